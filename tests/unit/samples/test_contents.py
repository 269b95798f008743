"""The sample plans hold what samples must hold, and their expected plans follow from them alone."""

from datetime import date
from itertools import chain

import pytest
from samples.blind.plans import PLANS as BLIND_PLANS
from samples.build import samples
from samples.content import ANY, Content, Goal
from samples.plans import PLANS as OPEN_PLANS
from samples.shapes.expected import expected_plan

_ALL = {**OPEN_PLANS, **BLIND_PLANS}
_ELEMENTS = {"aanbod", "kwaliteit", "kennismaking", "personeel", "inclusie", "duurzaamheid", "samenwerking"}
_KINDS = {"prepare", "decide", "execute", "evaluate", "continuous", "unspecified", ANY}


@pytest.mark.parametrize("content", _ALL.values(), ids=_ALL)
def test_a_plan_has_two_to_eight_objectives_with_two_to_eight_activities(content: Content):
    assert 2 <= len(content.goals) <= 8
    assert all(2 <= len(goal.actions) <= 8 for goal in content.goals)


@pytest.mark.parametrize("content", _ALL.values(), ids=_ALL)
def test_elements_and_kinds_of_work_are_those_of_the_scheme(content: Content):
    elements = set(chain.from_iterable((claim.element for claim in goal.claims) for goal in content.goals))
    stages = [stage for goal in content.goals for action in goal.actions for stage in action.when.stages]
    assert elements <= _ELEMENTS
    assert {stage.kind for stage in stages} <= _KINDS
    assert all(day == ANY or date.fromisoformat(day) for stage in stages for day in (stage.start, stage.end))


def test_the_plans_together_use_every_element():
    used = {claim.element for content in _ALL.values() for goal in content.goals for claim in goal.claims}
    assert used == _ELEMENTS


def test_no_blind_shape_uses_an_open_plan():
    assert not set(OPEN_PLANS) & set(BLIND_PLANS)
    assert all((sample.content.key in BLIND_PLANS) == sample.shape.blind for sample in samples())


def test_evidence_that_is_no_sentence_of_the_objective_is_refused():
    goal = next(iter(OPEN_PLANS.values())).goals[0]
    fields = {name: getattr(goal, name) for name in goal.__slots__}
    with pytest.raises(ValueError, match="not a sentence"):
        Goal(**{**fields, "vision": (("visie", "Dit staat nergens."),)})


def test_sample_names_are_unique():
    names = [sample.name for sample in samples()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("sample", list(samples()), ids=lambda sample: sample.name)
def test_an_expected_plan_counts_what_its_content_counts(sample):
    expected = expected_plan(sample.content, sample.shape)
    assert len(expected["objectives"]) == len(sample.content.goals)
    for goal, objective in zip(sample.content.goals, expected["objectives"], strict=True):
        assert len(objective["activities"]) == len(goal.actions)
        assert {each["element"] for each in objective["contributions"]} == {claim.element for claim in goal.claims}
