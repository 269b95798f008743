"""Carried: a plan from the marks that a file of ours carries, and from the text that it shows.

Ids, ticks and order come from the marks, every word from the visible text, so that whatever a person changed in the
file is read. Structure decides: the word, number or title of an objective opens it, the title of an activity opens
that under the objective in whose chapter it now stands. A heading whose id was met before is a copy, and gets an id
of its own. What a person typed without marks goes on with the value before it, or is read from its words where it
opens an objective or activity, or stays in the remainder: nothing is lost.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from hoofdlijn.documents import Block, BlockKind, Document
from hoofdlijn.plan import Plan
from hoofdlijn.recognition.carried_drafts import ActivityDraft, Loose, ObjectiveDraft, PartDraft, PlanDraft, Value
from hoofdlijn.recognition.carried_marks import Marked, Role, marks_of
from hoofdlijn.recognition.carried_plan import CarriedPlanWriter
from hoofdlijn.recognition.carried_stretches import Stretch, in_reading_order, is_carried, stretches_of
from hoofdlijn.recognition.carried_typed import TypedReader
from hoofdlijn.recognition.timing import is_planning
from hoofdlijn.recognition.vocabulary import Vocabulary
from hoofdlijn.scheme import PartKind, Scheme

__all__ = ["is_carried", "read_carried"]

_OPENING = frozenset({"", "label", "number", "title"})
_TEXTS = frozenset({"statement", "current", "desired", "purposes", "details"})
"""Values that go on with the unmarked paragraphs after them."""
_OF_OBJECTIVE = {PartKind.STATEMENT: "statement", PartKind.CURRENT: "current", PartKind.DESIRED: "desired"}
_OF_ACTIVITY = {PartKind.PURPOSE: "purposes", PartKind.PLANNING: "planning"}
_PARTS = {key: part for part, key in _OF_ACTIVITY.items()}
_LONGEST_NUMBER = 8


def read_carried(document: Document, scheme: Scheme, read_words: Callable[[Document, Scheme], Plan]) -> Plan:
    """Return the plan that `document` carries; every visible character stands in one value, label or remainder.

    Args:
        document: one of which `is_carried` holds.
        scheme: the scheme of the plan.
        read_words: reads a document by its words, for what a person typed or pasted.
    """
    draft = _Gatherer(document, scheme, read_words).gather()
    return CarriedPlanWriter(document, scheme, draft).write()


class _Gatherer:
    """Walks through the stretches and puts each where it belongs."""

    def __init__(self, document: Document, scheme: Scheme, read_words: Callable[[Document, Scheme], Plan]) -> None:
        self._document = document
        self._scheme = scheme
        self._vocabulary = Vocabulary(scheme)
        self._plan = PlanDraft("")
        self._typed_reader = TypedReader(document, scheme, self._vocabulary, self._plan, read_words)
        self._objectives: dict[str, ObjectiveDraft] = {}
        self._activities: dict[str, ActivityDraft] = {}
        self._objective: ObjectiveDraft | None = None
        self._activity: ActivityDraft | None = None
        self._last: Value | None = None
        self._goes_on = False
        """Whether an unmarked paragraph goes on with `_last`."""
        self._part: PartKind | None = None
        """The part that the last heading or label named."""
        self._typed: list[Block] = []
        """Blocks in a row without any mark."""
        self._columns: dict[tuple[int, int], tuple[PartDraft, str]] = {}
        """Table and column → the objective of which it holds targets, and which piece of them."""
        self._home: frozenset[str] = frozenset()
        self._headed: frozenset[str] = frozenset()

    def gather(self) -> PlanDraft:
        """Return all that stands in the document, put where it belongs."""
        blocks = list(in_reading_order(self._document.blocks))
        cuts = {block.number: stretches_of(block) for block in blocks}
        self._home, self._headed = _survey([cuts[block.number] for block in blocks])
        for block in blocks:
            self._take_block(block, marks_of(block, cuts[block.number]))
        self._take_typed()
        return self._plan

    # blocks

    def _take_block(self, block: Block, marks: Sequence[Marked]) -> None:
        shown = [one for one in marks if one.role is not Role.TYPED or self._shows(one.stretch)]
        if not shown:
            return
        if all(one.role is Role.TYPED for one in shown):
            self._typed.append(block)
            return
        self._take_typed()
        if not any(one.role in {Role.VALUE, Role.TOUCHED} for one in shown):
            self._take_label(block, shown)
        for marked in shown:
            self._take_marked(block, marked)

    def _take_marked(self, block: Block, marked: Marked) -> None:
        stretch = marked.stretch
        if marked.role is Role.LABEL:
            self._plan.labels.append(stretch)
        elif marked.role is Role.VALUE:
            self._take_value(block, stretch)
        elif marked.role is Role.TYPED:
            self._go_on(block, [stretch])
        elif self._is_number(block, stretch) and self._objective is not None:
            self._objective.value("number").add(stretch)
        else:
            self._plan.add_loose([stretch], self._objective)

    def _take_label(self, block: Block, marks: Iterable[Marked]) -> None:
        """Note what a heading or label of the writer names; a heading of a chapter of its own ends the objective."""
        text = " ".join(self._text(one.stretch) for one in marks if one.role is Role.LABEL)
        self._last, self._goes_on = None, False
        self._part = next(iter(self._vocabulary.part_kinds(text.strip().rstrip(":"))), None)
        if block.kind is BlockKind.HEADING:
            self._close(block)

    def _close(self, block: Block) -> bool:
        """End the open activity, and the objective where a heading stands as high as its own; tell whether it does."""
        self._activity = None
        ends = self._objective is not None and 0 < block.level <= self._objective.level
        if ends:
            self._objective = None
        return ends

    def _is_number(self, block: Block, stretch: Stretch) -> bool:
        """Tell whether a person wrote another number in the heading of an objective that had none of its own."""
        text = self._text(stretch).strip()
        opened = self._objective is not None and self._objective.opened_in == block.number
        fresh = self._objective is not None and "number" not in self._objective.values
        return opened and fresh and len(text) <= _LONGEST_NUMBER and text.replace(".", "").isalnum()

    # values

    def _take_value(self, block: Block, stretch: Stretch) -> None:
        head, _, rest = stretch.address.partition("/")
        own, _, key = rest.partition("/")
        if head == "remainder":
            self._take_remainder(own, key, stretch)
        elif head == "objectives":
            self._put(self._objective_of(block, own, key, stretch), block, key, stretch)
        elif head == "activities":
            self._put(self._activity_of(block, own, key, stretch), block, key, stretch)
        else:
            self._add(self._plan.value(head), stretch, goes_on=False)

    def _put(self, part: PartDraft | None, block: Block, key: str, stretch: Stretch) -> None:
        if part is None:
            if stretch.end > stretch.start:
                self._plan.add_loose([stretch], self._objective)
            return
        kept = self._row_key(part, block, key) if key.startswith("targets/") else key
        if key.startswith("targets/") and block.cells:
            column = (block.cells[-1].table, block.cells[-1].column)
            self._columns.setdefault(column, (part, kept.rpartition("/")[2]))
        self._add(part.value(kept), stretch, goes_on=key in _TEXTS)

    def _row_key(self, part: PartDraft, block: Block, key: str) -> str:
        """Return under which key a piece of a target is kept: a row that repeats one is a target of its own."""
        number, _, piece = key.removeprefix("targets/").partition("/")
        row = part.rows.setdefault(number, number)
        met = part.values.get(f"targets/{row}/{piece}")
        if met is not None and met.stretches and (met is not self._last or self._is_elsewhere(met, block)):
            row = part.rows[number] = f"{number}+{len(part.values)}"
        return f"targets/{row}/{piece}"

    def _is_elsewhere(self, value: Value, block: Block) -> bool:
        """Tell whether a block stands in another row of a table than the value so far."""
        before = self._document.block(value.stretches[-1].paragraph)
        return [(one.table, one.row) for one in before.cells] != [(one.table, one.row) for one in block.cells]

    def _add(self, value: Value, stretch: Stretch, *, goes_on: bool) -> None:
        value.add(stretch)
        self._last, self._goes_on = value, goes_on
        self._part = None

    def _take_remainder(self, number: str, key: str, stretch: Stretch) -> None:
        rest = self._plan.remainder.get(number)
        if rest is None:
            rest = self._plan.remainder[number] = Loose(Value())
        if key:
            rest.under_id = key.removeprefix("under/")
            if stretch.end > stretch.start:
                self._plan.labels.append(stretch)
        else:
            self._add(rest.value, stretch, goes_on=True)

    # objectives and activities

    def _objective_of(self, block: Block, own: str, key: str, stretch: Stretch) -> ObjectiveDraft | None:
        if key in _OPENING:
            if not self._is_same(self._objective, own, key, block):
                self._open_objective(block, own)
            return self._objective
        if self._objective is not None and self._objective.source == own:
            return self._objective
        if self._is_repeated(stretch):
            return self._objective
        draft = self._objectives.get(own)
        if draft is None and f"objectives/{own}" in self._headed:
            draft = self._objectives[own] = ObjectiveDraft(own)
        if draft is None:
            self._open_objective(block, own)
            return self._objective
        return draft

    def _activity_of(self, block: Block, own: str, key: str, stretch: Stretch) -> ActivityDraft | None:
        if key in _OPENING:
            if not self._is_same(self._activity, own, key, block):
                self._open_activity(block, own)
            return self._activity
        if self._activity is not None and self._activity.source == own:
            return self._activity
        if self._is_repeated(stretch):
            return self._activity
        draft = self._activities.get(own)
        if draft is None and f"activities/{own}" in self._headed:
            draft = self._activities[own] = ActivityDraft(own)
        if draft is None:
            self._open_activity(block, own)
            return self._activity
        return draft

    def _is_repeated(self, stretch: Stretch) -> bool:
        """Tell whether a value far from its own part also stands there, so that here it was copied and not moved."""
        return stretch.end == stretch.start or stretch.address in self._home

    def _is_same(self, part: PartDraft | None, own: str, key: str, block: Block) -> bool:
        """Tell whether a piece of a heading belongs to the open part, and does not open it once more."""
        if part is None or part.source != own:
            return False
        met = part.values.get(key)
        if met is None or part.opened_in == block.number:
            return True
        # a title that a person cut in two goes on in the next paragraph; one that was copied says the same again
        goes_on = met is self._last and bool(met.stretches) and met.stretches[-1].paragraph == block.number - 1
        return goes_on and self._text(met.stretches[-1]) != block.text

    def _open_objective(self, block: Block, own: str) -> None:
        draft = self._objectives.get(own)
        if draft is None or draft.is_open:
            draft = ObjectiveDraft(own, is_copy=draft is not None)
            self._objectives.setdefault(own, draft)
        draft.is_open, draft.opened_in = True, block.number
        draft.level = block.level if block.kind is BlockKind.HEADING else 0
        self._plan.objectives.append(draft)
        self._enter(draft)

    def _enter(self, draft: ObjectiveDraft) -> None:
        draft.activities[:0] = self._plan.homeless
        self._plan.homeless.clear()
        self._objective, self._activity = draft, None

    def _open_activity(self, block: Block, own: str) -> None:
        draft = self._activities.get(own)
        if draft is None or draft.is_open:
            draft = ActivityDraft(own, is_copy=draft is not None)
            self._activities.setdefault(own, draft)
        draft.is_open, draft.opened_in = True, block.number
        self._keep(draft)

    def _keep(self, draft: ActivityDraft) -> None:
        """Put an activity under the objective in whose chapter it stands, else the last one, else the next."""
        if self._objective is None and self._plan.objectives:
            self._plan.objectives[-1].activities.append(draft)
        else:
            (self._objective.activities if self._objective else self._plan.homeless).append(draft)
        self._activity = draft

    # what a person typed

    def _take_typed(self) -> None:
        """Put a row of blocks without marks where they belong."""
        blocks, self._typed = self._typed, []
        if not blocks:
            return
        first = self._typed_reader.find_opening(blocks, self._objective, in_activity=self._activity is not None)
        for block in blocks[:first]:
            self._take_typed_block(block)
        if first < len(blocks):
            self._read_typed(blocks[first:])

    def _take_typed_block(self, block: Block) -> None:
        """Put a block where its labels say, in an activity that is open ("Doel: …", "Planning: …"), else as it follows."""
        pieces = self._typed_reader.labelled(block) if self._may_name_parts(block) else []
        keys = [next((_OF_ACTIVITY[part] for part in piece.parts if part in _OF_ACTIVITY), "") for piece in pieces]
        if self._activity is None or not any(keys):
            self._go_on(block, [Stretch(block.number, 0, len(block.text))])
            return
        for piece, key in zip(pieces, keys, strict=True):
            if not key:
                self._go_on(block, [replace(piece.words, start=piece.label.start)])
                continue
            self._plan.labels.append(piece.label)
            self._last, self._goes_on = self._activity.value(key), False
            self._last.add(piece.words)
            # each purpose with a label is one by itself; a planning in an item is no list
            self._last.levels[block.number] = int(key == "purposes")
            self._part = None if self._shows(piece.words) else _PARTS[key]

    def _may_name_parts(self, block: Block) -> bool:
        """Tell whether a typed block may name parts of the open activity; a heading above activities names its own."""
        if self._activity is None or block.cells:
            return False
        return block.kind is not BlockKind.HEADING or self._objective is None or block.level > self._objective.level

    def _read_typed(self, blocks: Sequence[Block]) -> None:
        objectives, activities = self._typed_reader.read(blocks, self._objective)
        if not objectives and not activities:
            for block in blocks:
                self._go_on(block, [Stretch(block.number, 0, len(block.text))])
            return
        for activity in activities:
            self._keep(activity)
        for objective in objectives:
            self._plan.objectives.append(objective)
            self._enter(objective)
            self._activity = objective.activities[-1] if objective.activities else None
        self._last, self._goes_on, self._part = None, False, None

    def _go_on(self, block: Block, stretches: Sequence[Stretch]) -> None:
        value, goes_on = self._value_for(block)
        for stretch in stretches:
            value.add(stretch)
        self._last, self._goes_on = value, goes_on

    def _value_for(self, block: Block) -> tuple[Value, bool]:
        """Return the value that a typed block belongs to, and whether the next one goes on with it."""
        if block.kind is BlockKind.HEADING:
            title = self._opened_by(block)
            return (title, False) if title is not None else (self._plan.add_loose((), self._objective), True)
        piece = self._piece_of_target(block)
        if piece is not None:
            return piece, False
        named = self._value_of_part()
        if named is not None:
            return named, self._activity is None or named is not self._activity.values.get("planning")
        if self._goes_on and self._last is not None:
            return self._last, True
        if self._activity is None:
            return self._plan.add_loose((), self._objective), True
        planning = self._activity.value("planning")
        told = self._last is planning or not planning.stretches
        if told and is_planning(block.text, self._scheme.period.days):
            return planning, False
        return self._activity.value("details"), True

    def _piece_of_target(self, block: Block) -> Value | None:
        """Return the piece of a target that a typed block is, in a row that a person added to a table of targets."""
        cell = block.cells[-1] if block.cells else None
        part, piece = self._columns.get((cell.table, cell.column), (None, "")) if cell is not None else (None, "")
        if part is None or cell is None:
            return None
        return part.value(f"targets/{cell.table}+{cell.row}/{piece}")

    def _value_of_part(self) -> Value | None:
        part, self._part = self._part, None
        if part in _OF_OBJECTIVE and self._objective is not None and self._activity is None:
            return self._objective.value(_OF_OBJECTIVE[part])
        if part in _OF_ACTIVITY and self._activity is not None:
            return self._activity.value(_OF_ACTIVITY[part])
        self._part = part if part is PartKind.ACTIVITIES else None
        return None

    def _opened_by(self, block: Block) -> Value | None:
        """Return the title of the activity that a typed heading opens, where it stands among activities."""
        among = self._activity is not None or self._part is PartKind.ACTIVITIES
        if self._close(block) or not among or self._objective is None:
            return None
        draft = ActivityDraft("", is_copy=True, is_open=True, opened_in=block.number)
        self._keep(draft)
        self._part = None
        return draft.value("title")

    # text

    def _text(self, stretch: Stretch) -> str:
        return self._document.block(stretch.paragraph).text[stretch.start : stretch.end]

    def _shows(self, stretch: Stretch) -> bool:
        return bool(self._text(stretch).strip())


def _survey(cuts: Sequence[Sequence[Stretch]]) -> tuple[frozenset[str], frozenset[str]]:
    """Return which addresses have text under the heading of their own part, and which parts have a heading."""
    home: set[str] = set()
    headed: set[str] = set()
    current = {"objectives": "", "activities": ""}
    for stretch in (stretch for stretches in cuts for stretch in stretches):
        head, _, rest = stretch.address.partition("/")
        if head not in current:
            continue
        own, _, key = rest.partition("/")
        if key in _OPENING:
            current[head] = own
            headed.add(f"{head}/{own}")
            if head == "objectives":
                current["activities"] = ""
        elif current[head] == own and stretch.end > stretch.start:
            home.add(stretch.address)
    return frozenset(home), frozenset(headed)
