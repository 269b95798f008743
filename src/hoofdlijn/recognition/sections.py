"""Sections: which lines belong to which objective, and which to none.

A section runs from the opening of an objective to the next opening, or to a heading of the document that stands as
high as the objective itself. An objective may have several: some authors first give all objectives, then for all of
them the situation, then the activities.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hoofdlijn.recognition.lines import BOLD_RANK, Column, Line
from hoofdlijn.recognition.openings import SITUATIONS, Evidence, Opening, is_closing_chapter
from hoofdlijn.scheme import PartKind

_LOWEST_HEADING = 9
_CHAPTER_PARTS = SITUATIONS | {PartKind.ACTIVITIES, PartKind.PLANNING, PartKind.CONTRIBUTION, PartKind.VISION}


@dataclass(slots=True)
class Section:
    """The lines of one stretch about an objective."""

    opening: Opening
    head: Line
    lines: list[Line]
    part: PartKind | None = None
    """The part that its chapter is about, where a chapter takes one part of all objectives together."""


@dataclass(slots=True)
class Outline:
    """The objectives with their sections, in the order in which each is first met, and lines that belong to all."""

    objectives: list[list[Section]] = field(default_factory=list)
    chapters: list[Line] = field(default_factory=list)
    """Headings of chapters that take one part of all objectives together."""
    shared: list[Line] = field(default_factory=list)
    """Lines outside the objectives that list activities: chapters and tables for all objectives together."""


def find_outline(lines: Sequence[Line], openings: Sequence[Opening]) -> Outline:
    """Return the outline of the document, given the openings in order."""
    return _Outliner(lines, openings).run()


class _Outliner:
    def __init__(self, lines: Sequence[Line], openings: Sequence[Opening]) -> None:
        self._lines = lines
        self._evidence = Evidence(lines)
        self._openings = self._without_overviews(openings)
        self._repeated = _repeated_keys(self._openings)
        self._headings: list[tuple[Line, PartKind | None]] = []
        self._outline = Outline()

    def run(self) -> Outline:
        lines, openings = self._lines, self._openings
        first = openings[0].line if openings else len(lines)
        self._take_outside(0, first)
        by_key: dict[str, list[Section]] = {}
        for position, opening in enumerate(openings):
            last = position + 1 == len(openings)
            until = len(lines) if last else openings[position + 1].line
            head = lines[opening.line]
            part = self._chapter_part(opening, head)
            end = self._end(opening, until, last=last)
            start = opening.line if opening.title_start is None else opening.line + 1
            section = Section(opening, head, list(lines[start:end]), part)
            by_key.setdefault(opening.key, []).append(section)
            self._note_headings(opening.line, end)
            self._take_outside(end, until)
        self._outline.objectives = list(by_key.values())
        return self._outline

    def _without_overviews(self, openings: Sequence[Opening]) -> list[Opening]:
        """Leave out openings that only sum up: list items or cells of an objective that is described elsewhere."""
        if not openings:
            return []
        ends = [opening.line for opening in openings[1:]] + [len(self._lines)]
        weights = [self._evidence.weight(opening.line, end) for opening, end in zip(openings, ends, strict=True)]
        best: dict[str, int] = {}
        for opening, weight in zip(openings, weights, strict=True):
            best[opening.key] = max(best.get(opening.key, 0), weight)
        described = {opening.key for opening, end in zip(openings, ends, strict=True) if self._has_room(opening, end)}
        kept = []
        for opening, end, weight in zip(openings, ends, weights, strict=True):
            line = self._lines[opening.line]
            listed = not line.rank and (line.is_item or bool(line.cells) or not self._has_room(opening, end))
            empty = opening.key in described and not self._has_room(opening, end)
            if not (listed and weight == 0 and (best[opening.key] > 0 or empty)):
                kept.append(opening)
        return kept

    def _has_room(self, opening: Opening, end: int) -> bool:
        return end - opening.line > 1

    # where a section ends

    def _end(self, opening: Opening, until: int, *, last: bool) -> int:
        head = self._lines[opening.line]
        floor = self._floor(head)
        in_row = head.column is not None
        for index in range(opening.line + 1, until):
            line = self._lines[index]
            if in_row and not line.cells:
                return index
            if not line.rank or line.cells or line.step is not None:
                continue
            if self._closes(line, head, floor) or self._begins_chapter(index, opening, until, floor, last=last):
                return index
        return until

    def _floor(self, head: Line) -> int:
        """Return the lowest rank of a heading that stands as high as the objective's."""
        if 0 < head.rank <= _LOWEST_HEADING:
            return head.rank
        return self._headings[-1][0].rank if self._headings else 2

    def _closes(self, line: Line, head: Line, floor: int) -> bool:
        if line.is_general:
            return line.rank <= max(head.rank, floor)
        if line.parts or line.template:
            return False
        if line.rank <= min(floor, _LOWEST_HEADING):
            return True
        return is_closing_chapter(line) and line.rank <= max(head.rank, BOLD_RANK)

    def _begins_chapter(self, index: int, opening: Opening, until: int, floor: int, *, last: bool) -> bool:
        """Tell whether a heading that names a part begins a chapter on that part of all objectives."""
        line = self._lines[index]
        if not line.parts or line.rank > min(floor, _LOWEST_HEADING):
            return False
        if index + 1 == until and not last:
            return True
        lists = PartKind.ACTIVITIES in line.parts or PartKind.PLANNING in line.parts
        if not (last and lists and len(self._openings) > 1):
            return False
        first = self._openings[0].line
        return self._evidence.has_activities(opening.line, index) or not self._evidence.has_activities(first, index)

    # what stands around

    def _chapter_part(self, opening: Opening, head: Line) -> PartKind | None:
        if opening.key not in self._repeated:
            return None
        for heading, part in reversed(self._headings):
            if not head.rank or heading.rank < head.rank:
                if part is not None and heading not in self._outline.chapters:
                    self._outline.chapters.append(heading)
                return part
        return None

    def _note_headings(self, start: int, end: int) -> None:
        for line in self._lines[start:end]:
            if 0 < line.rank <= _LOWEST_HEADING and not line.cells:
                while self._headings and self._headings[-1][0].rank >= line.rank:
                    self._headings.pop()
                part = next((kind for kind in line.parts if kind in _CHAPTER_PARTS), None)
                self._headings.append((line, part))

    def _take_outside(self, start: int, end: int) -> None:
        """Keep what lists activities outside the objectives: tables with a column for them, and their chapters."""
        self._note_headings(start, end)
        listing: Line | None = None
        for line in self._lines[start:end]:
            if line.rank and not line.cells and (listing is None or line.rank <= listing.rank):
                listing = line if line.lists_activities or PartKind.PLANNING in line.parts else None
            if (
                (listing is not None and (start > 0 or listing.is_general))
                or line.column is not None
                or line.is_caption
            ):
                self._outline.shared.append(line)
        if not any(line.column is Column.ACTIVITY or not line.cells for line in self._outline.shared):
            self._outline.shared.clear()


def _repeated_keys(openings: Sequence[Opening]) -> frozenset[str]:
    seen: set[str] = set()
    repeated: set[str] = set()
    for opening in openings:
        (repeated if opening.key in seen else seen).add(opening.key)
    return frozenset(repeated)
