"""`hoofdlijn rules` and `hoofdlijn rule`: which rules there are, and the whole story of one."""

import difflib
import shutil
import sys
import textwrap
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING

import click

from hoofdlijn.cli.shell import ExitCode, language_option, scheme_options

if TYPE_CHECKING:
    from hoofdlijn.rules.base import Rule
    from hoofdlijn.scheme import Scheme

_GROUPS = {
    "C": ("Samenhang", "Coherence"),
    "D": ("Detailniveau", "Level of detail"),
    "E": ("Elementen van de regeling", "Elements of the scheme"),
    "P": ("Planning", "Planning"),
    "S": ("Opbouw", "Structure"),
    "T": ("Meetbare doelen", "Targets"),
    "V": ("Regiovisie", "Regional vision"),
}


@click.command("rules")
@language_option
def rules_command(language: str) -> None:
    """Toon alle regels, met hun gewicht. / List all rules with their severity."""
    from hoofdlijn.rules.catalogue import CATALOGUE
    from hoofdlijn.writing.rule_words import SEVERITIES

    name_width = max(len(rule.name) for rule in CATALOGUE)
    weight_width = max(len(text.in_language(language)) for text in SEVERITIES.values())
    for letter, group in groupby(CATALOGUE, key=lambda rule: rule.code[0]):
        click.secho(_GROUPS[letter][language == "en"], bold=True)
        for rule in group:
            weight = SEVERITIES[rule.severity].in_language(language)
            title = rule.title.in_language(language)
            click.echo(f"  {rule.code}  {rule.name:<{name_width}}  {weight:<{weight_width}}  {title}")
        click.echo()
    hint = (
        "Meer over één regel: hoofdlijn rule CODE" if language == "nl" else "More about one rule: hoofdlijn rule CODE"
    )
    click.echo(hint)


@click.command("rule")
@click.argument("asked", metavar="CODE")
@scheme_options
@language_option
def rule_command(asked: str, scheme_id: str, at: datetime | None, language: str) -> None:
    """Leg de regel met deze code of naam uit. / Explain the rule with this code or name."""
    from hoofdlijn.rules.catalogue import find_rule
    from hoofdlijn.workflows.schemes import open_scheme

    rule = find_rule(asked)
    if rule is None:
        click.echo(_unknown(asked, language), err=True)
        raise SystemExit(ExitCode.UNREADABLE)
    scheme = open_scheme(scheme_id, at.date() if at else None)
    width = min(shutil.get_terminal_size((80, 24)).columns, 100) if sys.stdout.isatty() else 80
    _show(rule, scheme, language, width)


def _unknown(asked: str, language: str) -> str:
    """Return one line that says that there is no such rule, with those that look like it."""
    from hoofdlijn.rules.catalogue import CATALOGUE

    shown = " ".join(character for character in asked[:40].split() if character.isprintable())
    by_key = {key: rule for rule in CATALOGUE for key in (rule.code.lower(), rule.name)}
    near = difflib.get_close_matches(asked[:40].strip().lower(), by_key, n=6, cutoff=0.5)
    rules = list(dict.fromkeys(by_key[key].code for key in near))[:3]
    names = ", ".join(f"{code} {by_key[code.lower()].name}" for code in rules)
    if language == "nl":
        return f"Er is geen regel {shown}. " + (f"Bedoelde u: {names}?" if names else "Alle regels: hoofdlijn rules.")
    return f"There is no rule {shown}. " + (f"Did you mean: {names}?" if names else "All rules: hoofdlijn rules.")


def _show(rule: "Rule", scheme: "Scheme", language: str, width: int) -> None:
    from hoofdlijn.rules.stories import tell
    from hoofdlijn.writing import rule_words as words

    story = tell(rule, language)
    weight = words.SEVERITIES[rule.severity].in_language(language)
    click.secho(f"{rule.code} {rule.name}", bold=True)
    click.echo(rule.title.in_language(language))
    parts = (
        (words.FINDS, story.finds),
        (words.WHY, story.why),
        (words.SEVERITY, f"{weight.capitalize()}. {rule.severity_reason.in_language(language)}"),
        (words.HELP, rule.help.in_language(language)),
        (words.LIMITS, story.limits),
        (words.SOURCE, scheme.source(story.source_key).label.in_language(language) if story.source_key else ""),
    )
    column = max(len(name.in_language(language)) for name, text in parts if text) + 2
    click.echo()
    for name, text in parts:
        if text:
            lines = textwrap.wrap(text, width - column)
            click.echo(click.style(name.in_language(language).ljust(column), dim=True) + lines[0])
            for line in lines[1:]:
                click.echo(" " * column + line)
    for name, example in ((words.GOOD, rule.good), (words.BAD, rule.bad)):
        click.echo()
        click.secho(f"{name.in_language(language)}:", bold=True)
        click.echo(textwrap.indent(example.rstrip("\n"), "    "))
