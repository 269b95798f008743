"""Planning phrases as people in schools, town halls and project offices write them, set down before the grammar.

`phrases-unseen.tsv` has one row per phase: phrase, kind, start, end (exclusive), open, ambiguous, alternative. `*`
stands where the conventions leave careful readers free; kinds apart by `|` are equally right; kind `-` means that
the text holds no planning. The conventions stand in `docs/explanation/planning-conventions.md`.
"""

import csv
from datetime import date
from pathlib import Path

import pytest
from samples.comparing import Seen, same_planning
from samples.content import ANY

from hoofdlijn.periods import Period
from hoofdlijn.phrases import Phase, read_planning

_CORPUS = Path(__file__).with_name("phrases-unseen.tsv")
_PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))
_NONE = "-"
_AIM = 0.85


def _rows() -> dict[str, list[dict[str, str]]]:
    rows: dict[str, list[dict[str, str]]] = {}
    with _CORPUS.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            rows.setdefault(row["phrase"], []).append(row)
    return rows


def _expected(row: dict[str, str]) -> Seen:
    start, _, end = row["alternative"].partition("/")
    values = {name: row[name].replace("*", ANY) for name in ("kind", "start", "end_exclusive", "open", "ambiguous")}
    return Seen(
        kind=values["kind"],
        start=values["start"],
        end=values["end_exclusive"],
        open=values["open"],
        ambiguous=values["ambiguous"],
        alternatives=((start, end),) if start else (),
    )


def _seen(phase: Phase) -> Seen:
    return Seen(
        kind=phase.kind.value,
        start=phase.start.isoformat(),
        end=phase.end.isoformat(),
        open=phase.open.value if phase.open else "",
        ambiguous="yes" if phase.ambiguous else "no",
        alternatives=tuple((other.start.isoformat(), other.end.isoformat()) for other in phase.alternatives),
    )


def _read(phrase: str) -> tuple[Seen, ...]:
    return tuple(_seen(phase) for phase in read_planning(phrase, _PERIOD).phases)


def _offers_the_other_reading(expected: list[Seen], found: tuple[Seen, ...]) -> bool:
    offered = {days for phase in found for days in ((phase.start, phase.end), *phase.alternatives)}
    return all(set(phase.alternatives) <= offered for phase in expected)


def _is_right(rows: list[dict[str, str]], found: tuple[Seen, ...]) -> bool:
    if rows[0]["kind"] == _NONE:
        return not found
    expected = [_expected(row) for row in rows]
    return same_planning(expected, found) and _offers_the_other_reading(expected, found)


def _wrong(rows: dict[str, list[dict[str, str]]]) -> list[str]:
    return [f"{phrase!r} → {_read(phrase)}" for phrase, parts in rows.items() if not _is_right(parts, _read(phrase))]


def test_the_corpus_is_large_enough_to_tell_something():
    rows = _rows()
    without = [phrase for phrase, parts in rows.items() if parts[0]["kind"] == _NONE]
    assert len(rows) - len(without) >= 150
    assert len(without) >= 40


@pytest.mark.parametrize("days", [row for rows in _rows().values() for row in rows if row["kind"] != _NONE])
def test_every_row_is_well_formed(days: dict[str, str]):
    for name in ("start", "end_exclusive"):
        assert days[name] == "*" or date.fromisoformat(days[name])
    assert days["ambiguous"] in {"yes", "no", "*"}
    assert days["open"] in {"", "start", "end", "*"}


def test_at_least_85_percent_of_unseen_phrases_is_read_right():
    rows = {phrase: parts for phrase, parts in _rows().items() if parts[0]["kind"] != _NONE}
    wrong = _wrong(rows)
    score = 1 - len(wrong) / len(rows)
    print(f"\nunseen phrases read right: {score:.1%} of {len(rows)}")
    assert score >= _AIM, "\n".join(wrong)


def test_at_least_85_percent_of_texts_without_planning_is_left_alone():
    rows = {phrase: parts for phrase, parts in _rows().items() if parts[0]["kind"] == _NONE}
    wrong = _wrong(rows)
    score = 1 - len(wrong) / len(rows)
    print(f"\ntexts without planning left alone: {score:.1%} of {len(rows)}")
    assert score >= _AIM, "\n".join(wrong)
