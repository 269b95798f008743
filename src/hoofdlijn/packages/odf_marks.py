"""Names of the bookmarks that carry addresses in an OpenDocument text.

They are those of Word (`ooxml_marks`), so that a file that goes from one application to another keeps them. An address
too long for such a name is a name itself, with "~2" behind it where it occurs a second time. A plain address is read
as well, also with its slashes as LibreOffice writes them where a name is part of a web address ("%2F").
"""

import re
from typing import Final
from urllib.parse import unquote

from hoofdlijn.documents import is_address
from hoofdlijn.packages.ooxml_marks import address_of_bookmark, bookmark_name

_SERIAL: Final = re.compile(r"~[0-9]{1,9}(?: .*)?\Z")
_LONGEST: Final = 256
"""Characters of a name that is looked at."""


def mark_name(address: str, serial: int = 0) -> str:
    """Return the name of the bookmark for an address.

    Args:
        address: an address in the sense of `is_address`.
        serial: how many bookmarks of the document already carry this address, from 0.
    """
    return bookmark_name(address, serial) or (f"{address}~{serial + 1}" if serial else address)


def marked_address(name: str) -> str:
    """Return the address that the name of a bookmark carries, "" for any other bookmark."""
    if len(name) > _LONGEST:
        return ""
    if "%" in name:
        name = unquote(name)
    plain = _SERIAL.sub("", name)
    return address_of_bookmark(name) or (plain if is_address(plain) else "")
