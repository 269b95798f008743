"""The timeline as a drawing: what it must show, and that nothing breaks it."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from tests.unit.rules.building import sto
from tests.unit.writing import schedules
from tests.unit.writing.contrasts import contrast
from tests.unit.writing.schedules import activity, phase, plan

from hoofdlijn.phrases import Open, PhaseKind
from hoofdlijn.plan import Plan
from hoofdlijn.writing.palette import PHASES, WHITE
from hoofdlijn.writing.publication import Drawing
from hoofdlijn.writing.timeline import PAGE_WIDTH, timeline, timeline_pages
from hoofdlijn.writing.timeline_letters import width_of

SVG = "{http://www.w3.org/2000/svg}"


def drawn(of: Plan, language: str = "nl", **more: object) -> etree._Element:
    return parsed(timeline(of, sto(), language, **more))


def parsed(drawing: Drawing) -> etree._Element:
    return etree.fromstring(drawing.svg.encode())


def texts(root: etree._Element) -> list[str]:
    return ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


def told(of: Plan, language: str = "nl", **more: object) -> str:
    return "\n".join(texts(drawn(of, language, **more)))


def fills(root: etree._Element, kind: str) -> list[etree._Element]:
    """The bars of a kind, without its sample in the legend."""
    return [bar for bar in root.iter(f"{SVG}rect") if bar.get("data-kind") == kind and bar.get("height") == "15"]


def dashed(root: etree._Element) -> list[etree._Element]:
    return [bar for bar in root.iter(f"{SVG}rect") if bar.get("data-doubt") and bar.get("height") == "15"]


def bounds(bar: etree._Element) -> tuple[float, float]:
    left = float(bar.get("x", "0"))
    return left, left + float(bar.get("width", "0"))


def test_the_drawing_is_named_and_described_for_those_who_do_not_see_it():
    root = drawn(schedules.EVERYTHING)
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert "Techniek dichtbij" in title.text
    assert "Technieklab inrichten" in description.text
    assert "1 januari 2025 tot en met 31 december 2028" in description.text


def test_years_school_years_tranches_and_deadlines_are_named():
    shown = told(schedules.EVERYTHING)
    for year in (2025, 2026, 2027, 2028):
        assert str(year) in shown
    assert "schooljaar\n2025-2026" in shown
    assert "tranche 2025-2026" in shown
    assert "15 april 2025: Uitgewerkt plan voor 2025 tot en met 2026 uiterlijk" in shown
    assert "Eerste voortgangsrapportage uiterlijk" in shown
    assert re.search(r"1 juni 2029: .*\n?.*\(na de periode\)", shown)


def test_every_deadline_in_the_period_has_its_numbered_line_at_the_end_of_its_day():
    root = drawn(plan(schedules.PLAIN))
    (bar,) = fills(root, "prepare")
    year = bounds(bar)[1] - bounds(bar)[0] + 1
    lines = {path.get("d") for path in root.iter(f"{SVG}path") if path.get("stroke-dasharray") == "2.5 2"}
    expected = 15 + year * 105 / 365  # 15 april is day 105
    assert any(abs(float(re.match(r"M([\d.]+)", path)[1]) - expected) < 0.6 for path in lines)


def test_the_authors_own_words_name_objective_and_work():
    shown = told(plan(schedules.PLAIN))
    assert "Programmalijn B: Lab & les" in shown
    assert "Opzetten" in shown


def test_a_bar_lies_where_its_days_lie():
    root = drawn(plan(schedules.PLAIN))
    (prepare,), (execute,) = fills(root, "prepare"), fills(root, "execute")
    assert bounds(prepare)[0] == pytest.approx(15.5, abs=0.1)
    assert bounds(execute)[0] == pytest.approx(bounds(prepare)[1] + 1, abs=0.3)
    assert bounds(execute)[1] == pytest.approx(400 - 15.5, abs=0.1)


def test_touching_phases_of_one_kind_and_word_are_one_bar_and_others_are_not():
    assert len(fills(drawn(plan(schedules.PLAIN)), "execute")) == 1
    other = replace(
        schedules.PLAIN,
        planning=replace(
            schedules.PLAIN.planning,
            phases=(
                phase("execute", "2025-01-01", "2026-01-01", "bouwen"),
                phase("execute", "2026-01-01", "2027-01-01", "draaien"),
            ),
        ),
    )
    assert len(fills(drawn(plan(other)), "execute")) == 2


def test_phases_at_the_same_time_lie_on_lanes_of_their_own():
    together = activity(
        "p1",
        "Tegelijk",
        phase("execute", "2025-01-01", "2029-01-01", "draaien"),
        phase("evaluate", "2025-01-01", "2029-01-01", "meten"),
    )
    one = timeline(plan(schedules.OPENED), sto(), "nl")
    two = timeline(plan(replace(together, title=schedules.OPENED.title)), sto(), "nl")
    assert two.height > one.height


def test_every_kind_is_told_without_colour():
    """By a pattern of its own; the two without one are the darkest and the lightest ground."""
    root = drawn(schedules.EVERYTHING)
    drawings = {
        pattern.get("id").removeprefix("timeline-"): [(mark.tag, mark.get("d"), mark.get("r")) for mark in pattern]
        for pattern in root.iter(f"{SVG}pattern")
    }
    assert set(drawings) == {kind.value for kind in PhaseKind} - {"execute", "unspecified"}
    assert len({str(marks) for marks in drawings.values()}) == len(drawings)
    shades = sorted(PHASES, key=lambda kind: contrast(PHASES[kind].fill, WHITE))
    assert (shades[0], shades[-1]) == (PhaseKind.UNSPECIFIED, PhaseKind.EXECUTE)
    assert all(contrast(shade.edge, WHITE) >= 3 for shade in PHASES.values())


def test_a_doubtful_phase_shows_sure_days_and_the_days_of_other_readings():
    root = drawn(plan(schedules.DOUBTFUL))
    (sure,) = fills(root, "prepare")
    before, after = sorted(dashed(root), key=bounds)
    assert bounds(before)[1] <= bounds(sure)[0] < bounds(sure)[1] <= bounds(after)[0]
    assert before.get("data-doubt") == after.get("data-doubt") == "other"
    assert "ontwerpen?" in texts(root)
    assert "kan ook anders gelezen worden" in texts(root)


def test_days_that_only_the_first_reading_has_are_faded():
    later = schedules.DOUBTFUL.planning.phases[0].alternatives[0]
    shorter = replace(later, start=schedules.DOUBTFUL.planning.phases[0].start.replace(month=10))
    unsure = replace(schedules.DOUBTFUL.planning.phases[0], alternatives=(shorter,))
    root = drawn(plan(activity("p1", "Later misschien", unsure)))
    faded = [bar for bar in fills(root, "prepare") if bar.get("fill-opacity")]
    assert len(faded) == 1
    assert bounds(faded[0])[1] - bounds(faded[0])[0] < 20


def test_a_phase_that_goes_on_outside_the_period_has_arrows_and_says_since_when():
    root = drawn(plan(schedules.BEYOND))
    assert "doorlopend, vanaf 1 september 2023" in texts(root)
    assert "loopt buiten de periode door" in texts(root)
    (bar,) = fills(root, "continuous")
    assert bounds(bar)[0] >= 15
    assert bounds(bar)[1] <= 385


def test_a_phase_wholly_outside_the_period_is_named_with_its_days():
    assert "Verkennen, 2023" in told(plan(schedules.ELSEWHERE))
    assert not fills(drawn(plan(schedules.ELSEWHERE)), "prepare")


@pytest.mark.parametrize(
    ("crooked", "said"),
    [
        (schedules.REVERSED, "bouwen, 1 mei 2027 tot 1"),
        (schedules.EMPTY, "kiezen, 1 mei 2026 tot 1"),
    ],
)
def test_dates_that_run_backwards_are_a_mark_and_words(crooked, said):
    root = drawn(plan(crooked))
    assert f"Einde ligt niet na het begin: {said}" in "\n".join(texts(root))
    assert not fills(root, crooked.planning.phases[0].kind.value)
    assert "einde ligt niet na het begin" in texts(root)


def test_an_open_end_breaks_up_and_a_named_end_does_not():
    open_ended = drawn(plan(schedules.OPENED))
    named = replace(schedules.OPENED.planning.phases[0], open=None)
    closed = drawn(plan(replace(schedules.OPENED, planning=replace(schedules.OPENED.planning, phases=(named,)))))
    gaps = [
        len([box for box in root.iter(f"{SVG}rect") if box.get("height") == "16.6"]) for root in (open_ended, closed)
    ]
    assert gaps == [3, 0]
    assert "begin of einde niet genoemd" in texts(open_ended)
    assert "begin of einde niet genoemd" not in texts(closed)


def test_what_returns_says_so():
    weekly = activity(
        "p1",
        "Elke week",
        replace(schedules.YEARLY.planning.phases[0], end=phase("execute", "2025-01-01", "2028-09-01").end),
    )
    assert "evalueren, jaarlijks" in told(plan(weekly))
    assert "komt steeds terug" in told(plan(schedules.YEARLY))


def test_activities_without_readable_planning_have_a_row_that_says_so():
    shown = told(plan(schedules.UNPLANNED, schedules.UNREAD))
    assert "Geen planning in het plan" in shown
    assert "Planning niet te lezen: “zodra het <kan> & mag”" in shown


def test_supporting_activities_and_those_of_other_objectives_say_so():
    shown = told(plan(schedules.UNPLANNED, schedules.UNREAD))
    assert "Ondersteunend; hoort ook bij Doelstelling 2" in shown
    assert "Hoort bij Doelstelling 2" in shown


def test_a_plan_without_activities_still_has_a_drawing_that_says_so():
    empty = Plan(scheme="sto-2025")
    assert "Dit plan noemt geen activiteiten." in told(empty)
    assert len(timeline_pages(empty, sto(), "nl")) == 1
    assert "Geen activiteiten" in told(plan())


def test_alone_it_carries_title_region_and_reservation_and_in_a_page_it_does_not():
    reservation = sto().reservation.text.nl.split()[0:6]
    alone, inside = told(schedules.EVERYTHING), told(schedules.EVERYTHING, is_alone=False)
    assert " ".join(reservation) in alone
    assert "Waterlinge" in alone
    assert " ".join(reservation) not in inside
    assert "Waterlinge" not in inside


def test_english_words_stand_beside_the_authors_own():
    shown = told(schedules.EVERYTHING, "en")
    assert "carrying out" in shown
    assert "Opzetten" in shown
    assert "No planning in the plan" in shown


def test_ids_begin_with_the_prefix_so_that_two_drawings_stand_on_one_page():
    first, second = (timeline(schedules.EVERYTHING, sto(), "nl", prefix=prefix) for prefix in ("a", "b"))
    ids = [{element.get("id") for element in parsed(one).iter() if element.get("id")} for one in (first, second)]
    assert ids[0].isdisjoint(ids[1])
    assert {one.replace("a-", "b-", 1) for one in ids[0]} == ids[1]
    used = set(re.findall(r"url\(#([^)]+)\)", first.svg))
    assert used <= ids[0]
    assert used


def test_parts_fit_the_page_and_hold_every_activity_once():
    large = schedules.many(60)
    parts = timeline_pages(large, sto(), "nl")
    assert len(parts) > 3
    assert all(part.height <= 690 and part.width == PAGE_WIDTH for part in parts)
    whole = texts(parsed(timeline(large, sto(), "nl")))
    cut = [text for part in parts for text in texts(parsed(part))]
    for title in {one.title for one in large.activities}:
        assert cut.count(title) == whole.count(title) > 0
    ids = [element.get("id") for part in parts for element in parsed(part).iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_each_part_repeats_axis_and_legend_and_says_what_it_goes_on_with():
    large = plan(*(replace(schedules.PLAIN, id=f"a{index}") for index in range(40)))
    first, second, *_ = timeline_pages(large, sto(), "nl")
    for part in (first, second):
        assert {"2025", "uitvoeren", "tranche 2027-2028"} <= set(texts(parsed(part)))
    assert "Programmalijn B: Lab & les (vervolg)" in texts(parsed(second))
    assert "deel 2 van" in second.alt


def test_an_activity_higher_than_a_page_goes_on_with_the_next():
    lanes = (phase("execute", "2025-01-01", "2029-01-01", f"lijn {number}") for number in range(90))
    parts = timeline_pages(plan(activity("p1", "Heel veel", *lanes)), sto(), "nl")
    assert len(parts) > 2
    assert all(part.height <= 690 for part in parts)
    shown = [text for part in parts for text in texts(parsed(part))]
    assert [f"lijn {number}" for number in range(90)] == [text for text in shown if text.startswith("lijn ")]


def test_no_words_stick_out_of_the_drawing():
    long = plan(
        activity(
            "p1", "woord " * 200, phase("execute", "2026-01-01", "2026-03-01", "een heel lang eigen woord " * 9)
        ),
        activity("p2", "Zonderspatie" * 60, phase("prepare", "2028-11-01", "2028-12-01", "voorbereidingswerk")),
        title="Titel " * 60,
    )
    drawing = timeline(long, sto(), "nl")
    for text in parsed(drawing).iter(f"{SVG}text"):
        width = width_of("".join(text.itertext()), float(text.get("font-size")), strong=bool(text.get("font-weight")))
        x = float(text.get("x"))
        right = {"middle": x + width / 2, "end": x}.get(text.get("text-anchor"), x + width)
        assert right <= drawing.width + 1


def test_the_smallest_words_keep_nine_dots_on_a_telephone():
    drawing = timeline(schedules.EVERYTHING, sto(), "nl")
    smallest = min(float(text.get("font-size")) for text in parsed(drawing).iter(f"{SVG}text"))
    assert smallest * 360 / drawing.width >= 9


def test_a_large_plan_is_drawn_without_anything_left_out():
    large = schedules.many(400)
    shown = texts(drawn(large))
    titles = [one.title for one in large.activities]
    assert sum(shown.count(title) for title in set(titles)) == 400


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=40))
def test_any_text_gives_a_drawing_that_parses(title, label, planning):
    odd = plan(
        activity("p1", title, phase("execute", "2025-01-01", "2026-01-01", label)),
        activity("p2", title, text=planning),
        title=title,
        region=label,
    )
    for drawing in (timeline(odd, sto(), "nl"), *timeline_pages(odd, sto(), "en")):
        assert parsed(drawing).get("role") == "img"


def test_the_same_plan_gives_the_same_drawing():
    assert timeline(schedules.EVERYTHING, sto(), "nl") == timeline(schedules.EVERYTHING, sto(), "nl")


def test_the_last_part_is_not_left_with_a_single_row():
    rows = [activity(f"p{number}", f"Activiteit {number}", *schedules.PLAIN.planning.phases) for number in range(40)]
    parts = timeline_pages(plan(*rows), sto(), "nl", height=590)
    assert len(parts) > 2
    heights = [part.height for part in parts]
    assert max(heights) <= 590
    assert max(heights) - min(heights) < 120


def test_a_file_of_its_own_shrinks_to_a_telephone_and_one_in_a_page_follows_the_page():
    alone, inside = drawn(schedules.EVERYTHING), drawn(schedules.EVERYTHING, is_alone=False)
    assert alone.get("style") == "max-width:100%;height:auto"
    assert inside.get("style") is None


def test_a_decision_by_a_day_is_a_mark_on_that_day_and_no_bar():
    root = drawn(plan(schedules.PLAIN, schedules.DEADLINE))
    assert fills(root, "decide") == []
    (mark,) = [path for path in root.iter(f"{SVG}path") if path.get("data-kind") == "decide"][1:]
    left, *_ = (float(point.split()[0]) for point in mark.get("d")[1:-1].split("L"))
    (bar,) = fills(root, "prepare")
    year = bounds(bar)[1] - bounds(bar)[0] + 1
    assert left == pytest.approx(15 + year * (2 + 31.5 / 365), abs=1)
    assert "besluit, uiterlijk 1 februari 2027" in texts(root)
    assert "uiterlijk op die dag" in texts(root)
    assert "begin of einde niet genoemd" not in texts(root)


def test_a_decision_by_a_day_after_the_period_is_a_line_that_goes_on():
    late = activity("p1", "Later", phase("decide", "2025-01-01", "2030-02-02", "besluit", open=Open.START))
    root = drawn(plan(late))
    assert fills(root, "decide") == []
    assert not [path for path in root.iter(f"{SVG}path") if path.get("data-kind") == "decide"]
    assert "besluit, uiterlijk 1 februari 2030" in texts(root)
    assert "loopt buiten de periode door" in texts(root)
