"""Anchors: which characters of which paragraph of the file a note hangs on.

A comment begins where its place begins and covers what belongs to it in that paragraph. A place over many pages
would make a text in which everything is marked (docs/decisions/0031-a-comment-covers-one-paragraph.md).
"""

from dataclasses import dataclass

from hoofdlijn.documents import Block, Document, Origin, Place

_UNSEEN = frozenset("\u00ad\u200b\u2060\ufeff")
_LIKE = {"\u2011": "-", "\u2010": "-"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A paragraph of the file, and the characters of it that are meant."""

    ordinal: int | None
    """As in `Source`; None: the first paragraph of the file."""
    text: str = ""
    """The text of the paragraph as the reader has it."""
    start: int = 0
    end: int = 0
    """Offsets in `text`, `end` exclusive; equal where the whole paragraph is meant."""


def find_anchor(document: Document, place: Place | None, part: str) -> Anchor:
    """Return what a note at `place` hangs on, in the part that can carry comments.

    What stands in a text box or note hangs on the paragraph that carries it; what stands in a header, or nowhere,
    on the first paragraph with text.
    """
    block = _block_of(document, place)
    carrier = block and _carrier_of(document, block, part)
    if block is None or place is None or carrier is not block:
        return _whole(carrier or _first_of(document, part))
    spans = [span for span in place.spans if span.paragraph == block.number and span.start < span.end]
    if not spans or block.source is None:
        return _whole(block)
    return Anchor(
        ordinal=block.source.ordinal,
        text=block.text,
        start=max(spans[0].start, 0),
        end=min(max(span.end for span in spans), len(block.text)),
    )


def locate(text: str, anchor: Anchor) -> tuple[int, int] | None:
    """Return the first and the last character of `text` that `anchor` means, both inclusive; None: all of it.

    `text` is the paragraph as it stands in the file. The reader may have folded its spaces, left out what is hidden
    or said a symbol otherwise; only visible characters are compared.
    """
    theirs, _ = _visible(anchor.text)
    before = len(_visible(anchor.text[: anchor.start])[0])
    wanted = _visible(anchor.text[anchor.start : anchor.end])[0]
    if not wanted:
        return None
    ours, positions = _visible(text)
    first = before if ours == theirs else _nearest(ours, wanted, before)
    return None if first is None else (positions[first], positions[first + len(wanted) - 1])


def _block_of(document: Document, place: Place | None) -> Block | None:
    if place is None or not 1 <= place.paragraph <= len(document.blocks):
        return None
    return document.block(place.paragraph)


def _carrier_of(document: Document, block: Block, part: str) -> Block | None:
    """Return the block itself or the one that carries it, if that stands in the body."""
    seen: set[int] = set()
    carrier: Block | None = block
    while carrier is not None and not _can_carry(carrier, part):
        seen.add(carrier.number)
        host = carrier.host
        carrier = document.block(host) if host is not None and host not in seen else None
    return carrier


def _can_carry(block: Block, part: str) -> bool:
    # a table of contents is made anew, and a comment in it goes with the old one
    return block.origin is Origin.BODY and block.source is not None and block.source.part == part


def _first_of(document: Document, part: str) -> Block | None:
    """Return the first paragraph of the body with text in it."""
    return next((block for block in document.blocks if _can_carry(block, part) and block.text.strip()), None)


def _whole(block: Block | None) -> Anchor:
    source = block.source if block else None
    return Anchor(ordinal=source.ordinal if source else None, text=block.text if block else "")


def _visible(text: str) -> tuple[str, list[int]]:
    """Return the characters that show, and where each of them stands in `text`."""
    positions = [
        index for index, character in enumerate(text) if not character.isspace() and character not in _UNSEEN
    ]
    return "".join(_LIKE.get(text[index], text[index]) for index in positions), positions


def _nearest(ours: str, wanted: str, expected: int) -> int | None:
    """Return where `wanted` begins in `ours`: of several places the one nearest to `expected`."""
    before = ours.rfind(wanted, 0, expected + len(wanted))
    after = ours.find(wanted, expected)
    found = [position for position in (before, after) if position >= 0]
    return min(found, key=lambda position: abs(position - expected), default=None)
