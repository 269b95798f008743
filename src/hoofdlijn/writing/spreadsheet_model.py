"""Sheets of a workbook as data: columns, rows and values, before any file format."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hoofdlijn.phrases import PhaseKind


@dataclass(frozen=True, slots=True)
class Work:
    """The kinds of work in one year: what the cell says, and the kind that gives it its ground."""

    text: str
    kind: PhaseKind | None
    """None where several kinds share the year."""


Value = str | int | date | Decimal | Work | None
"""A text, a whole number, a day, an exact number, work in a year, or an empty cell."""


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
