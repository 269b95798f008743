"""Tables of a publication as HTML: caption, heads with a scope, in a region of their own that scrolls when it must."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from hoofdlijn.writing.html_lists import list_html
from hoofdlijn.writing.html_regions import Region
from hoofdlijn.writing.html_runs import block_html, has_text
from hoofdlijn.writing.publication import Cell, Column, Item, Paragraph, Revision, Role, Row, Table, Tone

_SHORT: Final = 8
"""Rows of a table that is kept on one page of paper."""


def table_html(table: Table, number: int, language: str, *, region: Region) -> str:
    """Return the table in a region that scrolls.

    Args:
        table: the table.
        number: from 1, unique in the page.
        language: of the words that help who cannot see.
        region: how the region is called.
    """
    name = f"hl-table-{number}"
    caption = block_html("caption", table.caption, language, attributes=f' id="{name}"')
    columns = "".join(f'<col class="w{column.width}">' for column in table.columns)
    heads = "".join(_head(column, language) for column in table.columns)
    bodies = "".join(_bodies(table, language))
    return (
        f"{region.opening(name, look='short' if len(table.rows) <= _SHORT else '')}"
        f'<table class="n{len(table.columns)}">{caption}<colgroup>{columns}</colgroup>'
        f"<thead><tr>{heads}</tr></thead>{bodies}</table></div>"
    )


def paragraph_html(paragraph: Paragraph, language: str) -> str:
    """Return a paragraph with the look of its role."""
    role = "" if paragraph.role is Role.BODY else f' class="{paragraph.role.value}"'
    return block_html("p", paragraph.runs, language, attributes=role, change=paragraph.change)


def flow_html(blocks: tuple[Paragraph | Item, ...], language: str) -> str:
    """Return paragraphs and lists in order."""
    pieces: list[str] = []
    for is_item, group in groupby(blocks, key=lambda block: isinstance(block, Item)):
        if is_item:
            items = [block for block in group if isinstance(block, Item) and has_text(block.runs)]
            pieces.append(list_html(items, language))
        else:
            pieces.extend(
                paragraph_html(block, language)
                for block in group
                if isinstance(block, Paragraph) and has_text(block.runs)
            )
    return "".join(pieces)


def _head(column: Column, language: str) -> str:
    centred = ' class="mid"' if column.centred else ""
    return block_html("th", column.runs, language, attributes=f' scope="col"{centred}')


def _bodies(table: Table, language: str) -> Iterator[str]:
    """Yield a body for each group of rows, so that its head counts for those rows alone."""
    rows: list[str] = []
    for row in table.rows:
        if row.is_group and rows:
            yield f"<tbody>{''.join(rows)}</tbody>"
            rows = []
        rows.append(_row(row, table, language))
    if rows:
        yield f"<tbody>{''.join(rows)}</tbody>"


def _row(row: Row, table: Table, language: str) -> str:
    cells: list[str] = []
    position = 0
    for plain in row.cells:
        cell = _changed(plain, row.change) if row.change else plain
        centred = position < len(table.columns) and table.columns[position].centred
        cells.append(_cell(cell, language, is_group=row.is_group, centred=centred))
        position += cell.span
    group = ' class="group"' if row.is_group else ""
    return f"<tr{group}>{''.join(cells)}</tr>"


def _cell(cell: Cell, language: str, *, is_group: bool, centred: bool) -> str:
    tag = "th" if cell.is_head or is_group else "td"
    scope = f' scope="{"rowgroup" if is_group else "row"}"' if tag == "th" else ""
    span = f' colspan="{cell.span}"' if cell.span > 1 else ""
    looks = [name for name, holds in (("mid", centred), (cell.tone.value, cell.tone is not Tone.PLAIN)) if holds]
    look = f' class="{" ".join(looks)}"' if looks else ""
    attributes = f"{scope}{span}{look}"
    if len(cell.blocks) == 1 and isinstance(cell.blocks[0], Paragraph) and cell.blocks[0].role is Role.BODY:
        return block_html(tag, cell.blocks[0].runs, language, attributes=attributes, change=cell.blocks[0].change)
    return f"<{tag}{attributes}>{flow_html(cell.blocks, language)}</{tag}>"


def _changed(cell: Cell, change: Revision) -> Cell:
    """Return a cell of a row that came or went as a whole."""
    return replace(cell, blocks=tuple(replace(block, change=change) for block in cell.blocks))
