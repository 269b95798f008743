"""Calendar years, school years, and two neighbouring years that could be either."""

from dataclasses import replace
from itertools import pairwise

from hoofdlijn.periods import Period
from hoofdlijn.phrases.arithmetic import school_span, with_others, year_span
from hoofdlijn.phrases.nodes import Grain, Node, Span, all_of, made
from hoofdlijn.phrases.pattern import Nodes, Pattern

_BAR = "(SLASH | DASH)"
_JOIN = "(COMMA AND | COMMA | AND | THROUGH | TOT | SLASH | DASH | OR)"
_CENTURY = 100


def _full(short: int, beside: int) -> int:
    """Return the year that two digits mean beside a year written out."""
    return short if short >= _CENTURY else beside - beside % _CENTURY + short


def _numbers(nodes: Nodes, period: Period) -> list[int]:
    numbers = [n.number for n in all_of(nodes, "YEAR", "SHORT", "NUM")]
    beside = next((n for n in numbers if n >= _CENTURY), period.start.year)
    return [_full(n, beside) for n in numbers]


def pair_span(first: int, *, school: bool) -> Span:
    """Return `first` and the year after it, read as a school year or as two calendar years, the other beside it."""
    years = Span(year_span(first).start, year_span(first + 1).end, Grain.RANGE)
    one = school_span(first)
    return with_others(one, years[:2]) if school else with_others(years, one[:2])


def _chain(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001 - every production has this shape
    years = all_of(nodes, "YEAR")
    ascending = all(b.number == a.number + 1 for a, b in pairwise(years))
    return tuple(_calendar([n]) for n in years) if ascending else ()


def _school_year(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    first, last = _numbers(nodes, period)
    if last <= first:
        return ()
    span = Span(school_span(first).start, school_span(last - 1).end, Grain.SCHOOL_YEAR)
    return (made("SCHOOLYEAR", nodes, spans=(span,)),)


def _school_year_begun(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    year = _numbers(nodes, period)[0]
    span = with_others(school_span(year), school_span(year - 1)[:2])
    return (made("SCHOOLYEAR", nodes, spans=(span,)),)


def _pair(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    left, bar, right = nodes
    first, last = _numbers(nodes, period)
    if left.symbol == "NUM" and not _plausible(first, period):
        return ()
    if last == first + 1:
        school = bar.symbol == "SLASH" or right.symbol != "YEAR"
        return (made("PAIR", nodes, number=first, spans=(pair_span(first, school=school),)),)
    if (
        last <= first
        or left.symbol == "NUM"
        or right.symbol == "YEAR"
        or (right.symbol == "NUM" and last > first + 20)
    ):
        return ()
    return replace(left, symbol="YEAR", number=first), bar, replace(right, symbol="YEAR", number=last)


def _plausible(year: int, period: Period) -> bool:
    """Tell whether two digits without any mark can mean a year: not far from the scheme's own."""
    return period.start.year - 2 <= year <= period.end.year


def _shortened(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    years = _numbers(nodes, period)
    numbers = iter(years)
    full = tuple(
        replace(n, symbol="YEAR", number=next(numbers)) if n.symbol in ("YEAR", "NUM", "SHORT") else n for n in nodes
    )
    return full if years == sorted(set(years)) and years[-1] < years[0] + 15 else ()


def _two_digits(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    return (made("CYEAR", nodes, spans=(year_span(_full(nodes[0].number, period.start.year)),)),)


def _calendar(nodes: Nodes) -> Node:
    year = nodes[-1]
    named = 0 if nodes[0] is year else 1
    return made("CYEAR", nodes, number=named, spans=(year_span(year.number),))


def _calendar_year(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    return (_calendar(nodes),)


def _calendar_years(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    first, *others = (_calendar([n]) for n in all_of(nodes, "YEAR"))
    return replace(first, start=nodes[0].start, number=1), *(replace(n, number=1) for n in others)


def _school_years(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    if nodes[0].symbol == "PAIR":
        pairs = all_of(nodes, "PAIR")
        if any(b.number != a.number + 1 for a, b in pairwise(pairs)):
            return ()
    spans = {n.start: school_span(n.number) for n in nodes if n.symbol == "PAIR"}
    sure = nodes[0].symbol != "PAIR"
    return tuple(
        replace(
            n,
            symbol="SCHOOLYEAR",
            spans=(spans[n.start] if sure else with_others(spans[n.start], *n.spans[0].others),),
        )
        if n.symbol == "PAIR"
        else n
        for n in nodes
        if n.symbol != "SCHOOL"
    )


def _named_pair(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    first = nodes[-1].number
    return (made("PAIR", nodes, number=first, spans=(pair_span(first, school=False),)),)


WRITTEN = (
    Pattern(
        "school year",
        f"SCHOOL VAN? (YEAR | SHORT | NUM) ({_BAR} | THROUGH | TOT) (YEAR | SHORT | NUM) (?!MONTH)|"
        f"(YEAR | SHORT) {_BAR} (YEAR | SHORT | NUM) SCHOOL |"
        f"(?<!(COMMA|AND)) (YEAR | SHORT | NUM) {_BAR} (YEAR | SHORT | NUM) LP SCHOOL RP |"
        f"LP SCHOOL RP (YEAR | SHORT) {_BAR} (YEAR | SHORT | NUM) (?!MONTH)",
        _school_year,
        "1 augustus tot 1 augustus: schooljaar 2025/2026, sj 25-26",
    ),
    Pattern(
        "school year by one year",
        f"SCHOOL VAN? (YEAR | SHORT) (?!({_BAR} (YEAR|SHORT|NUM)))",
        _school_year_begun,
        "het schooljaar dat in dat jaar begint; ook het vorige is mogelijk: schooljaar 2026",
    ),
    Pattern(
        "years in a chain",
        "YEAR (DASH YEAR){2,40} | YEAR (SLASH YEAR){2,40}",
        _chain,
        "jaren op een rij: 2025/2026/2027",
    ),
    Pattern(
        "two neighbouring years",
        f"(YEAR {_BAR} (YEAR | SHORT | NUM) | SHORT {_BAR} (SHORT | NUM) | NUM {_BAR} NUM) (?!(MONTH|{_BAR} NUM))",
        _pair,
        "schooljaar of twee kalenderjaren, dus onduidelijk: 2025/2026, '25-'26",
    ),
    Pattern(
        "shortened years",
        f"YEAR ({_JOIN} (NUM | SHORT))+ (?!(MONTH|COUNTED|LABELLED|DASH|WEEKW|DAYW|YEARW|YEARSW|MONTHW|TIMES))",
        _shortened,
        "de eeuw staat alleen vooraan: 2025, 26 en 27",
    ),
)
GROUPED = (
    Pattern(
        "school years together",
        f"SCHOOLYEAR ({_JOIN} (FROM | IN | VAN)* SCHOOL? PAIR)+ | PAIR ((COMMA | AND | COMMA AND) PAIR)+",
        _school_years,
        "schooljaren op een rij: schooljaren 2025/2026 en 2026/2027",
    ),
    Pattern(
        "two neighbouring years named as years",
        "(YEARW | YEARSW | SPANW) VAN? PAIR",
        _named_pair,
        "twee kalenderjaren volgens het woord ervoor; blijft onduidelijk: de periode 2025-2026",
    ),
    Pattern("two digits", "SHORT", _two_digits, "een jaartal in twee cijfers: '26"),
    Pattern(
        "calendar years",
        "YEARSW YEAR ((COMMA | AND | COMMA AND) YEAR)+ (?!(TOT|THROUGH|DASH))",
        _calendar_years,
        "jaren bij naam genoemd: de jaren 2025 en 2026",
    ),
    Pattern(
        "calendar year", "(YEARW | YEARSW)? YEAR", _calendar_year, "1 januari tot 1 januari: 2026, het jaar 2026"
    ),
)
