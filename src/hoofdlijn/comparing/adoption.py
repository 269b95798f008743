"""A later plan under the ids of an earlier one, so that goals and activities stay recognisable for four years."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from hoofdlijn.comparing.matching import Matching, Pairing, Part
from hoofdlijn.plan import Activity, Objective, Plan


def adopt_ids(later: Plan, matching: Matching) -> Plan:
    """Return `later` with the ids of the parts it was matched to; the rest keeps an id of its own.

    A part without a match gets another id where the earlier plan used that id for something else, because an id
    that is reused would make two things one.
    """
    objectives = _renames(later.objectives, matching.objectives)
    activities = _renames(later.activities, matching.activities)
    return replace(
        later,
        objectives=tuple(_renamed_objective(objective, objectives, activities) for objective in later.objectives),
        remainder=tuple(
            replace(text, under=_renamed_address(text.under, objectives, activities)) for text in later.remainder
        ),
        places={_renamed_address(address, objectives, activities): place for address, place in later.places.items()},
    )


def _renames(parts: Iterable[Part], pairing: Pairing[Part]) -> dict[str, str]:
    renames = {match.later: match.earlier for match in pairing.matches}
    used = {match.earlier for match in pairing.matches} | {part.id for part in pairing.only_earlier}
    for part in parts:
        if part.id not in renames:
            renames[part.id] = _free_id(part.id, used)
            used.add(renames[part.id])
    return renames


def _free_id(wanted: str, used: set[str]) -> str:
    candidate, serial = wanted, 2
    while candidate in used:
        suffix = str(serial)
        candidate = wanted[: 8 - len(suffix)] + suffix
        serial += 1
    return candidate


def _renamed_objective(
    objective: Objective, objectives: Mapping[str, str], activities: Mapping[str, str]
) -> Objective:
    return replace(
        objective,
        id=objectives[objective.id],
        activities=tuple(_renamed_activity(activity, objectives, activities) for activity in objective.activities),
    )


def _renamed_activity(activity: Activity, objectives: Mapping[str, str], activities: Mapping[str, str]) -> Activity:
    return replace(
        activity,
        id=activities[activity.id],
        serves=tuple(objectives[objective] for objective in activity.serves),
    )


def _renamed_address(address: str, objectives: Mapping[str, str], activities: Mapping[str, str]) -> str:
    head, _, rest = address.partition("/")
    names = {"objectives": objectives, "activities": activities}.get(head)
    if names is None:
        return address
    part_id, slash, tail = rest.partition("/")
    return f"{head}/{names.get(part_id, part_id)}{slash}{tail}"
