"""Word styles: what a paragraph, run or table inherits, found by id and resolved when it is first used.

Word writes English names ("heading 1") and ids in the user's language ("Kop1"); both are understood. Bold, italic
and hidden are toggles (ECMA-376 part 1, 17.7.3): set in a paragraph's style and in a run's, they cancel out.
"""

from dataclasses import dataclass

from lxml import etree

from hoofdlijn.reading import docx_names as docx
from hoofdlijn.reading.drafts import BOLD, HIDDEN, ITALIC, SYMBOL_FONT, UNDERLINE, WINGDINGS
from hoofdlijn.reading.style_names import heading_level, is_contents_style

_MAX_CHAIN = 16
"""Word itself allows ten parents; a longer chain is a loop, or made to cost time."""
_BODY_TEXT = 9
"""The outline level that says: no heading."""

_TOGGLES = {docx.B: BOLD, docx.I: ITALIC, docx.VANISH: HIDDEN}
_TOGGLED = BOLD | ITALIC | HIDDEN


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphStyle:
    """What the reader needs to know of a paragraph style, its parents included."""

    ids: tuple[str, ...] = ()
    """Its own id and those of its parents, nearest first."""
    name: str = ""
    outline_level: int = 0
    """1 and up for headings, else 0."""
    number: str = ""
    """Id of the list that numbers it, "" for none."""
    indent: int | None = None
    """Level in that list, from 0; None where only the list itself tells."""
    flags: int = 0
    is_contents: bool = False


class Styles:
    """All styles of one file."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._default = ""
        self._paragraphs: dict[str | None, ParagraphStyle] = {}
        self._runs: dict[tuple[str, int], int] = {}
        if root is None:
            return
        for style in root.iterchildren(docx.STYLE):
            identity = style.get(docx.STYLE_ID) or ""
            self._elements[identity] = style
            if style.get(docx.DEFAULT) in {"1", "true", "on"} and style.get(docx.TYPE) == "paragraph":
                self._default = identity

    def paragraph(self, identity: str | None) -> ParagraphStyle:
        """Return a paragraph style, the file's default for None; of an unknown id what the id itself says."""
        found = self._paragraphs.get(identity)
        if found is None:
            found = self._paragraphs[identity] = self._resolve(self._default if identity is None else identity)
        return found

    def run_flags(self, properties: etree._Element, around: int) -> int:
        """Return the flags of a run with these direct properties, in a paragraph of flags `around`."""
        flags = around
        for element in properties:
            tag = element.tag
            if tag in _TOGGLES:
                flag = _TOGGLES[tag]
                flags = flags | flag if docx.is_on(element.get(docx.VAL)) else flags & ~flag
            elif tag == docx.U:
                flags = flags | UNDERLINE if _is_underlined(element) else flags & ~UNDERLINE
            elif tag == docx.RSTYLE:
                flags = self._in_run_style(element.get(docx.VAL) or "", flags)
            elif tag == docx.RFONTS:
                flags = flags & ~(WINGDINGS | SYMBOL_FONT) | _font_flags(element)
        return flags

    def table_header_flags(self, identity: str) -> int | None:
        """Return the toggles that a table style gives its first row, None if it says nothing of that row."""
        for style in self._chain(identity):
            for condition in style.iterchildren(docx.CONDITIONAL):
                if condition.get(docx.TYPE) == "firstRow":
                    properties = next(condition.iterchildren(docx.RPR), None)
                    return 0 if properties is None else self.run_flags(properties, 0)
        return None

    def number_of(self, identity: str) -> str:
        """Return the id of the list that a numbering style stands for, "" for none."""
        for style in self._chain(identity):
            for properties in style.iterchildren(docx.PPR):
                number, _ = _numbering_of(properties)
                if number:
                    return number
        return ""

    def _in_run_style(self, identity: str, around: int) -> int:
        flags = self._runs.get((identity, around))
        if flags is None:
            own, given = self._own_flags(self._chain(identity))
            flags = (around & ~given | own) & ~_TOGGLED | (around ^ own) & _TOGGLED
            self._runs[identity, around] = flags
        return flags

    def _own_flags(self, chain: list[etree._Element]) -> tuple[int, int]:
        """Return the flags a chain of styles sets, and all those it speaks of; the nearest style decides."""
        flags = given = 0
        for style in chain:
            for properties in style.iterchildren(docx.RPR):
                on, spoken = _flags_of(properties)
                flags |= on & ~given
                given |= spoken
        return flags, given

    def _chain(self, identity: str) -> list[etree._Element]:
        """Return the style and its parents, nearest first."""
        chain: list[etree._Element] = []
        style = self._elements.get(identity)
        while style is not None and len(chain) < _MAX_CHAIN:
            chain.append(style)
            parent = next(style.iterchildren(docx.BASED_ON), None)
            style = self._elements.get(parent.get(docx.VAL) or "") if parent is not None else None
        return chain

    def _resolve(self, identity: str) -> ParagraphStyle:
        chain = self._chain(identity)
        if not chain:
            level = heading_level(identity)
            return ParagraphStyle(name=identity, outline_level=level, is_contents=is_contents_style(identity))
        names = [_name_of(style) for style in chain]
        outline: int | None = None
        number: str | None = None
        indent: int | None = None
        for style in chain:
            for properties in style.iterchildren(docx.PPR):
                outline = _outline_of(properties) if outline is None else outline
                own_number, own_indent = _numbering_of(properties)
                number = own_number if number is None else number
                indent = own_indent if indent is None else indent
        if outline is None:
            level = next((level for level in map(heading_level, names) if level), 0)
        else:
            level = 0 if outline >= _BODY_TEXT else outline + 1
        return ParagraphStyle(
            ids=tuple(style.get(docx.STYLE_ID) or "" for style in chain),
            name=names[0],
            outline_level=level,
            number=number or "",
            indent=indent,
            flags=self._own_flags(chain)[0],
            is_contents=is_contents_style(names[0]),
        )


def numeric(value: str | None, *, default: int, highest: int = 1_000_000) -> int:
    """Return a whole number from 0 to `highest` as an attribute holds it, `default` for anything else."""
    if value is None or not value.isascii() or not value.isdecimal() or len(value) > 7:
        return default
    return min(int(value), highest)


def _name_of(style: etree._Element) -> str:
    name = next(style.iterchildren(docx.NAME), None)
    return (name.get(docx.VAL) if name is not None else None) or style.get(docx.STYLE_ID) or ""


def _outline_of(properties: etree._Element) -> int | None:
    outline = next(properties.iterchildren(docx.OUTLINE), None)
    return None if outline is None else numeric(outline.get(docx.VAL), default=_BODY_TEXT)


def _numbering_of(properties: etree._Element) -> tuple[str | None, int | None]:
    """Return list id and level that paragraph properties give; "0" as list id takes an inherited list away."""
    number = indent = None
    for element in properties.iterchildren(docx.NUMPR):
        for part in element:
            if part.tag == docx.NUM_ID:
                number = part.get(docx.VAL)
            elif part.tag == docx.ILVL:
                indent = numeric(part.get(docx.VAL), default=0, highest=8)
    return ("" if number == "0" else number), indent


def _flags_of(properties: etree._Element) -> tuple[int, int]:
    """Return the flags that run properties set, and those they speak of."""
    flags = given = 0
    for element in properties:
        tag = element.tag
        if tag in _TOGGLES:
            given |= _TOGGLES[tag]
            flags |= _TOGGLES[tag] if docx.is_on(element.get(docx.VAL)) else 0
        elif tag == docx.U:
            given |= UNDERLINE
            flags |= UNDERLINE if _is_underlined(element) else 0
        elif tag == docx.RFONTS:
            given |= WINGDINGS | SYMBOL_FONT
            flags |= _font_flags(element)
    return flags, given


def _is_underlined(element: etree._Element) -> bool:
    return element.get(docx.VAL, "none") != "none"


def _font_flags(element: etree._Element) -> int:
    font = element.get(docx.ASCII) or ""
    if font.startswith("Wingdings"):
        return WINGDINGS
    return SYMBOL_FONT if font == "Symbol" else 0
