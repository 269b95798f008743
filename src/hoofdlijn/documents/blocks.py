"""Blocks: the neutral form in which every reader hands over a file.

A document is a flat row of paragraphs in reading order. What a paragraph sits in (a list, a table, a text box)
is told by the paragraph itself, so that nothing has to be searched in a tree and every character has one
position: the number of its paragraph and its offset in the paragraph's text.
"""

from dataclasses import dataclass
from enum import StrEnum

Box = tuple[float, float, float, float]
"""Left, top, right, bottom on the page, in points, origin at the top left."""


class BlockKind(StrEnum):
    """What a paragraph is by its form."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"


class Origin(StrEnum):
    """Which layer of the document a paragraph belongs to. All but BODY, TEXT_BOX and notes is page furniture."""

    BODY = "body"
    TEXT_BOX = "text_box"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    HEADER = "header"
    FOOTER = "footer"
    PAGE_NUMBER = "page_number"
    CONTENTS = "contents"

    @property
    def is_furniture(self) -> bool:
        """Tell whether it repeats or lists the text instead of being part of it."""
        return self in {Origin.HEADER, Origin.FOOTER, Origin.PAGE_NUMBER, Origin.CONTENTS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Where in a table a paragraph stands. Rows and columns count from 0, merged cells span several."""

    table: int
    """Number of the table in the document, in order of appearance, from 0."""
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    is_header: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Emphasis:
    """A run of characters that stands out; `start` inclusive, `end` exclusive, offsets in the block's text."""

    start: int
    end: int
    bold: bool = False
    italic: bool = False
    underline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """An address that the file itself carries (content control, attribute or comment) for a stretch of text."""

    start: int
    end: int
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a block stands in the file's own parts, so that an annotator can find it again.

    docx: `part` is a part name such as "word/document.xml", `ordinal` counts every `w:p` start tag of that part in
    document order from 0 (those in tables, text boxes and fallbacks included). odt: part "content.xml", and
    `ordinal` counts every `text:p` and `text:h` start tag from 0. Other formats: part "", ordinal = line number.
    """

    part: str
    ordinal: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph, heading, list item or the paragraph of a cell, note or text box."""

    number: int
    """Paragraph number: counts every block of the document from 1, in reading order."""
    text: str
    """What a reader sees, tracked changes accepted, hidden text left out; "\\n" for a line break, "\\t" for a tab."""
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    """Headings: 1 and up. List items: nesting depth from 1 (1 = outermost). Others: 0."""
    marker: str = ""
    """The number or bullet that the application puts before the text ("1.", "2.1", "a)", "•"); not part of `text`."""
    style: str = ""
    """The style's name as the file says it, for instance "Kop 2" or "heading 2"; "" where there is none."""
    emphasis: tuple[Emphasis, ...] = ()
    cells: tuple[Cell, ...] = ()
    """The cells it stands in, outermost table first; empty outside tables."""
    origin: Origin = Origin.BODY
    host: int | None = None
    """Text boxes and notes: the number of the paragraph that carries them."""
    tags: tuple[Tag, ...] = ()
    source: Source | None = None
    page: int | None = None
    """Page number from 1, where the format has pages (PDF)."""
    box: Box | None = None

    @property
    def is_bold(self) -> bool:
        """Tell whether all visible text of the block is bold."""
        bold: set[int] = set()
        for run in self.emphasis:
            if run.bold:
                bold.update(range(run.start, run.end))
        return bool(self.text.strip()) and all(
            index in bold for index, character in enumerate(self.text) if not character.isspace()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A remark that somebody left in the file, kept apart from the text."""

    author: str
    text: str
    paragraph: int
    """The paragraph number where its range begins."""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What a file says: its blocks in reading order, numbered 1, 2, 3 … without gaps."""

    format: str
    """"docx", "odt", "pdf", "html", "markdown" or "text"."""
    blocks: tuple[Block, ...]
    comments: tuple[Comment, ...] = ()
    title: str = ""
    """The title in the file's own properties; often stale, so never more than a fallback."""

    def block(self, number: int) -> Block:
        """Return the block with that paragraph number (from 1)."""
        return self.blocks[number - 1]
