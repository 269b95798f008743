"""Word fields: what a reader sees is the result, never the instruction (ECMA-376 part 1, 17.16)."""

from typing import Final

from lxml import etree

from hoofdlijn.documents import TICK_SIGNS, Origin
from hoofdlijn.reading import docx_names as docx
from hoofdlijn.reading.docx_styles import numeric
from hoofdlijn.reading.drafts import Draft

_CONTENTS: Final = frozenset({"TOC", "INDEX", "TOA"})
_PAGES: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_MAX_INSTRUCTION = 200
_MAX_OPEN = 64
"""Fields within fields; Word itself stops at twenty."""


class _Field:
    """A field that has begun and not yet ended."""

    __slots__ = ("in_result", "instruction", "is_contents", "shown")

    def __init__(self, shown: str) -> None:
        self.instruction = ""
        self.in_result = False
        self.is_contents = False
        self.shown = shown
        """What a form field shows that is no text in the file: a ticked box, the chosen entry of a list."""


class Fields:
    """The fields that are open where the walk is; they run on over paragraphs."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self._listed: list[Draft] = []
        self.muting = 0
        """How many of the open fields are still at their instruction; nothing shows while there is one."""
        self.listing = 0
        """How many of the open fields are tables of contents, at their result."""
        self.saw_page_number = False

    def change(self, mark: etree._Element, draft: Draft) -> str:
        """Follow one `w:fldChar`; return what it shows by itself, mostly nothing."""
        kind = mark.get(docx.FIELD_CHAR_TYPE)
        if kind == "begin" and len(self._open) < _MAX_OPEN:
            self._open.append(_Field(_form_result(mark)))
            self.muting += 1
        elif kind == "separate" and self._open and not self._open[-1].in_result:
            return self._show_result(self._open[-1], draft)
        elif kind == "end" and self._open:
            return self._end(self._open.pop(), draft)
        return ""

    def instruct(self, text: str) -> None:
        """Take in a piece of instruction."""
        if self._open and len(self._open[-1].instruction) < _MAX_INSTRUCTION:
            self._open[-1].instruction += text

    def note_instruction(self, instruction: str) -> bool:
        """Remember page numbers; tell whether the instruction makes a table of contents."""
        word = instruction.split(maxsplit=1)[0].upper() if instruction.strip() else ""
        self.saw_page_number |= word in _PAGES
        return word in _CONTENTS

    def begin_paragraph(self, draft: Draft) -> None:
        """Put a paragraph inside a table of contents where it belongs."""
        if draft.origin is Origin.BODY:
            draft.origin = Origin.CONTENTS
            self._listed.append(draft)

    def end_paragraph(self) -> None:
        """Give up instructions that did not come to an end in their paragraph: the file is broken there."""
        self._open = [field for field in self._open if field.in_result]
        self.muting = 0

    def finish(self) -> None:
        """Make a table of contents that never ended text again: it may well be all the text there is."""
        if self.listing:
            for draft in self._listed:
                draft.origin = Origin.BODY

    def _show_result(self, field: _Field, draft: Draft) -> str:
        field.in_result = True
        self.muting -= 1
        shown, field.shown = field.shown, ""
        if self.note_instruction(field.instruction):
            field.is_contents = True
            if not self.listing:
                self._listed = []
                if not draft.line.position:
                    self.begin_paragraph(draft)
            self.listing += 1
        return shown

    def _end(self, field: _Field, draft: Draft) -> str:
        if not field.in_result:
            self.muting -= 1
            self.note_instruction(field.instruction)
            return field.shown
        if field.is_contents:
            self.listing -= 1
            # the paragraph after the last entry often holds nothing of the table but its end
            if self._listed and self._listed[-1] is draft and not draft.line.position:
                draft.origin = Origin.BODY
        return ""


def _form_result(mark: etree._Element) -> str:
    """Return what a form field of the old kind shows: its box or the chosen entry."""
    for data in mark.iterchildren(docx.FORM_DATA):
        for control in data:
            if control.tag == docx.CHECK_BOX:
                states = {state.tag: docx.is_on(state.get(docx.VAL)) for state in control}
                return TICK_SIGNS[states.get(docx.CHECKED, states.get(docx.DEFAULT, False))]
            if control.tag == docx.DROP_DOWN:
                entries = [entry.get(docx.VAL) or "" for entry in control.iterchildren(docx.LIST_ENTRY)]
                chosen = next(control.iterchildren(docx.RESULT), None)
                index = numeric(chosen.get(docx.VAL), default=0) if chosen is not None else 0
                return entries[index] if index < len(entries) else ""
    return ""
