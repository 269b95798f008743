"""Text as the characters of an OpenDocument paragraph: blanks, tabs and line ends that the format would fold."""

import re
from typing import Final

from hoofdlijn.documents import writable

_LONGEST: Final = 1000
"""Blanks of one `text:s`."""

_SPECIAL = re.compile(r"[&<>\n\t\r]| {2,}|\A | \Z| (?=[\n\t])|(?<=[\n\t]) ")
_FIXED: Final = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\n": "<text:line-break/>",
    "\t": "<text:tab/>",
    # as a character it would be folded into a line end by every parser
    "\r": "&#13;",
    " ": "<text:s/>",
}


def as_characters(text: str) -> str:
    """Return `text` as the contents of a paragraph, so that none of its characters is folded away.

    What XML 1.0 cannot hold becomes U+FFFD, so that one sees that something stood there.
    """
    return _SPECIAL.sub(_replace, writable(text))


def as_attribute(text: str) -> str:
    """Return `text` for between double quotes, on one line."""
    return as_plain(" ".join(text.split())).replace('"', "&quot;")


def as_plain(text: str) -> str:
    """Return `text` for an element that holds nothing but characters."""
    return _SPECIAL.sub(_replace_plain, writable(text))


def _replace(found: re.Match[str]) -> str:
    special = found[0]
    known = _FIXED.get(special)
    return _blanks(len(special)) if known is None else known


def _blanks(count: int) -> str:
    whole, rest = divmod(count, _LONGEST)
    return f'<text:s text:c="{_LONGEST}"/>' * whole + (f'<text:s text:c="{rest}"/>' if rest else "")


def _replace_plain(found: re.Match[str]) -> str:
    special = found[0]
    return _FIXED[special] if special in "&<>\r" else special
