"""Expressions with their year: parts of a named year, thirds and halves of it, numeric dates."""

from datetime import date, timedelta

from hoofdlijn.periods import Period, piece_of
from hoofdlijn.phrases.arithmetic import place, place_within, year_span
from hoofdlijn.phrases.nodes import Grain, Node, Part, Span, all_of, first_of, made
from hoofdlijn.phrases.pattern import Nodes, Pattern

YEAR = "(CYEAR | SCHOOLYEAR | PAIR)"
PARTS = "(PART | DAYPART | PARTS)"
_MANY = 400
"""Parts times years in one expression; more is no planning."""
_DAY = timedelta(days=1)
_DIVISIBLE = timedelta(days=28)
"""No one speaks of the begin or the first half of less."""
END_OF = 3
"""The number of a dated node that names the end of something: "tot het einde van 2026" runs up to that end."""


def _as_unit(nodes: Nodes, *spans: Span | None, number: int = 0) -> tuple[Node, ...]:
    found = tuple([s for s in spans if s is not None])
    if not found or len(found) < len(spans):
        return ()
    return (made("UNIT", nodes, spans=found, number=number),)


def _numeric(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001 - every production has this shape
    return _as_unit(nodes, *nodes[0].spans)


def part_of(part: Part, container: Span) -> Span | None:
    """Return `part` of the year named; of a calendar year it may run on into the next, or begin in the one before."""
    if container.grain is Grain.YEAR:
        if part.turns and part.grain is not Grain.SEASON and part.until != (1, 1):
            # "22 december t/m 2 januari 2026": the year stands beside the last day
            return place(part, container.start.year - 1)
        return place(part, container.start.year)
    if part.grain is Grain.SEASON and part.turns and container.start.month == 1:
        # "winter 2025-2026" names both years it touches
        span = place(part._replace(wavering=()), container.start.year)
        return None if span is None else span._replace(ambiguous=False)
    found = place_within(part, container)
    if found is None or not container.others:
        return found
    return found._replace(ambiguous=found.ambiguous or found.start.year > container.start.year)


def _part_of_year(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    years = all_of(nodes, "CYEAR", "SCHOOLYEAR", "PAIR")
    parts = first_of(nodes, "PART", "DAYPART", "PARTS").parts
    if len(years) * len(parts) > _MANY:
        return ()
    spans = [part_of(part, year.spans[0]) for year in years for part in parts]
    return _as_unit(nodes, *spans, number=END_OF if _ends(nodes) else 0)


def _ends(nodes: Nodes) -> bool:
    """Tell whether the nodes begin with "eind(e)"."""
    node = nodes[0]
    while node.children:
        node = node.children[0]
    return node.symbol == "FUZZ" and node.number == 2


def _part_with_two_digits(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    year = period.start.year - period.start.year % 100 + nodes[-1].number
    if not period.start.year - 2 <= year <= period.end.year:
        return ()
    return _as_unit(nodes, *(part_of(part, year_span(year)) for part in nodes[0].parts))


def _week_of_day(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    span = nodes[-1].spans[0]
    if span.grain is not Grain.DAY or len(nodes[-1].spans) > 1 or span.end - span.start != _DAY:
        return ()
    monday = span.start - span.start.weekday() * _DAY
    return _as_unit(nodes, Span(monday, monday + 7 * _DAY, Grain.WEEK))


def _fraction_of_unit(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    part, span = nodes[0].parts[0], nodes[-1].spans[0]
    if not part.pieces or len(nodes[-1].spans) > 1 or span.end - span.start < _DIVISIBLE:
        return ()
    days = piece_of(Period(span.start, span.end), part.piece, part.pieces, count=part.size)
    return _as_unit(nodes, Span(days.start, days.end, Grain.LONG, ambiguous=span.ambiguous))


def _third_of_unit(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    unit = nodes[-1]
    thirds = [n.number for n in nodes if n.symbol == "FUZZ"] or [1]
    if any(end - start < _DIVISIBLE for s in unit.spans for start, end in (s[:2], *s.others)):
        return ()
    first, count = thirds[0], thirds[-1] - thirds[0] + 1
    if count < 1:
        return ()
    spans = [_third(s.start, s.end, first, count) for s in unit.spans[:1]]
    others = tuple(_third(*other, first, count)[:2] for other in unit.spans[0].others)
    whole = spans[0]._replace(ambiguous=unit.spans[0].ambiguous, others=others)
    return _as_unit(nodes, whole, number=END_OF if thirds[0] == 2 else 0)


def _third(start: date, end: date, index: int, count: int) -> Span:
    days = piece_of(Period(start, end), index, 3, count=count)
    return Span(days.start, days.end, Grain.LONG)


NUMERIC = (
    Pattern("numeric date", "DATE", _numeric, "een dag in cijfers: 1-8-2026, 2026-08-01, 01/08/26"),
    Pattern("numeric month", "MONTHYEAR", _numeric, "een maand in cijfers: 09-2026, 2026-09"),
)
WITH_YEAR = (
    Pattern(
        "part of a year",
        f"(?<!RECUR) (?<!RECUR IN) {PARTS} (VAN | IN)* (CYEAR CYEAR+ | {YEAR}) | {PARTS} DASH {YEAR} | {PARTS} VAN? LP {YEAR} RP",
        _part_of_year,
        "dag, maand, kwartaal of seizoen met het jaar erachter: maart 2026, Q3 van 2026",
    ),
    Pattern(
        "part with two digits",
        f"{PARTS} NUM (?!(COUNTED|LABELLED|WORD|MONTH))",
        _part_with_two_digits,
        "het jaar in twee cijfers achter de maand: aug 26",
    ),
    Pattern(
        "year before its part",
        f"{YEAR} (DASH | IN)? {PARTS} (?!(VAN|IN)* {YEAR}) | {YEAR} LP {PARTS} RP",
        _part_of_year,
        "het jaar vooraan: 2026 Q1, 2026 najaar",
    ),
)
OF_UNIT = (
    Pattern(
        "week of a day",
        "WEEKW VAN? UNIT",
        _week_of_day,
        "de zeven dagen van maandag af waarin een dag valt: de week van 9 maart 2026",
    ),
    Pattern(
        "piece of a dated stretch",
        "(PART | DAYPART) VAN? (UNIT)",
        _fraction_of_unit,
        "een helft of kwart van iets met een datum: eerste helft van september 2026",
    ),
    Pattern(
        "third of a dated stretch",
        f"FUZZ ((DASH | SLASH) FUZZ)? (VAN | IN)? (UNIT | {YEAR}) | HALF {YEAR}",
        _third_of_unit,
        "begin, midden of eind van een jaar of schooljaar: medio 2026",
    ),
)
