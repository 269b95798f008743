"""Names of hidden bookmarks that carry an address, for files that pass through a program that drops controls' tags.

LibreOffice 7.4 loses the tag of a content control when it saves, and keeps bookmarks. A bookmark's name in Word is at
most 40 letters, digits and underscores, begins with a letter or, when it is hidden, with an underscore, and occurs
once in a document whatever its case. So `objectives/k3/current` becomes `_hlOk3_currentZ`: capitals are signs, all
else stands for itself. After the closing Z comes a serial number where an address occurs more than once; what an
editor adds to the name of a copy is read as part of it.

A bookmark around a hint also carries a check sum of the hint, after a Q: `_hlOk3_currentZQ1a2b3`. LibreOffice 7.4
forgets of a value that it copies or moves that it shows its hint; the sum tells the hint from what a person wrote.
"""

import re
from functools import lru_cache
from typing import Final

from hoofdlijn.documents import check_sum, is_address

MAX_NAME: Final = 40
"""Characters; Word's limit for the name of a bookmark."""

_OPENING: Final = "_hl"
_HEADS: Final = {"objectives": "O", "activities": "A", "remainder": "R", "labels": "L", "generated": "G"}
_WORDS: Final = {"contributions": "C", "vision_links": "V", "ticked": "X"}
_SIGNS: Final = str.maketrans({"_": "U", "-": "H"})
_MEANINGS: Final = {
    **{letter: f"{word}/" for word, letter in _HEADS.items()},
    **{letter: f"/{word}" for word, letter in _WORDS.items()},
    "U": "_",
    "H": "-",
    "_": "/",
}
_NAME: Final = re.compile(r"_hl(?P<body>[A-Ya-z0-9_]+)Z(?:[0-9a-z]*Q(?P<hint>[0-9a-z]{5})(?![0-9a-z]))?.{0,99}\Z")
"""What else follows the Z says nothing: a serial number, or how LibreOffice names a copy ("Copy 1", "Kopie_1")."""
_HINT_DIGITS: Final = 5
_SIGN: Final = re.compile("[A-Z_]")
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"


def bookmark_name(address: str, serial: int = 0, hint: str = "") -> str:
    """Return the name of the bookmark for an address; "" where it would be longer than MAX_NAME.

    Args:
        address: an address in the sense of `is_address`.
        serial: how many bookmarks of the document already carry this address, from 0.
        hint: what stands there until something is filled in; where its check sum does not fit, the name has none.
    """
    name = f"{_OPENING}{_body(address)}Z{_in_base_36(serial)}"
    if hint and len(name) + 1 + _HINT_DIGITS <= MAX_NAME:
        name += f"Q{_hint_sum(hint)}"
    return name if len(name) <= MAX_NAME else ""


def address_of_bookmark(name: str) -> str:
    """Return the address that a bookmark's name stands for; "" for any other bookmark."""
    found = _NAME.match(name)
    if found is None:
        return ""
    try:
        address = _SIGN.sub(lambda sign: _MEANINGS[sign[0]], found["body"]).removeprefix("/")
    except KeyError:
        return ""
    return address if is_address(address) and _body(address) == found["body"] else ""


def hint_of_bookmark(name: str) -> str:
    """Return the check sum of the hint that a bookmark's name carries; "" if it carries none."""
    found = _NAME.match(name)
    return (found["hint"] or "") if found is not None else ""


def is_hint(text: str, hint: str) -> bool:
    """Tell whether a text is the hint of which `hint` is the check sum; white space does not count."""
    return bool(hint) and hint == _hint_sum(text)


def _hint_sum(hint: str) -> str:
    return _in_base_36(int(check_sum(hint), 16))[-_HINT_DIGITS:].rjust(_HINT_DIGITS, "0")


@lru_cache(maxsize=4096)
def _body(address: str) -> str:
    head, *parts = address.split("/")
    letter = _HEADS.get(head)
    if letter is None or not parts:
        start = f"_{_signed(head)}"
    else:
        start = letter + _signed(parts[0])
        del parts[0]
    return start + "".join([_WORDS.get(part) or f"_{_signed(part)}" for part in parts])


def _signed(part: str) -> str:
    return part.translate(_SIGNS) if "_" in part or "-" in part else part


@lru_cache(maxsize=4096)
def _in_base_36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits
