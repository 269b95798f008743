"""Pictures in a web page: SVG inside the page, whose names do not clash with those of the next."""

import re
from typing import Final

from lxml import etree

from hoofdlijn.writing.html_regions import Region
from hoofdlijn.writing.html_runs import block_html
from hoofdlijn.writing.publication import Drawing, Figure

_POINTS_TO_REM: Final = 1 / 12
_SMALLEST: Final = 0.56
"""Share of its drawn size: a timeline, made for a telephone, then fits one without scrolling."""
_TALLEST: Final = 2.4
"""Height of a picture, as a share of its width, that one page of paper may shrink to itself."""
_POINTER: Final = re.compile(r"url\(\s*['\"]?#([^)'\"]+)['\"]?\s*\)")
_SVG: Final = "{http://www.w3.org/2000/svg}"
_HREFS: Final = ("href", "{http://www.w3.org/1999/xlink}href")
_NAME_LISTS: Final = ("aria-labelledby", "aria-describedby")


def figure_html(figure: Figure, number: int, language: str, *, region: Region) -> str:
    """Return the picture with its caption in a region that scrolls.

    Args:
        figure: the picture.
        number: from 1, unique in the page; keeps the names inside it apart from those of others.
        language: of the words that help who cannot see.
        region: how the region is called.
    """
    name = f"hl-figure-{number}"
    caption = block_html("figcaption", figure.caption, language, attributes=f' id="{name}"')
    whole = f"{region.opening(name)}{_inline_svg(figure.drawing, name)}</div>"
    return (
        f'<figure class="{name}{" cut" if figure.parts else ""}">{whole}{_on_paper(figure, name)}{caption}</figure>'
    )


def _on_paper(figure: Figure, name: str) -> str:
    """Return the parts that stand in the place of the whole when the page is printed; hidden otherwise, to everyone."""
    shown = (
        f"<div>{_inline_svg(part, f'{name}-{number}')}</div>" for number, part in enumerate(figure.parts, start=1)
    )
    return f'<div class="paper" hidden>{"".join(shown)}</div>' if figure.parts else ""


def figure_style(figure: Figure, number: int) -> str:
    """Return the rules for its size: it shrinks to the width of a telephone, smaller than that the page scrolls it.

    On paper its parts take its place. One without parts fits one page, unless it is so tall that nobody could read it
    there: then it goes on over several.
    """
    width = figure.drawing.width * _POINTS_TO_REM
    smallest = width * _SMALLEST
    rule = f".hl-figure-{number} .scroll svg{{min-width:{smallest:.4g}rem;max-width:{width * 1.35:.4g}rem}}\n"
    if figure.parts or figure.drawing.height <= _TALLEST * figure.drawing.width:
        return rule
    own = f".hl-figure-{number}"
    return f"{rule}@media print{{{own}{{break-inside:auto}}{own} .scroll svg{{max-height:none!important}}}}\n"


def _inline_svg(drawing: Drawing, name: str) -> str:
    """Return the drawing with every name in it prefixed, and what it shows told to those who do not see it."""
    root = etree.fromstring(drawing.svg.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    known = {element.get("id", "") for element in root.iter(etree.Element)} - {""}
    for element in root.iter(etree.Element):
        for key, value in element.attrib.items():
            element.set(key, _renamed(str(key), str(value), name, known))
    root.set("role", "img")
    root.set("focusable", "false")
    if "aria-labelledby" not in root.attrib:
        _describe(root, drawing.alt, name)
    return etree.tostring(root, encoding="unicode")


def _renamed(key: str, value: str, name: str, known: set[str]) -> str:
    if key == "id":
        return f"{name}-{value}"
    if key in _HREFS and value.removeprefix("#") in known:
        return f"#{name}-{value.removeprefix('#')}"
    if key in _NAME_LISTS:
        return " ".join(f"{name}-{part}" for part in value.split() if part in known)
    return _POINTER.sub(lambda found: f"url(#{name}-{found[1]})", value)


def _describe(root: etree._Element, alt: str, name: str) -> None:
    title = root.find(f"{_SVG}title")
    if title is None:
        title = etree.Element(f"{_SVG}title")
        title.text = alt
        root.insert(0, title)
    title.set("id", f"{name}-name")
    root.set("aria-labelledby", f"{name}-name")
