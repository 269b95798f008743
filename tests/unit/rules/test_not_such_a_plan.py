"""S110: a document that is no outline plan gets one question, and nothing else."""

from dataclasses import replace

import pytest
from tests.unit.rules.building import activity, loose, objective, outcomes, plan, seen, sto, years

from hoofdlijn.checking import check_plan
from hoofdlijn.findings import Finding, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.rules import not_such_a_plan
from hoofdlijn.rules.catalogue import CATALOGUE

RULE = not_such_a_plan.RULE
LETTER = "Geachte heer, hartelijk dank voor uw brief van vorige week, waarin u schrijft over het zwembad in de wijk."
BARE = {"statement": "Wij willen groeien.", "contributions": (), "vision_links": (), "current": "", "desired": ""}


def library(**more: object) -> Objective:
    """An objective of something else: a heading and a sentence."""
    one = activity("a", title="Voorleesuurtje")
    return replace(objective("k1", one, title="Meer leden"), **(BARE | more))


def untitled(*objectives: Objective, **more: object) -> Plan:
    return Plan(scheme="sto-2025", objectives=objectives, **more)


@pytest.mark.parametrize(
    "strange",
    [
        untitled(),
        untitled(remainder=(loose(LETTER),)),
        Plan(scheme="sto-2025", title="Activiteitenplan type A", remainder=(loose(LETTER),)),
        plan(library()),
        plan(library(), replace(objective("k2"), **BARE, activities=(), title="Voorlezen")),
        plan(library(), objective("k2"), remainder=(loose(LETTER * 40),)),
        untitled(library(desired="In 2028 hebben wij vijfduizend leden.")),
    ],
    ids=["empty", "letter", "another plan", "annual plan", "two headings", "report around one objective", "wanted"],
)
def test_a_document_that_is_no_such_plan_gets_one_question_and_nothing_else(strange):
    (line,) = check_plan(strange, sto(), program="0").findings
    assert (line.code, line.severity) == ("S110", Severity.QUESTION)
    assert "De andere regels hebben wij daarom niet nagelopen" in line.message.nl
    assert "k1" not in line.message.nl


@pytest.mark.parametrize(
    "real",
    [
        plan(),
        plan(objective("k1")),
        Plan(scheme="sto-2025", title="Activiteitenplan op hoofdlijnen"),
        plan(library(current="Nu doen er zes scholen mee.")),
        plan(library(activities=(activity("a", years(2025, 2026)), activity("b", years(2026, 2027))))),
        plan(library(title="Technisch personeel werven", statement="Wij willen meer docenten aantrekken.")),
        plan(library(), objective("k2"), objective("k3"), remainder=(loose(LETTER * 40),)),
        plan(library(), objective("k2"), remainder=(loose(LETTER),)),
    ],
    ids=["sound", "one objective", "empty plan", "situation", "dated", "subject", "mostly told", "little loose"],
)
def test_a_plan_with_faults_is_still_a_plan(real):
    assert not outcomes(RULE, real)


def test_what_was_found_is_named():
    assert "één doelstelling (“Meer leden”)" in seen(RULE, plan(library()))
    assert "geen enkele doelstelling" in seen(RULE, untitled())
    assert "heet een activiteitenplan" in seen(RULE, plan(library()))
    assert "Dit lijkt geen activiteitenplan op hoofdlijnen" in seen(RULE, untitled())


def test_a_rule_that_stands_alone_silences_the_others_in_any_order_only_when_it_speaks():
    def finds(_plan, scheme):
        nothing = Text("x", "x")
        yield Finding(address="plan", observed=nothing, asked=nothing, source=scheme.source("parts"))

    other = replace(CATALOGUE[0], code="Z999", check=finds)
    for rules in [(RULE, other), (other, RULE)]:
        assert [line.code for line in check_plan(untitled(), sto(), program="0", rules=rules).findings] == ["S110"]
        assert [line.code for line in check_plan(plan(), sto(), program="0", rules=rules).findings] == ["Z999"]


def test_a_broken_rule_that_stands_alone_silences_nobody():
    def breaks(_plan, _scheme):
        yield from ()
        raise ZeroDivisionError

    broken = replace(RULE, check=breaks)
    codes = [
        line.code
        for line in check_plan(plan(objective("k1")), sto(), program="0", rules=(broken, *CATALOGUE)).findings
    ]
    assert {"S110", "S101"} <= set(codes)


@pytest.mark.parametrize("rule", [rule for rule in CATALOGUE if rule is not RULE], ids=lambda rule: rule.name)
def test_the_examples_of_the_other_rules_are_plans(rule):
    read = recognise(read_document(rule.bad.encode(), name="voorbeeld.md"), sto())
    assert rule.code in {line.code for line in check_plan(read, sto(), program="0").findings}
