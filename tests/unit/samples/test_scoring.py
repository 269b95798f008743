"""The score rewards a perfect reading with everything, and nothing else."""

import copy

import pytest
from samples.build import samples
from samples.comparing import Seen, joined, phases_right, same_planning
from samples.content import ANY
from samples.scoring import COUNTED, PARTS, score
from samples.shapes.expected import Json

_SAMPLES = {sample.name: sample for sample in samples()}
_ONE = _SAMPLES["koppen--waterlinge.docx"]


def _perfect(expected: Json) -> Json:
    """Return the plan JSON of a reader who makes no mistake: what was left free is filled in somehow."""
    plan = copy.deepcopy(expected)
    if plan["general"]:
        plan["objectives"][0]["activities"] += plan["general"]
    for objective in plan["objectives"]:
        objective["label"] = objective["label"].replace("*", "")
        for activity in objective["activities"]:
            activity["kind"] = activity["kind"].replace(ANY, "direct")
            for phase in activity["planning"]["phases"]:
                _fill(phase)
        objective["targets"] = [target for target in objective["targets"] if target["value"] != ANY]
    return plan


def _fill(phase: Json) -> None:
    free = {"kind": "unspecified", "start": "2025-02-01", "end": "2028-12-01", "open": None, "recurrence": None}
    phase.update({name: value for name, value in free.items() if phase[name] == ANY})


def _phase(kind: str, start: int, end: int, **more: object) -> Seen:
    return Seen(kind=kind, start=f"{start}-01-01", end=f"{end}-01-01", **more)


@pytest.mark.parametrize("name", _SAMPLES)
def test_a_perfect_reading_scores_everything_and_nothing_extra(name: str):
    expected = _SAMPLES[name].expected()
    made = score(expected, _perfect(expected))
    assert made.missed == []
    assert made.right == made.asked
    assert not +made.extra
    assert set(made.asked) <= {*COUNTED, *PARTS}


def test_a_lost_activity_costs_it_and_its_phases():
    expected = _ONE.expected()
    plan = _perfect(expected)
    lost = plan["objectives"][0]["activities"].pop()
    made = score(expected, plan)
    assert made.asked["activities"] - made.right["activities"] == 1
    assert made.asked["phases"] - made.right["phases"] == len(lost["planning"]["phases"])


def test_an_activity_under_the_wrong_objective_is_not_right():
    expected = _ONE.expected()
    plan = _perfect(expected)
    plan["objectives"][1]["activities"].append(plan["objectives"][0]["activities"].pop())
    assert score(expected, plan).right["activities"] == score(expected, _perfect(expected)).right["activities"] - 1


def test_an_invented_activity_counts_as_extra_with_its_phases():
    expected = _ONE.expected()
    plan = _perfect(expected)
    more = copy.deepcopy(plan["objectives"][0]["activities"][0])
    plan["objectives"][0]["activities"].append({**more, "id": "x", "title": "Aantal activiteiten"})
    made = score(expected, plan)
    assert (made.extra["activities"], made.extra["phases"]) == (1, len(more["planning"]["phases"]))


def test_a_statement_that_swallows_the_situation_is_not_right():
    expected = _ONE.expected()
    plan = _perfect(expected)
    first = plan["objectives"][0]
    first.update(statement=f"{first['statement']} {first['current']}", current="")
    made = score(expected, plan)
    assert made.asked["objectives"] - made.right["objectives"] == 1
    assert made.asked["current"] - made.right["current"] == 1


def test_an_element_too_much_is_extra_but_one_that_may_be_seen_is_not():
    expected = _ONE.expected()
    plan = _perfect(expected)
    first = plan["objectives"][0]
    seen = {"evidence": "…", "basis": "shown"}
    first["contributions"] += [
        {"element": each, **seen} for each in (*expected["objectives"][0]["maybe"], "inclusie")
    ]
    assert score(expected, plan).extra["elements"] == 1


def test_a_misspelling_is_forgiven_and_another_title_is_not():
    expected = _ONE.expected()
    plan = _perfect(expected)
    activities = plan["objectives"][0]["activities"]
    activities[0]["title"] = activities[0]["title"].replace("technische", "techniische")
    assert score(expected, plan).right["activities"] == score(expected, plan).asked["activities"]
    activities[0]["title"] = "Regionaal rooster"
    assert score(expected, plan).right["activities"] == score(expected, plan).asked["activities"] - 1


def test_touching_phases_of_one_kind_mean_the_same_as_one():
    years = [_phase("execute", year, year + 1) for year in (2026, 2027, 2028)]
    assert joined(years) == (_phase("execute", 2026, 2029),)
    assert same_planning(years, [_phase("execute", 2026, 2029)])
    assert not same_planning(years, [_phase("execute", 2026, 2028)])
    assert not same_planning(years, [_phase("prepare", 2026, 2029)])


def test_an_ambiguous_phase_is_right_when_flagged_with_the_reading_meant_among_those_offered():
    meant = _phase("execute", 2026, 2028, ambiguous="yes")
    other = Seen(
        kind="execute",
        start="2026-08-01",
        end="2027-08-01",
        ambiguous="yes",
        alternatives=(("2026-01-01", "2028-01-01"),),
    )
    assert same_planning([meant], [other])
    assert not same_planning([meant], [_phase("execute", 2026, 2028)])


def test_a_phase_read_counts_for_one_phase_meant():
    meant = [_phase("execute", 2026, 2027), _phase("execute", 2028, 2029)]
    assert phases_right(meant, [_phase("execute", 2026, 2027), _phase("evaluate", 2028, 2029)]) == 1
    assert phases_right(meant, [_phase("execute", 2026, 2027)] * 2) == 1
