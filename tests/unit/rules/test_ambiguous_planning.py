"""P107: words that can be read in more than one way are put to the author, in words."""

from datetime import date

import pytest
from tests.unit.rules.building import Activity, findings, objective, outcomes, phase, plan, questions, seen, sto

from hoofdlijn.checking import check_plan
from hoofdlijn.phrases import read_planning
from hoofdlijn.plan import Plan, Planning
from hoofdlijn.rules import ambiguous_planning


def planned(*texts: str) -> Plan:
    """A plan with one activity for each planning, read as a document's would be."""
    days = sto().period.days
    activities = (
        Activity(
            id=f"a{number}",
            title=f"Stages bij bedrijven {number}",
            planning=Planning(text=text, phases=read_planning(text, days).phases),
        )
        for number, text in enumerate(texts)
    )
    return plan(objective("k1", *activities))


def test_both_readings_of_two_years_are_said_in_words():
    of = planned("Uitvoeren 2026/2027")
    assert questions(ambiguous_planning.RULE, of) == ["activities/a0/planning"]
    assert not findings(ambiguous_planning.RULE, of)
    told = seen(ambiguous_planning.RULE, of)
    assert "lezen wij als schooljaar 2026" in told
    assert "2026 tot en met 2027" in told


def test_a_condition_without_another_date_is_asked_about_too():
    vague = phase(date(2026, 1, 1), date(2027, 1, 1), text="na de fusie, waarschijnlijk 2026", ambiguous=True)
    of = plan(objective("k1", Activity(id="a", title="Stages", planning=Planning(text=vague.text, phases=(vague,)))))
    assert "“na de fusie, waarschijnlijk 2026” lezen wij als 2026" in seen(ambiguous_planning.RULE, of)


def test_clear_words_are_left_alone():
    of = planned(
        "Uitvoeren in schooljaar 2026/2027", "Voorbereiding in 2026, uitvoering in 2027", "Van 2025 tot 2029"
    )
    assert not outcomes(ambiguous_planning.RULE, of)


def test_a_few_of_a_kind_are_each_asked_about_at_their_place():
    of = planned("Uitvoeren 2025/2026", "Uitvoeren 2026/2027", "Opzetten 2027/2028")
    assert questions(ambiguous_planning.RULE, of) == [f"activities/a{number}/planning" for number in range(3)]


def test_a_way_of_writing_that_returns_often_is_asked_about_once_with_all_its_places():
    of = planned(
        *(f"Uitvoeren {2025 + number % 3}/{2026 + number % 3}" for number in range(40)), "Opzetten 2026-2027"
    )
    asked = outcomes(ambiguous_planning.RULE, of)
    assert [len(one.also_at) for one in asked] == [39, 0]
    assert "39 andere activiteiten" in asked[0].observed.nl


@pytest.mark.parametrize(
    ("words", "helps"),
    [
        ("Uitvoeren 2026/2027", "schooljaar"),
        ("sept 2025 tot juli 2028", "tot en met"),
        ("start: januari 2026", "hoe lang het duurt"),
    ],
)
def test_what_helps_fits_what_is_in_doubt(words, helps):
    (line,) = check_plan(planned(words), sto(), program="0", rules=(ambiguous_planning.RULE,)).findings
    assert helps in line.help.nl
    others = {"schooljaar", "tot en met", "hoe lang het duurt"} - {helps}
    assert not any(other in line.help.nl for other in others)


def test_a_start_of_which_a_later_phase_tells_the_end_is_not_asked_about():
    assert not outcomes(
        ambiguous_planning.RULE, planned("start schooljaar 2025/2026, afronding schooljaar 2026/2027")
    )


def test_an_end_before_the_start_is_left_to_its_own_rule():
    assert not outcomes(ambiguous_planning.RULE, planned("Van 2027 tot 2026"))
