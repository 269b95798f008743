"""Notes as annotations in the author's own OpenDocument text; nothing of it changes, bytes are only put in."""

from collections.abc import Iterator, Sequence
from itertools import count

from hoofdlijn.documents import Document
from hoofdlijn.errors import NowhereToComment, ProtectedFile, SignedFile
from hoofdlijn.packages.insertions import Edit, Insertion, insert_bytes
from hoofdlijn.packages.insertions_odt import OFFICE, TEXT, OdtParagraph, OdtWalk, walk_odt
from hoofdlijn.packages.insertions_walk import Marks, Spot, escape
from hoofdlijn.packages.insertions_zip import apply_edit
from hoofdlijn.packages.odf import CONTENT, TextPackage, open_text
from hoofdlijn.writing.anchors import Anchor, find_anchor, locate
from hoofdlijn.writing.notes import Note, initials_of

_DC = "http://purl.org/dc/elements/1.1/"
_META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
_END, _POINT, _BEGIN = range(3)
"""Order of marks at one spot: ranges that end, points, ranges that begin."""
_FIRST_WITH_INITIALS = (1, 3)
"""meta:creator-initials is of OpenDocument 1.3."""


def annotate_odt(
    data: bytes, document: Document, notes: Sequence[Note], *, name: str, author: str = "Hoofdlijn"
) -> bytes:
    """Return a copy of the OpenDocument text `data` with every note as an annotation at its place, in their order.

    Args:
        data: the file, zipped (.odt) or flat (.fodt).
        document: what its reader made of it.
        notes: what to say, and where.
        name: the file's own name, for errors.
        author: who says it.

    Raises:
        SignedFile: if it carries a digital signature.
        ProtectedFile: if a section of it is protected.
        NowhereToComment: if it has no paragraph at all.
        DocumentError: if it cannot be opened; as `open_text`.
    """
    package = open_text(data, name=name)
    edit = plan_odt_annotations(package, data, document, notes, author=author)
    if package.archive is None:
        return insert_bytes(data, edit.insertions.get(CONTENT, ()))
    return apply_edit(data, edit, name=name)


def plan_odt_annotations(
    package: TextPackage, data: bytes, document: Document, notes: Sequence[Note], *, author: str
) -> Edit:
    """Return what `annotate_odt` puts in; of a flat file the one part is called content.xml too."""
    _refuse_signed(package)
    anchors = [find_anchor(document, note.place, CONTENT) for note in notes]
    walk = walk_odt(
        package.archive.read(CONTENT) if package.archive else data,
        wanted={anchor.ordinal for anchor in anchors if anchor.ordinal is not None},
        part=CONTENT,
        name=package.name,
    )
    if walk.is_protected:
        raise ProtectedFile(name=package.name)
    insertions = _insertions(walk, notes, anchors, author, package.name)
    return Edit(insertions={CONTENT: insertions} if insertions else {})


def _refuse_signed(package: TextPackage) -> None:
    names = package.archive.names if package.archive else ()
    if any(part.startswith("META-INF/") and "signatures" in part for part in names):
        raise SignedFile(name=package.name)


def _insertions(
    walk: OdtWalk, notes: Sequence[Note], anchors: Sequence[Anchor], author: str, name: str
) -> tuple[Insertion, ...]:
    marks = Marks()
    writer = _AnnotationWriter(walk, author)
    labels = (f"Hoofdlijn{number}" for number in count(1) if f"Hoofdlijn{number}" not in walk.annotation_names)
    for note, anchor, label in zip(notes, anchors, labels, strict=False):
        paragraph = walk.paragraphs.get(-1 if anchor.ordinal is None else anchor.ordinal) or walk.first
        if paragraph is None:
            raise NowhereToComment(name=name)
        begin, end = _spots(paragraph, anchor)
        if begin.offset == end.offset:
            marks.add(begin, _POINT, writer.annotation(note, ""))
        else:
            marks.add(begin, _BEGIN, writer.annotation(note, label))
            marks.add(end, _END, writer.annotation_end(label))
    return marks.insertions()


def _spots(paragraph: OdtParagraph, anchor: Anchor) -> tuple[Spot, Spot]:
    found = locate(paragraph.text, anchor)
    if found is None:
        return paragraph.whole()
    return paragraph.before(found[0]), paragraph.behind(found[1])


class _AnnotationWriter:
    """Writes annotations with the prefixes that hold in the part, in its encoding."""

    def __init__(self, walk: OdtWalk, author: str) -> None:
        self._encode = walk.encode
        self._author = escape(" ".join(author.split()))
        self._initials = escape(initials_of(author)) if _version_of(walk.version) >= _FIRST_WITH_INITIALS else ""
        self._office, office = walk.prefix_for(OFFICE, "office")
        self._text, text = walk.prefix_for(TEXT, "text")
        self._dc, dc = walk.prefix_for(_DC, "dc")
        self._meta, meta = walk.prefix_for(_META, "meta")
        self._bindings = "".join((office, text, dc, meta if self._initials else ""))
        self._end_bindings = office

    def annotation(self, note: Note, label: str) -> bytes:
        office, dc, meta = self._office, self._dc, self._meta
        named = f' {office}:name="{label}"' if label else ""
        initials = f"<{meta}:creator-initials>{self._initials}</{meta}:creator-initials>" if self._initials else ""
        return self._encode(
            f"<{office}:annotation{self._bindings}{named}><{dc}:creator>{self._author}</{dc}:creator>{initials}"
            f"{''.join(self._paragraphs(note))}</{office}:annotation>"
        )

    def annotation_end(self, label: str) -> bytes:
        office = self._office
        return self._encode(f'<{office}:annotation-end{self._end_bindings} {office}:name="{label}"/>')

    def _paragraphs(self, note: Note) -> Iterator[str]:
        for line in note.lines or ("",):
            yield f"<{self._text}:p>{escape(' '.join(line.split()))}</{self._text}:p>"


def _version_of(version: str) -> tuple[int, ...]:
    """Return (1, 3) for "1.3"; () where nothing is said."""
    return tuple(int(number) for number in version.split(".") if number.isdecimal())
