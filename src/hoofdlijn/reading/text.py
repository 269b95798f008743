"""Plain text → Document: paragraphs, lists, headings and simple tables as people type them.

`Source.ordinal` is the number of the line a block begins on, from 1.
"""

import re
from typing import Final

from hoofdlijn.documents import BlockKind, Document
from hoofdlijn.reading.bounds import MAX_CHARACTERS, too_much_text
from hoofdlijn.reading.text_blocks import Draft, Drafts
from hoofdlijn.reading.text_encoding import decode_text, split_lines
from hoofdlijn.reading.text_levels import Levels
from hoofdlijn.reading.text_tables import Table, find_table
from hoofdlijn.reading.text_wrapping import edge_of, goes_on, is_wrapped

TAB_WIDTH: Final = 4
MAX_HEADING: Final = 80
"""Characters of a numbered line or a line in capitals that may be a heading."""

_ITEM: Final = re.compile(
    r"(?P<marker>[-*+•▪◦●○■□►➢➤✓·\uf0b7\uf0a7–—]|o|\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\(?[a-z][.)]|[ivx]{1,4}[.)])"
    r"(?:[ \t]+)(?=\S)"
    r"|(?P<tight>[•▪●■\uf0b7])(?=\S)"
)
_HEADING_NUMBER: Final = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})\.?[ \t]+(?=[^\W\d_])")
_UNDERLINE: Final = re.compile(r"\s*(={3,}|-{3,}|~{3,}|_{3,}|\*{3,})\s*$")
_ENDS_OPEN: Final = re.compile(r"[.,;:!?]$")


def read_text(data: bytes, *, name: str) -> Document:
    """Read a plain text file.

    Raises:
        DocumentError: it holds nothing, is no text, or holds more than the bounds allow.
    """
    text = decode_text(data, name=name)
    if len(text) > 2 * MAX_CHARACTERS:
        raise too_much_text(name)
    lines = [line.expandtabs(TAB_WIDTH) if line[:1] in " \t" else line for line in split_lines(text)]
    reader = _Reader(lines, Drafts(name))
    reader.read()
    return Document(format="text", blocks=reader.drafts.finish())


class _Reader:
    """Walks over the lines once; `_levels` is forgotten where a paragraph or heading ends a list."""

    def __init__(self, lines: list[str], drafts: Drafts) -> None:
        self.drafts = drafts
        self._lines = lines
        self._edge = edge_of(lines, _starts_own)
        self._levels = Levels()
        self._tables = 0

    def read(self) -> None:
        """Append every block of the text to the drafts."""
        index = 0
        while index < len(self._lines):
            line = self._lines[index]
            if not line.strip() or _UNDERLINE.match(line):
                index += 1
                continue
            table = find_table(self._lines, index)
            index = self._read_table(table, index) if table else self._read_block(line, index)

    def _read_table(self, table: Table, index: int) -> int:
        for draft in table.drafts(self._tables, index + 1):
            self.drafts.add(draft)
        self._tables += 1
        self._levels.open.clear()
        return index + table.height

    def _read_block(self, line: str, index: int) -> int:
        """Read the heading, item or paragraph that begins at `index`; return the index after it."""
        level = self._heading_level(line, index)
        if level:
            self._levels.open.clear()
            self.drafts.add(Draft(text=line.strip(), kind=BlockKind.HEADING, level=level, line=index + 1))
            return index + 1
        body = line.lstrip()
        item = _ITEM.match(body)
        is_item = item is not None and not _is_prose(body, item)
        end = self._end_of(index, is_item=is_item)
        if item and is_item:
            marker = item["marker"] or item["tight"]
            draft = Draft(text=self._joined(index, end, item.end()), line=index + 1, marker=marker)
            draft.kind, draft.level = BlockKind.LIST_ITEM, self._levels.enter(len(line) - len(body), marker)
        else:
            draft = Draft(text=self._joined(index, end, 0), line=index + 1)
            self._levels.open.clear()
        self.drafts.add(draft)
        return end

    def _end_of(self, index: int, *, is_item: bool) -> int:
        """Return the index after the last line of the paragraph or item that begins at `index`."""
        lines = self._lines
        indent = _indent(lines[index])
        end = index + 1
        while end < len(lines) and lines[end].strip() and not _starts_own(lines[end]):
            hangs = is_item and _indent(lines[end]) > indent
            if not hangs and not (self._is_wrapped(end) and _indent(lines[end]) >= indent):
                break
            end += 1
        return end

    def _is_wrapped(self, index: int) -> bool:
        """Tell whether the line break before the line at `index` is only the edge of the page."""
        return is_wrapped(self._lines[index - 1], self._lines[index], self._edge)

    def _joined(self, start: int, end: int, skip: int) -> str:
        """Return the lines as one paragraph; `skip` characters (the marker) of the first are left out."""
        text = [self._lines[start].strip()[skip:]]
        for index in range(start + 1, end):
            text.append(" " if self._is_wrapped(index) or goes_on(*self._lines[index - 1 : index + 1]) else "\n")
            text.append(self._lines[index].strip())
        return "".join(text)

    def _heading_level(self, line: str, index: int) -> int:
        """Return the level of the heading that `line` is, 0 if it is none."""
        body = line.strip()
        if len(body) > MAX_HEADING:
            return 0
        following = self._lines[index + 1] if index + 1 < len(self._lines) else ""
        rule = _UNDERLINE.match(following)
        if rule and not _ITEM.match(body) and (index == 0 or not self._lines[index - 1].strip()):
            return 1 if rule[1][0] == "=" else 2
        if _is_shouted(body):
            return 1
        number = _HEADING_NUMBER.match(body)
        if number and not _ENDS_OPEN.search(body) and self._stands_alone(index):
            return number[1].count(".") + 1
        return 0

    def _stands_alone(self, index: int) -> bool:
        """Tell whether a line has empty lines around it and its neighbours are no items of the same list."""
        before = self._lines[index - 1].strip() if index else ""
        after = self._lines[index + 1].strip() if index + 1 < len(self._lines) else ""
        if before or after:
            return False
        beyond = next((line.strip() for line in self._lines[index + 2 : index + 6] if line.strip()), "")
        return not _HEADING_NUMBER.match(beyond) or len(beyond) > MAX_HEADING


def _starts_own(line: str) -> bool:
    """Tell whether a line begins something of its own: an item, a rule, a row of a table."""
    body = line.lstrip()
    item = _ITEM.match(body)
    return (item is not None and not _is_prose(body, item)) or "\t" in body or _UNDERLINE.match(line) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_shouted(body: str) -> bool:
    letters = [character for character in body if character.isalpha()]
    return len(letters) >= 6 and body.isupper() and not _ITEM.match(body) and body[-1] not in ".,;"


def _is_prose(body: str, item: re.Match[str]) -> bool:
    """Tell whether what looks like a marker is a word of the text: a year, an amount, a version in running text."""
    marker = item["marker"]
    return marker in {"–", "—", "-"} and body[item.end() : item.end() + 1].isdigit() and len(body) < 12
