"""Targets: measurable values that an objective wants to reach, with where they start, their unit and their time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hoofdlijn.language import sentences
from hoofdlijn.periods import Period
from hoofdlijn.phrases import read_planning
from hoofdlijn.recognition.passages import Passage

_NUMBER_WORDS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10, "elf": 11, "twaalf": 12, "vijftien": 15, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50,
    "honderd": 100,
}  # fmt: skip
_DIGITS = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
_WORDS = "|".join(sorted((word for word in _NUMBER_WORDS if word not in ("een", "één")), key=len, reverse=True))
_AMOUNT = rf"(?:{_DIGITS}|{_WORDS})"
_UNIT_GAP = (
    r"(?:(?:extra|nieuwe|verschillende|deelnemende|technische|andere|meer|betrokken|unieke|gecertificeerde)\s+){0,2}"
)
_UNIT = rf"\s*(?P<unit>%|procent\b|€|euro\b|{_UNIT_GAP}(?P<noun>[a-zà-ÿ][\w'’/-]{{2,}}))"
_QUANTITY = re.compile(
    rf"(?<![\w.,/-])(?P<low>{_AMOUNT})(?P<low_percent>\s*%)?(?:\s*(?:tot en met|tot|à|a|[-–])\s*(?P<high>{_AMOUNT}))?(?![\d/-]){_UNIT}",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    rf"\bvan\s+(?:(?:nu|circa|ongeveer|gemiddeld|huidige)\s+)*(?P<low>{_AMOUNT})\s*(?P<unit1>%|procent|[a-zà-ÿ][\w'’/-]+)?\s*(?:nu\s+)?"
    rf"(?:\(.{{0,40}}?\)\s*)?naar\s+(?:(?:minimaal|minstens|ten minste|tenminste|circa|ongeveer|gemiddeld)\s+)*(?P<high>{_AMOUNT}){_UNIT}",
    re.IGNORECASE,
)
_FACTORS = {"verdubbel": Decimal(2), "verdrievoudig": Decimal(3), "halver": Decimal("0.5")}
_FACTOR = re.compile(
    r"\b(?:te\s+)?(?:ver)?(?P<factor>verdubbel|verdrievoudig|halver|dubbel|drievoudig)\w*", re.IGNORECASE
)
_OBJECT = re.compile(
    r"\b(?:aantal|percentage)\s+(?:\w+\s+){0,2}?(?P<unit>leerlingen|docenten|bedrijven|scholen|stageplaatsen|[a-zà-ÿ]+en)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\s*(?:meer|minder|groei|stijging|toename|daling|hoger|lager|afname)\b|\s*(?:\w+\s+){0,1}(?:meer|minder)\b",
    re.IGNORECASE,
)
_NO_UNITS = frozenset(
    [
        "jaar",
        "jaren",
        "maanden",
        "maand",
        "weken",
        "week",
        "dagen",
        "dag",
        "uur",
        "en",
        "of",
        "tot",
        "van",
        "de",
        "het",
        "in",
        "op",
        "voor",
        "met",
        "per",
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
        "keer",
        "maal",
        "is",
        "zijn",
        "wordt",
        "worden",
        "volgt",
        "die",
        "dat",
        "om",
        "kwartaal",
        "schooljaar",
        "schooljaren",
    ]
)
_YEARS_AHEAD = re.compile(rf"\b(?:over|binnen|na)\s+(?P<years>{_AMOUNT})\s+jaar\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Aim:
    """A measurable value to reach, and the sentence it stands in."""

    sentence: Passage
    value: Decimal | None
    unit: str
    baseline: Decimal | None
    by: date | None


def find_targets(wanted: Sequence[Passage], current: Passage, period: Period) -> list[Aim]:
    """Return the targets in the wanted situation, in order; a baseline may stand in the present one.

    Args:
        wanted: the texts that tell what is to be reached.
        current: the present situation.
        period: the subsidised days; "over vier jaar" counts from its first day.
    """
    baselines = _baselines(current.text)
    aims: list[Aim] = []
    for text in wanted:
        for start, end in sentences(text.text):
            sentence = text.text[start:end]
            for value, unit, baseline in _values(sentence):
                known = baseline if baseline is not None else _known(baselines, unit)
                aims.append(Aim(text.cut(start, end), value, unit, known, _deadline(sentence, period)))
    return aims


def _values(sentence: str) -> Iterator[tuple[Decimal | None, str, Decimal | None]]:
    """Yield value, unit and baseline of each measure in a sentence, a step from one value to another once."""
    taken: list[tuple[int, int]] = []
    for found in _FROM_TO.finditer(sentence):
        taken.append(found.span())
        yield _amount(found["high"]), _unit(found), _amount(found["low"])
    for found in _QUANTITY.finditer(sentence):
        if any(start < found.end() and found.start() < end for start, end in taken) or not _measures(sentence, found):
            continue
        taken.append(found.span())
        yield _amount(found["high"] or found["low"]), _unit(found), None
    if not taken and (factor := _FACTOR.search(sentence)):
        counted = _OBJECT.search(sentence)
        yield None, counted["unit"].lower() if counted else factor[0].lower(), None


def _measures(sentence: str, found: re.Match[str]) -> bool:
    """Tell whether a number with a word is a quantity: not a year, a date, a class or a length of time."""
    noun = (found["noun"] or "").split()[-1:] or [""]
    if noun[0].lower() in _NO_UNITS:
        return False
    low = found["low"]
    if re.fullmatch(r"(?:19|20)\d\d", low) and not found["unit"].startswith(("%", "leerl")):
        return False
    before = sentence[: found.start()].rstrip().lower()
    return not before.endswith(
        ("groep", "klas", "leerjaar", "artikel", "hoofdstuk", "kopje", "doelstelling", "paragraaf")
    )


def _unit(found: re.Match[str]) -> str:
    unit = found["unit"].lower()
    if unit in ("%", "procent"):
        return "%"
    return found["noun"].lower() if found["noun"] else unit


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
