"""The tables on the pages of a plan: contributions, links with the vision, targets, years."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from hoofdlijn.documents import TICK_SIGNS
from hoofdlijn.findings import YearRow
from hoofdlijn.findings.tables import spread_over_years
from hoofdlijn.language import Text
from hoofdlijn.phrases import PhaseKind, say_day, say_kind
from hoofdlijn.plan import BASES, Activity, Objective, Plan, Target
from hoofdlijn.writing import page_words as words
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.publication import Cell, Column, Paragraph, Row, Run, Table, generated
from hoofdlijn.writing.values import value_blocks


def contribution_table(objective: Objective, names: PlanNames, *, editable: bool) -> Table | None:
    """Return the elements the objective serves with what shows it, and when editable also the others to tick."""
    rows = [
        _evidence_row(
            objective.address_of(f"contributions/{one.element}"),
            names.element(one.element),
            one.evidence,
            names,
            basis=names.say(BASES[one.basis]),
            editable=editable,
        )
        for one in objective.contributions
    ]
    if editable:
        served = {one.element for one in objective.contributions}
        rows.extend(
            _open_row(
                objective.address_of(f"contributions/{element.id}"), names.element(element.id), names, basis=True
            )
            for element in names.scheme.elements
            if element.id not in served
        )
    columns = (
        _column(words.TICKED, 8, names),
        _column(words.ELEMENT, 29, names),
        _column(words.EVIDENCE, 47, names),
        _column(words.CERTAINTY, 16, names),
    )
    return _table(words.CONTRIBUTIONS, columns, rows, names)


def vision_table(objective: Objective, names: PlanNames, *, editable: bool) -> Table | None:
    """Return the headings of the vision the objective follows from, and when editable also the others to tick."""
    rows = [
        _evidence_row(
            objective.address_of(f"vision_links/{one.anchor}"),
            names.anchor(one.anchor),
            one.evidence,
            names,
            editable=editable,
        )
        for one in objective.vision_links
    ]
    if editable:
        known = {one.anchor for one in objective.vision_links}
        rows.extend(
            _open_row(objective.address_of(f"vision_links/{anchor.id}"), names.anchor(anchor.id), names)
            for anchor in names.scheme.anchors
            if anchor.id not in known
        )
    columns = (
        _column(words.TICKED, 8, names),
        _column(words.ANCHOR, 36, names),
        _column(words.EVIDENCE, 56, names),
    )
    return _table(words.VISION_LINKS, columns, rows, names)


def target_table(objective: Objective, names: PlanNames, *, editable: bool) -> Table | None:
    """Return the measurable values that the objective is to reach; None where there are none, or a row to fill in."""
    rows = [
        _target_row(target, objective.address_of(f"targets/{number}"), names)
        for number, target in enumerate(objective.targets)
    ]
    if editable and not rows:
        rows.append(_open_target_row(objective.address_of("targets/0"), names))
    columns = (
        _column(words.TARGET, 42, names),
        _column(words.BASELINE, 11, names),
        _column(words.VALUE, 11, names),
        _column(words.UNIT, 14, names),
        _column(words.BY, 22, names),
    )
    return _table(words.TARGETS, columns, rows, names)


def year_table(plan: Plan, names: PlanNames) -> Table:
    """Return what is done in which calendar year: a row each activity, under each objective that it serves."""
    years = names.scheme.period.days.years
    width = 64 // max(len(years), 1)
    columns = (
        Column(runs=(generated(names.say(words.ACTIVITY)),), width=100 - width * len(years)),
        *(Column(runs=(generated(str(year)),), width=width) for year in years),
    )
    activities = {activity.id: activity for activity in plan.activities}
    rows: list[Row] = []
    under = ""
    for row in spread_over_years(plan, names.scheme):
        if row.objective != under:
            under = row.objective
            heading = Paragraph(runs=(generated(names.objective_names[under], strong=True),))
            rows.append(Row(cells=(Cell(blocks=(heading,), is_head=True, span=len(columns)),), is_group=True))
        rows.append(_year_row(row, activities[row.activity], names))
    return Table(caption=(generated(names.say(words.YEARS)),), columns=columns, rows=tuple(rows))


def _column(name: Text, width: int, names: PlanNames) -> Column:
    return Column(runs=(generated(names.say(name)),), width=width)


def _table(caption: Text, columns: tuple[Column, ...], rows: Iterable[Row], names: PlanNames) -> Table | None:
    kept = tuple(rows)
    return Table(caption=(generated(names.say(caption)),), columns=columns, rows=kept) if kept else None


def _evidence_row(
    address: str, name: str, evidence: str, names: PlanNames, *, basis: str = "", editable: bool
) -> Row:
    hint = names.say(words.EVIDENCE_HINT) if editable else ""
    shown = tuple(value_blocks(evidence, address, name=names.say(words.EVIDENCE), hint=hint))
    cells = [_tick(address, name, ticked=True), _said(name, is_head=True), Cell(blocks=shown)]
    if basis:
        run = Run(basis, f"{address}/basis", name=names.say(words.CERTAINTY))
        cells.append(Cell(blocks=(Paragraph(runs=(run,)),)))
    return Row(cells=tuple(cells))


def _open_row(address: str, name: str, names: PlanNames, *, basis: bool = False) -> Row:
    hint = names.say(words.EVIDENCE_HINT)
    blank = Run("", address, hint=hint, name=names.say(words.EVIDENCE))
    cells = [_tick(address, name, ticked=False), _said(name, is_head=True), Cell(blocks=(Paragraph(runs=(blank,)),))]
    if basis:
        cells.append(Cell(blocks=()))
    return Row(cells=tuple(cells))


def _tick(address: str, name: str, *, ticked: bool) -> Cell:
    run = Run(TICK_SIGNS[ticked], f"{address}/ticked", ticked=ticked, name=name)
    return Cell(blocks=(Paragraph(runs=(run,)),))


def _target_row(target: Target, address: str, names: PlanNames) -> Row:
    by = _day(target.by, f"{address}/by", names)
    return Row(
        cells=(
            Cell(blocks=tuple(value_blocks(target.text, address, name=names.say(words.TARGET)))),
            _number(target.baseline, f"{address}/baseline", names.say(words.BASELINE), names),
            _number(target.value, f"{address}/value", names.say(words.VALUE), names),
            Cell(blocks=tuple(value_blocks(target.unit, f"{address}/unit", name=names.say(words.UNIT)))),
            by,
        )
    )


def _open_target_row(address: str, names: PlanNames) -> Row:
    fields = {
        address: words.TARGET,
        f"{address}/baseline": words.BASELINE,
        f"{address}/value": words.VALUE,
        f"{address}/unit": words.UNIT,
        f"{address}/by": words.BY,
    }
    runs = (Run("", own, hint=names.hint(name), name=names.say(name)) for own, name in fields.items())
    return Row(cells=tuple(Cell(blocks=(Paragraph(runs=(run,)),)) for run in runs))


def _number(value: Decimal | None, address: str, name: str, names: PlanNames) -> Cell:
    if value is None:
        return Cell(blocks=())
    said = f"{value:f}"
    run = Run(said.replace(".", ",") if names.language == "nl" else said, address, name=name)
    return Cell(blocks=(Paragraph(runs=(run,)),))


def _day(day: date | None, address: str, names: PlanNames) -> Cell:
    if day is None:
        return Cell(blocks=())
    run = Run(say_day(day, names.language), address, name=names.say(words.BY))
    return Cell(blocks=(Paragraph(runs=(generated(names.say(words.BEFORE)), run)),))


def _year_row(row: YearRow, activity: Activity, names: PlanNames) -> Row:
    head = _said(row.title or names.say(words.ACTIVITY), is_head=True)
    if not any(row.years.values()):
        why = Paragraph(runs=(generated(names.say(_why_empty(activity, names)), quiet=True),))
        return Row(cells=(head, Cell(blocks=(why,), span=max(len(row.years), 1))))
    cells = (
        Cell(
            blocks=tuple(
                Paragraph(runs=(generated(say_kind(PhaseKind(kind), names.language)),)) for kind in row.years[year]
            )
        )
        for year in row.years
    )
    return Row(cells=(head, *cells))


def _why_empty(activity: Activity, names: PlanNames) -> Text:
    """Return why no year of the period has work of an activity."""
    days = names.scheme.period.days
    forward = [phase for phase in activity.planning.phases if phase.start < phase.end]
    if activity.planning.phases and not forward:
        return words.NOT_FORWARD
    if not forward:
        return words.UNREAD if activity.planning.text.strip() else words.UNPLANNED
    if all(phase.end <= days.start for phase in forward):
        return words.BEFORE_PERIOD
    if all(phase.falls_from >= days.end for phase in forward):
        return words.AFTER_PERIOD
    return words.OUTSIDE_PERIOD


def _said(text: str, *, is_head: bool = False) -> Cell:
    return Cell(blocks=(Paragraph(runs=(generated(text),)),) if text else (), is_head=is_head)
