"""The pages of an empty plan: one objective with two activities, with hints and examples where words are to come.

Laid out by the same function as every plan, so that it is read back like any other once it is filled in. What the
scheme asks of each part stands in its place as a hint, which goes when somebody types.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from hoofdlijn.plan import Activity, Objective, Plan, Target
from hoofdlijn.scheme import Part, PartKind, Scheme
from hoofdlijn.writing import new_words as words
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.plan_tables import target_table
from hoofdlijn.writing.publication import (
    Block,
    Cell,
    Heading,
    Item,
    Paragraph,
    Publication,
    Role,
    Row,
    Run,
    Table,
    generated,
)

_OBJECTIVE = "d1"
_ACTIVITIES = ("a1", "a2")
_FIELDS = {
    f"objectives/{_OBJECTIVE}/statement": PartKind.STATEMENT,
    f"objectives/{_OBJECTIVE}/current": PartKind.CURRENT,
    f"objectives/{_OBJECTIVE}/desired": PartKind.DESIRED,
    **{f"activities/{own}/purposes": PartKind.PURPOSE for own in _ACTIVITIES},
    **{f"activities/{own}/planning": PartKind.PLANNING for own in _ACTIVITIES},
}
"""Address of a field → the part whose guidance it shows."""
_TOLD_AHEAD = (PartKind.CONTRIBUTION, PartKind.VISION, PartKind.SITUATION, PartKind.TARGET, PartKind.ACTIVITIES)
"""Parts without one field of their own, or with a short one."""
_REPEATING = frozenset({"planning", "coverage"})
"""Chapters that show again what stands in others: of an empty plan, nothing."""


def empty_plan(scheme: Scheme) -> Plan:
    """Return the plan that an empty document holds: one objective with two activities, and not a word."""
    activities = tuple(Activity(id=own, title="", serves=(_OBJECTIVE,)) for own in _ACTIVITIES)
    return Plan(scheme=scheme.id, objectives=(Objective(id=_OBJECTIVE, activities=activities),))


def new_publication(scheme: Scheme, language: str) -> Publication:
    """Return the pages of an empty plan for `scheme`, to be filled in; `language` is "nl" or "en"."""
    plan = empty_plan(scheme)
    names = PlanNames(plan, scheme, language)
    pages = plan_publication(plan, scheme, language, editable=True)
    hints = {address: _hint(scheme.part(kind), names) for address, kind in _FIELDS.items()}
    # a heading has no room for more than the example
    title = _example(scheme.part(PartKind.ACTIVITIES), names)
    hints.update({f"activities/{own}/title": title for own in _ACTIVITIES})
    blocks = [_hinted(block, hints) for block in _without_repeats(pages.blocks)]
    return replace(pages, blocks=(*_how_to(scheme, names), *_with_targets(blocks, plan.objectives[0], names)))


def _hint(part: Part, names: PlanNames) -> str:
    return "\n".join(filter(None, (names.say(part.guidance), _example(part, names))))


def _example(part: Part, names: PlanNames) -> str:
    example = names.say(part.example)
    return names.say(words.FOR_EXAMPLE).format(example=example) if example else ""


def _hinted(block: Block, hints: Mapping[str, str]) -> Block:
    """Return the block with what the scheme asks in its empty fields."""
    if not isinstance(block, Heading | Paragraph | Item):
        return block
    runs = (replace(run, hint=hints.get(run.address) or run.hint) if run.hint else run for run in block.runs)
    return replace(block, runs=tuple(runs))


def _without_repeats(blocks: tuple[Block, ...]) -> Iterator[Block]:
    repeats = False
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            repeats = block.anchor in _REPEATING
        if not repeats:
            yield block


def _how_to(scheme: Scheme, names: PlanNames) -> Iterator[Block]:
    yield Heading(runs=(generated(names.say(words.HOW)),), level=1, anchor="how-to")
    counts = _counts(scheme, names)
    for step in words.STEPS:
        yield Item(runs=(generated(names.say(step).format(**counts)),))
    told = [part for part in map(scheme.part, _TOLD_AHEAD) if part.guidance.nl]
    if told:
        yield Heading(runs=(generated(names.say(words.WHAT_WHERE)),), level=2, anchor="how-to-parts")
    for part in told:
        yield Paragraph(runs=(generated(names.part(part.kind)),), role=Role.LABEL)
        yield Paragraph(runs=(generated(_hint(part, names)),))


def _counts(scheme: Scheme, names: PlanNames) -> Mapping[str, str]:
    """Return the scheme's words for its levels, and how many of each it asks."""
    detail = scheme.detail
    objective, activity = names.say(scheme.objective.name), names.say(scheme.activity.name)
    several = {
        "objectives": (detail.min_objectives, objective, names.say(scheme.objective.plural)),
        "activities": (detail.min_activities, activity, names.say(scheme.activity.plural)),
    }
    said = {key: f"{count} {one if count == 1 else more}" for key, (count, one, more) in several.items()}
    return {"objective": objective, "activity": activity, **said}


def _with_targets(blocks: list[Block], objective: Objective, names: PlanNames) -> Iterator[Block]:
    """Yield the blocks, with a table for a first target at the end of the wanted situation."""
    for block in blocks:
        if isinstance(block, Heading) and block.anchor == f"objectives-{objective.id}-{PartKind.ACTIVITIES.value}":
            yield from _targets(objective, names)
        yield block


def _targets(objective: Objective, names: PlanNames) -> Iterator[Table]:
    days = names.scheme.period.days
    example = Target(text="x", baseline=Decimal(60), value=Decimal(90), unit="x", by=days.end)
    table = target_table(replace(objective, targets=(example,)), names)
    if table is None:
        return
    hints = {
        "0": names.say(names.scheme.part(PartKind.TARGET).example),
        "baseline": names.say(words.EXAMPLE_NUMBER).format(number=60),
        "value": names.say(words.EXAMPLE_NUMBER).format(number=90),
        "unit": names.say(words.EXAMPLE_UNIT),
        "by": names.say(words.EXAMPLE_DAY).format(year=days.end.year),
    }
    yield replace(table, rows=tuple(_emptied(row, hints) for row in table.rows))


def _emptied(row: Row, hints: Mapping[str, str]) -> Row:
    """Return the row with hints instead of values."""
    return replace(row, cells=tuple(_emptied_cell(cell, hints) for cell in row.cells))


def _emptied_cell(cell: Cell, hints: Mapping[str, str]) -> Cell:
    return replace(
        cell,
        blocks=tuple(
            replace(
                block,
                runs=tuple(
                    _emptied_run(run, hints[run.address.rpartition("/")[2]]) for run in block.runs if _is_value(run)
                ),
            )
            for block in cell.blocks
        ),
    )


def _is_value(run: Run) -> bool:
    return run.address.startswith("objectives/")


def _emptied_run(run: Run, hint: str) -> Run:
    return replace(run, text="", hint=hint or run.name)
