"""S106 no-statement.

Finds:    an objective of which only a heading stands there, without a sentence on what the region wants to reach.
Why:      the first part asked is the objective itself and how it contributes to the purpose of the scheme.
Resolve:  write in two or three sentences what the region wants to reach and what it contributes to.
Limits:   a title with an explained contribution beside it counts as a statement.
Source:   the clause the scheme file names under `part-statement`.

Vindt:    een doelstelling met alleen een kop, zonder een zin over wat de regio wil bereiken.
Waarom:   het eerste onderdeel dat wordt gevraagd is de doelstelling zelf en hoe zij bijdraagt aan de regeling.
Grenzen:  een titel met een uitgelegde bijdrage erbij telt als beschrijving.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.sureness import unplaced_by_objective, weigh
from hoofdlijn.scheme import PartKind, Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective that is not described."""
    loose = unplaced_by_objective(plan)
    for objective in plan.objectives:
        if objective.statement or (objective.title and objective.contributions):
            continue
        yield weigh(
            address=objective.address_of("statement"),
            observed=Text(
                "Van deze doelstelling vonden wij alleen de kop, niet wat de regio ermee wil bereiken.",
                "Of this objective we found only the heading, not what the region wants to reach with it.",
            ),
            asked=Text(
                "Gevraagd is de doelstelling in eigen woorden, en hoe zij bijdraagt aan de regeling.",
                "The objective is asked in your own words, with how it contributes to the scheme.",
            ),
            source=scheme.source(scheme.part(PartKind.STATEMENT).source),
            doubt=loose.get(objective.address_of()),
        )


RULE = Rule(
    code="S106",
    name="no-statement",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "Zonder beschrijving is niet te volgen waar de activiteiten voor zijn; de kop zegt vaak al wel iets.",
        "Without a description one cannot follow what the activities are for; the heading often says something.",
    ),
    title=Text("Doelstelling niet beschreven", "Objective not described"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Begin met: “Wij willen dat …” en voeg een zin toe: “Deze doelstelling draagt bij aan …”.",
        "Begin with “Wij willen dat …” and add a sentence “Deze doelstelling draagt bij aan …”.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio.

Huidige situatie: op dit moment werken twee van de vijf scholen samen met een bedrijf.
""",
    bad="""\
## Doelstelling 1: Een goede toekomst

Huidige situatie: op dit moment werken twee van de vijf scholen samen met een bedrijf.
""",
)
