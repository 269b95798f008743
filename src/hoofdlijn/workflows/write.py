"""Write a plan out in the forms its users hand on."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from hoofdlijn import __version__
from hoofdlijn.errors import OneFileForSeveral, OtherForm
from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.workflows.files import refuse_unwritable, write_bytes

MOMENT = datetime(2025, 1, 1, tzinfo=UTC)
"""The moment that files carry where their format demands one and nobody named another: same input, same bytes."""

_OWN_SUFFIX = "hoofdlijn"
"""Goes into the name of a file that would otherwise have the name of its source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """How a plan is written, for every form the same."""

    language: str = "nl"
    moment: datetime = MOMENT
    """When the file was made, as its properties say."""
    revision: int = 0
    """How often the plan was handed on before, from 0; a calendar uses it to update what was imported earlier."""


def write_plan(plan: Plan, scheme: Scheme, form: str, writing: Writing) -> bytes:
    """Return `plan` as a file of that form, a key of FORMS.

    Raises:
        KeyError: if there is no such form.
    """
    keep_typst_calm()
    return FORMS[form](plan, scheme, writing)


def keep_typst_calm() -> None:
    """Let Typst set pages in one thread, unless the machine's owner said otherwise; heard before its first page only.

    Several threads gain little on pages such as ours, and take a tenth more memory, and each time another amount.
    """
    os.environ.setdefault("RAYON_NUM_THREADS", "1")


def write_plan_files(
    plan: Plan, scheme: Scheme, targets: Mapping[str, Path], writing: Writing, *, source: Path, replace: bool
) -> None:
    """Write the plan to every target (form → file); nothing is stored before all of them could be made.

    Raises:
        UnwritableFile: if a target is the source, is there and may not be replaced, or the system refuses it.
    """
    for path in targets.values():
        refuse_unwritable(path, keep=source, replace=replace)
    made = {path: write_plan(plan, scheme, form, writing) for form, path in targets.items()}
    for path, data in made.items():
        write_bytes(path, data, keep=source, replace=replace)


def find_targets(source: Path, forms: Iterable[str], out: Path | None) -> Mapping[str, Path]:
    """Return for each form the file that it goes to.

    Args:
        source: the file with the plan; without `out`, files go into its folder under its name.
        forms: keys of FORMS; each counts once.
        out: a file (for one form), or a folder that exists.

    Raises:
        OneFileForSeveral: if several forms would go into one file.
        OtherForm: if the name of the file belongs to another form.
    """
    wanted = tuple(dict.fromkeys(forms))
    if out is not None and not out.is_dir():
        if len(wanted) > 1:
            raise OneFileForSeveral(name=str(out))
        _refuse_other_form(out, wanted[0])
        return {wanted[0]: out}
    folder = source.parent if out is None else out
    return {form: _beside(source, folder, form) for form in wanted}


def _beside(source: Path, folder: Path, form: str) -> Path:
    """Return the file for a form; never the name of the source, which is the author's."""
    target = folder / f"{source.stem}.{form}"
    if target.name.casefold() == source.name.casefold() and folder.resolve() == source.parent.resolve():
        return folder / f"{source.stem}.{_OWN_SUFFIX}.{form}"
    return target


def _refuse_other_form(out: Path, form: str) -> None:
    suffix = out.suffix.lower()
    if suffix.removeprefix(".") in FORMS.keys() - {form}:
        raise OtherForm(name=out.name, extension=f".{form}")


# one function a form: writers are imported when they are asked for, because some take long to load


def _docx(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:
    from hoofdlijn.writing.plan_publication import plan_publication  # noqa: PLC0415
    from hoofdlijn.writing.publication_docx import publication_as_docx  # noqa: PLC0415

    pages = plan_publication(plan, scheme, writing.language, editable=True)
    return publication_as_docx(pages, modified=writing.moment)


def _odt(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:
    from hoofdlijn.writing.plan_publication import plan_publication  # noqa: PLC0415
    from hoofdlijn.writing.publication_odt import publication_as_odt  # noqa: PLC0415

    pages = plan_publication(plan, scheme, writing.language, editable=True)
    return publication_as_odt(pages, modified=writing.moment)


def _pdf(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:
    from hoofdlijn.writing.plan_publication import plan_publication  # noqa: PLC0415
    from hoofdlijn.writing.publication_pdf import publication_as_pdf  # noqa: PLC0415

    return publication_as_pdf(plan_publication(plan, scheme, writing.language), created=writing.moment)


def _html(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:
    from hoofdlijn.writing.plan_publication import plan_publication  # noqa: PLC0415
    from hoofdlijn.writing.publication_html import publication_as_html  # noqa: PLC0415

    return publication_as_html(plan_publication(plan, scheme, writing.language, paged=False))


def _markdown(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:
    from hoofdlijn.writing.markdown import plan_as_markdown  # noqa: PLC0415

    return plan_as_markdown(plan, scheme, writing.language).encode()


def _json(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:  # noqa: ARG001 - every form is written alike
    from hoofdlijn.interchange import plan_to_json  # noqa: PLC0415

    return plan_to_json(plan, reservation=scheme.reservation.text)


def _spreadsheet(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:
    from hoofdlijn.checking import check_plan  # noqa: PLC0415
    from hoofdlijn.writing.spreadsheet import plan_as_xlsx  # noqa: PLC0415

    report = check_plan(plan, scheme, program=__version__)
    return plan_as_xlsx(plan, report, scheme, writing.language, created=writing.moment)


def _calendar(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:
    from hoofdlijn.writing.agenda import plan_as_calendar  # noqa: PLC0415

    return plan_as_calendar(plan, scheme, writing.language, stamp=writing.moment, revision=writing.revision)


def _timeline(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:
    from hoofdlijn.writing.timeline import timeline  # noqa: PLC0415

    return timeline(plan, scheme, writing.language).svg.encode()


FORMS: Mapping[str, Callable[[Plan, Scheme, Writing], bytes]] = {
    "docx": _docx,
    "odt": _odt,
    "pdf": _pdf,
    "html": _html,
    "md": _markdown,
    "json": _json,
    "xlsx": _spreadsheet,
    "ics": _calendar,
    "svg": _timeline,
}
"""Form → how it is written; the name of a form is also the extension of its files."""
