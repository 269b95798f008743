"""The table of Dutch words: lemma and frequency of some forty thousand forms, read when first asked for.

Made by `scripts/build_words.py`; where it comes from and under which licences stands beside it in `dutch/NOTICE.md`.
"""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache


@dataclass(frozen=True, slots=True)
class Entry:
    """A form in the table."""

    lemma: str
    zipf: float
    """How common the form is: 3 is once in a million words, 6 once in a thousand."""


@lru_cache(maxsize=16384)
def look_up(form: str) -> Entry | None:
    """Return the entry of a form, lower case and without accents, None where the table has none."""
    lines = _lines()
    wanted = f"{form} "
    at = bisect_left(lines, wanted)
    if at == len(lines) or not lines[at].startswith(wanted):
        return None
    _, lemma, level = lines[at].split(" ")
    return Entry(form if lemma == "=" else lemma, int(level) / 10)


@cache
def _lines() -> list[str]:
    """Return the lines of the table, sorted: looking up by bisection spares making a dictionary of them."""
    from importlib.resources import files  # noqa: PLC0415 - starting up must not pay for a table it may not need

    return (files("hoofdlijn.language") / "dutch" / "words.txt").read_text(encoding="ascii").splitlines()
