"""Two texts → which words stayed, which went and which came, in reading order."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hoofdlijn.comparing.sequences import opcodes, pairs_between, steps_for

_ROUNDS = 16
"""How often two texts are gone through to find what stayed; where there are no steps for that, lines are compared
first, then sentences, and words only inside what changed."""

_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?\n]+\s*|$)")
_TOKEN = re.compile(r"(?P<word>\w+|[^\w\s])(?P<space>\s*)")
_LETTERS = re.compile(r"\w{2,}")
_LONE = 2
"""A stretch of at most this many words between two changes reads better as changed with them …"""
_BUSY = 4
"""… where at least this many words around it changed."""
_KEPT_AT_LEAST = 0.25
"""Where less of the words stayed, two texts have nothing to do with each other and are shown whole."""


class Fate(StrEnum):
    """What became of a stretch of words."""

    KEPT = "kept"
    REMOVED = "removed"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring words with one fate, spaces included; never empty."""

    fate: Fate
    text: str


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    space: str

    @property
    def text(self) -> str:
        return self.word + self.space


def compare_words(before: str, after: str) -> tuple[Stretch, ...]:
    """Return the stretches of both texts in reading order, what went before what came.

    The kept and removed ones together are `before`, the kept and inserted ones `after`, character for character.
    No two neighbours have the same fate; two equal texts are one kept stretch, two empty ones none.
    """
    if before == after:
        return _joined([Stretch(Fate.KEPT, before)])
    old, new = _tokens(before), _tokens(after)
    if _is_long(old, new):
        return _joined(_by_pieces(before, after, (_lines, _sentences)))
    return _joined(_readable(_by_words(old, new)))


def _tokens(text: str) -> list[_Token]:
    """Return words and signs, each with the space behind it; space at the very start is a word of its own."""
    lead = len(text) - len(text.lstrip())
    tokens = [_Token("", text[:lead])] if lead else []
    tokens += [_Token(found["word"], found["space"]) for found in _TOKEN.finditer(text, lead)]
    return tokens


def _by_words(old: Sequence[_Token], new: Sequence[_Token]) -> list[Stretch]:
    found = opcodes([token.word for token in old], [token.word for token in new])
    stretches: list[Stretch] = []
    for kind, start, end, other_start, other_end in found:
        if kind == "equal":
            stretches.extend(_kept(old[start:end], new[other_start:other_end]))
            continue
        stretches.append(Stretch(Fate.REMOVED, _text(old[start:end])))
        stretches.append(Stretch(Fate.INSERTED, _text(new[other_start:other_end])))
    return list(_joined(stretches))


def _kept(old: Sequence[_Token], new: Sequence[_Token]) -> Iterator[Stretch]:
    """Yield equal words; the space behind one may still differ."""
    for one, other in zip(old, new, strict=True):
        if one.space == other.space:
            yield Stretch(Fate.KEPT, one.text)
            continue
        yield Stretch(Fate.KEPT, one.word)
        yield Stretch(Fate.REMOVED, one.space)
        yield Stretch(Fate.INSERTED, other.space)


def _readable(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Let a word or two that stayed by chance, amid many that changed, go and come with them."""
    kept = sum(_count(each.text) for each in stretches if each.fate is Fate.KEPT)
    removed = sum(_count(each.text) for each in stretches if each.fate is Fate.REMOVED)
    inserted = sum(_count(each.text) for each in stretches if each.fate is Fate.INSERTED)
    smallest = kept + min(removed, inserted)
    everything = removed and inserted and kept < _KEPT_AT_LEAST * smallest
    return [
        piece
        for position, each in enumerate(stretches)
        for piece in (_both(each) if everything or _is_lone(stretches, position) else (each,))
    ]


def _is_lone(stretches: Sequence[Stretch], position: int) -> bool:
    each = stretches[position]
    inside = 0 < position < len(stretches) - 1
    if not inside or each.fate is not Fate.KEPT or _count(each.text) > _LONE or "\n" in each.text:
        return False
    around = [*stretches[max(position - 2, 0) : position], *stretches[position + 1 : position + 3]]
    return sum(_count(other.text) for other in around if other.fate is not Fate.KEPT) >= _BUSY + _count(each.text)


def _both(each: Stretch) -> tuple[Stretch, ...]:
    if each.fate is not Fate.KEPT:
        return (each,)
    return (Stretch(Fate.REMOVED, each.text), Stretch(Fate.INSERTED, each.text))


def _count(text: str) -> int:
    return len(_LETTERS.findall(text))


def _by_pieces(before: str, after: str, cuts: Sequence[Callable[[str], list[str]]]) -> Iterator[Stretch]:
    """Yield stretches of two very long texts: piece by piece, with the words of pieces that changed."""
    cut, *finer = cuts
    old, new = cut(before), cut(after)
    for kind, start, end, other_start, other_end in opcodes(old, new):
        gone, come = "".join(old[start:end]), "".join(new[other_start:other_end])
        here, there = _tokens(gone), _tokens(come)
        if kind == "equal":
            yield Stretch(Fate.KEPT, gone)
        elif _is_long(here, there) and finer:
            yield from _by_pieces(gone, come, finer)
        else:
            yield from _by_words(here, there)


def _is_long(old: Sequence[_Token], new: Sequence[_Token]) -> bool:
    """Tell whether so many words return so often that comparing all of them word by word may not be done in time."""
    here, there = [token.word for token in old], [token.word for token in new]
    return _ROUNDS * pairs_between(here, there) > steps_for(here, there)


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _sentences(text: str) -> list[str]:
    return [piece for piece in _SENTENCE.findall(text) if piece]


def _text(tokens: Iterable[_Token]) -> str:
    return "".join(token.text for token in tokens)


def _joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Join neighbours: between two kept stretches at most one that went and then one that came."""
    result: list[Stretch] = []
    gone = come = ""
    for each in stretches:
        if each.fate is Fate.REMOVED:
            gone += each.text
        elif each.fate is Fate.INSERTED:
            come += each.text
        elif each.text:
            result.extend(_changed(gone, come))
            gone = come = ""
            if result and result[-1].fate is Fate.KEPT:
                result[-1] = Stretch(Fate.KEPT, result[-1].text + each.text)
            else:
                result.append(each)
    return (*result, *_changed(gone, come))


def _changed(gone: str, come: str) -> Iterator[Stretch]:
    """Yield what went and what came; the very same text on both sides stayed."""
    if gone == come:
        if gone:
            yield Stretch(Fate.KEPT, gone)
        return
    if gone:
        yield Stretch(Fate.REMOVED, gone)
    if come:
        yield Stretch(Fate.INSERTED, come)
