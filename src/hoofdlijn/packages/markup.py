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

_ENCODINGS: Final = frozenset({"utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1", "windows-1252"})
_DECLARED: Final = re.compile(rb"""\A\s*<\?xml[^>]{0,80}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_DOCTYPE: Final = {
    "nl": "het bevat een XML-documenttype, en daarmee kan kwaad worden gedaan",
    "en": "it contains an XML document type, which can be used to do harm",
}
_NODES: Final = {"nl": "het aantal onderdelen in de tekst", "en": "the number of elements in the text"}


def parse_part(data: bytes, *, name: str, part: str, room: int = MAX_TREE_BYTES) -> etree._Element:
    """Return the root of the XML in `data`; comments and processing instructions are left out.

    Nesting ends at 256 levels and one text at 10 MB, both by libxml2 itself.

    Args:
        data: the part's bytes, in UTF-8, UTF-16 or an encoding that extends ASCII.
        name: the file's name, for the error.
        part: the part's name, for the error.
        room: how many bytes the tree may take in memory, as `tree_bytes` estimates it.

    Raises:
        UnsafeFile: if there is a DOCTYPE (entities can only be declared there).
        TooLarge: if it would take more than `room`.
        DamagedFile: if it is not well-formed.
    """
    _refuse_odd_encoding(data, name, part)
    if _has_doctype(data):
        raise UnsafeFile(name=name, seen=_DOCTYPE)
    if tree_bytes(data) > room:
        raise TooLarge(name=name, bound=_NODES)
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
        raise DamagedFile(name=name, part=part) from failure


def tree_bytes(data: bytes) -> int:
    """Return about how many bytes libxml2 needs at most for the XML in `data`, as measured.

    Every element costs a "<", every attribute a "=", every text between two tags a ">" that no "<" follows; a "="
    in a text makes the estimate larger, never smaller.
    """
    elements = data.count(b"<") - data.count(b"</")
    texts = data.count(b">") - data.count(b"><")
    return elements * _ELEMENT_BYTES + data.count(b"=") * _ATTRIBUTE_BYTES + texts * _TEXT_BYTES + len(data)


def _refuse_odd_encoding(data: bytes, name: str, part: str) -> None:
    """Refuse encodings in which "<" is another byte: the bounds above count that byte."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"} or data[:4] in {b"<\0?\0", b"\0<\0?"}:
        return
    start = data[:256].removeprefix(b"\xef\xbb\xbf")
    declared = _DECLARED.match(start)
    if not start.lstrip().startswith(b"<") or (declared and declared[1].decode().lower() not in _ENCODINGS):
        raise DamagedFile(name=name, part=part)


def _has_doctype(data: bytes) -> bool:
    """Tell whether a DOCTYPE stands anywhere in it, be it in a quoted stretch: no text processor writes one."""
    return b"<!DOCTYPE" in data or any("<!DOCTYPE".encode(code) in data for code in ("utf-16-le", "utf-16-be"))
