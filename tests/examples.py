"""How many examples a property is tried with: all of them in the whole run, a share of them while one works."""

from hypothesis import settings

WHOLE = 100
"""Examples of a property that names no number, in the whole run."""
QUICK = 20
"""The same while one works; every other number shrinks by the same share."""
FEWEST = 10


def examples(number: int) -> int:
    """Return how many of `number` examples the profile in force takes (see conftest.py); never more than `number`."""
    return min(number, max(FEWEST, number * settings.default.max_examples // WHOLE))
