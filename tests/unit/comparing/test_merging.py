"""Merging three versions: nothing lost, nothing decided in silence."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.unit.comparing.plans import plans, values_of, worked_on
from tests.unit.rules.building import sto

from hoofdlijn.comparing import Keep, align_plans, merge_plans, note_of, tell_conflict
from hoofdlijn.plan import Activity, Objective, Plan, Planning


def bare(plan: Plan) -> Plan:
    return replace(plan, places={}, labels=(), furniture=0)


@settings(max_examples=examples(150))
@given(st.data())
def test_where_one_side_did_nothing_the_other_side_is_the_outcome(data: st.DataObject) -> None:
    base = data.draw(plans())
    worked = data.draw(worked_on(base, "n"))
    assert merge_plans(base, base, worked).plan == bare(worked)
    assert merge_plans(base, worked, base).plan == bare(worked)
    assert merge_plans(base, worked, worked).plan == bare(worked)
    assert merge_plans(base, base, worked).conflicts == ()
    assert merge_plans(base, worked, base).conflicts == ()
    assert merge_plans(base, worked, worked).conflicts == ()


@settings(max_examples=examples(150))
@given(st.data())
def test_every_text_of_either_side_stands_in_the_outcome_or_in_a_conflict(data: st.DataObject) -> None:
    base = data.draw(plans())
    ours, theirs = data.draw(worked_on(base, "o")), data.draw(worked_on(base, "t"))
    for keep in Keep:
        merged = merge_plans(base, ours, theirs, keep=keep)
        told = {text for each in merged.conflicts for text in (each.ours.nl, each.theirs.nl)}
        said = set(texts_of(merged.plan))
        for text in {*texts_of(ours), *texts_of(theirs)} - set(texts_of(base)):
            assert text in said or any(text in conflict for conflict in told)


@settings(max_examples=examples(150))
@given(st.data())
def test_both_ways_round_the_same_is_taken_over_and_the_same_is_asked(data: st.DataObject) -> None:
    base = data.draw(plans())
    ours, theirs = data.draw(worked_on(base, "o")), data.draw(worked_on(base, "t"))
    one, other = merge_plans(base, ours, theirs), merge_plans(base, theirs, ours)
    asked = {conflict.address for conflict in one.conflicts}
    assert asked == {conflict.address for conflict in other.conflicts}
    here, there = values_of(one.plan), values_of(other.plan)
    different = {address for address in here.keys() | there.keys() if here.get(address) != there.get(address)}
    assert {address for address in different if not _touches(address, asked)} == set()


@settings(max_examples=examples(150))
@given(st.data())
def test_who_keeps_one_side_gets_that_side_wherever_there_was_a_choice(data: st.DataObject) -> None:
    base = data.draw(plans())
    ours, theirs = data.draw(worked_on(base, "o")), data.draw(worked_on(base, "t"))
    kept = merge_plans(base, ours, theirs, keep=Keep.THEIRS)
    assert kept.plan == merge_plans(base, theirs, ours, keep=Keep.OURS).plan
    for conflict in kept.conflicts:
        assert conflict.ours != conflict.theirs or conflict.ours_gone or conflict.theirs_gone or conflict.base.nl


@settings(max_examples=examples(150))
@given(plans(), plans(), plans())
def test_any_three_plans_merge_into_a_plan(base: Plan, ours: Plan, theirs: Plan) -> None:
    ours, theirs = align_plans(base, ours, theirs)
    merged = merge_plans(base, ours, theirs)
    assert {each.id for each in merged.plan.objectives} <= {
        each.id for plan in (base, ours, theirs) for each in plan.objectives
    }


@settings(max_examples=examples(150))
@given(st.data())
def test_every_conflict_is_told_in_both_languages_and_its_note_holds_the_text_left_out(data: st.DataObject) -> None:
    base = data.draw(plans())
    ours, theirs = data.draw(worked_on(base, "o")), data.draw(worked_on(base, "t"))
    for conflict in merge_plans(base, ours, theirs).conflicts:
        line, note = (tell(conflict, "anna.docx", "bert.docx", sto()) for tell in (tell_conflict, note_of))
        for told in (line.nl, line.en, note.nl, note.en):
            assert "anna.docx" in told
            assert "bert.docx" in told
        if not (conflict.ours_gone or conflict.theirs_gone):
            assert conflict.theirs.nl in note.nl
            assert conflict.theirs.en in note.en


def texts_of(plan: Plan) -> Iterator[str]:
    yield from (plan.title, plan.region)
    for objective in plan.objectives:
        yield from (objective.title, objective.statement, objective.current, objective.desired)
        yield from (link.evidence for link in objective.contributions)
        yield from (link.evidence for link in objective.vision_links)
        yield from (target.text for target in objective.targets)
    for activity in plan.activities:
        yield from (activity.title, *activity.purposes, *activity.details, activity.planning.text)
    yield from (text.text for text in plan.remainder)


def _touches(address: str, asked: set[str]) -> bool:
    if address.startswith("remainder/"):
        return True  # the order of what both sides added
    parts = address.split("/")
    above = {"/".join(parts[:size]) for size in range(1, len(parts) + 1)}
    return bool(above & asked) or any(each.startswith(f"{address}/") for each in asked)


BASE = Plan(
    scheme="sto-2025",
    objectives=(
        Objective(
            id="k1",
            title="Meer leerlingen in het techlab",
            current="Nu komen er 60 leerlingen.",
            activities=(
                Activity(id="p1", title="Techlab inrichten", serves=("k1",), planning=Planning(text="2026")),
                Activity(id="p2", title="Lessenserie schrijven", serves=("k1",)),
            ),
        ),
        Objective(id="k2", title="Docenten werven"),
    ),
)


def with_activity(plan: Plan, activity_id: str, **values: object) -> Plan:
    return replace(
        plan,
        objectives=tuple(
            replace(
                objective,
                activities=tuple(
                    replace(each, **values) if each.id == activity_id else each for each in objective.activities
                ),
            )
            for objective in plan.objectives
        ),
    )


def without_activity(plan: Plan, activity_id: str) -> Plan:
    return replace(
        plan,
        objectives=tuple(
            replace(objective, activities=tuple(each for each in objective.activities if each.id != activity_id))
            for objective in plan.objectives
        ),
    )


def test_changes_in_different_places_go_together() -> None:
    ours = with_activity(BASE, "p1", planning=Planning(text="2027"))
    theirs = with_activity(BASE, "p2", title="Lessenserie schrijven met bedrijven")
    merged = merge_plans(BASE, ours, theirs)
    assert merged.conflicts == ()
    assert [each.title for each in merged.plan.activities] == [
        "Techlab inrichten",
        "Lessenserie schrijven met bedrijven",
    ]
    assert merged.plan.activities[0].planning.text == "2027"


def test_two_different_plannings_are_a_conflict_that_names_both() -> None:
    ours = with_activity(BASE, "p1", planning=Planning(text="2027"))
    theirs = with_activity(BASE, "p1", planning=Planning(text="2028"))
    merged = merge_plans(BASE, ours, theirs)
    (conflict,) = merged.conflicts
    assert conflict.address == "activities/p1/planning"
    assert (conflict.base.nl, conflict.ours.nl, conflict.theirs.nl) == ("2026", "2027", "2028")
    assert merged.plan.activities[0].planning.text == "2027"
    assert merge_plans(BASE, ours, theirs, keep=Keep.THEIRS).plan.activities[0].planning.text == "2028"


@pytest.mark.parametrize(("keep", "stays"), [(Keep.BOTH, True), (Keep.OURS, False), (Keep.THEIRS, True)])
def test_what_we_dropped_and_they_worked_on_stays_unless_we_are_to_be_followed(keep: Keep, *, stays: bool) -> None:
    merged = merge_plans(
        BASE, without_activity(BASE, "p1"), with_activity(BASE, "p1", purposes=("Een lokaal",)), keep=keep
    )
    (conflict,) = merged.conflicts
    assert conflict.ours_gone
    assert "Een lokaal" in conflict.theirs.nl
    assert ("p1" in {each.id for each in merged.plan.activities}) is stays


def test_what_one_side_dropped_and_the_other_left_alone_goes() -> None:
    merged = merge_plans(BASE, without_activity(BASE, "p1"), BASE)
    assert [each.id for each in merged.plan.activities] == ["p2"]
    assert merged.conflicts == ()


def test_an_objective_that_was_dropped_stays_for_the_activity_that_was_put_under_it() -> None:
    first, second = BASE.objectives
    new = Activity(id="p9", title="Zij-instromers begeleiden", serves=("k2",))
    ours = replace(BASE, objectives=(first, replace(second, activities=(new,))))
    merged = merge_plans(BASE, ours, replace(BASE, objectives=(first,)))
    assert [each.id for each in merged.plan.objectives] == ["k1", "k2"]
    assert [(each.address, each.theirs_gone) for each in merged.conflicts] == [("objectives/k2", True)]


def test_an_activity_that_moved_on_one_side_and_was_reworded_on_the_other_is_both() -> None:
    first, second = BASE.objectives
    moved = replace(first.activities[0], serves=("k2",))
    ours = replace(
        BASE, objectives=(replace(first, activities=first.activities[1:]), replace(second, activities=(moved,)))
    )
    merged = merge_plans(BASE, ours, with_activity(BASE, "p1", title="Techlab verbouwen"))
    assert merged.conflicts == ()
    assert [each.title for each in merged.plan.objectives[1].activities] == ["Techlab verbouwen"]
    assert merged.plan.objectives[1].activities[0].serves == ("k2",)


def with_new(identity: str, title: str) -> Plan:
    """Return the base with one new activity under its second objective."""
    first, second = BASE.objectives
    new = Activity(id=identity, title=title, serves=("k2",))
    return replace(BASE, objectives=(first, replace(second, activities=(new,))))


def test_what_both_sides_added_alike_is_there_once_and_under_other_ids_still() -> None:
    ours = with_new("n1", "Stages bij bedrijven")
    theirs = with_new("x7", "Stages bij bedrijven")
    merged = merge_plans(BASE, *align_plans(BASE, ours, theirs))
    assert [each.id for each in merged.plan.objectives[1].activities] == ["n1"]
    assert merged.conflicts == ()


def test_two_things_that_both_sides_gave_one_id_by_chance_stay_apart() -> None:
    ours = with_new("n1", "Stages bij bedrijven")
    theirs = with_new("n1", "Ouderavond over zorg")
    merged = merge_plans(BASE, *align_plans(BASE, ours, theirs))
    assert sorted(each.title for each in merged.plan.objectives[1].activities) == [
        "Ouderavond over zorg",
        "Stages bij bedrijven",
    ]
