"""S104 missing-current.

Finds:    an objective that does not say where the region stands now.
Why:      without the present situation nobody can see what the activities change.
Resolve:  describe in a few sentences, with a number where you can, where the region stands now.
Limits:   while text under the objective could not be placed, or its other texts speak of now and later ("van 6 naar
          12 scholen"), it asks.
Source:   the clause the scheme file names under `part-current`.

Vindt:    een doelstelling waarbij niet staat waar de regio nu staat.
Waarom:   zonder huidige situatie is niet te zien wat de activiteiten veranderen.
Grenzen:  kon tekst onder de doelstelling niet worden geplaatst, of spreekt haar andere tekst over nu en straks (“van
          6 naar 12 scholen”), dan vragen wij het.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.now_and_later import weigh_missing_situation
from hoofdlijn.scheme import PartKind, Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective without a present situation."""
    yield from weigh_missing_situation(
        plan,
        scheme,
        PartKind.CURRENT,
        observed=Text(
            "Wij vonden niet waar de regio nu staat op deze doelstelling.",
            "We did not find where the region stands on this objective now.",
        ),
        asked=Text(
            "Gevraagd is de huidige situatie, naast de gewenste.",
            "The present situation is asked, beside the wanted one.",
        ),
    )


RULE = Rule(
    code="S104",
    name="missing-current",
    severity=Severity.BLOCKING,
    severity_reason=Text(
        "De huidige situatie hoort bij de drie verplichte onderdelen van een doelstelling.",
        "The present situation belongs to the three required parts of an objective.",
    ),
    title=Text("Huidige situatie ontbreekt", "Present situation is missing"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Schrijf onder een kop “Huidige situatie” in twee of drie zinnen hoe het nu is, liefst met een getal: hoeveel "
        "leerlingen, scholen of bedrijven doen nu mee?",
        "Write under a heading “Huidige situatie” in two or three sentences how things are now, with a number if you "
        "can: how many pupils, schools or companies take part now?",
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

Gewenste situatie: over vier jaar werken alle vijf scholen samen met ten minste drie bedrijven.
""",
)
