"""Targets told in words: numbers, parts of a whole, steps and growth, with what they count and from where."""

from decimal import Decimal

import pytest
from tests.unit.recognition.plans import plan_of

from hoofdlijn.recognition.amounts import FRACTION, amount, share


def measures(current: str, desired: str) -> list[tuple[str, str, str]]:
    plan = plan_of(
        f"# Doelstelling 1\n\nEr komt een bus.\n\n## Huidige situatie\n\n{current}\n\n## Gewenste situatie\n\n{desired}"
        "\n\n## Activiteiten\n\n- Les (2025)\n"
    )
    return [(_said(aim.baseline), _said(aim.value), aim.unit) for aim in plan.objectives[0].targets]


def _said(value: Decimal | None) -> str:
    return "" if value is None else str(value)


@pytest.mark.parametrize(
    ("current", "desired", "expected"),
    [
        ("Er is niets.", "Alle tien de scholen doen mee.", ("", "10", "scholen")),
        ("Er is niets.", "Docenten lopen ten minste 10 dagen per jaar stage.", ("", "10", "dagen")),
        ("Er is niets.", "Driekwart van de docenten is bijgeschoold.", ("", "75", "%")),
        ("Er is niets.", "Twee derde van de docenten is bijgeschoold.", ("", "66.7", "%")),
        ("Er zijn 20 stages.", "Het aantal stages is verdubbeld.", ("20", "40", "stages")),
        ("Er is weinig.", "Er zijn twee keer zoveel meisjes.", ("", "", "")),
        ("Twee van de vijf eilanden doen mee.", "In 2028 doen alle vijf mee.", ("2", "5", "eilanden")),
        ("Techniek is er op 1 op de 10 scholen.", "In 2028 op 1 op de 5 scholen.", ("10", "20", "%")),
        ("De helft van de scholen doet mee.", "Driekwart van de docenten is bijgeschoold.", ("", "75", "%")),
        ("De helft van de scholen doet mee.", "In 2028 doen alle 12 mee.", ("", "12", "")),
        ("Vijf bedrijven bieden stages.", "In 2028 zijn dat er 25.", ("5", "25", "bedrijven")),
        ("Eén docent geeft het.", "Drie docenten geven het.", ("1", "3", "docenten")),
        ("Er is niets.", "Er zijn 15 hybride docenten.", ("", "15", "docenten")),
        ("Er is niets.", "Wij gaan van zes scholen nu naar eenentwintig in 2028.", ("6", "21", "scholen")),
    ],
)
def test_a_value_is_read_with_its_unit_and_where_it_starts(
    current: str, desired: str, expected: tuple[str, str, str]
) -> None:
    assert measures(current, desired) == [expected]


@pytest.mark.parametrize(
    "desired", ["Binnen 10 dagen is er hulp.", "Over vier jaar is het goed.", "In 2028 op school."]
)
def test_lengths_of_time_and_years_are_no_targets(desired: str) -> None:
    assert measures("Er is niets.", desired) == []


@pytest.mark.parametrize(
    ("spoken", "value"),
    [
        ("één", "1"),
        ("tweeëntwintig", "22"),
        ("negenennegentig", "99"),
        ("driehonderd", "300"),
        ("1.200", "1200"),
        ("2,5", "2.5"),
    ],
)
def test_numbers_are_read_in_words_and_digits(spoken: str, value: str) -> None:
    assert amount(spoken) == Decimal(value)


@pytest.mark.parametrize("words", ["6 op de 5", "3 op de 0"])
def test_more_than_the_whole_is_no_part_of_it(words: str) -> None:
    found = FRACTION.search(words)
    assert found is not None
    assert share(found) is None
