"""From bytes to the text of a web page: byte order mark, then what the page says of itself, then its bytes."""

import codecs
import re
from typing import Final

from hoofdlijn.errors import UnknownFormat
from hoofdlijn.reading.text_encoding import BINARY, decode_text

_META: Final = re.compile(
    rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{1,40})",
    re.IGNORECASE,
)
_MARKS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# as browsers do: pages that say Latin-1 or ASCII are written in Windows-1252
_BROWSERS: Final = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-15": "iso8859-15"}
_CONTROLS: Final = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")


def decode_page(data: bytes, *, name: str) -> str:
    """Return the text of a page, in the encoding that its mark or its `meta` says, else as any text.

    Raises:
        UnknownFormat: control characters that no page holds.
        EmptyDocument: white space alone.
    """
    declared = _META.search(data[:4096])
    if declared is None or data.startswith(_MARKS) or b"\x00" in data[:200]:
        return decode_text(data, name=name)
    try:
        encoding = codecs.lookup((declared[1] or declared[2]).decode("ascii")).name
        # a page that could be read this far is not in two-byte characters, whatever it says
        if encoding.startswith(("utf-16", "utf-32")):
            return decode_text(data, name=name)
        text = data.decode(_BROWSERS.get(encoding, encoding), errors="replace")
    except (LookupError, UnicodeError, ValueError):
        return decode_text(data, name=name)
    if not isinstance(text, str) or _CONTROLS.search(text):
        raise UnknownFormat(name=name, seen=BINARY)
    return text
