"""Timeline, workbook and calendar hold for every planning that a plan can have, and for schemes of another shape."""

import io
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from lxml import etree
from python_calamine import CalamineWorkbook
from tests.examples import examples
from tests.unit.rules.building import sto
from tests.unit.writing import schedules

from hoofdlijn.checking import check_plan
from hoofdlijn.periods import Period
from hoofdlijn.phrases import Alternative, Open, Phase, PhaseKind, Recurrence
from hoofdlijn.plan import Activity, Plan, Planning
from hoofdlijn.scheme import Scheme
from hoofdlijn.writing.agenda import plan_as_calendar
from hoofdlijn.writing.spreadsheet import plan_as_xlsx
from hoofdlijn.writing.timeline import timeline, timeline_pages

NEAR = st.dates(date(2023, 1, 1), date(2031, 1, 1))
DAYS = NEAR | st.dates(date(2, 1, 1))
PHASES = st.builds(
    Phase,
    kind=st.sampled_from(PhaseKind),
    label=st.sampled_from(["", "opzetten", "een heel lang eigen woord"]),
    text=st.just("2026"),
    start=DAYS,
    end=DAYS,
    open=st.none() | st.sampled_from(Open),
    recurrence=st.none() | st.sampled_from(Recurrence),
    ambiguous=st.booleans(),
    alternatives=st.lists(st.builds(Alternative, start=DAYS, end=DAYS), max_size=2).map(tuple),
)
PLANS = st.lists(st.lists(PHASES, max_size=6), max_size=3).map(
    lambda many: schedules.plan(
        *(
            Activity(
                id=f"p{index}", title="Iets", serves=("k1",), planning=Planning(text="plan", phases=tuple(phases))
            )
            for index, phases in enumerate(many)
        )
    )
)


def written(plan: Plan, scheme: Scheme, language: str = "nl") -> tuple[list[str], bytes, bytes]:
    drawings = [timeline(plan, scheme, language), *timeline_pages(plan, scheme, language)]
    report = check_plan(plan, scheme, program="0.1.0")
    workbook = plan_as_xlsx(plan, report, scheme, language)
    return [drawing.svg for drawing in drawings], workbook, plan_as_calendar(plan, scheme, language)


def is_deadline(phase: Phase) -> bool:
    return phase.kind is PhaseKind.DECIDE and phase.open is Open.START


@pytest.mark.slow
@given(PLANS)
@settings(max_examples=examples(60))
def test_any_planning_can_be_drawn_tabled_and_put_in_a_calendar(plan):
    svgs, workbook, calendar = written(plan, sto())
    for svg in svgs:
        root = etree.fromstring(svg.encode())
        width = float(root.get("width"))
        for bar in root.iter("{*}rect"):
            left = float(bar.get("x"))
            assert left >= -0.1
            assert left + float(bar.get("width")) <= width + 4
    rows = CalamineWorkbook.from_filelike(io.BytesIO(workbook)).get_sheet_by_name("Activiteiten").to_python()
    assert len(rows) == 1 + max(len(plan.activities), 1)
    forward = [phase for activity in plan.activities for phase in activity.planning.phases if phase.start < phase.end]
    events = [event for event in Calendar.from_ical(calendar).events if "X-HOOFDLIJN-ADDRESS" in event]
    assert [(event.decoded("DTSTART"), event.decoded("DTEND")) for event in events] == [
        (phase.end - timedelta(days=1) if is_deadline(phase) else phase.start, phase.end) for phase in forward
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("first", "after"),
    [
        (date(2025, 8, 1), date(2026, 8, 1)),
        (date(2024, 3, 1), date(2034, 9, 1)),
        (date(2000, 1, 1), date(2060, 1, 1)),
        (date(2025, 1, 1), date(2025, 3, 1)),
    ],
)
def test_a_scheme_of_another_period_without_tranches_gets_its_own_years(first, after, language):
    scheme = sto()
    other = replace(scheme, period=replace(scheme.period, days=Period(first, after)), tranches=(), dates=())
    svgs, workbook, calendar = written(schedules.EVERYTHING, other, language)
    shown = "".join(etree.fromstring(svgs[0].encode()).itertext())
    assert "tranche" not in shown
    years = other.period.days.years
    for year in years if len(years) < 20 else range(2000, 2060, 5):
        assert f"{year % 100:02}" in shown
    heads = CalamineWorkbook.from_filelike(io.BytesIO(workbook)).get_sheet_by_index(2).to_python()[0]
    assert {str(year) for year in years} <= set(heads)
    assert all("X-HOOFDLIJN-ADDRESS" in event for event in Calendar.from_ical(calendar).events)


def test_deadlines_outside_the_period_stand_in_the_list_without_a_number():
    scheme = sto()
    early = replace(scheme.dates[0], first=date(2020, 5, 1), last=date(2020, 5, 1))
    svgs, _, _ = written(schedules.EVERYTHING, replace(scheme, dates=(early,), tranches=()))
    root = etree.fromstring(svgs[0].encode())
    assert "(vóór de periode)" in " ".join(root.itertext())
    assert not [circle for circle in root.iter("{*}circle") if circle.get("r") == "7"]
