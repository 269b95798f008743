"""How well the phrases that others wrote are read: `planning-phrases.tsv` of the guide, scored as the issue says.

A line counts when its intervals are read exactly, touching ones of one kind being one; an empty start or end stands for
an open one. A line read as ambiguous also counts when the file's reading is among those offered.
"""

import csv
from datetime import date
from itertools import islice, product

import pytest

from hoofdlijn.periods import Period
from hoofdlijn.phrases import Open, PhaseKind, read_planning

PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))
SOURCE_OF_FORMAT = "format 000_98d22089dd365c2f.txt"

ELSEWHERE = {
    # opening words of the line → why its year or its reading does not stand in the phrase itself
    "uiterlijk 1 juni van het jaar volgend": "the last spending year stands elsewhere in the regulation",
    "aan het einde van de subsidieperiode": "told by the period passed in, which the file leaves out",
    "2025 t/m 2028 zal de tweede": "a metaphor: the match has a second half, not the year",
    "2020 – 2023 was de eerste": "a metaphor: the match has a first half, not the year",
    "vanaf 14 maart ...": "its year stands in the article around it",
    "(okt/nov-dec)": "its year stands in the article around it",
    "Elk jaar ... aan het eind": "recurs in a season: by the conventions one phase a year, in the file none",
    "Elk jaar de aanpak": "recurs: by the conventions one phase over the period, in the file none",
    "22, 23, 24 september": "its year stands in the heading above it",
    "22 tot en met 2 januari": "its year stands in the heading above it",
}


@pytest.fixture(scope="module")
def phrases(shared):
    rows = {}
    with (shared / "guide" / "planning-phrases.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            rows.setdefault(row["phrase"], []).append(row)
    return rows


def merged(intervals):
    result = []
    for start, end in sorted(intervals, key=lambda i: (i[0] or "0", i[1] or "9")):
        if result and start and result[-1][1] == start:
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return result


def written(phase, start, end):
    """Return dates as the file writes them: an open side is empty."""
    return (
        "" if phase.open is Open.START else start.isoformat(),
        "" if phase.open is Open.END else end.isoformat(),
    )


def is_right(phrase, rows):
    wanted = merged((r["start"], r["end_exclusive"]) for r in rows if r["start"] or r["end_exclusive"])
    phases = read_planning(phrase, PERIOD).phases
    if merged(written(p, p.start, p.end) for p in phases) == wanted:
        return True
    offered = [
        [written(p, *r) for r in ((p.start, p.end), *((a.start, a.end) for a in p.alternatives))] for p in phases
    ]
    return any(p.ambiguous for p in phases) and any(
        merged(choice) == wanted for choice in islice(product(*offered), 2000)
    )


def is_told_elsewhere(phrase):
    return any(phrase.startswith(opening) for opening in ELSEWHERE)


@pytest.mark.shared
def test_lines_that_say_it_themselves_are_read_for_at_least_95_percent(phrases):
    own = [phrase for phrase in phrases if not is_told_elsewhere(phrase)]
    wrong = [phrase for phrase in own if not is_right(phrase, phrases[phrase])]
    assert len(own) > 100
    assert len(wrong) <= len(own) * 0.05, wrong


@pytest.mark.shared
def test_marked_lines_stand_in_the_file_and_are_not_marked_in_vain(phrases):
    for opening in ELSEWHERE:
        (phrase,) = [p for p in phrases if p.startswith(opening)]
        assert not is_right(phrase, phrases[phrase]), phrase


@pytest.mark.shared
def test_all_phrases_of_the_format_are_read_exactly(phrases):
    own = [p for p in phrases if phrases[p][0]["source"] == SOURCE_OF_FORMAT and not is_told_elsewhere(p)]
    assert [p for p in own if not is_right(p, phrases[p])] == []


@pytest.mark.shared
def test_planning_lines_of_the_format_count_as_planning_with_their_kinds(phrases):
    kinds = {
        "Voorbereiding": {PhaseKind.PREPARE, PhaseKind.EXECUTE},
        "Continue": {PhaseKind.CONTINUOUS},
        "Opzetten": {PhaseKind.PREPARE, PhaseKind.EXECUTE},
        "Ontwikkelen": {PhaseKind.PREPARE, PhaseKind.EXECUTE},
        "Inventariseren": {PhaseKind.PREPARE, PhaseKind.DECIDE, PhaseKind.EXECUTE},
        "Elk": {PhaseKind.EVALUATE},
        "In": {PhaseKind.UNSPECIFIED},
    }
    seen = set()
    for phrase in (p for p in phrases if phrases[p][0]["source"] == SOURCE_OF_FORMAT):
        first = phrase.split()[0].strip(":")
        if first not in kinds:
            continue
        seen.add(first)
        reading = read_planning(phrase, PERIOD)
        assert reading.is_planning
        assert {p.kind for p in reading.phases} == kinds[first], phrase
    assert seen == set(kinds)
