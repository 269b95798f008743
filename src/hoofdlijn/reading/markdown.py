"""Markdown → Document: sound CommonMark with tables, and Markdown as damaged as text recognition leaves it.

What Markdown adds to a text (stars, hashes, bars, link targets, comments) is syntax; every other visible character
stands in a block. Indented code, link definitions and raw HTML blocks as CommonMark knows them would hide or
swallow what a plan's author wrote, so they are read as text. `Source.ordinal` is the line number, from 1.
"""

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from hoofdlijn.documents import TICK_SIGNS, BlockKind, Cell, Document, Origin, Tag
from hoofdlijn.reading.bounds import MAX_CHARACTERS, too_much_text
from hoofdlijn.reading.markdown_inline import HTML_NAMES, InlineReader
from hoofdlijn.reading.markdown_lines import Lines, mend_lines
from hoofdlijn.reading.markdown_marks import find_marks, find_sums, is_whole, split_box
from hoofdlijn.reading.markdown_references import allow_every_character
from hoofdlijn.reading.text_blocks import Draft, Drafts, draft_of
from hoofdlijn.reading.text_encoding import decode_text, split_lines
from hoofdlijn.reading.text_runs import Runs

MAX_SPECIAL: Final = 200_000
"""Stars, brackets and the like beyond which emphasis is no longer looked for."""

MAX_HEADING: Final = 120
"""An underlined line longer than this is a paragraph above a rule, not a heading."""

_FRONT_FENCE: Final = "---"
_FRONT_LINE: Final = re.compile(r"[A-Za-z_][\w .-]*:(\s|$)|\s+\S|\s*#|-\s|\s*$")
_TITLE: Final = re.compile(r"title:\s*(.+)")
_COMMENT: Final = re.compile(r"<!--.*?(-->|\Z)", re.DOTALL)
_TAG: Final = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)[^<>]*>")
_DEEP_SYNTAX: Final = re.compile(r"[ \t>]*(?:[-*+>][ \t]+)*")
_FOOTNOTE: Final = re.compile(r"\[\^([\w-]{1,20})\]:\s*")


def read_markdown(data: bytes, *, name: str) -> Document:
    """Read a Markdown file.

    Raises:
        DocumentError: it holds nothing, or more than the bounds allow.
    """
    text = decode_text(data, name=name)
    if len(text) > 2 * MAX_CHARACTERS:
        raise too_much_text(name)
    lines = split_lines(text)
    drafts = Drafts(name)
    title, start = _read_front_matter(lines, drafts)
    _Reader(mend_lines(lines[start:], first=start + 1), drafts, sums=find_sums(text)).read()
    return Document(format="markdown", blocks=drafts.finish(), title=title)


def _read_front_matter(lines: list[str], drafts: Drafts) -> tuple[str, int]:
    """Return the title in the front matter and the index of the first line after it; its lines become furniture."""
    if lines[0].rstrip() != _FRONT_FENCE:
        return "", 0
    title = ""
    for index in range(1, min(len(lines), 100)):
        line = lines[index].rstrip()
        if line in {_FRONT_FENCE, "..."} and index > 1:
            for row in range(1, index):
                drafts.add(Draft(text=lines[row].strip(), origin=Origin.HEADER, line=row + 1))
            return title, index + 1
        match = _TITLE.match(line)
        if match:
            title = match[1].strip().strip("\"'")
        if not _FRONT_LINE.match(line):
            break
    return "", 0


class _Reader:
    """Walks over the parser's tokens once; keeps the lists and the table it is in."""

    def __init__(self, lines: Lines, drafts: Drafts, *, sums: frozenset[str]) -> None:
        self._parser = MarkdownIt("commonmark", {"maxNesting": 100}).enable("table").disable(["code", "reference"])
        allow_every_character(self._parser)
        self._inline = InlineReader(self._parser, budget=MAX_SPECIAL, sums=sums)
        self._lines = lines
        self._drafts = drafts
        self._markers: list[str] = []
        self._item = ("", -1)
        self._quote = 0
        self._heading = 0
        self._table = -1
        self._row = -1
        self._column = -1
        self._in_head = False
        self._pending: list[str] = []
        """Marks of objectives and activities that wait for the words they speak of."""
        self._open = ""
        """The value that a mark on a line of its own has opened."""
        self._opened_at = 0
        """How deep in lists that mark stood; the value ends with that list item."""
        self._levels_above = 0
        """How many levels of lists do not belong to the value."""
        self._is_fresh = False
        """Whether nothing has been read since that mark: a heading then belongs to it."""
        self._seen_items = ""
        self._hosts: dict[str, int] = {}

    def read(self) -> None:
        """Append every block of the file to the drafts."""
        environment: dict[str, object] = {}
        tokens: list[Token] = []
        source = "\n".join(self._lines.lines)
        self._parser.block.parse(source, self._parser, environment, tokens)
        covered = 0
        for token in tokens:
            if token.map and token.type in _LEAVES:
                self._read_lost(covered, token.map[0])
                covered = max(covered, token.map[1])
            self._take(token)
        self._read_lost(covered, len(self._lines.lines))

    def _read_lost(self, start: int, end: int) -> None:
        """Read lines that the parser passed over (nested deeper than its bound) as plain paragraphs."""
        for index in range(start, end):
            line = _DEEP_SYNTAX.sub("", self._lines.lines[index])
            if line and not _is_list_syntax(line):
                self._put(self._inline.read(line), index)

    def _take(self, token: Token) -> None:
        kind = token.type
        if kind == "inline":
            self._read_inline(token)
        elif kind in {"bullet_list_open", "ordered_list_open"}:
            self._markers.append(token.markup)
        elif kind in {"bullet_list_close", "ordered_list_close"}:
            self._markers.pop()
        elif kind == "list_item_open":
            self._item = (token.info + token.markup, (token.map or [0])[0])
        elif kind == "list_item_close":
            if self._opened_at == len(self._markers):
                self._open_value("")
        elif kind in {"blockquote_open", "blockquote_close"}:
            self._quote += token.nesting
        elif kind == "heading_open":
            self._heading = int(token.tag[1]) * (-1 if token.markup in "-=" else 1)
        elif kind == "fence":
            self._read_fence(token)
        elif kind == "html_block":
            self._read_html(token)
        else:
            self._take_table(kind)

    def _take_table(self, kind: str) -> None:
        if kind == "table_open":
            self._table += 1
            self._row = -1
            self._open_value("")
        elif kind in {"thead_open", "thead_close"}:
            self._in_head = kind == "thead_open"
        elif kind == "tr_open":
            self._row += 1
            self._column = -1
        elif kind in {"th_open", "td_open"}:
            self._column += 1
        elif kind == "table_close":
            self._row = -1

    def _read_inline(self, token: Token) -> None:
        content = token.content
        start = (token.map or [0])[0]
        if self._row >= 0:
            self._put(self._inline.read(content), start)
            return
        fresh, self._is_fresh = self._is_fresh, False
        if self._heading and not fresh:
            self._open_value("")
        heading, self._heading = self._heading, 0
        if heading:
            self._read_heading(content, heading, start)
            return
        marker, item_line = self._item
        self._item = ("", -1)
        box = split_box(content) if marker else None
        if box:
            sign = TICK_SIGNS[box[0]]
            self._add(self._draft(self._inline.read(box[2], box=(sign, box[1])), start))
            return
        note = _FOOTNOTE.match(content)
        if note and not marker:
            self._read_note(content[note.end() :], note[1], start)
            return
        draft = self._draft(self._inline.read(content, address=self._open), start)
        if marker:
            self._as_item(draft, marker, item_line)
        else:
            self._seen_items = ""
        self._add(draft)

    def _read_heading(self, content: str, heading: int, start: int) -> None:
        draft = self._draft(self._inline.read(content, address=self._open), start)
        self._open_value("")
        # a paragraph above a line of dashes is not a heading, whatever CommonMark says
        if heading > 0 or (len(content) <= MAX_HEADING and "\n" not in content):
            draft.kind, draft.level = BlockKind.HEADING, abs(heading)
            self._seen_items = ""
        self._item = ("", -1)
        self._add(draft)

    def _read_note(self, content: str, label: str, start: int) -> None:
        draft = self._draft(self._inline.read(content), start)
        draft.origin, draft.marker = Origin.FOOTNOTE, label
        draft.host = next((index for index, row in enumerate(self._drafts.rows) if f"[^{label}]" in row.text), None)
        self._add(draft)

    def _as_item(self, draft: Draft, marker: str, line: int) -> None:
        bullet = self._lines.bullets.get(line, "")
        depth = len(self._markers)
        if bullet and depth == 1 and self._seen_items not in {"", bullet} and bullet in "o◦○–":
            # a second bullet inside the first stands one step deeper, also where a blank line split the list
            depth = 2
        elif depth == 1:
            self._seen_items = bullet or marker
        level = max(depth - (self._levels_above if self._open else 0), 1)
        draft.kind, draft.level, draft.marker = BlockKind.LIST_ITEM, level, bullet or marker

    def _read_fence(self, token: Token) -> None:
        runs = Runs()
        runs.add(token.content)
        if token.info.strip():
            self._drafts.add(Draft(text=token.info.strip(), line=self._line((token.map or [0])[0])))
        self._put(runs, (token.map or [0])[0])

    def _read_html(self, token: Token) -> None:
        """Keep the addresses in comments and the text between tags of a block that is HTML."""
        for address in find_marks(token.content):
            if is_whole(address):
                self._pending.append(address)
            else:
                self._open_value(address)
        rest = _COMMENT.sub("\n", token.content)
        if not rest.strip():
            return
        start = (token.map or [0])[0]
        for offset, line in enumerate(_TAG.sub(_without_tag, rest).split("\n")):
            if line.strip():
                self._put(
                    self._inline.read(line.strip(), address=self._open),
                    min(start + offset, len(self._lines.numbers) - 1),
                )

    def _open_value(self, address: str) -> None:
        """Let what follows belong to a value, "" for none."""
        depth = len(self._markers)
        self._open, self._opened_at, self._is_fresh = address, depth if address else 0, bool(address)
        # at the start of an item the item itself belongs to it, and so does its bullet
        self._levels_above = depth - 1 if self._item[0] else depth

    def _put(self, runs: Runs, index: int) -> None:
        self._add(self._draft(runs, index))

    def _draft(self, runs: Runs, index: int) -> Draft:
        draft = draft_of(runs, line=self._line(index))
        if self._quote:
            draft.style = "blockquote"
        if self._row >= 0:
            draft.cells = (Cell(table=self._table, row=self._row, column=self._column, is_header=self._in_head),)
        return draft

    def _line(self, index: int) -> int:
        return self._lines.numbers[index]

    def _add(self, draft: Draft) -> None:
        if self._pending and draft.text:
            draft.tags += tuple(Tag(start=0, end=len(draft.text), address=address) for address in self._pending)
            self._pending.clear()
        self._drafts.add(draft)


_LEAVES: Final = frozenset({"inline", "fence", "html_block", "hr", "table_open", "heading_open"})


def _is_list_syntax(line: str) -> bool:
    """Tell whether a line holds nothing but the syntax of Markdown, such as an empty bullet or a rule of a table."""
    return not line.strip("-*+_=#|:> \t`~") or line.rstrip(".)").isdigit()


def _without_tag(match: re.Match[str]) -> str:
    return "\n" if match[1].lower() in HTML_NAMES else match[0]
