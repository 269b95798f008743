"""Columns: which row of a table holds the headings of its columns, and what each column holds."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from hoofdlijn.documents import Cell
from hoofdlijn.language import words
from hoofdlijn.periods import Period
from hoofdlijn.phrases import PhaseKind, reading_of
from hoofdlijn.recognition.lines import Column, Line
from hoofdlijn.recognition.timing import is_nothing_but_planning, is_planning
from hoofdlijn.recognition.vocabulary import Vocabulary
from hoofdlijn.scheme import PartKind

YEAR = re.compile(
    r"\s*(?:(?:school|studie|kalender|cursus)?jaar|sj\.?|in)?\s*"
    r"(?:(?:[Qq]|kwartaal )[1-4]\s*)?['’]?(?:20)?(?P<first>\d\d)(?:\s*[-–—/]\s*['’]?(?:20)?(?P<second>\d\d))?\s*\Z",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"(?:(?P<before>20\d\d)\s+H(?P<first>[12])|H(?P<last>[12])\s+(?P<after>20\d\d))\s*\Z", re.IGNORECASE
)
_PLANNING_IN = re.compile(
    r"(?:planning|wanneer|periode|looptijd|tijdpad)\s+(?:in\s+|voor\s+)?(?=(?:20)\d\d\b)", re.IGNORECASE
)
_AMOUNT = re.compile(r"(?:€|eur|euro)?\s*[\d.,\s]*\d(?:,-)?\s*(?:€|euro|k|%|fte|uur|uren)?", re.IGNORECASE)
_HEADER_ROWS = 4
"""Column headings are looked for in the first rows only."""
_LONGEST = 80
_SHORT = 5
"""Words; a heading of which nothing is known is no longer."""
_SAMPLE = 40
"""Rows under a heading that are looked at to tell what its column holds."""
_NUMBER_WORDS = frozenset({"nr", "nummer", "no", "code", "volgnr", "volgnummer"})
_COUNTS = frozenset({"aantal", "aantallen", "hoeveel", "totaal"})
"""First words of a heading over numbers: how many activities there are, not which."""
_TIME_WORDS = frozenset({"timing", "tijdlijn", "tijdslijn", "tijdsbestek", "tijdsperiode", "termijn", "fasering"})
_START_WORDS = frozenset(
    {"start", "begin", "van", "vanaf", "startdatum", "begindatum", "startmoment", "startjaar", "beginjaar", "aanvang"}
)
_END_WORDS = frozenset(
    {"eind", "einde", "tot", "gereed", "klaar", "einddatum", "eindmoment", "eindjaar", "afgerond", "afronding"}
    | {"oplevering", "opleverdatum", "deadline"}
)
_TIME_FILLERS = frozenset({"datum", "moment", "jaar", "op", "in", "uiterlijk", "en", "met", "t", "m", "per"})
_ABOUT = frozenset(
    {
        "betrokken",
        "betrokkenen",
        "budget",
        "deelnemers",
        "doelgroep",
        "door",
        "eigenaar",
        "kosten",
        "locatie",
        "middelen",
    }
    | {
        "omschrijving",
        "opmerking",
        "opmerkingen",
        "partij",
        "partijen",
        "partner",
        "partners",
        "status",
        "toelichting",
    }
    | {"trekker", "trekkers", "uitvoerder", "uitvoering", "uren", "verantwoordelijk", "verantwoordelijke", "wie"}
    | {"betrokkene", "financiering", "beschrijving", "euro", "inzet", "rol", "school", "scholen"}
)
"""Words for columns that tell more about an activity: with whom, for how much, where."""

Role = Column | PartKind


class Side(Enum):
    """Which end of an interval a column holds."""

    START = auto()
    END = auto()


@dataclass(slots=True)
class Box:
    """One cell with its lines."""

    cell: Cell
    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words on one line."""
        return " ".join(line.text for line in self.lines)


@dataclass(slots=True)
class Row:
    """The cells of one row that hold text, from left to right."""

    boxes: list[Box] = field(default_factory=list)


@dataclass(slots=True)
class Heading:
    """The heading of the columns from `first` up to, not including, `end`."""

    first: int
    end: int
    role: Role
    text: str


def names_kind(heading: str, period: Period) -> bool:
    """Tell whether a heading is one word for a kind of work ("Uitvoering"), and no end of an interval."""
    if len(heading.split()) != 1 or not heading.isalpha() or side_of(heading) is not None:
        return False
    phases = reading_of(f"{heading} {period.start.year}", period).phases
    return len(phases) == 1 and phases[0].kind is not PhaseKind.UNSPECIFIED


def side_of(heading: str) -> Side | None:
    """Return which end of an interval a heading names ("Startdatum", "Gereed"), None where it names none or both."""
    spoken = words(heading)
    if not spoken or any(
        not (word in _START_WORDS or word in _END_WORDS or word in _TIME_FILLERS) for word in spoken
    ):
        return None
    starts, ends = not _START_WORDS.isdisjoint(spoken), not _END_WORDS.isdisjoint(spoken)
    if starts == ends:
        return None
    return Side.START if starts else Side.END


class ColumnFinder:
    """Finds the headings of columns with the words of a scheme and by what stands below them."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._period = vocabulary.scheme.period.days

    def find(self, rows: Sequence[Row]) -> tuple[list[Heading], int, int]:
        """Return the headings of the columns, and the indices of their first row and of the row after them."""
        for index, row in enumerate(rows[:_HEADER_ROWS]):
            headings = self.headings(row.boxes)
            levels = self._two_levels(headings, rows[index + 1]) if index + 1 < len(rows) else []
            if levels:
                return self._settled(levels, rows[index + 2 :]), index, index + 2
            self._settle_kinds(headings, rows[index + 1 :])
            if not self._are_headings(row, headings, rows[index + 1 :]):
                if len(row.boxes) > 1:
                    break
                continue
            headings = self._settled(headings, rows[index + 1 :])
            if _tell_something(headings):
                return headings, index, index + 1
        return [], 0, 0

    def headings(self, boxes: Iterable[Box]) -> list[Heading]:
        """Return what each cell would head."""
        return [self.heading(box) for box in boxes]

    def heading(self, box: Box) -> Heading:
        """Return what a cell would head; `Column.OTHER` where nothing of it is known."""
        text = box.text.strip()
        dated = _PLANNING_IN.match(text)
        text = text[dated.end() :] if dated else text
        return Heading(box.cell.column, box.cell.column + box.cell.column_span, self._role(text), text)

    def is_time(self, text: str) -> bool:
        """Tell whether the words of a cell are a planning."""
        return is_planning(text, self._period)

    def are_of_activities(self, row: Row, headings: Sequence[Heading]) -> bool:
        """Tell whether a row inside a table holds the headings of columns about activities."""
        known = [heading for heading in headings if heading.role is not Column.OTHER]
        return (
            len(known) > 1
            and any(heading.role is Column.ACTIVITY for heading in known)
            and self._are_headings(row, headings, ())
        )

    # what one heading says

    def _role(self, text: str) -> Role:
        if not text or len(text) > _LONGEST:
            return Column.OTHER
        if self._names_time(text):
            return Column.YEAR
        vocabulary = self._vocabulary
        spoken = words(text)
        head = vocabulary.objective_head(text)
        if head is not None and head.number:
            return Column.OBJECTIVE
        if " ".join(spoken) in vocabulary.activity_plurals | vocabulary.activity_words:
            return Column.ACTIVITY
        if " ".join(spoken) in vocabulary.objective_plurals | vocabulary.objective_words:
            return Column.OBJECTIVE
        kinds = vocabulary.part_kinds(text, loosely=True)
        if kinds:
            return Column.ACTIVITY if kinds[0] is PartKind.ACTIVITIES else kinds[-1]
        if spoken and (spoken[0] in _NUMBER_WORDS or text == "#"):
            return Column.NUMBER
        return PartKind.PLANNING if _heads_time(spoken) else self._role_of_longer(spoken)

    def _names_time(self, text: str) -> bool:
        """Tell whether a heading is itself a time: a year, a part of one ("2025 Q1-Q2"), a month with its year."""
        if YEAR.match(text) or _HALF.match(text):
            return not text.strip().isdigit() or len(text.strip()) != 2 or int(text) >= 20
        return any(character.isdigit() for character in text) and is_nothing_but_planning(text, self._period)

    def _role_of_longer(self, spoken: tuple[str, ...]) -> Role:
        """Return the role of a heading of which one word tells it ("Naam activiteit", "Bij doelstelling")."""
        vocabulary = self._vocabulary
        if 0 < len(spoken) <= _SHORT and spoken[0] not in _COUNTS and spoken[0] not in _ABOUT:
            for word in spoken:
                if word in vocabulary.activity_words or word in vocabulary.activity_plurals:
                    return Column.ACTIVITY
                if word in vocabulary.objective_words or word in vocabulary.objective_plurals:
                    return Column.OBJECTIVE
        return Column.OTHER

    # whether a row holds headings

    def _are_headings(self, row: Row, headings: Sequence[Heading], below: Sequence[Row]) -> bool:
        """Tell whether a row looks like column headings: short cells, each once, enough of them known."""
        known = [heading for heading in headings if heading.role is not Column.OTHER]
        if len(row.boxes) < 2 or not known or any(len(heading.text) > _LONGEST for heading in headings):
            return False
        if sum(heading.role is Column.ACTIVITY for heading in known) > 1:
            return False
        texts = [heading.text.lower() for heading in headings if heading.text]
        if len(set(texts)) < len(texts):
            return False
        return len(known) > 1 or self._differ_in_kind(headings, known[0], below)

    def _differ_in_kind(self, headings: Sequence[Heading], known: Heading, below: Sequence[Row]) -> bool:
        """Tell whether one known heading is enough: the others are as short, and no rows with labels stand below.

        A heading for activities needs a third column or a word for what columns tell ("Trekker"); one for their
        time needs times below it.
        """
        if not below or any(len(words(heading.text)) > _SHORT or heading.text.endswith(".") for heading in headings):
            return False
        if self._labels_below(headings[0], below):
            return False
        if known.role is PartKind.PLANNING:
            return known is not headings[0] and self._holds_times(known, below)
        numbered = self._vocabulary.activity_head(known.text)
        if known.role is not Column.ACTIVITY or (numbered is not None and numbered.number):
            return False
        others = [heading for heading in headings if heading is not known]
        return len(others) > 1 or any(
            _tells_about(heading) or self._holds_times(heading, below) for heading in others
        )

    def _labels_below(self, first: Heading, below: Sequence[Row]) -> bool:
        """Tell whether cells under the first heading are labels themselves, or the heading again."""
        for row in below[:_SAMPLE]:
            box = row.boxes[0]
            if box.cell.column == first.first and len(row.boxes) > 1:
                again = box.text.strip().lower() == first.text.lower()
                if again or self._vocabulary.part_kinds(box.text.strip(), loosely=True):
                    return True
        return False

    def _holds_times(self, heading: Heading, below: Sequence[Row]) -> bool:
        """Tell whether at least half of the cells under a heading are a planning."""
        cells = [box.text for box in _boxes_under(heading, below)]
        return bool(cells) and sum(is_planning(text, self._period) for text in cells) * 2 >= len(cells)

    # two rows of headings

    def _two_levels(self, above: Sequence[Heading], row: Row) -> list[Heading]:
        """Return the headings of two rows as one: years or an interval under a heading that spans them, or parts of a year."""
        if not any(heading.end - heading.first > 1 for heading in above):
            return []
        below = [self._under(self.heading(box), above) for box in row.boxes]
        covered = {column for heading in below for column in range(heading.first, heading.end)}
        spanned = [heading for heading in above if heading.end - heading.first > 1]
        timed = [heading for heading in below if heading.role is Column.YEAR or side_of(heading.text)]
        telling = self._told_below(below, spanned, timed)
        inside = [heading for heading in telling if any(over.first <= heading.first < over.end for over in spanned)]
        if len(inside) < 2 or any(len(words(heading.text)) > _SHORT + 2 for heading in below):
            return []
        kept = [heading for heading in above if heading.first not in covered]
        return sorted([*kept, *below], key=lambda heading: heading.first)

    def _told_below(
        self, below: Sequence[Heading], spanned: Sequence[Heading], timed: list[Heading]
    ) -> Sequence[Heading]:
        """Return what tells that a row is a second row of headings: times, or what and when under one for activities."""
        acts = [over for over in spanned if over.role is Column.ACTIVITY]
        own = [heading for heading in below if any(over.first <= heading.first < over.end for over in acts)]
        return own if any(heading.role is PartKind.PLANNING for heading in own) else timed

    def _under(self, heading: Heading, above: Sequence[Heading]) -> Heading:
        """Return a heading with the year of the heading over it, where together they name a time ("Q1" under 2025)."""
        over = next((outer for outer in above if outer.first <= heading.first < outer.end), None)
        if over is None or over.role is not Column.YEAR or heading.role is Column.YEAR:
            return heading
        for text in (f"{heading.text} {over.text}", f"{over.text} {heading.text}"):
            if self._names_time(text):
                return Heading(heading.first, heading.end, Column.YEAR, text)
        return heading

    # what the headings are together

    def _settled(self, headings: list[Heading], below: Sequence[Row]) -> list[Heading]:
        """Return the headings with the roles that they have beside each other and above what they hold."""
        self._settle_purposes(headings)
        self._settle_indicators(headings)
        self._settle_amounts(headings, below)
        self._settle_times(headings, below)
        return headings

    def _settle_purposes(self, headings: Sequence[Heading]) -> None:
        """Read the columns right of one for activities as theirs: "doel" is their purpose, a description a detail."""
        first = min((heading.first for heading in headings if heading.role is Column.ACTIVITY), default=None)
        paired = {PartKind.CURRENT, PartKind.DESIRED} <= {heading.role for heading in headings}
        for heading in headings:
            if first is None or heading.first < first:
                continue
            if heading.role in (Column.OBJECTIVE, PartKind.STATEMENT, PartKind.TARGET):
                kinds = self._vocabulary.part_kinds(heading.text, loosely=True)
                if PartKind.PURPOSE in kinds:
                    heading.role = PartKind.PURPOSE
            if heading.role is PartKind.STATEMENT or (heading.role is PartKind.CURRENT and not paired):
                heading.role = Column.OTHER

    def _settle_kinds(self, headings: Sequence[Heading], below: Sequence[Row]) -> None:
        """Read a column for a kind of work ("Voorbereiding") with times below it as the planning of that work."""
        for heading in headings[1:]:
            undecided = heading.role in (Column.OTHER, Column.ACTIVITY)
            if undecided and names_kind(heading.text, self._period) and self._holds_times(heading, below):
                heading.role = PartKind.PLANNING

    def _settle_indicators(self, headings: Sequence[Heading]) -> None:
        """Read every column right of one for indicators as its values, now and later."""
        if headings[0].role is PartKind.TARGET and not any(heading.role is Column.ACTIVITY for heading in headings):
            for heading in headings:
                heading.role = PartKind.TARGET

    def _settle_amounts(self, headings: Sequence[Heading], below: Sequence[Row]) -> None:
        """Read columns under years that hold amounts of money or hours as no planning."""
        years = [heading for heading in headings if heading.role is Column.YEAR]
        cells = [box.text.strip() for heading in years for box in _boxes_under(heading, below)]
        if sum(_AMOUNT.fullmatch(text) is not None and len(text) > 1 for text in cells) * 2 > len(cells):
            for heading in years:
                heading.role = Column.OTHER

    def _settle_times(self, headings: Sequence[Heading], below: Sequence[Row]) -> None:
        """Let what stands below decide where the words of a heading do not: times are the planning."""
        for heading in headings:
            own = heading.role is PartKind.PLANNING and PartKind.PLANNING not in self._vocabulary.part_kinds(
                heading.text, loosely=True
            )
            if own and not self._holds_times(heading, below) and not _is_short_of_times(heading, below):
                heading.role = Column.OTHER
        roles = {heading.role for heading in headings}
        if Column.ACTIVITY not in roles or Column.YEAR in roles or PartKind.PLANNING in roles:
            return
        for heading in headings:
            if heading.role is Column.OTHER and not _tells_about(heading) and self._holds_times(heading, below):
                heading.role = PartKind.PLANNING


def name_first_column(headings: list[Heading]) -> None:
    """Without a column for activities, the first column without a known heading beside years or a planning is theirs."""
    roles = {heading.role for heading in headings}
    timed = Column.YEAR in roles or PartKind.PLANNING in roles
    if Column.ACTIVITY in roles or not timed:
        return
    unnamed = [heading for heading in headings if heading.role is Column.OTHER]
    named = next((heading for heading in unnamed if not _tells_about(heading)), next(iter(unnamed), None))
    if named is not None:
        named.role = Column.ACTIVITY
        return
    taken = {column for heading in headings for column in range(heading.first, heading.end)}
    if 0 not in taken:
        headings.append(Heading(0, 1, Column.ACTIVITY, ""))


def name_times(headings: Iterable[Heading]) -> None:
    """Call columns what they are in a planning: school years where one ends in the year the next begins, halves of years."""
    years = [(heading, YEAR.match(heading.text)) for heading in headings if heading.role is Column.YEAR]
    spans = [(heading, found["first"], found["second"]) for heading, found in years if found]
    firsts = {first for _, first, _ in spans}
    if any(second in firsts for _, _, second in spans if second):
        for heading, _, second in spans:
            if second and "jaar" not in heading.text.lower():
                heading.text = f"schooljaar {heading.text}"
    for heading, _ in years:
        half = _HALF.match(heading.text)
        if half:
            ordinal = "eerste" if (half["first"] or half["last"]) == "1" else "tweede"
            heading.text = f"{ordinal} helft {half['after'] or half['before']}"


def is_crosswise(headings: Iterable[Heading]) -> bool:
    """Tell whether the columns are objectives."""
    return sum(heading.role is Column.OBJECTIVE for heading in headings) >= 2


def _tell_something(headings: Iterable[Heading]) -> bool:
    roles = [heading.role for heading in headings]
    parts = {role for role in roles if isinstance(role, PartKind)}
    enough = roles.count(Column.YEAR) >= 2 or roles.count(Column.OBJECTIVE) >= 2 or len(parts) >= 2
    return Column.ACTIVITY in roles or PartKind.PLANNING in parts or PartKind.TARGET in parts or enough


def _heads_time(spoken: Sequence[str]) -> bool:
    """Tell whether a heading says that its column holds when something is done: by a word for it, or for an end of it."""
    if not 0 < len(spoken) <= _SHORT:
        return False
    told = _START_WORDS | _END_WORDS
    return not _TIME_WORDS.isdisjoint(spoken) or (
        not told.isdisjoint(spoken) and all(word in told or word in _TIME_FILLERS for word in spoken)
    )


def _tells_about(heading: Heading) -> bool:
    return not _ABOUT.isdisjoint(words(heading.text))


def _is_short_of_times(heading: Heading, below: Sequence[Row]) -> bool:
    """Tell whether the cells under a heading for time are but months or words without a year, or empty."""
    return (
        not any(len(words(box.text)) > _SHORT for box in _boxes_under(heading, below))
        and side_of(heading.text) is None
    )


def _boxes_under(heading: Heading, below: Sequence[Row]) -> Iterator[Box]:
    for row in below[:_SAMPLE]:
        for box in row.boxes:
            if heading.first <= box.cell.column < heading.end:
                yield box
