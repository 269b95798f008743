"""Footnotes, endnotes and comments of a Word file: parts of their own, found by the ids in the text."""

from collections.abc import Iterator

from lxml import etree

from hoofdlijn.documents import Origin
from hoofdlijn.packages.ooxml import WordPackage
from hoofdlijn.reading import docx_names as docx
from hoofdlijn.reading.docx_numbering import Numbering
from hoofdlijn.reading.docx_styles import Styles
from hoofdlijn.reading.docx_walk import Walk, Where
from hoofdlijn.reading.drafts import Draft, Harvest, Remark
from hoofdlijn.reading.numerals import as_roman

_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_KINDS = {Origin.FOOTNOTE: ("footnotes", docx.FOOTNOTE), Origin.ENDNOTE: ("endnotes", docx.ENDNOTE)}


class _NotePart:
    """The notes of one kind: each with how many paragraphs stand before it."""

    def __init__(self, package: WordPackage, walk: Walk, tag: str) -> None:
        self.walk = walk
        self.notes = _numbered(package.text_tree(walk.part), tag)
        self.used = 0


class Notes:
    """Reads a note when the text refers to it, so that notes come in the order of their references."""

    def __init__(self, package: WordPackage, harvest: Harvest, styles: Styles, numbering: Numbering) -> None:
        self._package = package
        self._harvest = harvest
        self._styles = styles
        self._numbering = numbering
        self._parts: dict[Origin, _NotePart | None] = {}

    def read(self, reference: etree._Element, host: Draft, origin: Origin) -> None:
        """Read the note that `reference` in `host` points at; each note is read once."""
        part = self._part(origin)
        found = None if part is None else part.notes.pop(reference.get(docx.ID) or "", None)
        if part is None or found is None:
            return
        element, part.walk.ordinal = found
        drafts = self._harvest.notes
        before = len(drafts)
        part.walk.read_blocks(element, Where(drafts=drafts, origin=origin, host=host))
        if len(drafts) == before:
            return
        host.is_host = True
        if reference.get(docx.CUSTOM_MARK) is None or not docx.is_on(reference.get(docx.CUSTOM_MARK)):
            part.used += 1
            drafts[before].marker = str(part.used) if origin is Origin.FOOTNOTE else as_roman(part.used)

    def _part(self, origin: Origin) -> _NotePart | None:
        if origin not in self._parts:
            kind, tag = _KINDS[origin]
            name = self._package.related(kind)
            self._parts[origin] = None
            if name is not None:
                walk = Walk(
                    harvest=self._harvest,
                    styles=self._styles,
                    numbering=self._numbering,
                    part=name,
                )
                self._parts[origin] = _NotePart(self._package, walk, tag)
        return self._parts[origin]


def read_remarks(package: WordPackage, styles: Styles) -> dict[str, Remark]:
    """Return the comments of a file by their id; where they stand is found while the text is read."""
    part = package.related("comments")
    root = None if part is None else package.text_tree(part)
    if root is None or part is None:
        return {}
    walk = Walk(
        harvest=Harvest(name=package.archive.name),
        styles=styles,
        numbering=Numbering(lambda: None, styles),
        part=part,
    )
    remarks: dict[str, Remark] = {}
    for element in root.iterchildren(docx.COMMENT):
        aside: list[Draft] = []
        walk.read_blocks(element, Where(drafts=aside))
        text = "\n".join("".join(draft.line.pieces) for draft in aside).strip()
        author = " ".join((element.get(docx.AUTHOR) or "").split())
        remarks[element.get(docx.ID) or ""] = Remark(author=author, text=text)
    return remarks


def _numbered(root: etree._Element | None, tag: str) -> dict[str, tuple[etree._Element, int]]:
    return {} if root is None else dict(_each_note(root, tag))


def _each_note(root: etree._Element, tag: str) -> Iterator[tuple[str, tuple[etree._Element, int]]]:
    ordinal = 0
    for element in root:
        if element.tag == tag and element.get(docx.TYPE) not in _SEPARATORS:
            yield element.get(docx.ID) or "", (element, ordinal)
        ordinal += sum(1 for _ in element.iter(docx.P))
