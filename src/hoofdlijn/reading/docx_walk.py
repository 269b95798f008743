"""One walk through a part of a Word file: paragraphs, tables, content controls, text boxes.

Every `w:p` is counted, read or not, because a block's ordinal says how many stood before it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from lxml import etree

from hoofdlijn.documents import BlockKind, Cell, Origin
from hoofdlijn.reading import docx_names as docx
from hoofdlijn.reading.bounds import too_many_blocks
from hoofdlijn.reading.docx_bookmarks import Bookmarks
from hoofdlijn.reading.docx_numbering import Numbering
from hoofdlijn.reading.docx_runs import Runs, control_of
from hoofdlijn.reading.docx_styles import ParagraphStyle, Styles, numeric
from hoofdlijn.reading.docx_tables import read_table
from hoofdlijn.reading.drafts import MAX_OPEN_TAGS, MAX_PARAGRAPHS, Draft, Harvest, Line, Remark
from hoofdlijn.reading.style_names import heading_level, is_page_number

_BODY_TEXT = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """What the blocks that are being read stand in."""

    drafts: list[Draft]
    """Where they are collected."""
    cells: tuple[Cell, ...] = ()
    origin: Origin = Origin.BODY
    host: Draft | None = None
    flags: int = 0
    """What a table's style adds in this row."""
    addresses: tuple[str, ...] = ()
    """Addresses of the content controls around."""


@dataclass(slots=True)
class _Properties:
    """What stands in one `w:pPr`."""

    style: str | None = None
    number: str | None = None
    indent: int | None = None
    outline: int | None = None
    is_joined: bool = False
    """Whether its mark is deleted, so that the next paragraph runs on from it."""


_PLAIN = _Properties()


class Walk:
    """Reads block after block of one part into a harvest."""

    def __init__(
        self,
        *,
        harvest: Harvest,
        styles: Styles,
        numbering: Numbering,
        part: str,
        note: "Callable[[etree._Element, Draft, Origin], None] | None" = None,
        remarks: dict[str, Remark] | None = None,
    ) -> None:
        self.harvest = harvest
        self.styles = styles
        self.numbering = numbering
        self.part = part
        self.ordinal = 0
        self.sections: list[etree._Element] = []
        self.runs = Runs(self)
        self._note = note
        self._remarks = remarks or {}
        self._readers: dict[object, Callable[[etree._Element, Where], None]] = {
            docx.SDT: self._read_control,
            docx.CUSTOM_XML: self.read_blocks,
            docx.SMART_TAG: self.read_blocks,
            docx.INS: self.read_blocks,
            docx.MOVE_TO: self.read_blocks,
            docx.ALTERNATE: self._read_alternate,
            docx.SECTION: self._note_section,
        }

    def skip(self, element: etree._Element, position: int = 0) -> None:
        """Pass over an element at a position of its paragraph; the paragraphs in it still count, as bookmarks do."""
        if element.tag == docx.P or len(element):
            self.ordinal += sum(1 for _ in element.iter(docx.P))
            for mark in element.iter(docx.BOOKMARK_START, docx.BOOKMARK_END):
                self.runs.bookmarks.note(mark, position)

    def read_blocks(self, parent: etree._Element, where: Where) -> None:
        """Read all blocks right under `parent`."""
        joined: Draft | None = None
        for element in parent:
            tag = element.tag
            if tag == docx.P:
                joined = self._read_paragraph(element, where, joined)
            elif tag == docx.TABLE:
                joined = None
                read_table(self, element, where)
            elif (reader := self._readers.get(tag)) is not None:
                joined = None
                reader(element, where)
            else:
                self._read_between(element)

    def read_box(self, box: etree._Element, host: Draft, where: Where) -> None:
        """Read what stands in a text box that hangs on `host`."""
        before = len(where.drafts)
        origin = where.origin if where.origin.is_furniture else Origin.TEXT_BOX
        around, self.runs.bookmarks = self.runs.bookmarks, Bookmarks()
        self.read_blocks(box, replace(where, origin=origin, host=host, flags=0))
        self.runs.bookmarks = around
        if any(draft.line.position for draft in where.drafts[before:]):
            host.is_host = True

    def read_note(self, reference: etree._Element, host: Draft, origin: Origin) -> None:
        """Read the note that a reference in `host` points at."""
        if self._note is not None:
            self._note(reference, host, origin)

    def remark(self, mark: etree._Element) -> Remark | None:
        """Return the comment that a mark in the text names."""
        return self._remarks.get(mark.get(docx.ID) or "")

    def _read_paragraph(self, element: etree._Element, where: Where, joined: Draft | None) -> Draft | None:
        """Read one paragraph; return its draft if the next one runs on from it."""
        first = element[0] if len(element) else None
        given = self._properties(first) if first is not None and first.tag == docx.PPR else _PLAIN
        style = self.styles.paragraph(given.style)
        draft = joined
        is_new = draft is None or not draft.line.position
        if draft is None or is_new:
            draft = self._begin(draft, style, where)
            if not given.is_joined:
                self._mark(draft, given, style)
        tags, start = len(draft.line.tags), draft.line.position
        self._read_words(element, draft, style.flags ^ where.flags if where.flags else style.flags, where)
        if given.is_joined:
            # the paragraph keeps its own form if anything of it is left, and takes that of the next one if not
            if is_new and draft.line.position:
                self._mark(draft, given, style)
            if draft.line.position == start:
                # with all its words went what they were the value of
                del draft.line.tags[tags:]
                self.runs.bookmarks.forget_empty(start)
            return draft
        if where.addresses:
            draft.line.tags.extend((0, draft.line.position, address) for address in where.addresses)
        self.runs.bookmarks.end_paragraph(draft.line)
        if self.runs.fields.saw_page_number:
            self.runs.fields.saw_page_number = False
            if draft.origin in {Origin.HEADER, Origin.FOOTER} and is_page_number("".join(draft.line.pieces)):
                draft.origin = Origin.PAGE_NUMBER
        return None

    def _read_words(self, element: etree._Element, draft: Draft, flags: int, where: Where) -> None:
        """Count a paragraph and read what stands in it."""
        self.ordinal += 1
        if self.ordinal > MAX_PARAGRAPHS:
            raise too_many_blocks(self.harvest.name)
        runs = self.runs
        if runs.pending_comments:
            runs.start_comments(draft)
        if runs.fields.listing:
            runs.fields.begin_paragraph(draft)
        runs.controls += len(where.addresses)
        runs.read(element, draft, flags, where)
        runs.controls -= len(where.addresses)
        if runs.fields.muting:
            runs.fields.end_paragraph()

    def _begin(self, draft: Draft | None, style: ParagraphStyle, where: Where) -> Draft:
        """Return a new draft, or the one of a deleted paragraph, for the paragraph that stands here."""
        origin = Origin.CONTENTS if style.is_contents and where.origin is Origin.BODY else where.origin
        if draft is None:
            draft = Draft(
                line=Line(),
                part=self.part,
                ordinal=self.ordinal,
                style=style.name,
                cells=where.cells,
                origin=origin,
                host=where.host,
            )
            where.drafts.append(draft)
        else:
            draft.ordinal, draft.style, draft.origin = self.ordinal, style.name, origin
        return draft

    def _mark(self, draft: Draft, given: _Properties, style: ParagraphStyle) -> None:
        """Tell what the paragraph is, and count it where it is numbered."""
        level = style.outline_level
        if given.outline is not None:
            # converters write "body text" at a numbered heading too; its name still says what it is
            level = heading_level(style.name) if given.outline >= _BODY_TEXT else given.outline + 1
        if level:
            draft.kind = BlockKind.HEADING
            draft.level = level
        number = style.number if given.number is None else given.number
        if not number or number == "0":
            return
        indent = given.indent
        if indent is None:
            indent = self.numbering.indent_of(number, style) if given.number is None else 0
        draft.marker = self.numbering.mark(number, indent)
        # what shows neither number nor bullet is, to a reader, a paragraph
        if draft.marker and not level:
            draft.kind = BlockKind.LIST_ITEM
            draft.level = indent + 1

    def _properties(self, element: etree._Element) -> _Properties:
        found = _Properties()
        for child in element:
            tag = child.tag
            if tag == docx.PSTYLE:
                found.style = child.get(docx.VAL)
            elif tag == docx.NUMPR:
                for part in child:
                    if part.tag == docx.NUM_ID:
                        found.number = part.get(docx.VAL)
                    elif part.tag == docx.ILVL:
                        found.indent = numeric(part.get(docx.VAL), default=0, highest=8)
            elif tag == docx.OUTLINE:
                found.outline = numeric(child.get(docx.VAL), default=_BODY_TEXT)
            elif tag == docx.RPR:
                found.is_joined = any(mark.tag == docx.DEL or mark.tag == docx.MOVE_FROM for mark in child)  # noqa: PLR1714
            elif tag == docx.SECTION:
                self.sections.append(child)
        return found

    def _read_control(self, element: etree._Element, where: Where) -> None:
        address, shows_prompt, is_contents = control_of(element)
        if shows_prompt:
            self.skip(element)
            return
        if address and len(where.addresses) < MAX_OPEN_TAGS:
            where = replace(where, addresses=(*where.addresses, address))
        if is_contents and where.origin is Origin.BODY:
            where = replace(where, origin=Origin.CONTENTS)
        for content in element.iterchildren(docx.SDT_CONTENT):
            self.read_blocks(content, where)

    def _read_alternate(self, element: etree._Element, where: Where) -> None:
        for index, child in enumerate(element):
            if index:
                self.skip(child)
            else:
                self.read_blocks(child, where)

    def _note_section(self, element: etree._Element, where: Where) -> None:  # noqa: ARG002
        self.sections.append(element)

    def _read_between(self, element: etree._Element) -> None:
        """Pass over what stands between two blocks, but for the start of a comment's range, and bookmarks."""
        if element.tag == docx.COMMENT_START:
            self.runs.pending_comments.append(element)
        elif element.tag in docx.BOOKMARKS:
            self.runs.bookmarks.note(element, 0)
        else:
            self.skip(element)
