"""Tables of an OpenDocument text."""

from hoofdlijn.writing import palette
from hoofdlijn.writing.odt_flow import Flow, Styles
from hoofdlijn.writing.odt_marks import Marks
from hoofdlijn.writing.publication import Cell, Column, Row, Table

_CELL = Styles(body="Table_20_Contents", item="Table_20_Contents")
_CENTRED = Styles(body="Table_20_Centred", item="Table_20_Centred")
_NAMES = Styles(body="Table_20_Row", item="Table_20_Row")
_GROUP = Styles(body="Table_20_Group", item="Table_20_Group")


class Tables:
    """Writes the tables of one file."""

    def __init__(self, marks: Marks, out: list[str], language: str) -> None:
        self._marks = marks
        self._out = out
        self._flow = Flow(marks, out, language)
        self._count = 0
        self._widths: set[int] = set()

    def write(self, table: Table) -> None:
        """Write a caption and the table under it."""
        self._count += 1
        if table.caption:
            self._flow.paragraph(table.caption, "Table")
        out = self._out
        out.append(f'<table:table table:name="Table{self._count}" table:style-name="Table">')
        for column in table.columns:
            self._widths.add(column.width)
            out.append(f'<table:table-column table:style-name="{_column_style(column.width)}"/>')
        self._head(table)
        for row in table.rows:
            self._row(row, table.columns)
        out.append("</table:table>")
        # two tables that touch would be one to the eye
        out.append('<text:p text:style-name="After_20_Table"/>')

    def styles(self) -> str:
        """Return the automatic styles of all tables written so far."""
        return "".join(_column_of(width) for width in sorted(self._widths))

    def _head(self, table: Table) -> None:
        if not any(column.runs for column in table.columns):
            return
        out = self._out
        out.append('<table:table-header-rows><table:table-row table:style-name="Row">')
        for column in table.columns:
            out.append('<table:table-cell table:style-name="Cell-head" office:value-type="string">')
            style = "Table_20_Heading_20_Centred" if column.centred else "Table_20_Heading"
            self._flow.paragraph(column.runs, style)
            out.append("</table:table-cell>")
        out.append("</table:table-row></table:table-header-rows>")

    def _row(self, row: Row, columns: tuple[Column, ...]) -> None:
        out = self._out
        out.append('<table:table-row table:style-name="Row">')
        position = 0
        for cell in row.cells:
            centred = position < len(columns) and columns[position].centred
            span = max(1, min(cell.span, len(columns) - position))
            self._cell(cell, span, is_group=row.is_group, centred=centred)
            position += span
        out.append("</table:table-row>")

    def _cell(self, cell: Cell, span: int, *, is_group: bool, centred: bool) -> None:
        out = self._out
        spanned = f' table:number-columns-spanned="{span}"' if span > 1 else ""
        style = "Cell-group" if is_group else f"Cell-{cell.tone.value}"
        out.append(f'<table:table-cell table:style-name="{style}"{spanned} office:value-type="string">')
        if cell.blocks:
            styles = _GROUP if is_group else _NAMES if cell.is_head else _CENTRED if centred else _CELL
            self._flow.write(cell.blocks, styles)
        else:
            out.append('<text:p text:style-name="Table_20_Contents"/>')
        out.append("</table:table-cell>")
        out.append("<table:covered-table-cell/>" * (span - 1))


def _column_style(width: int) -> str:
    return f"Column{width}"


def _column_of(width: int) -> str:
    millimetres = palette.TEXT_WIDTH * width / 100
    return (
        f'<style:style style:name="{_column_style(width)}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{millimetres:.2f}mm" style:rel-column-width="{width * 655}*"/>'
        "</style:style>"
    )
