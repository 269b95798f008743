"""Phase: a kind of work and its days, with the words it came from."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class PhaseKind(StrEnum):
    """What kind of work a phase is; the verb decides (`docs/explanation/planning-conventions.md`)."""

    PREPARE = "prepare"
    DECIDE = "decide"
    EXECUTE = "execute"
    EVALUATE = "evaluate"
    CONTINUOUS = "continuous"
    UNSPECIFIED = "unspecified"


class Open(StrEnum):
    """Which side the author left open; it is filled in from the scheme's period or from the line."""

    START = "start"
    END = "end"


class Recurrence(StrEnum):
    """The rhythm of work that comes back."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"
    SCHOOL_YEARLY = "school_yearly"
    TWO_YEARLY = "two_yearly"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another careful reading of the same words; `start` inclusive, `end` exclusive."""

    start: date
    end: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A kind of work with its days: `start` inclusive, `end` exclusive.

    Dates are kept as written: a phase may lie outside the scheme's period, and may end before it starts.
    """

    kind: PhaseKind
    label: str
    """The author's own word for the kind ("opzetten"); "" where the text has none."""
    text: str
    """The words of the phrase this phase was read from, as written."""
    start: date
    end: date
    open: Open | None = None
    recurrence: Recurrence | None = None
    ambiguous: bool = False
    """Whether a careful reader could read other dates than these."""
    alternatives: tuple[Alternative, ...] = ()
    """The other readings, most likely first; may be empty where the doubt is no other date (a condition)."""

    @property
    def is_deadline(self) -> bool:
        """Whether it is a decision of which only the last day is named ("besluit uiterlijk 1 februari 2027")."""
        return self.kind is PhaseKind.DECIDE and self.open is Open.START and self.start < self.end

    @property
    def falls_from(self) -> date:
        """The first day that it takes: of a deadline the last day itself, for nobody decides all the time before it."""
        return self.end - timedelta(days=1) if self.is_deadline else self.start
