"""Half-open periods of whole days, and the parts of years that Dutch planning speaks of.

Ends are exclusive everywhere in this house: a period runs from `start` up to, not including, `end`.
Sources of the conventions: `docs/explanation/planning-conventions.md`.
"""

from dataclasses import dataclass
from datetime import date

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
