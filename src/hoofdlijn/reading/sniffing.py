"""Which format a file is, told by its bytes; what we do not read gets its own name in the refusal.

The order is by cost: size, first bytes, then the directory of a zip, then the text as a whole.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from hoofdlijn.errors import EmptyDocument, PasswordProtected, UnknownFormat
from hoofdlijn.packages.archive import is_archive
from hoofdlijn.packages.odf import is_flat_text
from hoofdlijn.reading.bounds import MAX_FILE_BYTES, file_too_large
from hoofdlijn.reading.sniffing_text import looks_like_markdown
from hoofdlijn.reading.sniffing_zip import kind_of_zip
from hoofdlijn.reading.text_encoding import decode_text


class Format(StrEnum):
    """The formats that have a reader."""

    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"


def sniff_format(data: bytes, *, name: str) -> Format:
    """Return which reader `data` is for.

    Raises:
        EmptyDocument: no bytes, or white space alone.
        TooLarge: more bytes than MAX_FILE_BYTES.
        PasswordProtected: an encrypted Office or ODF file.
        UnknownFormat: anything else that has no reader.
        DamagedFile, UnsafeFile: a zip whose directory is broken, or built to do harm.
    """
    if not data:
        raise EmptyDocument(name=name)
    if len(data) > MAX_FILE_BYTES:
        raise file_too_large(name)
    if is_archive(data):
        return Format(kind_of_zip(data, name=name))
    if is_flat_text(data):
        return Format.ODT
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith(_OLE):
        raise _refuse_ole(data, name)
    seen = _known_by_magic(data)
    if seen:
        raise UnknownFormat(name=name, seen=seen)
    return _sniff_text(data, name)


_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_OLE_STREAMS: Final = (
    ("WordDocument", {"nl": "een oud Word-bestand, .doc", "en": "an old Word file, .doc"}),
    ("Workbook", {"nl": "een oud Excel-bestand, .xls", "en": "an old Excel file, .xls"}),
    ("Book", {"nl": "een oud Excel-bestand, .xls", "en": "an old Excel file, .xls"}),
    ("PowerPoint Document", {"nl": "een oude presentatie, .ppt", "en": "an old presentation, .ppt"}),
    ("__substg1.0_", {"nl": "een bericht uit Outlook", "en": "an Outlook message"}),
)

_IMAGE: Final = {"nl": "een afbeelding", "en": "a picture"}
_ARCHIVE: Final = {"nl": "een archief", "en": "an archive"}
_PROGRAM: Final = {"nl": "een programma", "en": "a program"}
_MEDIA: Final = {"nl": "geluid of beeld", "en": "sound or video"}

_MAGIC: Final[tuple[tuple[bytes, Mapping[str, str]], ...]] = (
    (b"{\\rtf", {"nl": "een RTF-bestand", "en": "an RTF file"}),
    (b"\x89PNG\r\n", _IMAGE),
    (b"\xff\xd8\xff", _IMAGE),
    (b"GIF87a", _IMAGE),
    (b"GIF89a", _IMAGE),
    (b"II*\x00", _IMAGE),
    (b"MM\x00*", _IMAGE),
    (b"8BPS", _IMAGE),
    (b"%!PS", {"nl": "een PostScript-bestand", "en": "a PostScript file"}),
    (b"PK\x07\x08", _ARCHIVE),
    (b"Rar!\x1a\x07", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (b"\x1f\x8b", _ARCHIVE),
    (b"BZh", _ARCHIVE),
    (b"\xfd7zXZ\x00", _ARCHIVE),
    (b"\x28\xb5\x2f\xfd", _ARCHIVE),
    (b"\x7fELF", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", _PROGRAM),
    (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"SQLite format 3\x00", {"nl": "een database", "en": "a database"}),
    (b"ID3", _MEDIA),
    (b"OggS", _MEDIA),
    (b"\x1aE\xdf\xa3", _MEDIA),
)

# two letters prove little in a text, so these count only where zero bytes follow
_BINARY_MAGIC: Final[tuple[tuple[bytes, Mapping[str, str]], ...]] = ((b"MZ", _PROGRAM), (b"BM", _IMAGE))


def _refuse_ole(data: bytes, name: str) -> UnknownFormat | PasswordProtected:
    if _wide("EncryptedPackage") in data or _wide("EncryptionInfo") in data:
        return PasswordProtected(name=name)
    for stream, seen in _OLE_STREAMS:
        if _wide(stream) in data:
            return UnknownFormat(name=name, seen=seen)
    return UnknownFormat(name=name, seen={"nl": "een oud Office-bestand", "en": "an old Office file"})


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def _known_by_magic(data: bytes) -> Mapping[str, str] | None:
    for magic, seen in _MAGIC:
        if data.startswith(magic):
            return seen
    if b"\x00" in data[:512]:
        for magic, seen in _BINARY_MAGIC:
            if data.startswith(magic):
                return seen
    if data[:4] == b"RIFF":
        return _IMAGE if data[8:12] == b"WEBP" else _MEDIA
    if data[4:8] == b"ftyp":
        return _IMAGE if data[8:12] in {b"heic", b"heix", b"mif1", b"avif"} else _MEDIA
    if data[257:262] == b"ustar":
        return _ARCHIVE
    return None


_HTML_START: Final = re.compile(
    r"(?:\s|<\?xml[^>]*\?>|<!--.*?-->)*(?:<!doctype\s+html|<(?:html|head|body|meta|title|style|h[1-6]|p|div|span|table"
    r"|ul|ol|section|article|main|header|nav)(?:[\s>/]))",
    re.IGNORECASE | re.DOTALL,
)
_XML_START: Final = re.compile(r"\s*<\?xml[^>]*\?>|\s*<[A-Za-z][\w.-]*:[A-Za-z]|\s*<svg")
_MIME_START: Final = re.compile(r"(?:From|MIME-Version|Return-Path|Received|Date|Subject): .*\n", re.IGNORECASE)
_MIME_TYPE: Final = re.compile(r"^Content-Type:\s*(?:multipart|text)/", re.IGNORECASE | re.MULTILINE)

_XML_KINDS: Final[tuple[tuple[str, Mapping[str, str]], ...]] = (
    ("wordDocument", {"nl": "een Word-XML-bestand", "en": "a Word XML file"}),
    ("pkg:package", {"nl": "een Word-XML-bestand", "en": "a Word XML file"}),
    ("<svg", _IMAGE),
)


def _sniff_text(data: bytes, name: str) -> Format:
    head = data[:8192].replace(b"\x00", b"").decode("latin-1").lstrip("\xef\xbb\xbf\xfe\xff \t\r\n")
    if _HTML_START.match(head):
        return Format.HTML
    if _XML_START.match(head):
        seen = next((seen for word, seen in _XML_KINDS if word in head), {"nl": "XML-gegevens", "en": "XML data"})
        raise UnknownFormat(name=name, seen=seen)
    if _MIME_START.match(head) and _MIME_TYPE.search(head):
        raise UnknownFormat(
            name=name, seen={"nl": "een e-mailbericht of webarchief", "en": "an e-mail message or web archive"}
        )
    if head.startswith(("BEGIN:VCALENDAR", "BEGIN:VCARD")):
        raise UnknownFormat(name=name, seen={"nl": "een agenda of visitekaartje", "en": "a calendar or contact"})
    text = decode_text(data, name=name)
    if _is_json(text):
        raise UnknownFormat(name=name, seen={"nl": "JSON-gegevens", "en": "JSON data"})
    return Format.MARKDOWN if looks_like_markdown(text) else Format.TEXT


def _is_json(text: str) -> bool:
    stripped = text.strip()
    if (stripped[0], stripped[-1]) not in {("{", "}"), ("[", "]")}:
        return False
    if not stripped[1:-1].strip():
        return True
    # only what plainly is data: a plan may well begin with a placeholder in brackets
    return re.match(r'[\[{]\s*(?:[\[{]\s*)*"[^"\n]{0,200}"\s*[:,\]]', stripped) is not None
