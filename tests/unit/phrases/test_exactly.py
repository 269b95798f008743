"""Every field of a phase in one line, and back."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hoofdlijn.phrases import (
    Alternative,
    Open,
    Phase,
    PhaseKind,
    Recurrence,
    read_exactly,
    say_exactly,
    say_no_phases,
    says_no_phases,
)

alternatives = st.builds(Alternative, start=st.dates(), end=st.dates())
phases = st.builds(
    Phase,
    kind=st.sampled_from(PhaseKind),
    label=st.text() | st.sampled_from(["bouwen", "”", "\\", "a” · b", "\\n", "· of", "“"]),
    text=st.text() | st.sampled_from(["Bouwen in 2026", "een\ntwee\r\tdrie", "x”\\”"]),
    start=st.dates(),
    end=st.dates(),
    open=st.none() | st.sampled_from(Open),
    recurrence=st.none() | st.sampled_from(Recurrence),
    ambiguous=st.booleans(),
    alternatives=st.lists(alternatives, max_size=3).map(tuple),
)


@settings(max_examples=500, deadline=None)
@given(phases, st.sampled_from(["nl", "en"]))
def test_a_phase_that_is_said_exactly_reads_back_in_every_field(phase: Phase, language: str) -> None:
    line = say_exactly(phase, language)
    assert read_exactly(line) == phase
    assert "\n" not in line


def test_a_line_reads_as_a_person_would_write_it():
    phase = Phase(
        kind=PhaseKind.EXECUTE,
        label="bouwen",
        text="Bouwen: 2026",
        start=date(2026, 1, 1),
        end=date(2027, 1, 1),
        open=Open.END,
        recurrence=Recurrence.YEARLY,
        ambiguous=True,
        alternatives=(Alternative(start=date(2025, 8, 1), end=date(2026, 8, 1)),),
    )
    assert say_exactly(phase, "nl") == (
        "uitvoeren: 1 januari 2026 tot 1 januari 2027 · woord “bouwen” · gelezen uit “Bouwen: 2026” · einde opengelaten"
        " · jaarlijks · kan ook anders worden gelezen · of 1 augustus 2025 tot 1 augustus 2026"
    )
    assert say_exactly(phase, "en").startswith("carrying out: 1 January 2026 to 1 January 2027 · word “bouwen”")


def test_spaces_and_capitals_of_a_person_do_not_matter():
    said = read_exactly("  Uitvoeren :  1 Januari 2026   tot 1\u00a0maart 2026 ·Jaarlijks\n")
    assert said is not None
    assert (said.kind, said.start, said.end) == (PhaseKind.EXECUTE, date(2026, 1, 1), date(2026, 3, 1))
    assert said.recurrence is Recurrence.YEARLY


@pytest.mark.parametrize(
    "line",
    [
        "",
        "uitvoeren in 2026",
        "uitvoeren: 31 februari 2026 tot 1 maart 2026",
        "uitvoeren: 1 januari 2026 tot 1 maart 2026 · en meer",
        "uitvoeren: 1 januari 2026 tot 1 maart 2026 · woord “open",
        "uitvoeren: 1 januari 2026 tot 1 maart 2026 · of 0 mei 2026 tot 1 juni 2026",
    ],
)
def test_any_other_line_is_not_read(line):
    assert read_exactly(line) is None


def test_an_unknown_language_is_an_error():
    phase = Phase(kind=PhaseKind.DECIDE, label="", text="", start=date(2026, 1, 1), end=date(2026, 2, 1))
    with pytest.raises(ValueError, match="unknown language"):
        say_exactly(phase, "de")
    with pytest.raises(ValueError, match="unknown language"):
        say_no_phases("de")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_there_is_no_phase_is_said_and_read_too(language):
    assert says_no_phases(f" {say_no_phases(language).capitalize()}\n")
    assert read_exactly(say_no_phases(language)) is None
    assert not says_no_phases("")
