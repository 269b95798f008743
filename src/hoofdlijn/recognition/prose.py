"""Prose: activities that an author tells in running text instead of listing them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hoofdlijn.language import sentences, words
from hoofdlijn.periods import Period
from hoofdlijn.recognition.passages import Passage
from hoofdlijn.recognition.timing import is_nothing_but_planning, tells_time

_ENUMERATOR = re.compile(r"(?:(?<=\s)|^)\(?(?:\d{1,2}|[a-z])\)\s+")
_AFTER_BRACKET = re.compile(r"(?<=[)\]])\s*(?:,\s*(?:en\s+)?|;\s*|\s+en\s+)(?=\S)")
_SEMICOLON = re.compile(r"\s*;\s+(?:en\s+)?")
_LONGEST_ALONE = 30


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of running text about activities."""

    words: Passage
    opens: bool = False
    """Whether it names an activity."""
    is_planning: bool = False
    belongs: bool = False
    """Whether it says more of the activity before it."""


def split_prose(written: Passage, period: Period, *, alone: bool) -> Iterator[Unit]:
    """Yield the units of one paragraph in order; what introduces the activities neither opens nor belongs.

    Args:
        written: the paragraph.
        period: the subsidised days, against which plannings are read.
        alone: whether a short paragraph without any planning may be an activity (one of several paragraphs).
    """
    text = written.text
    stretches = list(_stretches(text, period))
    timed = [tells_time(text[start:end], period) for start, end in stretches]
    begun = False
    for (start, end), has_time in zip(stretches, timed, strict=True):
        words_here = written.cut(start, end)
        if begun and is_nothing_but_planning(text[start:end].rstrip(" ."), period):
            yield Unit(words_here, is_planning=True)
        elif has_time:
            begun = True
            yield Unit(words_here, opens=True)
        elif begun and len(stretches) > 1:
            yield Unit(words_here, belongs=True)
        elif len(stretches) == 1:
            names = alone and not text.rstrip().endswith((":", "?")) and len(words(text)) <= _LONGEST_ALONE
            begun = begun or names
            yield Unit(words_here, opens=names)
        else:
            yield Unit(words_here, opens=not any(timed) and not text[start:end].rstrip().endswith((":", "?")))


def _stretches(text: str, period: Period) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of what an author parts with numbers, semicolons, brackets of planning or sentences."""
    marks = [found.span() for found in _ENUMERATOR.finditer(text)]
    if len(marks) < 2:
        marks = [found.span() for found in _SEMICOLON.finditer(text)]
    if marks:
        yield from _between(text, 0, len(text), marks)
        return
    for start, end in sentences(text):
        inner = [found.span() for found in _AFTER_BRACKET.finditer(text, start, end)]
        yield from _between(text, start, end, [mark for mark in inner if _follows_time(text, start, mark, period)])


def _follows_time(text: str, start: int, mark: tuple[int, int], period: Period) -> bool:
    opening = max(text.rfind("(", start, mark[0]), text.rfind("[", start, mark[0]))
    return opening >= start and tells_time(text[start : mark[0]], period)


def _between(text: str, start: int, end: int, marks: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    begin = start
    for first, last in [*marks, (end, end)]:
        if text[begin:first].strip():
            yield begin, first
        begin = last
