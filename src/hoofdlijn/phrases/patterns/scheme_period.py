"""Times told in terms of the scheme's period: the whole of it, its first years, the second project year."""

from dataclasses import replace
from datetime import date

from hoofdlijn.periods import Period, piece_of, plus_months, school_year
from hoofdlijn.phrases.arithmetic import with_others
from hoofdlijn.phrases.nodes import Grain, Node, Span, all_of, first_of, made
from hoofdlijn.phrases.pattern import Nodes, Pattern
from hoofdlijn.phrases.words import LAST

_YEARS = "(YEARW | YEARSW | PROJECTYEAR | PROJECTYEARS)"
_WHAT = "(PERIODW | PROJECT | SPANW)"
_AND = "(COMMA AND | COMMA | AND | OR | SLASH)"


def _months(period: Period) -> int:
    return (period.end.year - period.start.year) * 12 + period.end.month - period.start.month


def _year_count(period: Period) -> int:
    return -(-_months(period) // 12)


def _whole(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    return (made("PERIOD", nodes, spans=(Span(period.start, period.end, Grain.RANGE, relative=True),)),)


def _whole_by_length(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    """Only where the number of years is that of the period: "alle vier de jaren"."""
    duration = first_of(nodes, "DURATION")
    return _whole(nodes, period) if duration.number == _year_count(period) else ()


def _third(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    third = first_of(nodes, "FUZZ").number
    middle = plus_months(period.start, _months(period) // 2 - 2)
    start = (period.start, middle, plus_months(period.end, -4))[third]
    span = Span(max(start, period.start), min(plus_months(start, 4), period.end), Grain.LONG, relative=True)
    return (made("UNIT", nodes, spans=(span,), number=3 if third == 2 else 0),)


def _half(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    order = nodes[0].number
    index = 1 if order == LAST else order - 1
    if index not in (0, 1):
        return ()
    days = piece_of(period, index, 2)
    return (made("UNIT", nodes, spans=(Span(days.start, days.end, Grain.RANGE, relative=True),)),)


def _year_of(number: int, period: Period) -> Span | None:
    """Return project year `number` (from 1), or the last."""
    count = _year_count(period)
    if number == LAST:
        number = count
    if not 1 <= number <= count:
        return None
    return Span(_years_on(period.start, number - 1), _years_on(period.start, number), Grain.YEAR)


def _years_on(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return date(day.year + years, 3, 1)


def _project_years(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    """One node for each number, with the words that join them left where they stand."""
    result: list[Node] = []
    for node in nodes:
        if node.symbol in ("NUM", "COUNT", "ORD"):
            span = _year_of(node.number, period)
            if span is None:
                return ()
            result.append(replace(node, symbol="UNIT", spans=(span,)))
        elif node.symbol not in ("YEARW", "YEARSW", "PROJECTYEAR", "PROJECTYEARS"):
            result.append(node)
    result[0] = replace(result[0], start=nodes[0].start)
    result[-1] = replace(result[-1], end=nodes[-1].end)
    return tuple(result)


def _first_years(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    order, count = nodes[0].number, nodes[1].number
    if order not in (1, 2, LAST) or not 0 < count <= _year_count(period):
        return ()
    first = {1: 0, 2: count, LAST: _year_count(period) - count}[order]
    if first + count > _year_count(period):
        return ()
    start, end = _year_of(first + 1, period), _year_of(first + count, period)
    if start is None or end is None:
        return ()
    span = Span(start.start, end.end, Grain.RANGE, relative=True)
    return (made("UNIT", nodes, spans=(span,)),)


def _nth_school_year(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    """The nth that begins in the period; counted from the one already running it is another."""
    order = all_of(nodes, "ORD")[0].number
    first = period.start.year if school_year(period.start.year).start >= period.start else period.start.year + 1
    year = period.end.year - 1 if order == LAST else first + order - 1
    days, before = school_year(year), school_year(year - 1)
    if not days.overlaps(period):
        return ()
    span = Span(days.start, days.end, Grain.SCHOOL_YEAR)
    return (made("SCHOOLYEAR", nodes, spans=(with_others(span, (before.start, before.end)),)),)


PERIODS = (
    Pattern(
        "part of the period",
        f"FUZZ VAN? WHOLE? {_WHAT} (?!(YEAR|NUM|SHORT|VAN YEAR))",
        _third,
        "vier maanden aan begin, midden of eind van de subsidieperiode: einde looptijd",
    ),
    Pattern(
        "half of the period",
        f"ORD HALFW VAN WHOLE? {_WHAT}",
        _half,
        "de eerste of tweede helft van de subsidieperiode",
    ),
    Pattern(
        "first or last years",
        f"ORD (COUNT | NUM) ({_YEARS})",
        _first_years,
        "zoveel jaren aan het begin of eind van de subsidieperiode: eerste twee jaar",
    ),
    Pattern(
        "project year",
        f"ORD ({_AND} ORD | (DASH | THROUGH | TOT) ORD)* (YEARW | PROJECTYEAR | YEARSW | PROJECTYEARS) (?!(COUNTED|LABELLED|YEAR|NUM|VAN SCHOOL))|"
        f"{_YEARS} (NUM | COUNT | ORD) (({_AND} | DASH | THROUGH | TOT) {_YEARS}? (NUM | COUNT))* (?!(MONTH|COUNTED|QUARTERW|{_YEARS}|DAYW|MONTHW|WEEKW))",
        _project_years,
        "geteld vanaf het begin van de subsidieperiode: jaar 2 en 3, eerste projectjaar",
    ),
    Pattern(
        "nth school year",
        "ORD SCHOOL (?!(YEAR|NUM|SHORT))",
        _nth_school_year,
        "geteld vanaf het eerste schooljaar dat in de periode begint: tweede schooljaar",
    ),
    Pattern(
        "whole period",
        "(DURING | WHOLE) (WHOLE | VAN)* (PERIODW | PROJECT) | WHOLE SPANW | PERIODW | WHOLE (YEARSW | PROJECTYEARS)",
        _whole,
        "de hele subsidieperiode: gehele looptijd, alle jaren",
    ),
)
BY_LENGTH = (
    Pattern(
        "all years of the period",
        "(WHOLE | RELATIVE | DURING | FOR)+ DURATION",
        _whole_by_length,
        "zoveel jaar als de subsidieperiode duurt: komende vier jaar, alle vier de jaren",
    ),
)
