"""S108 template-text-left.

Finds:    guidance or a place holder of the format that still stands in the plan.
Why:      a reader cannot tell what is the region's own text, and a part may not have been filled in.
Resolve:  take the guidance out, and fill in the place holder or remove it.
Limits:   knows the openings that the scheme file lists; guidance in other words is not seen. Guidance that was not
          read as part of the plan is one finding, however long it is.
Source:   the clause the scheme file names under `parts`.

Vindt:    uitleg of een invulplek van het format die nog in het plan staat.
Waarom:   een lezer ziet dan niet wat eigen tekst van de regio is, en misschien is een onderdeel niet ingevuld.
Grenzen:  kent de zinnen die in het regelingsbestand staan; uitleg in andere woorden ziet zij niet. Uitleg die niet
          als plan is gelezen is samen één bevinding.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text, sentences
from hoofdlijn.plan import Activity, Objective, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.sureness import find_templates, is_template_text, may_hold
from hoofdlijn.rules.wording import count, quote
from hoofdlijn.scheme import Scheme

_ASKED = Text(
    "Het format is een hulpmiddel; gevraagd is de eigen tekst van de regio.",
    "The format is an aid; the region's own text is asked.",
)


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each value that holds text of the format, and one for such text outside the plan."""
    source = scheme.source("parts")
    values = list(_values(plan))
    suspect = may_hold("\n".join(text for _, text in values), scheme.template_texts)
    for address, text in values if suspect else ():
        found = find_templates(text, scheme)
        if found:
            line = _sentence_at(text, found[0][0])
            yield Finding(
                address=address,
                observed=Text(
                    f"Hier staat nog tekst van het format: {quote(line)}.",
                    f"Text of the format still stands here: {quote(line)}.",
                ),
                asked=_ASKED,
                source=source,
                quote=line,
            )
    yield from _outside_the_plan(plan, scheme)


def _outside_the_plan(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield one finding for all guidance in the remainder: it was left in as a whole, and goes out as a whole."""
    left = [position for position, rest in enumerate(plan.remainder) if is_template_text(rest.text, scheme)]
    if left:
        places = count(len(left), ("plek", "plekken"), ("place", "places"))
        opening = quote(plan.remainder[left[0]].text)
        yield Finding(
            address=f"remainder/{left[0]}",
            observed=Text(
                f"In het document staat nog uitleg van het format, op {places.nl}, te beginnen bij {opening}.",
                f"Guidance of the format still stands in the document, in {places.en}, beginning at {opening}.",
            ),
            asked=_ASKED,
            source=scheme.source("parts"),
            also_at=tuple(f"remainder/{position}" for position in left[1:]),
        )


def _sentence_at(text: str, position: int) -> str:
    return next((text[start:end] for start, end in sentences(text) if start <= position < end), text[position:])


def _values(plan: Plan) -> Iterator[tuple[str, str]]:
    yield "title", plan.title
    yield "region", plan.region
    for objective in plan.objectives:
        yield from _objective_values(objective)
        for activity in objective.activities:
            yield from _activity_values(activity)


def _objective_values(objective: Objective) -> Iterator[tuple[str, str]]:
    yield objective.address_of("title"), objective.title
    yield objective.address_of("statement"), objective.statement
    yield objective.address_of("current"), objective.current
    yield objective.address_of("desired"), objective.desired


def _activity_values(activity: Activity) -> Iterator[tuple[str, str]]:
    yield activity.address_of("title"), activity.title
    yield activity.address_of("purposes"), "\n".join(activity.purposes)
    yield activity.address_of("details"), "\n".join(activity.details)
    yield activity.address_of("planning"), activity.planning.text


RULE = Rule(
    code="S108",
    name="template-text-left",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "Een vergeten invulplek is vaak een onderdeel dat niet is ingevuld.",
        "A forgotten place holder is often a part that was not filled in.",
    ),
    title=Text("Tekst van het format staat er nog", "Text of the format is still there"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Haal de uitleg weg, en vul in wat op de lege plek hoort.",
        "Take the guidance out, and fill in what belongs in the empty place.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio.
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: Hoe deze bijdraagt aan minimaal één van de doelen van de regeling
""",
)
