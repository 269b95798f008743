"""Two plannings of one activity → what happened to its phases."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from hoofdlijn.comparing.changes import ChangeKind, PhaseChange
from hoofdlijn.phrases import Phase, normalised


def compare_phases(before: Sequence[Phase], after: Sequence[Phase]) -> tuple[PhaseChange, ...]:
    """Return what happened to the phases, by their dates, kind, rhythm and open end; words do not count.

    Touching phases of one kind count as one. Empty where both plannings say the same.
    """
    old, new = list(normalised(before)), list(normalised(after))
    for phase in tuple(old):
        same = next((other for other in new if _meaning(other) == _meaning(phase)), None)
        if same is not None:
            old.remove(phase)
            new.remove(same)
    changes = [
        PhaseChange(kind=_kind(one, other), before=one, after=other)
        for one, other in _pairs(old, new)
        if one is not None and other is not None
    ]
    paired = {id(change.before) for change in changes} | {id(change.after) for change in changes}
    changes += [
        PhaseChange(kind=ChangeKind.REMOVED, before=phase, after=None) for phase in old if id(phase) not in paired
    ]
    changes += [
        PhaseChange(kind=ChangeKind.ADDED, before=None, after=phase) for phase in new if id(phase) not in paired
    ]
    return tuple(sorted(changes, key=_order))


def _meaning(phase: Phase) -> Phase:
    return replace(phase, label="", text="", ambiguous=False, alternatives=())


def _pairs(old: Sequence[Phase], new: Sequence[Phase]) -> list[tuple[Phase, Phase]]:
    """Pair phases of one kind and word in their order, then those of one kind, then the only two that are left."""
    pairs: list[tuple[Phase, Phase]] = []
    left, right = list(old), list(new)
    for key in (lambda phase: (phase.kind, phase.label.casefold()), lambda phase: phase.kind):
        waiting: defaultdict[object, list[Phase]] = defaultdict(list)
        for phase in right:
            waiting[key(phase)].append(phase)
        for phase in tuple(left):
            if waiting[key(phase)]:
                other = waiting[key(phase)].pop(0)
                pairs.append((phase, other))
                left = [each for each in left if each is not phase]
                right = [each for each in right if each is not other]
    if len(left) == len(right) == 1 and (left[0].start, left[0].end) == (right[0].start, right[0].end):
        pairs.append((left[0], right[0]))
    return pairs


def _kind(before: Phase, after: Phase) -> ChangeKind:
    if before.kind is not after.kind:
        return ChangeKind.CHANGED
    if (before.start, before.end) == (after.start, after.end):
        return ChangeKind.CHANGED
    first, last = after.start - before.start, after.end - before.end
    if first.days > 0 and last.days > 0:
        return ChangeKind.LATER
    if first.days < 0 and last.days < 0:
        return ChangeKind.EARLIER
    longer = after.end - after.start > before.end - before.start
    return ChangeKind.LONGER if longer else ChangeKind.SHORTER


def _order(change: PhaseChange) -> tuple[str, str, str]:
    phase = change.after or change.before
    if phase is None:
        return ("", "", "")
    return phase.start.isoformat(), phase.end.isoformat(), phase.kind
