"""The few shapes of SVG that a timeline is drawn with, as text. Lengths are in points, y grows downwards."""

from collections.abc import Iterable
from html import escape

from hoofdlijn.writing.palette import INK, WHITE
from hoofdlijn.writing.timeline_letters import FAMILY, SPARE, one_line, width_of

PREFIX = "\x00"
"""Stands for the prefix of ids until the picture is made; no text can hold it."""
Attributes = str | float


def number(value: float) -> str:
    """Return a length with at most two decimals, as short as it can be."""
    short = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short


def element(name: str, content: str = "", /, **attributes: Attributes) -> str:
    """Return an element; `content` is markup. An underscore in a name stands for a hyphen; "" leaves it out."""
    shown = "".join(
        f" {key.rstrip('_').replace('_', '-')}={_quoted(value)}" for key, value in attributes.items() if value != ""
    )
    return f"<{name}{shown}>{content}</{name}>" if content else f"<{name}{shown}/>"


def words(  # noqa: PLR0913 - a text has a place and a look
    text: str, x: float, y: float, size: float, *, fill: str = INK, strong: bool = False, anchor: str = ""
) -> str:
    """Return a line of text with its base line at `y`; `anchor` "middle" or "end" says which point `x` is."""
    return element(
        "text",
        escape(one_line(text), quote=False),
        x=x,
        y=y,
        font_size=size,
        font_weight=600 if strong else "",
        text_anchor=anchor,
        fill="" if fill == INK else fill,
    )


def box(x: float, y: float, width: float, height: float, **attributes: Attributes) -> str:
    """Return a rectangle."""
    return element("rect", x=x, y=y, width=max(width, 0), height=height, **attributes)


def line(x1: float, y1: float, x2: float, y2: float, stroke: str, **attributes: Attributes) -> str:
    """Return a straight line."""
    return element(
        "path", d=f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}", stroke=stroke, fill="none", **attributes
    )


def shape(points: Iterable[tuple[float, float]], **attributes: Attributes) -> str:
    """Return a closed shape through points."""
    return element("path", d=f"M{'L'.join(f'{number(x)} {number(y)}' for x, y in points)}Z", **attributes)


def moved(content: str, y: float) -> str:
    """Return shapes moved down by `y`."""
    return element("g", content, transform=f"translate(0 {number(y)})") if content else ""


def tag(text: str, x: float, y: float, size: float, *, anchor: str = "") -> str:
    """Return words on a white ground, so that a pattern or line behind them does not hinder reading."""
    width = width_of(text, size) / SPARE * 1.05 + 7
    left = {"": x - 3, "end": x - width + 3, "middle": x - width / 2}[anchor]
    ground = box(left, y - size * 0.86, width, size * 1.16, rx=2, fill=WHITE)
    return ground + words(text, x, y, size, anchor=anchor)


def picture(  # noqa: PLR0913 - a picture has a size, names and words
    content: str, *, width: float, height: float, prefix: str, title: str, description: str, look: str = ""
) -> str:
    """Return a whole SVG; `prefix` keeps its ids apart from those of others on the same page, `look` is CSS for it."""
    head = element("title", escape(one_line(title), quote=False), id=f"{PREFIX}-title") + element(
        "desc", escape(one_line(description), quote=False), id=f"{PREFIX}-desc"
    )
    svg = element(
        "svg",
        head + box(0, 0, width, height, fill=WHITE) + element("g", content, font_family=FAMILY, fill=INK),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {number(width)} {number(height)}",
        width=width,
        height=height,
        role="img",
        aria_labelledby=f"{PREFIX}-title {PREFIX}-desc",
        style=look,
    )
    return svg.replace(PREFIX, prefix)


def _quoted(value: Attributes) -> str:
    return f'"{number(value)}"' if isinstance(value, int | float) else f'"{escape(value)}"'
