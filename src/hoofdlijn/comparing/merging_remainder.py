"""What was not placed, in three versions: what either side added is there, what either side took away is not."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from hoofdlijn.comparing.merging_values import merged_order
from hoofdlijn.plan import Plan, Remainder

_Key = tuple[str, str, int]
"""Text, where it stood, and which one of several that are the same."""


def merged_remainder(base: Plan, ours: Plan, theirs: Plan, kept: set[str]) -> tuple[Remainder, ...]:
    """Return the texts that were not placed; one that stood with an objective that is no longer there stands loose."""
    was, here, there = (_keyed(plan.remainder) for plan in (base, ours, theirs))
    stays = {key for key in (*here, *there) if (key in here and key in there) or key not in was}
    order, _ = merged_order(tuple(was), tuple(here), tuple(there), stays)
    gone = {objective.address_of() for plan in (base, ours, theirs) for objective in plan.objectives} - {
        f"objectives/{objective}" for objective in kept
    }
    texts = (here.get(key) or there[key] for key in order)
    return tuple(replace(text, under="") if text.under in gone else text for text in texts)


def _keyed(texts: Sequence[Remainder]) -> dict[_Key, Remainder]:
    counts: Counter[tuple[str, str]] = Counter()
    result: dict[_Key, Remainder] = {}
    for text in texts:
        result[text.text, text.under, counts[text.text, text.under]] = text
        counts[text.text, text.under] += 1
    return result
