"""`hoofdlijn write`: write a plan out in the forms its users hand on."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from hoofdlijn.cli.limits import bounded
from hoofdlijn.cli.shell import language_option, output_options, scheme_options

_FORMS = ("docx", "odt", "pdf", "html", "md", "json", "xlsx", "ics", "svg")
"""The keys of `workflows.write.FORMS`, which would cost every help text an import; a test holds them equal."""


class _Forms(click.ParamType[str]):
    """One form or several apart by commas."""

    name = "vorm"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the value if every form in it exists."""
        for form in value.split(","):
            if form.strip().lower() not in _FORMS:
                self.fail(f"{form.strip()}: {', '.join(_FORMS)}", param, ctx)
        return value

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002 - click's signature
        """Return the forms, for the help text."""
        return "|".join(_FORMS)


@click.command("write")
@click.argument("plan_file", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--to",
    "asked",
    multiple=True,
    required=True,
    type=_Forms(),
    help="Vorm; vaker te geven, of met komma's. / Format; repeat it, or use commas.",
)
@output_options(
    "Bestand, bij meer vormen een map; - is de standaarduitvoer. Zonder: naast FILE. "
    "/ File, a folder for several formats, - for standard output. Without: beside FILE."
)
@click.option(
    "--earlier",
    type=click.Path(path_type=Path),
    default=None,
    metavar="OLD",
    help="Een eerdere versie: de id's daarvan blijven gelden. / An earlier version whose ids stay.",
)
@click.option(
    "--moment",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]),
    default=None,
    metavar="JJJJ-MM-DD[TUU:MM:SS]",
    help="Tijdstip dat het bestand draagt (UTC); zonder: een vast tijdstip. / Moment the file carries (UTC).",
)
@click.option(
    "--revision",
    type=click.IntRange(0, 2**31 - 1),
    default=0,
    metavar="N",
    help="Agenda: hoeveelste versie u deelt, vanaf 0. / Calendar: which version you share, from 0.",
)
@scheme_options
@language_option
def write_command(
    plan_file: Path,
    asked: Sequence[str],
    out: Path | None,
    replace: bool,
    earlier: Path | None,
    moment: datetime | None,
    revision: int,
    scheme_id: str,
    at: datetime | None,
    language: str,
) -> None:
    """Schrijf het plan in FILE uit als document, tijdlijn, tabel of agenda. / Write the plan in FILE out.

    Exit 0 geschreven / written, 2 onleesbaar of niet te schrijven / unreadable or not to be written.
    """
    from hoofdlijn.workflows.read import read_plan_file
    from hoofdlijn.workflows.rendering import MOMENT
    from hoofdlijn.workflows.write import Writing, find_targets, write_plan, write_plan_files

    forms = [form.strip().lower() for value in asked for form in value.split(",")]
    to_screen = out is not None and str(out) == "-"
    targets = find_targets(plan_file, forms, Path("-") if to_screen else out)
    with bounded(plan_file.name):
        read = read_plan_file(plan_file, scheme_id=scheme_id, at=at.date() if at else None, earlier=earlier)
    writing = Writing(language=language, moment=moment.replace(tzinfo=UTC) if moment else MOMENT, revision=revision)
    if to_screen:
        click.echo(write_plan(read.plan, read.scheme, forms[0], writing), nl=False)
        return
    write_plan_files(read.plan, read.scheme, targets, writing, source=plan_file, replace=replace)
    for path in targets.values():
        click.echo(path)
