"""V101 no-vision-link.

Finds:    an objective that does not say from which part of the regional vision it follows.
Why:      objectives have to connect to and follow from the region's vision.
Resolve:  name the heading of the vision from which the objective follows, in one sentence.
Limits:   recognises a reference by the headings' titles, their numbers beside the word vision, and cue words. A plan
          in which most objectives name none gets one finding, not one for each; it asks where a text without a place
          names a part of the vision.
Source:   the clause the scheme file names under `vision`.

Vindt:    een doelstelling waarbij niet staat uit welk deel van de regiovisie zij volgt.
Waarom:   doelstellingen moeten aansluiten bij en voortvloeien uit de visie van de regio.
Grenzen:  herkent een verwijzing aan de titels van de koppen, hun nummers naast het woord visie, en signaalwoorden.
          Noemen de meeste doelstellingen geen visie, dan is dat één bevinding en niet één per doelstelling; noemt tekst
          die wij niet konden plaatsen een deel van de visie, dan vragen wij het.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Question, Severity
from hoofdlijn.language import Text, find_cues, sentences
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.gathering import are_most, name_all, say_share
from hoofdlijn.rules.sureness import is_template_text
from hoofdlijn.rules.wording import list_texts, quote
from hoofdlijn.scheme import Scheme

SEVERAL = 2
"""A sentence that names so many headings of the vision speaks of its parts, and not only of the document."""


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each objective without a link, or one for a plan in which most of them have none."""
    unlinked = [objective for objective in plan.objectives if not objective.vision_links]
    if not unlinked:
        return
    if len(unlinked) == len(plan.objectives):
        yield _nowhere(unlinked, plan, scheme)
        return
    if are_most(unlinked, plan):
        share, names = say_share(unlinked, plan), name_all(unlinked, plan)
        yield Finding(
            address="plan",
            observed=Text(
                f"Bij {share.nl} staat niet uit welk deel van de regiovisie zij volgen: {names.nl}.",
                f"With {share.en} it does not say from which part of the regional vision they follow: {names.en}.",
            ),
            asked=_asked(scheme),
            source=scheme.source("vision"),
            also_at=tuple(objective.address_of("vision_links") for objective in unlinked),
        )
        return
    for objective in unlinked:
        yield Finding(
            address=objective.address_of("vision_links"),
            observed=Text(
                "Bij deze doelstelling staat niet uit welk deel van de regiovisie zij volgt.",
                "This objective does not say from which part of the regional vision it follows.",
            ),
            asked=_asked(scheme),
            source=scheme.source("vision"),
        )


def _nowhere(unlinked: list[Objective], plan: Plan, scheme: Scheme) -> Outcome:
    """Return the one outcome on a plan in which no objective was read to follow from the vision.

    Where a text that has no place names a part of the vision, it may hold the link: then it asks.
    """
    position, words, is_part = _mention(plan, scheme)
    if not words:
        observed = Text(
            "Nergens in het plan staat uit welk deel van de regiovisie een doelstelling volgt.",
            "Nowhere does the plan say from which part of the regional vision an objective follows.",
        )
        return Finding(address="plan", observed=observed, asked=_asked(scheme), source=scheme.source("vision"))
    at = (f"remainder/{position}",)
    if is_part or plan.remainder[position].under:
        observed = Text(
            f"De regiovisie wordt genoemd ({quote(words)}), maar wij lazen niet welke doelstelling uit welk deel volgt. "
            "Geldt dit voor elke doelstelling, of voor één ervan?",
            f"The regional vision is named ({quote(words)}), but we did not read which objective follows from which "
            "part. Does this hold for every objective, or for one of them?",
        )
        return Question(
            address="plan", observed=observed, asked=_asked(scheme), source=scheme.source("vision"), also_at=at
        )
    names = name_all(unlinked, plan)
    observed = Text(
        f"De regiovisie wordt wel genoemd ({quote(words)}), maar niet bij de doelstellingen ({names.nl}).",
        f"The regional vision is named ({quote(words)}), but not with the objectives ({names.en}).",
    )
    return Finding(
        address="plan", observed=observed, asked=_asked(scheme), source=scheme.source("vision"), also_at=at
    )


def _mention(plan: Plan, scheme: Scheme) -> tuple[int, str, bool]:
    """Return position in the remainder and sentence that names most of the vision, and whether it names parts of it.

    (-1, "", False) where no text without a place names it; guidance of the format does not count.
    """
    anchor_of = {cue: anchor.id for anchor in scheme.anchors for cue in anchor.cues.strong}
    cues = tuple(dict.fromkeys((*anchor_of, *scheme.anchor_words)))
    best, most = (-1, "", False), (0, 0)
    for position, rest in enumerate(plan.remainder):
        if not find_cues(rest.text, cues) or is_template_text(rest.text, scheme):
            continue
        for start, end in sentences(rest.text):
            found = find_cues(rest.text[start:end], cues)
            named = {anchor_of[match.cue] for match in found if match.cue in anchor_of}
            if (len(named), len(found)) > most:
                best, most = (position, rest.text[start:end], len(named) >= SEVERAL), (len(named), len(found))
    return best


def _asked(scheme: Scheme) -> Text:
    headings = list_texts([anchor.title for anchor in scheme.anchors])
    return Text(
        f"Gevraagd is dat elke doelstelling volgt uit de regiovisie: {headings.nl}.",
        f"What is asked is that every objective follows from the regional vision: {headings.en}.",
    )


RULE = Rule(
    code="V101",
    name="no-vision-link",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "Het format vraagt de aansluiting; vaak is zij er wel en moet zij alleen nog worden genoemd.",
        "The format asks for the connection; often it exists and only has to be named.",
    ),
    title=Text("Geen verwijzing naar de regiovisie", "No link with the regional vision"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Eén zin per doelstelling is genoeg, bijvoorbeeld: “Deze doelstelling volgt uit onze visie op techniekonderwijs "
        "(regiovisie, hoofdstuk …)”.",
        "One sentence an objective is enough, for instance: “Deze doelstelling volgt uit onze visie op "
        "techniekonderwijs (regiovisie, hoofdstuk …)”.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar. Deze doelstelling volgt uit onze visie op techniekonderwijs
(regiovisie, hoofdstuk 2).
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.
""",
)
