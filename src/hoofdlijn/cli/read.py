"""`hoofdlijn read`: show the plan that is in a document."""

from datetime import datetime
from pathlib import Path

import click

from hoofdlijn.cli.limits import bounded
from hoofdlijn.cli.shell import language_option, scheme_options


@click.command("read")
@click.argument("plan_file", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--to", "form", type=click.Choice(["json", "md"]), default="json", show_default=True, help="Vorm. / Form."
)
@click.option(
    "--earlier",
    type=click.Path(path_type=Path),
    default=None,
    metavar="OLD",
    help="Een eerdere versie: de id's daarvan blijven gelden. / An earlier version whose ids stay.",
)
@click.option(
    "--comments",
    "wants_comments",
    is_flag=True,
    help="Toon de opmerkingen in FILE, per adres. / Show the comments in FILE, by address.",
)
@scheme_options
@language_option
def read_command(
    plan_file: Path,
    form: str,
    earlier: Path | None,
    wants_comments: bool,
    scheme_id: str,
    at: datetime | None,
    language: str,
) -> None:
    """Toon het plan dat in FILE staat, als JSON of Markdown. / Show the plan that is in FILE.

    Exit 0 gelezen / read, 2 onleesbaar / unreadable.
    """
    from hoofdlijn.interchange import plan_to_json
    from hoofdlijn.workflows.read import read_plan_file

    with bounded(plan_file.name):
        read = read_plan_file(plan_file, scheme_id=scheme_id, at=at.date() if at else None, earlier=earlier)
    if wants_comments:
        from hoofdlijn.recognition.remarks import comments_by_address
        from hoofdlijn.writing.remarks import remarks_as_text

        remarks = comments_by_address(read.document, read.plan) if read.document is not None else ()
        click.echo(remarks_as_text(remarks, read.plan, language))
    elif form == "json":
        click.echo(plan_to_json(read.plan, reservation=read.scheme.reservation.text), nl=False)
    else:
        from hoofdlijn.writing.markdown import plan_as_markdown

        click.echo(plan_as_markdown(read.plan, read.scheme, language), nl=False)
    if read.matching is not None:
        from hoofdlijn.writing.matches import matching_as_text

        click.echo(matching_as_text(read.matching, language), err=True)
