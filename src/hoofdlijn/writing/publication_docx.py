"""A publication as a Word file.

The parts that are the same in every document are packed once; the text is put together from strings, each word
escaped once, because that costs a tenth of building a tree (ADR 0070). Every value stands in a content control with
its address, and within a hidden bookmark (ADR 0071).
"""

from datetime import datetime

from hoofdlijn.packages.archive_writing import archive_of, packed
from hoofdlijn.writing.docx_contents import anchors_of, contents_xml
from hoofdlijn.writing.docx_parts import (
    FIXED,
    FOOTER_RELATION,
    HEADER_RELATION,
    NAMESPACES,
    fixed_parts,
    own_parts,
    relations_xml,
)
from hoofdlijn.writing.docx_pictures import Pictures
from hoofdlijn.writing.docx_revisions import Revisions
from hoofdlijn.writing.docx_styles import PAGE, ROLES
from hoofdlijn.writing.docx_tables import write_callout, write_table
from hoofdlijn.writing.docx_text import TextWriter
from hoofdlijn.writing.publication import Block, Callout, Figure, Heading, Item, Paragraph, Publication, Role, Table

_COVER_ROLES = {Role.BODY: "Subtitle", Role.LEAD: "Subtitle", Role.LABEL: "Label", Role.NOTE: "Note"}
_LEVEL = 2
"""How hard the text is packed: at this level it takes half the time of the usual one, and a tenth more room."""


def publication_as_docx(publication: Publication, *, modified: datetime = FIXED) -> bytes:
    """Return a Word file (.docx) that shows the publication on A4 pages.

    Args:
        publication: what is shown, in Dutch or English.
        modified: the moment that the file's properties tell, with a time zone; whole seconds.
    """
    out = [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
        f'<w:document {NAMESPACES} mc:Ignorable="w14 w15"><w:body>',
    ]
    anchors = anchors_of(publication.headings())
    text = TextWriter(out, anchors, Revisions(modified), publication.language)
    pictures = Pictures()
    _write_cover(text, publication)
    contents = contents_xml(publication, anchors)
    out.append(contents)
    _write_blocks(text, pictures, publication.blocks)
    out.append(_section(title_page=bool(publication.cover)))
    language = publication.language
    return archive_of(
        (
            *fixed_parts(language),
            *own_parts(publication.title, publication.subject, language, modified),
            packed("word/_rels/document.xml.rels", relations_xml(text.links, pictures.names)),
            packed("word/document.xml", "".join(out), level=_LEVEL),
            *pictures.parts,
        )
    )


def _write_cover(text: TextWriter, publication: Publication) -> None:
    for index, paragraph in enumerate(publication.cover):
        text.paragraph(paragraph.runs, _COVER_ROLES[paragraph.role] if index else "Title", change=paragraph.change)
    text.marks.leave()


def _write_blocks(text: TextWriter, pictures: Pictures, blocks: tuple[Block, ...]) -> None:
    opens_page, is_headed = True, False
    for block in blocks:
        if isinstance(block, Paragraph):
            # an aside right under a heading would stand alone with it at the end of a page
            more = "<w:keepNext/>" if is_headed and block.role is Role.NOTE else ""
            text.paragraph(block.runs, ROLES[block.role], more=more, change=block.change)
        elif isinstance(block, Item):
            text.item(block.runs, block.level, "ListBullet", change=block.change)
        elif isinstance(block, Heading):
            text.heading(block, opens_page=opens_page)
        elif isinstance(block, Table):
            write_table(text, block)
        elif isinstance(block, Figure):
            pictures.write(text, block)
        elif isinstance(block, Callout):
            write_callout(text, block)
        opens_page, is_headed = False, isinstance(block, Heading)


def _section(*, title_page: bool) -> str:
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{HEADER_RELATION}"/>'
        f'<w:footerReference w:type="default" r:id="{FOOTER_RELATION}"/>{PAGE}'
        f"{'<w:titlePg/>' if title_page else ''}</w:sectPr></w:body></w:document>"
    )
