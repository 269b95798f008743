"""Parts of a year that is not named there: days, months, quarters, halves, seasons, weeks, holidays."""

from functools import lru_cache

from hoofdlijn.periods import Period
from hoofdlijn.phrases.nodes import Grain, Node, Part, all_of, first_of, made
from hoofdlijn.phrases.pattern import Nodes, Pattern
from hoofdlijn.phrases.patterns.recurring import SCHOOL_THIRDS
from hoofdlijn.phrases.words import LAST, WINTER

_AND = "(COMMA AND | COMMA | AND | SLASH)"
_TO = "(DASH | SLASH | THROUGH | TOT)"
_PART = "(PART | DAYPART)"
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of each month, from 1, in a year without 29 February."""


@lru_cache(maxsize=256)
def month_part(month: int, count: int = 1) -> Part:
    """Return `count` whole months from `month` on."""
    after = month - 1 + count
    grain = Grain.MONTH if count == 1 else Grain.LONG
    return Part((month, 1), (after % 12 + 1, 1), turns=after // 12, grain=grain)


@lru_cache(maxsize=1024)
def _day_part(month: int, first: int, last: int) -> Part | None:
    """Return days `first` up to and including `last` of `month`; None where there are none such in any year."""
    length = 29 if month == 2 else _LENGTHS[month]
    if not 1 <= first <= last <= length:
        return None
    turned = month == 12 and last == length
    until = (month % 12 + 1, 1) if last == length else (month, last + 1)
    return Part((month, first), until, turns=int(turned), grain=Grain.DAY)


def _as_part(nodes: Nodes, *parts: Part | None, symbol: str = "PART") -> tuple[Node, ...]:
    found = tuple([p for p in parts if p is not None])
    if len(found) < len(parts):
        return ()
    return (made(symbol, nodes, parts=found),)


def _month(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001 - every production has this shape
    return _as_part(nodes, month_part(nodes[0].number))


def _day(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    day = nodes[0].number
    return _as_part(nodes, _day_part(nodes[-1].number, day, day), symbol="DAYPART")


def _half_month(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    return _as_part(nodes, _day_part(nodes[-1].number, 15, 15), symbol="DAYPART")


def _season(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    season = nodes[0].number
    months = month_part(3 + 3 * season, 3)._replace(grain=Grain.SEASON)
    if season == WINTER:
        months = months._replace(wavering=(((12, 1), (3, 1), -1, 0), ((1, 1), (3, 1), 0, 0)))
    return _as_part(nodes, months)


def _piece(number: int, pieces: int, grain: Grain) -> Part | None:
    index = pieces if number == LAST else number
    return Part(pieces=pieces, piece=index - 1, grain=grain) if 1 <= index <= pieces else None


def _quarters(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    numbers = [n.number for n in all_of(nodes, "QTR", "ORD", "NUM", "COUNT")]
    if any(n.symbol in ("DASH", "THROUGH") for n in nodes) and len(numbers) == 2:
        numbers = list(range(numbers[0], numbers[1] + 1))
    parts = [_piece(number, 4, Grain.QUARTER) for number in numbers]
    return _as_part(nodes, *parts, symbol="PART" if len(parts) == 1 else "PARTS")


def _halves(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    numbers = [n.number for n in all_of(nodes, "ORD", "NUM")]
    parts = [_piece(number, 2, Grain.LONG) for number in numbers]
    return _as_part(nodes, *parts, symbol="PART" if len(parts) == 1 else "PARTS")


def _third(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    if nodes[-1].symbol == "ORD" and nodes[-1].number != 3:
        return ()
    return _as_part(nodes, _piece(nodes[0].number, 3, Grain.LONG))


def _several(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    order, count, unit = nodes[0].number, nodes[1].number, nodes[2].symbol
    pieces = 4 if unit == "QUARTERW" else 12
    if order not in (1, LAST) or not 1 <= count <= pieces:
        return ()
    index = 0 if order == 1 else pieces - count
    return _as_part(nodes, Part(pieces=pieces, piece=index, size=count, grain=Grain.LONG))


def _week(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    numbers = [n.number for n in all_of(nodes, "NUM")]
    joined = any(n.symbol in ("DASH", "THROUGH", "TOT", "SLASH") for n in nodes)
    if not all(1 <= n <= 53 for n in numbers) or numbers != sorted(numbers):
        return ()
    if joined:
        last = numbers[-1] - (1 if any(n.symbol == "TOT" for n in nodes) else 0)
        return _as_part(nodes, Part(piece=numbers[0], size=last - numbers[0] + 1, grain=Grain.WEEK))
    parts = [Part(piece=n, grain=Grain.WEEK) for n in numbers]
    return _as_part(nodes, *parts, symbol="PART" if len(parts) == 1 else "PARTS")


_HOLIDAYS = (
    # summer, autumn, Christmas, spring, May: the region and the year decide, so that every one of them is ambiguous
    Part((7, 4), (9, 1), wavering=(((7, 18), (8, 31), 0, 0), ((7, 11), (8, 24), 0, 0), ((7, 1), (8, 1), 0, 0))),
    Part((10, 10), (11, 1), wavering=(((10, 17), (10, 26), 0, 0), ((10, 10), (10, 19), 0, 0))),
    Part((12, 20), (1, 4), turns=1, wavering=(((12, 19), (1, 4), 0, 1), ((12, 25), (1, 10), 0, 1))),
    Part((2, 14), (3, 8), wavering=(((2, 14), (2, 23), 0, 0), ((2, 21), (3, 2), 0, 0))),
    Part((4, 25), (5, 10), wavering=(((4, 25), (5, 4), 0, 0),)),
    Part((12, 25), (12, 27), wavering=(((12, 20), (1, 4), 0, 1),)),
)


def _holiday(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    return _as_part(nodes, _HOLIDAYS[nodes[0].number]._replace(grain=Grain.SEASON))


def _fuzzy(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    thirds = [n.number for n in all_of(nodes, "FUZZ")]
    first, last = thirds[0], thirds[-1]
    if nodes[-1].symbol == "SCHOOL":
        return _as_part(nodes, SCHOOL_THIRDS[first])
    part = nodes[-1].parts[0]
    if part.pieces:
        finer = Part(pieces=part.pieces * 3, piece=part.piece * 3 + first, size=last - first + 1, grain=Grain.LONG)
        return _as_part(nodes, finer)
    (month, _), (until, _) = part.first, part.until
    months = (until - month) % 12
    if part.first[1] != 1 or part.until[1] != 1 or months not in (1, 3):
        return ()
    if months == 3:
        third = month_part((month - 1 + first) % 12 + 1)._replace(grain=Grain.LONG)
        return _as_part(nodes, third._replace(wavering=part.wavering))
    days = ((1, 10), (11, 20), (21, 29 if month == 2 else _LENGTHS[month]))
    return _as_part(nodes, _third_of_month(month, days[first][0], days[last][1]))


def _third_of_month(month: int, first: int, last: int) -> Part | None:
    part = _day_part(month, first, last)
    return None if part is None else part._replace(grain=Grain.LONG)


def _week_of_month(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    order, part = nodes[0].number, nodes[-1].parts[0]
    if part.grain is not Grain.MONTH or part.first[1] != 1 or not (1 <= order <= 4 or order == LAST):
        return ()
    month = part.first[0]
    last = _LENGTHS[month] if order == LAST else order * 7
    return _as_part(nodes, _day_part(month, last - 6, last))


def _days(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    numbers = [n.number for n in all_of(nodes, "NUM", "ORD")]
    day = nodes[-1]
    part = day.parts[0]
    until = _last_day(part)
    if any(n.symbol in ("DASH", "THROUGH", "TOT", "BETWEEN") for n in nodes):
        return _day_range(nodes, numbers[0], until)
    parts = [_day_part(part.first[0], number, number) for number in numbers]
    return _as_part(nodes, *parts, part, symbol="PARTS")


def _last_day(part: Part) -> int:
    return part.first[1]


def _day_range(nodes: Nodes, first: int, last: int) -> tuple[Node, ...]:
    part = nodes[-1].parts[0]
    month = part.first[0]
    if any(n.symbol == "TOT" for n in nodes):
        last -= 1
    if first > last:
        # "22 tot en met 2 januari": the first day lies in the month before
        return _as_part(
            nodes,
            Part(((month - 2) % 12 + 1, first), part.until, turns=int(month == 1), grain=Grain.DAY),
        )
    return _as_part(nodes, _day_part(month, first, last))


def _between_parts(nodes: Nodes, period: Period) -> tuple[Node, ...]:
    return _part_range([n for n in nodes if n.symbol not in ("BETWEEN", "AND")], period)


def _part_range(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    parts = all_of(nodes, "PART", "DAYPART")
    first, last = parts[0].parts[0], parts[-1].parts[0]
    exclusive = nodes[-2].symbol == "TOT"
    joined = _joined(first, last, exclusive=exclusive)
    if joined is None:
        return ()
    if exclusive and last.grain is not Grain.DAY and not joined.pieces:
        full = _joined(first, last, exclusive=False)
        if full is not None:
            joined = joined._replace(wavering=((full.first, full.until, 0, full.turns),))
    return _as_part(nodes, joined)


def _joined(first: Part, last: Part, *, exclusive: bool) -> Part | None:
    """Return the part from the start of `first` to the start (`exclusive`) or the end of `last`."""
    if first.grain is Grain.WEEK or last.grain is Grain.WEEK:
        return None
    if first.pieces and first.pieces == last.pieces and first.piece <= last.piece:
        count = last.piece + last.size - first.piece - (last.size if exclusive else 0)
        return first._replace(size=count, grain=Grain.LONG) if count > 0 else None
    start, until = in_months(first), in_months(last)
    end = until.first if exclusive else until.until
    later = until.first < start.first
    turns = int(later) + (0 if exclusive else until.turns)
    if end <= start.first and not turns:
        return None
    return Part(start.first, end, turns=turns, grain=Grain.LONG if last.grain is not Grain.DAY else Grain.DAY)


def in_months(part: Part) -> Part:
    """Return a fraction of a calendar year as its months; anything else as it is."""
    if not part.pieces or 12 % part.pieces:
        return part
    size = 12 // part.pieces
    return month_part(1 + part.piece * size, size * part.size)._replace(grain=part.grain)


def _part_list(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    parts = [p for n in nodes for p in n.parts]
    return _as_part(nodes, *parts, symbol="PARTS")


def _either_part(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    first, last = (in_months(n.parts[0]) for n in all_of(nodes, "PART", "DAYPART"))
    joined = _joined(first, last, exclusive=False)
    if joined is None:
        return ()
    readings = tuple(
        (p.first, p.until, int(p.first < first.first), p.turns + int(p.first < first.first)) for p in (first, last)
    )
    return _as_part(nodes, joined._replace(wavering=readings))


def _bounded(nodes: Nodes, period: Period) -> tuple[Node, ...]:  # noqa: ARG001
    bound = _BOUNDS[nodes[0].symbol if nodes[0].symbol != "TOT" or nodes[1].symbol != "LATEST" else "LATEST"]
    inner = first_of(nodes, "PART", "DAYPART")
    return (made(inner.symbol, nodes, parts=(inner.parts[0]._replace(bound=bound),)),)


_BOUNDS = {
    "FROM": "from",
    "PER": "from",
    "BEFORE": "before",
    "FOR": "before",
    "AGAINST": "before",
    "TOT": "until",
    "THROUGH": "through",
    "LATEST": "latest",
    "AFTER": "after",
}

SINGLE = (
    Pattern("half month", "HALF MONTH", _half_month, "de vijftiende: half december"),
    Pattern("day and month", "(NUM | ORD) MONTH", _day, "een dag: 15 april"),
    Pattern("month", "MONTH", _month, "een maand: maart, sept."),
    Pattern("season", "SEASON", _season, "drie hele maanden; winter is onduidelijk: voorjaar, najaar"),
    Pattern(
        "quarter",
        f"QTR | QUARTERW (NUM | COUNT) (({_AND} | DASH | THROUGH) NUM)* (?!MONTH) | ORD ((DASH | THROUGH | {_AND}) ORD)* QUARTERW",
        _quarters,
        "drie maanden van het jaar: Q3, derde kwartaal, kwartaal 4",
    ),
    Pattern(
        "half year",
        f"ORD ({_AND} ORD)* (HALFW | HALF YEARW) | HALFW NUM",
        _halves,
        "zes maanden van een jaar: eerste helft, tweede halfjaar",
    ),
    Pattern("third", "ORD THIRDW | ORD ORD PIECE?", _third, "vier maanden van een jaar: eerste derde, 2e trimester"),
    Pattern(
        "several quarters or months",
        "ORD (COUNT | NUM) (QUARTERW | MONTHW)",
        _several,
        "de eerste of laatste maanden van een jaar: eerste drie maanden",
    ),
    Pattern(
        "week",
        "WEEKW NUM ((DASH | THROUGH | TOT | SLASH | COMMA AND | COMMA | AND) NUM)* (?!(MONTH|QUARTERW|QTR))",
        _week,
        "ISO-weken, maandag tot maandag: week 40, wk 30-35",
    ),
    Pattern("school holiday", "HOLIDAY", _holiday, "verschilt per regio, dus onduidelijk: zomervakantie"),
)
COMBINED = (
    Pattern(
        "third of a part",
        "FUZZ ((DASH | SLASH) FUZZ)? VAN? (PART | SCHOOL (?!(YEAR|NUM|SHORT)))",
        _fuzzy,
        "begin, midden of eind van een maand, seizoen of kwartaal: begin september",
    ),
    Pattern(
        "week of a month",
        "ORD WEEKW VAN? PART",
        _week_of_month,
        "zeven dagen van een maand, geteld vanaf de eerste: eerste week van maart",
    ),
    Pattern(
        "days of one month",
        "NUM ((COMMA | AND | SLASH) NUM)* (COMMA AND | COMMA | AND | SLASH) DAYPART | BETWEEN? NUM (DASH | THROUGH | TOT) DAYPART |"
        "BETWEEN NUM AND DAYPART",
        _days,
        "de maand staat alleen achteraan: 12-21 mei, 22, 23 en 24 september",
    ),
)
JOINED = (
    Pattern(
        "between two parts",
        f"BETWEEN {_PART} AND {_PART}",
        _between_parts,
        "allebei meegerekend: tussen maart en juni",
    ),
    Pattern(
        "range of parts",
        f"{_PART} ({_TO} {_PART})+",
        _part_range,
        "van het ene deel van het jaar naar het andere: jan-mrt, mei t/m juli",
    ),
)
LISTED = (
    Pattern("one part or another", f"{_PART} OR {_PART}", _either_part, "een van twee, dus onduidelijk: mei of juni"),
    Pattern(
        "parts listed",
        f"{_PART} ((COMMA AND | COMMA | AND) IN? {_PART})+",
        _part_list,
        "delen op een rij: Q1, Q2 en Q4",
    ),
)
BOUND = (
    Pattern(
        "bound on a part",
        f"(FROM | PER | BEFORE | FOR | AGAINST | TOT | THROUGH | AFTER | (TOT | FOR)? LATEST COLON? (IN | FOR)?) {_PART}",
        _bounded,
        "begin of eind in een jaar dat elders in de regel staat: vanaf september",
    ),
)
