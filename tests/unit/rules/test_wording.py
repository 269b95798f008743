"""How rules say things: quotes, lists, numbers and days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.rules.building import phase, years

from hoofdlijn.rules.wording import QUOTE_LENGTH, count, list_words, quote, say_day, say_phase


@given(st.text(max_size=300))
def test_a_quote_is_one_line_between_marks_and_never_long(text):
    said = quote(text)
    assert said[0] == "“"
    assert said[-1] == "”"
    assert len(said) <= QUOTE_LENGTH + 2
    assert "\n" not in said


def test_a_quote_is_cut_at_a_word_and_says_so():
    said = quote("woord " * 40)
    assert said.endswith("woord…”")


def test_a_short_quote_is_left_as_it_is_but_for_its_full_stop():
    assert quote("Dat is het.") == "“Dat is het”"


@pytest.mark.parametrize(("items", "said"), [(["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")])
def test_a_list_ends_in_its_joiner(items, said):
    assert list_words(items, "en") == said


@pytest.mark.parametrize(
    ("number", "nl", "en"),
    [
        (0, "geen fasen", "no phases"),
        (1, "één fase", "one phase"),
        (10, "tien fasen", "ten phases"),
        (11, "11 fasen", "11 phases"),
    ],
)
def test_small_numbers_are_said_in_words(number, nl, en):
    said = count(number, ("fase", "fasen"), ("phase", "phases"))
    assert (said.nl, said.en) == (nl, en)


def test_a_day_is_said_in_both_languages():
    assert say_day(date(2025, 4, 15)).nl == "15 april 2025"
    assert say_day(date(2025, 5, 1)).en == "1 May 2025"


def test_days_stand_beside_words_that_do_not_say_them():
    school_year = phase(date(2028, 8, 1), date(2029, 8, 1), text="schooljaar 2028/2029")
    assert say_phase(school_year).nl == "“schooljaar 2028/2029” (1 augustus 2028 tot 1 augustus 2029)"
    assert say_phase(years(2026, 2027, text="uitvoering in 2026")).nl == "“uitvoering in 2026”"
    assert say_phase(years(2026, 2028, text="vanaf 2026")).en == "“vanaf 2026” (1 January 2026 up to 1 January 2028)"
