"""C101: a relation that the words do not show is asked about."""

from dataclasses import replace

import pytest
from tests.unit.rules.building import activity, objective, outcomes, plan, questions, seen, years

from hoofdlijn.plan import ActivityKind, Plan
from hoofdlijn.rules import unrelated_activity

STRANGER = "Zwembad opknappen en verven"


def with_activity(title: str, *, purpose: str = "", **more) -> Plan:
    purposes = (purpose,) if purpose else ()
    return plan(objective("k1", activity("a", years(2025, 2029), title=title, purposes=purposes, **more)))


def test_an_activity_without_a_shared_word_is_asked_about_with_the_words_compared():
    of = with_activity(STRANGER)
    assert questions(unrelated_activity.RULE, of) == ["activities/a/title"]
    told = seen(unrelated_activity.RULE, of)
    assert "“zwembad”" in told
    assert "“bedrijven”" in told


@pytest.mark.parametrize(
    "title",
    [
        "Bedrijfsbezoek",  # another form of a word of the objective
        "Vakmensen voor de klas",
        "Stageplekken werven",  # part of a compound
        "Docentenstage",
    ],
)
def test_a_shared_word_in_any_form_is_enough(title):
    assert not outcomes(unrelated_activity.RULE, with_activity(title))


@pytest.mark.parametrize(
    "title",
    [
        "Zwembad tussentijds evalueren",
        "Monitoring en jaarlijkse meting",
        "Opknapbeurt",  # a name of one word
        "Train-de-trainer",  # a way of working
        "Aanschaf en plaatsing",
        "Cursus voor leerkrachten in de natuur",  # the scheme's own vocabulary
    ],
)
def test_looking_back_a_mere_name_and_words_of_the_scheme_are_not_asked_about(title):
    assert not outcomes(unrelated_activity.RULE, with_activity(title))


def test_a_shared_abbreviation_is_a_relation():
    def named(current: str) -> Plan:
        strange = activity("a", years(2025, 2029), title="Inrichten lokaal M&T met kasten")
        return plan(objective("k1", strange, current=current, contributions=()))

    assert not outcomes(unrelated_activity.RULE, named("Het profiel M&T staat op één plek."))


def test_words_for_an_objective_or_activity_are_no_relation():
    lone = objective("k1", activity("a", years(2025, 2029), title="Actie zwembad"), title="Speerpunt actie netwerk")
    assert questions(unrelated_activity.RULE, plan(lone)) == []
    lone = objective(
        "k1", activity("a", years(2025, 2029), title="Speerpunt: zwembad opknappen"), title="Speerpunt net"
    )
    assert questions(unrelated_activity.RULE, plan(lone)) == ["activities/a/title"]
    assert "“speerpunt”" not in seen(unrelated_activity.RULE, plan(lone))


def test_a_purpose_may_show_the_relation():
    assert not outcomes(
        unrelated_activity.RULE, with_activity(STRANGER, purpose="Leerlingen leren het vak van bedrijven")
    )


def test_a_subject_of_the_scheme_in_both_is_a_relation_without_a_shared_word():
    staff = objective(
        "k1",
        activity("a", years(2025, 2029), title="Zij-instromers begeleiden"),
        title="Genoeg mensen",
        statement="Wij willen dat er op elke school in de regio voldoende bekwame docenten staan. " * 3,
        contributions=(),
    )
    assert not outcomes(unrelated_activity.RULE, plan(staff))


def test_a_supporting_activity_is_never_asked_about():
    assert not outcomes(unrelated_activity.RULE, with_activity(STRANGER, kind=ActivityKind.SUPPORTING))


def test_an_activity_is_held_against_every_objective_it_serves():
    green = objective("k2", statement="Wij leren leerlingen alles over het onderhoud van een zwembad.")
    helper = activity("a", years(2025, 2029), title=STRANGER, serves=("k1", "k2"))
    assert not outcomes(unrelated_activity.RULE, plan(objective("k1", helper), green))


def test_an_objective_that_says_next_to_nothing_gives_no_question():
    bare = objective("k1", activity("a", years(2025, 2029), title=STRANGER))
    bare = replace(bare, title="Techniek", statement="Meer techniek.", current="", desired="")
    assert not outcomes(unrelated_activity.RULE, plan(bare))


def test_a_word_of_every_objective_tells_nothing_by_itself():
    three = [objective(f"k{number}") for number in (1, 2, 3)]
    lone = objective("k4", activity("a", years(2025, 2029), title="Zwembad voor de school"))
    assert questions(unrelated_activity.RULE, plan(*three, lone)) == ["activities/a/title"]
