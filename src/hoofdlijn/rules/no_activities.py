"""S102 no-activities.

Finds:    an objective under which no activity stands.
Why:      an objective is reached by activities; without them nobody can see what will be done or when.
Resolve:  list the activities under the objective, each with its planning.
Limits:   an activity under another objective that serves this one too counts. While text under the objective could not
          be placed, or a list or a text on activities further on in the plan, it asks.
Source:   the clause the scheme file names under `activities`.

Vindt:    een doelstelling waaronder geen activiteit staat.
Waarom:   een doelstelling wordt bereikt met activiteiten; zonder is niet te zien wat er gaat gebeuren, en wanneer.
Grenzen:  een activiteit onder een andere doelstelling die ook deze dient, telt mee. Kon tekst onder de doelstelling
          niet worden geplaatst, of verderop een lijst of tekst over activiteiten, dan vragen wij het.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.plan.serving import activities_serving
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.loose_activities import doubts_on_activities
from hoofdlijn.rules.sureness import weigh
from hoofdlijn.rules.wording import in_words
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective without activities."""
    least = in_words(scheme.detail.min_activities)
    serving = activities_serving(plan)
    bare = [objective for objective in plan.objectives if not serving[objective.id]]
    doubts = doubts_on_activities(bare, plan, scheme)
    for objective in bare:
        yield weigh(
            address=objective.address_of(),
            observed=Text(
                "Onder deze doelstelling vonden wij geen activiteiten.",
                "We found no activities under this objective.",
            ),
            asked=Text(
                f"Gevraagd zijn meerdere activiteiten per doelstelling, ten minste {least.nl}.",
                f"Several activities are asked for each objective, at least {least.en}.",
            ),
            source=scheme.source("activities"),
            doubt=doubts.get(objective.id),
        )


RULE = Rule(
    code="S102",
    name="no-activities",
    severity=Severity.BLOCKING,
    severity_reason=Text(
        "De activiteiten zijn één van de drie verplichte onderdelen van een doelstelling.",
        "The activities are one of the three required parts of an objective.",
    ),
    title=Text("Geen activiteiten", "No activities"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Zet onder een kop “Te ondernemen activiteiten” een lijst: elke activiteit met wat zij oplevert en in welke "
        "jaren u haar uitvoert.",
        "Put a list under a heading “Te ondernemen activiteiten”: each activity with what it brings and the years in "
        "which you carry it out.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - In 2025 en in 2027
- Gastlessen door vakmensen
  - Elk jaar van 2026 tot 2029
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio.
""",
)
