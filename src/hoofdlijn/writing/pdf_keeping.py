"""Headings with the little that stands under them, kept on one page: an activity is not torn from its planning."""

from collections.abc import Iterable, Iterator

from hoofdlijn.writing.pdf_look import Json

_LEVEL = 3
"""Of headings that may be kept with what is under them, and deeper ones."""
_LINES = 14
"""Lines that still are little, that of the heading and those of labels included."""
_LINE = 92
"""Letters on a line."""


def kept_together(blocks: Iterable[Json]) -> Iterator[Json]:
    """Yield the blocks in order, with a heading and the few paragraphs and lists up to the next block as one."""
    held: list[Json] = []
    for block in blocks:
        if held and block["kind"] in ("paragraph", "items"):
            held.append(block)
            continue
        yield from _released(held)
        held = [block] if _may_be_kept(block) else []
        if not held:
            yield block
    yield from _released(held)


def _may_be_kept(block: Json) -> bool:
    level = block.get("level")
    return block["kind"] == "heading" and isinstance(level, int) and level >= _LEVEL and "turn" not in block


def _released(held: list[Json]) -> Iterator[Json]:
    if len(held) > 1 and sum(map(_lines, held)) <= _LINES:
        yield {"kind": "together", "blocks": held}
    else:
        yield from held


def _lines(block: Json) -> int:
    items = block.get("items")
    nested = sum(map(_lines, items)) if isinstance(items, list) else 0
    return nested + (1 + _letters(block["runs"]) // _LINE if "runs" in block else 0)


def _letters(runs: object) -> int:
    if isinstance(runs, str):
        return len(runs) + _LINE * runs.count("\n")
    if isinstance(runs, dict):
        return _letters(runs["text"])
    return sum(map(_letters, runs)) if isinstance(runs, list) else 0
