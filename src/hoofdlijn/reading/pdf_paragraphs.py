"""From lines to paragraphs: which lines run on, what is a list item, a heading, an entry of a table of contents."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from hoofdlijn.documents import BlockKind, Box, Origin
from hoofdlijn.reading.pdf_hyphens import HYPHENS, Hyphens
from hoofdlijn.reading.pdf_layout import Flow
from hoofdlijn.reading.pdf_lines import MARKER, Piece, put_marker_back
from hoofdlijn.reading.pdf_tables import number_tables
from hoofdlijn.reading.pdf_words import Bookmark, Word
from hoofdlijn.reading.text_blocks import Draft, Drafts, draft_of
from hoofdlijn.reading.text_headings import LARGER, mark_large_headings
from hoofdlijn.reading.text_levels import Levels
from hoofdlijn.reading.text_runs import Runs

TYPED_GAP: Final = 0.42
"""White space, in letter sizes, that a space leaves after a number; numbering leaves more."""
INDENT_STEP: Final = 3.0
"""Points; indents are compared in steps of this size."""

_ENDS: Final = re.compile(r"[.!?:;][\"'”’)\]]*$")
_LEADERS: Final = re.compile(r"(?:[.·…_]\s*){4,}\d{1,4}$")
_CONTENTS_HEAD: Final = re.compile(r"(?:inhoud|inhoudsopgave|table of contents|contents)\Z", re.IGNORECASE)
_DASHES: Final = frozenset("-–—")
_LEADS_ON: Final = frozenset(
    [
        "de",
        "het",
        "een",
        "en",
        "of",
        "van",
        "voor",
        "tot",
        "t/m",
        "met",
        "in",
        "op",
        "aan",
        "per",
        "vanaf",
        "schooljaar",
        "schooljaren",
        "jaar",
        "begin",
        "medio",
        "eind",
        "najaar",
        "voorjaar",
        "jan",
        "feb",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ]
)
"""Words after which something must follow: a line that ends in one was broken by the edge of its cell."""
_SYMBOLS: Final = {"\uf0a7": "▪", "\uf0b7": "•", "\uf0d8": "➢", "\uf02d": "-"}
_JOINERS: Final = str.maketrans("", "", " \t\n\xa0")


class _Paragraph:
    """Lines that are one paragraph."""

    __slots__ = ("edge", "flow", "lines", "on_first_page", "page", "text_left")

    def __init__(self, flow: Flow, line: Piece) -> None:
        self.flow = flow
        self.page = flow.page
        self.on_first_page = 0
        """How many of its lines stand in the column where it begins."""
        self.lines: list[Piece] = []
        self.add(line, flow)
        self.text_left = line.text_left
        # lines below a bullet hang under its text; below a number they may stand under the number
        self.edge = line.left if line.marker[:1].isdigit() else line.text_left

    def add(self, line: Piece, flow: Flow) -> None:
        """Append a line; where it is the first of another column, the paragraph goes on there."""
        self.lines.append(line)
        if flow is self.flow and self.on_first_page + 1 == len(self.lines):
            self.on_first_page += 1
        if flow is not self.flow:
            self.flow = flow
            self.edge = self.text_left = line.left

    @property
    def last(self) -> Piece:
        """Return its last line so far."""
        return self.lines[-1]

    @property
    def is_bold(self) -> bool:
        """Tell whether all of it is bold so far."""
        return all(line.is_bold for line in self.lines)


def build_paragraphs(flows: Sequence[Flow], bookmarks: Sequence[Bookmark], drafts: Drafts) -> None:
    """Append the paragraphs of all flows, in order, to `drafts`."""
    paragraphs = _gather(flows, _usual_pitch(flows))
    hyphens = _hyphens_of(flows, paragraphs)
    levels = Levels()
    tables = number_tables(flows)
    rows = []
    for paragraph in paragraphs:
        if _has_typed_number(paragraph):
            put_marker_back(paragraph.lines[0])
        draft = _draft(paragraph, hyphens)
        flow = paragraph.flow
        if flow.table >= 0:
            draft.cells = (tables[flow.page, flow.table].cell_of(flow),)
            if tables[flow.page, flow.table].repeats(flow):
                draft.origin, draft.cells = Origin.HEADER, ()
        _shape(draft, paragraph, levels)
        rows.append(draft)
    _mark_contents(rows)
    _mark_bookmarks(rows, bookmarks)
    _mark_large(rows)
    for draft in rows:
        drafts.add(draft)


def _hyphens_of(flows: Sequence[Flow], paragraphs: Sequence[_Paragraph]) -> Hyphens:
    breaks = [
        (above.words[-1].text, below.words[0].text)
        for paragraph in paragraphs
        for above, below in pairwise(paragraph.lines)
        if above.words[-1].text[-1] in HYPHENS
    ]
    if not breaks:
        return Hyphens((), ())
    return Hyphens((line.text for flow in flows for line in flow.lines), breaks)


def _usual_pitch(flows: Sequence[Flow]) -> float:
    """Return the distance of lines in letter sizes within paragraphs: the smallest that is common."""
    seen: Counter[float] = Counter()
    for flow in flows:
        for above, below in pairwise(flow.lines):
            if abs(above.size - below.size) < 0.3 and below.y > above.y:
                seen[round((below.y - above.y) / below.size, 1)] += 1
    total = sum(seen.values())
    return min((pitch for pitch, count in seen.items() if count * 12 >= total), default=1.5)


def _gather(flows: Sequence[Flow], pitch: float) -> list[_Paragraph]:
    paragraphs: list[_Paragraph] = []
    body: _Paragraph | None = None
    for flow in flows:
        current: _Paragraph | None = None
        for line in flow.lines:
            if current is not None and _runs_on(current, line, pitch):
                current.add(line, flow)
                continue
            if current is None and flow.table < 0 and body is not None and _crosses(body, line):
                current = body
                current.add(line, flow)
                continue
            current = _Paragraph(flow, line)
            paragraphs.append(current)
        if flow.table < 0 and current is not None:
            body = current
    return paragraphs


def _runs_on(paragraph: _Paragraph, line: Piece, pitch: float) -> bool:
    """Tell whether `line` belongs to the paragraph that the lines above it make."""
    last, flow = paragraph.last, paragraph.flow
    right = flow.edge
    if abs(line.size - last.size) > 0.08 * last.size or line.y - last.y > (1.25 * pitch + 0.1) * line.size:
        return False
    if line.marker and not _is_wrapped_marker(paragraph, line):
        return False
    if last.words[-1].breaks:
        return True
    if _is_entry(last):
        return False
    if line.text_left < paragraph.edge - line.size or (paragraph.is_bold and not line.words[0].bold):
        return False
    ended = _ENDS.search(last.words[-1].text) is not None
    if ended and line.left > paragraph.text_left + 0.8 * line.size and len(paragraph.lines) > 1:
        return False
    if _is_full(last, line, right):
        return True
    if not ended and last.words[-1].text.lower() in _LEADS_ON:
        return True
    # a line broken by hand, or before a word that only just fitted
    room = right - last.right
    return not ended and line.words[0].text[0].islower() and room < 0.35 * (right - flow.left)


def _is_entry(line: Piece) -> bool:
    """Tell whether a line ends in dots and a page number."""
    return len(line.words) > 1 and line.words[-1].text.isdigit() and not line.words[-2].text.strip(".·…_")


def _is_full(last: Piece, line: Piece, edge: float) -> bool:
    """Tell whether the first word of the next line would not have fitted on the last one."""
    first = line.words[0]
    return last.right + 0.25 * last.size + (first.right - first.left) > edge - 0.3 * last.size


def _is_wrapped_marker(paragraph: _Paragraph, line: Piece) -> bool:
    """Tell whether what looks like a bullet is a word of the sentence that the line above left open."""
    last = paragraph.last
    if line.marker[-1] == ")" and any(
        word.text[-1:] == ")" and MARKER.match(word.text) for word in _words(paragraph)
    ):
        # "a) … b) …" goes on within one paragraph
        return True
    full = last.right + 0.25 * last.size + line.size > paragraph.flow.edge - 2 * last.size
    aligned = abs(line.left - paragraph.text_left) < 0.3 * line.size
    return full and aligned and _ENDS.search(last.words[-1].text) is None


def _has_typed_number(paragraph: _Paragraph) -> bool:
    """Tell whether the number before a paragraph is a word that somebody typed, not the number of a list.

    A list keeps more than a space after its number and lets further lines hang below the text.
    """
    first = paragraph.lines[0]
    if not first.marker or not first.marker[0].isdigit():
        return False
    if len(paragraph.lines) > 1:
        return abs(paragraph.lines[1].left - first.left) < 0.3 * first.size < first.text_left - first.left
    return first.marker_gap < TYPED_GAP * first.size


def _words(paragraph: _Paragraph) -> Iterator[Word]:
    return (word for line in paragraph.lines for word in line.words)


def _crosses(body: _Paragraph, line: Piece) -> bool:
    """Tell whether a paragraph goes on at the top of the next column or page."""
    last = body.last
    if line.marker or abs(line.size - last.size) > 0.08 * last.size:
        return False
    if last.words[-1].breaks:
        return True
    first = line.words[0].text[0]
    return _ENDS.search(last.words[-1].text) is None and (first.islower() or first in "(,;&") and not body.is_bold


def _draft(paragraph: _Paragraph, hyphens: Hyphens) -> Draft:
    lines = paragraph.lines
    runs = Runs()
    for line in lines[1:]:
        put_marker_back(line)
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        _add_words(runs, line.words, following, hyphens)
    first = lines[0]
    draft = draft_of(runs)
    draft.marker = _SYMBOLS.get(first.marker, first.marker)
    draft.size = max(line.size for line in lines)
    draft.page = paragraph.page
    draft.box = _box(lines[: paragraph.on_first_page])
    return draft


def _box(lines: Sequence[Piece]) -> Box:
    """Return the box around lines of one page, rounded to tenths of a point."""
    return (
        round(min(line.left for line in lines), 1),
        round(min(line.y - line.size for line in lines), 1),
        round(max(line.right for line in lines), 1),
        round(max(line.y + 0.25 * line.size for line in lines), 1),
    )


def _add_words(runs: Runs, words: Sequence[Word], following: Piece | None, hyphens: Hyphens) -> None:
    end, gap = words[-1].text, " " if following else ""
    if following and len(end) > 1 and end[-1] == "/":
        # "t/m", "en/of" and "2025/2026" are broken after their stroke
        gap = ""
    elif following and len(end) > 1 and end[-1] in HYPHENS:
        glue = hyphens.glue(end, following.words[0].text)
        end, gap = (end[:-1], "") if glue == "" else (end, glue[1:])
    if not any(word.bold or word.italic for word in words):
        runs.add(" ".join([*(word.text for word in words[:-1]), end]) + gap)
        return
    for position, word in enumerate(words[:-1]):
        after = words[position + 1]
        runs.add(word.text, bold=word.bold, italic=word.italic)
        runs.add(" ", bold=word.bold and after.bold, italic=word.italic and after.italic)
    last, after = words[-1], following.words[0] if following else words[-1]
    runs.add(end, bold=last.bold, italic=last.italic)
    runs.add(gap, bold=last.bold and after.bold, italic=last.italic and after.italic)


def _shape(draft: Draft, paragraph: _Paragraph, levels: Levels) -> None:
    flow = paragraph.flow
    if draft.marker:
        draft.kind = BlockKind.LIST_ITEM
        if flow.table >= 0:
            draft.level = 1
        else:
            draft.level = levels.enter(round(paragraph.lines[0].left / INDENT_STEP), draft.marker)
    elif flow.table < 0 and paragraph.text_left <= flow.left + INDENT_STEP:
        levels.open.clear()


def _mark_contents(rows: Sequence[Draft]) -> None:
    """Mark the lines of a table of contents, and the heading above them, as furniture."""
    for index, row in enumerate(rows):
        if _LEADERS.search(row.text):
            row.origin = Origin.CONTENTS
            above = rows[index - 1] if index else None
            if above and _CONTENTS_HEAD.match(above.text):
                above.origin = Origin.CONTENTS


def _mark_bookmarks(rows: Sequence[Draft], bookmarks: Sequence[Bookmark]) -> None:
    """Turn paragraphs that the outline names into headings of that level."""
    wanted: dict[str, list[Bookmark]] = {}
    for bookmark in bookmarks:
        wanted.setdefault(_squeezed(bookmark.title), []).append(bookmark)
    for row in rows:
        if row.origin is not Origin.BODY or len(row.text) > 400:
            continue
        for title in (_squeezed(row.text), _squeezed(row.marker + row.text)):
            named = next((entry for entry in wanted.get(title, []) if entry.page in {None, row.page}), None)
            if named:
                row.kind, row.level = BlockKind.HEADING, named.level
                break


def _squeezed(text: str) -> str:
    return text.translate(_JOINERS).casefold()


def _mark_large(rows: Sequence[Draft]) -> None:
    """Let numbered lines in large letters be headings too."""
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[row.size] += len(row.text)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0
    for row in rows:
        if row.kind is BlockKind.LIST_ITEM and row.marker[0].isdigit() and row.size >= LARGER * usual:
            row.kind, row.level = BlockKind.PARAGRAPH, 0
    mark_large_headings(rows)
