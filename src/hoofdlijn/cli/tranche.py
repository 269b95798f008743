"""`hoofdlijn tranche`: what plans have to work out for one tranche of the scheme."""

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hoofdlijn.cli.limits import bounded
from hoofdlijn.cli.shell import ExitCode, language_option, output_options, scheme_options
from hoofdlijn.errors import HoofdlijnError, describe

if TYPE_CHECKING:
    from hoofdlijn.workflows.tranche import AskedTranche, TrancheLook
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
@output_options(
    "Bestand; - is de standaarduitvoer. Zonder: text en json op het scherm, de rest als tranche-JAREN.VORM. "
    "/ File; - for standard output. Without: text and json on the screen, the rest as tranche-JAREN.VORM."
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
    from hoofdlijn.workflows.tranche import find_tranche_target, open_tranche, tranche_as

    day = at.date() if at else None
    asked = open_tranche(asked_for, scheme_id=scheme_id, at=day)
    to_screen = str(out) == "-" or (out is None and form in {"text", "json"})
    target = None if to_screen else find_tranche_target(asked, form, out)
    if target is not None:
        for source in plan_files:
            refuse_unwritable(target, keep=source, replace=replace)
    files = tuple(_files(plan_files, asked, day, language))
    if len(files) == 1 and files[0].work is None:
        click.echo(files[0].trouble, err=True)
        raise SystemExit(ExitCode.UNREADABLE)
    data = tranche_as(files, asked, _look(form, language, to_screen=to_screen))
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

    names = Counter(path.name for path in paths)
    for path in paths:
        # files of one name in several folders are told apart by those
        name = path.name if names[path.name] == 1 else str(path)
        try:
            with bounded(path.name):
                yield TrancheFile(name=name, work=tranche_work_of(path, asked, at=at))
        except HoofdlijnError as failure:
            yield TrancheFile(name=name, work=None, trouble=" ".join(describe(failure, language)))


def _look(form: str, language: str, *, to_screen: bool) -> "TrancheLook":
    from hoofdlijn.workflows.tranche import TrancheLook

    if not (to_screen and form == "text" and sys.stdout.isatty()):
        return TrancheLook(form=form, language=language)
    import shutil

    width = shutil.get_terminal_size((80, 24)).columns
    return TrancheLook(form=form, language=language, colour=True, width=max(60, min(width, 120)))
