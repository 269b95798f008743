"""A change in one line that a steering group can read, in Dutch and in English."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from hoofdlijn.comparing.changes import Change, ChangedPart, ChangeKind
from hoofdlijn.comparing.naming import LONGEST, Names, quoted, same
from hoofdlijn.comparing.telling_plannings import tell_planning
from hoofdlijn.comparing.telling_words import tell_words
from hoofdlijn.language import Text
from hoofdlijn.phrases import say_day
from hoofdlijn.plan import ActivityKind, Basis

_K, _P = ChangeKind, ChangedPart

_NOUNS = {
    _P.TITLE: Text("Titel", "Title"),
    _P.REGION: Text("Regio", "Region"),
    _P.SCHEME: Text("Regeling", "Scheme"),
    _P.LABEL: Text("Woord voor dit niveau", "Word for this level"),
    _P.NUMBER: Text("Nummer", "Number"),
    _P.STATEMENT: Text("Omschrijving", "Description"),
    _P.PURPOSES: Text("Doel van {name}", "Purpose of {name}"),
    _P.DETAILS: Text("Toelichting bij {name}", "Details of {name}"),
    _P.BASELINE: Text("Uitgangswaarde", "Baseline"),
    _P.VALUE: Text("Streefwaarde", "Target"),
    _P.UNIT: Text("Eenheid van de streefwaarde", "Unit of the target"),
}
_TEXTS = frozenset({_P.STATEMENT, _P.CURRENT, _P.DESIRED, _P.PURPOSES, _P.DETAILS})
_VALUES = frozenset({_P.REGION, _P.SCHEME, _P.LABEL, _P.NUMBER, _P.UNIT})

_LINES: Mapping[tuple[ChangedPart, ChangeKind], Text] = {
    (_P.OBJECTIVE, _K.ADDED): Text("Nieuw: {objective}", "New: {objective}"),
    (_P.OBJECTIVE, _K.REMOVED): Text("Vervallen: {objective}", "Dropped: {objective}"),
    (_P.OBJECTIVE, _K.REORDERED): Text(
        "{Objective} staat nu op plaats {after}; dat was plaats {before}",
        "{Objective} is now in place {after}; it was in place {before}",
    ),
    (_P.ACTIVITY, _K.ADDED): Text("Nieuwe activiteit {name}", "New activity {name}"),
    (_P.ACTIVITY, _K.REMOVED): Text("Activiteit {name} vervallen", "Activity {name} dropped"),
    (_P.ACTIVITY, _K.REORDERED): Text(
        "Activiteit {name} staat nu op plaats {after}; dat was plaats {before}",
        "Activity {name} is now in place {after}; it was in place {before}",
    ),
    (_P.ACTIVITY, _K.MOVED): Text(
        "Activiteit {name} verplaatst van {from_objective} naar {objective}",
        "Activity {name} moved from {from_objective} to {objective}",
    ),
    (_P.CONTRIBUTION, _K.ADDED): Text("Draagt nu ook bij aan: {element}", "Now also contributes to: {element}"),
    (_P.CONTRIBUTION, _K.REMOVED): Text(
        "Draagt volgens de tekst niet langer bij aan: {element}",
        "By its text no longer contributes to: {element}",
    ),
    (_P.CONTRIBUTION, _K.REWORDED): Text(
        "Waaruit blijkt dat dit bijdraagt aan {element}: {words}",
        "What shows that this contributes to {element}: {words}",
    ),
    (_P.CONTRIBUTION, _K.REORDERED): Text(
        "De bijdragen staan in een andere volgorde", "The contributions stand in another order"
    ),
    (_P.VISION_LINK, _K.ADDED): Text(
        "Verwijst nu ook naar de regiovisie: {anchor}", "Now also refers to the regional vision: {anchor}"
    ),
    (_P.VISION_LINK, _K.REMOVED): Text(
        "Verwijst niet langer naar de regiovisie: {anchor}", "No longer refers to the regional vision: {anchor}"
    ),
    (_P.VISION_LINK, _K.REWORDED): Text(
        "De verwijzing naar de regiovisie ({anchor}): {words}",
        "The reference to the regional vision ({anchor}): {words}",
    ),
    (_P.VISION_LINK, _K.REORDERED): Text(
        "De verwijzingen naar de regiovisie staan in een andere volgorde",
        "The references to the regional vision stand in another order",
    ),
    (_P.TARGET, _K.ADDED): Text("Nieuwe streefwaarde: {name}", "New target: {name}"),
    (_P.TARGET, _K.REMOVED): Text("Streefwaarde vervallen: {name}", "Target dropped: {name}"),
    (_P.TARGET, _K.REWORDED): Text("Streefwaarde anders verwoord: {words}", "Target in other words: {words}"),
    (_P.TARGET, _K.REORDERED): Text(
        "De streefwaarden staan in een andere volgorde", "The targets stand in another order"
    ),
    (_P.REMAINDER, _K.ADDED): Text("Erbij: {name}", "Added: {name}"),
    (_P.REMAINDER, _K.REMOVED): Text("Weg: {name}", "Gone: {name}"),
    (_P.REMAINDER, _K.REWORDED): Text("Anders verwoord: {words}", "In other words: {words}"),
    (_P.REMAINDER, _K.MOVED): Text(
        "Staat nu bij een ander onderdeel: {name}", "Now stands with another part: {name}"
    ),
    (_P.REMAINDER, _K.REORDERED): Text("De teksten staan in een andere volgorde", "The texts stand in another order"),
}
_BASES = {
    Basis.STATED: Text(
        "Dat dit bijdraagt aan {element}, staat er nu met zoveel woorden",
        "That this contributes to {element} is now said in so many words",
    ),
    Basis.SHOWN: Text(
        "Dat dit bijdraagt aan {element}, staat er niet meer met zoveel woorden; het blijkt nog uit de tekst",
        "That this contributes to {element} is no longer said in so many words; the text still shows it",
    ),
}
_KINDS = {
    ActivityKind.SUPPORTING: Text("Activiteit {name} is nu ondersteunend", "Activity {name} is now supporting"),
    ActivityKind.DIRECT: Text(
        "Activiteit {name} is niet langer ondersteunend", "Activity {name} is no longer supporting"
    ),
}
_AMOUNTS = {
    _K.RAISED: Text(
        "{noun} verhoogd van {before} naar {after}: {name}", "{noun} raised from {before} to {after}: {name}"
    ),
    _K.LOWERED: Text(
        "{noun} verlaagd van {before} naar {after}: {name}", "{noun} lowered from {before} to {after}: {name}"
    ),
    _K.ADDED: Text("{noun} heeft nu een getal, {after}: {name}", "{noun} now has a number, {after}: {name}"),
    _K.REMOVED: Text(
        "{noun} heeft geen getal meer (was {before}): {name}", "{noun} no longer has a number (was {before}): {name}"
    ),
}
_DAYS = {
    _K.LATER: Text(
        "Streefwaarde mag later bereikt zijn, vóór {after} in plaats van vóór {before}: {name}",
        "Target may be reached later, before {after} instead of before {before}: {name}",
    ),
    _K.EARLIER: Text(
        "Streefwaarde moet eerder bereikt zijn, vóór {after} in plaats van vóór {before}: {name}",
        "Target must be reached earlier, before {after} instead of before {before}: {name}",
    ),
    _K.ADDED: Text(
        "Streefwaarde moet nu bereikt zijn vóór {after}: {name}", "Target must now be reached before {after}: {name}"
    ),
    _K.REMOVED: Text(
        "Bij de streefwaarde staat niet meer wanneer zij bereikt is (was vóór {before}): {name}",
        "When the target is reached is no longer said (was before {before}): {name}",
    ),
}
_REWORDED = Text("{noun}: {words}", "{noun}: {words}")
_NEW_VALUE = Text("{noun} toegevoegd: {after}", "{noun} added: {after}")
_OLD_VALUE = Text("{noun} vervallen (was {before})", "{noun} dropped (was {before})")
_OTHER_VALUE = Text("{noun}: {before} is nu {after}", "{noun}: {before} is now {after}")
_NEW_TEXT = Text("{noun} toegevoegd", "{noun} added")
_OLD_TEXT = Text("{noun} vervallen", "{noun} dropped")
_RENAMED = Text("Activiteit {before} heet nu {after}", "Activity {before} is now called {after}")
_RETITLED = Text("Titel van activiteit {after}: {words}", "Title of activity {after}: {words}")
_REPLACED = Text("Activiteit {before} vervangen door {after}", "Activity {before} replaced by {after}")
_SERVES_ALSO = Text(
    "Activiteit {name} hoort nu ook bij {objective}", "Activity {name} now also belongs to {objective}"
)
_SERVES_STILL = Text(
    "Activiteit {name} hoort ook nog bij {objective}", "Activity {name} still belongs to {objective} too"
)
_SERVES_NOT = Text(
    "Activiteit {name} hoort niet langer bij {objective}", "Activity {name} no longer belongs to {objective}"
)
_SERVES_ORDER = Text(
    "De doelstellingen van activiteit {name} staan in een andere volgorde",
    "The objectives of activity {name} stand in another order",
)


@dataclass(frozen=True, slots=True)
class Telling:
    """What it takes to tell a change: the names in both plans."""

    before: Names
    after: Names
    later: Mapping[str, str]
    """Id of an objective in the earlier plan → id in the later, of those that stayed."""

    def line_of(self, change: Change) -> Text:
        """Return the change in one line."""
        tell = _TELLERS.get(change.part, _tell_plainly)
        return tell(change, self)


def _tell_plainly(change: Change, names: Telling) -> Text:
    objective = names.after.objectives.get(change.objective) or names.before.objectives.get(change.objective_before)
    former = names.before.objectives.get(change.objective_before)
    objective = objective or same("")
    fields = {
        "name": quoted(change.name),
        "objective": _with_title(change, objective),
        "Objective": Text(_raised(objective.nl), _raised(objective.en)) if objective.nl else same(""),
        "from_objective": former or same(""),
        "element": names.after.elements.get(change.name, same(change.name or "?")),
        "anchor": names.after.anchors.get(change.name, same(change.name or "?")),
        "before": same(change.before),
        "after": same(change.after),
        "words": tell_words(change.words),
    }
    return _filled(_LINES[change.part, change.kind], fields)


def _with_title(change: Change, objective: Text) -> Text:
    """Return an objective with its title where it is the news itself."""
    title = quoted(change.name)
    if change.part is not _P.OBJECTIVE or title.nl in objective.nl or not change.name:
        return objective
    return Text(f"{objective.nl}, {title.nl}", f"{objective.en}, {title.en}")


def _tell_text(change: Change, names: Telling) -> Text:
    situation = names.after.situations.get(change.part)
    raised = Text(_raised(situation.nl), _raised(situation.en)) if situation else None
    noun = raised or _filled(_NOUNS[change.part], {"name": quoted(change.name)})
    form = {_K.ADDED: _NEW_TEXT, _K.REMOVED: _OLD_TEXT}.get(change.kind, _REWORDED)
    return _filled(form, {"noun": noun, "words": tell_words(change.words)})


def _tell_value(change: Change, _names: Telling) -> Text:
    form = _OTHER_VALUE if change.before and change.after else _NEW_VALUE if change.after else _OLD_VALUE
    fields = {"noun": _NOUNS[change.part], "before": quoted(change.before), "after": quoted(change.after)}
    return _filled(form, fields)


def _tell_title(change: Change, names: Telling) -> Text:
    if not change.activity:
        return _tell_value(change, names)
    if change.kind is not _K.REPLACED and max(len(change.before), len(change.after)) > LONGEST:
        # cut titles may look the same, so the words that changed are told
        return _filled(_RETITLED, {"after": quoted(change.after), "words": tell_words(change.words)})
    form = _REPLACED if change.kind is _K.REPLACED else _RENAMED
    return _filled(form, {"before": quoted(change.before), "after": quoted(change.after)})


def _tell_basis(change: Change, names: Telling) -> Text:
    return _filled(_BASES[Basis(change.after)], {"element": names.after.elements.get(change.name, same(change.name))})


def _tell_kind(change: Change, _names: Telling) -> Text:
    return _filled(_KINDS[ActivityKind(change.after)], {"name": quoted(change.name)})


def _tell_amount(change: Change, _names: Telling) -> Text:
    fields = {
        "noun": _NOUNS[change.part],
        "before": _number(change.before),
        "after": _number(change.after),
        "name": quoted(change.name),
    }
    return _filled(_AMOUNTS[change.kind], fields)


def _tell_day(change: Change, _names: Telling) -> Text:
    fields = {"before": _day(change.before), "after": _day(change.after), "name": quoted(change.name)}
    return _filled(_DAYS[change.kind], fields)


def _tell_serves(change: Change, names: Telling) -> Text:
    """Tell which objectives are served besides, and which no longer; what follows from a move is told by the move."""
    before, after = _ids(change.before), _ids(change.after)
    # an activity that moved serves the objective it now stands under in the place of the one it stood under
    kept = {each: names.later.get(each, "") for each in before}
    kept |= {each: change.objective for each in before if each == change.objective_before}
    come = [each for each in after if each not in kept.values()]
    old_parent = names.later.get(change.objective_before, "")
    still = [each for each in come if each == old_parent]
    pieces = [
        _filled(form, {"name": quoted(change.name), "objective": _listed(those)})
        for form, those in (
            (_SERVES_ALSO, [names.after.objectives[each] for each in come if each not in still]),
            (_SERVES_STILL, [names.after.objectives[each] for each in still]),
            (_SERVES_NOT, [names.before.objectives[each] for each in before if kept[each] not in after]),
        )
        if those
    ]
    if not pieces:
        return _filled(_SERVES_ORDER, {"name": quoted(change.name)})
    return Text("; ".join(piece.nl for piece in pieces), "; ".join(piece.en for piece in pieces))


def _ids(listed: str) -> list[str]:
    return [each for each in listed.split(", ") if each]


def _listed(names: list[Text]) -> Text:
    return Text(", ".join(name.nl for name in names), ", ".join(name.en for name in names))


def _number(value: str) -> Text:
    return Text(value.replace(".", ","), value) if value else same("?")


def _day(value: str) -> Text:
    if not value:
        return same("?")
    day = date.fromisoformat(value)
    return Text(say_day(day, "nl"), say_day(day, "en"))


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _filled(form: Text, fields: Mapping[str, Text]) -> Text:
    return Text(
        form.nl.format_map({name: text.nl for name, text in fields.items()}),
        form.en.format_map({name: text.en for name, text in fields.items()}),
    )


_TELLERS: Mapping[ChangedPart, Callable[[Change, Telling], Text]] = {
    **dict.fromkeys(_TEXTS, _tell_text),
    **dict.fromkeys(_VALUES, _tell_value),
    _P.TITLE: _tell_title,
    _P.BASIS: _tell_basis,
    _P.KIND: _tell_kind,
    _P.BASELINE: _tell_amount,
    _P.VALUE: _tell_amount,
    _P.BY: _tell_day,
    _P.SERVES: _tell_serves,
    _P.PLANNING: lambda change, _names: tell_planning(change),
}
