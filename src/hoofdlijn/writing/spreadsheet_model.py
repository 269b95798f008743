"""Sheets of a workbook as data: columns, rows and values, before any file format."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hoofdlijn.phrases import PhaseKind
from hoofdlijn.writing.publication import Tone


@dataclass(frozen=True, slots=True)
class Shaded:
    """A text of ours, and the kind of work or tone that gives it its ground."""

    text: str
    meaning: PhaseKind | Tone | None
    """None for a plain ground."""


Value = str | int | date | Decimal | Shaded | None
"""A text, a whole number, a day, an exact number, a text on a ground, or an empty cell."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, unique on the sheet, and its width in characters."""

    title: str
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet with one table; `name` has at most 31 characters."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    frozen_columns: int = 0
    repeated_columns: int = 0
    """First columns that every printed page repeats."""


def unique_columns(columns: Iterable[Column]) -> tuple[Column, ...]:
    """Return the columns with heads of which no two are alike: a second "Aanbod" becomes "Aanbod (2)"."""
    seen: dict[str, int] = {}
    result = []
    for column in columns:
        folded = column.title.casefold()
        seen[folded] = seen.get(folded, 0) + 1
        count = seen[folded]
        result.append(column if count == 1 else Column(f"{column.title} ({count})", column.width))
    return tuple(result)
