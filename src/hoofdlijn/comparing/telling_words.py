"""Which words of a text changed, in a few words: the words themselves where they are few, else how many."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from hoofdlijn.comparing.words import Fate, Stretch
from hoofdlijn.language import Text

_MOST_PLACES = 2
_MOST_LETTERS = 110
_AROUND = 3
"""Words shown on each side of a change, so that a lone word or number says what it is about."""
_ALONE = 4
"""Changed words that say enough by themselves."""
_WORD = re.compile(r"\w+")

_INSTEAD = Text("‘{before}’ is nu ‘{after}’", "‘{before}’ is now ‘{after}’")
_GONE = Text("‘{before}’ is weg", "‘{before}’ is gone")
_COME = Text("‘{after}’ erbij", "‘{after}’ added")
_COUNTED = Text("herschreven, {before} eruit en {after} erbij", "rewritten, {before} out and {after} in")
_SHORTENED = Text("ingekort, {before} eruit", "shortened, {before} out")
_EXTENDED = Text("uitgebreid, {after} erbij", "extended, {after} in")
_WORDS = (Text("{} woord", "{} word"), Text("{} woorden", "{} words"))
_SIGNS = Text("alleen leestekens of witruimte anders", "only punctuation or spacing differs")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """What went and what came at one place, and the words around it that stayed."""

    before: str = ""
    after: str = ""
    came: str = ""
    """What came, with the space around it."""
    lead: str = ""
    tail: str = ""

    @property
    def around(self) -> str:
        """How it reads now with the words around it; "" where none stayed or the change says enough by itself."""
        enough = max(len(self.before.split()), len(self.after.split())) >= _ALONE
        if enough or not _WORD.search(self.lead + self.tail):
            return ""
        return " ".join(f"{self.lead}{self.came}{self.tail}".split())


def tell_words(stretches: Sequence[Stretch]) -> Text:
    """Return what changed between two texts."""
    places = _places(stretches)
    if not any(_WORD.search(place.before + place.after) for place in places):
        return _SIGNS
    if says_all(stretches):
        pieces = [_piece(place) for place in places]
        return Text("; ".join(piece.nl for piece in pieces), "; ".join(piece.en for piece in pieces))
    gone, come = " ".join(place.before for place in places), " ".join(place.after for place in places)
    form = _EXTENDED if not _WORD.search(gone) else _COUNTED if _WORD.search(come) else _SHORTENED
    return _fill(form, _count(gone), _count(come))


def says_all(stretches: Sequence[Stretch]) -> bool:
    """Tell whether `tell_words` names every word that changed, so that nobody needs to see them once more."""
    places = _places(stretches)
    short = sum(len(place.before) + len(place.after) for place in places) <= _MOST_LETTERS
    worded = all(_WORD.search(place.before + place.after) for place in places)
    return len(places) <= _MOST_PLACES and short and worded


def _places(stretches: Sequence[Stretch]) -> list[_Place]:
    """Return what went and what came at each place, without the space around."""
    places: list[_Place] = []
    open_place = False
    for position, each in enumerate(stretches):
        if each.fate is Fate.KEPT:
            open_place = False
            continue
        place = places.pop() if open_place else _Place(lead=_last_words(stretches, position))
        text = " ".join(each.text.split())
        tail = _first_words(stretches, position + 1)
        if each.fate is Fate.REMOVED:
            places.append(replace(place, before=place.before + text, tail=tail))
        else:
            places.append(replace(place, after=place.after + text, came=place.came + each.text, tail=tail))
        open_place = True
    return places


def _last_words(stretches: Sequence[Stretch], position: int) -> str:
    """Return the last words that stayed before a place, "…" before them where there are more."""
    if position == 0:
        return ""
    text = stretches[position - 1].text
    words = text.split()
    more = len(words) > _AROUND or position > 1
    return ("… " if more else "") + " ".join(words[-_AROUND:]) + (" " if text[-1:].isspace() else "")


def _first_words(stretches: Sequence[Stretch], position: int) -> str:
    """Return the first words that stay behind a place, "…" behind them where there are more."""
    if position == len(stretches):
        return ""
    text = stretches[position].text
    words = text.split()
    more = len(words) > _AROUND or position < len(stretches) - 1
    return (" " if text[:1].isspace() else "") + " ".join(words[:_AROUND]) + (" …" if more else "")


def _piece(place: _Place) -> Text:
    form = _INSTEAD if place.before and place.after else _GONE if place.before else _COME
    told = Text(*(each.format(before=place.before, after=place.after) for each in (form.nl, form.en)))
    around = place.around
    return Text(f"{told.nl} (‘{around}’)", f"{told.en} (‘{around}’)") if around else told


def _count(text: str) -> Text:
    number = len(_WORD.findall(text))
    form = _WORDS[number != 1]
    return Text(form.nl.format(number), form.en.format(number))


def _fill(form: Text, before: Text, after: Text) -> Text:
    return Text(form.nl.format(before=before.nl, after=after.nl), form.en.format(before=before.en, after=after.en))
