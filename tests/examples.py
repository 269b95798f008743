"""How much is tried: every example and every case in the whole run, a share of them while one works."""

from collections.abc import Iterable

import pytest
from hypothesis import settings

WHOLE = 100
"""Examples of a property that names no number, in the whole run."""
QUICK = 10
"""The same while one works; every other number shrinks by the same share."""
FEWEST = 10


def examples(number: int) -> int:
    """Return how many of `number` examples the profile in force takes (see conftest.py); never more than `number`."""
    return min(number, max(FEWEST, number * settings.default.max_examples // WHOLE))


def one_in_three(cases: Iterable[object]) -> list[object]:
    """Return all `cases` for `parametrize`, of which every third, from the first, is quick and the others are slow."""
    return [
        case if number % 3 == 0 else pytest.param(case, marks=pytest.mark.slow) for number, case in enumerate(cases)
    ]
