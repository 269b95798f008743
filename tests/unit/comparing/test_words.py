import re
from collections import Counter
from difflib import Match, SequenceMatcher
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.comparing import Fate, Stretch, compare_words

some_text = st.one_of(
    st.text(max_size=40), st.lists(st.sampled_from(["de", "een", "Lab", ".", "\n", "- "])).map(" ".join)
)


@given(some_text, some_text)
def test_the_stretches_hold_both_texts_character_for_character(before: str, after: str) -> None:
    stretches = compare_words(before, after)
    assert "".join(each.text for each in stretches if each.fate is not Fate.INSERTED) == before
    assert "".join(each.text for each in stretches if each.fate is not Fate.REMOVED) == after
    assert all(each.text for each in stretches)
    assert all(one.fate is not other.fate for one, other in pairwise(stretches))


def test_only_the_words_that_changed_are_shown_as_changed() -> None:
    assert compare_words("In 2026 volgen 60 leerlingen een vak.", "In 2027 volgen 60 leerlingen dit vak.") == (
        Stretch(Fate.KEPT, "In "),
        Stretch(Fate.REMOVED, "2026 "),
        Stretch(Fate.INSERTED, "2027 "),
        Stretch(Fate.KEPT, "volgen 60 leerlingen "),
        Stretch(Fate.REMOVED, "een "),
        Stretch(Fate.INSERTED, "dit "),
        Stretch(Fate.KEPT, "vak."),
    )


def test_a_text_with_hardly_a_word_in_common_is_shown_whole() -> None:
    before = "Docenten werven onder de zij-instromers uit de metaal"
    after = "Leerlingen bezoeken elk jaar de open dag van het mbo"
    assert compare_words(before, after) == (Stretch(Fate.REMOVED, before), Stretch(Fate.INSERTED, after))


def test_a_little_word_that_stayed_by_chance_goes_with_the_words_around_it() -> None:
    before = "Wij starten met tien lessen in het lab. Daarna volgt een evaluatie met alle scholen van de regio."
    after = "Wij starten met stages bij bedrijven in elke gemeente rondom. Daarna volgt een evaluatie met alle scholen van de regio."
    changed = [each.text for each in compare_words(before, after) if each.fate is not Fate.KEPT]
    assert changed == ["tien lessen in het lab", "stages bij bedrijven in elke gemeente rondom"]


def test_very_long_texts_are_compared_by_line() -> None:
    lines = [f"Regel {number} gaat over techniek." for number in range(1_500)]
    before = "\n".join(lines)
    after = "\n".join([*lines[:700], "Regel 700 gaat over zorg.", *lines[701:]])
    assert [(each.fate, each.text) for each in compare_words(before, after) if each.fate is not Fate.KEPT] == [
        (Fate.REMOVED, "techniek"),
        (Fate.INSERTED, "zorg"),
    ]


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the pairs of equal words that are looked at."""
    counted: list[int] = []
    look = SequenceMatcher.find_longest_match

    def counting(
        self: SequenceMatcher, alo: int = 0, ahi: int | None = None, blo: int = 0, bhi: int | None = None
    ) -> Match:
        there = Counter(self.b)
        counted.append(sum(1 + there[word] for word in self.a[alo:ahi]))
        return look(self, alo, ahi, blo, bhi)

    monkeypatch.setattr(SequenceMatcher, "find_longest_match", counting)
    return counted


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("techniek zorg " * 1_000, "zorg techniek " * 1_000),
        (
            " ".join(f"de {number}" for number in range(1_000)),
            " ".join(f"de x{number}" for number in range(1_000)),
        ),
        ("ja\nnee\n" * 1_000, "nee\nnee\nja\n" * 700),
        ("Ja. Nee! " * 1_000, "Nee. Nee. Ja! " * 700),
        (". " * 3_000, "! . " * 1_500),
    ],
)
def test_texts_in_which_the_same_words_return_all_the_time_cost_no_more_than_their_length_allows(
    steps: list[int], before: str, after: str
) -> None:
    stretches = compare_words(before, after)
    assert "".join(each.text for each in stretches if each.fate is not Fate.INSERTED) == before
    assert "".join(each.text for each in stretches if each.fate is not Fate.REMOVED) == after
    words = len(re.findall(r"\w+|[^\w\s]", before + after))
    assert sum(steps) <= 3 * (250 * words + 20_000)


def test_one_word_in_a_long_text_of_returning_words_is_still_found() -> None:
    before = "techniek zorg " * 1_000
    after = before[:7_000] + "bouw " + before[7_000:]
    assert [each.text for each in compare_words(before, after) if each.fate is not Fate.KEPT] == ["bouw "]


def test_a_long_paragraph_is_compared_by_sentence() -> None:
    sentences = [f"In week {number} gaat de les over de techniek van de regio." for number in range(1_500)]
    after = [*sentences[:700], "In week 700 gaat de les over de zorg van de regio.", *sentences[701:]]
    after[20] = "In week 20 gaat de les over de bouw van de regio."
    changed = [
        each.text for each in compare_words(" ".join(sentences), " ".join(after)) if each.fate is not Fate.KEPT
    ]
    assert [text.strip() for text in changed] == ["techniek", "bouw", "techniek", "zorg"]
