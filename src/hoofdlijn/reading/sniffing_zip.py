"""Which kind of document a zip is, told by the names of its parts; office files are told apart by their readers."""

from collections.abc import Mapping
from typing import Final

from hoofdlijn.errors import UnknownFormat
from hoofdlijn.packages.archive import open_archive

_KINDS: Final[tuple[tuple[str, Mapping[str, str]], ...]] = (
    ("META-INF/container.xml", {"nl": "een e-boek", "en": "an e-book"}),
    ("Index/Document.iwa", {"nl": "een Pages-bestand", "en": "a Pages file"}),
    ("AndroidManifest.xml", {"nl": "een programma", "en": "a program"}),
    ("META-INF/MANIFEST.MF", {"nl": "een programma", "en": "a program"}),
)
_ZIP: Final = {"nl": "een zip-archief", "en": "a zip archive"}


def kind_of_zip(data: bytes, *, name: str) -> str:
    """Return "docx" for any OOXML file and "odt" for any OpenDocument file.

    Raises:
        UnknownFormat: any other zip.
        DocumentError: as `open_archive` raises.
    """
    parts = open_archive(data, name=name)
    if "[Content_Types].xml" in parts or "word/document.xml" in parts:
        return "docx"
    seen = next((seen for part, seen in _KINDS if part in parts), None)
    if seen is None and ("mimetype" in parts or "META-INF/manifest.xml" in parts or "content.xml" in parts):
        return "odt"
    raise UnknownFormat(name=name, seen=seen or _ZIP)
