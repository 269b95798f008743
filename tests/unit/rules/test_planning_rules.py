"""P1xx: when activities happen."""

from datetime import date

import pytest
from tests.unit.rules.building import activity, findings, objective, outcomes, phase, plan, questions, seen, years

from hoofdlijn.phrases import Open, Phase
from hoofdlijn.plan import Plan
from hoofdlijn.rules import (
    already_begun,
    end_before_start,
    execution_before_preparation,
    idle_year,
    no_planning,
    outside_period,
    partly_outside_period,
    planning_unreadable,
)
from hoofdlijn.rules.base import Rule

DATES = (outside_period.RULE, partly_outside_period.RULE, end_before_start.RULE)


def with_phases(*phases: Phase, **more) -> Plan:
    return plan(objective("k1", activity("a", *phases, **more)))


def fired(of: Plan) -> list[tuple[str, str]]:
    """Which of the rules on dates speak, and how."""
    return [(rule.name, "finding" if findings(rule, of) else "question") for rule in DATES if outcomes(rule, of)]


@pytest.mark.parametrize(
    ("phases", "expected"),
    [
        ((years(2025, 2029),), []),
        ((phase(date(2028, 12, 31), date(2029, 1, 1)),), []),
        ((phase(date(2025, 1, 1), date(2025, 1, 2)),), []),
        ((phase(date(2029, 1, 1), date(2029, 1, 2)),), [("outside-period", "finding")]),
        ((phase(date(2024, 12, 31), date(2025, 1, 1)),), [("outside-period", "finding")]),
        ((phase(date(2028, 8, 1), date(2029, 8, 1)),), [("partly-outside-period", "finding")]),
        ((phase(date(2024, 8, 1), date(2025, 8, 1)),), [("partly-outside-period", "finding")]),
        ((years(2024, 2025, "prepare"), years(2025, 2027)), [("partly-outside-period", "finding")]),
        ((years(2028, 2029, "prepare"), years(2029, 2030)), [("outside-period", "finding")]),
        ((years(2028, 2029), years(2029, 2030, "evaluate")), [("partly-outside-period", "finding")]),
        ((years(2030, 2031, "prepare"),), [("outside-period", "finding")]),
        ((phase(date(2027, 1, 1), date(2026, 1, 1)),), [("end-before-start", "finding")]),
        ((phase(date(2026, 1, 1), date(2026, 1, 1)),), [("end-before-start", "finding")]),
        ((), []),
    ],
)
def test_days_beside_the_period_are_told_apart(phases, expected):
    assert fired(with_phases(*phases)) == expected


def test_work_that_begins_after_the_period_and_goes_on_is_outside_and_not_reversed():
    after = phase(date(2030, 1, 1), date(2029, 1, 1), open_side=Open.END)
    assert fired(with_phases(after)) == [("outside-period", "finding")]


def test_a_deadline_before_the_period_is_outside():
    before = phase(date(2024, 4, 14), date(2024, 4, 15), "decide", open_side=Open.START)
    assert fired(with_phases(before)) == [("outside-period", "finding")]


def test_another_reading_within_the_period_makes_it_a_question():
    unsure = phase(date(2029, 1, 1), date(2030, 1, 1), alternatives=((date(2028, 8, 1), date(2029, 8, 1)),))
    assert fired(with_phases(unsure)) == [("outside-period", "question")]


def test_another_reading_that_is_also_outside_leaves_it_sure():
    sure = phase(date(2030, 1, 1), date(2032, 1, 1), alternatives=((date(2030, 8, 1), date(2031, 8, 1)),))
    assert fired(with_phases(sure)) == [("outside-period", "finding")]


def test_another_reading_that_runs_forward_makes_a_reversed_phase_a_question():
    unsure = phase(date(2027, 1, 1), date(2026, 1, 1), alternatives=((date(2026, 8, 1), date(2027, 8, 1)),))
    assert fired(with_phases(unsure)) == [("end-before-start", "question")]


def test_the_finding_names_the_words_and_the_last_day_of_the_scheme():
    of = with_phases(phase(date(2028, 8, 1), date(2029, 8, 1), text="schooljaar 2028/2029"))
    (one,) = outcomes(partly_outside_period.RULE, of)
    assert "“schooljaar 2028/2029” (1 augustus 2028 tot 1 augustus 2029)" in one.observed.nl
    assert "1 januari 2029" in one.asked.nl
    assert one.quote == "schooljaar 2028/2029"


def test_many_activities_that_run_over_by_the_same_days_are_one_finding():
    last = phase(date(2028, 8, 1), date(2029, 8, 1), text="schooljaar 2028/2029")
    early = phase(date(2024, 8, 1), date(2025, 8, 1), text="schooljaar 2024/2025")
    of = plan(objective("k1", *(activity(f"a{number}", last) for number in range(8)), activity("b", early)))
    assert findings(partly_outside_period.RULE, of) == ["activities/a0/planning", "activities/b/planning"]
    assert len(outcomes(partly_outside_period.RULE, of)[0].also_at) == 7
    assert "zeven andere activiteiten" in seen(partly_outside_period.RULE, of)


def test_a_few_that_run_over_by_the_same_days_are_each_found():
    last = phase(date(2028, 8, 1), date(2029, 8, 1), text="schooljaar 2028/2029")
    of = plan(objective("k1", *(activity(f"a{number}", last) for number in range(3))))
    assert len(findings(partly_outside_period.RULE, of)) == 3


def test_an_activity_without_planning_is_found():
    bare = plan(objective("k1", activity("a", text=""), activity("b", years(2025, 2026))))
    assert findings(no_planning.RULE, bare) == ["activities/a/planning"]
    assert not outcomes(planning_unreadable.RULE, bare)


def test_an_objective_in_which_nothing_is_planned_gets_one_finding():
    bare = plan(objective("k1", *(activity(f"a{number}", text="") for number in range(5))))
    assert findings(no_planning.RULE, bare) == ["objectives/k1"]
    assert len(outcomes(no_planning.RULE, bare)[0].also_at) == 5


def test_a_planning_without_phases_is_unreadable_and_not_absent():
    vague = plan(objective("k1", activity("a", text="in overleg nader te bepalen")))
    assert findings(planning_unreadable.RULE, vague) == ["activities/a/planning"]
    assert not outcomes(no_planning.RULE, vague)
    assert "in overleg nader te bepalen" in seen(planning_unreadable.RULE, vague)


@pytest.mark.parametrize(
    ("phases", "expected"),
    [
        ((years(2025, 2026, "prepare"), years(2026, 2028)), []),
        ((years(2026, 2028), years(2025, 2026, "prepare")), []),
        ((years(2026, 2027, "prepare"), years(2026, 2027)), []),
        ((years(2025, 2026, "prepare"), years(2026, 2027), years(2027, 2028, "prepare")), []),
        ((years(2025, 2026), years(2026, 2027, "evaluate")), []),
        ((years(2027, 2028, "prepare"), years(2026, 2027)), ["activities/a/planning"]),
    ],
)
def test_execution_has_to_wait_for_preparation(phases, expected):
    assert findings(execution_before_preparation.RULE, with_phases(*phases)) == expected


def test_an_unclear_order_is_a_question():
    execute = phase(date(2025, 1, 1), date(2027, 1, 1), alternatives=((date(2025, 8, 1), date(2026, 8, 1)),))
    prepare = phase(date(2025, 6, 1), date(2025, 9, 1), "prepare")
    assert questions(execution_before_preparation.RULE, with_phases(execute, prepare)) == ["activities/a/planning"]


@pytest.mark.parametrize(
    ("more", "address"),
    [
        ({"text": "behoefte onderzoeken (zijn we al mee begonnen) 2025"}, "activities/a/planning"),
        ({"title": "Techlab uitbreiden, is al gestart"}, "activities/a/title"),
        ({"details": ("Deze pilot loopt al.",)}, "activities/a/details"),
    ],
)
def test_work_that_runs_already_is_asked_about_where_it_is_said(more, address):
    (one,) = outcomes(already_begun.RULE, with_phases(years(2025, 2026), **more))
    assert one.address == address
    assert one.quote
    assert questions(already_begun.RULE, with_phases(years(2025, 2026), **more)) == [address]


def test_a_present_situation_that_describes_running_work_is_left_alone():
    running = plan(objective("k1", current="Wij zijn al begonnen met een techlab."))
    assert not outcomes(already_begun.RULE, running)


def test_the_years_without_anything_planned_are_named_together():
    idle = plan(objective("k1", activity("a", years(2025, 2026)), activity("b", years(2027, 2028))))
    assert findings(idle_year.RULE, idle) == ["objectives/k1"]
    assert "in 2026 en 2028 niets" in seen(idle_year.RULE, idle)


@pytest.mark.parametrize(
    "others",
    [
        (years(2026, 2029),),
        (phase(date(2026, 8, 1), date(2027, 8, 1)), phase(date(2028, 12, 31), date(2029, 1, 1))),
    ],
)
def test_a_single_day_in_each_year_fills_it(others):
    assert not outcomes(idle_year.RULE, plan(objective("k1", activity("a", years(2025, 2026), *others))))


def test_an_activity_without_readable_planning_may_fill_the_year():
    unsure = plan(objective("k1", activity("a", years(2025, 2026)), activity("b", text="")))
    assert not outcomes(idle_year.RULE, unsure)


def test_an_activity_of_another_objective_that_serves_this_one_fills_its_year():
    helper = activity("b", years(2026, 2029), serves=("k2", "k1"))
    shared = plan(objective("k1", activity("a", years(2025, 2026))), objective("k2", helper))
    assert findings(idle_year.RULE, shared) == ["objectives/k2"]


def rules_without_phases() -> tuple[Rule, ...]:
    return (*DATES, execution_before_preparation.RULE, idle_year.RULE)


@pytest.mark.parametrize("rule", rules_without_phases(), ids=lambda rule: rule.name)
def test_an_empty_plan_gives_nothing_to_say_on_dates(rule):
    assert not outcomes(rule, Plan(scheme="sto-2025"))
