"""What every contestant in writing gets: one plan of 46 pages, and its pages without pictures.

Pictures are left out of the contests because rivals cannot draw them: giving them ready to all would only add the same
to each. What drawing costs us is printed apart.
"""

from dataclasses import dataclass
from functools import cache
from unittest.mock import patch

from bench.plans import plan_docx
from hoofdlijn.plan import Plan
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.scheme import Scheme
from hoofdlijn.workflows.schemes import open_scheme
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication import Block, Callout, Cell, Heading, Item, Paragraph, Publication, Table

LANGUAGE = "nl"
PAGES = 46
PAGES_OF_400 = 98
"""Pages of the least plan with 400 activities."""


@cache
def scheme() -> Scheme:
    """The shipped scheme."""
    return open_scheme("sto-2025", None)


@cache
def plan(pages: int = PAGES) -> Plan:
    """The plan that stands in a document of so many pages."""
    return recognise(read_document(plan_docx(pages), name="plan"), scheme())


def our_pages(*, editable: bool) -> Publication:
    """Lay out the plan without drawing its timeline: the part of our work that comes before any file format."""
    with patch("hoofdlijn.writing.plan_publication.timeline_pages", return_value=()):
        return plan_publication(plan(), scheme(), LANGUAGE, editable=editable)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter as rivals get it."""

    title: str
    blocks: tuple[Block, ...]


def chapters(publication: Publication) -> tuple[Chapter, ...]:
    """Cut the blocks at the headings of level 1; the first chapter may have no title."""
    found: list[Chapter] = []
    title, blocks = "", []
    for block in publication.blocks:
        if isinstance(block, Heading) and block.level == 1:
            if title or blocks:
                found.append(Chapter(title, tuple(blocks)))
            title, blocks = said(block), []
        else:
            blocks.append(block)
    return (*found, Chapter(title, tuple(blocks)))


def said(part: Heading | Paragraph | Item | Cell) -> str:
    """The words of a block or cell; paragraphs of a cell apart by a line end."""
    if isinstance(part, Cell):
        return "\n".join(said(block) for block in part.blocks)
    return "".join(run.text for run in part.runs)


def words_of(publication: Publication) -> int:
    """Words on the pages."""
    return sum(len(text.split()) for block in (*publication.cover, *publication.blocks) for text in _texts(block))


def _texts(block: Block) -> list[str]:
    match block:
        case Heading() | Paragraph() | Item():
            return [said(block)]
        case Table():
            captions = ["".join(run.text for run in block.caption)]
            heads = ["".join(run.text for run in column.runs) for column in block.columns]
            return [*captions, *heads, *(said(cell) for row in block.rows for cell in row.cells)]
        case Callout():
            return [block.sign, *(said(inner) for inner in block.blocks)]
    return []
