"""`hoofdlijn tranche`: what plans have to work out for one tranche of the scheme."""

import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hoofdlijn.cli.limits import bounded
from hoofdlijn.cli.shell import ExitCode, language_option, scheme_options
from hoofdlijn.errors import HoofdlijnError, describe

if TYPE_CHECKING:
    from hoofdlijn.workflows.tranche import AskedTranche
    from hoofdlijn.writing.tranche_words import TrancheFile


@click.command("tranche")
@click.argument("asked_for", metavar="JAREN")
@click.argument("plan_files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "html", "docx", "pdf"]),
    default="text",
    show_default=True,
    help="Vorm. / Form.",
)
@click.option(
    "-o",
    "--output",
    "out",
    type=click.Path(path_type=Path, allow_dash=True),
    default=None,
    metavar="OUT",
    help="Bestand; - is de standaarduitvoer. Zonder: text en json op het scherm, de rest als tranche-JAREN.VORM. "
    "/ File; - for standard output. Without: text and json on the screen, the rest as tranche-JAREN.VORM.",
)
@click.option(
    "--replace", is_flag=True, help="Vervang het bestand als het er al is. / Replace the file if it exists."
)
@scheme_options
@language_option
def tranche_command(
    asked_for: str,
    plan_files: tuple[Path, ...],
    form: str,
    out: Path | None,
    replace: bool,
    scheme_id: str,
    at: datetime | None,
    language: str,
) -> None:
    """Toon wat er voor een tranche uit te werken is, bijvoorbeeld 2027-2028. / Show what a tranche has to work out.

    Exit 0 gelezen / read, 2 een bestand of tranche is niet bruikbaar / a file or tranche cannot be used.
    """
    from hoofdlijn.workflows.files import refuse_unwritable, write_bytes
    from hoofdlijn.workflows.tranche import open_tranche

    day = at.date() if at else None
    asked = open_tranche(asked_for, scheme_id=scheme_id, at=day)
    target = _target(form, out, asked)
    if target is not None:
        for source in plan_files:
            refuse_unwritable(target, keep=source, replace=replace)
    files = tuple(_files(plan_files, asked, day, language))
    if len(files) == 1 and files[0].work is None:
        click.echo(files[0].trouble, err=True)
        raise SystemExit(ExitCode.UNREADABLE)
    data = _written(files, asked, form, language, to_screen=target is None)
    if target is None:
        click.echo(data, nl=False)
    else:
        write_bytes(target, data, keep=plan_files[0], replace=replace)
        click.echo(target)
    raise SystemExit(ExitCode.UNREADABLE if any(file.work is None for file in files) else ExitCode.CLEAN)


def _files(paths: tuple[Path, ...], asked: "AskedTranche", at: date | None, language: str) -> Iterator["TrancheFile"]:
    """Yield what each file has to work out; one that cannot be read does not stop the others."""
    from hoofdlijn.workflows.tranche import tranche_work_of
    from hoofdlijn.writing.tranche_words import TrancheFile

    for path in paths:
        try:
            with bounded(path.name):
                yield TrancheFile(name=path.name, work=tranche_work_of(path, asked, at=at))
        except HoofdlijnError as failure:
            yield TrancheFile(name=path.name, work=None, trouble=" ".join(describe(failure, language)))


def _target(form: str, out: Path | None, asked: "AskedTranche") -> Path | None:
    """Return the file to write, None for the screen."""
    from hoofdlijn.errors import OtherForm
    from hoofdlijn.workflows.write import FORMS

    if str(out) == "-" or (out is None and form in {"text", "json"}):
        return None
    suffix = ".txt" if form == "text" else f".{form}"
    if out is None or out.is_dir():
        return (out or Path()) / f"tranche-{asked.tranche.id}{suffix}"
    given = out.suffix.lower()
    if given != suffix and given.removeprefix(".") in {*FORMS, "txt"}:
        raise OtherForm(name=out.name, extension=suffix)
    return out


def _written(
    files: tuple["TrancheFile", ...], asked: "AskedTranche", form: str, language: str, *, to_screen: bool
) -> bytes:
    if form == "json":
        from hoofdlijn.writing.tranche_json import tranche_to_json

        return tranche_to_json(files, asked.scheme, asked.tranche)
    if form == "text":
        import shutil

        from hoofdlijn.writing.tranche_text import tranche_as_text

        colour = to_screen and sys.stdout.isatty()
        width = shutil.get_terminal_size((80, 24)).columns if colour else 80
        text = tranche_as_text(
            files, asked.scheme, asked.tranche, language=language, colour=colour, width=max(60, min(width, 120))
        )
        return text.encode()
    from hoofdlijn.workflows.tranche import tranche_as

    return tranche_as(files, asked, form=form, language=language)
