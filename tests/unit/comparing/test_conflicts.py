"""A conflict is told in the words of people: no id, no code, no ISO date, and never the same text twice."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.unit.comparing.test_telling import PLAN, STAFF, planned
from tests.unit.rules.building import sto

from hoofdlijn.comparing import Conflict, merge_plans, note_of, tell_conflict
from hoofdlijn.plan import Contribution, Objective, Plan, Planning, Target

BASE = replace(PLAN, objectives=(*PLAN.objectives, Objective(id="k3", number="3", title="Samen")))
GOAL = STAFF.targets[0]
LONG = (
    "Dit verhaal over techniek gaat maar door en door, zodat het verschil pas na meer dan negentig tekens staat: {}."
)


def with_objective(**values: object) -> Plan:
    return replace(BASE, objectives=(replace(BASE.objectives[0], **values), *BASE.objectives[1:]))


def with_activity(**values: object) -> Plan:
    first, *others = STAFF.activities
    return with_objective(activities=(replace(first, **values), *others))


def only(ours: Plan, theirs: Plan) -> Conflict:
    (conflict,) = merge_plans(BASE, ours, theirs).conflicts
    return conflict


def told(ours: Plan, theirs: Plan, language: str = "nl") -> str:
    return tell_conflict(only(ours, theirs), "anna", "bert", sto()).in_language(language)


@pytest.mark.parametrize(
    ("ours", "theirs", "nl", "en"),
    [
        (
            with_activity(serves=("k1", "k2")),
            with_activity(serves=("k1", "k3")),
            (
                "de doelstellingen van ‘Open avond voor zij-instromers’: "
                "anna zegt ‘Docenten werven; Techlab’, bert zegt ‘Docenten werven; Samen’"
            ),
            (
                "the objectives of ‘Open avond voor zij-instromers’: "
                "anna says ‘Docenten werven; Techlab’, bert says ‘Docenten werven; Samen’"
            ),
        ),
        (
            with_activity(planning=Planning(phases=planned("Voorbereiden 2025, uitvoeren 2027").phases)),
            with_activity(planning=Planning(phases=planned("Uitvoeren 2028").phases)),
            (
                "de planning van ‘Open avond voor zij-instromers’: "
                "anna zegt ‘Voorbereiden in 2025, uitvoeren in 2027’, bert zegt ‘Uitvoeren in 2028’"
            ),
            (
                "the planning of ‘Open avond voor zij-instromers’: "
                "anna says ‘Preparing in 2025, carrying out in 2027’, bert says ‘Carrying out in 2028’"
            ),
        ),
        (
            with_activity(planning=Planning(text="Zie bijlage", phases=planned("Uitvoeren 2027").phases)),
            with_activity(planning=Planning(text="Zie bijlage", phases=planned("Uitvoeren 2028").phases)),
            (
                "de planning van ‘Open avond voor zij-instromers’: "
                "anna zegt ‘Zie bijlage (Uitvoeren in 2027)’, bert zegt ‘Zie bijlage (Uitvoeren in 2028)’"
            ),
            (
                "the planning of ‘Open avond voor zij-instromers’: "
                "anna says ‘Zie bijlage (Carrying out in 2027)’, bert says ‘Zie bijlage (Carrying out in 2028)’"
            ),
        ),
        (
            with_objective(contributions=(replace(STAFF.contributions[0], evidence="Anders."),)),
            with_objective(contributions=()),
            (
                f"de bijdrage aan ‘{sto().element('personeel').name.nl}’ van ‘Docenten werven’: "
                "anna zegt ‘Anders.’, bert zegt (niets)"
            ),
            (
                f"the contribution to ‘{sto().element('personeel').name.en}’ of ‘Docenten werven’: "
                "anna says ‘Anders.’, bert says (nothing)"
            ),
        ),
        (
            with_objective(
                targets=(
                    replace(GOAL, baseline=Decimal("7.5"), value=Decimal(14)),
                    Target(text="En 20 erbij.", value=Decimal(20)),
                )
            ),
            with_objective(targets=(replace(GOAL, by=date(2028, 1, 1)),)),
            (
                "de streefwaarden van ‘Docenten werven’:\n"
                "anna zegt ‘In 2028 zijn er 12 docenten. (nu 7,5, straks 14 docenten, vóór 1 januari 2029)’\n"
                "bert zegt ‘In 2028 zijn er 12 docenten. (straks 12 docenten, vóór 1 januari 2028)’\n"
                "anna zegt ‘En 20 erbij. (straks 20)’\n"
                "bert zegt (niets)"
            ),
            (
                "the targets of ‘Docenten werven’:\n"
                "anna says ‘In 2028 zijn er 12 docenten. (now 7.5, then 14 docenten, before 1 January 2029)’\n"
                "bert says ‘In 2028 zijn er 12 docenten. (then 12 docenten, before 1 January 2028)’\n"
                "anna says ‘En 20 erbij. (then 20)’\n"
                "bert says (nothing)"
            ),
        ),
        (
            with_objective(current="Nu 5."),
            with_objective(current="Nu 6."),
            "de huidige situatie van ‘Docenten werven’: anna zegt ‘Nu 5.’, bert zegt ‘Nu 6.’",
            "the present situation of ‘Docenten werven’: anna says ‘Nu 5.’, bert says ‘Nu 6.’",
        ),
    ],
)
def test_a_conflict_is_told_in_words(ours: Plan, theirs: Plan, nl: str, en: str) -> None:
    assert told(ours, theirs) == nl
    assert told(ours, theirs, "en") == en


def test_of_long_texts_the_words_around_the_difference_are_shown_and_the_whole_stands_in_the_plan() -> None:
    ours, theirs = (with_objective(current=LONG.format(word)) for word in ("zestig", "negentig"))
    assert told(ours, theirs) == (
        "de huidige situatie van ‘Docenten werven’: "
        "anna zegt ‘… verschil pas na meer dan negentig tekens staat: zestig.’, "
        "bert zegt ‘… verschil pas na meer dan negentig tekens staat: negentig.’"
    )
    assert LONG.format("negentig") in note_of(only(ours, theirs), "anna", "bert", sto()).nl


def test_one_element_that_is_sure_on_one_side_only_is_told_apart() -> None:
    sides = [
        with_objective(contributions=(Contribution(element="personeel", evidence="Nieuw.", basis=basis),))
        for basis in ("stated", "shown")
    ]
    line = told(*sides)
    assert "‘Nieuw. (met zoveel woorden genoemd)’" in line
    assert "‘Nieuw. (blijkt uit de tekst)’" in line
