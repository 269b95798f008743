"""Which pairs are worth looking at, so that large plans are matched without holding everything beside everything.

Of two parts that are alike, the rarest runs of letters are alike too: a pair that shares none of them would score
too low. Small plans are compared in full.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from hoofdlijn.comparing.likeness import Profile

FEW = 10_000
"""Pairs that are simply all looked at."""

_RAREST = 12
_SHARED = 3
"""Of the rarest runs of both parts, at least this many are the same."""
_CROWD = 300
"""A run that more parts than these share tells nothing."""
_MOST = 30
"""Of each part only the parts with the most in common are looked at."""


def candidate_pairs(
    earlier: Sequence[Sequence[Profile]], later: Sequence[Sequence[Profile]]
) -> Iterator[tuple[int, int]]:
    """Yield positions (in `earlier`, in `later`) of parts that may be alike, each pair once, in order.

    Every part is given by its profiles (of its title, of all its text).
    """
    if len(earlier) * len(later) <= FEW:
        yield from ((one, other) for one in range(len(earlier)) for other in range(len(later)))
        return
    common = Counter(run for part in (*earlier, *later) for run in {run for each in part for run in each})
    index: defaultdict[str, list[int]] = defaultdict(list)
    for position, part in enumerate(later):
        for run in _rarest(part, common):
            index[run].append(position)
    for one, part in enumerate(earlier):
        shared = Counter(other for run in _rarest(part, common) if len(index[run]) <= _CROWD for other in index[run])
        nearest = sorted(shared.items(), key=lambda found: (-found[1], found[0]))[:_MOST]
        yield from ((one, other) for other, runs in sorted(nearest) if runs >= _SHARED)


def _rarest(part: Sequence[Profile], common: Counter[str]) -> set[str]:
    """Return the rarest runs of each profile; a run that no other part has leads nowhere."""
    return {
        run
        for profile in part
        for run in sorted((run for run in profile if common[run] > 1), key=lambda run: (common[run], run))[:_RAREST]
    }
