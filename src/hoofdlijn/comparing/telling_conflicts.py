"""A conflict between two versions in words: one line that names it, and a note that carries what does not stand in the plan."""

from hoofdlijn.comparing.merging_values import Conflict
from hoofdlijn.comparing.naming import quoted, same
from hoofdlijn.language import Text

_NOUNS = {
    "title": Text("de titel", "the title"),
    "region": Text("de regio", "the region"),
    "label": Text("het woord voor dit niveau", "the word for this level"),
    "number": Text("het nummer", "the number"),
    "statement": Text("de omschrijving", "the description"),
    "current": Text("de huidige situatie", "the current situation"),
    "desired": Text("de gewenste situatie", "the desired situation"),
    "targets": Text("de streefwaarden", "the targets"),
    "contributions": Text("de bijdrage aan {key}", "the contribution to {key}"),
    "vision_links": Text("de verwijzing naar {key}", "the reference to {key}"),
    "purposes": Text("het doel", "the purpose"),
    "details": Text("de toelichting", "the details"),
    "planning": Text("de planning", "the planning"),
    "kind": Text("de soort activiteit", "the kind of activity"),
    "serves": Text("de doelstellingen waar zij bij hoort", "the objectives it belongs to"),
}
_PLACE = Text("de doelstelling waaronder zij staat", "the objective it stands under")
_ACTIVITIES = Text("de volgorde van de activiteiten", "the order of the activities")
_OBJECTIVES = Text("de volgorde van de doelstellingen", "the order of the objectives")
_OF = Text("{noun} van {name}", "{noun} of {name}")
_WHOLE = Text("{noun} van het plan", "{noun} of the plan")
_BOTH = Text(
    "{what}: {ours} zegt {our_text}, {theirs} zegt {their_text}",
    "{what}: {ours} says {our_text}, {theirs} says {their_text}",
)
_GONE = Text(
    "{name} is in {dropper} geschrapt en in {worker} gewijzigd",
    "{name} was dropped in {dropper} and changed in {worker}",
)
_STAYS = Text(
    "Nog te kiezen: {line}. Het staat nog in dit plan.", "To be decided: {line}. It still stands in this plan."
)
_NOTE = Text(
    "Nog te kiezen: {what}. In het plan staat de tekst van {ours}. In {theirs} stond:",
    "To be decided: {what}. The plan holds the text of {ours}. In {theirs} it was:",
)
_NOTHING = Text("(niets)", "(nothing)")


def tell_conflict(conflict: Conflict, ours: str, theirs: str) -> Text:
    """Return a conflict in one line; `ours` and `theirs` are what to call the two versions, their file names."""
    if conflict.ours_gone or conflict.theirs_gone:
        dropper, worker = (ours, theirs) if conflict.ours_gone else (theirs, ours)
        return _filled(_GONE, name=quoted(conflict.name), dropper=same(dropper), worker=same(worker))
    return _filled(
        _BOTH,
        what=_what(conflict),
        ours=same(ours),
        theirs=same(theirs),
        our_text=_shown(conflict.ours),
        their_text=_shown(conflict.theirs),
    )


def note_of(conflict: Conflict, ours: str, theirs: str) -> Text:
    """Return what a plan says of a conflict that is still to be decided, with the whole text that it leaves out."""
    if conflict.ours_gone or conflict.theirs_gone:
        return _filled(_STAYS, line=tell_conflict(conflict, ours, theirs))
    head = _filled(_NOTE, what=_what(conflict), ours=same(ours), theirs=same(theirs))
    text = same(conflict.theirs) if conflict.theirs.strip() else _NOTHING
    return Text(f"{head.nl}\n\n{text.nl}", f"{head.en}\n\n{text.en}")


def _what(conflict: Conflict) -> Text:
    noun = _noun(conflict)
    if not conflict.objective and not conflict.activity:
        return noun if conflict.address == "plan" else _filled(_WHOLE, noun=noun)
    return _filled(_OF, noun=noun, name=quoted(conflict.name))


def _noun(conflict: Conflict) -> Text:
    if conflict.address == "plan":
        return _OBJECTIVES
    parts = conflict.address.split("/")
    if len(parts) == 2:
        return _PLACE if conflict.activity else _ACTIVITIES
    name = parts[2] if len(parts) > 2 else parts[0]
    return _filled(_NOUNS[name], key=same(parts[3] if len(parts) > 3 else name))


def _shown(text: str) -> Text:
    return quoted(text) if text.strip() else _NOTHING


def _filled(form: Text, **fields: Text) -> Text:
    return Text(
        form.nl.format_map({name: text.nl for name, text in fields.items()}),
        form.en.format_map({name: text.en for name, text in fields.items()}),
    )
