"""The marks of a timeline: bars by kind of work, open ends, arrows, dates that run backwards, and rhythms.

A bar is a flat ground with a pattern over it: tiles that carry the ground themselves show seams in some programs.
"""

from hoofdlijn.phrases import PhaseKind
from hoofdlijn.writing.palette import INK, PHASES, SOFT, WHITE
from hoofdlijn.writing.timeline_shapes import PREFIX, Attributes, box, element, line, number, shape

TOP = 2.0
"""Of a bar within its lane."""
HEIGHT = 15.0
MIDDLE = TOP + HEIGHT / 2
_DASHES = "3 2"


def swatch(kind: PhaseKind, x: float, y: float) -> str:
    """Return a small bar of one kind, for the legend, with its left top at (`x`, `y`)."""
    return _block(kind, x, y, 26, 13)


def sample(sign: str, x: float, y: float) -> str:
    """Return what a sign of the legend looks like ("doubt", "open", "deadline", "beyond", "reversed", "rhythm")."""
    kind = PhaseKind.PREPARE
    if sign == "doubt":
        return piece(kind, (x, x + 14), "doubt", y=y, height=13) + piece(
            kind, (x + 14, x + 26), "other", y=y, height=13
        )
    if sign == "open":
        return swatch(kind, x, y) + slits(x + 26, -1, 26, ground=WHITE, y=y, height=13)
    if sign == "deadline":
        return deadline(x, x + 19, y + 6.5)
    if sign == "beyond":
        return _block(kind, x, y, 15, 13) + arrow(x + 17, 1, PHASES[kind].edge, y=y + 6.5)
    if sign == "reversed":
        return backwards(x + 24, x + 2, y + 6.5)
    return rhythm(x + 20, y + 6.5)


def piece(kind: PhaseKind, ends: tuple[float, float], look: str, *, y: float = TOP, height: float = HEIGHT) -> str:
    """Return a stretch of a bar: "sure", "doubt" (faded, dashed edge) or "other" (only its dashed edge)."""
    left, right = ends
    if right - left < 0.05:
        return ""
    width = max(right - left - 1, 3.5)
    if look == "sure":
        return _block(kind, left + 0.5, y, width, height)
    dashed: dict[str, Attributes] = {
        "stroke": PHASES[kind].edge,
        "stroke_width": 1,
        "stroke_dasharray": _DASHES,
        "data_doubt": look,
    }
    ground = box(left + 0.5, y, width, height, fill=WHITE)
    if look == "doubt":
        ground += _block(kind, left + 0.5, y, width, height, fill_opacity=0.5, stroke="none")
    return ground + box(left + 0.5, y, width, height, fill="none", **dashed)


def _block(kind: PhaseKind, x: float, y: float, width: float, height: float, **attributes: Attributes) -> str:
    """Return a rectangle with the ground, pattern and edge of a kind."""
    edge: dict[str, Attributes] = {"stroke": PHASES[kind].edge, "stroke_width": 1, **attributes}
    ground = box(x, y, width, height, fill=PHASES[kind].fill, data_kind=kind.value, **edge)
    if not _MARKS[kind]:
        return ground
    return ground + box(x, y, width, height, fill=f"url(#{PREFIX}-{kind.value})", **edge)


def slits(x: float, side: int, width: float, *, ground: str = SOFT, y: float = TOP, height: float = HEIGHT) -> str:
    """Return gaps that break the bar up towards its open end at `x`; `side` 1 goes right from there, -1 left."""
    gaps = ((2.5, 2.4), (6.5, 1.9), (10.5, 1.4))
    return "".join(
        box(x + side * middle - gap / 2, y - 0.8, gap, height + 1.6, fill=ground)
        for middle, gap in gaps
        if middle < width - 3
    )


def arrow(x: float, side: int, fill: str, *, y: float = MIDDLE) -> str:
    """Return an arrow head that points right (`side` 1) or left (-1) from `x`."""
    return shape(((x, y - 6), (x + side * 9, y), (x, y + 6)), fill=fill)


def backwards(start: float, end: float, y: float) -> str:
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


def deadline(left: float, day: float, y: float, look: str = "sure") -> str:
    """Return the mark of a decision that falls by a day: a thin line from `left` that leads to a diamond on the day."""
    edge = PHASES[PhaseKind.DECIDE].edge
    sides = ((day, y - 7), (day + 7, y), (day, y + 7), (day - 7, y))
    if look == "other":
        return shape(sides, fill=WHITE, stroke=edge, stroke_width=1, stroke_dasharray=_DASHES, data_doubt=look)
    rule = line(left, y, day, y, edge, stroke_width=1.2) if day - left > 7 else ""
    drawn: dict[str, Attributes] = {"stroke": edge, "stroke_width": 1.4}
    if look == "doubt":
        drawn |= {"stroke_dasharray": _DASHES, "data_doubt": look}
    filled = shape(sides, fill=PHASES[PhaseKind.DECIDE].fill, data_kind=PhaseKind.DECIDE.value, **drawn)
    return rule + filled + shape(sides, fill=f"url(#{PREFIX}-{PhaseKind.DECIDE.value})", **drawn)


def rhythm(x: float, y: float) -> str:
    """Return a round arrow on a white ground."""
    ring = f"M{number(x + 3.6)} {number(y - 0.5)}A3.6 3.6 0 1 1 {number(x + 1.4)} {number(y - 3.4)}"
    head = shape(((x + 0.4, y - 5.8), (x + 4.2, y - 2.9), (x - 0.2, y - 1.2)), fill=INK)
    ground = element("circle", cx=x, cy=y, r=6.5, fill=WHITE)
    return ground + element("path", d=ring, fill="none", stroke=INK, stroke_width=1.3) + head


def patterns() -> str:
    """Return the patterns of the kinds that have one; each tells its kind without colour."""
    return element("defs", "".join(_pattern(kind, *marks) for kind, marks in _MARKS.items() if marks))


def _pattern(kind: PhaseKind, size: float, marks: str) -> str:
    shade = PHASES[kind]
    drawn = element("path", d=marks, fill="none", stroke=shade.edge, stroke_width=1.1, stroke_linecap="square")
    if kind is PhaseKind.EVALUATE:
        drawn = "".join(
            element("circle", cx=x, cy=y, r=1.25, fill=shade.ink) for x, y in ((1.75, 1.75), (5.25, 5.25))
        )
    name = f"{PREFIX}-{kind.value}"
    return element("pattern", drawn, id=name, width=size, height=size, patternUnits="userSpaceOnUse")


_MARKS: dict[PhaseKind, tuple[float, str] | None] = {
    PhaseKind.PREPARE: (6.0, "M-1 1L1 -1M0 6L6 0M5 7L7 5"),
    PhaseKind.DECIDE: (5.0, "M0 0L5 5M5 0L0 5"),
    PhaseKind.EXECUTE: None,
    PhaseKind.EVALUATE: (7.0, ""),
    PhaseKind.CONTINUOUS: (5.0, "M0 2.5L5 2.5"),
    PhaseKind.UNSPECIFIED: None,
}
"""Kind → size of its pattern and lines in it: slanting, crossed, dark, dotted, lying, light."""
