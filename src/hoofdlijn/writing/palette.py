"""Colours, sizes and type faces that every written format shares, so that all of them look like one house.

Colours are "#rrggbb". Text has a contrast of at least 4.5 : 1 on the ground it stands on, an edge of at least 3 : 1 on
white, and no meaning hangs on colour alone: tones go with a sign or a word, phases with a pattern or a letter. Sizes are
in points, lengths of the page in millimetres.
"""

from dataclasses import dataclass
from typing import Final

from hoofdlijn.phrases import PhaseKind
from hoofdlijn.writing.publication import Tone


@dataclass(frozen=True, slots=True)
class Shade:
    """A ground with the colour of the text on it and of its edge."""

    fill: str
    ink: str
    edge: str


WHITE: Final = "#ffffff"
INK: Final = "#1f2a30"
"""Running text."""
QUIET: Final = "#52616b"
"""Notes, captions, the heads and feet of pages."""
ACCENT: Final = "#0b5a5e"
"""Headings, links and rules; a green blue that no government uses as its own."""
HAIRLINE: Final = "#c5d0d3"
"""Lines between rows: a help for the eye that nothing hangs on."""
SOFT: Final = "#f2f6f6"
"""The ground of a group row and of quiet boxes."""
HEAD: Final = "#dfeaea"
"""The ground of a table's head."""
HINT: Final = "#5a666e"
"""What an editor shows while a value is empty."""

TONES: Final = {
    Tone.PLAIN: Shade(WHITE, INK, "#7b8a92"),
    Tone.STATED: Shade("#c9e6da", "#0d4a36", "#2b7a5c"),
    Tone.SHOWN: Shade("#eaf5f0", "#0d4a36", "#2b7a5c"),
    Tone.MISSING: Shade("#f6f2ea", "#655a47", "#857760"),
    Tone.BLOCKING: Shade("#fbe6e4", "#8c1d18", "#b3261e"),
    Tone.IMPORTANT: Shade("#fdf0dc", "#774300", "#a86200"),
    Tone.ADVICE: Shade("#e4eef8", "#1c4a7e", "#2f6db3"),
    Tone.QUESTION: Shade("#efe8f6", "#533178", "#7a4fa3"),
}
PHASES: Final = {
    PhaseKind.PREPARE: Shade("#cfe5f3", "#12395a", "#2f6db3"),
    PhaseKind.DECIDE: Shade("#efcf80", "#553800", "#96650a"),
    PhaseKind.EXECUTE: Shade("#0b5a5e", WHITE, "#0b5a5e"),
    PhaseKind.EVALUATE: Shade("#c0a6d8", "#2d1647", "#6b4494"),
    PhaseKind.CONTINUOUS: Shade("#5fae9f", "#04231f", "#1f6d60"),
    PhaseKind.UNSPECIFIED: Shade("#f0f2f3", "#36414a", "#66737e"),
}
"""Grounds differ in lightness too, from execute, the darkest, to unspecified."""

OFFICE_FONT: Final = "Calibri"
"""For documents that are edited: on every Windows and Mac with Office, and LibreOffice puts Carlito in its place."""
OFFICE_FALLBACKS: Final = ("Carlito", "Source Sans 3", "Liberation Sans", "Arial")
"""Carlito has the same widths, so that lines break in the same place."""

TITLE_SIZE: Final = 28.0
LEAD_SIZE: Final = 13.0
BODY_SIZE: Final = 11.0
TABLE_SIZE: Final = 9.5
NOTE_SIZE: Final = 9.5
HEADING_SIZES: Final = (20.0, 15.0, 12.5, 11.0)
"""By level from 1; deeper levels take the last."""
LINE_HEIGHT: Final = 1.3
"""Of running text, as a share of its size."""

PAGE_WIDTH: Final = 210.0
PAGE_HEIGHT: Final = 297.0
SIDE_MARGIN: Final = 20.0
TOP_MARGIN: Final = 25.0
"""The head of the page stands inside it."""
BOTTOM_MARGIN: Final = 25.0
"""The foot of the page stands inside it."""
TEXT_WIDTH: Final = PAGE_WIDTH - 2 * SIDE_MARGIN


def heading_size(level: int) -> float:
    """Return the size in points of a heading of `level` (from 1)."""
    return HEADING_SIZES[min(level, len(HEADING_SIZES)) - 1]
