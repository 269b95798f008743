"""Run every rule over a plan and put the outcomes, the tables and the reservation into one report.

A rule that crashes is our fault, never the plan's: it is logged whole, the other rules go on, and the report says
which rule could not be checked.
"""

import logging
from collections.abc import Sequence

from hoofdlijn.checking.order import PlanOrder
from hoofdlijn.checking.places import PlaceFinder
from hoofdlijn.errors import HoofdlijnError
from hoofdlijn.findings import Outcome, Question, Report, ReportLine, Severity
from hoofdlijn.findings.tables import count_parts, cover_elements, spread_over_years
from hoofdlijn.language import LANGUAGES, Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.catalogue import CATALOGUE
from hoofdlijn.scheme import Scheme

_LOG = logging.getLogger(__name__)


def check_plan(plan: Plan, scheme: Scheme, *, program: str, rules: Sequence[Rule] = CATALOGUE) -> Report:
    """Return what the rules find in `plan`; the same plan, scheme and program version give an equal report.

    Lines on the whole plan come first, then those of each objective in the order of the plan; within each the worst
    first, then by where they stand in the plan, then by code. A rule that stands alone silences the others where it
    has something to say. `program` is the version of the program.
    """
    order, places = PlanOrder(plan), PlaceFinder(plan)
    lines = order.sort(_run_all(rules, plan, scheme, places, order))
    return Report(
        scheme=scheme.id,
        scheme_valid_from=scheme.valid_from,
        scheme_name=scheme.name,
        program=program,
        plan_title=plan.title,
        region=plan.region,
        findings=lines,
        coverage=cover_elements(plan, scheme),
        years=spread_over_years(plan, scheme),
        counts=count_parts(plan, lines),
        reservation=scheme.reservation.text,
        element_names={element.id: element.short for element in scheme.elements},
    )


def _run_all(
    rules: Sequence[Rule], plan: Plan, scheme: Scheme, places: PlaceFinder, order: PlanOrder
) -> list[ReportLine]:
    """Return the lines of all rules, or only those of a rule that stands alone and has something to say."""
    lines: list[ReportLine] = []
    for rule in sorted(rules, key=lambda rule: not rule.stands_alone):
        found = _run(rule, plan, scheme, places, order)
        if found and rule.stands_alone:
            return found
        lines += [_crashed(rule, places)] if found is None else found
    return lines


def _run(rule: Rule, plan: Plan, scheme: Scheme, places: PlaceFinder, order: PlanOrder) -> list[ReportLine] | None:
    """Return the lines of one rule, None where it could not run."""
    try:
        return [_line(rule, outcome, places, order) for outcome in rule.check(plan, scheme)]
    except (HoofdlijnError, MemoryError):
        raise  # a bound on time or memory was reached: that is about the file, not about the rule
    except Exception:  # noqa: BLE001 - one broken rule must not take the report down; it is logged whole
        _LOG.exception("rule %s %s could not run", rule.code, rule.name)
        return None


def _line(rule: Rule, outcome: Outcome, places: PlaceFinder, order: PlanOrder) -> ReportLine:
    severity = Severity.QUESTION if isinstance(outcome, Question) else rule.severity
    place = places.find(outcome.address, outcome.quote)
    return ReportLine(
        code=rule.code,
        name=rule.name,
        severity=severity,
        address=outcome.address,
        place=place,
        message=_fill(rule.message, outcome),
        observed=outcome.observed,
        asked=outcome.asked,
        source=outcome.source.label,
        help=outcome.help if outcome.help.nl else rule.help,
        also_at=outcome.also_at,
        title=rule.title,
        objective=order.objective_of(outcome.address),
        other_places=places.find_others(outcome.also_at, place),
    )


def _fill(message: Text, outcome: Outcome) -> Text:
    """Return the rule's message with what was seen and asked filled in, in each language."""
    nl, en = (
        message.in_language(language).format(
            observed=outcome.observed.in_language(language),
            asked=outcome.asked.in_language(language),
            source=outcome.source.label.in_language(language),
        )
        for language in LANGUAGES
    )
    return Text(nl, en)


def _crashed(rule: Rule, places: PlaceFinder) -> ReportLine:
    observed = Text(
        f"De regel {rule.name} ({rule.code}) kon niet worden nagegaan door een fout in Hoofdlijn zelf.",
        f"The rule {rule.name} ({rule.code}) could not be checked because of a fault in Hoofdlijn itself.",
    )
    asked = Text("Ga dit punt zelf na.", "Check this point yourself.")
    return ReportLine(
        code=rule.code,
        name=rule.name,
        severity=Severity.QUESTION,
        address="plan",
        place=places.find("plan"),
        message=Text(f"{observed.nl} {asked.nl}", f"{observed.en} {asked.en}"),
        observed=observed,
        asked=asked,
        source=Text("Hoofdlijn", "Hoofdlijn"),
        help=Text(
            "Meld het ons met de melding uit het logboek; het ligt niet aan uw plan.",
            "Report it to us with the message from the log; your plan is not to blame.",
        ),
        title=rule.title,
    )
