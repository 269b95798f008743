"""Write what a check found as a document to print, send or put on a page."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from hoofdlijn.errors import DocumentError, NotAFolder, SomebodysFile
from hoofdlijn.language import LANGUAGES, Text
from hoofdlijn.reading import read_document
from hoofdlijn.workflows.check import CheckedPlan
from hoofdlijn.workflows.files import read_bytes, write_bytes
from hoofdlijn.workflows.rendering import rendered
from hoofdlijn.workflows.targets import choose_targets
from hoofdlijn.workflows.write import FORMS
from hoofdlijn.writing.report_words import TITLE

NAMED = Text("bevindingen", "findings")
"""Goes into the name of a report that nobody named."""
REPORT_FORMS = ("docx", "pdf", "html")
"""The forms of a report; each is also the extension of its files."""


def find_report_targets(sources: Iterable[Path], form: str, out: Path | None, language: str) -> Mapping[Path, Path]:
    """Return for each file with a plan the file that its report goes to.

    Args:
        sources: the files with plans; without `out`, a report goes beside its plan, as `plan.bevindingen.pdf`.
        form: one of REPORT_FORMS.
        out: a file (for one plan), or a folder that exists.
        language: "nl" or "en", for the name.

    Raises:
        NotAFolder: if several reports would go into one file.
        OtherForm: if the name of the file belongs to another form.
        Namesakes: if two reports would get one name.
    """
    named = NAMED.in_language(language)
    folder = out if out is not None and out.is_dir() else None
    own = {plan: (folder or plan.parent) / f"{plan.stem}.{named}.{form}" for plan in sources}
    return choose_targets(own, out, extensions=FORMS, several=NotAFolder)


def write_report(checked: CheckedPlan, *, form: str, source: Path, target: Path, language: str) -> None:
    """Write the report on a plan to `target`; an earlier report there is replaced, any other file stays.

    Raises:
        UnwritableFile: if `target` cannot be written, is `source` itself, or somebody's file.
    """
    _refuse_somebodys_file(source, target)
    write_bytes(target, report_as(checked, form=form, language=language), keep=source)


def report_as(checked: CheckedPlan, *, form: str, language: str) -> bytes:
    """Return the report on a plan as a file of that form, one of REPORT_FORMS.

    Raises:
        KeyError: if there is no such form.
    """
    from hoofdlijn.writing.report_publication import report_publication  # noqa: PLC0415 - only when asked for

    pages = report_publication(checked.report, checked.read.plan, checked.read.scheme, language)
    return rendered(pages, form)


def _refuse_somebodys_file(source: Path, target: Path) -> None:
    """Raise SomebodysFile for a file that is neither empty nor, by its own title, an earlier report."""
    if not target.is_file() or target.stat().st_size == 0 or target.samefile(source):
        return
    try:
        title = read_document(read_bytes(target), name=target.name).title
    except DocumentError as failure:
        raise SomebodysFile(name=target.name) from failure
    if not title.startswith(tuple(f"{TITLE.in_language(language)}: " for language in LANGUAGES)):
        raise SomebodysFile(name=target.name)
