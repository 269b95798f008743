"""The table of contents of a Word file: a field that Word renews, with its entries already in it.

Page numbers are fields too. No program but the one that shows the pages knows them, so they stay empty until Word
renews the contents (its menu or F9) or LibreOffice opens the file; a wrong number would be worse than none, and a
file that asks for renewal by itself greets its reader with a warning (ADR 0072).
"""

from collections.abc import Iterable

from hoofdlijn.writing.docx_runs import run_content
from hoofdlijn.writing.docx_text import CLOSED, plain_text
from hoofdlijn.writing.publication import Heading, Publication

DEEPEST = 3
"""Level of headings that stand in the contents."""

_OPENING = (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
    "</w:docPartObj></w:sdtPr><w:sdtContent>"
)


def anchors_of(headings: Iterable[Heading]) -> dict[str, str]:
    """Return the names of the headings' bookmarks by their anchor, in the form that Word gives them."""
    found: dict[str, str] = {}
    for heading in headings:
        if heading.anchor:
            found.setdefault(heading.anchor, f"_Toc{len(found) + 1:09d}")
    return found


def contents_xml(publication: Publication, anchors: dict[str, str]) -> str:
    """Return the contents; "" for a publication without headings that stand in them."""
    headings = [heading for heading in publication.headings() if heading.level <= DEEPEST and heading.anchor]
    if not headings:
        return ""
    begin = (
        f'{_mark("begin")}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-{DEEPEST}" \\h \\z \\u </w:instrText></w:r>'
        f"{_mark('separate')}"
    )
    entries = [
        _entry(heading, anchors[heading.anchor], "" if index else begin) for index, heading in enumerate(headings)
    ]
    return "".join(
        (
            _OPENING,
            f'<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r>{run_content(publication.contents_title)}</w:r></w:p>',
            *entries,
            f"<w:p>{_mark('end')}</w:p>",
            CLOSED,
        )
    )


def _entry(heading: Heading, name: str, before: str) -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="TOC{heading.level}"/></w:pPr>{before}<w:hyperlink w:anchor="{name}" w:history="1">'
        f"<w:r><w:t>{plain_text(heading.runs)}</w:t></w:r><w:r><w:tab/></w:r>{_mark('begin')}"
        f'<w:r><w:instrText xml:space="preserve"> PAGEREF {name} \\h </w:instrText></w:r>{_mark("separate")}'
        f"<w:r><w:t></w:t></w:r>{_mark('end')}</w:hyperlink></w:p>"
    )


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
