"""Words of a paragraph as the runs of a Word file: escaped once, nothing lost that XML 1.0 allows."""

import re
from typing import Final

from hoofdlijn.documents import writable

_SIGNS: Final = re.compile("[\t\n\r\u00ad\u2011]")
_ELEMENTS: Final = {
    "\t": "<w:tab/>",
    "\n": "<w:br/>",
    "\r": "<w:cr/>",
    "\u00ad": "<w:softHyphen/>",
    "\u2011": "<w:noBreakHyphen/>",
}
"""What Word tells by an element. The hyphens as characters would be shown in another font, or always."""


def escaped(text: str) -> str:
    """Return text as it stands in XML, in an attribute too; what no XML may hold becomes U+FFFD."""
    text = writable(text)
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text.replace('"', "&quot;") if '"' in text else text


def attribute(text: str) -> str:
    """Return text for an attribute that people are told: white space in it folds as they would hear it."""
    return escaped(" ".join(text.split()))


def run_content(text: str) -> str:
    """Return what stands in a run for `text`: its words and the elements for tabs, line ends and hyphens."""
    if text.isprintable() and "\u2011" not in text:
        return _words(text)
    pieces: list[str] = []
    position = 0
    for sign in _SIGNS.finditer(text):
        start = sign.start()
        if start > position:
            pieces.append(_words(text[position:start]))
        pieces.append(_ELEMENTS[sign[0]])
        position = sign.end()
    if position < len(text):
        pieces.append(_words(text[position:]))
    return "".join(pieces)


def _words(text: str) -> str:
    if text and (text[0] == " " or text[-1] == " " or "  " in text):
        return f'<w:t xml:space="preserve">{escaped(text)}</w:t>'
    return f"<w:t>{escaped(text)}</w:t>"
