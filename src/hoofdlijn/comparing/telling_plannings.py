"""What happened to a planning, in one line: "uitvoeren schuift van 2026 naar 2027"."""

from collections.abc import Mapping

from hoofdlijn.comparing.changes import Change, ChangeKind, PhaseChange
from hoofdlijn.comparing.naming import quoted
from hoofdlijn.comparing.telling_words import tell_words
from hoofdlijn.language import LANGUAGES, Text
from hoofdlijn.phrases import Phase, PhaseKind, say_dates, say_kind, say_phase

_K = ChangeKind

_PLANNING = Text("Planning van {name}: {what}", "Planning of {name}: {what}")
_NEW = Text("Planning van {name} toegevoegd: {what}", "Planning of {name} added: {what}")
_GONE = Text("Planning van {name} vervallen (was {what})", "Planning of {name} dropped (was {what})")
_SAME_DATES = Text(
    "Planning van {name} anders verwoord, data gelijk: {what}",
    "Planning of {name} in other words, same dates: {what}",
)
_READ = Text(
    "Planning van {name} anders gelezen; de data zijn gelijk", "Planning of {name} read differently; same dates"
)
_PIECES: Mapping[ChangeKind, Text] = {
    _K.LATER: Text("{work} schuift van {before} naar {after}", "{work} moves from {before} to {after}"),
    _K.EARLIER: Text(
        "{work} komt eerder, van {before} naar {after}", "{work} comes earlier, from {before} to {after}"
    ),
    _K.LONGER: Text(
        "{work} duurt langer, {after} in plaats van {before}", "{work} takes longer, {after} instead of {before}"
    ),
    _K.SHORTER: Text(
        "{work} duurt korter, {after} in plaats van {before}", "{work} is shorter, {after} instead of {before}"
    ),
    _K.CHANGED: Text("‘{before}’ is nu ‘{after}’", "‘{before}’ is now ‘{after}’"),
    _K.ADDED: Text("‘{after}’ erbij", "‘{after}’ added"),
    _K.REMOVED: Text("‘{before}’ vervallen", "‘{before}’ dropped"),
}
_WORK = Text("de uitvoering", "the work")


def tell_planning(change: Change) -> Text:
    """Return a change of a planning in one line."""
    name = quoted(change.name)
    if change.kind is ChangeKind.ADDED:
        return _fill(_NEW, name, quoted(change.after) if change.after else _pieces(change))
    if change.kind is ChangeKind.REMOVED:
        return _fill(_GONE, name, quoted(change.before) if change.before else _pieces(change))
    if change.phases:
        return _fill(_PLANNING, name, _pieces(change))
    if change.before == change.after:
        return _fill(_READ, name, name)
    if not change.words:
        return _fill(_SAME_DATES, name, quoted(change.after or change.before))
    return _fill(_SAME_DATES, name, tell_words(change.words))


def _pieces(change: Change) -> Text:
    nl, en = ("; ".join(_piece(phase, language) for phase in change.phases) for language in LANGUAGES)
    return Text(nl, en)


def _piece(change: PhaseChange, language: str) -> str:
    form = _PIECES[change.kind].in_language(language)
    if change.before is None or change.after is None or change.kind is ChangeKind.CHANGED:
        before = say_phase(change.before, language) if change.before else ""
        after = say_phase(change.after, language) if change.after else ""
        return form.format(before=before, after=after)
    return form.format(
        work=_work(change.after, language),
        before=say_dates(change.before.start, change.before.end, language),
        after=say_dates(change.after.start, change.after.end, language),
    )


def _work(phase: Phase, language: str) -> str:
    """Return the author's own word for the kind of work in Dutch, else ours."""
    if phase.kind is PhaseKind.UNSPECIFIED:
        return (phase.label.lower() if language == "nl" else "") or _WORK.in_language(language)
    own = phase.label.lower() if language == "nl" else ""
    return own or say_kind(phase.kind, language)


def _fill(form: Text, name: Text, what: Text) -> Text:
    return Text(form.nl.format(name=name.nl, what=what.nl), form.en.format(name=name.en, what=what.en))
