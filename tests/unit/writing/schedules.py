"""Plans in which planning goes every way it can, invented."""

from dataclasses import replace
from datetime import date
from typing import Any

from hoofdlijn.phrases import Alternative, Open, Phase, PhaseKind, Recurrence
from hoofdlijn.plan import Activity, ActivityKind, Objective, Plan, Planning


def phase(kind: str, start: str, end: str, label: str = "", **more: Any) -> Phase:
    """A phase from ISO days, the last one exclusive."""
    return Phase(
        kind=PhaseKind(kind),
        label=label,
        text=label or kind,
        start=date.fromisoformat(start),
        end=date.fromisoformat(end),
        **more,
    )


def activity(name: str, title: str, *phases: Phase, text: str = "zie fasen", **more: Any) -> Activity:
    more.setdefault("serves", ("k1",))
    return Activity(id=name, title=title, planning=Planning(text=text, phases=phases), **more)


def plan(*activities: Activity, **more: Any) -> Plan:
    """A plan with all activities under its first objective; its second one has none."""
    return replace(
        Plan(
            scheme="sto-2025",
            title="Techniek dichtbij",
            region="Waterlinge",
            objectives=(
                Objective(id="k1", label="Programmalijn", number="B", title="Lab & les", activities=activities),
                Objective(id="k2", title="Netwerk"),
            ),
        ),
        **more,
    )


PLAIN = activity(
    "p1",
    "Technieklab inrichten",
    phase("prepare", "2025-01-01", "2026-01-01", "Opzetten"),
    phase("execute", "2026-01-01", "2027-01-01", "uitvoeren"),
    phase("execute", "2027-01-01", "2029-01-01", "uitvoeren"),
)
BEYOND = activity("p2", "Loopt al en gaat door", phase("continuous", "2023-09-01", "2031-01-01"))
ELSEWHERE = activity("p3", "Ervoor", phase("prepare", "2023-01-01", "2024-01-01", "Verkennen"))
REVERSED = activity("p4", "Achterstevoren", phase("execute", "2027-05-01", "2026-03-01", "bouwen"))
EMPTY = activity("p5", "Zonder dagen", phase("decide", "2026-05-01", "2026-05-01", "kiezen"))
OPENED = activity("p6", "Vanaf dan", phase("execute", "2026-02-01", "2029-01-01", "draaien", open=Open.END))
DOUBTFUL = activity(
    "p7",
    "Schooljaar of twee jaren",
    phase(
        "prepare",
        "2025-08-01",
        "2026-08-01",
        "ontwerpen",
        ambiguous=True,
        alternatives=(Alternative(start=date(2025, 1, 1), end=date(2027, 1, 1)),),
    ),
)
DEADLINE = activity(
    "p11",
    "Kiezen voor het lab",
    phase("decide", "2025-01-01", "2027-02-02", "besluit", open=Open.START),
    text="besluit uiterlijk 1 februari 2027",
)
YEARLY = activity(
    "p8",
    "Elk najaar",
    *(
        phase("evaluate", f"{year}-09-01", f"{year}-12-01", "evalueren", recurrence=Recurrence.YEARLY)
        for year in range(2025, 2029)
    ),
)
UNPLANNED = Activity(id="p9", title="Nog niets gepland", serves=("k1", "k2"), kind=ActivityKind.SUPPORTING)
UNREAD = activity("p10", "Onleesbaar", text="zodra het <kan> & mag", serves=("k2",))
EVERYTHING = plan(
    PLAIN,
    BEYOND,
    ELSEWHERE,
    REVERSED,
    EMPTY,
    OPENED,
    DOUBTFUL,
    YEARLY,
    UNPLANNED,
    UNREAD,
)


def many(count: int) -> Plan:
    """A plan of `count` activities under ten objectives, all kinds of planning in turn."""
    kinds = EVERYTHING.activities
    return Plan(
        scheme="sto-2025",
        title="Een groot plan",
        objectives=tuple(
            Objective(
                id=f"o{number}",
                title=f"Doel {number}",
                activities=tuple(
                    replace(kinds[index % len(kinds)], id=f"a{index}", serves=(f"o{number}",))
                    for index in range(number, count, 10)
                ),
            )
            for number in range(10)
        ),
    )
