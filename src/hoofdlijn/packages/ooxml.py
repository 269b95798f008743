"""Office Open XML packages: which part is the text, and where the parts it leans on are (ECMA-376 part 2).

Names of parts are found by relationship, as Word does: "word/document.xml" is only a habit.
"""

import posixpath
from typing import Final
from urllib.parse import unquote

from lxml import etree

from hoofdlijn.errors import DamagedFile, UnknownFormat, UnsafeFile
from hoofdlijn.packages.archive import Archive, open_archive
from hoofdlijn.packages.markup import Parsing
from hoofdlijn.packages.word_noise import without_noise

CONTENT_TYPES: Final = "[Content_Types].xml"

_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_WORD_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MACROS: Final = {"nl": "het bevat macro's", "en": "it contains macros"}
_OTHER_OFFICE: Final = {
    "spreadsheetml": {"nl": "een Excel-werkmap", "en": "an Excel workbook"},
    "presentationml": {"nl": "een PowerPoint-presentatie", "en": "a PowerPoint presentation"},
}
_OTHER: Final = {"nl": "een zip-bestand zonder tekst", "en": "a zip file without a text"}
_NO_MAIN: Final = {"nl": "de hoofdtekst ontbreekt", "en": "the main text is missing"}

# ISO "strict" names of the namespaces, and the transitional ones that everything else uses
_STRICT: Final = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/math",
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    ),
)


class WordPackage:
    """An opened docx or dotx: its main part and what that part refers to."""

    def __init__(self, archive: Archive, main: str) -> None:
        self.archive = archive
        self.main = main
        """Name of the main part, usually "word/document.xml"."""
        self._parsing = Parsing(archive.name)
        self._relations: dict[str, dict[str, tuple[str, str]]] = {}

    def tree(self, part: str) -> etree._Element | None:
        """Return the root of a part with transitional namespaces, parsed anew at each call; None if it is absent.

        Raises:
            DamagedFile, TooLarge, UnsafeFile: as `Archive.read` and `Parsing.parse` do. All parts of the package
                share one bound on memory.
        """
        data = _read(self.archive, part)
        return None if data is None else self._parsing.parse(data, part)

    def text_tree(self, part: str) -> etree._Element | None:
        """Return what `tree` returns, without what Word writes beside the text (`word_noise`).

        Raises:
            DamagedFile, TooLarge, UnsafeFile: as `tree` does.
        """
        data = _read(self.archive, part)
        return None if data is None else self._parsing.parse(without_noise(data), part)

    def related(self, kind: str, part: str | None = None) -> str | None:
        """Return the name of the first part that `part` (default: the main part) refers to as `kind`, or None.

        Args:
            kind: last word of the relationship's type: "styles", "numbering", "footnotes", "comments" …
            part: name of the part that refers; "" for the package itself.
        """
        for target, found in self.relations(self.main if part is None else part).values():
            if found == kind:
                return target
        return None

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the inner relationships of a part: id → (name of the target part, kind), in their order."""
        if part not in self._relations:
            self._relations[part] = _relations_of(self.archive, part)
        return self._relations[part]


def open_word(data: bytes, *, name: str) -> WordPackage:
    """Open a docx, dotx or their ISO-strict forms.

    Raises:
        UnknownFormat: if it is another kind of zip file.
        UnsafeFile: if it carries macros, besides what `open_archive` raises.
        DamagedFile: if the main part is missing, besides what `open_archive` raises.
    """
    archive = open_archive(data, name=name)
    if CONTENT_TYPES not in archive and "word/document.xml" not in archive:
        raise UnknownFormat(name=name, seen=_OTHER)
    types = _content_types(archive)
    main = next(
        (target for target, kind in _relations_of(archive, "").values() if kind == "officeDocument"),
        "word/document.xml",
    )
    kind = types.get("/" + main.lower(), "")
    if "macroEnabled" in kind or any(part.lower().endswith("vbaproject.bin") for part in archive.names):
        raise UnsafeFile(name=name, seen=_MACROS)
    for word, seen in _OTHER_OFFICE.items():
        if word in kind:
            raise UnknownFormat(name=name, seen=seen)
    if main not in archive:
        raise DamagedFile(name=name, part=_NO_MAIN)
    if kind and not kind.startswith(_WORD_MAIN):
        raise UnknownFormat(name=name, seen=_OTHER)
    return WordPackage(archive, main)


def _content_types(archive: Archive) -> dict[str, str]:
    """Return the content type of each part that has its own: name with a slash before it, in lower case → type."""
    data = _read(archive, CONTENT_TYPES)
    if data is None:
        return {}
    root = Parsing(archive.name).parse(data, CONTENT_TYPES)
    return {
        (override.get("PartName") or "").lower(): override.get("ContentType") or ""
        for override in root.iter(_TYPES + "Override")
    }


def _relations_of(archive: Archive, part: str) -> dict[str, tuple[str, str]]:
    """Return the inner relationships of a part ("" = of the package)."""
    folder, _, file = part.rpartition("/")
    source = f"{folder}/_rels/{file}.rels".lstrip("/")
    data = _read(archive, source)
    if data is None:
        return {}
    found: dict[str, tuple[str, str]] = {}
    for relation in Parsing(archive.name).parse(data, source).iter(_RELATION):
        if relation.get("TargetMode") == "External":
            continue
        target = unquote(relation.get("Target") or "")
        resolved = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
        kind = (relation.get("Type") or "").rpartition("/")[2]
        found[relation.get("Id") or ""] = (archive.spelling(resolved), kind)
    return found


def _read(archive: Archive, part: str) -> bytes | None:
    if part not in archive:
        return None
    data = archive.read(part)
    if b"http://purl.oclc.org/ooxml/" in data[:8192]:
        for strict, transitional in _STRICT:
            data = data.replace(strict, transitional)
    return data
