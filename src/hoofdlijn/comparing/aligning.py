"""Three versions of a plan under one set of ids: those of the version that both sides began with."""

from hoofdlijn.comparing.adoption import adopt_ids
from hoofdlijn.comparing.matching import Matching
from hoofdlijn.comparing.pairing import pair_plans, pairing_of, without
from hoofdlijn.language import words
from hoofdlijn.plan import Plan


def align_plans(base: Plan, ours: Plan, theirs: Plan) -> tuple[Plan, Plan]:
    """Return `ours` and `theirs` under the ids of `base`; what both added alike has one id, all else its own."""
    ours = adopt_ids(ours, pair_plans(base, ours))
    theirs = adopt_ids(theirs, pair_plans(base, theirs))
    return ours, adopt_ids(theirs, _matching(base, ours, theirs))


def _matching(base: Plan, ours: Plan, theirs: Plan) -> Matching:
    objectives = {objective.id for objective in base.objectives}
    activities = {activity.id for activity in base.activities}
    new = pair_plans(without(ours, objectives, activities), without(theirs, objectives, activities), ids_decide=False)
    here = {objective.id for objective in ours.objectives}, {activity.id for activity in ours.activities}
    there = {objective.id for objective in theirs.objectives}, {activity.id for activity in theirs.activities}
    # likeness is not enough here: "Workshop lassen" and "Workshop robotica" are two new activities, not one
    names = [{objective.id: objective.name for objective in plan.objectives} for plan in (ours, theirs)]
    titles = [{activity.id: activity.title for activity in plan.activities} for plan in (ours, theirs)]
    return Matching(
        objectives=pairing_of(
            ours.objectives,
            theirs.objectives,
            [(each, each) for each in objectives & here[0] & there[0]]
            + [
                (match.earlier, match.later)
                for match in new.objectives.matches
                if match.earlier in here[0] - objectives
                and match.later in there[0] - objectives
                and words(names[0][match.earlier]) == words(names[1][match.later])
            ],
        ),
        activities=pairing_of(
            ours.activities,
            theirs.activities,
            [(each, each) for each in activities & here[1] & there[1]]
            + [
                (match.earlier, match.later)
                for match in new.activities.matches
                if match.earlier in here[1] - activities
                and match.later in there[1] - activities
                and words(titles[0][match.earlier]) == words(titles[1][match.later])
            ],
        ),
    )
