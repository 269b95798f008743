"""The text of a value as the paragraphs and list items that a page shows, and back, character for character.

In a plan a text is one string: paragraphs apart by an empty line, line breaks inside them, and list lines (`- `,
two spaces deeper per level) right under the paragraph they belong to.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

DEEPEST = 9
"""Levels of a list; Word has no more."""

_ITEM = re.compile(r"(?P<indent>(?: {2}){0,8})- (?P<words>(?!\s*\Z).*)\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class TextBlock:
    """One paragraph (`level` 0) or list item (`level` 1 is the outermost); a line end in `text` breaks the line."""

    text: str
    level: int = 0


def text_blocks(text: str) -> tuple[TextBlock, ...]:
    """Return the paragraphs and list items of `text`, in order; none for a text in which nothing shows.

    What is no list in the form above stays a paragraph with its characters as they are, so that `text_of` gives back
    every other text. Every block shows something.
    """
    if not text.strip():
        return ()
    blocks: list[TextBlock] = []
    for chunk in _chunks(text):
        blocks.extend(_blocks_of(chunk, is_first=not blocks))
    return tuple(blocks)


def text_of(blocks: Iterable[TextBlock]) -> str:
    """Return the one string of paragraphs and list items, the inverse of `text_blocks`."""
    parts: list[str] = []
    for block in blocks:
        if block.level:
            parts.append(f"{chr(10) if parts else ''}{'  ' * (block.level - 1)}- {block.text}")
        else:
            parts.append(f"\n\n{block.text}" if parts else block.text)
    return "".join(parts)


def _chunks(text: str) -> Iterator[str]:
    """Yield what stands between empty lines; a chunk in which nothing shows stays with the one before or after it."""
    pending: list[str] = []
    for chunk in text.split("\n\n"):
        if chunk.strip() and any(part.strip() for part in pending):
            yield "\n\n".join(pending)
            pending = []
        pending.append(chunk)
    yield "\n\n".join(pending)


def _blocks_of(chunk: str, *, is_first: bool) -> Iterator[TextBlock]:
    lines = chunk.split("\n")
    count = next((index for index, line in enumerate(lines) if _ITEM.match(line)), len(lines))
    items = [_ITEM.match(line) for line in lines[count:]]
    head = "\n".join(lines[:count])
    # a list stands right under a paragraph or begins the text; any other place would be told from neither
    if not all(items) or not (head.strip() or (is_first and not count)):
        yield TextBlock(chunk)
        return
    if count:
        yield TextBlock(head)
    for item in items:
        if item is not None:
            yield TextBlock(item["words"], level=len(item["indent"]) // 2 + 1)
