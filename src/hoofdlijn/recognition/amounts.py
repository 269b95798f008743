"""Amounts: numbers as authors write them, in digits and in words, parts of a whole, and steps from one to another."""

import re
from decimal import Decimal
from itertools import product

_ONES = ("één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")


def _number_words() -> dict[str, int]:
    """Return the numbers up to 99, and the hundreds, by their word; "een" is an article and no number."""
    found = dict(zip(_ONES, range(1, 10), strict=True))
    found |= dict(zip(_TEENS, range(10, 20), strict=True))
    found |= dict(zip(_TENS, range(20, 100, 10), strict=True))
    ones = ("een", *_ONES[1:])
    for (one, name), (ten, tens) in product(enumerate(ones, 1), enumerate(_TENS, 2)):
        found[f"{name}en{tens}"] = found[f"{name}ën{tens}"] = ten * 10 + one
    found |= {"eén": 1, "honderd": 100}  # a capital often goes without its accent: "Eén school"
    found |= {f"{name}honderd": at * 100 for at, name in enumerate(_ONES[1:], 2)}
    found["duizend"] = 1000
    return found


_WORDS = _number_words()
_DIGITS = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
_UNITS = "|".join(("een", *_ONES[1:]))
# built of its parts: a list of all words would make every pattern long and slow
_SPOKEN = (
    rf"(?:(?:{_UNITS})[eë]n)?(?:{'|'.join(_TENS)})|{'|'.join(_TEENS)}|(?:{'|'.join(_ONES[1:])})?honderd|duizend"
    rf"|{'|'.join(_ONES)}|eén"
)
AMOUNT = rf"(?:{_DIGITS}|{_SPOKEN})"
"""A number, in digits or as a word."""
ABOUT = (
    r"(?:(?:minimaal|minstens|ten minste|tenminste|circa|ca\.|ongeveer|gemiddeld|nu|huidige|zo'n|maximaal|hooguit|ruim|"
    r"bijna|alle|de|meer dan|nog|de huidige)\s+)*"
)
"""Words before a number that leave it what it is."""
STEP = re.compile(
    rf"\bvan\s+{ABOUT}(?P<low>{AMOUNT})(?![.,]?\d)(?:\s*%)?(?:\s+(?P<counted>[a-zà-ÿ][\w'’/-]+))?(?:\s+[\w'’/-]+){{0,4}}?"
    rf"\s+(?:\([^()]{{0,40}}\)\s+)?naar\s+{ABOUT}(?P<high>{AMOUNT})(?![.,]?\d)",
    re.IGNORECASE,
)
"""A step from one amount to another ("van zes scholen nu naar twaalf")."""
_PARTS = {"kwart": 4, "derde": 3, "vierde": 4, "vijfde": 5, "tiende": 10}
_SHARES = {"helft": "50", "driekwart": "75", "tweederde": "66.7"}
FRACTION = re.compile(
    rf"\b(?:de\s+(?P<half>helft)|(?P<whole>driekwart|tweederde)|(?P<times>een|één|twee|drie|vier)\s*"
    rf"(?P<part>kwart|derde|vierde|vijfde|tiende)(?=\s+(?:van|deel|ervan|daarvan)\b)"
    rf"|(?!(?:19|20)\d\d\b)(?P<some>één|een|{AMOUNT})\s+op\s+(?:de\s+|elke\s+)?(?P<all>{AMOUNT}))(?![\w.,]*\d)(?!\w)",
    re.IGNORECASE,
)
"""A part of a whole ("de helft", "twee derde van", "1 op de 5")."""
OUT_OF = re.compile(
    rf"(?<![\w.,/-])(?P<some>één|een|geen|{AMOUNT})\s+van\s+(?:de|onze|die|deze|alle|het totaal van)\s+(?P<all>{AMOUNT})(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)
"""Some of a known number ("twee van de vijf scholen")."""


_MAY_COUNT = re.compile(
    r"\d|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dert|veert|twint|zest|hond|duizend|één|eén|helft|kwart"
    r"|derde|dubbel|halve"
)


def may_count(text: str) -> bool:
    """Tell whether a text holds a digit or letters of a number word at all; far cheaper than reading amounts."""
    return _MAY_COUNT.search(text.lower()) is not None


def amount(spoken: str | None) -> Decimal | None:
    """Return the number that the words or digits say, None where they say none that can be counted with."""
    word = (spoken or "").lower()
    if not word or word == "geen":
        return Decimal(0) if word else None
    if word in _WORDS or word == "een":
        return Decimal(_WORDS.get(word, 1))
    return Decimal(word.replace(".", "").replace(",", ".")) if len(word) <= 15 else None


def share(found: re.Match[str]) -> Decimal | None:
    """Return the part of a whole that FRACTION found, in percent, to one decimal."""
    if found["all"]:
        some, whole = amount(found["some"]), amount(found["all"])
        if some is None or not whole or some > whole:
            return None
        return _percent(some * 100 / whole)
    if found["part"]:
        times, parts = amount(found["times"]) or Decimal(1), _PARTS[found["part"].lower()]
        return _percent(times * 100 / parts) if times <= parts else None
    return Decimal(_SHARES[(found["half"] or found["whole"]).lower()])


def _percent(value: Decimal) -> Decimal:
    rounded = value.quantize(Decimal("0.1"))
    return rounded.to_integral_value() if rounded == rounded.to_integral_value() else rounded


def is_year(spoken: str) -> bool:
    """Tell whether the digits are those of a year."""
    return bool(re.fullmatch(r"(?:19|20)\d\d", spoken))
