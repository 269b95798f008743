"""The pages of an empty plan: one objective with two activities, with hints and examples where words are to come.

Laid out by the same function as every plan, so that it is read back like any other once it is filled in. What the
scheme asks of each part stands in its place as a hint, which goes when somebody types.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from hoofdlijn.plan import Activity, Objective, Plan
from hoofdlijn.scheme import Part, PartKind, Scheme
from hoofdlijn.writing import new_words as words
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication import (
    Block,
    Heading,
    Item,
    Paragraph,
    Publication,
    Role,
    Row,
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
_TARGET_FIELDS = (
    f"objectives/{_OBJECTIVE}/targets/0",
    *(f"objectives/{_OBJECTIVE}/targets/0/{own}" for own in ("baseline", "value", "unit", "by")),
)
"""In the order of the columns, and of the scheme's example."""
_TOLD_AHEAD = (PartKind.CONTRIBUTION, PartKind.VISION, PartKind.SITUATION, PartKind.TARGET, PartKind.ACTIVITIES)
"""Parts without one field of their own, or with a short one."""
_REPEATING = frozenset({"planning", "coverage"})
"""Chapters that show again what stands in others: of an empty plan, nothing."""

Line = TypeVar("Line", Heading, Paragraph, Item, Paragraph | Item, Heading | Paragraph | Item)


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
    # a heading has no room for more than the example, and one is enough
    hints[f"activities/{_ACTIVITIES[0]}/title"] = _example(scheme.part(PartKind.ACTIVITIES), names)
    hints.update(_target_hints(scheme.part(PartKind.TARGET), names))
    blocks = [_hinted(block, hints) for block in _without_repeats(pages.blocks)]
    return replace(pages, blocks=(*_how_to(scheme, names), *blocks))


def _hint(part: Part, names: PlanNames) -> str:
    return "\n".join(filter(None, (names.say(part.guidance), _example(part, names))))


def _example(part: Part, names: PlanNames) -> str:
    example = names.say(part.example)
    return names.say(words.FOR_EXAMPLE).format(example=example) if example else ""


def _target_hints(part: Part, names: PlanNames) -> Mapping[str, str]:
    """Return the example of a target, each piece of it in the column where it belongs."""
    said = (names.say(words.IN_A_CELL).format(example=names.say(piece)) for piece in part.example_row)
    return dict(zip(_TARGET_FIELDS, said, strict=False))


def _hinted(block: Block, hints: Mapping[str, str]) -> Block:
    """Return the block with what the scheme asks in its empty fields."""
    if isinstance(block, Table):
        return replace(block, rows=tuple(_hinted_row(row, hints) for row in block.rows))
    return _hinted_line(block, hints) if isinstance(block, Heading | Paragraph | Item) else block


def _hinted_row(row: Row, hints: Mapping[str, str]) -> Row:
    cells = (replace(cell, blocks=tuple(_hinted_line(line, hints) for line in cell.blocks)) for cell in row.cells)
    return replace(row, cells=tuple(cells))


def _hinted_line(line: Line, hints: Mapping[str, str]) -> Line:
    runs = (replace(run, hint=hints.get(run.address) or run.hint) if run.hint else run for run in line.runs)
    return replace(line, runs=tuple(runs))


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
