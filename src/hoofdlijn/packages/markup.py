"""XML from a stranger: parsed without entities, without network, and only as large as memory allows."""

import re
from typing import Final

from lxml import etree

from hoofdlijn.errors import DamagedFile, TooLarge, UnsafeFile

MAX_TREE_BYTES: Final = 300_000_000
"""What the trees of one file may take in memory together, as `tree_bytes` estimates it."""

_ELEMENT_BYTES = 125
_ATTRIBUTE_BYTES = 225
_TEXT_BYTES = 125
_MOST_PER_BYTE = 60
"""No XML makes a tree of more than this many times its size: ` b=""` is five bytes, `<a/>` four."""

_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff", b"<\0?\0", b"\0<\0?")
_ENCODINGS: Final = frozenset({"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "windows-1252"})
_DECLARED: Final = re.compile(rb"""encoding\s*=\s*["']([^"']*)["']""")
_LONGEST_DECLARATION = 200
_DOCTYPE: Final = {
    "nl": "het bevat een XML-documenttype, en daarmee kan kwaad worden gedaan",
    "en": "it contains an XML document type, which can be used to do harm",
}
_NODES: Final = {"nl": "het aantal onderdelen in de tekst", "en": "the number of elements in the text"}


class Parsing:
    """Parses the parts of one file; all trees together stay within MAX_TREE_BYTES."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._room = MAX_TREE_BYTES

    def parse(self, data: bytes, part: str) -> etree._Element:
        """Return the root of the XML in `data`; comments and processing instructions are left out.

        Nesting ends at 256 levels and one text at 10 MB, both by libxml2 itself.

        Args:
            data: the part's bytes, in UTF-8, UTF-16 or an encoding that extends ASCII.
            part: the part's name, for the error.

        Raises:
            UnsafeFile: if there is a DOCTYPE (entities can only be declared there).
            TooLarge: if this tree and those before it would take more than MAX_TREE_BYTES.
            DamagedFile: if it is not well-formed.
        """
        if not _is_expected_encoding(data):
            raise DamagedFile(name=self._name, part=part)
        if _has_doctype(data):
            raise UnsafeFile(name=self._name, seen=_DOCTYPE)
        self._take(data)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            dtd_validation=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
            collect_ids=False,
        )
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError, LookupError) as failure:
            raise DamagedFile(name=self._name, part=part) from failure

    def _take(self, data: bytes) -> None:
        most = len(data) * _MOST_PER_BYTE
        # counting costs as much as a third of parsing: where it cannot matter, the worst case is taken instead
        self._room -= most if most * 8 < self._room else tree_bytes(data)
        if self._room < 0:
            raise TooLarge(name=self._name, bound=_NODES)


def tree_bytes(data: bytes) -> int:
    """Return about how many bytes libxml2 needs at most for the XML in `data`, as measured.

    Every element costs a "<", every attribute a "=", every text between two tags a ">" that no "<" follows; a "="
    in a text makes the estimate larger, never smaller.
    """
    elements = data.count(b"<") - data.count(b"</")
    texts = data.count(b">") - data.count(b"><")
    return elements * _ELEMENT_BYTES + data.count(b"=") * _ATTRIBUTE_BYTES + texts * _TEXT_BYTES + len(data)


def _is_expected_encoding(data: bytes) -> bool:
    """Tell whether "<" and "=" are the bytes they are in ASCII, alone or in a pair: the bounds count those bytes."""
    if data.startswith(_UTF_16):
        return True
    start = data[: _LONGEST_DECLARATION + 3].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start.startswith(b"<") or b"\0" in start[:4]:
        return False
    if not start.startswith(b"<?xml"):
        return True
    declaration, end, _ = start.partition(b"?>")
    declared = _DECLARED.search(declaration)
    return bool(end) and (declared is None or declared[1].decode("ascii", "replace").lower() in _ENCODINGS)


def _has_doctype(data: bytes) -> bool:
    """Tell whether a DOCTYPE stands anywhere in it, be it in a quoted stretch: no text processor writes one."""
    if data.startswith(_UTF_16):
        return any("<!DOCTYPE".encode(code) in data for code in ("utf-16-le", "utf-16-be"))
    return b"<!" in data and b"<!DOCTYPE" in data
