"""Tables as values for the template."""

from collections.abc import Iterable, Iterator, Sequence

from hoofdlijn.writing.palette import TABLE_SIZE, TEXT_WIDTH
from hoofdlijn.writing.pdf_look import Json
from hoofdlijn.writing.pdf_runs import Runs
from hoofdlijn.writing.publication import Cell, Item, Paragraph, Row, Run, Table, Tone

_POINTS = 72 / 25.4
"""In a millimetre."""
_MANY_COLUMNS = 6
_SMALLEST = 8.5
_LETTER = 0.52
"""Width of an average letter, as a share of the size."""
_TIGHT = 0.85
"""Share of a line from which a word may not fit, as letters differ in width."""
_TALL = 14
"""Lines from which a row may break over pages."""
_LONG_GROUP = 300
"""Characters from which the name of a group stands in an ordinary row: a head that is repeated has to stay small."""


class Tables:
    """Turns tables into values, and keeps account of which cells name their row."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self.heads: list[bool] = []
        """Whether a cell names its row, of every cell in reading order but heads of columns and groups."""

    def table(self, table: Table) -> Json:
        """Return a table as a value."""
        narrow = len(table.columns) > _MANY_COLUMNS
        size = _SMALLEST if narrow else TABLE_SIZE
        inset = 7.0 if narrow else 10.0
        rooms = [_room(column.width, size, inset) for column in table.columns]
        return {
            "kind": "table",
            "caption": self._runs.said(table.caption),
            "size": size,
            "narrow": narrow,
            "widths": [max(column.width, 1) for column in table.columns],
            "align": ["c" if column.centred else "l" for column in table.columns],
            "head": [
                {"runs": self._runs.said(column.runs, room), "split": _is_tight(column.runs, room)}
                for column, room in zip(table.columns, rooms, strict=True)
            ],
            "rows": [
                self._group(row) if names else self._row(row, rooms)
                for row, names in zip(table.rows, _naming(table.rows), strict=True)
            ],
        }

    def _group(self, row: Row) -> Json:
        cells = [{"span": cell.span, "blocks": list(self._runs.flow(cell.blocks))} for cell in row.cells]
        return {"group": True, "cells": cells}

    def _row(self, row: Row, rooms: list[int]) -> Json:
        made: list[str | Json] = []
        column = 0
        tall = False
        for cell in row.cells:
            room = sum(rooms[column : column + cell.span]) or rooms[-1]
            tall = tall or _length(cell) > _TALL * room or len(cell.blocks) > _TALL
            column += cell.span
        column = 0
        for cell in row.cells:
            room = sum(rooms[column : column + cell.span]) or rooms[-1]
            made.append(self._cell(cell, room, is_head=cell.is_head or row.is_group, tall=tall))
            column += cell.span
        # a row that ends early must not take the first cells of the next one
        missing = range(column, len(rooms))
        made.extend(self._cell(Cell(blocks=()), rooms[-1], is_head=False, tall=tall) for _ in missing)
        return {"group": False, "cells": made}

    def _cell(self, cell: Cell, room: int, *, is_head: bool, tall: bool) -> str | Json:
        self.heads.append(is_head)
        blocks = list(self._runs.flow(cell.blocks, room))
        made: Json = {}
        if is_head:
            made["head"] = True
        if cell.tone is not Tone.PLAIN:
            made["tone"] = cell.tone.value
        if cell.span > 1:
            made["span"] = cell.span
        if tall:
            made["long"] = True
        if any(_is_tight(block.runs, room) for block in cell.blocks):
            made["split"] = True
        return {"blocks": blocks, **made} if made else _plain(blocks)


def _naming(rows: Sequence[Row]) -> Iterator[bool]:
    """Yield of each row whether it is a head over the rows under it.

    A group without rows is none, nor one with a long name: Typst 0.15 breaks off at two such heads in a row.
    """
    for row, below in zip(rows, [*rows[1:], None], strict=False):
        yield (
            row.is_group and below is not None and not below.is_group and sum(map(_length, row.cells)) <= _LONG_GROUP
        )


def _plain(blocks: list[Json]) -> str | Json:
    """Return what is in a cell as a string where that is all there is."""
    if not blocks:
        return ""
    only = blocks[0].get("runs") if len(blocks) == 1 else None
    return only if isinstance(only, str) else {"blocks": blocks}


def _room(width: int, size: float, inset: float) -> int:
    """Return how many letters fit beside each other in a column."""
    points = TEXT_WIDTH * _POINTS * width / 100 - inset
    return max(int(points / (size * _LETTER)), 3)


def _is_tight(runs: Iterable[Run], room: int) -> bool:
    """Tell whether a word may have to be broken; elsewhere words stay whole, which reads better and sets faster."""
    return any(len(word) > room * _TIGHT for run in runs for word in run.text.split())


def _length(cell: Cell) -> int:
    return sum(_size(block) for block in cell.blocks)


def _size(block: Paragraph | Item) -> int:
    return sum(len(run.text) for run in block.runs)
