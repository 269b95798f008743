"""Texts made fit for a page: what no shipped font can show is said by its number, and overlong words may break."""

import re
import unicodedata
from functools import cache

from hoofdlijn.documents import writable
from hoofdlijn.writing.pdf_fonts import shown_characters

BODY_ROOM = 70
"""Characters of a word that fit on a line of running text, with room to spare for a list within a list."""

_LINE_ENDS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile(
    # controls, marks that turn the direction of writing, and marks that only choose between forms of a sign
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\u206a-\u206f\ufe00-\ufe0f\ufeff"
    "\U000e0000-\U000e0fff]"
)
_NATURAL_BREAKS = r"\s\-/\u2013\u2014\u200b"
_HYPHENATED = 45
"""Words of letters up to this length are left to the hyphenation."""


class Letters:
    """Makes texts fit, and remembers which of their characters no font can show."""

    def __init__(self, *, simple: bool = False) -> None:
        """Allow all that the fonts show; `simple`: no signs put together from several characters either."""
        self._simple = simple
        self._lacking = _lacking(simple=simple)
        self.missing: set[str] = set()

    def fit(self, text: str, room: int = BODY_ROOM) -> str:
        """Return `text` as it can be shown in lines of `room` characters.

        Args:
            text: any text.
            room: characters of a word that fit on a line; longer ones get places to break, without a hyphen.
        """
        if self._simple:
            text = unicodedata.normalize("NFC", text)
        if self._lacking.search(text):
            text = _LINE_ENDS.sub("\n", writable(text)).replace("\t", "    ")
            text = self._lacking.sub(self._number, _UNSEEN.sub("", text))
        return _overlong(room).sub(lambda match: _broken(match[0], room), text)

    def fit_drawing(self, svg: str) -> str:
        """Return the text of an SVG with nothing in it that the fonts cannot show; white space stays."""
        return re.sub(r"[^\t\r\n]+", lambda match: self._lacking.sub(self._number, _UNSEEN.sub("", match[0])), svg)

    def _number(self, match: re.Match[str]) -> str:
        self.missing.add(match[0])
        return f"[U+{ord(match[0]):04X}]"


def is_visible(text: str) -> bool:
    """Tell whether anything of a text shows on a page."""
    said = writable(text).strip()
    return bool(said) and (
        said.isprintable() or any(not one.isspace() and unicodedata.category(one) not in {"Cf", "Cc"} for one in said)
    )


@cache
def _lacking(*, simple: bool) -> re.Pattern[str]:
    """Return a pattern of every character that does not stand as it is: not in the fonts, or unseen."""
    allowed = (chr(code) for code in sorted(shown_characters()) if not simple or _stands_alone(chr(code)))
    kept = "".join(one for one in allowed if not (_UNSEEN.match(one) or _LINE_ENDS.match(one) or _is_private(one)))
    return re.compile(f"[^\n{_ranges(kept)}]")


def _is_private(character: str) -> bool:
    """Tell whether a font may draw anything in the place of this one: PDF/A wants a meaning for every sign."""
    return unicodedata.category(character) == "Co"


def _stands_alone(character: str) -> bool:
    return unicodedata.category(character) not in {"Mn", "Mc", "Me", "Cf"}


def _ranges(characters: str) -> str:
    """Return sorted characters as the inside of a class of a pattern."""
    parts: list[str] = []
    first = last = -1
    for code in [*map(ord, characters), -1]:
        if code == last + 1 and last >= 0:
            last = code
            continue
        if last >= 0:
            parts.append(f"\\U{first:08x}-\\U{last:08x}")
        first = last = code
    return "".join(parts)


@cache
def _overlong(room: int) -> re.Pattern[str]:
    return re.compile(rf"[^{_NATURAL_BREAKS}]{{{room + 1},}}")


def _broken(word: str, room: int) -> str:
    if len(word) <= _HYPHENATED and word.isalpha() and room < BODY_ROOM // 2:
        return word
    return "\u200b".join(word[start : start + room] for start in range(0, len(word), room))
