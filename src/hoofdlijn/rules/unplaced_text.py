"""S109 unplaced-text.

Finds:    text under an objective that could not be placed in any of its parts.
Why:      what was not understood was not checked either; an assessor may stumble over the same lines.
Resolve:  put the text under the heading it belongs to, or take it out.
Limits:   one question an objective, at the first of those texts that is no heading; none where a part of the objective
          was not found, as that question names the text already. A line of a few words says nothing. Text before the
          first objective (an introduction, say) is counted in the report and not asked about.
Source:   the clause the scheme file names under `parts`.

Vindt:    tekst onder een doelstelling die in geen van de onderdelen te plaatsen was.
Waarom:   wat wij niet begrepen, is ook niet nagegaan; een beoordelaar kan over dezelfde regels struikelen.
Grenzen:  één vraag per doelstelling, bij de eerste van die teksten die geen kop is; geen vraag als een onderdeel van de
          doelstelling niet is gevonden, want die vraag noemt de tekst al. Een regel van een paar woorden telt niet. Tekst
          vóór de eerste doelstelling (zoals een inleiding) wordt geteld in het verslag, zonder vraag.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Outcome, Question, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.plan.serving import activities_serving
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.sureness import is_template_text, telling_first
from hoofdlijn.rules.wording import quote
from hoofdlijn.scheme import Scheme

FEW_WORDS = 5
"""A shorter line is a caption or a stray heading."""


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield a question for each objective with text that could not be placed."""
    under = _loose_texts(plan, scheme)
    serving = activities_serving(plan)
    for objective in plan.objectives:
        loose = under.get(objective.address_of())
        if not loose or _misses_a_part(objective, len(serving[objective.id]), scheme):
            continue
        loose = telling_first(plan, loose)
        opening = quote(plan.remainder[loose[0]].text)
        yield Question(
            address=f"remainder/{loose[0]}",
            observed=Text(
                f"Deze tekst konden wij niet plaatsen: {opening}. Bij welk onderdeel hoort zij?",
                f"We could not place this text: {opening}. To which part does it belong?",
            ),
            asked=Text(
                "Een doelstelling heeft drie onderdelen: de doelstelling zelf, de huidige en gewenste situatie, en de "
                "activiteiten.",
                "An objective has three parts: the objective itself, the present and wanted situation, and the "
                "activities.",
            ),
            source=scheme.source("parts"),
            also_at=tuple(f"remainder/{position}" for position in loose[1:]),
        )


def _misses_a_part(objective: Objective, activities: int, scheme: Scheme) -> bool:
    """Tell whether another rule asks about the same texts already, as a part of the objective was not found."""
    parts = (objective.statement, objective.current, objective.desired, objective.contributions)
    return not all(parts) or activities < scheme.detail.min_activities


def _loose_texts(plan: Plan, scheme: Scheme) -> dict[str, list[int]]:
    """Return address of an objective → positions in the remainder of the texts under it that say something."""
    found: dict[str, list[int]] = {}
    for position, rest in enumerate(plan.remainder):
        if rest.under and len(rest.text.split()) > FEW_WORDS and not is_template_text(rest.text, scheme):
            found.setdefault(rest.under, []).append(position)
    return found


RULE = Rule(
    code="S109",
    name="unplaced-text",
    severity=Severity.QUESTION,
    severity_reason=Text(
        "Misschien ligt het aan ons: daarom een vraag en geen bevinding.",
        "It may be our reading: hence a question and no finding.",
    ),
    title=Text("Tekst die wij niet konden plaatsen", "Text we could not place"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Zet de tekst onder de kop waar zij bij hoort, bijvoorbeeld “Huidige situatie” of “Activiteiten”.",
        "Put the text under the heading it belongs to, for instance “Huidige situatie” or “Activiteiten”.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio. Dit draagt bij aan de regionale
samenwerking op het gebied van techniekonderwijs, doordat scholen en bedrijven elkaar beter leren kennen.

Huidige situatie: op dit moment werken twee van de vijf scholen samen met een bedrijf.

Gewenste situatie: over vier jaar werken alle vijf scholen samen met ten minste drie bedrijven.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - In 2025 en in 2027
- Gastlessen door vakmensen
  - Elk jaar van 2026 tot 2029
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio. Dit draagt bij aan de regionale
samenwerking op het gebied van techniekonderwijs, doordat scholen en bedrijven elkaar beter leren kennen.

Huidige situatie: op dit moment werken twee van de vijf scholen samen met een bedrijf.

Gewenste situatie: over vier jaar werken alle vijf scholen samen met ten minste drie bedrijven.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - In 2025 en in 2027
- Gastlessen door vakmensen
  - Elk jaar van 2026 tot 2029

### Rolverdeling

De penvoerder houdt het overzicht en elke school wijst zelf iemand aan die met de bedrijven belt.
""",
)
