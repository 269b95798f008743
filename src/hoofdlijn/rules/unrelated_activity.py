"""C101 unrelated-activity.

Finds:    an activity whose text shares no telling word with the objectives it serves.
Why:      each activity has to have a logical relation with the objective it falls under.
Resolve:  say in half a sentence what the activity does for the objective, or move it to the one it belongs to.
Limits:   compares words (their dictionary form, and the parts of compounds), not meaning: hence always a question,
          with the words that were compared. Words that stand with every objective tell nothing by themselves.
          Supporting activities are never asked about.
Source:   the clause the scheme file names under `relation`.

Vindt:    een activiteit die geen kenmerkend woord deelt met de doelstellingen die zij dient.
Waarom:   elke activiteit moet een logische relatie hebben met de doelstelling waar zij onder valt.
Grenzen:  vergelijkt woorden (in hun grondvorm, ook delen van samenstellingen), geen betekenis: daarom altijd een
          vraag, met de vergeleken woorden erbij. Woorden die bij elke doelstelling staan, zeggen op zichzelf niets.
          Over ondersteunende activiteiten vragen wij niets.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from hoofdlijn.findings import Outcome, Question, Severity
from hoofdlijn.language import Text, keywords, words
from hoofdlijn.plan import Activity, ActivityKind, Objective, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import call_activity, list_quotes
from hoofdlijn.scheme import Scheme

FEW_OBJECTIVES = 2
"""In a plan of so few objectives a word that stands with all of them may still be telling."""
ENOUGH_COMMON = 2
"""So many shared words are enough, however common they are."""
LEAST_WORDS = 6
"""An objective with fewer telling words says too little to compare with."""
SHOWN_WORDS = 6


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield a question for each direct activity that shares no telling word with what it serves."""
    said = {objective.id: keywords(_objective_text(objective)) for objective in plan.objectives}
    common = _common_words(said.values())
    for objective in plan.objectives:
        for activity in objective.activities:
            served = frozenset[str]().union(*(said[one] for one in {objective.id, *activity.serves}))
            if activity.kind is ActivityKind.SUPPORTING or len(served) < LEAST_WORDS:
                continue
            own = keywords(_activity_text(activity))
            shared = own & served
            if own and not shared - common and len(shared) < ENOUGH_COMMON:
                yield _question(activity, objective, scheme)


def _common_words(said: Iterable[frozenset[str]]) -> frozenset[str]:
    """Return the words that stand with every objective."""
    everywhere = list(said)
    if len(everywhere) <= FEW_OBJECTIVES:
        return frozenset()
    return frozenset.intersection(*everywhere)


def _objective_text(objective: Objective) -> str:
    return "\n".join((objective.title, objective.statement, objective.current, objective.desired))


def _activity_text(activity: Activity) -> str:
    return "\n".join((activity.title, *activity.purposes, *activity.details))


def _question(activity: Activity, objective: Objective, scheme: Scheme) -> Outcome:
    name = call_activity(activity)
    own = list_quotes(_telling_words(_activity_text(activity)))
    theirs = list_quotes(_telling_words(_objective_text(objective)))
    return Question(
        address=activity.address_of("title"),
        observed=Text(
            f"Wat doet {name} voor deze doelstelling? Wij zien geen gedeelde woorden: de activiteit gaat over {own.nl}, "
            f"de doelstelling over {theirs.nl}.",
            f"What does {name} do for this objective? We see no shared words: the activity is about {own.en}, the "
            f"objective about {theirs.en}.",
        ),
        asked=Text(
            "Gevraagd is een logische relatie met de doelstelling waar de activiteit onder valt.",
            "What is asked is a logical relation with the objective that the activity falls under.",
        ),
        source=scheme.source("relation"),
        also_at=(objective.address_of("statement"),),
    )


def _telling_words(text: str) -> list[str]:
    """Return the words that were compared as they are written, the most frequent first, then in reading order."""
    counted = Counter(word for word in words(text) if keywords(word))
    return [word for word, _ in counted.most_common(SHOWN_WORDS)]


RULE = Rule(
    code="C101",
    name="unrelated-activity",
    severity=Severity.QUESTION,
    severity_reason=Text(
        "Wij vergelijken woorden; of er een relatie is, weet de schrijver en beoordeelt de beoordelaar.",
        "We compare words; whether there is a relation the author knows and the assessor judges.",
    ),
    title=Text("Relatie met de doelstelling niet zichtbaar", "Relation with the objective not visible"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Zet er een regel onder met wat de activiteit oplevert voor deze doelstelling, of verplaats haar.",
        "Add a line that says what the activity brings for this objective, or move it.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven in de regio bij elkaar, zodat leerlingen vaker stage lopen.

Activiteiten:

- Gesprekken tussen bedrijf en leerling over een stageplek
  - In 2025 en in 2027
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven in de regio bij elkaar, zodat leerlingen vaker stage lopen.

Activiteiten:

- Zonnepanelen plaatsen op het dak
  - In 2025 en in 2027
""",
)
