"""Two rows of words or lines → what stayed in them, at a cost that grows with their length and not with its square.

`SequenceMatcher` looks at every pair of equal words, again for every stretch it finds. Of two long texts in which a
few words return all the time that is endless, so its steps are counted and what is left when they are used up is
taken as replaced.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from difflib import Match, SequenceMatcher

STEPS_A_WORD = 250
"""Steps that may be taken for each word of both rows together. Plans as they are written stay far below it."""
STEPS_AT_LEAST = 20_000

Opcode = tuple[str, int, int, int, int]


def opcodes(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Opcode]:
    """Return how `old` becomes `new`, as `SequenceMatcher.get_opcodes` tells it.

    What both begin and end with is set apart first; of the rest, what is not found within the steps allowed is
    "replace".
    """
    lead = _shared(old, new)
    tail = _shared(old[lead:][::-1], new[lead:][::-1])
    middle = _middle(old[lead : len(old) - tail], new[lead : len(new) - tail])
    shifted: list[Opcode] = [(tag, a + lead, b + lead, c + lead, d + lead) for tag, a, b, c, d in middle]
    first = [("equal", 0, lead, 0, lead)] if lead else []
    last = [("equal", len(old) - tail, len(old), len(new) - tail, len(new))] if tail else []
    return [*first, *shifted, *last]


def pairs_between(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """Return how many pairs of equal words there are, one of each row."""
    here, there = Counter(old), Counter(new)
    return sum(count * there[word] for word, count in here.items())


def steps_for(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """Return how many steps two rows may cost."""
    return STEPS_AT_LEAST + STEPS_A_WORD * (len(old) + len(new))


def _shared(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    size = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        size += 1
    return size


def _middle(old: Sequence[Hashable], new: Sequence[Hashable]) -> Sequence[Opcode]:
    return _Matcher(old, new).get_opcodes()


class _Matcher(SequenceMatcher[Hashable]):
    """A matcher that finds nothing any more when its steps are used up."""

    def __init__(self, old: Sequence[Hashable], new: Sequence[Hashable]) -> None:
        super().__init__(None, old, new, autojunk=False)
        self._left = steps_for(old, new)
        there = Counter(new)
        self._costs = [0]
        for word in old:
            self._costs.append(self._costs[-1] + 1 + there[word])

    def find_longest_match(self, alo: int = 0, ahi: int | None = None, blo: int = 0, bhi: int | None = None) -> Match:
        """Return the longest stretch in these parts of both rows, none where looking for it would cost too much."""
        end = len(self._costs) - 1 if ahi is None else ahi
        cost = self._costs[end] - self._costs[alo]
        if cost > self._left:
            return Match(alo, blo, 0)
        self._left -= cost
        return super().find_longest_match(alo, ahi, blo, bhi)
