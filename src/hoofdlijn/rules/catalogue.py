"""Every rule, listed by hand in the order of the codes. A code is permanent and never given to another rule.

The letter tells the subject: C coherence, D level of detail, E elements, P planning, S structure, T targets, V vision.
"""

from hoofdlijn.rules import (
    already_begun,
    ambiguous_planning,
    contradiction,
    contribution_unexplained,
    duplicate_activity,
    element_uncovered,
    end_before_start,
    execution_before_preparation,
    far_longer,
    far_thinner,
    idle_year,
    missing_current,
    missing_desired,
    no_activities,
    no_element,
    no_measurable_target,
    no_planning,
    no_statement,
    no_vision_link,
    not_such_a_plan,
    outside_period,
    partly_outside_period,
    planning_unreadable,
    single_objective,
    target_beyond_period,
    template_text_left,
    too_few_activities,
    unplaced_text,
    unrelated_activity,
    vision_anchor_unused,
)
from hoofdlijn.rules.base import Rule

CATALOGUE: tuple[Rule, ...] = (
    unrelated_activity.RULE,  # C101
    contradiction.RULE,  # C102
    far_thinner.RULE,  # D101
    far_longer.RULE,  # D102
    no_element.RULE,  # E101
    contribution_unexplained.RULE,  # E102
    element_uncovered.RULE,  # E103
    no_planning.RULE,  # P101
    planning_unreadable.RULE,  # P102
    outside_period.RULE,  # P103
    partly_outside_period.RULE,  # P104
    end_before_start.RULE,  # P105
    execution_before_preparation.RULE,  # P106
    ambiguous_planning.RULE,  # P107
    already_begun.RULE,  # P108
    idle_year.RULE,  # P109
    single_objective.RULE,  # S101
    no_activities.RULE,  # S102
    too_few_activities.RULE,  # S103
    missing_current.RULE,  # S104
    missing_desired.RULE,  # S105
    no_statement.RULE,  # S106
    duplicate_activity.RULE,  # S107
    template_text_left.RULE,  # S108
    unplaced_text.RULE,  # S109
    not_such_a_plan.RULE,  # S110
    no_measurable_target.RULE,  # T101
    target_beyond_period.RULE,  # T102
    no_vision_link.RULE,  # V101
    vision_anchor_unused.RULE,  # V102
)


def find_rule(asked: str) -> Rule | None:
    """Return the rule with that code or name, whatever its capitals, None where there is none."""
    wanted = asked.strip().lower()
    return next((rule for rule in CATALOGUE if wanted in {rule.code.lower(), rule.name}), None)
