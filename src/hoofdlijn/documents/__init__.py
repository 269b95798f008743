"""What a file says, without what it means: blocks of text in order, each with its place."""

from hoofdlijn.documents.addresses import (
    MAX_ADDRESS,
    check_sum,
    generated_address,
    is_address,
    is_generated,
    is_untouched,
)
from hoofdlijn.documents.blocks import (
    Block,
    BlockKind,
    Box,
    Cell,
    Comment,
    Document,
    Emphasis,
    Origin,
    Source,
    Tag,
)
from hoofdlijn.documents.characters import writable
from hoofdlijn.documents.places import QUOTE_LENGTH, Place, Span, place_of
from hoofdlijn.documents.ticks import BOXES, TICK_SIGNS, TICKS

__all__ = [
    "BOXES",
    "MAX_ADDRESS",
    "QUOTE_LENGTH",
    "TICKS",
    "TICK_SIGNS",
    "Block",
    "BlockKind",
    "Box",
    "Cell",
    "Comment",
    "Document",
    "Emphasis",
    "Origin",
    "Place",
    "Source",
    "Span",
    "Tag",
    "check_sum",
    "generated_address",
    "is_address",
    "is_generated",
    "is_untouched",
    "place_of",
    "writable",
]
