"""The sheet of activities: a row each, with a column for every year and school year."""

from collections.abc import Iterable, Iterator
from datetime import date

from hoofdlijn.periods import Period, calendar_year, school_year
from hoofdlijn.phrases import Phase, say_dates, say_kind, say_phases
from hoofdlijn.plan import Activity, ActivityKind, Objective, Plan
from hoofdlijn.writing import spreadsheet_words as say
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.spreadsheet_model import Column, Shaded, Sheet, Value, unique_columns
from hoofdlijn.writing.spreadsheet_sheets import last_day


def activities_sheet(plan: Plan, names: PlanNames) -> Sheet:
    """Return a row for each activity, under the objective where it stands.

    First and last day are those of all its phases that run forward, both inclusive. Columns for what lies before and
    after the period are there when something does.
    """
    spans = tuple(_spans(plan, names))
    columns = (
        Column(names.level_word, 22),
        Column(names.say(say.ACTIVITY), 36),
        Column(names.say(say.KIND), 15),
        Column(names.say(say.SERVES_TOO), 22),
        Column(names.say(say.PURPOSES), 36),
        Column(names.say(say.PLANNING), 36),
        Column(names.say(say.READING), 36),
        Column(names.say(say.DOUBT), 24),
        Column(names.say(say.FIRST), 18),
        Column(names.say(say.LAST), 18),
        *(Column(title, 15) for title, _ in spans),
        Column(names.say(say.TRANCHE), 12),
        Column(names.say(say.DETAILS), 40),
        Column(names.say(say.ID), 8),
    )
    rows = tuple(
        _row(activity, objective, names, [days for _, days in spans])
        for objective in plan.objectives
        for activity in objective.activities
    )
    return Sheet(
        name=names.say(say.ACTIVITIES),
        columns=unique_columns(columns),
        rows=rows,
        frozen_columns=2,
        repeated_columns=2,
    )


def _spans(plan: Plan, names: PlanNames) -> Iterator[tuple[str, Period]]:
    """Yield the columns with work: what is before, the calendar years, what is after, and the school years."""
    days = names.scheme.period.days
    phases = [phase for activity in plan.activities for phase in _forward(activity)]
    if any(phase.falls_from < days.start for phase in phases):
        yield names.say(say.BEFORE), Period(date.min, days.start)
    for year in days.years:
        yield str(year), calendar_year(year)
    if any(phase.end > days.end for phase in phases):
        yield names.say(say.AFTER), Period(days.end, date.max)
    for year in range(days.start.year - 1, days.end.year + 1):
        if school_year(year).overlaps(days):
            yield names.say(say.SCHOOL_YEAR).format(f"{year}-{year + 1}"), school_year(year)


def _row(activity: Activity, objective: Objective, names: PlanNames, spans: list[Period]) -> tuple[Value, ...]:
    forward = _forward(activity)
    return (
        names.objective_names[objective.id],
        activity.title,
        names.say(say.SUPPORTING if activity.kind is ActivityKind.SUPPORTING else say.DIRECT),
        _others(activity, objective, names),
        _listed(activity.purposes),
        activity.planning.text,
        _reading(activity, names),
        _doubt(activity, names),
        min((phase.falls_from for phase in forward), default=None),
        last_day(max(phase.end for phase in forward)) if forward else None,
        *(_work(forward, days, names) for days in spans),
        "\n".join(_tranches(forward, names)),
        _listed(activity.details),
        activity.id,
    )


def _forward(activity: Activity) -> list[Phase]:
    return [phase for phase in activity.planning.phases if phase.start < phase.end]


def _others(activity: Activity, objective: Objective, names: PlanNames) -> str:
    if not activity.serves:
        return names.say(say.SERVES_NONE)
    others = "\n".join(names.objective_names[served] for served in activity.serves if served != objective.id)
    return others if objective.id in activity.serves else names.say(say.SERVES).format(names=others)


def _listed(texts: tuple[str, ...]) -> str:
    return texts[0] if len(texts) == 1 else "\n".join(f"• {text}" for text in texts)


def _reading(activity: Activity, names: PlanNames) -> str:
    planning = activity.planning
    if not planning.phases:
        return names.say(say.UNREAD if planning.text.strip() else say.NO_PLANNING)
    lines = [say_phases(planning.phases, names.language)]
    for phase in planning.phases:
        if phase.end <= phase.start:
            dates = say_dates(phase.start, phase.end, names.language)
            lines.append(names.say(say.REVERSED).format(dates=dates))
    return "\n".join(lines)


def _doubt(activity: Activity, names: PlanNames) -> str:
    """Return the other readings of ambiguous phases; of one without another date, that it depends on something."""
    lines = []
    for phase in activity.planning.phases:
        lines += [say_dates(other.start, other.end, names.language) for other in phase.alternatives]
        if phase.ambiguous and not phase.alternatives:
            lines.append(names.say(say.DOUBT_UNNAMED))
    return "\n".join(dict.fromkeys(lines))


def _work(phases: Iterable[Phase], days: Period, names: PlanNames) -> Shaded | None:
    """Return the kinds of work with a day in `days`, each once, with "?" where every phase of it is ambiguous."""
    found = [phase for phase in phases if days.overlaps(Period(phase.falls_from, phase.end))]
    if not found:
        return None
    sure = {phase.kind for phase in found if not phase.ambiguous}
    kinds = list(dict.fromkeys(phase.kind for phase in found))
    text = ", ".join(f"{say_kind(kind, names.language)}{'' if kind in sure else '?'}" for kind in kinds)
    return Shaded(text, kinds[0] if len(kinds) == 1 else None)


def _tranches(phases: list[Phase], names: PlanNames) -> Iterator[str]:
    for tranche in names.scheme.tranches:
        if any(tranche.days.overlaps(Period(phase.falls_from, phase.end)) for phase in phases):
            yield tranche.id
