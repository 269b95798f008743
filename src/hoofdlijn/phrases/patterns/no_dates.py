"""Numbers that are no dates, and times that give none."""

from hoofdlijn.periods import Period
from hoofdlijn.phrases.nodes import Node, made
from hoofdlijn.phrases.pattern import Nodes, Pattern

_JOIN = "(TOT | THROUGH | DASH | AND | OR | SLASH | COMMA)"
_UNIT = "(YEARW | PROJECTYEAR | SCHOOL | QUARTERW | HALFW | MONTHW | WEEKW | DAYW)"


def _no_date(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001 - every production has this shape
    return (made("WORD", nodes),)


def _far_from_period(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    """Only a number that could hardly be a year of these plans: "voor 2000 leerlingen", but "voor 2026 leerlingen"."""
    year = nodes[0].number
    near = period.start.year - _DECADE <= year <= period.end.year + _DECADE
    return () if near else (made("WORD", nodes),)


_DECADE = 10


def _unclear(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    return (made("UNCLEAR", nodes),)


def _lasting(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    counted = nodes[0].number
    return (made("DURATION", nodes, number=counted if nodes[-1].symbol in ("YEARW", "YEARSW") else 0),)


NUMBERS = (
    Pattern(
        "counted things",
        f"(NUM | BIG | COUNT) ({_JOIN} (NUM | BIG | COUNT))* (COUNTED | DAYW) ((PER | EACH) {_UNIT})? (?<!DAYW)",
        _no_date,
        "een aantal, geen tijd: 75 tot 80 leerlingen",
    ),
    Pattern(
        "amount",
        f"AMOUNT ((PER | EACH) {_UNIT})?",
        _no_date,
        "geld, uren, oppervlakte of een deel, ook zoveel per jaar: 2000 euro, 2.500 uur per jaar",
    ),
    Pattern(
        "so many of them",
        "(?<!(IN|FROM|VAN|TOT|THROUGH|SCHOOL|MONTH|SEASON|SLASH|DASH|QTR|QUARTERW|FOR|AND|COMMA|DURING|PER|YEARW|NUM|"
        "BEFORE|LATEST|AFTER|FUZZ|VERB|YEARSW|ORD|HALFW|SHORT|SPANW)) YEAR COUNTED",
        _no_date,
        "een aantal dat op een jaartal lijkt: 2000 leerlingen",
    ),
    Pattern(
        "too many to be a year",
        "YEAR COUNTED",
        _far_from_period,
        "een aantal dat op een jaartal lijkt, ook achter een voorzetsel: voor 2000 leerlingen",
    ),
    Pattern(
        "numbered thing",
        f"NUMBERED COLON? (NUM | BIG | ORD | YEAR | WORD | AMOUNT) (COLON YEAR)? ({_JOIN} (NUM | BIG | YEAR))* (?!MONTH) |"
        f"LABELLED (NUM | BIG | ORD) ({_JOIN} (NUM | BIG | ORD))* (?!(MONTH|QUARTERW|HALFW|YEARW|{_JOIN} YEAR))",
        _no_date,
        "een nummer, geen tijd: groep 7 en 8, artikel 12",
    ),
)
DURATIONS = (
    Pattern(
        "duration",
        "(NUM | COUNT | BIG) (YEARW | YEARSW | MONTHW | WEEKW | DAYW | LONGW | PROJECTYEARS | SCHOOL | HALFW)",
        _lasting,
        "een duur zonder begin: vier jaar, 30 dagen",
    ),
)
RELATIVES = (
    Pattern(
        "relative duration",
        "(IN | DURING | AFTER | FOR | AGAINST | RELATIVE)+ DURATION (AFTER | THEN)?",
        _unclear,
        "een termijn vanaf een onbekende dag: na 7 maanden, over vier jaar",
    ),
    Pattern(
        "relative time",
        "RELATIVE (YEARW | SCHOOL | SEASON | QUARTERW | MONTHW | WEEKW | SPANW | HOLIDAY | HALFW | PROJECTYEAR | YEARSW)"
        "(?!(YEAR|NUM|SHORT|VAN YEAR))",
        _unclear,
        "een tijd gezien vanaf nu: dit najaar, volgend schooljaar",
    ),
)
