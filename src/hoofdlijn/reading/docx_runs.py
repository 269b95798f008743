"""What stands in one Word paragraph: runs, fields, links, tracked changes, notes, comments, drawings."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from lxml import etree

from hoofdlijn.documents import Origin, is_address
from hoofdlijn.reading import docx_names as docx
from hoofdlijn.reading.docx_bookmarks import Bookmarks
from hoofdlijn.reading.docx_fields import Fields
from hoofdlijn.reading.drafts import HIDDEN, SYMBOL_FONT, WINGDINGS, Draft, Line
from hoofdlijn.reading.numerals import symbol, symbols

if TYPE_CHECKING:
    from hoofdlijn.reading.docx_walk import Walk, Where

_SYMBOLS: Final = WINGDINGS | SYMBOL_FONT
_LOOK_ALIKES: Final = {0x00AD: None, 0x2011: "-"}
"""Soft hyphens show only at a line's end; a hyphen that does not break shows as a hyphen."""
_FLAT: Final = {0x09: " ", 0x0A: " ", 0x0D: " "}

_TRANSPARENT: Final = (
    docx.HYPERLINK,
    docx.INS,
    docx.MOVE_TO,
    docx.SMART_TAG,
    docx.CUSTOM_XML,
    docx.DIRECTION,
    docx.OVERRIDE,
    docx.SDT_CONTENT,
    docx.MATH,
    docx.MATH_PARAGRAPH,
)


class Runs:
    """Reads the contents of paragraphs; one for each part, because fields and comments run on over paragraphs."""

    def __init__(self, walk: "Walk") -> None:
        self._walk = walk
        self.fields = Fields()
        self.bookmarks = Bookmarks()
        self.controls = 0
        """How many controls with an address are open; under one, every character is kept as it is."""
        self.pending_comments: list[etree._Element] = []
        """Starts of comments that stand between two paragraphs."""
        self._readers: dict[object, Callable[[etree._Element, Draft, int, Where], None]] = {
            **dict.fromkeys(_TRANSPARENT, self.read),
            docx.SIMPLE_FIELD: self._read_simple_field,
            docx.SDT: self._read_control,
            docx.ALTERNATE: self._read_alternate,
            docx.COMMENT_START: self._start_comment,
            docx.COMMENT_END: self._end_comment,
            **dict.fromkeys(docx.BOOKMARKS, self._note_bookmark),
        }
        self._signs: dict[object, Callable[[etree._Element, Draft, int, Where], None]] = {
            docx.TAB: self._read_tab,
            docx.PTAB: self._read_tab,
            docx.BR: self._read_break,
            docx.CR: self._read_line_end,
            docx.NO_BREAK_HYPHEN: self._read_hyphen,
            docx.SOFT_HYPHEN: self._read_soft_hyphen,
            docx.SYM: self._read_symbol,
            docx.RUBY: self._read_ruby,
            docx.FIELD_CHAR: self._read_field_char,
            docx.INSTR_TEXT: self._read_instruction,
            docx.PAGE_NUMBER: self._read_page_number,
            docx.FOOTNOTE_REFERENCE: self._read_footnote,
            docx.ENDNOTE_REFERENCE: self._read_endnote,
            docx.COMMENT_REFERENCE: self._read_comment_mark,
            docx.ALTERNATE: self._read_alternate,
            docx.DRAWING: self._read_drawing,
            docx.PICT: self._read_drawing,
            docx.OBJECT: self._read_drawing,
        }

    def read(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        """Read the runs right under `element`, and those in links, insertions and the like."""
        for child in element:
            tag = child.tag
            if tag == docx.R:
                self._read_run(child, draft, flags, where)
            elif (reader := self._readers.get(tag)) is not None:
                reader(child, draft, flags, where)
            elif tag != docx.PPR and len(child):
                self._read_unknown(child, draft, flags, where)

    def _read_run(self, run: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        for child in run:
            tag = child.tag
            if tag == docx.T:
                text = child.text
                if text and not flags & HIDDEN and not self.fields.muting:
                    self._add(draft.line, text, flags, child)
            elif tag == docx.RPR:
                flags = self._walk.styles.run_flags(child, flags)
            elif (reader := self._signs.get(tag)) is not None:
                reader(child, draft, flags, where)
            elif len(child):
                self._walk.skip(child, draft.line.position)

    def _add(self, line: Line, text: str, flags: int, element: etree._Element) -> None:
        if (text[0] <= " " or text[-1] <= " ") and element.get(docx.XML_SPACE) != "preserve":
            text = text.strip(" \t\r\n")
        if not self._is_exact:
            if "\n" in text or "\t" in text or "\r" in text:
                text = text.translate(_FLAT)
            if not text.isascii() and ("\u00ad" in text or "\u2011" in text):
                text = text.translate(_LOOK_ALIKES)
        if flags & _SYMBOLS:
            text = symbols(text, "Symbol" if flags & SYMBOL_FONT else "Wingdings")
        if text and not line.broken:
            line.add(text, flags)
        elif text:
            _write(line, text, flags)

    @property
    def _is_exact(self) -> bool:
        return bool(self.controls or self.bookmarks.open)

    def _show(self, sign: str, draft: Draft, flags: int) -> None:
        """Append a sign that the file tells by an element instead of by a character."""
        if not flags & HIDDEN and not self.fields.muting:
            _write(draft.line, sign, flags)

    def _read_unknown(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        """Read what shows of formulas; pass over deletions and whatever else there may be."""
        if str(element.tag).startswith(docx.MATH_NAMESPACE):
            for child in element:
                if child.tag == docx.MATH_TEXT:
                    self._show(child.text or "", draft, flags)
                elif len(child):
                    self._read_unknown(child, draft, flags, where)
        else:
            self._walk.skip(element, draft.line.position)

    def _read_simple_field(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        self.fields.note_instruction((element.get(docx.INSTR) or "")[:40])
        self.read(element, draft, flags, where)

    def _read_control(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        address, shows_prompt, _ = control_of(element)
        if shows_prompt and next(element.iter(docx.INS), None) is None:
            self._walk.skip(element, draft.line.position)
            return
        start = draft.line.position
        self.controls += bool(address)
        for content in element.iterchildren(docx.SDT_CONTENT):
            if shows_prompt:
                self._read_typed_over(content, draft, flags, where)
            else:
                self.read(content, draft, flags, where)
        self.controls -= bool(address)
        if address:
            draft.line.tags.append((start, draft.line.position, address))

    def _read_typed_over(self, content: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        """Read what was typed over a prompt while changes are tracked: LibreOffice still calls it a prompt."""
        for child in content:
            if child.tag == docx.INS:
                self.read(child, draft, flags, where)
            else:
                self._walk.skip(child, draft.line.position)

    def _read_alternate(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        """Read the first choice that is understood; all of them say the same."""
        is_read = False
        for child in element:
            if is_read or not _is_understood(child):
                self._walk.skip(child, draft.line.position)
                continue
            is_read = True
            if len(child) and child[0].tag == docx.R:
                self.read(child, draft, flags, where)
            else:
                self._read_run(child, draft, flags, where)

    def _read_tab(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        self._show("\t", draft, flags)

    def _read_line_end(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        self._show("\r" if self._is_exact else "\n", draft, flags)

    def _read_break(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        if element.get(docx.TYPE) not in {"page", "column"}:
            self._show("\n", draft, flags)
        elif draft.line.position:
            # a new page breaks the line only if text follows in the same paragraph
            draft.line.broken = True

    def _read_hyphen(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        self._show("\u2011" if self._is_exact else "-", draft, flags)

    def _read_soft_hyphen(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        if self._is_exact:
            self._show("\u00ad", draft, flags)

    def _read_symbol(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        code = element.get(docx.CHAR) or ""
        try:
            self._show(symbol(int(code[:6], 16), element.get(docx.FONT) or ""), draft, flags)
        except (ValueError, OverflowError):
            self._show("\ufffd", draft, flags)

    def _read_ruby(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        for child in element:
            if child.tag == docx.RUBY_BASE:
                self.read(child, draft, flags, where)
            else:
                self._walk.skip(child, draft.line.position)

    def _read_field_char(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        shown = self.fields.change(element, draft)
        if shown:
            self._show(shown, draft, flags)

    def _read_instruction(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        self.fields.instruct(element.text or "")

    def _read_page_number(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        self.fields.saw_page_number = True

    def _read_footnote(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        if not flags & HIDDEN and not self.fields.muting:
            self._walk.read_note(element, draft, Origin.FOOTNOTE)

    def _read_endnote(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        if not flags & HIDDEN and not self.fields.muting:
            self._walk.read_note(element, draft, Origin.ENDNOTE)

    def start_comments(self, draft: Draft) -> None:
        """Open at this paragraph the comments whose range began just before it."""
        for element in self.pending_comments:
            self._start_comment(element, draft, 0, None)
        self.pending_comments = []

    def _start_comment(self, element: etree._Element, draft: Draft, flags: int, where: "Where | None") -> None:  # noqa: ARG002
        remark = self._walk.remark(element)
        if remark is not None and remark.draft is None:
            remark.draft, remark.start, remark.end = draft, draft.line.position, None

    def _end_comment(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        remark = self._walk.remark(element)
        if remark is not None and remark.draft is draft:
            remark.end = draft.line.position

    def _note_bookmark(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        self.bookmarks.note(element, draft.line.position)

    def _read_comment_mark(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        remark = self._walk.remark(element)
        if remark is not None and remark.draft is None:
            remark.draft, remark.start, remark.end = draft, draft.line.position, draft.line.position

    def _read_drawing(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        """Read the text boxes in a drawing."""
        if flags & HIDDEN or self.fields.muting:
            self._walk.skip(element, draft.line.position)
            return
        for child in element:
            tag = child.tag
            if tag == docx.TEXT_BOX:
                self._walk.read_box(child, draft, where)
            elif tag == docx.ALTERNATE:
                self._read_drawing_alternate(child, draft, flags, where)
            elif len(child):
                self._read_drawing(child, draft, flags, where)
            if tag in docx.PICTURES:
                self._walk.harvest.has_pictures = True

    def _read_drawing_alternate(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        is_read = False
        for child in element:
            if is_read or not _is_understood(child):
                self._walk.skip(child, draft.line.position)
            else:
                is_read = True
                self._read_drawing(child, draft, flags, where)


def _write(line: Line, text: str, flags: int) -> None:
    if line.broken:
        line.broken = False
        line.add("\n", 0)
    line.add(text, flags)


def _is_understood(choice: etree._Element) -> bool:
    """Tell whether to take this form of what the file says in several; the first such is what Word takes too.

    Emoji are the exception: their own element is newer than all readers, the fallback is plain text.
    """
    return choice.tag == docx.FALLBACK or (choice.tag == docx.CHOICE and choice.get(docx.REQUIRES) != "w16se")


def control_of(element: etree._Element) -> tuple[str, bool, bool]:
    """Return of a content control: its address ("" if its tag is none), whether it shows its prompt, is a contents."""
    address = ""
    shows_prompt = is_contents = False
    for properties in element.iterchildren(docx.SDT_PR):
        for child in properties:
            tag = child.tag
            if tag == docx.SDT_TAG:
                value = child.get(docx.VAL) or ""
                address = value if is_address(value) else ""
            elif tag == docx.SHOWS_PROMPT:
                shows_prompt = docx.is_on(child.get(docx.VAL))
            elif tag == docx.DOC_PART:
                gallery = next(child.iterchildren(docx.GALLERY), None)
                is_contents = gallery is not None and gallery.get(docx.VAL) == "Table of Contents"
    return address, shows_prompt, is_contents
