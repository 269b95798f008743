"""What was not found is only missing where nothing else in the plan may hold it."""

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

from hoofdlijn.checking import check_plan
from hoofdlijn.documents import Place, Span
from hoofdlijn.plan import Activity, Objective
from hoofdlijn.rules import (
    idle_year,
    missing_current,
    missing_desired,
    no_activities,
    no_element,
    single_objective,
    too_few_activities,
    unplaced_text,
)
from hoofdlijn.rules.wording import call_activity, call_objective

BOTH = [
    "Nu doet de helft van de scholen mee; in 2028 doen alle 12 mee.",
    "Op dit moment doen 6 scholen mee, over vier jaar willen we er 12.",
    "We willen van 6 naar 12 scholen in 2028.",
    "Van zes scholen nu naar twaalf in 2028.",
]
NEITHER = "Wij willen dat scholen en bedrijven samen meer bereiken, en streven naar een hechte regio."


def bare(**change: object) -> Objective:
    return replace(objective("k1"), **{"current": "", "desired": "", **change})


@pytest.mark.parametrize("words", BOTH)
@pytest.mark.parametrize(
    ("rule", "part"), [(missing_current.RULE, "current"), (missing_desired.RULE, "desired")], ids=["now", "later"]
)
def test_words_of_now_and_later_in_the_objective_turn_a_missing_situation_into_a_question(rule, part, words):
    told = plan(bare(statement=f"{NEITHER} {words}"), objective("k2"))
    assert questions(rule, told) == [f"objectives/k1/{part}"]
    assert not findings(rule, told)
    assert outcomes(rule, told)[0].also_at == ("objectives/k1/statement",)
    assert words.split(";")[0].split(",")[0][:30] in seen(rule, told)


def test_what_an_objective_wants_is_no_wanted_situation():
    told = plan(bare(statement=NEITHER))
    assert findings(missing_current.RULE, told) == ["objectives/k1/current"]
    assert findings(missing_desired.RULE, told) == ["objectives/k1/desired"]


def test_a_later_time_in_the_present_situation_may_be_the_wanted_one_and_the_other_way_round():
    later = plan(bare(statement=NEITHER, current="Momenteel doen er 6 mee. Over vier jaar zijn het er 12."))
    assert questions(missing_desired.RULE, later) == ["objectives/k1/desired"]
    now = plan(bare(statement=NEITHER, desired="In 2028 doen er 12 mee, momenteel 6."))
    assert questions(missing_current.RULE, now) == ["objectives/k1/current"]


def test_in_an_activity_both_now_and_later_must_be_told():
    one = activity("a", years(2025, 2029), purposes=("Momenteel doet niemand dit.",))
    both = activity("a", years(2025, 2029), purposes=("Momenteel doet niemand dit, in 2028 iedereen.",))
    assert findings(missing_current.RULE, plan(bare(statement=NEITHER, activities=(one,))))
    assert questions(missing_current.RULE, plan(bare(statement=NEITHER, activities=(both,))))


def test_a_situation_in_a_chapter_of_its_own_that_was_not_placed_is_asked_about():
    told = plan(bare(statement=NEITHER), remainder=(loose("Nu doen er zes scholen mee, over vier jaar twaalf."),))
    assert outcomes(missing_current.RULE, told)[0].also_at == ("remainder/0",)
    assert questions(missing_current.RULE, told)
    assert "elders in het plan" in seen(missing_current.RULE, told)


def shared_activity() -> Activity:
    return activity("a", years(2025, 2029), title="Gastlessen", serves=("k1", "k2"))


def test_an_activity_that_serves_an_objective_counts_for_it_wherever_it_stands():
    second = activity("b", years(2025, 2026), title="Bezoeken")
    told = plan(objective("k1", shared_activity(), second), replace(objective("k2"), activities=()))
    assert not outcomes(no_activities.RULE, told)
    assert questions(too_few_activities.RULE, told) == []
    assert findings(too_few_activities.RULE, told) == ["objectives/k2"]
    assert "“Gastlessen”" in seen(too_few_activities.RULE, told)
    assert not outcomes(idle_year.RULE, told)


def test_the_year_table_has_a_row_for_each_objective_that_an_activity_serves():
    told = plan(objective("k1", shared_activity()), replace(objective("k2"), activities=()))
    rows = check_plan(told, sto(), program="0").years
    assert [(row.objective, row.activity) for row in rows] == [("k1", "a"), ("k2", "a")]


@pytest.mark.parametrize(
    "words",
    ["- Techniekdagen, elk jaar in maart", "Activiteiten bij doelstelling 2", "1. Techniekbus in 2026\n2. Open dag"],
)
def test_a_list_or_activities_further_on_make_missing_activities_a_question(words):
    told = plan(replace(objective("k1"), activities=()), remainder=(loose(words),))
    assert questions(no_activities.RULE, told) == ["objectives/k1"]
    assert outcomes(no_activities.RULE, told)[0].also_at == ("remainder/0",)


def test_a_list_before_the_objective_or_other_text_leaves_them_missing():
    place = Place(paragraph=20, quote="Een", spans=(Span(paragraph=20, start=0, end=3),))
    without = replace(objective("k1"), activities=())
    before = plan(without, remainder=(loose("- Inhoud van dit plan"),), places={"objectives/k1/title": place})
    assert findings(no_activities.RULE, before) == ["objectives/k1"]
    assert findings(no_activities.RULE, plan(without, remainder=(loose("Dit plan is vastgesteld."),)))


def test_a_chapter_on_contributions_that_was_not_placed_makes_no_element_a_question():
    told = plan(
        replace(objective("k1"), contributions=()),
        remainder=(loose("Doelstelling 1 draagt bij aan een dekkend aanbod, doordat wij samenwerken."),),
    )
    assert questions(no_element.RULE, told) == ["objectives/k1/contributions"]


def test_the_text_below_a_heading_is_quoted_and_asked_about_once():
    heading, text = "Waar willen we in 2028 staan?", "In 2028 kiest 20% van de leerlingen een technisch profiel."
    told = plan(
        replace(objective("k1"), desired=""),
        remainder=(loose(heading, "objectives/k1"), loose(text, "objectives/k1")),
    )
    assert "20% van de leerlingen" in seen(missing_desired.RULE, told)
    assert outcomes(missing_desired.RULE, told)[0].also_at == ("remainder/1", "remainder/0")
    assert not outcomes(unplaced_text.RULE, told)


def test_an_id_is_never_shown():
    nameless = objective(
        "pi7d", title="", statement="", number="", label="", activities=(Activity(id="zz9", title=""),)
    )
    alone = plan(nameless)
    assert "pi7d" not in seen(single_objective.RULE, alone)
    assert call_objective(nameless, alone).nl == "de 1e doelstelling, zonder titel"
    assert call_objective(replace(nameless, label="Pijler", number="B"), alone).nl == "Pijler B"
    assert "zz9" not in call_activity(nameless.activities[0])
