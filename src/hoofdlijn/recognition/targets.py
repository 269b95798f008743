"""Targets: measurable values that an objective wants to reach, with where they start, their unit and their time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hoofdlijn.language import find_cues, lemma, sentences
from hoofdlijn.periods import Period
from hoofdlijn.phrases import read_planning
from hoofdlijn.recognition.amounts import ABOUT, AMOUNT, FRACTION, OUT_OF, STEP, amount, is_year, may_count, share
from hoofdlijn.recognition.passages import Passage
from hoofdlijn.scheme import PartKind, Scheme

_GAP = (
    r"(?:(?:extra|nieuwe|verschillende|deelnemende|technische|andere|meer|betrokken|unieke|gecertificeerde)\s+"
    r"|(?:de|onze)\s+|[a-zà-ÿ-]+e\s+(?=[a-zà-ÿ-]+(?:en|s)\b)){0,2}"
)
_UNIT = rf"(?P<unit>\s*%|\s*procent\b|\s+{_GAP}(?P<noun>[a-zà-ÿ][\w'’/-]{{2,}}))"
_QUANTITY = re.compile(
    rf"(?<![\w.,/-])(?:€\s*)?(?P<low>{AMOUNT})(?:\s*%?\s*(?:tot en met|tot|à|[-–])\s*(?P<high>{AMOUNT}))?(?![\w/-]|[.,]\d){_UNIT}",
    re.IGNORECASE,
)
_STEP = re.compile(rf"{STEP.pattern}{_UNIT}?", re.IGNORECASE)
_COUNTED = re.compile(
    rf"(?:\b(?:dat|dit|het|ze)\s+er|\ber|\b(?P<all>alle))\s+{ABOUT}(?P<low>{AMOUNT})(?![\w/-]|[.,]\d)", re.IGNORECASE
)
"""A number of what was counted before ("dat er 25", "alle vijf")."""
_FACTOR = re.compile(
    rf"\bver(?:dubbel|drievoudig|viervoudig)\w*|\bhalve(?:er|r)\w*|\bdubbel\s+zo"
    rf"|\b(?:{AMOUNT})\s+(?:keer|maal)\s+zo\s?(?:veel|groot|hoog|vaak)",
    re.IGNORECASE,
)
_OF_TIME = re.compile(
    r"\s+per\b|\s+(?:techniek|technisch\w*|stage\w*|scholing|bijscholing|nascholing|les\w*|begeleiding|onderwijs|praktijk\w*)\b",
    re.IGNORECASE,
)
"""What makes a length of time a quantity ("10 dagen per jaar", "24 uur bijscholing")."""
_OF_WHOM = re.compile(r"\s+(?:van\s+)?(?:de|het|alle|onze|die)?\s*(?P<noun>[a-zà-ÿ][\w'’-]{2,})", re.IGNORECASE)
_TIMES = frozenset(["dag", "dagen", "week", "weken", "maand", "maanden", "keer", "maal"])
_LASTING = re.compile(r"\b(?:over|binnen|na|gedurende|sinds|elke|iedere|om de)\s+(?:de\s+)?\Z", re.IGNORECASE)
_COUNTED_NOUN = re.compile(
    r"\b(?:aantal|percentage|deel)\s+(?:van\s+)?(?:de\s+|het\s+)?(?P<noun>[a-zà-ÿ][\w'’-]+)", re.IGNORECASE
)
_NO_UNITS = frozenset(
    re.findall(
        r"\w+",
        "jaar jaren maanden maand weken week dagen dag en of tot van de het in op voor met per januari februari maart april"
        " mei juni juli augustus september oktober november december keer maal is zijn wordt worden volgt die dat om"
        " kwartaal schooljaar schooljaren naar bij aan te er door ook als hebben heeft waar waarvan over mee samen doen doet"
        " zodat maar terwijl willen wil gaan gaat moeten moet komen komt zullen worden kunnen",
    )
)
_LOOK_BACK = 40
_YEARS_AHEAD = re.compile(rf"\b(?:over|binnen|na)\s+(?P<years>{AMOUNT})\s+jaar\b", re.IGNORECASE)
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
    counted = _counted(current.text)
    aims: list[Aim] = []
    for text in (told, desired):
        for start, end in sentences(text.text):
            sentence = text.text[start:end]
            if not may_count(sentence):
                continue
            if text is told and not (
                _STEP.search(sentence) or _FACTOR.search(sentence) or find_cues(sentence, wishes)
            ):
                continue
            for measure in _measures(sentence):
                full = _completed(measure, counted)
                aims.append(
                    Aim(text.cut(start, end), full.value, full.unit, full.baseline, _deadline(sentence, period))
                )
    # a sentence that tells an objective may be quoted as its situation
    return list({(aim.sentence.spans, aim.value, aim.unit): aim for aim in aims}.values())


@dataclass(frozen=True, slots=True)
class _Measure:
    value: Decimal | None
    unit: str
    baseline: Decimal | None = None
    whole: Decimal | None = None
    """Of how many ("twee van de vijf")."""
    refers: bool = False
    """Whether what it counts was named before ("dat er 25", "alle vijf")."""
    of: str = ""
    """Of a percentage: of whom or what ("20% van de leerlingen")."""
    factor: Decimal | None = None
    """How many times as much as now ("verdubbelen")."""


def _measures(sentence: str) -> Iterator[_Measure]:
    """Yield each measure in a sentence; a step from one value to another once."""
    if not may_count(sentence):
        return
    taken: list[tuple[int, int]] = []
    for pattern, read in _WAYS:
        for found in pattern.finditer(sentence):
            measure = None if _inside(found, taken) else read(found, sentence)
            if measure is not None:
                taken.append(found.span())
                yield measure
    growth = None if taken else _FACTOR.search(sentence)
    if growth:
        yield _Measure(None, _counted_noun(sentence), factor=_factor(growth[0].lower()))


def _factor(spoken: str) -> Decimal:
    """Return by how much the words of growth multiply."""
    first = spoken.split(maxsplit=1)[0]
    known = {"verdr": "3", "vervi": "4", "halve": "0.5"}.get(first[:5])
    return Decimal(known or 2) if first.startswith(("ver", "halve", "dubbel")) else amount(first) or Decimal(2)


def _read_step(found: re.Match[str], sentence: str) -> _Measure | None:
    if is_year(found["high"]):
        return None
    unit = _unit(found, sentence)
    if not unit and found["counted"] and found["counted"].lower() not in _NO_UNITS:
        unit = found["counted"].lower()
    return _Measure(amount(found["high"]), unit, amount(found["low"]))


def _read_share(found: re.Match[str], sentence: str) -> _Measure | None:
    value = share(found)
    return None if value is None else _Measure(value, "%", of=_whole_of(sentence, found.end()))


def _whole_of(sentence: str, end: int) -> str:
    """Return of whom or what a percentage is that ends there, "" where the sentence does not say so right away."""
    whole = _OF_WHOM.match(sentence, end)
    return whole["noun"].lower() if whole and whole["noun"].lower() not in _NO_UNITS else ""


def _read_some(found: re.Match[str], sentence: str) -> _Measure | None:
    return _Measure(amount(found["some"]), _unit(found, sentence), whole=amount(found["all"]))


def _read_quantity(found: re.Match[str], sentence: str) -> _Measure | None:
    if not _is_measure(sentence, found):
        return None
    unit = _unit(found, sentence)
    return _Measure(
        amount(found["high"] or found["low"]), unit, of=_whole_of(sentence, found.end()) if unit == "%" else ""
    )


def _read_counted(found: re.Match[str], _: str) -> _Measure | None:
    return None if is_year(found["low"]) else _Measure(amount(found["low"]), "", refers=True)


_WAYS = (
    (_STEP, _read_step),
    (FRACTION, _read_share),
    (re.compile(rf"{OUT_OF.pattern}{_UNIT}?", re.IGNORECASE), _read_some),
    (_QUANTITY, _read_quantity),
    (_COUNTED, _read_counted),
)
"""The shapes of a measure, each with how it is read; what one has taken no later one reads again."""


def _completed(measure: _Measure, counted: list[_Measure]) -> _Measure:
    """Return a measure with what the present situation tells of it: what it counts, and from how many."""
    unit = measure.unit
    if measure.refers:
        things = [known for known in counted if known.unit != "%"]
        alike = [known for known in things if measure.value == known.whole] or things
        units = {known.unit for known in alike}
        unit = units.pop() if len(units) == 1 else ""
    if measure.baseline is not None or not unit:
        return _Measure(measure.value, unit, measure.baseline)
    # of several quantities none can be chosen
    values = {
        known.value for known in counted if _is_of_one_kind(known, unit, measure.of) and known.value is not None
    }
    baseline = next(iter(values)) if len(values) == 1 else None
    if measure.factor is not None and baseline is not None:
        return _Measure(baseline * measure.factor, unit, baseline)
    return _Measure(measure.value, unit, baseline)


def _is_of_one_kind(known: _Measure, unit: str, of: str) -> bool:
    return lemma(known.unit) == lemma(unit) and (not of or not known.of or lemma(known.of) == lemma(of))


def _counted(current: str) -> list[_Measure]:
    """Return the quantities of the present situation."""
    return [measure for start, end in sentences(current) for measure in _measures(current[start:end])]


def _inside(found: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return any(start < found.end() and found.start() < end for start, end in taken)


def _is_measure(sentence: str, found: re.Match[str]) -> bool:
    """Tell whether a number with a word is a quantity: not a year, a date, a class or a length of time."""
    noun = (found["noun"] or "").lower()
    before = sentence[max(0, found.start() - _LOOK_BACK) : found.start()]
    if noun in _TIMES:
        return bool(_OF_TIME.match(sentence, found.end())) and not _LASTING.search(before)
    if noun in _NO_UNITS or (noun and is_year(found["low"])):
        return False
    return not _NAMED.search(before.rstrip().lower())


def _unit(found: re.Match[str], sentence: str) -> str:
    if found["noun"] and (found["noun"].lower() not in _NO_UNITS or found["noun"].lower() in _TIMES):
        return found["noun"].lower()
    return _counted_noun(sentence) if found["noun"] or not found["unit"] else "%"


def _counted_noun(sentence: str) -> str:
    counted = _COUNTED_NOUN.search(sentence)
    return counted["noun"].lower() if counted else ""


def _deadline(sentence: str, period: Period) -> date | None:
    ahead = _YEARS_AHEAD.search(sentence)
    if ahead:
        years = amount(ahead["years"])
        if years is not None and years == years.to_integral_value() and 0 < years <= 50:
            return period.start.replace(year=period.start.year + int(years))
    phases = read_planning(sentence, period).phases if any(character.isdigit() for character in sentence) else ()
    ends = [phase.end for phase in phases]
    return max(ends) if ends else None
