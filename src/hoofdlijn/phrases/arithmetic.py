"""From parts of an unnamed year to days: pure date arithmetic on spans and parts."""

from datetime import date, timedelta
from functools import lru_cache

from hoofdlijn.periods import Period, piece_of, school_year, weeks
from hoofdlijn.phrases.nodes import Grain, Part, Span
from hoofdlijn.phrases.phase import Open

YEAR_LIKE = (Grain.YEAR, Grain.SCHOOL_YEAR, Grain.RANGE)
DAY = timedelta(days=1)


@lru_cache(maxsize=4096)
def year_span(year: int) -> Span:
    """Return the calendar year."""
    return Span(date(year, 1, 1), date(year + 1, 1, 1), Grain.YEAR)


@lru_cache(maxsize=4096)
def school_span(first: int) -> Span:
    """Return the school year that begins in `first`."""
    days = school_year(first)
    return Span(days.start, days.end, Grain.SCHOOL_YEAR)


@lru_cache(maxsize=4096)
def place(part: Part, year: int) -> Span | None:
    """Return `part` in calendar year `year`; None where that year has no such days (31 June, week 53)."""
    try:
        if part.grain is Grain.WEEK:
            days = weeks(year, part.piece, part.size)
            return Span(days.start, days.end, Grain.WEEK)
        if part.pieces:
            days = piece_of(Period(date(year, 1, 1), date(year + 1, 1, 1)), part.piece, part.pieces, count=part.size)
            return Span(days.start, days.end, part.grain)
        start = date(year, *part.first)
        until = _day_after(year + part.turns, *part.until)
        others = tuple(
            (date(year + shift, *first), _day_after(year + turns, *last))
            for first, last, shift, turns in part.wavering
        )
    except ValueError:
        return None
    return Span(start, until, part.grain, others=others, ambiguous=part.ambiguous or bool(others))


def _day_after(year: int, month: int, day: int) -> date:
    """Return that day; 29 February of a year without one is the day after the 28th."""
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 3, 1)


def place_within(part: Part, container: Span) -> Span | None:
    """Return `part` where it first begins within `container` (a year, a school year, a stretch of years)."""
    if part.pieces and container.grain is Grain.SCHOOL_YEAR:
        days = piece_of(Period(container.start, container.end), part.piece, part.pieces, count=part.size)
        return Span(days.start, days.end, part.grain)
    for year in range(container.start.year, container.end.year + 1):
        span = place(part, year)
        if span is not None and container.start <= span.start < container.end:
            return span
    return place(part, container.start.year)


def place_after(part: Part, start: date) -> Span | None:
    """Return `part` in the first year in which it does not begin before `start`."""
    span = place(part, start.year)
    return span if span is None or span.start >= start else place(part, start.year + 1)


def place_before(part: Part, start: date) -> Span | None:
    """Return `part` in the last year in which it does not begin after `start`."""
    span = place(part, start.year)
    return span if span is None or span.start <= start else place(part, start.year - 1)


def opened(span: Span, start: date, period: Period) -> Span:
    """Return the days from `start` on, up to the end of `period`; beyond the period only the first day itself."""
    end = period.end if start < period.end else start + DAY
    return span._replace(start=start, end=end, open=Open.END, relative=False)


def due(span: Span, end: date, period: Period) -> Span:
    """Return the days from the start of `period` up to `end`; before the period only the last day itself."""
    start = period.start if end > period.start else end - DAY
    return span._replace(start=start, end=end, open=Open.START, relative=False)


def bounded(span: Span, bound: str, period: Period) -> Span:
    """Return what a word of bound ("from", "before", "until", "through", "latest", "after") makes of `span`."""
    if bound == "from":
        return opened(span, span.start, period)
    if bound == "after":
        return opened(span, span.end, period)
    if bound in ("through", "latest"):
        return due(span, span.end, period)
    if bound in ("before", "until"):
        return due(span, span.start, period)
    return span


def started(span: Span, start: date) -> Span:
    """Return a deadline, and its other readings, with the first day that the dates before it give."""
    others = dict.fromkeys((start if first == span.start else first, last) for first, last in span.others)
    return span._replace(start=start, others=tuple((a, b) for a, b in others if (a, b) != (start, span.end)))


def with_others(span: Span, *others: tuple[date, date]) -> Span:
    """Return `span` marked as ambiguous, with more readings beside it, each once and none equal to itself."""
    fresh = [o for o in dict.fromkeys((*span.others, *others)) if o != (span.start, span.end)]
    return span._replace(others=tuple(fresh), ambiguous=True)


def in_calendar_year(boundary: date, *, last: date) -> bool:
    """Tell whether `boundary` is the 1 January with which the year that ends on `last` begins."""
    return boundary == date(last.year - 1, 1, 1) and last == date(last.year, 1, 1)
