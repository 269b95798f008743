"""Blocks in the making: what the readers of docx and odt share.

A reader walks its XML once and collects drafts; numbers can only be given when all are there, because text boxes
follow their paragraph and notes follow the text. Offsets never change once a character has been written.
"""

from dataclasses import dataclass, field
from typing import Final

from hoofdlijn.documents import Block, BlockKind, Cell, Comment, Document, Emphasis, Origin, Source, Tag
from hoofdlijn.errors import EmptyDocument, NoText
from hoofdlijn.reading.bounds import MAX_BLOCKS, MAX_CHARACTERS, too_many_blocks, too_much_text

BOLD: Final = 1
ITALIC: Final = 2
UNDERLINE: Final = 4
HIDDEN: Final = 8
WINGDINGS: Final = 16
SYMBOL_FONT: Final = 32
_EMPHASIS = BOLD | ITALIC | UNDERLINE

MAX_PARAGRAPHS: Final = 200_000
"""Of one part, the empty ones among them. A text of a thousand pages has some thirty thousand."""

MAX_OPEN_TAGS: Final = 8
"""Addresses around one paragraph; our own files nest two."""


class Line:
    """The text of one paragraph, as it is being read."""

    __slots__ = ("after_space", "broken", "pieces", "position", "runs", "tags")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.position = 0
        self.runs: list[tuple[int, int, int]] = []
        """Start, end and flags of each stretch that stands out."""
        self.tags: list[tuple[int, int, str]] = []
        self.after_space = True
        """Whether a blank in the file would be folded away here."""
        self.broken = False
        """Whether a page ended here: a line ends with it, if text follows."""

    def add(self, text: str, flags: int) -> None:
        """Append text that is shown with these flags."""
        start = self.position
        self.position = end = start + len(text)
        self.pieces.append(text)
        flags &= _EMPHASIS
        if flags:
            runs = self.runs
            if runs and runs[-1][1] == start and runs[-1][2] == flags:
                runs[-1] = (runs[-1][0], end, flags)
            else:
                runs.append((start, end, flags))


@dataclass(slots=True, kw_only=True, eq=False)
class Draft:
    """A block without its number."""

    line: Line
    part: str
    ordinal: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    marker: str = ""
    style: str = ""
    cells: tuple[Cell, ...] = ()
    origin: Origin = Origin.BODY
    host: "Draft | None" = None
    is_host: bool = False
    """Whether a text box or note hangs on it: then it stays, even without text of its own."""
    number: int = 0


@dataclass(slots=True, kw_only=True, eq=False)
class Remark:
    """A comment whose place is still a draft."""

    author: str = ""
    text: str = ""
    draft: Draft | None = None
    start: int = 0
    end: int | None = None
    """None while its range is open: then it runs to the end of its paragraph."""


@dataclass(slots=True, kw_only=True)
class Harvest:
    """All that a walk through a file brings home, in reading order."""

    name: str
    """The file's own name, for errors."""
    body: list[Draft] = field(default_factory=list)
    notes: list[Draft] = field(default_factory=list)
    furniture: list[Draft] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    tables: int = 0
    """How many tables have been numbered."""
    has_pictures: bool = False
    title: str = ""


def assemble(harvest: Harvest, *, form: str) -> Document:
    """Return the document: body first, then notes, then headers and footers.

    Paragraphs without a visible character are left out, unless a text box or note hangs on them.

    Raises:
        NoText: if nothing but pictures is in it.
        EmptyDocument: if nothing at all is in it.
        TooLarge: if it has more than MAX_BLOCKS blocks or MAX_CHARACTERS characters.
    """
    blocks: list[Block] = []
    characters = 0
    for draft in (*harvest.body, *harvest.notes, *harvest.furniture):
        # a draft that is left out takes the number of the block that follows it
        draft.number = len(blocks) + 1
        line = draft.line
        text = line.pieces[0] if len(line.pieces) == 1 else "".join(line.pieces)
        if not draft.is_host and (not text or text.isspace()):
            continue
        characters += len(text)
        if characters > MAX_CHARACTERS:
            raise too_much_text(harvest.name)
        if len(blocks) >= MAX_BLOCKS:
            raise too_many_blocks(harvest.name)
        blocks.append(_block(draft, text))
    if not any(block.text and not block.origin.is_furniture for block in blocks):
        raise NoText(name=harvest.name) if harvest.has_pictures else EmptyDocument(name=harvest.name)
    comments = tuple(_comment(remark, len(blocks)) for remark in harvest.remarks)
    return Document(format=form, blocks=tuple(blocks), comments=comments, title=harvest.title)


def _block(draft: Draft, text: str) -> Block:
    line = draft.line
    emphasis = tuple([_emphasis(*run) for run in line.runs]) if line.runs else ()
    tags = tuple(Tag(start=start, end=end, address=address) for start, end, address in line.tags) if line.tags else ()
    return Block(
        number=draft.number,
        text=text,
        kind=draft.kind,
        level=draft.level,
        marker=draft.marker,
        style=draft.style,
        emphasis=emphasis,
        cells=draft.cells,
        origin=draft.origin,
        host=draft.host.number if draft.host is not None else None,
        tags=tags,
        source=Source(part=draft.part, ordinal=draft.ordinal),
    )


def _emphasis(start: int, end: int, flags: int) -> Emphasis:
    return Emphasis(
        start=start,
        end=end,
        bold=flags & BOLD != 0,
        italic=flags & ITALIC != 0,
        underline=flags & UNDERLINE != 0,
    )


def _comment(remark: Remark, last: int) -> Comment:
    draft = remark.draft
    if draft is None:
        return Comment(author=remark.author, text=remark.text, paragraph=1)
    end = draft.line.position if remark.end is None else remark.end
    return Comment(
        author=remark.author,
        text=remark.text,
        paragraph=min(draft.number, last),
        start=remark.start,
        end=max(remark.start, end),
    )
