"""Which activities an objective can count on: those that stand under it, and those elsewhere that serve it too."""

from collections.abc import Mapping

from hoofdlijn.plan.model import Activity, Plan


def activities_serving(plan: Plan) -> Mapping[str, tuple[Activity, ...]]:
    """Return objective id → its own activities, then those under other objectives that serve it, in plan order."""
    serving = {objective.id: list(objective.activities) for objective in plan.objectives}
    for objective in plan.objectives:
        for activity in objective.activities:
            for other in dict.fromkeys(activity.serves):
                if other != objective.id:
                    serving[other].append(activity)
    return {key: tuple(activities) for key, activities in serving.items()}
