"""Tables in web pages: in which row and column a cell stands, merged cells counted."""

from dataclasses import dataclass, field
from typing import Final

from hoofdlijn.documents import Cell

MAX_SPAN: Final = 100
"""Rows or columns that one cell may cover; a browser allows thousands, a plan has a dozen."""

MAX_COLUMNS: Final = 200
"""Columns of one table; cells beyond stand in the last."""


@dataclass(slots=True, kw_only=True)
class Grid:
    """An open table."""

    number: int
    row: int = -1
    column: int = -1
    in_head: bool = False
    cell: Cell | None = None
    """The open cell, None between cells."""
    _taken: dict[int, int] = field(default_factory=dict)
    """For each column that a cell from above still covers: the first row that is free again."""

    def next_row(self) -> None:
        """Go on to the next row."""
        self.row += 1
        self.column = -1
        self.cell = None

    def next_cell(self, rows: int, columns: int, *, is_header: bool) -> None:
        """Go on to the next free cell, which covers so many rows and columns."""
        self.row = max(self.row, 0)
        column = self.column + 1
        while self._taken.get(column, 0) > self.row and column < MAX_COLUMNS:
            column += 1
        column = min(column, MAX_COLUMNS - 1)
        columns = min(columns, MAX_COLUMNS - column)
        if rows > 1:
            self._taken.update(dict.fromkeys(range(column, column + columns), self.row + rows))
        self.column = column + columns - 1
        self.cell = Cell(
            table=self.number,
            row=self.row,
            column=column,
            row_span=rows,
            column_span=columns,
            is_header=is_header,
        )


def span_of(text: str | None) -> int:
    """Return the number of rows or columns that an attribute asks for, from 1 to MAX_SPAN."""
    try:
        return max(1, min(int(text or "1"), MAX_SPAN))
    except ValueError:
        return 1
