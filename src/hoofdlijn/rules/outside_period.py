"""P103 outside-period.

Finds:    an activity whose work lies wholly before or after the subsidised days.
Why:      the planning has to show that the activity can be carried out within the subsidy period; what it costs
          outside that period is not subsidised.
Resolve:  move the activity into the period, or leave it out of this plan.
Limits:   preparing inside the period does not save work that is carried out after it. Where another reading of the
          words lies within the period, it asks. Half-open whole days; does not look at times of day.
Source:   the clause the scheme file names under `period`.

Vindt:    een activiteit waarvan de uitvoering helemaal voor of na de subsidieperiode ligt.
Waarom:   uit de planning moet blijken dat de activiteit binnen de subsidieperiode kan worden uitgevoerd; kosten
          daarbuiten worden niet gesubsidieerd.
Grenzen:  voorbereiding binnen de periode helpt niet als de uitvoering erna komt. Valt een andere lezing van de woorden
          wel binnen de periode, dan vragen wij het. Rekent met hele dagen.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Question, Severity
from hoofdlijn.language import Text
from hoofdlijn.phrases import Phase
from hoofdlijn.plan import Activity, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.spans import Lies, is_sure, locate_phase, work_phases
from hoofdlijn.rules.wording import call_activity, say_period, say_phase
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each activity of which all work lies outside the period."""
    days = scheme.period.days
    for activity in plan.activities:
        work = work_phases(activity.planning.phases)
        if not work or any(locate_phase(phase, days) is not Lies.OUTSIDE for phase in work):
            continue
        sure = all(is_sure(phase, days) for phase in work)
        yield (Finding if sure else Question)(
            address=activity.address_of("planning"),
            observed=_observed(activity, work, sure=sure),
            asked=Text(
                f"De subsidieperiode loopt van {say_period(days).nl}.",
                f"The subsidy period runs from {say_period(days).en}.",
            ),
            source=scheme.source(scheme.period.source),
            quote=work[0].text,
        )


def _observed(activity: Activity, work: tuple[Phase, ...], *, sure: bool) -> Text:
    name, first = call_activity(activity), say_phase(work[0])
    if sure:
        return Text(
            f"De activiteit {name} wordt uitgevoerd buiten de subsidieperiode: {first.nl}.",
            f"The activity {name} is carried out outside the subsidy period: {first.en}.",
        )
    return Text(
        f"De activiteit {name} lijkt te worden uitgevoerd buiten de subsidieperiode: {first.nl}. De woorden kunnen ook "
        "anders worden gelezen. Wat is bedoeld?",
        f"The activity {name} seems to be carried out outside the subsidy period: {first.en}. The words can be read "
        "otherwise too. What is meant?",
    )


RULE = Rule(
    code="P103",
    name="outside-period",
    severity=Severity.BLOCKING,
    severity_reason=Text(
        "Wat buiten de subsidieperiode wordt uitgevoerd, kan niet worden gesubsidieerd.",
        "What is carried out outside the subsidy period cannot be subsidised.",
    ),
    title=Text("Buiten de subsidieperiode", "Outside the subsidy period"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Controleer het jaartal. Klopt het, haal de activiteit dan uit dit plan of verplaats de uitvoering naar een jaar "
        "binnen de periode.",
        "Check the year. If it is right, take the activity out of this plan or move it to a year within the period.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Voorbereiding in 2026, uitvoering in 2027
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Voorbereiding in 2029, uitvoering in 2030
""",
)
