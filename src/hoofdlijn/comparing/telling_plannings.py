"""What happened to a planning, in one line: "uitvoeren schuift van 2026 naar 2027"."""

from collections.abc import Mapping
from datetime import date, timedelta

from hoofdlijn.comparing.changes import Change, ChangeKind, PhaseChange
from hoofdlijn.comparing.naming import quoted
from hoofdlijn.comparing.telling_words import tell_words
from hoofdlijn.language import LANGUAGES, Text
from hoofdlijn.phrases import Phase, PhaseKind, say_dates, say_day, say_kind, say_phase

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
_BEGINS = Text("{work} begint {after} in plaats van {before}", "{work} begins {after} instead of {before}")
_ENDS = Text(
    "{work} loopt tot en met {after} in plaats van {before}",
    "{work} goes on up to and including {after} instead of {before}",
)
_IN = Text("in {}", "in {}")
_ON = Text("op {}", "on {}")
_DAY = timedelta(days=1)
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
    one_end = _one_end(change.before, change.after, language)
    if one_end:
        return one_end
    return form.format(
        work=_work(change.after, language),
        before=say_dates(change.before.start, change.before.end, language),
        after=say_dates(change.after.start, change.after.end, language),
    )


def _one_end(before: Phase, after: Phase, language: str) -> str:
    """Return that work begins or ends on another day where the other end stayed; "" where both moved."""
    if before.start >= before.end or after.start >= after.end:
        return ""
    work = _work(after, language)
    if before.end == after.end:
        months = _size_of(before.start, after.start)
        was, now = (_first_day(day, months, language) for day in (before.start, after.start))
        form = _IN if months else _ON
        return _BEGINS.in_language(language).format(
            work=work, after=form.in_language(language).format(now), before=was
        )
    if before.start == after.start:
        months = _size_of(before.end, after.end)
        was, now = (_last_day(day, months, language) for day in (before.end, after.end))
        return _ENDS.in_language(language).format(work=work, after=now, before=was)
    return ""


def _size_of(one: date, other: date) -> int:
    """Return the months of the year, school year or month that both days begin; 0 where they begin none of them."""
    for month, months in ((1, 12), (8, 12), (0, 1)):
        if all(
            day.day == 1 and month in {0, day.month} and date.min.year < day.year < date.max.year
            for day in (one, other)
        ):
            return months
    return 0


def _first_day(day: date, months: int, language: str) -> str:
    """Return the year, school year or month that begins on a day, or the day."""
    return say_dates(day, _after(day, months), language) if months else say_day(day, language)


def _last_day(day: date, months: int, language: str) -> str:
    """Return the year, school year or month that is over on a day, or the day before it."""
    return say_dates(_after(day, -months), day, language) if months else say_day(day - _DAY, language)


def _after(day: date, months: int) -> date:
    """Return the first of a month so many months on."""
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def _work(phase: Phase, language: str) -> str:
    """Return the author's own word for the kind of work in Dutch, else ours."""
    if phase.kind is PhaseKind.UNSPECIFIED:
        return (phase.label.lower() if language == "nl" else "") or _WORK.in_language(language)
    own = phase.label.lower() if language == "nl" else ""
    return own or say_kind(phase.kind, language)


def _fill(form: Text, name: Text, what: Text) -> Text:
    return Text(form.nl.format(name=name.nl, what=what.nl), form.en.format(name=name.en, what=what.en))
