"""Values as a page shows them: ticks, numbers, days and words for certainty, in Dutch and English."""

import re
from datetime import date
from decimal import Decimal

from hoofdlijn.documents import BOXES, TICKS, Document, generated_address
from hoofdlijn.periods import Period
from hoofdlijn.phrases import reading_of, say_day
from hoofdlijn.plan import BASES, Basis
from hoofdlijn.scheme import Scheme

_TYPED_TICKS = TICKS | frozenset("xv")
_TICK_WORDS = frozenset(["x", "v", "ja", "j", "yes", "y"])
_NO_WORDS = frozenset(["nee", "n", "no", "-", "–"])
_AROUND = " \t\r\n\u00a0.,()[]" + "".join(sorted(BOXES))
_BASIS_OPENINGS = {words.split()[0]: basis for basis, said in BASES.items() for words in (said.nl, said.en)}
_GROUPED = {
    "nl": re.compile(r"[-−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?"),
    "en": re.compile(r"[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?"),
}
_NUMBER = re.compile(r"[-−+]?\d+(?:[.,]\d+)?")
_MONTHS = {
    say_day(date(2000, month, 1), language).split()[1].casefold(): month
    for language in ("nl", "en")
    for month in range(1, 13)
}
_DAY = re.compile(rf"(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>\d{{1,4}})", re.IGNORECASE)
_BEFORE = re.compile(r"(?:vóór|voor|before)(?:\s+|\Z)", re.IGNORECASE)
_OWN_LEAD = re.compile(r"(?:uiterlijk|tot|t/m|in|op|per|vanaf)\b", re.IGNORECASE)


def read_tick(text: str) -> bool | None:
    """Tell whether a tick box is ticked, by its sign or by what a person typed; None for words that are no tick."""
    words = text.replace("\ufe0f", "").strip(_AROUND).casefold()
    if words in _TICK_WORDS or (words and all(character in _TYPED_TICKS for character in words)):
        return True
    return False if not words or words in _NO_WORDS else None


def read_basis(text: str) -> Basis | None:
    """Return how sure a contribution is, None for words that say neither."""
    words = text.strip().casefold()
    return next((basis for opening, basis in _BASIS_OPENINGS.items() if words.startswith(opening)), None)


def read_number(text: str, language: str) -> Decimal | None:
    """Return the number that a text is, exactly, None for any other text.

    Args:
        text: in digits, with or without points or commas between thousands.
        language: of the file ("nl" or "en"): "1.234" is more than a thousand in Dutch, little more than one in English.
    """
    digits = "".join(text.split()).removesuffix("%")
    point, comma = (".", ",") if language == "nl" else (",", ".")
    if _GROUPED[language].fullmatch(digits):
        digits = digits.replace(point, "").replace(comma, ".")
    elif _NUMBER.fullmatch(digits):
        digits = digits.replace(",", ".")
    else:
        return None
    return Decimal(digits.replace("−", "-"))


def read_day(text: str, period: Period, *, is_led: bool = False) -> date | None:
    """Return the first day on which something must have been reached, None where the text names no time.

    "1 januari 2029", "before 1 January 2029": that day. Any other time is read as a planning is: "2028" and "uiterlijk
    31 december 2028" give the first day after it, "vóór 2029" the day it begins.

    Args:
        text: what stands there.
        period: of the scheme.
        is_led: whether the writer's word for "before" stands in front of it, so that "2029" means before 2029.
    """
    words = text.strip()
    before = _BEFORE.match(words)
    rest = words[before.end() :] if before else words
    found = _DAY.fullmatch(rest)
    if found:
        try:
            return date(int(found["year"]), _MONTHS[found["month"].casefold()], int(found["day"]))
        except ValueError:
            return None
    leads = before is not None or (is_led and not _OWN_LEAD.match(words))
    phases = reading_of(f"vóór {rest}" if leads else words, period).phases
    return max(phase.end for phase in phases) if phases else None


def is_led_by_before(text: str) -> bool:
    """Tell whether words in front of a day are the writer's word for "before"."""
    return _BEFORE.fullmatch(text.strip()) is not None


def language_of(document: Document, scheme: Scheme) -> str:
    """Return the language of the words that the writer put beside the author's: "nl" or "en"; "nl" in doubt."""
    told = {tag.address for block in document.blocks for tag in block.tags}
    texts = [
        scheme.reservation.text,
        scheme.name,
        *(part.name for part in scheme.parts),
        *(element.name for element in scheme.elements),
        *(anchor.title for anchor in scheme.anchors),
    ]
    counts = {
        language: sum(
            not told.isdisjoint((generated_address(said), generated_address(said[:1].upper() + said[1:])))
            for text in texts
            if text.nl != text.en
            for said in (text.in_language(language),)
        )
        for language in ("nl", "en")
    }
    return "en" if counts["en"] > counts["nl"] else "nl"
