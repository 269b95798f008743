"""Small plans for rule tests, built in code: a sound plan first, then one thing changed."""

from dataclasses import replace
from datetime import date
from functools import cache

from hoofdlijn.documents import Place, Span
from hoofdlijn.findings import Finding, Outcome, Question
from hoofdlijn.phrases import Alternative, Open, Phase, PhaseKind
from hoofdlijn.plan import (
    Activity,
    Basis,
    Contribution,
    Objective,
    Plan,
    Planning,
    Remainder,
    VisionLink,
)
from hoofdlijn.rules.base import Rule
from hoofdlijn.scheme import Scheme
from hoofdlijn.workflows.schemes import open_scheme

KINDS = {
    "prepare": PhaseKind.PREPARE,
    "decide": PhaseKind.DECIDE,
    "execute": PhaseKind.EXECUTE,
    "evaluate": PhaseKind.EVALUATE,
    "continuous": PhaseKind.CONTINUOUS,
    "unspecified": PhaseKind.UNSPECIFIED,
}


@cache
def sto(at: date | None = None) -> Scheme:
    """The shipped scheme, its newest version unless another day is asked."""
    return open_scheme("sto-2025", at)


def years(first: int, after: int, kind: str = "execute", **more: object) -> Phase:
    """A phase of whole calendar years: `first` inclusive, `after` exclusive."""
    return phase(date(first, 1, 1), date(after, 1, 1), kind, **more)


def phase(
    start: date,
    end: date,
    kind: str = "execute",
    *,
    text: str = "",
    label: str = "",
    alternatives: tuple[tuple[date, date], ...] = (),
    ambiguous: bool | None = None,
    open_side: Open | None = None,
) -> Phase:
    return Phase(
        kind=KINDS[kind],
        label=label,
        text=text or f"{start.year}",
        start=start,
        end=end,
        open=open_side,
        ambiguous=bool(alternatives) if ambiguous is None else ambiguous,
        alternatives=tuple(Alternative(start=one, end=other) for one, other in alternatives),
    )


def activity(name: str, *phases: Phase, text: str | None = None, serves: tuple[str, ...] = (), **more) -> Activity:
    planning = Planning(text=", ".join(one.text for one in phases) if text is None else text, phases=phases)
    return Activity(id=more.pop("id", name), title=more.pop("title", name), planning=planning, serves=serves, **more)


def objective(name: str, *activities: Activity, **more) -> Objective:
    """An objective to which no rule objects, but for what `more` changes."""
    sound = Objective(
        id=name,
        number=name.lstrip("k"),
        label="Doelstelling",
        title="Een sterk netwerk tussen scholen en bedrijven",
        statement=(
            "Wij brengen scholen en bedrijven in de regio vaker bij elkaar, zodat leerlingen de techniek in het echt "
            "zien en docenten weten wat er in bedrijven gebeurt. Dit draagt bij aan de regionale samenwerking op het "
            "gebied van techniekonderwijs, doordat docenten en vakmensen samen lessen en stages maken."
        ),
        contributions=tuple(
            Contribution(
                element=element.id, evidence="Dit draagt bij, doordat wij het samen doen.", basis=Basis.STATED
            )
            for element in sto().elements
        ),
        vision_links=tuple(
            VisionLink(anchor=anchor.id, evidence="Dit volgt uit de visie.") for anchor in sto().anchors
        ),
        current="Momenteel werken scholen en bedrijven vooral los van elkaar. " * 5,
        desired="Over vier jaar kent elke school haar bedrijven en andersom. " * 5,
        activities=activities
        or (
            activity(f"{name}a", years(2025, 2029), title=f"Bijeenkomsten voor scholen en bedrijven {name}"),
            activity(f"{name}b", years(2026, 2028), title=f"Stages van leerlingen bij bedrijven {name}"),
        ),
    )
    return replace(sound, **more)


def plan(*objectives: Objective, **more) -> Plan:
    return Plan(
        scheme="sto-2025",
        title="Activiteitenplan",
        objectives=objectives or (objective("k1"), objective("k2")),
        **more,
    )


def loose(text: str, under: str = "") -> Remainder:
    spans = (Span(paragraph=9, start=0, end=len(text)),)
    return Remainder(text=text, place=Place(paragraph=9, quote=text[:80], spans=spans), under=under)


def outcomes(rule: Rule, of: Plan, scheme: Scheme | None = None) -> list[Outcome]:
    return list(rule.check(of, scheme or sto()))


def findings(rule: Rule, of: Plan) -> list[str]:
    """Addresses of what the rule is sure about."""
    return [one.address for one in outcomes(rule, of) if isinstance(one, Finding)]


def questions(rule: Rule, of: Plan) -> list[str]:
    """Addresses of what the rule asks."""
    return [one.address for one in outcomes(rule, of) if isinstance(one, Question)]


def seen(rule: Rule, of: Plan) -> str:
    """Everything that the rule says it saw, in Dutch."""
    return "\n".join(one.observed.nl for one in outcomes(rule, of))
