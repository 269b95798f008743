"""A plan as Markdown: everything in it shown, and read back as the same plan; files of the earlier version too."""

from dataclasses import replace

import pytest
from tests.unit.recognition.schemes import SCHEME
from tests.unit.writing.plans_to_write import FULL

from hoofdlijn.documents import BlockKind, Document
from hoofdlijn.plan import Activity, Contribution, Objective, Plan, Planning
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.recognition.carried import is_carried, read_carried
from hoofdlijn.writing.markdown import plan_as_markdown


def document(text: str) -> Document:
    return read_document(text.encode(), name="plan.md")


def read(text: str) -> Plan:
    found = document(text)
    assert is_carried(found)
    return read_carried(found, SCHEME, recognise)


def essence(plan: Plan) -> tuple[object, ...]:
    rest = [(one.text, one.under) for one in plan.remainder]
    return (plan.title, plan.region, plan.objectives, rest)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_reading_it_back_gives_the_same_plan(language: str) -> None:
    assert essence(read(plan_as_markdown(FULL, SCHEME, language))) == essence(FULL)


def test_every_value_stands_in_the_text_that_people_see() -> None:
    text = "\n".join(block.text for block in document(plan_as_markdown(FULL, SCHEME, "nl")).blocks)
    for words in [
        "Samen aan het werk",
        "Waterlinge",
        "Programmalijn A",
        "Zo staat het in onze visie.",
        "Bij de Vaartschool",
    ]:
        assert words in text
    assert "5,5" in text
    assert "Ondersteunende activiteit" in text
    assert "Een los eind." in text
    assert SCHEME.reservation.text.nl in text


def test_contributions_are_a_task_list() -> None:
    lines = plan_as_markdown(FULL, SCHEME, "nl").splitlines()
    (line,) = [line for line in lines if "contributions/aanbod/ticked" in line]
    assert line.startswith("- [x] <!-- hoofdlijn: objectives/k1/contributions/aanbod/ticked -->**")
    assert line.endswith("Hoe zeker: <!-- hoofdlijn: objectives/k1/contributions/aanbod/basis -->genoemd")


def test_a_box_that_is_unticked_takes_the_contribution_away() -> None:
    text = plan_as_markdown(FULL, SCHEME, "nl")
    opened = text.replace(
        "[x] <!-- hoofdlijn: objectives/k1/contributions", "[ ] <!-- hoofdlijn: objectives/k1/contributions"
    )
    assert opened != text
    assert read(text).objectives[0].contributions
    assert read(opened).objectives[0].contributions == ()


def test_what_a_person_changes_is_what_is_read() -> None:
    text = plan_as_markdown(FULL, SCHEME, "nl")
    changed = text.replace("Technieklab inrichten\n", "Technieklab bouwen\n").replace(
        "- lassen\n", "- lassen\n  - solderen\n"
    )
    again = read(changed)
    (lab,) = again.objectives[0].activities
    assert (lab.id, lab.title) == ("p1", "Technieklab bouwen")
    assert lab.purposes[0] == "Leerlingen werken met echte machines:\n- lassen\n- solderen\n- draaien"


def test_what_a_person_adds_beside_the_writers_words_is_not_lost() -> None:
    text = plan_as_markdown(FULL, SCHEME, "nl")
    again = read(text.replace("## Voorbehoud\n", "## Voorbehoud en dank\n\nMet dank aan alle scholen.\n"))
    kept = " ".join(rest.text for rest in again.remainder)
    assert "Voorbehoud en dank" in kept
    assert "Met dank aan alle scholen." in kept


@pytest.mark.parametrize("change", [("\n", "\r\n"), (" -->\n", " -->\n\n"), ("\n- ", "\n* ")])
def test_what_editors_do_to_lines_changes_nothing(change: tuple[str, str]) -> None:
    text = plan_as_markdown(FULL, SCHEME, "nl")
    edited = text.replace(*change)
    assert edited != text
    assert essence(read(edited)) == essence(FULL)


def test_a_comment_line_opens_a_value_up_to_the_next_heading() -> None:
    text = plan_as_markdown(FULL, SCHEME, "nl")
    assert "<!-- hoofdlijn: objectives/k1/statement -->\nElke school heeft een lab.\n\nDat draagt bij" in text


def test_an_empty_plan_has_a_title_and_the_reservation() -> None:
    text = plan_as_markdown(Plan(scheme=SCHEME.id), SCHEME, "nl")
    assert text.splitlines()[0] == "# Activiteitenplan op hoofdlijnen"
    assert SCHEME.reservation.text.nl in text


def test_the_same_plan_gives_the_same_text() -> None:
    assert plan_as_markdown(FULL, SCHEME, "nl") == plan_as_markdown(replace(FULL), SCHEME, "nl")


def test_long_evidence_keeps_its_paragraphs_and_lists() -> None:
    evidence = "Eerst dit.\n- een\n  - twee\n\nDan dat."
    (first, *_) = FULL.objectives
    contributions = (Contribution(element="aanbod", evidence=evidence, basis=first.contributions[0].basis),)
    plan = replace(FULL, objectives=(replace(first, contributions=contributions), *FULL.objectives[1:]))
    assert read(plan_as_markdown(plan, SCHEME, "nl")).objectives[0].contributions == contributions


EARLIER = """\
# Plan van de Waterlinge

Regio: Waterlinge

<!-- hoofdlijn: objectives/k3 -->
## Programmalijn A: Instroom

Wij willen meer leerlingen. Dit draagt bij aan een dekkend aanbod van techniekonderwijs.

### Huidige situatie

Nu 60 leerlingen.

### Gewenste situatie

Straks 90 leerlingen.

### Te ondernemen activiteiten

- Open dag voor groep 7/8 <!-- hoofdlijn: activities/p7 -->
  - Doel: kennismaken met techniek
  - Planning: opzetten 2025, uitvoeren 2026 t/m 2028
- Techlab \\[nieuw\\] <!-- hoofdlijn: activities/p8 -->
  - Planning: 2026

<!-- hoofdlijn: objectives/k4 -->
## Programmalijn B: Docenten

### Te ondernemen activiteiten

- Werven van docenten bij bedrijven <!-- hoofdlijn: activities/p9 -->
  - Planning: 2025

*Dit is een hulpmiddel, geen oordeel.*
"""


def test_a_file_of_the_earlier_version_is_read_by_its_words_and_keeps_its_ids() -> None:
    found = document(EARLIER)
    assert not is_carried(found)
    plan = recognise(found, SCHEME)
    assert [objective.id for objective in plan.objectives] == ["k3", "k4"]
    assert [activity.id for activity in plan.activities] == ["p7", "p8", "p9"]
    assert plan.activities[1].title == "Techlab [nieuw]"
    assert plan.objectives[0].current == "Nu 60 leerlingen."


@pytest.mark.parametrize(
    "title", ["- lijst", "# kop", "1. een", "a | b", "*ster*", "<b>vet</b>", "o bolletje", "x  y\tz "]
)
def test_no_sign_in_a_title_is_taken_for_markdown(title: str) -> None:
    activity = Activity(id="p7", title=title, serves=("k3",), planning=Planning())
    plan = Plan(
        scheme=SCHEME.id, objectives=(Objective(id="k3", number="1", label="Doelstelling", activities=(activity,)),)
    )
    blocks = document(plan_as_markdown(plan, SCHEME, "nl")).blocks
    (heading,) = [block for block in blocks if any(tag.address == "activities/p7/title" for tag in block.tags)]
    assert (heading.kind, heading.text) == (BlockKind.HEADING, title)
