"""Sweep: puts every visible character that no value and no label claimed into the remainder."""

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from hoofdlijn.documents import Document, Span, place_of
from hoofdlijn.plan import Label, Remainder
from hoofdlijn.recognition.lines import Line
from hoofdlijn.recognition.passages import CELL, LINE, SPACE, Passage, Piece, item_joint, passage

_JOINING = re.compile(r"(?:[\W\d_]|(?<!\w)[a-h](?=[.)])|(?<!\w)(?:en|of)(?!\w)){1,16}")
"""Punctuation, numbers and "en" between values."""


@dataclass(slots=True)
class Ledger:
    """Which characters of which paragraph are spoken for: stretches in order, none claimed twice."""

    _claims: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    def claim(self, pieces: Iterable[Piece]) -> tuple[Piece, ...]:
        """Claim the pieces and return them; what was claimed before is cut from them."""
        kept: list[Piece] = []
        for piece in pieces:
            for span in list(self._free(piece.span)):
                offset = span.start - piece.span.start
                words = piece.text[offset : offset + span.end - span.start]
                if words.strip():
                    kept.append(piece if span == piece.span else Piece(span, words, piece.joint))
                    insort(self._claims.setdefault(span.paragraph, []), (span.start, span.end))
        return tuple(kept)

    def free(self, line: Line) -> Iterator[tuple[int, int]]:
        """Yield (start, end) in the line's text of what nothing claimed, without white space at the ends."""
        whole = Span(paragraph=line.paragraph, start=line.start, end=line.start + len(line.text))
        for span in self._free(whole):
            start, end = span.start - line.start, span.end - line.start
            words = line.text[start:end]
            start += len(words) - len(words.lstrip())
            if words.strip():
                yield start, start + len(words.strip())

    def has_claims(self, line: Line) -> bool:
        """Tell whether anything of the line is spoken for."""
        claims = self._claims.get(line.paragraph, [])
        after = bisect_left(claims, (line.start + len(line.text), 0))
        return after > 0 and claims[after - 1][1] > line.start

    def _free(self, span: Span) -> Iterator[Span]:
        claims = self._claims.get(span.paragraph, [])
        first = max(bisect_left(claims, (span.start, 0)) - 1, 0)
        position = span.start
        for start, end in claims[first : bisect_left(claims, (span.end, 0), first)]:
            if start > position:
                yield Span(paragraph=span.paragraph, start=position, end=start)
            position = max(position, end)
        if position < span.end:
            yield Span(paragraph=span.paragraph, start=position, end=span.end)


@dataclass(frozen=True, slots=True)
class Swept:
    """What remained: separators and numbers that belong to labels, and text that was not placed."""

    labels: tuple[Label, ...]
    remainder: tuple[Remainder, ...]


def sweep(document: Document, lines: Iterable[Line], ledger: Ledger, under: Mapping[int, str]) -> Swept:
    """Return what nothing claimed, in the order of the document.

    Args:
        document: what was read.
        lines: all its lines.
        ledger: what is spoken for.
        under: by the index of a line, the address of the objective in whose chapter it stands.
    """
    labels: list[Label] = []
    remainder: list[Remainder] = []
    row: list[Piece] = []
    row_of: tuple[int, str] = (-1, "")
    for line in sorted(lines, key=lambda line: (line.paragraph, line.start)):
        claimed = ledger.has_claims(line)
        for start, end in list(ledger.free(line)):
            mark = _mark_end(line, start, end) if claimed else 0
            if mark:
                labels.append(_label(document, line, start, mark))
            if mark >= end:
                continue
            belongs = (line.row, under.get(line.index, ""))
            goes_on = line.row >= 0 or (line.soft and start == 0 and row and row[-1].span.paragraph == line.paragraph)
            if row and (not goes_on or belongs != row_of):
                remainder.append(_remainder(document, row, row_of[1]))
                row = []
            piece = line.piece(max(start, mark), end, _joint(line))
            if piece is not None:
                row.append(piece)
                row_of = belongs
    if row:
        remainder.append(_remainder(document, row, row_of[1]))
    return Swept(tuple(labels), tuple(remainder))


def _mark_end(line: Line, start: int, end: int) -> int:
    """Return up to where free words of a line that is otherwise placed are but a mark: its number, or punctuation."""
    if start < line.body:
        return min(end, line.body)
    return end if _JOINING.fullmatch(line.text, start, end) else 0


def _joint(line: Line) -> str:
    if line.beside:
        return CELL
    if line.is_item:
        return item_joint(line.level)
    return LINE if line.soft or line.row >= 0 else SPACE


def _label(document: Document, line: Line, start: int, end: int) -> Label:
    piece = line.piece(start, end)
    span = piece.span if piece else Span(paragraph=line.paragraph, start=line.start + start, end=line.start + end)
    return Label(text=piece.text if piece else "", place=place_of(document, [span]))


def _remainder(document: Document, pieces: list[Piece], under: str) -> Remainder:
    text: Passage = passage(pieces)
    return Remainder(text=text.text, place=place_of(document, text.spans), under=under)
