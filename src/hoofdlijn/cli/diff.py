"""`hoofdlijn diff`: what changed from one version of a plan to another."""

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hoofdlijn.cli.limits import bounded, within_memory
from hoofdlijn.cli.shell import language_option, output_options, scheme_options

if TYPE_CHECKING:
    from hoofdlijn.workflows.compare import ComparedPlans


@click.command("diff")
@click.argument("old", metavar="OLD", type=click.Path(path_type=Path))
@click.argument("new", metavar="NEW", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "html", "docx"]),
    default="text",
    show_default=True,
    help="Vorm; docx is het nieuwe plan met bijgehouden wijzigingen. / Form; docx is the new plan with tracked changes.",
)
@output_options(
    "Bestand; - is de standaarduitvoer. Zonder: html en docx naast NEW, de rest op het scherm. "
    "/ File; - for standard output. Without: html and docx beside NEW, the rest on the screen."
)
@scheme_options
@language_option
def diff_command(
    old: Path,
    new: Path,
    form: str,
    out: Path | None,
    replace: bool,
    scheme_id: str,
    at: datetime | None,
    language: str,
) -> None:
    """Vertel wat er van OLD naar NEW veranderd is. / Tell what changed from OLD to NEW.

    Exit 0 vergeleken, ook als er niets veranderd is / compared, also when nothing changed, 2 onleesbaar / unreadable.
    """
    from hoofdlijn.workflows.compare import changes_as, compare_read_plans, find_changes_target, write_changes
    from hoofdlijn.workflows.read import read_plan_file

    to_screen = str(out) == "-" if out else form in {"text", "json"}
    target = None if to_screen else find_changes_target(new, form, out, language)
    reads = []
    for path in (old, new):
        with bounded(path.name):
            reads.append((path.name, read_plan_file(path, scheme_id=scheme_id, at=at.date() if at else None)))
    with within_memory(f"{old.name}, {new.name}"):
        compared = compare_read_plans(reads[0], reads[1])
    if target is not None:
        write_changes(compared, form=form, target=target, sources=(old, new), language=language, replace=replace)
        click.echo(target)
    elif form == "text":
        click.echo(_as_text(compared, language), nl=False)
    else:
        click.echo(changes_as(compared, form=form, language=language), nl=False)


def _as_text(compared: "ComparedPlans", language: str) -> str:
    import shutil

    from hoofdlijn.writing.changes_text import changes_as_text

    colour = sys.stdout.isatty()
    width = shutil.get_terminal_size((80, 24)).columns if colour else 80
    return changes_as_text(compared.comparison, language=language, colour=colour, width=max(60, min(width, 120)))
