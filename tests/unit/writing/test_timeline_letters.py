"""Measuring words and breaking lines without the type face at hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.writing.timeline_letters import cut, one_line, width_of, wrap


def test_wide_letters_are_wider_than_narrow_ones_and_bold_wider_than_regular():
    assert width_of("mmm", 10) > width_of("iii", 10)
    assert width_of("woord", 10, strong=True) > width_of("woord", 10)
    assert width_of("woord", 20) == pytest.approx(2 * width_of("woord", 10))


def test_accents_and_joined_marks_add_no_width():
    assert width_of("café", 10) == width_of("cafe", 10) == width_of("cafe\u0301", 10)


def test_lines_break_at_spaces_and_after_hyphens():
    assert wrap("een twee drie", width_of("een twee", 10) + 1, 10, lines=9) == ("een twee", "drie")
    assert wrap("STO-regio", width_of("STO-re", 10), 10, lines=9) == ("STO-", "regio")


def test_what_does_not_fit_the_lines_ends_in_an_ellipsis():
    lines = wrap("een twee drie vier vijf zes", width_of("een twee ", 10), 10, lines=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


@given(st.text(max_size=60), st.floats(min_value=1, max_value=300))
def test_wrapping_loses_no_letter_and_stays_within_the_room(text, room):
    lines = wrap(text, room, 10, lines=10_000)
    assert "".join("".join(lines).split()) == "".join(one_line(text).split())
    for line in lines:
        assert width_of(line, 10) <= room or len(line) <= 20


@given(st.text(max_size=60))
def test_one_line_holds_only_what_xml_allows(text):
    line = one_line(text)
    assert "\n" not in line
    assert not any(ord(letter) < 32 or 0xD800 <= ord(letter) <= 0xDFFF for letter in line)


def test_cutting_keeps_what_fits_and_shows_that_more_was_there():
    assert cut("kort", 100, 10) == "kort"
    shown = cut("een lange regel met veel woorden", 60, 10)
    assert shown.endswith("…")
    assert width_of(shown, 10) <= 60
