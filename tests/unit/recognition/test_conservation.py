"""Every visible character stands in exactly one of a value, a label or the remainder, proved by position."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.unit.recognition.building import Builder
from tests.unit.recognition.schemes import SCHEME

from hoofdlijn.documents import Document
from hoofdlijn.plan import Plan
from hoofdlijn.recognition import recognise

HEADINGS = [
    "Doelstelling 1: Meer instroom",
    "Doelstelling 2",
    "Programmalijn A – Techniek dichtbij",
    "Tweede doelstelling: samenwerken",
    "3.1 Docenten",
    "Voorbeeld 1",
    "Huidige situatie",
    "Gewenste situatie",
    "Waar staan we nu?",
    "Huidige en gewenste situatie",
    "Activiteiten",
    "3. Te ondernemen activiteiten:",
    "Activiteit 1.1 Open dagen",
    "Bijdrage aan de regeling",
    "Aansluiting op de regiovisie",
    "Streefwaarden",
    "Planning",
    "Organisatie",
    "Inhoudsopgave",
    "Regio: De Waterlinge",
]
SENTENCES = [
    "1. Doelstelling: wij willen meer leerlingen. Dit draagt bij aan een dekkend aanbod van techniekonderwijs.",
    "2. Huidige en gewenste situatie: Nu volgen 60 leerlingen techniek. Over vier jaar willen we 90 leerlingen.",
    "Huidige situatie: er is niets. Gewenste situatie: er is alles. Activiteiten: (1) techlab (2025); (2) lessen (2026).",
    "Daarvoor organiseren we proeflessen (2025-2026), richten we een techlab in (2027) en houden we open dagen.",
    "Techlab bouwen: voorbereiding 2026, uitvoering 2027",
    "Open dagen in het najaar van elk jaar",
    "Doel: meer leerlingen bereiken",
    "Planning: 2025 t/m 2028",
    "Voorbereiding in 2026, uitvoering in 2027",
    "o Continue 2025 tot 2029",
    "- o Opzetten 2025",
    "• Proeflessen, zie ook doelstelling 2 (2025)",
    "2025:",
    "Ook",
    "willen we samenwerken met bedrijven.",
    "(2026)",
    "x",
    "1.",
    "…",
    "Van 60 naar 90 leerlingen in 2028, zie regiovisie, kopje 2.2.",
    "Doelstelling 1: Meer instroom ........ 4",
    "Wie: penvoerder\nPlanning: 2026\n\tDoel\u00a0: contact",
    "a) eerste b) tweede; derde (2025) en vierde [2026].",
]
CELLS = ["", "x", "2025", "2025/2026", "2026/2027", "Activiteit", "Planning", "Doel", "Doelstelling", *HEADINGS[:12]]
TEXT = st.sampled_from(HEADINGS + SENTENCES) | st.text(alphabet="aZé .,:;()-–•\n\t1|o", max_size=30)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    builder = Builder()
    for _ in range(draw(st.integers(0, 14))):
        shape = draw(st.integers(0, 6))
        if shape == 0:
            builder.heading(draw(st.sampled_from(HEADINGS) | TEXT), draw(st.integers(1, 3)))
        elif shape == 1:
            text = draw(st.sampled_from(HEADINGS) | TEXT)
            builder.bold(text, draw(st.none() | st.integers(0, len(text))))
        elif shape == 2:
            builder.items(*draw(st.lists(TEXT, max_size=4)), level=draw(st.integers(1, 3)))
        elif shape == 3:
            width = draw(st.integers(1, 4))
            cell = st.sampled_from(CELLS + SENTENCES)
            row = st.lists(cell | st.tuples(cell, st.integers(1, 2), st.integers(1, 2)), min_size=1, max_size=width)
            builder.table(draw(st.lists(row, min_size=1, max_size=5)))
        elif shape == 4:
            builder.footer(draw(TEXT))
        else:
            builder.paragraph(draw(TEXT))
    return builder.build()


def positions(document: Document, plan: Plan) -> tuple[Counter[tuple[int, int]], set[tuple[int, int]]]:
    """Return how often each visible position is claimed, and the visible positions outside page furniture."""
    claimed: Counter[tuple[int, int]] = Counter()
    places = [
        *plan.places.values(),
        *(label.place for label in plan.labels),
        *(rest.place for rest in plan.remainder),
    ]
    for place in places:
        if not place.cited:
            for span in place.spans:
                text = document.block(span.paragraph).text
                claimed.update(
                    (span.paragraph, index) for index in range(span.start, span.end) if not text[index].isspace()
                )
    visible = {
        (block.number, index)
        for block in document.blocks
        if not block.origin.is_furniture
        for index, character in enumerate(block.text)
        if not character.isspace()
    }
    return claimed, visible


def check(document: Document) -> Plan:
    plan = recognise(document, SCHEME)
    claimed, visible = positions(document, plan)
    assert [position for position, times in claimed.items() if times > 1] == []
    assert set(claimed) <= visible
    furniture = sum(
        1
        for block in document.blocks
        if block.origin.is_furniture
        for character in block.text
        if not character.isspace()
    )
    assert len(visible) - len(claimed) == plan.furniture - furniture
    return plan


@settings(max_examples=examples(300))
@given(documents())
def test_every_visible_character_is_accounted_for_once(document: Document) -> None:
    check(document)


@settings(max_examples=examples(60))
@given(documents())
def test_the_same_document_gives_the_same_plan(document: Document) -> None:
    assert recognise(document, SCHEME) == recognise(document, SCHEME)


@settings(max_examples=examples(150))
@given(documents())
def test_every_value_is_made_of_the_words_at_its_place(document: Document) -> None:
    plan = check(document)
    for objective in plan.objectives:
        for part in ("title", "statement", "current", "desired"):
            value = getattr(objective, part)
            place = plan.places.get(objective.address_of(part))
            assert (place is None) == (not value)
            if place is not None:
                assert letters(value) == letters(words_at(document, place.spans))


def words_at(document: Document, spans: tuple) -> str:
    return " ".join(document.block(span.paragraph).text[span.start : span.end] for span in spans)


def letters(text: str) -> list[str]:
    return sorted(character for character in text if character.isalnum())
