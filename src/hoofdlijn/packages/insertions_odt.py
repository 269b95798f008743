"""Where the paragraphs of an OpenDocument text and their characters stand, byte for byte.

An annotation and its end may stand between any two characters of a paragraph, also inside spans and links; fields,
notes and frames stay whole. Structure: OASIS OpenDocument 1.3, part 3, 5.1 (paragraphs), 14.1 (annotations).
"""

from collections.abc import Set
from dataclasses import dataclass, field
from enum import Enum, auto

from hoofdlijn.packages.insertions_walk import Extent, PartWalk, Spot, Stretch, find_stretch

_URN = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{_URN}office:1.0"
TEXT = f"{_URN}text:1.0"


class _Mode(Enum):
    """What an element inside a paragraph means for its text."""

    FLOW = auto()
    """Marks may stand between its characters."""
    SEALED = auto()
    """Has text, but marks stay outside (a field is filled in anew)."""
    MUTE = auto()
    """No text of this paragraph."""


_PARAGRAPHS = frozenset({f"{TEXT} p", f"{TEXT} h"})
_FLOWS = frozenset(f"{TEXT} {local}" for local in ("span", "a", "meta"))
_GLYPHS = {f"{TEXT} s": " ", f"{TEXT} tab": "\t", f"{TEXT} line-break": "\n"}
_MUTES = _PARAGRAPHS | {f"{TEXT} {local}" for local in ("note", "number", "ruby-text")}
_NUMBER = f"{TEXT} number"
_BODY = f"{OFFICE} body"
_ANNOTATION = f"{OFFICE} annotation"
_SECTION = f"{TEXT} section"
_ROOTS = (f"{OFFICE} document", f"{OFFICE} document-content")


@dataclass(slots=True)
class _Piece(Extent):
    """An element that holds or stands for characters and stays whole."""


@dataclass(slots=True)
class OdtParagraph:
    """One paragraph or heading outside any other, with everything in it."""

    walk: "OdtWalk"
    start: int
    text: str = ""
    inner_start: int = -1
    """Behind its start tag, and behind its number where that is written out."""
    inner_end: int = -1
    """Before its end tag."""
    stretches: list[Stretch] = field(default_factory=list)
    is_empty_element: bool = False

    def whole(self) -> tuple[Spot, Spot]:
        """Return the spots before and behind everything in the paragraph."""
        if self.is_empty_element:
            spot = self.walk.opened_up(self.start, self.inner_end)
            return spot, spot
        return Spot(self.inner_start), Spot(self.inner_end)

    def before(self, index: int) -> Spot:
        """Return the spot right before character `index` of the text, or before the element it belongs to."""
        return self._at(self.stretches[find_stretch(self.stretches, index)], index)

    def behind(self, index: int) -> Spot:
        """Return the spot right behind character `index` of the text, or behind the element it belongs to."""
        stretch = self.stretches[find_stretch(self.stretches, index)]
        if isinstance(stretch.extent, _Piece):
            return Spot(stretch.extent.after)
        if index + 1 == stretch.first + len(stretch.text):
            return self._spot(stretch, stretch.extent.after)
        return self._at(stretch, index + 1)

    def _at(self, stretch: Stretch, index: int) -> Spot:
        if isinstance(stretch.extent, _Piece):
            return Spot(stretch.extent.start)
        ahead = self.walk.encode(stretch.text[: index - stretch.first])
        return self._spot(stretch, stretch.extent.start + len(ahead))

    def _spot(self, stretch: Stretch, offset: int) -> Spot:
        if stretch.in_cdata:
            return Spot(offset, self.walk.encode("]]>"), self.walk.encode("<![CDATA["))
        return Spot(offset)


def walk_odt(data: bytes, *, wanted: Set[int], part: str, name: str) -> "OdtWalk":
    """Return the walk over `content.xml`, or a flat file, that knows the paragraphs with the `wanted` ordinals.

    Raises:
        DamagedFile, UnsafeFile: as `PartWalk.run`.
    """
    walk = OdtWalk(data, wanted=wanted, part=part, name=name)
    walk.run()
    if walk.hosts:
        # in a frame or note, and only now it shows in which paragraph that hangs
        walk = OdtWalk(data, wanted=wanted | walk.hosts, part=part, name=name)
        walk.run()
    return walk


class OdtWalk(PartWalk):
    """A pass over the contents."""

    watched = _PARAGRAPHS | {_BODY, _ANNOTATION, _SECTION, *_ROOTS}

    def __init__(self, data: bytes, *, wanted: Set[int], part: str, name: str) -> None:
        super().__init__(data, part=part, name=name)
        self.paragraphs: dict[int, OdtParagraph] = {}
        """Ordinal wanted → the paragraph, or the outermost one around it (a frame stands in its host)."""
        self.hosts: set[int] = set()
        """Outermost paragraphs that were passed over, with a wanted one inside."""
        self.first: OdtParagraph | None = None
        """The first paragraph of the body."""
        self.annotation_names: set[str] = set()
        self.version = ""
        """office:version of the part."""
        self.is_protected = False
        """Whether a section of it is protected; a protected table of contents is only the usual way to make one."""
        self._wanted = wanted
        self._ordinal = -1
        self._outermost = -1
        self._passing = 0
        """How many paragraphs inside each other are being passed over."""
        self._in_body = False
        self._paragraph: OdtParagraph | None = None
        self._nested: list[int] = []
        self._modes: list[_Mode] = []
        self._piece: _Piece | None = None
        self._piece_depth = 0
        self._is_bare = True
        self._awaits_inside = False
        self._length = 0
        self._texts: list[str] = []
        self.rest()

    def on_start(self, name: str, attributes: dict[str, str], at: int) -> None:
        """Take a start tag: open a paragraph, or note what it means inside one."""
        is_paragraph = name in _PARAGRAPHS
        if is_paragraph:
            self._ordinal += 1
        else:
            self._note(name, attributes)
        if self._paragraph is None:
            if is_paragraph:
                self._start_outside(at)
            return
        if is_paragraph:
            self._nested.append(self._ordinal)
        self._go_inside(at, skip=name == _NUMBER)
        self._modes.append(self._meaning(name, at))

    def on_end(self, name: str, at: int) -> None:
        """Take an end tag."""
        paragraph = self._paragraph
        if paragraph is None:
            self._passing -= name in _PARAGRAPHS
            return
        self._modes.pop()
        if self._piece is not None and len(self._modes) == self._piece_depth:
            self.settle_later(self._piece)
            self._piece = None
        if not self._modes:
            self._close_paragraph(paragraph, at)
            self.rest()
        elif name == _NUMBER and len(self._modes) == 1 and paragraph.inner_start < 0:
            self._awaits_inside = True

    def _start_outside(self, at: int) -> None:
        """Take the start of a paragraph while none is looked into."""
        if self._passing:
            if self._ordinal in self._wanted:
                self.hosts.add(self._outermost)
        elif self._ordinal in self._wanted or (self._in_body and self.first is None):
            self._open_paragraph(at)
            self.wake()
            return
        else:
            self._outermost = self._ordinal
        self._passing += 1

    def on_text(self, text: str, at: int) -> None:
        """Take characters."""
        if not self._modes:
            return
        self._go_inside(at)
        mode = self._modes[-1]
        if mode is _Mode.MUTE:
            return
        if self._piece is not None:
            self._add(text, self._piece)
        else:
            extent = Extent(at)
            self.settle_later(extent)
            self._add(text, extent)

    def on_cdata(self, at: int) -> None:
        """Take the beginning of a CDATA section: a mark may stand before it, and not right inside."""
        if self._modes:
            self._go_inside(at)

    def _note(self, name: str, attributes: dict[str, str]) -> None:
        if name == _ANNOTATION:
            self.annotation_names.add(attributes.get(f"{OFFICE} name", ""))
        elif name == _BODY:
            self._in_body = True
        elif name == _SECTION:
            self.is_protected |= attributes.get(f"{TEXT} protected") == "true"
        if not self.version:
            self.version = attributes.get(f"{OFFICE} version", "")

    def _go_inside(self, at: int, *, skip: bool = False) -> None:
        """Note the first position inside the paragraph where a mark may stand."""
        self._is_bare = False
        if self._awaits_inside:
            self._awaits_inside = False
            if self._paragraph is not None and not skip:
                self._paragraph.inner_start = at

    def _meaning(self, name: str, at: int) -> _Mode:
        if self._modes[-1] is _Mode.MUTE or name in _MUTES or not name.startswith(TEXT):
            return _Mode.MUTE
        if self._modes[-1] is _Mode.SEALED:
            return _Mode.SEALED
        if name in _FLOWS:
            return _Mode.FLOW
        self._piece = _Piece(at)
        self._piece_depth = len(self._modes)
        if glyph := _GLYPHS.get(name):
            self._add(glyph, self._piece)
            return _Mode.MUTE
        return _Mode.SEALED

    def _add(self, text: str, extent: Extent) -> None:
        if self._paragraph is not None:
            self._paragraph.stretches.append(Stretch(self._length, text, extent, self.in_cdata))
            self._texts.append(text)
            self._length += len(text)

    def _open_paragraph(self, at: int) -> None:
        self._paragraph = OdtParagraph(self, at)
        self._nested = [self._ordinal]
        self._modes = [_Mode.FLOW]
        self._piece = None
        self._is_bare = self._awaits_inside = True
        self._length = 0
        self._texts = []

    def _close_paragraph(self, paragraph: OdtParagraph, at: int) -> None:
        self._paragraph = None
        paragraph.is_empty_element = self._is_bare and self.is_empty_element(paragraph.start, at)
        paragraph.inner_end = at
        if paragraph.inner_start < 0:
            paragraph.inner_start = at
        paragraph.text = "".join(self._texts)
        if self.first is None and self._in_body:
            self.first = paragraph
        for ordinal in self._nested:
            if ordinal in self._wanted:
                self.paragraphs[ordinal] = paragraph
