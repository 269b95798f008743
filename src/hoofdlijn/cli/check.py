"""`hoofdlijn check`: lay plans beside the scheme."""

import sys
from collections.abc import Mapping, Sequence
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

_ON_SCREEN = ("text", "json")
_AS_DOCUMENT = ("docx", "pdf", "html")
"""The keys of `workflows.report.REPORT_FORMS`, which would cost every help text an import; a test holds them equal."""
_NO_FILE = {
    "nl": "-o hoort bij --format {forms}; text en json komen op het scherm",
    "en": "-o goes with --format {forms}; text and json go to the screen",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What was asked on the command line, for every file the same."""

    form: str
    out: Path | None
    annotate: Path | None
    scheme_id: str
    at: date | None
    language: str


@click.command("check")
@click.argument("plan_files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice([*_ON_SCREEN, *_AS_DOCUMENT]),
    default="text",
    show_default=True,
    help="Vorm; docx, pdf en html komen in een bestand. / Form; docx, pdf and html go into a file.",
)
@click.option(
    "-o",
    "--output",
    "out",
    type=click.Path(path_type=Path),
    default=None,
    metavar="OUT",
    help="Bestand voor docx, pdf of html, bij meer plannen een map. Zonder: naast FILE. "
    "/ File for docx, pdf or html, a folder for several plans. Without: beside FILE.",
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
    out: Path | None,
    annotate: Path | None,
    scheme_id: str,
    at: datetime | None,
    language: str,
) -> None:
    """Leg elk plan naast de regeling en leg uit wat er te zien is. / Check plans and explain what was found.

    Exit 0 niets blokkerends / nothing blocking, 1 blokkerend / blocking, 2 onleesbaar / unreadable.
    """
    if out is not None and form in _ON_SCREEN:
        raise click.UsageError(_NO_FILE[language].format(forms=", ".join(_AS_DOCUMENT)))
    asked = _Asked(
        form=form, out=out, annotate=annotate, scheme_id=scheme_id, at=at.date() if at else None, language=language
    )
    code = _check_one(plan_files[0], asked) if len(plan_files) == 1 else _check_many(plan_files, asked)
    raise SystemExit(code)


def _check_one(path: Path, asked: _Asked) -> ExitCode:
    targets = _report_targets((path,), asked)
    checked = _checked(path, asked)
    if asked.annotate:
        _annotate(checked, path, asked.annotate, asked.language)
    if asked.form == "json":
        from hoofdlijn.interchange import report_to_json

        click.echo(report_to_json(checked.report), nl=False)
    elif path in targets:
        from hoofdlijn.writing.summary import Row, line_of, reservations_of

        _write_report(checked, path, targets[path], asked)
        row = Row(name=str(path), report=checked.report, written=str(targets[path]))
        click.echo("\n".join([line_of(row, asked.language), *reservations_of([checked.report], asked.language)]))
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
    targets = _report_targets(paths, asked)
    rows = []
    for position, path in enumerate(paths, 1):
        _show_progress(f"{position}/{len(paths)} {path.name}")
        rows.append(_row(path, asked, targets.get(path)))
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


def _row(path: Path, asked: _Asked, target: Path | None) -> "Row":
    """Check one of several files; a copy that cannot be annotated, or a report not written, keeps its outcome."""
    from hoofdlijn.writing.summary import Row

    report, written = None, ""
    try:
        checked = _checked(path, asked)
        report = checked.report
        if target is not None:
            _write_report(checked, path, target, asked)
            written = str(target)
        if asked.annotate:
            _annotate(checked, path, asked.annotate / path.name, asked.language)
    except HoofdlijnError as failure:
        trouble = " ".join(describe(failure, asked.language))
        return Row(name=str(path), report=report, trouble=trouble, written=written)
    return Row(name=str(path), report=report, written=written)


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


def _report_targets(paths: Sequence[Path], asked: _Asked) -> Mapping[Path, Path]:
    """Return where the report on each file goes; nothing for a form that goes to the screen."""
    if asked.form in _ON_SCREEN:
        return {}
    from hoofdlijn.workflows.report import find_report_targets

    return find_report_targets(paths, asked.form, asked.out, asked.language)


def _write_report(checked: "CheckedPlan", path: Path, target: Path, asked: _Asked) -> None:
    from hoofdlijn.workflows.report import write_report

    with bounded(path.name):
        write_report(checked, form=asked.form, source=path, target=target, language=asked.language)


def _as_text(checked: "CheckedPlan", language: str) -> str:
    import shutil

    from hoofdlijn.writing.terminal import report_as_text

    colour = sys.stdout.isatty()
    width = shutil.get_terminal_size((80, 24)).columns if colour else 80
    return report_as_text(checked.report, language=language, colour=colour, width=max(60, min(width, 120)))
