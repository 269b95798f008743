"""`hoofdlijn scheme`: which schemes there are, what one holds, and whether a file of one's own is right."""

from datetime import datetime
from pathlib import Path

import click

from hoofdlijn.cli.shell import language_option


@click.group("scheme")
def scheme_group() -> None:
    """Regelingen tonen en controleren. / Show and validate schemes."""


@scheme_group.command("list")
@language_option
def list_command(language: str) -> None:
    """Toon alle regelingen en hun versies. / List all schemes and their versions."""
    from hoofdlijn.workflows.schemes import list_schemes, open_scheme

    for entry in list_schemes():
        name = open_scheme(entry.id, entry.valid_from).name.in_language(language)
        until = f"{entry.valid_until}" if entry.valid_until else "…"
        click.echo(f"{entry.id}  {entry.valid_from} – {until}  {name}")


@scheme_group.command("show")
@click.argument("scheme_id", metavar="ID")
@click.option(
    "--at",
    type=click.DateTime(["%Y-%m-%d"]),
    default=None,
    metavar="JJJJ-MM-DD",
    help="Versie die op deze datum gold; zonder: de nieuwste. / Version in force on this date.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "toml"]),
    default="text",
    show_default=True,
    help="Vorm. / Form.",
)
@language_option
def show_command(scheme_id: str, at: datetime | None, form: str, language: str) -> None:
    """Toon wat een regeling vraagt. / Show what a scheme asks.

    \b
    hoofdlijn scheme show sto-2025
    hoofdlijn scheme show sto-2025 --at 2025-04-15 --format toml > mijn-regeling.toml
    """
    from hoofdlijn.workflows.schemes import open_scheme, scheme_bytes

    scheme = open_scheme(scheme_id, at.date() if at else None)
    if form == "toml":
        click.echo(scheme_bytes(scheme.id, scheme.valid_from), nl=False)
    elif form == "json":
        from hoofdlijn.cli.scheme_page import scheme_as_json

        click.echo(scheme_as_json(scheme), nl=False)
    else:
        from hoofdlijn.cli.scheme_page import scheme_as_text

        click.echo(scheme_as_text(scheme, language), nl=False)


@scheme_group.command("validate")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, readable=True, path_type=Path))
@language_option
def validate_command(file: Path, language: str) -> None:
    """Controleer een regelingsbestand en noem elke fout. / Validate a scheme file and name every fault.

    Exit 0 goed / valid, 2 niet te gebruiken / unusable.
    """
    from hoofdlijn.errors import InvalidScheme
    from hoofdlijn.scheme import faults_of
    from hoofdlijn.workflows.schemes import validate_scheme_file

    try:
        scheme = validate_scheme_file(file)
    except InvalidScheme as failure:
        for fault in faults_of(failure):
            click.echo(fault.in_language(language))
        raise
    right = {"nl": "is een geldig regelingsbestand", "en": "is a valid scheme file"}[language]
    click.echo(f"{file.name} {right}: {scheme.id}, {scheme.valid_from}")
