"""From words to pieces of line: words that follow each other on one line, without the white space of a column between."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from hoofdlijn.reading.pdf_words import Word

COLUMN_GAP: Final = 1.6
"""White space, in letter sizes, that is more than the widest space of a justified line."""
SAME_LINE: Final = 0.45
"""How far, in letter sizes, a raised or lowered letter stands off its line."""
MARKER_GAP: Final = 6.0
"""White space, in letter sizes, that may stand between a bullet and its text."""

MARKER: Final = re.compile(
    r"(?:[•▪▫◦●○■□‣►▸➢➤✓✔·*\uf0b7\uf0a7\uf0d8\uf02d–—-]|o|\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\(?[a-z][.)]|[ivx]{1,4}[.)])\Z"
)


@dataclass(slots=True)
class Piece:
    """Words on one line, from left to right; `y` is the line they stand on, `size` that of their largest letters."""

    words: list[Word]
    left: float
    right: float
    y: float
    size: float
    marker: str = ""
    """The bullet or number before it, when that stood apart or as its first word."""
    marker_word: Word | None = None
    text_left: float = 0.0
    """Where the text after the marker begins."""

    @property
    def marker_gap(self) -> float:
        """Return the white space between marker and text, in points."""
        return self.words[0].left - self.marker_word.right if self.marker_word else 0.0

    @property
    def text(self) -> str:
        """Return the words with single spaces between, marker not included."""
        return " ".join(word.text for word in self.words)

    @property
    def is_bold(self) -> bool:
        """Tell whether all of its words are bold."""
        return all(word.bold for word in self.words)


def pieces_of(words: Iterable[Word]) -> list[Piece]:
    """Return the pieces in the order of the file, each bullet or number joined to the text beside it."""
    pieces: list[Piece] = []
    for word in words:
        last = pieces[-1] if pieces else None
        if last and _follows(last, word):
            last.words.append(word)
            last.right = max(last.right, word.right)
            if word.size > last.size:
                last.size, last.y = word.size, word.y
        else:
            pieces.append(Piece([word], word.left, word.right, word.y, word.size, text_left=word.left))
    return _with_markers(pieces)


def rows_of(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Return the pieces by line, from top to bottom, and in each line from left to right."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.y, piece.left)):
        if rows and abs(rows[-1][0].y - piece.y) < SAME_LINE * min(rows[-1][0].size, piece.size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    for row in rows:
        row.sort(key=lambda piece: piece.left)
    return rows


def joined(row: Sequence[Piece]) -> Piece:
    """Return the pieces of one line as one piece."""
    first = row[0]
    if len(row) == 1:
        return first
    words = [word for piece in row for word in piece.words]
    size = max(piece.size for piece in row)
    right = max(piece.right for piece in row)
    return Piece(words, first.left, right, first.y, size, first.marker, first.marker_word, first.text_left)


def put_marker_back(piece: Piece) -> None:
    """Make the marker the first word of the text again."""
    if piece.marker_word:
        piece.words.insert(0, piece.marker_word)
        piece.marker, piece.marker_word, piece.text_left = "", None, piece.left


def _follows(last: Piece, word: Word) -> bool:
    if last.words[-1].breaks or abs(word.y - last.y) >= SAME_LINE * max(word.size, last.size):
        return False
    gap = word.left - last.right
    return -0.5 * word.size <= gap <= COLUMN_GAP * max(word.size, last.size)


def _with_markers(pieces: list[Piece]) -> list[Piece]:
    """Join bullets that stand apart to their text, and take off those that are a first word."""
    kept: list[Piece] = []
    waiting: Piece | None = None
    for piece in pieces:
        if waiting is not None:
            if _belongs(waiting, piece):
                piece.marker_word = waiting.words[0]
                piece.marker, piece.left = piece.marker_word.text, waiting.left
            else:
                kept.append(waiting)
            waiting = None
        if len(piece.words) == 1 and not piece.marker and MARKER.match(piece.words[0].text):
            waiting = piece
            continue
        if not piece.marker and len(piece.words) > 1 and MARKER.match(piece.words[0].text):
            _take_marker(piece)
        kept.append(piece)
    if waiting is not None:
        kept.append(waiting)
    return kept


def _belongs(marker: Piece, piece: Piece) -> bool:
    gap = piece.left - marker.right
    level = abs(marker.y - piece.y) < SAME_LINE * max(piece.size, marker.size)
    return level and 0 <= gap <= MARKER_GAP * max(piece.size, marker.size)


def _take_marker(piece: Piece) -> None:
    piece.marker_word = piece.words.pop(0)
    piece.marker = piece.marker_word.text
    piece.text_left = piece.words[0].left
