"""Which parts of two versions of one plan belong together: by id where the contents bear that out, else by likeness.

An id that both versions carry is the word of whoever kept it. Yet two people may each have given the same id to
something of their own, and a template may have been filled in anew. So a shared id decides at once where the
contents have something in common, and where they have nothing in common only after likeness found neither of the
two anywhere else.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from hoofdlijn.comparing.likeness import likeness, profile
from hoofdlijn.comparing.matching import Match, Matching, Pairing, Part, match_plans
from hoofdlijn.plan import Activity, Objective, Plan

Thing = TypeVar("Thing", Objective, Activity)

_RELATED_TITLE = 0.3
_RELATED_TEXT = 0.6
"""How alike title or text must be for a shared id to be beyond doubt; unrelated Dutch texts share up to half."""


def pair_plans(earlier: Plan, later: Plan, *, ids_decide: bool = True) -> Matching:
    """Return which objectives and activities of `earlier` come back in `later`.

    Args:
        earlier: the older version.
        later: the newer one.
        ids_decide: whether parts with one id but unrelated contents, found nowhere else, are the same part written
            anew; without it they stay apart.
    """
    objectives = _shared(earlier.objectives, later.objectives)
    activities = _shared(earlier.activities, later.activities)
    sure_objectives = {one.id for one, other in objectives if are_related(one, other)}
    sure_activities = {one.id for one, other in activities if are_related(one, other)}
    rest = match_plans(
        without(earlier, sure_objectives, sure_activities), without(later, sure_objectives, sure_activities)
    )
    return Matching(
        objectives=_pairing(
            earlier.objectives, later.objectives, sure_objectives, rest.objectives, ids_decide=ids_decide
        ),
        activities=_pairing(
            earlier.activities, later.activities, sure_activities, rest.activities, ids_decide=ids_decide
        ),
    )


def match_by_id(earlier: Plan, later: Plan) -> Matching:
    """Return the matching of two plans that are under one set of ids (`adopt_ids`): the same id, the same part."""
    return Matching(
        objectives=pairing_of(earlier.objectives, later.objectives, _same_ids(earlier.objectives, later.objectives)),
        activities=pairing_of(earlier.activities, later.activities, _same_ids(earlier.activities, later.activities)),
    )


def _same_ids(earlier: Sequence[Thing], later: Sequence[Thing]) -> list[tuple[str, str]]:
    return [(one.id, other.id) for one, other in _shared(earlier, later)]


def pairing_of(earlier: Sequence[Part], later: Sequence[Part], pairs: Sequence[tuple[str, str]]) -> Pairing[Part]:
    """Return the pairing that holds these pairs of ids, certain all of them."""
    return _as_pairing(earlier, later, {other: Match(earlier=one, later=other, score=1.0) for one, other in pairs})


def _pairing(
    earlier: Sequence[Part], later: Sequence[Part], sure: set[str], rest: Pairing[Part], *, ids_decide: bool
) -> Pairing[Part]:
    found = {each: Match(earlier=each, later=each, score=1.0) for each in sure}
    found |= {match.later: match for match in rest.matches}
    if ids_decide:
        taken = {match.earlier for match in found.values()}
        left = {part.id for part in earlier} - taken
        found |= {
            part.id: Match(earlier=part.id, later=part.id, score=1.0)
            for part in later
            if part.id in left and part.id not in found
        }
    return _as_pairing(earlier, later, found)


def _as_pairing(earlier: Sequence[Part], later: Sequence[Part], found: dict[str, Match]) -> Pairing[Part]:
    taken = {match.earlier for match in found.values()}
    return Pairing(
        matches=tuple(found[part.id] for part in later if part.id in found),
        only_earlier=tuple(part for part in earlier if part.id not in taken),
        only_later=tuple(part for part in later if part.id not in found),
    )


def _shared(earlier: Sequence[Thing], later: Sequence[Thing]) -> list[tuple[Thing, Thing]]:
    known = {part.id: part for part in earlier}
    return [(known[part.id], part) for part in later if part.id in known]


def are_related(one: Objective | Activity, other: Objective | Activity) -> bool:
    """Tell whether two parts with one id have anything in common in their title or text."""
    if one == other:
        return True
    return (
        likeness(profile(_name(one)), profile(_name(other))) >= _RELATED_TITLE
        or likeness(profile(_text_of(one)), profile(_text_of(other))) >= _RELATED_TEXT
    )


def _name(part: Objective | Activity) -> str:
    return part.name if isinstance(part, Objective) else part.title


def _text_of(part: Objective | Activity) -> str:
    if isinstance(part, Objective):
        titles = (activity.title for activity in part.activities)
        return "\n".join((part.title, part.statement, part.current, part.desired, *titles))
    return "\n".join((part.title, *part.purposes, *part.details, part.planning.text))


def without(plan: Plan, objectives: set[str], activities: set[str]) -> Plan:
    """Return the plan without the parts that are settled; activities keep the order, and hang where they can."""
    kept = [objective for objective in plan.objectives if objective.id not in objectives]
    loose = tuple(
        replace(activity, serves=())
        for objective in plan.objectives
        if objective.id in objectives
        for activity in objective.activities
        if activity.id not in activities
    )
    known = {objective.id for objective in kept}
    held = tuple(
        replace(
            objective,
            activities=tuple(
                replace(activity, serves=tuple(each for each in activity.serves if each in known))
                for activity in objective.activities
                if activity.id not in activities
            ),
        )
        for objective in kept
    )
    return Plan(scheme=plan.scheme, objectives=(*held, *_shelf(loose, known)))


def _shelf(loose: tuple[Activity, ...], known: set[str]) -> tuple[Objective, ...]:
    """Return an objective without words that holds the activities whose own is settled; it is like nothing."""
    if not loose:
        return ()
    free = next(name for name in (f"z{serial}" for serial in range(len(known) + 1)) if name not in known)
    return (Objective(id=free, activities=loose),)
