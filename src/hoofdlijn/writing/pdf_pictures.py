"""Pictures as values for the template: shapes stay SVG, plain words are lifted out and set with the rest of the page.

Typst sets words inside an SVG one by one, at many times the cost in time and memory of words on the page, and the words
of a picture belong in its tag (docs/decisions/0084-small-enough-for-large-plans.md). What is more than a plain line of
words in plain groups stays where it is.
"""

import re
from dataclasses import dataclass
from html import unescape

from hoofdlijn.writing.palette import INK
from hoofdlijn.writing.pdf_letters import Letters, is_visible
from hoofdlijn.writing.pdf_look import Json

_TAG = re.compile(r"<(/?)([\w:.-]+)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*?)(/?)>")
_ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_UNUSUAL = re.compile(r"<[!?]")
_SHIFT = re.compile(r"\s*translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\s*\)\s*\Z")
_LENGTH = re.compile(r"-?\d+(?:\.\d+)?\Z")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
_OF_TEXT = frozenset({"x", "y", "font-size", "font-weight", "text-anchor", "fill"})
_OF_GROUP = frozenset({"transform", "fill", "font-family"})
_OF_ROOT = frozenset({"xmlns", "viewBox", "width", "height", "role", "aria-labelledby", "aria-label", "id"})
_REGULAR = frozenset({"", "400", "normal"})
_WEIGHTS = _REGULAR | {"600", "700", "bold"}
_BOLD = 600
_ANCHORS = frozenset({"", "start", "middle", "end"})
_BLACK = "#000000"


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds for all that stands in a group."""

    x: float
    y: float
    fill: str
    is_plain: bool
    """Whether words in it can be lifted out."""


def lift_words(svg: str, width: float, letters: Letters) -> tuple[str, list[Json]]:
    """Return the picture without its plain words, and those words with their places.

    Args:
        svg: the picture.
        width: of the picture on the page, in points; places and sizes of the words are for that width.
        letters: makes the words fit to be shown.
    """
    root = _TAG.search(svg)
    view = _view(root) if root and not _UNUSUAL.search(svg) else None
    if view is None:
        return letters.fit_drawing(svg), []
    left, top, across = view
    open_groups: list[_Group] = []
    kept: list[str] = []
    words: list[Json] = []
    done = 0
    for tag in _TAG.finditer(svg):
        is_end, name, said, is_empty = tag.groups()
        if is_end:
            if open_groups:
                open_groups.pop()
            continue
        group = open_groups[-1] if open_groups else _Group(-left, -top, _BLACK, is_plain=True)
        if not is_empty:
            open_groups.append(_inside(name, said, group))
        end = tag.end() if is_empty else svg.find("</text>", tag.end()) + len("</text>")
        lifted = _lifted(svg, tag, group, width / across) if name == "text" and group.is_plain else None
        if lifted is not None:
            kept.append(svg[done : tag.start()])
            done = end
            shown = letters.fit(lifted[0], room=len(lifted[0]) + 1)
            if is_visible(shown):
                words.append({"text": shown, **lifted[1]})
    return letters.fit_drawing("".join([*kept, svg[done:]])), words


def _view(root: re.Match[str]) -> tuple[float, float, float] | None:
    """Return where the coordinates of a picture begin, and how many there are across; None if that is not plain."""
    facts = _facts(root[3])
    numbers = facts.get("viewBox", "").replace(",", " ").split()
    if root[2] != "svg" or not facts.keys() <= _OF_ROOT or len(numbers) != 4:
        return None
    if not all(_LENGTH.match(number) for number in numbers) or float(numbers[2]) <= 0:
        return None
    return float(numbers[0]), float(numbers[1]), float(numbers[2])


def _inside(name: str, said: str, group: _Group) -> _Group:
    """Return what holds inside an element that opens in `group`."""
    if name == "svg" and group.is_plain:
        return group
    facts = _facts(said)
    shift = _SHIFT.match(facts.get("transform", "translate(0 0)"))
    if name != "g" or not shift or not facts.keys() <= _OF_GROUP:
        return _Group(group.x, group.y, group.fill, is_plain=False)
    x, y = group.x + float(shift[1]), group.y + float(shift[2] or 0)
    return _Group(x, y, facts.get("fill", group.fill), is_plain=group.is_plain)


def _lifted(svg: str, tag: re.Match[str], group: _Group, scale: float) -> tuple[str, Json] | None:
    """Return the words of a text element and their look; None if it is more than a plain line."""
    said = "" if tag[4] else svg[tag.end() : svg.find("<", tag.end())]
    facts = _facts(tag[3])
    fill, weight, anchor = (facts.get(name, "") for name in ("fill", "font-weight", "text-anchor"))
    fill = fill or group.fill
    is_plain = (
        facts.keys() <= _OF_TEXT
        and (tag[4] or svg.startswith("</text>", tag.end() + len(said)))
        and all(_LENGTH.match(facts.get(name, "")) for name in ("x", "y", "font-size"))
        and weight in _WEIGHTS
        and anchor in _ANCHORS
        and _COLOUR.match(fill)
    )
    if not is_plain:
        return None
    look: Json = {
        "x": (float(facts["x"]) + group.x) * scale,
        "y": (float(facts["y"]) + group.y) * scale,
        "size": float(facts["font-size"]) * scale,
        "anchor": anchor or "start",
    }
    if fill != INK:
        look["fill"] = fill
    if weight not in _REGULAR:
        look["weight"] = _BOLD
    return unescape(said), look


def _facts(said: str) -> dict[str, str]:
    """Return the attributes in the inside of a tag."""
    return {name: unescape(double or single) for name, double, single in _ATTRIBUTE.findall(said)}
