"""Where in a longer text planning stands."""

import re
from itertools import pairwise

from hoofdlijn.periods import Period
from hoofdlijn.phrases.lexer import speaks_of_time
from hoofdlijn.phrases.phase import Phase
from hoofdlijn.phrases.planning import read_planning
from hoofdlijn.phrases.readings import Derivation, PatternUse, Reading
from hoofdlijn.phrases.words import word_set

_BREAK = re.compile(r"(?<=[.!?;])\s+(?=[^\sa-z])|\n+")
_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 60
"""Characters between two dated stretches of one sentence that still make them one planning."""
_TITLE_WORDS = 14
_TITLE_LENGTH = 300
_WINDOW = 80
"""Characters looked at on either side of a stretch."""


def find_plannings(text: str, period: Period) -> tuple[tuple[int, int, Reading], ...]:
    """Find the stretches of `text` that are planning: "… (voorbereiding 2026)", "We starten in 2025 met … en …".

    Returns:
        In text order and without overlap: the offset of the first character, the offset behind the last, and the
        reading of `text[start:end]`. Brackets round a stretch stay outside it. Verbs beside a stretch give its phases
        their kind and label, also where they belong to a title and stand outside it.
    """
    if not speaks_of_time(text):
        return ()
    found: list[tuple[int, int, Reading]] = []
    for start, end in _sentences(text):
        sentence = text[start:end]
        if not speaks_of_time(sentence):
            continue
        found += [(start + a, start + b, reading) for a, b, reading in _in_sentence(sentence, period)]
    return tuple(found)


def _sentences(text: str) -> list[tuple[int, int]]:
    cuts = [0, *(m.end() for m in _BREAK.finditer(text)), len(text)]
    return [(a, b) for a, b in pairwise(cuts) if a < b]


def _in_sentence(sentence: str, period: Period) -> list[tuple[int, int, Reading]]:
    reading = read_planning(sentence, period)
    if not reading.phases:
        return []
    if reading.is_planning and not _BRACKET.search(sentence) and _opens_with_planning(reading, sentence):
        start, end = _trimmed(sentence, 0, len(sentence))
        return [(start, end, _part(reading, sentence, start, end, list(range(len(reading.phases)))))]
    return [
        (start, end, _part(reading, sentence, start, end, members))
        for start, end, members in _stretches(reading, sentence)
        if _is_told(reading, sentence, (start, end), members, period)
    ]


def _opens_with_planning(reading: Reading, sentence: str) -> bool:
    """Tell whether nothing but prepositions and marks stands before the first phase."""
    first = min(d.start for d in reading.derivations)
    return not _WORD.search(_LEAD.sub("", sentence[:first])) and not _is_title_with_years(reading, sentence)


def _is_title_with_years(reading: Reading, sentence: str) -> bool:
    """Tell whether all phases have their kind from the first word of a title: "Inzet van gastdocenten in 2025 en 2026"."""
    leading = {
        (u.start, u.end) for d in reading.derivations for u in d.patterns.children[:1] if u.name.startswith("verb: ")
    }
    if len(leading) != 1 or len({d.start for d in reading.derivations}) > 1:
        return False
    (_, end) = leading.pop()
    return _OBJECT.match(sentence, end) is not None


_OBJECT = re.compile(
    r"\s+van\s+(?:(?:de|het|een)\s+)?(?!(?:schooljaar|periode)\b)[^\W\d_]{3,}\s+(?!(?:t/m|tot)\b)", re.IGNORECASE
)
"""What the first word of a title is about."""


_BRACKET = re.compile(r"[(\[]")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " \t\n\r\u00a0-–—•·:,;.":
        start += 1
    while end > start and text[end - 1] in " \t\n\r\u00a0.;,":
        end -= 1
    return start, end


def _stretches(reading: Reading, sentence: str) -> list[tuple[int, int, list[int]]]:
    """Group phases that stand close together and within the same brackets."""
    stretches: list[tuple[int, int, list[int]]] = []
    for index, derivation in enumerate(reading.derivations):
        start, end = _own_words(derivation, sentence)
        if stretches:
            first, last, members = stretches[-1]
            between = sentence[last:start]
            if start <= last or (len(between) <= _NEAR and not _BRACKETS.search(between)):
                members.append(index)
                stretches[-1] = (min(first, start), max(last, end), members)
                continue
        stretches.append((start, end, [index]))
    return [(*_widened(sentence, start, end), members) for start, end, members in stretches]


_BRACKETS = re.compile(r"[()\[\]]")


def _own_words(derivation: Derivation, sentence: str) -> tuple[int, int]:
    """Leave out a verb that is the end of a title or stands in front of brackets: "Techlab inrichten (2026)"."""
    uses = derivation.patterns.children
    dated = [u for u in uses if not u.name.startswith("verb: ")]
    if not dated:
        return derivation.start, derivation.end
    start, end = min(u.start for u in dated), max(u.end for u in dated)
    for verb in (u for u in uses if u.name.startswith("verb: ")):
        between = sentence[min(verb.end, start) : max(verb.start, start)] if verb.end <= start else ""
        leads = sentence[max(0, verb.start - _WINDOW) : verb.start].rstrip()
        if verb.end <= start and _OBJECT.match(sentence[: start + 1], verb.end):
            continue
        opens = not leads or leads[-1] in "(,;:-–[" or _JOINS.search(leads) is not None
        if verb.end <= start and opens and not _BRACKETS.search(between):
            start = verb.start
        elif verb.start >= end and not _BRACKETS.search(sentence[end : verb.start]):
            end = verb.end
    return start, end


_JOINS = re.compile(r"\b(?:en|we|wij|dan|daarna|gaan|wordt|worden|zal|zullen)$", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:\b(?:in|van|vanaf|tot|voor|uiterlijk|tussen|gedurende|tijdens|de|het|periode|planning:?)\s+)+$",
    re.IGNORECASE,
)


def _widened(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Take in the prepositions in front."""
    match = _LEAD.search(sentence, max(0, start - _WINDOW), start)
    return (match.start() if match else start), end


_BESIDE = re.compile(r" wel\b|[,;]? (?:en |maar )?niet (?:in|tijdens|gedurende) [^()\n]{1,60}")
"""What affirms a time, or denies another."""


def _is_told(reading: Reading, sentence: str, at: tuple[int, int], members: list[int], period: Period) -> bool:
    """Tell planning from a date in passing: in brackets, with a verb, or at the end of a short line."""
    start, end = at
    beside = _BESIDE.match(sentence, end)
    end = beside.end() if beside else end
    phases = [reading.phases[i] for i in members]
    bracketed = sentence[max(0, start - 3) : start].rstrip()[-1:] in ("(", "[") and sentence[end : end + 3].lstrip()[
        :1
    ] in (")", "]")
    if reading.is_planning or bracketed:
        return True
    if all(p.end <= period.start for p in phases):
        return False
    if any(p.label for p in phases):
        return True
    ends_line = not sentence[end : end + _WINDOW].strip(" )")
    overlaps = any(p.start < period.end and p.end > period.start for p in phases)
    if overlaps and _stands_in_title(sentence, start, end):
        return True
    return ends_line and overlaps and len(_WORD.findall(sentence[-_TITLE_LENGTH:])) <= _TITLE_WORDS


def _stands_in_title(sentence: str, start: int, end: int) -> bool:
    """Tell whether "in" and a time stand in a short title between what it names and for whom: "Open dag in 2026 voor groep 8"."""
    if len(sentence) > _TITLE_LENGTH or not _IN.match(sentence, start) or not _WHOM.match(sentence, end):
        return False
    words = _WORD.findall(sentence)
    return (
        sentence.lstrip()[:1].isupper()
        and len(words) <= _SHORT_TITLE
        and sentence.rstrip()[-1:] not in ".!?:;,"
        and _SAYING.isdisjoint([w.lower() for w in words])
    )


_SHORT_TITLE = 9
_IN = re.compile(r"(?:in|vanaf|tijdens|gedurende)\s", re.IGNORECASE)
_WHOM = re.compile(r"\s+(?:voor|met|op|bij|door|aan|naar)\s+[^\W\d_]")
_SAYING = word_set(
    """is zijn was waren wordt worden werd werden heeft hebben had hadden gaat gaan zal zullen kan kunnen moet moeten
    we wij er dat die ze zij hij het dit deze blijkt blijft komt komen daalt stijgt groeit kiest kiezen telt al
    reeds nog niet geen"""
)
"""Words of a sentence that tells something; a title has none of them."""


def _part(reading: Reading, sentence: str, start: int, end: int, members: list[int]) -> Reading:
    return Reading(
        sentence[start:end],
        tuple(_within(reading.phases[i], reading.derivations[i], sentence, start, end) for i in members),
        tuple(_clipped(reading.derivations[i], start, end) for i in members),
        is_planning=True,
        unread=tuple(u for u in reading.unread if u in sentence[start:end]),
    )


def _within(phase: Phase, derivation: Derivation, sentence: str, start: int, end: int) -> Phase:
    if start <= derivation.start and derivation.end <= end:
        return phase
    words = sentence[max(start, derivation.start) : min(end, derivation.end)]
    return Phase(
        kind=phase.kind,
        label=phase.label,
        text=words,
        start=phase.start,
        end=phase.end,
        open=phase.open,
        recurrence=phase.recurrence,
        ambiguous=phase.ambiguous,
        alternatives=phase.alternatives,
    )


def _clipped(derivation: Derivation, start: int, end: int) -> Derivation:
    """Move to offsets in the stretch; words outside it (a verb in the title) are left out."""

    def moved(use: PatternUse) -> PatternUse:
        children = tuple(moved(c) for c in use.children if c.end > start and c.start < end)
        return PatternUse(use.name, max(use.start, start) - start, min(use.end, end) - start, children)

    return Derivation(
        max(derivation.start, start) - start, min(derivation.end, end) - start, moved(derivation.patterns)
    )
