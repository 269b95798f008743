"""The chapter of one objective: what it is, how it contributes, where it stands and wants to be, what is done."""

from collections.abc import Iterator

from hoofdlijn.documents import TICK_SIGNS, check_sum
from hoofdlijn.language import Text
from hoofdlijn.phrases import reading_of, say_exactly, say_no_phases, say_phases
from hoofdlijn.plan import Activity, ActivityKind, Objective
from hoofdlijn.scheme import PartKind
from hoofdlijn.writing import page_words as words
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.plan_tables import contribution_table, target_table, vision_table
from hoofdlijn.writing.publication import Block, Heading, Item, Paragraph, Role, Run, generated
from hoofdlijn.writing.values import list_blocks, value_blocks


class Chapter:
    """Lays out one objective."""

    def __init__(self, objective: Objective, names: PlanNames, *, editable: bool) -> None:
        self._objective = objective
        self._names = names
        self._editable = editable

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks of the chapter, its heading first."""
        objective = self._objective
        yield self._heading()
        yield from self._opening()
        yield from self._situation()
        if objective.activities or self._editable:
            yield self._part_heading(PartKind.ACTIVITIES, 2)
        for activity in objective.activities:
            yield from self._activity(activity)

    def _heading(self) -> Heading:
        objective, address = self._objective, self._objective.address_of
        # a word of ours stands under the bare address, so that it opens the objective and is no value
        word = Run(objective.label, address("label")) if objective.label else Run(self._names.level_word, address())
        number = self._names.numbers[objective.id]
        runs = [word, generated(" ")]
        runs.append(Run(number, address("number")) if objective.number else generated(number))
        if objective.title.strip() or (self._editable and not objective.statement.strip()):
            runs.append(generated(": "))
            runs.append(self._field(objective.title, address("title"), words.TITLE))
        return Heading(runs=tuple(runs), level=1, anchor=f"objectives-{objective.id}")

    def _opening(self) -> Iterator[Block]:
        objective = self._objective
        contributions = contribution_table(objective, self._names, editable=self._editable)
        links = vision_table(objective, self._names, editable=self._editable)
        if objective.statement.strip() or contributions or links or self._editable:
            yield self._part_heading(PartKind.STATEMENT, 2)
        yield from self._value(objective.statement, objective.address_of("statement"), PartKind.STATEMENT)
        yield from (table for table in (contributions, links) if table)

    def _situation(self) -> Iterator[Block]:
        objective = self._objective
        parts = ((PartKind.CURRENT, objective.current), (PartKind.DESIRED, objective.desired))
        if objective.targets or self._editable or any(text.strip() for _, text in parts):
            yield self._part_heading(PartKind.SITUATION, 2)
        for kind, text in parts:
            if text.strip() or self._editable:
                yield self._part_heading(kind, 3)
                yield from self._value(text, objective.address_of(kind.value), kind)
        table = target_table(objective, self._names, editable=self._editable)
        if table:
            yield table

    def _activity(self, activity: Activity) -> Iterator[Block]:
        yield self._activity_heading(activity)
        yield from self._kind(activity)
        yield from self._list(activity.purposes, activity.address_of("purposes"), words.PURPOSES)
        yield from self._planning(activity)
        yield from self._list(activity.details, activity.address_of("details"), words.DETAILS)
        yield from self._serves(activity)

    def _activity_heading(self, activity: Activity) -> Heading:
        say, address = self._names.say, activity.address_of
        if activity.title.strip():
            runs: tuple[Run, ...] = (Run(activity.title, address("title"), name=say(words.ACTIVITY)),)
        else:
            runs = (Run(say(words.ACTIVITY), address()),)
            if self._editable:
                runs = (*runs, generated(": "), self._field("", address("title"), words.TITLE))
        return Heading(runs=runs, level=3, anchor=f"activities-{activity.id}")

    def _kind(self, activity: Activity) -> Iterator[Block]:
        supports = activity.kind is ActivityKind.SUPPORTING
        if supports or self._editable:
            name = self._names.say(words.SUPPORTING)
            tick = Run(TICK_SIGNS[supports], activity.address_of("kind"), ticked=supports, name=name)
            yield Paragraph(runs=(tick, generated(f" {name}")), role=Role.NOTE)

    def _planning(self, activity: Activity) -> Iterator[Block]:
        planning, address = activity.planning, activity.address_of("planning")
        name = self._names.say(words.PLANNING)
        if planning.text.strip() or planning.phases or self._editable:
            hint = self._names.hint(words.PLANNING) if self._editable else ""
            shown = list(value_blocks(planning.text, address, name=name, hint=hint))
            if len(shown) == 1 and isinstance(shown[0], Paragraph):
                yield Paragraph(runs=(generated(f"{name}: ", strong=True), *shown[0].runs))
            else:
                yield Paragraph(runs=(generated(name),), role=Role.LABEL)
                yield from shown
        yield from self._reading(activity)

    def _reading(self, activity: Activity) -> Iterator[Block]:
        """Yield how the planning was read; each phase exactly, where the phases do not follow from the text."""
        phases = activity.planning.phases
        language = self._names.language
        said_exactly = [say_exactly(phase, language) for phase in phases] or [say_no_phases(language)]
        if phases != reading_of(activity.planning.text, self._names.scheme.period.days).phases:
            yield Paragraph(runs=(generated(self._names.say(words.PHASES)),), role=Role.LABEL)
            for number, line in enumerate(said_exactly):
                # the check sum tells a reader whether a person changed the planning since
                address = activity.address_of(f"phases/{number}/{check_sum(activity.planning.text)}")
                yield Item(runs=(Run(line, address),))
        elif phases:
            doubt = self._names.say(words.DOUBTFUL) if any(phase.ambiguous for phase in phases) else ""
            said = f"{say_phases(phases, language)}{doubt}"
            if said.casefold() != activity.planning.text.casefold():
                yield Paragraph(runs=(generated(f"{self._names.say(words.READING)}{said}"),), role=Role.NOTE)

    def _serves(self, activity: Activity) -> Iterator[Block]:
        own = self._objective.id
        serves = activity.serves
        if serves == (own,):
            return
        say, address = self._names.say, activity.address_of("serves")
        if not serves:
            yield Paragraph(runs=(Run(say(words.SERVES_NONE), address),), role=Role.NOTE)
            return
        stands_first = serves[0] == own
        opening = generated(say(words.SERVES_TOO)) if stands_first else Run(say(words.SERVES), address)
        runs = [opening]
        for position, other in enumerate(serves[1:] if stands_first else serves):
            if position:
                runs.append(generated("; "))
            runs.append(Run(self._names.objective_names.get(other, other), f"{address}/{other}"))
        yield Paragraph(runs=tuple(runs), role=Role.NOTE)

    # pieces

    def _part_heading(self, kind: PartKind, level: int) -> Heading:
        anchor = f"objectives-{self._objective.id}-{kind.value}"
        return Heading(runs=(generated(self._names.part(kind)),), level=level, anchor=anchor, is_part=True)

    def _value(self, text: str, address: str, kind: PartKind) -> Iterator[Paragraph | Item]:
        part = self._names.part(kind)
        hint = self._names.hint(Text(part, part)) if self._editable else ""
        return value_blocks(text, address, name=part, hint=hint)

    def _list(self, texts: tuple[str, ...], address: str, name: Text) -> Iterator[Block]:
        if any(text.strip() for text in texts) or self._editable:
            said = self._names.say(name)
            yield Paragraph(runs=(generated(said),), role=Role.LABEL)
            yield from list_blocks(texts, address, name=said, hint=self._names.hint(name) if self._editable else "")

    def _field(self, text: str, address: str, name: Text) -> Run:
        hint = self._names.hint(name) if self._editable else ""
        return Run(text if text.strip() else "", address, hint=hint, name=self._names.say(name))
