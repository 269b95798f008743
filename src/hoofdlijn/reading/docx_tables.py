"""Word tables: rows and cells through content controls, merged cells, header rows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lxml import etree

from hoofdlijn.documents import Cell
from hoofdlijn.reading import docx_names as docx
from hoofdlijn.reading.docx_runs import control_of
from hoofdlijn.reading.docx_styles import numeric
from hoofdlijn.reading.drafts import MAX_OPEN_TAGS

if TYPE_CHECKING:
    from hoofdlijn.reading.docx_walk import Walk, Where

_MAX_COLUMNS = 1_024
_WRAPPERS = frozenset({docx.SDT_CONTENT, docx.CUSTOM_XML, docx.INS, docx.MOVE_TO})
_CONTINUED = frozenset({"continue", None})


@dataclass(slots=True, kw_only=True, eq=False)
class _Cell:
    """A cell while the table is being laid out."""

    element: etree._Element
    row: int
    column: int
    addresses: tuple[str, ...]
    row_span: int = 1
    column_span: int = 1
    is_header: bool = False
    is_read: bool = True


@dataclass(slots=True, kw_only=True)
class _Layout:
    """How far a table has been laid out."""

    row: int = 0
    open_columns: dict[int, _Cell] | None = None
    """By column: the cell that a cell below may continue."""


def read_table(walk: "Walk", element: etree._Element, where: "Where") -> None:
    """Read a table into the drafts of `where`, row by row, with each paragraph's cells."""
    table = walk.harvest.tables
    walk.harvest.tables += 1
    header = _header_flags(walk, element)
    for cell in _cells_of(element, has_header_style=header is not None):
        if not cell.is_read:
            walk.skip(cell.element)
            continue
        here = Cell(
            table=table,
            row=cell.row,
            column=cell.column,
            row_span=cell.row_span,
            column_span=cell.column_span,
            is_header=cell.is_header,
        )
        walk.read_blocks(
            cell.element,
            replace(
                where,
                cells=(*where.cells, here),
                addresses=(*where.addresses, *cell.addresses),
                flags=(header or 0) if cell.row == 0 else 0,
            ),
        )


def _header_flags(walk: "Walk", element: etree._Element) -> int | None:
    """Return what the table's style adds in its first row; None where it does not set that row apart."""
    style = ""
    is_used = False
    for properties in element.iterchildren(docx.TABLE_PR):
        for child in properties:
            if child.tag == docx.TABLE_STYLE:
                style = child.get(docx.VAL) or ""
            elif child.tag == docx.TABLE_LOOK:
                is_used = _uses_first_row(child)
    return walk.styles.table_header_flags(style) if is_used else None


def _uses_first_row(look: etree._Element) -> bool:
    value = look.get(docx.FIRST_ROW)
    if value is not None:
        return docx.is_on(value)
    try:
        return bool(int(look.get(docx.VAL) or "0", 16) & 0x20)
    except ValueError:
        return False


def _cells_of(table: etree._Element, *, has_header_style: bool) -> list[_Cell]:
    """Return all cells in the order of the file; what is not to be read is among them, to be counted."""
    cells: list[_Cell] = []
    layout = _Layout(open_columns={})
    for row, addresses in _inner(table, docx.ROW, ()):
        if addresses is None or row.tag != docx.ROW:
            cells.append(_Cell(element=row, row=0, column=0, addresses=(), is_read=False))
            continue
        before, is_header, is_gone = _row_properties(row)
        if is_gone:
            cells.append(_Cell(element=row, row=0, column=0, addresses=(), is_read=False))
            continue
        is_header = is_header or (has_header_style and layout.row == 0)
        _lay_out_row(row, addresses, layout, before, cells, is_header=is_header)
        layout.row += 1
    return cells


def _lay_out_row(
    row: etree._Element,
    addresses: tuple[str, ...],
    layout: _Layout,
    column: int,
    cells: list[_Cell],
    *,
    is_header: bool,
) -> None:
    above = layout.open_columns or {}
    below: dict[int, _Cell] = {}
    widened: _Cell | None = None
    for element, inner in _inner(row, docx.CELL, addresses):
        cell = _Cell(element=element, row=layout.row, column=column, addresses=inner or (), is_header=is_header)
        cells.append(cell)
        if inner is None or element.tag != docx.CELL:
            cell.is_read = False
            continue
        span, vertical, horizontal, is_gone = _cell_properties(element)
        cell.column_span = span
        if is_gone:
            cell.is_read = False
            continue
        if horizontal in _CONTINUED and widened is not None:
            widened.column_span += span
            cell.is_read = False
        else:
            widened = cell if horizontal == "restart" else None
            _merge_down(cell, vertical, above, below)
        column = min(column + span, _MAX_COLUMNS)
    layout.open_columns = below


def _merge_down(cell: _Cell, vertical: str | None, above: dict[int, _Cell], below: dict[int, _Cell]) -> None:
    """Join a cell to the one above it where it continues that, or keep it open for the row below."""
    upper = above.get(cell.column)
    if vertical in _CONTINUED and upper is not None:
        upper.row_span += 1
        cell.is_read = False
        below[cell.column] = upper
    elif vertical != "":
        below[cell.column] = cell


def _inner(
    parent: etree._Element, wanted: str, addresses: tuple[str, ...]
) -> Iterator[tuple[etree._Element, tuple[str, ...] | None]]:
    """Yield rows of a table or cells of a row, with the addresses of the controls around them.

    Content controls and tracked insertions may stand around them. What is not to be read comes with None.
    """
    for child in parent:
        tag = child.tag
        if tag == wanted:
            yield child, addresses
        elif tag == docx.SDT:
            address, shows_prompt, _ = control_of(child)
            if shows_prompt:
                yield child, None
            else:
                yield from _inner(
                    child, wanted, (*addresses, address) if address and len(addresses) < MAX_OPEN_TAGS else addresses
                )
        elif tag in _WRAPPERS:
            yield from _inner(child, wanted, addresses)
        elif len(child):
            yield child, None


def _row_properties(row: etree._Element) -> tuple[int, bool, bool]:
    """Return how many columns a row leaves out first, whether it is a header, whether it is deleted or hidden."""
    before = 0
    is_header = is_gone = False
    for properties in row.iterchildren(docx.ROW_PR):
        for child in properties:
            tag = child.tag
            if tag == docx.GRID_BEFORE:
                before = numeric(child.get(docx.VAL), default=0, highest=_MAX_COLUMNS)
            elif tag == docx.HEADER_ROW:
                is_header = docx.is_on(child.get(docx.VAL))
            elif tag == docx.HIDDEN_ROW:
                is_gone = is_gone or docx.is_on(child.get(docx.VAL))
            elif tag == docx.DEL:
                is_gone = True
    return before, is_header, is_gone


def _cell_properties(cell: etree._Element) -> tuple[int, str | None, str | None, bool]:
    """Return how many columns a cell spans, how it is merged down and across, and whether it is deleted.

    Of the merges, "" says that there is none, and None is what Word means by "continue".
    """
    vertical: str | None = ""
    horizontal: str | None = ""
    span, is_gone = 1, False
    for properties in cell.iterchildren(docx.CELL_PR):
        for child in properties:
            tag = child.tag
            if tag == docx.GRID_SPAN:
                span = numeric(child.get(docx.VAL), default=1, highest=_MAX_COLUMNS) or 1
            elif tag == docx.VMERGE:
                vertical = child.get(docx.VAL)
            elif tag == docx.HMERGE:
                horizontal = child.get(docx.VAL)
            elif tag == docx.CELL_DEL:
                is_gone = True
    return span, vertical, horizontal, is_gone
