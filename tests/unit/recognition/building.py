"""A small builder of documents: paragraphs, headings, lists and tables with merged cells."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hoofdlijn.documents import Block, BlockKind, Cell, Document, Emphasis, Origin, Tag


@dataclass
class Builder:
    """Appends blocks in reading order."""

    blocks: list[Block] = field(default_factory=list)
    tables: int = 0

    def add(self, text: str, kind: BlockKind = BlockKind.PARAGRAPH, **more: object) -> "Builder":
        self.blocks.append(Block(number=len(self.blocks) + 1, text=text, kind=kind, **more))  # type: ignore[arg-type]
        return self

    def heading(self, text: str, level: int = 1) -> "Builder":
        return self.add(text, BlockKind.HEADING, level=level)

    def paragraph(self, text: str) -> "Builder":
        return self.add(text)

    def bold(self, text: str, end: int | None = None) -> "Builder":
        return self.add(text, emphasis=(Emphasis(start=0, end=len(text) if end is None else end, bold=True),))

    def items(self, *texts: str, level: int = 1, marker: str = "•") -> "Builder":
        for text in texts:
            self.add(text, BlockKind.LIST_ITEM, level=level, marker=marker)
        return self

    def footer(self, text: str) -> "Builder":
        return self.add(text, origin=Origin.FOOTER)

    def tagged(self, text: str, address: str, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> "Builder":
        return self.add(text, kind, level=level, tags=(Tag(start=0, end=len(text), address=address),))

    def table(self, rows: Sequence[Sequence[str | tuple[str, int, int]]]) -> "Builder":
        """Append a table; a cell is its text, lines apart ("- " before list items), or (text, row span, column span).

        Cells that a merged cell covers are left out of their row.
        """
        taken: set[tuple[int, int]] = set()
        for row, cells in enumerate(rows):
            column = 0
            for cell in cells:
                text, down, across = cell if isinstance(cell, tuple) else (cell, 1, 1)
                while (row, column) in taken:
                    column += 1
                taken.update((row + i, column + j) for i in range(down) for j in range(across))
                self._cell(text, Cell(table=self.tables, row=row, column=column, row_span=down, column_span=across))
                column += across
        self.tables += 1
        return self

    def _cell(self, text: str, cell: Cell) -> None:
        for line in text.split("\n"):
            item = line.startswith("- ")
            kind = BlockKind.LIST_ITEM if item else BlockKind.PARAGRAPH
            if line:
                self.add(line[2:] if item else line, kind, level=int(item), marker="-" if item else "", cells=(cell,))

    def build(self, title: str = "") -> Document:
        return Document(format="docx", blocks=tuple(self.blocks), title=title)
