"""P109 idle-year.

Finds:    an objective with nothing planned in one or more years of the period.
Why:      the plan covers the whole period; a year without any activity is often an oversight.
Resolve:  add the year to an activity that goes on, or leave it: a year of rest can be a choice.
Limits:   counts every activity that serves the objective. Silent where an activity has no readable planning: it may
          fill the year.
Source:   the clause the scheme file names under `planning`.

Vindt:    een doelstelling waarvoor in een of meer jaren van de periode niets is gepland.
Waarom:   het plan gaat over de hele periode; een jaar zonder activiteit is vaak vergeten.
Grenzen:  telt elke activiteit die de doelstelling dient. Zwijgt als een activiteit geen leesbare planning heeft: die
          kan het jaar vullen.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.periods import Period, calendar_year
from hoofdlijn.plan import Activity, Plan
from hoofdlijn.plan.serving import activities_serving
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import list_texts, same
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective with a year in which nothing is planned."""
    by_objective = activities_serving(plan)
    for objective in plan.objectives:
        serving = by_objective[objective.id]
        if not serving or any(not activity.planning.phases for activity in serving):
            continue
        idle = [
            year for year in scheme.period.days.years if not any(_runs_in(year, activity) for activity in serving)
        ]
        if not idle:
            continue
        years = list_texts([same(str(year)) for year in idle])
        yield Finding(
            address=objective.address_of(),
            observed=Text(
                f"Voor deze doelstelling is in {years.nl} niets gepland.",
                f"Nothing is planned for this objective in {years.en}.",
            ),
            asked=Text(
                "Gevraagd is wat er in de hele periode globaal moet gebeuren, en in welke jaren.",
                "What is asked is what broadly has to happen over the whole period, and in which years.",
            ),
            source=scheme.source("planning"),
        )


def _runs_in(year: int, activity: Activity) -> bool:
    whole = calendar_year(year)
    return any(
        phase.start < phase.end and whole.overlaps(Period(phase.start, phase.end))
        for phase in activity.planning.phases
    )


RULE = Rule(
    code="P109",
    name="idle-year",
    severity=Severity.ADVICE,
    severity_reason=Text(
        "Een jaar zonder activiteit mag; het valt een beoordelaar wel op.",
        "A year without activity is allowed; an assessor will notice it.",
    ),
    title=Text("Jaar zonder activiteit", "Year without activity"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Loopt een activiteit door, noem dat jaar dan ook. Is het een bewuste keuze, zeg dan kort waarom.",
        "If an activity goes on, name that year too. If it is a choice, say in a few words why.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - In 2025 en in 2027
- Gastlessen door vakmensen
  - In 2026 en in 2028
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - In 2025 en in 2027
- Gastlessen door vakmensen
  - In 2025 en in 2026
""",
)
