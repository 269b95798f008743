"""Tables: the lines of a table in an order and with marks that let them be read like running text.

Three kinds are told apart. A grid has column headings, and each row is an activity or an objective; its lines get
the role of their column. A crosswise table has an objective a column; its lines are put column by column. In every
other table a row is read from left to right, so that a label in the first cell stands before what it labels.
"""

import re
from collections.abc import Iterable, Sequence

from hoofdlijn.language import words
from hoofdlijn.recognition.columns import (
    Box,
    ColumnFinder,
    Heading,
    Row,
    is_crosswise,
    name_first_column,
    name_times,
)
from hoofdlijn.recognition.legends import NO_LEGEND, Legend
from hoofdlijn.recognition.lines import ROW_RANK, Column, Line, see_letter
from hoofdlijn.recognition.vocabulary import Vocabulary
from hoofdlijn.scheme import PartKind

_DEEPEST = 6
"""Tables inside tables are arranged this deep; deeper ones are read as text."""
_LONGEST_SIDE = 5
_OWN = frozenset({PartKind.PLANNING, PartKind.PURPOSE, PartKind.ACTIVITIES})
"""Parts of an activity, which may well say the same as those of the one before."""
_NUMBERED = re.compile(r"(?P<number>\d{1,2})\s+(?=[A-ZÀ-Þ])")


class TableOrder:
    """Puts the lines of a document's tables in reading order."""

    def __init__(self, vocabulary: Vocabulary, legend: Legend = NO_LEGEND) -> None:
        self._vocabulary = vocabulary
        self._columns = ColumnFinder(vocabulary)
        self._legend = legend
        self._rows = 0

    def arrange(self, lines: Sequence[Line]) -> list[Line]:
        """Return all lines, those of tables arranged and marked, numbered anew in that order."""
        arranged = list(lines)
        deepest = min(max((len(line.cells) for line in lines), default=0), _DEEPEST)
        for depth in range(deepest - 1, -1, -1):
            arranged = [line for group in _grouped(arranged, depth) for line in self._arrange_group(group, depth)]
        for index, line in enumerate(arranged):
            line.index = index
        return arranged

    def _arrange_group(self, group: list[Line], depth: int) -> Iterable[Line]:
        outside = len(group[0].cells) <= depth
        return group if outside or _is_frame(group, depth) else self._arrange_table(group, depth)

    def _arrange_table(self, lines: Sequence[Line], depth: int) -> Iterable[Line]:
        rows = _rows_of(lines, depth)
        headings, first, after = self._columns.find(rows)
        if headings and is_crosswise(headings):
            return self._crosswise(rows, after)
        if headings:
            return self._grid(rows, headings, range(first, after))
        self._see_foreign(rows)
        return self._row_by_row(rows)

    def _see_foreign(self, rows: Sequence[Row]) -> None:
        """Note that a table is about something else: several columns, nothing known in it, no times below its first row."""
        columns = {box.cell.column for row in rows for box in row.boxes}
        if len(rows) < 2 or len(columns) < 2 or any(len(row.boxes) < 2 for row in rows):
            return
        lines = [line for row in rows for box in row.boxes for line in box.lines]
        if any(line.parts or line.head or line.step or line.is_item or line.row >= 0 for line in lines):
            return
        if not any(self._columns.is_time(box.text) for row in rows[1:] for box in row.boxes):
            for line in lines:
                line.is_foreign = True

    # grids

    def _grid(self, rows: Sequence[Row], headings: list[Heading], held: range) -> Iterable[Line]:
        """Yield the lines of a table with column headings in the rows `held`."""
        name_first_column(headings)
        name_times(headings)
        by_column = {column: heading for heading in headings for column in range(heading.first, heading.end)}
        for index, row in enumerate(rows[: held.stop]):
            for line in self._mark_row(row):
                line.is_caption = line.is_caption or index in held or self._is_table_title(row)
                _calm(line)
                yield line
        width = max(by_column) + 1
        letters = self._use_letters(rows[held.stop :], by_column)
        said = {_texts(rows[index]) for index in held}
        before: Row | None = None
        for row in rows[held.stop :]:
            if _texts(row) in said:
                yield from self._captions(row)
                continue
            if len(row.boxes) == 1 and row.boxes[0].cell.column_span >= max(2, width):
                yield from self._mark_row(row)
                continue
            for box in row.boxes:
                self._mark_cells(box, by_column, letters=letters)
            if before is not None:
                _see_repeated(row, before)
            before = row
            yield from self._mark_row(row)

    def _captions(self, row: Row) -> Iterable[Line]:
        """Yield the lines of a row that says the headings again, as on a next page."""
        for line in self._mark_row(row):
            line.is_caption = True
            _calm(line)
            yield line

    def _is_table_title(self, row: Row) -> bool:
        """Tell whether a row above the headings only says what the table holds ("Planning activiteiten 2025-2028")."""
        roles = {heading.role for heading in self._columns.headings(row.boxes)}
        return len(row.boxes) == 1 and bool(roles & {Column.ACTIVITY, PartKind.PLANNING})

    def _use_letters(self, rows: Sequence[Row], by_column: dict[int, Heading]) -> bool:
        """Tell whether cells under years hold several letters, so that none of them is but a mark."""
        letters = {
            box.text.lower()
            for row in rows
            for box in row.boxes
            if len(box.text) == 1 and box.text.isalpha() and _role_at(box, by_column) is Column.YEAR
        }
        return len(letters) > 1

    def _mark_cells(self, box: Box, by_column: dict[int, Heading], *, letters: bool = False) -> None:
        span = range(box.cell.column, box.cell.column + max(1, box.cell.column_span))
        under = [by_column[column] for column in span if column in by_column]
        if not under:
            return
        captions = dict.fromkeys(heading.text for heading in under)
        for position, line in enumerate(box.lines):
            if line.row >= 0:
                continue
            line.column = under[0].role
            line.caption = "\n".join(captions)
            if line.column is Column.YEAR:
                line.sense = self._legend.sense(line.text)
                if letters and not line.sense and len(line.text) == 1 and line.text.isalpha():
                    line.sense = (line.text,)
            _calm(line)
            if under[0].role is Column.OBJECTIVE:
                see_letter(line)
                if position == 0:
                    _see_number(line)

    # other tables

    def _crosswise(self, rows: Sequence[Row], after: int) -> Iterable[Line]:
        """Yield the lines column by column: the objective's heading, then each row's label with its text."""
        for row in rows[: after - 1]:
            yield from self._mark_row(row)
        described = rows[after - 1 :]
        by_column: dict[int, list[tuple[Row, Box]]] = {}
        for row in described:
            for box in row.boxes:
                by_column.setdefault(box.cell.column, []).append((row, box))
        labels_at, *columns = sorted(by_column)
        labels = {id(row): box for row, box in by_column[labels_at]}
        spoken: set[int] = set()
        for column in columns:
            for row, box in by_column[column]:
                label = labels.get(id(row))
                if label is not None:
                    yield from self._repeated_label(label, spoken, box)
                yield from self._mark_row(Row([box]))
        for label in labels.values():
            if id(label) not in spoken:
                yield from label.lines

    def _repeated_label(self, label: Box, spoken: set[int], box: Box) -> Iterable[Line]:
        """Yield the label once; later columns only learn which part it names."""
        if id(label) not in spoken:
            spoken.add(id(label))
            yield from self._mark_row(Row([label]))
            return
        kinds = self._vocabulary.part_kinds(label.text, loosely=True)
        for line in box.lines[:1]:
            if kinds and not line.parts:
                line.parts, line.label_end = kinds, line.body

    def _row_by_row(self, rows: Sequence[Row]) -> Iterable[Line]:
        inner: list[Heading] = []
        split = [(row, *self._split_label(row)) for row in rows]
        has_labels = sum(_names_part(row) for row in rows) > 1
        for row, label, content in split:
            if has_labels and label is None and not _names_part(row):
                _see_side(row)
            if label is not None:
                inner = self._inner_columns(label, content)
            elif len(row.boxes) == 1 and row.boxes[0].cell.column_span > 1:
                inner = []
                self._see_wide_cell(row.boxes[0])
            heads = self._inner_headings(content) if inner else []
            for box in content:
                for line in box.lines:
                    _calm(line)
                    line.is_caption = line.is_caption or bool(heads)
            if heads:
                inner = heads
            elif inner and len(content) > 1:
                by_column = {column: heading for heading in inner for column in range(heading.first, heading.end)}
                for box in content:
                    self._mark_cells(box, by_column)
            yield from self._mark_row(row)

    def _split_label(self, row: Row) -> tuple[Box | None, list[Box]]:
        """Return the first cell of a row if it is a label, and the cells with what it labels."""
        if len(row.boxes) < 2:
            return None, row.boxes if not row.boxes or row.boxes[0].cell.column_span == 1 else []
        first = row.boxes[0]
        self._see_label_cell(first)
        names = len(first.lines) == 1 and (bool(first.lines[0].parts) or first.lines[0].head is not None)
        return (first, row.boxes[1:]) if names else (None, row.boxes)

    def _inner_columns(self, label: Box, content: Sequence[Box]) -> list[Heading]:
        """Return the columns of a table of activities beside their label: a title, and what more there is of it."""
        if PartKind.ACTIVITIES not in label.lines[0].parts or len(content) < 2:
            return []
        first, *others = content
        columns = [Heading(first.cell.column, first.cell.column + first.cell.column_span, Column.ACTIVITY, "")]
        return columns + [
            Heading(box.cell.column, box.cell.column + box.cell.column_span, Column.OTHER, "") for box in others
        ]

    def _inner_headings(self, content: Sequence[Box]) -> list[Heading]:
        """Return the headings of the columns, where a row of a table inside a table holds them."""
        headings = self._columns.headings(content)
        return headings if self._columns.are_of_activities(Row(list(content)), headings) else []

    def _see_label_cell(self, box: Box) -> None:
        """Read the first cell of a row as a label, as loosely as a heading."""
        if len(box.lines) != 1:
            return
        line = box.lines[0]
        line.rank = 0
        if not line.parts:
            kinds = self._vocabulary.part_kinds(line.text[line.body :], loosely=True)
            if kinds:
                line.parts, line.label_end = kinds, len(line.text)

    def _see_wide_cell(self, box: Box) -> None:
        line = box.lines[0] if box.lines else None
        if line is not None and not line.rank and line.head is not None:
            line.rank = ROW_RANK

    def _mark_row(self, row: Row) -> list[Line]:
        """Give the lines of one row its number, and tell which stand beside the line before."""
        self._rows += 1
        marked: list[Line] = []
        for box in row.boxes:
            for position, line in enumerate(box.lines):
                if line.row >= 0:  # of a table inside this cell
                    marked.append(line)
                    continue
                line.leads = line.bold and not line.parts and _stands_above(box.lines[position + 1 : position + 2])
                line.row = self._rows
                line.beside = position == 0 and bool(marked)
                line.opens_row = not marked
                marked.append(line)
        return marked


def _grouped(lines: Sequence[Line], depth: int) -> list[list[Line]]:
    """Return runs of lines that stand in the same table at `depth`, or in none."""
    groups: list[list[Line]] = []
    last: int | None = -1
    for line in lines:
        table = line.cells[depth].table if len(line.cells) > depth else None
        if not groups or table != last:
            groups.append([])
        groups[-1].append(line)
        last = table
    return groups


def _is_frame(lines: Sequence[Line], depth: int) -> bool:
    """Tell whether a table has but one column, and so only frames its text."""
    return all(line.cells[depth].column == 0 for line in lines) and not any(
        line.cells[depth].column_span > 1 for line in lines
    )


def _rows_of(lines: Sequence[Line], depth: int) -> list[Row]:
    boxes: dict[tuple[int, int], Box] = {}
    for line in lines:
        cell = line.cells[depth]
        boxes.setdefault((cell.row, cell.column), Box(cell)).lines.append(line)
    rows: dict[int, Row] = {}
    for (row, _), box in sorted(boxes.items(), key=lambda item: item[0]):
        rows.setdefault(row, Row()).boxes.append(box)
    return list(rows.values())


def _texts(row: Row) -> tuple[tuple[int, str], ...]:
    return tuple((box.cell.column, box.text.strip().lower()) for box in row.boxes)


def _see_repeated(row: Row, before: Row) -> None:
    """Take what an objective's row says again of it, cell for cell, for another activity, as said once."""
    again = set(_texts(row)) & set(_texts(before))
    same = [box for box, key in zip(row.boxes, _texts(row), strict=True) if key in again]
    if any(_role_of(box) in (Column.OBJECTIVE, PartKind.STATEMENT) for box in same):
        for box in same:
            if isinstance(_role_of(box), PartKind) and _role_of(box) not in _OWN:
                for line in box.lines:
                    line.column = Column.NUMBER


def _role_of(box: Box) -> Column | PartKind | None:
    return box.lines[0].column


def _see_number(line: Line) -> None:
    """See a number without a stop before the title of an objective in its own column ("1 Onderbouw")."""
    numbered = None if line.number else _NUMBERED.match(line.text)
    if numbered:
        line.number = numbered["number"]
        line.body = line.label_end = numbered.end()


def _names_part(row: Row) -> bool:
    """Tell whether the first of several cells is the label of a part or an activity."""
    first = row.boxes[0].lines[0]
    return len(row.boxes) > 1 and (bool(first.parts) or (first.step is not None and len(row.boxes[0].lines) == 1))


def _role_at(box: Box, by_column: dict[int, Heading]) -> Column | PartKind | None:
    heading = by_column.get(box.cell.column)
    return None if heading is None else heading.role


def _see_side(row: Row) -> None:
    """Note that a row among others with a label has one too, though of no part that is known ("Partners | …")."""
    first, *others = row.boxes
    line = first.lines[0]
    short = len(first.lines) == 1 and len(words(line.text)) <= _LONGEST_SIDE and not line.text.endswith((".", ","))
    line.is_side = short and len(others) == 1 and line.step is None and not line.is_item


def _stands_above(following: Sequence[Line]) -> bool:
    """Tell whether plain text follows a line in its cell."""
    return bool(following) and not following[0].bold and following[0].row < 0


def _calm(line: Line) -> None:
    """Inside a cell nothing is a heading of the document."""
    line.rank = 0
