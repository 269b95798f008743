"""Where the days of a phase lie beside the subsidised days, reading by reading."""

from datetime import date
from enum import StrEnum

from hoofdlijn.periods import Period
from hoofdlijn.phrases import Open, Phase, PhaseKind

Days = tuple[date, date]
"""First day, and the day after the last; the latter may come first: dates are kept as written."""

_WORK = {PhaseKind.EXECUTE, PhaseKind.CONTINUOUS, PhaseKind.UNSPECIFIED}


class Lies(StrEnum):
    """How days lie beside a period."""

    WITHIN = "within"
    PARTLY = "partly"
    OUTSIDE = "outside"
    REVERSED = "reversed"


def locate(days: Days, period: Period) -> Lies:
    """Tell how `days` lie beside `period`."""
    start, end = days
    if end <= start:
        return Lies.REVERSED
    if end <= period.start or period.end <= start:
        return Lies.OUTSIDE
    return Lies.WITHIN if period.start <= start and end <= period.end else Lies.PARTLY


def locate_phase(phase: Phase, period: Period) -> Lies:
    """Tell how the reading that was chosen lies; work that begins after the period and goes on lies outside it."""
    if phase.open is Open.END and phase.start >= period.end:
        return Lies.OUTSIDE
    if phase.open is Open.START and phase.end <= period.start:
        return Lies.OUTSIDE
    return locate((phase.start, phase.end), period)


def is_sure(phase: Phase, period: Period) -> bool:
    """Tell whether every careful reading of the phase lies as the chosen one does."""
    chosen = locate_phase(phase, period)
    return all(locate((other.start, other.end), period) is chosen for other in phase.alternatives)


def work_phases(phases: tuple[Phase, ...]) -> tuple[Phase, ...]:
    """Return the phases in which the work itself is done; all of them where none is named as such."""
    return tuple(phase for phase in phases if phase.kind in _WORK) or phases
