"""Situations: the present and the wanted situation told apart, also inside one paragraph."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from hoofdlijn.language import find_cues, sentences, words
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
_WILL = re.compile(
    r"\b(?:willen|wil|moeten|moet|zullen|zal|gaan|streven|kunnen dan|worden dan|hebben dan)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Divided:
    """A text divided over the two situations; what told neither stays apart."""

    current: Passage
    desired: Passage
    neither: Passage


@dataclass(slots=True)
class _Sentence:
    start: int
    end: int
    opens_paragraph: bool
    side: PartKind | None
    connects: bool


def divide_situation(text: Passage, scheme: Scheme) -> Divided:
    """Divide a text that is known to be about the situation: what no cue tells goes with the sentences before it."""
    told = _sentences(text.text, scheme)
    sides = _carry_on(told, PartKind.CURRENT)
    return _divided(text, told, sides)


def find_situation(text: Passage, scheme: Scheme) -> Divided:
    """Find the situation in a text about anything: after what says what the objective is and contributes to.

    Without a cue of the present it begins only after a sentence that says to what the objective contributes.
    """
    told = _sentences(text.text, scheme)
    first = _begin_of_situation(text.text, told, scheme)
    if first is None:
        return Divided(Passage(), Passage(), text)
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
    if not any(sentence.side is PartKind.DESIRED for sentence in told[cued:]):
        return None
    first = cued
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
        sentence = text[start:end]
        spoken = words(sentence)
        told.append(
            _Sentence(start, end, opens, _side(sentence, now, then), bool(spoken) and spoken[0] in _CONNECTIVES)
        )
    return told


def _side(sentence: str, now: tuple[str, ...], then: tuple[str, ...]) -> PartKind | None:
    """Return which situation a sentence tells; where it speaks of both, a wish weighs more than the present."""
    wanted = bool(find_cues(sentence, then))
    present = bool(find_cues(sentence, now))
    if wanted and present:
        return PartKind.DESIRED if _WILL.search(sentence) else PartKind.CURRENT
    if wanted:
        return PartKind.DESIRED
    return PartKind.CURRENT if present else None


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
