"""Passages: text of the plan that knows of every character where in the document it stood."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from hoofdlijn.documents import Span

PARAGRAPH = "\n\n"
LINE = "\n"
SPACE = " "
CELL = " | "
_MARK_ONLY = re.compile(r"\A\n+|\A \| \Z|\A +\Z")
_STOPS = frozenset(".!?:;…")
_AFTER_STOP = "\"'”’»)]"
_ONE_TO_ONE = {ord(character): " " for character in "\t\r\f\v\u00a0\u202f\u2007\u2028\u2029"}


def plain(text: str) -> str:
    """Return `text` with every odd space as a space, character for character, line breaks kept."""
    return text.translate(_ONE_TO_ONE)


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of a paragraph, and what parts it from the piece before it."""

    span: Span
    text: str
    joint: str = PARAGRAPH


@dataclass(frozen=True, slots=True)
class Passage:
    """Pieces in reading order; `text` is their words with the joints between."""

    pieces: tuple[Piece, ...] = ()
    text: str = ""
    offsets: tuple[int, ...] = ()
    """Where in `text` each piece begins."""

    def __bool__(self) -> bool:
        return bool(self.pieces)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where its characters stood, in the order of the passage."""
        return tuple(piece.span for piece in self.pieces)

    def cut(self, start: int, end: int, *, keep_mark: bool = False) -> "Passage":
        """Return the part from `start` up to `end` (offsets in `text`), without white space and joints at its ends.

        With `keep_mark`, a list item that is cut at its beginning keeps its list mark.
        """
        kept: list[Piece] = []
        for index in range(max(bisect_right(self.offsets, start) - 1, 0), len(self.pieces)):
            offset = self.offsets[index]
            if offset >= end:
                break
            piece = trimmed(self.pieces[index], start - offset, end - offset)
            if piece is not None:
                kept.append(piece)
        if kept and not keep_mark:
            kept[0] = replace(kept[0], joint=SPACE)
        return passage(kept)


def passage(pieces: Iterable[Piece]) -> Passage:
    """Return the passage of `pieces`, in the order given; of the first joint only a list mark shows."""
    kept = tuple(pieces)
    parts: list[str] = []
    offsets: list[int] = []
    length = 0
    for index, piece in enumerate(kept):
        joint = piece.joint if index else _MARK_ONLY.sub("", piece.joint)
        length += len(joint)
        offsets.append(length)
        length += len(piece.text)
        parts += (joint, piece.text)
    return Passage(kept, "".join(parts), tuple(offsets))


def join_passages(passages: Iterable[Passage], joint: str = PARAGRAPH) -> Passage:
    """Return one passage of several, each begun after `joint`; list items keep their own mark."""
    pieces: list[Piece] = []
    for part in passages:
        for index, piece in enumerate(part.pieces):
            keeps = index > 0 or _is_item(piece.joint)
            pieces.append(piece if keeps else replace(piece, joint=joint))
    return passage(pieces)


def item_joint(level: int) -> str:
    """Return what stands before a list item of `level` (1 is the outermost)."""
    return f"\n{'  ' * (level - 1)}- "


def trimmed(piece: Piece, start: int, end: int) -> Piece | None:
    """Return `piece` from `start` to `end` (offsets in its text) without outer white space, None if that is empty."""
    start, end = max(start, 0), min(end, len(piece.text))
    words = piece.text[start:end]
    begin = start + len(words) - len(words.lstrip())
    words = words.strip()
    if not words:
        return None
    first = piece.span.start + begin
    span = Span(paragraph=piece.span.paragraph, start=first, end=first + len(words))
    return Piece(span, words, piece.joint if not piece.text[:begin].strip() else SPACE)


def _is_item(joint: str) -> bool:
    return joint.endswith("- ")


def mend_breaks(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with a sentence that was broken over two paragraphs joined by a space.

    It was broken where the first ends without a stop and the next goes on in lower case.
    """
    mended = list(pieces[:1])
    for before, piece in pairwise(pieces):
        broken = piece.joint == PARAGRAPH and _goes_on(before.text, piece.text)
        mended.append(Piece(piece.span, piece.text, SPACE) if broken else piece)
    return mended


def _goes_on(before: str, after: str) -> bool:
    ending = before.rstrip().rstrip(_AFTER_STOP)
    return bool(ending) and ending[-1] not in _STOPS and after[:1].islower()
