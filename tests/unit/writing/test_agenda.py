"""A plan as a calendar: valid, all days, and the same events over revisions."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event
from tests.unit.rules.building import sto
from tests.unit.writing import schedules
from tests.unit.writing.schedules import activity, phase, plan

from hoofdlijn.plan import Plan
from hoofdlijn.writing.agenda import plan_as_calendar


def calendar(of: Plan, language: str = "nl", **more: object) -> Calendar:
    return Calendar.from_ical(plan_as_calendar(of, sto(), language, **more))


def events(of: Plan, language: str = "nl", **more: object) -> list[Event]:
    """The events of the plan itself."""
    return [event for event in calendar(of, language, **more).events if "X-HOOFDLIJN-ADDRESS" in event]


def clean(text: str) -> str:
    """The text without line ends of other systems; what the format bars is left to the test that names it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def unfolded(data: bytes) -> list[str]:
    """The lines of a calendar by the letter of RFC 5545, without the library that wrote them."""
    text = data.decode("utf-8")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    for line in text.split("\r\n"):
        assert len(line.encode("utf-8")) <= 75
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def moved(by: int) -> Plan:
    """The same plan with every phase `by` days later and another title for the activity."""
    later = tuple(
        replace(one, start=one.start + timedelta(days=by), end=one.end + timedelta(days=by))
        for one in schedules.PLAIN.planning.phases
    )
    planning = replace(schedules.PLAIN.planning, phases=later)
    return plan(replace(schedules.PLAIN, planning=planning, title="Anders genoemd"))


def test_each_phase_is_an_event_of_whole_days_with_an_exclusive_end():
    first, second, third = events(plan(schedules.PLAIN))
    assert first.decoded("DTSTART") == date(2025, 1, 1)
    assert first.decoded("DTEND") == date(2026, 1, 1)
    assert first["DTSTART"].params["VALUE"] == "DATE"
    assert str(first["SUMMARY"]) == "Opzetten: Technieklab inrichten"
    assert first.categories == ["voorbereiden"]
    assert first["TRANSP"] == "TRANSPARENT"
    assert [second.decoded("DTSTART").year, third.decoded("DTSTART").year] == [2026, 2027]


def test_a_decision_by_a_day_is_an_event_of_that_day():
    (event,) = events(plan(schedules.DEADLINE))
    assert event.decoded("DTSTART") == date(2027, 2, 1)
    assert event.decoded("DTEND") == date(2027, 2, 2)
    assert str(event["SUMMARY"]) == "Besluit (uiterlijk): Kiezen voor het lab"
    assert "Het plan noemt geen begin" not in str(event["DESCRIPTION"])


def test_the_description_names_objective_phrase_reading_and_reservation():
    told = str(events(plan(schedules.PLAIN))[0]["DESCRIPTION"])
    assert "Programmalijn B: Lab & les" in told
    assert "“zie fasen”" in told
    assert sto().reservation.text.nl in told


def test_every_date_and_deadline_of_the_scheme_is_an_event():
    found = [event for event in calendar(plan()).events if "X-HOOFDLIJN-ADDRESS" not in event]
    assert len(found) == len(sto().tranches) + len(sto().dates)
    for tranche, event in zip(sto().tranches, found, strict=False):
        assert event.decoded("DTSTART") == tranche.deadline
        assert event.decoded("DTEND") == tranche.deadline + timedelta(days=1)
    for one, event in zip(sto().dates, found[len(sto().tranches) :], strict=True):
        assert str(event["SUMMARY"]) == one.name.nl
        assert event.decoded("DTSTART") == one.first
        assert event.decoded("DTEND") == one.last + timedelta(days=1)
    assert all(sto().reservation.text.nl in str(event["DESCRIPTION"]) for event in found)


def test_an_event_stays_itself_when_dates_and_words_change():
    before, after = events(plan(schedules.PLAIN)), events(moved(40), revision=1)
    assert [event["UID"] for event in before] == [event["UID"] for event in after]
    assert before[0].decoded("DTSTART") != after[0].decoded("DTSTART")
    assert {event["SEQUENCE"] for event in before} == {0}
    assert {event["SEQUENCE"] for event in after} == {1}


def test_events_of_two_plans_are_never_one_but_the_scheme_is_shared():
    here, there = plan(schedules.PLAIN), plan(schedules.PLAIN, region="Heideroo")
    assert {event["UID"] for event in events(here)}.isdisjoint(event["UID"] for event in events(there))
    shared = {event["UID"] for event in calendar(here).events} & {event["UID"] for event in calendar(there).events}
    assert len(shared) == len(sto().tranches) + len(sto().dates)


def test_no_two_events_have_one_identifier():
    uids = [event["UID"] for event in calendar(schedules.many(100)).events]
    assert len(uids) == len(set(uids))


def test_doubt_makes_an_event_tentative_and_is_told():
    (event,) = events(plan(schedules.DOUBTFUL))
    assert event["STATUS"] == "TENTATIVE"
    assert "Kan ook gelezen worden als: 2025 tot en met 2026." in str(event["DESCRIPTION"])
    assert events(plan(schedules.PLAIN))[0]["STATUS"] == "CONFIRMED"


def test_what_cannot_be_an_event_is_left_out_and_named():
    of = plan(schedules.REVERSED, schedules.EMPTY, schedules.UNPLANNED, schedules.UNREAD)
    told = str(calendar(of)["DESCRIPTION"])
    assert not events(of)
    assert "Achterstevoren: bouwen, 1 mei 2027 tot 1 maart 2026" in told
    assert "Zonder dagen" in told
    assert "Nog niets gepland: geen planning in het plan" in told
    assert "Onleesbaar: planning niet te lezen (“zodra het <kan> & mag”)" in told


def test_programs_that_know_only_the_older_names_of_title_and_description_get_them_too():
    values = dict(line.split(":", 1) for line in unfolded(plan_as_calendar(schedules.EVERYTHING, sto(), "nl"))[:10])
    assert values["X-WR-CALDESC"] == values["DESCRIPTION;LANGUAGE=nl"]
    assert values["X-WR-CALNAME"] == values["NAME;LANGUAGE=nl"]


def test_leaving_one_out_changes_no_identifier_of_the_others():
    first, last = phase("execute", "2025-01-01", "2026-01-01"), phase("execute", "2027-01-01", "2028-01-01")
    straight = plan(activity("p1", "Bouwen", first, phase("execute", "2026-01-01", "2027-01-01"), last))
    crooked = plan(activity("p1", "Bouwen", first, phase("execute", "2026-06-01", "2026-01-01"), last))
    uids = [event["UID"] for event in events(straight)]
    assert [event["UID"] for event in events(crooked)] == [uids[0], uids[2]]


def test_open_and_outlying_phases_say_so():
    assert "Het plan noemt geen einde." in str(events(plan(schedules.OPENED))[0]["DESCRIPTION"])
    assert "Valt deels buiten de subsidieperiode." in str(events(plan(schedules.BEYOND))[0]["DESCRIPTION"])
    assert "Valt buiten de subsidieperiode." in str(events(plan(schedules.ELSEWHERE))[0]["DESCRIPTION"])


def test_work_that_returns_each_autumn_is_an_event_a_year():
    autumns = events(plan(schedules.YEARLY))
    assert [event.decoded("DTSTART") for event in autumns] == [date(year, 9, 1) for year in range(2025, 2029)]
    assert "Komt terug: jaarlijks" in str(autumns[0]["DESCRIPTION"])


def test_the_calendar_names_itself():
    made = calendar(schedules.EVERYTHING)
    assert str(made["X-WR-CALNAME"]) == str(made["NAME"]) == "Techniek dichtbij"
    assert (made["VERSION"], made["METHOD"]) == ("2.0", "PUBLISH")
    assert "Hoofdlijn" in made["PRODID"]
    assert sto().reservation.text.nl in str(made["DESCRIPTION"])
    assert made["NAME"].params["LANGUAGE"] == "nl"


def test_english_words_stand_beside_the_authors_own():
    first = events(plan(schedules.BEYOND), "en")[0]
    assert str(first["SUMMARY"]) == "Ongoing: Loopt al en gaat door"
    assert "Lies partly outside the subsidy period." in str(first["DESCRIPTION"])


@pytest.mark.parametrize(
    ("stamp", "shown"),
    [
        (datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC), "20260304T050607Z"),
        (datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone(timedelta(hours=2))), "20260304T030607Z"),
        (datetime(2026, 3, 4, 5, 6, 7), "20260304T050607Z"),  # noqa: DTZ001 - the case without a zone
    ],
)
def test_the_moment_is_an_argument_and_counts_in_universal_time(stamp, shown):
    lines = unfolded(plan_as_calendar(plan(schedules.PLAIN), sto(), "nl", stamp=stamp))
    assert {line for line in lines if line.startswith("DTSTAMP")} == {f"DTSTAMP:{shown}"}


def test_a_revision_below_zero_is_refused():
    with pytest.raises(ValueError, match="revision"):
        plan_as_calendar(plan(), sto(), "nl", revision=-1)


TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=90)


@given(TEXT, TEXT)
def test_any_text_comes_back_from_the_file(title, label):
    of = plan(activity("p1", title, phase("execute", "2025-01-01", "2026-01-01", label)), title=title)
    data = plan_as_calendar(of, sto(), "nl")
    lines = unfolded(data)
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == len(Calendar.from_ical(data).events)
    (event,) = events(of)
    assert str(event["SUMMARY"]).endswith(" ".join(clean(title).split()) or "Activiteit zonder naam")


def test_what_the_format_bars_shows_as_a_sign_that_something_stood_there():
    of = plan(activity("p1", "a\x07b\ud800", phase("execute", "2025-01-01", "2026-01-01", "doen")))
    (event,) = events(of)
    assert str(event["SUMMARY"]) == "Doen: a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}"


def test_the_same_input_gives_the_same_bytes():
    assert plan_as_calendar(schedules.EVERYTHING, sto(), "nl") == plan_as_calendar(schedules.EVERYTHING, sto(), "nl")
