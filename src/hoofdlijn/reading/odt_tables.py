"""Tables of an OpenDocument text: rows, merged cells, and repetition that is bounded."""

from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from hoofdlijn.documents import Cell
from hoofdlijn.reading import odt_names as odt
from hoofdlijn.reading.bounds import too_many_blocks
from hoofdlijn.reading.odt_lists import number_of

if TYPE_CHECKING:
    from hoofdlijn.reading.odt_walk import Walk, Where

_MAX_REPEATED_CHARACTERS = 200_000
"""How much text may appear by repetition alone; a bomb asks for a million rows."""


class _Grid:
    """Where the next row of one table goes."""

    def __init__(self, table: int) -> None:
        self.table = table
        self.row = 0


def read_table(walk: "Walk", element: etree._Element, where: "Where") -> None:
    """Read a table into the drafts of `where`, row by row, with each paragraph's cells."""
    grid = _Grid(walk.harvest.tables)
    walk.harvest.tables += 1
    _read_rows(walk, element, where, grid, is_header=False)


def _read_rows(walk: "Walk", parent: etree._Element, where: "Where", grid: _Grid, *, is_header: bool) -> None:
    for element in parent:
        tag = element.tag
        if tag == odt.ROW:
            _read_repeated_row(walk, element, where, grid, is_header=is_header)
        elif tag == odt.HEADER_ROWS:
            _read_rows(walk, element, where, grid, is_header=True)
        elif tag in odt.ROW_GROUPS:
            _read_rows(walk, element, where, grid, is_header=is_header)
        else:
            walk.skip(element)


def _read_repeated_row(walk: "Walk", row: etree._Element, where: "Where", grid: _Grid, *, is_header: bool) -> None:
    times = number_of(row.get(odt.ROWS_REPEATED), default=1) or 1
    ordinal = walk.ordinal
    for turn in range(times):
        # a repeated row is the same paragraphs once more
        walk.ordinal = ordinal
        before = len(where.drafts)
        _read_row(walk, row, where, grid, is_header=is_header)
        grid.row += 1
        if _is_bare(where, before):
            grid.row += times - turn - 1
            break
        if turn:
            _charge(walk, where, before)


def _read_row(walk: "Walk", row: etree._Element, where: "Where", grid: _Grid, *, is_header: bool) -> None:
    column = 0
    for element in row:
        times = number_of(element.get(odt.COLUMNS_REPEATED), default=1) or 1
        if element.tag == odt.CELL:
            column = _read_cell(walk, element, where, Cell(
                table=grid.table,
                row=grid.row,
                column=column,
                row_span=number_of(element.get(odt.ROWS_SPANNED), default=1) or 1,
                column_span=number_of(element.get(odt.COLUMNS_SPANNED), default=1) or 1,
                is_header=is_header,
            ), times)  # fmt: skip
        else:
            walk.skip(element)
            if element.tag == odt.COVERED_CELL:
                column += times


def _read_cell(walk: "Walk", element: etree._Element, where: "Where", cell: Cell, times: int) -> int:
    """Read a cell as often as it repeats; return the column after it. Covered cells stand beside it in the file."""
    ordinal = walk.ordinal
    for turn in range(times):
        walk.ordinal = ordinal
        before = len(where.drafts)
        here = replace(cell, column=cell.column + turn) if turn else cell
        walk.read_blocks(element, replace(where, cells=(*where.cells, here)))
        if _is_bare(where, before):
            break
        if turn:
            _charge(walk, where, before)
    return cell.column + times


def _is_bare(where: "Where", before: int) -> bool:
    return not any(draft.line.position or draft.is_host for draft in where.drafts[before:])


def _charge(walk: "Walk", where: "Where", before: int) -> None:
    """Count what has just been repeated against the bound; an empty paragraph counts too."""
    walk.repeated += sum(draft.line.position + 100 for draft in where.drafts[before:])
    if walk.repeated > _MAX_REPEATED_CHARACTERS:
        raise too_many_blocks(walk.harvest.name)
