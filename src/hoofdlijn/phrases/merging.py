"""Touching phases of one kind mean the same as one: joining them, for saying, for drawing and for comparing."""

from collections.abc import Iterable
from dataclasses import replace

from hoofdlijn.phrases.phase import Open, Phase


def joined(phases: Iterable[Phase]) -> tuple[Phase, ...]:
    """Join phases that touch and are of one kind, word and rhythm; doubtful and open ones stay apart.

    Each stands where the first of those it joins stood in the order given.
    """
    result: list[Phase] = []
    for phase in phases:
        place = next((index for index, before in enumerate(result) if _say_the_same(before, phase)), None)
        if place is None:
            result.append(phase)
        else:
            result[place] = replace(result[place], end=phase.end)
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


def _say_the_same(before: Phase, after: Phase) -> bool:
    doubtful = before.open or after.open or before.ambiguous or after.ambiguous
    return not doubtful and before.label.casefold() == after.label.casefold() and _touch(before, after)


def _as_one(before: Phase, after: Phase) -> Phase:
    return replace(
        before,
        end=after.end,
        open=before.open or after.open,
        ambiguous=before.ambiguous or after.ambiguous,
        alternatives=(),
    )
