"""Timing: where in the words of an activity its planning stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from hoofdlijn.language.words import word_spans, words
from hoofdlijn.periods import Period
from hoofdlijn.phrases import PatternUse, Reading, find_plannings, reading_of
from hoofdlijn.recognition.passages import Passage

_DIGIT = re.compile(r"\d")
_TIME_WORD = re.compile(
    r"jaar|jaren|kwarta|maand|week|wekel|doorlop|continu|permanent|structure|gehele|periode|voorjaar|najaar|zomer|winter"
    r"|herfst|lente|period|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|start|afgerond|gereed|vervolg|volgt|bepalen",
)
_BRACKETS = re.compile(r"[(\[](?P<inside>[^()\[\]]*(?:\([^()\[\]]*\)[^()\[\]]*)*)[)\]]\s*[.;,]*\s*\Z")
_LEADING_BRACKETS = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]*)[)\]]\s*[:.,;–—-]*\s*")
_SEPARATOR = re.compile(r"\s*(?::|\||;)\s+|\s*,\s+|\s+[–—-]+\s+|\.\s+")
_LEADING = re.compile(r"\s*(?::|\|)\s*|\s+[–—-]+\s+|\)\s+|\s*,\s+")
_LABEL = re.compile(r"(?:planning|periode|wanneer|looptijd|tijdpad)\s*:?\s*", re.IGNORECASE)
_SMALL_WORDS = frozenset(
    re.findall(
        r"\w+",
        "in de het een van en of op per tot t m met na dan daarna vervolgens planning periode wanneer looptijd tijdpad jaar"
        " jaren schooljaar fase gehele hele naar verwachting ca circa eerste tweede ook eventueel evt uiterlijk hierna voor"
        " vanaf sinds tussen begin medio eind half einde door zijn worden wordt is om minimaal minstens"
        " ongeveer eens direct blijvend inmiddels dagelijks meerdere keren keer maal herhaald",
    )
)
_WORK = re.compile(
    r"(?:voorbereid|voorb|uitv|eval|impl|uitvoer|uitgevoer|opzet|opgezet|opstart|opgestart|ontwikkel|start|gestart|afrond|afgerond|evalu"
    r"|geevalu|besluit|nemen|contin|doorlop|structure|permanent|gereed|klaar|oplever|opgelever|implement|realis|gerealis"
    r"|inventaris|ontwerp|ontworp|pilot|eindigt|loopt|lopend|plannen|gepland|invoer|ingevoer|verzorg|vastgesteld"
    r"|vaststellen|jaarlijks|elk|ieder|alle|aanbested|schrijven|bouwen|verbouw|gebruik|aanschaf|onderzoek|testen|uitrol|werven"
    r"|werving|inricht|plaats|proefdraai|opschal|aanleg|aanpass|bijstell|monitor|kennismak|orient|selecteren|inkopen|geven"
    r"|uitbreid|vervolg|nazorg|borg)"
)
"""Words for a kind of work whatever it is done to; any other verb names an activity."""
_DATED = re.compile(
    r"\d|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|najaar|voorjaar|zomer|winter"
    r"|herfst|lente|\bmei\b",
    re.IGNORECASE,
)
_RHYTHM = re.compile(
    r"\W*(?:planning\W+)?(?:elke?|ieder|om de|jaarlijks|half|per|maand|week|wekelijks|kwartaal|twee|drie|vier|eenmaal|doorlop|continu"
    r"|structure|permanent|voortdurend|gedurende|de (?:hele|gehele)|het (?:hele|gehele)|hele|gehele|nader|nog|n\.?\s?t\.?|pm|hierna|daarna"
    r"|na afloop|vanaf de start|eerste|laatste|schooljaar)",
    re.IGNORECASE,
)
_TIME_AT_END = re.compile(
    r"(?:(?:20|['’])\d\d|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|najaar"
    r"|voorjaar)\)?\s*\Z",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\s*[,;]\s+(?:en\s+)?")
_LONGEST_CLAUSE = 7
_TIMELY = re.compile(
    r"elk|ieder|alle|half|twee|drie|vier|vijf|zes|tien|eenm|dag|kerst|pasen|einde|looptijd|subsidie|programma|vast"
)
LONGEST = 1000
"""Characters; a longer text is neither a planning nor a title with one."""
_MOST_CUTS = 12
"""Separators tried in one title; more would make a hostile line slow."""
_ONLY_JOINTS = re.compile(r"[\s,;/&()+–—-]*(?:en|en in|en van|tot|t/m)?[\s,;/&()+–—-]*\Z", re.IGNORECASE)


@lru_cache(maxsize=256)
def _may_tell_time(text: str) -> bool:
    """Tell whether a text holds a number or a word of time at all; far cheaper than reading it."""
    return _DIGIT.search(text) is not None or _TIME_WORD.search(text.lower()) is not None


@dataclass(frozen=True, slots=True)
class TitleCut:
    """A title and the planning written with it."""

    title: Passage
    planning: Passage
    cited: bool
    """Whether the planning stands inside the title, so that it cannot be cut from it."""


def is_planning(text: str, period: Period) -> bool:
    """Tell whether a whole text is a planning, as against prose that mentions a date or a title with its planning."""
    if len(text) > LONGEST or not _may_tell_time(text):
        return False
    if not (_DATED.search(text) or _RHYTHM.match(text)):
        # "uitvoering doorlopend": work and a rhythm, and not a word besides
        return _has_only_timely_words(text) and is_nothing_but_planning(text, period)
    if _names_before_bracket(text, least=2):
        return False
    return reading_of(text, period).is_planning


def _has_only_timely_words(text: str) -> bool:
    """Tell whether every word may belong to a planning without a date; far cheaper than reading it."""
    return all(
        word in _SMALL_WORDS or _WORK.match(word) or _TIMELY.match(word) or _TIME_WORD.search(word)
        for word in words(text)
    )


def _names_before_bracket(text: str, *, least: int) -> bool:
    """Tell whether at least so many words without a date or rhythm stand before brackets at the end: a title."""
    bracket = _BRACKETS.search(text)
    if bracket is None:
        return False
    before = text[: bracket.start()]
    timed = _DATED.search(before) or _RHYTHM.match(before)
    return not timed and len(word_spans(before)) >= least


def is_nothing_but_planning(text: str, period: Period) -> bool:
    """Tell whether a text is a planning in which no word stands for anything else.

    "Techlab inrichten (2026)" may be read as a planning too, but names what is done; "uitvoering 2026" does not.
    """
    if len(text) > LONGEST or not _may_tell_time(text) or _names_before_bracket(text, least=1):
        return False
    reading = reading_of(text, period)
    if not (reading.is_planning and reading.phases):
        return False
    times = [span for derivation in reading.derivations for span in _times_of(derivation.patterns)]
    return all(
        word in _SMALL_WORDS or _WORK.match(word) or any(start <= begin < end for start, end in times)
        for word, begin, _ in word_spans(text)
    )


def times_in(text: str, period: Period) -> list[tuple[int, int]]:
    """Return (start, end) of each planning in a text, in order."""
    if not _may_tell_time(text):
        return []
    return [_without_verbs(text, start, end, reading) for start, end, reading in find_plannings(text, period)]


def dates_in(text: str, period: Period) -> list[tuple[int, int]]:
    """Return where the dates stand in words about one activity: there a date is its planning, wherever it stands."""
    if len(text) > LONGEST or not _DATED.search(text):
        return []
    return [span for derivation in reading_of(text, period).derivations for span in _times_of(derivation.patterns)]


def _times_of(use: PatternUse) -> Iterator[tuple[int, int]]:
    """Yield where words of time stand, without the verbs beside them."""
    for part in use.children or (use,):
        if not part.name.startswith("verb"):
            yield part.start, part.end


def _without_verbs(text: str, start: int, end: int, reading: Reading) -> tuple[int, int]:
    """Return a stretch of planning without the verb of the sentence before or after its times ("in 2025 zetten we")."""
    times = [span for derivation in reading.derivations for span in _times_of(derivation.patterns)]
    if not times:
        return start, end
    first, last = start + min(first for first, _ in times), start + max(last for _, last in times)
    leading = list(word_spans(text[start:first]))
    while leading and not (leading[0][0] in _SMALL_WORDS or _WORK.match(leading[0][0])):
        leading.pop(0)
    closing = len(text[last:end]) - len(text[last:end].lstrip(")]%"))
    return (start + leading[0][1] if leading else first), last + closing


def cut_title(words: Passage, period: Period) -> TitleCut:
    """Return the title of an activity and the planning that its words hold, in brackets, at an end or inside."""
    text = words.text
    if len(text) > LONGEST or not _may_tell_time(text):
        return TitleCut(_tidy(words, 0, len(text)), Passage(), cited=False)
    at_end = _cut_at_end(text, period)
    if at_end is not None:
        start, (first, last) = at_end
        return TitleCut(_tidy(words, 0, start), words.cut(first, last), cited=False)
    at_start = _cut_at_start(text, period)
    if at_start is not None:
        end, begin = at_start
        return TitleCut(_tidy(words, begin, len(text)), words.cut(0, end), cited=False)
    spans = times_in(text, period) or dates_in(text, period)
    if not spans:
        return TitleCut(_tidy(words, 0, len(text)), Passage(), cited=False)
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    return TitleCut(_tidy(words, 0, len(text)), words.cut(first, last), cited=True)


def tells_time(text: str, period: Period) -> bool:
    """Tell whether a text holds a planning: one that ends it and can be cut off, or a date inside."""
    if len(text) > LONGEST or not _may_tell_time(text):
        return False
    return _cut_at_end(text, period) is not None or (bool(_DATED.search(text)) and bool(times_in(text, period)))


def leading_planning(text: str, period: Period) -> tuple[tuple[int, int], int] | None:
    """Return where the planning stands in the brackets with which a text begins, and where the text goes on."""
    found = _LEADING_BRACKETS.match(text)
    if found is None:
        return None
    inside = _without_label(text, *found.span("inside"))
    return (inside, found.end()) if is_planning(text[slice(*inside)], period) else None


def _tidy(words: Passage, start: int, end: int) -> Passage:
    """Return a title without the punctuation that only parted it from something else."""
    text = words.text
    while end > start and (text[end - 1].isspace() or text[end - 1] in ":;,|–—-"):
        end -= 1
    if end > start and text[end - 1] == "." and text[start:end].count(".") == 1:
        end -= 1
    return words.cut(start, end)


def _cut_at_end(text: str, period: Period) -> tuple[int, tuple[int, int]] | None:
    """Return where the title ends and where the planning after it stands, None where none follows."""
    bracket = _BRACKETS.search(text)
    if bracket and text[: bracket.start()].strip():
        inside = _without_label(text, *bracket.span("inside"))
        if is_planning(text[slice(*inside)], period):
            return bracket.start(), inside
    for count, found in enumerate(_SEPARATOR.finditer(text)):
        if count >= _MOST_CUTS:
            return None
        rest = _without_label(text, found.end(), len(text.rstrip(" .;,")))
        before = text[: found.start()]
        if "," in found[0] and _TIME_AT_END.search(before[-20:]):
            continue  # inside a list of years: it may begin before
        timed = rest[0] < rest[1] and (
            is_nothing_but_planning(text[slice(*rest)], period)
            or ("," not in found[0] and _is_told_in_clauses(text[slice(*rest)], period))
        )
        if timed and before.strip() and not is_nothing_but_planning(before, period):
            return found.start(), rest
    return None


def _is_told_in_clauses(text: str, period: Period) -> bool:
    """Tell whether a text is a planning in short clauses that each say what is done when ("bouwen 2025, rijden 2026")."""
    clauses = _CLAUSE.split(text)
    short = all(len(clause.split()) <= _LONGEST_CLAUSE and _DATED.search(clause) for clause in clauses)
    return len(clauses) > 1 and short and is_planning(text, period)


def _without_label(text: str, start: int, end: int) -> tuple[int, int]:
    label = _LABEL.match(text, start, end)
    return (label.end() if label else start), end


def _cut_at_start(text: str, period: Period) -> tuple[int, int] | None:
    """Return where the planning ends with which a text begins, and where the title begins after it."""
    for count, found in enumerate(_LEADING.finditer(text)):
        if count >= 3:
            break
        if found.end() < len(text) and is_nothing_but_planning(text[: found.start()].lstrip("("), period):
            return found.start(), found.end()
    return None
