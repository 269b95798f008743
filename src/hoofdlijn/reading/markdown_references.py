"""Character references in Markdown for every character that a text may hold.

The parser follows CommonMark and puts U+FFFD in the place of control characters and non-characters. A text may hold
them all the same, and our own files write those that would end a line as a reference.
"""

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.entity import entity

_NUMBER: Final = re.compile(r"&#([0-9]{1,7});")
_CONTROLS: Final = range(0x80, 0xA0)


def allow_every_character(parser: MarkdownIt) -> None:
    """Make `parser` read references to the control characters of Latin-1 as those characters."""
    parser.inline.ruler.at("entity", _read_reference)


def _read_reference(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the shape that the parser asks for
    found = _NUMBER.match(state.src, state.pos)
    if found is None or int(found[1]) not in _CONTROLS:
        return entity(state, silent)
    if not silent:
        token = state.push("text_special", "", 0)
        token.content, token.markup, token.info = chr(int(found[1])), found[0], "entity"
    state.pos = found.end()
    return True
