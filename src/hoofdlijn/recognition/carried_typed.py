"""Typed: what a person wrote in a file of ours without marks, read by its words where it opens a part of the plan."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from hoofdlijn.documents import Block, BlockKind, Document, Place, Span, place_of
from hoofdlijn.plan import Activity, Objective, Plan
from hoofdlijn.recognition.carried_drafts import ActivityDraft, Loose, ObjectiveDraft, PlanDraft, Value
from hoofdlijn.recognition.carried_stretches import Stretch
from hoofdlijn.recognition.lines import Line, find_lines
from hoofdlijn.recognition.vocabulary import Vocabulary
from hoofdlijn.scheme import PartKind, Scheme

_Found = tuple[list[ObjectiveDraft], list[ActivityDraft]]

_AROUND_LABEL = " \t\u00a0:.?-–—"


@dataclass(frozen=True, slots=True)
class Labelled:
    """Words of one block and the label before them, which is empty where they have none."""

    label: Stretch
    words: Stretch
    parts: tuple[PartKind, ...] = ()
    """Which parts of the scheme the label may name."""


class TypedReader:
    """Reads rows of blocks without marks as the document of their own that they are."""

    def __init__(
        self,
        document: Document,
        scheme: Scheme,
        vocabulary: Vocabulary,
        plan: PlanDraft,
        read_words: Callable[[Document, Scheme], Plan],
    ) -> None:
        self._document = document
        self._scheme = scheme
        self._vocabulary = vocabulary
        self._plan = plan
        self._read_words = read_words

    def find_opening(self, blocks: Sequence[Block], objective: ObjectiveDraft | None, *, in_activity: bool) -> int:
        """Return which block opens an objective, or inside one an activity, with the words of the scheme.

        The number of blocks where none does.

        Args:
            blocks: a row without marks.
            objective: the one that is open.
            in_activity: whether an activity of it is open too.
        """
        for line in find_lines(self._as_document(blocks), self._vocabulary):
            in_activity = in_activity or (objective is not None and line.kind is BlockKind.HEADING)
            of_activity = in_activity and _names_purpose(line, objective)
            if (_opens_objective(line) and not of_activity) or (objective is not None and _opens_activity(line)):
                return line.paragraph - 1
        return len(blocks)

    def labelled(self, block: Block) -> list[Labelled]:
        """Return a block in pieces that begin where a label names a part ("Planning: in 2027"), in order.

        All of it but the white space around them.
        """
        lines = find_lines(self._as_document([block]), self._vocabulary)
        begins = [0, *(line.start for line in lines[1:]), len(block.text)]
        return [
            self._labelled(block, line, begin, end)
            for line, (begin, end) in zip(lines, pairwise(begins), strict=True)
        ]

    def _labelled(self, block: Block, line: Line, begin: int, end: int) -> Labelled:
        label = line.text[line.body : line.label_end].strip(_AROUND_LABEL)
        parts = self._vocabulary.part_kinds(label) if label else ()
        begin, end = _trimmed(block.text, begin, end)
        cut = line.start + line.label_end if parts else begin
        first, last = _trimmed(block.text, cut, end)
        return Labelled(Stretch(block.number, begin, cut), Stretch(block.number, first, last), parts)

    def read(self, blocks: Sequence[Block], objective: ObjectiveDraft | None) -> _Found:
        """Return the objectives that `blocks` hold, and before them the activities for the open objective.

        Nothing is returned where they hold neither; then the text is still to be placed. What of it belongs to
        neither goes to the remainder.
        """
        lines = find_lines(self._as_document(blocks), self._vocabulary)
        opening = (line for line in lines if _opens_objective(line) and not _names_purpose(line, objective))
        first = next((line.paragraph - 1 for line in opening), len(blocks))
        found: _Found = ([], [])
        if first and objective is not None:
            found = self._activities(blocks[:first], objective)
            if not found[1]:
                return [], []
        if first < len(blocks):
            objectives = self._objectives(blocks[first:])
            if not objectives and found[1]:
                self._keep(blocks[first:], objective)
            found = (objectives, found[1])
        return found

    def _keep(self, blocks: Sequence[Block], objective: ObjectiveDraft | None) -> None:
        self._plan.add_loose((Stretch(block.number, 0, len(block.text)) for block in blocks), objective)

    def _as_document(self, blocks: Sequence[Block], before: Sequence[Block] = ()) -> Document:
        renumbered = (replace(block, number=number) for number, block in enumerate((*before, *blocks), start=1))
        return Document(format=self._document.format, blocks=tuple(_plain(block) for block in renumbered))

    # objectives

    def _objectives(self, blocks: Sequence[Block]) -> list[ObjectiveDraft]:
        plan = self._read_words(self._as_document(blocks), self._scheme)
        if not plan.objectives:
            return []
        sheet = _Sheet(self._document, blocks, skipped=0)
        drafts = {objective.id: self._objective(objective, plan, sheet) for objective in plan.objectives}
        for objective in plan.objectives:
            drafts[objective.id].activities = [
                self._activity(activity, plan, sheet, drafts) for activity in objective.activities
            ]
        self._keep_rest(plan, sheet, drafts)
        return list(drafts.values())

    def _objective(self, objective: Objective, plan: Plan, sheet: "_Sheet") -> ObjectiveDraft:
        return ObjectiveDraft(
            "",
            is_copy=True,
            is_open=True,
            read=objective,
            read_places=sheet.places_of(plan, objective.address_of()),
        )

    def _activity(
        self, activity: Activity, plan: Plan, sheet: "_Sheet", mates: dict[str, ObjectiveDraft]
    ) -> ActivityDraft:
        return ActivityDraft(
            "",
            is_copy=True,
            is_open=True,
            read=activity,
            mates=mates,
            read_places=sheet.places_of(plan, activity.address_of()),
        )

    def _keep_rest(self, plan: Plan, sheet: "_Sheet", drafts: dict[str, ObjectiveDraft]) -> None:
        """Keep what the plan that was read has besides its objectives and activities."""
        self._plan.furniture += plan.furniture
        for label in plan.labels:
            self._plan.labels.extend(sheet.stretches(label.place))
        for rest in plan.remainder:
            value = Value(list(sheet.stretches(rest.place)))
            self._plan.loose.append(Loose(value, drafts.get(rest.under.removeprefix("objectives/"))))
        for address in ("title", "region"):
            place = plan.places.get(address)
            if place is not None and not place.cited:
                self._plan.add_loose(sheet.stretches(place), None)

    # activities

    def _activities(self, blocks: Sequence[Block], objective: ObjectiveDraft) -> _Found:
        """Read activities as those of an objective whose heading is only put before them to be read."""
        before = (
            Block(number=1, text=f"{self._scheme.objective.name.nl.capitalize()} 1", kind=BlockKind.HEADING, level=1),
            Block(number=2, text=self._scheme.activity.plural.nl.capitalize(), kind=BlockKind.HEADING, level=2),
        )
        plan = self._read_words(self._as_document(blocks, before), self._scheme)
        if len(plan.objectives) != 1 or not plan.activities:
            return [], []
        owner = plan.objectives[0]
        mates = {owner.id: objective}
        sheet = _Sheet(self._document, blocks, skipped=len(before))
        activities = [self._activity(activity, plan, sheet, mates) for activity in owner.activities]
        for place in sheet.places_of(plan, owner.address_of()).values():
            if not place.cited:
                self._plan.add_loose((_stretch(span) for span in place.spans), objective)
        self._keep_rest(plan, sheet, mates)
        return [], activities


class _Sheet:
    """Where the blocks of a row stand in the whole document."""

    def __init__(self, document: Document, blocks: Sequence[Block], *, skipped: int) -> None:
        self._document = document
        self._numbers = [block.number for block in blocks]
        self._skipped = skipped

    def places_of(self, plan: Plan, address: str) -> dict[str, Place]:
        """Return the places of the values of one part, by what stands after the part in their address."""
        found: dict[str, Place] = {}
        for own, place in plan.places.items():
            if own.startswith(f"{address}/"):
                spans = [Span(paragraph=one.paragraph, start=one.start, end=one.end) for one in self.stretches(place)]
                if spans:
                    found[own.removeprefix(f"{address}/")] = place_of(self._document, spans, cited=place.cited)
        return found

    def stretches(self, place: Place) -> Iterator[Stretch]:
        """Yield where a place of the row stands in the whole document."""
        for span in place.spans:
            index = span.paragraph - 1 - self._skipped
            if index >= 0:
                yield Stretch(self._numbers[index], span.start, span.end)


def _plain(block: Block) -> Block:
    """Return a block without what points at others; a note stands right after its paragraph already."""
    return replace(block, tags=(), host=None, source=None)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the words between `start` and `end` begin and end; an empty range at `end` where there are none."""
    words = text[start:end]
    return end - len(words.lstrip()), max(start + len(words.rstrip()), end - len(words.lstrip()))


def _stretch(span: Span) -> Stretch:
    return Stretch(span.paragraph, span.start, span.end)


def _opens_objective(line: Line) -> bool:
    return line.head is not None and bool(line.head.word) and not line.soft and (line.rank > 0 or line.head.separated)


def _names_purpose(line: Line, objective: ObjectiveDraft | None) -> bool:
    """Tell whether a word for an objective names the purpose of an activity where it stands below a heading of one."""
    names = PartKind.PURPOSE in line.parts and line.head is not None and not line.head.number
    return names and objective is not None and (not line.rank or line.rank > objective.level)


def _opens_activity(line: Line) -> bool:
    return line.step is not None and bool(line.step.word) and not line.soft
