"""P105 end-before-start.

Finds:    a phase that ends before it begins.
Why:      such a planning cannot be carried out as it stands; usually a figure was mistyped.
Resolve:  put the years in the right order.
Limits:   where another reading of the words runs forward, it asks.
Source:   the clause the scheme file names under `feasible`.

Vindt:    een fase die eerder eindigt dan zij begint.
Waarom:   zo kan de planning niet worden uitgevoerd; meestal is een cijfer verkeerd getypt.
Grenzen:  loopt een andere lezing van de woorden wel vooruit, dan vragen wij het.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Question, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.spans import Lies, is_sure, locate_phase
from hoofdlijn.rules.wording import call_activity, quote, say_day
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each phase whose end does not come after its start."""
    days = scheme.period.days
    for activity in plan.activities:
        for phase in activity.planning.phases:
            if locate_phase(phase, days) is not Lies.REVERSED:
                continue
            name, said = call_activity(activity), quote(phase.text or activity.planning.text)
            start, end = say_day(phase.start), say_day(phase.end)
            yield (Finding if is_sure(phase, days) else Question)(
                address=activity.address_of("planning"),
                observed=Text(
                    f"In de planning van {name} komt het einde voor het begin: {said} loopt van {start.nl} tot {end.nl}.",
                    f"In the planning of {name} the end comes before the start: {said} runs from {start.en} to {end.en}.",
                ),
                asked=Text(
                    "Gevraagd is een planning die laat zien dat de activiteit kan worden uitgevoerd.",
                    "What is asked is a planning that shows that the activity can be carried out.",
                ),
                source=scheme.source("feasible"),
                quote=phase.text,
            )


RULE = Rule(
    code="P105",
    name="end-before-start",
    severity=Severity.BLOCKING,
    severity_reason=Text(
        "Een planning die achteruit loopt, kan niemand uitvoeren of beoordelen.",
        "Nobody can carry out or assess a planning that runs backwards.",
    ),
    title=Text("Einde voor het begin", "End before the start"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text("Controleer de jaartallen en de volgorde.", "Check the years and their order."),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Planning: van 2026 tot en met 2027
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Planning: van 2027 tot en met 2025
""",
)
