"""Claims: what a text says in figures about groups, class years and things that can be counted.

Each claim has a topic (what it is about) and values (what it says about it). Two claims can only be at odds where
their topics are the same, so a topic is drawn tight: "alle drie vestigingen" and "drie bedrijven" never meet, nor do
"30% meisjes" and "30% meer meisjes".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from hoofdlijn.language import sentences

GROUP = "group"
CLASS_YEAR = "class-year"
WHOLE = "whole"
"""How many there are of something in all: "alle drie de vestigingen"."""
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
    re.IGNORECASE,
)
_CLASSES = re.compile(
    rf"\b{_CLASS_WORD}\s+(?P<row>{_ROW.format(link=_LINK, word=_CLASS_WORD)})"
    rf"|\b(?P<ordinals>{_ORDINAL}(?:\s*(?:,|/|\ben\b|\bof\b)\s*(?:de\s+)?{_ORDINAL})*)"
    r"[\s-]*(?:klas(?:sen|sers)?|leerja(?:ar|ren)|jaars)\b",
    re.IGNORECASE,
)
_WHOLES = re.compile(
    rf"\b(?:alle|al onze|de|onze|deze)\s+(?P<number>{_NUMBER})\s+(?:de\s+)?(?P<noun>[a-zà-ÿ-]{{4,}})"
    r"(?!\s+(?:die|dat|waar\w*|met|zonder|uit|op|van(?!\s+(?:de|onze|deze)\s+regio)|in(?!\s+(?:de|onze|deze)\s+regio))\b)",
    re.IGNORECASE,
)
_AIMS = re.compile(
    rf"\b(?:naar|tot|minimaal|minstens|ten\s?minste|streven(?:\s+\w+){{0,4}}?|willen(?:\s+\w+){{0,6}}?)\s+"
    rf"(?:(?:ten\s?minste|minimaal|minstens|ongeveer|circa)\s+)?"
    rf"(?P<low>{_NUMBER})(?:\s*(?:tot|à|-|–)\s*(?P<high>{_NUMBER}))?\s+(?P<noun>[a-zà-ÿ-]{{4,}})",
    re.IGNORECASE,
)
_SHARES = re.compile(
    r"(?P<number>\d+(?:,\d+)?)\s?(?P<unit>%|procent|fte)\s+"
    r"(?P<change>meer\s+|minder\s+|extra\s+)?(?:van\s+)?(?:de\s+|het\s+|alle\s+|onze\s+)?(?P<noun>[a-zà-ÿ-]{3,})?",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(\d{1,2})\s*(?:-|–|\bt/m\b|\btot en met\b)\s*(?:groep\s+|klas\s+|leerjaar\s+)?(\d{1,2})")
_DIGITS = re.compile(r"\d{1,2}")
_MBO = re.compile(r"\bmbo\b", re.IGNORECASE)
_TELLING = re.compile(r"[A-Z&]{2,}|[^\W\d_]{5,}")
_TIME_WORDS = """
    jaar jaren maand maanden week weken dagen dagdelen uren kwartalen periodes perioden keer maal kilometer euro
    jaarlijkse procent punten thema's elementen doelstellingen
"""
_TIMES = frozenset(_TIME_WORDS.split())
_FILLER_WORDS = """
    willen streven hebben worden zodat onze alle naar daarmee binnen aantal regio vmbo techniek over vier jaar
    minimaal tenminste minstens ongeveer waarbij daarbij leerlingen deze
"""
_FILLERS = frozenset(_FILLER_WORDS.split())


@lru_cache(maxsize=64)
def find_claims(text: str) -> tuple[Claim, ...]:
    """Return every claim in `text`, kind by kind, each kind in reading order."""
    if not any(character.isdigit() for character in text) and not _has_number_word(text):
        return ()
    return tuple(
        claim
        for find in (_find_groups, _find_classes, _find_wholes, _find_aims, _find_shares)
        for claim in find(text)
        if claim.values
    )


_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join((*_SMALL, *_ORDINALS))})\b", re.IGNORECASE)


def _has_number_word(text: str) -> bool:
    return _NUMBER_WORD.search(text) is not None


def _find_groups(text: str) -> Iterator[Claim]:
    for found in _GROUPS.finditer(text):
        values = frozenset(value for value in _row_values(found["row"]) if value <= _LAST_GROUP)
        if found["edge"] and values:
            from_here = found["edge"].lower().startswith("vanaf")
            low, high = (max(values), _LAST_GROUP) if from_here else (1, min(values))
            values |= frozenset(map(float, range(int(low), int(high) + 1)))
        yield Claim(kind=GROUP, topic="", values=values, start=found.start(), end=found.end())


def _find_classes(text: str) -> Iterator[Claim]:
    for found in _CLASSES.finditer(text):
        if found["row"]:
            values = _row_values(found["row"])
        else:
            values = frozenset(_ordinal(word) for word in re.findall(_ORDINAL, found["ordinals"], re.IGNORECASE))
        level = "mbo" if _MBO.search(text, max(0, found.start() - 25), found.end() + 25) else ""
        yield Claim(kind=CLASS_YEAR, topic=level, values=values, start=found.start(), end=found.end())


def _find_wholes(text: str) -> Iterator[Claim]:
    for found in _WHOLES.finditer(text):
        noun = found["noun"].lower()
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
        noun = found["noun"].lower()
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
        noun = (found["noun"] or "").lower()
        unit = "fte" if found["unit"].lower() == "fte" else "%"
        change = (found["change"] or "").strip().lower()
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
    lowered = word.lower()
    return float(_ORDINALS.index(lowered) + 1) if lowered in _ORDINALS else float(_DIGITS.findall(lowered)[0])


def _worth(number: str) -> float:
    lowered = number.lower()
    return float(_WORTH[lowered]) if lowered in _WORTH else float(lowered.replace(".", "").replace(",", "."))


def _context(text: str, position: int, noun: str) -> frozenset[str]:
    """Return the telling words of the sentence at `position`: abbreviations and longer words, fillers left out."""
    for start, end in sentences(text):
        if start <= position < end:
            found = {word.lower() for word in _TELLING.findall(text, start, end)}
            return frozenset(found - _FILLERS - {noun})
    return frozenset()
