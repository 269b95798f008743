"""The plan that a careful reader sees in a sample, made from the content alone."""

from typing import Any

from samples.content import ANY, Action, Content, Goal, Stage, school, year
from samples.shapes.marks import MEANINGS, letter_marks, school_year_marks, year_marks
from samples.shapes.shape import Shape

Json = dict[str, Any]  # JSON by its nature


def expected_plan(content: Content, shape: Shape) -> Json:
    """Return the plan JSON for `content` in `shape`: ids are our own, `any` stands where readers may differ.

    Beside the keys of the plan JSON an objective holds `maybe` (elements that are neither asked for nor wrong) and
    `title_in_text` (its title may as well be the first sentence of its statement), and the plan holds `general`
    (activities of no objective in particular).
    """
    facts = shape.facts
    return {
        "format": "hoofdlijn-plan/1",
        "title": content.title,
        "region": content.region if facts.region else "",
        "objectives": [_objective(content, index, shape) for index in range(len(content.goals))],
        "general": _general(content, shape) if facts.general else [],
    }


def _general(content: Content, shape: Shape) -> list[Json]:
    """Return the activities that serve all objectives; under which of them a plan keeps them is left free."""
    everything = [objective_id(index) for index in range(len(content.goals))]
    return [
        {**_activity(action, 0, n, shape), "id": f"g{n}", "serves": everything}
        for n, action in enumerate(content.general, 1)
    ]


def _objective(content: Content, index: int, shape: Shape) -> Json:
    goal, facts = content.goals[index], shape.facts
    label, number = facts.naming(content, index)
    return {
        "id": objective_id(index),
        "label": label,
        "number": number,
        "title": goal.title if facts.titles else "",
        "title_in_text": facts.title_in_text,
        "statement": "\n\n".join((goal.statement, *goal.explanation)),
        "contributions": [
            {"element": claim.element, "evidence": claim.sentence, "basis": claim.basis} for claim in goal.claims
        ],
        "maybe": list(goal.maybe),
        "vision_links": [{"anchor": anchor, "evidence": text} for anchor, text in goal.vision],
        "current": goal.current if facts.situations else "",
        "desired": goal.desired if facts.situations else "",
        "targets": _targets(goal) if facts.situations else [],
        "activities": [_activity(action, index, n, shape) for n, action in enumerate(goal.actions)],
    }


def objective_id(index: int) -> str:
    """Return the id that expected plans give to an objective."""
    return f"d{index + 1}"


def _targets(goal: Goal) -> list[Json]:
    return [
        {"text": aim.sentence, "baseline": aim.baseline, "value": aim.value, "unit": aim.unit} for aim in goal.targets
    ]


def _activity(action: Action, goal: int, number: int, shape: Shape) -> Json:
    facts = shape.facts
    kind = {True: "supporting", False: "direct", None: ANY}[action.supporting]
    return {
        "id": f"{objective_id(goal)}a{number + 1}",
        "title": f"{action.title} ({action.when.text})" if facts.planning_in_title else action.title,
        "purposes": list(action.purposes) if facts.purposes else [],
        "details": list(action.details) if facts.purposes else [],
        "kind": kind,
        "serves": [objective_id(goal), *(objective_id(other) for other in action.also_serves)],
        "planning": {
            "text": action.when.text if facts.planning == "phrase" else "",
            "phases": [_phase(stage) for stage in planned_stages(action, facts.planning)],
        },
    }


def planned_stages(action: Action, planning: str) -> tuple[Stage, ...]:
    """Return the phases that the planning of `action` shows in that form."""
    if planning == "years":
        return tuple(_mark("unspecified", year(y)) for y in year_marks(action))
    if planning == "school_years":
        return tuple(_mark("unspecified", school(y)) for y in school_year_marks(action))
    if planning == "letters":
        return tuple(_mark(MEANINGS[letter], year(y)) for y, letter in letter_marks(action).items())
    return action.when.stages


def _mark(kind: str, days: tuple[str, str]) -> Stage:
    return Stage(kind=kind, start=days[0], end=days[1], open=ANY, recurrence=ANY)


def _phase(stage: Stage) -> Json:
    return {
        "kind": stage.kind,
        "start": stage.start,
        "end": stage.end,
        "open": stage.open,
        "recurrence": stage.recurrence,
        "ambiguous": stage.ambiguous,
        "alternatives": [{"start": start, "end": end} for start, end in stage.alternatives],
    }


__all__ = ["Json", "expected_plan", "objective_id", "planned_stages"]
