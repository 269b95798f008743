"""What a tranche has to work out: nothing missed, nothing guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.comparing.plans import plans
from tests.unit.rules.building import sto

from hoofdlijn.checking import Doubt, TrancheWork, find_tranche, tranche_work
from hoofdlijn.phrases import read_planning
from hoofdlijn.plan import Activity, Objective, Plan, Planning


def work_of(*plannings: str, tranche: str = "2027-2028") -> TrancheWork:
    activities = tuple(
        Activity(
            id=f"p{number}",
            title=f"Activiteit {number}",
            serves=("k1",),
            planning=Planning(text=text, phases=read_planning(text, sto().period.days).phases),
        )
        for number, text in enumerate(plannings)
    )
    found = find_tranche(sto(), tranche)
    assert found is not None
    return tranche_work(
        Plan(scheme="sto-2025", objectives=(Objective(id="k1", activities=activities),)), sto(), found
    )


@pytest.mark.parametrize(
    ("planning", "first", "second"),
    [
        ("Uitvoeren in 2026", True, False),
        ("Uitvoeren in 2027", False, True),
        ("Voorbereiden in 2026, uitvoeren in 2027", True, True),
        ("Uitvoeren schooljaar 2026/2027", True, True),
        ("Voorbereiden tot en met 31 december 2026", True, False),
        ("Continu van 2025 tot 2029", True, True),
    ],
)
def test_an_activity_belongs_to_every_tranche_with_a_day_of_it(planning: str, *, first: bool, second: bool) -> None:
    for tranche, inside in (("2025-2026", first), ("2027-2028", second)):
        (objective,) = work_of(planning, tranche=tranche).objectives
        assert (len(objective.activities), objective.others) == ((1, 0) if inside else (0, 1))


def test_only_the_phases_of_the_tranche_are_told() -> None:
    (objective,) = work_of("Voorbereiden in 2026, uitvoeren in 2027").objectives
    assert [phase.label for phase in objective.activities[0].phases] == ["uitvoeren"]


@pytest.mark.parametrize(
    ("planning", "tranche", "doubt"),
    [
        ("", "2027-2028", Doubt.NO_PLANNING),
        ("Zodra het kan", "2027-2028", Doubt.UNREADABLE),
        ("Van mei 2028 tot maart 2027", "2027-2028", Doubt.REVERSED),
        ("Uitvoeren na de fusie, waarschijnlijk 2026", "2027-2028", Doubt.AMBIGUOUS),
    ],
)
def test_what_cannot_be_told_stands_apart(planning: str, tranche: str, doubt: Doubt) -> None:
    (objective,) = work_of(planning, tranche=tranche).objectives
    assert [each.doubt for each in objective.doubtful] == [doubt]
    assert objective.activities == ()


@given(plans(), st.sampled_from(["2025-2026", "2027-2028"]))
def test_every_activity_is_counted_once(plan: Plan, tranche: str) -> None:
    found = find_tranche(sto(), tranche)
    assert found is not None
    for objective, told in zip(plan.objectives, tranche_work(plan, sto(), found).objectives, strict=True):
        assert len(told.activities) + len(told.doubtful) + told.others == len(objective.activities)


@pytest.mark.parametrize("asked", ["2027-2028", "2027/2028", " 2027 – 2028 "])
def test_a_tranche_is_known_by_its_years_however_they_are_joined(asked: str) -> None:
    found = find_tranche(sto(), asked)
    assert found is not None
    assert found.id == "2027-2028"


@pytest.mark.parametrize("asked", ["2027", "2026-2027", "", "tweede"])
def test_other_years_are_no_tranche(asked: str) -> None:
    assert find_tranche(sto(), asked) is None
