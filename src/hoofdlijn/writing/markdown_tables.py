"""Tables of a publication in Markdown: rows between bars where each cell is one paragraph, else rows as text."""

from collections.abc import Iterator
from itertools import zip_longest

from hoofdlijn.writing.markdown_runs import Inline
from hoofdlijn.writing.markdown_text import HTML_BREAK
from hoofdlijn.writing.publication import (
    Block,
    Cell,
    Column,
    Item,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
    generated,
)


def is_tick_table(table: Table) -> bool:
    """Tell whether each row of the table begins with a tick box."""
    return bool(table.rows) and all(_tick_of(row) is not None for row in table.rows)


def fits_bars(table: Table) -> bool:
    """Tell whether every cell is one paragraph at most, as Markdown's own tables ask."""
    return all(
        len(cell.blocks) < 2 and all(isinstance(block, Paragraph) for block in cell.blocks)
        for row in table.rows
        for cell in row.cells
    )


def bar_lines(table: Table, inline: Inline) -> Iterator[str]:
    """Yield the lines of a table between bars."""
    yield _bars(_cell_text(column.runs, inline) for column in table.columns)
    yield _bars(":-:" if column.centred else "---" for column in table.columns)
    for row in table.rows:
        cells: list[str] = []
        for cell in row.cells:
            shown = cell.blocks[0].runs if cell.blocks else ()
            cells.extend([_cell_text(shown, inline), *[""] * (cell.span - 1)])
        yield _bars(cells)


def tick_rows(table: Table) -> Iterator[tuple[tuple[Run, ...], tuple[Paragraph | Item, ...]]]:
    """Yield for each row of a tick table the runs of its line, box first, and the blocks that belong under it.

    The widest column holds the text that belongs under the line; the others stand in the line, each but the heads of
    rows after the name of its column.
    """
    widest = max(range(len(table.columns)), key=lambda index: table.columns[index].width)
    for row in table.rows:
        runs: list[Run] = []
        for index, (column, cell) in enumerate(zip(table.columns, row.cells, strict=True)):
            if index == 0:
                runs.extend(_runs_of(cell))
            elif index != widest and cell.blocks:
                # the text comes below, so its place in the row does not matter
                runs.append(generated(" · " if len(runs) > 1 else " "))
                runs.extend(_named(column, cell))
        yield tuple(runs), row.cells[widest].blocks


def row_blocks(table: Table) -> Iterator[Block]:
    """Yield each row as the names of its columns and what stands in them, for cells that hold more than a line."""
    for row in table.rows:
        for column, cell in zip_longest(table.columns, row.cells):
            if cell is None or not cell.blocks:
                continue
            if column is not None and not cell.is_head:
                yield Paragraph(runs=column.runs, role=Role.LABEL)
            yield from cell.blocks


def _tick_of(row: Row) -> Run | None:
    runs = _runs_of(row.cells[0]) if row.cells else ()
    return runs[0] if len(runs) == 1 and runs[0].ticked is not None else None


def _runs_of(cell: Cell) -> tuple[Run, ...]:
    return tuple(run for block in cell.blocks for run in block.runs if run.text)


def _named(column: Column, cell: Cell) -> Iterator[Run]:
    if cell.is_head:
        for run in _runs_of(cell):
            yield Run(run.text, run.address, strong=True)
        return
    yield from column.runs
    yield generated(": ")
    yield from _runs_of(cell)


def _cell_text(runs: tuple[Run, ...], inline: Inline) -> str:
    return inline.write(runs, line_break=HTML_BREAK, is_open=False)


def _bars(cells: Iterator[str] | list[str]) -> str:
    return f"| {' | '.join(cells)} |"
