"""Saying phases, and reading back what was said."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples

from hoofdlijn.periods import Period
from hoofdlijn.phrases import (
    Open,
    Phase,
    PhaseKind,
    Recurrence,
    normalised,
    read_planning,
    say_dates,
    say_day,
    say_kind,
    say_phase,
    say_phases,
    say_recurrence,
)

PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))
DAY = timedelta(days=1)
days = st.dates(date(2019, 1, 1), date(2035, 12, 31))
firsts = days.map(lambda d: d.replace(day=1))
years = days.map(lambda d: d.replace(month=1, day=1))
school_years = days.map(lambda d: d.replace(month=8, day=1))
LABELS = [
    "",
    "opzetten",
    "Evaluatie",
    "uitrol",
    "besluit",
    "Structureel",
    "lesgeven aan elkaar",
    "start",
    "gereed",
    "in 2026",
]


@st.composite
def phases(draw):
    kind = draw(st.sampled_from(list(PhaseKind)))
    recurrence = draw(st.none() | st.sampled_from(list(Recurrence)))
    opened = draw(st.none() | st.sampled_from(list(Open)))
    pool = draw(st.sampled_from([days, firsts, years, school_years]))
    start, end = draw(pool), draw(pool)
    if opened is Open.END:
        end = PERIOD.end if start < PERIOD.end else start + DAY
    if opened is Open.START:
        start = PERIOD.start if end > PERIOD.start else end - DAY
    return Phase(
        kind=kind,
        label=draw(st.sampled_from(LABELS)),
        text="",
        start=start,
        end=end,
        open=opened,
        recurrence=recurrence,
    )


def essence(found):
    return [(p.kind, p.start, p.end, p.open, p.recurrence) for p in normalised(found)]


@settings(max_examples=examples(500))
@given(st.lists(phases(), min_size=1, max_size=5))
def test_what_is_said_in_dutch_reads_back_as_the_same_phases(said):
    assert_reads_back(said)


def assert_reads_back(said):
    reading = read_planning(say_phases(said, "nl"), PERIOD)
    assert essence(reading.phases) == essence(said)
    assert reading.is_planning


def test_work_that_goes_on_from_where_the_phase_before_starts_is_said_and_read_back():
    read = read_planning("start schooljaar 2026/2027, doorlopend tot en met 2028", PERIOD).phases
    assert (read[1].start, read[1].open) == (date(2026, 8, 1), Open.START)
    assert say_phases(read, "nl").endswith("doorlopend tot en met 31 december 2028")
    assert essence(read_planning(say_phases(read, "nl"), PERIOD).phases) == essence(read)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Proef 2026, invoeren 2027", "Proef in 2026, invoeren in 2027"),
        ("Uitvoeren in 2026 en 2027", "Uitvoeren van 2026 tot en met 2027"),
        ("Uitvoeren 2026, evaluatie 2026, uitvoeren 2027", "Uitvoeren van 2026 tot en met 2027, evaluatie in 2026"),
    ],
)
def test_phases_are_said_as_one_only_under_one_word_of_the_author(text, said):
    read = read_planning(text, PERIOD).phases
    assert say_phases(read, "nl") == said
    assert essence(read_planning(said, PERIOD).phases) == essence(read)


@pytest.mark.parametrize(("start", "end"), [((2026, 3, 4), (2026, 3, 5)), ((2026, 3, 1), (2026, 4, 1))])
def test_work_that_goes_on_within_a_month_is_said_with_its_word(start, end):
    phase = Phase(
        kind=PhaseKind.CONTINUOUS,
        label="",
        text="",
        start=date(*start),
        end=date(*end),
        recurrence=Recurrence.WEEKLY,
    )
    said = say_phases([phase], "nl")
    assert said.startswith("Wekelijks doorlopend")
    assert essence(read_planning(said, PERIOD).phases) == essence([phase])


@settings(max_examples=100, deadline=None)
@given(phases())
def test_one_phase_said_reads_back_alone(phase):
    assert essence(read_planning(say_phase(phase, "nl"), PERIOD).phases) == essence([phase])


@settings(max_examples=100, deadline=None)
@given(st.lists(phases(), min_size=1, max_size=4))
def test_english_is_said_for_every_phase_and_differs_from_dutch(said):
    assert say_phases(said, "en")
    for month in ("januari", "maart", "tot en met", "schooljaar"):
        assert month not in say_phases(said, "en")


@pytest.mark.parametrize(
    ("start", "end", "dutch", "english"),
    [
        ((2026, 1, 1), (2027, 1, 1), "2026", "2026"),
        ((2025, 1, 1), (2029, 1, 1), "2025 tot en met 2028", "2025 up to and including 2028"),
        ((2025, 8, 1), (2026, 8, 1), "schooljaar 2025-2026", "school year 2025-2026"),
        (
            (2025, 8, 1),
            (2027, 8, 1),
            "schooljaren 2025-2026 tot en met 2026-2027",
            "school years 2025-2026 up to and including 2026-2027",
        ),
        ((2026, 3, 1), (2026, 4, 1), "maart 2026", "March 2026"),
        ((2026, 3, 1), (2026, 6, 1), "maart tot en met mei 2026", "March up to and including May 2026"),
        (
            (2025, 11, 1),
            (2026, 3, 1),
            "november 2025 tot en met februari 2026",
            "November 2025 up to and including February 2026",
        ),
        ((2025, 4, 15), (2025, 4, 16), "15 april 2025", "15 April 2025"),
        (
            (2025, 3, 1),
            (2025, 6, 2),
            "1 maart 2025 tot en met 1 juni 2025",
            "1 March 2025 up to and including 1 June 2025",
        ),
        ((2027, 1, 1), (2026, 1, 1), "1 januari 2027 tot 1 januari 2026", "1 January 2027 to 1 January 2026"),
    ],
)
def test_days_are_said_as_short_as_is_exact(start, end, dutch, english):
    assert say_dates(date(*start), date(*end), "nl") == dutch
    assert say_dates(date(*start), date(*end), "en") == english


def test_the_authors_word_is_kept_where_it_says_the_kind_by_itself():
    phase = Phase(kind=PhaseKind.PREPARE, label="Opzetten", text="", start=date(2025, 1, 1), end=date(2026, 1, 1))
    assert say_phases([phase], "nl") == "Opzetten in 2025"
    assert say_phases([phase], "en") == "Preparing in 2025"


@pytest.mark.parametrize(("label", "said"), [("uitvoren", "Uitvoeren"), ("Uitv", "Uitvoeren"), ("uitrol", "Uitrol")])
def test_a_shortened_or_misspelled_word_is_said_in_full(label, said):
    phase = Phase(kind=PhaseKind.EXECUTE, label=label, text="", start=date(2025, 1, 1), end=date(2026, 1, 1))
    assert say_phases([phase], "nl") == f"{said} in 2025"


def test_days_kinds_and_rhythms_are_said_in_both_languages():
    assert say_day(date(2025, 8, 1), "nl") == "1 augustus 2025"
    assert say_day(date(2025, 8, 1), "en") == "1 August 2025"
    assert (say_kind(PhaseKind.DECIDE, "nl"), say_kind(PhaseKind.DECIDE, "en")) == ("besluiten", "deciding")
    assert say_recurrence(Recurrence.QUARTERLY, "nl") == "elk kwartaal"


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="unknown language"):
        say_dates(date(2025, 1, 1), date(2026, 1, 1), "fr")


def test_touching_phases_of_one_kind_are_one_and_others_are_not():
    one = Phase(kind=PhaseKind.EXECUTE, label="", text="", start=date(2026, 1, 1), end=date(2027, 1, 1))
    two = Phase(kind=PhaseKind.EXECUTE, label="", text="", start=date(2027, 1, 1), end=date(2028, 1, 1))
    other = Phase(kind=PhaseKind.EVALUATE, label="", text="", start=date(2028, 1, 1), end=date(2029, 1, 1))
    later = Phase(kind=PhaseKind.EXECUTE, label="", text="", start=date(2028, 6, 1), end=date(2029, 1, 1))
    assert [(p.start, p.end) for p in normalised([two, other, one, later])] == [
        (date(2026, 1, 1), date(2028, 1, 1)),
        (date(2028, 1, 1), date(2029, 1, 1)),
        (date(2028, 6, 1), date(2029, 1, 1)),
    ]


def test_a_phase_that_ends_on_the_first_day_there_is_can_be_said() -> None:
    first = date(1, 1, 1)
    phase = Phase(kind=PhaseKind.EXECUTE, label="", text="", start=first, end=first, open=Open.START)
    assert say_phases((phase,), "nl") == "Uitvoeren van 1 januari 1 tot 1 januari 1"
