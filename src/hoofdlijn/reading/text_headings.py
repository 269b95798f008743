"""Headings that only their letters show: larger than those of the text."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from hoofdlijn.documents import BlockKind, Origin
from hoofdlijn.reading.text_blocks import Draft

LARGER: Final = 1.12
"""How many times larger than the text the letters of a heading are, at least."""
MAX_LENGTH: Final = 150
_LEVELS: Final = 6


def mark_large_headings(rows: Sequence[Draft]) -> None:
    """Turn short paragraphs in larger letters than most of the text into headings; the largest have level 1.

    Paragraphs in tables, lists and page furniture stay what they are, and so does a file with headings of its own.
    """
    if any(row.kind is BlockKind.HEADING for row in rows):
        return
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[round(row.size, 1)] += len(row.text)
    if not sizes:
        return
    usual = sizes.most_common(1)[0][0]
    found = [row for row in rows if _is_large(row, usual)]
    order = sorted({round(row.size, 1) for row in found}, reverse=True)
    for row in found:
        row.kind, row.level = BlockKind.HEADING, min(order.index(round(row.size, 1)) + 1, _LEVELS)


def _is_large(row: Draft, usual: float) -> bool:
    return (
        row.kind is BlockKind.PARAGRAPH
        and row.origin is Origin.BODY
        and not row.cells
        and len(row.text) <= MAX_LENGTH
        and row.size >= usual * LARGER
    )
