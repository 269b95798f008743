"""How much text one document may hold, whatever its format.

So that reading, recognising, checking and reporting together stay within ten seconds and 500 MB on a modest machine.
A text of 483 pages has some 9,000 paragraphs and 1.5 million characters.
"""

from typing import Final

from hoofdlijn.errors import TooLarge

MAX_FILE_BYTES: Final = 64 * 1024 * 1024
"""The largest file that is opened at all; a plan with many photographs stays far below it."""
MAX_CHARACTERS: Final = 3_000_000
MAX_BLOCKS: Final = 40_000
"""Paragraphs, list items and cells that hold text."""


def file_too_large(name: str) -> TooLarge:
    """Return the error for a file of more than MAX_FILE_BYTES."""
    return TooLarge(name=name, bound=f"{MAX_FILE_BYTES // 1024 // 1024} MB")


def too_much_text(name: str) -> TooLarge:
    """Return the error for a document with more than MAX_CHARACTERS."""
    millions = MAX_CHARACTERS // 1_000_000
    return TooLarge(name=name, bound={"nl": f"{millions} miljoen tekens", "en": f"{millions} million characters"})


def too_many_blocks(name: str) -> TooLarge:
    """Return the error for a document with more than MAX_BLOCKS."""
    return TooLarge(name=name, bound={"nl": f"{MAX_BLOCKS} alinea's", "en": f"{MAX_BLOCKS} paragraphs"})
