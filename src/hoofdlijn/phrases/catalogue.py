"""All patterns, by hand and in the order in which they are tried: what stands lower is built from what stands higher."""

from dataclasses import replace
from functools import lru_cache

from hoofdlijn.periods import Period
from hoofdlijn.phrases.nodes import Node
from hoofdlijn.phrases.pattern import Alphabet, Level, Line, Pattern, Ready, apply
from hoofdlijn.phrases.patterns import dated, no_dates, parts, ranges, recurring, scheme_period, years

LEVELS: tuple[tuple[Pattern, ...], ...] = (
    no_dates.NUMBERS + recurring.RHYTHMS,
    scheme_period.PERIODS + years.WRITTEN,
    no_dates.DURATIONS + no_dates.RELATIVES[1:] + years.GROUPED + parts.SINGLE + dated.NUMERIC,
    scheme_period.BY_LENGTH + no_dates.RELATIVES[:1] + parts.COMBINED,
    parts.JOINED,
    parts.LISTED + ranges.SEASONS + recurring.SEASONS,
    dated.WITH_YEAR,
    dated.OF_UNIT,
    ranges.SPELLED + ranges.RANGES,
    ranges.DENIED + ranges.BOUNDS,
    parts.BOUND,
    ranges.EXCEPTED,
)
PATTERNS: tuple[Pattern, ...] = tuple(pattern for level in LEVELS for pattern in level)

_ALPHABET = Alphabet()
_COMPILED = tuple(Level(patterns, _ALPHABET) for patterns in LEVELS)


def reduce(nodes: list[Node], period: Period) -> list[Node]:
    """Apply every level of patterns to the words of a text, lowest first, and return what is left standing."""
    line = Line(nodes, _ALPHABET)
    _apply_levels(line, 0, _YEARS_STAND, period)
    line.nodes = _beside_school_years(line.nodes)
    line.look_again()
    _apply_levels(line, _YEARS_STAND, _DATES_STAND, period)
    line.look_again()
    _apply_levels(line, _DATES_STAND, len(_COMPILED), period)
    return line.nodes


_YEARS_STAND = 3
"""Levels after which every year is a calendar year, a school year or a pair that could be either."""

_DATES_STAND = 7
"""Levels after which every part of a year that has its year beside it is dated."""


def _apply_levels(line: Line, first: int, last: int, period: Period) -> None:
    level, rules = _next_level(first, last, line.mask)
    while rules:
        apply(rules, line, period)
        level, rules = _next_level(level + 1, last, line.mask)


@lru_cache(maxsize=8192)
def _next_level(first: int, last: int, mask: int) -> tuple[int, tuple[Ready, ...]]:
    """Return the next level with patterns that may fit a text with the symbols of `mask`, and these; else none."""
    for level in range(first, last):
        rules = _COMPILED[level].fitting(mask)
        if rules:
            return level, rules
    return last, ()


def _beside_school_years(nodes: list[Node]) -> list[Node]:
    """Two neighbouring years in a text that speaks of school years are read as one; they stay ambiguous."""
    symbols = [n.symbol for n in nodes]
    if "PAIR" not in symbols or "SCHOOLYEAR" not in symbols:
        return nodes
    return [
        replace(n, spans=(years.pair_span(n.number, school=True),))
        if n.symbol == "PAIR" and n.name != _NAMED_YEARS
        else n
        for n in nodes
    ]


_NAMED_YEARS = "two neighbouring years named as years"
