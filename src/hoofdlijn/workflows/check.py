"""Check the plan in a file against its scheme, and put the findings into a copy of the author's own file."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hoofdlijn import __version__
from hoofdlijn.checking import check_plan
from hoofdlijn.errors import DocumentError, NoCommentsInFormat, OtherExtension, SomebodysFile
from hoofdlijn.findings import Report
from hoofdlijn.reading import read_document
from hoofdlijn.workflows.files import read_bytes, write_bytes
from hoofdlijn.workflows.read import ReadPlan, read_plan_file
from hoofdlijn.writing.notes import notes_of

AUTHOR = "Hoofdlijn"
"""Who our comments are by; also how an earlier copy of ours is known."""

_EXTENSIONS = frozenset({".docx", ".odt", ".doc", ".docm", ".pdf", ".html", ".htm", ".md", ".txt", ".rtf", ".json"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedPlan:
    """A plan that was read, and what the check found."""

    read: ReadPlan
    report: Report


def check_plan_file(path: Path, *, scheme_id: str, at: date | None = None) -> CheckedPlan:
    """Read the plan in `path` and check it against the scheme (version in force `at`, else the newest).

    Raises:
        HoofdlijnError: if the file or the scheme cannot be used.
    """
    read = read_plan_file(path, scheme_id=scheme_id, at=at)
    return CheckedPlan(read=read, report=check_plan(read.plan, read.scheme, program=__version__))


def write_annotated(checked: CheckedPlan, *, source: Path, target: Path, language: str) -> None:
    """Write a copy of `source` to `target` with every finding as a comment at its place.

    An earlier copy of ours at `target` is replaced, any other file there stays.

    Raises:
        AnnotationError: if the file is of a format that holds no comments, signed or protected.
        UnwritableFile: if `target` cannot be written, is `source` itself, somebody's file, or named for another format.
    """
    annotated = _annotated(checked, source.name, language)
    _refuse_other_extension(checked, target)
    _refuse_somebodys_file(source, target)
    write_bytes(target, annotated, keep=source)


def _refuse_other_extension(checked: CheckedPlan, target: Path) -> None:
    wanted = f".{checked.read.document.format}" if checked.read.document else ""
    if target.suffix.lower() in _EXTENSIONS - {wanted}:
        raise OtherExtension(name=target.name, extension=wanted)


def _refuse_somebodys_file(source: Path, target: Path) -> None:
    """Raise SomebodysFile for a file that is neither empty nor a copy with our comments in it."""
    if not target.is_file() or target.stat().st_size == 0 or target.samefile(source):
        return
    try:
        document = read_document(read_bytes(target), name=target.name)
    except DocumentError as failure:
        raise SomebodysFile(name=target.name) from failure
    if not any(comment.author == AUTHOR for comment in document.comments):
        raise SomebodysFile(name=target.name)


def _annotated(checked: CheckedPlan, name: str, language: str) -> bytes:
    document = checked.read.document
    notes = notes_of(checked.report, language)
    if document is not None and document.format == "docx":
        from hoofdlijn.writing.comments_docx import annotate_docx  # noqa: PLC0415 - only when asked for

        return annotate_docx(checked.read.data, document, notes, name=name, author=AUTHOR)
    if document is not None and document.format == "odt":
        from hoofdlijn.writing.comments_odt import annotate_odt  # noqa: PLC0415 - only when asked for

        return annotate_odt(checked.read.data, document, notes, name=name, author=AUTHOR)
    raise NoCommentsInFormat(name=name)
