"""The legend of a timeline: the kinds of work and signs that it uses, and what the numbered lines mean."""

from collections.abc import Iterator

from hoofdlijn.phrases import Open, Phase, PhaseKind, say_day, say_kind
from hoofdlijn.plan import Plan
from hoofdlijn.writing import timeline_words as say
from hoofdlijn.writing.palette import QUIET
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.timeline_axis import SIDE, SMALL, Axis, Deadline, numbered
from hoofdlijn.writing.timeline_bars import outlived
from hoofdlijn.writing.timeline_deadlines import has_mark
from hoofdlijn.writing.timeline_letters import width_of, wrap
from hoofdlijn.writing.timeline_marks import sample, swatch
from hoofdlijn.writing.timeline_rows import Piece
from hoofdlijn.writing.timeline_shapes import words

_SIGNS = {
    "doubt": say.DOUBT,
    "open": say.OPEN,
    "deadline": say.DEADLINE,
    "beyond": say.BEYOND,
    "reversed": say.REVERSED,
    "rhythm": say.RHYTHM,
}
_LINE = 18.0


def legend(plan: Plan, names: PlanNames, axis: Axis) -> Piece:
    """Return swatches of the kinds and signs that the plan uses, in as many rows as they need; may be empty."""
    phases = [phase for activity in plan.activities for phase in activity.planning.phases]
    used = {phase.kind for phase in phases}
    entries = [(say_kind(kind, names.language), kind.value) for kind in PhaseKind if kind in used]
    signs = set(_signs(phases, axis))
    entries += [(names.say(text), sign) for sign, text in _SIGNS.items() if sign in signs]
    return _flowing(entries, axis)


def deadlines(axis: Axis, names: PlanNames) -> Piece:
    """Return what has to be done by which day: the numbered lines, then what lies outside the period."""
    content, y = "", 2.0
    for one in axis.deadlines:
        if one.number:
            content += numbered(one.number, SIDE + 7, y + 7)
        for line in (line for told in _told(one, axis, names) for line in wrap(told, axis.room - 20, SMALL, lines=6)):
            content += words(line, SIDE + 20, y + 11, SMALL, fill=QUIET)
            y += 14.5
        y += 2
    return Piece(content=content, height=y + 4)


def _told(deadline: Deadline, axis: Axis, names: PlanNames) -> Iterator[str]:
    """Yield what happens by a day, one thing a line."""
    first, *more = deadline.names
    text = f"{say_day(deadline.day, names.language)}: {first}"
    if not deadline.number:
        side = "before" if deadline.day < axis.start else "after"
        text = f"{text} ({names.say(say.ELSEWHERE[side])})"
    yield text
    yield from more


def _signs(phases: list[Phase], axis: Axis) -> Iterator[str]:
    for phase in phases:
        if phase.end <= phase.start:
            yield "reversed"
        elif has_mark(phase, axis):
            yield "deadline" if phase.falls_from < axis.end else "beyond"
        else:
            before, after = outlived(phase, axis)
            if before or after:
                yield "beyond"
            if (phase.open is Open.END and not after) or (phase.open is Open.START and not before):
                yield "open"
        if phase.ambiguous:
            yield "doubt"
        if phase.recurrence:
            yield "rhythm"


def _flowing(entries: list[tuple[str, str]], axis: Axis) -> Piece:
    """Return entries beside each other, on a new row where one does not fit any more."""
    content, x, y = "", SIDE, 2.0
    kinds = {kind.value for kind in PhaseKind}
    for text, key in entries:
        width = 31 + width_of(text, SMALL)
        if x > SIDE and x + width > axis.right:
            x, y = SIDE, y + _LINE
        drawn = swatch(PhaseKind(key), x, y) if key in kinds else sample(key, x, y)
        content += drawn + words(text, x + 31, y + 10.5, SMALL)
        x += width + 12
    return Piece(content=content, height=y + _LINE + 2 if entries else 0)
