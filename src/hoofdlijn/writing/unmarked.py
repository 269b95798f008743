"""Tables without the marks by which a file of ours is read back, for pages that are not."""

from dataclasses import replace

from hoofdlijn.writing.publication import Cell, Column, Row, Run, Table


def unmarked(table: Table) -> Table:
    """Return the same table, none of whose runs carries an address."""
    return replace(
        table,
        caption=_runs(table.caption),
        columns=tuple(_column(column) for column in table.columns),
        rows=tuple(_row(row) for row in table.rows),
    )


def _column(column: Column) -> Column:
    return replace(column, runs=_runs(column.runs))


def _row(row: Row) -> Row:
    return replace(row, cells=tuple(_cell(cell) for cell in row.cells))


def _cell(cell: Cell) -> Cell:
    return replace(cell, blocks=tuple(replace(block, runs=_runs(block.runs)) for block in cell.blocks))


def _runs(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    return tuple(replace(run, address="", name="") for run in runs)
