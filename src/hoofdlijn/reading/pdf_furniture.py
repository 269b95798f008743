"""Running headers and footers, and page numbers: what stands at the edge of page after page."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from hoofdlijn.documents import Origin
from hoofdlijn.reading.pdf_grids import Grid
from hoofdlijn.reading.pdf_lines import Piece, joined, rows_of
from hoofdlijn.reading.pdf_words import Page
from hoofdlijn.reading.text_blocks import Draft

EDGE: Final = 0.13
"""The part of the page's height at its top and bottom where furniture stands."""
DEEPEST: Final = 3
"""Lines of furniture at one edge."""

SMALL: Final = 0.87
"""How large, in sizes of the text, the letters of a header on a single page are at most."""

_PAGE_NUMBER: Final = re.compile(
    r"(?P<word>(?:pagina|page|bladzijde|blad|blz\.?|pag\.?|p\.)\s*)?[-–|]?\s*(?P<number>\d{1,4}|[ivxl]{1,6})"
    r"(?P<total>\s*(?:van(?: de)?|of|/|\|)\s*\d{1,4})?\s*[-–|]?\Z",
    re.IGNORECASE,
)
_PAGE_WORD: Final = re.compile(r"\b(?:pagina|page|bladzijde|blz|pag)\b", re.IGNORECASE)
_NAMES_ITS_PAGE: Final = re.compile(
    r"\S.{0,80}[\s|·–-](?:pagina|page|bladzijde|blz\.?|pag\.?)\s*(?P<number>\d{1,4})(?:\s*(?:van|of|/)\s*\d{1,4})?\Z",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+")

_Key = tuple[bool, str, int]
"""Top or bottom, the text with its digits masked, the height in steps of four points."""


def take_furniture(pages: Sequence[Page], pieces: list[list[Piece]], grids: Sequence[Sequence[Grid]]) -> list[Draft]:
    """Take the furniture of each page out of `pieces` and return it, page by page.

    What stands in a table is text, unless the whole table stands at the edge of the page.
    """
    usual = _usual_size(pieces)
    edges = [_edges_of(*each) for each in zip(pages, pieces, grids, strict=True)]
    seen: Counter[_Key] = Counter()
    same: Counter[tuple[_Key, str]] = Counter()
    for found in edges:
        for top, _, line in found:
            seen[_key(line, top=top)] += 1
            same[_key(line, top=top), line.text] += 1
    judge = _Judge(seen, same, len(pages), usual)
    taken: list[Draft] = []
    for page, found, row in zip(pages, edges, pieces, strict=True):
        out: set[int] = set()
        for top in (True, False):
            for _, parts, line in [each for each in found if each[0] is top]:
                origin = judge.origin_of(line, page, top=top)
                if origin is None:
                    break
                out.update(id(part) for part in parts)
                taken.append(_draft(line, page, origin))
        if out:
            row[:] = [piece for piece in row if id(piece) not in out]
    return taken


class _Judge:
    """Knows which lines come back, and on how many pages."""

    def __init__(self, seen: Counter[_Key], same: Counter[tuple[_Key, str]], pages: int, usual: float) -> None:
        self._seen = seen
        self._same = same
        self._pages = pages
        self._usual = usual

    def origin_of(self, line: Piece, page: Page, *, top: bool) -> Origin | None:
        """Return what kind of furniture an outermost line is, None if it is text."""
        text = (f"{line.marker} " if line.marker else "") + line.text
        key = _key(line, top=top)
        number = _PAGE_NUMBER.match(text)
        if number and (
            number["word"] or number["total"] or self._seen[key] > 1 or number["number"] == str(page.number)
        ):
            return Origin.PAGE_NUMBER
        side = Origin.HEADER if top else Origin.FOOTER
        named = _NAMES_ITS_PAGE.match(text)
        if named and named["number"] == str(page.number):
            return side
        alike = self._same[key, line.text]
        often = alike >= 2 and alike * 3 >= self._pages
        # a heading may well stand at the top of two pages in a row; it is larger than the text
        if often and (line.size <= self._usual * 1.05 or (alike >= 3 and alike * 5 >= self._pages * 3)):
            return side
        if self._pages == 1:
            # nothing can come back on one page: small print above the text is what a header looks like
            return side if top and line.size <= SMALL * self._usual else None
        counts = self._seen[key] >= 2 and self._seen[key] * 3 >= self._pages and str(page.number) in text
        if counts and (line.size < self._usual * 0.97 or _PAGE_WORD.search(text)):
            return side
        return None


def _usual_size(pieces: Sequence[Sequence[Piece]]) -> float:
    sizes: Counter[float] = Counter()
    for row in pieces:
        for piece in row:
            sizes[piece.size] += len(piece.words)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _edges_of(page: Page, pieces: Sequence[Piece], grids: Sequence[Grid]) -> list[tuple[bool, list[Piece], Piece]]:
    """Return the lines at the top (outermost first) and at the bottom (outermost first)."""
    limit = page.height * EDGE
    upper = rows_of(piece for piece in pieces if piece.y < limit)
    lower = rows_of(piece for piece in pieces if piece.y > page.height - limit)
    inner = [grid for grid in grids if grid.ys[-1] > limit and grid.ys[0] < page.height - limit]
    found = [(True, row, joined(row)) for row in upper[:DEEPEST]]
    found += [(False, row, joined(row)) for row in reversed(lower[-DEEPEST:])]
    return [each for each in found if not any(grid.ys[0] <= each[2].y <= grid.ys[-1] for grid in inner)]


def _key(line: Piece, *, top: bool) -> _Key:
    return top, _DIGITS.sub("#", line.marker + line.text), round(line.y / 4)


def _draft(line: Piece, page: Page, origin: Origin) -> Draft:
    text = (f"{line.marker} " if line.marker else "") + line.text
    box = (line.left, line.y - line.size, line.right, line.y + 0.25 * line.size)
    return Draft(text=text, origin=origin, page=page.number, box=box, size=line.size)
