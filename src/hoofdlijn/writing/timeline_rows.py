"""The rows of a timeline: objectives, and under each its activities with their bars and what has to be said beside."""

from collections.abc import Iterator
from dataclasses import dataclass

from hoofdlijn.phrases import PhaseKind, say_dates, say_kind
from hoofdlijn.plan import Activity, ActivityKind, Objective, Plan
from hoofdlijn.writing import timeline_words as say
from hoofdlijn.writing.palette import ACCENT, HEAD, QUIET
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.timeline_axis import SIDE, SMALL, Axis
from hoofdlijn.writing.timeline_bars import LANE, lanes, word_of
from hoofdlijn.writing.timeline_letters import wrap
from hoofdlijn.writing.timeline_shapes import box, moved, words

TITLE_SIZE = 12.5
_LINES = 4
"""Lines of a title that are shown; the table beside the timeline has all of it."""
_GAP = 7.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A strip over the whole width: what is drawn on it, from 0 to its height."""

    content: str
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An activity, or what is said where an objective has none; kept on one page where it fits."""

    pieces: tuple[Piece, ...]
    title: str

    @property
    def height(self) -> float:
        """Height of all pieces."""
        return sum(piece.height for piece in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """An objective with its rows."""

    name: str
    rows: tuple[Row, ...]
    count: int
    """Its activities."""


def sections(plan: Plan, names: PlanNames, axis: Axis) -> tuple[Section, ...]:
    """Return the objectives in the order of the plan; every activity once, under the objective where it stands."""
    return tuple(
        Section(
            name=names.objective_names[objective.id],
            rows=tuple(_rows(objective, names, axis)),
            count=len(objective.activities),
        )
        for objective in plan.objectives
    )


def heading(name: str, axis: Axis) -> Piece:
    """Return the band that opens an objective."""
    shown = wrap(name, axis.width - 20, TITLE_SIZE, lines=_LINES, strong=True)
    height = len(shown) * 15 + 7
    content = box(0, 0, axis.width, height, fill=HEAD) + box(0, 0, 4, height, fill=ACCENT)
    content += "".join(
        words(text, 11, 15 + index * 15, TITLE_SIZE, strong=True, fill=ACCENT) for index, text in enumerate(shown)
    )
    return Piece(content=content, height=height + 2)


def note(text: str, axis: Axis, *, top: float = 1.0) -> Piece:
    """Return words over the whole width in the small size."""
    shown = wrap(text, axis.room, SMALL, lines=_LINES)
    content = "".join(
        words(line, SIDE, top + 10.5 + index * 13.5, SMALL, fill=QUIET) for index, line in enumerate(shown)
    )
    return Piece(content=content, height=top + len(shown) * 13.5 + 2)


def _rows(objective: Objective, names: PlanNames, axis: Axis) -> Iterator[Row]:
    if not objective.activities:
        text = names.say(say.NONE_HERE)
        yield Row(pieces=(note(text, axis, top=4),), title=text)
    for activity in objective.activities:
        yield _row(activity, objective, names, axis)


def _row(activity: Activity, objective: Objective, names: PlanNames, axis: Axis) -> Row:
    title = activity.title.strip() or names.say(say.NAMELESS)
    drawn = [Piece(content=lane, height=LANE) for lane in lanes(activity.planning.phases, axis)]
    opening = _title(title, axis)
    if drawn:
        first = drawn.pop(0)
        opening = _stacked(opening, first)
    notes = [note(text, axis) for text in _notes(activity, objective, names)]
    return Row(pieces=(opening, *drawn, *notes, Piece(content="", height=_GAP)), title=title)


def _title(title: str, axis: Axis) -> Piece:
    shown = wrap(title, axis.room, TITLE_SIZE, lines=_LINES)
    content = "".join(words(line, SIDE, 12 + index * 15, TITLE_SIZE) for index, line in enumerate(shown))
    return Piece(content=content, height=len(shown) * 15 + 2)


def _stacked(upper: Piece, lower: Piece) -> Piece:
    return Piece(content=upper.content + moved(lower.content, upper.height), height=upper.height + lower.height)


def _notes(activity: Activity, objective: Objective, names: PlanNames) -> Iterator[str]:
    planning = activity.planning
    if not planning.phases and planning.text.strip():
        yield names.say(say.UNREAD).format(text=planning.text.strip())
    elif not planning.phases:
        yield names.say(say.NO_PLANNING)
    for phase in planning.phases:
        if phase.end <= phase.start:
            work = word_of(phase, names.language) or say_kind(PhaseKind.UNSPECIFIED, names.language)
            dates = say_dates(phase.start, phase.end, names.language)
            yield names.say(say.NOT_FORWARD).format(work=work, dates=dates)
    told = "; ".join(_belonging(activity, objective, names))
    if told:
        yield f"{told[:1].upper()}{told[1:]}"


def _belonging(activity: Activity, objective: Objective, names: PlanNames) -> Iterator[str]:
    if activity.kind is ActivityKind.SUPPORTING:
        yield names.say(say.SUPPORTING)
    others = [names.objective_names[served].split(":", 1)[0] for served in activity.serves if served != objective.id]
    if others:
        text = say.SERVES_TOO if objective.id in activity.serves else say.SERVES
        yield names.say(text).format(names=", ".join(dict.fromkeys(others)))
    elif not activity.serves:
        yield names.say(say.SERVES_NONE)
