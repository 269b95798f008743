"""Numbers and bullets of OpenDocument lists and headings, counted as LibreOffice and Word show them."""

from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from hoofdlijn.reading import odt_names as odt
from hoofdlijn.reading.numerals import as_letters, as_roman, bullet

LEVELS: Final = 10
_MAX_NUMBER = 1_000_000
_BLANK: Final[tuple[None, ...]] = (None,) * LEVELS


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelStyle:
    """How one level of a list is marked."""

    bullet: str = ""
    number_format: str = ""
    """"1", "a", "A", "i", "I", or "" for no number."""
    prefix: str = ""
    suffix: str = ""
    shown_levels: int = 1
    start: int = 1


@dataclass(slots=True)
class Counters:
    """How far one list has been counted, by level; None where nothing has been counted since a higher item."""

    values: list[int | None] = field(default_factory=lambda: [None] * LEVELS)

    def count(self, depth: int, styles: tuple[LevelStyle, ...], start: int | None) -> None:
        """Count one item at `depth` (from 1), anew from `start` if that is given."""
        values = self.values
        last = values[depth - 1]
        if start is not None:
            values[depth - 1] = start
        else:
            values[depth - 1] = styles[depth - 1].start if last is None else last + 1
        self.restart(depth + 1)

    def restart(self, depth: int) -> None:
        """Forget the levels from `depth` (from 1) on."""
        self.values[depth - 1 :] = _BLANK[depth - 1 :]

    def marker(self, depth: int, styles: tuple[LevelStyle, ...]) -> str:
        """Return what stands before an item at `depth` (from 1), as counted so far."""
        style = styles[depth - 1]
        if style.bullet:
            return style.bullet
        if not style.number_format:
            return f"{style.prefix}{style.suffix}".strip()
        numbers: list[str] = []
        for index in range(max(0, depth - style.shown_levels), depth):
            level = styles[index]
            value = self.values[index]
            # a level without numbers is passed over, as in "1.a" under a level of bullets
            if level.number_format:
                numbers.append(_written(level.start if value is None else value, level.number_format))
        return f"{style.prefix}{'.'.join(numbers)}{style.suffix}".strip()


class ListStyles:
    """The list styles of a file, each read when it is first used."""

    def __init__(self, elements: dict[str, etree._Element]) -> None:
        self._elements = elements
        self._styles: dict[str, tuple[LevelStyle, ...]] = {}

    def levels(self, name: str) -> tuple[LevelStyle, ...]:
        """Return the LEVELS levels of a list style; an unknown name gives bullets."""
        found = self._styles.get(name)
        if found is None:
            element = self._elements.get(name)
            found = (LevelStyle(bullet="•"),) * LEVELS if element is None else levels_of(element)
            self._styles[name] = found
        return found


def levels_of(style: etree._Element) -> tuple[LevelStyle, ...]:
    """Return the LEVELS levels of a list style or of the outline style; levels it leaves out have no mark."""
    levels = [LevelStyle()] * LEVELS
    for element in style:
        depth = number_of(element.get(odt.LEVEL), default=0)
        if 1 <= depth <= LEVELS:
            levels[depth - 1] = _level(element)
    return tuple(levels)


def number_of(value: str | None, *, default: int) -> int:
    """Return a whole number from 0 to a million as an attribute holds it, `default` for anything else."""
    if value is None or not value.isascii() or not value.isdecimal() or len(value) > 7:
        return default
    return min(int(value), _MAX_NUMBER)


def _level(element: etree._Element) -> LevelStyle:
    if element.tag == odt.BULLET_LEVEL:
        shown = bullet((element.get(odt.BULLET_CHAR) or "")[:4], _font(element))
        return LevelStyle(bullet=shown)
    if element.tag == odt.IMAGE_LEVEL:
        return LevelStyle(bullet="•")
    return LevelStyle(
        number_format=(element.get(odt.NUM_FORMAT) or "")[:1],
        prefix=(element.get(odt.NUM_PREFIX) or "")[:40],
        suffix=(element.get(odt.NUM_SUFFIX) or "")[:40],
        shown_levels=number_of(element.get(odt.DISPLAY_LEVELS), default=1),
        start=number_of(element.get(odt.START_VALUE), default=1),
    )


def _font(element: etree._Element) -> str:
    for properties in element.iterchildren(odt.TEXT_PROPERTIES):
        return (properties.get(odt.FONT_NAME) or properties.get(odt.FO_FONT_FAMILY) or "").strip("'\" ")
    return ""


def _written(number: int, number_format: str) -> str:
    if number_format == "a":
        return as_letters(number)
    if number_format == "A":
        return as_letters(number).upper()
    if number_format == "i":
        return as_roman(number)
    if number_format == "I":
        return as_roman(number).upper()
    return str(number)
