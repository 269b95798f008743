"""Headings and labels of the two situations: the same with a time, in brackets, as a question, by whoever asks."""

import pytest
from tests.unit.recognition.plans import plan_of
from tests.unit.recognition.schemes import SCHEME

from hoofdlijn.recognition.horizons import part_time
from hoofdlijn.recognition.vocabulary import Vocabulary
from hoofdlijn.scheme import PartKind

VOCABULARY = Vocabulary(SCHEME)
NOW = [
    "Waar staan wij?", "Waar staat de regio nu?", "Startpunt", "Hoe is het nu?", "As-is", "IST", "Status quo",
    "Waar komen we vandaan?", "Probleem", "Stand eind 2024", "Situatie in 2024", "Huidige situatie (2024)",
    "Waar staan we in 2025?", "Huidige situatie (nulmeting)",
]  # fmt: skip
THEN = [
    "Gewenste situatie 2028", "Gewenste situatie in 2028", "Gewenste situatie (over 4 jaar)", "Situatie straks",
    "Doel 2028", "To-be", "SOLL", "Waar willen we in 2028 staan?", "Waar willen wij over vier jaar staan?",
    "Waar staan we eind 2028?", "Waar staan de scholen in 2028?", "Hoe ziet het er in 2028 uit?", "Situatie na vier jaar",
    "Situatie op 31 december 2028", "Resultaat eind 2028", "Waar willen we aan het eind van de periode staan?",
    "Ambitie 2027/2028",
]  # fmt: skip


@pytest.mark.parametrize("label", NOW)
def test_a_label_of_the_present_is_known_in_every_wording(label: str) -> None:
    assert VOCABULARY.part_kinds(label) == (PartKind.CURRENT,)


@pytest.mark.parametrize("label", THEN)
def test_a_label_of_what_is_wanted_is_known_in_every_wording(label: str) -> None:
    assert VOCABULARY.part_kinds(label) == (PartKind.DESIRED,)


@pytest.mark.parametrize(
    "label", ["2028", "In 2028", "Planning: 2025", "Planning 2026", "Resultaat: 2026", "Regio 2025"]
)
def test_a_time_alone_or_behind_a_planning_is_no_label_of_a_situation(label: str) -> None:
    assert not {PartKind.CURRENT, PartKind.DESIRED}.intersection(VOCABULARY.part_kinds(label))


def test_a_heading_of_the_level_with_only_a_time_opens_no_objective() -> None:
    assert VOCABULARY.objective_head("Doel 2028") is None
    assert VOCABULARY.objective_head("Doel 2: Instroom") is not None


@pytest.mark.parametrize(
    ("heading", "rest", "is_ahead"),
    [
        ("situatie in schooljaar 2024 2025", "situatie", False),
        ("situatie eind 2028", "situatie", True),
        ("situatie over vier jaar", "situatie", True),
        ("situatie aan het einde van de subsidieperiode", "situatie", True),
        ("situatie over de grens", "situatie over de grens", None),
        ("over", "over", None),
    ],
)
def test_the_time_of_a_heading_is_told_from_its_words(heading: str, rest: str, is_ahead: bool | None) -> None:
    spoken, ahead = part_time(tuple(heading.split()), SCHEME.period.days)
    assert (" ".join(spoken), ahead) == (rest, is_ahead)


@pytest.mark.parametrize("wrap", ["### {}\n\n{}", "**{}** {}", "{}: {}"])
def test_such_labels_divide_an_objective_in_every_form(wrap: str) -> None:
    now, then = wrap.format("Startpunt", "Twaalf scholen."), wrap.format("Gewenste situatie 2028", "Alle scholen.")
    (told,) = plan_of(f"## Doelstelling 1: Bus\n\nEr komt een bus.\n\n{now}\n\n{then}\n").objectives
    assert (told.statement, told.current, told.desired) == ("Er komt een bus.", "Twaalf scholen.", "Alle scholen.")
