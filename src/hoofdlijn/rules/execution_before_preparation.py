"""P106 execution-before-preparation.

Finds:    an activity that is carried out before its preparation begins.
Why:      the planning has to show that the activity can be carried out; what is not prepared yet cannot.
Resolve:  move the preparation forward, or the execution back.
Limits:   compares the first preparation with the first execution of one activity; the two may overlap. Where another
          reading of the words puts them in order, it asks.
Source:   the clause the scheme file names under `feasible`.

Vindt:    een activiteit die wordt uitgevoerd voordat de voorbereiding begint.
Waarom:   uit de planning moet blijken dat de activiteit kan worden uitgevoerd; wat nog niet is voorbereid, kan dat niet.
Grenzen:  vergelijkt de eerste voorbereiding met de eerste uitvoering van één activiteit; overlap mag. Staan zij bij een
          andere lezing van de woorden wel op volgorde, dan vragen wij het.
"""

from collections.abc import Iterator
from datetime import date

from hoofdlijn.findings import Finding, Outcome, Question, Severity
from hoofdlijn.language import Text
from hoofdlijn.phrases import Phase, PhaseKind
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import call_activity, say_phase
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each activity whose execution begins before its preparation."""
    for activity in plan.activities:
        prepare = _first(activity.planning.phases, PhaseKind.PREPARE)
        execute = _first(activity.planning.phases, PhaseKind.EXECUTE)
        if prepare is None or execute is None or prepare.start <= execute.start:
            continue
        sure = _starts(prepare)[0] > _starts(execute)[-1]
        name, early, late = call_activity(activity), say_phase(execute), say_phase(prepare)
        yield (Finding if sure else Question)(
            address=activity.address_of("planning"),
            observed=Text(
                f"De activiteit {name} wordt uitgevoerd voordat de voorbereiding begint: {early.nl}, {late.nl}.",
                f"The activity {name} is carried out before its preparation begins: {early.en}, {late.en}.",
            ),
            asked=Text(
                "Gevraagd is een planning die laat zien dat de activiteit kan worden uitgevoerd.",
                "What is asked is a planning that shows that the activity can be carried out.",
            ),
            source=scheme.source("feasible"),
            quote=prepare.text,
        )


def _first(phases: tuple[Phase, ...], kind: PhaseKind) -> Phase | None:
    """Return the phase of that kind that begins first."""
    return min((phase for phase in phases if phase.kind is kind), key=lambda phase: phase.start, default=None)


def _starts(phase: Phase) -> list[date]:
    """Return every day on which the phase begins in some reading, earliest first."""
    return sorted({phase.start, *(other.start for other in phase.alternatives)})


RULE = Rule(
    code="P106",
    name="execution-before-preparation",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "De volgorde klopt niet, maar meestal is het een verschrijving.",
        "The order is not right, but usually it is a slip of the pen.",
    ),
    title=Text("Uitvoering voor de voorbereiding", "Execution before preparation"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Zet de voorbereiding voor de uitvoering. Bereidt u iets anders voor, zeg dan wat.",
        "Put the preparation before the execution. If you prepare something else, say what.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Voorbereiding in 2025, uitvoering in 2026 en 2027
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Uitvoering in 2026, voorbereiding in 2027
""",
)
