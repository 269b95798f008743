"""Notes as comments in the author's own Word file; nothing of it changes, bytes are only put in.

A comment is three things: marks around its words in the text, a run that refers to it, and its own text in the part
with comments (ISO/IEC 29500-1, 17.13.4). Where the file has no such part yet, it gets one, with its relationship and
its content type.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count

from hoofdlijn.documents import Document
from hoofdlijn.errors import NowhereToComment, ProtectedFile, SignedFile
from hoofdlijn.packages.insertions import Edit, Insertion
from hoofdlijn.packages.insertions_docx import DocxParagraph, DocxWalk, walk_docx
from hoofdlijn.packages.insertions_root import RootWalk
from hoofdlijn.packages.insertions_walk import Marks, Spot
from hoofdlijn.packages.insertions_zip import apply_edit
from hoofdlijn.packages.ooxml import WordPackage, open_word
from hoofdlijn.writing.anchors import Anchor, find_anchor, locate
from hoofdlijn.writing.comments_docx_part import Entry, add_comments
from hoofdlijn.writing.notes import Note

_END, _POINT, _BEGIN = range(3)
"""Order of marks at one spot: ranges that end, points, ranges that begin."""
_ON = frozenset({"1", "true", "on"})
_MAX_ID = 2**31 - 1


def annotate_docx(
    data: bytes, document: Document, notes: Sequence[Note], *, name: str, author: str = "Hoofdlijn"
) -> bytes:
    """Return a copy of the Word file `data` with every note as a comment at its place, in their order.

    Args:
        data: the file.
        document: what its reader made of it.
        notes: what to say, and where.
        name: the file's own name, for errors.
        author: who says it.

    Raises:
        SignedFile: if it carries a digital signature.
        ProtectedFile: if its author allows no changes.
        NowhereToComment: if it has no paragraph at all.
        DocumentError: if it cannot be opened; as `open_word`.
    """
    package = open_word(data, name=name)
    edit = plan_docx_comments(package, document, notes, author=author)
    return apply_edit(data, edit, name=name)


def plan_docx_comments(package: WordPackage, document: Document, notes: Sequence[Note], *, author: str) -> Edit:
    """Return what `annotate_docx` puts in."""
    _refuse_signed(package)
    _refuse_protected(package)
    if not notes:
        return Edit()
    anchors = [find_anchor(document, note.place, package.main) for note in notes]
    walk = walk_docx(
        package.archive.read(package.main),
        wanted={anchor.ordinal for anchor in anchors if anchor.ordinal is not None},
        part=package.main,
        name=package.archive.name,
    )
    comments = _open_comments(package)
    taken = walk.comment_ids | (_ids_in(comments) if comments else set())
    ids = _free_ids(taken, len(notes))
    insertions, early = _marks(walk, anchors, ids, package.archive.name)
    entries = [Entry(number, note, number in early) for number, note in zip(ids, notes, strict=True)]
    edit = add_comments(package, comments, entries, namespace=walk.namespace, author=author)
    return Edit(insertions={package.main: insertions, **edit.insertions}, additions=edit.additions)


def _refuse_signed(package: WordPackage) -> None:
    kinds = {kind for _, kind in package.relations("").values()}
    if "origin" in kinds or any(part.lower().startswith("_xmlsignatures/") for part in package.archive.names):
        raise SignedFile(name=package.archive.name)


def _refuse_protected(package: WordPackage) -> None:
    settings = package.related("settings")
    if settings is None or settings not in package.archive:
        return
    root = RootWalk(package.archive.read(settings), part=settings, name=package.archive.name)
    for local, attributes in root.children:
        if local == "documentProtection" and attributes.get(f"{root.namespace} enforcement") in _ON:
            raise ProtectedFile(name=package.archive.name)


def _open_comments(package: WordPackage) -> RootWalk | None:
    part = package.related("comments")
    if part is None or part not in package.archive:
        return None
    return RootWalk(package.archive.read(part), part=part, name=package.archive.name)


def _ids_in(comments: RootWalk) -> set[int]:
    numbers = (attributes.get(f"{comments.namespace} id", "") for _, attributes in comments.children)
    return {int(number) for number in numbers if number.isascii() and number.isdecimal()}


def _free_ids(taken: set[int], wanted: int) -> list[int]:
    """Return so many ids that are not taken: behind the highest, or the lowest free ones where there is no room."""
    highest = max(taken, default=-1)
    free = (number for number in count(highest + 1 if highest + wanted <= _MAX_ID else 0) if number not in taken)
    return [next(free) for _ in range(wanted)]


@dataclass(frozen=True, slots=True)
class _Spots:
    begin: Spot
    end: Spot
    reference: Spot


def _marks(
    walk: DocxWalk, anchors: Sequence[Anchor], ids: Sequence[int], name: str
) -> tuple[tuple[Insertion, ...], set[int]]:
    """Return what goes into the text, and the ids of the comments whose reference stands before their words."""
    writer = _MarkWriter(walk)
    marks = Marks()
    early: set[int] = set()
    opened: set[int] = set()
    for number, anchor in zip(ids, anchors, strict=True):
        paragraph = walk.paragraphs.get(-1 if anchor.ordinal is None else anchor.ordinal) or walk.first
        if paragraph is None:
            raise NowhereToComment(name=name)
        spots = _spots(paragraph, anchor)
        if paragraph.opens_control and paragraph.ordinal not in opened:
            # LibreOffice 7 loses all text between the beginning of such a control and its first reference
            # (docs/decisions/0032-reference-first-in-a-content-control.md)
            opened.add(paragraph.ordinal)
            early.add(number)
            spots = replace(spots, reference=paragraph.whole()[0])
        writer.add(marks, spots, number)
    return marks.insertions(), early


def _spots(paragraph: DocxParagraph, anchor: Anchor) -> _Spots:
    found = locate(paragraph.text, anchor)
    if found is None:
        begin, end = paragraph.whole()
        return _Spots(begin, end, end)
    begin, end = paragraph.before(found[0]), paragraph.behind(found[1])
    # the reference would go with a tracked insertion that somebody refuses; the marks alone do no harm
    return _Spots(begin, end, paragraph.behind_tracked(found[1]) or end)


class _MarkWriter:
    """Writes the three marks of a comment with a prefix that holds in the part, in its encoding."""

    def __init__(self, walk: DocxWalk) -> None:
        self._encode = walk.encode
        self._prefix, self._binding = walk.prefix_for(walk.namespace, "w")

    def add(self, marks: Marks, spots: _Spots, number: int) -> None:
        """Add begin, end and reference; at one spot the marks that end go before those that begin."""
        begin, end = self._mark("commentRangeStart", number), self._mark("commentRangeEnd", number)
        reference = self._reference(number)
        if spots.begin.offset == spots.end.offset == spots.reference.offset:
            marks.add(spots.begin, _POINT, begin + end + reference)
            return
        marks.add(spots.begin, _BEGIN, begin)
        marks.add(spots.end, _END, end)
        marks.add(spots.reference, _POINT if spots.reference.offset <= spots.begin.offset else _END, reference)

    def _mark(self, local: str, number: int) -> bytes:
        w = self._prefix
        return self._encode(f'<{w}:{local}{self._binding} {w}:id="{number}"/>')

    def _reference(self, number: int) -> bytes:
        w = self._prefix
        # the size is that of Word's own style for such marks, which the file need not have: no line grows by it
        return self._encode(
            f'<{w}:r{self._binding}><{w}:rPr><{w}:sz {w}:val="16"/></{w}:rPr>'
            f'<{w}:commentReference {w}:id="{number}"/></{w}:r>'
        )
