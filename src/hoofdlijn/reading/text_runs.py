"""One paragraph in the making: text with its emphasis and tags, offsets kept right while it is trimmed."""

from dataclasses import dataclass, field

from hoofdlijn.documents import Emphasis, Tag

_BOLD, _ITALIC, _UNDERLINE = 1, 2, 4


@dataclass(slots=True)
class Runs:
    """Pieces of one paragraph, appended in order, each with the way it stands out."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    _styles: list[tuple[int, int, int]] = field(default_factory=list)
    _tags: list[tuple[int, int, str]] = field(default_factory=list)
    _held: tuple[int, int] | None = None
    """From the first to the last character that is not trimmed, whatever it is."""

    def add(self, text: str, *, bold: bool = False, italic: bool = False, underline: bool = False) -> None:
        """Append `text`; what stands out in the same way as the piece before it makes one run with it."""
        if not text:
            return
        style = bold * _BOLD | italic * _ITALIC | underline * _UNDERLINE
        end = self.length + len(text)
        if style:
            if self._styles and self._styles[-1][1:] == (self.length, style):
                self._styles[-1] = (self._styles[-1][0], end, style)
            else:
                self._styles.append((self.length, end, style))
        self.pieces.append(text)
        self.length = end

    def tag(self, address: str, start: int, end: int | None = None) -> None:
        """Let `address` stand for the characters from `start` (inclusive) to `end` (exclusive; None: to the end)."""
        self._tags.append((start, -1 if end is None else end, address))

    def hold(self, start: int, end: int) -> None:
        """Keep the characters from `start` (inclusive) to `end` (exclusive) as they are, also blanks at an edge."""
        first = start if self._held is None else min(start, self._held[0])
        last = end if self._held is None else max(end, self._held[1])
        self._held = (first, last)

    def finish(self) -> tuple[str, tuple[Emphasis, ...], tuple[Tag, ...]]:
        """Return the trimmed text with emphasis and tags, whose offsets count from its first character."""
        whole = "".join(self.pieces)
        shift, stop = self._edges(whole)
        text = whole[shift:stop]
        last = len(text)

        def fit(position: int) -> int:
            return min(max(position - shift, 0), last)

        emphasis = tuple(
            Emphasis(
                start=fit(start),
                end=fit(end),
                bold=bool(style & _BOLD),
                italic=bool(style & _ITALIC),
                underline=bool(style & _UNDERLINE),
            )
            for start, end, style in self._styles
            if fit(start) < fit(end)
        )
        tags = tuple(
            Tag(start=fit(start), end=last if end < 0 else fit(end), address=address)
            for start, end, address in self._tags
        )
        return text, emphasis, tags

    def _edges(self, whole: str) -> tuple[int, int]:
        """Return where the text begins and ends: at its first and last sign, or at what must be kept."""
        stop = len(whole.rstrip())
        shift = len(whole) - len(whole.lstrip()) if stop else 0
        if self._held is None or self._held[0] == self._held[1]:
            return shift, stop
        return min(shift, self._held[0]), max(stop, self._held[1])
