"""A publication as the values that the template sets (`typst/publication.typ`)."""

from collections import Counter
from collections.abc import Iterator, Sequence

from hoofdlijn.writing import pdf_words as words
from hoofdlijn.writing.palette import PAGE_HEIGHT, TEXT_WIDTH, TITLE_SIZE
from hoofdlijn.writing.pdf_keeping import kept_together
from hoofdlijn.writing.pdf_letters import Letters
from hoofdlijn.writing.pdf_look import Json, look
from hoofdlijn.writing.pdf_pictures import lift_words
from hoofdlijn.writing.pdf_runs import Runs, shows
from hoofdlijn.writing.pdf_tables import Tables
from hoofdlijn.writing.publication import (
    Block,
    Callout,
    Figure,
    Heading,
    Item,
    Paragraph,
    Publication,
    Role,
    Table,
)
from hoofdlijn.writing.spoken import AUTHORS_LANGUAGE, is_foreign_run

_POINTS = 72 / 25.4
_TALLEST = (PAGE_HEIGHT - 75) * _POINTS
"""Points that a picture may be high, so that its caption stands with it on one page."""
_DEEPEST = 6
"""Levels of headings that a tagged PDF knows."""
_LISTED_DEPTH = 3
_MOST_LISTED = 70
"""Lines in the contents, about two pages; of a longer document only the chapters are listed."""
_FEWEST_LISTED = 3
_LISTED_ROOM = 98
_LINE = 14.3
_CHAPTER_LINE = 5.1
"""Points of a line in the contents, and of the space above a chapter in them."""
_SHORT_CHAPTER = 900
"""Characters of a chapter that does not begin on a page of its own."""
_LONG_BOX = 1500
_RUNNING = 105
"""Characters that fit in the head and half of the foot of a page."""
_HEADING_ROOM = 44
_TITLE_ROOM = 27
_TITLE_SIZES = ((70, TITLE_SIZE), (140, 23.0), (300, 17.0), (700, 12.0))
"""Characters of a title up to which it is set in this size; a longer one stands under the coloured part."""


class Content:
    """Turns one publication into values."""

    def __init__(self, publication: Publication, letters: Letters) -> None:
        self._publication = publication
        self._letters = letters
        anchors = {heading.anchor for heading in publication.headings() if shows(heading.runs)}
        self._runs = Runs(letters, anchors, publication.language)
        self._tables = Tables(self._runs)
        self._listed = _listed(publication)
        self._level = 0

    @property
    def row_heads(self) -> Sequence[bool]:
        """Whether a cell names its row, of every cell in reading order but heads of columns and groups."""
        return self._tables.heads

    def values(self) -> Json:
        """Return all that the template needs; called once."""
        publication = self._publication
        title = self._line(publication.title) or "–"
        blocks = list(self._blocks())
        for block in blocks:
            if block["kind"] == "heading" and block["name"] not in self._runs.linked:
                del block["name"]
        return {
            "look": look(),
            "language": publication.language,
            "region": words.REGIONS[publication.language],
            "title": title,
            "subject": self._line(publication.subject),
            "keywords": [self._line(publication.subject)] if publication.subject.strip() else [],
            "running": _cut(title, _RUNNING),
            "foot": _cut(self._line(publication.subject), _RUNNING - 25),
            "paging": [word.in_language(publication.language) for word in (words.PAGE, words.OF_PAGES)],
            "contents": self._line(publication.contents_title),
            "listed": self._contents_height(),
            **self._cover(title),
            "blocks": [*kept_together(blocks), *self._closing()],
        }

    def _contents_height(self) -> float:
        """Return about how many points the lines of the contents take, 0 where there are none."""
        listed = [heading for heading in self._publication.headings() if id(heading) in self._listed]
        if len(listed) < _FEWEST_LISTED:
            return 0.0
        return sum(
            (_CHAPTER_LINE if heading.level == 1 else 0.0) + _LINE * (1 + len(_name(heading)) // _LISTED_ROOM)
            for heading in listed
        )

    def _line(self, text: str) -> str:
        return " ".join(self._letters.fit(text).split())

    def _cover(self, title: str) -> Json:
        cover = [paragraph for paragraph in self._publication.cover if shows(paragraph.runs)]
        first = self._runs.plain(cover[0].runs, _TITLE_ROOM) if cover else title
        size = next((size for length, size in _TITLE_SIZES if len(first) <= length), 0)
        made: Json = {"title": first, "size": size, "rest": list(self._runs.flow(cover[1:]))}
        if cover and all(is_foreign_run(run, self._publication.language) for run in cover[0].runs):
            made["lang"] = AUTHORS_LANGUAGE
        return {"cover": made}

    def _closing(self) -> Iterator[Json]:
        """Yield a note where characters are missing, so that nobody takes their numbers for the author's."""
        if self._letters.missing:
            sample = f"[U+{ord(min(self._letters.missing)):04X}]"
            text = words.MISSING.in_language(self._publication.language).format(sample=sample)
            yield {"kind": "paragraph", "role": Role.NOTE.value, "runs": text}

    def _blocks(self) -> Iterator[Json]:
        flowing: list[Paragraph | Item] = []
        turning = _turning(self._publication.blocks)
        for position, block in enumerate(self._publication.blocks):
            if isinstance(block, Paragraph | Item):
                flowing.append(block)
                continue
            yield from self._runs.flow(flowing)
            flowing = []
            yield from self._block(block, turns=position in turning)
        yield from self._runs.flow(flowing)

    def _block(self, block: Heading | Table | Figure | Callout, *, turns: bool) -> Iterator[Json]:
        if isinstance(block, Heading):
            if shows(block.runs):
                yield self._heading(block, turns=turns)
        elif isinstance(block, Table):
            if block.columns:
                yield self._tables.table(block)
        elif isinstance(block, Figure):
            yield self._figure(block)
        else:
            yield from self._callout(block)

    def _heading(self, heading: Heading, *, turns: bool) -> Json:
        # a tagged PDF allows no heading to skip a level
        self._level = max(min(heading.level, self._level + 1, _DEEPEST), 1)
        made: Json = {
            "kind": "heading",
            "level": self._level,
            "listed": id(heading) in self._listed,
            "name": heading.anchor,
            "runs": self._runs.said(heading.runs, _HEADING_ROOM),
        }
        if turns:
            made["turn"] = True
        return made

    def _figure(self, figure: Figure) -> Json:
        drawing = figure.drawing
        scale = min(1.0, TEXT_WIDTH * _POINTS / drawing.width, _TALLEST / drawing.height)
        svg, lettering = lift_words(drawing.svg, drawing.width * scale, self._letters)
        return {
            "kind": "figure",
            "caption": self._runs.said(figure.caption),
            "svg": svg,
            "words": lettering,
            "width": drawing.width * scale,
            "height": drawing.height * scale,
            "alt": self._line(drawing.alt) or "–",
        }

    def _callout(self, callout: Callout) -> Iterator[Json]:
        blocks = list(self._runs.flow(callout.blocks))
        sign = self._line(callout.sign)
        if not blocks or blocks[0]["kind"] != "paragraph":
            blocks.insert(0, {"kind": "paragraph", "role": Role.BODY.value, "runs": ""})
        length = sum(len(run.text) for block in callout.blocks for run in block.runs)
        yield {
            "kind": "callout",
            "tone": callout.tone.value,
            "sign": f"{sign}: " if sign else "",
            "long": length > _LONG_BOX,
            "blocks": blocks,
        }


def _listed(publication: Publication) -> set[int]:
    """Return which headings stand in the contents: chapters, and what has a name of its own in them.

    Parts that every chapter has ("Activiteiten") would only fill the contents with the same words.
    """
    headings = [heading for heading in publication.headings() if shows(heading.runs)]
    names = Counter(_name(heading) for heading in headings)
    listed = [
        heading
        for heading in headings
        if heading.level == 1 or (heading.level <= _LISTED_DEPTH and names[_name(heading)] == 1)
    ]
    if len(listed) > _MOST_LISTED:
        listed = [heading for heading in listed if heading.level == 1]
    return {id(heading) for heading in listed}


def _name(heading: Heading) -> str:
    return " ".join("".join(run.text for run in heading.runs).split())


def _turning(blocks: Sequence[Block]) -> set[int]:
    """Return the positions of the chapters that begin on a page of their own: all but short ones."""
    chapters = [position for position, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 1]
    ends = [*chapters[1:], len(blocks)]
    return {
        start
        for start, end in zip(chapters, ends, strict=False)
        if sum(map(_weight, blocks[start:end])) > _SHORT_CHAPTER
    }


def _weight(block: Block) -> int:
    """Return about how many characters of running text a block takes the room of."""
    if isinstance(block, Figure):
        return _SHORT_CHAPTER
    if isinstance(block, Table):
        return 200 * (len(block.rows) + 1)
    if isinstance(block, Callout):
        return sum(map(_weight, block.blocks))
    return sum(len(run.text) for run in block.runs)


def _cut(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    return f"{text[: room - 1].rsplit(' ', 1)[0].rstrip(' ,;:')}…"
