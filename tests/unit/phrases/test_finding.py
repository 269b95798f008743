"""Plannings inside titles and prose."""

from datetime import date

import pytest

from hoofdlijn.periods import Period
from hoofdlijn.phrases import PhaseKind, find_plannings

PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))


def stretches(text):
    found = find_plannings(text, PERIOD)
    for start, end, reading in found:
        assert reading.text == text[start:end]
        for phase, derivation in zip(reading.phases, reading.derivations, strict=True):
            assert reading.text[derivation.start : derivation.end] == phase.text
    return [reading.text for _, _, reading in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Skillslab inrichten (voorbereiding 2026, uitvoering 2027)", ["voorbereiding 2026, uitvoering 2027"]),
        ("Skillslab inrichten (2025-2026)", ["2025-2026"]),
        ("Skillslab inrichten in 2026-2027", ["in 2026-2027"]),
        ("Lesbrieven maken [vanaf 2026]", ["vanaf 2026"]),
        ("Gastlessen (doorlopend)", ["doorlopend"]),
        ("Open dagen (jaarlijks in het najaar)", ["jaarlijks in het najaar"]),
        ("Open dag in 2026 voor groep 8", ["in 2026"]),
        ("Techniekdag in het voorjaar van 2026 met bedrijven", ["in het voorjaar van 2026"]),
        ("Inzet van gastdocenten in 2025, 2026 en 2027", ["in 2025, 2026 en 2027"]),
        ("Evaluatie van de pilot in 2027", ["in 2027"]),
        ("Uitvoering van september 2026 tot 2028", ["Uitvoering van september 2026 tot 2028"]),
        (
            "Ontwikkelen van lesmateriaal in 2025, uitvoeren in 2026",
            ["Ontwikkelen van lesmateriaal in 2025, uitvoeren in 2026"],
        ),
        ("Werving docenten: 2025, scholing: 2026 t/m 2028", ["Werving docenten: 2025, scholing: 2026 t/m 2028"]),
    ],
)
def test_the_planning_of_a_title_is_found_without_the_title(text, found):
    assert stretches(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Het lokaal is in gebruik genomen.",
        "In 2019 zijn we begonnen met een proeflokaal op twee scholen.",
        "Er zijn 75 tot 80 leerlingen; over vier jaar zijn dat er 120.",
        "In 2028 kiest 20% van de leerlingen voor techniek.",
        "Het lokaal is in 2026 voor iedereen",
        "Subsidie in 2023 voor techniek",
        "Het aantal leerlingen daalt van 812 in 2020 naar 640 in 2035.",
        "De structurele band met het mbo wordt sterker.",
        "Uit de evaluatie van 2024 blijkt dat er tijd tekort is.",
    ],
)
def test_a_date_or_number_in_passing_is_no_planning(text):
    assert stretches(text) == []


def test_running_prose_gives_its_phases_with_their_verbs():
    text = "De regio groeit. We ontwerpen in 2025 een module, en vanaf 2027 draaien alle scholen mee. Dat is mooi."
    ((start, end, reading),) = find_plannings(text, PERIOD)
    assert text[start:end].startswith("ontwerpen in 2025")
    assert [(p.kind, p.start.year) for p in reading.phases] == [(PhaseKind.PREPARE, 2025), (PhaseKind.EXECUTE, 2027)]
    assert reading.is_planning


def test_stretches_come_in_text_order_and_do_not_overlap():
    text = "Opzetten (2025). Uitvoeren (2026-2028) en bijstellen.\nEvaluatie in het najaar van 2028\n" * 5
    found = find_plannings(text, PERIOD)
    ends = [0, *(end for _, end, _ in found)]
    assert len(found) == 15
    assert all(before <= start < end for before, (start, end, _) in zip(ends, found, strict=False))


def test_the_first_word_of_a_title_gives_the_kind_of_every_year_behind_it():
    ((_, _, reading),) = find_plannings("Inzet van gastdocenten in 2025, 2026 en 2027", PERIOD)
    assert [(p.kind, p.label, p.start.year) for p in reading.phases] == [
        (PhaseKind.EXECUTE, "Inzet", year) for year in (2025, 2026, 2027)
    ]


def test_a_verb_of_the_title_gives_the_kind():
    ((_, _, reading),) = find_plannings("Skillslab inrichten (2025)", PERIOD)
    assert [(p.kind, p.label, p.text) for p in reading.phases] == [(PhaseKind.PREPARE, "inrichten", "2025")]
