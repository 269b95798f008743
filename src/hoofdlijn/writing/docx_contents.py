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
"""Level of headings that stand in the contents, parts that every chapter has left out (ADR 0072)."""

_OPENING = (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
    "</w:docPartObj></w:sdtPr><w:sdtContent>"
)

_ENDED = "</w:p>"


def anchors_of(headings: Iterable[Heading]) -> dict[str, str]:
    """Return the names of the headings' bookmarks by their anchor, in the form that Word gives them."""
    found: dict[str, str] = {}
    for heading in headings:
        if heading.anchor:
            found.setdefault(heading.anchor, f"_Toc{len(found) + 1:09d}")
    return found


def contents_xml(publication: Publication, anchors: dict[str, str]) -> str:
    """Return the contents; "" for a publication without headings that stand in them."""
    headings = [heading for heading in publication.headings() if _is_listed(heading)]
    if not headings:
        return ""
    begin = (
        f'{_mark("begin")}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-{DEEPEST}" \\h \\z </w:instrText></w:r>'
        f"{_mark('separate')}"
    )
    entries = [_entry(heading, anchors[heading.anchor]) for heading in headings]
    # the field begins and ends within entries: a paragraph of its own for the end may stand alone on a page
    entries[0] = entries[0].replace("</w:pPr>", f"</w:pPr>{begin}", 1)
    entries[-1] = f"{entries[-1].removesuffix(_ENDED)}{_mark('end')}{_ENDED}"
    return "".join(
        (
            _OPENING,
            f'<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r>{run_content(publication.contents_title)}</w:r></w:p>',
            *entries,
            CLOSED,
        )
    )


def _is_listed(heading: Heading) -> bool:
    """Tell whether Word would list the heading too: the field takes Word's own heading styles, parts have others."""
    return heading.level <= DEEPEST and bool(heading.anchor) and not heading.is_part


def _entry(heading: Heading, name: str) -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="TOC{heading.level}"/></w:pPr><w:hyperlink w:anchor="{name}" w:history="1">'
        f"<w:r><w:t>{plain_text(heading.runs)}</w:t></w:r><w:r><w:tab/></w:r>{_mark('begin')}"
        f'<w:r><w:instrText xml:space="preserve"> PAGEREF {name} \\h </w:instrText></w:r>{_mark("separate")}'
        f"<w:r><w:t></w:t></w:r>{_mark('end')}</w:hyperlink>{_ENDED}"
    )


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
