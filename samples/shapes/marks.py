"""Planning as marks in year columns: which columns an action gets, and what a reader may conclude from them."""

from datetime import date

from samples.content import Action, Days, Stage, school, year

YEARS = (2025, 2026, 2027, 2028)
LETTERS = {"prepare": "V", "decide": "V", "execute": "U", "evaluate": "E"}
MEANINGS = {"V": "prepare", "U": "execute", "E": "evaluate", "D": "continuous"}
_MOST_OF_A_HALF = 150


def year_marks(action: Action) -> tuple[int, ...]:
    """Return the calendar years with work in them."""
    return tuple(y for y in YEARS if any(_days_in(stage, year(y)) for stage in action.when.stages))


def school_year_marks(action: Action) -> tuple[int, ...]:
    """Return the first years of the school years in which an author would put a mark."""
    return tuple(y for y in YEARS if any(_is_felt_in(stage, school(y)) for stage in action.when.stages))


def letter_marks(action: Action) -> dict[int, str]:
    """Return the letter for each calendar year with work in it; the last kind of work in a year counts."""
    marks: dict[int, str] = {}
    for stage in action.when.stages:
        for y in YEARS:
            if _days_in(stage, year(y)):
                marks[y] = LETTERS.get(stage.kind, "D")
    return marks


def _days_in(stage: Stage, days: Days) -> int:
    first = max(date.fromisoformat(stage.start), date.fromisoformat(days[0]))
    last = min(date.fromisoformat(stage.end), date.fromisoformat(days[1]))
    return max(0, (last - first).days)


def _is_felt_in(stage: Stage, days: Days) -> bool:
    length = (date.fromisoformat(stage.end) - date.fromisoformat(stage.start)).days
    return _days_in(stage, days) >= min(_MOST_OF_A_HALF, max(1, length))
