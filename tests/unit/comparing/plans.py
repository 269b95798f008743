"""Plans by chance, and plans that somebody worked on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from hoofdlijn.documents import Place, Span
from hoofdlijn.phrases import Phase, PhaseKind
from hoofdlijn.plan import (
    Activity,
    ActivityKind,
    Basis,
    Contribution,
    Objective,
    Plan,
    Planning,
    Remainder,
    Target,
    VisionLink,
)

WORDS = ("techlab", "docenten", "leerlingen", "bedrijven", "werven", "inrichten", "stages", "regio", "samen", "meer")
ELEMENTS = ("aanbod", "kwaliteit", "kennismaking", "personeel")
ANCHORS = ("visie", "route", "aanbod", "lessen")

texts = st.one_of(
    st.lists(st.sampled_from(WORDS), min_size=0, max_size=7).map(" ".join),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map("\n\n".join),
    st.text(max_size=12),
)
titles = st.lists(st.sampled_from(WORDS), min_size=0, max_size=5).map(" ".join)
phases = st.builds(
    lambda kind, label, first, years: Phase(
        kind=kind, label=label, text=label, start=date(first, 1, 1), end=date(first + years, 1, 1)
    ),
    st.sampled_from(list(PhaseKind)),
    st.sampled_from(["", "opzetten", "uitvoeren"]),
    st.integers(2024, 2028),
    st.integers(-1, 3),
)
plannings = st.builds(
    lambda text, found: Planning(text=text, phases=tuple(found)), texts, st.lists(phases, max_size=3)
)
numbers = st.one_of(st.none(), st.decimals(0, 100, places=1))
targets = st.builds(
    Target,
    text=texts,
    baseline=numbers,
    value=numbers,
    unit=st.sampled_from(["", "leerlingen", "%"]),
    by=st.sampled_from([None, date(2027, 1, 1), date(2029, 1, 1)]),
)
contributions = st.lists(
    st.builds(Contribution, element=st.sampled_from(ELEMENTS), evidence=texts, basis=st.sampled_from(Basis)),
    max_size=3,
    unique_by=lambda link: link.element,
).map(tuple)
vision_links = st.lists(
    st.builds(VisionLink, anchor=st.sampled_from(ANCHORS), evidence=texts),
    max_size=3,
    unique_by=lambda link: link.anchor,
).map(tuple)
labels = st.sampled_from(["", "Programmalijn", "Doelstelling"])
PLACE = Place(paragraph=1, quote="x", spans=(Span(paragraph=1, start=0, end=1),))


@st.composite
def activities(draw: Callable, activity_id: str, parent: str, others: list[str]) -> Activity:
    return Activity(
        id=activity_id,
        title=draw(titles),
        purposes=tuple(draw(st.lists(texts, max_size=2))),
        details=tuple(draw(st.lists(texts, max_size=2))),
        kind=draw(st.sampled_from(ActivityKind)),
        serves=(parent, *draw(st.lists(st.sampled_from(others), max_size=2, unique=True) if others else st.just([]))),
        planning=draw(plannings),
    )


@st.composite
def objectives(draw: Callable, objective_id: str, activity_ids: list[str], others: list[str]) -> Objective:
    return Objective(
        id=objective_id,
        number=draw(st.sampled_from(["", "1", "2", "B"])),
        label=draw(labels),
        title=draw(titles),
        statement=draw(texts),
        current=draw(texts),
        desired=draw(texts),
        contributions=draw(contributions),
        vision_links=draw(vision_links),
        targets=tuple(draw(st.lists(targets, max_size=2))),
        activities=tuple(draw(activities(each, objective_id, others)) for each in activity_ids),
    )


@st.composite
def plans(draw: Callable) -> Plan:
    """Any plan; ids come from a small set, so that two plans share some."""
    ids = draw(st.lists(st.sampled_from(["k1", "k2", "k3", "k4"]), max_size=3, unique=True))
    pool = draw(st.permutations([f"p{number}" for number in range(1, 9)]))
    found = []
    for objective_id in ids:
        count = draw(st.integers(0, 2))
        own, pool = pool[:count], pool[count:]
        others = [other for other in ids if other != objective_id]
        found.append(draw(objectives(objective_id, own, others)))
    unders = ["", *(objective.address_of() for objective in found)]
    remainder = draw(
        st.lists(st.builds(Remainder, text=texts, place=st.just(PLACE), under=st.sampled_from(unders)), max_size=2)
    )
    return Plan(
        scheme="sto-2025",
        title=draw(titles),
        region=draw(titles),
        objectives=tuple(found),
        remainder=tuple(remainder),
    )


@st.composite
def worked_on(draw: Callable, plan: Plan, mark: str) -> Plan:
    """Return a plan after one to four edits; what is new gets ids with `mark` in them."""
    for serial in range(draw(st.integers(1, 4))):
        plan = draw(edits(plan, f"{mark}{serial}"))
    return plan


@st.composite
def edits(draw: Callable, plan: Plan, fresh: str) -> Plan:
    """Return a plan after one edit of a person."""
    ways = [_edit_plan_value, _add_objective, _reorder_objectives, _edit_remainder]
    if plan.objectives:
        ways += [_edit_objective, _edit_objective, _add_activity, _remove_objective]
    if plan.activities:
        ways += [_edit_activity, _edit_activity, _remove_activity, _move_activity]
    return draw(st.sampled_from(ways))(draw, plan, fresh)


def _edit_plan_value(draw: Callable, plan: Plan, fresh: str) -> Plan:
    return replace(plan, **{draw(st.sampled_from(["title", "region"])): draw(texts)})


def _edit_remainder(draw: Callable, plan: Plan, fresh: str) -> Plan:
    if plan.remainder and draw(st.booleans()):
        return replace(plan, remainder=plan.remainder[1:])
    return replace(plan, remainder=(*plan.remainder, Remainder(text=draw(texts), place=PLACE)))


def _add_objective(draw: Callable, plan: Plan, fresh: str) -> Plan:
    place = draw(st.integers(0, len(plan.objectives)))
    added = draw(objectives(f"k{fresh}", [f"p{fresh}x"], [objective.id for objective in plan.objectives]))
    return replace(plan, objectives=(*plan.objectives[:place], added, *plan.objectives[place:]))


def _reorder_objectives(draw: Callable, plan: Plan, fresh: str) -> Plan:
    return replace(plan, objectives=tuple(draw(st.permutations(plan.objectives))))


def _edit_objective(draw: Callable, plan: Plan, fresh: str) -> Plan:
    chosen = draw(st.sampled_from(plan.objectives))
    name, strategy = draw(
        st.sampled_from(
            [
                ("title", titles),
                ("number", titles),
                ("label", labels),
                ("statement", texts),
                ("current", texts),
                ("desired", texts),
                ("contributions", contributions),
                ("vision_links", vision_links),
                ("targets", st.lists(targets, max_size=2).map(tuple)),
                ("activities", st.permutations(chosen.activities).map(tuple)),
            ]
        )
    )
    return _with(plan, replace(chosen, **{name: draw(strategy)}))


def _edit_activity(draw: Callable, plan: Plan, fresh: str) -> Plan:
    chosen = draw(st.sampled_from(plan.activities))
    parent = next(objective for objective in plan.objectives if chosen in objective.activities)
    others = [objective.id for objective in plan.objectives if objective.id != parent.id]
    name, strategy = draw(
        st.sampled_from(
            [
                ("title", titles),
                ("purposes", st.lists(texts, max_size=2).map(tuple)),
                ("details", st.lists(texts, max_size=2).map(tuple)),
                ("kind", st.sampled_from(ActivityKind)),
                ("planning", plannings),
                ("serves", st.sampled_from([(parent.id,), (parent.id, *others)])),
            ]
        )
    )
    edited = replace(chosen, **{name: draw(strategy)})
    activities = tuple(edited if activity.id == chosen.id else activity for activity in parent.activities)
    return _with(plan, replace(parent, activities=activities))


def _add_activity(draw: Callable, plan: Plan, fresh: str) -> Plan:
    chosen = draw(st.sampled_from(plan.objectives))
    place = draw(st.integers(0, len(chosen.activities)))
    added = draw(activities(f"p{fresh}", chosen.id, []))
    return _with(plan, replace(chosen, activities=(*chosen.activities[:place], added, *chosen.activities[place:])))


def _remove_activity(draw: Callable, plan: Plan, fresh: str) -> Plan:
    gone = draw(st.sampled_from(plan.activities))
    parent = next(objective for objective in plan.objectives if gone in objective.activities)
    return _with(plan, replace(parent, activities=tuple(each for each in parent.activities if each.id != gone.id)))


def _remove_objective(draw: Callable, plan: Plan, fresh: str) -> Plan:
    gone = draw(st.sampled_from(plan.objectives))
    return replace(
        plan,
        objectives=tuple(
            replace(
                objective,
                activities=tuple(
                    replace(activity, serves=tuple(each for each in activity.serves if each != gone.id))
                    for activity in objective.activities
                ),
            )
            for objective in plan.objectives
            if objective.id != gone.id
        ),
        remainder=tuple(
            replace(text, under="") if text.under == gone.address_of() else text for text in plan.remainder
        ),
    )


def _move_activity(draw: Callable, plan: Plan, fresh: str) -> Plan:
    moved = draw(st.sampled_from(plan.activities))
    target = draw(st.sampled_from(plan.objectives))
    without = _remove(plan, moved.id)
    chosen = next(objective for objective in without.objectives if objective.id == target.id)
    again = replace(moved, serves=(target.id, *(each for each in moved.serves[1:] if each != target.id)))
    return _with(without, replace(chosen, activities=(*chosen.activities, again)))


def _remove(plan: Plan, activity_id: str) -> Plan:
    return replace(
        plan,
        objectives=tuple(
            replace(objective, activities=tuple(each for each in objective.activities if each.id != activity_id))
            for objective in plan.objectives
        ),
    )


def _with(plan: Plan, changed: Objective) -> Plan:
    return replace(
        plan,
        objectives=tuple(changed if objective.id == changed.id else objective for objective in plan.objectives),
    )


def values_of(plan: Plan) -> dict[str, object]:
    """Return every value of a plan by its address, with the order of its parts; places, labels and furniture left out."""
    values: dict[str, object] = {"plan": (plan.scheme,), "title": plan.title, "region": plan.region}
    for objective in plan.objectives:
        here = objective.address_of()
        values[here] = "there"
        for name in ("label", "number", "title", "statement", "current", "desired"):
            values[f"{here}/{name}"] = getattr(objective, name)
        for link in objective.contributions:
            values[f"{here}/contributions/{link.element}"] = link.evidence
            values[f"{here}/contributions/{link.element}/basis"] = link.basis
        for anchor in objective.vision_links:
            values[f"{here}/vision_links/{anchor.anchor}"] = anchor.evidence
        values[f"{here}/targets"] = objective.targets
        for activity in objective.activities:
            there = activity.address_of()
            values[there] = objective.id
            for name in ("title", "purposes", "details", "kind", "serves", "planning"):
                values[f"{there}/{name}"] = getattr(activity, name)
    for number, text in enumerate(plan.remainder):
        values[f"remainder/{number}"] = (text.text, text.under)
    return values
