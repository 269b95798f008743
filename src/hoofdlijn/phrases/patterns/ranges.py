"""From one dated expression to another, and expressions open on one side."""

from dataclasses import replace
from datetime import date

from hoofdlijn.periods import Period
from hoofdlijn.phrases.arithmetic import (
    DAY,
    due,
    in_calendar_year,
    opened,
    place_after,
    place_before,
    with_others,
)
from hoofdlijn.phrases.nodes import Grain, Node, Span, all_of, first_of, made
from hoofdlijn.phrases.pattern import Nodes, Pattern
from hoofdlijn.phrases.patterns.dated import END_OF
from hoofdlijn.phrases.phase import Recurrence

_DATED = "(CYEAR | SCHOOLYEAR | PAIR | UNIT)"
_PART = "(PART | DAYPART)"
_PRE = "(VAN | FROM | PER)?"
_ENDS = "(THROUGH | TOT | DASH)"
_COARSE = (Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.LONG, Grain.YEAR, Grain.SCHOOL_YEAR, Grain.WEEK)


def _dated(nodes: Nodes) -> list[Node]:
    return all_of(nodes, "CYEAR", "SCHOOLYEAR", "PAIR", "UNIT")


def _as_range(nodes: Nodes, span: Span) -> tuple[Node, ...]:
    return (made("UNIT", nodes, spans=(span,), number=0),)


def _between(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    """Both ends included; open ends inside ("vanaf 2026 t/m 2028") are closed by the other side."""
    left, right = _dated(nodes)
    first, last = left.spans[0], right.spans[-1]
    if len(left.spans) > 1:
        return ()
    span = Span(first.start, last.end, Grain.RANGE, ambiguous=first.ambiguous or last.ambiguous)
    span = _with_readings(span, first, last)
    return _as_range(nodes, _closing_year(span, left, right, period))


def _with_readings(span: Span, first: Span, last: Span) -> Span:
    others = [
        (a, b) for a in (span.start, *(o[0] for o in first.others)) for b in (span.end, *(o[1] for o in last.others))
    ]
    readings = [o for o in dict.fromkeys(others) if o != (span.start, span.end)]
    return with_others(span, *readings[:6]) if readings else span


def _closing_year(span: Span, left: Node, right: Node, period: Period) -> Span:
    """A name such as "2025-2029" for a period that ends on 1 January 2029 may not mean to include 2029."""
    whole = left.symbol == right.symbol == "CYEAR" and span.start == period.start
    if whole and in_calendar_year(period.end, last=span.end):
        return with_others(span, (period.start, period.end))
    return span


def _to(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    """The second excluded: it ends where the second begins."""
    left, right = _dated(nodes)
    if len(left.spans) > 1:
        return ()
    first, last = left.spans[0], right.spans[0]
    span = Span(first.start, last.start, Grain.RANGE, ambiguous=first.ambiguous)
    return _as_range(nodes, _until(_with_readings(span, first, _start_only(last)), right, period))


def _start_only(span: Span) -> Span:
    return span._replace(others=tuple((s, s) for s, _ in span.others))


def _until(span: Span, right: Node, period: Period) -> Span:
    """Choose between "up to where it begins" and "up to its end", and say where a careful reader could differ."""
    last = right.spans[-1]
    if right.number == END_OF:
        return with_others(span._replace(end=last.end), (span.start, last.start))
    if last.grain is Grain.YEAR and right.symbol == "CYEAR" and last.start == period.end:
        return span
    if last.grain in _COARSE and last.end > span.start:
        return with_others(span, (span.start, last.end))
    return span


def _spelled_out(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    """The period with its years behind it; written with a dash or t/m, its last year may be its exclusive end."""
    left, right = _dated(nodes)
    start, end = left.spans[0].start, right.spans[-1].end
    if start == period.start and in_calendar_year(period.end, last=end):
        end = period.end
    elif any(n.symbol == "TOT" for n in nodes):
        end = right.spans[0].start
    return _as_range(nodes, Span(start, end, Grain.RANGE))


def _to_part(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    """The second without its year: the first time it comes round after the first begins."""
    left = _dated(nodes)[0]
    part = first_of(nodes, "PART", "DAYPART").parts[0]
    last = place_after(part, left.spans[0].start)
    if last is None or left.spans[0].grain in (Grain.YEAR, Grain.SCHOOL_YEAR):
        return ()
    right = made("UNIT", nodes, spans=(last,))
    joined = [left, *all_of(nodes, "TOT"), right]
    return (_to if any(n.symbol == "TOT" for n in nodes) else _between)(joined, period)


def _from_part(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    """The first without its year: the last time it came round before the second."""
    right = _dated(nodes)[0]
    part = first_of(nodes, "PART", "DAYPART").parts[0]
    first = place_before(part, right.spans[0].start)
    if first is None:
        return ()
    left = made("UNIT", nodes, spans=(first,))
    joined = [left, *all_of(nodes, "TOT"), right]
    return (_to if any(n.symbol == "TOT" for n in nodes) else _between)(joined, period)


def _onward(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    span = _dated(nodes)[0].spans[0]
    others = tuple((o[0], period.end) for o in span.others)
    return _as_range(nodes, opened(span, span.start, period)._replace(others=others))


def _from(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    span = _dated(nodes)[-1].spans[0]
    made_of = opened(span, span.start, period)
    others = tuple(dict.fromkeys((o[0], max(made_of.end, o[0] + DAY)) for o in span.others))
    return _as_range(nodes, made_of._replace(others=tuple(o for o in others if o != (made_of.start, made_of.end))))


def _after(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    span = _dated(nodes)[-1].spans[0]
    made_of = opened(span, span.end, period)
    others = tuple(dict.fromkeys((end, max(made_of.end, end + DAY)) for _, end in span.others))
    return _as_range(nodes, made_of._replace(others=tuple(o for o in others if o != (made_of.start, made_of.end))))


def _latest(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    return _due(nodes, [s.end for s in _ends_of(nodes)], period)


def _ends_of(nodes: Nodes) -> list[Span]:
    span = _dated(nodes)[-1].spans[-1]
    return [span, *(span._replace(start=s, end=e) for s, e in span.others)]


def _due(nodes: Nodes, ends: list[date], period: Period) -> tuple[Node, ...]:
    span = _dated(nodes)[-1].spans[-1]
    made_of = due(span._replace(others=()), ends[0], period)
    others = [(made_of.start if e > made_of.start else e - DAY, e) for e in dict.fromkeys(ends[1:]) if e != ends[0]]
    return _as_range(nodes, with_others(made_of, *others) if others else made_of)


def _before(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    last = _dated(nodes)[-1]
    span = last.spans[-1]
    if nodes[0].symbol == "FOR" and (
        span.grain is Grain.RANGE or span.open or last.number == 1 or len(last.spans) > 1
    ):
        return (replace(last, start=nodes[0].start),)
    if last.number == END_OF:
        return _due(nodes, [span.end, span.start], period)
    (made_of,) = _due(nodes, [s.start for s in _ends_of(nodes)], period)
    if nodes[0].symbol == "FOR" and span.grain is Grain.YEAR:
        return _as_range(nodes, with_others(made_of.spans[0], (span.start, span.end)))
    return (made_of,)


def _until_alone(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    right = _dated(nodes)[-1]
    last = right.spans[-1]
    whole = _until(Span(period.start, last.start, Grain.RANGE), right, period)
    return _due(nodes, [whole.end, *(end for _, end in whole.others)], period)


def _for(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001 - every production has this shape
    return replace(nodes[1], start=nodes[0].start), *nodes[2:]


def _each_part_of_range(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    """A part of each of several years: these are one stretch, of which the part is not the beginning."""
    part = next(n for n in nodes if n.parts)
    lead, years = nodes[0], nodes[nodes.index(part) + 1 :]
    each = lead if lead.symbol == "RECUR" else made("RECUR", nodes[:1], recurrence=Recurrence.YEARLY)
    stretch = (_to if any(n.symbol == "TOT" for n in years) else _between)(years, period)
    return (each, part, *stretch) if stretch else ()


_YEARS = "(CYEAR | SCHOOLYEAR | PAIR)"
SEASONS = (
    Pattern(
        "part of each year in a range",
        f"(EACH | STEADY IN? | RECUR IN?) (PART | PARTS | DAYPART) VAN? {_YEARS} COMMA? {_ENDS} {_YEARS}",
        _each_part_of_range,
        "ieder jaar van een reeks in die tijd: elk voorjaar van 2026 tot 2029",
    ),
)


def _denied(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001 - every production has this shape
    return (made("DENIED", nodes, spans=tuple([s for n in nodes for s in n.spans])),)


def _excepted(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001 - every production has this shape
    """Parts of no year go along too: they cannot be cut out, but make what stands with them ambiguous."""
    spans, parts = [s for n in nodes for s in n.spans], [p for n in nodes for p in n.parts]
    return (made("EXCEPTED", nodes, spans=tuple(spans), parts=tuple(parts)),)


SPELLED = (
    Pattern(
        "period spelled out",
        "PERIOD (VAN | FROM | LP | COLON | COMMA | IN)* CYEAR (DASH | THROUGH | TOT | SLASH) CYEAR RP?",
        _spelled_out,
        "de subsidieperiode met haar jaren erachter: de hele subsidieperiode (2025-2029)",
    ),
)
RANGES = (
    Pattern(
        "between two dates", f"BETWEEN {_DATED} AND {_DATED}", _between, "allebei meegerekend: tussen 2025 en 2027"
    ),
    Pattern(
        "range up to and including",
        f"{_PRE} {_DATED} COMMA? THROUGH (LATEST | IN)? {_DATED}",
        _between,
        "het laatste meegerekend: 2025 t/m 2028",
    ),
    Pattern(
        "range up to", f"{_PRE} {_DATED} COMMA? TOT (IN)? {_DATED}", _to, "tot waar het laatste begint: 2025 tot 2029"
    ),
    Pattern(
        "range with a dash",
        f"{_PRE} {_DATED} (DASH | SLASH) {_DATED}",
        _between,
        "allebei meegerekend: 2025-2028, Q1 2026 - Q4 2026",
    ),
    Pattern(
        "range to a part",
        f"{_PRE} {_DATED} {_ENDS} {_PART}",
        _to_part,
        "het jaar staat alleen vooraan: 1 september 2025 t/m maart",
    ),
    Pattern(
        "range from a part",
        f"{_PRE} {_PART} (THROUGH | TOT | DASH | SLASH) {_DATED}",
        _from_part,
        "het jaar staat alleen achteraan: november t/m begin 2026",
    ),
    Pattern(
        "until now and on",
        f"{_PRE} {_DATED} {_ENDS} NOW",
        _onward,
        "loopt nog: 2024 - heden",
    ),
    Pattern("onward", f"{_PRE} {_DATED} COMMA? ONWARD", _onward, "en de jaren erna: 2026 e.v., 2027 en verder"),
)
_DENIABLE = "(CYEAR | SCHOOLYEAR | PAIR | UNIT | PART | PARTS | DAYPART)"
DENIED = (
    Pattern(
        "denied time",
        f"NOT (IN | DURING)* {_DENIABLE} ((AND | OR) IN* {_DENIABLE})* | "
        f"IN? {_DENIABLE} NOT (?=((COMMA | AND | SEMI | DOT)+ (IN | DURING)* {_DENIABLE} INDEED))",
        _denied,
        "een tijd waarin het juist niet gebeurt: niet in 2025, wel in 2026",
    ),
)
_EXCEPTABLE = f"(IN | DURING | FOR)* {_DENIABLE}"
_EXCEPTIONS = f"(EXCEPT | EXCLUDED) {_EXCEPTABLE} ((COMMA {_EXCEPTABLE})* COMMA? (AND | OR) {_EXCEPTABLE})?"
EXCEPTED = (
    Pattern(
        "excepted time",
        f"LP {_EXCEPTIONS} RP | {_EXCEPTIONS} | "
        f"(COMMA | LP) IN* {_DENIABLE} EXCLUDED (?!(IN | FOR | DURING | {_DENIABLE})) RP?",
        _excepted,
        "een tijd die van de rest wordt afgetrokken: elk jaar behalve 2026",
    ),
)
BOUNDS = (
    Pattern(
        "for years",
        "FOR (CYEAR ((COMMA AND | COMMA | AND) CYEAR)+ | SCHOOLYEAR | PAIR | PERIOD)",
        _for,
        "voor in de zin van ten behoeve van: voor 2025 en 2026, voor schooljaar 2026/2027",
    ),
    Pattern(
        "from",
        f"(FROM | PER) (IN | FROM)* {_DATED}",
        _from,
        "tot het einde van de periode: vanaf 2026, per 1 augustus 2026",
    ),
    Pattern(
        "at the latest",
        f"(TOT | FOR | THROUGH)? LATEST COLON? (IN | FOR | TOT)* {_DATED}",
        _latest,
        "een termijn, de dag zelf erbij: uiterlijk 1 mei 2026",
    ),
    Pattern(
        "before", f"(BEFORE | FOR | AGAINST) {_DATED}", _before, "een termijn, de dag zelf niet: voor 15 april 2025"
    ),
    Pattern("through", f"THROUGH {_DATED}", _latest, "vanaf het begin van de periode: t/m 2026"),
    Pattern("until", f"TOT {_DATED}", _until_alone, "vanaf het begin van de periode: tot 1 mei 2026"),
    Pattern("after", f"AFTER {_DATED}", _after, "vanaf de dag erna tot het einde van de periode: na 2026"),
)
