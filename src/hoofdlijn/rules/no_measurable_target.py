"""T101 no-measurable-target.

Finds:    an objective of which the wanted situation holds no number to reach.
Why:      with a number the region and the assessor can see at the end whether the objective was reached.
Resolve:  add one number: how many, from how many, and when.
Limits:   looks for a number with what it counts. Silent where the wanted situation itself is missing. Where it
          holds for most objectives, that is one finding on the plan.
Source:   the clause the scheme file names under `targets`.

Vindt:    een doelstelling waarvan de gewenste situatie geen getal bevat om naartoe te werken.
Waarom:   met een getal is aan het eind te zien of de doelstelling is bereikt.
Grenzen:  zoekt een getal met wat er geteld wordt. Zwijgt als de gewenste situatie zelf ontbreekt. Geldt het voor
          de meeste doelstellingen, dan is dat één bevinding over het plan.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.gathering import are_most, name_all, say_share
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective with a wanted situation but no value to reach, or one for most of them."""
    found = [objective for objective in plan.objectives if objective.desired and not _is_measurable(objective)]
    if are_most(found, plan):
        share, names = say_share(found, plan), name_all(found, plan)
        yield _finding(
            "plan",
            Text(
                f"Bij {share.nl} lazen wij in de gewenste situatie geen getal waaraan u het resultaat kunt meten: "
                f"{names.nl}.",
                f"In {share.en} we read no number in the wanted situation by which you can measure the result: "
                f"{names.en}.",
            ),
            scheme,
            also_at=tuple(objective.address_of("desired") for objective in found),
        )
        return
    for objective in found:
        yield _finding(objective.address_of("desired"), _ONE, scheme)


_ONE = Text(
    "In de gewenste situatie lazen wij geen getal waaraan u het resultaat kunt meten.",
    "In the wanted situation we read no number by which you can measure the result.",
)


def _is_measurable(objective: Objective) -> bool:
    return any(target.value is not None for target in objective.targets)


def _finding(address: str, observed: Text, scheme: Scheme, *, also_at: tuple[str, ...] = ()) -> Outcome:
    return Finding(
        address=address,
        observed=observed,
        asked=Text(
            "Gevraagd is waar de regio aan het eind van de periode wil staan.",
            "What is asked is where the region wants to stand at the end of the period.",
        ),
        source=scheme.source("targets"),
        also_at=also_at,
    )


RULE = Rule(
    code="T101",
    name="no-measurable-target",
    severity=Severity.ADVICE,
    severity_reason=Text(
        "Een getal is in dit plan niet verplicht, maar maakt uitwerken en verantwoorden veel eenvoudiger.",
        "A number is not required in this plan, but makes working out and accounting much simpler.",
    ),
    title=Text("Geen meetbaar doel", "No measurable target"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Voeg een getal toe, liefst met het getal van nu: “van 20 naar 40 leerlingen per jaar in 2028”.",
        "Add a number, with the present one if you can: “van 20 naar 40 leerlingen per jaar in 2028”.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Huidige situatie: momenteel werken 5 bedrijven met ons samen.

Gewenste situatie: over vier jaar willen wij met 20 bedrijven samenwerken.
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Huidige situatie: momenteel werken enkele bedrijven met ons samen.

Gewenste situatie: over vier jaar willen wij met veel meer bedrijven samenwerken.
""",
)
