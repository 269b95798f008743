"""Check the plan in a file against its scheme, and put the findings into a copy of the author's own file."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hoofdlijn import __version__
from hoofdlijn.checking import check_plan
from hoofdlijn.errors import NoCommentsInFormat
from hoofdlijn.findings import Report
from hoofdlijn.workflows.files import write_bytes
from hoofdlijn.workflows.read import ReadPlan, read_plan_file
from hoofdlijn.writing.notes import notes_of


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

    Raises:
        AnnotationError: if the file is of a format that holds no comments, signed or protected.
        UnwritableFile: if `target` cannot be written, or is `source` itself.
    """
    write_bytes(target, _annotated(checked, source.name, language), keep=source)


def _annotated(checked: CheckedPlan, name: str, language: str) -> bytes:
    document = checked.read.document
    notes = notes_of(checked.report, language)
    if document is not None and document.format == "docx":
        from hoofdlijn.writing.comments_docx import annotate_docx  # noqa: PLC0415 - only when asked for

        return annotate_docx(checked.read.data, document, notes, name=name)
    if document is not None and document.format == "odt":
        from hoofdlijn.writing.comments_odt import annotate_odt  # noqa: PLC0415 - only when asked for

        return annotate_odt(checked.read.data, document, notes, name=name)
    raise NoCommentsInFormat(name=name)
