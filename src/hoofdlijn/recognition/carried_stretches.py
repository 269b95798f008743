"""Stretches: the text of a block cut where the marks of a file of ours begin and end.

Of marks that lie inside each other the innermost counts. A mark without text stays as an empty stretch, because it
tells where a part stands that nobody has filled in yet.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from itertools import pairwise

from hoofdlijn.documents import Block, Document, Origin, Tag, is_address

_ID = "[a-z0-9]{1,8}"
_KEY = "[a-z0-9_-]+"
_CARRIED = re.compile(
    r"title|region"
    rf"|objectives/{_ID}(?:/(?:label|number|title|statement|current|desired|contributions/{_KEY}(?:/(?:ticked|basis))?"
    rf"|vision_links/{_KEY}(?:/ticked)?|targets/[0-9]+(?:/(?:baseline|value|unit|by))?))?"
    rf"|activities/{_ID}(?:/(?:title|purposes|details|planning|kind|serves(?:/{_ID})?|phases/[0-9]+(?:/[0-9a-f]{{8}})?))?"
    rf"|remainder/[0-9]+(?:/under/{_ID})?|generated/[0-9a-f]{{8}}"
)
_NOTES = frozenset({Origin.FOOTNOTE, Origin.ENDNOTE})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of one block under one address, or under none (""); offsets in its text, `end` exclusive."""

    paragraph: int
    start: int
    end: int
    address: str = ""


def is_carried(document: Document) -> bool:
    """Tell whether a document carries its plan: at least half of what it shows stands under addresses.

    Counted are the characters that are no white space, of all blocks but page furniture. Words of the writer count
    as under an address; what stands under the bare address of an objective or activity does not, because that marks
    a heading whatever it says. A document that shows nothing carries a plan where it has a mark at all.
    """
    marked = visible = 0
    has_marks = False
    for block in document.blocks:
        if block.origin.is_furniture:
            continue
        visible += _shown(block.text, 0, len(block.text))
        if block.tags:
            stretches = stretches_of(block)
            has_marks = has_marks or any(stretch.address for stretch in stretches)
            marked += sum(_shown(block.text, one.start, one.end) for one in stretches if _counts(one.address))
    return has_marks and marked * 2 >= visible


def stretches_of(block: Block) -> list[Stretch]:
    """Return the text of a block from its begin to its end in stretches; several may stand under one address."""
    length = len(block.text)
    tags = [_fitted(tag, length) for tag in block.tags if is_address(tag.address) and _CARRIED.fullmatch(tag.address)]
    filled = [tag for tag in tags if tag.end > tag.start]
    addresses = {tag.address for tag in filled}
    empty = sorted(
        {
            (tag.start, tag.address): tag for tag in tags if tag.end == tag.start and tag.address not in addresses
        }.values(),
        key=lambda tag: tag.start,
    )
    return list(_with_empty(_cut(block.number, filled, length), empty, block.number))


def in_reading_order(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks that are no furniture, each note right after the paragraph it hangs on."""
    notes: dict[int, list[Block]] = {}
    for block in blocks:
        if block.origin in _NOTES and block.host is not None:
            notes.setdefault(block.host, []).append(block)
    placed = {note.number for hung in notes.values() for note in hung}
    for block in blocks:
        if block.number not in placed and not block.origin.is_furniture:
            yield block
            yield from notes.pop(block.number, ())
    for hung in notes.values():
        yield from hung


def _counts(address: str) -> bool:
    return bool(address) and (address.count("/") != 1 or address.startswith(("generated/", "remainder/")))


def _shown(text: str, start: int, end: int) -> int:
    return len("".join(text[start:end].split()))


def _fitted(tag: Tag, length: int) -> Tag:
    start = min(max(tag.start, 0), length)
    return replace(tag, start=start, end=min(max(tag.end, start), length))


def _cut(paragraph: int, tags: Sequence[Tag], length: int) -> Iterator[Stretch]:
    """Yield the stretches between all begins and ends; of those that are open the one that began last counts."""
    bounds = sorted({0, length, *(tag.start for tag in tags), *(tag.end for tag in tags)})
    waiting = sorted(tags, key=lambda tag: tag.start, reverse=True)
    opened: list[tuple[int, int, str]] = []
    for start, end in pairwise(bounds):
        while waiting and waiting[-1].start == start:
            tag = waiting.pop()
            heappush(opened, (-tag.start, tag.end, tag.address))
        while opened and opened[0][1] <= start:
            heappop(opened)
        yield Stretch(paragraph, start, end, opened[0][2] if opened else "")


def _with_empty(stretches: Iterator[Stretch], empty: Sequence[Tag], paragraph: int) -> Iterator[Stretch]:
    """Yield the stretches with the empty marks between them, each before the first stretch that begins no earlier."""
    position = 0
    for stretch in stretches:
        while position < len(empty) and empty[position].start <= stretch.start:
            yield _empty(empty[position], paragraph)
            position += 1
        yield stretch
    for tag in empty[position:]:
        yield _empty(tag, paragraph)


def _empty(tag: Tag, paragraph: int) -> Stretch:
    return Stretch(paragraph, tag.start, tag.start, tag.address)
