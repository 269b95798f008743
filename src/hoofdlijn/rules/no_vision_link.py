"""V101 no-vision-link.

Finds:    an objective that does not say from which part of the regional vision it follows.
Why:      objectives have to connect to and follow from the region's vision.
Resolve:  name the heading of the vision from which the objective follows, in one sentence.
Limits:   recognises a reference by the headings' titles, their numbers beside the word vision, and cue words. A plan
          that names no vision at all gets one finding, not one for each objective.
Source:   the clause the scheme file names under `vision`.

Vindt:    een doelstelling waarbij niet staat uit welk deel van de regiovisie zij volgt.
Waarom:   doelstellingen moeten aansluiten bij en voortvloeien uit de visie van de regio.
Grenzen:  herkent een verwijzing aan de titels van de koppen, hun nummers naast het woord visie, en signaalwoorden.
          Noemt een plan helemaal geen visie, dan is dat één bevinding en niet één per doelstelling.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text, find_cues
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.sureness import is_template_text
from hoofdlijn.rules.wording import list_texts, quote
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective without a link, or one for a plan in which no objective has one."""
    unlinked = [objective for objective in plan.objectives if not objective.vision_links]
    if plan.objectives and len(unlinked) == len(plan.objectives):
        yield _nowhere(plan, scheme)
        return
    for objective in unlinked:
        yield Finding(
            address=objective.address_of("vision_links"),
            observed=Text(
                "Bij deze doelstelling staat niet uit welk deel van de regiovisie zij volgt.",
                "This objective does not say from which part of the regional vision it follows.",
            ),
            asked=_asked(scheme),
            source=scheme.source("vision"),
        )


def _nowhere(plan: Plan, scheme: Scheme) -> Outcome:
    """Return the one finding on a plan in which no objective names the vision."""
    own = (rest.text for rest in plan.remainder if not is_template_text(rest.text, scheme))
    named = next((text for text in own if find_cues(text, scheme.anchor_words)), "")
    if named:
        observed = Text(
            f"De regiovisie wordt wel genoemd ({quote(named)}), maar bij geen enkele doelstelling.",
            f"The regional vision is named ({quote(named)}), but with none of the objectives.",
        )
    else:
        observed = Text(
            "Nergens in het plan staat uit welk deel van de regiovisie een doelstelling volgt.",
            "Nowhere does the plan say from which part of the regional vision an objective follows.",
        )
    return Finding(address="plan", observed=observed, asked=_asked(scheme), source=scheme.source("vision"))


def _asked(scheme: Scheme) -> Text:
    headings = list_texts([anchor.title for anchor in scheme.anchors])
    return Text(
        f"Gevraagd is dat elke doelstelling volgt uit de regiovisie: {headings.nl}.",
        f"What is asked is that every objective follows from the regional vision: {headings.en}.",
    )


RULE = Rule(
    code="V101",
    name="no-vision-link",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "Het format vraagt de aansluiting; vaak is zij er wel en moet zij alleen nog worden genoemd.",
        "The format asks for the connection; often it exists and only has to be named.",
    ),
    title=Text("Geen verwijzing naar de regiovisie", "No link with the regional vision"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Eén zin per doelstelling is genoeg, bijvoorbeeld: “Deze doelstelling volgt uit onze visie op techniekonderwijs "
        "(regiovisie, hoofdstuk …)”.",
        "One sentence an objective is enough, for instance: “Deze doelstelling volgt uit onze visie op "
        "techniekonderwijs (regiovisie, hoofdstuk …)”.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar. Deze doelstelling volgt uit onze visie op techniekonderwijs
(regiovisie, hoofdstuk 2).
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.
""",
)
