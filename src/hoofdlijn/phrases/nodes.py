"""What the grammar works on: nodes, from single words up to dated expressions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from hoofdlijn.phrases.phase import Open, PhaseKind, Recurrence


class Grain(StrEnum):
    """How fine a dated expression is; "tot" and "voor" lean on it, and so does what a part can be a part of."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    LONG = "long"
    """Halves, thirds and other stretches of some months."""
    YEAR = "year"
    SCHOOL_YEAR = "school year"
    RANGE = "range"


class Span(NamedTuple):
    """Days from `start` up to, not including, `end` (which may lie before it, as written)."""

    start: date
    end: date
    grain: Grain
    open: Open | None = None
    others: tuple[tuple[date, date], ...] = ()
    """Other careful readings, most likely first."""
    ambiguous: bool = False
    relative: bool = False
    """Named in terms of the scheme's period, so that dates beside it say the same more precisely."""


class Part(NamedTuple):
    """A stretch of some year that is not named: first day (month, day) up to (month, day), `turns` years later.

    A fraction (`piece` of `pieces`, from 0) and ISO weeks are kept as such, as they depend on the year they lie in.
    """

    first: tuple[int, int] = (1, 1)
    until: tuple[int, int] = (1, 1)
    turns: int = 0
    grain: Grain = Grain.MONTH
    pieces: int = 0
    piece: int = 0
    size: int = 1
    """How many pieces, or weeks, it covers."""
    bound: str = ""
    """"from", "before", "until", "through", "latest" or "after", where such a word stood before it."""
    wavering: tuple[tuple[tuple[int, int], tuple[int, int], int, int], ...] = ()
    """Other readings: first day, until, and how many years later than the year meant each of the two lies."""
    ambiguous: bool = False


@dataclass(slots=True, eq=False)
class Node:
    """A word, or what a pattern made of several nodes; compared by identity.

    Not frozen, because a text makes many of them: the machine that applies the patterns fills in `name` and `children`.
    """

    symbol: str
    start: int
    end: int
    number: int = 0
    spans: tuple[Span, ...] = ()
    parts: tuple[Part, ...] = ()
    kind: PhaseKind | None = None
    recurrence: Recurrence | None = None
    name: str = ""
    """Name of the pattern that made it; "" for a word."""
    children: tuple["Node", ...] = ()
    leaves: int = 1
    """Of how many words it was made."""


CONDITION = 1
"""The number of a node that says no time, but on what one hangs ("zodra …")."""


def made(
    symbol: str,
    nodes: Sequence[Node],
    number: int = 0,
    spans: tuple[Span, ...] = (),
    parts: tuple[Part, ...] = (),
    recurrence: Recurrence | None = None,
) -> Node:
    """Return a new node over all of `nodes`."""
    return Node(symbol, nodes[0].start, nodes[-1].end, number, spans, parts, None, recurrence)


def first_of(nodes: Sequence[Node], *symbols: str) -> Node:
    """Return the first of `nodes` with one of `symbols`.

    Raises:
        LookupError: if there is none; the pattern that calls this has made sure that there is.
    """
    for node in nodes:
        if node.symbol in symbols:
            return node
    raise LookupError(symbols)


def all_of(nodes: Sequence[Node], *symbols: str) -> list[Node]:
    """Return those of `nodes` with one of `symbols`, in order."""
    return [n for n in nodes if n.symbol in symbols]
