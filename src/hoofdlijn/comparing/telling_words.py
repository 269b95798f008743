"""Which words of a text changed, in a few words: the words themselves where they are few, else how many."""

import re
from collections.abc import Sequence

from hoofdlijn.comparing.words import Fate, Stretch
from hoofdlijn.language import Text

_MOST_PLACES = 2
_MOST_LETTERS = 110
_WORD = re.compile(r"\w+")

_INSTEAD = Text("‘{before}’ is nu ‘{after}’", "‘{before}’ is now ‘{after}’")
_GONE = Text("‘{before}’ is weg", "‘{before}’ is gone")
_COME = Text("‘{after}’ erbij", "‘{after}’ added")
_COUNTED = Text("herschreven, {before} eruit en {after} erbij", "rewritten, {before} out and {after} in")
_SHORTENED = Text("ingekort, {before} eruit", "shortened, {before} out")
_EXTENDED = Text("uitgebreid, {after} erbij", "extended, {after} in")
_WORDS = (Text("{} woord", "{} word"), Text("{} woorden", "{} words"))
_SIGNS = Text("alleen leestekens of witruimte anders", "only punctuation or spacing differs")


def tell_words(stretches: Sequence[Stretch]) -> Text:
    """Return what changed between two texts."""
    places = _places(stretches)
    if not any(_WORD.search(before + after) for before, after in places):
        return _SIGNS
    if says_all(stretches):
        pieces = [_piece(before, after) for before, after in places]
        return Text("; ".join(piece.nl for piece in pieces), "; ".join(piece.en for piece in pieces))
    gone, come = (" ".join(each) for each in zip(*places, strict=True))
    form = _EXTENDED if not _WORD.search(gone) else _COUNTED if _WORD.search(come) else _SHORTENED
    return _fill(form, _count(gone), _count(come))


def says_all(stretches: Sequence[Stretch]) -> bool:
    """Tell whether `tell_words` names every word that changed, so that nobody needs to see them once more."""
    places = _places(stretches)
    short = sum(len(before) + len(after) for before, after in places) <= _MOST_LETTERS
    worded = all(_WORD.search(before + after) for before, after in places)
    return len(places) <= _MOST_PLACES and short and worded


def _places(stretches: Sequence[Stretch]) -> list[tuple[str, str]]:
    """Return what went and what came at each place, without the space around."""
    places: list[tuple[str, str]] = []
    open_place = False
    for each in stretches:
        if each.fate is Fate.KEPT:
            open_place = False
            continue
        before, after = places.pop() if open_place else ("", "")
        text = " ".join(each.text.split())
        places.append((before + text, after) if each.fate is Fate.REMOVED else (before, after + text))
        open_place = True
    return places


def _piece(before: str, after: str) -> Text:
    form = _INSTEAD if before and after else _GONE if before else _COME
    return Text(form.nl.format(before=before, after=after), form.en.format(before=before, after=after))


def _count(text: str) -> Text:
    number = len(_WORD.findall(text))
    form = _WORDS[number != 1]
    return Text(form.nl.format(number), form.en.format(number))


def _fill(form: Text, before: Text, after: Text) -> Text:
    return Text(form.nl.format(before=before.nl, after=after.nl), form.en.format(before=before.en, after=after.en))
