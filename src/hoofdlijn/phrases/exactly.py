"""One phase as one line in which nothing is left out, and back.

"uitvoeren: 1 januari 2026 tot 1 januari 2027 · woord “bouwen” · gelezen uit “Bouwen in 2026”". A plan whose phases
do not follow from its planning text is written with such lines, so that it comes back as it was; `say_phase` is
shorter, reads better, and leaves out what most phases do without.
"""

import re
from datetime import date
from functools import lru_cache

from hoofdlijn.language import LANGUAGES
from hoofdlijn.phrases.phase import Alternative, Open, Phase, PhaseKind, Recurrence
from hoofdlijn.phrases.saying import say_day, say_kind, say_recurrence

_SEPARATOR = " · "
_WORDS = {
    "nl": {
        "to": "tot",
        "label": "woord",
        "text": "gelezen uit",
        Open.START: "begin opengelaten",
        Open.END: "einde opengelaten",
        "doubt": "kan ook anders worden gelezen",
        "or": "of",
    },
    "en": {
        "to": "to",
        "label": "word",
        "text": "read from",
        Open.START: "start left open",
        Open.END: "end left open",
        "doubt": "can also be read otherwise",
        "or": "or",
    },
}
_NONE = {"nl": "geen fasen", "en": "no phases"}
_ESCAPES = {"\\": "\\\\", "”": "\\”", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MEANT = {"n": "\n", "r": "\r", "t": "\t"}


def say_exactly(phase: Phase, language: str) -> str:
    """Say every field of a phase in one line, in `language` ("nl" or "en"); the end is the first day after it.

    Raises:
        ValueError: if the language is neither.
    """
    words = _WORDS.get(language)
    if words is None:
        raise ValueError(f"unknown language: {language!r}")
    pieces = [f"{say_kind(phase.kind, language)}: {_days(phase.start, phase.end, language)}"]
    if phase.label:
        pieces.append(f"{words['label']} {_quoted(phase.label)}")
    if phase.text:
        pieces.append(f"{words['text']} {_quoted(phase.text)}")
    if phase.open:
        pieces.append(words[phase.open])
    if phase.recurrence:
        pieces.append(say_recurrence(phase.recurrence, language))
    if phase.ambiguous:
        pieces.append(words["doubt"])
    pieces.extend(f"{words['or']} {_days(other.start, other.end, language)}" for other in phase.alternatives)
    return _SEPARATOR.join(pieces)


def read_exactly(line: str) -> Phase | None:
    """Return the phase that `say_exactly` said, in either language; None for any other line.

    White space between the words does not count.
    """
    for language in LANGUAGES:
        found = _pattern(language).fullmatch(line.strip())
        if found:
            return _phase(found, language)
    return None


def say_no_phases(language: str) -> str:
    """Say that a planning was read as no phase at all, in `language` ("nl" or "en").

    Raises:
        ValueError: if the language is neither.
    """
    if language not in _NONE:
        raise ValueError(f"unknown language: {language!r}")
    return _NONE[language]


def says_no_phases(line: str) -> bool:
    """Tell whether a line is what `say_no_phases` says, in either language."""
    return " ".join(line.casefold().split()) in _NONE.values()


def _days(start: date, end: date, language: str) -> str:
    return f"{say_day(start, language)} {_WORDS[language]['to']} {say_day(end, language)}"


def _quoted(text: str) -> str:
    return f"“{''.join(_ESCAPES.get(character, character) for character in text)}”"


def _unquoted(text: str) -> str:
    return _ESCAPED.sub(lambda found: _MEANT.get(found[1], found[1]), text)


@lru_cache(maxsize=len(LANGUAGES))
def _months(language: str) -> dict[str, int]:
    return {say_day(date(2000, month, 1), language).split()[1].lower(): month for month in range(1, 13)}


@lru_cache(maxsize=len(LANGUAGES))
def _pattern(language: str) -> re.Pattern[str]:
    words = {key: _spaced(said) for key, said in _WORDS[language].items()}
    between = r"\s*·\s*"
    day = rf"\d{{1,2}}\s+(?:{'|'.join(_months(language))})\s+\d{{1,4}}"
    days = rf"{day}\s+{words['to']}\s+{day}"
    quote = r"“((?:[^”\\]|\\.)*)”"
    kinds = "|".join(_spaced(say_kind(kind, language)) for kind in PhaseKind)
    rhythms = "|".join(_spaced(say_recurrence(rhythm, language)) for rhythm in Recurrence)
    return re.compile(
        rf"(?P<kind>{kinds})\s*:\s*(?P<days>{days})"
        rf"(?:{between}{words['label']}\s*(?P<label>{quote}))?"
        rf"(?:{between}{words['text']}\s*(?P<text>{quote}))?"
        rf"(?:{between}(?:(?P<start>{words[Open.START]})|(?P<end>{words[Open.END]})))?"
        rf"(?:{between}(?P<rhythm>{rhythms}))?"
        rf"(?P<doubt>{between}{words['doubt']})?"
        rf"(?P<others>(?:{between}{words['or']}\s+{days})*)",
        re.IGNORECASE | re.DOTALL,
    )


def _spaced(said: str) -> str:
    return r"\s+".join(re.escape(word) for word in said.split())


def _phase(found: re.Match[str], language: str) -> Phase | None:
    spoken = " ".join(found["kind"].lower().split())
    rhythm = " ".join((found["rhythm"] or "").lower().split())
    dates = _dates(found["days"], language)
    others = _dates(found["others"], language)
    if dates is None or others is None:
        return None
    return Phase(
        kind=next(kind for kind in PhaseKind if say_kind(kind, language) == spoken),
        label=_unquoted(found["label"][1:-1]) if found["label"] else "",
        text=_unquoted(found["text"][1:-1]) if found["text"] else "",
        start=dates[0],
        end=dates[1],
        open=Open.START if found["start"] else Open.END if found["end"] else None,
        recurrence=next((one for one in Recurrence if rhythm and say_recurrence(one, language) == rhythm), None),
        ambiguous=found["doubt"] is not None,
        alternatives=tuple(
            Alternative(start=start, end=end) for start, end in zip(others[::2], others[1::2], strict=True)
        ),
    )


def _dates(said: str, language: str) -> list[date] | None:
    """Return all days that are named, None where one of them is in no calendar ("31 februari")."""
    months = _months(language)
    days = re.findall(rf"(\d{{1,2}})\s+({'|'.join(months)})\s+(\d{{1,4}})", said, re.IGNORECASE)
    try:
        return [date(int(year), months[month.lower()], int(day)) for day, month, year in days]
    except ValueError:
        return None
