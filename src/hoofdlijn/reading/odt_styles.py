"""Styles of an OpenDocument text: what a paragraph or a run inherits through its chain of styles."""

from dataclasses import dataclass

from lxml import etree

from hoofdlijn.reading import odt_names as odt
from hoofdlijn.reading.drafts import BOLD, HIDDEN, ITALIC, SYMBOL_FONT, UNDERLINE, WINGDINGS
from hoofdlijn.reading.style_names import heading_level, is_contents_style

_MAX_CHAIN = 16
"""No application makes a longer chain of parents; it is a loop, or made to cost time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphStyle:
    """What the reader needs to know of a paragraph style, its parents included."""

    name: str = ""
    """Name of the nearest style that a person sees, as shown to that person."""
    outline_level: int = 0
    """1 and up for headings, else 0."""
    list_style: str = ""
    flags: int = 0
    is_contents: bool = False


class Styles:
    """All styles of one file; `automatic` go before `common`, as the format has it."""

    def __init__(self, common: etree._Element | None, automatic: etree._Element | None) -> None:
        self._automatic: dict[tuple[str, str], etree._Element] = {}
        self._common: dict[tuple[str, str], etree._Element] = {}
        self.list_styles: dict[str, etree._Element] = {}
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._runs: dict[tuple[str, int], int] = {}
        self._collect(common, self._common)
        self._collect(automatic, self._automatic)

    def paragraph(self, name: str) -> ParagraphStyle:
        """Return a paragraph style; of an unknown name a plain one."""
        found = self._paragraphs.get(name)
        if found is None:
            found = self._paragraphs[name] = self._resolve(name)
        return found

    def run_flags(self, name: str, around: int) -> int:
        """Return the flags of a run in character style `name` within text of flags `around`."""
        flags = self._runs.get((name, around))
        if flags is None:
            flags = around
            for style in reversed(self._chain("text", name)):
                flags = _with_properties(style, flags)
            self._runs[name, around] = flags
        return flags

    def _collect(self, parent: etree._Element | None, into: dict[tuple[str, str], etree._Element]) -> None:
        if parent is None:
            return
        for style in parent.iterchildren(odt.STYLE, odt.LIST_STYLE):
            name = style.get(odt.STYLE_NAME) or ""
            if style.tag == odt.STYLE:
                into[style.get(odt.FAMILY) or "", name] = style
            else:
                self.list_styles[name] = style

    def _chain(self, family: str, name: str) -> list[etree._Element]:
        """Return the style and its parents, nearest first."""
        chain: list[etree._Element] = []
        key = (family, name)
        style = self._automatic.get(key)
        if style is None:
            style = self._common.get(key)
        while style is not None and len(chain) < _MAX_CHAIN:
            chain.append(style)
            parent = style.get(odt.PARENT)
            style = self._common.get((family, parent)) if parent else None
        return chain

    def _resolve(self, name: str) -> ParagraphStyle:
        chain = self._chain("paragraph", name)
        if not chain:
            return ParagraphStyle(name=name)
        flags = 0
        for style in reversed(chain):
            flags = _with_properties(style, flags)
        named = [_shown_name(style) for style in chain if style is not self._automatic.get(("paragraph", name))]
        shown = named[0] if named else name
        return ParagraphStyle(
            name=shown,
            outline_level=_outline_level(chain, named),
            list_style=_first(chain, odt.LIST_STYLE_NAME) or "",
            flags=flags,
            is_contents=is_contents_style(shown),
        )


def _shown_name(style: etree._Element) -> str:
    # without a display name, "_20_" and its like stand for the characters that an XML name cannot hold
    return style.get(odt.DISPLAY_NAME) or (style.get(odt.STYLE_NAME) or "").replace("_20_", " ")


def _outline_level(chain: list[etree._Element], names: list[str]) -> int:
    declared = _first(chain, odt.DEFAULT_OUTLINE)
    if declared is not None:
        return int(declared) if declared in {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"} else 0
    return next((level for level in map(heading_level, names) if level), 0)


def _first(chain: list[etree._Element], attribute: str) -> str | None:
    """Return the nearest value that is set; "" is a value, it takes an inherited one away."""
    for style in chain:
        value = style.get(attribute)
        if value is not None:
            return value
    return None


def _with_properties(style: etree._Element, flags: int) -> int:
    """Return the flags after the text properties of one style."""
    for properties in style.iterchildren(odt.TEXT_PROPERTIES):
        for name, value in properties.attrib.items():
            change = _CHANGES.get(name)
            if change is not None:
                flags = change(flags, value)
    return flags


def _set(flags: int, flag: int, *, on: bool) -> int:
    return flags | flag if on else flags & ~flag


def _weight(flags: int, value: str) -> int:
    return _set(flags, BOLD, on=value == "bold" or (value.isdecimal() and len(value) == 3 and value >= "600"))


def _slant(flags: int, value: str) -> int:
    return _set(flags, ITALIC, on=value in {"italic", "oblique"})


def _underline(flags: int, value: str) -> int:
    return _set(flags, UNDERLINE, on=value != "none")


def _display(flags: int, value: str) -> int:
    return _set(flags, HIDDEN, on=value == "none")


def _font(flags: int, value: str) -> int:
    flags = _set(flags, WINGDINGS, on=value.strip("'\" ").startswith("Wingdings"))
    return _set(flags, SYMBOL_FONT, on=value.strip("'\" ").startswith("Symbol"))


_CHANGES = {
    odt.WEIGHT: _weight,
    odt.SLANT: _slant,
    odt.UNDERLINE_STYLE: _underline,
    odt.DISPLAY: _display,
    odt.FONT_NAME: _font,
    odt.FO_FONT_FAMILY: _font,
}
