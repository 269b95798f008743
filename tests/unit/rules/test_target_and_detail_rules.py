"""T1xx and D1xx: targets and the level of detail."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.unit.rules.building import activity, findings, objective, outcomes, plan, seen, sto, years

from hoofdlijn.plan import Target
from hoofdlijn.rules import far_longer, far_thinner, no_measurable_target, target_beyond_period


def test_a_wanted_situation_without_a_number_is_found():
    assert findings(no_measurable_target.RULE, plan(objective("k1"))) == ["objectives/k1/desired"]


def test_a_target_with_a_value_is_enough_and_one_without_is_not():
    valued, vague = Target(text="naar 80 leerlingen", value=Decimal(80)), Target(text="veel meer leerlingen")
    assert not outcomes(no_measurable_target.RULE, plan(objective("k1", targets=(vague, valued))))
    assert findings(no_measurable_target.RULE, plan(objective("k1", targets=(vague,))))


def test_without_a_wanted_situation_no_number_is_asked():
    assert not outcomes(no_measurable_target.RULE, plan(objective("k1", desired="")))


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (None, []),
        (date(2028, 1, 1), []),
        (date(2029, 1, 1), []),
        (date(2029, 1, 2), ["objectives/k1/targets/0"]),
        (date(2033, 1, 1), ["objectives/k1/targets/0"]),
    ],
)
def test_a_target_may_fall_due_at_the_end_of_the_period_but_not_later(by, expected):
    late = plan(objective("k1", targets=(Target(text="80 leerlingen", value=Decimal(80), by=by),)))
    assert findings(target_beyond_period.RULE, late) == expected


def test_a_statement_of_three_words_is_far_thinner_than_the_examples():
    thin = plan(objective("k1", statement="Wij werken samen."))
    assert findings(far_thinner.RULE, thin) == ["objectives/k1/statement"]
    assert "de doelstelling zelf 3 woorden" in seen(far_thinner.RULE, thin)


def worked_out(name: str, **more: object):
    """An objective with enough words on its activities."""
    acts = [activity(f"{name}{letter}", years(2025, 2026), title="Een open dag op elke school") for letter in "abcd"]
    return objective(name, *acts, **more)


def test_most_objectives_with_the_same_lack_are_one_finding_that_names_them():
    thin = plan(*(worked_out(f"k{number}", statement="Samen.", title=f"Doel {number}") for number in (1, 2)))
    assert findings(far_thinner.RULE, thin) == ["plan"]
    assert "beide doelstellingen (“Doel 1” en “Doel 2”)" in seen(far_thinner.RULE, thin)
    assert "de doelstelling zelf 1 woord (" in seen(far_thinner.RULE, thin)
    assert outcomes(far_thinner.RULE, thin)[0].also_at == ("objectives/k1/statement", "objectives/k2/statement")
    assert findings(no_measurable_target.RULE, thin) == ["plan"]
    assert "“Doel 2”" in seen(no_measurable_target.RULE, thin)
    assert outcomes(no_measurable_target.RULE, thin)[0].also_at == ("objectives/k1/desired", "objectives/k2/desired")


def test_of_many_objectives_the_first_are_named_and_the_rest_counted():
    many = plan(*(objective(f"k{number}", title=f"Doel {number}") for number in range(1, 10)))
    assert "“Doel 6” en nog drie" in seen(no_measurable_target.RULE, many)
    assert "alle negen doelstellingen" in seen(no_measurable_target.RULE, many)


def test_half_of_the_objectives_are_named_where_they_stand():
    half = plan(worked_out("k1", statement="Samen."), worked_out("k2"))
    assert findings(far_thinner.RULE, half) == ["objectives/k1/statement"]


def test_a_plan_in_telegram_style_is_not_far_thinner():
    words = {"statement": 14, "current": 15, "desired": 10}
    short = {part: " ".join(["woord"] * number) for part, number in words.items()}
    assert not outcomes(far_thinner.RULE, plan(worked_out("k1", **short)))


def test_missing_parts_are_not_thin_parts():
    bare = plan(objective("k1", statement="", current="", desired="", activities=()))
    assert not outcomes(far_thinner.RULE, replace(bare, objectives=(replace(bare.objectives[0], activities=()),)))


def test_the_boundary_of_thinness_lies_where_the_scheme_puts_it():
    detail = sto().detail
    least = min(example.statement for example in detail.examples)
    bound = int(least * detail.thinner_factor)
    at = plan(objective("k1", statement=" ".join(["woord"] * (bound + 1))))
    below = plan(objective("k1", statement=" ".join(["woord"] * (bound - 1))))
    assert "objectives/k1/statement" not in findings(far_thinner.RULE, at)
    assert "objectives/k1/statement" in findings(far_thinner.RULE, below)


def test_far_too_many_words_and_activities_are_one_finding():
    many = [activity(f"a{number}", years(2025, 2029), title="Een open dag organiseren " * 6) for number in range(30)]
    long = plan(objective("k1", *many))
    (one,) = outcomes(far_longer.RULE, long)
    assert "30 activiteiten" in one.observed.nl
    assert "het deel met activiteiten" in one.observed.nl


def test_a_plan_of_the_size_of_the_examples_is_left_alone():
    assert not outcomes(far_longer.RULE, plan())
