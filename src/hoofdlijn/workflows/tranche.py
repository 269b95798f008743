"""What plans have to work out for one tranche of their scheme."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hoofdlijn.checking import TrancheWork, find_tranche, tranche_work
from hoofdlijn.errors import NotAFolder, UnknownTranche
from hoofdlijn.scheme import Scheme, Tranche
from hoofdlijn.workflows.read import read_plan_file
from hoofdlijn.workflows.rendering import rendered
from hoofdlijn.workflows.schemes import open_scheme
from hoofdlijn.workflows.targets import choose_targets
from hoofdlijn.workflows.write import FORMS
from hoofdlijn.writing.tranche_words import TrancheFile

PLAIN_WIDTH = 80
"""Columns of a text that goes into a file."""
TRANCHE_FORMS = ("text", "json", "html", "docx", "pdf")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedTranche:
    """A tranche with the scheme it is of."""

    scheme: Scheme
    tranche: Tranche


@dataclass(frozen=True, slots=True, kw_only=True)
class TrancheLook:
    """How what was found is shown."""

    form: str
    language: str
    colour: bool = False
    """Of text only."""
    width: int = PLAIN_WIDTH
    """Columns of text."""


def open_tranche(asked: str, *, scheme_id: str, at: date | None = None) -> AskedTranche:
    """Return the tranche that was asked for.

    Raises:
        UnknownScheme: if there is no such scheme.
        UnknownTranche: if the scheme has no such tranche.
    """
    scheme = open_scheme(scheme_id, at)
    tranche = find_tranche(scheme, asked)
    if tranche is None:
        known = ", ".join(each.id for each in scheme.tranches)
        raise UnknownTranche(tranche=asked, scheme=scheme.id, known=known)
    return AskedTranche(scheme=scheme, tranche=tranche)


def tranche_work_of(path: Path, asked: AskedTranche, *, at: date | None = None) -> TrancheWork:
    """Read the plan in `path` and return what it has to work out for the tranche.

    Raises:
        HoofdlijnError: if the file cannot be used.
    """
    read = read_plan_file(path, scheme_id=asked.scheme.id, at=at)
    return tranche_work(read.plan, asked.scheme, asked.tranche)


def find_tranche_target(asked: AskedTranche, form: str, out: Path | None) -> Path:
    """Return the file that a tranche goes to: `out`, or `tranche-2027-2028.pdf` in it or in the current folder.

    Raises:
        OtherForm: if the name of the file belongs to another form.
    """
    folder = out if out is not None and out.is_dir() else Path()
    own = {form: folder / f"tranche-{asked.tranche.id}{'.txt' if form == 'text' else f'.{form}'}"}
    return choose_targets(own, out, extensions={*FORMS, "txt"}, several=NotAFolder)[form]


def tranche_as(files: tuple[TrancheFile, ...], asked: AskedTranche, look: TrancheLook) -> bytes:
    """Return what was found as a file of the form that is asked, one of TRANCHE_FORMS."""
    scheme, tranche = asked.scheme, asked.tranche
    # writers are imported when they are asked for, because some take long to load
    if look.form == "json":
        from hoofdlijn.writing.tranche_json import tranche_to_json  # noqa: PLC0415

        return tranche_to_json(files, scheme, tranche)
    if look.form == "text":
        from hoofdlijn.writing.tranche_text import tranche_as_text  # noqa: PLC0415

        return tranche_as_text(
            files, scheme, tranche, language=look.language, colour=look.colour, width=look.width
        ).encode()
    from hoofdlijn.writing.tranche_publication import tranche_publication  # noqa: PLC0415

    return rendered(tranche_publication(files, scheme, tranche, look.language), look.form)
