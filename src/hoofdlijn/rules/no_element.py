"""E101 no-element.

Finds:    an objective that contributes to none of the scheme's elements, as far as its text shows.
Why:      every objective has to contribute to at least one of them.
Resolve:  add a sentence that names the element and says how the objective contributes to it.
Limits:   looks at the statement and its explanation; situations and activities alone never make a contribution.
          While text under the objective could not be placed, or text elsewhere that speaks of contributing, it asks.
Source:   the clause the scheme file names under `elements`.

Vindt:    een doelstelling die, voor zover de tekst laat zien, aan geen enkel element van de regeling bijdraagt.
Waarom:   elke doelstelling moet aan ten minste één element bijdragen.
Grenzen:  kijkt naar de doelstelling en haar uitleg; een situatie of activiteit alleen maakt nog geen bijdrage. Kon
          tekst onder de doelstelling niet worden geplaatst, of elders tekst over bijdragen, dan vragen wij het.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Outcome, Severity
from hoofdlijn.language import Text, find_cues
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.sureness import Doubt, doubt_elsewhere, is_template_text, unplaced_by_objective, weigh
from hoofdlijn.rules.wording import count, in_words
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective with fewer contributions than the scheme asks."""
    wanted = scheme.detail.min_elements
    few = [(one, found) for one in plan.objectives if (found := _count_elements(one)) < wanted]
    loose, elsewhere = (unplaced_by_objective(plan), _claims_elsewhere(plan, scheme)) if few else ({}, None)
    for objective, found in few:
        yield weigh(
            address=objective.address_of("contributions"),
            observed=_observed(found),
            asked=Text(
                f"Elke doelstelling moet aan ten minste {in_words(wanted).nl} element van de regeling bijdragen.",
                f"Every objective has to contribute to at least {in_words(wanted).en} element of the scheme.",
            ),
            source=scheme.source("elements"),
            doubt=loose.get(objective.address_of()) or elsewhere,
        )


def _count_elements(objective: Objective) -> int:
    return len({contribution.element for contribution in objective.contributions})


def _claims_elsewhere(plan: Plan, scheme: Scheme) -> Doubt | None:
    """Return unplaced text outside the objectives that says that something contributes, as in a chapter of its own."""
    return doubt_elsewhere(
        plan,
        (
            position
            for position, rest in enumerate(plan.remainder)
            if not rest.under
            and find_cues(rest.text, scheme.contribution_cues)
            and not is_template_text(rest.text, scheme)
        ),
    )


def _observed(found: int) -> Text:
    if not found:
        return Text(
            "Wij lazen niet aan welk element van de regeling deze doelstelling bijdraagt.",
            "We did not read to which element of the scheme this objective contributes.",
        )
    number = count(found, ("element", "elementen"), ("element", "elements"))
    return Text(
        f"Deze doelstelling noemt maar {number.nl} van de regeling.",
        f"This objective names only {number.en} of the scheme.",
    )


RULE = Rule(
    code="E101",
    name="no-element",
    severity=Severity.BLOCKING,
    severity_reason=Text(
        "Een doelstelling die aan geen element bijdraagt, valt buiten het doel van de regeling.",
        "An objective that contributes to no element lies outside the purpose of the scheme.",
    ),
    title=Text("Draagt aan geen element bij", "Contributes to no element"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Voeg een zin toe: “Deze doelstelling draagt bij aan …, doordat …”. Noem het element bij de naam die de "
        "regeling eraan geeft.",
        "Add a sentence: “Deze doelstelling draagt bij aan …, doordat …”. Call the element by the name that the scheme "
        "gives it.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen mensen vaker bij elkaar. Dit draagt bij aan de regionale samenwerking op het gebied van
techniekonderwijs, doordat scholen en bedrijven elkaar beter leren kennen.
""",
    bad="""\
# Activiteitenplan regio Voorbeeld

## Doelstelling 1: Een fijne plek

Doelstelling: wij zorgen voor een prettige ruimte waar iedereen zich welkom voelt.

Huidige situatie: op dit moment is er geen eigen ruimte.

Gewenste situatie: over vier jaar staat er een ruimte die elke dag open is.
""",
)
