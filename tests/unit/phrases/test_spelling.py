"""Shortened and misspelled words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.phrases.spelling import COMMON, in_full, meant

LONG = sorted(word for word in COMMON if len(word) >= 8)


@given(st.sampled_from(LONG), st.data())
def test_one_letter_too_few_too_many_or_two_swapped_is_forgiven(word, data):
    i = data.draw(st.integers(1, len(word) - 2))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    for slip in (
        word[:i] + word[i + 1 :],
        word[:i] + letter + word[i:],
        word[:i] + word[i + 1] + word[i] + word[i + 2 :],
    ):
        assert meant(slip) in COMMON


@pytest.mark.parametrize(
    "word", ["omzetten", "evolueren", "inlichten", "starten", "voorjaars", "uitvaart", "bestellen"]
)
def test_another_word_stays_another_word(word):
    assert meant(word) == word


@pytest.mark.parametrize(
    ("short", "full"),
    [("ontw", "ontwerpen"), ("voorber", "voorbereiden"), ("schooljr", "schooljaar"), ("eval", "evaluatie")],
)
def test_a_word_cut_short_is_known_by_how_it_begins(short, full):
    assert in_full(short) == full


@pytest.mark.parametrize("word", ["open", "door", "besluit", "ontwerp", "ver", "ontwikkeling"])
def test_a_whole_word_is_not_short_for_another(word):
    assert in_full(word) == ""
