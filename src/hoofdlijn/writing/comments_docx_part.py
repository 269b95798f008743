"""The part of a Word file that holds the comments' own texts, with what makes Word find it."""

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from hoofdlijn.packages.insertions import Edit, Insertion
from hoofdlijn.packages.insertions_docx import NAMESPACES
from hoofdlijn.packages.insertions_root import RootWalk
from hoofdlijn.packages.insertions_walk import escape
from hoofdlijn.packages.ooxml import CONTENT_TYPES, WordPackage
from hoofdlijn.writing.notes import Note, initials_of

_KINDS = {
    NAMESPACES[0]: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
    NAMESPACES[1]: "http://purl.oclc.org/ooxml/officeDocument/relationships/comments",
}
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LOCALES = {"nl": "nl-NL", "en": "en-GB"}
_MAX_AUTHOR = 255


@dataclass(frozen=True, slots=True)
class Entry:
    """A comment to be written."""

    number: int
    note: Note
    is_early: bool = False
    """Whether its reference opens a content control: LibreOffice 7 then drops the comment's first paragraph."""


def add_comments(
    package: WordPackage,
    comments: RootWalk | None,
    entries: Iterable[Entry],
    *,
    namespace: str,
    author: str,
) -> Edit:
    """Return what puts the entries into the part with comments, or makes that part.

    Args:
        package: the Word file.
        comments: its part with comments, None where it has none.
        entries: in the order in which they are to stand.
        namespace: that of the main part (transitional or strict).
        author: who says it.
    """
    if comments is not None:
        prefix, binding = comments.prefix_for(comments.namespace, "w")
        markup = "".join(_comment(entry, author, prefix, binding) for entry in entries)
        return Edit(insertions={package.related("comments") or "": comments.appended(markup)})
    markup = "".join(_comment(entry, author, "w", "") for entry in entries)
    root = f'{_DECLARATION}<w:comments xmlns:w="{namespace}">{markup}</w:comments>'
    part, relation = _new_part(package, _KINDS[namespace])
    types = _override(package, part)
    return Edit(
        insertions={**({CONTENT_TYPES: types} if types else {}), **relation.insertions},
        additions={part: root.encode(), **relation.additions},
    )


def _comment(entry: Entry, author: str, prefix: str, binding: str) -> str:
    w = prefix
    who = escape(" ".join(author.split())[:_MAX_AUTHOR])
    mark = f"<{w}:r><{w}:annotationRef/></{w}:r>"
    lines = [" ".join(line.split()) for line in entry.note.lines] or [""]
    paragraphs = [_paragraph("", mark, w)] if entry.is_early else []
    for position, line in enumerate(lines):
        bold = f"<{w}:b/>" if position == 0 else ""
        run = (
            f'<{w}:r><{w}:rPr>{bold}<{w}:sz {w}:val="20"/><{w}:lang {w}:val="{_LOCALES[entry.note.language]}"/></{w}:rPr>'
            f'<{w}:t xml:space="preserve">{escape(line)}</{w}:t></{w}:r>'
        )
        paragraphs.append(_paragraph(run, "" if paragraphs else mark, w))
    return (
        f'<{w}:comment{binding} {w}:id="{entry.number}" {w}:author="{who}" {w}:initials="{escape(initials_of(author))}">'
        f"{''.join(paragraphs)}</{w}:comment>"
    )


def _paragraph(run: str, mark: str, prefix: str) -> str:
    """Return a paragraph close to the one before it: the file need not have Word's own style for comments."""
    w = prefix
    spacing = f'<{w}:spacing {w}:before="0" {w}:after="60" {w}:line="240" {w}:lineRule="auto"/>'
    return f"<{w}:p><{w}:pPr>{spacing}</{w}:pPr>{mark}{run}</{w}:p>"


def _new_part(package: WordPackage, kind: str) -> tuple[str, Edit]:
    """Return the name for a new part with comments, and the relationship to it."""
    dangling = package.related("comments")
    if dangling is not None:
        return dangling, Edit()
    folder, _, file = package.main.rpartition("/")
    taken = {part.lower() for part in package.archive.names}
    names = (posixpath.join(folder, f"comments{number or ''}.xml") for number in count())
    part = next(candidate for candidate in names if candidate.lower() not in taken)
    source = package.archive.spelling(posixpath.join(folder, "_rels", f"{file}.rels"))
    return part, _relation(package, source, kind, posixpath.basename(part))


def _relation(package: WordPackage, source: str, kind: str, target: str) -> Edit:
    if source not in package.archive:
        relation = f'<Relationship Id="rId1" Type="{kind}" Target="{target}"/>'
        root = f'{_DECLARATION}<Relationships xmlns="{_RELATIONS}">{relation}</Relationships>'
        return Edit(additions={source: root.encode()})
    walk = RootWalk(package.archive.read(source), part=source, name=package.archive.name)
    taken = {attributes.get("Id", "") for _, attributes in walk.children}
    identity = next(f"rId{number}" for number in count(1) if f"rId{number}" not in taken)
    relation = f'<{walk.prefix}Relationship Id="{identity}" Type="{kind}" Target="{target}"/>'
    return Edit(insertions={source: walk.appended(relation)})


def _override(package: WordPackage, part: str) -> tuple[Insertion, ...]:
    """Return what says that `part` holds comments; nothing where that is said."""
    walk = RootWalk(package.archive.read(CONTENT_TYPES), part=CONTENT_TYPES, name=package.archive.name)
    if any(attributes.get("PartName", "").lower() == f"/{part}".lower() for _, attributes in walk.children):
        return ()
    override = f'<{walk.prefix}Override PartName="/{part}" ContentType="{_CONTENT_TYPE}"/>'
    return walk.appended(override)
