"""Text in Markdown so that every viewer shows it and a reader gives it back, character for character.

What Markdown would take for syntax gets a backslash; blanks that it would strip, and characters that it would take for
the end of a line or the bullet of a list, are character references.
"""

import re
from itertools import pairwise
from typing import Final

from hoofdlijn.documents import writable

HARD_BREAK: Final = "\\\n"
HTML_BREAK: Final = "<br>"

_SPECIAL: Final = re.compile(r"[\\`*\[\]<>|~$]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_REFERENCED: Final = re.compile("[\r\x85\u2028\u2029]|%(?=PDF-)")
_AT_START: Final = re.compile(r"(?P<mark>[#>+=:-])(?=[\s=:|\\-]|#|$)|(?P<number>\d{1,9})(?=[.)](?:\s|$))")
_BULLET: Final = re.compile(r"[•▪▫◦‣●○■□►▸➢➤✓✔·\uf0b7\uf0a7\uf0d8–—](?=[ \t]|$)|[•▪◦●■\uf0b7]|o(?=[ \t])")
"""What the reader takes for a bullet at the start of a line, although Markdown does not."""


def escape_words(text: str, *, line_break: str = HARD_BREAK, starts_line: bool = True, verbatim: bool = True) -> str:
    """Return `text` as Markdown.

    Args:
        text: what must be seen.
        line_break: what a line end inside it becomes; one at its edge becomes a character reference.
        starts_line: whether it stands at the start of a line, where more is syntax.
        verbatim: whether blanks at the edges of its lines must come back.
    """
    lines = writable(text).split("\n")
    breaks = line_break == HARD_BREAK
    pieces = [
        _line(line, starts_line=breaks if index else starts_line, verbatim=verbatim)
        for index, line in enumerate(lines)
    ]
    result = pieces[0]
    for before, after in pairwise(pieces):
        result += (line_break if before and after else "&#10;") + after
    return result


def escape_heading_end(words: str) -> str:
    """Return the line of a heading so that a hash at its end is not taken for syntax."""
    return f"{words[:-1]}\\#" if words.endswith("#") else words


def _line(line: str, *, starts_line: bool, verbatim: bool) -> str:
    if not verbatim:
        line = line.lstrip() if starts_line else line
    body = line.strip() if verbatim else line
    first = line.index(body) if body else len(line)
    escaped = _SPECIAL.sub(lambda found: f"\\{found[0]}", body)
    escaped = _REFERENCED.sub(lambda found: _reference(found[0]), escaped)
    if starts_line and not first:
        escaped = _escape_start(escaped)
    return _references(line[:first]) + escaped + _references(line[first + len(body) :])


def _escape_start(line: str) -> str:
    bullet = _BULLET.match(line)
    if bullet:
        return _reference(line[0]) + line[1:]
    found = _AT_START.match(line)
    if found is None:
        return line
    cut = 0 if found["mark"] else found.end()
    return f"{line[:cut]}\\{line[cut:]}"


def _references(text: str) -> str:
    return "".join(_reference(character) for character in text)


def _reference(character: str) -> str:
    return f"&#{ord(character)};"
