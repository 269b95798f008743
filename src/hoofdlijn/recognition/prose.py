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
_WE = re.compile(r"\b(?:we|wij)\b", re.IGNORECASE)
_IN_YEAR = re.compile(
    r"\b(?:in|vanaf|van|per|voor|eind|begin|medio|najaar|voorjaar|zomer|schooljaar)\s+(?:het\s+)?(?:schooljaar\s+)?(?P<year>20[23]\d)\b",
    re.IGNORECASE,
)
_LEAST_COUNTED = 2
_LONGEST_ALONE = 30
_LONGEST_NAME = 6
"""A first sentence of at most so many words names the activity that the paragraph is about."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of running text about activities."""

    words: Passage
    opens: bool = False
    """Whether it names an activity."""
    is_planning: bool = False
    belongs: bool = False
    """Whether it says more of the activity before it."""


def plans(sentence: str, period: Period) -> bool:
    """Tell whether a sentence says when something will be done ("We verbouwen in 2026 het lokaal.")."""
    if tells_time(sentence, period):
        return True
    told = _IN_YEAR.search(sentence)
    if told is None or not period.start.year <= int(told["year"]) < period.end.year:
        return False
    return told.start() == 0 or _WE.search(sentence) is not None


def split_prose(written: Passage, period: Period, *, is_one_of_many: bool) -> Iterator[Unit]:
    """Yield the units of one paragraph in order; what introduces the activities neither opens nor belongs.

    Args:
        written: the paragraph.
        period: the subsidised days, against which plannings are read.
        is_one_of_many: whether there are more paragraphs, so that each may be one activity, with or without planning.
    """
    text = written.text
    stretches = list(_stretches(text, period))
    timed = [plans(text[start:end], period) for start, end in stretches]
    if len(stretches) == 1:
        short = not text.rstrip().endswith((":", "?")) and len(words(text)) <= _LONGEST_ALONE
        yield Unit(written.cut(*stretches[0]), opens=timed[0] or (is_one_of_many and short))
    elif is_one_of_many and stretches and not timed[0] and _is_name(text[slice(*stretches[0])]):
        yield from _named_first(written, stretches, period)
    else:
        yield from _each_for_itself(written, stretches, timed, period)


def _is_name(sentence: str) -> bool:
    return len(words(sentence)) <= _LONGEST_NAME and not sentence.rstrip().endswith((":", "?"))


def _named_first(written: Passage, stretches: list[tuple[int, int]], period: Period) -> Iterator[Unit]:
    """Yield a paragraph whose first sentence is the name of its activity."""
    first, *others = stretches
    yield Unit(written.cut(*first), opens=True)
    for start, end in others:
        planned = is_nothing_but_planning(written.text[start:end].rstrip(" ."), period)
        yield Unit(written.cut(start, end), is_planning=planned, belongs=not planned)


def _each_for_itself(
    written: Passage, stretches: list[tuple[int, int]], timed: list[bool], period: Period
) -> Iterator[Unit]:
    """Yield a paragraph in which each sentence with a planning names an activity; without any, each sentence does."""
    begun = False
    for (start, end), has_time in zip(stretches, timed, strict=True):
        sentence = written.text[start:end].rstrip(" .")
        if begun and is_nothing_but_planning(sentence, period):
            yield Unit(written.cut(start, end), is_planning=True)
        elif has_time or not any(timed):
            begun = has_time
            yield Unit(written.cut(start, end), opens=has_time or not sentence.endswith((":", "?")))
        else:
            yield Unit(written.cut(start, end), belongs=begun)


def counted_in(written: Passage, period: Period) -> list[tuple[int, int]]:
    """Return where the activities stand that one list item counts up ("a) … (2025) b) … (2026)"), empty if none."""
    text = written.text
    if ")" not in text:
        return []
    marks = [found.span() for found in _ENUMERATOR.finditer(text)]
    if len(marks) < _LEAST_COUNTED or text[: marks[0][0]].rstrip()[-1:] not in ("", ":"):
        return []
    stretches = list(_between(text, marks[0][1], len(text), marks[1:]))
    return stretches if all(tells_time(text[start:end], period) for start, end in stretches) else []


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
    return opening >= start and tells_time(f"x {text[opening : mark[0]]}", period)


def _between(text: str, start: int, end: int, marks: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    begin = start
    for first, last in [*marks, (end, end)]:
        if text[begin:first].strip():
            yield begin, first
        begin = last
