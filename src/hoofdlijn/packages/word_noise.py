"""What Word writes beside the text and no reader of text needs: taken out of the XML before it is parsed.

Word splits a sentence into a run for every session in which it was edited, and gives each run a language, a font
and a revision mark. Parsing that costs more than all reading after it (ADR 0021 has the figures). Every pattern
begins with "<", which cannot stand in a text, and none touches an element that a reader looks at; the text, its
order and the number of paragraphs stay. A test reads documents with and without, and compares.
"""

import re
from typing import Final

# elements in run properties that decide what is shown, or that a change in them is tracked
_KEPT: Final = rb"(?:b|i|u|vanish|rStyle|ins|del|moveFrom|moveTo|%s)[ />]"
_PROPERTY: Final = rb"<w(?:1[0-9])?:(?!" + _KEPT + rb")[A-Za-z]{1,30}+(?: [^<>]*)?/>"
_REVISION: Final = rb'(?: w:rsid[A-Za-z]{0,8}="[0-9A-F]{8}")'
_IDENTITY: Final = rb'(?: w(?:14)?:(?:rsid|paraId|textId)[A-Za-z]{0,8}="[0-9A-F]{8}")'


def _properties(*kept: bytes) -> bytes:
    return rb"<w:rPr>(?:" + (_PROPERTY % b"|".join((*kept, b"b"))) + rb")*+</w:rPr>"


def _patterns(properties: bytes) -> tuple[tuple[re.Pattern[bytes], bytes], ...]:
    return (
        (re.compile(rb"<w:proofErr [^<>]*/>"), b""),
        (re.compile(rb"<w:r" + _REVISION + rb"*+>(?:" + properties + rb")?+"), b"<w:r>"),
        (re.compile(properties), b""),
        (re.compile(rb"<w:p" + _IDENTITY + rb"++>"), b"<w:p>"),
    )


_PLAIN: Final = _patterns(_properties())
_WITH_FONTS: Final = _patterns(_properties(b"rFonts"))
"""For texts that may hold signs of a symbol font, which only the font's name gives away."""

_SYMBOL_FONT: Final = re.compile(rb'="(?:Wingdings|Symbol)')

_RUN: Final = rb'<w:r><w:t xml:space="preserve">[^<]*+</w:t></w:r>'
_RUNS: Final = re.compile(_RUN + b"(?:" + _RUN + b")++")
_SEAM: Final = b'</w:t></w:r><w:r><w:t xml:space="preserve">'


def without_noise(data: bytes) -> bytes:
    """Return the XML of a Word part that reads the same, with less in it; unusual XML comes back as it is."""
    # within a CDATA section or a comment, "<" is no markup; and where Word has not been, there is little to gain
    if b"<!" in data or not (b" w:rsid" in data or b"<w:lang " in data):
        return data
    patterns = _WITH_FONTS if b"w:rFonts" in data and _SYMBOL_FONT.search(data) else _PLAIN
    for pattern, instead in patterns:
        data = pattern.sub(instead, data)
    return _RUNS.sub(_join, data)


def _join(runs: re.Match[bytes]) -> bytes:
    return runs[0].replace(_SEAM, b"")
