"""Runs of a publication as one line of Markdown, with comments that say which value begins where.

`<!-- hoofdlijn: ADDRESS -->` opens a value, `<!-- / -->` ends it; the end of the block does so too. Words of the writer
carry no mark: their check sums stand together at the end of the file.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from hoofdlijn.documents import generated_address, is_generated
from hoofdlijn.writing.markdown_text import HARD_BREAK, escape_heading_end, escape_words
from hoofdlijn.writing.publication import Run

CLOSE: Final = "<!-- / -->"
_SAFE_LINKS: Final = ("https://", "http://", "mailto:")


@dataclass(slots=True)
class Piece:
    """Neighbouring runs of one value (`address`), or of no value ("")."""

    address: str
    runs: list[Run]

    @property
    def text(self) -> str:
        """What they say."""
        return "".join(run.text for run in self.runs)


@dataclass(slots=True)
class Inline:
    """Writes lines, and remembers the words of the writer in them, in the order in which they came."""

    generated: dict[str, None] = field(default_factory=dict)

    def write(self, runs: Sequence[Run], *, line_break: str = HARD_BREAK, is_open: bool = True) -> str:
        """Return the runs as Markdown.

        Args:
            runs: of one paragraph, item, heading or cell.
            line_break: what a line end becomes.
            is_open: whether a mark before the line has opened its first value.
        """
        parts: list[str] = []
        before = ""
        for position, piece in enumerate(pieces_of(runs)):
            if piece.address and (position or not is_open):
                parts.append(mark(piece.address))
            elif not piece.address and before:
                parts.append(CLOSE)
            if not piece.address:
                self._note(piece)
            parts.append(self._piece(piece, line_break, starts_line=not parts and line_break == HARD_BREAK))
            before = piece.address
        return "".join(parts)

    def heading(self, runs: Sequence[Run], *, is_open: bool = True) -> str:
        """Return the runs as the line of a heading."""
        return escape_heading_end(self.write(runs, line_break="<br>", is_open=is_open))

    def _note(self, piece: Piece) -> None:
        """Remember the piece as words of the writer, unless somebody else's stand in it."""
        if piece.text.strip() and all(is_generated(run.address) or not run.text.strip() for run in piece.runs):
            self.generated[generated_address(piece.text)] = None

    def _piece(self, piece: Piece, line_break: str, *, starts_line: bool) -> str:
        parts: list[str] = []
        for (strong, link), group in groupby(piece.runs, key=lambda run: (run.strong, run.link)):
            words = escape_words(
                "".join(run.text for run in group),
                line_break=line_break,
                starts_line=starts_line and not parts,
                verbatim=bool(piece.address),
            )
            parts.append(_linked(_strong(words) if strong else words, link))
        return "".join(parts)


def pieces_of(runs: Sequence[Run]) -> Iterator[Piece]:
    """Yield the runs joined by the value they belong to; runs without a letter are left out."""
    shown = [run for run in runs if run.text]
    for address, group in groupby(shown, key=lambda run: run.address if holds_value(run) else ""):
        yield Piece(address, list(group))


def holds_value(run: Run) -> bool:
    """Tell whether the run is (a piece of) a value, and not the writer's own words."""
    return bool(run.address) and not is_generated(run.address)


def mark(address: str) -> str:
    """Return the comment that opens a value."""
    return f"<!-- hoofdlijn: {address} -->"


def _strong(words: str) -> str:
    """Return words that stand out, the blanks around them left outside; by an element where stars could fail."""
    body = words.strip(" ")
    if not body:
        return words
    before, after = words[: words.index(body)], words[words.index(body) + len(body) :]
    return f"{before}**{body}**{after}" if _takes_stars(body, after) else f"{before}<strong>{body}</strong>{after}"


def _takes_stars(body: str, after: str) -> bool:
    """Tell whether stars around `body` make emphasis whatever stands beside them."""
    return body[0].isalnum() and (body[-1].isalnum() or (body[-1] in ":." and bool(after)))


def _linked(words: str, link: str) -> str:
    if not link.startswith(_SAFE_LINKS) or not words.strip() or any(sign in link for sign in "<> \n"):
        return words
    return f"[{words}](<{link}>)"
