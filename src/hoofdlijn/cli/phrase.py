"""`hoofdlijn phrase`: how a planning phrase is read, and which patterns read it."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import click

from hoofdlijn.cli.shell import language_option, scheme_options

if TYPE_CHECKING:
    from hoofdlijn.phrases import PatternUse, Phase, Reading

_WORDS = {
    "nl": {
        "nothing": "Hier staat geen planning in.",
        "unread": "niet te lezen: {piece}",
        "start": "begin open",
        "end": "einde open",
        "ambiguous": "onduidelijk",
        "or": "of: {dates}",
        "patterns": "patronen",
        "until": "{start} tot {end}",
    },
    "en": {
        "nothing": "There is no planning in this.",
        "unread": "cannot be read: {piece}",
        "start": "open start",
        "end": "open end",
        "ambiguous": "unclear",
        "or": "or: {dates}",
        "patterns": "patterns",
        "until": "{start} up to {end}",
    },
}


@click.command("phrase")
@click.argument("text", metavar="ZIN")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Vorm. / Form."
)
@scheme_options
@language_option
def phrase_command(text: str, form: str, scheme_id: str, at: datetime | None, language: str) -> None:
    """Lees een planningszin. / Read a planning phrase.

    \b
    hoofdlijn phrase "opzetten schooljaar 2025/2026, uitvoeren vanaf 2027"
    hoofdlijn phrase --format json "van medio 2025 tot eind 2026"
    """
    from hoofdlijn.workflows.phrase import read_phrase

    reading = read_phrase(text, scheme_id, at.date() if at else None)
    if form == "json":
        click.echo(_as_json(reading), nl=False)
    else:
        click.echo("\n".join(_as_text(reading, language)))


def _as_json(reading: "Reading") -> bytes:
    import msgspec

    page = {
        "text": reading.text.encode("utf-8", "replace").decode("utf-8"),
        "phases": reading.phases,
        "patterns": [derivation.patterns for derivation in reading.derivations],
        "unread": reading.unread,
    }
    return msgspec.json.format(msgspec.json.encode(page), indent=2) + b"\n"


def _as_text(reading: "Reading", language: str) -> Iterator[str]:
    from hoofdlijn.phrases import say_phase

    words = _WORDS[language]
    if not reading.phases:
        yield words["nothing"]
    for phase, derivation in zip(reading.phases, reading.derivations, strict=True):
        yield f"{say_phase(phase, language)}   ← {_visible(phase.text)}"
        yield "    " + ", ".join(_facts(phase, words))
        yield from (f"    {words['or'].format(dates=dates)}" for dates in _alternatives(phase, language))
        yield f"    {words['patterns']}: {_tree(derivation.patterns)}"
    yield from (words["unread"].format(piece=_visible(piece)) for piece in reading.unread)


def _facts(phase: "Phase", words: dict[str, str]) -> Iterator[str]:
    yield phase.kind.value
    yield words["until"].format(start=phase.start, end=phase.end)
    if phase.open:
        yield words[phase.open.value]
    if phase.recurrence:
        yield phase.recurrence.value
    if phase.ambiguous:
        yield words["ambiguous"]


def _alternatives(phase: "Phase", language: str) -> Iterator[str]:
    from hoofdlijn.phrases import say_dates

    for other in phase.alternatives:
        yield f"{say_dates(other.start, other.end, language)} ({other.start} – {other.end})"


def _tree(use: "PatternUse") -> str:
    if not use.children:
        return use.name
    return f"{use.name} ({', '.join(_tree(child) for child in use.children)})"


def _visible(text: str) -> str:
    """Return the text on one line, without characters that steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in text).strip()
