"""The good and the bad example of every rule, as an author would write them: read, recognised and checked."""

import pytest
from tests.unit.rules.building import sto

from hoofdlijn.checking import check_plan
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.catalogue import CATALOGUE

each_rule = pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.name)


def found_in(markdown: str, rule: Rule) -> list[str]:
    """What the rule says about a plan written in Markdown: the severity of each line."""
    plan = recognise(read_document(markdown.encode(), name="voorbeeld.md"), sto())
    report = check_plan(plan, sto(), program="0", rules=(rule,))
    return [line.severity.value for line in report.findings]


@each_rule
def test_the_bad_example_gives_the_rules_own_outcome(rule):
    assert rule.severity.value in found_in(rule.bad, rule)


@each_rule
def test_the_good_example_does_not(rule):
    assert found_in(rule.good, rule) == []
