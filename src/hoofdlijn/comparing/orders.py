"""Which of a row changed places: the fewest that must have moved to explain the new order."""

from bisect import bisect_left
from collections.abc import Sequence


def moved_within(positions: Sequence[int]) -> list[int]:
    """Return the indexes in `positions` of those that changed places, in order.

    `positions` are the earlier positions (all different) of things in their later order; a longest row of them that
    still rises stayed where it was.
    """
    tails: list[int] = []
    tail_indexes: list[int] = []
    before: list[int] = []
    for index, position in enumerate(positions):
        length = bisect_left(tails, position)
        before.append(tail_indexes[length - 1] if length else -1)
        if length == len(tails):
            tails.append(position)
            tail_indexes.append(index)
        else:
            tails[length] = position
            tail_indexes[length] = index
    stayed: set[int] = set()
    index = tail_indexes[-1] if tail_indexes else -1
    while index >= 0:
        stayed.add(index)
        index = before[index]
    return [index for index in range(len(positions)) if index not in stayed]
