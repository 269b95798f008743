"""Two versions of a plan → everything that changed, in the order in which the later one tells it."""

from collections.abc import Iterator

from hoofdlijn.comparing.changes import Change, ChangedPart, ChangeKind
from hoofdlijn.comparing.compare_activities import activities_gone, compare_activities
from hoofdlijn.comparing.compare_objectives import compare_objective
from hoofdlijn.comparing.compare_remainder import compare_remainder
from hoofdlijn.comparing.matching import Matching
from hoofdlijn.comparing.orders import moved_within
from hoofdlijn.comparing.pairing import pair_plans
from hoofdlijn.comparing.versions import Versions
from hoofdlijn.comparing.words import compare_words
from hoofdlijn.plan import Objective, Plan


def compare_plans(old: Plan, new: Plan, matching: Matching | None = None) -> tuple[Change, ...]:
    """Return every difference between two versions of a plan; empty where there is none.

    Places, labels and furniture do not count: they belong to the file and not to the plan.

    Args:
        old: the earlier version.
        new: the later one.
        matching: what belongs together in them; None to find out (`pair_plans`).

    Returns:
        Changes to the plan as a whole, then those by objective in the order of `new` with objectives that are gone
        behind them, last what was not placed.
    """
    versions = Versions.of(old, new, matching or pair_plans(old, new))
    return (
        *_plan_values(old, new),
        *_objectives_moved(versions),
        *(change for objective in new.objectives for change in _objective(objective, versions)),
        *(change for objective in old.objectives for change in _gone(objective, versions)),
        *compare_remainder(versions),
    )


def _plan_values(old: Plan, new: Plan) -> Iterator[Change]:
    values = (
        (ChangedPart.SCHEME, "plan", old.scheme, new.scheme),
        (ChangedPart.TITLE, "title", old.title, new.title),
        (ChangedPart.REGION, "region", old.region, new.region),
    )
    for part, address, before, after in values:
        if before != after:
            yield Change(
                kind=ChangeKind.CHANGED,
                part=part,
                address=address,
                before=before,
                after=after,
                words=compare_words(before, after),
            )


def _objectives_moved(versions: Versions) -> Iterator[Change]:
    order = {objective.id: position for position, objective in enumerate(versions.old.objectives)}
    stayed = [
        (place, objective) for place, objective in enumerate(versions.new.objectives) if versions.before(objective)
    ]
    positions = [order[versions.objective_ids[objective.id]] for _, objective in stayed]
    for index in moved_within(positions):
        place, objective = stayed[index]
        yield Change(
            kind=ChangeKind.REORDERED,
            part=ChangedPart.OBJECTIVE,
            address=objective.address_of(),
            objective=objective.id,
            objective_before=versions.objective_ids[objective.id],
            name=objective.name,
            before=str(positions[index] + 1),
            after=str(place + 1),
            position=place + 1,
        )


def _objective(objective: Objective, versions: Versions) -> Iterator[Change]:
    before = versions.before(objective)
    if before is None:
        yield Change(
            kind=ChangeKind.ADDED,
            part=ChangedPart.OBJECTIVE,
            address=objective.address_of(),
            objective=objective.id,
            name=objective.name,
            after=objective.name,
        )
    else:
        yield from compare_objective(before, objective)
    yield from compare_activities(objective, versions)


def _gone(objective: Objective, versions: Versions) -> Iterator[Change]:
    """Yield that an objective is gone, and the activities that went with it."""
    if objective.id in versions.new_ids:
        return
    yield Change(
        kind=ChangeKind.REMOVED,
        part=ChangedPart.OBJECTIVE,
        address=objective.address_of(),
        objective_before=objective.id,
        name=objective.name,
        before=objective.name,
    )
    yield from activities_gone(objective, versions)
