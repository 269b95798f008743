"""Which line ends in a text are the author's, and which only the edge of the page or of the mail window.

A line was broken by the edge if the next word would not have fitted on it. How wide the edge is, the lines
themselves say; a text in which few lines reach an edge was not wrapped, and there each line is a paragraph.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

MIN_WIDTH: Final = 45
"""A text whose longest line is shorter was not wrapped."""

MAX_WIDTH: Final = 120
"""A text with longer lines was not wrapped: mail stops at 72 to 78, terminals and editors at 80 to 100."""

_RAGGED: Final = 10
"""How many characters before the edge a line that was broken by hand may stop."""

_SENTENCE_END: Final = re.compile(r"[.!?:;][\"'”’)\]]*$")
_LABEL: Final = re.compile(r"(?:\d{1,2}[.)]\s*)?[^\W\d_][^.:;!?]{0,50}:(?:\s|$)")


def edge_of(lines: Sequence[str], starts_block: Callable[[str], bool]) -> int:
    """Return the width at which `lines` were wrapped, 0 if they were not.

    Args:
        lines: a whole text; "" is an empty line.
        starts_block: tells of a line that it begins something of its own, such as a list item or a row of a table.
    """
    lengths = sorted(len(line.rstrip()) for line in lines)
    width = lengths[-1] if lengths else 0
    if not MIN_WIDTH <= width <= MAX_WIDTH:
        return 0
    full = broken = 0
    for line, following in pairwise(lines):
        if line.strip() and following.strip() and not starts_block(following) and not starts_label(following):
            broken += 1
            full += _is_full(line.rstrip(), following, width - _RAGGED)
    return width if full >= 2 and full * 2 >= broken else 0


def is_wrapped(line: str, following: str, edge: int) -> bool:
    """Tell whether the break between two lines that hold text is only the edge of the page.

    Args:
        line: the line before the break.
        following: the line after it.
        edge: what `edge_of` says of the whole text.
    """
    if not edge or starts_label(following):
        return False
    line = line.rstrip()
    if _is_full(line, following, edge):
        return True
    ragged = _is_full(line, following, edge - _RAGGED)
    return goes_on(line, following) and (ragged or len(line) >= 0.6 * edge)


def goes_on(line: str, following: str) -> bool:
    """Tell whether a sentence goes on from one line to the next, by its punctuation and its first letter."""
    return following.lstrip()[:1].islower() and not _SENTENCE_END.search(line.rstrip())


def starts_label(line: str) -> bool:
    """Tell whether a line begins with a capital, a few words and a colon, as run-in labels do."""
    body = line.lstrip()
    return not body[:1].islower() and _LABEL.match(body) is not None


def _is_full(line: str, following: str, width: int) -> bool:
    word = following.split(None, 1)[0]
    return len(line) + 1 + len(word) > width
