"""Situations: the present and the wanted situation told apart, also inside one paragraph."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from hoofdlijn.language import find_cues, sentences, words
from hoofdlijn.recognition.amounts import STEP, is_year
from hoofdlijn.recognition.clauses import Clause, clauses
from hoofdlijn.recognition.passages import Passage, join_passages
from hoofdlijn.scheme import PartKind, Scheme

_PARAGRAPH = re.compile(r"\n\s*\n")
_CONNECTIVES = frozenset(
    [
        "daarnaast",
        "daarbij",
        "ook",
        "daarmee",
        "zo",
        "dan",
        "hierbij",
        "hiermee",
        "verder",
        "tevens",
        "bovendien",
        "mogelijk",
        "dit",
        "deze",
    ]
)
_FROM_TO = re.compile(r"van\s+(?:[^\s.;]+\s+){1,4}?naar\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Divided:
    """A text divided over the two situations; what told neither stays apart."""

    current: Passage
    desired: Passage
    neither: Passage
    cited: frozenset[PartKind] = frozenset()
    """The situation (CURRENT or DESIRED) that only quotes a sentence of the other, or of what told neither."""


@dataclass(slots=True)
class _Sentence:
    """A sentence, or a clause of one that speaks of now and of later."""

    start: int
    end: int
    opens_paragraph: bool
    side: PartKind | None
    connects: bool
    steps: bool
    """Whether it goes from the one situation to the other ("van 6 naar 12 scholen")."""
    goes_on: bool
    """Whether it is a clause that does not begin its sentence."""
    tells_both: bool
    """Whether it has cues of both, and could not be cut."""


def divide_situation(text: Passage, scheme: Scheme, *, is_shared: bool = True) -> Divided:
    """Divide a text that is known to be about the situation: what no cue tells goes with the sentences before it.

    A sentence that steps from now to later is what is wanted; where nothing else tells the present, that quotes it.

    Args:
        text: text under a label of a situation.
        scheme: the scheme with its cues.
        is_shared: whether the label is one of both situations, so that one sentence may well tell both.
    """
    told = _sentences(text.text, scheme)
    without_cues = is_shared and all(sentence.side is None for sentence in told)
    for sentence in told:
        starts = without_cues and bool(_FROM_TO.match(text.text, sentence.start, sentence.end))
        if sentence.steps or starts:
            sentence.steps, sentence.side = True, PartKind.DESIRED
        sentence.steps = sentence.steps or (is_shared and sentence.tells_both)
    sides = _carry_on(told, PartKind.CURRENT)
    return _with_quotes(text, told, _divided(text, told, sides))


def _with_quotes(text: Passage, told: list[_Sentence], divided: Divided) -> Divided:
    """Let a situation that nothing else tells quote the sentences that step from the one to the other."""
    steps = join_passages(text.cut(sentence.start, sentence.end) for sentence in told if sentence.steps)
    if not steps or (divided.current and divided.desired):
        return divided
    missing = [
        kind
        for kind, there in ((PartKind.CURRENT, divided.current), (PartKind.DESIRED, divided.desired))
        if not there
    ]
    return Divided(divided.current or steps, divided.desired or steps, divided.neither, frozenset(missing))


def quote_step(text: Passage, missing: PartKind, scheme: Scheme) -> Passage:
    """Return the sentences of a situation that also tell the missing one ("van 6 naar 12 scholen")."""
    divided = divide_situation(text, scheme, is_shared=False)
    return (
        (divided.current if missing is PartKind.CURRENT else divided.desired)
        if missing in divided.cited
        else Passage()
    )


def find_situation(text: Passage, scheme: Scheme) -> Divided:
    """Find the situation in a text about anything: after what says what the objective is and contributes to.

    Without a cue of the present it begins only after a sentence that says to what the objective contributes.
    """
    told = _sentences(text.text, scheme)
    first = _begin_of_situation(text.text, told, scheme)
    if first is None:
        return _with_quotes(text, told, Divided(Passage(), Passage(), text))
    sides: list[PartKind | None] = [None] * first
    sides += _carry_on(told[first:], PartKind.CURRENT)
    return _divided(text, told, sides)


def _begin_of_situation(text: str, told: list[_Sentence], scheme: Scheme) -> int | None:
    """Return the first sentence of the situation, None where there is no sign of both situations."""
    claims = scheme.contribution_cues + scheme.anchor_words
    claimed = [bool(find_cues(text[sentence.start : sentence.end], claims)) for sentence in told]
    cued = next((index for index, sentence in enumerate(told) if sentence.side is PartKind.CURRENT), None)
    if cued is None:
        last_claim = max((index for index, claim in enumerate(claimed) if claim), default=None)
        wish = range(last_claim + 1, len(told)) if last_claim is not None else range(0)
        reached = next((index for index in wish if told[index].side is PartKind.DESIRED), None)
        return None if last_claim is None or reached in (None, last_claim + 1) else last_claim + 1
    first = cued - 1 if told[cued].goes_on else cued
    if not any(sentence.side is PartKind.DESIRED for sentence in told[first:]):
        return None
    while first > 1 and not claimed[first - 1] and told[first - 1].side is None and any(claimed[:first]):
        first -= 1
    return first


def _sentences(text: str, scheme: Scheme) -> list[_Sentence]:
    now, then = scheme.part(PartKind.CURRENT).cues, scheme.part(PartKind.DESIRED).cues
    breaks = [found.start() for found in _PARAGRAPH.finditer(text)]
    told: list[_Sentence] = []
    position = 0
    for start, end in sentences(text):
        opens = not told
        while position < len(breaks) and breaks[position] < start:
            opens = True
            position += 1
        for clause in clauses(text[start:end], now, then):
            told.append(_told(text, start, clause, opens=opens))
            opens = False
    return told


def _told(text: str, start: int, clause: Clause, *, opens: bool) -> _Sentence:
    sentence = text[start + clause.start : start + clause.end].rstrip()
    begin = start + clause.start
    spoken = words(sentence[:40])
    return _Sentence(
        start=begin,
        end=begin + len(sentence),
        opens_paragraph=opens,
        side=clause.side,
        connects=bool(spoken) and spoken[0] in _CONNECTIVES,
        steps=_steps(sentence),
        goes_on=clause.start > 0,
        tells_both=clause.tells_both,
    )


def _steps(sentence: str) -> bool:
    """Tell whether a sentence goes from one amount to another ("van 6 naar 12 scholen")."""
    return any(not is_year(found["low"]) for found in STEP.finditer(sentence))


def _carry_on(told: list[_Sentence], first: PartKind) -> list[PartKind | None]:
    """Return a side for every sentence: its own, else that of the one before.

    A paragraph that comes to the wanted situation only later begins with the present one.
    """
    sides: list[PartKind | None] = []
    side = first
    next_side = _next_in_paragraph(told)
    for index, sentence in enumerate(told):
        if sentence.side is not None:
            side = sentence.side
        elif sentence.opens_paragraph and next_side[index] is PartKind.DESIRED and not sentence.connects:
            side = PartKind.CURRENT
        sides.append(side)
    return sides


def _next_in_paragraph(told: list[_Sentence]) -> list[PartKind | None]:
    """Return for each sentence the side of the next one in its paragraph that has a side."""
    following: list[PartKind | None] = [None] * len(told)
    coming: PartKind | None = None
    for index in range(len(told) - 1, -1, -1):
        coming = told[index].side or coming
        following[index] = coming
        if told[index].opens_paragraph:
            coming = None
    return following


def _divided(text: Passage, told: list[_Sentence], sides: list[PartKind | None]) -> Divided:
    return Divided(
        current=_gather(text, told, sides, PartKind.CURRENT),
        desired=_gather(text, told, sides, PartKind.DESIRED),
        neither=_gather(text, told, sides, None),
    )


def _gather(text: Passage, told: list[_Sentence], sides: list[PartKind | None], wanted: PartKind | None) -> Passage:
    """Return the sentences of one side, those that follow each other in one stretch."""
    return join_passages(text.cut(start, end, keep_mark=True) for start, end in _stretches(told, sides, wanted))


def _stretches(
    told: list[_Sentence], sides: list[PartKind | None], wanted: PartKind | None
) -> Iterable[tuple[int, int]]:
    begin: int | None = None
    end = 0
    for sentence, side in zip(told, sides, strict=True):
        if side is wanted:
            begin = sentence.start if begin is None else begin
            end = sentence.end
        elif begin is not None:
            yield begin, end
            begin = None
    if begin is not None:
        yield begin, end
