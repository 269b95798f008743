"""Claims: what a text says in figures about groups, class years and things that can be counted.

Each claim has a topic (what it is about) and values (what it says about it). Two claims can only be at odds where
their topics are the same, so a topic is drawn tight: "alle drie vestigingen" and "drie bedrijven" never meet, nor do
"30% meisjes" and "30% meer meisjes".
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from hoofdlijn.language import keywords, sentences

GROUP = "group"
CLASS_YEAR = "class-year"
WHOLE = "whole"
"""How many there are of something in all: "alle drie de vestigingen"."""
MOST_CLAIMS = 100
"""No passage of a plan holds so many claims of a kind; what comes after these is not compared."""
AIM = "aim"
"""A number that is to be reached: "naar 120 leerlingen"."""
SHARE = "share"
"""A percentage or an amount of staff: "30% meisjes", "0,5 fte"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing that a text says in figures; `start` inclusive, `end` exclusive offsets in the text."""

    kind: str
    topic: str
    values: frozenset[float]
    start: int
    end: int
    context: frozenset[str] = frozenset()
    """Telling words of the sentence around it: claims about people meet only where these do."""


_SMALL = ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_WORTH = {"een": 1, "één": 1} | {word: value for value, word in enumerate(_SMALL, start=2)}
_ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde")
_NUMBER = rf"(?:\d{{1,3}}(?:\.\d{{3}})+|\d+(?:,\d+)?|{'|'.join(('één', *_SMALL))})"
_LINK = r"\s*(?:,\s*en\b|,|/|-|–|&|\ben\b|\bof\b|\bt/m\b|\btot en met\b)\s*"
_ROW = r"\d{{1,2}}(?:{link}(?:{word}\s+)?\d{{1,2}})*(?![\d,]*\d|\s*%)"
_LAST_GROUP = 8
"""Groups of a Dutch primary school run from 1 to 8."""
_GROUP_WORD = r"groep(?:en)?"
_CLASS_WORD = r"(?:klas(?:sen)?|leerja(?:ar|ren))"
_ORDINAL = rf"(?:{'|'.join(_ORDINALS)}|\d(?:e|de|ste))"

_GROUPS = re.compile(
    rf"\b(?P<edge>vanaf\s+|tot en met\s+|t/m\s+)?{_GROUP_WORD}\s+(?P<row>{_ROW.format(link=_LINK, word=_GROUP_WORD)})",
)
_CLASSES = re.compile(
    rf"\b{_CLASS_WORD}\s+(?P<row>{_ROW.format(link=_LINK, word=_CLASS_WORD)})"
    rf"|\b(?P<ordinals>{_ORDINAL}(?:\s*(?:,|/|\ben\b|\bof\b)\s*(?:de\s+)?{_ORDINAL})*)"
    r"[\s-]*(?:klas(?:sen|sers)?|leerja(?:ar|ren)|jaars)\b",
)
_WHOLES = re.compile(
    rf"\b(?:alle|al onze|de|onze|deze|telt|tellen|bestaat uit|in totaal)\s+(?P<number>{_NUMBER})\s+(?:de\s+)?(?P<noun>[a-zà-ÿ-]{{4,}})"
    r"(?!\s+(?:die|dat|waar\w*|met|zonder|uit|op|van(?!\s+(?:de|onze|deze)\s+regio)|in(?!\s+(?:de|onze|deze)\s+regio))\b)",
)
_AIMS = re.compile(
    rf"\b(?:naar|tot|minimaal|minstens|ten\s?minste|streven(?:\s+\w+){{0,4}}?|willen(?:\s+\w+){{0,6}}?)\s+"
    rf"(?:(?:ten\s?minste|minimaal|minstens|ongeveer|circa)\s+)?"
    rf"(?P<low>{_NUMBER})(?:\s*(?:tot|à|-|–)\s*(?P<high>{_NUMBER}))?\s+(?P<noun>[a-zà-ÿ-]{{4,}})",
)
_SHARES = re.compile(
    r"(?P<number>\d+(?:,\d+)?)\s?(?P<unit>%|procent|fte)\s+"
    r"(?P<change>meer\s+|minder\s+|extra\s+)?(?:van\s+)?(?:de\s+|het\s+|alle\s+|onze\s+)?(?P<noun>[a-zà-ÿ-]{3,})?",
)
_RANGE = re.compile(r"(\d{1,2})\s*(?:-|–|\bt/m\b|\btot en met\b)\s*(?:groep\s+|klas\s+|leerjaar\s+)?(\d{1,2})")
_DIGITS = re.compile(r"\d{1,2}")
_ORDINAL_WORD = re.compile(_ORDINAL)
_MBO = re.compile(r"\bmbo\b")
_TIME_WORDS = """
    jaar jaren maand maanden week weken dagen dagdelen uren kwartalen periodes perioden keer maal kilometer euro
    jaarlijkse procent punten thema's elementen doelstellingen
"""
_TIMES = frozenset(_TIME_WORDS.split())
_FILLERS = frozenset({"aantal", "leerling", "regio", "streven", "techniek", "vmbo"})
"""Keywords that stand in any sentence with an aim."""


@lru_cache(maxsize=64)
def find_claims(text: str) -> tuple[Claim, ...]:
    """Return every claim in `text`, kind by kind, each kind in reading order.

    Everything is looked for in small letters: a text in which that shifts positions keeps its capitals.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = text
    if not (_DIGITS.search(lowered) or any(word in lowered for word in (*_SMALL, *_ORDINALS))):
        return ()
    return tuple(
        claim
        for signs, find in _FINDERS
        if any(sign in lowered for sign in signs)
        for claim in islice(find(lowered), MOST_CLAIMS)
        if claim.values
    )


def find_counts(text: str, noun: str) -> Iterator[tuple[float, int, int]]:
    """Yield (number, start, end) for each plain count of `noun` in `text`: "vier vestigingen", "6 vmbo-vestigingen".

    A word between the two ("vier nieuwe vestigingen") makes it another count.
    """
    for found in _counted(noun).finditer(text.lower()):
        yield _worth(found["number"]), found.start(), found.end()


@lru_cache(maxsize=64)
def _counted(noun: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?P<number>{_NUMBER})\s+(?:[a-zà-ÿ]+-)?{re.escape(noun)}\b")


def _find_groups(text: str) -> Iterator[Claim]:
    for found in _GROUPS.finditer(text):
        values = frozenset(value for value in _row_values(found["row"]) if value <= _LAST_GROUP)
        if found["edge"] and values:
            from_here = found["edge"].startswith("vanaf")
            low, high = (max(values), _LAST_GROUP) if from_here else (1, min(values))
            values |= frozenset(map(float, range(int(low), int(high) + 1)))
        yield Claim(kind=GROUP, topic="", values=values, start=found.start(), end=found.end())


def _find_classes(text: str) -> Iterator[Claim]:
    for found in _CLASSES.finditer(text):
        if found["row"]:
            values = _row_values(found["row"])
        else:
            values = frozenset(_ordinal(word) for word in _ORDINAL_WORD.findall(found["ordinals"]))
        level = "mbo" if _MBO.search(text, max(0, found.start() - 25), found.end() + 25) else ""
        yield Claim(kind=CLASS_YEAR, topic=level, values=values, start=found.start(), end=found.end())


def _find_wholes(text: str) -> Iterator[Claim]:
    for found in _WHOLES.finditer(text):
        noun = found["noun"]
        if noun not in _TIMES:
            yield Claim(
                kind=WHOLE,
                topic=noun,
                values=frozenset({_worth(found["number"])}),
                start=found.start(),
                end=found.end(),
            )


def _find_aims(text: str) -> Iterator[Claim]:
    for found in _AIMS.finditer(text):
        noun = found["noun"]
        if noun in _TIMES or (noun.endswith("jarige") and found["high"]):
            continue
        values = {_worth(found["low"])} | ({_worth(found["high"])} if found["high"] else set())
        yield Claim(
            kind=AIM,
            topic=noun,
            values=frozenset(values),
            start=found.start(),
            end=found.end(),
            context=_context(text, found.start(), noun),
        )


def _find_shares(text: str) -> Iterator[Claim]:
    for found in _SHARES.finditer(text):
        noun = found["noun"] or ""
        unit = "fte" if found["unit"] == "fte" else "%"
        change = (found["change"] or "").strip()
        yield Claim(
            kind=SHARE,
            topic=" ".join(part for part in (unit, change, noun) if part),
            values=frozenset({_worth(found["number"])}),
            start=found.start(),
            end=found.start() + len(found[0].rstrip()),
            context=_context(text, found.start(), noun),
        )


def _row_values(row: str) -> frozenset[float]:
    """Return the numbers of "5 en 6", "7/8" or "5 t/m 8" (both ends included)."""
    values = {float(number) for number in _DIGITS.findall(row)}
    for first, last in _RANGE.findall(row):
        values.update(float(number) for number in range(int(first), int(last) + 1))
    return frozenset(values)


def _ordinal(word: str) -> float:
    return float(_ORDINALS.index(word) + 1) if word in _ORDINALS else float(_DIGITS.findall(word)[0])


def _worth(number: str) -> float:
    return float(_WORTH[number]) if number in _WORTH else float(number.replace(".", "").replace(",", "."))


def _context(text: str, position: int, noun: str) -> frozenset[str]:
    """Return the keywords of the sentence at `position`, fillers and the noun itself left out."""
    for start, end in sentences(text):
        if start <= position < end:
            return keywords(text[start:end]) - _FILLERS - keywords(noun)
    return frozenset()


_Finder = Callable[[str], Iterator[Claim]]
_FINDERS: tuple[tuple[tuple[str, ...], _Finder], ...] = (
    (("groep",), _find_groups),
    (("klas", "leerja", "jaars"), _find_classes),
    (("alle ", "onze ", "de ", "deze ", "tel", "bestaat uit", "in totaal"), _find_wholes),
    (("naar", "tot", "minima", "minste", "streven", "willen"), _find_aims),
    (("%", "procent", "fte"), _find_shares),
)
"""Each way of finding claims behind letters without which it finds nothing: most texts need few of them."""
