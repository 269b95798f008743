"""Two versions of a plan with what belongs together in them, ready to be asked."""

from collections.abc import Mapping
from dataclasses import dataclass

from hoofdlijn.comparing.matching import Matching
from hoofdlijn.plan import Activity, Objective, Plan


@dataclass(frozen=True, slots=True)
class Versions:
    """Both plans, and for every part of the later one the part of the earlier one that it was."""

    old: Plan
    new: Plan
    objective_ids: Mapping[str, str]
    """Id in the later plan → id in the earlier."""
    activity_ids: Mapping[str, str]
    """Id in the later plan → id in the earlier."""
    old_objectives: Mapping[str, Objective]
    old_activities: Mapping[str, Activity]
    old_parents: Mapping[str, str]
    """Id of an activity in the earlier plan → id of the objective it stood under."""
    new_ids: Mapping[str, str]
    """Id of an objective in the earlier plan → id in the later, of those that stayed."""
    activities_kept: frozenset[str]
    """Ids in the earlier plan of the activities that stayed."""

    @classmethod
    def of(cls, old: Plan, new: Plan, matching: Matching) -> "Versions":
        """Return the two plans beside each other."""
        return cls(
            old=old,
            new=new,
            objective_ids={match.later: match.earlier for match in matching.objectives.matches},
            activity_ids={match.later: match.earlier for match in matching.activities.matches},
            old_objectives={objective.id: objective for objective in old.objectives},
            old_activities={activity.id: activity for activity in old.activities},
            old_parents=parents_of(old),
            new_ids={match.earlier: match.later for match in matching.objectives.matches},
            activities_kept=frozenset(match.earlier for match in matching.activities.matches),
        )

    def before(self, objective: Objective) -> Objective | None:
        """Return what an objective of the later plan was in the earlier; None where it is new."""
        earlier = self.objective_ids.get(objective.id)
        return self.old_objectives[earlier] if earlier is not None else None

    def activity_before(self, activity: Activity) -> Activity | None:
        """Return what an activity of the later plan was in the earlier; None where it is new."""
        earlier = self.activity_ids.get(activity.id)
        return self.old_activities[earlier] if earlier is not None else None


def parents_of(plan: Plan) -> dict[str, str]:
    """Return for each activity the id of the objective it stands under."""
    return {activity.id: objective.id for objective in plan.objectives for activity in objective.activities}
