"""PDF → Document: words with their boxes, put back into lines, columns, tables and paragraphs.

A PDF knows where letters stand, not what a paragraph is. What is rebuilt here, and how sure it is, stands in
`docs/reference/formats.md`; the steps are words (`pdf_words`), page furniture (`pdf_furniture`), reading order and
tables (`pdf_layout`, `pdf_grids`), and paragraphs (`pdf_paragraphs`).
"""

from typing import Final

import pypdfium2
from pypdfium2 import raw

from hoofdlijn.documents import Document
from hoofdlijn.errors import DamagedFile, EmptyDocument, NoText, PasswordProtected, TooLarge
from hoofdlijn.reading.bounds import MAX_CHARACTERS, too_much_text
from hoofdlijn.reading.pdf_furniture import take_furniture
from hoofdlijn.reading.pdf_grids import find_grids
from hoofdlijn.reading.pdf_layout import lay_out
from hoofdlijn.reading.pdf_lines import pieces_of
from hoofdlijn.reading.pdf_paragraphs import build_paragraphs
from hoofdlijn.reading.pdf_words import Bookmark, Page, read_bookmarks, read_page
from hoofdlijn.reading.text_blocks import Drafts

MAX_PAGES: Final = 2_000

_BROKEN: Final = {"nl": "de opbouw van de PDF", "en": "the structure of the PDF"}


def read_pdf(data: bytes, *, name: str) -> Document:
    """Read a PDF.

    Raises:
        PasswordProtected: it opens with a password only.
        NoText: pictures of pages, without text behind them.
        DocumentError: damaged, empty, or more than the bounds allow.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as failure:
        if failure.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}:
            raise PasswordProtected(name=name) from failure
        raise DamagedFile(name=name, part=_BROKEN) from failure
    try:
        pages, bookmarks, title = _read_all(document, name)
    finally:
        document.close()
    drafts = Drafts(name)
    pieces = [pieces_of(page.words) for page in pages]
    grids = [find_grids(page.rules) for page in pages]
    furniture = take_furniture(pages, pieces, grids)
    flows = [flow for each in zip(pages, pieces, grids, strict=True) for flow in lay_out(*each)]
    build_paragraphs(flows, bookmarks, drafts)
    for draft in furniture:
        drafts.add(draft)
    return Document(format="pdf", blocks=drafts.finish(has_pictures=True), title=title)


def _read_all(document: pypdfium2.PdfDocument, name: str) -> tuple[list[Page], list[Bookmark], str]:
    count = len(document)
    if not count:
        raise EmptyDocument(name=name)
    if count > MAX_PAGES:
        raise TooLarge(name=name, bound={"nl": f"{MAX_PAGES} bladzijden", "en": f"{MAX_PAGES} pages"})
    pages: list[Page] = []
    room = MAX_CHARACTERS
    broken = 0
    for index in range(count):
        try:
            page = read_page(document, index, room=room)
        except pypdfium2.PdfiumError:
            broken += 1
            continue
        if page is None:
            raise too_much_text(name)
        room -= page.characters
        pages.append(page)
    if broken:
        # a page that is left out in silence would be text lost
        raise DamagedFile(name=name, part=_BROKEN)
    if not any(page.words for page in pages):
        raise NoText(name=name)
    return pages, read_bookmarks(document), " ".join(document.get_metadata_value("Title").split())
