"""Every kind of change is one line for people, in both languages."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.unit.comparing.plans import plans, worked_on
from tests.unit.rules.building import sto

from hoofdlijn.comparing import Comparison, comparison_of
from hoofdlijn.phrases import read_planning
from hoofdlijn.plan import (
    Activity,
    ActivityKind,
    Basis,
    Contribution,
    Objective,
    Plan,
    Planning,
    Target,
    VisionLink,
)


def planned(text: str) -> Planning:
    return Planning(text=text, phases=read_planning(text, sto().period.days).phases)


STAFF = Objective(
    id="k1",
    label="Programmalijn",
    number="1",
    title="Docenten werven",
    statement="Wij werven docenten.",
    contributions=(Contribution(element="personeel", evidence="Dit trekt docenten aan.", basis=Basis.SHOWN),),
    targets=(Target(text="In 2028 zijn er 12 docenten.", value=Decimal(12), unit="docenten", by=date(2029, 1, 1)),),
    activities=(
        Activity(
            id="p1", title="Open avond voor zij-instromers", serves=("k1",), planning=planned("Uitvoeren in 2026")
        ),
        Activity(id="p2", title="Stages voor docenten", serves=("k1",), planning=planned("2027")),
    ),
)
LAB = Objective(id="k2", label="Programmalijn", number="2", title="Techlab")
ELEMENT = sto().element("personeel").name.nl
SENTENCE = "‘In 2028 zijn er 12 docenten.’"
EVENING = "‘Open avond voor zij-instromers’"
PLAN = Plan(scheme="sto-2025", title="Plan", region="Waterlinge", objectives=(STAFF, LAB))


def compared(old: Plan, new: Plan) -> Comparison:
    return comparison_of(("oud", old), ("nieuw", new), sto(), program="1")


def lines(new: Plan, language: str = "nl", old: Plan = PLAN) -> list[str]:
    return [line.line.in_language(language) for group in compared(old, new).groups for line in group.lines]


def with_objective(**values: object) -> Plan:
    return replace(PLAN, objectives=(replace(STAFF, **values), LAB))


def with_activity(**values: object) -> Plan:
    first, second = STAFF.activities
    return with_objective(activities=(replace(first, **values), second))


@pytest.mark.parametrize(
    ("new", "nl", "en"),
    [
        (
            replace(PLAN, region="Rivierenland"),
            "Regio: ‘Waterlinge’ is nu ‘Rivierenland’",
            "Region: ‘Waterlinge’ is now ‘Rivierenland’",
        ),
        (
            replace(PLAN, objectives=(LAB, STAFF)),
            "Programmalijn 2 staat nu op plaats 1; dat was plaats 2",
            "Programmalijn 2 is now in place 1; it was in place 2",
        ),
        (
            replace(PLAN, objectives=(STAFF,)),
            "Vervallen: programmalijn 2, ‘Techlab’",
            "Dropped: programmalijn 2, ‘Techlab’",
        ),
        (
            replace(PLAN, objectives=(STAFF, LAB, Objective(id="k9", title="Samen met bedrijven"))),
            "Nieuw: doelstelling ‘Samen met bedrijven’",
            "New: objective ‘Samen met bedrijven’",
        ),
        (with_objective(number="3"), "Nummer: ‘1’ is nu ‘3’", "Number: ‘1’ is now ‘3’"),
        (
            with_objective(statement="Wij werven twintig docenten."),
            "Omschrijving: ‘twintig’ erbij (‘Wij werven twintig docenten.’)",
            "Description: ‘twintig’ added (‘Wij werven twintig docenten.’)",
        ),
        (with_objective(desired="Iedere les bezet."), "Gewenste situatie toegevoegd", "Wanted situation added"),
        (
            with_objective(contributions=(replace(STAFF.contributions[0], basis=Basis.STATED),)),
            f"Dat dit bijdraagt aan {ELEMENT}, staat er nu met zoveel woorden",
            None,
        ),
        (
            with_objective(vision_links=(VisionLink(anchor="lessen", evidence="Zo leerden wij."),)),
            "Verwijst nu ook naar de regiovisie: Geleerde lessen uit STO 2020-2024",
            None,
        ),
        (
            with_objective(
                targets=(replace(STAFF.targets[0], text="In 2028 zijn er 10 docenten.", value=Decimal(10)),)
            ),
            "Streefwaarde verlaagd van 12 naar 10: ‘In 2028 zijn er 10 docenten.’",
            "Target lowered from 12 to 10: ‘In 2028 zijn er 10 docenten.’",
        ),
        (
            with_objective(targets=(replace(STAFF.targets[0], by=date(2028, 1, 1)),)),
            f"Streefwaarde moet eerder bereikt zijn, vóór 1 januari 2028 in plaats van vóór 1 januari 2029: {SENTENCE}",
            None,
        ),
        (
            with_activity(title="Open dag voor zij-instromers"),
            "Activiteit ‘Open avond voor zij-instromers’ heet nu ‘Open dag voor zij-instromers’",
            "Activity ‘Open avond voor zij-instromers’ is now called ‘Open dag voor zij-instromers’",
        ),
        (
            with_activity(title="Vergroenen"),
            "Activiteit ‘Open avond voor zij-instromers’ vervangen door ‘Vergroenen’",
            None,
        ),
        (
            with_activity(kind=ActivityKind.SUPPORTING),
            "Activiteit ‘Open avond voor zij-instromers’ is nu ondersteunend",
            "Activity ‘Open avond voor zij-instromers’ is now supporting",
        ),
        (
            with_activity(serves=("k1", "k2")),
            "Activiteit ‘Open avond voor zij-instromers’ hoort nu ook bij programmalijn 2",
            None,
        ),
        (
            with_activity(planning=planned("Uitvoeren in 2027")),
            "Planning van ‘Open avond voor zij-instromers’: uitvoeren schuift van 2026 naar 2027",
            "Planning of ‘Open avond voor zij-instromers’: carrying out moves from 2026 to 2027",
        ),
        (
            with_activity(planning=planned("Uitvoeren in 2026 en 2027")),
            f"Planning van {EVENING}: uitvoeren loopt tot en met 2027 in plaats van 2026",
            f"Planning of {EVENING}: carrying out goes on up to and including 2027 instead of 2026",
        ),
        (
            with_activity(planning=planned("Voorbereiden in 2025, uitvoeren in 2026")),
            "Planning van ‘Open avond voor zij-instromers’: ‘voorbereiden in 2025’ erbij",
            None,
        ),
        (
            with_activity(planning=planned("Uitvoeren: 2026")),
            "Planning van ‘Open avond voor zij-instromers’ anders verwoord, data gelijk: ‘in’ is nu ‘:’ (‘Uitvoeren: 2026’)",
            None,
        ),
        (
            with_activity(planning=Planning()),
            "Planning van ‘Open avond voor zij-instromers’ vervallen (was ‘Uitvoeren in 2026’)",
            None,
        ),
    ],
)
def test_a_change_is_one_line_that_says_it(new: Plan, nl: str, en: str | None) -> None:
    assert lines(new) == [nl]
    if en is not None:
        assert lines(new, "en") == [en]


def test_a_move_is_told_where_the_activity_now_stands() -> None:
    first, second = STAFF.activities
    moved = replace(first, serves=("k2",))
    new = replace(PLAN, objectives=(replace(STAFF, activities=(second,)), replace(LAB, activities=(moved,))))
    (group,) = compared(PLAN, new).groups
    assert group.heading.nl == "Programmalijn 2 · Techlab"
    assert [line.line.nl for line in group.lines] == [
        "Activiteit ‘Open avond voor zij-instromers’ verplaatst van programmalijn 1 naar programmalijn 2"
    ]


@pytest.mark.parametrize(
    ("served", "now", "more"),
    [
        (("k1",), ("k2",), []),
        (("k1", "k2"), ("k2",), []),
        (("k1", "k3"), ("k2", "k3"), []),
        (("k1",), ("k2", "k1"), ["Activiteit ‘Open avond voor zij-instromers’ hoort ook nog bij programmalijn 1"]),
        (("k1",), ("k2", "k3"), ["Activiteit ‘Open avond voor zij-instromers’ hoort nu ook bij programmalijn 4"]),
        (
            ("k1", "k3"),
            ("k2",),
            ["Activiteit ‘Open avond voor zij-instromers’ hoort niet langer bij programmalijn 3"],
        ),
        (
            ("k1", "k3"),
            ("k3", "k2"),
            ["De doelstellingen van activiteit ‘Open avond voor zij-instromers’ staan in een andere volgorde"],
        ),
    ],
)
def test_what_follows_from_a_move_is_not_told_again(
    served: tuple[str, ...], now: tuple[str, ...], more: list[str]
) -> None:
    first, second = STAFF.activities
    third = Objective(id="k3", label="Programmalijn", number="3", title="Samen")
    before = replace(STAFF, activities=(replace(first, serves=served), second))
    after = replace(LAB, activities=(replace(first, serves=now),))
    renumbered = replace(third, number="4")
    old = replace(PLAN, objectives=(before, LAB, third))
    new = replace(PLAN, objectives=(replace(STAFF, activities=(second,)), after, renumbered))
    told = [line for line in lines(new, old=old) if "Nummer" not in line]
    assert told == [
        "Activiteit ‘Open avond voor zij-instromers’ verplaatst van programmalijn 1 naar programmalijn 2",
        *more,
    ]


def test_the_quotes_of_a_text_go_along_with_it() -> None:
    old = with_objective(contributions=(replace(STAFF.contributions[0], evidence="Wij werven docenten."),))
    new = with_objective(
        statement="Wij werven vakdocenten.",
        contributions=(replace(STAFF.contributions[0], evidence="Wij werven vakdocenten."),),
    )
    (group,) = compared(old, new).groups
    (line,) = group.lines
    assert line.line.nl == "Omschrijving: ‘docenten’ is nu ‘vakdocenten’ (‘Wij werven vakdocenten.’)"
    assert line.change.also == ("objectives/k1/contributions/personeel",)


def test_counts_say_how_much_happened() -> None:
    comparison = compared(PLAN, with_activity(planning=planned("Uitvoeren in 2027")))
    assert {key: number for key, number in comparison.counts.items() if number} == {"changes": 1, "plannings": 1}


@settings(max_examples=examples(150))
@given(st.data())
def test_every_change_of_any_two_plans_is_one_line_in_both_languages(data: st.DataObject) -> None:
    old = data.draw(plans())
    new = data.draw(worked_on(old, "n"))
    for group in compared(old, new).groups:
        for line in group.lines:
            assert line.line.nl.strip()
            assert line.line.en.strip()
            assert "{" not in line.line.nl.replace(
                "{", "", line.change.before.count("{") + line.change.after.count("{")
            )


@pytest.mark.parametrize(
    ("before", "after", "nl", "en"),
    [
        ("Continu 2026 t/m 2028", "Continu 2027 t/m 2028", "begint in 2027 in plaats van 2026", "begins in 2027"),
        (
            "Uitvoeren van 1 maart 2026 t/m 31 december 2026",
            "Uitvoeren van 15 maart 2026 t/m 31 december 2026",
            "begint op 15 maart 2026 in plaats van 1 maart 2026",
            "begins on 15 March 2026 instead of 1 March 2026",
        ),
        (
            "Uitvoeren van maart tot en met december 2026",
            "Uitvoeren van mei tot en met december 2026",
            "begint in mei 2026 in plaats van maart 2026",
            "begins in May 2026 instead of March 2026",
        ),
        (
            "Uitvoeren schooljaar 2025-2026 t/m schooljaar 2027-2028",
            "Uitvoeren schooljaar 2025-2026 t/m schooljaar 2026-2027",
            "loopt tot en met schooljaar 2026-2027 in plaats van schooljaar 2027-2028",
            "goes on up to and including school year 2026-2027 instead of school year 2027-2028",
        ),
        (
            "Uitvoeren van 1 maart 2026 t/m 15 juni 2026",
            "Uitvoeren van 1 maart 2026 t/m 20 juni 2026",
            "loopt tot en met 20 juni 2026 in plaats van 15 juni 2026",
            "goes on up to and including 20 June 2026 instead of 15 June 2026",
        ),
    ],
)
def test_of_work_that_begins_or_ends_elsewhere_only_that_end_is_told(
    before: str, after: str, nl: str, en: str
) -> None:
    old, new = (with_activity(planning=planned(text)) for text in (before, after))
    (dutch,), (english,) = lines(new, old=old), lines(new, "en", old=old)
    assert nl in dutch
    assert en in english


def test_a_few_words_around_a_change_say_what_it_is_about() -> None:
    old, new = (
        with_objective(current=f"In de hele regio werken nu {number} docenten in het vak techniek, dat is te weinig.")
        for number in (12, 14)
    )
    assert lines(new, old=old) == ["Huidige situatie: ‘12’ is nu ‘14’ (‘… regio werken nu 14 docenten in het …’)"]
    assert lines(new, "en", old=old) == [
        "Present situation: ‘12’ is now ‘14’ (‘… regio werken nu 14 docenten in het …’)"
    ]
