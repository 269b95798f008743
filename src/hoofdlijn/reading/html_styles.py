"""What CSS says that matters for reading: what stands out, what is hidden, how far a paragraph is indented."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

MAX_SHEET: Final = 500_000
"""Characters of style sheets that are read; Word writes some 20 thousand."""

_RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SELECTOR: Final = re.compile(r"\s*([A-Za-z][A-Za-z0-9]*)?\.([\w-]+)\s*\Z")
_LENGTH: Final = re.compile(r"\s*(-?\d{0,6}(?:\.\d{0,6})?)(pt|px|cm|mm|in|em)\b")
_POINTS: Final = {"pt": 1.0, "px": 0.75, "cm": 28.35, "mm": 2.835, "in": 72.0, "em": 12.0}
_BOLD: Final = re.compile(r"\s*(?:bold|bolder|[6-9]\d\d)\b")
_MSO_LEVEL: Final = re.compile(r"\blevel(\d)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Declarations of one rule or `style` attribute; None where it says nothing about it. Lengths in points."""

    bold: bool | None = None
    italic: bool | None = None
    underline: bool = False
    hidden: bool | None = None
    pre: bool | None = None
    size: float | None = None
    margin_left: float | None = None
    text_indent: float | None = None
    list_level: int = 0
    """Word's own `mso-list:l0 level2 lfo1`."""
    is_marker: bool = False
    """Word's own `mso-list:Ignore`: this is the number or bullet, not the text."""
    no_bullet: bool = False


PLAIN: Final = Style()

FONT_SIZES: Final = {"1": 7.5, "2": 10.0, "3": 12.0, "4": 13.5, "5": 18.0, "6": 24.0, "7": 36.0}
"""What `<font size>` means, in points."""


@dataclass(slots=True)
class Sheet:
    """The class rules of a page, and a memory for `style` attributes, which Word repeats thousands of times."""

    classes: dict[tuple[str, str], Style] = field(default_factory=dict)
    _size: int = 0
    _inline: dict[str, Style] = field(default_factory=dict)

    def read(self, css: str) -> None:
        """Add the rules of a style element whose selector is one class, with or without an element's name."""
        self._size += len(css)
        if self._size > MAX_SHEET:
            return
        for match in _RULE.finditer(css):
            style = parse_style(match[2])
            if style == PLAIN:
                continue
            for selector in match[1].split(","):
                found = _SELECTOR.match(selector.removeprefix("\n<!--"))
                if found:
                    self.classes[(found[1] or "").lower(), found[2]] = style

    def styles_of(self, tag: str, attributes: Mapping[str, str]) -> Iterator[Style]:
        """Yield what is declared for an element, weakest first."""
        for name in attributes.get("class", "").split()[:8]:
            for key in (("", name), (tag, name)):
                if key in self.classes:
                    yield self.classes[key]
        inline = attributes.get("style")
        if inline:
            if inline not in self._inline:
                if len(self._inline) > 5000:
                    self._inline.clear()
                self._inline[inline] = parse_style(inline)
            yield self._inline[inline]


def parse_style(css: str) -> Style:
    """Return what the declarations in `css` (`name: value; …`) say."""
    said: dict[str, str] = {}
    for declaration in css[:5000].split(";"):
        name, _, value = declaration.partition(":")
        said[name.strip().lower()] = value.strip().lower()
    weight, slant, mso = said.get("font-weight"), said.get("font-style"), said.get("mso-list", "")
    level = _MSO_LEVEL.search(mso)
    return Style(
        bold=None if weight is None else _BOLD.match(weight) is not None,
        italic=None if slant is None else slant.startswith(("italic", "oblique")),
        underline="underline" in said.get("text-decoration", "") + said.get("text-decoration-line", ""),
        hidden=_is_hidden(said),
        pre=said["white-space"].startswith("pre") if "white-space" in said else None,
        size=_points(said.get("font-size", "")),
        margin_left=_points(said.get("margin-left", "")),
        text_indent=_points(said.get("text-indent", "")),
        list_level=int(level[1]) if level else 0,
        is_marker=mso == "ignore",
        no_bullet=said.get("list-style-type", said.get("list-style", "")).startswith("none"),
    )


def _is_hidden(said: Mapping[str, str]) -> bool | None:
    if said.get("display") == "none" or said.get("visibility") in {"hidden", "collapse"}:
        return True
    return True if said.get("mso-hide") == "all" else None


def _points(value: str) -> float | None:
    match = _LENGTH.match(value)
    if not match or match[1] in {"", "-", ".", "-."}:
        return 0.0 if value == "0" else None
    return float(match[1]) * _POINTS[match[2]]
