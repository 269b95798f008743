"""OpenDocument texts: the zipped form (.odt, .ott) and the flat one (.fodt)."""

from typing import Final

from lxml import etree

from hoofdlijn.errors import DamagedFile, PasswordProtected, UnknownFormat, UnsafeFile
from hoofdlijn.packages.archive import Archive, open_archive
from hoofdlijn.packages.markup import Parsing

CONTENT: Final = "content.xml"
STYLES: Final = "styles.xml"

_MANIFEST = "META-INF/manifest.xml"
_TEXT_TYPE: Final = "application/vnd.oasis.opendocument.text"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_MACROS: Final = {"nl": "het bevat macro's", "en": "it contains macros"}
_OTHER: Final = {"nl": "een zip-bestand zonder tekst", "en": "a zip file without a text"}
_OTHER_OFFICE: Final = {
    "spreadsheet": {"nl": "een ODF-werkblad", "en": "an ODF spreadsheet"},
    "presentation": {"nl": "een ODF-presentatie", "en": "an ODF presentation"},
    "graphics": {"nl": "een ODF-tekening", "en": "an ODF drawing"},
}
_NO_MAIN: Final = {"nl": "de hoofdtekst ontbreekt", "en": "the main text is missing"}


class TextPackage:
    """An opened OpenDocument text: a tree for its contents, its styles and its properties."""

    def __init__(self, name: str, archive: Archive | None, flat: etree._Element | None = None) -> None:
        self.name = name
        self.archive = archive
        """None for a flat file."""
        self._flat = flat
        self._parsing = Parsing(name)

    def tree(self, part: str) -> etree._Element | None:
        """Return the root of a part, parsed anew at each call; None if it is absent. Flat: always the one root.

        Raises:
            DamagedFile, TooLarge, UnsafeFile: as `Archive.read` and `Parsing.parse` do. All parts of the package
                share one bound on memory.
        """
        if self.archive is None:
            return self._flat
        if part not in self.archive:
            return None
        return self._parsing.parse(self.archive.read(part), part)


def is_flat_text(data: bytes) -> bool:
    """Tell whether the bytes begin as a flat OpenDocument file does."""
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    return (
        start.startswith(b"<")
        and b"urn:oasis:names:tc:opendocument:xmlns:office:1.0" in start
        and b":document" in start
    )


def open_text(data: bytes, *, name: str) -> TextPackage:
    """Open an .odt, .ott or .fodt.

    Raises:
        UnknownFormat: if it is another kind of zip file, or another kind of OpenDocument.
        PasswordProtected: if its parts are encrypted.
        UnsafeFile: if it carries macros, besides what `open_archive` raises.
        DamagedFile: if the contents are missing, besides what `open_archive` raises.
    """
    if is_flat_text(data):
        root = Parsing(name).parse(data, name)
        _refuse_other_kind(root.get(_OFFICE + "mimetype") or _TEXT_TYPE, name)
        return TextPackage(name, None, root)
    archive = open_archive(data, name=name)
    if "mimetype" in archive:
        _refuse_other_kind(archive.read("mimetype")[:200].decode("ascii", "replace").strip(), name)
    elif _MANIFEST not in archive:
        raise UnknownFormat(name=name, seen=_OTHER)
    _refuse_encryption(archive)
    if any(_is_macro(part) for part in archive.names):
        raise UnsafeFile(name=name, seen=_MACROS)
    if CONTENT not in archive:
        raise DamagedFile(name=name, part=_NO_MAIN)
    return TextPackage(name, archive)


def _refuse_other_kind(mimetype: str, name: str) -> None:
    if mimetype.startswith(_TEXT_TYPE):
        return
    seen = next((seen for word, seen in _OTHER_OFFICE.items() if word in mimetype), _OTHER)
    raise UnknownFormat(name=name, seen=seen)


def _refuse_encryption(archive: Archive) -> None:
    # looked for as bytes: the manifest of old files has a document type, which is not parsed
    if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
        raise PasswordProtected(name=archive.name)


def _is_macro(part: str) -> bool:
    """Tell whether a part is a macro; the lists of an empty macro library are in many harmless files."""
    if part.startswith("Basic/"):
        return not part.endswith(("-lb.xml", "-lc.xml", "/"))
    return part.startswith("Scripts/") and not part.endswith("/")
