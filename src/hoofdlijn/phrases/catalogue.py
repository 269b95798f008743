"""All patterns, by hand and in the order in which they are tried: what stands lower is built from what stands higher."""

from hoofdlijn.periods import Period
from hoofdlijn.phrases.nodes import Node
from hoofdlijn.phrases.pattern import Alphabet, Level, Pattern
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
    for level in _COMPILED:
        nodes = level.apply(nodes, _ALPHABET, period)
    return nodes
