"""Parts: what of an objective's sections is statement, situation or activities, and what is a label."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from hoofdlijn.language import sentences
from hoofdlijn.recognition.lines import BOLD_RANK, Column, Line
from hoofdlijn.recognition.passages import CELL, LINE, PARAGRAPH, Passage, Piece, item_joint, mend_breaks, passage
from hoofdlijn.recognition.sections import Section
from hoofdlijn.scheme import PartKind

LONGEST_TITLE = 25
"""More words than this, or several sentences, after "Doelstelling 1:" in running text are a statement, not a title."""

LONGEST_OPENING = 60
"""A first sentence of at most so many characters, before others, is the title."""

WITHIN_ACTIVITY = frozenset({PartKind.PURPOSE, PartKind.PLANNING})
_RUN_IN_RANK = 60
_GRID_COLUMNS = frozenset({Column.ACTIVITY, Column.YEAR, Column.NUMBER, Column.OTHER, *WITHIN_ACTIVITY})


@dataclass(frozen=True, slots=True)
class Entry:
    """A line, or the part of it from `start` on, that belongs to a part."""

    line: Line
    start: int
    end: int | None = None

    @property
    def text(self) -> str:
        """The words, as the line has them."""
        return self.line.text[self.start : self.end]


@dataclass(slots=True)
class ObjectiveDraft:
    """An objective while it is being read."""

    number: str
    label: str
    heads: list[Line] = field(default_factory=list)
    title: Passage = field(default_factory=Passage)
    buckets: dict[PartKind, list[Entry]] = field(default_factory=dict)
    """Entries of each part in reading order; activities are kept apart."""
    regions: list[list[Line]] = field(default_factory=list)
    """Stretches of lines about activities."""
    labels: list[Piece] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    """Every line of its sections, for what remains."""

    def text_of(self, *kinds: PartKind) -> Passage:
        """Return the text of these parts together, in the order of the document."""
        entries = [entry for kind in kinds for entry in self.buckets.get(kind, ())]
        return passage_of(sorted(entries, key=lambda entry: (entry.line.index, entry.start)))


def passage_of(entries: Iterable[Entry]) -> Passage:
    """Return the text of the entries as the plan writes it."""
    pieces: list[Piece] = []
    for entry in entries:
        piece = entry.line.piece(entry.start, entry.end, _joint(entry))
        if piece is not None:
            pieces.append(piece)
    return passage(mend_breaks(pieces))


def _joint(entry: Entry) -> str:
    line = entry.line
    if line.beside:
        return CELL
    if line.is_item and entry.start <= line.body:
        return item_joint(line.level)
    return LINE if line.soft and entry.start == 0 else PARAGRAPH


def _title_end(line: Line, start: int) -> int:
    """Return where the title ends that begins at `start`: at whole sentences, which are a statement, it has none."""
    words = line.text[start:]
    if line.rank:
        return len(line.text)
    if line.bold_end > start:
        return line.bold_end
    spans = sentences(words)
    if len(spans) > 1 and spans[0][1] - spans[0][0] <= LONGEST_OPENING:
        return start + spans[0][1]
    long = len(words.split()) > LONGEST_TITLE or words.rstrip().endswith(".") or len(spans) > 1
    return start if long else len(line.text)


def read_parts(sections: list[Section]) -> ObjectiveDraft:
    """Return the draft of an objective: its heading and, for each part, the lines that belong to it."""
    opening = sections[0].opening
    draft = ObjectiveDraft(number=opening.number, label=opening.label)
    for section in sections:
        _PartReader(draft, section).read()
    return draft


class _PartReader:
    """Walks over the lines of a section, knowing in which part it is."""

    def __init__(self, draft: ObjectiveDraft, section: Section) -> None:
        self._draft = draft
        self._section = section
        self._part: PartKind | None = section.part or PartKind.STATEMENT
        self._part_rank = _RUN_IN_RANK
        self._labelled = False
        self._region: list[Line] | None = None
        self._after_grid = False
        """Whether the line before stood in a table with column headings."""
        if self._part is PartKind.ACTIVITIES:
            self._open_region()

    def read(self) -> None:
        section = self._section
        if section.opening.title_start is not None:
            self._read_head(section.head, section.opening.title_start)
        lines = section.lines
        if self._has_title_beside(section, lines):
            self._read_title(lines[0], lines[0].body)
            self._draft.lines.append(lines[0])
            lines = lines[1:]
        for line in lines:
            self._draft.lines.append(line)
            self._read_line(line)

    def _has_title_beside(self, section: Section, lines: list[Line]) -> bool:
        """Tell whether the opening is but a word and number, and the next cell or a heading right under it the title."""
        start = section.opening.title_start
        if start is None or section.head.text[start:].strip() or not lines:
            return False
        line = lines[0]
        if line.parts or line.column is not None or line.step is not None or line.is_caption:
            return False
        return line.beside if section.head.opens_row else bool(line.rank) and not line.cells

    def _read_head(self, head: Line, title_start: int) -> None:
        self._draft.lines.append(head)
        self._draft.heads.append(head)
        label = head.piece(0, title_start)
        if label is not None:
            self._draft.labels.append(label)
        if head.text[title_start:].strip():
            self._read_title(head, title_start)

    def _read_title(self, line: Line, start: int) -> None:
        """Take the words of an objective's opening as its title, or as its statement where they are whole sentences."""
        end = _title_end(line, start)
        stop = end - 1 if line.text[:end].endswith(".") and line.text[start:end].count(".") == 1 else end
        piece = line.piece(start, stop)
        if piece is not None and self._draft.title:
            self._draft.labels.append(piece)
        elif piece is not None:
            self._draft.title = passage([piece])
        self._add(line, end, PartKind.STATEMENT)

    # lines

    def _read_line(self, line: Line) -> None:
        if not line.cells and self._after_grid and not (line.parts or line.step or line.rank):
            self._leave_table()
        self._after_grid = line.is_caption or line.column is not None
        if line.is_foreign and self._part is PartKind.ACTIVITIES:
            return
        if self._after_grid:
            self._read_cell(line)
        elif line.step is not None and not self._leaves_activities(line):
            self._continue_activities(line)
        elif line.parts and not self._stays(line):
            self._read_label(line)
        elif self._part is PartKind.ACTIVITIES and not self._ends_list(line):
            self._continue_activities(line)
        elif line.rank and not line.cells:
            self._read_heading(line)
        elif line.is_side:
            self._read_side(line)
        else:
            self._add(line, line.body, self._part)

    def _read_cell(self, line: Line) -> None:
        """Read a line of a table with column headings."""
        if line.is_caption or line.column in _GRID_COLUMNS or line.column is PartKind.ACTIVITIES:
            self._continue_activities(line, keep_part=True)
        elif isinstance(line.column, PartKind):
            self._add(line, line.body, line.column)
        elif line.column is Column.OBJECTIVE and self._is_in_opening_cell(line):
            self._add(line, line.body, PartKind.STATEMENT)
        elif line.column is Column.OBJECTIVE:
            self._continue_activities(line, keep_part=True)

    def _is_in_opening_cell(self, line: Line) -> bool:
        """Tell whether a line stands under the title of the objective, in the same cell."""
        head = self._section.head
        return head.column is Column.OBJECTIVE and head.cells == line.cells

    def _stays(self, line: Line) -> bool:
        """Tell whether a label belongs inside the activities that are being read."""
        if self._part is not PartKind.ACTIVITIES:
            return False
        if line.rank and line.rank < BOLD_RANK:
            return bool(WITHIN_ACTIVITY.intersection(line.parts)) and line.rank > self._part_rank
        if WITHIN_ACTIVITY.intersection(line.parts):
            return True
        if PartKind.ACTIVITIES in line.parts or PartKind.STATEMENT in line.parts or PartKind.TARGET in line.parts:
            return not line.rank
        return line.is_item and line.level > 1

    def _leaves_activities(self, line: Line) -> bool:
        """Tell whether what looks like an activity is only a word at the start of another part's line."""
        return bool(line.parts) and PartKind.ACTIVITIES not in line.parts and not (line.step and line.step.number)

    def _ends_list(self, line: Line) -> bool:
        """Tell whether a heading ends the activities: as high as theirs, after activities were found."""
        if not 0 < line.rank < BOLD_RANK or line.cells or line.rank > self._part_rank:
            return False
        return bool(self._region) and any(not inner.rank for inner in self._region or ())

    def _read_label(self, line: Line) -> None:
        kind = self._kind_of(line)
        if kind is PartKind.PLANNING or kind is PartKind.PURPOSE:
            self._continue_activities(line)
            return
        label = line.piece(0, line.label_end)
        if label is not None:
            self._draft.labels.append(label)
        self._part, self._part_rank, self._labelled = kind, line.rank or _RUN_IN_RANK, True
        self._region = None
        if kind is PartKind.ACTIVITIES:
            self._open_region()
            if line.text[line.label_end :].strip():
                self._continue_activities(line)
        else:
            self._add(line, line.label_end, kind)

    def _kind_of(self, line: Line) -> PartKind:
        """Return the kind of a label that may name several: outside activities a purpose is the objective's own."""
        for kind in line.parts:
            if kind not in WITHIN_ACTIVITY:
                return kind
        if line.parts[0] is PartKind.PURPOSE and not self._draft.regions:
            return PartKind.STATEMENT if self._part is PartKind.STATEMENT else PartKind.TARGET
        return line.parts[0]

    def _read_heading(self, line: Line) -> None:
        """Read a heading that names no part: inside a part it is a label, beside a part its text is not understood."""
        beside = self._labelled and line.rank <= self._part_rank
        if beside and self._part is not PartKind.STATEMENT:
            self._part = None
            return
        piece = line.piece(0)
        if self._part is not None and piece is not None:
            self._draft.labels.append(piece)

    def _leave_table(self) -> None:
        """Come to running text after a table with columns: it goes on with no part that stood before the table."""
        if self._part is not PartKind.ACTIVITIES:
            self._part = None

    def _read_side(self, line: Line) -> None:
        """Read a label that names no part that is known: what stands beside it is no situation."""
        piece = line.piece(0)
        if self._part is not PartKind.STATEMENT:
            self._part = None
        elif piece is not None:
            self._draft.labels.append(piece)

    # where lines go

    def _add(self, line: Line, start: int, part: PartKind | None) -> None:
        if part is not None and line.text[start:].strip():
            self._draft.buckets.setdefault(part, []).append(Entry(line, start))

    def _open_region(self) -> None:
        self._region = []
        self._draft.regions.append(self._region)

    def _continue_activities(self, line: Line, *, keep_part: bool = False) -> None:
        if self._region is None:
            self._open_region()
        if not keep_part and self._part is not PartKind.ACTIVITIES:
            self._part, self._part_rank = PartKind.ACTIVITIES, _RUN_IN_RANK
        if self._region is not None:
            self._region.append(line)
