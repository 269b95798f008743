"""Work that comes back."""

from hoofdlijn.periods import Period
from hoofdlijn.phrases.nodes import Grain, Node, Part, all_of, first_of, made
from hoofdlijn.phrases.pattern import Nodes, Pattern
from hoofdlijn.phrases.phase import Recurrence

_RHYTHMS = {
    "YEARW": Recurrence.YEARLY,
    "YEARSW": Recurrence.YEARLY,
    "PROJECTYEAR": Recurrence.YEARLY,
    "SCHOOL": Recurrence.SCHOOL_YEARLY,
    "QUARTERW": Recurrence.QUARTERLY,
    "HALFW": Recurrence.HALF_YEARLY,
    "MONTHW": Recurrence.MONTHLY,
    "WEEKW": Recurrence.WEEKLY,
    "DAYW": Recurrence.WEEKLY,
    "WEEKDAY": Recurrence.WEEKLY,
}
_BY_MONTHS = {
    1: Recurrence.MONTHLY,
    3: Recurrence.QUARTERLY,
    6: Recurrence.HALF_YEARLY,
    12: Recurrence.YEARLY,
    24: Recurrence.TWO_YEARLY,
}
_BY_TIMES = {
    1: Recurrence.YEARLY,
    2: Recurrence.HALF_YEARLY,
    4: Recurrence.QUARTERLY,
    12: Recurrence.MONTHLY,
}
_UNITS = "(YEARW | PROJECTYEAR | SCHOOL | QUARTERW | HALFW | MONTHW | WEEKW | DAYW | WEEKDAY)"


def _recurring(nodes: Nodes, rhythm: Recurrence) -> Node:
    return made("RECUR", nodes, recurrence=rhythm)


def _by_word(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001 - every production has this shape
    return (_recurring(nodes, nodes[0].recurrence or Recurrence.OTHER),)


def _each(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    if nodes[1].symbol == "ORD":
        return (_recurring(nodes, Recurrence.MONTHLY),)
    if nodes[-2].symbol == "HALF":
        return (_recurring(nodes, Recurrence.HALF_YEARLY),)
    return (_recurring(nodes, _RHYTHMS[nodes[-1].symbol]),)


def _every_so_many(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    length = nodes[1].number
    if nodes[-1].symbol in ("YEARW", "YEARSW"):
        length *= 12
    elif nodes[-1].symbol != "MONTHW":
        return (_recurring(nodes, Recurrence.OTHER),)
    return (_recurring(nodes, _BY_MONTHS.get(length, Recurrence.OTHER)),)


def _every_other(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    return (_recurring(nodes, Recurrence.TWO_YEARLY if nodes[-1].symbol == "YEARW" else Recurrence.OTHER),)


def _so_often(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    first = nodes[0]
    times = {"ONCE": 1, "TWICE": 2}.get(first.symbol, first.number)
    per = nodes[-1].symbol
    if per in ("YEARW", "PROJECTYEAR"):
        return (_recurring(nodes, _BY_TIMES.get(times, Recurrence.OTHER)),)
    if per == "SCHOOL":
        rhythm = Recurrence.SCHOOL_YEARLY if times == 1 else _BY_TIMES.get(times, Recurrence.OTHER)
        return (_recurring(nodes, rhythm),)
    return (_recurring(nodes, _RHYTHMS[per] if times == 1 else Recurrence.OTHER),)


def _each_part(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    part = nodes[-1]
    each = _recurring(nodes[:1], Recurrence.YEARLY)
    return each, part


def _third_of_each(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    recurring = nodes[-1]
    third = first_of(nodes, "FUZZ").number
    if recurring.recurrence is Recurrence.SCHOOL_YEARLY:
        part = SCHOOL_THIRDS[third]
    elif recurring.recurrence is Recurrence.YEARLY:
        part = Part(grain=Grain.LONG, pieces=3, piece=third)
    else:
        return ()
    return recurring, made("PART", all_of(nodes, "FUZZ"), parts=(part,))


SCHOOL_THIRDS = (
    Part((8, 1), (12, 1), grain=Grain.LONG),
    Part((12, 1), (4, 1), turns=1, grain=Grain.LONG),
    Part((4, 1), (8, 1), grain=Grain.LONG),
)
"""Begin, middle and end of a school year."""

RHYTHMS = (
    Pattern("recurrence in a word", "RECURWORD", _by_word, "een ritme in één woord: jaarlijks"),
    Pattern(
        "every so many",
        "(EACH | OM | PER) (NUM | COUNT) (YEARW | YEARSW | MONTHW | WEEKW)",
        _every_so_many,
        "een ritme van zoveel jaar, maanden of weken: om de twee jaar",
    ),
    Pattern(
        "every other",
        "OM (YEARW | MONTHW | WEEKW) (?!(YEAR|NUM|SHORT|WORD|VERB|SEPVERB|PARTICLE))",
        _every_other,
        "een ritme dat telkens overslaat: om het jaar, om de week",
    ),
    Pattern(
        "so often in each",
        f"(NTIMES | (NUM | COUNT) TIMES | ONCE | TWICE) (PER | EACH | IN)+ {_UNITS}",
        _so_often,
        "zo vaak in elke periode: 2x per jaar",
    ),
    Pattern(
        "each",
        f"(EACH | PER) HALF? {_UNITS} (?!(YEAR|NUM|SHORT)) | EACH ORD WEEKDAY (VAN MONTHW)? | "
        "EACH (QUARTERW | MONTHW | WEEKW | HALFW) (?=YEAR)",
        _each,
        "elke keer weer: elk jaar, per kwartaal",
    ),
)
SEASONS = (
    Pattern(
        "third of each year",
        "FUZZ VAN? RECUR",
        _third_of_each,
        "begin, midden of eind van elk jaar: aan het eind van elk schooljaar",
    ),
    Pattern(
        "each part of a year",
        "(EACH | STEADY IN?) (PART | PARTS | DAYPART) (?!VAN? (CYEAR|SCHOOLYEAR|PAIR))",
        _each_part,
        "ieder jaar in die tijd: elk najaar",
    ),
)
