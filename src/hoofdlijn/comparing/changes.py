"""Change: one difference between two versions of a plan, in the plan's own terms."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hoofdlijn.comparing.words import Stretch
from hoofdlijn.phrases import Phase


class ChangeKind(StrEnum):
    """What happened."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    """To another objective."""
    REORDERED = "reordered"
    """To another place among its neighbours."""
    REPLACED = "replaced"
    """The same id now names something else."""
    CHANGED = "changed"
    REWORDED = "reworded"
    """Other words; what they mean for dates or amounts stayed."""
    RAISED = "raised"
    LOWERED = "lowered"
    EARLIER = "earlier"
    LATER = "later"
    LONGER = "longer"
    SHORTER = "shorter"


class ChangedPart(StrEnum):
    """Which part of the plan it happened to."""

    SCHEME = "scheme"
    TITLE = "title"
    REGION = "region"
    OBJECTIVE = "objective"
    LABEL = "label"
    NUMBER = "number"
    STATEMENT = "statement"
    CURRENT = "current"
    DESIRED = "desired"
    CONTRIBUTION = "contribution"
    BASIS = "basis"
    VISION_LINK = "vision_link"
    TARGET = "target"
    BASELINE = "baseline"
    VALUE = "value"
    UNIT = "unit"
    BY = "by"
    ACTIVITY = "activity"
    PURPOSES = "purposes"
    DETAILS = "details"
    KIND = "kind"
    SERVES = "serves"
    PLANNING = "planning"
    REMAINDER = "remainder"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseChange:
    """What happened to one phase of a planning: ADDED, REMOVED, EARLIER, LATER, LONGER, SHORTER or CHANGED."""

    kind: ChangeKind
    before: Phase | None
    """None for a phase that is new."""
    after: Phase | None
    """None for a phase that is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference. What stands in `before` and `after` is in the form of plan JSON: dates as ISO, kinds as codes."""

    kind: ChangeKind
    part: ChangedPart
    address: str
    """Of the value in the later plan; of something that is gone, in the earlier."""
    objective: str = ""
    """Id of the objective under which it is listed, in the later plan where it still is; "" for the plan as a whole."""
    objective_before: str = ""
    """Id in the earlier plan of that objective; of a moved activity, of the one it stood under. "" where none was."""
    activity: str = ""
    """Id of the activity it is about; "" where it is about none."""
    name: str = ""
    """What it is about: title of the activity, element, anchor or sentence of the target, as before where it is gone."""
    before: str = ""
    after: str = ""
    words: tuple[Stretch, ...] = ()
    """Of texts that stood in both plans: which words stayed, went and came."""
    phases: tuple[PhaseChange, ...] = ()
    """Of a planning."""
    also: tuple[str, ...] = ()
    """Addresses of values that changed along with this one: a quote from a text that was reworded."""
    position: int = 0
    """Of what was reordered: its place now, from 1."""


def iso(day: date | None) -> str:
    """Return the day as ISO 8601, "" for none."""
    return day.isoformat() if day else ""
