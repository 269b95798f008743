"""The plan that a file of ours carries, after a person worked in it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.unit.recognition.building import Builder
from tests.unit.recognition.carried_pages import (
    PLAN,
    at,
    pages,
    planned,
    read,
    rests,
    retype,
    retyped,
    typed,
)
from tests.unit.recognition.schemes import SCHEME
from tests.unit.recognition.test_conservation import check

from hoofdlijn.documents import Document, Tag, generated_address
from hoofdlijn.phrases import PhaseKind
from hoofdlijn.plan import (
    Activity,
    ActivityKind,
    Basis,
    Contribution,
    Plan,
    Planning,
)
from hoofdlijn.recognition import recognise
from hoofdlijn.recognition.carried import is_carried

# what is a file of ours


def test_a_document_of_which_half_stands_under_addresses_carries_its_plan():
    half = Builder().tagged("abcd", "objectives/k3/title").paragraph("efgh").build()
    less = Builder().tagged("abc", "objectives/k3/title").paragraph("defg").build()
    assert is_carried(half)
    assert not is_carried(less)


def test_words_of_the_writer_count_and_page_furniture_does_not():
    document = Builder().tagged("Nu", generated_address("Nu")).footer("Activiteitenplan").build()
    assert is_carried(document)


def test_a_mark_of_a_whole_heading_makes_no_file_of_ours():
    document = Builder().tagged("Doelstelling 1: Instroom", "objectives/k3").build()
    assert not is_carried(document)
    assert recognise(document, SCHEME).objectives[0].id == "k3"


def test_a_document_without_marks_carries_nothing():
    assert not is_carried(Builder().build())
    assert not is_carried(Builder().paragraph("Doelstelling 1").build())


# values


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("editable", [True, False])
def test_an_untouched_file_gives_the_plan_back(language, editable):
    plan = read(pages(language=language, editable=editable))
    assert replace(plan, places={}, labels=()) == PLAN


@pytest.mark.parametrize(
    ("address", "text", "told"),
    [
        ("title", "Samen sterk", lambda plan: plan.title),
        ("region", "Heideroo", lambda plan: plan.region),
        ("objectives/k3/label", "Pijler", lambda plan: plan.objectives[0].label),
        ("objectives/k3/number", "A", lambda plan: plan.objectives[0].number),
        ("objectives/k4/current", "Nu is er niets.", lambda plan: plan.objectives[1].current),
        ("objectives/k3/contributions/aanbod", "Anders gezegd.", lambda p: p.objectives[0].contributions[0].evidence),
        ("objectives/k3/targets/0/unit", "meisjes", lambda plan: plan.objectives[0].targets[0].unit),
        ("activities/p2/title", "Lessen", lambda plan: plan.activities[1].title),
        ("activities/p3/purposes", "Met zijn allen.", lambda plan: "".join(plan.activities[2].purposes)),
    ],
)
def test_what_a_person_types_under_an_address_is_read(address, text, told):
    blocks = pages()
    retype(blocks, address, text)
    assert told(read(blocks)) == text


def test_a_planning_that_a_person_changes_is_read_anew():
    blocks = pages()
    retype(blocks, "activities/p3/planning", "Besluit in 2028")
    (phase,) = read(blocks).activities[2].planning.phases
    assert (phase.kind, phase.start) == (PhaseKind.DECIDE, date(2028, 1, 1))


def test_the_word_for_the_level_may_be_written_over_ours():
    blocks = pages()
    retype(blocks, "objectives/k4", "Pijler")
    assert read(blocks).objectives[1].label == "Pijler"
    assert read(pages()).objectives[1].label == ""


def test_a_number_may_be_written_over_ours():
    blocks = pages()
    index = at(blocks, "objectives/k4")
    blocks[index] = retyped(blocks[index], generated_address("2"), "B.2")
    plan = read(blocks)
    assert plan.objectives[1].number == "B.2"
    assert plan.remainder == ()


# numbers, days and ticks


@pytest.mark.parametrize(
    ("language", "typed_", "value"),
    [
        ("nl", "1.234", "1234"),
        ("nl", "12,50", "12.5"),
        ("nl", " 95% ", "95"),
        ("nl", "1.234.567,8", "1234567.8"),
        ("nl", "-3", "-3"),
        ("nl", "12.5", "12.5"),
        ("en", "1,234", "1234"),
        ("en", "1.234", "1.234"),
        ("en", "1,234,567.8", "1234567.8"),
    ],
)
def test_numbers_are_read_in_the_language_of_the_file(language, typed_, value):
    blocks = pages(language=language)
    retype(blocks, "objectives/k3/targets/0/value", typed_)
    assert read(blocks).objectives[0].targets[0].value == Decimal(value)


def test_what_is_no_number_stays_in_the_remainder_and_the_rest_of_the_target_too():
    blocks = pages()
    retype(blocks, "objectives/k3/targets/0/value", "een stuk of negentig")
    plan = read(blocks)
    (target,) = plan.objectives[0].targets
    assert (target.value, target.baseline, target.unit) == (None, Decimal(60), "leerlingen")
    assert rests(plan) == [("een stuk of negentig", "objectives/k3")]


@pytest.mark.parametrize(
    ("typed_", "day"),
    [
        ("1 januari 2028", date(2028, 1, 1)),
        ("1 January 2028", date(2028, 1, 1)),
        ("2027", date(2027, 1, 1)),
        ("april 2027", date(2027, 4, 1)),
        ("vóór 2028", date(2028, 1, 1)),
        ("uiterlijk 31 december 2027", date(2028, 1, 1)),
        ("vóór 1 augustus 2027", date(2027, 8, 1)),
    ],
)
def test_a_day_behind_the_word_for_before_is_read_as_the_page_says_it(typed_, day):
    blocks = pages()
    retype(blocks, "objectives/k3/targets/0/by", typed_)
    assert read(blocks).objectives[0].targets[0].by == day


@pytest.mark.parametrize("typed_", ["ooit", "31 februari 2027"])
def test_what_is_no_day_stays_in_the_remainder(typed_):
    blocks = pages()
    retype(blocks, "objectives/k3/targets/0/by", typed_)
    plan = read(blocks)
    assert plan.objectives[0].targets[0].by is None
    assert rests(plan) == [(typed_, "objectives/k3")]


@pytest.mark.parametrize("sign", ["☒", "x", "X", "✓", "☑", "ja", " v ", "☐x", "[x]"])
def test_a_box_that_a_person_ticks_makes_a_contribution(sign):
    blocks = pages()
    retype(blocks, "objectives/k3/contributions/kwaliteit/ticked", sign)
    retype(blocks, "objectives/k3/vision_links/lessen/ticked", sign)
    objective = read(blocks).objectives[0]
    assert objective.contributions[1] == Contribution(element="kwaliteit", evidence="", basis=Basis.STATED)
    assert {link.anchor for link in objective.vision_links} == {"route", "lessen"}


@pytest.mark.parametrize("sign", ["☐", "nee", " ", "-", ""])
def test_a_box_that_a_person_empties_ends_a_contribution_and_its_evidence_remains(sign):
    blocks = pages()
    retype(blocks, "objectives/k3/contributions/aanbod/ticked", sign)
    plan = read(blocks)
    assert plan.objectives[0].contributions == ()
    assert ("Wij willen meer.", "objectives/k3") in rests(plan)


def test_evidence_without_a_box_is_a_contribution():
    blocks = pages()
    del blocks[at(blocks, "objectives/k3/contributions/aanbod/ticked")]
    assert read(blocks).objectives[0].contributions == PLAN.objectives[0].contributions


def test_words_in_a_box_are_no_tick_and_are_kept():
    blocks = pages()
    retype(blocks, "objectives/k3/contributions/kwaliteit/ticked", "misschien")
    plan = read(blocks)
    assert [one.element for one in plan.objectives[0].contributions] == ["aanbod"]
    assert rests(plan) == [("misschien", "objectives/k3")]


def test_an_x_typed_beside_a_box_ticks_it():
    blocks = pages()
    index = at(blocks, "objectives/k3/contributions/kwaliteit/ticked")
    blocks[index] = replace(blocks[index], text=f"{blocks[index].text} x")
    assert [one.element for one in read(blocks).objectives[0].contributions] == ["aanbod", "kwaliteit"]


def test_an_activity_is_made_supporting_by_its_box():
    blocks = pages()
    retype(blocks, "activities/p2/kind", "☒")
    assert read(blocks).activities[1].kind is ActivityKind.SUPPORTING


def test_an_element_that_the_scheme_does_not_have_is_no_contribution():
    blocks = pages()
    blocks.insert(2, typed("Bewijs", tags=(Tag(start=0, end=6, address="objectives/k3/contributions/onbekend"),)))
    plan = read(blocks)
    assert [one.element for one in plan.objectives[0].contributions] == ["aanbod"]
    assert ("Bewijs", "objectives/k3") in rests(plan)


# phases in lines of their own


def exact(text: str = "2027") -> Plan:
    phases = planned("Bouwen in 2026").phases
    activity = Activity(id="p1", title="Lab", serves=("k3",), planning=Planning(text=text, phases=phases))
    return replace(PLAN, objectives=(replace(PLAN.objectives[0], activities=(activity,)),))


def test_phases_that_do_not_follow_from_the_words_come_back():
    assert read(pages(exact())).activities == exact().activities


def test_a_date_changed_in_the_line_of_a_phase_counts():
    blocks = pages(exact())
    index = next(number for number, block in enumerate(blocks) if block.text.startswith("uitvoeren: 1 januari 2026"))
    address = blocks[index].tags[0].address
    blocks[index] = retyped(blocks[index], address, blocks[index].text.replace("2026 tot", "2025 tot"))
    (phase,) = read(blocks).activities[0].planning.phases
    assert (phase.start, phase.end) == (date(2025, 1, 1), date(2027, 1, 1))


def test_a_planning_that_was_changed_since_wins_from_the_lines():
    blocks = pages(exact())
    retype(blocks, "activities/p1/planning", "Besluit in 2028")
    assert read(blocks).activities[0].planning == planned("Besluit in 2028")


def test_a_line_that_cannot_be_read_leaves_the_planning_to_its_words():
    blocks = pages(exact())
    index = next(number for number, block in enumerate(blocks) if block.text.startswith("uitvoeren: 1 januari 2026"))
    blocks[index] = retyped(blocks[index], blocks[index].tags[0].address, "ergens in 2026")
    assert read(blocks).activities[0].planning == planned("2027")


# hostile


def test_thousands_of_marks_take_time_in_proportion():
    tags = tuple(
        Tag(start=start, end=4000 - start, address=f"objectives/k{start % 7}/targets/{start}/value")
        for start in range(2000)
    )
    empty = tuple(Tag(start=5, end=5, address=f"activities/p{number}/title") for number in range(2000))
    plan = check(
        Document(format="docx", blocks=(typed("9" * 4000, tags=tags), replace(typed("x", tags=empty), number=2)))
    )
    assert len(plan.objectives) == 7


def test_ten_thousand_openings_of_one_id_all_get_their_own():
    builder = Builder()
    for _ in range(3000):
        builder.tagged("Les", "activities/p1/title")
    document = Document(
        format="docx",
        blocks=(
            *Builder().tagged("Doel", "objectives/k3/title").blocks,
            *(
                replace(
                    block,
                    number=block.number + 1,
                    text=f"Les {block.number}",
                    tags=(Tag(start=0, end=5, address="activities/p1/title"),),
                )
                for block in builder.blocks
            ),
        ),
    )
    plan = recognise(document, SCHEME)
    assert len({activity.id for activity in plan.activities}) == len(plan.activities)
