"""What changed: nothing where nothing did, and everything where something did."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.unit.comparing.plans import plans, values_of, worked_on

from hoofdlijn.comparing import Change, adopt_ids, compare_plans, match_by_id, pair_plans
from hoofdlijn.plan import Plan


@given(plans())
def test_a_plan_beside_itself_shows_no_change(plan: Plan) -> None:
    assert compare_plans(plan, plan) == ()


@settings(max_examples=examples(150))
@given(plans(), plans())
def test_every_difference_between_two_plans_is_in_a_change(old: Plan, new: Plan) -> None:
    _assert_complete(old, new)


@settings(max_examples=examples(150))
@given(st.data())
def test_every_edit_is_in_a_change(data: st.DataObject) -> None:
    old = data.draw(plans())
    _assert_complete(old, data.draw(worked_on(old, "n")))


def _assert_complete(old: Plan, new: Plan) -> None:
    new = adopt_ids(new, pair_plans(old, new))
    changes = compare_plans(old, new, match_by_id(old, new))
    covered = {address for change in changes for address in (change.address, *change.also)}
    one, other = values_of(old), values_of(new)
    different = {address for address in one.keys() | other.keys() if one.get(address) != other.get(address)}
    uncovered = {address for address in different if not _is_covered(address, changes, covered)}
    assert uncovered == set()
    order = [objective.id for objective in new.objectives], [activity.id for activity in new.activities]
    before = [objective.id for objective in old.objectives], [activity.id for activity in old.activities]
    assert changes or (order == before and not different)


def _is_covered(address: str, changes: tuple[Change, ...], covered: set[str]) -> bool:
    parts = address.split("/")
    above = {"/".join(parts[:size]) for size in range(1, len(parts) + 1)}
    below = any(known.startswith(f"{address}/") for known in covered)
    whole = any(change.address in above and change.kind in {"added", "removed"} for change in changes)
    if parts[0] == "remainder":
        return any(change.part == "remainder" for change in changes)
    moved = parts[-1] == "serves" and any(c.kind == "moved" and c.activity == parts[1] for c in changes)
    return address in covered or below or whole or moved
