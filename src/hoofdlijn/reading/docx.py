"""Word documents (.docx, .dotx): their own XML, each part read in one walk.

Order of the blocks: the body as it stands, each text box after the paragraph that carries it; then footnotes and
endnotes, in the order of their references; then headers and footers, each different one once
(docs/reference/formats.md).
"""

from lxml import etree

from hoofdlijn.documents import Document, Origin
from hoofdlijn.packages.ooxml import WordPackage, open_word
from hoofdlijn.reading import docx_names as docx
from hoofdlijn.reading.docx_notes import Notes, read_remarks
from hoofdlijn.reading.docx_numbering import Numbering
from hoofdlijn.reading.docx_styles import Styles
from hoofdlijn.reading.docx_walk import Walk, Where
from hoofdlijn.reading.drafts import Harvest, assemble


def read_docx(data: bytes, *, name: str) -> Document:
    """Return what a Word document says, tracked changes accepted and hidden text left out.

    Raises:
        DocumentError: in the forms that `open_word` and `assemble` raise.
    """
    return assemble(_harvest(open_word(data, name=name)), form="docx")


def _harvest(package: WordPackage) -> Harvest:
    """Return the drafts of a whole file; its trees are gone when this returns."""
    harvest = Harvest(name=package.archive.name)
    styles = Styles(_related(package, "styles"))
    numbering = Numbering(lambda: _related(package, "numbering"), styles)
    remarks = read_remarks(package, styles)
    walk = Walk(
        harvest=harvest,
        styles=styles,
        numbering=numbering,
        part=package.main,
        note=Notes(package, harvest, styles, numbering).read,
        remarks=remarks,
    )
    root = package.text_tree(package.main)
    body = None if root is None else next(root.iterchildren(docx.BODY), None)
    if body is not None:
        walk.read_blocks(body, Where(drafts=harvest.body))
        walk.runs.fields.finish()
    harvest.remarks = list(remarks.values())
    _read_margins(package, walk)
    harvest.title = _title(package)
    return harvest


def _read_margins(package: WordPackage, body: Walk) -> None:
    """Read headers and footers, in the order of the sections that refer to them; many say the same."""
    relations = package.relations(package.main)
    seen: set[str] = set()
    for section in body.sections:
        for reference in section.iterchildren(docx.HEADER_REFERENCE, docx.FOOTER_REFERENCE):
            part, _ = relations.get(reference.get(docx.RELATION) or "", ("", ""))
            if part in seen:
                continue
            seen.add(part)
            root = package.text_tree(part)
            said = "" if root is None else "".join(root.itertext())
            if root is None or said in seen:
                continue
            seen.add(said)
            origin = Origin.HEADER if reference.tag == docx.HEADER_REFERENCE else Origin.FOOTER
            walk = Walk(harvest=body.harvest, styles=body.styles, numbering=body.numbering, part=part)
            walk.read_blocks(root, Where(drafts=body.harvest.furniture, origin=origin))


def _related(package: WordPackage, kind: str) -> etree._Element | None:
    part = package.related(kind)
    return None if part is None else package.tree(part)


def _title(package: WordPackage) -> str:
    part = package.related("core-properties", "")
    root = None if part is None else package.tree(part)
    title = None if root is None else next(root.iterchildren(docx.DC_TITLE), None)
    return " ".join((title.text or "").split()) if title is not None else ""
