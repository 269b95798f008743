"""A publication as one web page that stands alone: no script, nothing fetched, its own style and pictures inside.

Values carry their address in `data-address`. The page reads well without a style, prints, and is made for WCAG 2.2 AA.
"""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import groupby

from hoofdlijn.documents import generated_address
from hoofdlijn.writing import html_words as words
from hoofdlijn.writing.html_figures import figure_html, figure_style
from hoofdlijn.writing.html_lists import list_html
from hoofdlijn.writing.html_regions import Region
from hoofdlijn.writing.html_runs import address_attribute, block_html, has_text, plain_text
from hoofdlijn.writing.html_style import style_of
from hoofdlijn.writing.html_tables import flow_html, paragraph_html, table_html
from hoofdlijn.writing.html_text import escape_text, one_line
from hoofdlijn.writing.publication import Callout, Figure, Heading, Item, Paragraph, Publication, Run, Table

_CONTENTS_DEPTH = 2


def publication_as_html(publication: Publication) -> bytes:
    """Return the page in UTF-8. Empty runs are left out: a page is not filled in."""
    title = escape_text(one_line(publication.title))
    style = _style(publication)
    return (
        f'<!DOCTYPE html>\n<html lang="{publication.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n{_description(publication)}<style>{style}</style>\n</head>\n<body>\n"
        f"{_skip_link(publication.language)}\n{_header(publication)}\n"
        f'<div class="page">\n{_contents(publication)}<main id="main" tabindex="-1">\n{_Main(publication).html()}</main>\n'
        f"</div>\n{_footer(publication)}\n</body>\n</html>\n"
    ).encode()


def _policy(style: str) -> str:
    """Return a policy under which nothing is fetched and nothing runs, and only this style counts."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _style(publication: Publication) -> str:
    tables = [block for block in publication.blocks if isinstance(block, Table)]
    figures = [block for block in publication.blocks if isinstance(block, Figure)]
    return style_of(
        (len(table.columns) for table in tables),
        (column.width for table in tables for column in table.columns),
        (figure_style(figure, number) for number, figure in enumerate(figures, start=1)),
    )


def _description(publication: Publication) -> str:
    subject = one_line(publication.subject)
    return f'<meta name="description" content="{escape_text(subject)}">\n' if subject else ""


def _skip_link(language: str) -> str:
    said = words.SKIP.in_language(language)
    return f'<a class="skip" href="#main"{address_attribute(generated_address(said), language)}>{said}</a>'


def _header(publication: Publication) -> str:
    language = publication.language
    first, *others = publication.cover
    shown = "\n".join(paragraph_html(paragraph, language) for paragraph in others if has_text(paragraph.runs))
    return f"<header>\n{block_html('h1', first.runs, language)}\n{shown}\n</header>"


def _contents(publication: Publication) -> str:
    """Return the links to the chapters and what stands under them; "" where there is nothing to choose."""
    headings = [
        (heading, plain_text(heading.runs))
        for heading in publication.headings()
        if heading.anchor and heading.level <= _CONTENTS_DEPTH and has_text(heading.runs)
    ]
    # parts that every chapter has would fill the list with the same words
    counts = Counter(text for heading, text in headings if heading.level > 1)
    entries = [
        (heading.level, f'<a href="#{escape_text(heading.anchor)}">{escape_text(text)}</a>')
        for heading, text in headings
        if counts[text] < 2 or heading.level == 1
    ]
    if len(entries) < 2:
        return ""
    title = escape_text(publication.contents_title)
    links = _nested(entries)
    return f'<nav aria-labelledby="hl-contents">\n<h2 id="hl-contents">{title}</h2>\n{links}\n</nav>\n'


def _nested(entries: Iterable[tuple[int, str]]) -> str:
    """Return links of two levels as a list in a list; a second level without a first stands on the first."""
    pieces: list[str] = []
    for level, link in entries:
        deeper = level > 1 and bool(pieces)
        if not deeper:
            pieces.append(link)
        elif pieces[-1].endswith("</ul>"):
            pieces[-1] = f"{pieces[-1].removesuffix('</ul>')}<li>{link}</li></ul>"
        else:
            pieces[-1] += f"<ul><li>{link}</li></ul>"
    return "<ul>\n" + "\n".join(f"<li>{piece}</li>" for piece in pieces) + "\n</ul>"


def _footer(publication: Publication) -> str:
    said = one_line(publication.subject) or one_line(publication.title)
    return f"<footer><p{address_attribute(generated_address(said), publication.language)}>{escape_text(said)}</p></footer>"


class _Main:
    """Writes the blocks in order; counts what needs a name of its own, and keeps headings from skipping a level."""

    def __init__(self, publication: Publication) -> None:
        self._publication = publication
        self._language = publication.language
        self._level = 1
        self._chapter = ("main", "")
        """Id and words of the last heading of the highest level."""
        self._regions: set[tuple[str, str]] = set()
        self._headings = self._tables = self._figures = 0

    def html(self) -> str:
        """Return all blocks, a line each."""
        return "".join(f"{piece}\n" for piece in self._pieces())

    def _pieces(self) -> Iterator[str]:
        for is_item, group in groupby(self._publication.blocks, key=lambda block: isinstance(block, Item)):
            if is_item:
                items = [block for block in group if isinstance(block, Item) and has_text(block.runs)]
                yield list_html(items, self._language)
                continue
            for block in group:
                if isinstance(block, Heading):
                    yield self._heading(block)
                elif isinstance(block, Paragraph):
                    yield paragraph_html(block, self._language) if has_text(block.runs) else ""
                elif isinstance(block, Table):
                    self._tables += 1
                    yield table_html(block, self._tables, self._language, region=self._region(block.caption))
                elif isinstance(block, Figure):
                    self._figures += 1
                    yield figure_html(block, self._figures, self._language, region=self._region(block.caption))
                elif isinstance(block, Callout):
                    yield self._callout(block)

    def _heading(self, heading: Heading) -> str:
        """Return a heading one level below what it says, for the title of the page is the first."""
        if not has_text(heading.runs):
            return ""
        self._headings += 1
        self._level = min(heading.level + 1, self._level + 1, 6)
        name = heading.anchor or f"hl-heading-{self._headings}"
        if heading.level == 1:
            self._chapter = (name, plain_text(heading.runs))
        return block_html(
            f"h{self._level}",
            heading.runs,
            self._language,
            attributes=f' id="{escape_text(name)}"',
            change=heading.change,
        )

    def _region(self, caption: tuple[Run, ...]) -> Region:
        """Return how the region of a table or picture is called: by its chapter and caption.

        One that is called as another before it is a group, for landmarks of one name cannot be told apart.
        """
        name, words_ = self._chapter
        called = (words_, plain_text(caption))
        role = "group" if called in self._regions else "region"
        self._regions.add(called)
        return Region(under=name, role=role)

    def _callout(self, callout: Callout) -> str:
        sign = f'<strong class="sign"{address_attribute(generated_address(callout.sign), self._language)}>{escape_text(callout.sign)}</strong>'
        content = flow_html(callout.blocks, self._language)
        return f'<aside role="note" class="{callout.tone.value}"><p>{sign}</p>{content}</aside>'
