"""The pages of a plan, before any format."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.unit.recognition.schemes import SCHEME
from tests.unit.writing import schedules
from tests.unit.writing.plans_to_write import FULL
from tests.unit.writing.schedules import activity, phase, plan

from hoofdlijn.documents import is_address, is_generated, is_untouched
from hoofdlijn.plan import Activity, Plan
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication import Callout, Figure, Heading, Item, Paragraph, Publication, Run, Table


def runs_of(publication: Publication) -> Iterator[Run]:
    for block in (*publication.cover, *publication.blocks):
        if isinstance(block, Table):
            yield from block.caption
            for column in block.columns:
                yield from column.runs
            for row in block.rows:
                for cell in row.cells:
                    for inner in cell.blocks:
                        yield from inner.runs
        elif isinstance(block, Figure):
            yield from block.caption
        elif not isinstance(block, Callout):
            yield from block.runs


def said(publication: Publication, address: str) -> list[str]:
    return [run.text for run in runs_of(publication) if run.address == address]


def chapters(publication: Publication) -> list[str]:
    return ["".join(run.text for run in head.runs) for head in publication.headings() if head.level == 1]


@pytest.mark.parametrize("editable", [False, True])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_run_stands_under_an_address_and_generated_words_are_what_their_mark_says(
    language: str, editable: bool
) -> None:
    for run in runs_of(plan_publication(FULL, SCHEME, language, editable=editable)):
        assert is_address(run.address), run
        assert not is_generated(run.address) or is_untouched(run.address, run.text), run


def test_every_value_of_the_plan_stands_under_its_own_address() -> None:
    pages = plan_publication(FULL, SCHEME, "nl")
    assert said(pages, "title") == ["Samen aan het werk"]
    assert said(pages, "region") == ["Waterlinge"]
    assert said(pages, "objectives/k1/statement") == [
        "Elke school heeft een lab.",
        "Dat draagt bij aan een dekkend aanbod.",
    ]
    assert said(pages, "objectives/k1/contributions/aanbod") == ["Dat draagt bij aan een dekkend aanbod."]
    assert said(pages, "objectives/k1/contributions/aanbod/ticked") == ["☒"]
    assert said(pages, "objectives/k1/targets/0/value") == ["5,5"]
    assert said(pages, "objectives/k1/targets/0/by") == ["1 januari 2029"]
    assert said(pages, "activities/p1/purposes") == [
        "Leerlingen werken met echte machines:",
        "lassen",
        "draaien",
        "Meer instroom",
    ]
    assert said(pages, "activities/p1/planning") == ["voorbereiden in 2025, uitvoeren 2026 t/m 2028"]
    assert said(pages, "activities/p1/serves/k2") == ["Doelstelling 2"]
    assert said(pages, "activities/p2/kind") == ["☒"]
    assert said(pages, "remainder/0") == ["Een los eind."]
    assert said(pages, "remainder/0/under/k1") == ["Programmalijn A: Ruimte voor techniek"]


def test_the_list_inside_a_purpose_stands_one_level_deeper() -> None:
    pages = plan_publication(FULL, SCHEME, "nl")
    levels = [
        (block.level, block.runs[0].text)
        for block in pages.blocks
        if isinstance(block, Item) and block.runs[0].address == "activities/p1/purposes"
    ]
    assert levels == [
        (1, "Leerlingen werken met echte machines:"),
        (2, "lassen"),
        (2, "draaien"),
        (1, "Meer instroom"),
    ]


def test_the_authors_own_word_heads_a_chapter_and_the_schemes_word_where_there_is_none() -> None:
    dutch = chapters(plan_publication(FULL, SCHEME, "nl"))
    assert dutch[:2] == ["Programmalijn A: Ruimte voor techniek", "Doelstelling 2"]
    assert chapters(plan_publication(FULL, SCHEME, "en"))[:2] == [
        "Programmalijn A: Ruimte voor techniek",
        "Objective 2",
    ]


def test_our_word_for_the_level_opens_the_objective_but_is_no_value() -> None:
    assert said(plan_publication(FULL, SCHEME, "nl"), "objectives/k2") == ["Doelstelling"]
    assert said(plan_publication(FULL, SCHEME, "nl"), "objectives/k2/label") == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_reservation_stands_on_the_title_page_and_at_the_end(language: str) -> None:
    pages = plan_publication(FULL, SCHEME, language)
    reservation = SCHEME.reservation.text.in_language(language)
    assert any(run.text == reservation for paragraph in pages.cover for run in paragraph.runs)
    last = pages.blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.runs[0].text == reservation


def test_pages_to_edit_show_what_is_empty_and_what_could_be_ticked() -> None:
    pages = plan_publication(FULL, SCHEME, "nl", editable=True)
    (field,) = [run for run in runs_of(pages) if run.address == "objectives/k2/desired"]
    assert (field.text, field.hint) == ("", "Vul in: gewenste situatie")
    ticks = {
        run.address.split("/")[3]: run.ticked
        for run in runs_of(pages)
        if run.address.startswith("objectives/k1/contributions/") and run.ticked is not None
    }
    assert ticks == {element.id: element.id == "aanbod" for element in SCHEME.elements}


def test_pages_to_edit_have_a_row_for_a_first_target_and_room_for_details() -> None:
    bare = plan(activity("a", "Lab inrichten"))
    pages = plan_publication(bare, SCHEME, "nl", editable=True)
    objective = bare.objectives[0]
    prompts = {run.address: run.hint for run in runs_of(pages) if run.hint and not run.text}
    first = objective.address_of("targets/0")
    for address in (first, *(f"{first}/{own}" for own in ("baseline", "value", "unit", "by"))):
        assert prompts[address].startswith("Vul in: ")
    assert prompts[bare.activities[0].address_of("details")] == "Vul in: toelichting"
    assert not [run for run in runs_of(plan_publication(bare, SCHEME, "nl")) if "/targets/" in run.address]


def test_pages_to_read_show_nothing_that_is_empty() -> None:
    assert all(run.text for run in runs_of(plan_publication(FULL, SCHEME, "nl")))


def test_the_anchors_of_headings_are_unique() -> None:
    anchors = [head.anchor for head in plan_publication(FULL, SCHEME, "nl", editable=True).headings()]
    assert len(anchors) == len(set(anchors))
    assert "activities-p1" in anchors


def test_the_year_table_groups_activities_under_each_objective_they_serve() -> None:
    pages = plan_publication(FULL, SCHEME, "nl")
    (table,) = [
        block for block in pages.blocks if isinstance(block, Table) and block.columns[-1].runs[0].text == "2028"
    ]
    heads = [(row.is_group, row.cells[0].blocks[0].runs[0].text) for row in table.rows]
    assert heads == [
        (True, "Programmalijn A: Ruimte voor techniek"),
        (False, "Technieklab inrichten"),
        (True, "Doelstelling 2"),
        (False, "Open dag"),
        (False, "Gastlessen"),
        (False, "Technieklab inrichten"),
    ]


@pytest.mark.parametrize(
    ("planned", "said"),
    [
        (schedules.ELSEWHERE, "Vóór de periode"),
        (activity("p1", "Later", phase("execute", "2029-01-01", "2030-01-01")), "Na de periode"),
        (schedules.UNPLANNED, "Geen planning in het plan"),
        (schedules.UNREAD, "Planning niet te lezen"),
        (schedules.REVERSED, "Einde ligt niet na het begin"),
    ],
)
def test_a_row_of_the_year_table_without_work_says_why(planned: Activity, said: str) -> None:
    pages = plan_publication(plan(replace(planned, serves=("k1",))), SCHEME, "nl")
    (table,) = [
        block for block in pages.blocks if isinstance(block, Table) and block.columns[-1].runs[0].text == "2028"
    ]
    head, why = table.rows[1].cells
    assert head.is_head
    assert [run.text for block in why.blocks for run in block.runs] == [said]
    assert why.span == 4


def test_an_empty_plan_is_a_publication_with_a_title() -> None:
    pages = plan_publication(Plan(scheme=SCHEME.id), SCHEME, "nl", editable=True)
    assert pages.title == "Activiteitenplan op hoofdlijnen"
    assert [head for head in pages.headings() if isinstance(head, Heading)]
