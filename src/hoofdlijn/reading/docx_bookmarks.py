"""The hidden bookmarks that carry addresses: what they cover in each paragraph, over as many as they run."""

from typing import Final

from lxml import etree

from hoofdlijn.documents import generated_address
from hoofdlijn.packages.ooxml_marks import address_of_bookmark, hint_of_bookmark, is_hint
from hoofdlijn.reading import docx_names as docx
from hoofdlijn.reading.drafts import Line

_MAX_OPEN: Final = 64
"""Bookmarks of ours that are open at once; our own files never nest them."""

Stretch = tuple[int, int, str]
"""Start, end and address, in one paragraph."""


class Bookmarks:
    """The bookmarks that are open where the walk is."""

    def __init__(self) -> None:
        self.open: dict[str, tuple[str, int]] = {}
        """By number: address, and where in this paragraph it begins."""
        self._found: list[Stretch] = []
        self._hints: dict[str, str] = {}
        """By number of a bookmark that is open: the check sum of the hint that stood in it."""
        self._hinted: list[tuple[Stretch, str]] = []
        """What has been found that may still be its hint, with the check sum of that."""

    def note(self, mark: etree._Element, position: int) -> None:
        """Take in the start or end of a bookmark at a position of the paragraph; one that is not ours counts for none."""
        number = mark.get(docx.ID) or ""
        if mark.tag == docx.BOOKMARK_END:
            found = self.open.pop(number, None)
            if found is not None:
                self._found.append((found[1], position, found[0]))
                if hint := self._hints.pop(number, ""):
                    self._hinted.append((self._found[-1], hint))
        elif address := address_of_bookmark(mark.get(docx.NAME) or ""):
            self._end_unended(address, position)
            if len(self.open) < _MAX_OPEN:
                self.open[number] = (address, position)
                if hint := hint_of_bookmark(mark.get(docx.NAME) or ""):
                    self._hints[number] = hint

    def _end_unended(self, address: str, position: int) -> None:
        """End what is still open under an address that begins anew.

        Of a bookmark over several paragraphs LibreOffice 7.4 writes the start again and one end only, where a tracked
        change in it was accepted.
        """
        for number, (other, start) in tuple(self.open.items()):
            if other == address:
                self._found.append((start, position, address))
                del self.open[number]

    def forget_empty(self, position: int) -> None:
        """Forget the bookmarks without text at a position: the paragraph that they stood in was deleted."""
        self._found = [found for found in self._found if found[0] < found[1] or found[1] < position]

    def end_paragraph(self, line: Line) -> None:
        """Give the paragraph's line what bookmarks say of it; those that are open run on from the next one's start."""
        # a hint stands in one paragraph
        self._hints.clear()
        for number, (address, start) in self.open.items():
            self._found.append((start, line.position, address))
            self.open[number] = (address, 0)
        if self._hinted:
            self._tell_hints("".join(line.pieces))
        if self._found:
            line.tags = _joined(line.tags, self._found)
            self._found = []

    def _tell_hints(self, text: str) -> None:
        """Mark the hints that still stand as words of the writer, with the empty value before them.

        LibreOffice 7.4 forgets that a control shows its hint when it copies or moves it.
        """
        for stretch, hint in self._hinted:
            start, end, address = stretch
            words = text[start:end]
            if stretch in self._found and words and is_hint(words, hint):
                self._found.remove(stretch)
                self._found += [(start, start, address), (start, end, generated_address(words))]
        self._hinted = []


def _joined(controls: list[Stretch], bookmarks: list[Stretch]) -> list[Stretch]:
    """Return the stretches of both, in order. A control knows better: where one stands, no bookmark is heard."""
    joined = list(controls)
    for bookmark in bookmarks:
        if not any(address == bookmark[2] and _touch(bookmark, (start, end)) for start, end, address in controls):
            joined.extend(_left_of(bookmark, controls))
    return sorted(set(joined), key=lambda stretch: (stretch[0], -stretch[1]))


def _touch(bookmark: Stretch, control: tuple[int, int]) -> bool:
    return bookmark[0] <= control[1] and control[0] <= bookmark[1]


def _left_of(bookmark: Stretch, controls: list[Stretch]) -> list[Stretch]:
    """Return what controls leave of a bookmark's stretch; one whose text was deleted tells where the value stood."""
    position, last, address = bookmark
    if position == last:
        return [bookmark]
    left: list[Stretch] = []
    for start, end, _ in sorted(controls):
        if start > position:
            left.append((position, min(start, last), address))
        position = max(position, end)
    left.append((position, last, address))
    return [stretch for stretch in left if stretch[0] < stretch[1]]
