"""C102 contradiction.

Finds:    numbers, groups, class years or names that are at odds within one objective.
Why:      real plans contradict themselves, and an assessor who notices it doubts the rest.
Resolve:  make both places say the same, or say why they differ.
Limits:   compares only what is surely about the same thing, and knows no meaning: a difference that is meant stays a
          question. What the present and the wanted situation say may differ, so these two are not held against each
          other. Activities are held against the situation and the objective.
Source:   the clause the scheme file names under `consistency`.

Vindt:    getallen, groepen, leerjaren of namen die binnen één doelstelling niet met elkaar kloppen.
Waarom:   plannen spreken zichzelf soms tegen, en een beoordelaar die dat ziet, twijfelt ook aan de rest.
Grenzen:  vergelijkt alleen wat zeker over hetzelfde gaat, en kent de bedoeling niet: een verschil dat bedoeld is,
          blijft een vraag. De huidige en de gewenste situatie mogen verschillen en worden niet naast elkaar gelegd.
          Activiteiten worden naast de situatie en de doelstelling gelegd.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Outcome, Question, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.odds import Odds, find_odds
from hoofdlijn.rules.wording import list_quotes
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield a question for each thing on which an objective contradicts itself."""
    for objective in plan.objectives:
        for odds in find_odds(objective):
            yield Question(
                address=odds.there[0].address,
                observed=_observed(odds),
                asked=Text(
                    "De onderdelen van een doelstelling horen bij elkaar te passen.",
                    "The parts of an objective have to fit each other.",
                ),
                source=scheme.source("consistency"),
                also_at=tuple(dict.fromkeys(said.address for said in (*odds.there[1:], *odds.here))),
                quote=odds.there[0].words,
            )


def _observed(odds: Odds) -> Text:
    here = list_quotes(list(dict.fromkeys(said.words for said in odds.here)))
    there = list_quotes(list(dict.fromkeys(said.words for said in odds.there)))
    return Text(
        f"{odds.here_name.nl} lezen wij {here.nl}, maar {odds.there_name.nl} {there.nl}. Wat klopt?",
        f"{odds.here_name.en} we read {here.en}, but {odds.there_name.en} {there.en}. Which is right?",
    )


RULE = Rule(
    code="C102",
    name="contradiction",
    severity=Severity.QUESTION,
    severity_reason=Text(
        "Een verschil kan bedoeld zijn; alleen de schrijver weet dat.",
        "A difference may be meant; only the author knows.",
    ),
    title=Text("Twee plekken zeggen iets anders", "Two places say different things"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Maak beide plekken gelijk, of zeg erbij waarom ze verschillen.",
        "Make both places the same, or say why they differ.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een techlab voor de basisschool

Doelstelling: wij laten basisschoolleerlingen kennismaken met techniek in ons techlab.

Huidige situatie: momenteel komen leerlingen uit groep 7 en 8 naar het techlab.

Gewenste situatie: over vier jaar komen ook leerlingen uit groep 5 en 6 naar het techlab.

Activiteiten:

- Techworkshops voor groep 7 en 8
  - Van 2025 tot 2029
- Techworkshops voor groep 5 en 6
  - Van 2027 tot 2029
""",
    bad="""\
## Doelstelling 1: Een techlab voor de basisschool

Doelstelling: wij laten basisschoolleerlingen kennismaken met techniek in ons techlab.

Huidige situatie: momenteel komen leerlingen uit groep 6 en 7 naar het techlab.

Gewenste situatie: over vier jaar komen ook leerlingen uit groep 5 en 6 naar het techlab.

Activiteiten:

- Techworkshops voor groep 7 en 8
  - Van 2025 tot 2029
- Techworkshops voor groep 5 en 6
  - Van 2027 tot 2029
""",
)
