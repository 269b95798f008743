"""Tables that drawn lines show: the cells between them, merged where a line is left out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from hoofdlijn.reading.pdf_words import Rule

NEAR: Final = 2.5
"""Lines as close as this, in points, are one line; tables draw each cell's border anew."""
MAX_RULES: Final = 4_000
MAX_WORK: Final = 3_000_000
"""Cells times drawn lines of one table; forty rows of ten cells take a tenth of it."""
MAX_LINES: Final = 400
"""Lines one table may have in each direction."""


@dataclass(slots=True)
class Grid:
    """A table: where its columns and rows begin and end, and for each cell to which merged cell it belongs."""

    xs: list[float]
    ys: list[float]
    owner: dict[tuple[int, int], tuple[int, int]]
    """(row, column) → (row, column) of the first cell of the merged cell it belongs to."""

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return row and column of the cell around a point, None outside the table."""
        column, row = _interval(self.xs, x), _interval(self.ys, y)
        return None if column is None or row is None else self.owner[row, column]

    def spans(self) -> dict[tuple[int, int], tuple[int, int]]:
        """Return for each cell that is a merged cell's first: how many rows and columns it covers."""
        found: dict[tuple[int, int], tuple[int, int]] = {}
        for (row, column), (first_row, first_column) in self.owner.items():
            rows, columns = found.get((first_row, first_column), (1, 1))
            found[first_row, first_column] = (max(rows, row - first_row + 1), max(columns, column - first_column + 1))
        return found


def find_grids(rules: Sequence[Rule]) -> list[Grid]:
    """Return the tables that `rules` draw, from top to bottom; a single box is none."""
    if len(rules) > MAX_RULES:
        return []
    grids = [_grid_of(group) for group in _groups(rules)]
    return sorted((grid for grid in grids if grid), key=lambda grid: (grid.ys[0], grid.xs[0]))


def _groups(rules: Sequence[Rule]) -> Iterable[list[Rule]]:
    """Return the rules that touch each other, table by table: boxes that overlap, swept from top to bottom."""
    groups: list[tuple[list[float], list[Rule]]] = []
    for rule in sorted(rules, key=lambda rule: rule.at if rule.across else rule.start):
        box = _box(rule)
        touching = [group for group in groups if _touch(group[0], box)]
        if not touching:
            groups.append((box, [rule]))
            continue
        first = touching[0]
        for other in touching[1:]:
            _widen(first[0], other[0])
            first[1].extend(other[1])
        _widen(first[0], box)
        first[1].append(rule)
        if len(touching) > 1:
            gone = {id(other[1]) for other in touching[1:]}
            groups = [group for group in groups if id(group[1]) not in gone]
        if len(groups) > 60:
            return []
    return [group for _, group in groups]


def _box(rule: Rule) -> list[float]:
    if rule.across:
        return [rule.start, rule.at, rule.end, rule.at]
    return [rule.at, rule.start, rule.at, rule.end]


def _touch(one: Sequence[float], other: Sequence[float]) -> bool:
    return (
        one[0] <= other[2] + NEAR
        and other[0] <= one[2] + NEAR
        and one[1] <= other[3] + NEAR
        and other[1] <= one[3] + NEAR
    )


def _widen(box: list[float], other: Sequence[float]) -> None:
    box[:] = [min(box[0], other[0]), min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3])]


def _grid_of(rules: Sequence[Rule]) -> Grid | None:
    across = [rule for rule in rules if rule.across]
    down = [rule for rule in rules if not rule.across]
    xs, ys = _merged(rule.at for rule in down), _merged(rule.at for rule in across)
    if len(xs) < 2 or len(ys) < 2 or len(xs) * len(ys) <= 4 or max(len(xs), len(ys)) > MAX_LINES:
        return None
    if len(xs) * len(ys) * len(rules) > MAX_WORK:
        return None
    if len(xs) < 3:
        # one column of boxes: a frame around text with a line in it, not a table
        return None
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    for row in range(len(ys) - 1):
        middle_y = (ys[row] + ys[row + 1]) / 2
        for column in range(len(xs) - 1):
            middle_x = (xs[column] + xs[column + 1]) / 2
            if column and not _drawn(down, xs[column], middle_y):
                owner[row, column] = owner[row, column - 1]
            elif row and not _drawn(across, ys[row], middle_x):
                owner[row, column] = owner[row - 1, column]
            else:
                owner[row, column] = (row, column)
    return Grid(xs, ys, owner)


def _merged(places: Iterable[float]) -> list[float]:
    merged: list[float] = []
    for place in sorted(places):
        if not merged or place - merged[-1] > NEAR:
            merged.append(place)
    return merged


def _drawn(rules: Sequence[Rule], at: float, along: float) -> bool:
    return any(abs(rule.at - at) <= NEAR and rule.start - NEAR <= along <= rule.end + NEAR for rule in rules)


def _interval(edges: Sequence[float], place: float) -> int | None:
    """Return between which two edges a place lies, counted from 0."""
    for index in range(len(edges) - 1):
        if edges[index] <= place < edges[index + 1]:
            return index
    return None
