"""How wide words are in the type face of the timeline, and where its lines break.

Widths are those of Source Sans 3 in thousandths of the size, rounded. A viewer that lacks it takes another sans serif,
of which Arial is the widest usual one; that is why lines break some room before the edge.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from hoofdlijn.documents import writable

FAMILY: Final = (
    "'Source Sans 3','Source Sans Pro',Calibri,Carlito,'Segoe UI',Arial,'Liberation Sans','Nimbus Sans',"
    "'DejaVu Sans Condensed',sans-serif"
)
"""Type faces that are about as wide, in order of liking."""
SPARE: Final = 1.12
"""How much wider than measured words may turn out."""
STRONG: Final = 1.04
"""How much wider semibold is than regular."""
ELLIPSIS: Final = "…"

_WIDTHS: Final = {
    200: " ",
    250: "',.:;ijlI·‘’|",
    300: "!()[]{}f-",
    345: "t/\\r",
    420: '*?sz"“”„',
    460: "cvxy",
    500: "#$+0123456789<=>^_aegkJY~€–",
    550: "AEFLPRSTVXZbdhnopqu`ßø",
    610: "&BCDGK",
    660: "HNOQUØ",
    725: "wM",
    790: "Wæ",
    830: "%m—@Æ",
    950: "…",
}
_WIDTH_OF: Final = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_OTHER: Final = 560
_BROAD: Final = 1000
# controls that XML 1.0 allows, line ends, and marks that would turn the direction of what follows
_BARRED: Final = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def one_line(text: str) -> str:
    """Return `text` on one line, without controls and marks that turn the direction of writing."""
    return " ".join(_BARRED.sub(" ", writable(text)).split())


def width_of(text: str, size: float, *, strong: bool = False) -> float:
    """Return how wide `text` is when set in `size`, in the same unit, with room to spare."""
    return sum(map(_width, text)) * size / 1000 * SPARE * (STRONG if strong else 1)


def wrap(text: str, room: float, size: float, *, lines: int, strong: bool = False) -> tuple[str, ...]:
    """Break `text` into at most `lines` lines that fit `room`; the last one ends in "…" where words are left over.

    Words too long for a line break inside. An empty text has no lines.
    """
    rest = one_line(text)
    broken: list[str] = []
    while rest and len(broken) < lines:
        line, rest = _first_line(rest, room, size, strong=strong)
        broken.append(line)
    if rest:
        broken[-1] = cut(f"{broken[-1]} {rest}", room, size, strong=strong)
    return tuple(broken)


def cut(text: str, room: float, size: float, *, strong: bool = False) -> str:
    """Return `text` on one line that fits `room`, cut with "…" where it does not."""
    line = one_line(text)
    if width_of(line, size, strong=strong) <= room:
        return line
    end = _fitting(line, room - width_of(ELLIPSIS, size, strong=strong), size, strong=strong)
    return f"{line[:end].rstrip(' ,;:.')}{ELLIPSIS}"


def _first_line(text: str, room: float, size: float, *, strong: bool) -> tuple[str, str]:
    end = _fitting(text, room, size, strong=strong)
    if end >= len(text):
        return text, ""
    space = text.rfind(" ", 0, end + 1)
    if space > 0:
        return text[:space], text[space + 1 :]
    # no space: break after a hyphen, else inside the word, and always take at least one letter
    hyphen = text.rfind("-", 0, end) + 1
    end = _whole(text, hyphen or max(end, 1))
    return text[:end], text[end:]


def _fitting(text: str, room: float, size: float, *, strong: bool) -> int:
    """Return how many characters from the start fit `room`."""
    left = room / (size / 1000 * SPARE * (STRONG if strong else 1))
    for index, letter in enumerate(text):
        left -= _width(letter)
        if left < 0:
            return _whole(text, index)
    return len(text)


def _whole(text: str, end: int) -> int:
    """Return `end`, moved so that no mark or joined sign is parted from what it belongs to."""
    back = end
    while 0 < back < len(text) and (_width(text[back]) == 0 or text[back - 1] == "\u200d"):
        back -= 1
    return back or end


@lru_cache(maxsize=2048)
def _width(letter: str) -> int:
    """Return the width of a character in thousandths of the size; an accent does not widen its letter."""
    if letter in _WIDTH_OF:
        return _WIDTH_OF[letter]
    if unicodedata.combining(letter) or unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _WIDTH_OF:
        return _WIDTH_OF[base]
    return _BROAD if unicodedata.east_asian_width(letter) in {"W", "F"} else _OTHER
