"""Publications: what the pages of a document show, before any file format.

A plan or a report is laid out once, and one file for each format turns the same publication into bytes, so that
all of them say the same. Blocks stand in reading order. A run may carry an address; formats that are read back keep
it beside the text (content control, bookmark, attribute or comment).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from hoofdlijn.documents import generated_address


class Role(StrEnum):
    """What a paragraph is for; a format gives each its own look."""

    BODY = "body"
    LEAD = "lead"
    """Opens a chapter, larger."""
    LABEL = "label"
    """Names what follows, without being a heading."""
    NOTE = "note"
    """Aside, small and quiet."""


class Tone(StrEnum):
    """What a table cell or callout means; shown by shade and sign, never by colour alone."""

    PLAIN = "plain"
    STATED = "stated"
    SHOWN = "shown"
    MISSING = "missing"
    BLOCKING = "blocking"
    IMPORTANT = "important"
    ADVICE = "advice"
    QUESTION = "question"


class Revision(StrEnum):
    """What happened to words, a paragraph or a row since an earlier version; shown by signs, never by colour alone."""

    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one paragraph; a line end in `text` breaks the line."""

    text: str
    address: str = ""
    """Address of the value that these words are, or are a piece of; of generated words, the mark of the writer."""
    strong: bool = False
    quiet: bool = False
    ticked: bool | None = None
    """For a tick box: whether it is ticked; its text is the sign shown."""
    link: str = ""
    """Web address, or "#" and the anchor of a heading."""
    hint: str = ""
    """What an editor shows instead, in grey, while the text is empty; never part of the plan."""
    name: str = ""
    """What an editor calls the field ("Planning"), for people who hear it; only beside an address."""
    change: Revision | None = None
    """Whether the words came or went since an earlier version; formats without revisions show both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; `level` 1 is a chapter."""

    runs: tuple[Run, ...]
    level: int
    anchor: str = ""
    """Name by which links and contents point at it, unique, `[a-z0-9-]`."""
    change: Revision | None = None
    """Whether the heading as a whole came or went."""
    is_part: bool = False
    """Whether every chapter has it in the same words, so that contents leave it out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph."""

    runs: tuple[Run, ...]
    role: Role = Role.BODY
    change: Revision | None = None
    """Whether the paragraph as a whole came or went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item of a list with bullets; neighbours belong to one list, `level` 1 is the outermost."""

    runs: tuple[Run, ...]
    level: int = 1
    change: Revision | None = None
    """Whether the item as a whole came or went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table."""

    blocks: tuple[Paragraph | Item, ...]
    tone: Tone = Tone.PLAIN
    is_head: bool = False
    """Whether it names its row."""
    span: int = 1
    """Columns it covers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: what stands at its head, and its share of the width (shares of a table add up to 100)."""

    runs: tuple[Run, ...]
    width: int
    centred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table; a group row names the rows under it with one cell over the whole width."""

    cells: tuple[Cell, ...]
    is_group: bool = False
    change: Revision | None = None
    """Whether the row as a whole came or went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with a head that every page repeats."""

    caption: tuple[Run, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    change: Revision | None = None
    """Whether the table as a whole came or went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A picture as SVG, with its size in points and what it shows in words."""

    svg: str
    width: float
    height: float
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture with its caption."""

    drawing: Drawing
    caption: tuple[Run, ...]
    parts: tuple[Drawing, ...] = ()
    """The same in parts that fit a page, for a format that shows the whole on a screen and the parts on paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout:
    """A box that stands out: a finding. Its first paragraph says what it is about."""

    tone: Tone
    sign: str
    """The severity by sign and in words; stands before the first paragraph."""
    blocks: tuple[Paragraph | Item, ...]


Block = Heading | Paragraph | Item | Table | Figure | Callout


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A document to be written."""

    language: str
    """ "nl" or "en"."""
    title: str
    """For the properties of the file and the head of each page; never empty."""
    cover: tuple[Paragraph, ...]
    """The title page, in order; its first paragraph is the title."""
    blocks: tuple[Block, ...]
    contents_title: str
    subject: str = ""
    """For the properties of the file."""

    def headings(self) -> Iterator[Heading]:
        """Yield the headings in order."""
        return (block for block in self.blocks if isinstance(block, Heading))


def generated(text: str, *, strong: bool = False, quiet: bool = False, link: str = "") -> Run:
    """Return words of the writer, marked so that nobody takes them for the author's when they are read back."""
    return Run(text, generated_address(text), strong=strong, quiet=quiet, link=link)
