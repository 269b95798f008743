"""Our own lines, `phrases.tsv`: what people write in plans, what merely looks like it, and how each is to be read.

A phase is written as kind, start, end (exclusive), which side is open, rhythm, and "unclear"; phases apart by " · ".
The period is that of 2025 up to 2029; a line break in a phrase is written as \\n.
"""

import csv
from datetime import date
from pathlib import Path

import pytest

from hoofdlijn.periods import Period
from hoofdlijn.phrases import find_plannings, read_planning

PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))


def lines():
    with (Path(__file__).parent / "phrases.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(r["phrase"].replace("\\n", "\n"), r["planning"] == "yes", r["phases"]) for r in rows]


def written(phase):
    facts = [phase.kind.value, phase.start.isoformat(), phase.end.isoformat()]
    facts += [f"open-{phase.open.value}"] if phase.open else []
    facts += [phase.recurrence.value] if phase.recurrence else []
    facts += ["unclear"] if phase.ambiguous else []
    return " ".join(facts)


@pytest.mark.parametrize(("phrase", "planning", "phases"), lines())
def test_a_line_is_read_as_written_beside_it(phrase, planning, phases):
    reading = read_planning(phrase, PERIOD)
    assert " · ".join(written(p) for p in reading.phases) == phases
    assert reading.is_planning == planning


def test_there_are_many_lines_of_both_sorts():
    found = lines()
    assert len(found) >= 250
    assert sum(1 for _, _, phases in found if not phases) >= 40


def test_alternatives_are_other_readings_than_the_first():
    for phrase, _, _ in lines():
        for phase in read_planning(phrase, PERIOD).phases:
            readings = [(a.start, a.end) for a in phase.alternatives]
            assert (phase.start, phase.end) not in readings, phrase
            assert len(set(readings)) == len(readings), phrase
            assert phase.ambiguous or not readings, phrase
            assert all(start < end for start, end in readings), phrase


def test_every_phase_tells_which_words_and_patterns_made_it():
    def check(use, text):
        assert 0 <= use.start < use.end <= len(text)
        for child in use.children:
            check(child, text)

    for phrase, _, _ in lines():
        reading = read_planning(phrase, PERIOD)
        assert len(reading.derivations) == len(reading.phases)
        for phase, derivation in zip(reading.phases, reading.derivations, strict=True):
            assert phrase[derivation.start : derivation.end] == phase.text
            assert derivation.patterns.children, phrase
            check(derivation.patterns, phrase)


@pytest.mark.parametrize("case", [str.upper, str.title], ids=["capitals", "title case"])
def test_capitals_change_nothing_about_the_dates(case):
    for phrase, planning, phases in lines():
        if planning and phases and len(phrase) < 60:
            assert " · ".join(written(p) for p in read_planning(case(phrase), PERIOD).phases) == phases, phrase


def test_a_line_in_brackets_behind_a_title_is_found_with_its_dates():
    tried = 0
    for phrase, planning, _ in lines():
        if not planning or any(mark in phrase for mark in "()[];.|>\n–→") or phrase[:1] in "-|":
            continue
        text = f"Lesplein voor bovenbouw ({phrase})"
        expected = {(p.start, p.end) for p in read_planning(phrase, PERIOD).phases}
        found = find_plannings(text, PERIOD)
        assert {(p.start, p.end) for _, _, reading in found for p in reading.phases} == expected, text
        for start, end, reading in found:
            assert reading.text == text[start:end]
        tried += 1
    assert tried > 120
