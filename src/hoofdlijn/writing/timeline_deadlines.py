"""Decisions of which only the last day is named: a diamond on that day, and a thin line that leads to it."""

from collections.abc import Iterator
from datetime import date, timedelta

from hoofdlijn.phrases import Phase, say_day
from hoofdlijn.writing import timeline_words as say
from hoofdlijn.writing.palette import PHASES
from hoofdlijn.writing.timeline_axis import SMALL, Axis
from hoofdlijn.writing.timeline_letters import width_of
from hoofdlijn.writing.timeline_marks import MIDDLE, arrow, deadline
from hoofdlijn.writing.timeline_shapes import line, tag

_BASE = MIDDLE + 3.8
_HALF = 7.5
_DAY = timedelta(days=1)


def has_mark(phase: Phase, axis: Axis) -> bool:
    """Tell whether a phase is such a decision, and not one of before the period."""
    return phase.is_deadline and phase.falls_from >= axis.start


def reach(phase: Phase, axis: Axis) -> tuple[float, float]:
    """Return from where to where its marks go, other readings included."""
    places = [_place(day, axis) for day in _last_days(phase)]
    return min(axis.inside(phase.start), min(places) - _HALF), max(places) + _HALF


def draw_deadline(phase: Phase, axis: Axis) -> str:
    """Return its line and diamonds; those of other readings are only dashed edges.

    Of a day after the period only the line is there, with an arrow.
    """
    left = axis.inside(phase.start)
    if phase.falls_from >= axis.end:
        edge = PHASES[phase.kind].edge
        return line(left, MIDDLE, axis.right, MIDDLE, edge, stroke_width=1.2) + arrow(axis.right + 2, 1, edge)
    first, *others = (_place(day, axis) for day in _last_days(phase))
    dashed = "".join(deadline(place, place, MIDDLE, "other") for place in others if abs(place - first) > 1)
    look = "doubt" if phase.ambiguous else "sure"
    return dashed + deadline(left, first, MIDDLE, look)


def by_days(phase: Phase, word: str, language: str) -> Iterator[str]:
    """Yield what it says with its day, most first: "besluit, uiterlijk 1 februari 2027", then only the day."""
    doubt = "?" if phase.ambiguous else ""
    told = say.BY.in_language(language).format(day=say_day(phase.falls_from, language)) + doubt
    if word:
        yield f"{word}, {told}"
    yield told


def name_deadline(phase: Phase, options: tuple[str, ...], right: float, end: float, axis: Axis) -> str:
    """Return the first of `options` that fits: right of the marks up to `end`, else on the line before the diamond."""
    before = _place(phase.falls_from, axis) - _HALF - 5
    for text in options:
        width = width_of(text, SMALL)
        if right + 5 + width <= end:
            return tag(text, right + 4, _BASE, SMALL)
        if axis.inside(phase.start) + width <= before:
            return tag(text, before, _BASE, SMALL, anchor="end")
    return ""


def _last_days(phase: Phase) -> Iterator[date]:
    yield phase.falls_from
    yield from (one.end - _DAY for one in phase.alternatives if one.start < one.end)


def _place(day: date, axis: Axis) -> float:
    """Return the middle of a day, or the nearest edge of the period."""
    return (axis.inside(day) + axis.inside(day + _DAY)) / 2
