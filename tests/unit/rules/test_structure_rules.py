"""S1xx: the parts a plan has to have."""

from dataclasses import replace

import pytest
from tests.unit.rules.building import (
    activity,
    findings,
    loose,
    objective,
    outcomes,
    plan,
    questions,
    seen,
    sto,
    years,
)

from hoofdlijn.plan import Contribution, Plan
from hoofdlijn.plan.model import Basis
from hoofdlijn.rules import (
    duplicate_activity,
    missing_current,
    missing_desired,
    no_activities,
    no_statement,
    single_objective,
    template_text_left,
    too_few_activities,
    unplaced_text,
)

LONG = "Daarnaast willen wij in de hele regio nog veel meer doen voor techniek, samen met alle scholen en bedrijven."


def test_two_objectives_are_enough():
    assert not outcomes(single_objective.RULE, plan())


def test_one_objective_is_named_in_the_finding():
    lone = plan(objective("k1"))
    assert findings(single_objective.RULE, lone) == ["plan"]
    assert "Een sterk netwerk" in seen(single_objective.RULE, lone)


def test_no_objective_has_a_message_of_its_own():
    assert "geen enkele doelstelling" in seen(single_objective.RULE, Plan(scheme="sto-2025"))


def test_long_loose_text_turns_a_single_objective_into_a_question():
    assert questions(single_objective.RULE, plan(objective("k1"), remainder=(loose(LONG),))) == ["plan"]


def test_a_short_loose_line_does_not_make_a_single_objective_less_sure():
    assert findings(single_objective.RULE, plan(objective("k1"), remainder=(loose("Versie 3, concept"),)))


def test_guidance_of_the_format_does_not_make_a_single_objective_less_sure():
    guidance = (
        "Beschrijf wat de regio wil bereiken in meerdere doelstellingen, en doe dat zo dat een lezer van buiten de regio "
        "het ook begrijpt."
    )
    assert findings(single_objective.RULE, plan(objective("k1"), remainder=(loose(guidance),)))


@pytest.mark.parametrize(
    ("rule", "part", "change"),
    [
        (no_activities.RULE, "", {"activities": ()}),
        (missing_current.RULE, "/current", {"current": ""}),
        (missing_desired.RULE, "/desired", {"desired": ""}),
        (no_statement.RULE, "/statement", {"statement": "", "contributions": ()}),
    ],
)
def test_a_missing_part_is_found_and_only_asked_about_while_loose_text_stands_under_it(rule, part, change):
    bare = plan(objective("k1"), replace(objective("k2"), **change))
    assert findings(rule, bare) == [f"objectives/k2{part}"]
    assert findings(rule, replace(bare, remainder=(loose(LONG, "objectives/k1"),))) == [f"objectives/k2{part}"]
    unsure = replace(bare, remainder=(loose(LONG, "objectives/k2"),))
    assert questions(rule, unsure) == [f"objectives/k2{part}"]
    assert not findings(rule, unsure)
    assert "Daarnaast willen wij" in seen(rule, unsure)
    assert not outcomes(rule, plan())


def test_loose_signs_without_a_letter_leave_a_missing_part_sure():
    bare = plan(replace(objective("k1"), current=""), remainder=(loose("— • —", "objectives/k1"),))
    assert findings(missing_current.RULE, bare)


def test_a_title_with_contributions_needs_no_statement():
    claim = Contribution(element="aanbod", evidence="Draagt bij aan aanbod.", basis=Basis.STATED)
    assert not outcomes(no_statement.RULE, plan(objective("k1", statement="", contributions=(claim,))))


def test_one_activity_is_too_few_and_none_is_another_rule():
    few = plan(
        objective("k1", activity("a", years(2025, 2029))), objective("k2"), replace(objective("k3"), activities=())
    )
    assert findings(too_few_activities.RULE, few) == ["objectives/k1"]


def test_the_same_title_twice_under_one_objective_is_found_at_the_second():
    twice = plan(
        objective(
            "k1",
            activity("a", years(2025, 2026), title="Open dagen"),
            activity("b", years(2027, 2028), title="open  dagen."),
        )
    )
    assert findings(duplicate_activity.RULE, twice) == ["activities/b/title"]
    assert outcomes(duplicate_activity.RULE, twice)[0].also_at == ("activities/a/title",)


def test_the_same_title_under_another_objective_is_a_question():
    twice = plan(
        objective("k1", activity("a", years(2025, 2026), title="Open dagen")),
        objective("k2", activity("b", years(2025, 2026), title="Open dagen")),
    )
    assert questions(duplicate_activity.RULE, twice) == ["activities/b/title"]
    assert not findings(duplicate_activity.RULE, twice)


@pytest.mark.parametrize(("one", "other"), [("Open dag klas 1", "Open dag klas 2"), ("", ""), ("Stage", "Stages")])
def test_titles_that_differ_or_are_empty_are_no_duplicates(one, other):
    apart = plan(objective("k1", activity("a", title=one), activity("b", title=other)))
    assert not outcomes(duplicate_activity.RULE, apart)


def test_a_place_holder_in_a_value_is_found_with_its_words():
    left = plan(objective("k1", current="Onze regio telt [aantal] scholen. Er is veel te doen."))
    (one,) = outcomes(template_text_left.RULE, left)
    assert one.address == "objectives/k1/current"
    assert one.quote == "Onze regio telt [aantal] scholen."


def test_guidance_outside_the_plan_is_one_finding_with_all_its_places():
    rest = (
        loose("Gebruik dit format om te schrijven."),
        loose("Inleiding van de regio."),
        loose("Beschrijf wat de regio wil."),
    )
    (one,) = outcomes(template_text_left.RULE, plan(remainder=rest))
    assert (one.address, one.also_at) == ("remainder/0", ("remainder/2",))


def test_an_author_who_writes_about_the_format_is_left_alone():
    own = plan(objective("k1", current="Wij volgen het format van de regeling en vullen het aan met eigen cijfers."))
    assert not outcomes(template_text_left.RULE, own)


def test_loose_text_under_an_objective_is_asked_about_once():
    rest = (
        loose(LONG),
        loose(LONG, "objectives/k2"),
        loose(LONG + " Echt.", "objectives/k2"),
        loose("Bron: cijfers.", "objectives/k1"),
    )
    (one,) = outcomes(unplaced_text.RULE, plan(remainder=rest))
    assert (one.address, one.also_at) == ("remainder/1", ("remainder/2",))


def test_what_the_scheme_asks_decides_and_not_the_rule():
    scheme = sto()
    strict = replace(scheme, detail=replace(scheme.detail, min_objectives=3, min_activities=3))
    assert outcomes(single_objective.RULE, plan(), strict)
    assert len(outcomes(too_few_activities.RULE, plan(), strict)) == 2
