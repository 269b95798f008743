"""Grids: tables with column headings, whose rows are activities."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from hoofdlijn.periods import Period
from hoofdlijn.recognition.activities import Found, find_activities
from hoofdlijn.recognition.calendar import add_interval, read_years
from hoofdlijn.recognition.drafts import ActivityDraft, PlanningBit, words_of
from hoofdlijn.recognition.lines import Column, Line
from hoofdlijn.recognition.passages import LINE, Passage, Piece, passage
from hoofdlijn.recognition.timing import cut_title, is_planning
from hoofdlijn.scheme import PartKind


@dataclass(slots=True)
class _GridRow:
    cells: dict[Column | PartKind, list[Line]] = field(default_factory=dict)
    years: list[Line] = field(default_factory=list)


def is_grid_line(line: Line) -> bool:
    """Tell whether a line stands in a table with column headings."""
    return line.is_caption or line.column is not None


def find_grid_activities(lines: Sequence[Line], period: Period, purpose_cues: tuple[str, ...]) -> Found:
    """Return the activities in the rows of tables with column headings."""
    found = Found()
    for _, group in groupby(lines, key=lambda line: line.row):
        row = list(group)
        if row[0].is_caption or all(line.column is None for line in row):
            found.labels.extend(_label_pieces(row))
        else:
            _read_row(_sorted_row(row), found, period, purpose_cues)
    return found


def _label_pieces(lines: Iterable[Line]) -> Iterator[Piece]:
    for line in lines:
        piece = line.piece(0)
        if piece is not None:
            yield piece


def _sorted_row(lines: Sequence[Line]) -> _GridRow:
    row = _GridRow()
    for line in lines:
        if line.column is Column.YEAR:
            row.years.append(line)
        elif line.column is not None:
            row.cells.setdefault(line.column, []).append(line)
    return row


def _read_row(row: _GridRow, found: Found, period: Period, purpose_cues: tuple[str, ...]) -> None:
    titles = [line for line in row.cells.pop(Column.ACTIVITY, []) if _names_something(line)]
    found.labels.extend(_label_pieces(row.cells.pop(Column.NUMBER, [])))
    if _holds_region(titles, row, period):
        inside = find_activities(titles, period, purpose_cues)
        found.labels.extend(inside.labels)
        opened = inside.drafts
    else:
        opened = _open_rows(titles, row, period)
    listed = len(opened) > 1 and all(line.is_item for line in titles) and not any(draft.bits for draft in opened)
    found.drafts.extend(opened)
    for line in row.cells.get(Column.OBJECTIVE, []):
        for draft in opened[:-1]:
            draft.mentions.append(line.text)
    if not opened and found.drafts and not titles:
        opened = [found.drafts[-1]]
    if not opened:
        return
    plannings = row.cells.get(PartKind.PLANNING, [])
    if len(opened) > 1 and len(plannings) == len(opened):
        for draft, line in zip(opened, plannings, strict=True):
            draft.add_planning(words_of(line, line.body))
        row.cells.pop(PartKind.PLANNING)
    _fill(opened[-1], row, found, period)
    if listed:
        _share(opened)


def _share(opened: Sequence[ActivityDraft]) -> None:
    """Give every activity of a list in one cell the planning that stands beside them once."""
    *others, last = opened
    for draft in others:
        if not draft.bits:
            draft.bits = [PlanningBit(bit.words, bit.phrase, cited=True) for bit in last.bits]


def _names_something(line: Line) -> bool:
    """Tell whether a cell holds a name: a number alone only counts activities."""
    return any(character.isalpha() for character in line.text)


def _holds_region(titles: Sequence[Line], row: _GridRow, period: Period) -> bool:
    """Tell whether a cell tells of several activities by itself: a list, titles in bold, or a planning on each line."""
    if len(titles) < 2 or row.years or PartKind.PLANNING in row.cells or PartKind.PURPOSE in row.cells:
        return False
    if any(line.is_item or line.leads for line in titles):
        return True
    return all(cut_title(words_of(line, line.body), period).planning for line in titles)


def _open_rows(titles: Sequence[Line], row: _GridRow, period: Period) -> list[ActivityDraft]:
    """Return a draft for each activity that the cell names: its first line, or every item of its list."""
    if not titles:
        return []
    plannings = len(row.cells.get(PartKind.PLANNING, []))
    if len(titles) > 1 and (plannings == len(titles) or all(line.is_item for line in titles)):
        return [_opened(line, period) for line in titles]
    draft = _opened(titles[0], period)
    for line in titles[1:]:
        _explain(draft, line, period)
    return [draft]


def _opened(line: Line, period: Period) -> ActivityDraft:
    cut = cut_title(words_of(line, line.body), period)
    draft = ActivityDraft(title=cut.title, line=line)
    draft.add_planning(cut.planning, cited=cut.cited)
    return draft


def _explain(draft: ActivityDraft, line: Line, period: Period) -> None:
    start = line.label_end if PartKind.PLANNING in line.parts or PartKind.PURPOSE in line.parts else line.body
    value = words_of(line, start)
    if PartKind.PLANNING in line.parts or is_planning(value.text, period):
        draft.add_planning(value)
    elif PartKind.PURPOSE in line.parts:
        draft.purposes.append(value)
    else:
        draft.details.append(value)


def _fill(draft: ActivityDraft, row: _GridRow, found: Found, period: Period) -> None:
    for role, lines in row.cells.items():
        value = _cell_value(lines)
        if not value:
            continue
        if role is PartKind.PLANNING:
            add_interval(draft, lines, period)
        elif role is PartKind.PURPOSE:
            draft.purposes.extend(_each_item(lines, value))
        elif role is Column.OBJECTIVE:
            draft.mentions.append(value.text)
            found.labels.extend(value.pieces)
        elif not lines[0].caption and is_planning(value.text, period):
            draft.add_planning(value)
        else:
            draft.details.extend(_by_caption(lines))
    read_years(draft, row.years, found.labels, period)


def _cell_value(lines: Sequence[Line]) -> Passage:
    pieces = [line.piece(line.body, None, LINE) for line in lines]
    return passage(piece for piece in pieces if piece is not None)


def _each_item(lines: Sequence[Line], value: Passage) -> list[Passage]:
    return [words_of(line, line.body) for line in lines] if all(line.is_item for line in lines) else [value]


def _by_caption(lines: Sequence[Line]) -> Iterator[Passage]:
    """Yield the text of each column of which nothing is known: a detail of the activity."""
    for _, group in groupby(lines, key=lambda line: line.caption):
        value = _cell_value(list(group))
        if value:
            yield value
