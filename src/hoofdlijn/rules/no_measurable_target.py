"""T101 no-measurable-target.

Finds:    an objective of which the wanted situation holds no number to reach.
Why:      with a number the region and the assessor can see at the end whether the objective was reached.
Resolve:  add one number: how many, from how many, and when.
Limits:   looks for a number with what it counts. Silent where the wanted situation itself is missing.
Source:   the clause the scheme file names under `targets`.

Vindt:    een doelstelling waarvan de gewenste situatie geen getal bevat om naartoe te werken.
Waarom:   met een getal is aan het eind te zien of de doelstelling is bereikt.
Grenzen:  zoekt een getal met wat er geteld wordt. Zwijgt als de gewenste situatie zelf ontbreekt.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective with a wanted situation but without a value to reach."""
    for objective in plan.objectives:
        if not objective.desired or any(target.value is not None for target in objective.targets):
            continue
        yield Finding(
            address=objective.address_of("desired"),
            observed=Text(
                "De gewenste situatie noemt geen getal waaraan u het resultaat kunt meten.",
                "The wanted situation names no number by which you can measure the result.",
            ),
            asked=Text(
                "Gevraagd is waar de regio aan het eind van de periode wil staan.",
                "What is asked is where the region wants to stand at the end of the period.",
            ),
            source=scheme.source("targets"),
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
