"""`hoofdlijn merge`: join what two people did with one plan."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hoofdlijn.cli.limits import bounded, within_memory
from hoofdlijn.cli.shell import ExitCode, language_option, output_options, scheme_options

if TYPE_CHECKING:
    from hoofdlijn.workflows.merge import MergedFiles
    from hoofdlijn.workflows.read import ReadPlan

_FORMS = ("docx", "odt", "pdf", "html", "md", "json", "xlsx", "ics", "svg")
"""The keys of `workflows.write.FORMS`, which would cost every help text an import; a test holds them equal."""
_ON_SCREEN = frozenset({"json", "md"})


@click.command("merge")
@click.argument("base", metavar="BASE", type=click.Path(path_type=Path))
@click.argument("ours", metavar="OURS", type=click.Path(path_type=Path))
@click.argument("theirs", metavar="THEIRS", type=click.Path(path_type=Path))
@output_options(
    "Bestand; de naam zegt de vorm. Zonder: JSON op het scherm. / File; its name says the format. "
    "Without: JSON on the screen."
)
@click.option("--to", "form", type=click.Choice(_FORMS), default=None, help="Vorm. / Format.")
@click.option(
    "--keep",
    type=click.Choice(["both", "ours", "theirs"]),
    default="both",
    show_default=True,
    help="Wie gelijk krijgt waar beide iets anders zeggen; both: OURS, met de andere tekst erbij. "
    "/ Who is followed where both differ; both: OURS, with the other text beside it.",
)
@scheme_options
@language_option
def merge_command(
    base: Path,
    ours: Path,
    theirs: Path,
    out: Path | None,
    form: str | None,
    keep: str,
    replace: bool,
    scheme_id: str,
    at: datetime | None,
    language: str,
) -> None:
    """Voeg samen wat OURS en THEIRS elk met BASE deden. / Merge what OURS and THEIRS each did with BASE.

    Exit 0 samengevoegd / merged, 1 samengevoegd, maar er valt nog iets te kiezen / merged with something left to decide,
    2 onleesbaar / unreadable.
    """
    from hoofdlijn.comparing import Keep
    from hoofdlijn.workflows.files import refuse_unwritable
    from hoofdlijn.workflows.merge import merge_read_plans, names_of
    from hoofdlijn.workflows.write import Writing, write_plan, write_plan_files

    form = form or _form_of(out, language)
    target = _target(ours, form, out, language)
    if target is not None:
        for source in (base, theirs):
            refuse_unwritable(target, keep=source, replace=replace)
    was, here, there = (_read(path, scheme_id, at.date() if at else None) for path in (base, ours, theirs))
    with within_memory(f"{base.name}, {ours.name}, {theirs.name}"):
        merged = merge_read_plans((was, here, there), names_of(ours, theirs), keep=Keep(keep), language=language)
    writing = Writing(language=language)
    if target is None:
        click.echo(write_plan(merged.plan, merged.scheme, form, writing), nl=False)
    else:
        write_plan_files(merged.plan, merged.scheme, {form: target}, writing, source=ours, replace=replace)
        click.echo(target)
    click.echo(_told(merged, ours, theirs, keep, language), err=True)
    raise SystemExit(ExitCode.BLOCKED if merged.conflicts and keep == "both" else ExitCode.CLEAN)


def _read(path: Path, scheme_id: str, at: date | None) -> "ReadPlan":
    from hoofdlijn.workflows.read import read_plan_file

    with bounded(path.name):
        return read_plan_file(path, scheme_id=scheme_id, at=at)


def _form_of(out: Path | None, language: str) -> str:
    from hoofdlijn.cli import merge_words as words

    if out is None or str(out) == "-" or out.is_dir():
        return "json"
    form = out.suffix.lower().removeprefix(".")
    if form not in _FORMS:
        told = words.NO_FORM.in_language(language)
        raise click.UsageError(told.format(name=out.name, forms=", ".join(f".{each}" for each in _FORMS)))
    return form


def _target(ours: Path, form: str, out: Path | None, language: str) -> Path | None:
    """Return the file to write, None for the screen; beside OURS where nobody named one."""
    from hoofdlijn.cli import merge_words as words
    from hoofdlijn.workflows.write import find_targets

    if str(out) == "-" or (out is None and form in _ON_SCREEN):
        return None
    if out is None or out.is_dir():
        return (out or ours.parent) / f"{ours.stem}.{words.NAMED.in_language(language)}.{form}"
    return find_targets(ours, (form,), out)[form]


def _told(merged: "MergedFiles", ours: Path, theirs: Path, keep: str, language: str) -> str:
    from hoofdlijn.cli import merge_words as words
    from hoofdlijn.comparing import tell_conflict
    from hoofdlijn.workflows.merge import names_of

    our_name, their_name = names_of(ours, theirs)
    lines = [
        words.SUMMARY.in_language(language).format(
            ours=words.CHANGES[merged.ours != 1].in_language(language).format(merged.ours),
            theirs=words.CHANGES[merged.theirs != 1].in_language(language).format(merged.theirs),
            our_name=our_name,
            their_name=their_name,
        )
    ]
    if merged.conflicts:
        number = len(merged.conflicts)
        lines.append(words.CONFLICTS[number != 1].in_language(language).format(number))
        for each in merged.conflicts:
            first, *more = tell_conflict(each, our_name, their_name, merged.scheme).in_language(language).split("\n")
            lines += [f"  ! {_plain(first)}", *(f"      {_plain(row)}" for row in more)]
        name = our_name if keep == "ours" else their_name
        outcome = words.BOTH if keep == "both" else words.ONE
        lines.append(outcome.in_language(language).format(our_name=our_name, name=name))
    return "\n".join(lines)


def _plain(text: str) -> str:
    from hoofdlijn.writing.report_words import plain

    return plain(text)
