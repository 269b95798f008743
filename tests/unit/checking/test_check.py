"""check_plan: one report from all rules, in a fixed order, and standing when a rule breaks."""

import logging
import sys
from dataclasses import replace

import pytest
from tests.unit.rules.building import activity, loose, objective, plan, sto, years

from hoofdlijn.checking import check_plan
from hoofdlijn.documents import Place, Span
from hoofdlijn.errors import TooLarge
from hoofdlijn.findings import Finding, Severity
from hoofdlijn.language import Text
from hoofdlijn.phrases import Open
from hoofdlijn.plan import Basis, Contribution, Plan
from hoofdlijn.rules.catalogue import CATALOGUE


def check(of: Plan, rules=CATALOGUE):
    return check_plan(of, sto(), program="1.2.3", rules=rules)


def bad_plan() -> Plan:
    """Something to say on the plan, on both objectives, and of every severity."""
    return plan(
        objective("k1", activity("a", text=""), activity("b", years(2030, 2031)), contributions=(), vision_links=()),
        objective("k2", current="", desired="Straks is het beter.", contributions=()),
        remainder=(loose("Dit is een zin die nergens bij hoort, helaas.", "objectives/k1"),),
    )


def a_rule(check_function):
    return replace(CATALOGUE[0], code="Z999", name="made-up", severity=Severity.ADVICE, check=check_function)


def test_a_sound_plan_gives_no_findings_and_the_tables_and_reservation_all_the_same():
    report = check(plan())
    assert [line.name for line in report.findings if line.severity is not Severity.ADVICE] == []
    assert len(report.coverage) == 2
    assert len(report.years) == 4
    assert report.reservation == sto().reservation.text
    assert (report.scheme, report.scheme_valid_from, report.program) == ("sto-2025", sto().valid_from, "1.2.3")


def test_lines_stand_by_objective_the_whole_plan_first_and_the_worst_first():
    report = check(bad_plan())
    weights = {severity: weight for weight, severity in enumerate(Severity)}
    keys = [({"": -1, "k1": 0, "k2": 1}[line.objective], weights[line.severity]) for line in report.findings]
    assert keys == sorted(keys)
    assert {line.objective for line in report.findings} == {"", "k1", "k2"}
    assert {line.severity for line in report.findings} == set(Severity)


def test_the_order_of_the_rules_makes_no_difference():
    assert check(bad_plan()) == check(bad_plan(), rules=tuple(reversed(CATALOGUE)))


def test_the_same_plan_gives_an_equal_report():
    assert check(bad_plan()) == check(bad_plan())


def test_a_message_holds_what_was_seen_and_asked_in_both_languages():
    for line in check(bad_plan()).findings:
        for language in ("nl", "en"):
            assert line.observed.in_language(language) in line.message.in_language(language)
            assert "{" not in line.message.in_language(language)
        assert line.source.nl
        assert line.help.en


def test_braces_in_the_authors_text_are_left_as_they_are():
    odd = plan(objective("k1", activity("a", text="{observed} {0} {x!r}"), activity("b", years(2025, 2029))))
    assert any("{observed} {0} {x!r}" in line.message.nl for line in check(odd).findings)


def test_a_question_weighs_as_a_question_whatever_the_rule_weighs():
    unsure = check(replace(bad_plan(), objectives=(replace(bad_plan().objectives[0], activities=()),)))
    (line,) = [line for line in unsure.findings if line.name == "no-activities"]
    assert line.severity is Severity.QUESTION


def test_counts_add_up():
    report = check(bad_plan())
    assert sum(report.counts[severity.value] for severity in Severity) == len(report.findings)
    assert {key: report.counts[key] for key in ("objectives", "activities", "phases", "remainder")} == {
        "objectives": 2,
        "activities": 4,
        "phases": 3,
        "remainder": 1,
    }


def test_a_stated_contribution_goes_before_one_that_is_shown():
    both = (
        Contribution(element="aanbod", evidence="Dit draagt bij.", basis=Basis.STATED),
        Contribution(element="aanbod", evidence="In de hele regio te volgen.", basis=Basis.SHOWN),
    )
    for claims in (both, both[::-1]):
        (row, _) = check(plan(objective("k1", contributions=claims), objective("k2"))).coverage
        assert row.elements["aanbod"] == "stated"
        assert row.elements["kwaliteit"] == ""
        assert list(row.elements) == [element.id for element in sto().elements]


def test_the_year_table_holds_every_year_of_the_period_and_each_kind_once():
    report = check(
        plan(objective("k1", activity("a", years(2025, 2026, "prepare"), years(2025, 2027), years(2024, 2026))))
    )
    assert report.years[0].years == {
        "2025": ("prepare", "execute"),
        "2026": ("execute",),
        "2027": (),
        "2028": (),
    }


def test_a_decision_by_a_day_fills_only_the_year_of_that_day():
    by = replace(years(2025, 2027, "decide"), open=Open.START)
    report = check(plan(objective("k1", activity("a", by))))
    assert report.years[0].years == {"2025": (), "2026": ("decide",), "2027": (), "2028": ()}


def test_a_reversed_phase_fills_no_year():
    report = check(plan(objective("k1", activity("a", years(2027, 2025)))))
    assert set(report.years[0].years.values()) == {()}


def test_a_broken_rule_is_logged_whole_and_named_in_the_report(caplog):
    def breaks(_plan, _scheme):
        yield from ()
        raise ZeroDivisionError("our own fault")

    with caplog.at_level(logging.ERROR):
        report = check(bad_plan(), rules=(a_rule(breaks), *CATALOGUE))
    (line,) = [line for line in report.findings if line.code == "Z999"]
    assert line.severity is Severity.QUESTION
    assert "made-up" in line.message.nl
    assert "fout in Hoofdlijn" in line.message.nl
    assert [line for line in report.findings if line.code != "Z999"] == list(check(bad_plan()).findings)
    assert "ZeroDivisionError: our own fault" in caplog.text
    assert "Traceback" in caplog.text


@pytest.mark.parametrize("stop", [MemoryError(), KeyboardInterrupt(), TooLarge(name="x", bound="1")])
def test_a_bound_or_an_interruption_is_not_mistaken_for_a_broken_rule(stop):
    def stops(_plan, _scheme):
        yield from ()
        raise stop

    with pytest.raises(type(stop)):
        check(plan(), rules=(a_rule(stops),))


PLACES = {
    "title": Place(paragraph=1, quote="Activiteitenplan", spans=(Span(paragraph=1, start=0, end=16),)),
    "objectives/k1/title": Place(paragraph=3, quote="Een", spans=(Span(paragraph=3, start=0, end=3),)),
    "objectives/k1/current": Place(
        paragraph=5, quote="Eerste", spans=(Span(paragraph=5, start=0, end=13), Span(paragraph=6, start=2, end=14))
    ),
    "activities/a/title": Place(paragraph=8, quote="Open", spans=(Span(paragraph=8, start=4, end=12),)),
}


def placed(address: str, quote: str = "") -> Place | None:
    """The place that the report gives a finding at `address`."""
    of = plan(
        objective(
            "k1", activity("a", years(2025, 2029), title="Open dag"), current="Eerste alinea\n\n- Tweede stuk."
        ),
        places=PLACES,
        remainder=(loose("Losse tekst."),),
    )

    def finds(_plan, scheme):
        nothing = Text("x", "x")
        yield Finding(address=address, observed=nothing, asked=nothing, source=scheme.source("parts"), quote=quote)

    (line,) = check(of, rules=(a_rule(finds),)).findings
    return line.place


@pytest.mark.parametrize(
    ("address", "paragraph"),
    [
        ("plan", 1),
        ("objectives/k1/current", 5),
        ("objectives/k1/desired", 3),
        ("objectives/k1", 3),
        ("activities/a/planning", 8),
        ("remainder/0", 9),
    ],
)
def test_a_finding_takes_the_place_of_its_value_or_of_what_that_belongs_to(address, paragraph):
    place = placed(address)
    assert place is not None
    assert place.paragraph == paragraph


@pytest.mark.parametrize(
    ("address", "quote", "span"),
    [
        ("objectives/k1/current", "alinea", Span(paragraph=5, start=7, end=13)),
        ("objectives/k1/current", "stuk", Span(paragraph=6, start=9, end=13)),
        ("activities/a/title", "dag", Span(paragraph=8, start=9, end=12)),
    ],
)
def test_quoted_words_narrow_the_place(address, quote, span):
    place = placed(address, quote)
    assert place is not None
    assert place.spans == (span,)
    assert place.quote == quote


@pytest.mark.parametrize(
    ("address", "quote"), [("objectives/k1/current", "staat er niet"), ("objectives/k1/desired", "Open")]
)
def test_words_that_are_not_found_leave_the_place_whole(address, quote):
    assert placed(address, quote) == placed(address)


def test_a_plan_without_a_document_has_no_places():
    assert all(line.place is None for line in check(replace(bad_plan(), remainder=())).findings)


def test_a_message_that_cannot_be_filled_in_is_a_broken_rule_too(caplog):
    def finds(_plan, scheme):
        nothing = Text("x", "x")
        yield Finding(address="plan", observed=nothing, asked=nothing, source=scheme.source("parts"))

    with caplog.at_level(logging.ERROR):
        report = check(plan(), rules=(replace(a_rule(finds), message=Text("{unknown}", "{unknown}")),))
    assert "fout in Hoofdlijn" in report.findings[0].message.nl
    assert "KeyError" in caplog.text


def test_time_grows_with_the_plan_and_not_with_its_square():
    """Ten times the plan costs far fewer than a hundred times the calls."""

    def calls(size: int) -> int:
        counted = 0

        def count(_frame, event, _argument):
            nonlocal counted
            counted += event == "call"

        large = plan(
            *(
                objective(
                    f"k{number}",
                    activity(f"a{number}", text=""),
                    current="",
                    title=f"Doel Naamgeving{number:05} met de {number + 2} scholen",
                )
                for number in range(size)
            ),
            remainder=tuple(
                loose("Een losse zin die nergens bij te plaatsen is.", f"objectives/k{number}")
                for number in range(size)
            ),
        )
        sys.setprofile(count)
        try:
            check(large)
        finally:
            sys.setprofile(None)
        return counted

    assert calls(200) < 14 * calls(20)
