"""What changed from one version of a plan to another, each in a file of any format we read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hoofdlijn import __version__
from hoofdlijn.comparing import Comparison, Matching, adopt_ids, comparison_of, pair_plans
from hoofdlijn.errors import OtherForm
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.workflows.files import refuse_unwritable, write_bytes
from hoofdlijn.workflows.read import ReadPlan
from hoofdlijn.workflows.rendering import rendered
from hoofdlijn.workflows.write import FORMS

PLAIN_WIDTH = 80
"""Columns of a text that goes into a file."""
NAMED = Text("wijzigingen", "changes")
"""Goes into the name of a file that nobody named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedPlans:
    """Two versions as they were read, and what changed."""

    old: Plan
    new: Plan
    matching: Matching
    scheme: Scheme
    comparison: Comparison


def compare_read_plans(old: tuple[str, ReadPlan], new: tuple[str, ReadPlan]) -> ComparedPlans:
    """Return everything that changed from `old` to `new`, each the name of a file with what was read from it."""
    earlier, later = old[1].plan, new[1].plan
    matching = pair_plans(earlier, later)
    return ComparedPlans(
        old=earlier,
        new=later,
        matching=matching,
        scheme=new[1].scheme,
        comparison=comparison_of(
            (old[0], earlier), (new[0], later), new[1].scheme, matching=matching, program=__version__
        ),
    )


def changes_as(compared: ComparedPlans, *, form: str, language: str) -> bytes:
    """Return what changed as a file of that form, a key of CHANGE_FORMS.

    Raises:
        KeyError: if there is no such form.
    """
    return CHANGE_FORMS[form](compared, language)


def find_changes_target(new: Path, form: str, out: Path | None, language: str) -> Path:
    """Return the file that the changes go to: `out`, in it where it is a folder, or beside the later version.

    Raises:
        OtherForm: if the name of the file belongs to another form.
    """
    suffix = ".txt" if form == "text" else f".{form}"
    if out is None or out.is_dir():
        return (out or new.parent) / f"{new.stem}.{NAMED.in_language(language)}{suffix}"
    given = out.suffix.lower()
    if given != suffix and given.removeprefix(".") in {*FORMS, "txt"}:
        raise OtherForm(name=out.name, extension=suffix)
    return out


def write_changes(
    compared: ComparedPlans, *, form: str, target: Path, sources: tuple[Path, ...], language: str, replace: bool
) -> None:
    """Write what changed to `target`, never over one of the `sources`.

    Raises:
        UnwritableFile: if it is one of the sources, is there and may not be replaced, or the system refuses it.
    """
    for source in sources:
        refuse_unwritable(target, keep=source, replace=replace)
    write_bytes(target, changes_as(compared, form=form, language=language), keep=sources[-1], replace=replace)


# one function a form: writers are imported when they are asked for, because some take long to load


def _text(compared: ComparedPlans, language: str) -> bytes:
    from hoofdlijn.writing.changes_text import changes_as_text  # noqa: PLC0415

    return changes_as_text(compared.comparison, language=language, colour=False, width=PLAIN_WIDTH).encode()


def _json(compared: ComparedPlans, language: str) -> bytes:  # noqa: ARG001 - every form is written alike
    from hoofdlijn.interchange.changes import changes_to_json  # noqa: PLC0415

    return changes_to_json(compared.comparison)


def _html(compared: ComparedPlans, language: str) -> bytes:
    from hoofdlijn.writing.changes_publication import changes_publication  # noqa: PLC0415

    return rendered(changes_publication(compared.comparison, language), "html")


def _docx(compared: ComparedPlans, language: str) -> bytes:
    from hoofdlijn.writing.revised_publication import revised_publication  # noqa: PLC0415

    pages = revised_publication(compared.old, adopt_ids(compared.new, compared.matching), compared.scheme, language)
    return rendered(pages, "docx")


CHANGE_FORMS: Mapping[str, Callable[[ComparedPlans, str], bytes]] = {
    "text": _text,
    "json": _json,
    "html": _html,
    "docx": _docx,
}
"""Form → how it is written."""
