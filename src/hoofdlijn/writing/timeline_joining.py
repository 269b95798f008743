"""Touching phases that say the same are drawn as one bar."""

from collections.abc import Iterable
from dataclasses import replace

from hoofdlijn.phrases import Phase


def joined_alike(phases: Iterable[Phase]) -> tuple[Phase, ...]:
    """Join phases that touch and are of one kind, word and rhythm; doubtful and open ones stay apart.

    They come by start; those that start together stay as in the text.
    """
    result: list[Phase] = []
    for phase in sorted(phases, key=lambda one: one.start):
        place = next((index for index, before in enumerate(result) if _is_one(before, phase)), None)
        if place is None:
            result.append(phase)
        else:
            result[place] = replace(result[place], end=phase.end)
    return tuple(result)


def _is_one(before: Phase, after: Phase) -> bool:
    same = before.kind is after.kind and before.recurrence is after.recurrence
    same = same and before.label.casefold() == after.label.casefold()
    plain = not (before.open or after.open or before.ambiguous or after.ambiguous)
    forward = before.start < before.end and after.start < after.end
    return same and plain and forward and before.end == after.start
