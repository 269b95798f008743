"""A publication as Markdown that any viewer shows and our reader takes back.

A comment on a line of its own opens a value, which goes on until the next such comment, heading or table, or the end of
the list item it stands in. Inside a line, marks are as `markdown_runs` tells. Pictures are left out: a text has no room
for them, and beside each stands a table that says the same.
"""

from collections.abc import Sequence
from dataclasses import replace

from hoofdlijn.writing.markdown_runs import CLOSE, Inline, holds_value, mark, pieces_of
from hoofdlijn.writing.markdown_tables import bar_lines, fits_bars, is_tick_table, row_blocks, tick_rows
from hoofdlijn.writing.publication import (
    Block,
    Callout,
    Heading,
    Item,
    Paragraph,
    Publication,
    Role,
    Run,
    Table,
    generated,
)

_BOXES = {True: "[x]", False: "[ ]"}
_SUMS_A_LINE = 12


def publication_as_markdown(publication: Publication) -> str:
    """Return the publication as Markdown, ending in a line end."""
    writer = _Writer()
    first, *others = publication.cover
    writer.write([Heading(runs=first.runs, level=0), *others, *publication.blocks])
    return writer.text()


class _Writer:
    """Writes blocks in order; knows which value is open, and what must stand before the next block."""

    def __init__(self) -> None:
        self._inline = Inline()
        self._lines: list[str] = []
        self._open = ""
        """The value that goes on as far as a reader knows."""
        self._opened_at = 0
        """The level of the item inside which its mark stands, and with which it ends; 0 for a mark outside lists."""
        self._depth = 0
        """Of the list that the block before belongs to; 0 for none."""
        self._indent = ""

    def text(self) -> str:
        """Return all that was written, and last the check sums of the writer's own words."""
        sums = [address.removeprefix("generated/") for address in self._inline.generated]
        lines = [" ".join(sums[start : start + _SUMS_A_LINE]) for start in range(0, len(sums), _SUMS_A_LINE)]
        if lines:
            listed = "\n".join(lines)
            self._lines += ["", f"<!-- hoofdlijn: generated\n{listed} -->"]
        return "\n".join(self._lines).strip("\n") + "\n"

    def write(self, blocks: Sequence[Block]) -> None:
        """Write blocks one after another."""
        for index, block in enumerate(blocks):
            following = blocks[index + 1] if index + 1 < len(blocks) else None
            if isinstance(block, Item):
                self._item(block, following)
                continue
            self._depth = 0
            self._leave(0)
            if isinstance(block, Heading):
                self._heading(block)
            elif isinstance(block, Paragraph):
                self._paragraph(block)
            elif isinstance(block, Table):
                self._table(block)
            elif isinstance(block, Callout):
                self._callout(block)

    def _heading(self, heading: Heading) -> None:
        lead = _lead(heading.runs)
        if lead is None:
            return
        self._add("", *([mark(lead)] if lead else []))
        self._add(f"{'#' * min(heading.level + 1, 6)} {self._inline.heading(heading.runs)}")
        self._open = ""

    def _paragraph(self, paragraph: Paragraph) -> None:
        lead = _lead(paragraph.runs)
        if lead is None:
            return
        if _ticks(paragraph.runs):
            self._add("")
            self._close()
            self._tick(paragraph.runs)
            return
        runs = paragraph.runs
        if paragraph.role is Role.LABEL:
            runs = tuple(replace(run, strong=run.strong or not holds_value(run)) for run in runs)
        self._add("")
        self._turn(lead)
        self._add(*self._inline.write(runs).split("\n"))

    def _item(self, item: Item, following: Block | None) -> None:
        lead = _lead(item.runs)
        if lead is None:
            return
        self._leave(item.level)
        # a mark inside an item is that of its first level, so a value that begins deeper is opened before the list
        begins_deep = item.level > 1 and lead != self._open
        if not self._depth or begins_deep or (lead != self._open and not self._opened_at):
            self._add("")
        opened = ""
        if lead != self._open:
            # a value that goes on after the item is opened before the list, another inside its item
            goes_on = isinstance(following, Item | Paragraph) and _lead(following.runs) == lead
            if not begins_deep and (self._opened_at or (lead and not goes_on)):
                opened = mark(lead) if lead else CLOSE
                self._open, self._opened_at = lead, item.level if lead else 0
            else:
                self._depth = 0
                self._turn(lead)
        above = min(self._depth, item.level - 1)
        start = f"{'  ' * above}{'- ' * (item.level - above)}"
        further = "  " * item.level
        lines = self._inline.write(item.runs).split("\n")
        if opened:
            lines = [opened, *lines]
        self._add(start + lines[0], *(further + line for line in lines[1:]))
        self._depth = item.level

    def _tick(self, runs: Sequence[Run]) -> None:
        """Write a line that begins with a box; what it says of itself stands behind the box."""
        box, *others = [run for run in runs if run.text]
        lines = self._inline.write(others, is_open=False).split("\n")
        self._add(
            f"- {_BOXES[bool(box.ticked)]} {mark(box.address)}{lines[0].lstrip(' ')}",
            *(f"  {line}" for line in lines[1:]),
        )

    def _table(self, table: Table) -> None:
        self._paragraph(Paragraph(runs=table.caption, role=Role.LABEL))
        if is_tick_table(table):
            for runs, blocks in tick_rows(table):
                self._add("")
                self._close()
                self._tick(runs)
                self._inside(blocks)
        elif fits_bars(table):
            self._add("")
            self._close()
            self._add(*bar_lines(table, self._inline))
        else:
            self.write(list(row_blocks(table)))

    def _inside(self, blocks: Sequence[Paragraph | Item]) -> None:
        """Write blocks inside the list item that was begun; a value that opens there ends there."""
        around = self._indent
        self._indent = f"{around}  "
        self._depth = 0
        self.write(blocks)
        self._indent, self._open = around, ""

    def _callout(self, callout: Callout) -> None:
        self._add("")
        self._close()
        around = self._indent
        self._indent = f"{around}> "
        self._add(self._inline.write((generated(callout.sign, strong=True),)))
        self.write(callout.blocks)
        self._indent = around

    def _leave(self, level: int) -> None:
        """End the value whose mark stands inside an item, where that item ends: before one of `level` (0: no item)."""
        if self._opened_at and level <= self._opened_at:
            self._open, self._opened_at = "", 0

    def _turn(self, lead: str) -> None:
        """Open the value a block begins with, or end the open one where it begins with none."""
        if lead == self._open:
            return
        self._add(mark(lead) if lead else CLOSE)
        self._open, self._opened_at = lead, 0

    def _close(self) -> None:
        if self._open:
            self._turn("")

    def _add(self, *lines: str) -> None:
        self._lines.extend((self._indent + line).rstrip(" ") if not line else self._indent + line for line in lines)


def _lead(runs: Sequence[Run]) -> str | None:
    """Return the address of the value that the runs begin with, "" for none, None where nothing shows."""
    pieces = list(pieces_of(runs))
    if not any(piece.text.strip() for piece in pieces):
        return None
    return pieces[0].address


def _ticks(runs: Sequence[Run]) -> bool:
    shown = [run for run in runs if run.text]
    return shown[0].ticked is not None and bool(shown[0].address)
