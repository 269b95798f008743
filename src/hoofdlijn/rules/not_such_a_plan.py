"""S110 not-such-a-plan.

Finds:    a document in which next to nothing of an outline plan was recognised: no objectives, or objectives without
          the parts that the format asks or without a word on the subject of the scheme.
Why:      on a letter, a report or a plan for something else the other rules would say a lot, and none of it would help.
Resolve:  hand over the plan itself, or give objectives and parts the headings of the format.
Limits:   goes by what was recognised, hence always a question. When it asks, the other rules are not applied, and
          nothing is blocking. An empty document that is called a plan is left to the other rules.
Source:   the clause the scheme file names under `parts`.

Vindt:    een document waarin wij bijna niets van een plan op hoofdlijnen herkennen: geen doelstellingen, of
          doelstellingen zonder de onderdelen van het format of zonder een woord over het onderwerp van de regeling.
Waarom:   over een brief, een verslag of een plan voor iets anders zouden de andere regels veel zeggen waar niemand iets
          aan heeft.
Grenzen:  gaat af op wat wij herkennen, en is daarom altijd een vraag. Stellen wij die, dan lopen wij de andere regels
          niet na en is niets blokkerend. Een leeg document dat wel een plan heet, is voor de andere regels.
"""

from collections.abc import Iterable, Iterator

from hoofdlijn.findings import Outcome, Question, Severity
from hoofdlijn.language import Text, find_cues, words
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.sureness import is_template_text, unplaced_anywhere
from hoofdlijn.rules.wording import call_objective, count, in_words, list_texts
from hoofdlijn.scheme import Scheme

RECOGNISED_SHARE = 1 / 2
"""With more of its objectives told, a plan is one, whatever else stands in the document."""
UNPLACED_SHARE = 2 / 3
"""A plan with an introduction and annexes as long as itself stays below; reports and forms seen lie above."""
LEAST_CUES = 2
"""A single word such as "kwaliteit" stands in any plan; two different cues tell that it is about this scheme."""
SHOWN_NAMES = 3


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield one question for a document that shows next to nothing of a plan of this scheme."""
    named = words(scheme.plan_name.nl)[0] in words(plan.title)
    told = sum(_is_told(objective, scheme) for objective in plan.objectives)
    if not plan.objectives:
        strange = not named or unplaced_anywhere(plan, scheme) is not None
    elif not told or not (named or _is_about(plan, scheme)):
        strange = True
    else:
        strange = told / len(plan.objectives) <= RECOGNISED_SHARE and _share_unplaced(plan, scheme) >= UNPLACED_SHARE
    if strange:
        yield _question(plan, scheme, named=named, told=told)


def _is_told(objective: Objective, scheme: Scheme) -> bool:
    """Tell whether the objective has a part that this format asks, or planned activities about the scheme's subject."""
    if objective.current or objective.desired or objective.contributions or objective.vision_links:
        return True
    dated = [activity for activity in objective.activities if activity.planning.phases]
    return len(dated) >= scheme.detail.min_activities or _count_cues(_heads_of(objective), scheme) >= LEAST_CUES


def _is_about(plan: Plan, scheme: Scheme) -> bool:
    """Tell whether some objective is about the subject of the scheme: by what it contributes to, or by its words."""
    if any(objective.contributions or objective.vision_links for objective in plan.objectives):
        return True
    return any(_count_cues(_texts_of(objective), scheme) for objective in plan.objectives)


def _count_cues(texts: Iterable[str], scheme: Scheme) -> int:
    """Return how many different cues of the scheme's elements stand in the texts."""
    cues = tuple(cue for element in scheme.elements for cue in (*element.cues.strong, *element.cues.weak))
    return len({match.cue for match in find_cues("\n".join(texts), cues)})


def _share_unplaced(plan: Plan, scheme: Scheme) -> float:
    """Return which part of the words has no place in the plan; guidance of the format itself is left out."""
    loose = sum(len(rest.text.split()) for rest in plan.remainder if not is_template_text(rest.text, scheme))
    placed = sum(len(text.split()) for objective in plan.objectives for text in _texts_of(objective))
    return loose / (loose + placed) if loose else 0.0


def _heads_of(objective: Objective) -> Iterator[str]:
    yield from (objective.title, objective.statement)
    yield from (activity.title for activity in objective.activities)


def _texts_of(objective: Objective) -> Iterator[str]:
    yield from (objective.title, objective.statement, objective.current, objective.desired)
    for activity in objective.activities:
        yield from (activity.title, *activity.purposes, *activity.details, activity.planning.text)


def _question(plan: Plan, scheme: Scheme, *, named: bool, told: int) -> Outcome:
    opening, found = _say_opening(scheme, named=named), _say_found(plan, scheme, told)
    return Question(
        address="plan",
        observed=Text(
            f"{opening.nl} {found.nl} De andere regels hebben wij daarom niet nagelopen.",
            f"{opening.en} {found.en} We have therefore not applied the other rules.",
        ),
        asked=Text(
            "Wij zochten doelstellingen met elk een huidige en een gewenste situatie, activiteiten met hun jaren, en wat "
            "zij bijdragen aan de regeling. Is dit toch zo'n plan?",
            "We looked for objectives, each with a present and a wanted situation, activities with their years, and what "
            "they contribute to the scheme. Is this such a plan after all?",
        ),
        source=scheme.source("parts"),
    )


def _say_opening(scheme: Scheme, *, named: bool) -> Text:
    name = scheme.plan_name
    if named:
        return Text(
            f"Dit document heet een activiteitenplan, maar wij herkennen er geen {name.nl} in.",
            f"This document is called a plan, but we do not recognise an {name.en} in it.",
        )
    return Text(f"Dit lijkt geen {name.nl}.", f"This does not look like an {name.en}.")


def _say_found(plan: Plan, scheme: Scheme, told: int) -> Text:
    if not plan.objectives:
        return Text("Wij vonden geen enkele doelstelling.", "We found no objective at all.")
    number = count(len(plan.objectives), ("doelstelling", "doelstellingen"), ("objective", "objectives"))
    names = list_texts([call_objective(objective, plan) for objective in plan.objectives[:SHOWN_NAMES]])
    if not told:
        return Text(
            f"Wij vonden {number.nl} ({names.nl}), zonder huidige of gewenste situatie en zonder bijdrage aan de regeling.",
            f"We found {number.en} ({names.en}), without a present or wanted situation or a contribution to the scheme.",
        )
    if not _is_about(plan, scheme):
        return Text(
            f"Wij vonden {number.nl} ({names.nl}), maar geen woord over het onderwerp van de regeling.",
            f"We found {number.en} ({names.en}), but no word on the subject of the scheme.",
        )
    some = in_words(told)
    return Text(
        f"Wij vonden {number.nl} ({names.nl}). Bij {some.nl} daarvan herkennen wij iets van wat het format vraagt, en het "
        "grootste deel van de tekst konden wij niet plaatsen.",
        f"We found {number.en} ({names.en}). With {some.en} of them we recognise something of what the format asks, and "
        "most of the text we could not place.",
    )


RULE = Rule(
    code="S110",
    name="not-such-a-plan",
    severity=Severity.QUESTION,
    severity_reason=Text(
        "Misschien ligt het aan ons, of aan een vorm die wij niet kennen: daarom een vraag.",
        "It may be our reading, or a form that we do not know: hence a question.",
    ),
    title=Text("Niet herkend als activiteitenplan", "Not recognised as an outline plan"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Is dit een ander document, kies dan het plan zelf. Is het wel het plan, geef dan elke doelstelling een kop "
        "(“Doelstelling 1: …”), met daaronder “Huidige situatie”, “Gewenste situatie” en “Activiteiten”.",
        "If this is another document, choose the plan itself. If it is the plan, give each objective a heading "
        "(“Doelstelling 1: …”) with “Huidige situatie”, “Gewenste situatie” and “Activiteiten” below it.",
    ),
    check=check,
    stands_alone=True,
    good="""\
# Activiteitenplan regio Voorbeeld

## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio.

Huidige situatie: op dit moment werken twee van de vijf scholen samen met een bedrijf.

Gewenste situatie: over vier jaar werken alle vijf scholen samen met ten minste drie bedrijven.
""",
    bad="""\
# Jaarplan bibliotheek

De bibliotheek is er voor iedereen, en dat blijft zo.

## Doelstelling 1: Meer leden

Wij willen groeien naar vijfduizend leden, met een campagne in het voorjaar.

## Doelstelling 2: Voorlezen

Wij willen dat er elke week wordt voorgelezen.
""",
)
