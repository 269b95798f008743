"""What has to be worked out for a tranche: the activities with a phase in its years, and those it cannot be told of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hoofdlijn.comparing.naming import Names
from hoofdlijn.language import Text
from hoofdlijn.periods import Period
from hoofdlijn.phrases import Phase
from hoofdlijn.plan import Activity, Plan
from hoofdlijn.scheme import Scheme, Tranche


class Doubt(StrEnum):
    """Why it cannot be told whether an activity belongs to a tranche."""

    NO_PLANNING = "no_planning"
    UNREADABLE = "unreadable"
    AMBIGUOUS = "ambiguous"
    """As it was read it lies outside the tranche, but a careful reader may read it inside."""
    REVERSED = "reversed"
    """It ends before it starts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrancheActivity:
    """An activity with what of it falls in the tranche."""

    activity: str
    """Activity id."""
    title: str
    planning: str
    """The author's own words."""
    phases: tuple[Phase, ...]
    """Those with at least one day in the tranche, whole, in the order of the text; none where there is doubt."""
    ambiguous: bool = False
    """Whether only phases with another careful reading put it in the tranche."""
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrancheObjective:
    """An objective with the activities that the tranche has to work out."""

    objective: str
    """Objective id."""
    heading: Text
    activities: tuple[TrancheActivity, ...]
    doubtful: tuple[TrancheActivity, ...]
    """Those of which it cannot be told."""
    others: int
    """Activities that have nothing in the tranche."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrancheWork:
    """All that one plan has to work out for one tranche, by objective in the order of the plan."""

    title: str
    region: str
    objectives: tuple[TrancheObjective, ...]

    @property
    def activities(self) -> int:
        """How many activities have to be worked out."""
        return sum(len(objective.activities) for objective in self.objectives)

    @property
    def doubtful(self) -> int:
        """Of how many activities it cannot be told."""
        return sum(len(objective.doubtful) for objective in self.objectives)


def find_tranche(scheme: Scheme, asked: str) -> Tranche | None:
    """Return the tranche with that id ("2027-2028", also with a slash or blanks); None where the scheme has none."""
    wanted = asked.replace("/", "-").replace("–", "-").replace(" ", "").casefold()
    return next((tranche for tranche in scheme.tranches if tranche.id.casefold() == wanted), None)


def tranche_work(plan: Plan, scheme: Scheme, tranche: Tranche) -> TrancheWork:
    """Return what `plan` has to work out for `tranche`. Activities stand under the objective they stand under there."""
    headings = Names.of(plan, scheme).headings
    objectives = []
    for objective in plan.objectives:
        judged = [_judged(activity, tranche.days) for activity in objective.activities]
        inside = tuple(each for each in judged if each is not None and each.doubt is None)
        doubtful = tuple(each for each in judged if each is not None and each.doubt is not None)
        objectives.append(
            TrancheObjective(
                objective=objective.id,
                heading=headings[objective.id],
                activities=inside,
                doubtful=doubtful,
                others=len(judged) - len(inside) - len(doubtful),
            )
        )
    return TrancheWork(title=plan.title, region=plan.region, objectives=tuple(objectives))


def _judged(activity: Activity, days: Period) -> TrancheActivity | None:
    """Return the activity as the tranche sees it; None where it surely has nothing in it."""
    phases = activity.planning.phases
    inside = tuple(phase for phase in phases if _meets(phase.start, phase.end, days))
    doubt = None if inside else _doubt(activity, days)
    if not inside and doubt is None:
        return None
    return TrancheActivity(
        activity=activity.id,
        title=activity.title,
        planning=activity.planning.text,
        phases=inside,
        ambiguous=bool(inside) and all(phase.ambiguous for phase in inside),
        doubt=doubt,
    )


def _doubt(activity: Activity, days: Period) -> Doubt | None:
    planning = activity.planning
    if not planning.phases:
        return Doubt.UNREADABLE if planning.text.strip() else Doubt.NO_PLANNING
    if any(phase.end <= phase.start for phase in planning.phases):
        return Doubt.REVERSED
    if any(_may_meet(phase, days) for phase in _ambiguous(planning.phases)):
        return Doubt.AMBIGUOUS
    return None


def _ambiguous(phases: Sequence[Phase]) -> Iterator[Phase]:
    return (phase for phase in phases if phase.ambiguous)


def _may_meet(phase: Phase, days: Period) -> bool:
    """Tell whether another reading of the phase lies in the tranche; one that is not spelled out may."""
    others = phase.alternatives
    return not others or any(_meets(other.start, other.end, days) for other in others)


def _meets(start: date, end: date, days: Period) -> bool:
    """Tell whether the days from `start` up to `end` have one in common with `days`; ends are exclusive."""
    return start < end and start < days.end and days.start < end
