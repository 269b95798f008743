"""The plan that a file of ours carries, after a person worked in it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.roundtrip.pages import document_of
from tests.unit.recognition.building import Builder
from tests.unit.recognition.schemes import SCHEME
from tests.unit.recognition.test_conservation import check

from hoofdlijn.documents import Block, BlockKind, Cell, Document, Origin, Tag, generated_address
from hoofdlijn.phrases import PhaseKind, read_planning
from hoofdlijn.plan import (
    Activity,
    ActivityKind,
    Basis,
    Contribution,
    Objective,
    Plan,
    Planning,
    Target,
    VisionLink,
)
from hoofdlijn.recognition import recognise
from hoofdlijn.recognition.carried import is_carried
from hoofdlijn.writing.plan_publication import plan_publication

PERIOD = SCHEME.period.days


def planned(text: str) -> Planning:
    return Planning(text=text, phases=read_planning(text, PERIOD).phases)


PLAN = Plan(
    scheme=SCHEME.id,
    title="Samen techniek",
    region="De Waterlinge",
    objectives=(
        Objective(
            id="k3",
            label="Programmalijn",
            number="1",
            title="Meer instroom",
            statement="Wij willen dat meer leerlingen voor techniek kiezen.",
            contributions=(Contribution(element="aanbod", evidence="Wij willen meer.", basis=Basis.SHOWN),),
            vision_links=(VisionLink(anchor="route", evidence="Dat volgt uit de route."),),
            current="Nu kiezen 60 leerlingen techniek.",
            desired="Straks kiezen 90 leerlingen techniek.",
            targets=(
                Target(
                    text="Straks kiezen 90 leerlingen techniek.",
                    baseline=Decimal(60),
                    value=Decimal(90),
                    unit="leerlingen",
                    by=date(2029, 1, 1),
                ),
            ),
            activities=(
                Activity(
                    id="p1",
                    title="Open dagen",
                    purposes=("Leerlingen maken kennis.", "Ouders ook:\n- samen\n- thuis"),
                    details=("Op vier scholen.",),
                    serves=("k3", "k4"),
                    planning=planned("Voorbereiding in 2025, uitvoering in 2026"),
                ),
                Activity(id="p2", title="Proeflessen", serves=("k3",), planning=planned("Elk jaar in het najaar")),
            ),
        ),
        Objective(
            id="k4",
            title="Sterke docenten",
            statement="Wij willen bevoegde docenten.",
            activities=(Activity(id="p3", title="Scholing", serves=("k4",), planning=planned("2027")),),
        ),
    ),
)


def pages(plan: Plan = PLAN, language: str = "nl", *, editable: bool = True) -> list[Block]:
    return list(document_of(plan_publication(plan, SCHEME, language, editable=editable)).blocks)


def read(blocks: list[Block]) -> Plan:
    """Read the blocks after an edit, and check that no character was lost."""
    numbered = tuple(replace(block, number=number) for number, block in enumerate(blocks, start=1))
    return check(Document(format="docx", blocks=numbered))


def at(blocks: list[Block], address: str) -> int:
    return next(index for index, block in enumerate(blocks) if any(tag.address == address for tag in block.tags))


def stretch(blocks: list[Block], first: str, before: str) -> slice:
    """Return the blocks from the one with an address up to the one with another."""
    return slice(at(blocks, first), at(blocks, before))


def retyped(block: Block, address: str, text: str) -> Block:
    """Return a block in which a person wrote `text` over what stood under an address."""
    tag = next(tag for tag in block.tags if tag.address == address)
    longer = len(text) - (tag.end - tag.start)

    def moved(one: Tag) -> Tag:
        if one is tag:
            return replace(one, end=one.end + longer)
        return one if one.end <= tag.start else replace(one, start=one.start + longer, end=one.end + longer)

    return replace(
        block,
        text=block.text[: tag.start] + text + block.text[tag.end :],
        tags=tuple(moved(one) for one in block.tags),
    )


def retype(blocks: list[Block], address: str, text: str) -> None:
    index = at(blocks, address)
    blocks[index] = retyped(blocks[index], address, text)


def typed(text: str, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0, **more: object) -> Block:
    return Block(number=1, text=text, kind=kind, level=level, **more)  # type: ignore[arg-type]


def rests(plan: Plan) -> list[tuple[str, str]]:
    return [(rest.text, rest.under) for rest in plan.remainder]


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
        ("2027", date(2028, 1, 1)),
        ("uiterlijk 31 december 2027", date(2028, 1, 1)),
        ("vóór 1 augustus 2027", date(2027, 8, 1)),
    ],
)
def test_a_day_is_read_as_the_first_after_the_time_that_is_named(typed_, day):
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


# copies, moves, deletions


def test_an_activity_that_is_copied_gets_an_id_of_its_own_and_its_values():
    blocks = pages()
    part = stretch(blocks, "activities/p1/title", "activities/p2/title")
    copy = [replace(block) for block in blocks[part]]
    copy[0] = retyped(copy[0], "activities/p1/title", "Doe-dagen")
    blocks[part.stop : part.stop] = copy
    plan = read(blocks)
    first, second, third = plan.objectives[0].activities
    assert (first.id, third.id) == ("p1", "p2")
    assert second.id not in {"p1", "p2", "p3"}
    assert first == PLAN.activities[0]
    assert replace(second, id="p1", title="Open dagen") == PLAN.activities[0]
    assert second.id == read(blocks).activities[1].id


def test_an_activity_copied_to_another_objective_stands_under_that_one_first():
    blocks = pages()
    part = stretch(blocks, "activities/p1/title", "activities/p2/title")
    where = at(blocks, "activities/p3/title")
    blocks[where:where] = blocks[part]
    plan = read(blocks)
    copy = plan.objectives[1].activities[0]
    assert (copy.title, copy.serves) == ("Open dagen", ("k4",))
    assert plan.activities[0].serves == ("k3", "k4")


def test_an_objective_that_is_copied_gets_ids_of_its_own_with_all_its_activities():
    blocks = pages()
    part = stretch(blocks, "objectives/k3/label", "objectives/k4")
    blocks[part.stop : part.stop] = blocks[part]
    plan = read(blocks)
    first, copy, last = plan.objectives
    assert (first.id, last.id) == ("k3", "k4")
    assert copy.id not in {"k3", "k4"}
    assert len({activity.id for activity in plan.activities}) == 5
    assert copy.activities[0].serves == (copy.id, "k4")
    assert replace(copy, id="k3", activities=()) == replace(PLAN.objectives[0], activities=())


def test_an_activity_that_is_moved_keeps_its_id():
    blocks = pages()
    part = stretch(blocks, "activities/p1/title", "activities/p2/title")
    cut = blocks[part]
    del blocks[part]
    where = at(blocks, "activities/p3/title")
    blocks[where:where] = cut
    plan = read(blocks)
    assert [activity.id for activity in plan.activities] == ["p2", "p1", "p3"]
    moved = plan.objectives[1].activities[0]
    assert moved.serves == ("k4",)
    assert replace(moved, serves=("k3", "k4")) == PLAN.activities[0]


def test_an_activity_above_the_first_objective_goes_to_that_one():
    blocks = pages()
    part = stretch(blocks, "activities/p1/title", "activities/p2/title")
    cut = blocks[part]
    del blocks[part]
    blocks[:0] = cut
    assert [activity.id for activity in read(blocks).objectives[0].activities] == ["p1", "p2"]


def test_an_activity_in_a_plan_without_objectives_is_remainder():
    document = Builder().tagged("Open dagen", "activities/p1/title").build()
    plan = check(document)
    assert plan.activities == ()
    assert rests(plan) == [("Open dagen", "")]


def test_a_value_that_is_moved_follows_its_id_and_one_that_is_copied_stays_where_it_is():
    blocks = pages()
    moved = blocks.pop(at(blocks, "objectives/k3/desired"))
    blocks.insert(at(blocks, "objectives/k4/statement") + 1, moved)
    copied = blocks[at(blocks, "objectives/k3/current")]
    blocks.insert(at(blocks, "objectives/k4/current") + 1, copied)
    first, second = read(blocks).objectives
    assert first.desired == PLAN.objectives[0].desired
    assert first.current == PLAN.objectives[0].current
    assert (second.current, second.desired) == (PLAN.objectives[0].current, "")


def test_a_value_moved_to_above_its_own_objective_still_belongs_to_it():
    blocks = pages()
    moved = blocks.pop(at(blocks, "objectives/k4/statement"))
    blocks.insert(at(blocks, "objectives/k3/current"), moved)
    plan = read(blocks)
    assert [objective.id for objective in plan.objectives] == ["k3", "k4"]
    assert plan.objectives[1].statement == PLAN.objectives[1].statement
    assert len(plan.objectives[0].activities) == 2


def test_what_is_deleted_is_gone_and_who_served_it_serves_it_no_more():
    blocks = pages()
    del blocks[stretch(blocks, "objectives/k4", "activities/p3/title")]
    plan = read(blocks)
    assert [objective.id for objective in plan.objectives] == ["k3"]
    assert [activity.id for activity in plan.activities] == ["p1", "p2", "p3"]
    assert plan.activities[0].serves == ("k3",)
    assert [text for text, _ in rests(plan)] == ["Doelstelling 2: Sterke docenten"]


def test_a_row_of_targets_that_is_copied_is_a_target_of_its_own():
    blocks = pages()
    start = at(blocks, "objectives/k3/targets/0")
    end = at(blocks, "objectives/k3/targets/0/by") + 1
    table, row = blocks[start].cells[0].table, blocks[start].cells[0].row
    copy = [
        replace(one, cells=(Cell(table=table, row=row + 1, column=one.cells[0].column),)) for one in blocks[start:end]
    ]
    copy[0] = retyped(copy[0], "objectives/k3/targets/0", "Ook 40 docenten.")
    blocks[end:end] = copy
    first, second = read(blocks).objectives[0].targets
    assert first == PLAN.objectives[0].targets[0]
    assert (second.text, second.value, second.by) == ("Ook 40 docenten.", Decimal(90), date(2029, 1, 1))


# what a person types where no mark is


def test_words_beside_a_value_are_part_of_it():
    blocks = pages()
    index = at(blocks, "objectives/k3/statement")
    blocks[index] = replace(blocks[index], text=f"{blocks[index].text} En meisjes.")
    assert read(blocks).objectives[0].statement == "Wij willen dat meer leerlingen voor techniek kiezen. En meisjes."


def test_words_typed_behind_a_label_are_the_value_beside_it():
    blocks = pages()
    retype(blocks, "activities/p3/planning", "")
    index = at(blocks, "activities/p3/planning")
    label = next(tag for tag in blocks[index].tags if tag.address.startswith("generated/"))
    text = f"{blocks[index].text}2026"
    tags = (replace(label, end=len(text)), Tag(start=len(text), end=len(text), address="activities/p3/planning"))
    blocks[index] = replace(blocks[index], text=text, tags=tags)
    plan = read(blocks)
    assert plan.activities[2].planning == planned("2026")
    assert plan.remainder == ()


def test_a_paragraph_after_a_text_goes_on_with_it():
    blocks = pages()
    index = at(blocks, "objectives/k3/current")
    blocks[index + 1 : index + 1] = [typed("Meer is er niet."), typed("Of toch", BlockKind.LIST_ITEM, 1)]
    assert read(blocks).objectives[0].current == "Nu kiezen 60 leerlingen techniek.\n\nMeer is er niet.\n- Of toch"


def test_a_paragraph_under_an_empty_part_fills_it():
    blocks = pages()
    blocks.insert(at(blocks, "objectives/k4/desired") + 1, typed("Straks is alles beter."))
    assert read(blocks).objectives[1].desired == "Straks is alles beter."


def test_a_paragraph_under_the_heading_of_a_part_of_which_the_field_was_deleted_fills_it():
    blocks = pages()
    index = at(blocks, "objectives/k4/desired")
    blocks[index] = typed("Straks is alles beter.")
    assert read(blocks).objectives[1].desired == "Straks is alles beter."


def test_an_item_in_a_list_is_one_of_its_values():
    blocks = pages()
    blocks.insert(at(blocks, "activities/p1/details") + 1, typed("En op zee.", BlockKind.LIST_ITEM, 1))
    assert read(blocks).activities[0].details == ("Op vier scholen.", "En op zee.")


def test_a_paragraph_after_the_planning_explains_or_plans():
    blocks = pages()
    index = at(blocks, "activities/p2/planning")
    blocks.insert(index + 1, typed("Daarna uitvoeren in 2028."))
    plan = read(blocks)
    assert plan.activities[1].planning.text == "Elk jaar in het najaar\n\nDaarna uitvoeren in 2028."
    blocks[index + 1] = typed("Samen met de bibliotheek.")
    assert read(blocks).activities[1].details == ("Samen met de bibliotheek.",)


def test_words_over_those_of_the_writer_are_kept():
    blocks = pages()
    index = next(number for number, block in enumerate(blocks) if block.text == "Huidige situatie")
    blocks[index] = replace(blocks[index], text="Hoe het er nu voor staat", tags=blocks[index].tags)
    blocks[index] = replace(blocks[index], tags=(replace(blocks[index].tags[0], end=len(blocks[index].text)),))
    plan = read(blocks)
    assert rests(plan) == [("Hoe het er nu voor staat", "objectives/k3")]
    assert plan.objectives[0].current == PLAN.objectives[0].current


def test_a_heading_among_the_activities_opens_a_new_one():
    blocks = pages()
    index = at(blocks, "activities/p3/title")
    blocks[index:index] = [
        typed("Stages in bedrijven", BlockKind.HEADING, 3),
        typed("Uitvoeren in 2027"),
        typed("Docenten lopen mee."),
    ]
    new, old = read(blocks).objectives[1].activities
    assert (new.title, new.details) == ("Stages in bedrijven", ("Docenten lopen mee.",))
    assert new.planning == planned("Uitvoeren in 2027")
    assert new.serves == ("k4",)
    assert old.id == "p3"


def test_an_objective_that_is_typed_is_read_by_its_words():
    blocks = pages()
    index = at(blocks, "objectives/k4")
    blocks[index:index] = [
        typed("Doelstelling 3: Meer meisjes", BlockKind.HEADING, 1),
        typed("Wij willen dat meer meisjes techniek kiezen."),
        typed("Huidige situatie", BlockKind.HEADING, 2),
        typed("Nu kiezen 5 meisjes techniek."),
        typed("Activiteiten", BlockKind.HEADING, 2),
        typed("Meisjesdag (2026)", BlockKind.LIST_ITEM, 1),
    ]
    plan = read(blocks)
    first, new, last = plan.objectives
    assert (first.id, last.id) == ("k3", "k4")
    assert (new.label, new.number, new.title) == ("Doelstelling", "3", "Meer meisjes")
    assert new.current == "Nu kiezen 5 meisjes techniek."
    assert [activity.title for activity in new.activities] == ["Meisjesdag"]
    assert new.activities[0].serves == (new.id,)
    assert plan.places[f"objectives/{new.id}/current"].paragraph == index + 4
    assert first == PLAN.objectives[0]


def test_an_activity_that_is_typed_with_its_word_is_read_by_its_words():
    blocks = pages()
    index = at(blocks, "objectives/k4")
    blocks[index:index] = [typed("Activiteit 3: Zomerschool", BlockKind.HEADING, 4), typed("Planning: zomer 2026")]
    plan = read(blocks)
    new = plan.objectives[0].activities[-1]
    assert (new.title, new.serves) == ("Zomerschool", ("k3",))
    assert new.planning.phases


def test_text_after_the_chapters_belongs_to_no_objective():
    blocks = pages()
    index = next(number for number, block in enumerate(blocks) if block.text == "Samen gericht op de regeling")
    blocks.insert(index + 1, typed("Wij denken dat dit volstaat."))
    assert rests(read(blocks)) == [("Wij denken dat dit volstaat.", "")]


def test_a_note_goes_on_with_the_paragraph_it_hangs_on():
    blocks = pages()
    index = at(blocks, "objectives/k3/current")
    blocks.append(typed("Bron: eigen telling.", origin=Origin.FOOTNOTE, host=index + 1))
    assert read(blocks).objectives[0].current == "Nu kiezen 60 leerlingen techniek.\n\nBron: eigen telling."


def test_a_title_that_a_person_cuts_in_two_stays_one():
    blocks = pages()
    index = at(blocks, "activities/p2/title")
    head = blocks[index]
    tag = Tag(start=0, end=5, address="activities/p2/title")
    blocks[index : index + 1] = [
        replace(head, text="Proef", tags=(tag,)),
        replace(head, text="lessen", tags=(replace(tag, end=6),)),
    ]
    plan = read(blocks)
    assert [activity.title for activity in plan.activities] == ["Open dagen", "Proef lessen", "Scholing"]


# phases in lines of their own


def exact(text: str = "2027") -> Plan:
    phases = read_planning("Bouwen in 2026", PERIOD).phases
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
