"""The activities of one objective in two versions → which came, went and moved, and what changed in each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hoofdlijn.comparing.changes import Change, ChangedPart, ChangeKind
from hoofdlijn.comparing.orders import moved_within
from hoofdlijn.comparing.pairing import are_related
from hoofdlijn.comparing.schedules import compare_phases
from hoofdlijn.comparing.versions import Versions
from hoofdlijn.comparing.words import compare_words
from hoofdlijn.plan import Activity, Objective


def compare_activities(objective: Objective, versions: Versions) -> Iterator[Change]:
    """Yield what changed in the activities that stand under an objective of the later plan, in its order.

    Those that are gone come last, under the objective they stood under.
    """
    for activity in objective.activities:
        for change in _activity(activity, objective.id, versions):
            yield replace(change, objective=objective.id, activity=activity.id, name=change.name or activity.title)
    yield from _reordered(objective, versions)
    former = versions.before(objective)
    if former is not None:
        yield from activities_gone(former, versions, objective=objective.id)


def activities_gone(former: Objective, versions: Versions, *, objective: str = "") -> Iterator[Change]:
    """Yield which activities of an old objective are gone; `objective` is its id in the new plan, "" if it went too."""
    for gone in former.activities:
        if gone.id not in versions.activities_kept:
            yield Change(
                kind=ChangeKind.REMOVED,
                part=ChangedPart.ACTIVITY,
                address=gone.address_of(),
                objective=objective,
                objective_before=former.id,
                activity=gone.id,
                name=gone.title,
                before=gone.title,
            )


def _activity(activity: Activity, parent: str, versions: Versions) -> Iterator[Change]:
    before = versions.activity_before(activity)
    if before is None:
        yield Change(
            kind=ChangeKind.ADDED, part=ChangedPart.ACTIVITY, address=activity.address_of(), after=activity.title
        )
        return
    was_under = versions.old_parents[before.id]
    changes = [
        *_moved(activity, parent, was_under, versions),
        *_values(before, activity),
        *_serves(before, activity, parent, versions),
    ]
    yield from (replace(change, objective_before=was_under) for change in changes)


def _moved(activity: Activity, parent: str, was_under: str, versions: Versions) -> Iterator[Change]:
    if versions.objective_ids.get(parent) != was_under:
        yield Change(
            kind=ChangeKind.MOVED,
            part=ChangedPart.ACTIVITY,
            address=activity.address_of(),
            before=was_under,
            after=parent,
        )


def _values(before: Activity, after: Activity) -> Iterator[Change]:
    if before.title != after.title:
        yield Change(
            kind=ChangeKind.CHANGED if are_related(before, after) else ChangeKind.REPLACED,
            part=ChangedPart.TITLE,
            address=after.address_of("title"),
            before=before.title,
            after=after.title,
            words=compare_words(before.title, after.title),
        )
    if before.kind is not after.kind:
        yield Change(
            kind=ChangeKind.CHANGED,
            part=ChangedPart.KIND,
            address=after.address_of("kind"),
            before=before.kind.value,
            after=after.kind.value,
        )
    yield from _list(before.purposes, after.purposes, ChangedPart.PURPOSES, after)
    yield from _planning(before, after)
    yield from _list(before.details, after.details, ChangedPart.DETAILS, after)


def _list(before: Sequence[str], after: Sequence[str], part: ChangedPart, activity: Activity) -> Iterator[Change]:
    if before == after:
        return
    one, other = "\n".join(before), "\n".join(after)
    kind = _kind_of_list(before, after)
    yield Change(
        kind=kind,
        part=part,
        address=activity.address_of(part),
        before=one,
        after=other,
        words=compare_words(one, other) if kind is ChangeKind.REWORDED else (),
    )


def _kind_of_list(before: Sequence[str], after: Sequence[str]) -> ChangeKind:
    if not before:
        return ChangeKind.ADDED
    return ChangeKind.REWORDED if after else ChangeKind.REMOVED


def _planning(before: Activity, after: Activity) -> Iterator[Change]:
    """Yield one change for a planning; which phases moved stands in it."""
    old, new = before.planning, after.planning
    if old == new:
        return
    phases = compare_phases(old.phases, new.phases)
    is_new, is_gone = not (old.text or old.phases), not (new.text or new.phases)
    if is_new or is_gone:
        kind = ChangeKind.ADDED if is_new else ChangeKind.REMOVED
    else:
        kinds = {change.kind for change in phases}
        kind = kinds.pop() if len(kinds) == 1 else ChangeKind.CHANGED if kinds else ChangeKind.REWORDED
        kind = ChangeKind.CHANGED if kind in {ChangeKind.ADDED, ChangeKind.REMOVED} else kind
    yield Change(
        kind=kind,
        part=ChangedPart.PLANNING,
        address=after.address_of("planning"),
        before=old.text,
        after=new.text,
        words=compare_words(old.text, new.text) if old.text and new.text else (),
        phases=phases,
    )


def _serves(before: Activity, after: Activity, parent: str, versions: Versions) -> Iterator[Change]:
    """Yield that other objectives are served; that a moved activity serves the one it now stands under goes with it."""
    was_under = versions.old_parents[before.id]
    expected = (parent if each == was_under else versions.new_ids.get(each, "") for each in before.serves)
    if tuple(dict.fromkeys(expected)) == after.serves:
        return
    yield Change(
        kind=ChangeKind.CHANGED,
        part=ChangedPart.SERVES,
        address=after.address_of("serves"),
        before=", ".join(before.serves),
        after=", ".join(after.serves),
    )


def _reordered(objective: Objective, versions: Versions) -> Iterator[Change]:
    """Yield which activities stand elsewhere among those that stayed under this objective."""
    former = versions.before(objective)
    if former is None:
        return
    order = {activity.id: position for position, activity in enumerate(former.activities)}
    stayed = [
        (place, activity)
        for place, activity in enumerate(objective.activities)
        if versions.activity_ids.get(activity.id) in order
    ]
    positions = [order[versions.activity_ids[activity.id]] for _, activity in stayed]
    for index in moved_within(positions):
        place, activity = stayed[index]
        yield Change(
            kind=ChangeKind.REORDERED,
            part=ChangedPart.ACTIVITY,
            address=activity.address_of(),
            objective=objective.id,
            objective_before=former.id,
            activity=activity.id,
            name=activity.title,
            before=str(positions[index] + 1),
            after=str(place + 1),
            position=place + 1,
        )
