"""V102 vision-anchor-unused.

Finds:    a heading of the regional vision from which no objective follows.
Why:      the objectives have to follow from all of these headings together.
Resolve:  name the heading with an objective that follows from it.
Limits:   silent where the plan names no vision at all: that is one finding by itself.
Source:   the clause the scheme file names under `vision`, and under each heading.

Vindt:    een onderdeel van de regiovisie waar geen enkele doelstelling uit volgt.
Waarom:   de doelstellingen moeten samen aansluiten bij al deze onderdelen.
Grenzen:  zwijgt als het plan helemaal geen visie noemt: dat is al een eigen bevinding.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import list_words
from hoofdlijn.scheme import Anchor, Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each anchor without an objective, in the order of the scheme."""
    used = {link.anchor for objective in plan.objectives for link in objective.vision_links}
    if not used:
        return
    for anchor in scheme.anchors:
        if anchor.id in used:
            continue
        yield Finding(
            address="plan",
            observed=Text(
                f"Geen enkele doelstelling verwijst naar “{anchor.title.nl}”{_where(anchor, 'of', 'regiovisie')}.",
                f"No objective refers to “{anchor.title.en}”{_where(anchor, 'or', 'regional vision')}.",
            ),
            asked=Text(
                "De doelstellingen moeten samen aansluiten bij alle genoemde onderdelen van de regiovisie.",
                "Together the objectives have to connect to all these parts of the regional vision.",
            ),
            source=scheme.source(anchor.source),
        )


def _where(anchor: Anchor, joiner: str, document: str) -> str:
    """Return where the heading stands; the agency's own papers do not agree on one number, so all are said."""
    return f" ({document} {list_words(anchor.headings, joiner)})" if anchor.headings else ""


RULE = Rule(
    code="V102",
    name="vision-anchor-unused",
    severity=Severity.ADVICE,
    severity_reason=Text(
        "Het plan sluit al aan bij de visie; dit maakt de aansluiting volledig.",
        "The plan connects to the vision already; this makes the connection complete.",
    ),
    title=Text("Deel van de regiovisie niet gebruikt", "Part of the regional vision not used"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Kijk welke doelstelling hierop voortbouwt en noem het daar.",
        "See which objective builds on it, and name it there.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar. Deze doelstelling volgt uit onze visie op techniekonderwijs
(regiovisie, hoofdstuk 2), uit de route naar gewenste kwaliteit (regiovisie, kopje 3.2), uit de doelen aanbod
techniekonderwijs (regiovisie, kopje 4.5) en uit de geleerde lessen uit STO 2020-2024 (regiovisie, hoofdstuk 1).
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar. Deze doelstelling volgt uit onze visie op techniekonderwijs
(regiovisie, hoofdstuk 2).
""",
)
