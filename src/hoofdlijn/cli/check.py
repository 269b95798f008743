"""`hoofdlijn check`: lay plans beside the scheme."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hoofdlijn.cli.limits import bounded
from hoofdlijn.cli.shell import ExitCode, language_option, scheme_options
from hoofdlijn.errors import HoofdlijnError, Namesakes, NotAFolder, describe

if TYPE_CHECKING:
    from hoofdlijn.workflows.check import CheckedPlan
    from hoofdlijn.writing.summary import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What was asked on the command line, for every file the same."""

    form: str
    annotate: Path | None
    scheme_id: str
    at: date | None
    language: str


@click.command("check")
@click.argument("plan_files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Vorm. / Form."
)
@click.option(
    "--annotate",
    type=click.Path(path_type=Path),
    default=None,
    metavar="OUT",
    help="Kopie van het eigen bestand met elke bevinding als opmerking (bij meer bestanden: een map). "
    "/ Copy with every finding as a comment (with several files: a folder).",
)
@scheme_options
@language_option
def check_command(
    plan_files: tuple[Path, ...],
    form: str,
    annotate: Path | None,
    scheme_id: str,
    at: datetime | None,
    language: str,
) -> None:
    """Leg elk plan naast de regeling en leg uit wat er te zien is. / Check plans and explain what was found.

    Exit 0 niets blokkerends / nothing blocking, 1 blokkerend / blocking, 2 onleesbaar / unreadable.
    """
    asked = _Asked(form=form, annotate=annotate, scheme_id=scheme_id, at=at.date() if at else None, language=language)
    code = _check_one(plan_files[0], asked) if len(plan_files) == 1 else _check_many(plan_files, asked)
    raise SystemExit(code)


def _check_one(path: Path, asked: _Asked) -> ExitCode:
    checked = _checked(path, asked)
    if asked.annotate:
        _annotate(checked, path, asked.annotate, asked.language)
    if asked.form == "json":
        from hoofdlijn.interchange import report_to_json

        click.echo(report_to_json(checked.report), nl=False)
    else:
        click.echo(_as_text(checked, asked.language), nl=False)
    return ExitCode.BLOCKED if checked.report.is_blocked else ExitCode.CLEAN


def _check_many(paths: Sequence[Path], asked: _Asked) -> ExitCode:
    """Check every file, also after one that cannot be read; one line each, and a summary."""
    from hoofdlijn.writing.summary import line_of, reports_to_json, summary_of

    if asked.annotate is not None and not asked.annotate.is_dir():
        raise NotAFolder(name=str(asked.annotate))
    if asked.annotate is not None:
        _refuse_namesakes(paths)
    rows = []
    for position, path in enumerate(paths, 1):
        _show_progress(f"{position}/{len(paths)} {path.name}")
        rows.append(_row(path, asked))
    _show_progress("")
    if asked.form == "json":
        click.echo(reports_to_json(rows), nl=False)
    else:
        for row in rows:
            click.echo(line_of(row, asked.language))
        click.echo(summary_of(rows, asked.language))
    if any(row.trouble for row in rows):
        return ExitCode.UNREADABLE
    return ExitCode.BLOCKED if any(row.report and row.report.is_blocked for row in rows) else ExitCode.CLEAN


def _refuse_namesakes(paths: Sequence[Path]) -> None:
    seen: set[str] = set()
    for path in paths:
        if path.name.casefold() in seen:
            raise Namesakes(name=path.name)
        seen.add(path.name.casefold())


def _row(path: Path, asked: _Asked) -> "Row":
    """Check one of several files; a copy that cannot be annotated keeps its report."""
    from hoofdlijn.writing.summary import Row

    report = None
    try:
        checked = _checked(path, asked)
        report = checked.report
        if asked.annotate:
            _annotate(checked, path, asked.annotate / path.name, asked.language)
    except HoofdlijnError as failure:
        return Row(name=str(path), report=report, trouble=" ".join(describe(failure, asked.language)))
    return Row(name=str(path), report=report)


def _show_progress(text: str) -> None:
    """Show where we are on one line of a terminal, for whoever watches; "" wipes it."""
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{text}", err=True, nl=False)


def _checked(path: Path, asked: _Asked) -> "CheckedPlan":
    from hoofdlijn.workflows.check import check_plan_file

    with bounded(path.name):
        return check_plan_file(path, scheme_id=asked.scheme_id, at=asked.at)


def _annotate(checked: "CheckedPlan", path: Path, target: Path, language: str) -> None:
    from hoofdlijn.workflows.check import write_annotated

    with bounded(path.name):
        write_annotated(checked, source=path, target=target, language=language)


def _as_text(checked: "CheckedPlan", language: str) -> str:
    import shutil

    from hoofdlijn.writing.terminal import report_as_text

    colour = sys.stdout.isatty()
    width = shutil.get_terminal_size((80, 24)).columns if colour else 80
    return report_as_text(checked.report, language=language, colour=colour, width=max(60, min(width, 120)))
