"""Dutch compounds: "bedrijvenbijeenkomst" is bedrijven and bijeenkomst, "matchingsgesprek" matching and gesprek."""

from collections.abc import Iterator
from functools import lru_cache

from hoofdlijn.language.lexicon import look_up
from hoofdlijn.language.words import fold

_LINKS = ("", "s", "e", "en")
"""Letters that may join two parts; a plural first part ("leerlingen-") is a form of its own and needs none."""
_LINK_COST = 1.5
_SHORTEST = 4
_LONGEST_WORD = 40
"""No Dutch word in a plan is longer; what is longer is not looked into."""
_RAREST = 2.8
"""Parts rarer than this are mostly names and English."""
_RAREST_IN_KNOWN = 3.6
_COMMON_WORD = 4.7
"""A word in the table is taken apart only into common parts, and one of the commonest not at all ("gesprekken")."""
_PART_COST = 6.0
"""Weighs a part against frequency, so that two rarer parts go before three common ones."""

# three letters, and still part of many a compound
_SHORT_PARTS = frozenset(["app", "bus", "dag", "doe", "hal", "lab", "les", "net", "rol", "tas", "tech", "vak", "web", "weg"])  # fmt: skip
_NO_PARTS = """
    aang aan acht achter ander anders baar bare best beste binnen boden boven buiten daar deel ding door eens eigen elke
    ende enen enig enige eren ering erin esse even gaan gang gebr geen gere gesp groep haar hand heden heel heen heid
    hele hier hoge hoog inge ingen inter iseren keer klaar komst kunde laat lang leer lijk lijke ling loos lose maar
    making meer mens met mijn moet naar neer niet onder over overs raad reden rijk rijke rijkste ring ringen rond
    samen schap shop shops sing soort staan stel stelling stellingen telling tegen teit terug tien ting toch toen tussen uitg vaak
    vast veel vers verst voor vooruit voort waar want weer wel werking wijs wijze zaam zelf zien zijn zins zoal zoals
"""
_NEVER_PARTS = frozenset(_NO_PARTS.split())
"""Words that inside another are a prefix or an ending ("voorbereiding", "onderwijs", "samenwerking")."""


@lru_cache(maxsize=8192)
def split_compound(word: str) -> tuple[str, ...]:
    """Return the parts of a compound in order, lower case, without the letters that join them; else the word alone."""
    folded = fold(word)
    if not 2 * _SHORTEST - 1 <= len(folded) <= _LONGEST_WORD or not folded.isalpha():
        return (folded,)
    known = look_up(folded)
    if known and known.zipf >= _COMMON_WORD:
        return (folded,)
    return _cheapest(folded, _RAREST_IN_KNOWN if known else _RAREST) or (folded,)


def _cheapest(word: str, rarest: float) -> tuple[str, ...]:
    """Return the parts that together cost least, empty where there are no two."""
    end = len(word)
    ways: list[tuple[float, tuple[str, ...]] | None] = [None] * end + [(0.0, ())]
    for start in range(end - 3, -1, -1):
        for stop in range(start + 3, end + 1):
            following = ways[stop]
            if following is None or stop - start == end:
                continue
            for part, cost in _parts(word[start:stop], rarest, last=stop == end):
                best = ways[start]
                total = cost + following[0]
                if best is None or total < best[0]:
                    ways[start] = (total, (part, *following[1]))
    found = ways[0]
    return found[1] if found else ()


def _parts(piece: str, rarest: float, *, last: bool) -> Iterator[tuple[str, float]]:
    """Yield each part that `piece` can be, with or without joining letters, and what it costs."""
    for link in _LINKS[:1] if last else _LINKS:
        if not piece.endswith(link):
            continue
        part = piece.removesuffix(link)
        if part in _NEVER_PARTS or (len(part) < _SHORTEST and part not in _SHORT_PARTS):
            continue
        entry = look_up(part)
        if entry and entry.zipf >= rarest:
            yield part, _PART_COST + 7 - entry.zipf + (_LINK_COST if link else 0)
