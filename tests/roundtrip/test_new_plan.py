"""The empty plan: nothing in it is read, and once it is filled in it is read as what a person typed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.roundtrip.plans import PERIOD, SCHEME, essence
from tests.roundtrip.word_edits import as_saved_by_word, copy, edited, fill, prompts_of, tick

from hoofdlijn.phrases import read_planning
from hoofdlijn.plan import Activity, Basis, Contribution, Objective, Plan, Planning, Target
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.writing.new_publication import empty_plan, new_publication
from hoofdlijn.writing.publication_docx import publication_as_docx


def read(data: bytes) -> Plan:
    return essence(recognise(read_document(data, name="plan.docx"), SCHEME))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_empty_plan_is_read_as_one_objective_with_two_activities_and_no_word(language: str) -> None:
    data = publication_as_docx(new_publication(SCHEME, language))
    assert read(data) == empty_plan(SCHEME)
    assert read(as_saved_by_word(data)) == empty_plan(SCHEME)


def test_every_field_says_what_to_write() -> None:
    data = publication_as_docx(new_publication(SCHEME, "nl"))
    prompts = prompts_of(data)
    for part in SCHEME.parts:
        assert part.guidance.nl
        assert part.example.nl
    for kind in ("statement", "current", "desired", "purpose", "planning"):
        guidance = next(part.guidance.nl for part in SCHEME.parts if part.kind == kind)
        assert any(guidance in prompt for prompt in prompts), kind


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_columns_of_a_target_show_the_example_of_the_scheme(language: str) -> None:
    prompts = prompts_of(publication_as_docx(new_publication(SCHEME, language)))
    part = next(part for part in SCHEME.parts if part.kind == "target")
    pieces = [piece.in_language(language) for piece in part.example_row]
    assert len(pieces) == 5
    for piece in pieces:
        assert any(prompt.endswith(f" {piece}") for prompt in prompts), piece
    # one example, told twice
    what, now, then, _, when = pieces
    assert all(piece in part.example.in_language(language) for piece in (what, now, then, when))


def test_the_example_of_an_activity_stands_in_one_heading() -> None:
    example = next(part.example.nl for part in SCHEME.parts if part.kind == "activities")
    prompts = prompts_of(publication_as_docx(new_publication(SCHEME, "nl")))
    assert sum(prompt == f"Bijvoorbeeld: {example}" for prompt in prompts) == 1
    assert "Vul in: titel" in prompts


def test_a_plan_that_is_filled_in_is_read_as_what_was_typed() -> None:
    data = edited(
        publication_as_docx(new_publication(SCHEME, "nl")),
        fill("title", "Techniek dichtbij"),
        fill("region", "Waterlinge"),
        fill("objectives/d1/title", "Een werkplaats voor elke school"),
        fill("objectives/d1/statement", "Elke leerling werkt met gereedschap."),
        tick("objectives/d1/contributions/kennismaking/ticked", ticked=True),
        fill("objectives/d1/contributions/kennismaking", "Zo ziet iedereen techniek."),
        fill("objectives/d1/current", "Twee werkplaatsen."),
        fill("objectives/d1/desired", "Zes werkplaatsen."),
        fill("objectives/d1/targets/0", "Werkplaatsen"),
        fill("objectives/d1/targets/0/baseline", "2"),
        fill("objectives/d1/targets/0/value", "6"),
        fill("objectives/d1/targets/0/unit", "werkplaatsen"),
        fill("objectives/d1/targets/0/by", "vóór 1 januari 2029"),
        fill("activities/a1/title", "Lokalen zoeken"),
        fill("activities/a1/purposes", "Ruimte vinden"),
        fill("activities/a1/planning", "in 2025"),
        fill("activities/a2/title", "Machines kopen"),
        fill("activities/a2/planning", "in 2026"),
        copy("activities/a1/title", "activities/a2/title", before="activities/a2/title"),
    )

    def activity(own: str, title: str, planning: str, *purposes: str) -> Activity:
        phases = read_planning(planning, PERIOD).phases
        return Activity(
            id=own, title=title, purposes=purposes, planning=Planning(text=planning, phases=phases), serves=("d1",)
        )

    lab = activity("a1", "Lokalen zoeken", "in 2025", "Ruimte vinden")
    expected = Plan(
        scheme=SCHEME.id,
        title="Techniek dichtbij",
        region="Waterlinge",
        objectives=(
            Objective(
                id="d1",
                title="Een werkplaats voor elke school",
                statement="Elke leerling werkt met gereedschap.",
                contributions=(
                    Contribution(element="kennismaking", evidence="Zo ziet iedereen techniek.", basis=Basis.STATED),
                ),
                current="Twee werkplaatsen.",
                desired="Zes werkplaatsen.",
                targets=(
                    Target(
                        text="Werkplaatsen",
                        baseline=Decimal(2),
                        value=Decimal(6),
                        unit="werkplaatsen",
                        by=date(2029, 1, 1),
                    ),
                ),
                activities=(lab, replace(lab, id="copy"), activity("a2", "Machines kopen", "in 2026")),
            ),
        ),
    )
    found = read(data)
    (objective,) = found.objectives
    known = {"a1", "a2"}
    activities = tuple(one if one.id in known else replace(one, id="copy") for one in objective.activities)
    assert replace(found, objectives=(replace(objective, activities=activities),)) == expected


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_example_of_a_planning_is_one_that_can_be_read(language: str) -> None:
    example = next(part.example for part in SCHEME.parts if part.kind == "planning").in_language(language)
    reading = read_planning(example, PERIOD)
    assert len(reading.phases) == 2
    assert not any(phase.ambiguous for phase in reading.phases)
