"""Plans of hundreds of pages are compared by what is rare in them, and nothing else changes by that."""

import random
from dataclasses import replace

from hoofdlijn.comparing import compare_plans, match_plans
from hoofdlijn.plan import Activity, Objective, Plan

WORDS = [f"{first}{last}" for first in ("tech", "lab", "bouw", "metaal", "zorg", "regio", "docent", "stage") for last in
         ("plan", "dag", "werk", "les", "bank", "uur", "week", "kring", "huis", "post", "markt", "lijn")]  # fmt: skip


def large_plan(prefix: str, count: int, each: int) -> Plan:
    chance = random.Random(7)
    objectives = []
    for number in range(count):
        activities = tuple(
            Activity(
                id=f"{prefix}a{number * each + serial}",
                title=" ".join(chance.choices(WORDS, k=5)),
                details=(" ".join(chance.choices(WORDS, k=30)),),
                serves=(f"{prefix}{number}",),
            )
            for serial in range(each)
        )
        objectives.append(
            Objective(
                id=f"{prefix}{number}",
                title=" ".join(chance.choices(WORDS, k=6)),
                statement=" ".join(chance.choices(WORDS, k=60)),
                activities=activities,
            )
        )
    return Plan(scheme="sto-2025", objectives=tuple(objectives))


def test_parts_are_found_again_under_other_ids_though_a_word_was_changed() -> None:
    old = large_plan("x", 60, 5)
    new = large_plan("y", 60, 5)
    worked = replace(
        new,
        objectives=tuple(
            replace(
                objective,
                activities=tuple(
                    replace(each, title=f"Nieuw {each.title}", planning=each.planning)
                    for each in objective.activities
                ),
            )
            for objective in new.objectives
        ),
    )
    matching = match_plans(old, worked)
    assert {(match.earlier[1:], match.later[1:]) for match in matching.activities.matches} == {
        (f"a{number}", f"a{number}") for number in range(300)
    }
    changes = compare_plans(old, worked)
    assert {(change.part.value, change.kind.value) for change in changes} == {("title", "changed")}
    assert len(changes) == 300
