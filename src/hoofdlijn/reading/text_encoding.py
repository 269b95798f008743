"""From bytes to text: which encoding a text file is in, told by its bytes alone, and where its lines end."""

import re
from typing import Final

from hoofdlijn.errors import EmptyDocument, UnknownFormat

BINARY: Final = {"nl": "geen tekst, maar gegevens van een programma", "en": "not text, but a program's own data"}

_BOMS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CONTROL_BYTES: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]")
_LINE_ENDS: Final = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_C1: Final = re.compile(rb"[\x80-\x9f]")
_UNUSED_1252: Final = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")


def decode_text(data: bytes, *, name: str) -> str:
    """Return the text in `data`, without its byte order mark.

    UTF-8, UTF-16 and UTF-32 by their mark, UTF-16 without one where every other byte is plainly zero, else UTF-8
    where that fits, else Windows-1252, else Latin-1 (which has a character for each byte).

    Raises:
        UnknownFormat: control characters that no text holds: a program's own file, not a text.
        EmptyDocument: no bytes, or white space alone.
    """
    text = _decode(data, name)
    if _CONTROLS.search(text):
        raise UnknownFormat(name=name, seen=BINARY)
    if not text.strip("\ufeff \t\r\n\x0b\x0c\x85\u2028\u2029\xa0\u200b"):
        raise EmptyDocument(name=name)
    return text


def split_lines(text: str) -> list[str]:
    """Return the lines of `text` without their ends, whatever ends are used; a form feed ends a line too."""
    return _LINE_ENDS.split(text)


def _decode(data: bytes, name: str) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, name)
    wide = _wide_encoding(data)
    if wide:
        return _strictly(data, wide, name)
    if _CONTROL_BYTES.search(data):
        raise UnknownFormat(name=name, seen=BINARY)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    return data.decode("latin-1" if _UNUSED_1252.search(data) or not _C1.search(data) else "cp1252")


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        # one broken character must not cost the reader the document; what cannot be read shows as U+FFFD
        text = data.decode(encoding, errors="replace")
    if text.count("\ufffd") * 20 > len(text):
        raise UnknownFormat(name=name, seen=BINARY)
    return text


def _wide_encoding(data: bytes) -> str:
    """Return "utf-16-le" or "utf-16-be" where there is no mark but half of the bytes are plainly zero, else ""."""
    sample = data[:2000]
    if len(data) < 4 or len(data) % 2 or b"\x00" not in sample:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.8 * half and even == 0:
        return "utf-16-le"
    if even > 0.8 * half and odd == 0:
        return "utf-16-be"
    return ""
