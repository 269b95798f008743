"""Write an empty plan to be filled in."""

from datetime import date
from pathlib import Path

from hoofdlijn.errors import FileInTheWay, NeverReplaced, OtherForm
from hoofdlijn.workflows.files import refuse_unwritable, write_bytes
from hoofdlijn.workflows.schemes import open_scheme
from hoofdlijn.writing.new_publication import new_publication
from hoofdlijn.writing.publication_docx import publication_as_docx

SUFFIX = ".docx"


def write_new_plan(path: Path, *, scheme_id: str, at: date | None = None, language: str = "nl") -> None:
    """Write an empty plan as a Word file; a file that is there is never replaced.

    Args:
        path: the file, which ends in ".docx".
        scheme_id: the scheme it is a plan for.
        at: the version of the scheme in force on this day; None for the newest.
        language: of guidance and headings, "nl" or "en".

    Raises:
        OtherForm: if the name says another format.
        NeverReplaced: if there is a file of that name.
        UnwritableFile: if the system refuses it.
        HoofdlijnError: if the scheme cannot be used.
    """
    if path.suffix.lower() != SUFFIX:
        raise OtherForm(name=path.name, extension=SUFFIX)
    try:
        refuse_unwritable(path, replace=False)
        scheme = open_scheme(scheme_id, at)
        write_bytes(path, publication_as_docx(new_publication(scheme, language)), replace=False)
    except FileInTheWay as taken:
        raise NeverReplaced(name=path.name) from taken
