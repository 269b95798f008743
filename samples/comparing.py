"""Hold what was read against what was meant. Touching phases of one kind mean the same as one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from samples.content import ANY

Days = tuple[str, str]
_FEW = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One phase, expected or read. An expected one may hold `any`, and kinds apart by `|`."""

    kind: str
    start: str
    end: str
    open: str = ""
    ambiguous: str = "no"
    """ "yes" or "no"."""
    alternatives: tuple[Days, ...] = ()


def same_planning(expected: Sequence[Seen], found: Sequence[Seen]) -> bool:
    """Tell whether the phases read are those expected, joined where they touch or as they stand."""
    return any(_same(left, right) for left in _forms(expected) for right in _forms(found))


def phases_right(expected: Sequence[Seen], found: Sequence[Seen]) -> int:
    """Return how many of the expected phases were read right; a phase read counts once."""
    if same_planning(expected, found):
        return len(expected)
    return max(_count(left, list(right)) for left in (expected, joined(expected)) for right in (found, joined(found)))


def joined(phases: Iterable[Seen]) -> tuple[Seen, ...]:
    """Return the phases in order of kind and start, with touching ones of one kind made one."""
    made: list[Seen] = []
    for each in sorted(phases, key=lambda phase: (phase.kind, phase.start, phase.end)):
        last = made[-1] if made else None
        if last and last.kind == each.kind and last.end == each.start and last.ambiguous == each.ambiguous == "no":
            made[-1] = replace(last, end=each.end, open=each.open)
        else:
            made.append(each)
    return tuple(made)


def _forms(phases: Sequence[Seen]) -> tuple[tuple[Seen, ...], tuple[Seen, ...]]:
    return tuple(phases), joined(phases)


def _same(expected: Sequence[Seen], found: Sequence[Seen]) -> bool:
    if len(expected) != len(found):
        return False
    if len(expected) > _FEW:
        pairs = zip(sorted(expected, key=_order), sorted(found, key=_order), strict=True)
        return all(is_right(left, right) for left, right in pairs)
    return any(
        all(is_right(left, right) for left, right in zip(expected, order, strict=True))
        for order in permutations(found)
    )


def _count(expected: Sequence[Seen], found: list[Seen]) -> int:
    right = 0
    for each in expected:
        match = next((phase for phase in found if is_right(each, phase)), None)
        if match:
            found.remove(match)
            right += 1
    return right


def _order(phase: Seen) -> Days:
    return phase.start, phase.end


def is_right(expected: Seen, found: Seen) -> bool:
    """Tell whether one phase was read right.

    An ambiguous one is right when it is flagged and the reading meant is among those offered.
    """
    readings = [(found.start, found.end), *(found.alternatives if expected.ambiguous == "yes" else ())]
    return (
        any(_fits(expected.start, start) and _fits(expected.end, end) for start, end in readings)
        and (ANY in expected.kind or found.kind in expected.kind.split("|"))
        and _fits(expected.open, found.open)
        and _fits(expected.ambiguous, found.ambiguous)
    )


def _fits(expected: str, found: str) -> bool:
    return expected in {ANY, found}
