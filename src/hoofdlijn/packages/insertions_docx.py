"""Where the paragraphs of a Word story and their characters stand, byte for byte.

Marks stand between runs. Where one has to stand inside a run, the run is cut in two by what is put in alone:
`<w:t>Wij wil` + `</w:t></w:r>` mark `<w:r>` its own properties again `<w:t xml:space="preserve">` + `len dat</w:t>`.
Structure: ISO/IEC 29500-1, 17.3.1.22 (p), 17.3.2.25 (r), 17.13.4 (comments).
"""

from collections.abc import Set
from dataclasses import dataclass, field
from enum import Enum, auto

from hoofdlijn.packages.insertions import Insertion
from hoofdlijn.packages.insertions_walk import Extent, PartWalk, Spot, Stretch, find_stretch

NAMESPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
"""Transitional and strict."""
_SPACE = "http://www.w3.org/XML/1998/namespace space"


class _Mode(Enum):
    """What an element inside a paragraph means for its text."""

    FLOW = auto()
    """Holds runs among which marks may stand."""
    RUN = auto()
    PROPERTIES = auto()
    """Of a run."""
    TEXT = auto()
    """Of a run that may be cut."""
    SEALED = auto()
    """Has text, but marks stay outside: a content control or field may be filled anew, and in tags around words
    (smartTag, customXml) LibreOffice sees no range."""
    SEALED_TEXT = auto()
    INSTRUCTION = auto()
    """Says what a field is."""
    MUTE = auto()
    """No text of this paragraph."""


_IN_FLOW = dict.fromkeys(("ins", "moveTo", "hyperlink", "dir", "bdo"), _Mode.FLOW) | {
    "r": _Mode.RUN,
    **dict.fromkeys(("pPr", "del", "moveFrom", "p"), _Mode.MUTE),
}
_IN_RUN = {"rPr": _Mode.PROPERTIES, "t": _Mode.TEXT, "ruby": _Mode.SEALED, "instrText": _Mode.INSTRUCTION}
_IN_SEALED = {"t": _Mode.SEALED_TEXT, **dict.fromkeys(("del", "moveFrom", "p"), _Mode.MUTE)}
_GLYPHS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_AROUND = frozenset({"sdt", "docPartObj", "docPartList"})
"""A content control around paragraphs, and what makes it a mere building block (a table of contents, a cover)."""
_TRACKED = frozenset({"ins", "moveTo"})
_COMMENT_MARKS = frozenset({"commentRangeStart", "commentRangeEnd", "commentReference"})
_OFF = frozenset({"0", "false", "off"})


@dataclass(slots=True)
class _Run(Extent):
    properties: Extent | None = None
    children: int = 0
    """Other than its properties."""
    is_hidden: bool = False
    tracked: Extent | None = None
    """The outermost tracked insertion it stands in."""
    can_split: bool = True


@dataclass(slots=True)
class _Piece(Extent):
    """What holds characters: a text element or another child of a run, or a whole sealed element."""

    run: _Run | None = None
    position: int = 0
    """Among the children of the run."""
    is_text: bool = False
    is_preserved: bool | None = None
    """xml:space: None where nothing is said."""
    first: int = -1
    """Index in the paragraph's text of its first character; -1 where it has none."""
    end: int = -1
    """Index behind its last character."""


@dataclass(slots=True)
class _Field:
    """A field made of several runs. A link keeps its text; the text of any other is made anew some day."""

    begin: _Run
    instruction: str = ""

    @property
    def is_link(self) -> bool:
        return self.instruction.lstrip().upper().startswith("HYPERLINK")


@dataclass(slots=True)
class DocxParagraph:
    """One paragraph outside any other paragraph, with everything in it."""

    walk: "DocxWalk"
    start: int
    ordinal: int
    text: str = ""
    inner_start: int = -1
    """Before its first child that is no property."""
    inner_end: int = -1
    """Before its end tag."""
    stretches: list[Stretch] = field(default_factory=list)
    pieces: list[_Piece] = field(default_factory=list)
    """The piece that holds each stretch."""
    is_empty_element: bool = False
    opens_control: bool = False
    """Whether it is the first paragraph of a content control that holds whole paragraphs."""

    def whole(self) -> tuple[Spot, Spot]:
        """Return the spots before and behind everything in the paragraph."""
        if self.is_empty_element:
            spot = self.walk.opened_up(self.start, self.inner_end)
            return spot, spot
        return Spot(self.inner_start), Spot(self.inner_end)

    def before(self, index: int) -> Spot:
        """Return the spot right before character `index` of the text, or as near before it as marks may stand."""
        piece = self._piece(index)
        if index == piece.first or not piece.is_text:
            return self._border(piece, piece.start, first=True)
        return self._between(index, piece) or self._border(piece, piece.start, first=True)

    def behind(self, index: int) -> Spot:
        """Return the spot right behind character `index` of the text, or as near behind it as marks may stand."""
        piece = self._piece(index)
        if index + 1 == piece.end or not piece.is_text:
            return self._border(piece, piece.after, first=False)
        return self._between(index + 1, piece) or self._border(piece, piece.after, first=False)

    def behind_tracked(self, index: int) -> Spot | None:
        """Return the spot behind the tracked insertion in which character `index` stands, if it stands in one."""
        run = self._piece(index).run
        return Spot(run.tracked.after) if run and run.tracked else None

    def seal(self, begin: _Run, end: _Run) -> None:
        """Keep marks out of everything from one run to another."""
        inside = [
            index
            for index, piece in enumerate(self.pieces)
            if piece.run and begin.start <= piece.run.start <= end.start
        ]
        if inside:
            first, last = self.pieces[inside[0]].first, self.pieces[inside[-1]].end
            whole = _Piece(begin.start, end.after, first=first, end=last)
            self.pieces[inside[0] : inside[-1] + 1] = [whole] * (inside[-1] + 1 - inside[0])

    def _piece(self, index: int) -> _Piece:
        return self.pieces[find_stretch(self.stretches, index)]

    def _border(self, piece: _Piece, offset: int, *, first: bool) -> Spot:
        """Return a spot at the edge of a child of a run: outside the run where that is the same."""
        run = piece.run
        if run is None:
            return Spot(offset)
        if first and (piece.position == 0 or not run.can_split):
            return Spot(run.start)
        if not first and (piece.position == run.children - 1 or not run.can_split):
            return Spot(run.after)
        qualified, again = self._again(run)
        return Spot(offset, self.walk.encode(f"</{qualified}>"), again)

    def _between(self, index: int, piece: _Piece) -> Spot | None:
        """Return the spot between two characters of one text element, None where it cannot be cut."""
        run = piece.run
        if run is None or not run.can_split or not self._keeps_spaces(piece):
            return None
        walk = self.walk
        stretch = self.stretches[find_stretch(self.stretches, index)]
        offset = stretch.extent.start + len(walk.encode(stretch.text[: index - stretch.first]))
        text_name, _ = walk.tag_at(piece.start)
        run_name, again = self._again(run)
        lead, trail = f"</{text_name}></{run_name}>", f'<{text_name} xml:space="preserve">'
        if stretch.in_cdata:
            lead, trail = f"]]>{lead}", f"{trail}<![CDATA["
        extra: tuple[Insertion, ...] = ()
        if piece.is_preserved is None:
            # cut off from what followed, a space at the end would count for nothing
            extra = (
                Insertion(piece.start + len(walk.encode(f"<{text_name}")), walk.encode(' xml:space="preserve"')),
            )
        return Spot(offset, walk.encode(lead), again + walk.encode(trail), extra)

    def _keeps_spaces(self, piece: _Piece) -> bool:
        """Tell whether xml:space="preserve" on both halves shows the same text as the whole element did."""
        if piece.is_preserved is not None:
            return piece.is_preserved
        text = self.text[piece.first : piece.end]
        return text == text.strip(" \t\r\n")

    def _again(self, run: _Run) -> tuple[str, bytes]:
        """Return the run's tag name and the bytes that open it once more with the same properties."""
        qualified, tag = self.walk.tag_at(run.start)
        properties = run.properties
        return qualified, tag + (self.walk.data[properties.start : properties.after] if properties else b"")


def walk_docx(data: bytes, *, wanted: Set[int], part: str, name: str) -> "DocxWalk":
    """Return the walk over a story of a Word file that knows the paragraphs with the `wanted` ordinals.

    Raises:
        DamagedFile, UnsafeFile: as `PartWalk.run`.
    """
    walk = DocxWalk(data, wanted=wanted, part=part, name=name)
    walk.run()
    if walk.hosts:
        # in a text box, and only now it shows in which paragraph that box hangs
        walk = DocxWalk(data, wanted=wanted | walk.hosts, part=part, name=name)
        walk.run()
    return walk


class DocxWalk(PartWalk):
    """A pass over a story (`word/document.xml`)."""

    watched = frozenset(
        f"{namespace} {local}" for namespace in NAMESPACES for local in ("p", *_AROUND, *_COMMENT_MARKS)
    )

    def __init__(self, data: bytes, *, wanted: Set[int], part: str, name: str) -> None:
        super().__init__(data, part=part, name=name)
        self.namespace = NAMESPACES[0]
        self.paragraphs: dict[int, DocxParagraph] = {}
        """Ordinal wanted → the paragraph, or the outermost one around it (a text box stands in its host)."""
        self.hosts: set[int] = set()
        """Outermost paragraphs that were passed over, with a wanted one inside."""
        self.first: DocxParagraph | None = None
        """The first paragraph of the story."""
        self.comment_ids: set[int] = set()
        """Ids that marks in this story use already."""
        self._wanted = wanted
        self._in_fresh_control = False
        self._ordinal = -1
        self._outermost = -1
        self._passing = 0
        """How many paragraphs inside each other are being passed over."""
        self._paragraph: DocxParagraph | None = None
        self._nested: list[int] = []
        self._modes: list[_Mode] = []
        self._extents: list[Extent | None] = []
        self._is_bare = True
        """Whether nothing has come in the paragraph yet."""
        self._run: _Run | None = None
        self._piece: _Piece | None = None
        """What held characters last."""
        self._fields: list[_Field] = []
        """Those that are open, outermost first."""
        self._sealed: list[tuple[_Run, _Run]] = []
        """First and last run of each outermost field of the paragraph that is no link."""
        self._tracked: Extent | None = None
        """The outermost tracked insertion that is open: what is put into it goes when it is refused."""
        self._length = 0
        self._texts: list[str] = []
        self.rest()

    def on_start(self, name: str, attributes: dict[str, str], at: int) -> None:
        """Take a start tag: open a paragraph, or note what it means inside one."""
        namespace, _, local = name.rpartition(" ")
        if namespace not in NAMESPACES:
            local = ""  # no element of another vocabulary is ever a paragraph or a run
        elif local in _COMMENT_MARKS:
            self._note_comment(attributes, namespace)
        if local == "p":
            self._ordinal += 1
        paragraph = self._paragraph
        if paragraph is None:
            self._start_outside(local, namespace, at)
            return
        if local == "p":
            self._nested.append(self._ordinal)
        if len(self._modes) == 1:
            self._is_bare = False
            if paragraph.inner_start < 0 and local != "pPr":
                paragraph.inner_start = at
        mode, extent = self._meaning(local, attributes, at)
        self._modes.append(mode)
        self._extents.append(extent)

    def on_end(self, name: str, at: int) -> None:
        """Take an end tag."""
        paragraph = self._paragraph
        if paragraph is None:
            if name.endswith(" p"):
                self._passing -= 1
            elif name.endswith(" sdt"):
                self._in_fresh_control = False
            return
        mode = self._modes.pop()
        extent = self._extents.pop()
        if extent is not None:
            self.settle_later(extent)
            if extent is self._tracked:
                self._tracked = None
        if mode is _Mode.RUN:
            self._run = None
        if not self._modes:
            self._close_paragraph(paragraph, at)
            self.rest()

    def _start_outside(self, local: str, namespace: str, at: int) -> None:
        """Take a start tag while no paragraph is looked into."""
        if local in _AROUND and not self._passing:
            self._in_fresh_control = local == "sdt"
        if local != "p":
            return
        if self._passing:
            if self._ordinal in self._wanted:
                self.hosts.add(self._outermost)
        elif self.first is None or self._ordinal in self._wanted:
            self.namespace = namespace
            self._open_paragraph(at)
            self.wake()
            return
        else:
            self._outermost = self._ordinal
            self._in_fresh_control = False
        self._passing += 1

    def on_text(self, text: str, at: int) -> None:
        """Take characters."""
        if not self._modes:
            return
        self._is_bare = False
        mode = self._modes[-1]
        if mode is _Mode.INSTRUCTION:
            if self._fields:
                self._fields[-1].instruction += text
        elif self._piece is not None and (mode is _Mode.TEXT or mode is _Mode.SEALED_TEXT):
            self._add(text, Extent(at), self._piece)

    def _meaning(self, local: str, attributes: dict[str, str], at: int) -> tuple[_Mode, Extent | None]:
        """Return what a child of the innermost open element means and, where it matters, its extent."""
        parent = self._modes[-1]
        if parent is _Mode.FLOW:
            return self._child_of_flow(local, at)
        if parent is _Mode.RUN:
            return self._child_of_run(local, attributes, at)
        if parent is _Mode.SEALED:
            return _IN_SEALED.get(local, _Mode.SEALED), None
        if parent is _Mode.PROPERTIES:
            self._take_property(local, attributes)
            return _Mode.PROPERTIES, None
        return _Mode.MUTE, None

    def _child_of_flow(self, local: str, at: int) -> tuple[_Mode, Extent | None]:
        mode = _IN_FLOW.get(local, _Mode.SEALED)
        if mode is _Mode.RUN:
            self._run = _Run(at, tracked=self._tracked)
            return mode, self._run
        if mode is _Mode.SEALED:
            self._piece = _Piece(at)
            return mode, self._piece
        if local in _TRACKED and self._tracked is None:
            self._tracked = Extent(at)
            return mode, self._tracked
        return mode, None

    def _child_of_run(self, local: str, attributes: dict[str, str], at: int) -> tuple[_Mode, Extent | None]:
        run = self._run
        mode = _IN_RUN.get(local, _Mode.MUTE)
        if run is None:
            return _Mode.MUTE, None
        if mode is _Mode.PROPERTIES:
            run.properties = Extent(at)
            return mode, run.properties
        space = attributes.get(_SPACE)
        piece = _Piece(
            at,
            run=run,
            position=run.children,
            is_text=mode is _Mode.TEXT,
            is_preserved=None if space is None else space == "preserve",
        )
        run.children += 1
        self._piece = piece
        if run.is_hidden:
            return _Mode.MUTE, piece
        if glyph := _GLYPHS.get(local):
            self._add(glyph, piece, piece)
        elif local == "fldChar":
            self._take_field(attributes.get(f"{self.namespace} fldCharType"), run)
        return mode, piece

    def _take_field(self, kind: str | None, run: _Run) -> None:
        if kind == "begin":
            self._fields.append(_Field(run))
        elif kind == "end" and self._fields:
            closed = self._fields.pop()
            if not self._fields and not closed.is_link:
                self._sealed.append((closed.begin, run))

    def _take_property(self, local: str, attributes: dict[str, str]) -> None:
        run = self._run
        if run is None:
            return
        if local == "vanish":
            run.is_hidden = attributes.get(f"{self.namespace} val", "1") not in _OFF
        elif local == "rPrChange":
            # its id may stand in the file once only
            run.can_split = False

    def _add(self, text: str, extent: Extent, piece: _Piece) -> None:
        paragraph = self._paragraph
        if paragraph is None:
            return
        if piece.first < 0:
            piece.first = self._length
        piece.end = self._length + len(text)
        paragraph.stretches.append(Stretch(self._length, text, extent, self.in_cdata))
        paragraph.pieces.append(piece)
        self._texts.append(text)
        self._length = piece.end

    def _open_paragraph(self, at: int) -> None:
        self._paragraph = DocxParagraph(self, at, self._ordinal, opens_control=self._in_fresh_control)
        self._in_fresh_control = False
        self._nested = [self._ordinal]
        self._modes = [_Mode.FLOW]
        self._extents = [None]
        self._is_bare = True
        self._run = None
        self._piece = None
        self._tracked = None
        self._fields = []
        self._sealed = []
        self._length = 0
        self._texts = []

    def _close_paragraph(self, paragraph: DocxParagraph, at: int) -> None:
        self._paragraph = None
        paragraph.is_empty_element = self._is_bare and self.is_empty_element(paragraph.start, at)
        paragraph.inner_end = at
        if paragraph.inner_start < 0:
            paragraph.inner_start = at
        paragraph.text = "".join(self._texts)
        for begin, end in self._sealed:
            paragraph.seal(begin, end)
        if self.first is None:
            self.first = paragraph
        for ordinal in self._nested:
            if ordinal in self._wanted:
                self.paragraphs[ordinal] = paragraph

    def _note_comment(self, attributes: dict[str, str], namespace: str) -> None:
        number = attributes.get(f"{namespace} id", "").strip()
        if number.isdecimal() and number.isascii():
            self.comment_ids.add(int(number))
