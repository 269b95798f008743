"""Reading a planning: conventions, offsets, hostile and damaged text."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hoofdlijn.periods import Period
from hoofdlijn.phrases import Open, PhaseKind, Reading, find_plannings, read_planning
from hoofdlijn.phrases.lexer import fold

PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))
LATER = Period(date(2031, 1, 1), date(2035, 1, 1))


def dates(text, period=PERIOD):
    return [(p.start.isoformat(), p.end.isoformat()) for p in read_planning(text, period).phases]


def test_whatever_is_open_or_relative_follows_the_period_passed_in():
    assert dates("vanaf 2032", LATER) == [("2032-01-01", "2035-01-01")]
    assert dates("uiterlijk 1 mei 2033", LATER) == [("2031-01-01", "2033-05-02")]
    assert dates("gehele looptijd", LATER) == [("2031-01-01", "2035-01-01")]
    assert dates("jaar 2 en 3", LATER) == [("2032-01-01", "2033-01-01"), ("2033-01-01", "2034-01-01")]
    assert dates("jaarlijks in mei", LATER) == [(f"{y}-05-01", f"{y}-06-01") for y in range(2031, 2035)]
    assert dates("najaar '32", LATER) == [("2032-09-01", "2032-12-01")]


def test_a_period_that_follows_school_years_is_cut_into_school_years():
    period = Period(date(2026, 8, 1), date(2028, 8, 1))
    assert dates("eerste jaar", period) == [("2026-08-01", "2027-08-01")]
    assert dates("tweede schooljaar", period) == [("2027-08-01", "2028-08-01")]


def test_a_bare_tot_year_is_unclear_unless_it_is_the_end_of_the_period():
    assert not read_planning("2026 tot 2029", PERIOD).phases[0].ambiguous
    (phase,) = read_planning("2026 tot 2028", PERIOD).phases
    assert phase.ambiguous
    assert [(a.start, a.end) for a in phase.alternatives] == [(date(2026, 1, 1), date(2029, 1, 1))]


def test_open_sides_outside_the_period_keep_their_own_day():
    (due,) = read_planning("uiterlijk 1 oktober 2024", PERIOD).phases
    assert (due.start, due.end, due.open) == (date(2024, 10, 1), date(2024, 10, 2), Open.START)
    (late,) = read_planning("vanaf 2030", PERIOD).phases
    assert (late.start, late.end, late.open) == (date(2030, 1, 1), date(2030, 1, 2), Open.END)


def test_reversed_dates_stay_as_written():
    assert dates("2027 t/m 2025") == [("2027-01-01", "2026-01-01")]
    assert dates("van 1 mei 2026 tot 1 maart 2026") == [("2026-05-01", "2026-03-01")]


def test_a_clear_reading_has_a_span_and_one_without_phases_has_none():
    text = "Wij: opzetten in 2025, uitvoeren in 2026."
    reading = read_planning(text, PERIOD)
    assert reading.span is not None
    assert text[slice(*reading.span)] == "opzetten in 2025, uitvoeren in 2026"
    assert read_planning("niets", PERIOD) == Reading("niets")
    assert Reading("niets").span is None


@pytest.mark.parametrize("piece", ["na 7 mnd", "zodra het kan", "n.t.b.", "nader te bepalen", "volgend schooljaar"])
def test_what_speaks_of_time_without_dates_is_told_as_unread(piece):
    reading = read_planning(f"Uitvoering: {piece}", PERIOD)
    assert reading.unread == (piece,)
    assert reading.phases == ()


def test_dates_beside_something_unread_are_kept():
    reading = read_planning("Start in mei 2026, evaluatie na 7 mnd", PERIOD)
    assert len(reading.phases) == 1
    assert reading.unread == ("na 7 mnd",)


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("2025 -2029", "2025-2029"),
        ("Ontwikkelen 2025,uitvoeren 2027en 2028", "Ontwikkelen 2025, uitvoeren 2027 en 2028"),
        ("vanaf\u00a02026", "vanaf 2026"),
        ("2025 \u2013 2027", "2025-2027"),
        ("2025\u20142027", "2025-2027"),
        ("najaar \u201926", "najaar '26"),
        ("uitvoeren 2O26", "uitvoeren 2026"),
        ("2025 T/M 2027", "2025 t/m 2027"),
        ("2025 tot  en met 2027", "2025 tot en met 2027"),
        ("2025 t / m 2027", "2025 t/m 2027"),
    ],
)
def test_damage_of_conversion_does_not_change_the_dates(damaged, clean):
    assert dates(damaged) == dates(clean) != []


def test_letters_with_loose_accents_keep_the_offsets_of_the_text():
    text = unicodedata.normalize("NFD", "Geëvalueerd vóór 1 mei 2026")
    reading = read_planning(text, PERIOD)
    (phase,) = reading.phases
    (derivation,) = reading.derivations
    assert (phase.kind, phase.end, phase.open) == (PhaseKind.EVALUATE, date(2026, 5, 1), Open.START)
    assert (derivation.start, derivation.end) == (0, len(text))


@given(st.text(max_size=80))
def test_folding_keeps_every_offset(text):
    assert len(fold(text)) == len(text)


JUMBLE = """2025 2026 '26 26 3 31 40 jan mei mrt. Q3 week schooljaar jaar jaren elk eind begin half eerste tweede van tot t/m en , -
/ ( ) : ; . vanaf voor uiterlijk na tussen daarna jaarlijks uitvoeren voorbereiding start winter zomervakantie 31-02-2026
29 februari 1-1-2025 e.v. of periode kwartaal helft 2x per looptijd vier voeren uit"""
WORDS = st.sampled_from([*JUMBLE.split(), "\n"])


@settings(max_examples=400, deadline=None)
@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_any_jumble_of_planning_words_is_read_without_failing(text):
    reading = read_planning(text, PERIOD)
    for phase, derivation in zip(reading.phases, reading.derivations, strict=True):
        assert text[derivation.start : derivation.end] == phase.text
        assert phase.ambiguous or not phase.alternatives
    for start, end, found in find_plannings(text, PERIOD):
        assert found.text == text[start:end]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_without_failing(text):
    read_planning(text, PERIOD)
    find_plannings(text, PERIOD)


@pytest.mark.parametrize(
    "piece", ["(", "2025/", "2025 en ", "jan, ", "1, ", "elk jaar in mei, ", "voor ", "a1", " ", "zet 2025 ", "'26 "]
)
def test_long_hostile_texts_give_a_bounded_number_of_phases(piece):
    text = piece * (20_000 // len(piece)) + "2026"
    assert len(read_planning(text, PERIOD).phases) <= 20_000
    assert isinstance(find_plannings(text, PERIOD), tuple)


@pytest.mark.parametrize("text", ["in 2026 of 2027", "uitvoeren in 2026 of in 2027"])
def test_of_two_years_to_choose_from_each_has_the_other_as_its_other_reading(text):
    first, second = read_planning(text, PERIOD).phases
    assert [(a.start, a.end) for a in first.alternatives] == [(second.start, second.end)]
    assert [(a.start, a.end) for a in second.alternatives] == [(first.start, first.end)]


@pytest.mark.parametrize("text", ["van 2027 tot 2026", "2028 tot 2026", "van 2027 tot 2027", "vanaf 2030 tot 2026"])
def test_reversed_dates_have_no_other_reading_without_days(text):
    for phase in read_planning(text, PERIOD).phases:
        assert all(a.start < a.end for a in phase.alternatives)


def test_the_other_readings_of_a_deadline_after_other_work_start_where_that_ends():
    _, phase = read_planning("voorbereiden in 2025, vervolgens tot eind 2028 uitvoeren", PERIOD).phases
    assert phase.start == date(2026, 1, 1)
    assert [a.start for a in phase.alternatives] == [date(2026, 1, 1)]


def test_an_unknown_verb_before_its_own_dates_is_their_label():
    phases = read_planning("aanbesteden 2025, rijden 2026, 2027 en 2028", PERIOD).phases
    assert [p.label for p in phases] == ["aanbesteden", "rijden", "rijden", "rijden"]
    assert [p.kind for p in phases[1:]] == [PhaseKind.UNSPECIFIED] * 3
