"""Merging where parts came or went whole: what is new on both sides stays two, what is disputed stays whole."""

from dataclasses import replace

import pytest
from tests.unit.writing.plans_to_write import planned

from hoofdlijn.comparing import Keep, align_plans, merge_plans
from hoofdlijn.comparing.merging import Merged
from hoofdlijn.plan import Activity, Objective, Plan


def objective(identity: str, *activities: Activity, **values: str) -> Objective:
    return Objective(id=identity, title=f"Doel {identity}", activities=activities, **values)


def activity(identity: str, title: str, under: str = "k1") -> Activity:
    return Activity(id=identity, title=title, serves=(under,), planning=planned("uitvoeren in 2026"))


def plan(*objectives: Objective) -> Plan:
    return Plan(scheme="sto-2025", objectives=objectives)


def merged(base: Plan, ours: Plan, theirs: Plan, keep: Keep = Keep.BOTH) -> Merged:
    return merge_plans(base, *align_plans(base, ours, theirs), keep=keep)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Workshop robotica", "Workshop lassen"),
        ("Techniekdag voor groep 7", "Techniekdag voor groep 8"),
        ("Gastlessen in de bouw", "Gastlessen in de zorg"),
    ],
)
@pytest.mark.parametrize("keep", list(Keep))
@pytest.mark.parametrize("same_id", [False, True])
def test_two_new_activities_that_are_only_alike_both_stay(here: str, there: str, keep: Keep, same_id: bool) -> None:
    base = plan(objective("k1"))
    ours = plan(objective("k1", activity("aa", here)))
    theirs = plan(objective("k1", activity("aa" if same_id else "bb", there)))
    outcome = merged(base, ours, theirs, keep)
    assert {each.title for each in outcome.plan.activities} == {here, there}
    assert outcome.conflicts == ()


def test_what_both_sides_added_under_one_title_is_one() -> None:
    base = plan(objective("k1"))
    ours = plan(objective("k1", activity("aa", "Workshop lassen")))
    theirs = plan(objective("k1", activity("bb", "Workshop Lassen")))
    assert len(merged(base, ours, theirs).plan.activities) == 1


def test_two_new_objectives_that_are_only_alike_both_stay() -> None:
    base = plan(objective("k1"))
    ours = plan(objective("k1"), Objective(id="k2", title="Meer meisjes in de techniek"))
    theirs = plan(objective("k1"), Objective(id="k3", title="Meer docenten in de techniek"))
    outcome = merged(base, ours, theirs)
    assert len(outcome.plan.objectives) == 3
    assert outcome.conflicts == ()


def test_an_objective_that_one_side_dropped_and_the_other_worked_on_stays_with_all_that_stands_under_it() -> None:
    full = objective("k2", *(activity(f"p{n}", f"Activiteit {n}", "k2") for n in range(5)), desired="Meer.")
    base = plan(objective("k1"), full)
    worked = plan(objective("k1"), replace(full, desired="Meer leerlingen."))
    dropped = plan(objective("k1"))
    for outcome in (merged(base, worked, dropped), merged(base, dropped, worked)):
        assert [each.address for each in outcome.conflicts] == ["objectives/k2"]
        assert len(outcome.plan.activities) == 5
    assert merged(base, dropped, worked, Keep.OURS).plan == dropped
    assert merged(base, worked, dropped, Keep.OURS).plan == worked


def test_an_objective_of_which_one_activity_was_worked_on_stays_whole_too() -> None:
    acts = [activity(f"p{n}", f"Activiteit {n}", "k2") for n in range(3)]
    base = plan(objective("k1"), objective("k2", *acts))
    worked = plan(objective("k1"), objective("k2", replace(acts[0], details=("Nieuw.",)), *acts[1:]))
    outcome = merged(base, worked, plan(objective("k1")))
    assert [each.title for each in outcome.plan.activities] == ["Activiteit 0", "Activiteit 1", "Activiteit 2"]
