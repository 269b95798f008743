"""What goes into a calendar, before its file format: phases of activities and dates of the scheme, as whole days."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID, uuid5

from hoofdlijn.documents import writable
from hoofdlijn.phrases import Phase, PhaseKind, say_dates, say_kind, say_phase, say_recurrence
from hoofdlijn.plan import Activity, Objective, Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.writing import agenda_words as say
from hoofdlijn.writing.plan_names import PlanNames

_NAMES = UUID("5f0c1a52-6f0e-5b8e-9a4e-3c1d8b7a2f61")
"""The space in which our identifiers are made, for good."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event of whole days."""

    uid: str
    """Stays when dates or words change, so that a second import replaces the first."""
    summary: str
    start: date
    end: date
    """Exclusive."""
    description: str
    category: str
    is_tentative: bool = False
    address: str = ""
    """Of the value in the plan; "" for a date of the scheme."""


def scheme_entries(names: PlanNames) -> Iterator[Entry]:
    """Yield deadlines of tranches, then the other dates, in the order of the scheme.

    Their identifiers are those of the scheme: who imports two plans gets each date once.
    """
    scheme, language = names.scheme, names.language
    category = names.say(say.SCHEME_DATE)
    for tranche in scheme.tranches:
        years = say_dates(tranche.days.start, tranche.days.end, language)
        yield Entry(
            uid=_uid(scheme.id, "tranches", tranche.id),
            summary=names.say(say.ELABORATED).format(years=years),
            start=tranche.deadline,
            end=tranche.deadline + _DAY,
            description=_sourced(tranche.source, names),
            category=category,
        )
    for one in scheme.dates:
        yield Entry(
            uid=_uid(scheme.id, "dates", one.id),
            summary=one.name.in_language(language),
            start=one.first,
            end=one.last + _DAY,
            description=_sourced(one.source, names),
            category=category,
        )


def plan_entries(plan: Plan, names: PlanNames) -> Iterator[Entry]:
    """Yield an event for each phase that ends after it starts, in the order of the plan."""
    for objective in plan.objectives:
        for activity in objective.activities:
            counts: Counter[PhaseKind] = Counter()
            for phase in activity.planning.phases:
                counts[phase.kind] += 1
                if phase.start < phase.end:
                    uid = _phase_uid(plan, activity, phase.kind, counts[phase.kind])
                    yield _phase_entry(uid, phase, activity, objective, names)


def left_out(plan: Plan, names: PlanNames) -> Iterator[str]:
    """Yield a line for each phase and activity that cannot be an event, with the reason."""
    for activity in plan.activities:
        name, planning = title_of(activity, names), activity.planning
        if not planning.phases:
            text = say.UNREAD if planning.text.strip() else say.NO_PLANNING
            yield names.say(text).format(activity=name, text=_one_line(planning.text))
        for phase in planning.phases:
            if phase.end <= phase.start:
                dates = say_dates(phase.start, phase.end, names.language)
                work = _work(phase) or say_kind(phase.kind, names.language)
                yield names.say(say.NOT_FORWARD).format(activity=name, work=work, dates=dates)


def calendar_uid(plan: Plan) -> str:
    """Return the identifier of the calendar as a whole."""
    return _uid(plan.scheme, _one_line(plan.region).casefold(), "plan")


def title_of(activity: Activity, names: PlanNames) -> str:
    """Return the title of an activity on one line."""
    return _one_line(activity.title) or names.say(say.NAMELESS)


def _phase_uid(plan: Plan, activity: Activity, kind: PhaseKind, ordinal: int) -> str:
    """Return the identifier of the `ordinal`-th phase (from 1) of a kind: where it stands, not when or in which words."""
    region = _one_line(plan.region).casefold()
    return _uid(plan.scheme, region, activity.address_of("planning"), kind.value, str(ordinal))


def _phase_entry(uid: str, phase: Phase, activity: Activity, objective: Objective, names: PlanNames) -> Entry:
    title = title_of(activity, names)
    work = _work(phase) or ("" if phase.kind is PhaseKind.UNSPECIFIED else say_kind(phase.kind, names.language))
    if phase.is_deadline:
        work = names.say(say.AT_THE_LATEST).format(work=work)
    return Entry(
        uid=uid,
        summary=f"{work[:1].upper()}{work[1:]}: {title}" if work else title,
        start=phase.falls_from,
        end=phase.end,
        description="\n".join(_described(phase, activity, objective, names)),
        category=say_kind(phase.kind, names.language),
        is_tentative=phase.ambiguous,
        address=activity.address_of("planning"),
    )


def _described(phase: Phase, activity: Activity, objective: Objective, names: PlanNames) -> Iterator[str]:
    language = names.language
    yield names.say(say.OBJECTIVE).format(name=names.objective_names[objective.id])
    others = [names.objective_names[served] for served in activity.serves if served != objective.id]
    if others:
        yield names.say(say.SERVES_TOO).format(names="; ".join(others))
    if activity.planning.text.strip():
        yield names.say(say.IN_PLAN).format(text=activity.planning.text.strip())
    yield names.say(say.READ).format(text=say_phase(phase, language))
    if phase.recurrence:
        yield names.say(say.RHYTHM).format(text=say_recurrence(phase.recurrence, language))
    if phase.open and not phase.is_deadline:
        yield names.say(say.OPENED[phase.open])
    if phase.ambiguous:
        dates = [say_dates(one.start, one.end, language) for one in phase.alternatives]
        yield names.say(say.DOUBT_AS).format(dates="; ".join(dates)) if dates else names.say(say.DOUBT)
    yield from _outside(phase, names.scheme, names)
    yield names.say(names.scheme.reservation.text)


def _outside(phase: Phase, scheme: Scheme, names: PlanNames) -> Iterator[str]:
    days = scheme.period.days
    if phase.end <= days.start or phase.falls_from >= days.end:
        yield names.say(say.OUTSIDE)
    elif phase.falls_from < days.start or phase.end > days.end:
        yield names.say(say.PARTLY_OUTSIDE)


def _sourced(source: str, names: PlanNames) -> str:
    scheme = names.scheme
    label = scheme.source(source).label.in_language(names.language)
    told = (names.say(scheme.name), names.say(say.SOURCE).format(source=label), names.say(scheme.reservation.text))
    return "\n".join(told)


def _work(phase: Phase) -> str:
    return _one_line(phase.label).strip(" :.,;")


def _one_line(text: str) -> str:
    return " ".join(writable(text).split())


def _uid(*parts: str) -> str:
    return str(uuid5(_NAMES, "\x1f".join(parts)))
