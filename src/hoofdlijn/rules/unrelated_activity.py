"""C101 unrelated-activity.

Finds:    an activity whose text shares no telling word and no subject with the objectives it serves.
Why:      each activity has to have a logical relation with the objective it falls under.
Resolve:  say in half a sentence what the activity does for the objective, or move it to the one it belongs to.
Limits:   compares words (their dictionary form, and the parts of compounds) and names, not meaning: hence always a
          question, with the words that were compared. Words that stand with every objective tell nothing by
          themselves, nor do words such as "speerpunt". Silent where the activity uses words by which the scheme tells
          its elements, where it measures or evaluates, and for supporting activities.
Source:   the clause the scheme file names under `relation`.

Vindt:    een activiteit die geen kenmerkend woord en geen onderwerp deelt met de doelstellingen die zij dient.
Waarom:   elke activiteit moet een logische relatie hebben met de doelstelling waar zij onder valt.
Grenzen:  vergelijkt woorden (in hun grondvorm, ook delen van samenstellingen) en namen, geen betekenis: daarom altijd
          een vraag, met de vergeleken woorden erbij. Woorden die bij elke doelstelling staan, zeggen op zichzelf niets,
          en woorden als “speerpunt” ook niet. Zwijgt als de activiteit woorden gebruikt waaraan de regeling haar
          elementen herkent, bij meten en evalueren, en bij ondersteunende activiteiten.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from hoofdlijn.findings import Outcome, Question, Severity
from hoofdlijn.language import Text, find_cues, keywords, words
from hoofdlijn.plan import Activity, ActivityKind, Objective, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import call_activity, list_quotes
from hoofdlijn.scheme import Scheme

FEW_OBJECTIVES = 2
"""In a plan of so few objectives a word that stands with all of them may still be telling."""
ENOUGH_COMMON = 2
"""So many shared words are enough, however common they are."""
LEAST_WORDS = 12
"""An objective with fewer telling words says too little to compare with."""
LEAST_OWN_WORDS = 2
"""An activity with fewer telling words says too little itself."""
SHOWN_WORDS = 6
WAYS_OF_WORKING = (
    *(
        "aanschaf",
        "plaats",
        "inricht",
        "ontwikkel",
        "voorbereid",
        "uitvoer",
        "organis",
        "opstart",
        "pilot",
        "project",
    ),
    *("train", "workshop", "cursus", "community", "practice", "kick", "off", "co", "design", "leergemeenschap"),
)
"""Beginnings of words that tell how something is done, whatever it is about."""
LOOKING_BACK = (
    *(
        "evaluatie*",
        "evalueren",
        "evalueert",
        "tussenevaluatie*",
        "eindevaluatie*",
        "monitor*",
        "meting*",
        "nulmeting*",
    ),
    *("effectmeting*", "meten", "onderzoek*", "verantwoord*", "rapportage*", "bijstellen", "bijsturen"),
)
"""Words of measuring and looking back."""

_NAME = re.compile(r"\b[A-Z](?:&?[A-Z]){1,4}\b|(?<=[a-zà-ÿ,;:] )[A-Z][a-zà-ÿ]{3,}\b")


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield a question for each direct activity that shares no telling word and no subject with what it serves."""
    said = {objective.id: keywords(f"{objective.title}\n{objective.statement}") for objective in plan.objectives}
    doubtful = [
        (objective, activity)
        for objective in plan.objectives
        for activity in objective.activities
        if activity.kind is not ActivityKind.SUPPORTING
        and len(keywords(activity.title) & _together(said, objective, activity)) < ENOUGH_COMMON
    ]
    if doubtful:
        yield from _look_closer(doubtful, plan, scheme)


def _look_closer(doubtful: list[tuple[Objective, Activity]], plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield a question for those in which nothing relates to what they serve, or to the scheme's subject."""
    by_id = {objective.id: objective for objective in plan.objectives}
    said = {objective.id: _telling(_objective_text(objective), scheme) for objective in plan.objectives}
    common = _common_words(said.values())
    for objective, activity in doubtful:
        served = [by_id[one] for one in dict.fromkeys((objective.id, *activity.serves))]
        theirs = _together(said, objective, activity)
        if len(theirs) < LEAST_WORDS or _says_too_little(activity, scheme) or _looks_back(activity):
            continue
        if not (
            _shares_words(activity, theirs, common, scheme)
            or _shares_names(activity, served)
            or _uses_vocabulary(activity, common, scheme)
            or any(_shares_subject(activity, one, scheme) for one in served)
        ):
            yield _question(activity, objective, scheme)


def _looks_back(activity: Activity) -> bool:
    """Tell whether the activity measures or evaluates: that belongs to any objective."""
    return bool(find_cues(_activity_text(activity), LOOKING_BACK))


def _says_too_little(activity: Activity, scheme: Scheme) -> bool:
    """Tell whether the activity is little more than a name ("Opdrachtenbank"): nothing can be compared with that."""
    own = (word for word in words(_activity_text(activity)) if not word.startswith(WAYS_OF_WORKING))
    return sum(bool(_telling(word, scheme)) for word in own) < LEAST_OWN_WORDS


def _uses_vocabulary(activity: Activity, common: frozenset[str], scheme: Scheme) -> bool:
    """Tell whether the activity uses words by which the scheme tells its elements, other than the common ones."""
    return bool((keywords(_activity_text(activity)) & _vocabulary(scheme)) - common)


def _shares_subject(activity: Activity, objective: Objective, scheme: Scheme) -> bool:
    """Tell whether the activity speaks of an element that the objective contributes to or speaks of."""
    elements = _subjects(_activity_text(activity), scheme)
    stated = {claim.element for claim in objective.contributions}
    return bool(elements & stated) or bool(elements and elements & _subjects(_objective_text(objective), scheme))


@lru_cache
def _vocabulary(scheme: Scheme) -> frozenset[str]:
    """Return the words of all cues of the scheme's elements."""
    cues = (cue for element in scheme.elements for cue in (*element.cues.strong, *element.cues.weak))
    return keywords("\n".join(cue.replace("…", " ").replace("*", "") for cue in cues)) - _level_words(scheme)


@lru_cache
def _level_words(scheme: Scheme) -> frozenset[str]:
    """Return the words for objectives and activities: they tell nothing of what either is about."""
    levels = (scheme.objective, scheme.activity)
    named = (
        word for level in levels for word in (level.name.nl, level.plural.nl, *level.aliases, *level.alias_plurals)
    )
    return keywords("\n".join(named))


def _telling(text: str, scheme: Scheme) -> frozenset[str]:
    return keywords(text) - _level_words(scheme)


def _together(said: dict[str, frozenset[str]], objective: Objective, activity: Activity) -> frozenset[str]:
    """Return the words of all objectives that the activity serves."""
    return said[objective.id].union(*(said[one] for one in activity.serves))


def _shares_words(activity: Activity, theirs: frozenset[str], common: frozenset[str], scheme: Scheme) -> bool:
    """Tell whether there is a telling word in both, or several common ones, or nothing to compare."""
    own = _telling(_activity_text(activity), scheme)
    shared = own & theirs
    return not own or bool(shared - common) or len(shared) >= ENOUGH_COMMON


def _shares_names(activity: Activity, served: list[Objective]) -> bool:
    """Tell whether an abbreviation or a name ("M&T", "Ommerdam") stands in both."""
    own = set(_NAME.findall(_activity_text(activity)))
    return bool(own) and any(own & set(_NAME.findall(_objective_text(objective))) for objective in served)


def _subjects(text: str, scheme: Scheme) -> set[str]:
    """Return the elements of which a cue stands in the text, or in the parts of its compounds.

    One weak cue will do, as this only prevents a question.
    """
    told = f"{text}\n{' '.join(sorted(keywords(text)))}"
    return {element.id for element in scheme.elements if find_cues(told, element.cues.strong + element.cues.weak)}


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
    own = list_quotes(_telling_words(_activity_text(activity), scheme))
    theirs = list_quotes(_telling_words(_objective_text(objective), scheme))
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


def _telling_words(text: str, scheme: Scheme) -> list[str]:
    """Return the words that were compared as they are written, the most frequent first, then in reading order."""
    telling = (word for word, _ in Counter(words(text)).most_common() if _telling(word, scheme))
    return list(islice(telling, SHOWN_WORDS))


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

Doelstelling: wij brengen scholen en bedrijven in de regio bij elkaar, zodat leerlingen vaker stage lopen en vakmensen
vaker een gastles geven.

Huidige situatie: momenteel zoekt elke school zelf haar stageplekken, en kennen docenten weinig ondernemers.

Activiteiten:

- Gesprekken tussen bedrijf en leerling over een stageplek
  - In 2025 en in 2027
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven in de regio bij elkaar, zodat leerlingen vaker stage lopen en vakmensen
vaker een gastles geven.

Huidige situatie: momenteel zoekt elke school zelf haar stageplekken, en kennen docenten weinig ondernemers.

Activiteiten:

- Zwembad opknappen
  - In 2025 en in 2027
""",
)
