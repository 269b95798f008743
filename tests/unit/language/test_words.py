from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.language import count_words, words
from hoofdlijn.language.words import fold, word_spans


def test_hyphen_and_slash_part_words_and_an_apostrophe_does_not() -> None:
    assert words("Collega’s geven PIE/BWI aan vmbo-leerlingen") == (
        "collega's", "geven", "pie", "bwi", "aan", "vmbo", "leerlingen",
    )  # fmt: skip


def test_accents_and_soft_hyphens_make_no_difference() -> None:
    assert fold("Coördi\u00adnator") == fold("coo\u0308rdinator") == "coordinator"


def test_a_combining_accent_does_not_break_a_word() -> None:
    assert words("coo\u0308rdinatie") == ("coordinatie",)


def test_words_are_counted_as_a_word_processor_does() -> None:
    assert count_words("De vmbo-leerlingen - alle 80 - volgen PIE/BWI | nu.\n\n- o ja") == 9


@given(st.text())
def test_spans_are_in_order_and_hold_their_word(text: str) -> None:
    spans = word_spans(text)
    assert all(fold(text[start:end]) == word for word, start, end in spans)
    assert all(before[2] <= after[1] for before, after in pairwise(spans))
