"""The outermost shell: the command group, and the one place where a failure becomes a line and an exit code."""

import importlib
import os
import sys
from collections.abc import Callable
from enum import IntEnum
from typing import NoReturn

import click

from hoofdlijn import __version__
from hoofdlijn.errors import HoofdlijnError, UnwritableFile, describe

LANGUAGES = ("nl", "en")
"""Those of `hoofdlijn.language`, which would cost every start half as much again; a test holds them equal."""

_COMMANDS = {
    "read": "hoofdlijn.cli.read:read_command",
    "check": "hoofdlijn.cli.check:check_command",
    "new": "hoofdlijn.cli.new:new_command",
    "write": "hoofdlijn.cli.write:write_command",
    "diff": "hoofdlijn.cli.diff:diff_command",
    "merge": "hoofdlijn.cli.merge:merge_command",
    "tranche": "hoofdlijn.cli.tranche:tranche_command",
    "phrase": "hoofdlijn.cli.phrase:phrase_command",
    "scheme": "hoofdlijn.cli.scheme:scheme_group",
    "rules": "hoofdlijn.cli.rules:rules_command",
    "rule": "hoofdlijn.cli.rules:rule_command",
}


_HELPS = {"nl": "Zie {command} --help.", "en": "See {command} --help."}

_INTERRUPTED = 130
"""What a shell expects of a program that was stopped with Ctrl-C."""


class ExitCode(IntEnum):
    """How a command ended."""

    CLEAN = 0
    BLOCKED = 1
    UNREADABLE = 2
    OUR_FAULT = 70
    """A defect of the program itself; sysexits' EX_SOFTWARE, apart from 1 so that nobody takes it for a finding."""


class LazyGroup(click.Group):
    """A group that imports a command only when it is asked for, so that starting up stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names of all commands, in the order in which a user meets them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import and return the command, or None where there is none of that name."""
        target = _COMMANDS.get(cmd_name)
        if target is None:
            return None
        module_name, attribute = target.split(":")
        command: click.Command = getattr(importlib.import_module(module_name), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of commands without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_SUMMARIES.items()))


_SUMMARIES = {
    "read": "Toon het plan dat in een document staat. / Show the plan in a document.",
    "check": "Leg een plan naast de regeling. / Check a plan against the scheme.",
    "new": "Een leeg plan om in te vullen. / An empty plan to fill in.",
    "write": "Schrijf een plan uit: Word, PDF, webpagina, tabel, agenda, tijdlijn. / Write a plan out.",
    "diff": "Wat er tussen twee versies veranderd is. / What changed between two versions.",
    "merge": "Voeg samen wat twee mensen met een plan deden. / Merge what two people did with a plan.",
    "tranche": "Wat er voor een tranche uit te werken is. / What a tranche has to work out.",
    "phrase": "Lees een planningszin. / Read a planning phrase.",
    "scheme": "Regelingen tonen en controleren. / Show and validate schemes.",
    "rules": "Alle regels op een rij. / List all rules.",
    "rule": "Eén regel uitgelegd. / Explain one rule.",
}


def language_option(command: click.decorators.FC) -> click.decorators.FC:
    """Add `--language nl|en` (Dutch by default)."""
    return click.option(
        "--language",
        type=click.Choice(LANGUAGES),
        default="nl",
        envvar="HOOFDLIJN_LANGUAGE",
        help="Taal van de uitvoer. / Language of the output.",
    )(command)


def scheme_options(command: click.decorators.FC) -> click.decorators.FC:
    """Add `--scheme ID` and `--at DATE`."""
    command = click.option(
        "--at",
        type=click.DateTime(["%Y-%m-%d"]),
        default=None,
        metavar="JJJJ-MM-DD",
        help="Versie die op deze datum gold; zonder: de nieuwste. / Version in force on this date.",
    )(command)
    return click.option(
        "--scheme",
        "scheme_id",
        default="sto-2025",
        show_default=True,
        help="Regeling. / Scheme.",
    )(command)


def output_options(help_text: str) -> Callable[[click.decorators.FC], click.decorators.FC]:
    """Add `-o/--output OUT`, told by `help_text`, and `--replace`; arguments `out` and `replace` of the command."""
    from pathlib import Path

    def add(command: click.decorators.FC) -> click.decorators.FC:
        command = click.option("--replace", is_flag=True, help="Vervang wat er al staat. / Replace what exists.")(
            command
        )
        return click.option(
            "-o",
            "--output",
            "out",
            type=click.Path(path_type=Path, allow_dash=True),
            default=None,
            metavar="OUT",
            help=help_text,
        )(command)

    return add


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="hoofdlijn")
def cli() -> None:
    """Leest een activiteitenplan op hoofdlijnen, legt het naast de regeling en legt uit wat het vindt."""


def main() -> None:
    """Run the command line; what goes wrong with what the user handed us is one line on stderr and exit code 2."""
    language = _asked_language(sys.argv)
    try:
        # hints repeat the name under which the program was called, "./run" for one
        ended = cli.main(prog_name=os.environ.get("HOOFDLIJN_PROGRAM") or None, standalone_mode=False)
    except HoofdlijnError as failure:
        _end_with(" ".join(describe(failure, language)))
    except click.ClickException as failure:
        _end_with(_usage_line(failure, language))
    except click.Abort:
        raise SystemExit(_INTERRUPTED) from None
    except OSError as failure:
        _end_with_output_trouble(failure, language)
    except Exception:
        import logging  # a slow import that only our own failures need

        logging.getLogger("hoofdlijn").exception("hoofdlijn %s", __version__)
        raise SystemExit(ExitCode.OUR_FAULT) from None
    raise SystemExit(ended or ExitCode.CLEAN)


def _usage_line(failure: click.ClickException, language: str) -> str:
    """Return what is wrong with the command line; click speaks English only, so its common cases are ours."""
    message = failure.format_message()
    if language == "nl":
        if isinstance(failure, click.MissingParameter):
            name = _named(failure.param)
            message = f"er ontbreekt iets op de opdrachtregel: {name}"
        elif isinstance(failure, click.NoSuchOption):
            message = f"de optie {failure.option_name} bestaat niet"
        elif isinstance(failure, click.BadParameter) and failure.param:
            message = f"de waarde bij {failure.param.opts[0]} is niet bruikbaar ({_choices(failure.param)})"
        elif message.startswith("No such command"):
            message = f"de opdracht {message.split(' ', 3)[-1].rstrip('.')} bestaat niet; wel: {', '.join(_COMMANDS)}"
    command = failure.ctx.command_path if isinstance(failure, click.UsageError) and failure.ctx else "hoofdlijn"
    return " ".join(f"{command}: {message.rstrip('.?')}. {_HELPS[language].format(command=command)}".split())


def _named(parameter: click.Parameter | None) -> str:
    """Return what a user calls a parameter: an option by its longest name, an argument by its place holder."""
    if isinstance(parameter, click.Option):
        return max(parameter.opts, key=len)
    return parameter.human_readable_name if parameter else ""


def _choices(parameter: click.Parameter) -> str:
    if isinstance(parameter.type, click.Choice):
        return ", ".join(map(str, parameter.type.choices))
    return parameter.make_metavar(click.Context(cli))


def _end_with(line: str) -> NoReturn:
    click.echo(line, err=True)
    raise SystemExit(ExitCode.UNREADABLE)


def _end_with_output_trouble(failure: OSError, language: str) -> NoReturn:
    """End quietly where the reader of our output (head, less) went away, with a line where it could not be written."""
    # what is still to be written would fail again when Python ends
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(failure, BrokenPipeError):
        raise SystemExit(ExitCode.CLEAN) from None
    output = {"nl": "De uitvoer", "en": "The output"}
    reason = failure.strerror or type(failure).__name__
    _end_with(" ".join(describe(UnwritableFile(name=output, reason=reason), language)))


def _asked_language(arguments: list[str]) -> str:
    """Return the language asked for, also where a command line broke before it was parsed."""
    for position, argument in enumerate(arguments):
        if argument.startswith("--language="):
            asked = argument.partition("=")[2]
            return asked if asked in LANGUAGES else "nl"
        if argument == "--language" and arguments[position + 1 : position + 2] == ["en"]:
            return "en"
    return "en" if os.environ.get("HOOFDLIJN_LANGUAGE") == "en" else "nl"
