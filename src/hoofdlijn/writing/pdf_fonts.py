"""The fonts that the program ships, and what they can show.

Source Sans 3 in two weights, and DejaVu Sans for what Source Sans lacks (crossed boxes, Hebrew, Arabic, many signs).
Fonts of the machine are never used, so that the same input gives the same bytes everywhere.
"""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typst

FAMILY = "Source Sans 3"
FALLBACK = "DejaVu Sans"


def font_paths() -> list[Path]:
    """Return the folders with the fonts, as Typst and others that set text want them."""
    return [Path(str(files("hoofdlijn.writing") / "fonts"))]


@cache
def load_fonts() -> "typst.Fonts":
    """Read the shipped fonts, once a process, and no others: neither those of the machine nor those inside Typst."""
    import typst  # noqa: PLC0415 - only who writes a PDF or a picture pays for it

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=list(font_paths()))


@cache
def shown_characters() -> frozenset[int]:
    """Return the code points that the fonts have a sign for."""
    table = files("hoofdlijn.writing") / "fonts" / "characters.txt"
    codes: set[int] = set()
    for line in table.read_text(encoding="ascii").splitlines():
        first, last = line.split("-")
        codes.update(range(int(first, 16), int(last, 16) + 1))
    return frozenset(codes)
