"""Write a plan out in the forms its users hand on."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hoofdlijn import __version__
from hoofdlijn.errors import OneFileForSeveral
from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.workflows.files import refuse_unwritable, write_bytes
from hoofdlijn.workflows.rendering import MOMENT, keep_typst_calm, rendered
from hoofdlijn.workflows.targets import choose_targets

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
    folder = out if out is not None and out.is_dir() else source.parent
    own = {form: _beside(source, folder, form) for form in forms}
    return choose_targets(own, out, extensions=FORMS, several=OneFileForSeveral)


def _beside(source: Path, folder: Path, form: str) -> Path:
    """Return the file for a form; never the name of the source, which is the author's."""
    target = folder / f"{source.stem}.{form}"
    if target.name.casefold() == source.name.casefold() and folder.resolve() == source.parent.resolve():
        return folder / f"{source.stem}.{_OWN_SUFFIX}.{form}"
    return target


# one function a form: writers are imported when they are asked for, because some take long to load


def _editable(form: str) -> Callable[[Plan, Scheme, Writing], bytes]:
    """Return what writes a form that people go on writing in."""

    def write(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:
        from hoofdlijn.writing.plan_publication import plan_publication  # noqa: PLC0415

        pages = plan_publication(plan, scheme, writing.language, editable=True)
        return rendered(pages, form, moment=writing.moment)

    return write


def _pdf(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:
    from hoofdlijn.writing.plan_publication import plan_publication  # noqa: PLC0415

    return rendered(plan_publication(plan, scheme, writing.language), "pdf", moment=writing.moment)


def _html(plan: Plan, scheme: Scheme, writing: Writing) -> bytes:
    from hoofdlijn.writing.plan_publication import plan_publication  # noqa: PLC0415

    return rendered(plan_publication(plan, scheme, writing.language, paged=False), "html")


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
    "docx": _editable("docx"),
    "odt": _editable("odt"),
    "pdf": _pdf,
    "html": _html,
    "md": _markdown,
    "json": _json,
    "xlsx": _spreadsheet,
    "ics": _calendar,
    "svg": _timeline,
}
"""Form → how it is written; the name of a form is also the extension of its files."""
