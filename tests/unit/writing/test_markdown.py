"""A plan as Markdown: shown as it is, and read back under the same ids."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.recognition.plans import plan_of
from tests.unit.recognition.schemes import SCHEME

from hoofdlijn.plan import Activity, Objective, Plan, Planning
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.writing.markdown import plan_as_markdown

SOURCE = """
# Activiteitenplan STO-regio De Waterlinge

Vooraf *niet* van belang.

# Programmalijn A: Instroom & doorstroom

Wij willen meer leerlingen. Dit draagt bij aan een dekkend aanbod van techniekonderwijs.

## Huidige situatie

Nu 60 leerlingen.

- vooral jongens
- weinig meisjes

## Gewenste situatie

Straks 90 leerlingen.

## Activiteiten

- Open dag voor groep 7/8
  - Doel: kennismaken met *techniek*
  - Planning: opzetten 2025, uitvoeren 2026 t/m 2028
  - Wie: penvoerder
- Techlab [nieuw] <bouwen>
  - Planning: 2026

# Programmalijn B: Docenten

## Activiteiten

- Werven van docenten bij bedrijven (2025)
"""


def read(text: str) -> Plan:
    return recognise(read_document(text.encode(), name="plan.md"), SCHEME)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_reading_it_back_gives_the_same_objectives_under_the_same_ids(language: str) -> None:
    plan = plan_of(SOURCE)
    assert [len(o.activities) for o in plan.objectives] == [2, 1]
    assert read(plan_as_markdown(plan, SCHEME, language)).objectives == plan.objectives


def test_ids_stay_even_when_the_words_have_changed() -> None:
    plan = plan_of(SOURCE)
    text = (
        plan_as_markdown(plan, SCHEME, "nl")
        .replace("Open dag voor groep 7/8", "Open avond")
        .replace("Docenten", "Team")
    )
    again = read(text)
    assert [o.id for o in again.objectives] == [o.id for o in plan.objectives]
    assert [a.id for a in again.activities] == [a.id for a in plan.activities]


def test_what_was_not_placed_stands_at_the_end_with_the_reservation() -> None:
    text = plan_as_markdown(plan_of(SOURCE), SCHEME, "nl")
    placed, _, rest = text.partition("## Niet geplaatste tekst")
    assert "Vooraf niet van belang." in rest
    assert "Vooraf" not in placed
    assert SCHEME.reservation.text.nl in rest


def test_an_empty_plan_has_a_title_and_the_reservation() -> None:
    text = plan_as_markdown(Plan(scheme="sto-2025"), SCHEME, "nl")
    assert text.splitlines()[0] == "# Activiteitenplan op hoofdlijnen"
    assert text.endswith("*\n")


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab1.)#*_[]<>|`~&;:+- \\'\"=", min_size=1, max_size=25))
def test_no_character_of_a_title_is_taken_for_markdown(words: str) -> None:
    title = " ".join(f"Les {words} hier".split())
    plan = Plan(
        scheme="sto-2025",
        objectives=(
            Objective(
                id="k3", number="1", label="Doelstelling", title="Instroom",
                activities=(Activity(id="p7", title=title, serves=("k3",), planning=Planning(text="2025")),),
            ),
        ),
    )  # fmt: skip
    document = read_document(plan_as_markdown(plan, SCHEME, "nl").encode(), name="plan.md")
    assert title in [" ".join(block.text.split()) for block in document.blocks]
