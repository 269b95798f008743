"""One walk through the body of an OpenDocument text: paragraphs, headings, lists, sections, text boxes.

Every `text:p` and `text:h` is counted, read or not, because a block's ordinal says how many stood before it.
"""

from dataclasses import dataclass, field, replace

from lxml import etree

from hoofdlijn.documents import BlockKind, Cell, Origin
from hoofdlijn.reading import odt_names as odt
from hoofdlijn.reading.bounds import too_many_blocks
from hoofdlijn.reading.drafts import MAX_PARAGRAPHS, Draft, Harvest, Line
from hoofdlijn.reading.odt_inline import Inline
from hoofdlijn.reading.odt_lists import LEVELS, Counters, LevelStyle, ListStyles, number_of
from hoofdlijn.reading.odt_styles import ParagraphStyle, Styles
from hoofdlijn.reading.odt_tables import read_table
from hoofdlijn.reading.style_names import is_page_number

_NO_OUTLINE = (LevelStyle(),) * LEVELS


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """What the blocks that are being read stand in."""

    drafts: list[Draft]
    """Where they are collected."""
    cells: tuple[Cell, ...] = ()
    origin: Origin = Origin.BODY
    host: Draft | None = None
    flags: int = 0


@dataclass(slots=True, kw_only=True, eq=False)
class _Item:
    """A list item, until its first paragraph has taken its number."""

    counters: Counters
    styles: tuple[LevelStyle, ...]
    depth: int
    start: int | None = None
    is_marked: bool = False
    has_list: bool = False


@dataclass(slots=True, kw_only=True, eq=False)
class _Lists:
    """Lists of this walk that a later one may continue."""

    last_by_style: dict[str, Counters] = field(default_factory=dict)
    by_id: dict[str, Counters] = field(default_factory=dict)


class Walk:
    """Reads block after block into a harvest."""

    def __init__(
        self, *, harvest: Harvest, styles: Styles, part: str, outline: tuple[LevelStyle, ...] | None
    ) -> None:
        self.harvest = harvest
        self.styles = styles
        self.part = part
        self.ordinal = 0
        self.repeated = 0
        """Characters that stand here only because a cell or row says that it repeats."""
        self.floating: list[Draft] = []
        self.inline = Inline(self)
        self._list_styles = ListStyles(styles.list_styles)
        self._lists = _Lists()
        self._outline = outline or _NO_OUTLINE
        self._headings = Counters()

    def skip(self, element: etree._Element | None) -> None:
        """Pass over an element; the paragraphs in it still count."""
        if element is not None and len(element):
            self.ordinal += sum(1 for _ in element.iter(odt.P, odt.H))

    def read_blocks(self, parent: etree._Element, where: Where, item: _Item | None = None) -> None:
        """Read all blocks right under `parent`; `item` is the list item that they stand in."""
        for element in parent:
            tag = element.tag
            if tag == odt.P or tag == odt.H:  # noqa: PLR1714 - a set costs more here than two comparisons
                self._read_paragraph(element, where, item)
            elif tag == odt.LIST:
                self._read_list(element, where, item)
            elif tag == odt.TABLE:
                read_table(self, element, where)
            else:
                self._read_other(element, tag, where, item)

    def read_box(self, box: etree._Element, host: Draft | None, where: Where) -> None:
        """Read what stands in a text box or shape that hangs on `host`."""
        drafts = where.drafts
        before = len(drafts)
        origin = where.origin if where.origin.is_furniture else Origin.TEXT_BOX
        self.read_blocks(box, replace(where, origin=origin, host=host, flags=0))
        if host is not None and any(draft.line.position for draft in drafts[before:]):
            host.is_host = True

    def read_note(self, body: etree._Element, host: Draft, origin: Origin) -> None:
        """Read a footnote or endnote that hangs on `host`."""
        self.read_blocks(body, Where(drafts=self.harvest.notes, origin=origin, host=host))

    def read_aside(self, element: etree._Element) -> str:
        """Return the text of a comment, a line a paragraph."""
        aside: list[Draft] = []
        self.read_blocks(element, Where(drafts=aside))
        return "\n".join("".join(draft.line.pieces) for draft in aside).strip()

    def _read_other(self, element: etree._Element, tag: object, where: Where, item: _Item | None) -> None:
        if tag == odt.SECTION:
            if _is_hidden(element):
                self.skip(element)
            else:
                self.read_blocks(element, where, item)
        elif tag in odt.INDEXES:
            self._read_index(element, replace(where, origin=Origin.CONTENTS))
        elif tag == odt.BIBLIOGRAPHY:
            self._read_index(element, where)
        elif tag == odt.NUMBERED_PARAGRAPH:
            self._read_numbered_paragraph(element, where)
        elif tag == odt.TRACKED_CHANGES:
            self.inline.note_deletions(element)
            self.skip(element)
        else:
            # frames that hang on a page, and marks between two paragraphs
            self.inline.read_between(element, where)

    def _read_index(self, index: etree._Element, where: Where) -> None:
        for element in index:
            if element.tag == odt.INDEX_BODY or element.tag == odt.INDEX_TITLE:  # noqa: PLR1714
                self._read_index(element, where)
            elif element.tag == odt.P or element.tag == odt.H:  # noqa: PLR1714
                self._read_paragraph(element, where, None)
            elif element.tag in {odt.LIST, odt.SECTION, odt.TABLE}:
                self.read_blocks_of(element, where)
            else:
                self.skip(element)

    def read_blocks_of(self, element: etree._Element, where: Where) -> None:
        """Read one list, section or table as a block of its own."""
        if element.tag == odt.LIST:
            self._read_list(element, where, None)
        elif element.tag == odt.TABLE:
            read_table(self, element, where)
        else:
            self._read_other(element, odt.SECTION, where, None)

    def _read_paragraph(self, element: etree._Element, where: Where, item: _Item | None) -> None:
        style = self.styles.paragraph(element.get(odt.STYLE_NAME_OF_TEXT) or "")
        draft = Draft(
            line=Line(),
            part=self.part,
            ordinal=self.ordinal,
            style=style.name,
            cells=where.cells,
            origin=where.origin,
            host=where.host,
        )
        self.ordinal += 1
        if self.ordinal > MAX_PARAGRAPHS:
            raise too_many_blocks(self.harvest.name)
        if style.is_contents and where.origin is Origin.BODY:
            draft.origin = Origin.CONTENTS
        self._mark(element, draft, style, item)
        where.drafts.append(draft)
        self.inline.read(element, draft, style.flags | where.flags, where)
        if draft.origin is Origin.HEADER or draft.origin is Origin.FOOTER:
            text = "".join(draft.line.pieces)
            if self.inline.saw_page_number and is_page_number(text):
                draft.origin = Origin.PAGE_NUMBER

    def _mark(self, element: etree._Element, draft: Draft, style: ParagraphStyle, item: _Item | None) -> None:
        """Tell what the paragraph is, and count it where it is numbered."""
        level = style.outline_level
        is_heading_element = element.tag == odt.H
        if is_heading_element:
            level = number_of(element.get(odt.OUTLINE_LEVEL), default=1) or 1
        if level:
            draft.kind = BlockKind.HEADING
            draft.level = level
        if item is not None:
            self._mark_item(element, draft, item)
        elif is_heading_element and element.get(odt.IS_LIST_HEADER) != "true":
            self._mark_heading(element, draft, min(level, LEVELS))

    def _mark_item(self, element: etree._Element, draft: Draft, item: _Item) -> None:
        if item.is_marked:
            return
        item.is_marked = True
        start = item.start
        if start is None and element.get(odt.RESTART_NUMBERING) == "true":
            start = number_of(element.get(odt.START_VALUE), default=1)
        item.counters.count(item.depth, item.styles, start)
        draft.marker = item.counters.marker(item.depth, item.styles)
        # what shows neither number nor bullet is, to a reader, a paragraph
        if draft.kind is BlockKind.PARAGRAPH and draft.marker:
            draft.kind = BlockKind.LIST_ITEM
            draft.level = item.depth

    def _mark_heading(self, element: etree._Element, draft: Draft, depth: int) -> None:
        if self._outline is _NO_OUTLINE:
            return
        start = None
        if element.get(odt.RESTART_NUMBERING) == "true":
            start = number_of(element.get(odt.START_VALUE), default=1)
        self._headings.count(depth, self._outline, start)
        draft.marker = self._headings.marker(depth, self._outline)

    def _read_list(self, element: etree._Element, where: Where, around: _Item | None) -> None:
        depth = 1 if around is None else min(around.depth + 1, LEVELS)
        counters = self._counters_of(element, depth, around)
        styles = self._list_levels(element, around)
        for child in element:
            tag = child.tag
            if tag == odt.LIST_ITEM:
                start = child.get(odt.START_VALUE)
                item = _Item(counters=counters, styles=styles, depth=depth)
                item.start = number_of(start, default=1) if start is not None else None
                self.read_blocks(child, where, item)
            elif tag == odt.LIST_HEADER:
                self.read_blocks(child, where, _Item(counters=counters, styles=styles, depth=depth, is_marked=True))
            else:
                self.skip(child)

    def _counters_of(self, element: etree._Element, depth: int, around: _Item | None) -> Counters:
        goes_on = element.get(odt.CONTINUE_NUMBERING) == "true"
        if around is not None:
            # a second list under the same item starts anew unless it says that it goes on
            if around.has_list and not goes_on:
                around.counters.restart(depth)
            around.has_list = True
            return around.counters
        style = element.get(odt.STYLE_NAME_OF_TEXT) or ""
        counters: Counters | None = self._lists.by_id.get(element.get(odt.CONTINUE_LIST) or "")
        if counters is None and goes_on:
            counters = self._lists.last_by_style.get(style)
        if counters is None:
            counters = Counters()
        self._lists.last_by_style[style] = counters
        identity = element.get(odt.XML_ID)
        if identity:
            self._lists.by_id[identity] = counters
        return counters

    def _list_levels(self, element: etree._Element, around: _Item | None) -> tuple[LevelStyle, ...]:
        name = element.get(odt.STYLE_NAME_OF_TEXT)
        if name:
            return self._list_styles.levels(name)
        if around is not None:
            return around.styles
        first = next(element.iter(odt.P, odt.H), None)
        style = self.styles.paragraph(first.get(odt.STYLE_NAME_OF_TEXT) or "") if first is not None else None
        return self._list_styles.levels(style.list_style if style is not None else "")

    def _read_numbered_paragraph(self, element: etree._Element, where: Where) -> None:
        identity = element.get(odt.LIST_ID) or ""
        counters = self._lists.by_id.setdefault(identity, Counters())
        depth = min(max(1, number_of(element.get(odt.LEVEL), default=1)), LEVELS)
        start = element.get(odt.START_VALUE)
        item = _Item(counters=counters, styles=self._list_levels(element, None), depth=depth)
        item.start = number_of(start, default=1) if start is not None else None
        self.read_blocks(element, where, item)


def _is_hidden(section: etree._Element) -> bool:
    display = section.get(odt.DISPLAY)
    return display == "none" or (display == "condition" and section.get(odt.IS_HIDDEN) == "true")
