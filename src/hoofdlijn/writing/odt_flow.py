"""Paragraphs and lists of an OpenDocument text, with the marks in them."""

from collections.abc import Mapping, Sequence

from hoofdlijn.writing.odt_marks import Marks
from hoofdlijn.writing.odt_text import as_attribute, as_characters
from hoofdlijn.writing.publication import Item, Paragraph, Role, Run
from hoofdlijn.writing.spoken import is_foreign_run

AUTHORS_STYLE = "Author"
"""Of the author's words in a document in another language."""
LIST_STYLE = "Bullets"
_LEVELS = 9
"""Of lists; Word has no more."""


class Flow:
    """Writes paragraphs and list items one after another; blocks that are neither come between two flows."""

    def __init__(self, marks: Marks, out: list[str], language: str) -> None:
        self._marks = marks
        self._language = language
        self._out = out
        self._depth = 0
        """Lists that are open."""

    def write(self, blocks: Sequence[Paragraph | Item], styles: "Styles") -> None:
        """Write the whole of a cell or box; every list and mark in it ends with it."""
        for block in blocks:
            self.write_block(block, styles)
        self.end_lists()

    def write_block(self, block: Paragraph | Item, styles: "Styles") -> None:
        """Write one paragraph or list item."""
        if isinstance(block, Item):
            self._turn_to_item(min(max(block.level, 1), _LEVELS))
            self.paragraph(block.runs, styles.item)
        else:
            self.end_lists()
            self.paragraph(block.runs, styles.paragraph(block))

    def paragraph(self, runs: Sequence[Run], style: str, lead: str = "") -> None:
        """Write a paragraph; `lead` is ready-made contents that stand first."""
        out = self._out
        out.append(f'<text:p text:style-name="{style}">{lead}')
        self.contents(runs)
        out.append("</text:p>")

    def contents(self, runs: Sequence[Run]) -> None:
        """Write the contents of a paragraph or heading."""
        out, marks = self._out, self._marks
        for run in runs:
            if mark := marks.turn_to(run.address):
                out.append(mark)
            out.append(run_of(run, self._language))
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

    def __init__(self, *, body: str, item: str, roles: Mapping[Role, str] | None = None) -> None:
        self._body = body
        self.item = item
        self._roles = roles or {}

    def paragraph(self, block: Paragraph) -> str:
        """Return the style of a paragraph."""
        return self._roles.get(block.role, self._body)


def run_of(run: Run, language: str) -> str:
    """Return one run, without its mark, in a document in `language`."""
    if not run.text:
        return _hint(run.hint) if run.hint else ""
    written = as_characters(run.text)
    if run.strong or run.quiet:
        style = "Strong_20_Emphasis" if run.strong else "Quiet"
        written = f'<text:span text:style-name="{style}">{written}</text:span>'
    if is_foreign_run(run, language):
        written = f'<text:span text:style-name="{AUTHORS_STYLE}">{written}</text:span>'
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
