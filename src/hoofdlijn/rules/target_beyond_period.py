"""T102 target-beyond-period.

Finds:    a target that is to be reached only after the subsidy period.
Why:      the wanted situation is the one at the end of the period; a later target cannot be shown then.
Resolve:  name what will have been reached at the end of the period, beside the later target.
Limits:   looks at the date that the target itself names.
Source:   the clause the scheme file names under `period`.

Vindt:    een streefwaarde die pas na de subsidieperiode bereikt hoeft te zijn.
Waarom:   gevraagd is de situatie aan het eind van de periode; een later doel is dan nog niet te laten zien.
Grenzen:  kijkt naar de datum die het doel zelf noemt.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import quote, say_day
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each target with a date after the end of the period."""
    end = scheme.period.days.end
    for objective in plan.objectives:
        for position, target in enumerate(objective.targets):
            if target.by is None or target.by <= end:
                continue
            said, due, last = quote(target.text), say_day(target.by), say_day(end)
            yield Finding(
                address=objective.address_of(f"targets/{position}"),
                observed=Text(
                    f"Dit doel hoeft pas voor {due.nl} bereikt te zijn: {said}.",
                    f"This target has to be reached only before {due.en}: {said}.",
                ),
                asked=Text(
                    f"Gevraagd is waar de regio staat aan het eind van de subsidieperiode, voor {last.nl}.",
                    f"What is asked is where the region stands at the end of the subsidy period, before {last.en}.",
                ),
                source=scheme.source(scheme.period.source),
            )


RULE = Rule(
    code="T102",
    name="target-beyond-period",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "Het doel blijft goed; er hoort alleen een tussenstand bij.",
        "The target stays good; it only needs a value on the way.",
    ),
    title=Text("Doel na de subsidieperiode", "Target after the subsidy period"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Zeg erbij wat aan het eind van de subsidieperiode is bereikt, bijvoorbeeld de helft.",
        "Add what will have been reached at the end of the subsidy period, for instance half of it.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Huidige situatie: momenteel werken 5 bedrijven met ons samen.

Gewenste situatie: eind 2028 willen wij met 20 bedrijven samenwerken.
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Huidige situatie: momenteel werken 5 bedrijven met ons samen.

Gewenste situatie: in 2032 willen wij met 20 bedrijven samenwerken.
""",
)
