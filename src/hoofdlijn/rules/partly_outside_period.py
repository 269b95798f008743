"""P104 partly-outside-period.

Finds:    an activity that begins before or runs on after the subsidised days, or has a phase beside them.
Why:      only the days within the period are subsidised; the rest needs another source.
Resolve:  let it begin or end at the edge of the period, or say how the rest is paid.
Limits:   a last school year that runs past the period is the usual case. Work wholly outside is another rule.
          Where another reading of the words lies within the period, it asks. Many activities that run over by the same
          days are one finding.
Source:   the clause the scheme file names under `period`.

Vindt:    een activiteit die begint voor of doorloopt na de subsidieperiode, of waarvan een fase ernaast ligt.
Waarom:   alleen de dagen binnen de periode worden gesubsidieerd; voor de rest is ander geld nodig.
Grenzen:  meestal gaat het om een laatste schooljaar dat na de periode doorloopt. Ligt al het werk buiten de periode,
          dan is dat een andere regel. Valt een andere lezing wel binnen de periode, dan vragen wij het. Lopen veel
          activiteiten over dezelfde dagen door, dan is dat één bevinding.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Finding, Outcome, Question, Severity
from hoofdlijn.language import Text
from hoofdlijn.periods import Period
from hoofdlijn.phrases import Phase
from hoofdlijn.plan import Activity, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.spans import Days, Lies, is_sure, locate_phase, work_phases
from hoofdlijn.rules.wording import call_activity, count, list_texts, say_period, say_phase
from hoofdlijn.scheme import Scheme

SHOWN_PHASES = 3
"""A phase a year, from a rhythm that goes on, would make a long list."""
OFTEN = 4
"""So many activities that run over by the same days are one finding: usually a column of a table."""

_DOUBT = Text(
    " De woorden kunnen ook anders worden gelezen. Wat is bedoeld?",
    " The words can be read otherwise too. What is meant?",
)
_Over = tuple[Activity, list[Phase]]


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield an outcome for each activity with some days outside the period, or one for many with the same days."""
    by_days: dict[tuple[Days, ...], list[_Over]] = {}
    for activity in plan.activities:
        over = _phases_over(activity.planning.phases, scheme.period.days)
        if over:
            by_days.setdefault(tuple((phase.start, phase.end) for phase in over), []).append((activity, over))
    for same_days in by_days.values():
        if len(same_days) >= OFTEN:
            yield _outcome(same_days, scheme)
        else:
            yield from (_outcome([one], scheme) for one in same_days)


def _outcome(same_days: list[_Over], scheme: Scheme) -> Outcome:
    days = scheme.period.days
    (activity, over), *others = same_days
    sure = any(is_sure(phase, days) for phase in over)
    return (Finding if sure else Question)(
        address=activity.address_of("planning"),
        observed=_observed(activity, over, len(others), sure=sure),
        asked=Text(
            f"De subsidieperiode loopt van {say_period(days).nl}.",
            f"The subsidy period runs from {say_period(days).en}.",
        ),
        source=scheme.source(scheme.period.source),
        also_at=tuple(other.address_of("planning") for other, _ in others),
        quote=over[0].text,
    )


def _observed(activity: Activity, over: list[Phase], others: int, *, sure: bool) -> Text:
    name, said = call_activity(activity), list_texts([say_phase(phase) for phase in over[:SHOWN_PHASES]])
    nl = f"De activiteit {name} valt voor een deel buiten de subsidieperiode: {said.nl}."
    en = f"The activity {name} lies partly outside the subsidy period: {said.en}."
    if others:
        also = count(others, ("andere activiteit", "andere activiteiten"), ("other activity", "other activities"))
        nl, en = f"{nl} Dat geldt ook voor {also.nl}.", f"{en} So do {also.en}."
    return Text(nl, en) if sure else Text(nl + _DOUBT.nl, en + _DOUBT.en)


def _phases_over(phases: tuple[Phase, ...], days: Period) -> list[Phase]:
    """Return the phases with days outside, unless all the work lies outside: that is `outside-period`."""
    if all(locate_phase(phase, days) is Lies.OUTSIDE for phase in work_phases(phases)):
        return []
    return [phase for phase in phases if locate_phase(phase, days) in {Lies.PARTLY, Lies.OUTSIDE}]


RULE = Rule(
    code="P104",
    name="partly-outside-period",
    severity=Severity.IMPORTANT,
    severity_reason=Text(
        "Het deel binnen de periode kan doorgaan; alleen de rest moet anders.",
        "The part within the period can go on; only the rest has to change.",
    ),
    title=Text("Deels buiten de subsidieperiode", "Partly outside the subsidy period"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Laat de activiteit beginnen of eindigen op de grens van de periode, of zeg hoe u het deel daarbuiten betaalt.",
        "Let the activity begin or end at the edge of the period, or say how you pay for the part outside it.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Uitvoeren in schooljaar 2027/2028
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Uitvoeren in schooljaar 2028/2029
""",
)
