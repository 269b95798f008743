"""What stands on the sheets of a workbook: objectives, coverage, findings and targets."""

from datetime import date, timedelta

from hoofdlijn.findings import Report, ReportLine
from hoofdlijn.plan import BASES, Basis, Objective, Plan
from hoofdlijn.scheme import PartKind
from hoofdlijn.writing import page_words
from hoofdlijn.writing import spreadsheet_words as say
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.publication import Tone
from hoofdlijn.writing.report_lines import say_place
from hoofdlijn.writing.severity_words import SEVERITIES
from hoofdlijn.writing.spreadsheet_model import Column, Shaded, Sheet, Value, unique_columns

_DAY = timedelta(days=1)


def objectives_sheet(plan: Plan, names: PlanNames) -> Sheet:
    """Return a row for each objective with its texts."""
    columns = (
        Column(names.say(say.ID), 8),
        Column(names.level_word, 32),
        Column(names.say(say.COUNT), 11),
        Column(names.say(say.STATEMENT), 60),
        Column(names.part(PartKind.CURRENT), 50),
        Column(names.part(PartKind.DESIRED), 50),
        Column(names.say(page_words.VISION_LINKS), 50),
    )
    return Sheet(
        name=names.say(say.OBJECTIVES),
        columns=columns,
        rows=tuple(_objective(objective, names) for objective in plan.objectives),
    )


def coverage_sheet(plan: Plan, names: PlanNames) -> Sheet:
    """Return a row for each objective with, for each element, whether it is stated or shown and the evidence.

    Elements that plan names and the scheme does not have get columns of their own, behind the others.
    """
    known = [element.id for element in names.scheme.elements]
    strange = [one.element for objective in plan.objectives for one in objective.contributions]
    elements = list(dict.fromkeys([*known, *strange]))
    return Sheet(
        name=names.say(say.COVERAGE),
        columns=unique_columns(
            (Column(names.level_word, 32), *(Column(names.element(element), 34) for element in elements))
        ),
        rows=tuple(
            (names.objective_names[objective.id], *(_contribution(objective, element, names) for element in elements))
            for objective in plan.objectives
        ),
        frozen_columns=1,
        repeated_columns=1,
    )


def findings_sheet(plan: Plan, report: Report, names: PlanNames) -> Sheet:
    """Return a row for each finding and question, in the order of the report."""
    columns = (
        Column(names.say(say.CODE), 7),
        Column(names.say(say.SEVERITY), 13),
        Column(names.level_word, 30),
        Column(names.say(say.WHERE), 36),
        Column(names.say(say.SUBJECT), 30),
        Column(names.say(say.MESSAGE), 60),
        Column(names.say(say.HELP), 50),
        Column(names.say(say.SOURCE), 36),
        Column(names.say(say.PLACE), 40),
        Column(names.say(say.ADDRESS), 26),
    )
    titles = {activity.id: activity.title for activity in plan.activities}
    return Sheet(
        name=names.say(say.FINDINGS),
        columns=columns,
        rows=tuple(_finding(line, titles, names) for line in report.findings),
    )


def targets_sheet(plan: Plan, names: PlanNames) -> Sheet:
    """Return a row for each target, in the order of the plan."""
    columns = (
        Column(names.say(say.ADDRESS), 24),
        Column(names.level_word, 32),
        Column(names.say(say.TARGET), 70),
        Column(names.say(say.BASELINE), 12),
        Column(names.say(say.VALUE), 12),
        Column(names.say(say.UNIT), 20),
        Column(names.say(say.BY), 20),
    )
    rows = tuple(
        (
            objective.address_of(f"targets/{number}"),
            names.objective_names[objective.id],
            target.text,
            target.baseline,
            target.value,
            target.unit,
            last_day(target.by) if target.by else None,
        )
        for objective in plan.objectives
        for number, target in enumerate(objective.targets)
    )
    return Sheet(name=names.say(say.TARGETS), columns=columns, rows=rows)


def remainder_sheet(plan: Plan, names: PlanNames) -> Sheet:
    """Return a row for each text that was not placed, in the order of the document."""
    columns = (
        Column(names.say(say.ADDRESS), 14),
        Column(names.say(say.STOOD_WITH), 32),
        Column(names.say(say.REMAINDER_TEXT), 110),
    )
    rows = tuple(
        (
            f"remainder/{number}",
            names.objective_names.get(rest.under.removeprefix("objectives/"), ""),
            rest.text,
        )
        for number, rest in enumerate(plan.remainder)
    )
    return Sheet(name=names.say(say.REMAINDER), columns=columns, rows=rows)


def last_day(end: date) -> date:
    """Return the last day before `end`; `end` itself where there is none."""
    return end if end == date.min else end - _DAY


def _objective(objective: Objective, names: PlanNames) -> tuple[Value, ...]:
    links = "\n".join(
        f"{names.anchor(link.anchor)}: {link.evidence}" if link.evidence else names.anchor(link.anchor)
        for link in objective.vision_links
    )
    return (
        objective.id,
        names.objective_names[objective.id],
        len(objective.activities),
        objective.statement,
        objective.current,
        objective.desired,
        links,
    )


def _contribution(objective: Objective, element: str, names: PlanNames) -> Shaded:
    found = [one for one in objective.contributions if one.element == element]
    if not found:
        return Shaded(names.say(page_words.COVERED[""]), Tone.MISSING)
    lines = (f"{names.say(BASES[one.basis])}: {one.evidence}".rstrip(": ") for one in found)
    stated = any(one.basis is Basis.STATED for one in found)
    return Shaded("\n".join(lines), Tone.STATED if stated else Tone.SHOWN)


def _finding(line: ReportLine, titles: dict[str, str], names: PlanNames) -> tuple[Value, ...]:
    language = names.language
    return (
        line.code,
        Shaded(SEVERITIES[line.severity].in_language(language), Tone(line.severity.value)),
        names.objective_names.get(line.objective, names.say(say.WHOLE_PLAN)),
        _where(line.address, titles, names),
        line.title.in_language(language),
        line.message.in_language(language),
        line.help.in_language(language),
        line.source.in_language(language),
        say_place(line, language),
        line.address,
    )


def _where(address: str, titles: dict[str, str], names: PlanNames) -> str:
    """Return the name of the objective or activity that an address points at."""
    kind, _, rest = address.partition("/")
    own = rest.split("/", 1)[0]
    if kind == "objectives":
        return names.objective_names.get(own, address)
    if kind == "activities":
        return titles.get(own) or names.say(say.ACTIVITY)
    if kind == "remainder":
        return names.say(say.REMAINDER_TEXT)
    return names.say(say.WHOLE_PLAN)
