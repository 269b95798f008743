"""Activities: the lines of a region about activities, as drafts with purposes, details and planning."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from hoofdlijn.language import sentences, words
from hoofdlijn.periods import Period
from hoofdlijn.recognition.drafts import ActivityDraft, PlanningBit, single, words_of
from hoofdlijn.recognition.items import EXPLICIT, LIST, TEXT, Item, activity_depth, items_of
from hoofdlijn.recognition.lines import Line
from hoofdlijn.recognition.passages import SPACE, Passage, Piece, item_joint, passage
from hoofdlijn.recognition.prose import counted_in, split_prose
from hoofdlijn.recognition.timing import cut_title, dates_in, is_planning, leading_planning, tells_time, times_in
from hoofdlijn.scheme import PartKind

_DETAIL_OPENING = re.compile(
    r"(?:met|samen|door|betrokken(?:en)?|partners?|wie|trekker|verantwoordelijke?|uitvoerder|kosten|budget|locatie|deelnemers"
    r"|doelgroep|eigenaar|penvoerder|rol|inzet|middelen)\b",
    re.IGNORECASE,
)
"""Words with which a line begins that tells with whom or with what, rather than what for."""
_LONGEST_PURPOSE = 30
_BRACKETS = {"(": ")", "[": "]"}


@dataclass(slots=True)
class Found:
    """What a region yields. Lines that it does not claim remain."""

    drafts: list[ActivityDraft] = field(default_factory=list)
    labels: list[Piece] = field(default_factory=list)


def find_activities(lines: Sequence[Line], period: Period, purpose_cues: tuple[str, ...]) -> Found:
    """Return the activities that running text, headings and lists describe."""
    items = items_of(lines, period)
    return _Assembler(items, period, purpose_cues).run()


class _Assembler:
    """Walks over the items of a region, opening an activity at its depth and filling it with what stands deeper."""

    def __init__(self, items: Sequence[Item], period: Period, purpose_cues: tuple[str, ...]) -> None:
        self._items = items
        self._period = period
        self._cues = frozenset(words(cue)[0] for cue in purpose_cues)
        self._found = Found()
        self._current: ActivityDraft | None = None
        self._depth = activity_depth(items, period)
        self._titles = _titles(items, self._depth, period)
        self._label: tuple[PartKind, ...] = ()
        self._last: tuple[list[Passage], int] | None = None
        self._growing: list[Piece] = []
        """What stands under the last value, until it is whole."""
        self._group: Passage = Passage()
        self._explains = False
        self._label_holds = False
        """Whether the label stands alone on its line, so that it holds for the lines after it."""
        self._side: Line | None = None
        """The last label in a first cell that names no part that is known ("Kosten")."""

    def run(self) -> Found:
        for index, item in enumerate(self._items):
            self._take(index, item)
        self._finish_value()
        for draft in self._found.drafts:
            _name_untitled(draft)
        self._divide_planning()
        return self._found

    def _take(self, index: int, item: Item) -> None:
        if self._current is not None and self._is_aside(item):
            self._take_side(self._current, item.line)
            return
        self._claim_label(item)
        if index in self._titles:
            self._open(item)
        elif (item.depth < self._depth and not item.kinds) or self._announces(index, item):
            self._open_group(item)
        elif item.is_text and not item.kinds and not item.is_timed:
            if self._depth >= TEXT:
                self._take_prose(item)
            else:
                self._take_paragraph(index, item)
        elif self._current is not None:
            self._fill(self._current, item)

    def _is_aside(self, item: Item) -> bool:
        """Tell whether a line is a label that names no part that is known, or stands beside one."""
        beside = self._side is not None and item.line.row == self._side.row
        return item.line.is_side or (beside and not item.kinds and item.depth != EXPLICIT)

    def _take_side(self, draft: ActivityDraft, line: Line) -> None:
        """Take such a row of a table as a detail, its label before it ("Kosten: € 40.000")."""
        self._finish_value()
        self._label, self._label_holds = (), False
        if line.is_side:
            self._side = line
            draft.details.append(words_of(line, line.body))
            return
        before = draft.details.pop().pieces if draft.details else ()
        joint = ": " if len(before) == 1 and not before[0].text.endswith(":") else SPACE
        piece = line.piece(line.body, None, joint)
        draft.details.append(passage([*before, *([piece] if piece is not None else [])]))

    def _announces(self, index: int, item: Item) -> bool:
        """Tell whether a line of its own says when the activities below it happen ("2025:")."""
        told = item.is_text and item.is_timed and index + 1 in self._titles
        return told and (self._current is None or item.text.rstrip().endswith(":") or bool(self._group))

    def _claim_label(self, item: Item) -> None:
        if item.start > item.line.body or (item.depth == EXPLICIT and item.start > 0):
            label = item.line.piece(0, item.start)
            if label is not None:
                self._found.labels.append(label)

    def _divide_planning(self) -> None:
        """Give a planning that stands under a label of its own, after all activities, to those it is for.

        As many lines as activities are one for each; a single one is for all.
        """
        drafts = self._found.drafts
        if not self._label_holds or len(drafts) < 2 or any(draft.bits for draft in drafts[:-1]):
            return
        bits = drafts[-1].bits
        if len(bits) == len(drafts):
            for draft, bit in zip(drafts, bits, strict=True):
                draft.bits = [bit]
        elif len(bits) == 1:
            for draft in drafts[:-1]:
                draft.bits = [PlanningBit(bits[0].words, bits[0].phrase, cited=True)]

    # opening

    def _open(self, item: Item) -> None:
        line = item.line
        written = words_of(line, item.start)
        counted = counted_in(written, self._period)
        if counted:
            self._found.labels.extend(written.cut(0, counted[0][0]).pieces)
            for start, stop in counted:
                self._start_activity(written.cut(start, stop), line)
            return
        end = line.bold_end if line.bold_end > item.start and not line.rank else None
        self._start_activity(words_of(line, item.start, end), line)
        if end is not None and self._current is not None:
            self._explain(self._current, words_of(line, end).text, words_of(line, end))

    def _start_activity(self, written: Passage, line: Line) -> None:
        first, rest = _first_sentence(written)
        cut = cut_title(first, self._period)
        draft = ActivityDraft(title=cut.title, line=line)
        self._found.drafts.append(draft)
        self._finish_value()
        self._current, self._label = draft, ()
        draft.add_planning(cut.planning, cited=cut.cited)
        if self._group:
            draft.add_planning(self._group, cited=True)
            draft.is_grouped = True
        draft.after_planning = False
        if rest:
            self._explain(draft, rest.text, rest)
            self._cite_times(draft, rest)

    def _open_group(self, item: Item) -> None:
        """Take a heading above several activities: a year is the planning of all of them."""
        heading = words_of(item.line, item.start)
        self._finish_value()
        self._current, self._label = None, ()
        timed = item.is_timed or is_planning(heading.text.rstrip(": "), self._period)
        self._group = heading.cut(0, len(heading.text.rstrip(": "))) if timed else Passage()
        if item.line.rank or self._group:
            self._found.labels.extend(heading.pieces)

    # filling

    def _take_paragraph(self, index: int, item: Item) -> None:
        """Take a paragraph between list items or headings that are activities."""
        following = any(position > index for position in self._titles)
        in_heading = self._depth < LIST
        introduces = item.text.rstrip().endswith(":") and index + 1 in self._titles
        if self._current is None or introduces or not (following or in_heading or self._explains):
            self._current = None if not (following or in_heading) else self._current
            return
        self._explains = True
        self._fill(self._current, item)

    def _fill(self, draft: ActivityDraft, item: Item) -> None:
        value = words_of(item.line, item.start)
        if item.kinds:
            self._finish_value()
            self._label = item.kinds
            self._label_holds = not value
        elif not self._label_holds:
            self._label = ()
        if not value:
            return
        if not draft.title:
            cut = cut_title(value, self._period)
            draft.title = cut.title
            draft.add_planning(cut.planning, cited=cut.cited)
        elif self._goes_deeper(item):
            self._append(item)
        elif PartKind.PLANNING in self._label or (item.is_timed and PartKind.PURPOSE not in self._label):
            draft.add_planning(_bare_planning(value))
        elif PartKind.PURPOSE in self._label:
            self._put(draft.purposes, value, item.depth)
        else:
            self._place(draft, value, item)

    def _goes_deeper(self, item: Item) -> bool:
        return (
            self._last is not None
            and item.is_listed
            and item.depth > self._last[1]
            and not (item.kinds or item.is_timed)
        )

    def _append(self, item: Item) -> None:
        """Add a list item under the value it stands under."""
        if self._last is None:
            return
        piece = item.line.piece(item.start, None, item_joint(1))
        if piece is not None:
            self._growing.append(piece)

    def _finish_value(self) -> None:
        """Put what stands under the last value into it."""
        if self._last is not None and self._growing:
            values, _ = self._last
            values[-1] = passage([*values[-1].pieces, *self._growing])
        self._last, self._growing = None, []

    def _put(self, values: list[Passage], value: Passage, depth: int) -> None:
        self._finish_value()
        values.append(value)
        self._last = (values, depth)

    def _place(self, draft: ActivityDraft, value: Passage, item: Item) -> None:
        """Decide by form and words whether what no label names is a purpose or a detail."""
        if item.is_text and len(sentences(value.text)) > 1:
            self._explain(draft, value.text, value)
            return
        self._put(draft.purposes if self._is_purpose(draft, value.text, item) else draft.details, value, item.depth)

    def _is_purpose(self, draft: ActivityDraft, text: str, item: Item) -> bool:
        spoken = words(text)
        if self._has_purpose_cue(text):
            return True
        if item.is_text or draft.after_planning or len(spoken) > _LONGEST_PURPOSE:
            return False
        labelled = ":" in text[:40]
        return not labelled and not _DETAIL_OPENING.match(text)

    def _has_purpose_cue(self, text: str) -> bool:
        spoken = words(text)
        return bool(spoken) and spoken[0] in self._cues

    def _explain(self, draft: ActivityDraft, text: str, value: Passage) -> None:
        """Divide running text about an activity: sentences that are planning, those that tell its purpose, the rest."""
        kept: list[tuple[int, int]] = []
        bracket = leading_planning(text, self._period)
        if bracket is not None:
            inside, after = bracket
            draft.add_planning(value.cut(*inside))
            value = value.cut(after, len(text))
            text = value.text
        for start, end in sentences(text):
            sentence = text[start:end]
            if is_planning(sentence.rstrip("."), self._period):
                draft.add_planning(_bare_planning(value.cut(start, end)))
            elif self._has_purpose_cue(sentence):
                draft.purposes.append(value.cut(start, end))
            else:
                kept.append((start, end))
        for start, end in _runs(kept, text):
            draft.details.append(value.cut(start, end))

    def _cite_times(self, draft: ActivityDraft, value: Passage) -> None:
        """Take the dates of an explanation as the planning of an activity that has no other."""
        text = value.text
        times = (times_in(text, self._period) or dates_in(text, self._period)) if not draft.bits else []
        if times:
            draft.add_planning(value.cut(min(times)[0], max(end for _, end in times)), cited=True)

    # running text

    def _take_prose(self, item: Item) -> None:
        value = words_of(item.line, item.start)
        if item.line.bold_end > item.start:
            self._open(item)
            return
        for unit in split_prose(value, self._period, is_one_of_many=len(self._items) > 1):
            if unit.opens:
                self._start_activity(unit.words, item.line)
            elif self._current is not None and unit.is_planning:
                self._current.add_planning(unit.words)
            elif self._current is not None and unit.belongs:
                self._explain(self._current, unit.words.text, unit.words)
                self._cite_times(self._current, unit.words)


def _titles(items: Sequence[Item], depth: int, period: Period) -> frozenset[int]:
    """Return which items are titles of activities."""
    if depth >= TEXT:
        return frozenset()
    level = [index for index, item in enumerate(items) if item.depth == depth]
    titles = [index for index in level if not items[index].kinds and not items[index].is_timed]
    deeper = any(item.depth > depth and item.is_listed for item in items)
    if deeper or len(titles) == len(level) or depth < LIST:
        return frozenset(titles)
    if titles and all(tells_time(items[index].text, period) for index in titles):
        # each has its own planning, so what looks like a planning alone is an activity too ("Evaluatie medio 2028")
        return frozenset(index for index in level if not items[index].kinds)
    return frozenset(_first_of_equal_groups(items, level) or titles)


def _first_of_equal_groups(items: Sequence[Item], level: Sequence[int]) -> list[int]:
    """Return the first of each group where a flat list repeats one pattern that ends with a planning."""
    groups: list[list[int]] = [[]]
    for index in level:
        timed = items[index].is_timed or PartKind.PLANNING in items[index].kinds
        if not timed and groups[-1] and _is_timed(items[groups[-1][-1]]):
            groups.append([])
        groups[-1].append(index)
    sizes = {len(group) for group in groups}
    closed = all(_is_timed(items[group[-1]]) for group in groups if group)
    return [group[0] for group in groups] if len(sizes) == 1 and closed and sizes != {1} else []


def _is_timed(item: Item) -> bool:
    return item.is_timed or PartKind.PLANNING in item.kinds


def _first_sentence(written: Passage) -> tuple[Passage, Passage]:
    """Return the first sentence and the rest, where an item says more than its title."""
    spans = sentences(written.text)
    if len(spans) < 2:
        return written, Passage()
    return written.cut(0, spans[0][1]), written.cut(spans[1][0], len(written.text))


def _bare_planning(value: Passage) -> Passage:
    """Return a planning without the brackets or stop around it."""
    text = value.text
    end = len(text.rstrip(" .;,"))
    start = 0
    if text[:1] in _BRACKETS and text[:end].endswith(_BRACKETS[text[0]]) and text.count(text[0]) == 1:
        start, end = 1, end - 1
    elif end and text[end - 1] in ")]" and not ("(" in text or "[" in text):
        end -= 1  # its opening stood before the label
    return value.cut(start, len(text[:end].rstrip(" .;,")))


def _runs(spans: Sequence[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Return the spans with those that follow each other joined."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _name_untitled(draft: ActivityDraft) -> None:
    """Call an activity that has but a number by its number."""
    if not draft.title:
        draft.title = single([draft.line.piece(0)])
