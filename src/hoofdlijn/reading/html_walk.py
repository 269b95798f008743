"""The walk over a web page: a frame for each open element, and one paragraph in the making."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from hoofdlijn.documents import BlockKind, Cell, Origin, Tag, is_address
from hoofdlijn.errors import TooLarge
from hoofdlijn.reading.bounds import MAX_CHARACTERS, too_much_text
from hoofdlijn.reading.html_lists import SYMBOLS, ListFrame, split_marker
from hoofdlijn.reading.html_names import (
    BLOCKS,
    COMMENT_BODY,
    COMMENT_MARK,
    HEADINGS,
    SECTIONS,
    SKIPPED,
    VOID,
    origin_of,
)
from hoofdlijn.reading.html_styles import FONT_SIZES, PLAIN, Sheet, Style
from hoofdlijn.reading.html_tables import Grid, span_of
from hoofdlijn.reading.text_blocks import Draft, Drafts, draft_of
from hoofdlijn.reading.text_headings import mark_large_headings
from hoofdlijn.reading.text_levels import Levels
from hoofdlijn.reading.text_runs import Runs

MAX_ELEMENTS: Final = 300_000
"""Elements in one page; Word needs some 150 for a page of paper."""
MAX_TABLE_DEPTH: Final = 8
"""Tables inside tables; what lies deeper is read as text of the cell around it."""
MAX_OPEN_TAGS: Final = 16

_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_BOLD_TAGS: Final = frozenset({"b", "strong"})
_ITALIC_TAGS: Final = frozenset({"i", "em", "cite", "dfn", "var"})
_UNDERLINE_TAGS: Final = frozenset({"u"})
_WHOLE: Final = re.compile(r"plan\Z|(?:objectives|activities)/[^/]+\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """What holds inside an open element."""

    tag: str
    skipped: bool = False
    bold: bool = False
    italic: bool = False
    underline: bool = False
    pre: bool = False
    size: float = 12.0
    """Of the letters, in points."""
    is_marker: bool = False
    is_comment: bool = False
    origin: Origin = Origin.BODY
    sections: int = 0
    heading: int = 0
    style: str = ""
    word: Style = PLAIN
    """Indents and list level of the paragraph, where CSS says so."""
    item: ListFrame | None = None
    first: int = 0
    """How many blocks there were when it opened."""
    address: str = ""
    verbatim: bool = False
    """Whether every blank and line end is part of the text: inside what carries an address."""


@dataclass(slots=True)
class PageReader:
    """Takes the events of an HTML parser; afterwards `drafts` holds the page."""

    drafts: Drafts
    title: str = ""
    has_pictures: bool = False
    _frames: list[_Frame] = field(default_factory=lambda: [_Frame(tag="")])
    _lists: list[ListFrame] = field(default_factory=list)
    _grids: list[Grid] = field(default_factory=list)
    _tables: int = 0
    _sheet: Sheet = field(default_factory=Sheet)
    _levels: Levels = field(default_factory=Levels)
    _runs: Runs = field(default_factory=Runs)
    _space: tuple[bool, bool, bool] | None = None
    """White space that waits for a word after it: how it stands out."""
    _size: float = 0.0
    _marker: list[str] = field(default_factory=list)
    _in_marker: bool = False
    _names: list[str] = field(default_factory=list)
    _links: list[str] = field(default_factory=list)
    _hosts: dict[str, int] = field(default_factory=dict)
    _comments: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    _notes: dict[int, tuple[str, ...]] = field(default_factory=dict)
    """For each note its names, until all that points at them has been read."""
    _addresses: list[tuple[str, int]] = field(default_factory=list)
    """Open elements inside paragraphs that carry an address, each with the offset where it begins."""
    _raw: list[str] = field(default_factory=list)
    _elements: int = 0
    _characters: int = 0

    # what the parser calls

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Open an element.

        Raises:
            TooLarge: more elements than one page may hold.
        """
        tag = tag.lower()
        self._elements += 1
        if self._elements > MAX_ELEMENTS:
            raise TooLarge(
                name=self.drafts.name, bound={"nl": f"{MAX_ELEMENTS} elementen", "en": f"{MAX_ELEMENTS} elements"}
            )
        if tag in BLOCKS:
            self._flush()
        if tag in VOID:
            self._void(tag)
        frame = self._frame(tag, attributes)
        self._frames.append(frame)
        if tag == "a" or not frame.skipped:
            self._note_names(attributes)
        if frame.skipped:
            return
        if frame.address and tag not in BLOCKS:
            self._write_space()
            self._addresses.append((frame.address, self._runs.length))
        if tag in {"ul", "ol"}:
            self._lists.append(ListFrame.of(tag, attributes, len(self._lists) + 1))
        elif tag in {"table", "tr", "td", "th", "thead", "tbody", "tfoot"}:
            self._open_table(tag, attributes)

    def end(self, tag: str) -> None:
        """Close an element."""
        tag = tag.lower()
        if len(self._frames) == 1:
            return
        if tag in BLOCKS:
            self._flush()
        frame = self._frames.pop()
        if tag == "style":
            self._sheet.read("".join(self._raw))
        elif tag == "title" and not self.title:
            self.title = "".join(self._raw)
        if tag in {"style", "title"}:
            self._raw.clear()
        if frame.skipped:
            return
        if frame.address and tag not in BLOCKS and self._addresses:
            address, started = self._addresses.pop()
            self._runs.tag(address, started, self._runs.length)
        self._close(tag, frame)

    def data(self, text: str) -> None:
        """Take a piece of text."""
        frame = self._frames[-1]
        self._characters += len(text)
        if self._characters > 2 * MAX_CHARACTERS and not frame.skipped:
            raise too_much_text(self.drafts.name)
        if frame.tag in {"style", "title"}:
            self._raw.append(text)
        if frame.skipped:
            return
        if frame.is_marker or self._in_marker:
            self._marker.append(text)
            return
        self._put(text, frame)

    def comment(self, text: str) -> None:
        """Take a comment: Word puts the numbers of lists between two of them."""
        word = text.strip().strip("[]").lower()
        if word.startswith("if !supportlists"):
            self._in_marker = True
        elif word.startswith("endif"):
            self._in_marker = False

    def close(self) -> None:
        """End the page: whatever is still open ends here."""
        while len(self._frames) > 1:
            self.end(self._frames[-1].tag)
        self._flush()
        self._find_hosts()
        mark_large_headings(self.drafts.rows)

    def found_comments(self) -> Iterator[tuple[str, int]]:
        """Yield each comment's text with the number of the paragraph it belongs to (the first where unknown)."""
        for text, names in self._comments:
            yield text, next((self._hosts[name] + 1 for name in names if name in self._hosts), 1)

    # frames

    def _frame(self, tag: str, attributes: Mapping[str, str]) -> _Frame:
        around = self._frames[-1]
        skipped = around.skipped or tag in SKIPPED or "hidden" in attributes or tag in {"style", "title"}
        if tag in {"body", "html"}:
            skipped = "hidden" in attributes
        if skipped:
            return _Frame(tag=tag, skipped=True, first=len(self.drafts.rows))
        classes = attributes.get("class", "")
        address = attributes.get("data-address", "")
        frame = replace(
            around,
            tag=tag,
            bold=around.bold or tag in _BOLD_TAGS,
            italic=around.italic or tag in _ITALIC_TAGS,
            underline=around.underline or tag in _UNDERLINE_TAGS,
            pre=around.pre or tag in {"pre", "textarea"},
            skipped=bool(classes) and COMMENT_MARK.search(classes) is not None,
            is_comment=around.is_comment or (bool(classes) and COMMENT_BODY.search(classes) is not None),
            origin=origin_of(tag, attributes, in_section=around.sections > 0) or around.origin,
            sections=around.sections + (tag in SECTIONS),
            heading=HEADINGS.get(tag, around.heading),
            style=(classes.split() or [around.style])[0] if tag in BLOCKS else around.style,
            first=len(self.drafts.rows),
            address=address if is_address(address) and len(self._addresses) < MAX_OPEN_TAGS else "",
        )
        frame = replace(frame, verbatim=frame.verbatim or _holds_text(frame.address))
        if tag == "li":
            frame = replace(frame, item=self._lists[-1] if self._lists else ListFrame(kind="ul", depth=1))
            self._count_item(attributes, classes, frame)
        return self._styled(frame, tag, attributes)

    def _styled(self, frame: _Frame, tag: str, attributes: Mapping[str, str]) -> _Frame:
        if tag == "font" and attributes.get("size", "") in FONT_SIZES:
            frame = replace(frame, size=FONT_SIZES[attributes["size"]])
        if "style" not in attributes and "class" not in attributes:
            return frame
        for style in self._sheet.styles_of(tag, attributes):
            frame = replace(
                frame,
                bold=frame.bold if style.bold is None else style.bold,
                italic=frame.italic if style.italic is None else style.italic,
                underline=frame.underline or style.underline,
                pre=frame.pre if style.pre is None else style.pre,
                skipped=frame.skipped or bool(style.hidden),
                size=style.size or frame.size,
                is_marker=frame.is_marker or style.is_marker,
                word=_merged(frame.word, style) if tag in BLOCKS else frame.word,
            )
            if style.no_bullet and frame.item:
                frame.item.marker = ""
        return frame

    def _count_item(self, attributes: Mapping[str, str], classes: str, frame: _Frame) -> None:
        if frame.item:
            frame.item.count(attributes, classes)

    def _close(self, tag: str, frame: _Frame) -> None:
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        elif tag in {"table", "tr", "thead", "td", "th"}:
            self._close_table(tag)
        elif tag == "header":
            self._keep_title(frame)
        if frame.address and tag in BLOCKS:
            for row in self.drafts.rows[frame.first :]:
                row.tags += (Tag(start=0, end=len(row.text), address=frame.address),)

    def _keep_title(self, frame: _Frame) -> None:
        """Count the header of a page as text where it holds a heading: there the title of the plan stands."""
        rows = self.drafts.rows[frame.first :]
        if any(row.kind is BlockKind.HEADING for row in rows):
            for row in rows:
                row.origin = Origin.BODY

    def _note_names(self, attributes: Mapping[str, str]) -> None:
        """Remember what the paragraph is called and what it points at, to bring notes and text together."""
        for key in ("id", "name"):
            if key in attributes and len(self._names) < 50:
                self._names.append(attributes[key].lstrip("_"))
        target = attributes.get("href", "")
        if target.startswith("#") and len(self._links) < 50:
            self._links.append(target[1:].lstrip("_"))

    # tables

    def _open_table(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "table":
            self._grids.append(Grid(number=self._tables))
            self._tables += 1
        elif self._grids:
            grid = self._grids[-1]
            if tag == "tr":
                grid.next_row()
            elif tag in {"td", "th"}:
                span = (span_of(attributes.get("rowspan")), span_of(attributes.get("colspan")))
                grid.next_cell(*span, is_header=tag == "th" or grid.in_head)
            else:
                grid.in_head = tag == "thead"

    def _close_table(self, tag: str) -> None:
        if not self._grids:
            return
        if tag == "table":
            self._grids.pop()
        elif tag in {"td", "th"}:
            self._grids[-1].cell = None
        elif tag == "thead":
            self._grids[-1].in_head = False

    def _cells(self) -> tuple[Cell, ...]:
        return tuple(grid.cell for grid in self._grids[:MAX_TABLE_DEPTH] if grid.cell)

    # text

    def _void(self, tag: str) -> None:
        frame = self._frames[-1]
        if frame.skipped:
            return
        if tag == "br":
            pieces = self._runs.pieces
            if frame.verbatim:
                self._keep("\n", (frame.bold, frame.italic, frame.underline))
            elif pieces and pieces[-1].endswith("\n"):
                # two breaks in a row part paragraphs, as in a page that knows no other way
                self._flush()
            elif pieces:
                self._space = None
                self._runs.add("\n")
        elif tag == "img":
            self.has_pictures = True

    def _put(self, text: str, frame: _Frame) -> None:
        style = (frame.bold, frame.italic, frame.underline)
        if frame.verbatim:
            self._keep(text, style)
            return
        if frame.pre:
            self._write(text.replace("\r\n", "\n"), style)
            return
        body = _SPACE.sub(" ", text)
        if body.startswith(" ") and self._space is None:
            self._space = style
        word = body.strip(" ")
        if not word:
            return
        self._write_space()
        self._space = style if body.endswith(" ") else None
        self._write(word, style)
        self._size = min(self._size or frame.size, frame.size)

    def _keep(self, text: str, style: tuple[bool, bool, bool]) -> None:
        """Write text of which no blank is folded or trimmed."""
        start = self._runs.length
        self._write(text, style)
        self._runs.hold(start, self._runs.length)

    def _write_space(self) -> None:
        pieces = self._runs.pieces
        if self._space and pieces and not pieces[-1].endswith("\n"):
            self._write(" ", self._space)
        self._space = None

    def _write(self, text: str, style: tuple[bool, bool, bool]) -> None:
        self._runs.add(text, bold=style[0], italic=style[1], underline=style[2])

    def _flush(self) -> None:
        """End the paragraph in the making, if there is any text in it."""
        runs, self._runs, self._space = self._runs, Runs(), None
        frame = self._frames[-1]
        size, self._size = self._size, 0.0
        marker = "".join(self._marker).strip(" \t\r\n\xa0")
        if runs.length:
            for address, started in self._addresses:
                runs.tag(address, started)
            self._addresses = [(address, 0) for address, _ in self._addresses]
            draft = draft_of(runs)
            if draft.text.strip():
                draft.size = size
                self._marker.clear()
                self._add(draft, marker, frame)

    def _add(self, draft: Draft, marker: str, frame: _Frame) -> None:
        if frame.is_comment:
            self._comments.append((draft.text, tuple(self._names)))
            self._names.clear()
            return
        draft.origin, draft.style, draft.cells = frame.origin, frame.style, self._cells()
        self._shape(draft, marker, frame)
        index = len(self.drafts.rows)
        for link in self._links:
            self._hosts.setdefault(link, index)
        if draft.origin in {Origin.FOOTNOTE, Origin.ENDNOTE}:
            self._notes[index] = tuple(self._names)
        self._links.clear()
        self._names.clear()
        self.drafts.add(draft)

    def _shape(self, draft: Draft, marker: str, frame: _Frame) -> None:
        """Say whether a paragraph is a heading, a list item or plain, and take its number off."""
        word = frame.word
        hangs = word.list_level > 0 or (word.text_indent or 0) < 0 or "ListParagraph" in draft.style
        if not marker and not (draft.tags or frame.verbatim) and (hangs or frame.heading):
            marker = split_marker(draft)
        marker = SYMBOLS.get(marker, marker)
        if frame.heading:
            draft.kind, draft.level, draft.marker = BlockKind.HEADING, frame.heading, marker
            self._levels.open.clear()
        elif frame.item and frame.item.is_new:
            frame.item.is_new = False
            draft.kind, draft.level, draft.marker = BlockKind.LIST_ITEM, frame.item.level, frame.item.marker
        elif marker:
            margin = 36.0 if word.margin_left is None else word.margin_left
            draft.kind, draft.marker = BlockKind.LIST_ITEM, marker
            draft.level = word.list_level or self._levels.enter(round(margin), marker)
        elif draft.origin is Origin.BODY:
            self._levels.open.clear()

    def _find_hosts(self) -> None:
        for index, names in self._notes.items():
            host = next((self._hosts[name] for name in names if self._hosts.get(name, index) != index), None)
            self.drafts.rows[index].host = host


def _merged(around: Style, style: Style) -> Style:
    return replace(
        around,
        margin_left=around.margin_left if style.margin_left is None else style.margin_left,
        text_indent=around.text_indent if style.text_indent is None else style.text_indent,
        list_level=style.list_level or around.list_level,
    )


def _holds_text(address: str) -> bool:
    """Tell whether an address is that of a value, whose blanks count, and not of an objective or activity as a whole."""
    return bool(address) and not _WHOLE.match(address)
