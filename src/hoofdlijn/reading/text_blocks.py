"""Rows of blocks in the making: the readers of text, Markdown, HTML and PDF append to one and number it at the end."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hoofdlijn.documents import Block, BlockKind, Box, Cell, Emphasis, Origin, Source, Tag
from hoofdlijn.errors import EmptyDocument, NoText
from hoofdlijn.reading.bounds import MAX_BLOCKS, MAX_CHARACTERS, too_many_blocks, too_much_text
from hoofdlijn.reading.text_runs import Runs


@dataclass(slots=True)
class Draft:
    """A block that has no number yet."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    marker: str = ""
    style: str = ""
    emphasis: tuple[Emphasis, ...] = ()
    cells: tuple[Cell, ...] = ()
    origin: Origin = Origin.BODY
    host: int | None = None
    """Index of the draft that carries it, not yet its number."""
    tags: tuple[Tag, ...] = ()
    line: int | None = None
    page: int | None = None
    box: Box | None = None
    size: float = 0.0
    """Of its smallest letters, in points; 0 where the format has none."""


@dataclass(slots=True)
class Drafts:
    """The blocks read so far, within the bounds of what one document may hold."""

    name: str
    rows: list[Draft] = field(default_factory=list)
    characters: int = 0

    def add(self, draft: Draft) -> None:
        """Append `draft`, unless it holds nothing that a reader sees.

        Raises:
            TooLarge: more text or more paragraphs than one document may hold.
        """
        if not draft.text.strip():
            return
        self.characters += len(draft.text)
        if self.characters > MAX_CHARACTERS:
            raise too_much_text(self.name)
        if len(self.rows) >= MAX_BLOCKS:
            raise too_many_blocks(self.name)
        self.rows.append(draft)

    def finish(self, *, has_pictures: bool = False) -> tuple[Block, ...]:
        """Return the blocks, numbered from 1.

        Raises:
            NoText: there are none but page furniture, and pictures.
            EmptyDocument: there are none but page furniture.
        """
        if all(row.origin.is_furniture for row in self.rows):
            raise NoText(name=self.name) if has_pictures else EmptyDocument(name=self.name)
        return tuple(_numbered(self.rows))


def draft_of(runs: Runs, *, line: int | None = None) -> Draft:
    """Return a plain paragraph that says what `runs` holds."""
    text, emphasis, tags = runs.finish()
    return Draft(text=text, emphasis=emphasis, tags=tags, line=line)


def _numbered(rows: Sequence[Draft]) -> list[Block]:
    return [
        Block(
            number=index + 1,
            text=row.text,
            kind=row.kind,
            level=row.level,
            marker=row.marker,
            style=row.style,
            emphasis=row.emphasis,
            cells=row.cells,
            origin=row.origin,
            host=None if row.host is None else row.host + 1,
            tags=row.tags,
            source=None if row.line is None else Source(part="", ordinal=row.line),
            page=row.page,
            box=row.box,
        )
        for index, row in enumerate(rows)
    ]
