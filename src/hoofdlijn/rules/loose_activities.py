"""Unplaced text that may hold activities: a list, or words for activities, at or after the objective."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from hoofdlijn.language import words
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.rules.sureness import Doubt, doubt_elsewhere, is_template_text, unplaced_by_objective
from hoofdlijn.scheme import PartKind, Scheme

MOST_TEXTS = 5
"""Places shown for one doubt; the list of a whole chapter helps nobody."""

_LISTED = re.compile(r"^\s*(?:[-•*–]|\d+[.)]|[a-z][.)])\s", re.MULTILINE)


def doubts_on_activities(objectives: Sequence[Objective], plan: Plan, scheme: Scheme) -> dict[str, Doubt]:
    """Return id of an objective → the unplaced texts that may hold its activities, at most MOST_TEXTS of them.

    What could not be placed under it goes first; else lists and texts on activities outside the objectives, further
    on in the plan.
    """
    if not objectives:
        return {}
    under, outside = unplaced_by_objective(plan), _outside(plan, scheme)
    doubts = {
        objective.id: under.get(objective.address_of()) or _after(_begin(plan, objective), outside, plan)
        for objective in objectives
    }
    return {key: doubt for key, doubt in doubts.items() if doubt}


def _outside(plan: Plan, scheme: Scheme) -> list[tuple[int, int]]:
    """Return (paragraph, position in the remainder) of the texts outside the objectives that may hold activities."""
    return sorted(
        (rest.place.paragraph, position)
        for position, rest in enumerate(plan.remainder)
        if not rest.under and _may_hold(rest.text, scheme)
    )


def _after(begin: int, outside: list[tuple[int, int]], plan: Plan) -> Doubt | None:
    first = bisect_left(outside, (begin, 0))
    return doubt_elsewhere(plan, [position for _, position in outside[first : first + MOST_TEXTS]])


def _begin(plan: Plan, objective: Objective) -> int:
    """Return the paragraph at which the objective begins, 0 for a plan without a document."""
    places = (plan.places.get(objective.address_of(part)) for part in ("", "title", "statement"))
    return min((place.paragraph for place in places if place), default=0)


def _may_hold(text: str, scheme: Scheme) -> bool:
    if not (_LISTED.search(text) or _activity_words(scheme) & set(words(text))):
        return False
    return not is_template_text(text, scheme)


@lru_cache(maxsize=8)
def _activity_words(scheme: Scheme) -> frozenset[str]:
    """Return the scheme's words for one activity and for several, and the one-word headings above them."""
    level = scheme.activity
    headings = scheme.part(PartKind.ACTIVITIES).headings
    named = (level.name.nl, level.plural.nl, *level.aliases, *level.alias_plurals, *headings)
    return frozenset(word for word in named if " " not in word)
