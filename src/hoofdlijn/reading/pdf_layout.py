"""Reading order: columns of running text one after the other, tables cell by cell, all else line by line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from hoofdlijn.reading.pdf_grids import Grid
from hoofdlijn.reading.pdf_lines import Piece, joined, pieces_of, rows_of
from hoofdlijn.reading.pdf_words import Page, Word

GUTTER: Final = 0.8
"""White space between columns, in letter sizes, at least."""
MIN_LINES: Final = 4
"""Lines on either side of a gutter before they count as columns of text."""
FILLED: Final = 0.35
"""The part of the lines of a column of text that reach for its edge; the cells of a table seldom do."""
MAX_ROWS: Final = 1_500
"""Lines on one page beyond which no columns are looked for."""
MAX_TRIES: Final = 100
"""Gutters that are followed on one page; columns that are there show in the first few lines."""
MAX_COLUMNS: Final = 8
"""Columns beside each other on one page; also those of a table without lines, times five."""


@dataclass(slots=True)
class Flow:
    """Lines that read on from top to bottom: a column, a stretch of the page, or a cell."""

    page: int
    lines: list[Piece]
    left: float
    right: float
    table: int = -1
    """Number of the table on this page, from 0; -1 outside tables."""
    cell: tuple[int, int, int, int] = (0, 0, 1, 1)
    """Row, column, rows and columns covered."""
    columns: tuple[int, ...] = ()
    """Where the columns of its table begin and end, in whole points; () where no lines are drawn."""
    edge: float = 0.0
    """How far its lines reach before they break; a few that stick out do not count."""

    def __post_init__(self) -> None:
        """Find the edge: the farthest that at least one line in ten, and two, come near."""
        self.edge = self.right
        if self.table >= 0:
            return
        near = 0.08 * (self.right - self.left)
        ends = sorted((line.right for line in self.lines), reverse=True)
        wanted = max(2, len(ends) // 10)
        for index, end in enumerate(ends[: -wanted + 1]):
            if end - ends[index + wanted - 1] <= near:
                self.edge = end
                return


@dataclass(slots=True)
class _Sheet:
    page: Page
    flows: list[Flow] = field(default_factory=list)
    tables: int = 0


def lay_out(page: Page, pieces: list[Piece], grids: Sequence[Grid]) -> list[Flow]:
    """Return what stands on a page in reading order; `grids` are its ruled tables, from top to bottom."""
    sheet = _Sheet(page)
    rest = pieces
    start = 0.0
    for grid in grids:
        inside = [piece for piece in rest if _is_inside(piece, grid)]
        if len(inside) < 2:
            continue
        above = [piece for piece in rest if start <= piece.y < grid.ys[0] and not _is_inside(piece, grid)]
        taken = {id(piece) for piece in (*inside, *above)}
        rest = [piece for piece in rest if id(piece) not in taken]
        _read_columns(sheet, above)
        _read_grid(sheet, grid, inside)
    _read_columns(sheet, rest)
    return sheet.flows


def _is_inside(piece: Piece, grid: Grid) -> bool:
    middle = piece.y - 0.3 * piece.size
    return grid.ys[0] <= middle <= grid.ys[-1] and grid.xs[0] <= piece.words[0].left + 1 and piece.left < grid.xs[-1]


def _read_grid(sheet: _Sheet, grid: Grid, pieces: Sequence[Piece]) -> None:
    cells: dict[tuple[int, int], list[Word]] = {}
    for piece in pieces:
        for word in _with_marker(piece):
            place = grid.cell_at((word.left + word.right) / 2, word.y - 0.3 * word.size)
            cells.setdefault(place or (len(grid.ys) - 2, len(grid.xs) - 2), []).append(word)
    spans = grid.spans()
    for row, column in sorted(cells):
        rows, columns = spans.get((row, column), (1, 1))
        lines = [joined(line) for line in rows_of(pieces_of(cells[row, column]))]
        right = grid.xs[min(column + columns, len(grid.xs) - 1)]
        margin = max(0.0, min(line.left for line in lines) - grid.xs[column])
        sheet.flows.append(
            Flow(
                sheet.page.number,
                lines,
                grid.xs[column] + margin,
                right - margin,
                sheet.tables,
                (row, column, rows, columns),
                tuple(round(x) for x in grid.xs),
            )
        )
    sheet.tables += 1


def _with_marker(piece: Piece) -> Iterator[Word]:
    if piece.marker_word:
        yield piece.marker_word
    yield from piece.words


def _read_columns(sheet: _Sheet, pieces: Sequence[Piece], *, depth: int = 0) -> None:
    rows = rows_of(pieces)
    tries = 0
    if len(rows) > MAX_ROWS or depth > MAX_COLUMNS:
        _read_rows(sheet, rows)
        return
    done = index = 0
    while index < len(rows) and tries < MAX_TRIES:
        region = _region_at(rows, index, done)
        if region is None:
            index += 1
            continue
        tries += 1
        start, end, middle = region
        sides = [[], []]  # type: list[list[Piece]]
        for row in rows[start:end]:
            for piece in row:
                sides[piece.left >= middle].append(piece)
        if not all(_is_running_text(side) for side in sides):
            index += 1
            continue
        while start < index and _belongs_above(rows, start):
            sides[rows[start][0].left >= middle].remove(rows[start][0])
            start += 1
        _read_rows(sheet, rows[done:start])
        for side in sides:
            # a third column lies on one side of the first gutter
            _read_columns(sheet, side, depth=depth + 1)
        done = index = end
    _read_rows(sheet, rows[done:])


def _region_at(rows: Sequence[Sequence[Piece]], index: int, first: int) -> tuple[int, int, float] | None:
    """Return the rows (from, to) around `index` that one gutter runs through, and the middle of that gutter."""
    row = rows[index]
    for left, right in pairwise(row):
        low, high = left.right, right.left
        need = GUTTER * left.size
        if high - low < need:
            continue
        start, low, high = _grow(rows, range(index - 1, first - 1, -1), (low, high), need)
        end, low, high = _grow(rows, range(index + 1, len(rows)), (low, high), need)
        return min(start, index), max(end, index) + 1, (low + high) / 2
    return None


def _grow(
    rows: Sequence[Sequence[Piece]], order: range, gutter: tuple[float, float], need: float
) -> tuple[int, float, float]:
    """Return the last row in `order` that the gutter still runs through, and how wide the gutter is then."""
    low, high = gutter
    last = order.start - order.step
    for index in order:
        left, right = low, high
        for piece in rows[index]:
            if piece.right <= (low + high) / 2:
                left = max(left, piece.right)
            else:
                right = min(right, piece.left)
        if right - left < need:
            break
        low, high, last = left, right, index
    return last, low, high


def _belongs_above(rows: Sequence[Sequence[Piece]], start: int) -> bool:
    """Tell whether the first row of a region is the last line of what stands above it, such as a long title."""
    if not start or len(rows[start]) > 1:
        return False
    line, above, below = rows[start][0], rows[start - 1][0], rows[start + 1][0]
    return abs(line.size - above.size) < 0.08 * line.size and line.y - above.y < below.y - line.y


def _is_running_text(pieces: Sequence[Piece]) -> bool:
    if len(pieces) < MIN_LINES:
        return False
    left, right = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    size = max(piece.size for piece in pieces)
    full = sum(piece.right > right - 0.2 * (right - left) and len(piece.words) > 2 for piece in pieces)
    return right - left > 9 * size and full >= FILLED * len(pieces)


def _read_rows(sheet: _Sheet, rows: Sequence[list[Piece]]) -> None:
    """Read rows of one column; where they are apart by white space in the same places they are a table."""
    plain: list[Piece] = []
    index = 0
    while index < len(rows):
        table = _aligned_rows(rows, index)
        if table:
            _add_plain(sheet, plain)
            plain = []
            _read_aligned(sheet, rows[index : index + len(table)], table)
            index += len(table)
            continue
        plain.append(joined(rows[index]))
        index += 1
    _add_plain(sheet, plain)


def _add_plain(sheet: _Sheet, lines: list[Piece]) -> None:
    if lines:
        left, right = min(line.left for line in lines), max(line.right for line in lines)
        sheet.flows.append(Flow(sheet.page.number, lines, left, right))


def _aligned_rows(rows: Sequence[Sequence[Piece]], index: int) -> list[list[int]]:
    """Return for each row from `index` on the columns of its pieces, [] where no table is sure.

    Sure are at least three rows of at least two pieces each, of which every piece begins where one of the first
    row does (or is centred below it), and no line of which is wrapped.
    """
    heads = rows[index]
    if not 2 <= len(heads) <= 5 * MAX_COLUMNS or any(piece.marker for piece in heads):
        return []
    found: list[list[int]] = []
    for row in rows[index:]:
        columns = [_column_of(piece, heads) for piece in row]
        if len(row) < 2 or -1 in columns or len(set(columns)) < len(columns) or columns[0] != 0:
            break
        found.append(columns)
    return found if len(found) >= 3 else []


def _column_of(piece: Piece, heads: Sequence[Piece]) -> int:
    for column, head in enumerate(heads):
        begins = abs(piece.left - head.left) < 0.5 * head.size
        centred = abs(piece.left + piece.right - head.left - head.right) < head.size
        if begins or centred:
            return column
    return -1


def _read_aligned(sheet: _Sheet, rows: Sequence[Sequence[Piece]], columns: list[list[int]]) -> None:
    for row, (pieces, places) in enumerate(zip(rows, columns, strict=True)):
        for piece, column in zip(pieces, places, strict=True):
            cell = (row, column, 1, 1)
            sheet.flows.append(Flow(sheet.page.number, [piece], piece.left, piece.right, sheet.tables, cell))
    sheet.tables += 1
