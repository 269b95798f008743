"""P102 planning-unreadable.

Finds:    a planning in which no year, date or lasting rhythm could be read.
Why:      what cannot be read as a time shows no reader in which year the activity takes place.
Resolve:  name a year or school year.
Limits:   reads Dutch phrases; a planning that refers to another document cannot be followed.
Source:   the clause the scheme file names under `planning`.

Vindt:    een planning waarin geen jaar, datum of vast ritme te lezen is.
Waarom:   wat niet als tijd te lezen is, laat geen lezer zien in welk jaar de activiteit plaatsvindt.
Grenzen:  leest Nederlandse zinnen; een verwijzing naar een ander document kan zij niet volgen.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import call_activity, quote
from hoofdlijn.scheme import Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each planning from which no phase was read."""
    for activity in plan.activities:
        if not activity.planning.text.strip() or activity.planning.phases:
            continue
        name, said = call_activity(activity), quote(activity.planning.text)
        yield Finding(
            address=activity.address_of("planning"),
            observed=Text(
                f"In de planning van {name} konden wij geen jaar lezen: {said}.",
                f"We could read no year in the planning of {name}: {said}.",
            ),
            asked=Text(
                "Gevraagd is in welk jaar of welke jaren de activiteit plaatsvindt.",
                "What is asked is in which year or years the activity takes place.",
            ),
            source=scheme.source("planning"),
        )


RULE = Rule(
    code="P102",
    name="planning-unreadable",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "Zonder jaar is niet te zien of de activiteit binnen de subsidieperiode past.",
        "Without a year one cannot see whether the activity fits in the subsidy period.",
    ),
    title=Text("Planning zonder jaar", "Planning without a year"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Noem een jaar of schooljaar. Weet u het nog niet precies, schrijf dan wat u verwacht, zoals “naar verwachting "
        "in 2027”.",
        "Name a year or school year. If you do not know exactly, write what you expect, such as “naar verwachting in "
        "2027”.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Planning: naar verwachting in 2027
- Gastlessen door vakmensen
  - Planning: elk jaar van 2026 tot 2029
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Planning: in overleg nader te bepalen
- Gastlessen door vakmensen
  - Planning: elk jaar van 2026 tot 2029
""",
)
