"""One cause, one finding: what holds for most objectives is said once, of the plan as a whole, with their names."""

from collections.abc import Sequence

from hoofdlijn.language import Text
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.rules.wording import call_objective, in_words, list_texts

LEAST = 2
"""A single objective is named where it stands."""
SHOWN = 6
"""More names than these are counted."""


def are_most(found: Sequence[Objective], plan: Plan) -> bool:
    """Tell whether `found` are more than half of the plan's objectives, and several."""
    return len(found) >= LEAST and len(found) * 2 > len(plan.objectives)


def say_share(found: Sequence[Objective], plan: Plan) -> Text:
    """Return how many of the objectives: "beide doelstellingen", "drie van de vier doelstellingen"."""
    some, total = in_words(len(found)), in_words(len(plan.objectives))
    if len(found) < len(plan.objectives):
        return Text(f"{some.nl} van de {total.nl} doelstellingen", f"{some.en} of the {total.en} objectives")
    if len(found) == LEAST:
        return Text("beide doelstellingen", "both objectives")
    return Text(f"alle {total.nl} doelstellingen", f"all {total.en} objectives")


def name_all(found: Sequence[Objective], plan: Plan) -> Text:
    """Return what the objectives are called, as one list."""
    names = [call_objective(objective, plan) for objective in found[:SHOWN]]
    rest = len(found) - SHOWN
    if rest > 0:
        names.append(Text(f"nog {in_words(rest).nl}", f"{in_words(rest).en} more"))
    return list_texts(names)
