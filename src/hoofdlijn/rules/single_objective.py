"""S101 single-objective.

Finds:    a plan with one objective, or with none.
Why:      the format asks for several objectives, under whichever name the region gives them.
Resolve:  split the objective where it serves two purposes, or give the others a heading of their own.
Limits:   an objective without a heading or a number may go unseen; while longer text could not be placed, it asks.
Source:   the clause the scheme file names under `objectives`.

Vindt:    een plan met één doelstelling, of zonder doelstellingen.
Waarom:   het format vraagt meerdere doelstellingen, hoe de regio ze ook noemt.
Grenzen:  een doelstelling zonder kop of nummer kan ons ontgaan; staat er nog langere losse tekst, dan vragen wij het.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.sureness import unplaced_anywhere, weigh
from hoofdlijn.rules.wording import call_objective, in_words
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield one outcome for a plan with fewer objectives than the scheme asks."""
    wanted = scheme.detail.min_objectives
    if len(plan.objectives) >= wanted:
        return
    least = in_words(wanted)
    yield weigh(
        address="plan",
        observed=_observed(plan),
        asked=Text(f"Gevraagd zijn er ten minste {least.nl}.", f"At least {least.en} are asked."),
        source=scheme.source("objectives"),
        doubt=unplaced_anywhere(plan, scheme),
    )


def _observed(plan: Plan) -> Text:
    if not plan.objectives:
        return Text(
            "Wij vonden geen enkele doelstelling in dit document.", "We found no objective at all in this document."
        )
    found, last = in_words(len(plan.objectives)), call_objective(plan.objectives[-1], plan)
    return Text(
        f"Wij vonden maar {found.nl} doelstelling: {last.nl}.", f"We found only {found.en} objective: {last.en}."
    )


RULE = Rule(
    code="S101",
    name="single-objective",
    severity=Severity.BLOCKING,
    severity_reason=Text(
        "Zonder meerdere doelstellingen is het geen plan zoals het format het vraagt.",
        "Without several objectives it is not the plan that the format asks for.",
    ),
    title=Text("Minder dan twee doelstellingen", "Fewer than two objectives"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Geef elke doelstelling een eigen kop met een nummer, bijvoorbeeld “Doelstelling 2: …”. Dient uw doelstelling "
        "twee dingen, splits haar dan.",
        "Give each objective a heading with a number, for instance “Doelstelling 2: …”. If yours serves two things, "
        "split it.",
    ),
    check=check,
    good="""\
# Activiteitenplan regio Voorbeeld

## Doelstelling 1: Meer techniek in de onderbouw

Doelstelling: wij willen dat alle leerlingen in de onderbouw kennismaken met techniek.

## Doelstelling 2: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio.
""",
    bad="""\
# Activiteitenplan regio Voorbeeld

## Doelstelling 1: Meer techniek in de onderbouw

Doelstelling: wij willen dat alle leerlingen in de onderbouw kennismaken met techniek.
""",
)
