"""What stands in one paragraph of an OpenDocument text: characters, fields, notes, comments, frames."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from lxml import etree

from hoofdlijn.documents import Origin, generated_address, is_address, is_generated
from hoofdlijn.packages.odf_marks import marked_address
from hoofdlijn.packages.ooxml_marks import hint_of_bookmark, is_hint
from hoofdlijn.reading import odt_names as odt
from hoofdlijn.reading.drafts import HIDDEN, MAX_OPEN_TAGS, SYMBOL_FONT, WINGDINGS, Draft, Line, Remark
from hoofdlijn.reading.numerals import symbols
from hoofdlijn.reading.odt_lists import number_of

if TYPE_CHECKING:
    from hoofdlijn.reading.odt_walk import Walk, Where

_WHITE_SPACE = re.compile(r"[ \t\r\n]+")
_WHITE_SPACE_BUT_RETURNS = re.compile(r"[ \t\n]+")
"""A carriage return is only there when it was written as a character of the text: parsers make line ends of others."""
_SYMBOLS: Final = WINGDINGS | SYMBOL_FONT
_LOOK_ALIKES: Final = {0x00AD: None, 0x2011: "-"}
"""Soft hyphens show only at a line's end; a hyphen that does not break shows as a hyphen."""
MAX_SPACES: Final = 64
"""Of one `text:s`; more blanks in a row say nothing more."""
MAX_VERBATIM_SPACES: Final = 100_000
"""Of all `text:s` under addresses together, where every blank counts, before MAX_SPACES holds there too."""


class _OpenTag:
    """An address whose stretch of text has begun: in `draft` at `start`, or with the next paragraph."""

    __slots__ = ("address", "draft", "goes_on", "hint", "start")

    def __init__(self, address: str, draft: Draft | None, start: int, hint: str) -> None:
        self.address = address
        self.hint = hint
        """Check sum of the hint that stood here in a Word file; LibreOffice takes that for text once it is copied."""
        self.draft = draft
        self.start = start
        self.goes_on = False
        """Whether it began in an earlier paragraph."""


class Inline:
    """Reads the contents of paragraphs; one for each walk, because changes and tags run on over paragraphs."""

    def __init__(self, walk: "Walk") -> None:
        self._walk = walk
        self._deleted: set[str] = set()
        self._deleted_marks: dict[str, tuple[str, ...]] = {}
        """By tracked deletion: the addresses of values whose text went, while their paragraph stayed."""
        self._deleting: set[str] = set()
        self._open_tags: dict[str, _OpenTag] = {}
        """By the name of their bookmark; the addresses of content controls too, by themselves."""
        self._verbatim_spaces = MAX_VERBATIM_SPACES
        self._remarks: dict[str, Remark] = {}
        self._is_hidden_paragraph = False
        self.saw_page_number = False
        self._readers: dict[object, Callable[[etree._Element, Draft, int, Where], None]] = {
            odt.NOTE: self._read_note,
            odt.ANNOTATION: self._read_annotation,
            odt.ANNOTATION_END: self._end_annotation,
            odt.BOOKMARK: self._read_bookmark,
            odt.BOOKMARK_START: self._start_bookmark,
            odt.BOOKMARK_END: self._end_bookmark,
            odt.CONTENT_CONTROL: self._read_control,
            odt.CHANGE: self._read_deletion,
            odt.CHANGE_START: self._start_change,
            odt.CHANGE_END: self._end_change,
            odt.PAGE_NUMBER: self._read_page_number,
            odt.PAGE_COUNT: self._read_page_number,
            odt.HIDDEN_TEXT: self._read_conditional,
            odt.HIDDEN_PARAGRAPH: self._hide_paragraph,
            **dict.fromkeys(odt.PASSED_OVER, self._pass_over),
            **dict.fromkeys(odt.FRAMES, self._read_frame),
        }

    def read(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        """Read the paragraph `element` into `draft`; what hangs on it follows it in the drafts of `where`."""
        self._is_hidden_paragraph = False
        self.saw_page_number = False
        for tag in self._open_tags.values():
            if tag.draft is None:
                tag.draft, tag.start = draft, 0
        self._read_children(element, draft, flags, where)
        for tag in self._open_tags.values():
            if tag.draft is draft:
                self._put_tag(tag, draft)
                tag.draft = None
                tag.goes_on = True
        if self._is_hidden_paragraph:
            draft.line = Line()
            self._is_hidden_paragraph = False

    def read_between(self, element: etree._Element, where: "Where") -> None:
        """Read what stands between two paragraphs: frames that hang on a page, and marks."""
        tag = element.tag
        if tag in odt.FRAMES:
            self._read_frame(element, None, where.flags, replace(where, drafts=self._walk.floating))
        elif tag == odt.CHANGE_START or tag == odt.CHANGE_END:  # noqa: PLR1714 - see Walk.read_blocks
            self._readers[tag](element, Draft(line=Line(), part="", ordinal=0), 0, where)
        else:
            self._walk.skip(element)

    def note_deletions(self, changes: etree._Element) -> None:
        """Remember which tracked changes are deletions, for files that leave deleted text in its place."""
        for region in changes.iterchildren(odt.CHANGED_REGION):
            deletion = next(region.iterchildren(odt.DELETION), None)
            if deletion is None:
                continue
            names = {name for name in (region.get(odt.REGION_ID), region.get(odt.XML_ID)) if name}
            self._deleted |= names
            addresses = _addresses_in(deletion)
            if addresses:
                self._deleted_marks.update(dict.fromkeys(names, addresses))

    def _read_children(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        line = draft.line
        if text := element.text:
            self._add(line, text, flags)
        for child in element:
            tag = child.tag
            if tag == odt.SPACE:
                if not flags & HIDDEN and not self._deleting:
                    line.add(" " * self._spaces(child), flags)
                    line.after_space = False
            elif tag == odt.SPAN:
                own = self._walk.styles.run_flags(child.get(odt.STYLE_NAME_OF_TEXT) or "", flags)
                if own & HIDDEN:
                    self._walk.skip(child)
                else:
                    self._read_children(child, draft, own, where)
            elif tag == odt.TAB:
                self._add_sign(line, "\t", flags)
            elif tag == odt.LINE_BREAK:
                self._add_sign(line, "\n", flags)
            elif (reader := self._readers.get(tag)) is not None:
                reader(child, draft, flags, where)
            elif child.get(odt.DISPLAY) != "none":
                # links, fields and marks: what shows of them is their text
                self._read_children(child, draft, flags, where)
            if text := child.tail:
                self._add(line, text, flags)

    def _add(self, line: Line, text: str, flags: int) -> None:
        """Append characters; as the format has it, white space folds into one blank and none begins a paragraph."""
        if flags & HIDDEN or self._deleting:
            return
        if "  " in text or "\n" in text or "\t" in text or "\r" in text:
            text = (_WHITE_SPACE_BUT_RETURNS if self._open_tags else _WHITE_SPACE).sub(" ", text)
        if line.after_space and text[0] == " ":
            text = text[1:]
        if not self._open_tags and not text.isascii() and ("\u00ad" in text or "\u2011" in text):
            text = text.translate(_LOOK_ALIKES)
        if not text:
            return
        if flags & _SYMBOLS:
            text = symbols(text, "Symbol" if flags & SYMBOL_FONT else "Wingdings")
        line.after_space = text[-1] == " "
        line.add(text, flags)

    def _add_sign(self, line: Line, sign: str, flags: int) -> None:
        if not flags & HIDDEN and not self._deleting:
            line.add(sign, flags)
            line.after_space = False

    def _pass_over(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        self._walk.skip(element)

    def _read_note(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        body = next(element.iterchildren(odt.NOTE_BODY), None)
        if body is None or flags & HIDDEN or self._deleting:
            self._walk.skip(element)
            return
        notes = self._walk.harvest.notes
        before = len(notes)
        kind = Origin.ENDNOTE if element.get(odt.NOTE_CLASS) == "endnote" else Origin.FOOTNOTE
        self._walk.read_note(body, draft, kind)
        citation = next(element.iterchildren(odt.NOTE_CITATION), None)
        if len(notes) > before:
            draft.is_host = True
            if citation is not None and not notes[before].marker:
                notes[before].marker = "".join(citation.itertext()).strip()[:40]

    def _read_annotation(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        remark = Remark(draft=draft, start=draft.line.position, end=draft.line.position)
        creator = next(element.iterchildren(odt.CREATOR), None)
        if creator is not None:
            remark.author = " ".join("".join(creator.itertext()).split())
        remark.text = self._walk.read_aside(element)
        self._walk.harvest.remarks.append(remark)
        name = element.get(odt.ANNOTATION_NAME)
        if name:
            self._remarks[name] = remark

    def _end_annotation(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        remark = self._remarks.pop(element.get(odt.ANNOTATION_NAME) or "", None)
        if remark is not None:
            remark.end = draft.line.position if remark.draft is draft else None

    def _read_frame(self, element: etree._Element, draft: Draft | None, flags: int, where: "Where") -> None:
        """Read a frame, a shape or a group of them; what hangs on the page itself has no draft."""
        if flags & HIDDEN or self._deleting:
            self._walk.skip(element)
            return
        if element.tag in odt.SHAPES:
            self._walk.read_box(element, draft, where)
            return
        for child in element:
            if child.tag == odt.TEXT_BOX:
                self._walk.read_box(child, draft, where)
            elif child.tag in odt.FRAMES:
                self._read_frame(child, draft, flags, where)
            else:
                self._walk.harvest.has_pictures |= child.tag == odt.IMAGE
                self._walk.skip(child)

    def _read_bookmark(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        """Read a bookmark without text, as an application writes one whose text was deleted."""
        address = marked_address(element.get(odt.TEXT_NAME) or "")
        if address:
            draft.line.tags.append((draft.line.position, draft.line.position, address))

    def _start_bookmark(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        name = element.get(odt.TEXT_NAME) or ""
        address = marked_address(name)
        if address and len(self._open_tags) < MAX_OPEN_TAGS:
            self._open_tags[name] = _OpenTag(address, draft, draft.line.position, hint_of_bookmark(name))

    def _end_bookmark(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        tag = self._open_tags.pop(element.get(odt.TEXT_NAME) or "", None)
        if tag is not None and tag.draft is draft:
            self._put_tag(tag, draft)

    @staticmethod
    def _put_tag(tag: _OpenTag, draft: Draft) -> None:
        """Hang the tag on the paragraph; where none of its text stands, only if it began there (an empty value)."""
        end = draft.line.position
        if tag.hint and not tag.goes_on and is_hint(words := "".join(draft.line.pieces)[tag.start : end], tag.hint):
            draft.line.tags.append((tag.start, tag.start, tag.address))
            draft.line.tags.append((tag.start, end, generated_address(words)))
        elif end > tag.start or not tag.goes_on:
            draft.line.tags.append((tag.start, end, tag.address))

    def _spaces(self, element: etree._Element) -> int:
        """Return how many blanks a `text:s` stands for."""
        count = number_of(element.get(odt.COUNT), default=1)
        if count <= MAX_SPACES:
            return count
        if not self._open_tags or count > self._verbatim_spaces:
            return MAX_SPACES
        self._verbatim_spaces -= count
        return count

    def _read_control(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        # what is typed over a prompt while changes are tracked still stands in what calls itself a prompt
        if element.get(odt.CONTROL_PROMPT) == "true" and next(element.iter(odt.CHANGE_START), None) is None:
            # a prompt is no text, but bookmarks begin and end in it
            for mark in element.iter(odt.BOOKMARK_START, odt.BOOKMARK_END):
                self._readers[mark.tag](mark, draft, flags, where)
            self._walk.skip(element)
            return
        start = draft.line.position
        self._read_children(element, draft, flags, where)
        address = element.get(odt.CONTROL_TAG) or ""
        if is_address(address):
            draft.line.tags.append((start, draft.line.position, address))

    def _read_deletion(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        """Read the place where text was deleted: values that lost all of it still stand there, empty."""
        position = draft.line.position
        for address in self._deleted_marks.get(element.get(odt.CHANGE_ID) or "", ()):
            draft.line.tags.append((position, position, address))

    def _start_change(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        identity = element.get(odt.CHANGE_ID) or ""
        if identity in self._deleted:
            self._deleting.add(identity)

    def _end_change(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:  # noqa: ARG002
        self._deleting.discard(element.get(odt.CHANGE_ID) or "")

    def _read_page_number(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        self.saw_page_number = True
        self._read_children(element, draft, flags, where)

    def _read_conditional(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        if element.get(odt.IS_HIDDEN) != "true":
            self._read_children(element, draft, flags, where)

    def _hide_paragraph(self, element: etree._Element, draft: Draft, flags: int, where: "Where") -> None:
        if element.get(odt.IS_HIDDEN) == "true":
            self._is_hidden_paragraph = True
        else:
            self._read_children(element, draft, flags, where)


def _addresses_in(deletion: etree._Element) -> tuple[str, ...]:
    """Return the addresses of what was deleted within one paragraph; deleted paragraphs leave no empty values behind."""
    paragraphs = list(deletion.iter(odt.P, odt.H))
    if len(paragraphs) != 1:
        return ()
    names = (mark.get(odt.TEXT_NAME) or "" for mark in paragraphs[0].iterchildren(odt.BOOKMARK_START))
    return tuple(address for name in names if (address := marked_address(name)) and not is_generated(address))
