"""D102 far-longer.

Finds:    an objective of which a part is far longer than in the examples of the format, or that has far more
          activities.
Why:      an outline plan shows the broad lines; what is more belongs in the plan that is worked out later.
Resolve:  shorten the part, or join activities that belong together.
Limits:   counts words and activities; the examples' sizes and the factor stand in the scheme file.
Source:   the clause the scheme file names under `detail`.

Vindt:    een doelstelling waarvan een onderdeel veel langer is dan in de voorbeelden, of met veel meer activiteiten.
Waarom:   een plan op hoofdlijnen laat de grote lijn zien; de rest hoort in het plan dat later wordt uitgewerkt.
Grenzen:  telt woorden en activiteiten; de grootte van de voorbeelden en de factor staan in het regelingsbestand.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.sizes import list_sizes, say_sizes
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective with a part far longer than the largest example."""
    factor = scheme.detail.longer_factor
    for objective in plan.objectives:
        long = [size for size in list_sizes(objective, scheme) if size.found > size.most * factor]
        if not long:
            continue
        said = say_sizes(long)
        yield Finding(
            address=long[0].address,
            observed=Text(
                f"Bij deze doelstelling telt {said.nl}. Dat is veel meer dan in de voorbeelden.",
                f"What we count for this objective: {said.en}. That is far more than in the examples.",
            ),
            asked=Text(
                "Gevraagd is een plan op hoofdlijnen; uitwerken komt later.",
                "An outline plan is asked; working out comes later.",
            ),
            source=scheme.source(scheme.detail.source),
            also_at=tuple(size.address for size in long[1:]),
        )


RULE = Rule(
    code="D102",
    name="far-longer",
    severity=Severity.ADVICE,
    severity_reason=Text(
        "Meer tekst is geen fout; de hoofdlijn raakt er wel in verloren.",
        "More text is no fault; but the broad line gets lost in it.",
    ),
    title=Text("Veel langer dan de voorbeelden", "Far longer than the examples"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Bewaar de details voor het uitgewerkte activiteitenplan, en voeg activiteiten samen die bij elkaar horen.",
        "Keep the details for the plan that is worked out later, and join activities that belong together.",
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
    bad="\n".join(
        (
            "## Doelstelling 1: Een sterk netwerk",
            "",
            "Doelstelling: wij brengen scholen en bedrijven bij elkaar.",
            "",
            "Activiteiten:",
            "",
            *(
                f"- Bijeenkomst met bedrijven uit branche {letter}\n  - In 2026"
                for letter in "ABCDEFGHIJKLMNOPQRSTUVW"
            ),
            "",
        )
    ),
)
