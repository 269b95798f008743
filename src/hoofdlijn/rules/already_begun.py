"""P108 already-begun.

Finds:    an activity of which the text says that it has begun already.
Why:      activities held before the application was filed are not subsidised; the part still to come may be.
Resolve:  say which part is done already and which part is new.
Limits:   knows the words that the scheme file lists; a present situation that describes running work is no
          activity and is not asked about.
Source:   the clause the scheme file names under `already-begun`.

Vindt:    een activiteit waarvan de tekst zegt dat zij al is begonnen.
Waarom:   wat voor de aanvraag al is gehouden, wordt niet gesubsidieerd; wat nog komt misschien wel.
Grenzen:  kent de woorden die in het regelingsbestand staan; een huidige situatie die lopend werk beschrijft, is geen
          activiteit.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Outcome, Question, Severity
from hoofdlijn.language import Text, find_cues
from hoofdlijn.plan import Activity, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.sureness import may_hold
from hoofdlijn.rules.wording import call_activity, quote
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield a question for each activity that says that it already runs."""
    for activity in plan.activities:
        for address, text in _texts(activity):
            found = find_cues(text, scheme.already_begun) if may_hold(text, scheme.already_begun) else ()
            if not found:
                continue
            said = text[found[0].start : found[0].end]
            name = call_activity(activity)
            yield Question(
                address=address,
                observed=Text(
                    f"Bij {name} staat {quote(said)}. Welk deel is al gedaan, en waarvoor vraagt u subsidie?",
                    f"{name} says {quote(said)}. Which part is done already, and for which do you ask subsidy?",
                ),
                asked=Text(
                    "Voor activiteiten die al zijn gehouden voor de aanvraag is geen subsidie mogelijk.",
                    "There is no subsidy for activities that were held before the application.",
                ),
                source=scheme.source("already-begun"),
                quote=said,
            )
            break


def _texts(activity: Activity) -> Iterator[tuple[str, str]]:
    yield activity.address_of("planning"), activity.planning.text
    yield activity.address_of("title"), activity.title
    yield activity.address_of("purposes"), "\n".join(activity.purposes)
    yield activity.address_of("details"), "\n".join(activity.details)


RULE = Rule(
    code="P108",
    name="already-begun",
    severity=Severity.QUESTION,
    severity_reason=Text(
        "Voortzetten mag vaak wel; alleen de schrijver weet welk deel nieuw is.",
        "Going on is often allowed; only the author knows which part is new.",
    ),
    title=Text("Al begonnen?", "Already begun?"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Zeg in één zin wat er al is en wat er in de subsidieperiode nieuw gebeurt.",
        "Say in one sentence what is there already and what is new in the subsidy period.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een tweede techlab

Doelstelling: wij richten een tweede techlab in waar leerlingen kennismaken met techniek.

Activiteiten:

- Opzetten tweede techlab
  - Inventariseren behoefte in 2025, uitvoeren 2027 en 2028
""",
    bad="""\
## Doelstelling 1: Een tweede techlab

Doelstelling: wij richten een tweede techlab in waar leerlingen kennismaken met techniek.

Activiteiten:

- Opzetten tweede techlab
  - Inventariseren behoefte (zijn we al mee begonnen) 2025, uitvoeren 2027 en 2028
""",
)
