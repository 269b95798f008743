"""Pages as the document that a perfect file format would hand over: the round trip without any format."""

from collections.abc import Iterator, Sequence

from hoofdlijn.documents import Block as Read
from hoofdlijn.documents import BlockKind, Document, Tag
from hoofdlijn.documents import Cell as Where
from hoofdlijn.writing.publication import (
    Block,
    Callout,
    Figure,
    Heading,
    Item,
    Paragraph,
    Publication,
    Row,
    Run,
    Table,
)


def document_of(publication: Publication) -> Document:
    """Return the publication as a reader would hand it over, with each run under its mark."""
    blocks: list[Read] = []
    for block in (*publication.cover, *publication.blocks):
        blocks.extend(_read(block, len(blocks) + 1))
    return Document(format="docx", blocks=tuple(blocks))


def _read(block: Block, number: int) -> Iterator[Read]:
    if isinstance(block, Table):
        yield _paragraph(block.caption, number, BlockKind.PARAGRAPH, 0)
        heads = [Where(table=number, row=0, column=column, is_header=True) for column in range(len(block.columns))]
        for column, cell in zip(block.columns, heads, strict=True):
            number += 1
            yield _paragraph(column.runs, number, BlockKind.PARAGRAPH, 0, (cell,))
        for at, row in enumerate(block.rows, start=1):
            for read in _row(row, number + 1, heads[0].table, at):
                number = read.number
                yield read
    elif isinstance(block, Figure):
        yield _paragraph(block.caption, number, BlockKind.PARAGRAPH, 0)
    elif isinstance(block, Callout):
        for one in block.blocks:
            yield from _read(one, number)
            number += 1
    elif isinstance(block, Heading):
        yield _paragraph(block.runs, number, BlockKind.HEADING, block.level)
    elif isinstance(block, Item):
        yield _paragraph(block.runs, number, BlockKind.LIST_ITEM, block.level)
    else:
        yield _paragraph(block.runs, number, BlockKind.PARAGRAPH, 0)


def _row(row: Row, number: int, table: int, at: int) -> Iterator[Read]:
    for column, cell in enumerate(row.cells):
        where = Where(table=table, row=at, column=column)
        for block in cell.blocks or (Paragraph(runs=()),):
            level = block.level if isinstance(block, Item) else 0
            kind = BlockKind.LIST_ITEM if level else BlockKind.PARAGRAPH
            yield _paragraph(block.runs, number, kind, level, (where,))
            number += 1


def _paragraph(runs: Sequence[Run], number: int, kind: BlockKind, level: int, cells: tuple[Where, ...] = ()) -> Read:
    text = ""
    tags: list[Tag] = []
    for run in runs:
        if run.address:
            tags.append(Tag(start=len(text), end=len(text) + len(run.text), address=run.address))
        text += run.text
    return Read(number=number, text=text, kind=kind, level=level, cells=cells, tags=tuple(tags))
