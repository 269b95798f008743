"""Three versions of a plan → one that holds what both sides did since the version they share, value by value.

A value that one side changed is taken over. Where both changed it differently, or one side dropped what the other
worked on, that is a conflict: the plan holds one of the two, and the conflict holds both, so that nothing is lost.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from hoofdlijn.comparing.compare_objectives import keyed
from hoofdlijn.comparing.merging_remainder import merged_remainder
from hoofdlijn.comparing.merging_values import Conflict, Sides, Value, merged_order
from hoofdlijn.comparing.naming import UNNAMED, same
from hoofdlijn.comparing.saying_values import NOTHING, lines, listed, say_value
from hoofdlijn.comparing.versions import parents_of
from hoofdlijn.language import Text
from hoofdlijn.plan import Activity, Contribution, Objective, Plan, VisionLink

Link = TypeVar("Link", Contribution, VisionLink)
Part = TypeVar("Part", Objective, Activity)

_OBJECTIVE = ("label", "number", "title", "statement", "current", "desired", "targets")
_ACTIVITY = ("title", "purposes", "details", "kind", "planning")
_HERE = "^"
"""Stands for the objective an activity stands under, so that a move is not taken for other objectives served."""


class Keep(StrEnum):
    """Whose word stands in the plan where both sides changed something."""

    BOTH = "both"
    """Ours stands, and what one side dropped and the other worked on stays."""
    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The plan that came out, and what both sides changed differently."""

    plan: Plan
    conflicts: tuple[Conflict, ...]


def merge_plans(base: Plan, ours: Plan, theirs: Plan, *, keep: Keep = Keep.BOTH) -> Merged:
    """Return the plan that holds what `ours` and `theirs` changed since `base`, all three under the same ids.

    Places, labels and furniture are those of no single file and are left out.

    Args:
        base: the version that both sides began with.
        ours: one side.
        theirs: the other.
        keep: whose word stands in the plan where both changed something; the conflict is told in any case.
    """
    if keep is Keep.THEIRS:
        merged = _Merge(base, theirs, ours, drops=True).merged()
        return replace(merged, conflicts=tuple(_turned(conflict) for conflict in merged.conflicts))
    return _Merge(base, ours, theirs, drops=keep is Keep.OURS).merged()


def _turned(conflict: Conflict) -> Conflict:
    return replace(
        conflict,
        ours=conflict.theirs,
        theirs=conflict.ours,
        ours_gone=conflict.theirs_gone,
        theirs_gone=conflict.ours_gone,
    )


class _Version:
    """One of the three plans, ready to be asked."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.objectives = {objective.id: objective for objective in plan.objectives}
        self.activities = {activity.id: activity for activity in plan.activities}
        self.parents = parents_of(plan)

    def under(self, objective: str) -> tuple[str, ...]:
        """Return the ids of the activities that stand under an objective."""
        found = self.objectives.get(objective)
        return tuple(activity.id for activity in found.activities) if found else ()

    def name_of(self, objective: str) -> str:
        """Return what an objective is called here."""
        return self.objectives[objective].name if objective in self.objectives else ""

    def served(self, serves: Sequence[str], activity: str) -> Text:
        """Return the names of the objectives an activity serves here."""
        parent = self.parents.get(activity, "")
        names = (self.name_of(parent if each == _HERE else each) for each in serves)
        return listed(_name(name) for name in names)


class _Merge:
    """One merge: the three plans, and the conflicts met on the way."""

    def __init__(self, base: Plan, ours: Plan, theirs: Plan, *, drops: bool) -> None:
        self._base, self._ours, self._theirs = _Version(base), _Version(ours), _Version(theirs)
        self._drops = drops
        """Whether what we dropped stays dropped though they worked on it."""
        self._conflicts: list[Conflict] = []

    def merged(self) -> Merged:
        base, ours, theirs = self._base.plan, self._ours.plan, self._theirs.plan
        scheme = Sides(base.scheme, ours.scheme, theirs.scheme).merged
        title = self._value(Sides(base.title, ours.title, theirs.title), "title")
        region = self._value(Sides(base.region, ours.region, theirs.region), "region")
        parents = self._parents()
        kept = self._kept(parents)
        objectives = tuple(self._objective(each, parents, kept) for each in self._objective_order(kept))
        plan = Plan(
            scheme=scheme,
            title=title,
            region=region,
            objectives=objectives,
            remainder=merged_remainder(base, ours, theirs, kept),
        )
        return Merged(plan=plan, conflicts=tuple(self._conflicts))

    def _value(
        self,
        sides: Sides[Value],
        address: str,
        *,
        objective: str = "",
        activity: str = "",
        name: str = "",
        said: Callable[[], Sides[Text]] | None = None,
    ) -> Value:
        """Return what a value becomes, and keep a conflict where both sides changed it differently.

        `said` tells the three in words where the values themselves do not.
        """
        if sides.are_at_odds:
            told = said() if said else _said(sides)
            self._conflicts.append(
                Conflict(
                    address=address,
                    objective=objective,
                    activity=activity,
                    name=name,
                    base=told.base,
                    ours=told.ours,
                    theirs=told.theirs,
                )
            )
        return sides.merged

    def _parents(self) -> dict[str, str]:
        """Return for each activity that stays the objective it stands under."""
        everyone = dict.fromkeys((*self._ours.activities, *self._theirs.activities))
        parents = {}
        for activity in everyone:
            ours, theirs = self._ours.parents.get(activity), self._theirs.parents.get(activity)
            if ours is not None and theirs is not None:
                parents[activity] = self._parent(activity, ours, theirs)
            elif self._stays(activity):
                parents[activity] = ours or theirs or ""
        return parents

    def _parent(self, activity: str, ours: str, theirs: str) -> str:
        base = self._base.parents.get(activity)
        sides = Sides(base, ours, theirs)
        if base is not None and sides.are_at_odds:
            self._conflicts.append(
                Conflict(
                    address=f"activities/{activity}",
                    objective=ours,
                    activity=activity,
                    name=self._ours.activities[activity].title,
                    base=_name(self._base.name_of(base)),
                    ours=_name(self._ours.name_of(ours)),
                    theirs=_name(self._theirs.name_of(theirs)),
                )
            )
        return sides.merged or ours

    def _stays(self, activity: str) -> bool:
        """Tell whether an activity that only one side has stays: it is new, or that side worked on it."""
        before = self._base.activities.get(activity)
        if before is None:
            return True
        here = activity in self._ours.activities
        side = self._ours if here else self._theirs
        after = side.activities[activity]
        if after == before and side.parents[activity] == self._base.parents[activity]:
            # with an objective that one side dropped and the other worked on, all that stands under it is undecided
            return self._is_disputed(side.parents[activity]) and (here or not self._drops)
        told = Conflict(
            address=after.address_of(),
            objective=side.parents[activity],
            activity=activity,
            name=after.title,
            base=_all_of(before),
            ours=_all_of(after),
            theirs=NOTHING,
        )
        self._dropped(told, here=here)
        return here or not self._drops

    def _is_disputed(self, objective: str) -> bool:
        """Tell whether one side dropped an objective while the other worked on it or on what stands under it."""
        before = self._base.objectives.get(objective)
        ours, theirs = self._ours.objectives.get(objective), self._theirs.objectives.get(objective)
        return before is not None and (ours is None) != (theirs is None) and (ours or theirs) != before

    def _dropped(self, conflict: Conflict, *, here: bool) -> None:
        """Keep a conflict about what one side dropped and the other worked on; `here` where the other is we."""
        changed = conflict.ours
        self._conflicts.append(
            replace(
                conflict,
                ours=changed if here else NOTHING,
                theirs=NOTHING if here else changed,
                ours_gone=not here,
                theirs_gone=here,
            )
        )

    def _kept(self, parents: Mapping[str, str]) -> set[str]:
        """Return the objectives that stay: on both sides, new, worked on, or with an activity that stays under them."""
        needed = set(parents.values())
        kept = set()
        for objective in dict.fromkeys((*self._ours.objectives, *self._theirs.objectives)):
            both = objective in self._ours.objectives and objective in self._theirs.objectives
            if both or objective not in self._base.objectives or self._objective_stays(objective, needed):
                kept.add(objective)
        return kept

    def _objective_stays(self, objective: str, needed: set[str]) -> bool:
        here = objective in self._ours.objectives
        before = replace(self._base.objectives[objective], activities=())
        full = (self._ours if here else self._theirs).objectives[objective]
        after = replace(full, activities=())
        if after == before and objective not in needed:
            return False
        told = Conflict(
            address=after.address_of(),
            objective=objective,
            name=after.name,
            base=_all_of(before),
            ours=_all_of(after),
            theirs=NOTHING,
        )
        self._dropped(told, here=here)
        return here or not self._drops or objective in needed

    def _objective_order(self, kept: set[str]) -> tuple[str, ...]:
        orders = [tuple(version.objectives) for version in (self._base, self._ours, self._theirs)]
        order, at_odds = merged_order(orders[0], orders[1], orders[2], kept)
        if at_odds:
            names = [
                listed(_name(version.name_of(each)) for each in version.objectives) for version in self._versions
            ]
            self._conflicts.append(
                Conflict(address="plan", objective="", base=names[0], ours=names[1], theirs=names[2])
            )
        return order

    @property
    def _versions(self) -> tuple[_Version, _Version, _Version]:
        return (self._base, self._ours, self._theirs)

    def _objective(self, objective: str, parents: Mapping[str, str], kept: set[str]) -> Objective:
        ours, theirs = self._ours.objectives.get(objective), self._theirs.objectives.get(objective)
        activities = tuple(
            self._activity(activity, objective, kept) for activity in self._activity_order(objective, parents)
        )
        if ours is None or theirs is None:
            return replace(ours or theirs or Objective(id=objective), activities=activities)
        base = self._base.objectives.get(objective, Objective(id=objective))
        at = ours.address_of
        values = {
            name: self._value(
                Sides(getattr(base, name), getattr(ours, name), getattr(theirs, name)),
                at(name),
                objective=objective,
                name=ours.name,
            )
            for name in _OBJECTIVE
        }
        contributions = Sides(base.contributions, ours.contributions, theirs.contributions)
        links = Sides(base.vision_links, ours.vision_links, theirs.vision_links)
        return replace(
            ours,
            **values,
            contributions=self._links(contributions, lambda each: each.element, at("contributions"), ours),
            vision_links=self._links(links, lambda each: each.anchor, at("vision_links"), ours),
            activities=activities,
        )

    def _links(
        self, sides: Sides[tuple[Link, ...]], key: Callable[[Link], str], address: str, objective: Objective
    ) -> tuple[Link, ...]:
        """Return the contributions or vision links, element by element."""
        was: dict[tuple[str, int], Link] = keyed(sides.base, key)
        here: dict[tuple[str, int], Link] = keyed(sides.ours, key)
        there: dict[tuple[str, int], Link] = keyed(sides.theirs, key)
        found: dict[tuple[str, int], Link] = {}
        for name in dict.fromkeys((*here, *there)):
            one = Sides(was.get(name), here.get(name), there.get(name))
            chosen = self._value(one, f"{address}/{name[0]}", objective=objective.id, name=objective.name)
            if chosen is None and one.are_at_odds and not self._drops:
                chosen = one.theirs
            if chosen is not None:
                found[name] = chosen
        order, _ = merged_order(tuple(was), tuple(here), tuple(there), set(found))
        return tuple(found[name] for name in order)

    def _activity_order(self, objective: str, parents: Mapping[str, str]) -> tuple[str, ...]:
        base, ours, theirs = (version.under(objective) for version in self._versions)
        stays = {activity for activity, parent in parents.items() if parent == objective}
        order, at_odds = merged_order(base, ours, theirs, stays)
        if at_odds:
            titles = [
                listed(_name(version.activities[each].title) for each in version.under(objective))
                for version in self._versions
            ]
            self._conflicts.append(
                Conflict(
                    address=f"objectives/{objective}",
                    objective=objective,
                    name=self._ours.name_of(objective),
                    base=titles[0],
                    ours=titles[1],
                    theirs=titles[2],
                )
            )
        return order

    def _activity(self, activity: str, parent: str, kept: set[str]) -> Activity:
        ours, theirs = self._ours.activities.get(activity), self._theirs.activities.get(activity)
        if ours is None or theirs is None:
            only = ours or theirs or Activity(id=activity, title="")
            side = self._ours if ours else self._theirs
            return replace(only, serves=_serving(_loose(only.serves, side.parents[activity]), parent, kept))
        base = self._base.activities.get(activity, Activity(id=activity, title=""))
        values = {
            name: self._value(
                Sides(getattr(base, name), getattr(ours, name), getattr(theirs, name)),
                ours.address_of(name),
                objective=parent,
                activity=activity,
                name=ours.title or theirs.title,
            )
            for name in _ACTIVITY
        }
        loose = Sides(
            _loose(base.serves, self._base.parents.get(activity, "")),
            _loose(ours.serves, self._ours.parents[activity]),
            _loose(theirs.serves, self._theirs.parents[activity]),
        )
        serves = self._value(
            loose,
            ours.address_of("serves"),
            objective=parent,
            activity=activity,
            name=ours.title or theirs.title,
            said=lambda: Sides(
                self._base.served(loose.base, activity),
                self._ours.served(loose.ours, activity),
                self._theirs.served(loose.theirs, activity),
            ),
        )
        return replace(ours, **values, serves=_serving(serves, parent, kept))


def _loose(serves: Sequence[str], parent: str) -> tuple[str, ...]:
    return tuple(_HERE if each == parent else each for each in serves)


def _serving(serves: Sequence[str], parent: str, kept: set[str]) -> tuple[str, ...]:
    """Return the objectives served, the one it stands under in the place of its sign, each once."""
    named = (parent if each == _HERE else each for each in serves)
    return tuple(dict.fromkeys(each for each in named if each in kept))


def _said(sides: Sides[Value]) -> Sides[Text]:
    """Return the values in words, with more of them where ours and theirs would read the same."""
    ours, theirs = say_value(sides.ours), say_value(sides.theirs)
    whole = ours == theirs
    return Sides(
        say_value(sides.base, whole=whole), *(say_value(each, whole=whole) for each in (sides.ours, sides.theirs))
    )


def _name(text: str) -> Text:
    return same(text) if text.strip() else UNNAMED


def _all_of(part: Objective | Activity) -> Text:
    """Return everything that is said in a part, for whoever has to decide whether it stays."""
    names: Iterable[str] = _OBJECTIVE if isinstance(part, Objective) else _ACTIVITY
    said = [say_value(getattr(part, name)) for name in names if name != "kind"]
    if isinstance(part, Objective):
        said += [say_value(part.contributions), say_value(part.vision_links)]
    return lines(text for text in said if text.nl.strip())
