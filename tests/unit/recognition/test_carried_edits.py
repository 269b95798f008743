"""What a person copies, moves, deletes and types in a file of ours."""

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
    stretch,
    typed,
)
from tests.unit.recognition.test_conservation import check

from hoofdlijn.documents import BlockKind, Cell, Origin, Tag
from hoofdlijn.plan import Target

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


def test_a_row_that_a_person_adds_to_the_targets_is_a_target():
    blocks = pages()
    first = blocks[at(blocks, "objectives/k3/targets/0")].cells[0]
    end = at(blocks, "objectives/k3/targets/0/by") + 1
    words = ["Straks 40 docenten.", "10", "40", "docenten", "2027"]
    blocks[end:end] = [
        typed(text, cells=(Cell(table=first.table, row=first.row + 1, column=column),))
        for column, text in enumerate(words)
    ]
    plan = read(blocks)
    assert plan.objectives[0].targets == (
        PLAN.objectives[0].targets[0],
        Target(
            text="Straks 40 docenten.",
            baseline=Decimal(10),
            value=Decimal(40),
            unit="docenten",
            by=date(2028, 1, 1),
        ),
    )
    assert plan.remainder == ()


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


@pytest.mark.parametrize(
    "rows",
    [
        [
            typed("Doel: leerlingen zien een bedrijf", BlockKind.LIST_ITEM, 1),
            typed("Planning: uitvoeren in 2027"),
            typed("Docenten lopen mee."),
        ],
        [
            typed("Planning: uitvoeren in 2027", BlockKind.LIST_ITEM, 1),
            typed("Waarvoor: leerlingen zien een bedrijf", BlockKind.LIST_ITEM, 1),
            typed("Docenten lopen mee.", BlockKind.LIST_ITEM, 1),
        ],
        [
            typed("Doel", BlockKind.HEADING, 4),
            typed("leerlingen zien een bedrijf"),
            typed("Planning", BlockKind.HEADING, 4),
            typed("uitvoeren in 2027"),
            typed("Toelichting: Docenten lopen mee."),
        ],
        [typed("Doel: leerlingen zien een bedrijf\nPlanning: uitvoeren in 2027"), typed("Docenten lopen mee.")],
    ],
)
def test_labels_that_a_person_types_under_an_activity_say_what_part_follows(rows):
    blocks = pages()
    index = at(blocks, "activities/p3/title")
    blocks[index:index] = [typed("Stages in bedrijven", BlockKind.HEADING, 3), *rows]
    plan = read(blocks)
    new, old = plan.objectives[1].activities
    assert (new.title, new.purposes) == ("Stages in bedrijven", ("leerlingen zien een bedrijf",))
    assert new.planning == planned("uitvoeren in 2027")
    assert [one.removeprefix("Toelichting: ") for one in new.details] == ["Docenten lopen mee."]
    assert (old.id, plan.remainder) == ("p3", ())


def test_a_label_under_an_activity_of_the_file_fills_its_part():
    blocks = pages()
    index = at(blocks, "objectives/k4")
    blocks[index:index] = [typed("Doel: kennismaken met het vak")]
    assert read(blocks).objectives[0].activities[-1].purposes == ("kennismaken met het vak",)


def test_each_purpose_with_a_label_of_its_own_is_one_by_itself():
    blocks = pages()
    index = at(blocks, "activities/p3/title")
    blocks[index:index] = [typed("Stages", BlockKind.HEADING, 3), typed("Doel: leren"), typed("Effect: kiezen")]
    assert read(blocks).objectives[1].activities[0].purposes == ("leren", "kiezen")


def test_a_title_that_begins_as_a_label_does_opens_an_activity():
    blocks = pages()
    index = at(blocks, "activities/p3/title")
    blocks[index:index] = [typed("Planning van stages verbeteren", BlockKind.HEADING, 3), typed("Samen.")]
    new, _ = read(blocks).objectives[1].activities
    assert (new.title, new.details, new.planning.text) == ("Planning van stages verbeteren", ("Samen.",), "")


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
