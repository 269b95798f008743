"""`hoofdlijn phrase`: how a planning phrase is read, and which patterns read it."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from hoofdlijn.cli.shell import language_option, scheme_options

if TYPE_CHECKING:
    from hoofdlijn.phrases import PatternUse, Phase, Reading

_WORDS = {
    "nl": {
        "nothing": "Hier staat geen planning in. Noem een jaar, een maand of een datum.",
        "no dates": "Hier staan geen data in.",
        "unread": "Niet begrepen: {piece}. Schrijf er een jaar of een datum bij.",
        "kind": "soort werk: {kind}",
        "no kind": "soort werk: staat er niet bij",
        "days": "van {start} tot {end}",
        "start": "het begin staat er niet bij",
        "end": "het einde staat er niet bij",
        "ambiguous": "onduidelijk: iemand anders kan hier iets anders lezen",
        "or": "of: {dates}",
        "patterns": "patronen: {patterns}",
    },
    "en": {
        "nothing": "There is no planning in this. Name a year, a month or a date.",
        "no dates": "There are no dates in this.",
        "unread": "Not understood: {piece}. Add a year or a date.",
        "kind": "kind of work: {kind}",
        "no kind": "kind of work: not said",
        "days": "from {start} up to {end}",
        "start": "the start is not said",
        "end": "the end is not said",
        "ambiguous": "unclear: someone else may read something else here",
        "or": "or: {dates}",
        "patterns": "patterns: {patterns}",
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
        yield words["no dates" if reading.unread else "nothing"]
    for phase, derivation in zip(reading.phases, reading.derivations, strict=True):
        yield f"{say_phase(phase, language)}   ← {_visible(phase.text)}"
        yield from (f"    {fact}" for fact in _facts(phase, language))
        yield f"    {words['patterns'].format(patterns=_tree(derivation.patterns))}"
    yield from (words["unread"].format(piece=_visible(piece)) for piece in reading.unread)


def _facts(phase: "Phase", language: str) -> Iterator[str]:
    from hoofdlijn.phrases import PhaseKind, say_dates, say_kind, say_recurrence

    words = _WORDS[language]
    known = phase.kind is not PhaseKind.UNSPECIFIED
    yield words["kind"].format(kind=say_kind(phase.kind, language)) if known else words["no kind"]
    days = _days(phase.start, phase.end, language)
    yield f"{days}; {words[phase.open.value]}" if phase.open else days
    if phase.recurrence:
        yield say_recurrence(phase.recurrence, language)
    if phase.ambiguous:
        yield words["ambiguous"]
    for other in phase.alternatives:
        dates, others = say_dates(other.start, other.end, language), _days(other.start, other.end, language)
        yield words["or"].format(dates=f"{dates} ({others})")


def _days(start: date, end: date, language: str) -> str:
    from hoofdlijn.phrases import say_day

    return _WORDS[language]["days"].format(start=say_day(start, language), end=say_day(end, language))


def _tree(use: "PatternUse") -> str:
    if not use.children:
        return use.name
    return f"{use.name} ({', '.join(_tree(child) for child in use.children)})"


def _visible(text: str) -> str:
    """Return the text on one line, without characters that steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in text).strip()
