"""Touching phases of one kind mean the same as one: joining them, for saying and for comparing."""

from collections.abc import Iterable
from dataclasses import replace

from hoofdlijn.phrases.phase import Open, Phase


def joined(phases: Iterable[Phase]) -> tuple[Phase, ...]:
    """Join neighbours in the list that touch and are of one kind and rhythm; open ones stay apart. Order is kept."""
    result: list[Phase] = []
    for phase in phases:
        if result and not result[-1].open and not phase.open and _touch(result[-1], phase):
            result[-1] = _as_one(result[-1], phase)
        else:
            result.append(phase)
    return tuple(result)


def normalised(phases: Iterable[Phase]) -> tuple[Phase, ...]:
    """Return phases as they compare: touching ones of one kind and rhythm as one, by start, end and kind.

    Labels, texts and alternatives of joined phases are those of the first of them.
    """
    result: list[Phase] = []
    for phase in sorted(phases, key=_order):
        for index, before in enumerate(result):
            if before.open is not Open.END and phase.open is not Open.START and _touch(before, phase):
                result[index] = _as_one(before, phase)
                break
        else:
            result.append(phase)
    return tuple(sorted(result, key=_order))


def _order(phase: Phase) -> tuple[object, ...]:
    return phase.start, phase.end, phase.kind, phase.recurrence or "", phase.open or ""


def _touch(before: Phase, after: Phase) -> bool:
    same = before.kind is after.kind and before.recurrence is after.recurrence
    forward = before.start < before.end and after.start < after.end
    return same and forward and before.end == after.start


def _as_one(before: Phase, after: Phase) -> Phase:
    return replace(
        before,
        end=after.end,
        open=before.open or after.open,
        ambiguous=before.ambiguous or after.ambiguous,
        alternatives=(),
    )
