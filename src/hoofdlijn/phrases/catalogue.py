"""All patterns, by hand and in the order in which they are tried: what stands lower is built from what stands higher."""

from dataclasses import replace

from hoofdlijn.periods import Period
from hoofdlijn.phrases.nodes import Node
from hoofdlijn.phrases.pattern import Alphabet, Level, Line, Pattern
from hoofdlijn.phrases.patterns import dated, no_dates, parts, ranges, recurring, scheme_period, years

LEVELS: tuple[tuple[Pattern, ...], ...] = (
    no_dates.NUMBERS + recurring.RHYTHMS,
    scheme_period.PERIODS + years.WRITTEN,
    no_dates.DURATIONS + no_dates.RELATIVES[1:] + years.GROUPED + parts.SINGLE + dated.NUMERIC,
    scheme_period.BY_LENGTH + no_dates.RELATIVES[:1] + parts.COMBINED,
    parts.JOINED,
    parts.LISTED + recurring.SEASONS,
    dated.WITH_YEAR,
    dated.OF_UNIT,
    ranges.SPELLED + ranges.RANGES,
    ranges.BOUNDS,
    parts.BOUND,
)
PATTERNS: tuple[Pattern, ...] = tuple(pattern for level in LEVELS for pattern in level)

_ALPHABET = Alphabet()
_COMPILED = tuple(Level(patterns, _ALPHABET) for patterns in LEVELS)


def reduce(nodes: list[Node], period: Period) -> list[Node]:
    """Apply every level of patterns to the words of a text, lowest first, and return what is left standing."""
    line = Line(nodes, _ALPHABET)
    for level in _COMPILED[:_YEARS_STAND]:
        level.apply(line, period)
    line.nodes = _beside_school_years(line.nodes)
    for level in _COMPILED[_YEARS_STAND:]:
        level.apply(line, period)
    return line.nodes


_YEARS_STAND = 3
"""Levels after which every year is a calendar year, a school year or a pair that could be either."""


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
