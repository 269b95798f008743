"""Phases in words. What is said in Dutch reads back as the same phases; the tests prove it."""

from collections.abc import Iterable
from datetime import date, timedelta

from hoofdlijn.language import LANGUAGES
from hoofdlijn.phrases.lexer import classify, fold
from hoofdlijn.phrases.merging import joined
from hoofdlijn.phrases.phase import Open, Phase, PhaseKind, Recurrence
from hoofdlijn.phrases.spelling import in_full, meant
from hoofdlijn.phrases.verbs import ENDS, FINISHES, STARTS, kind_of


def _listed(words: str) -> list[str]:
    return words.split()


_KINDS = {
    "nl": {
        PhaseKind.PREPARE: "voorbereiden",
        PhaseKind.DECIDE: "besluiten",
        PhaseKind.EXECUTE: "uitvoeren",
        PhaseKind.EVALUATE: "evalueren",
        PhaseKind.CONTINUOUS: "doorlopend",
        PhaseKind.UNSPECIFIED: "werkzaamheden",
    },
    "en": {
        PhaseKind.PREPARE: "preparing",
        PhaseKind.DECIDE: "deciding",
        PhaseKind.EXECUTE: "carrying out",
        PhaseKind.EVALUATE: "evaluating",
        PhaseKind.CONTINUOUS: "ongoing",
        PhaseKind.UNSPECIFIED: "work",
    },
}
_RHYTHMS = {
    "nl": {
        Recurrence.WEEKLY: "wekelijks",
        Recurrence.MONTHLY: "maandelijks",
        Recurrence.QUARTERLY: "elk kwartaal",
        Recurrence.HALF_YEARLY: "elk halfjaar",
        Recurrence.YEARLY: "jaarlijks",
        Recurrence.SCHOOL_YEARLY: "elk schooljaar",
        Recurrence.TWO_YEARLY: "om de twee jaar",
        Recurrence.OTHER: "periodiek",
    },
    "en": {
        Recurrence.WEEKLY: "every week",
        Recurrence.MONTHLY: "every month",
        Recurrence.QUARTERLY: "every quarter",
        Recurrence.HALF_YEARLY: "every half year",
        Recurrence.YEARLY: "every year",
        Recurrence.SCHOOL_YEARLY: "every school year",
        Recurrence.TWO_YEARLY: "every two years",
        Recurrence.OTHER: "periodically",
    },
}
_MONTHS = {
    "nl": _listed("januari februari maart april mei juni juli augustus september oktober november december"),
    "en": _listed("January February March April May June July August September October November December"),
}
_WORDS = {
    "nl": {
        "through": "tot en met",
        "to": "tot",
        "school": "schooljaar",
        "schools": "schooljaren",
        "in": "in",
        "on": "op",
        "range": "van",
        "from": "vanaf",
        "by": "uiterlijk",
        "then": "daarna",
    },
    "en": {
        "through": "up to and including",
        "to": "to",
        "school": "school year",
        "schools": "school years",
        "in": "in",
        "on": "on",
        "range": "from",
        "from": "from",
        "by": "by",
        "then": "then",
    },
}
_DAY = timedelta(days=1)


def say_phases(phases: Iterable[Phase], language: str) -> str:
    """Say phases in one line, "Voorbereiden in 2026, uitvoeren van 2027 tot en met 2028", in the order given.

    Args:
        phases: phases of one planning; touching ones of one kind and word are said as one.
        language: "nl" or "en".

    Raises:
        ValueError: if the language is neither.
    """
    _require(language)
    before: Phase | None = None
    pieces: list[str] = []
    for phase in joined(phases):
        pieces.append(_piece(phase, before, language))
        before = phase
    line = ", ".join(pieces)
    return line[:1].upper() + line[1:]


def say_phase(phase: Phase, language: str) -> str:
    """Say one phase, "uitvoeren van 2027 tot en met 2028", in `language` ("nl" or "en").

    Raises:
        ValueError: if the language is neither.
    """
    _require(language)
    return _piece(phase, None, language)


def say_dates(start: date, end: date, language: str) -> str:
    """Say the days from `start` (inclusive) up to `end` (exclusive), as short as is exact, in "nl" or "en".

    "2026", "2025 tot en met 2028", "schooljaar 2025-2026", "maart 2026", "15 april 2025", else from day to day; where
    `end` is not after `start`, both as they are: "1 mei 2026 tot 1 maart 2026".

    Raises:
        ValueError: if the language is neither.
    """
    _require(language)
    return _dates(start, end, language)[1]


def say_day(day: date, language: str) -> str:
    """Say one day, "1 augustus 2025" or "1 August 2025", in `language` ("nl" or "en").

    Raises:
        ValueError: if the language is neither.
    """
    _require(language)
    return _day(day, language)


def say_kind(kind: PhaseKind, language: str) -> str:
    """Say a kind of work, "voorbereiden" or "preparing", in `language` ("nl" or "en").

    Raises:
        ValueError: if the language is neither.
    """
    _require(language)
    return _KINDS[language][kind]


def say_recurrence(recurrence: Recurrence, language: str) -> str:
    """Say a rhythm, "elk kwartaal" or "every quarter", in `language` ("nl" or "en").

    Raises:
        ValueError: if the language is neither.
    """
    _require(language)
    return _RHYTHMS[language][recurrence]


def _require(language: str) -> None:
    if language not in LANGUAGES:
        raise ValueError(f"unknown language: {language!r}")


def _piece(phase: Phase, before: Phase | None, language: str) -> str:
    words = _WORDS[language]
    verb = _verb(phase, language)
    rhythm = _RHYTHMS[language][phase.recurrence] if phase.recurrence else ""
    after = phase.open is Open.START and before is not None and before.end == phase.start
    if phase.kind is PhaseKind.UNSPECIFIED and not rhythm and before is None and verb == _KINDS[language][phase.kind]:
        verb = ""
    if (
        phase.kind is PhaseKind.CONTINUOUS
        and rhythm
        and before is None
        and not _own_word(phase)
        and not _is_season(phase)
    ):
        verb = ""
    lead = " ".join(word for word in (words["then"] if after else "", rhythm, verb) if word)
    when = _when(phase, language, led=bool(lead))
    if _goes_on_from(before, phase):
        when = f"{words['through']} {_day(phase.end - _DAY, language)}"
    return f"{lead} {when}" if lead else when


def _is_season(phase: Phase) -> bool:
    """Tell whether it is said as one day or month, in which a rhythm alone is a moment of the year and no going on."""
    last = phase.end - _DAY if phase.end > date.min else phase.end
    return phase.open is None and (phase.start.year, phase.start.month) == (last.year, last.month)


def _goes_on_from(before: Phase | None, phase: Phase) -> bool:
    """Tell whether it is work that goes on from where the phase before it starts, up to an end."""
    going_on = phase.kind is PhaseKind.CONTINUOUS and phase.open is Open.START
    return going_on and before is not None and before.start == phase.start < phase.end


def _when(phase: Phase, language: str, *, led: bool) -> str:
    words = _WORDS[language]
    if phase.open is Open.END:
        return f"{words['from']} {_first(phase.start, language)}"
    if phase.open is Open.START and phase.end > date.min:
        return f"{words['by']} {_day(phase.end - _DAY, language)}"
    preposition, dates = _dates(phase.start, phase.end, language)
    return f"{words[preposition]} {dates}" if led else dates


def _verb(phase: Phase, language: str) -> str:
    return _own_word(phase) if language == "nl" and _own_word(phase) else _KINDS[language][phase.kind]


def _own_word(phase: Phase) -> str:
    """Return the author's word where it says the same kind all by itself, in full and without slips of the pen."""
    word = fold(phase.label)
    if not word.isalpha() or word in STARTS | ENDS | FINISHES:
        return ""
    full = in_full(word) or meant(word)
    if kind_of(full) is not phase.kind or classify(full)[0] != "VERB":
        return ""
    return phase.label.lower() if full == word else full


def _day(day: date, language: str) -> str:
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def _month(day: date, language: str) -> str:
    return f"{_MONTHS[language][day.month - 1]} {day.year}"


def _first(start: date, language: str) -> str:
    """Say a first day by the year or school year that begins with it, else as a day."""
    if start.day == 1 and start.month == 1:
        return str(start.year)
    if start.day == 1 and start.month == 8:
        return f"{_WORDS[language]['school']} {start.year}-{start.year + 1}"
    return _day(start, language)


def _dates(start: date, end: date, language: str) -> tuple[str, str]:
    """Return which preposition fits, and the dates."""
    words = _WORDS[language]
    if end <= start:
        return "range", f"{_day(start, language)} {words['to']} {_day(end, language)}"
    if end - start == _DAY:
        return "on", _day(start, language)
    if start.day == end.day == 1:
        return _whole_months(start, end, language)
    return "range", f"{_day(start, language)} {words['through']} {_day(end - _DAY, language)}"


def _whole_months(start: date, end: date, language: str) -> tuple[str, str]:
    words = _WORDS[language]
    last = end - _DAY
    years = end.year - start.year
    if start.month == end.month == 1:
        return ("in", str(start.year)) if years == 1 else ("range", f"{start.year} {words['through']} {last.year}")
    if start.month == end.month == 8:
        first = f"{start.year}-{start.year + 1}"
        if years == 1:
            return "in", f"{words['school']} {first}"
        return "in", f"{words['schools']} {first} {words['through']} {last.year - 1}-{last.year}"
    if (start.year, start.month) == (last.year, last.month):
        return "in", _month(start, language)
    first = _MONTHS[language][start.month - 1] if start.year == last.year else _month(start, language)
    return "range", f"{first} {words['through']} {_month(last, language)}"
