"""From a place to its bytes: one expat pass over an XML part that remembers where things stand.

Offsets count bytes of the part as it is, whatever its encoding. Nothing of the part is rewritten or even parsed
into a tree; what comes out are `Spot`s, between which bytes the part may be opened, and what has to be closed before
and opened again behind what is put there.
"""

import codecs
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import ClassVar
from xml.parsers import expat

from hoofdlijn.errors import DamagedFile, UnsafeFile
from hoofdlijn.packages.insertions import Insertion

_DECLARED = re.compile(rb"<\?xml[^>]*?\sencoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
_TAG = re.compile(r"<([^\s/>]+)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_TAG_WINDOW = 512
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escape(text: str) -> str:
    """Return `text` for an XML text or attribute; characters that XML 1.0 does not allow are left out."""
    return _NOT_XML.sub("", text).translate(_ESCAPES)


def encoding_of(data: bytes) -> str:
    """Return the codec of an XML part: by its byte order mark, its first bytes or its declaration, else UTF-8."""
    for start, codec in (
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (b"<\0", "utf-16-le"),
        (b"\0<", "utf-16-be"),
    ):
        if data.startswith(start):
            return codec
    declared = _DECLARED.match(data.removeprefix(codecs.BOM_UTF8)[:200])
    try:
        return codecs.lookup(declared[1].decode()).name if declared else "utf-8"
    except LookupError:
        return "utf-8"


@dataclass(slots=True)
class Extent:
    """The bytes of an element: from its `<` up to whatever follows it."""

    start: int
    after: int = -1
    """First position behind it (and behind comments that follow it); -1 while it is open."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A position where bytes may be put in."""

    offset: int
    lead: bytes = b""
    """Goes in before them (closes what is open)."""
    trail: bytes = b""
    """Goes in after them (opens it again)."""
    extra: tuple[Insertion, ...] = ()
    """Goes in elsewhere, once, when the spot is used."""


@dataclass(slots=True)
class Stretch:
    """Characters that follow each other in the part without anything between them."""

    first: int
    """Index of the first character in the text of its paragraph."""
    text: str
    extent: Extent
    """From its first byte to whatever follows; for characters that an element stands for, that element."""
    in_cdata: bool = False


class PartWalk:
    """A pass over one part; subclasses say what they look for in `on_start`, `on_end` and `on_text`.

    Most of a part is of no interest. While a walk rests it is told of the elements it watches for alone, and of no
    text: that is three times as quick.
    """

    watched: ClassVar[frozenset[str]] = frozenset()
    """Names of the elements that a resting walk is told of."""

    def __init__(self, data: bytes, *, part: str, name: str) -> None:
        self.data = data
        self.codec = encoding_of(data)
        self.in_cdata = False
        self._bindings: dict[str, set[str]] = {}
        self._root_prefixes: list[str] = []
        self._has_root = False
        self._part = part
        self._name = name
        self._open: list[Extent] = []
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self.wake()

    def run(self) -> None:
        """Read the part from begin to end.

        Raises:
            DamagedFile: if it is not well-formed.
            UnsafeFile: if it declares a document type (no office application writes one).
        """
        parser = self._parser
        parser.StartNamespaceDeclHandler = self._bind
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            parser.Parse(self.data, True)  # noqa: FBT003 - expat's own signature
        except expat.ExpatError as fault:
            raise DamagedFile(name=self._name, part=self._part) from fault

    def wake(self) -> None:
        """Take everything from here on."""
        parser = self._parser
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartCdataSectionHandler = self._start_cdata
        parser.EndCdataSectionHandler = self._end_cdata

    def rest(self) -> None:
        """Take only the start and end tags watched for from here on."""
        parser = self._parser
        parser.StartElementHandler = self._start_watched
        parser.EndElementHandler = self._end_watched
        parser.CharacterDataHandler = None

    def on_start(self, name: str, attributes: dict[str, str], at: int) -> None:
        """Take a start tag; `name` is namespace, space, local name."""

    def on_end(self, name: str, at: int) -> None:
        """Take an end tag that begins at `at`; an empty element "ends" right behind itself."""

    def on_text(self, text: str, at: int) -> None:
        """Take characters; `at` is the first byte of what stands for them."""

    def on_cdata(self, at: int) -> None:
        """Take the beginning of a CDATA section, before its characters."""

    def encode(self, text: str) -> bytes:
        """Return markup in the encoding of the part."""
        return text.encode(self.codec, "xmlcharrefreplace")

    def settle_later(self, extent: Extent) -> None:
        """Let `extent` end where the next thing begins."""
        self._open.append(extent)

    def tag_at(self, offset: int) -> tuple[str, bytes]:
        """Return the qualified name and the bytes of the start tag at `offset`."""
        size = _TAG_WINDOW
        while True:
            found = _TAG.match(self.data[offset : offset + size].decode(self.codec, "ignore"))
            if found:
                return found[1], self.encode(found[0])
            if offset + size >= len(self.data):
                raise ValueError(f"no start tag at byte {offset}")
            size *= 4

    def is_empty_element(self, start: int, end: int) -> bool:
        """Tell whether the element at `start`, of which nothing came before `end`, is written as one tag."""
        return self.data[start:end].endswith(self.encode("/>"))

    def opened_up(self, start: int, end: int) -> Spot:
        """Return a spot inside an element written as one tag, `<p/>`: `<p>` … `<!--/--></p>`."""
        qualified, _ = self.tag_at(start)
        slash = end - len(self.encode("/>"))
        behind = Insertion(end - len(self.encode(">")), self.encode(f"--></{qualified}"))
        return Spot(slash, self.encode(">"), self.encode("<!--"), (behind,))

    def prefix_for(self, namespace: str, preferred: str) -> tuple[str, str]:
        """Return a prefix for names in `namespace` and the declaration it needs ("" where it holds in all the part)."""
        for prefix in self._root_prefixes:
            if prefix and self._bindings[prefix] == {namespace}:
                return prefix, ""
        return preferred, f' xmlns:{preferred}="{namespace}"'

    def _settle(self) -> int:
        at: int = self._parser.CurrentByteIndex
        if self._open:
            for extent in self._open:
                extent.after = at
            self._open.clear()
        return at

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._has_root = True
        self.on_start(name, attributes, self._settle())

    def _end(self, name: str) -> None:
        self.on_end(name, self._settle())

    def _start_watched(self, name: str, attributes: dict[str, str]) -> None:
        if name in self.watched:
            self._start(name, attributes)

    def _end_watched(self, name: str) -> None:
        if name in self.watched:
            self._end(name)

    def _text(self, text: str) -> None:
        self.on_text(text, self._settle())

    def _start_cdata(self) -> None:
        self.on_cdata(self._settle())
        self.in_cdata = True

    def _end_cdata(self) -> None:
        self._settle()
        self.in_cdata = False

    def _bind(self, prefix: str | None, namespace: str) -> None:
        self._bindings.setdefault(prefix or "", set()).add(namespace)
        if not self._has_root:
            self._root_prefixes.append(prefix or "")

    def _refuse(self, *_: object) -> None:
        raise UnsafeFile(name=self._name, seen="DOCTYPE")


def find_stretch(stretches: Sequence[Stretch], index: int) -> int:
    """Return the number of the stretch that holds character `index` of the paragraph."""
    return bisect_right(stretches, index, key=attrgetter("first")) - 1


Mark = tuple[int, bytes]
"""Rank among the marks at one spot (ends of ranges before beginnings), and its bytes."""


class Marks:
    """Marks gathered spot by spot; several at one spot share what is closed and opened there."""

    def __init__(self) -> None:
        self._spots: dict[int, Spot] = {}
        self._marks: dict[int, list[Mark]] = {}

    def add(self, spot: Spot, rank: int, content: bytes) -> None:
        """Put `content` at `spot`, after marks of the same rank that came before it."""
        self._spots.setdefault(spot.offset, spot)
        self._marks.setdefault(spot.offset, []).append((rank, content))

    def insertions(self) -> tuple[Insertion, ...]:
        """Return everything that has to be put into the part, by offset."""
        found: set[Insertion] = set()
        for offset, spot in self._spots.items():
            marks = sorted(self._marks[offset], key=itemgetter(0))
            found.add(Insertion(offset, b"".join((spot.lead, *(content for _, content in marks), spot.trail))))
            found.update(spot.extra)
        return tuple(sorted(found))
