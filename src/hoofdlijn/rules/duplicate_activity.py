"""S107 duplicate-activity.

Finds:    an activity that stands twice under one objective; and asks about one that returns under another objective.
Why:      the same work counts twice in the number of activities, the years and later the budget.
Resolve:  keep it once; where it serves two objectives, describe it once and refer to it from the other.
Limits:   compares titles without case, accents and signs; the same work under another title is not seen.
Source:   the clause the scheme file names under `relation`.

Vindt:    een activiteit die twee keer onder één doelstelling staat; en vraagt ernaar als zij elders terugkomt.
Waarom:   hetzelfde werk telt dan dubbel in het aantal activiteiten, in de jaren en straks in de begroting.
Grenzen:  vergelijkt titels zonder hoofdletters, accenten en tekens; hetzelfde werk met een andere titel ziet zij niet.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Question, Severity
from hoofdlijn.language import Text, words
from hoofdlijn.plan import Activity, Objective, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import call_activity, call_objective
from hoofdlijn.scheme import Citation, Scheme


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each activity whose title stood before, under its own or another objective."""
    source = scheme.source("relation")
    seen: dict[tuple[str, ...], tuple[Objective, Activity]] = {}
    for objective in plan.objectives:
        for activity in objective.activities:
            title = words(activity.title)
            if not title:
                continue
            if title not in seen:
                seen[title] = (objective, activity)
            elif seen[title][0].id == objective.id:
                yield _twice(seen[title][1], activity, source)
            else:
                yield _elsewhere(*seen[title], activity, plan, source)


_ASKED = Text(
    "Gevraagd is per activiteit een logische relatie met de doelstelling of doelstellingen waar zij onder valt.",
    "For each activity a logical relation with the objective or objectives it falls under is asked.",
)


def _twice(first: Activity, again: Activity, source: Citation) -> Outcome:
    name = call_activity(again)
    return Finding(
        address=again.address_of("title"),
        observed=Text(
            f"De activiteit {name} staat twee keer onder deze doelstelling.",
            f"The activity {name} stands twice under this objective.",
        ),
        asked=_ASKED,
        source=source,
        also_at=(first.address_of("title"),),
    )


def _elsewhere(objective: Objective, first: Activity, again: Activity, plan: Plan, source: Citation) -> Outcome:
    name, other = call_activity(again), call_objective(objective, plan)
    return Question(
        address=again.address_of("title"),
        observed=Text(
            f"De activiteit {name} staat ook onder {other.nl}. Is dit één activiteit die beide doelstellingen dient?",
            f"The activity {name} also stands under {other.en}. Is this one activity that serves both objectives?",
        ),
        asked=_ASKED,
        source=source,
        also_at=(first.address_of("title"),),
    )


RULE = Rule(
    code="S107",
    name="duplicate-activity",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "Dubbele activiteiten geven een verkeerd beeld van wat de regio doet en van de kosten.",
        "Double activities give a wrong picture of what the region does and of the costs.",
    ),
    title=Text("Activiteit staat er dubbel", "Activity stands there twice"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Laat de activiteit één keer staan. Dient zij twee doelstellingen, zeg dat er dan bij. Gaat het om verschillend "
        "werk, geef dan elk een eigen titel.",
        "Keep the activity once. If it serves two objectives, say so. If it is different work, give each its own title.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - In 2025 en in 2027
- Gastlessen door vakmensen
  - Elk jaar van 2026 tot 2029
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk met bedrijven

Doelstelling: wij versterken de samenwerking tussen scholen en bedrijven in de regio.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - In 2025 en in 2027
- Gastlessen door vakmensen
  - Elk jaar van 2026 tot 2029
- Bedrijvenbijeenkomsten organiseren
  - In 2026
""",
)
