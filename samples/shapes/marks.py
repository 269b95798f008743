"""Planning as marks in year columns: which columns an action gets, and what a reader may conclude from them."""

from datetime import date, timedelta

from samples.content import ANY, PERIOD_END, PERIOD_START, Action, Days, Stage, school, year

YEARS = (2025, 2026, 2027, 2028)
LETTERS = {"prepare": "V", "decide": "V", "evaluate": "E", "continuous": "D"}
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
                marks[y] = LETTERS.get(stage.kind, "U")
    return marks


def _days_in(stage: Stage, days: Days) -> int:
    start, end = _days_of(stage)
    return max(0, (min(end, date.fromisoformat(days[1])) - max(start, date.fromisoformat(days[0]))).days)


def _days_of(stage: Stage) -> tuple[date, date]:
    """Return the days of a stage; where one side is left free, the one day that is known (a start, a deadline)."""
    if stage.start == stage.end == ANY:
        return date.fromisoformat(PERIOD_START), date.fromisoformat(PERIOD_END)
    if stage.start == ANY:
        end = date.fromisoformat(stage.end)
        return end - timedelta(days=1), end
    start = date.fromisoformat(stage.start)
    return start, start + timedelta(days=1) if stage.end == ANY else date.fromisoformat(stage.end)


def _is_felt_in(stage: Stage, days: Days) -> bool:
    start, end = _days_of(stage)
    length = (end - start).days
    return _days_in(stage, days) >= min(_MOST_OF_A_HALF, max(1, length))
