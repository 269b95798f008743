"""P101 no-planning.

Finds:    an activity that does not say when it happens.
Why:      for each objective the plan has to say which activities take place in which year.
Resolve:  add the year or years, and what happens in each: preparing, carrying out.
Limits:   where no activity of an objective has a planning, that is one finding. Whether the years are realistic is
          not judged.
Source:   the clause the scheme file names under `planning`.

Vindt:    een activiteit waarbij niet staat wanneer zij plaatsvindt.
Waarom:   per doelstelling moet staan welke activiteiten in welk jaar worden georganiseerd.
Grenzen:  heeft geen enkele activiteit van een doelstelling een planning, dan is dat één bevinding. Of de jaren
          haalbaar zijn, beoordeelt deze regel niet.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Activity, Objective, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import call_activity, count
from hoofdlijn.scheme import Scheme

FEW = 2
"""So many activities without planning are each named, also when they are all of an objective."""


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each activity without planning, or one for an objective in which none has it."""
    for objective in plan.objectives:
        bare = [activity for activity in objective.activities if not _is_planned(activity)]
        if len(bare) > FEW and len(bare) == len(objective.activities):
            yield _none_planned(objective, bare, scheme)
            continue
        for activity in bare:
            name = call_activity(activity)
            yield Finding(
                address=activity.address_of("planning"),
                observed=Text(
                    f"Bij de activiteit {name} staat niet wanneer zij plaatsvindt.",
                    f"The activity {name} does not say when it happens.",
                ),
                asked=_ASKED,
                source=scheme.source("planning"),
            )


_ASKED = Text(
    "Gevraagd is globaal aan te geven welke activiteit in welk jaar plaatsvindt.",
    "What is asked is broadly which activity takes place in which year.",
)


def _is_planned(activity: Activity) -> bool:
    return bool(activity.planning.text.strip() or activity.planning.phases)


def _none_planned(objective: Objective, bare: list[Activity], scheme: Scheme) -> Outcome:
    number = count(len(bare), ("activiteit", "activiteiten"), ("activity", "activities"))
    return Finding(
        address=objective.address_of(),
        observed=Text(
            f"Bij geen van de {number.nl} van deze doelstelling staat wanneer zij plaatsvindt.",
            f"None of the {number.en} of this objective says when it happens.",
        ),
        asked=_ASKED,
        source=scheme.source("planning"),
        also_at=tuple(activity.address_of("planning") for activity in bare),
    )


RULE = Rule(
    code="P101",
    name="no-planning",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "Het format vraagt de jaren; één regel per activiteit is genoeg.",
        "The format asks for the years; one line an activity is enough.",
    ),
    title=Text("Geen planning", "No planning"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Zet er één regel onder, bijvoorbeeld “Voorbereiding in 2026, uitvoering in 2027” of “Doorlopend van 2025 tot "
        "2029”.",
        "Put one line below it, for instance “Voorbereiding in 2026, uitvoering in 2027” or “Doorlopend van 2025 tot "
        "2029”.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - In 2025 en in 2027
- Gastlessen door vakmensen
  - Voorbereiding in 2026, uitvoering in 2027
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - In 2025 en in 2027
- Gastlessen door vakmensen
""",
)
