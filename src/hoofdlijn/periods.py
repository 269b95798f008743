"""Half-open periods of whole days, and the parts of years that Dutch planning speaks of.

Ends are exclusive everywhere in this house: a period runs from `start` up to, not including, `end`.
Sources of the conventions: `docs/explanation/planning-conventions.md`.
"""

from dataclasses import dataclass
from datetime import date, timedelta

SCHOOL_YEAR_MONTH = 8
"""A school year begins on 1 August (WVO 2020, art. 1.1)."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Whole days from `start` (inclusive) up to `end` (exclusive); never empty, never reversed.

    Raises:
        ValueError: if `end` is not after `start`.
    """

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(f"a period ends after it starts: {self.start}..{self.end}")

    def covers(self, other: "Period") -> bool:
        """Tell whether every day of `other` lies in this period."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Period") -> bool:
        """Tell whether at least one day lies in both."""
        return self.start < other.end and other.start < self.end

    @property
    def years(self) -> tuple[int, ...]:
        """The calendar years that hold at least one day of this period, in order."""
        last = self.end.year if self.end > date(self.end.year, 1, 1) else self.end.year - 1
        return tuple(range(self.start.year, last + 1))


def calendar_year(year: int) -> Period:
    """Return 1 January of `year` to 1 January of the next."""
    return Period(date(year, 1, 1), date(year + 1, 1, 1))


def school_year(first: int) -> Period:
    """Return the school year that begins on 1 August of `first`."""
    return Period(date(first, SCHOOL_YEAR_MONTH, 1), date(first + 1, SCHOOL_YEAR_MONTH, 1))


def plus_months(day: date, months: int) -> date:
    """Return the first of the month `months` later (or earlier, if negative) than the month of `day`."""
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def piece_of(days: Period, index: int, pieces: int, *, count: int = 1) -> Period:
    """Return piece `index` (from 0) of `days` cut into `pieces` equal pieces, or `count` of them from there on.

    Whole months are cut into whole months where that comes out even. A single month is cut after its tenth and its
    twentieth day, or in half after its fifteenth; anything else in days, rounded down, the last piece longer.

    Raises:
        ValueError: if `days` has fewer days than it would have pieces.
    """
    months = (days.end.year - days.start.year) * 12 + days.end.month - days.start.month
    whole_months = days.start.day == days.end.day == 1
    if whole_months and months % pieces == 0:
        each = months // pieces
        return Period(plus_months(days.start, index * each), plus_months(days.start, (index + count) * each))
    length = (days.end - days.start).days
    each = {2: 15, 3: 10}[pieces] if whole_months and months == 1 and pieces in (2, 3) else max(length // pieces, 1)
    start = days.start + timedelta(days=index * each)
    last = index + count == pieces
    return Period(start, days.end if last else start + timedelta(days=count * each))


def weeks(year: int, first: int, count: int = 1) -> Period:
    """Return `count` ISO weeks, Monday to Monday, from week `first` of `year` on.

    Raises:
        ValueError: if the year has no such week.
    """
    monday = date.fromisocalendar(year, first, 1)
    return Period(monday, monday + timedelta(weeks=count))
