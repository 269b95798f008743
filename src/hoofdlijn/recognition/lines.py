"""Lines: what each stretch of the document looks like, before anything is decided about what it means.

A line is a paragraph, a part of one that a line break or a run-in label parts from the rest, or a paragraph of a
table cell. Each says where its typed number or bullet ends, whether it looks like a heading and of what rank, and
which part, objective or activity its first words may open.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import pairwise

from hoofdlijn.documents import Block, BlockKind, Cell, Document, Origin, Span
from hoofdlijn.recognition.chapters import names_activities, names_all_objectives
from hoofdlijn.recognition.passages import Piece, plain
from hoofdlijn.recognition.vocabulary import Head, Vocabulary
from hoofdlijn.scheme import PartKind

BOLD_RANK = 20
NUMBERED_RANK = 30
ROW_RANK = 40
_TYPED = re.compile(
    r"(?:(?P<number>\(?(?:[A-Z]{1,2}\d{1,2}(?:(?:\.\d{1,2})+[.:)]?|[.:)])(?=\s+[A-ZÀ-Þ\"'‘“])|\d{1,2}(?:\.\d{1,2})+\.?(?=\s+[A-ZÀ-Þ\"'‘“])|\d{1,2}[.)]|[a-zA-Z][)]|[a-z][.](?=\s+[A-Z])|[ivx]{1,4}[.)])\)?)(?:\s+|(?=[A-Z]))"
    r"|(?P<bullet>[-–—•●▪■◦○·*‣⁃►➢✓]\s*o?\s+|[•●▪■◦○·‣►➢]\s*|o\s+(?=[A-Z]))\s*)"
)
_OWNER = re.compile(r"(?:(?:onze|ons|de|het|als|met onze|met de)\s+)?(?=\w*(?:ste|de)\b)", re.IGNORECASE)
_CODES = re.compile(r"(?:(?<=\s)|^)[A-Z]{0,2}\d{1,2}\.\d{1,2}\.?\s+(?=[A-ZÀ-Þ])")
_NOTES = frozenset({Origin.FOOTNOTE, Origin.ENDNOTE})
_COLON = re.compile(r"[:?]")
_LABEL_NUMBER = re.compile(r"(?:^|(?<=[.;!?)]\s))\(?(?:\d{1,2}|[a-z])[.)]\s*$")
_BOUNDARIES = ".;!?\n"
_LONGEST_LABEL = 70
_LEAD_END = re.compile(r"\s+[–—-]\s+|\.\s+")
_PAGE_LEADER = re.compile(r"(?:[.…·_]{3,}\s*|\t\s*|\s{3,})\d{1,3}\s*\Z")
_LEADER = 60
"""Characters at the end of a line in which a page number and its dots are looked for."""
_CAPITALS = re.compile(r"[^a-zà-ÿ]*[A-ZÀ-Þ]{4,}[^a-zà-ÿ]*\Z")
_CAPITAL_LEAD = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ /&-]{2,60}\s(?=[A-ZÀ-Þ][a-zà-ÿ]|[a-zà-ÿ\d])")
_NUMBERED_TITLE = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=[A-ZÀ-Þ])")
_LETTER_NUMBER = re.compile(r"(?P<number>[A-Z]{1,3}\s?\d{1,2}(?:\.\d{1,2})*|[A-Z])\s*[.:)–-]\s+(?=\S)")


class Column(Enum):
    """What a column of a table holds, beside the parts of the scheme."""

    OBJECTIVE = auto()
    ACTIVITY = auto()
    YEAR = auto()
    NUMBER = auto()
    OTHER = auto()


@dataclass(slots=True)
class Line:
    """One line and what it looks like. Offsets below count in `text`."""

    index: int
    paragraph: int
    start: int
    """Offset of `text` in the text of its block."""
    text: str
    kind: BlockKind
    level: int = 0
    """Depth in a list, from 1; 0 outside lists."""
    marker: str = ""
    body: int = 0
    """Where the words begin, after a typed number or bullet."""
    number: str = ""
    rank: int = 0
    """1 and up for what looks like a heading, a smaller number above a larger one; 0 for running text."""
    soft: bool = False
    """Whether a line break or run-in label parts it from the line before, in one paragraph."""
    parts: tuple[PartKind, ...] = ()
    label_end: int = 0
    """Where the words begin after the label of a part."""
    head: Head | None = None
    told: Head | None = None
    """The objective of which the sentence tells with which a paragraph begins ("Onze eerste doelstelling is dat …")."""
    step: Head | None = None
    """The opening of an activity, as `head` is of an objective."""
    lists_activities: bool = False
    """Whether it is a heading that speaks of activities, though it may name no part."""
    is_general: bool = False
    """Whether that heading speaks of activities for all objectives together."""
    template: bool = False
    has_page_leader: bool = False
    """Whether it ends in dots or a tab and a page number, as a table of contents does."""
    bold_end: int = 0
    """Where the bold words end with which the line begins; 0 where it does not begin so, or is all bold."""
    cells: tuple[Cell, ...] = ()
    column: Column | PartKind | None = None
    """Inside a table with column headings: what its column holds."""
    caption: str = ""
    """The heading of that column."""
    sense: tuple[str, ...] = ()
    """What the signs in a cell under a year mean, where a legend tells."""
    row: int = -1
    """Inside a table: a number of the row, unique in the document."""
    is_caption: bool = False
    """Whether it is a column heading itself."""
    beside: bool = False
    """Whether it stands in the same row as the line before, in another cell."""
    opens_row: bool = False
    bold: bool = False
    """Whether all its words are bold, also where that makes it no heading, inside a table."""
    leads: bool = False
    """Whether it stands bold above other text in its cell, as its title."""
    is_side: bool = False
    """Whether it is the first cell of a row among labels, but names no part that is known."""
    is_foreign: bool = False
    """Whether it stands in a table of which neither headings, labels nor times are known."""

    @property
    def is_item(self) -> bool:
        """Tell whether it is an item of a list."""
        return self.level > 0

    def piece(self, start: int, end: int | None = None, joint: str = "\n\n") -> Piece | None:
        """Return the words from `start` to `end` without outer white space, None where there are none."""
        words = self.text[start:end]
        first = start + len(words) - len(words.lstrip())
        words = words.strip()
        if not words:
            return None
        begin = self.start + first
        return Piece(Span(paragraph=self.paragraph, start=begin, end=begin + len(words)), words, joint)


@dataclass(slots=True)
class _Context:
    vocabulary: Vocabulary
    lines: list[Line] = field(default_factory=list)


def find_lines(document: Document, vocabulary: Vocabulary) -> list[Line]:
    """Return the lines of all blocks that are not page furniture, in reading order."""
    context = _Context(vocabulary)
    for block in _with_notes(document.blocks):
        if not block.origin.is_furniture and block.text.strip():
            _add_block(context, block)
    return context.lines


def _with_notes(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with each note right after the paragraph that it hangs on, with which it is read."""
    notes: dict[int, list[Block]] = {}
    for block in blocks:
        if block.origin in _NOTES and block.host is not None:
            notes.setdefault(block.host, []).append(block)
    placed = {note.number for hung in notes.values() for note in hung}
    for block in blocks:
        if block.number not in placed:
            yield block
            yield from (replace(note, cells=block.cells) for note in notes.pop(block.number, ()))
    for hung in notes.values():
        yield from hung


def _add_block(context: _Context, block: Block) -> None:
    text = plain(block.text)
    if block.kind is BlockKind.HEADING:
        _add_line(context, block, text.replace("\n", " "), 0, soft=False)
        return
    position = 0
    soft = False
    for stretch in text.split("\n"):
        for start, end in _label_stretches(context.vocabulary, stretch):
            if stretch[start:end].strip():
                _add_line(context, block, stretch[start:end], position + start, soft=soft)
                soft = True
        position += len(stretch) + 1


def _label_stretches(vocabulary: Vocabulary, text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the stretches into which codes ("A1.1", "A1.2") and run-in labels inside `text` part it."""
    codes = [found.start() for found in _CODES.finditer(text)] if _CODES.match(text) else []
    if len(codes) > 1 and codes[0] == 0:
        for start, end in pairwise([*codes, len(text)]):
            yield from ((start + first, start + last) for first, last in _labelled(vocabulary, text[start:end]))
        return
    yield from _labelled(vocabulary, text)


def _labelled(vocabulary: Vocabulary, text: str) -> Iterator[tuple[int, int]]:
    begun = 0
    for found in _COLON.finditer(text):
        start = _label_start(text, found.start())
        if not vocabulary.part_kinds(_bare(text[start : found.start()])):
            start = _inner_label_start(vocabulary, text, found.start())
        if start > begun:
            yield begun, start
            begun = start
    yield begun, len(text)


def _inner_label_start(vocabulary: Vocabulary, text: str, colon: int) -> int:
    """Return where a label begins that follows its activity without a stop ("Techlab bouwen wanneer: 2026"), else 0."""
    before = text.rfind(" ", max(0, colon - _LONGEST_LABEL), colon) + 1
    plain_word = bool(before) and text[before].isalpha() and text[colon] == ":"
    kinds = vocabulary.part_kinds(text[before:colon]) if plain_word else ()
    return before if PartKind.PLANNING in kinds or PartKind.PURPOSE in kinds else 0


def _label_start(text: str, colon: int) -> int:
    """Return where the sentence or clause begins that ends at `colon`, its number included."""
    lowest = max(0, colon - _LONGEST_LABEL)
    window = text[lowest:colon]
    cut = max(window.rfind(boundary) for boundary in _BOUNDARIES)
    if cut < 0:
        return 0 if lowest == 0 else colon
    numbered = _LABEL_NUMBER.search(window[: cut + 1])
    start = lowest + (numbered.start() if numbered else cut + 1)
    while start < colon and text[start] in " )\"'":
        start += 1
    return start


def _bare(label: str) -> str:
    typed = _TYPED.match(label)
    return label[typed.end() :] if typed else label


def _add_line(context: _Context, block: Block, text: str, start: int, *, soft: bool) -> None:
    lead = len(text) - len(text.lstrip())
    text = text.strip()
    start += lead
    line = Line(
        index=len(context.lines),
        paragraph=block.number,
        start=start,
        text=text,
        kind=block.kind,
        level=block.level if block.kind is BlockKind.LIST_ITEM else 0,
        marker="" if soft else block.marker,
        number="" if soft else block.marker.strip(" ().:"),
        soft=soft,
        cells=block.cells,
        has_page_leader=bool(
            _PAGE_LEADER.search(block.text[max(start, start + len(text) - _LEADER) : start + len(text)])
        ),
    )
    _see_typed(line)
    _see_rank(line, block)
    _see_openings(context.vocabulary, line, block)
    context.lines.append(line)


def _see_typed(line: Line) -> None:
    typed = _TYPED.match(line.text)
    if typed is None or typed.end() >= len(line.text):
        return
    line.body = line.label_end = typed.end()
    if typed["number"]:
        line.number = typed["number"].strip(" ().")
        line.level = line.level or (1 if line.kind is BlockKind.PARAGRAPH else 0)
        line.marker = line.marker or typed["number"]
    else:
        glyph = typed["bullet"].strip()
        deeper = glyph.endswith("o") or glyph in "◦○"
        line.level = max(line.level, 2 if deeper else 1)
        line.marker = glyph


def _see_rank(line: Line, block: Block) -> None:
    if line.kind is BlockKind.HEADING:
        line.rank = min(max(block.level, 1), 9)
        line.level = 0
        numbered = None if line.number else _NUMBERED_TITLE.match(line.text)
        if numbered:
            line.number, line.body = numbered["number"], numbered.end()
            line.label_end = line.body
        return
    if len(line.text) > 160 or (line.kind is BlockKind.LIST_ITEM and not block.emphasis):
        return
    line.bold = _is_bold(line, block) and not line.text.endswith((".", ";", ","))
    if line.bold:
        line.rank = BOLD_RANK + min(line.number.count("."), 5)
    elif line.kind is BlockKind.PARAGRAPH and len(line.text) <= 90 and _CAPITALS.match(line.text):
        line.rank = BOLD_RANK
    elif line.kind is BlockKind.PARAGRAPH and not line.soft and "." in line.number and not line.text.endswith("."):
        line.rank = NUMBERED_RANK + min(line.number.count("."), 5)


def _is_bold(line: Line, block: Block) -> bool:
    """Tell whether all its words are bold (a typed number before them may be plain)."""
    runs = [run for run in block.emphasis if run.bold and run.end > line.start + line.body]
    position, end = line.start + line.body, line.start + len(line.text)
    for run in runs:
        if any(character.isalnum() for character in block.text[position : run.start]):
            return False
        position = max(position, run.end)
    return bool(runs) and not any(character.isalnum() for character in block.text[position:end])


def _see_openings(vocabulary: Vocabulary, line: Line, block: Block) -> None:
    words = line.text[line.body :]
    line.head = _sound_head(vocabulary.objective_head(words), line)
    line.told = None if line.rank or line.head else _told_head(vocabulary, words)
    line.step = _sound_head(vocabulary.activity_head(words), line)
    if line.head is None or not line.head.number:
        _see_label(vocabulary, line, block)
    line.bold_end = _bold_lead(line, block)
    if line.rank and line.head is None and not line.parts:
        see_letter(line)
    if line.rank and line.step is None:
        line.lists_activities = PartKind.ACTIVITIES in line.parts or names_activities(words, vocabulary)
        line.is_general = line.lists_activities and names_all_objectives(words, vocabulary)
    line.template = vocabulary.is_template(words) or (
        line.label_end > line.body and vocabulary.is_template(line.text[line.label_end :])
    )


def see_letter(line: Line) -> None:
    """See a letter or code before the title of a heading ("A. ", "PL2: ") as its number."""
    lettered = None if line.number else _LETTER_NUMBER.match(line.text, line.body)
    if lettered:
        line.number = lettered["number"].replace(" ", "")
        line.body = line.label_end = lettered.end()


def _sound_head(head: Head | None, line: Line) -> Head | None:
    """Return `head` with its offset in the line, None where the line only begins a sentence with the word."""
    if head is None:
        return None
    rest = line.text[line.body + head.title_start :]
    if not head.separated and not (line.rank and (head.number or rest[:1].isupper() or rest[:1] in "‘'\"“")):
        short = bool(head.number) and rest[:1].isupper() and len(rest) <= 120 and not rest.endswith(".")
        if not short:
            return None
    return Head(head.word, head.number, line.body + head.title_start, head.separated)


def _told_head(vocabulary: Vocabulary, words: str) -> Head | None:
    """Return the objective that a sentence counts in words, after "onze" or "de" or without."""
    owner = _OWNER.match(words)
    head = vocabulary.objective_head(words[owner.end() :]) if owner else None
    counted = head is not None and head.number.isdigit() and not head.separated
    return head if counted and "." in words[_LONGEST_LABEL:] else None


def _see_label(vocabulary: Vocabulary, line: Line, block: Block) -> None:
    words = line.text[line.body :]
    for kinds, end in _labels(vocabulary, line, block, words):
        if kinds:
            line.parts, line.label_end = kinds, line.body + end
            return


def _labels(
    vocabulary: Vocabulary, line: Line, block: Block, words: str
) -> Iterator[tuple[tuple[PartKind, ...], int]]:
    """Yield the kinds of part that the line may name, surest first, each with where its label ends."""
    yield vocabulary.part_kinds(words, loosely=line.rank > 0), len(words)
    colon = _COLON.search(words)
    if colon and colon.start() <= _LONGEST_LABEL * 2:
        yield vocabulary.part_kinds(words[: colon.start()], loosely=True), colon.end()
    lead = _emphasised_lead(line, block)
    if lead:
        yield vocabulary.part_kinds(words[:lead], loosely=True), lead
    capitals = _CAPITAL_LEAD.match(words)
    if capitals:
        yield vocabulary.part_kinds(capitals[0]), capitals.end()
    ending = _LEAD_END.search(words, 0, _LONGEST_LABEL)
    if ending:
        yield vocabulary.part_kinds(words[: ending.start()]), ending.end()


def _emphasised_lead(line: Line, block: Block) -> int:
    """Return the length of the run of emphasis with which the words begin, 0 where there is none."""
    first = line.start + line.body
    for run in block.emphasis:
        if run.start <= first < run.end:
            return min(run.end - first, len(line.text) - line.body)
    return 0


def _bold_lead(line: Line, block: Block) -> int:
    """Return where the bold words end with which the line begins, 0 where it has none or nothing else."""
    end = line.body
    for run in block.emphasis:
        if not run.bold or run.end <= line.start + end:
            continue
        if block.text[line.start + end : run.start].strip():
            break
        end = run.end - line.start
    return end if line.body < end < len(line.text) and line.text[end:].strip(" .:;,)") else 0
