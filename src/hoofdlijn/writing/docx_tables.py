"""Tables and boxes of a Word file."""

from collections.abc import Sequence
from typing import Final

from hoofdlijn.writing import palette
from hoofdlijn.writing.docx_runs import run_content
from hoofdlijn.writing.docx_styles import ROLES, TEXT_WIDTH, hexadecimal, tone_style
from hoofdlijn.writing.docx_text import TextWriter, plain_text
from hoofdlijn.writing.publication import Callout, Cell, Item, Paragraph, Row, Table, Tone

_GAP: Final = '<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
"""Between two tables, which Word would join, and after the last of a cell or text."""
_EMPTY: Final = '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>'
_KEEP_WHOLE: Final = "<w:cantSplit/>"
_CENTRED: Final = '<w:jc w:val="center"/>'
_EDGE_WIDTH: Final = 36
"""Of the line beside a box, in eighths of a point."""


_TALL: Final = 600
"""Characters in a row that may break over two pages."""


def _shade(colour: str) -> str:
    """Return the ground of a cell; white needs none."""
    white = colour == palette.WHITE
    return "" if white else f'<w:shd w:val="clear" w:color="auto" w:fill="{hexadecimal(colour)}"/>'


_SHADES: Final = {tone: _shade(look.fill) for tone, look in palette.TONES.items()}
_GROUND: Final = _shade(palette.SOFT)
"""Of a row that names those under it."""


def write_table(text: TextWriter, table: Table) -> None:
    """Write a table under its caption; the first row stands at the head of every page."""
    out = text.out
    text.marks.leave()
    if table.caption:
        text.paragraph(table.caption, "Caption", more="<w:keepNext/>", change=table.change)
    widths = _widths(table)
    heads = tuple(plain_text(column.runs) for column in table.columns)
    out.append(
        f'<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="{plain_text(table.caption)}"/>'
        f'<w:tblDescription w:val="{", ".join(filter(None, heads))}"/></w:tblPr><w:tblGrid>'
        + "".join([f'<w:gridCol w:w="{width}"/>' for width in widths])
        + f"</w:tblGrid><w:tr><w:trPr>{_KEEP_WHOLE}<w:tblHeader/>{text.revisions.row(table.change)}</w:trPr>"
    )
    for column, width in zip(table.columns, widths, strict=True):
        out.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>')
        text.marks.leave()
        text.paragraph(column.runs, "TableHead", more=_CENTRED if column.centred else "", change=table.change)
        out.append("</w:tc>")
    out.append("</w:tr>")
    for row in table.rows:
        _write_row(text, table, row, widths)
    out.append(f"</w:tbl>{_gap(text, table)}")
    text.marks.leave()


def write_callout(text: TextWriter, callout: Callout) -> None:
    """Write a box with a line beside it, its sign before the first words; it stays on one page where it fits."""
    out = text.out
    shade = palette.TONES[callout.tone]
    text.marks.leave()
    out.append(
        f'<w:tbl><w:tblPr><w:tblW w:w="{TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>'
        f'<w:left w:val="single" w:sz="{_EDGE_WIDTH}" w:space="0" w:color="{hexadecimal(shade.edge)}"/></w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="100" w:type="dxa"/><w:left w:w="170" w:type="dxa"/>'
        '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" '
        f'w:noVBand="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="{TEXT_WIDTH}"/></w:tblGrid><w:tr><w:trPr>{_KEEP_WHOLE}'
        f'</w:trPr><w:tc><w:tcPr><w:tcW w:w="{TEXT_WIDTH}" w:type="dxa"/>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{hexadecimal(shade.fill)}"/></w:tcPr>'
    )
    sign = _sign(callout)
    for block in callout.blocks:
        if isinstance(block, Item):
            text.item(block.runs, block.level, "ListBullet")
        else:
            text.paragraph(block.runs, ROLES[block.role], sign=sign)
            sign = ""
    if sign or not callout.blocks or isinstance(callout.blocks[-1], Item):
        text.paragraph((), "AfterTable", sign=sign)
    out.append(f"</w:tc></w:tr></w:tbl>{_GAP}")
    text.marks.leave()


def _sign(callout: Callout) -> str:
    if not callout.sign:
        return ""
    look = "Strong" if callout.tone is Tone.PLAIN else tone_style(callout.tone)
    return f'<w:r><w:rPr><w:rStyle w:val="{look}"/></w:rPr>{run_content(f"{callout.sign} ")}</w:r>'


def _gap(text: TextWriter, table: Table) -> str:
    """Return what stands behind a table; it comes and goes with it."""
    return _GAP.replace("</w:pPr>", f"{text.revisions.paragraph(table.change)}</w:pPr>") if table.change else _GAP


def _widths(table: Table) -> tuple[int, ...]:
    """Return the columns' widths in twentieths of a point."""
    shares = sum(column.width for column in table.columns) or 1
    return tuple(TEXT_WIDTH * column.width // shares for column in table.columns)


def _write_row(text: TextWriter, table: Table, row: Row, widths: Sequence[int]) -> None:
    out = text.out
    look = f"{_KEEP_WHOLE if _is_short(row) else ''}{text.revisions.row(row.change)}"
    out.append(f"<w:tr><w:trPr>{look}</w:trPr>" if look else "<w:tr>")
    columns = len(widths)
    column = 0
    for cell in row.cells:
        if column >= columns:
            break
        span = columns - column if row.is_group else min(cell.span, columns - column)
        width = widths[column] if span == 1 else sum(widths[column : column + span])
        out.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{_cell_look(cell, row, span)}</w:tcPr>')
        centred = table.columns[column].centred and not row.is_group
        _write_cell(text, cell, centred=centred, is_head=cell.is_head or row.is_group)
        out.append("</w:tc>")
        column += span
    out.append("</w:tr>")


def _is_short(row: Row) -> bool:
    """Tell whether a row is kept on one page: a tall one would leave half a page empty."""
    return sum([len(run.text) for cell in row.cells for block in cell.blocks for run in block.runs]) < _TALL


def _cell_look(cell: Cell, row: Row, span: int) -> str:
    wide = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return wide + (_GROUND if row.is_group and cell.tone is Tone.PLAIN else _SHADES[cell.tone])


def _write_cell(text: TextWriter, cell: Cell, *, centred: bool, is_head: bool) -> None:
    text.marks.leave()
    for block in cell.blocks:
        if isinstance(block, Paragraph):
            style = "TableHead" if is_head else "TableText"
            text.paragraph(block.runs, style, more=_CENTRED if centred else "", change=block.change)
        else:
            text.item(block.runs, block.level, "TableList", change=block.change)
    if not cell.blocks:
        text.out.append(_EMPTY)
    text.marks.leave()
