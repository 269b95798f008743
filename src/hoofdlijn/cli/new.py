"""`hoofdlijn new`: write an empty plan to be filled in."""

from datetime import datetime
from pathlib import Path

import click

from hoofdlijn.cli.shell import language_option, scheme_options

_NAME_IT = {
    "nl": "zeg met -o hoe het bestand moet heten, bijvoorbeeld: {command} -o plan.docx",
    "en": "say with -o what the file is to be called, for instance: {command} -o plan.docx",
}


@click.command("new")
@click.option(
    "-o",
    "--output",
    "out",
    type=click.Path(path_type=Path),
    default=None,
    metavar="OUT",
    help="Het bestand (.docx); een bestand dat er al is, blijft zoals het is. / The file; one that exists is kept.",
)
@scheme_options
@language_option
@click.pass_context
def new_command(ctx: click.Context, out: Path | None, scheme_id: str, at: datetime | None, language: str) -> None:
    """Schrijf een leeg plan om in te vullen, met uitleg en voorbeelden. / Write an empty plan to be filled in.

    Exit 0 geschreven / written, 2 niet te schrijven / not to be written.
    """
    if out is None:
        raise click.UsageError(_NAME_IT[language].format(command=ctx.command_path), ctx)
    from hoofdlijn.workflows.new import write_new_plan

    write_new_plan(out, scheme_id=scheme_id, at=at.date() if at else None, language=language)
    click.echo(out)
