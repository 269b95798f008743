"""The bars of an activity: its phases on as many lanes as keep them apart."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from hoofdlijn.phrases import Open, Phase, PhaseKind, say_dates, say_day, say_kind, say_recurrence
from hoofdlijn.writing import timeline_words as say
from hoofdlijn.writing.palette import INK, PHASES, SOFT, WHITE
from hoofdlijn.writing.timeline_axis import SMALL, Axis
from hoofdlijn.writing.timeline_joining import joined_alike
from hoofdlijn.writing.timeline_letters import width_of
from hoofdlijn.writing.timeline_shapes import PREFIX, box, element, line, number, shape, tag

LANE = 19.0
"""Height of a lane."""
_TOP = 2.0
_HEIGHT = 15.0
_MIDDLE = _TOP + _HEIGHT / 2
_BASE = _MIDDLE + 3.8
_DASHES = "3 2"
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
    for bar in sorted((_bar(phase, axis) for phase in joined_alike(phases)), key=lambda bar: bar.left):
        lane = next((lane for lane in packed if lane[-1].right <= bar.left + 0.01), None)
        if lane is None:
            packed.append([bar])
        else:
            lane.append(bar)
    return tuple(_draw_lane(lane, axis) for lane in packed)


def swatch(kind: PhaseKind, x: float, y: float) -> str:
    """Return a small bar of one kind, for the legend, with its left top at (`x`, `y`)."""
    return box(x, y, 26, 13, fill=_fill(kind), stroke=PHASES[kind].edge, stroke_width=1)


def sample(sign: str, x: float, y: float) -> str:
    """Return what a sign of the legend looks like ("doubt", "open", "beyond", "reversed", "rhythm")."""
    kind = PhaseKind.PREPARE
    if sign == "doubt":
        return _piece(kind, (x, x + 14), "doubt", y=y, height=13) + _piece(
            kind, (x + 14, x + 26), "other", y=y, height=13
        )
    if sign == "open":
        return swatch(kind, x, y) + _slits(x + 26, -1, 26, ground=WHITE, y=y, height=13)
    if sign == "beyond":
        return box(x, y, 15, 13, fill=_fill(kind), stroke=PHASES[kind].edge) + _arrow(
            x + 17, 1, PHASES[kind].edge, y=y + 6.5
        )
    if sign == "reversed":
        return _backwards(x + 24, x + 2, y + 6.5)
    return _rhythm(x + 20, y + 6.5)


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
    arrows = (_arrow(axis.left - 2, -1, edge) if before else "") + (_arrow(axis.right + 2, 1, edge) if after else "")
    if phase.end <= phase.start:
        return arrows + _backwards(axis.inside(phase.start), axis.inside(phase.end), _MIDDLE)
    pieces = "".join(
        _piece(phase.kind, (axis.inside(start), axis.inside(end)), look) for start, end, look in _looks(phase)
    )
    left, right = axis.inside(phase.start), axis.inside(phase.end)
    if phase.open is Open.END and not after:
        pieces += _slits(right, -1, right - left)
    if phase.open is Open.START and not before:
        pieces += _slits(left, 1, right - left)
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


def _piece(kind: PhaseKind, ends: tuple[float, float], look: str, *, y: float = _TOP, height: float = _HEIGHT) -> str:
    left, right = ends
    if right - left < 0.05:
        return ""
    width = max(right - left - 1, 3.5)
    edge = PHASES[kind].edge
    if look == "other":
        return box(left + 0.5, y, width, height, fill=WHITE, stroke=edge, stroke_width=1, stroke_dasharray=_DASHES)
    if look == "doubt":
        ground = box(left + 0.5, y, width, height, fill=WHITE)
        return ground + box(
            left + 0.5,
            y,
            width,
            height,
            fill=_fill(kind),
            fill_opacity=0.5,
            stroke=edge,
            stroke_width=1,
            stroke_dasharray=_DASHES,
        )
    return box(left + 0.5, y, width, height, fill=_fill(kind), stroke=edge, stroke_width=1)


def _slits(x: float, side: int, width: float, *, ground: str = SOFT, y: float = _TOP, height: float = _HEIGHT) -> str:
    """Return gaps that break the bar up towards its open end at `x`; `side` 1 goes right from there, -1 left."""
    gaps = ((2.5, 2.4), (6.5, 1.9), (10.5, 1.4))
    return "".join(
        box(x + side * middle - gap / 2, y - 0.8, gap, height + 1.6, fill=ground)
        for middle, gap in gaps
        if middle < width - 3
    )


def _arrow(x: float, side: int, fill: str, *, y: float = _MIDDLE) -> str:
    return shape(((x, y - 6), (x + side * 9, y), (x, y + 6)), fill=fill)


def _backwards(start: float, end: float, y: float) -> str:
    """Return the mark of a phase that ends before or where it starts."""
    if start - end < 8:
        middle = (start + end) / 2
        return shape(
            ((middle, y - 6), (middle + 6, y), (middle, y + 6), (middle - 6, y)),
            fill=WHITE,
            stroke=INK,
            stroke_width=1.5,
        )
    rule = line(start, y, end + 6, y, INK, stroke_width=1.5, stroke_dasharray=_DASHES)
    ticks = line(start, y - 6, start, y + 6, INK, stroke_width=1.5) + line(
        end, y - 6, end, y + 6, INK, stroke_width=1.5
    )
    return rule + ticks + shape(((end + 8, y - 4.5), (end + 1, y), (end + 8, y + 4.5)), fill=INK)


def _rhythm(x: float, y: float) -> str:
    """Return a round arrow on a white ground."""
    ring = f"M{number(x + 3.6)} {number(y - 0.5)}A3.6 3.6 0 1 1 {number(x + 1.4)} {number(y - 3.4)}"
    head = shape(((x + 0.4, y - 5.8), (x + 4.2, y - 2.9), (x - 0.2, y - 1.2)), fill=INK)
    ground = element("circle", cx=x, cy=y, r=6.5, fill=WHITE)
    return ground + element("path", d=ring, fill="none", stroke=INK, stroke_width=1.3) + head


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
    left, right = axis.inside(phase.start), axis.inside(phase.end)
    slits = 13 if phase.open else 0
    inner = right - left - slits - 8
    middle = (left + right) / 2 + (slits / 2 if phase.open is Open.START else -slits / 2)
    rhythm = bool(phase.recurrence)
    for index, text in enumerate(options):
        sign = 14 if rhythm and index else 0
        if width_of(text, SMALL) + sign <= inner:
            return (_rhythm(middle - width_of(text, SMALL) / 2 - 4, _MIDDLE) if sign else "") + tag(
                text, middle + sign / 2, _BASE, SMALL, anchor="middle"
            )
    mark = _rhythm(middle, _MIDDLE) if rhythm and inner > 4 else ""
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
        rhythm = say_recurrence(phase.recurrence, axis.language)
        yield ", ".join((*parts, rhythm)) + doubt
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


def patterns() -> str:
    """Return the patterns of all kinds; each tells its kind without colour."""
    return element("defs", "".join(_pattern(kind) for kind in PhaseKind))


def _fill(kind: PhaseKind) -> str:
    return f"url(#{PREFIX}-{kind.value})"


def _pattern(kind: PhaseKind) -> str:
    shade = PHASES[kind]
    size, marks = _MARKS[kind]
    drawn = (
        element("path", d=marks, fill="none", stroke=shade.edge, stroke_width=1.1, stroke_linecap="square")
        if marks
        else ""
    )
    if kind is PhaseKind.EVALUATE:
        drawn = "".join(
            element("circle", cx=x, cy=y, r=1.25, fill=shade.ink) for x, y in ((1.75, 1.75), (5.25, 5.25))
        )
    return element(
        "pattern",
        box(0, 0, size, size, fill=shade.fill) + drawn,
        id=f"{PREFIX}-{kind.value}",
        width=size,
        height=size,
        patternUnits="userSpaceOnUse",
    )


_MARKS = {
    PhaseKind.PREPARE: (6.0, "M-1 1L1 -1M0 6L6 0M5 7L7 5"),
    PhaseKind.DECIDE: (5.0, "M0 0L5 5M5 0L0 5"),
    PhaseKind.EXECUTE: (8.0, ""),
    PhaseKind.EVALUATE: (7.0, ""),
    PhaseKind.CONTINUOUS: (5.0, "M0 2.5L5 2.5"),
    PhaseKind.UNSPECIFIED: (8.0, ""),
}
"""Kind → size of its pattern and lines in it: slanting, crossed, dark, dotted, lying, light."""
