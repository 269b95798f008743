"""Write what a check found as a document to print, send or put on a page."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from hoofdlijn.errors import DocumentError, Namesakes, NotAFolder, OtherForm, SomebodysFile
from hoofdlijn.language import LANGUAGES, Text
from hoofdlijn.reading import read_document
from hoofdlijn.workflows.check import CheckedPlan
from hoofdlijn.workflows.files import read_bytes, write_bytes
from hoofdlijn.workflows.write import FORMS, MOMENT, keep_typst_calm
from hoofdlijn.writing.publication import Publication
from hoofdlijn.writing.report_words import TITLE

NAMED = Text("bevindingen", "findings")
"""Goes into the name of a report that nobody named."""


def find_report_targets(sources: Iterable[Path], form: str, out: Path | None, language: str) -> Mapping[Path, Path]:
    """Return for each file with a plan the file that its report goes to.

    Args:
        sources: the files with plans; without `out`, a report goes beside its plan, as `plan.bevindingen.pdf`.
        form: a key of REPORT_FORMS.
        out: a file (for one plan), or a folder that exists.
        language: "nl" or "en", for the name.

    Raises:
        NotAFolder: if several reports would go into one file.
        OtherForm: if the name of the file belongs to another form.
        Namesakes: if two reports would get one name.
    """
    plans = tuple(dict.fromkeys(sources))
    if out is not None and not out.is_dir():
        if len(plans) > 1:
            raise NotAFolder(name=str(out))
        if out.suffix.lower().removeprefix(".") in FORMS.keys() - {form}:
            raise OtherForm(name=out.name, extension=f".{form}")
        return {plans[0]: out}
    named = NAMED.in_language(language)
    targets = {plan: (out or plan.parent) / f"{plan.stem}.{named}.{form}" for plan in plans}
    seen: set[str] = set()
    for target in targets.values():
        if str(target).casefold() in seen:
            raise Namesakes(name=target.name)
        seen.add(str(target).casefold())
    return targets


def write_report(checked: CheckedPlan, *, form: str, source: Path, target: Path, language: str) -> None:
    """Write the report on a plan to `target`; an earlier report there is replaced, any other file stays.

    Raises:
        UnwritableFile: if `target` cannot be written, is `source` itself, or somebody's file.
    """
    _refuse_somebodys_file(source, target)
    write_bytes(target, report_as(checked, form=form, language=language), keep=source)


def report_as(checked: CheckedPlan, *, form: str, language: str) -> bytes:
    """Return the report on a plan as a file of that form, a key of REPORT_FORMS.

    Raises:
        KeyError: if there is no such form.
    """
    from hoofdlijn.writing.report_publication import report_publication  # noqa: PLC0415 - only when asked for

    keep_typst_calm()
    pages = report_publication(checked.report, checked.read.plan, checked.read.scheme, language)
    return REPORT_FORMS[form](pages)


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


# one function a form: writers are imported when they are asked for, because some take long to load


def _docx(pages: Publication) -> bytes:
    from hoofdlijn.writing.publication_docx import publication_as_docx  # noqa: PLC0415

    return publication_as_docx(pages, modified=MOMENT)


def _pdf(pages: Publication) -> bytes:
    from hoofdlijn.writing.publication_pdf import publication_as_pdf  # noqa: PLC0415

    return publication_as_pdf(pages, created=MOMENT)


def _html(pages: Publication) -> bytes:
    from hoofdlijn.writing.publication_html import publication_as_html  # noqa: PLC0415

    return publication_as_html(pages)


REPORT_FORMS: Mapping[str, Callable[[Publication], bytes]] = {"docx": _docx, "pdf": _pdf, "html": _html}
"""Form → how it is written; the name of a form is also the extension of its files."""
