"""Which objective and which activity of an earlier plan come back in a later one.

A pair is scored from 0 to 1 by what a person would look at: the title first, then the rest of the text, then
where it stands. The best pairs are taken first, each side once; what scores too low stays apart and is listed.
An id that both plans carry counts as much as a title, because only a file of ours carries one on purpose.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from hoofdlijn.comparing.candidates import candidate_pairs
from hoofdlijn.comparing.likeness import Profile, likeness, profile
from hoofdlijn.plan import Activity, Objective, Plan

ENOUGH = 0.6
"""A pair that scores less than this is not the same thing."""

_CHANCE = 0.5
"""How alike two longer Dutch texts about different things are already; only what goes beyond it tells anything."""

_SAME_ID = 0.4
_SAME_PLACE = 0.1

Part = TypeVar("Part", Objective, Activity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Two parts that are the same thing; ids as they are in each plan, score from ENOUGH to 1."""

    earlier: str
    later: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing(Generic[Part]):
    """The matches of one level, and what is left on either side, in plan order."""

    matches: tuple[Match, ...]
    only_earlier: tuple[Part, ...]
    only_later: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """How two plans belong together."""

    objectives: Pairing[Objective]
    activities: Pairing[Activity]


@dataclass(frozen=True, slots=True)
class _Sketch:
    """What is compared of a part: profiles of title and of all text, and where it stands."""

    id: str
    title: Profile
    text: Profile
    parent: str
    order: int


def match_plans(earlier: Plan, later: Plan) -> Matching:
    """Return which objectives and activities of `earlier` come back in `later`."""
    objectives = _pair(earlier.objectives, later.objectives, _sketch_objectives, {})
    renamed = {match.later: match.earlier for match in objectives.matches}
    return Matching(
        objectives=objectives,
        activities=_pair(earlier.activities, later.activities, _sketch_activities, renamed),
    )


def _pair(
    earlier: Sequence[Part],
    later: Sequence[Part],
    sketch: Callable[[Sequence[Part]], list[_Sketch]],
    renamed: dict[str, str],
) -> Pairing[Part]:
    matches = _best_first(sketch(earlier), sketch(later), renamed)
    taken_earlier = {match.earlier for match in matches}
    taken_later = {match.later for match in matches}
    return Pairing(
        matches=tuple(matches),
        only_earlier=tuple(part for part in earlier if part.id not in taken_earlier),
        only_later=tuple(part for part in later if part.id not in taken_later),
    )


def _best_first(earlier: Sequence[_Sketch], later: Sequence[_Sketch], renamed: dict[str, str]) -> list[Match]:
    scored = sorted(
        ((_score(one, other, renamed), one, other) for one, other in _candidates(earlier, later)),
        key=lambda row: (-row[0], row[1].order, row[2].order),
    )
    taken_earlier: set[str] = set()
    taken_later: set[str] = set()
    matches = []
    for score, one, other in scored:
        if score < ENOUGH:
            break
        if one.id in taken_earlier or other.id in taken_later:
            continue
        taken_earlier.add(one.id)
        taken_later.add(other.id)
        matches.append((other.order, Match(earlier=one.id, later=other.id, score=round(score, 3))))
    return [match for _, match in sorted(matches, key=lambda row: row[0])]


def _candidates(earlier: Sequence[_Sketch], later: Sequence[_Sketch]) -> Iterator[tuple[_Sketch, _Sketch]]:
    """Yield the pairs that may be alike, and those that carry the same id."""
    pairs = set(
        candidate_pairs([(each.title, each.text) for each in earlier], [(each.title, each.text) for each in later])
    )
    by_id = {each.id: position for position, each in enumerate(later)}
    pairs |= {(position, by_id[each.id]) for position, each in enumerate(earlier) if each.id in by_id}
    return ((earlier[one], later[other]) for one, other in sorted(pairs))


def _score(one: _Sketch, other: _Sketch, renamed: dict[str, str]) -> float:
    beyond_chance = max(0.0, likeness(one.text, other.text) - _CHANCE) / (1 - _CHANCE)
    alike = max(likeness(one.title, other.title), beyond_chance)
    if one.id == other.id:
        alike += _SAME_ID
    if one.order == other.order or (one.parent and one.parent == renamed.get(other.parent)):
        alike += _SAME_PLACE
    return min(alike, 1.0)


def _sketch_objectives(objectives: Sequence[Objective]) -> list[_Sketch]:
    return [
        _Sketch(
            id=objective.id,
            title=profile(objective.name),
            text=profile(
                "\n".join(
                    (
                        objective.title,
                        objective.statement,
                        objective.current,
                        objective.desired,
                        *(activity.title for activity in objective.activities),
                    )
                )
            ),
            parent="",
            order=order,
        )
        for order, objective in enumerate(objectives)
    ]


def _sketch_activities(activities: Sequence[Activity]) -> list[_Sketch]:
    return [
        _Sketch(
            id=activity.id,
            title=profile(activity.title),
            text=profile("\n".join((activity.title, *activity.purposes, *activity.details, activity.planning.text))),
            parent=activity.serves[0] if activity.serves else "",
            order=order,
        )
        for order, activity in enumerate(activities)
    ]
