"""What plans have to work out for one tranche of their scheme."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hoofdlijn.checking import TrancheWork, find_tranche, tranche_work
from hoofdlijn.errors import UnknownTranche
from hoofdlijn.scheme import Scheme, Tranche
from hoofdlijn.workflows.read import read_plan_file
from hoofdlijn.workflows.schemes import open_scheme
from hoofdlijn.workflows.write import MOMENT
from hoofdlijn.writing.publication import Publication
from hoofdlijn.writing.tranche_words import TrancheFile


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedTranche:
    """A tranche with the scheme it is of."""

    scheme: Scheme
    tranche: Tranche


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


def tranche_as(files: tuple[TrancheFile, ...], asked: AskedTranche, *, form: str, language: str) -> bytes:
    """Return what was found as a document of that form, a key of TRANCHE_FORMS.

    Raises:
        KeyError: if there is no such form.
    """
    from hoofdlijn.writing.tranche_publication import tranche_publication  # noqa: PLC0415 - only when asked for

    return TRANCHE_FORMS[form](tranche_publication(files, asked.scheme, asked.tranche, language))


# one function a form: writers are imported when they are asked for, because some take long to load


def _docx(pages: Publication) -> bytes:
    from hoofdlijn.writing.publication_docx import publication_as_docx  # noqa: PLC0415

    return publication_as_docx(pages, modified=MOMENT)


def _html(pages: Publication) -> bytes:
    from hoofdlijn.writing.publication_html import publication_as_html  # noqa: PLC0415

    return publication_as_html(pages)


def _pdf(pages: Publication) -> bytes:
    from hoofdlijn.writing.publication_pdf import publication_as_pdf  # noqa: PLC0415

    return publication_as_pdf(pages, created=MOMENT)


TRANCHE_FORMS: Mapping[str, Callable[[Publication], bytes]] = {"docx": _docx, "html": _html, "pdf": _pdf}
"""Form → how it is written; the name of a form is also the extension of its files."""
