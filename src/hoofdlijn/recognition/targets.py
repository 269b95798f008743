"""Targets: measurable values that an objective wants to reach, with where they start, their unit and their time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hoofdlijn.language import find_cues, sentences
from hoofdlijn.periods import Period
from hoofdlijn.phrases import read_planning
from hoofdlijn.recognition.passages import Passage
from hoofdlijn.scheme import PartKind, Scheme

_NUMBER_WORDS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10, "elf": 11, "twaalf": 12, "vijftien": 15, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50,
    "honderd": 100,
}  # fmt: skip
_DIGITS = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
_WORDS = "|".join(sorted((word for word in _NUMBER_WORDS if word not in ("een", "één")), key=len, reverse=True))
_AMOUNT = rf"(?:{_DIGITS}|{_WORDS})"
_ABOUT = r"(?:(?:minimaal|minstens|ten minste|tenminste|circa|ongeveer|gemiddeld|nu|huidige|zo'n|maximaal)\s+)*"
_GAP = (
    r"(?:(?:extra|nieuwe|verschillende|deelnemende|technische|andere|meer|betrokken|unieke|gecertificeerde)\s+){0,2}"
)
_UNIT = rf"(?P<unit>\s*%|\s*procent\b|\s+{_GAP}(?P<noun>[a-zà-ÿ][\w'’/-]{{2,}}))"
_QUANTITY = re.compile(
    rf"(?<![\w.,/-])(?:€\s*)?(?P<low>{_AMOUNT})(?:\s*%?\s*(?:tot en met|tot|à|[-–])\s*(?P<high>{_AMOUNT}))?(?![\w/-]|[.,]\d){_UNIT}",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    rf"\bvan\s+{_ABOUT}(?P<low>{_AMOUNT})(?![.,]?\d)(?:\s*%|\s+[a-zà-ÿ][\w'’/-]+){{0,3}}?\s+(?:\(.{{0,40}}?\)\s+)?"
    rf"naar\s+{_ABOUT}(?P<high>{_AMOUNT})(?![.,]?\d){_UNIT}?",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"\b(?:dat|dit|het|ze)\s+er\s+{_ABOUT}(?P<low>{_AMOUNT})(?![\w/-]|[.,]\d)", re.IGNORECASE)
_FACTOR = re.compile(r"\b(?:ver(?:dubbel|drievoudig|viervoudig)|halveer|halver)\w*", re.IGNORECASE)
_COUNTED_NOUN = re.compile(
    r"\b(?:aantal|percentage|deel)\s+(?:van\s+)?(?:de\s+|het\s+)?(?P<noun>[a-zà-ÿ][\w'’-]+)", re.IGNORECASE
)
_NO_UNITS = frozenset(
    re.findall(
        r"\w+",
        "jaar jaren maanden maand weken week dagen dag en of tot van de het in op voor met per januari februari maart april"
        " mei juni juli augustus september oktober november december keer maal is zijn wordt worden volgt die dat om"
        " kwartaal schooljaar schooljaren naar bij aan te er door ook als hebben heeft waar waarvan over",
    )
)
_LOOK_BACK = 40
_YEARS_AHEAD = re.compile(rf"\b(?:over|binnen|na)\s+(?P<years>{_AMOUNT})\s+jaar\b", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:groep(?:en)?|klas(?:sen)?|leerjaar|leerjaren|artikel|hoofdstuk|kopje|doelstelling|paragraaf|fase|niveau|over|om de)"
    r"(?:\s*\d+\s*(?:,|en|of|t/m|tot|-))*\Z"
)
"""Words before a number that make it a name and no quantity ("groep 5 en 6")."""


@dataclass(frozen=True, slots=True)
class Aim:
    """A measurable value to reach, and the sentence it stands in."""

    sentence: Passage
    value: Decimal | None
    unit: str
    baseline: Decimal | None
    by: date | None


def find_targets(told: Passage, desired: Passage, current: Passage, scheme: Scheme) -> list[Aim]:
    """Return the targets, in order; a baseline may stand in the present situation.

    Args:
        told: title and statement: only sentences that say that something must change tell a target there.
        desired: the wanted situation.
        current: the present situation.
        scheme: gives the subsidised days ("over vier jaar" counts from the first) and the words for what is wanted.
    """
    period = scheme.period.days
    wishes = scheme.part(PartKind.DESIRED).cues
    baselines = _baselines(current.text)
    aims: list[Aim] = []
    for text in (told, desired):
        for start, end in sentences(text.text):
            sentence = text.text[start:end]
            if text is told and not (
                _FROM_TO.search(sentence) or _FACTOR.search(sentence) or find_cues(sentence, wishes)
            ):
                continue
            for value, unit, baseline in _values(sentence):
                known = baseline if baseline is not None else _known(baselines, unit)
                aims.append(Aim(text.cut(start, end), value, unit, known, _deadline(sentence, period)))
    return aims


def _values(sentence: str) -> Iterator[tuple[Decimal | None, str, Decimal | None]]:
    """Yield value, unit and baseline of each measure in a sentence; a step from one value to another once."""
    taken: list[tuple[int, int]] = []
    for found in _FROM_TO.finditer(sentence):
        if not _is_year(found["high"]):
            taken.append(found.span())
            yield _amount(found["high"]), _unit(found, sentence), _amount(found["low"])
    for found in _QUANTITY.finditer(sentence):
        if not _inside(found, taken) and _measures(sentence, found):
            taken.append(found.span())
            yield _amount(found["high"] or found["low"]), _unit(found, sentence), None
    for found in _COUNTED.finditer(sentence):
        if not _inside(found, taken) and not _is_year(found["low"]):
            taken.append(found.span())
            yield _amount(found["low"]), "", None
    if not taken and _FACTOR.search(sentence):
        yield None, _counted_noun(sentence), None


def _inside(found: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return any(start < found.end() and found.start() < end for start, end in taken)


def _measures(sentence: str, found: re.Match[str]) -> bool:
    """Tell whether a number with a word is a quantity: not a year, a date, a class or a length of time."""
    noun = (found["noun"] or "").lower()
    if noun in _NO_UNITS or (noun and _is_year(found["low"])):
        return False
    return not _NAMED.search(sentence[max(0, found.start() - _LOOK_BACK) : found.start()].rstrip().lower())


def _is_year(amount: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", amount))


def _unit(found: re.Match[str], sentence: str) -> str:
    if found["noun"] and found["noun"].lower() not in _NO_UNITS:
        return found["noun"].lower()
    return _counted_noun(sentence) if found["noun"] or not found["unit"] else "%"


def _counted_noun(sentence: str) -> str:
    counted = _COUNTED_NOUN.search(sentence)
    return counted["noun"].lower() if counted else ""


def _amount(spoken: str | None) -> Decimal | None:
    if not spoken:
        return None
    word = spoken.lower()
    if word in _NUMBER_WORDS:
        return Decimal(_NUMBER_WORDS[word])
    return Decimal(word.replace(".", "").replace(",", ".")) if len(word) <= 15 else None


def _baselines(current: str) -> dict[str, set[Decimal]]:
    """Return the quantities of the present situation by unit."""
    known: dict[str, set[Decimal]] = {}
    for start, end in sentences(current):
        for value, unit, _ in _values(current[start:end]):
            if value is not None:
                known.setdefault(unit, set()).add(value)
    return known


def _known(baselines: dict[str, set[Decimal]], unit: str) -> Decimal | None:
    """Return the one quantity of that unit in the present situation; of several none can be chosen."""
    values = baselines.get(unit, set())
    return next(iter(values)) if len(values) == 1 else None


def _deadline(sentence: str, period: Period) -> date | None:
    ahead = _YEARS_AHEAD.search(sentence)
    if ahead:
        years = _amount(ahead["years"])
        if years is not None and years == years.to_integral_value() and 0 < years <= 50:
            return period.start.replace(year=period.start.year + int(years))
    phases = read_planning(sentence, period).phases if any(character.isdigit() for character in sentence) else ()
    ends = [phase.end for phase in phases]
    return max(ends) if ends else None
