"""Pictures as values for the template: shapes stay SVG, plain words are lifted out and set with the rest of the page.

Typst sets words inside an SVG one by one, at ten times the cost in time and memory of words on the page, and the words
of a picture belong in its tag (docs/decisions/0084-words-of-a-picture.md). What is more than a plain line of words stays
where it is.
"""

import re
from collections.abc import Iterator

from lxml import etree

from hoofdlijn.writing.palette import INK
from hoofdlijn.writing.pdf_letters import Letters, is_visible
from hoofdlijn.writing.pdf_look import Json

_SVG = "{http://www.w3.org/2000/svg}"
_SHIFT = re.compile(r"\s*translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\s*\)\s*\Z")
_LENGTH = re.compile(r"-?\d+(?:\.\d+)?\Z")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
_OF_TEXT = frozenset({"x", "y", "font-size", "font-weight", "text-anchor", "fill"})
_OF_GROUP = frozenset({"transform", "fill", "font-family"})
_OF_ROOT = frozenset({"viewBox", "width", "height", "role", "aria-labelledby", "aria-label", "id"})
_REGULAR = frozenset({"", "400", "normal"})
_WEIGHTS = _REGULAR | {"600", "700", "bold"}
_BOLD = 600
_ANCHORS = frozenset({"", "start", "middle", "end"})
_BLACK = "#000000"


def lift_words(svg: str, width: float, letters: Letters) -> tuple[str, list[Json]]:
    """Return the picture without its plain words, and those words with their places.

    Args:
        svg: the picture.
        width: of the picture on the page, in points; places and sizes of the words are for that width.
        letters: makes the words fit to be shown.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(svg.encode(), parser)
    except (etree.XMLSyntaxError, UnicodeEncodeError):
        return letters.fit_drawing(svg), []
    view = _view(root)
    if view is None:
        return letters.fit_drawing(svg), []
    left, top, across = view
    words: list[Json] = []
    for element, x, y, fill in list(_texts(root, -left, -top, _BLACK)):
        lifted = _lifted(element, x, y, fill, width / across)
        if lifted is None:
            continue
        shown = letters.fit(lifted.pop("said"), 10_000)  # type: ignore[arg-type] # `said` is the text of the element
        if is_visible(shown):
            words.append({"text": shown, **lifted})
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return letters.fit_drawing(etree.tostring(root, encoding="unicode")), words


def _view(root: etree._Element) -> tuple[float, float, float] | None:
    """Return where the coordinates of a picture begin, and how many there are across; None if that is not plain."""
    if root.tag != f"{_SVG}svg" or not set(root.keys()) <= _OF_ROOT:
        return None
    numbers = root.get("viewBox", "").replace(",", " ").split()
    if len(numbers) != 4 or not all(_LENGTH.match(number) for number in numbers) or float(numbers[2]) <= 0:
        return None
    return float(numbers[0]), float(numbers[1]), float(numbers[2])


def _texts(
    element: etree._Element, x: float, y: float, fill: str
) -> Iterator[tuple[etree._Element, float, float, str]]:
    """Yield the texts that stand in plain groups, with how far these are moved and their colour."""
    for child in element:
        if child.tag == f"{_SVG}text":
            yield child, x, y, fill
        elif child.tag == f"{_SVG}g" and set(child.keys()) <= _OF_GROUP:
            shift = _SHIFT.match(child.get("transform", "translate(0 0)"))
            if shift:
                yield from _texts(child, x + float(shift[1]), y + float(shift[2] or 0), child.get("fill", fill))


def _lifted(element: etree._Element, x: float, y: float, fill: str, scale: float) -> Json | None:
    """Return a text as a value, None if it is more than a plain line; what stands behind it must not go with it."""
    facts = {name: element.get(name, "") for name in _OF_TEXT}
    facts["fill"] = facts["fill"] or fill
    is_plain = (
        set(element.keys()) <= _OF_TEXT
        and not len(element)
        and not (element.tail or "").strip()
        and all(_LENGTH.match(facts[name]) for name in ("x", "y", "font-size"))
        and facts["font-weight"] in _WEIGHTS
        and facts["text-anchor"] in _ANCHORS
        and _COLOUR.match(facts["fill"])
    )
    if not is_plain:
        return None
    return {
        "said": element.text or "",
        "x": (float(facts["x"]) + x) * scale,
        "y": (float(facts["y"]) + y) * scale,
        "size": float(facts["font-size"]) * scale,
        "anchor": facts["text-anchor"] or "start",
        **({} if facts["fill"] == INK else {"fill": facts["fill"]}),
        **({} if facts["font-weight"] in _REGULAR else {"weight": _BOLD}),
    }
