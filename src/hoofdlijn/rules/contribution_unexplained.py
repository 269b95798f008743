"""E102 contribution-unexplained.

Finds:    an element that an objective names without a word on how it contributes to it.
Why:      the format asks how the objective contributes; naming the element alone does not show that.
Resolve:  add half a sentence to the claim: "by …", "because …".
Limits:   an explanation is a clause with "door", "waardoor", "omdat" and the like beside the claim, or any other
          text of the objective or its activities that is about the element. Whether it convinces is not judged.
Source:   the clause the scheme file names under `part-statement`.

Vindt:    een element dat een doelstelling noemt zonder te zeggen hoe zij eraan bijdraagt.
Waarom:   het format vraagt hóe de doelstelling bijdraagt; alleen het element noemen laat dat niet zien.
Grenzen:  uitleg is een bijzin met “door”, “waardoor”, “omdat” en dergelijke, of andere tekst van de doelstelling of
          haar activiteiten die over het element gaat. Of de uitleg overtuigt, beoordeelt deze regel niet.
"""

import re
from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text, find_cues
from hoofdlijn.plan import Basis, Contribution, Objective, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import list_texts, quote
from hoofdlijn.scheme import PartKind, Scheme

_EXPLAINS = re.compile(
    r"\b(?:door(?:dat)?|waardoor|waarmee|waarbij|omdat|zodat|want|namelijk|immers|aangezien|hierdoor|daardoor|hiermee"
    r"|daarmee|via|dankzij|wat)\b",
    re.IGNORECASE,
)


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective that names elements without saying how it contributes to them."""
    for objective in plan.objectives:
        bare = [claim for claim in objective.contributions if not _is_explained(claim, objective, scheme)]
        if not bare:
            continue
        names = list_texts([scheme.element(claim.element).short for claim in bare])
        said = next((claim.evidence for claim in bare if claim.evidence), "")
        yield Finding(
            address=objective.address_of(f"contributions/{bare[0].element}"),
            observed=Text(
                f"Deze doelstelling noemt {names.nl}, maar niet hoe zij daaraan bijdraagt{_cited(said)}.",
                f"This objective names {names.en}, but not how it contributes to that{_cited(said)}.",
            ),
            asked=Text(
                "Gevraagd is hoe de doelstelling bijdraagt aan de regeling.",
                "What is asked is how the objective contributes to the scheme.",
            ),
            source=scheme.source(scheme.part(PartKind.STATEMENT).source),
            also_at=tuple(objective.address_of(f"contributions/{claim.element}") for claim in bare[1:]),
        )


def _cited(said: str) -> str:
    return f": {quote(said)}" if said else ""


def _is_explained(claim: Contribution, objective: Objective, scheme: Scheme) -> bool:
    """Tell whether the claim, or any other text of the objective, shows how it contributes."""
    if claim.evidence and (claim.basis is Basis.SHOWN or _EXPLAINS.search(claim.evidence)):
        return True
    cues = scheme.element(claim.element).cues
    return any(find_cues(text, cues.strong + cues.weak) for text in _other_texts(claim, objective))


def _other_texts(claim: Contribution, objective: Objective) -> Iterator[str]:
    """Yield what the objective says beside the claim itself; an empty line keeps its sentences apart."""
    yield objective.title
    yield objective.statement.replace(claim.evidence, "\n") if claim.evidence else objective.statement
    yield objective.desired
    for activity in objective.activities:
        yield "\n".join((activity.title, *activity.purposes, *activity.details))


RULE = Rule(
    code="E102",
    name="contribution-unexplained",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "De bijdrage is wel genoemd; alleen de uitleg ontbreekt nog.",
        "The contribution is named; only its explanation is missing.",
    ),
    title=Text("Bijdrage niet uitgelegd", "Contribution not explained"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Maak de zin af met “doordat …” of “door …”: wat in deze doelstelling zorgt voor die bijdrage?",
        "Finish the sentence with “doordat …” or “door …”: what in this objective makes that contribution?",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar. Dit draagt bij aan de regionale samenwerking op het gebied
van techniekonderwijs, doordat docenten en vakmensen samen lessen maken.
""",
    bad="""\
## Doelstelling 1: Een fijne plek

Doelstelling: wij zorgen voor een prettige ruimte waar iedereen zich welkom voelt. Deze doelstelling draagt bij aan
het ontwikkelen en toepassen van technologie in het kader van duurzaamheid.
""",
)
