"""Places: where in a document something stood."""

from collections.abc import Sequence
from dataclasses import dataclass

from hoofdlijn.documents.blocks import Box, Document

QUOTE_LENGTH = 80


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """Characters of one paragraph: paragraph number from 1, offsets in its text, `end` exclusive."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a value, label or remainder stood: all its characters, and enough for a person to find it."""

    paragraph: int
    """Number of the first paragraph, from 1."""
    quote: str
    """How it begins there, at most QUOTE_LENGTH characters, white space folded."""
    spans: tuple[Span, ...]
    """Every stretch of text it consists of, in reading order, not overlapping."""
    page: int | None = None
    box: Box | None = None
    cited: bool = False
    """True for a quote inside another value (evidence, target, planning inside a title): not counted again."""


def place_of(document: Document, spans: Sequence[Span], *, cited: bool = False) -> Place:
    """Return the place of `spans` (at least one, in reading order) in `document`."""
    first = spans[0]
    block = document.block(first.paragraph)
    words = " ".join(document.block(span.paragraph).text[span.start : span.end] for span in spans[:3])
    quote = " ".join(words.split())
    if len(quote) > QUOTE_LENGTH:
        quote = quote[: QUOTE_LENGTH - 1].rstrip() + "…"
    return Place(
        paragraph=first.paragraph,
        quote=quote,
        spans=tuple(spans),
        page=block.page,
        box=block.box,
        cited=cited,
    )
