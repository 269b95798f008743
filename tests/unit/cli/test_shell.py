import sys

import click
import pytest

from hoofdlijn.cli import shell
from hoofdlijn.cli.shell import ExitCode, main
from hoofdlijn.errors import EmptyDocument
from hoofdlijn.language import LANGUAGES


@click.command()
@click.option("--language")
@click.option("--how")
def _command(language: str, how: str) -> None:
    if how == "bug":
        raise KeyError("a defect of ours")
    if how == "file":
        raise EmptyDocument(name="plan.docx")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shell, "cli", _command)
    monkeypatch.delenv("HOOFDLIJN_LANGUAGE", raising=False)

    def run(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["hoofdlijn", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        return ended.value.code

    return run


def test_a_defect_of_ours_is_logged_whole_and_is_no_finding(run, caplog: pytest.LogCaptureFixture) -> None:
    assert run("--how", "bug") == ExitCode.OUR_FAULT
    assert "a defect of ours" in caplog.text
    assert "Traceback" in caplog.text


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "plan.docx is leeg."),
        (["--language", "en"], "plan.docx is empty."),
        (["--language=en"], "plan.docx is empty."),
    ],
)
def test_a_file_that_cannot_be_used_is_one_line_in_the_language_asked(run, capsys, arguments, says: str) -> None:
    assert run("--how", "file", *arguments) == ExitCode.UNREADABLE
    shown = capsys.readouterr().err
    assert shown.startswith(says)
    assert shown.count("\n") == 1


def test_the_environment_may_set_the_language(run, capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOOFDLIJN_LANGUAGE", "en")
    run("--how", "file")
    assert "is empty" in capsys.readouterr().err


def test_the_command_line_speaks_the_languages_of_the_program() -> None:
    assert shell.LANGUAGES == LANGUAGES


def test_every_command_starts_and_explains_itself() -> None:
    for name in shell._COMMANDS:
        command = shell.LazyGroup().get_command(click.Context(shell.cli), name)
        assert command is not None
        assert command.help or isinstance(command, click.Group)
