"""Numbers and bullets of Word lists, counted as Word shows them (ECMA-376 part 1, 17.9).

Lists (`w:num`) that share one definition (`w:abstractNum`) count on together; a list with a start of its own
(`w:startOverride`) begins anew at its first paragraph.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from lxml import etree

from hoofdlijn.reading import docx_names as docx
from hoofdlijn.reading.docx_styles import ParagraphStyle, Styles, numeric
from hoofdlijn.reading.numerals import as_letters, as_roman, bullet

LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_MAX_TEXT = 80
_WORDLESS = frozenset({"none", "bullet"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Level:
    """How one level of a list is marked."""

    number_format: str = "decimal"
    text: tuple[str | int, ...] = ()
    """What is shown, piece by piece; a whole number is the level, from 0, whose number goes there."""
    bullet: str = ""
    start: int = 1
    restart: int | None = None
    """The level, from 1, whose use sets this one back; 0 for none, None for any higher one."""
    is_legal: bool = False
    """Whether all numbers are shown in plain digits."""
    style: str = ""
    """Id of the paragraph style that stands for this level."""


@dataclass(slots=True, kw_only=True, eq=False)
class _List:
    """One `w:num`: its levels, and the counters that it shares with all lists of its definition."""

    levels: tuple[_Level, ...]
    counters: list[int | None]
    overridden: tuple[int, ...]
    """Levels, from 0, that begin anew at the list's first paragraph."""
    restarted: tuple[tuple[int, ...], ...]
    """By level: the deeper levels that its use sets back."""
    is_used: bool = False


class Numbering:
    """All lists of one file, and how far each has been counted."""

    def __init__(self, load: Callable[[], etree._Element | None], styles: Styles) -> None:
        self._load = load
        self._styles = styles
        self._is_loaded = False
        self._numbers: dict[str, etree._Element] = {}
        self._abstracts: dict[str, etree._Element] = {}
        self._lists: dict[str, _List | None] = {}
        self._levels: dict[str, tuple[_Level, ...]] = {}
        self._counters: dict[str, list[int | None]] = {}

    def mark(self, number: str, indent: int) -> str:
        """Count one paragraph of list `number` at level `indent` (from 0); return what stands before it."""
        found = self._list(number)
        if found is None:
            return ""
        counters = found.counters
        if not found.is_used:
            found.is_used = True
            for index in found.overridden:
                counters[index] = None
        level = found.levels[indent]
        last = counters[indent]
        counters[indent] = level.start if last is None else last + 1
        for index in found.restarted[indent]:
            counters[index] = None
        return level.bullet or _shown(found, indent)

    def indent_of(self, number: str, style: ParagraphStyle) -> int:
        """Return the level, from 0, at which a list numbers paragraphs of a style."""
        found = self._list(number)
        if found is not None:
            for identity in style.ids:
                for index, level in enumerate(found.levels):
                    if level.style == identity:
                        return index
        return style.indent or 0

    def _list(self, number: str) -> _List | None:
        if number not in self._lists:
            self._lists[number] = self._resolve(number)
        return self._lists[number]

    def _resolve(self, number: str) -> _List | None:
        if not self._is_loaded:
            self._is_loaded = True
            self._collect(self._load())
        element = self._numbers.get(number)
        if element is None:
            return None
        abstract = self._abstract_of(element)
        if abstract is None:
            return None
        identity = abstract.get(docx.ABSTRACT_ID) or ""
        levels = list(self._levels_of(abstract, identity))
        overridden = _override(element, levels)
        return _List(
            levels=tuple(levels),
            counters=self._counters.setdefault(identity, [None] * LEVELS),
            overridden=overridden,
            restarted=tuple(_restarted(levels, indent) for indent in range(LEVELS)),
        )

    def _levels_of(self, abstract: etree._Element, identity: str) -> tuple[_Level, ...]:
        found = self._levels.get(identity)
        if found is None:
            levels = [_Level()] * LEVELS
            for child in abstract.iterchildren(docx.LEVEL):
                levels[_index(child)] = _level(child)
            found = self._levels[identity] = tuple(levels)
        return found

    def _collect(self, root: etree._Element | None) -> None:
        if root is None:
            return
        for element in root.iterchildren(docx.NUM, docx.ABSTRACT):
            if element.tag == docx.NUM:
                self._numbers[element.get(docx.NUM_ID) or ""] = element
            else:
                self._abstracts[element.get(docx.ABSTRACT_ID) or ""] = element

    def _abstract_of(self, element: etree._Element, depth: int = 0) -> etree._Element | None:
        """Return the definition of a list; one that only names a numbering style leads to that style's list."""
        reference = next(element.iterchildren(docx.ABSTRACT_ID), None)
        abstract = self._abstracts.get(reference.get(docx.VAL) or "") if reference is not None else None
        link = next(abstract.iterchildren(docx.NUM_STYLE_LINK), None) if abstract is not None else None
        if link is None or depth > LEVELS:
            return abstract
        linked = self._numbers.get(self._styles.number_of(link.get(docx.VAL) or ""))
        return abstract if linked is None else self._abstract_of(linked, depth + 1)


def _restarted(levels: list[_Level], indent: int) -> tuple[int, ...]:
    """Return the levels that are set back when level `indent` is used."""
    deeper = [(index, levels[index].restart) for index in range(indent + 1, LEVELS)]
    return tuple(index for index, restart in deeper if restart is None or indent < restart)


def _override(element: etree._Element, levels: list[_Level]) -> tuple[int, ...]:
    """Put a list's own settings over the levels of its definition; return the levels that begin anew."""
    anew: list[int] = []
    for override in element.iterchildren(docx.LEVEL_OVERRIDE):
        index = _index(override)
        for child in override:
            if child.tag == docx.LEVEL:
                levels[index] = _level(child)
        for child in override:
            if child.tag == docx.START_OVERRIDE:
                levels[index] = replace(levels[index], start=numeric(child.get(docx.VAL), default=1))
                anew.append(index)
    return tuple(anew)


def _index(element: etree._Element) -> int:
    return numeric(element.get(docx.ILVL), default=0, highest=LEVELS - 1)


def _level(element: etree._Element) -> _Level:
    values: dict[object, str] = {}
    font = ""
    for child in element:
        values[child.tag] = child.get(docx.VAL) or ""
        if child.tag == docx.RPR:
            fonts = next(child.iterchildren(docx.RFONTS), None)
            font = (fonts.get(docx.ASCII) or "") if fonts is not None else ""
    number_format = values.get(docx.NUM_FORMAT, "decimal")
    text = values.get(docx.LEVEL_TEXT, "")[:_MAX_TEXT]
    sign = ""
    if number_format == "bullet":
        sign = "•" if docx.PICTURE_BULLET in values else bullet(text, font)
        text = ""
    return _Level(
        number_format=number_format,
        text=tuple(int(piece) - 1 if index % 2 else piece for index, piece in enumerate(_PLACE.split(text))),
        bullet=sign,
        start=numeric(values.get(docx.START), default=0),
        restart=numeric(values[docx.LEVEL_RESTART], default=0) if docx.LEVEL_RESTART in values else None,
        is_legal=docx.IS_LEGAL in values and docx.is_on(values[docx.IS_LEGAL] or None),
        style=values.get(docx.PSTYLE, ""),
    )


def _shown(found: _List, indent: int) -> str:
    level = found.levels[indent]
    shown = ""
    for piece in level.text:
        if isinstance(piece, str):
            shown += piece
            continue
        of = found.levels[piece]
        # a level below this one, or one without numbers, has none to show
        if piece <= indent and of.number_format not in _WORDLESS:
            value = found.counters[piece]
            number_format = "decimal" if level.is_legal else of.number_format
            shown += _written(of.start if value is None else value, number_format)
    return shown.strip()


def _written(number: int, number_format: str) -> str:
    write = _FORMATS.get(number_format)
    return str(number) if write is None else write(number)


_FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": as_letters,
    "upperLetter": lambda number: as_letters(number).upper(),
    "lowerRoman": as_roman,
    "upperRoman": lambda number: as_roman(number).upper(),
    "decimalZero": lambda number: f"{number:02d}",
    "ordinal": lambda number: f"{number}e",
}
