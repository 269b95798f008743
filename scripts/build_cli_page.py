"""Write docs/reference/opdrachten.md from the commands themselves."""

from pathlib import Path

import click

from hoofdlijn.cli.shell import cli

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "opdrachten.md"

_HEAD = """# Opdrachten

Gemaakt uit het programma zelf door `scripts/build_cli_page.py`. Elke opdracht werkt ook als `./run OPDRACHT`.

Overal geldt: uitvoer gaat naar standaarduitvoer, meldingen naar standaardfout. Afsluitcode 0: niets blokkerends,
1: er is een blokkerende bevinding, 2: een bestand, regeling of opdracht is niet bruikbaar; dan staat er één regel bij
die zegt wat er mis is en wat helpt. `HOOFDLIJN_LANGUAGE=en` maakt Engels de taal van alle opdrachten.
"""


def page() -> str:
    """Return what the page should hold."""
    with click.Context(cli, info_name="hoofdlijn", **cli.context_settings) as context:
        parts = [_HEAD]
        for name in cli.list_commands(context):
            command = cli.get_command(context, name)
            if command is not None:
                parts += _sections(command, context, f"hoofdlijn {name}", "##")
    return "\n".join(parts)


def _sections(command: click.Command, parent: click.Context, path: str, marks: str) -> list[str]:
    context = click.Context(command, info_name=path.rsplit(" ", 1)[-1], parent=parent, terminal_width=100)
    sections = [f"{marks} `{path}`\n\n```text\n{command.get_help(context)}\n```\n"]
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            if inner is not None:
                sections += _sections(inner, context, f"{path} {name}", marks + "#")
    return sections


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
