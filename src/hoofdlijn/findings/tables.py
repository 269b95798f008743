"""The tables of a report: objective by element, activity by year, and how many there are of everything."""

from collections.abc import Iterable

from hoofdlijn.findings.model import Coverage, ReportLine, Severity, YearRow
from hoofdlijn.periods import Period, calendar_year
from hoofdlijn.plan import Activity, Basis, Objective, Plan
from hoofdlijn.plan.serving import activities_serving
from hoofdlijn.scheme import Scheme


def cover_elements(plan: Plan, scheme: Scheme) -> tuple[Coverage, ...]:
    """Return one row for each objective, with every element of the scheme in its order."""
    return tuple(_cover(objective, position, scheme) for position, objective in enumerate(plan.objectives, start=1))


def _cover(objective: Objective, position: int, scheme: Scheme) -> Coverage:
    elements = dict.fromkeys((element.id for element in scheme.elements), "")
    for contribution in objective.contributions:
        if contribution.element in elements and elements[contribution.element] != Basis.STATED:
            elements[contribution.element] = contribution.basis.value
    return Coverage(
        objective=objective.id,
        name=objective.name,
        elements=elements,
        label=objective.label,
        number=objective.number or str(position),
    )


def spread_over_years(plan: Plan, scheme: Scheme) -> tuple[YearRow, ...]:
    """Return one row for each activity under each objective it serves, with every calendar year of the period."""
    years = scheme.period.days.years
    serving = activities_serving(plan)
    return tuple(
        YearRow(
            activity=activity.id,
            objective=objective.id,
            title=activity.title,
            years={str(year): _kinds_in(year, activity) for year in years},
        )
        for objective in plan.objectives
        for activity in serving[objective.id]
    )


def _kinds_in(year: int, activity: Activity) -> tuple[str, ...]:
    whole = calendar_year(year)
    kinds = (
        phase.kind.value
        for phase in activity.planning.phases
        if phase.start < phase.end and whole.overlaps(Period(phase.falls_from, phase.end))
    )
    return tuple(dict.fromkeys(kinds))


def count_parts(plan: Plan, lines: Iterable[ReportLine]) -> dict[str, int]:
    """Return how many objectives, activities, phases, unplaced texts and findings of each severity there are."""
    counts = {
        "objectives": len(plan.objectives),
        "activities": len(plan.activities),
        "phases": sum(len(activity.planning.phases) for activity in plan.activities),
        "remainder": len(plan.remainder),
        **{severity.value: 0 for severity in Severity},
    }
    for line in lines:
        counts[line.severity.value] += 1
    return counts
