"""A conflict between two versions in words: one line that names it, and a note that carries what does not stand in the plan."""

from collections.abc import Iterator
from itertools import zip_longest

from hoofdlijn.comparing.merging_values import Conflict
from hoofdlijn.comparing.naming import quoted, same
from hoofdlijn.comparing.near import where_they_differ
from hoofdlijn.language import LANGUAGES, Text
from hoofdlijn.scheme import PartKind, Scheme

_NOUNS = {
    "title": Text("de titel", "the title"),
    "region": Text("de regio", "the region"),
    "label": Text("het woord voor dit niveau", "the word for this level"),
    "number": Text("het nummer", "the number"),
    "statement": Text("de omschrijving", "the description"),
    "targets": Text("de streefwaarden", "the targets"),
    "contributions": Text("de bijdrage aan ‘{key}’", "the contribution to ‘{key}’"),
    "vision_links": Text("de verwijzing naar ‘{key}’", "the reference to ‘{key}’"),
    "purposes": Text("het doel", "the purpose"),
    "details": Text("de toelichting", "the details"),
    "planning": Text("de planning", "the planning"),
    "kind": Text("de soort activiteit", "the kind of activity"),
    "serves": Text("de doelstellingen", "the objectives"),
}
_SITUATIONS = {"current": PartKind.CURRENT, "desired": PartKind.DESIRED}
_PLACE = Text("de plaats", "the place")
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
_SITUATION = Text("de {name}", "the {name}")
_ROWS = Text("{what}:\n{rows}", "{what}:\n{rows}")
_ROW = Text("{side} zegt {text}", "{side} says {text}")
_NOTHING = Text("(niets)", "(nothing)")


def tell_conflict(conflict: Conflict, ours: str, theirs: str, scheme: Scheme) -> Text:
    """Return a conflict in one line, of targets in a line for each that differs.

    Of long texts the words around the first difference are shown.

    Args:
        conflict: what is at odds.
        ours: what to call our version, its file name.
        theirs: what to call theirs.
        scheme: of the plan, for the names of its elements, anchors and parts.
    """
    if conflict.ours_gone or conflict.theirs_gone:
        dropper, worker = (ours, theirs) if conflict.ours_gone else (theirs, ours)
        return _filled(_GONE, name=quoted(conflict.name), dropper=same(dropper), worker=same(worker))
    what = _what(conflict, scheme)
    if conflict.address.endswith("/targets"):
        return _filled(_ROWS, what=what, rows=_rows(conflict, ours, theirs))
    our_text, their_text = _apart(conflict.ours, conflict.theirs)
    return _filled(_BOTH, what=what, ours=same(ours), theirs=same(theirs), our_text=our_text, their_text=their_text)


def note_of(conflict: Conflict, ours: str, theirs: str, scheme: Scheme) -> Text:
    """Return what a plan says of a conflict that is still to be decided, with the whole text that it leaves out.

    The arguments are those of `tell_conflict`.
    """
    if conflict.ours_gone or conflict.theirs_gone:
        return _filled(_STAYS, line=tell_conflict(conflict, ours, theirs, scheme))
    head = _filled(_NOTE, what=_what(conflict, scheme), ours=same(ours), theirs=same(theirs))
    text = conflict.theirs if conflict.theirs.nl.strip() else _NOTHING
    return Text(f"{head.nl}\n\n{text.nl}", f"{head.en}\n\n{text.en}")


def _what(conflict: Conflict, scheme: Scheme) -> Text:
    noun = _noun(conflict, scheme)
    if not conflict.objective and not conflict.activity:
        return noun if conflict.address == "plan" else _filled(_WHOLE, noun=noun)
    return _filled(_OF, noun=noun, name=quoted(conflict.name))


def _noun(conflict: Conflict, scheme: Scheme) -> Text:
    if conflict.address == "plan":
        return _OBJECTIVES
    parts = conflict.address.split("/")
    if len(parts) == 2:
        return _PLACE if conflict.activity else _ACTIVITIES
    name = parts[2] if len(parts) > 2 else parts[0]
    if name in _SITUATIONS:
        return _filled(_SITUATION, name=scheme.part(_SITUATIONS[name]).name)
    return _filled(_NOUNS[name], key=_key_name(name, parts[-1], scheme))


def _key_name(part: str, key: str, scheme: Scheme) -> Text:
    """Return what the scheme calls an element or anchor; the key itself where the scheme does not know it."""
    named = {
        "contributions": {element.id: element.name for element in scheme.elements},
        "vision_links": {anchor.id: anchor.title for anchor in scheme.anchors},
    }
    return named.get(part, {}).get(key, same(key))


def _rows(conflict: Conflict, ours: str, theirs: str) -> Text:
    """Return what each side says of the targets that differ, a line each."""
    nl, en = (
        "\n".join(_rows_in(conflict.ours.in_language(each), conflict.theirs.in_language(each), ours, theirs, each))
        for each in LANGUAGES
    )
    return Text(nl, en)


def _rows_in(our_text: str, their_text: str, ours: str, theirs: str, language: str) -> Iterator[str]:
    here, there = our_text.split("\n"), their_text.split("\n")
    only_here = [row for row in here if row.strip() and row not in there]
    only_there = [row for row in there if row.strip() and row not in here]
    if not only_here and not only_there:
        # the same targets, in another order or a number of times
        only_here, only_there = [" / ".join(here)], [" / ".join(there)]
    for one, other in zip_longest(only_here, only_there, fillvalue=""):
        for side, text in zip((ours, theirs), where_they_differ(one, other), strict=True):
            shown = f"‘{text}’" if text else _NOTHING.in_language(language)
            yield _ROW.in_language(language).format(side=side, text=shown)


def _apart(ours: Text, theirs: Text) -> tuple[Text, Text]:
    """Return both texts between quotes, the long ones by the words around the first difference."""
    dutch, english = (
        [f"‘{text}’" if text else "" for text in where_they_differ(ours.in_language(each), theirs.in_language(each))]
        for each in LANGUAGES
    )
    one, other = (Text(nl, en) if nl else _NOTHING for nl, en in zip(dutch, english, strict=True))
    return one, other


def _filled(form: Text, **fields: Text) -> Text:
    return Text(
        form.nl.format_map({name: text.nl for name, text in fields.items()}),
        form.en.format_map({name: text.en for name, text in fields.items()}),
    )
