"""Tables that go on over a page break are one table; the heads that are printed again are furniture."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from hoofdlijn.documents import Cell
from hoofdlijn.reading.pdf_layout import Flow

_NEAR: Final = 3
"""Points by which the columns of two parts of one table may differ."""


@dataclass(frozen=True, slots=True)
class TablePart:
    """What stands of a table on one page: the table's number, and its rows that stand on pages before."""

    number: int
    rows_before: int
    repeated: bool
    """Whether its first row is that of the table printed again."""

    def cell_of(self, flow: Flow) -> Cell:
        """Return where in the whole table the cell of `flow` stands."""
        row, column, rows, columns = flow.cell
        row += self.rows_before - self.repeated
        return Cell(table=self.number, row=max(row, 0), column=column, row_span=rows, column_span=columns)

    def repeats(self, flow: Flow) -> bool:
        """Tell whether `flow` stands in a row of heads that is printed again."""
        return self.repeated and flow.cell[0] == 0


def number_tables(flows: Sequence[Flow]) -> dict[tuple[int, int], TablePart]:
    """Return for each part of a table (page, number on its page) which part of which table it is."""
    found: dict[tuple[int, int], TablePart] = {}
    rows: dict[int, int] = {}
    heads: dict[int, tuple[str, ...]] = {}
    before: Flow | None = None
    for index, flow in enumerate(flows):
        key = (flow.page, flow.table)
        if flow.table >= 0 and key not in found:
            first_row = _first_row(flows[index : index + 60], key)
            if before and _goes_on(before, flow):
                number = found[before.page, before.table].number
                part = TablePart(number, rows[number], first_row == heads[number])
            else:
                number = len(heads)
                part = TablePart(number, 0, repeated=False)
                heads[number] = first_row
            found[key] = part
        if flow.table >= 0:
            part = found[key]
            cell = part.cell_of(flow)
            rows[part.number] = max(rows.get(part.number, 0), cell.row + cell.row_span)
        before = flow
    return found


def _first_row(flows: Iterable[Flow], key: tuple[int, int]) -> tuple[str, ...]:
    return tuple(
        " ".join(line.text for line in flow.lines)
        for flow in flows
        if (flow.page, flow.table) == key and flow.cell[0] == 0
    )


def _goes_on(before: Flow, flow: Flow) -> bool:
    """Tell whether a table at the top of a page goes on from the one that ended the page before."""
    if before.table < 0 or flow.page != before.page + 1 or len(before.columns) != len(flow.columns):
        return False
    return bool(flow.columns) and all(
        abs(one - other) <= _NEAR for one, other in zip(before.columns, flow.columns, strict=True)
    )
