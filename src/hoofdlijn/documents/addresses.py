"""The addresses that a file of ours carries beside its text, so that each value is found again when it comes back.

Finer than the addresses of a plan where a value is shown in pieces (`objectives/k3/targets/0/value`,
`activities/p7/serves/k4`), and one kind more: `generated/1a2b3c4d` marks words that the writer added (headings of
parts, labels, tables that only repeat). Its last part is the check sum of those words, so that what a person wrote
over them is told from them.
"""

import re
import zlib

from hoofdlijn.documents.characters import writable

MAX_ADDRESS = 64
"""Characters; Word's limit for the tag of a content control."""

_ID = "[a-z0-9]{1,8}"
_ADDRESS = re.compile(
    rf"(?:plan|title|region|(?:objectives|activities)/{_ID}(?:/[a-z_]+(?:/[a-z0-9_-]+){{0,2}})?"
    rf"|remainder/[0-9]+(?:/under/{_ID})?|labels/[0-9]+|generated/[0-9a-f]{{8}})\Z"
)
_GENERATED = "generated/"


def is_address(text: str) -> bool:
    """Tell whether a mark in a file is an address of ours."""
    return len(text) <= MAX_ADDRESS and _ADDRESS.match(text) is not None


def generated_address(text: str) -> str:
    """Return the address that marks `text` as words of the writer; white space does not count."""
    return f"{_GENERATED}{check_sum(text)}"


def check_sum(text: str) -> str:
    """Return eight hexadecimal digits that tell these words from others; white space does not count."""
    return f"{zlib.crc32(' '.join(writable(text).split()).encode()):08x}"


def is_generated(address: str) -> bool:
    """Tell whether an address marks words of the writer."""
    return address.startswith(_GENERATED)


def is_untouched(address: str, text: str) -> bool:
    """Tell whether the words under a generated address still are those that the writer put there."""
    return address == generated_address(text)
