"""Excepted years: cut out of the phases they stand with, whatever words say so."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.periods import Period
from hoofdlijn.phrases import find_plannings, read_planning

PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))
WORDS = ("behalve", "m.u.v.", "met uitzondering van", "uitgezonderd", "zonder", "niet in", "maar niet in")


def years(text):
    """Return the calendar years that the phases cover, each as often as it is covered."""
    return [y for p in read_planning(text, PERIOD).phases for y in range(p.start.year, p.end.year)]


@given(st.sampled_from(WORDS), st.sampled_from([" ", ", "]), st.integers(2020, 2035), st.integers(2, 9), st.data())
def test_the_excepted_year_and_no_other_is_cut_out_of_a_range(word, joint, first, length, data):
    out = data.draw(st.integers(first, first + length))
    text = f"uitvoeren {first} t/m {first + length}{joint}{word} {out}"
    assert years(text) == [y for y in range(first, first + length + 1) if y != out]


@pytest.mark.parametrize("word", WORDS)
def test_rhythm_and_kind_are_kept(word):
    phases = read_planning(f"jaarlijks evalueren, {word} 2026", PERIOD).phases
    assert [(p.kind, p.recurrence) for p in phases] == [("evaluate", "yearly")] * 2


def test_only_the_work_before_the_exception_loses_its_year():
    text = "voorbereiden 2025 t/m 2027, uitvoeren 2026 t/m 2028 behalve in 2027"
    assert years(text) == [2025, 2026, 2027, 2026, 2028]


def test_an_exception_before_the_work_counts_as_well():
    assert years("Behalve in 2026 organiseren we elk jaar een open dag") == [2025, 2027, 2028]


def test_an_excepted_year_of_a_list_goes():
    assert years("2025, 2026, 2027 en 2028, behalve 2026") == [2025, 2027, 2028]


def test_an_exception_that_excepts_nothing_or_everything_leaves_doubt():
    for text in ("behalve in 2026 ook in 2027", "2026, uitgezonderd 2026"):
        (phase,) = read_planning(text, PERIOD).phases
        assert phase.ambiguous


def test_an_exception_alone_is_unread():
    reading = read_planning("behalve 2026", PERIOD)
    assert (reading.phases, reading.unread) == ((), ("behalve 2026",))


def test_an_exception_in_a_title_belongs_to_the_planning_found():
    ((_, _, reading),) = find_plannings("Gastlessen techniek (elk jaar behalve 2026)", PERIOD)
    assert (reading.text, len(reading.phases)) == ("elk jaar behalve 2026", 2)


def test_more_exceptions_than_any_planning_has_leave_doubt():
    phases = read_planning("jaarlijks, " + "behalve 2026, " * 300, PERIOD).phases
    assert phases
    assert all(p.ambiguous for p in phases)
