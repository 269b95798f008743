"""Lists in web pages: the numbers a browser shows, and the ones Word writes as text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from hoofdlijn.documents import Emphasis, Tag
from hoofdlijn.reading.numerals import as_letters, as_roman
from hoofdlijn.reading.text_blocks import Draft

_BULLETS: Final = ("•", "◦", "▪")
_GOOGLE_LEVEL: Final = re.compile(r"\blst-kix_\w+-(\d)\b")
_WORD_MARKER: Final = re.compile(
    r"(?P<marker>[·§Øüo•▪◦–—-]|\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|\(?[A-Za-z][.)]|[ivxIVX]{1,5}[.)])[ \xa0]*\xa0[ \xa0]*"
)
# what Word writes in Symbol and Wingdings, as everyone sees it
SYMBOLS: Final = {"·": "•", "§": "▪", "Ø": "➢", "ü": "✓"}


@dataclass(slots=True, kw_only=True)
class ListFrame:
    """An open list, and the item that stands in it."""

    kind: str
    """"ul" or "ol"."""
    depth: int
    style: str = "1"
    number: int = 0
    step: int = 1
    marker: str = ""
    level: int = 1
    is_new: bool = False
    """Whether the item's marker still waits for its first paragraph."""

    @classmethod
    def of(cls, kind: str, attributes: Mapping[str, str], depth: int) -> "ListFrame":
        """Return the list that an element opens."""
        step = -1 if "reversed" in attributes else 1
        google = _GOOGLE_LEVEL.search(attributes.get("class", ""))
        return cls(
            kind=kind,
            depth=int(google[1]) + 1 if google else depth,
            style=attributes.get("type", "1"),
            number=_whole(attributes.get("start"), 1) - step,
            step=step,
        )

    def count(self, attributes: Mapping[str, str], classes: str) -> None:
        """Go on to the next item."""
        self.number = _whole(attributes.get("value"), self.number + self.step)
        google = _GOOGLE_LEVEL.search(classes)
        self.level = int(google[1]) + 1 if google else self.depth
        self.marker = self._numbered() if self.kind == "ol" else _BULLETS[min(self.level, 3) - 1]
        self.is_new = True

    def _numbered(self) -> str:
        number = self.number
        if self.style in {"a", "A"} and 0 < number < 1000:
            text = as_letters(number)
        elif self.style in {"i", "I"} and 0 < number < 1000:
            text = as_roman(number)
        else:
            return f"{number}."
        return (text.upper() if self.style.isupper() else text.lower()) + "."


def split_marker(draft: Draft) -> str:
    """Take the number or bullet that Word wrote as text, with its filling spaces, off the draft and return it."""
    match = _WORD_MARKER.match(draft.text)
    if not match:
        return ""
    shift = match.end()
    length = len(draft.text) - shift
    draft.text = draft.text[shift:]
    draft.emphasis = tuple(
        Emphasis(
            start=max(run.start - shift, 0),
            end=run.end - shift,
            bold=run.bold,
            italic=run.italic,
            underline=run.underline,
        )
        for run in draft.emphasis
        if run.end > shift
    )
    draft.tags = tuple(
        Tag(start=max(tag.start - shift, 0), end=min(max(tag.end - shift, 0), length), address=tag.address)
        for tag in draft.tags
    )
    return match["marker"]


def _whole(text: str | None, otherwise: int) -> int:
    try:
        return max(min(int(text or ""), 100_000), -100_000)
    except ValueError:
        return otherwise
