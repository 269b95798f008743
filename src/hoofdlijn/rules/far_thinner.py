"""D101 far-thinner.

Finds:    an objective of which a part is far shorter than in the examples of the format.
Why:      the examples show the level of detail that is asked.
Resolve:  say more in that part.
Limits:   counts words; the examples' sizes and the factor stand in the scheme file. A part that is missing altogether
          is another rule. Where most objectives are thin, that is one finding on the plan.
Source:   the clause the scheme file names under `detail`.

Vindt:    een doelstelling waarvan een onderdeel veel korter is dan in de voorbeelden van het format.
Waarom:   de voorbeelden laten zien op welk detailniveau het plan wordt gevraagd.
Grenzen:  telt woorden; de grootte van de voorbeelden en de factor staan in het regelingsbestand. Ontbreekt een
          onderdeel helemaal, dan is dat een andere regel. Geldt het voor de meeste doelstellingen, dan is dat één
          bevinding over het plan.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.gathering import are_most, name_all, say_share
from hoofdlijn.rules.sizes import Size, list_sizes, say_sizes
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective with a part far shorter than the smallest example, or one for most of them."""
    factor = scheme.detail.thinner_factor
    thin = {
        objective.id: [size for size in list_sizes(objective, scheme) if _is_thin(size, factor)]
        for objective in plan.objectives
    }
    found = [objective for objective in plan.objectives if thin[objective.id]]
    if are_most(found, plan):
        yield _together(found, [size for objective in found for size in thin[objective.id]], plan, scheme)
        return
    for objective in found:
        said = say_sizes(thin[objective.id])
        yield Finding(
            address=thin[objective.id][0].address,
            observed=Text(
                f"Bij deze doelstelling telt {said.nl}. Dat is veel korter dan in de voorbeelden.",
                f"What we count for this objective: {said.en}. That is far shorter than in the examples.",
            ),
            asked=_ASKED,
            source=scheme.source(scheme.detail.source),
            also_at=tuple(size.address for size in thin[objective.id][1:]),
        )


_ASKED = Text(
    "De voorbeelden van het format laten zien hoe uitgebreid een doelstelling wordt beschreven.",
    "The examples of the format show how fully an objective is described.",
)


def _together(found: list[Objective], sizes: list[Size], plan: Plan, scheme: Scheme) -> Outcome:
    """Return the one finding on a plan in which most objectives are thin."""
    share, names, said = say_share(found, plan), name_all(found, plan), say_sizes(sizes)
    return Finding(
        address="plan",
        observed=Text(
            f"Het plan is veel korter dan de voorbeelden bij {share.nl} ({names.nl}): daar telt {said.nl}.",
            f"The plan is far shorter than the examples in {share.en} ({names.en}); what we count there: {said.en}.",
        ),
        asked=_ASKED,
        source=scheme.source(scheme.detail.source),
        also_at=tuple(dict.fromkeys(size.address for size in sizes)),
    )


def _is_thin(size: Size, factor: float) -> bool:
    return size.is_words and 0 < size.found < size.least * factor


RULE = Rule(
    code="D101",
    name="far-thinner",
    severity=Severity.ADVICE,
    severity_reason=Text(
        "Kort mag; of het genoeg zegt, oordeelt de beoordelaar.",
        "Short is allowed; whether it says enough is for the assessor.",
    ),
    title=Text("Veel korter dan de voorbeelden", "Far shorter than the examples"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Voeg toe wat een lezer van buiten de regio nodig heeft: om wie gaat het, hoeveel, waar, en waarom?",
        "Add what a reader from outside the region needs: who, how many, where, and why?",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij willen dat scholen en bedrijven in onze regio elkaar beter kennen en meer samen doen, zodat leerlingen
de techniek in het echt zien. Dit draagt bij aan de regionale samenwerking op het gebied van techniekonderwijs, doordat
docenten en vakmensen samen lessen en stages maken.
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: meer samenwerking.
""",
)
