"""E103 element-uncovered.

Finds:    an element of the scheme to which no objective of the plan contributes; the themes included.
Why:      all objectives together have to serve the purpose of the scheme.
Resolve:  say it where an objective already works on the element, or add an objective or activity for it.
Limits:   where an activity seems to be about the element, it is named; that alone makes no contribution.
Source:   the clause the scheme file names under `coverage`.

Vindt:    een element van de regeling waaraan geen enkele doelstelling bijdraagt; ook de thema's.
Waarom:   alle doelstellingen samen moeten bijdragen aan het doel van de regeling.
Grenzen:  lijkt een activiteit over het element te gaan, dan noemen wij haar; dat alleen maakt nog geen bijdrage.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Activity, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import call_activity
from hoofdlijn.scheme import Element, Scheme, find_evidence


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each element without an objective, in the order of the scheme."""
    if not plan.objectives:
        return
    covered = {claim.element for objective in plan.objectives for claim in objective.contributions}
    for element in scheme.elements:
        if element.id in covered:
            continue
        near = _activity_about(element, plan)
        yield Finding(
            address="plan",
            observed=_observed(element, near),
            asked=_asked(element),
            source=scheme.source("coverage"),
            also_at=(near.address_of(),) if near else (),
        )


def _activity_about(element: Element, plan: Plan) -> Activity | None:
    """Return the first activity whose title or purpose points to the element."""
    for activity in plan.activities:
        if any(find_evidence(text, element.cues) for text in (activity.title, *activity.purposes)):
            return activity
    return None


def _observed(element: Element, near: Activity | None) -> Text:
    nl = f"Geen enkele doelstelling noemt een bijdrage aan “{element.name.nl}”."
    en = f"No objective names a contribution to “{element.name.en}”."
    if near is None:
        return Text(nl, en)
    name = call_activity(near)
    return Text(
        f"{nl} De activiteit {name} lijkt er wel over te gaan.", f"{en} The activity {name} seems to be about it."
    )


def _asked(element: Element) -> Text:
    if element.is_theme:
        return Text(
            "Gevraagd is aandacht voor de maatschappelijke thema's, en dit is er één van.",
            "Attention to the societal themes is asked, and this is one of them.",
        )
    return Text(
        "Alle doelstellingen samen moeten bijdragen aan het doel van de regeling, en dit hoort erbij.",
        "All objectives together have to serve the purpose of the scheme, and this belongs to it.",
    )


RULE = Rule(
    code="E103",
    name="element-uncovered",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "Het gaat om het plan als geheel; soms werkt een doelstelling er al aan, maar staat het er niet.",
        "It is about the plan as a whole; sometimes an objective works on it already and the text does not say so.",
    ),
    title=Text("Element van de regeling niet genoemd", "Element of the scheme not covered"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Werkt een doelstelling hier al aan, zeg het daar dan met één zin bij. Anders: voeg een doelstelling of "
        "activiteit toe, of leg in het plan uit waarom de regio dit anders regelt.",
        "If an objective already works on this, say so there in one sentence. Otherwise add an objective or activity, "
        "or explain in the plan why the region arranges it elsewhere.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Techniek voor iedereen

Doelstelling: deze doelstelling draagt bij aan een dekkend en doelmatig aanbod van techniekonderwijs, aan kwalitatief
hoogstaand techniekonderwijs, en aan het stimuleren en faciliteren dat alle leerlingen in het vmbo in aanraking komen
met techniek.

Ook draagt zij bij aan het aantrekken en ontwikkelen van technisch schoolpersoneel. Ook draagt zij bij aan het
tegengaan van genderstereotyperingen en bevorderen van inclusie in de techniek. Ook draagt zij bij aan het ontwikkelen
en toepassen van technologie in het kader van duurzaamheid. Ook draagt zij bij aan regionale samenwerking op het
gebied van techniekonderwijs met po, mbo en het bedrijfsleven.
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar. Dit draagt bij aan de regionale samenwerking op het gebied
van techniekonderwijs.
""",
)
