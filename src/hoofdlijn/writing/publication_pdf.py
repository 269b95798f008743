"""Publication → PDF: PDF/UA-1 and PDF/A-2a in one file, tagged, set by Typst in the shipped fonts.

The texts go to a fixed template as values and never as markup (docs/decisions/0082-texts-as-values.md). The template may
read nothing but its own folder, and imports no package.
"""

import json
from datetime import UTC, datetime
from importlib.resources import files
from typing import Final

from hoofdlijn.writing.pdf_content import Content
from hoofdlijn.writing.pdf_fonts import load_fonts
from hoofdlijn.writing.pdf_letters import Letters
from hoofdlijn.writing.pdf_memory import hand_memory_back
from hoofdlijn.writing.pdf_streams import end_streams_clearly
from hoofdlijn.writing.pdf_tags import mark_row_heads
from hoofdlijn.writing.publication import Publication

FIXED: Final = datetime(2025, 1, 1, tzinfo=UTC)


def publication_as_pdf(publication: Publication, *, created: datetime = FIXED) -> bytes:
    """Return the publication as a PDF with a title page, contents, running heads and numbered pages.

    The same publication and moment give the same bytes on every machine. A character that no shipped font has stands
    there by its number (`[U+6F22]`), and a note at the end says so.

    Args:
        publication: what to show; runs without text are left out.
        created: the moment in the properties of the file, in UTC where it says no zone; whole seconds.
    """
    import typst  # noqa: PLC0415 - only who writes a PDF pays for it

    hand_memory_back()
    try:
        return _compiled(publication, Letters(), created)
    except typst.TypstError:
        # a sign put together from several characters, of which no one font has all: only the writer of the PDF knows
        return _compiled(publication, Letters(simple=True), created)


def _compiled(publication: Publication, letters: Letters, created: datetime) -> bytes:
    import typst  # noqa: PLC0415

    content = Content(publication, letters)
    values = json.dumps(content.values(), ensure_ascii=False, separators=(",", ":"))
    moment = created if created.tzinfo else created.replace(tzinfo=UTC)
    template = files("hoofdlijn.writing") / "typst" / "publication.typ"
    pdf = typst.compile(
        str(template),
        root=str(files("hoofdlijn.writing") / "typst"),
        font_paths=load_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"publication": values},
        pdf_standards=["ua-1", "a-2a"],
        timestamp=int(moment.timestamp()),
    )
    return end_streams_clearly(mark_row_heads(pdf, content.row_heads))
