"""E1xx and V1xx: what objectives contribute to and what they follow from."""

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

from hoofdlijn.plan import Basis, Contribution, Plan, VisionLink
from hoofdlijn.rules import (
    contribution_unexplained,
    element_uncovered,
    no_element,
    no_vision_link,
    vision_anchor_unused,
)


def claim(element: str, evidence: str, basis: Basis = Basis.STATED) -> Contribution:
    return Contribution(element=element, evidence=evidence, basis=basis)


def test_an_objective_without_contribution_is_found_and_asked_about_under_loose_text():
    bare = objective("k1", contributions=())
    assert findings(no_element.RULE, plan(bare, objective("k2"))) == ["objectives/k1/contributions"]
    unsure = plan(bare, objective("k2"), remainder=(loose("Dit draagt ergens aan bij.", "objectives/k1"),))
    assert questions(no_element.RULE, unsure) == ["objectives/k1/contributions"]
    assert not outcomes(no_element.RULE, plan())


def test_every_element_without_an_objective_is_a_finding_of_its_own_themes_too():
    only = (claim("aanbod", "Dit draagt bij."),)
    few = plan(objective("k1", contributions=only), objective("k2", contributions=only))
    found = outcomes(element_uncovered.RULE, few)
    assert len(found) == len(sto().elements) - 1
    assert {one.address for one in found} == {"plan"}
    assert any("duurzaamheid" in one.observed.nl for one in found)


def test_an_activity_that_seems_to_cover_an_element_is_named():
    few = plan(
        objective(
            "k1",
            activity("a", years(2025, 2029), title="Gastlessen voor meisjes over meisjes in de techniek"),
            activity("b", years(2025, 2029), title="Open dagen"),
            contributions=(claim("aanbod", "Dit draagt bij."),),
        )
    )
    named = [one for one in outcomes(element_uncovered.RULE, few) if one.also_at]
    assert [one.also_at for one in named] == [("activities/a",)]


def test_a_plan_without_objectives_gets_no_list_of_elements():
    assert not outcomes(element_uncovered.RULE, Plan(scheme="sto-2025"))
    assert not outcomes(no_vision_link.RULE, Plan(scheme="sto-2025"))


@pytest.mark.parametrize(
    "statement",
    [
        "Wij maken de ruimte mooier. Dit draagt bij aan duurzaamheid, doordat wij zonnepanelen plaatsen.",
        "Wij leren leerlingen werken met warmtepompen en zonnepanelen. Dit draagt bij aan duurzaamheid.",
    ],
)
def test_a_claim_with_a_reason_or_with_text_about_it_is_explained(statement):
    evidence = statement.split(". ")[1]
    told = plan(objective("k1", statement=statement, contributions=(claim("duurzaamheid", evidence),)))
    assert not outcomes(contribution_unexplained.RULE, told)


def test_a_bare_claim_is_found_with_its_words_and_its_fellows():
    evidence = "Dit draagt bij aan duurzaamheid en inclusie."
    bare = objective(
        "k1",
        activity("a", years(2025, 2029), title="Open dagen"),
        title="Een fijne plek",
        statement=f"Wij maken de ruimte mooier. {evidence}",
        desired="Over vier jaar is de ruimte mooi.",
        contributions=(claim("duurzaamheid", evidence), claim("inclusie", evidence)),
    )
    (one,) = outcomes(contribution_unexplained.RULE, plan(bare))
    assert one.address == "objectives/k1/contributions/duurzaamheid"
    assert one.also_at == ("objectives/k1/contributions/inclusie",)
    assert evidence.removesuffix(".") in one.observed.nl


def test_a_ticked_element_without_a_sentence_is_found():
    ticked = objective(
        "k1",
        activity("a", years(2025, 2029), title="Open dagen"),
        title="Een fijne plek",
        statement="Wij maken de ruimte mooier.",
        desired="Over vier jaar is de ruimte mooi.",
        contributions=(claim("duurzaamheid", ""),),
    )
    assert findings(contribution_unexplained.RULE, plan(ticked)) == ["objectives/k1/contributions/duurzaamheid"]


def test_what_the_text_shows_by_itself_needs_no_reason():
    shown = objective("k1", contributions=(claim("duurzaamheid", "Wij plaatsen zonnepanelen.", Basis.SHOWN),))
    assert not outcomes(contribution_unexplained.RULE, plan(shown))


def test_a_plan_without_any_vision_gets_one_finding_for_all():
    blind = plan(*(objective(f"k{number}", vision_links=()) for number in range(1, 5)))
    assert findings(no_vision_link.RULE, blind) == ["plan"]
    assert not outcomes(vision_anchor_unused.RULE, blind)


def test_a_vision_named_only_in_the_introduction_is_quoted():
    intro = loose("Onze regiovisie is in 2024 vastgesteld.")
    blind = plan(objective("k1", vision_links=()), objective("k2", vision_links=()), remainder=(intro,))
    assert findings(no_vision_link.RULE, blind) == ["plan"]
    assert "Onze regiovisie is in 2024" in seen(no_vision_link.RULE, blind)


def test_parts_of_the_vision_named_above_the_objectives_make_it_a_question_that_quotes_that_sentence():
    intro = loose(
        "Dit plan hoort bij de regiovisie. Onze lijnen volgen uit de route naar gewenste kwaliteit (3.2) en de doelen "
        "aanbod (4.5)."
    )
    blind = plan(objective("k1", vision_links=()), objective("k2", vision_links=()), remainder=(intro,))
    assert questions(no_vision_link.RULE, blind) == ["plan"]
    assert not findings(no_vision_link.RULE, blind)
    assert "“Onze lijnen volgen uit" in seen(no_vision_link.RULE, blind)


def test_the_vision_in_text_under_an_objective_that_was_not_placed_makes_it_a_question():
    row = loose("Komt voort uit | Regiovisie 4.5", "objectives/k1")
    blind = plan(objective("k1", vision_links=()), objective("k2", vision_links=()), remainder=(row,))
    assert questions(no_vision_link.RULE, blind) == ["plan"]
    assert outcomes(no_vision_link.RULE, blind)[0].also_at == ("remainder/0",)


def test_most_objectives_without_a_link_are_one_finding_that_names_them():
    names = ("Netwerk", "Personeel", "Aanbod")
    few = [objective(f"k{number}", vision_links=(), title=name) for number, name in enumerate(names, start=2)]
    mostly = plan(objective("k1"), *few)
    assert findings(no_vision_link.RULE, mostly) == ["plan"]
    assert "drie van de vier doelstellingen" in seen(no_vision_link.RULE, mostly)
    assert all(f"“{name}”" in seen(no_vision_link.RULE, mostly) for name in names)


def test_one_objective_without_a_link_is_found_by_itself():
    assert findings(no_vision_link.RULE, plan(objective("k1"), objective("k2", vision_links=()))) == [
        "objectives/k2/vision_links"
    ]


def test_each_unused_heading_is_found_and_both_numbers_are_said():
    first, *_ = sto().anchors
    used = (VisionLink(anchor=first.id, evidence="Dit volgt uit de visie."),)
    found = outcomes(vision_anchor_unused.RULE, plan(objective("k1", vision_links=used)))
    assert len(found) == len(sto().anchors) - 1
    assert any("2.2 of 3.2" in one.observed.nl for one in found)
    assert not outcomes(vision_anchor_unused.RULE, plan())
