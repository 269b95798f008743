"""Paragraphs and lists of an OpenDocument text, with the marks in them."""

from collections.abc import Sequence

from hoofdlijn.documents import is_generated
from hoofdlijn.writing.odt_marks import Marks
from hoofdlijn.writing.odt_text import as_attribute, as_characters
from hoofdlijn.writing.publication import Block, Item, Paragraph, Run

LIST_STYLE = "Bullets"


class Flow:
    """Writes paragraphs and list items one after another; blocks that are neither come between two flows."""

    def __init__(self, marks: Marks, out: list[str]) -> None:
        self._marks = marks
        self._out = out
        self._depth = 0
        """Lists that are open."""

    def write(self, blocks: Sequence[Paragraph | Item], styles: "Styles") -> None:
        """Write the whole of a cell or box; every list and mark in it ends with it."""
        last = len(blocks) - 1
        for position, block in enumerate(blocks):
            self.write_block(block, blocks[position + 1] if position < last else None, styles)
        self.end_lists()

    def write_block(self, block: Paragraph | Item, successor: Block | None, styles: "Styles") -> None:
        """Write one paragraph or list item; `successor` is the block after it."""
        if isinstance(block, Item):
            self._turn_to_item(min(max(block.level, 1), 9))
            self.paragraph(block.runs, styles.item, successor)
        else:
            self.end_lists()
            self.paragraph(block.runs, styles.paragraph(block), successor)

    def paragraph(self, runs: Sequence[Run], style: str, successor: Block | None, lead: str = "") -> None:
        """Write a paragraph; `lead` is ready-made contents that stand first."""
        out = self._out
        out.append(f'<text:p text:style-name="{style}">{lead}')
        self.contents(runs, successor)
        out.append("</text:p>")

    def contents(self, runs: Sequence[Run], successor: Block | None) -> None:
        """Write the contents of a paragraph or heading."""
        out, marks = self._out, self._marks
        for run in runs:
            out.append(marks.turn_to(run.address))
            out.append(run_of(run))
        if not runs or not _runs_on(marks.address, successor):
            out.append(marks.close())

    def end_lists(self) -> None:
        """Close every open list."""
        if self._depth:
            self._out.append("</text:list-item></text:list>" * self._depth)
            self._depth = 0

    def _turn_to_item(self, level: int) -> None:
        """Begin an item at `level`; levels that no item stands on are opened with empty items."""
        out = self._out
        if self._depth >= level:
            out.append("</text:list-item></text:list>" * (self._depth - level))
            out.append("</text:list-item><text:list-item>")
        else:
            if not self._depth:
                out.append(f'<text:list text:style-name="{LIST_STYLE}"><text:list-item>')
                self._depth = 1
            out.append("<text:list><text:list-item>" * (level - self._depth))
        self._depth = level


class Styles:
    """Which paragraph styles a flow uses."""

    def __init__(self, *, body: str, item: str, roles: dict[str, str] | None = None) -> None:
        self._body = body
        self.item = item
        self._roles = roles or {}

    def paragraph(self, block: Paragraph) -> str:
        """Return the style of a paragraph."""
        return self._roles.get(block.role, self._body)


def run_of(run: Run) -> str:
    """Return one run, without its mark."""
    if not run.text:
        return _hint(run.hint) if run.hint else ""
    written = as_characters(run.text)
    if run.strong or run.quiet:
        style = "Strong_20_Emphasis" if run.strong else "Quiet"
        written = f'<text:span text:style-name="{style}">{written}</text:span>'
    return _link(run.link, written) if run.link else written


def anchor_name(anchor: str) -> str:
    """Return the name of the bookmark that stands for an anchor; no address begins like it."""
    return f"to-{anchor}"


def _link(link: str, written: str) -> str:
    target = f"#{anchor_name(link[1:])}" if link.startswith("#") else link
    return (
        f'<text:a xlink:type="simple" xlink:href="{as_attribute(target)}"'
        f' text:style-name="Internet_20_link" text:visited-style-name="Internet_20_link">{written}</text:a>'
    )


def _hint(hint: str) -> str:
    return f'<text:placeholder text:placeholder-type="text">&lt;{as_characters(hint)}&gt;</text:placeholder>'


def _runs_on(address: str, successor: Block | None) -> bool:
    """Tell whether a mark stays open at the end of a paragraph.

    It does before another paragraph, also one of another value: the end of the mark then stands at the beginning of
    that paragraph, and what is typed behind the text, or in its place, still stands within the mark.
    """
    return bool(address) and not is_generated(address) and isinstance(successor, Paragraph | Item)
