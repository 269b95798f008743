"""Horizons: a time inside a heading ("gewenste situatie in 2028") and whether it lies ahead.

The same heading with a time behind it is still the same heading, and a question such as "waar staan we" is about the
present or about what is wanted by the time it names.
"""

import re

from hoofdlijn.periods import Period

_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT_YEAR = re.compile(r"\d\d")
_AHEAD = frozenset(["over", "na", "binnen"])
_COUNTS = frozenset(["1", "2", "3", "4", "5", "6", "een", "twee", "drie", "vier", "vijf", "zes", "enkele", "paar"])
_SPANS = frozenset(["jaar", "jaren", "schooljaar", "schooljaren"])
_END_OF = frozenset(["subsidieperiode", "programmaperiode", "projectperiode", "periode", "planperiode"])
_AROUND = frozenset(
    [
        "in", "eind", "einde", "begin", "medio", "per", "op", "vanaf", "voor", "van", "het", "de", "jaar", "schooljaar",
        "kalenderjaar", "aan", "tot", "en", "met", "t", "m", "uiterlijk", "anno", "januari", "december", "1", "31",
        "peildatum", "per",
    ]
)  # fmt: skip
"""Words that go with a year and say nothing without it."""


def part_time(spoken: tuple[str, ...], period: Period) -> tuple[tuple[str, ...], bool | None]:
    """Return the words of a heading without its time, and whether that time lies ahead; None where it names none.

    Args:
        spoken: the words, lower case.
        period: the subsidised days: its first year and what is before it is the present.
    """
    at = next((place for place, word in enumerate(spoken) if _YEAR.fullmatch(word)), None)
    if at is not None:
        return _without_years(spoken, at, period)
    for place, word in enumerate(spoken):
        if word in _AHEAD and _SPANS.intersection(spoken[place + 2 : place + 3]) and spoken[place + 1] in _COUNTS:
            return spoken[:place] + spoken[place + 3 :], True
        if word in ("eind", "einde") and _END_OF.intersection(spoken[place + 1 : place + 4]):
            return _around(spoken, place, _end_of_period(spoken, place)), True
    return spoken, None


def _without_years(spoken: tuple[str, ...], at: int, period: Period) -> tuple[tuple[str, ...], bool]:
    end = at + 1
    while end < len(spoken) and (_YEAR.fullmatch(spoken[end]) or _SHORT_YEAR.fullmatch(spoken[end])):
        end += 1
    return _around(spoken, at, end), int(spoken[at]) > period.start.year


def _end_of_period(spoken: tuple[str, ...], place: int) -> int:
    return next(at for at in range(place + 1, place + 4) if spoken[at] in _END_OF) + 1


def _around(spoken: tuple[str, ...], start: int, end: int) -> tuple[str, ...]:
    """Return the words without those from `start` to `end` and the small words right before them."""
    while start and spoken[start - 1] in _AROUND:
        start -= 1
    return spoken[:start] + spoken[end:]
