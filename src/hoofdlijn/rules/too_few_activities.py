"""S103 too-few-activities.

Finds:    an objective with fewer activities than the scheme asks, but not without any.
Why:      several activities hang under each objective; a single one seldom reaches an objective by itself.
Resolve:  split the activity where it holds several, add what is missing, or join two objectives.
Limits:   an activity under another objective that serves this one too counts. Activities written as one running
          sentence may have been read as one.
Source:   the clause the scheme file names under `activities`.

Vindt:    een doelstelling met minder activiteiten dan het format vraagt, maar niet zonder.
Waarom:   onder elke doelstelling hangen meerdere activiteiten; met één is een doelstelling zelden te bereiken.
Grenzen:  een activiteit onder een andere doelstelling die ook deze dient, telt mee. Activiteiten die samen in één
          zin staan, kunnen als één activiteit gelezen zijn.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.plan.serving import activities_serving
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.loose_activities import doubts_on_activities
from hoofdlijn.rules.sureness import weigh
from hoofdlijn.rules.wording import call_activity, count, in_words, list_texts, same
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective with some activities, but fewer than asked."""
    wanted = scheme.detail.min_activities
    least = in_words(wanted)
    serving = activities_serving(plan)
    few = [objective for objective in plan.objectives if 0 < len(serving[objective.id]) < wanted]
    doubts = doubts_on_activities(few, plan, scheme)
    for objective in few:
        activities = serving[objective.id]
        found = count(len(activities), ("activiteit", "activiteiten"), ("activity", "activities"))
        names = list_texts([same(call_activity(activity)) for activity in activities])
        yield weigh(
            address=objective.address_of(),
            observed=Text(
                f"Onder deze doelstelling staat maar {found.nl}: {names.nl}.",
                f"Only {found.en} stands under this objective: {names.en}.",
            ),
            asked=Text(f"Gevraagd zijn er ten minste {least.nl}.", f"At least {least.en} are asked."),
            source=scheme.source("activities"),
            doubt=doubts.get(objective.id),
        )


RULE = Rule(
    code="S103",
    name="too-few-activities",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "Het format vraagt het met zoveel woorden, maar er is al iets om op verder te bouwen.",
        "The format asks for it in so many words, but there is something to build on.",
    ),
    title=Text("Te weinig activiteiten", "Too few activities"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Splits de activiteit als er eigenlijk meer in zitten (voorbereiden, uitvoeren voor een andere groep), voeg "
        "toe wat er nog voor nodig is, of voeg twee doelstellingen samen.",
        "Split the activity if it really holds several, add what is still needed, or join two objectives.",
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

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - In 2025 en in 2027
""",
)
