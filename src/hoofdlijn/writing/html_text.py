"""Text in a web page so that it shows and comes back character for character.

HTML turns CR into a line end, and its readers fold blanks; the style of the page keeps blanks under an address
(`white-space: pre-wrap`), and what HTML or a reader of files would change is a character reference.
"""

import re
from typing import Final

from hoofdlijn.documents import writable

_REFERENCES: Final = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\r": "&#13;",
    # a paragraph of a browser ends where one of these stands, be it inside a word
    "\u2028": "&#8232;",
    "\u2029": "&#8233;",
}
_SPECIAL: Final = re.compile('[&<>"\r\u2028\u2029]|%(?=PDF-)|(?<=;)b(?=ase64,)')


def escape_text(text: str) -> str:
    """Return `text` for an attribute or between tags; line ends stay as they are.

    `%PDF-` and `;base64,` in a text must not make the file look like a PDF, or the text like a picture.
    """
    return _SPECIAL.sub(lambda found: _REFERENCES.get(found[0]) or f"&#{ord(found[0])};", writable(text))


def break_lines(text: str) -> str:
    """Return `text` between tags, with an element for each line end."""
    return escape_text(text).replace("\n", "<br>")


def one_line(text: str) -> str:
    """Return `text` for a place that knows one line: titles, names of regions, contents."""
    return " ".join(text.split())
