"""Clauses: one sentence that speaks of now and of later, cut where it goes from the one to the other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from hoofdlijn.language import find_cues
from hoofdlijn.scheme import PartKind

WILL = re.compile(
    r"\b(?:willen|wil|moeten|moet|zullen|zal|gaan|streven|kunnen dan|worden dan|hebben dan)\b", re.IGNORECASE
)
_STRONG = re.compile(r";\s+")
_WEAK = re.compile(r",\s+|\s+[–—-]\s+|\s(?=(?:maar|terwijl)\s)")
_AND = re.compile(r"\s(?=en\s+)")
_AND_WORD = re.compile(r"\A(?:en|maar|terwijl)\s+")
_FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a text, and which situation its cues tell; None where they tell none."""

    start: int
    end: int
    side: PartKind | None
    tells_both: bool = False
    """Whether it speaks of both in one breath, so that it could not be cut."""


def clauses(sentence: str, now: tuple[str, ...], then: tuple[str, ...]) -> list[Clause]:
    """Return the clauses of a sentence, in order; one that speaks of one situation, or cannot be cut, is whole.

    Args:
        sentence: one sentence.
        now: cues of the present.
        then: cues of the wanted situation.
    """
    marks = _marks(sentence, now, then)
    if len({side for _, _, side in marks}) < 2:
        return [Clause(0, len(sentence), marks[0][2] if marks else None)]
    told: list[Clause] = []
    for start, end in _apart(sentence, _STRONG):
        told += _cut(sentence, start, end, [mark for mark in marks if start <= mark[0] < end])
    return _together(told)


_Mark = tuple[int, int, PartKind]


def _marks(sentence: str, now: tuple[str, ...], then: tuple[str, ...]) -> list[_Mark]:
    present = [(cue.start, cue.end, PartKind.CURRENT) for cue in find_cues(sentence, now)]
    wanted = [(cue.start, cue.end, PartKind.DESIRED) for cue in find_cues(sentence, then)]
    return sorted(present + wanted)


def _apart(sentence: str, separator: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for found in separator.finditer(sentence):
        yield start, found.end()
        start = found.end()
    yield start, len(sentence)


def _cut(sentence: str, start: int, end: int, marks: list[_Mark]) -> list[Clause]:
    """Return the clauses between `start` and `end`: two where their cues change sides once, at a break between them."""
    runs = [(side, list(run)) for side, run in groupby(marks, key=lambda mark: mark[2])]
    if not runs:
        return [Clause(start, end, None)]
    if len(runs) == 2:
        at = _break(sentence, runs[0][1][-1][1], runs[1][1][0])
        if at is not None and _is_long(sentence[start:at]) and _is_long(sentence[at:end]):
            return [Clause(start, at, runs[0][0]), Clause(at, end, runs[1][0])]
    if len(runs) > 1:
        return [Clause(start, end, _side_of_both(sentence[start:end]), tells_both=True)]
    return [Clause(start, end, runs[0][0])]


def _side_of_both(sentence: str) -> PartKind:
    """Return the situation of a sentence with cues of both: a wish weighs more than the present."""
    return PartKind.DESIRED if WILL.search(sentence) else PartKind.CURRENT


def _break(sentence: str, after: int, mark: _Mark) -> int | None:
    """Return where the clause of `mark` begins, None where nothing parts it from what stands before."""
    breaks = list(_WEAK.finditer(sentence, after, mark[0])) or list(_AND.finditer(sentence, after, mark[0]))
    if not breaks:
        return None
    at = breaks[-1].end()
    clause = _AND_WORD.sub("", sentence[at : mark[1]])
    if mark[2] is PartKind.CURRENT or breaks[-1].re is _AND:
        # "…, die nu versnipperd is" goes on about the same thing: the clause must begin with its time
        return at if clause == sentence[mark[0] : mark[1]] else None
    # "de scholen die nu meedoen, willen we behouden": the verb first, so no clause of its own
    return None if WILL.match(clause) else at


def _is_long(words: str) -> bool:
    return len(words.split()) >= _FEWEST_WORDS


def _together(told: list[Clause]) -> list[Clause]:
    """Return the clauses with neighbours of one side, or without a side, joined."""
    joined: list[Clause] = []
    for clause in told:
        if joined and clause.side in (None, joined[-1].side):
            joined[-1] = Clause(
                joined[-1].start, clause.end, joined[-1].side, joined[-1].tells_both or clause.tells_both
            )
        elif joined and joined[-1].side is None:
            joined[-1] = Clause(joined[-1].start, clause.end, clause.side, clause.tells_both)
        else:
            joined.append(clause)
    return joined
