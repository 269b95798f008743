"""The bars of an activity: its phases on as many lanes as keep them apart."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from hoofdlijn.phrases import Open, Phase, PhaseKind, joined, say_dates, say_day, say_kind, say_recurrence
from hoofdlijn.writing import timeline_words as say
from hoofdlijn.writing.palette import PHASES
from hoofdlijn.writing.timeline_axis import SMALL, Axis
from hoofdlijn.writing.timeline_deadlines import by_days, draw_deadline, has_mark, name_deadline, reach
from hoofdlijn.writing.timeline_letters import width_of
from hoofdlijn.writing.timeline_marks import MIDDLE, arrow, backwards, piece, rhythm, slits
from hoofdlijn.writing.timeline_shapes import tag

LANE = 19.0
"""Height of a lane."""
_BASE = MIDDLE + 3.8
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bar:
    """A phase and the room it takes on its lane."""

    phase: Phase
    left: float
    right: float


def lanes(phases: Iterable[Phase], axis: Axis) -> tuple[str, ...]:
    """Return the drawn lanes of one planning, each `LANE` high, from the top; none without phases.

    A phase takes the first lane on which it overlaps nothing, doubt about its days included.
    """
    packed: list[list[_Bar]] = []
    phases = joined(sorted(phases, key=lambda phase: phase.start))
    for bar in sorted((_bar(phase, axis) for phase in phases), key=lambda bar: bar.left):
        lane = next((lane for lane in packed if lane[-1].right <= bar.left + 0.01), None)
        if lane is None:
            packed.append([bar])
        else:
            lane.append(bar)
    return tuple(_draw_lane(lane, axis) for lane in packed)


def outlived(phase: Phase, axis: Axis) -> tuple[bool, bool]:
    """Tell whether a phase begins before the period, and whether it goes on after it."""
    first, last = min(phase.start, phase.end), max(phase.start, phase.end)
    return first < axis.start, last > axis.end


def word_of(phase: Phase, language: str) -> str:
    """Return the author's own word for the work, else the kind; "" where neither says anything."""
    own = phase.label.strip(" \t\n:.,;")
    return own or ("" if phase.kind is PhaseKind.UNSPECIFIED else say_kind(phase.kind, language))


def _bar(phase: Phase, axis: Axis) -> _Bar:
    days = [phase.start, phase.end, *(day for one in phase.alternatives for day in (one.start, one.end))]
    left, right = axis.inside(min(days)), axis.inside(max(days))
    if _is_elsewhere(phase, axis) and right - left < 1:
        width = width_of(_elsewhere(phase, axis.language), SMALL) + 10
        left, right = (left, left + width) if left == axis.left else (right - width, right)
    elif has_mark(phase, axis):
        left, right = reach(phase, axis)
    elif phase.end <= phase.start:
        middle = (left + right) / 2
        left, right = min(left, middle - 7), max(right, middle + 7)
    return _Bar(phase=phase, left=left, right=right)


def _is_elsewhere(phase: Phase, axis: Axis) -> bool:
    """Tell whether no day that may be meant lies in the period."""
    return max(phase.start, phase.end) <= axis.start or min(phase.start, phase.end) >= axis.end


def _elsewhere(phase: Phase, language: str) -> str:
    dates = say_dates(phase.start, phase.end, language)
    word = word_of(phase, language)
    return f"{word}, {dates}" if word else dates


def _draw_lane(bars: list[_Bar], axis: Axis) -> str:
    ends = [bar.left - 3 for bar in bars[1:]] + [axis.right]
    drawn = "".join(_draw(bar, axis) for bar in bars)
    names = "".join(_name(bar, end, axis) for bar, end in zip(bars, ends, strict=True))
    return axis.track(LANE) + drawn + names


def _draw(bar: _Bar, axis: Axis) -> str:
    phase = bar.phase
    edge = PHASES[phase.kind].edge
    before, after = outlived(phase, axis)
    arrows = (arrow(axis.left - 2, -1, edge) if before else "") + (arrow(axis.right + 2, 1, edge) if after else "")
    if has_mark(phase, axis):
        return draw_deadline(phase, axis)
    if phase.end <= phase.start:
        return arrows + backwards(axis.inside(phase.start), axis.inside(phase.end), MIDDLE)
    pieces = "".join(
        piece(phase.kind, (axis.inside(start), axis.inside(end)), look) for start, end, look in _looks(phase)
    )
    left, right = axis.inside(phase.start), axis.inside(phase.end)
    if phase.open is Open.END and not after:
        pieces += slits(right, -1, right - left)
    if phase.open is Open.START and not before:
        pieces += slits(left, 1, right - left)
    return pieces + arrows


def _looks(phase: Phase) -> Iterator[tuple[date, date, str]]:
    """Yield stretches of days: "sure" in every reading, "doubt" in the first but not in all, "other" not in the first."""
    others = [one for one in phase.alternatives if one.start < one.end]
    if not others:
        yield phase.start, phase.end, "doubt" if phase.ambiguous else "sure"
        return
    first, last = min(phase.start, *(one.start for one in others)), max(phase.end, *(one.end for one in others))
    begin, finish = max(phase.start, *(one.start for one in others)), min(phase.end, *(one.end for one in others))
    if finish <= begin:
        begin = finish = phase.end
    yield from (
        (first, phase.start, "other"),
        (phase.start, begin, "doubt"),
        (begin, finish, "sure"),
        (finish, phase.end, "doubt"),
        (phase.end, last, "other"),
    )


def _name(bar: _Bar, end: float, axis: Axis) -> str:
    """Return what the bar says: inside it where it fits, else to its right up to `end`."""
    phase = bar.phase
    if phase.end > phase.start and _is_elsewhere(phase, axis):
        text = _elsewhere(phase, axis.language)
        return (
            tag(text, bar.left + 5, _BASE, SMALL)
            if bar.left == axis.left
            else tag(text, bar.right - 5, _BASE, SMALL, anchor="end")
        )
    options = tuple(_options(phase, axis))
    if has_mark(phase, axis):
        return name_deadline(
            phase, (*by_days(phase, word_of(phase, axis.language), axis.language), *options), bar.right, end, axis
        )
    left, right = axis.inside(phase.start), axis.inside(phase.end)
    slits = 13 if phase.open else 0
    inner = right - left - slits - 8
    middle = (left + right) / 2 + (slits / 2 if phase.open is Open.START else -slits / 2)
    returns = bool(phase.recurrence)
    for index, text in enumerate(options):
        sign = 14 if returns and index else 0
        if width_of(text, SMALL) + sign <= inner:
            return (rhythm(middle - width_of(text, SMALL) / 2 - 4, MIDDLE) if sign else "") + tag(
                text, middle + sign / 2, _BASE, SMALL, anchor="middle"
            )
    mark = rhythm(middle, MIDDLE) if returns and inner > 4 else ""
    for text in options:
        if bar.right + 4 + width_of(text, SMALL) <= end:
            return mark + tag(text, bar.right + 5, _BASE, SMALL)
    if phase.ambiguous and not mark and inner > 2:
        return tag("?", middle, _BASE, SMALL, anchor="middle")
    return mark


def _options(phase: Phase, axis: Axis) -> Iterator[str]:
    """Yield what could be said of a phase, most first."""
    doubt = "?" if phase.ambiguous else ""
    word = word_of(phase, axis.language)
    parts = [word] if word else []
    before, after = outlived(phase, axis)
    if phase.recurrence:
        yield ", ".join((*parts, say_recurrence(phase.recurrence, axis.language))) + doubt
    if before and phase.end > phase.start:
        yield (
            ", ".join((*parts, say.FROM.in_language(axis.language).format(day=say_day(phase.start, axis.language))))
            + doubt
        )
    if after and phase.end > phase.start:
        last = say_day(phase.end - _DAY, axis.language)
        yield ", ".join((*parts, say.THROUGH.in_language(axis.language).format(day=last))) + doubt
    if word:
        yield word + doubt
    if phase.label and phase.kind is not PhaseKind.UNSPECIFIED:
        yield say_kind(phase.kind, axis.language) + doubt
