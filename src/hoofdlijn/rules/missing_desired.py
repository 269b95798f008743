"""S105 missing-desired.

Finds:    an objective that does not say where the region wants to be.
Why:      without the wanted situation nobody can tell afterwards whether the objective was reached.
Resolve:  describe in a few sentences, with a number where you can, where the region wants to be at the end.
Limits:   while text under the objective could not be placed, or its other texts speak of a later time ("in 2028", "van
          6 naar 12 scholen"), it asks.
Source:   the clause the scheme file names under `part-desired`.

Vindt:    een doelstelling waarbij niet staat waar de regio naartoe wil.
Waarom:   zonder gewenste situatie is achteraf niet te zien of de doelstelling is bereikt.
Grenzen:  kon tekst onder de doelstelling niet worden geplaatst, of spreekt haar andere tekst over later (“in 2028”,
          “van 6 naar 12 scholen”), dan vragen wij het.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.now_and_later import weigh_missing_situation
from hoofdlijn.scheme import PartKind, Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective without a wanted situation."""
    yield from weigh_missing_situation(
        plan,
        scheme,
        PartKind.DESIRED,
        observed=Text(
            "Wij vonden niet waar de regio aan het eind van de subsidieperiode wil staan op deze doelstelling.",
            "We did not find where the region wants to stand on this objective at the end of the subsidy period.",
        ),
        asked=Text(
            "Gevraagd is de gewenste situatie, naast de huidige.",
            "The wanted situation is asked, beside the present one.",
        ),
    )


RULE = Rule(
    code="S105",
    name="missing-desired",
    severity=Severity.BLOCKING,
    severity_reason=Text(
        "De gewenste situatie hoort bij de drie verplichte onderdelen van een doelstelling.",
        "The wanted situation belongs to the three required parts of an objective.",
    ),
    title=Text("Gewenste situatie ontbreekt", "Wanted situation is missing"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Schrijf onder een kop “Gewenste situatie” in twee of drie zinnen wat er aan het eind anders is, liefst met "
        "een getal dat u daarna kunt meten.",
        "Write under a heading “Gewenste situatie” in two or three sentences what will be different at the end, with "
        "a number that you can measure then if you can.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio.

Huidige situatie: op dit moment werken twee van de vijf scholen samen met een bedrijf.

Gewenste situatie: over vier jaar werken alle vijf scholen samen met ten minste drie bedrijven.
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio.

Huidige situatie: op dit moment werken twee van de vijf scholen samen met een bedrijf.
""",
)
