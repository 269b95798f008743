"""Tables: the lines of a table in an order and with marks that let them be read like running text.

Three kinds are told apart. A grid has column headings, and each row is an activity or an objective; its lines get
the role of their column. A crosswise table has an objective a column; its lines are put column by column. In every
other table a row is read from left to right, so that a label in the first cell stands before what it labels.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from hoofdlijn.documents import Cell
from hoofdlijn.language import words
from hoofdlijn.recognition.lines import ROW_RANK, Column, Line, see_letter
from hoofdlijn.recognition.vocabulary import Vocabulary
from hoofdlijn.scheme import PartKind

_YEAR = re.compile(
    r"\s*(?:(?:school|studie|kalender|cursus)?jaar|sj\.?|in)?\s*"
    r"(?:(?:[Qq]|kwartaal )[1-4]\s*)?['’]?(?:20)?(?P<first>\d\d)(?:\s*[-–—/]\s*['’]?(?:20)?(?P<second>\d\d))?\s*\Z",
    re.IGNORECASE,
)
_DEEPEST = 6
"""Tables inside tables are arranged this deep; deeper ones are read as text."""
_HEADER_ROWS = 4
"""Column headings are looked for in the first rows only."""
_NUMBER_WORDS = frozenset({"nr", "nummer", "no", "code", "volgnr", "volgnummer"})

_LONGEST_SIDE = 5
_COUNTS = frozenset({"aantal", "aantallen", "hoeveel", "totaal"})
"""First words of a heading over numbers: how many activities there are, not which."""

Role = Column | PartKind


@dataclass(slots=True)
class _Box:
    """One cell with its lines."""

    cell: Cell
    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


@dataclass(slots=True)
class _Row:
    boxes: list[_Box] = field(default_factory=list)


@dataclass(slots=True)
class _Heading:
    """The heading of the columns from `first` up to, not including, `end`."""

    first: int
    end: int
    role: Role
    text: str


class TableOrder:
    """Puts the lines of a document's tables in reading order."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
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
        headings, after = self._find_headings(rows)
        if headings and _is_crosswise(headings):
            return self._crosswise(rows, after)
        if headings:
            return self._grid(rows, headings, after)
        return self._row_by_row(rows)

    # grids

    def _find_headings(self, rows: Sequence[_Row]) -> tuple[list[_Heading], int]:
        """Return the headings of the columns and the index of the first row after them; none where there are none."""
        for index, row in enumerate(rows[:_HEADER_ROWS]):
            headings = [self._heading(box) for box in row.boxes]
            known = [heading for heading in headings if heading.role is not Column.OTHER]
            if not _are_headings(row, headings, known):
                if len(row.boxes) > 1:
                    break
                continue
            years = self._years_below(rows, index, headings)
            if years:
                return years, index + 2
            if _tell_something(known):
                self._settle_purposes(headings)
                return headings, index + 1
        return [], 0

    def _heading(self, box: _Box) -> _Heading:
        text = box.text.strip()
        return _Heading(box.cell.column, box.cell.column + box.cell.column_span, self._role(text), text)

    def _role(self, text: str) -> Role:
        if not text or len(text) > 80:
            return Column.OTHER
        if _YEAR.match(text):
            return Column.YEAR
        vocabulary = self._vocabulary
        spoken = words(text)
        head = vocabulary.objective_head(text)
        if head is not None and head.number:
            return Column.OBJECTIVE
        if " ".join(spoken) in vocabulary.activity_plurals | vocabulary.activity_words:
            return Column.ACTIVITY
        if " ".join(spoken) in vocabulary.objective_plurals | vocabulary.objective_words:
            return Column.OBJECTIVE
        kinds = vocabulary.part_kinds(text, loosely=True)
        if kinds:
            return Column.ACTIVITY if kinds[0] is PartKind.ACTIVITIES else kinds[-1]
        if spoken and (spoken[0] in _NUMBER_WORDS or text == "#"):
            return Column.NUMBER
        return self._role_of_longer(spoken)

    def _role_of_longer(self, spoken: tuple[str, ...]) -> Role:
        """Return the role of a heading of which one word tells it ("Naam activiteit", "Bij doelstelling")."""
        vocabulary = self._vocabulary
        if 0 < len(spoken) <= 5 and spoken[0] not in _COUNTS:
            for word in spoken:
                if word in vocabulary.activity_words or word in vocabulary.activity_plurals:
                    return Column.ACTIVITY
                if word in vocabulary.objective_words or word in vocabulary.objective_plurals:
                    return Column.OBJECTIVE
        return Column.OTHER

    def _settle_purposes(self, headings: list[_Heading]) -> None:
        """Read "doel" right of a column for activities as their purpose: the word is one for an objective too."""
        first = min((heading.first for heading in headings if heading.role is Column.ACTIVITY), default=None)
        for heading in headings:
            own = heading.role in (Column.OBJECTIVE, PartKind.STATEMENT, PartKind.TARGET)
            if first is not None and own and heading.first > first:
                kinds = self._vocabulary.part_kinds(heading.text, loosely=True)
                heading.role = PartKind.PURPOSE if PartKind.PURPOSE in kinds else heading.role

    def _years_below(self, rows: Sequence[_Row], index: int, headings: list[_Heading]) -> list[_Heading]:
        """Return the headings with the years of the next row put under a heading that spans them."""
        if index + 1 >= len(rows) or not any(heading.end - heading.first > 1 for heading in headings):
            return []
        below = [self._heading(box) for box in rows[index + 1].boxes if box.text.strip()]
        years = [heading for heading in below if heading.role is Column.YEAR]
        if len(years) < 2 or len(years) < len(below):
            return []
        covered = {column for year in years for column in range(year.first, year.end)}
        return [heading for heading in headings if heading.first not in covered] + years

    def _grid(self, rows: Sequence[_Row], headings: list[_Heading], after: int) -> Iterable[Line]:
        _name_first_column(headings)
        _name_school_years(headings)
        by_column = {column: heading for heading in headings for column in range(heading.first, heading.end)}
        for row in rows[:after]:
            is_heading = any(self._heading(box).role is not Column.OTHER for box in row.boxes) and len(row.boxes) > 1
            for line in self._mark_row(row):
                line.is_caption = line.is_caption or is_heading
                _calm(line)
                yield line
        width = max(by_column) + 1
        for row in rows[after:]:
            if len(row.boxes) == 1 and row.boxes[0].cell.column_span >= max(2, width):
                yield from self._mark_row(row)
                continue
            for box in row.boxes:
                self._mark_cells(box, by_column)
            yield from self._mark_row(row)

    def _mark_cells(self, box: _Box, by_column: dict[int, _Heading]) -> None:
        span = range(box.cell.column, box.cell.column + max(1, box.cell.column_span))
        under = [by_column[column] for column in span if column in by_column]
        if not under:
            return
        captions = dict.fromkeys(heading.text for heading in under)
        for line in box.lines:
            if line.row >= 0:
                continue
            line.column = under[0].role
            line.caption = "\n".join(captions)
            _calm(line)
            if under[0].role is Column.OBJECTIVE:
                see_letter(line)

    # other tables

    def _crosswise(self, rows: Sequence[_Row], after: int) -> Iterable[Line]:
        """Yield the lines column by column: the objective's heading, then each row's label with its text."""
        for row in rows[: after - 1]:
            yield from self._mark_row(row)
        described = rows[after - 1 :]
        by_column: dict[int, list[tuple[_Row, _Box]]] = {}
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
                yield from self._mark_row(_Row([box]))
        for label in labels.values():
            if id(label) not in spoken:
                yield from label.lines

    def _repeated_label(self, label: _Box, spoken: set[int], box: _Box) -> Iterable[Line]:
        """Yield the label once; later columns only learn which part it names."""
        if id(label) not in spoken:
            spoken.add(id(label))
            yield from self._mark_row(_Row([label]))
            return
        kinds = self._vocabulary.part_kinds(label.text, loosely=True)
        for line in box.lines[:1]:
            if kinds and not line.parts:
                line.parts, line.label_end = kinds, line.body

    def _row_by_row(self, rows: Sequence[_Row]) -> Iterable[Line]:
        inner: list[_Heading] = []
        split = [(row, *self._split_label(row)) for row in rows]
        has_labels = sum(label is not None and bool(label.lines[0].parts) for _, label, _ in split) > 1
        for row, label, content in split:
            if has_labels and label is None:
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

    def _split_label(self, row: _Row) -> tuple[_Box | None, list[_Box]]:
        """Return the first cell of a row if it is a label, and the cells with what it labels."""
        if len(row.boxes) < 2:
            return None, row.boxes if not row.boxes or row.boxes[0].cell.column_span == 1 else []
        first = row.boxes[0]
        self._see_label_cell(first)
        names = len(first.lines) == 1 and (bool(first.lines[0].parts) or first.lines[0].head is not None)
        return (first, row.boxes[1:]) if names else (None, row.boxes)

    def _inner_columns(self, label: _Box, content: Sequence[_Box]) -> list[_Heading]:
        """Return the columns of a table of activities beside their label: a title, and what more there is of it."""
        if PartKind.ACTIVITIES not in label.lines[0].parts or len(content) < 2:
            return []
        first, *others = content
        columns = [_Heading(first.cell.column, first.cell.column + first.cell.column_span, Column.ACTIVITY, "")]
        return columns + [
            _Heading(box.cell.column, box.cell.column + box.cell.column_span, Column.OTHER, "") for box in others
        ]

    def _inner_headings(self, content: Sequence[_Box]) -> list[_Heading]:
        """Return the headings of the columns, where a row of a table inside a table holds them."""
        headings = [self._heading(box) for box in content]
        known = [heading for heading in headings if heading.role is not Column.OTHER]
        if len(known) < 2 or not any(heading.role is Column.ACTIVITY for heading in known):
            return []
        return headings if _are_headings(_Row(list(content)), headings, known) else []

    def _see_label_cell(self, box: _Box) -> None:
        """Read the first cell of a row as a label, as loosely as a heading."""
        if len(box.lines) != 1:
            return
        line = box.lines[0]
        line.rank = 0
        if not line.parts:
            kinds = self._vocabulary.part_kinds(line.text[line.body :], loosely=True)
            if kinds:
                line.parts, line.label_end = kinds, len(line.text)

    def _see_wide_cell(self, box: _Box) -> None:
        line = box.lines[0] if box.lines else None
        if line is not None and not line.rank and line.head is not None:
            line.rank = ROW_RANK

    def _mark_row(self, row: _Row) -> list[Line]:
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


def _rows_of(lines: Sequence[Line], depth: int) -> list[_Row]:
    boxes: dict[tuple[int, int], _Box] = {}
    for line in lines:
        cell = line.cells[depth]
        boxes.setdefault((cell.row, cell.column), _Box(cell)).lines.append(line)
    rows: dict[int, _Row] = {}
    for (row, _), box in sorted(boxes.items(), key=lambda item: item[0]):
        rows.setdefault(row, _Row()).boxes.append(box)
    return list(rows.values())


def _are_headings(row: _Row, headings: list[_Heading], known: list[_Heading]) -> bool:
    """Tell whether a row looks like column headings: short cells, at least two of them known, each once."""
    if len(row.boxes) < 2 or len(known) < 2 or any(len(heading.text) > 80 for heading in headings):
        return False
    if sum(heading.role is Column.ACTIVITY for heading in known) > 1:
        return False
    texts = [heading.text.lower() for heading in headings if heading.text]
    return len(set(texts)) == len(texts)


def _tell_something(known: list[_Heading]) -> bool:
    roles = {heading.role for heading in known}
    years = sum(heading.role is Column.YEAR for heading in known)
    objectives = sum(heading.role is Column.OBJECTIVE for heading in known)
    parts = {role for role in roles if isinstance(role, PartKind)}
    return Column.ACTIVITY in roles or years >= 2 or objectives >= 2 or len(parts) >= 2


def _is_crosswise(headings: list[_Heading]) -> bool:
    return sum(heading.role is Column.OBJECTIVE for heading in headings) >= 2


def _name_first_column(headings: list[_Heading]) -> None:
    """Without a column for activities, the first column without a known heading beside years or a planning is theirs."""
    roles = {heading.role for heading in headings}
    timed = Column.YEAR in roles or PartKind.PLANNING in roles
    if Column.ACTIVITY in roles or not timed:
        return
    unnamed = next((heading for heading in headings if heading.role is Column.OTHER), None)
    if unnamed is not None:
        unnamed.role = Column.ACTIVITY
        return
    taken = {column for heading in headings for column in range(heading.first, heading.end)}
    if 0 not in taken:
        headings.append(_Heading(0, 1, Column.ACTIVITY, ""))


def _name_school_years(headings: list[_Heading]) -> None:
    """Call columns school years where one ends in the year in which the next begins (2025/2026, 2026/2027)."""
    years = [(heading, _YEAR.match(heading.text)) for heading in headings if heading.role is Column.YEAR]
    spans = [(heading, found["first"], found["second"]) for heading, found in years if found]
    firsts = {first for _, first, _ in spans}
    if any(second in firsts for _, _, second in spans if second):
        for heading, _, second in spans:
            if second and "jaar" not in heading.text.lower():
                heading.text = f"schooljaar {heading.text}"


def _see_side(row: _Row) -> None:
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
