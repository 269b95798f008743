"""Names: abbreviations in a row, who holds a role, and names that are spelt in two ways."""

import re
from collections.abc import Iterator
from typing import NamedTuple

MOST_NAMES = 200
"""No objective names so many places and people; what comes after these is not compared."""

Texts = list[tuple[str, str]]
"""(address, text) of each value."""


class Named(NamedTuple):
    """A name, or a row of them, at an address; `names` folded for comparing, `words` as written."""

    address: str
    words: str
    names: frozenset[str]


_ABBREVIATION = r"[A-Z](?:&?[A-Z]){1,4}"
_ROW = re.compile(rf"\b{_ABBREVIATION}(?:\s*(?:,|/|\ben\b|\bof\b)\s*{_ABBREVIATION})+\b(?!-)")
_ANY = re.compile(rf"\b{_ABBREVIATION}\b")
_ROLE = re.compile(
    r"\b(?P<role>penvoerder|programmamanager|programmaleider|projectleider|regioleider|coördinator|voorzitter"
    r"|contactpersoon)(?:\s+(?:is|wordt|blijft)|:|,)?\s+"
    r"(?P<name>(?:[A-Z][\wà-ÿ'-]+)(?:\s+(?:van|de|der|den|het|ter|ten|[A-Z][\wà-ÿ'-]+))*)"
)
_NAME = re.compile(r"(?<=[a-zà-ÿ,;:] )[A-Z][a-zà-ÿ]{6,}\b")


def find_lists(here: Texts, there: Texts) -> Iterator[tuple[Named, Named]]:
    """Yield (row here, row there) where a row of abbreviations there holds some known here and some unknown.

    "PIE en M&T" beside "PIE en BWI" is at odds; a single other abbreviation is not.
    """
    theirs = list(_rows(there))
    if not theirs:
        return
    rows = list(_rows(here))
    known = {word for _, text in here for word in _ANY.findall(text)}
    for row in theirs:
        shared = next((other for other in rows if other.names & row.names), None)
        if shared and not row.names <= known:
            yield shared, row


def find_roles(here: Texts, there: Texts) -> Iterator[tuple[Named, Named]]:
    """Yield (one, other) where a role that one person or school holds is given to two."""
    holders: dict[str, Named] = {}
    for address, text in [*here, *there]:
        for found in _ROLE.finditer(text):
            holder = Named(address, found[0], frozenset({found["name"].casefold()}))
            first = holders.setdefault(found["role"].lower(), holder)
            if not _may_be_same(first, holder):
                yield first, holder


def find_misspelt(here: Texts, there: Texts) -> Iterator[tuple[Named, Named]]:
    """Yield (one, other) for longer names inside sentences that differ in a single letter.

    Endings do not count: "Zutphen" and "Zutphense" are no two spellings.
    """
    seen: dict[str, Named] = {}
    for address, text in [*here, *there]:
        for found in _NAME.finditer(text):
            name = found[0]
            if name in seen:
                continue
            one = Named(address, name, frozenset({name}))
            if len(seen) >= MOST_NAMES:
                return
            for other in seen.values():
                if _one_letter_apart(name, other.words):
                    yield other, one
            seen[name] = one


def _rows(texts: Texts) -> Iterator[Named]:
    for address, text in texts:
        for found in _ROW.finditer(text):
            yield Named(address, found[0], frozenset(_ANY.findall(found[0])))


def _may_be_same(one: Named, other: Named) -> bool:
    """Tell whether two names may be of one holder: "Jansen" and "Anna Jansen", "Het Baken" and "Baken"."""
    (first,), (second,) = one.names, other.names
    return bool(set(first.split()) & set(second.split()) - {"van", "de", "der", "den", "het", "ter", "ten"})


def _one_letter_apart(one: str, other: str) -> bool:
    """Tell whether one letter was changed, left out, added or swapped before the last two letters."""
    if abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    if same >= min(len(one), len(other)) - 2:
        return False
    rest, more = one[same:], other[same:]
    swapped = rest[:2] == more[:2][::-1] and rest[2:] == more[2:]
    return swapped or rest[1:] == more[1:] or rest == more[1:] or rest[1:] == more
