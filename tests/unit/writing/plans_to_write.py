"""A plan with something in every part of it, invented."""

from datetime import date
from decimal import Decimal

from tests.unit.recognition.schemes import SCHEME

from hoofdlijn.documents import Place
from hoofdlijn.phrases import read_planning
from hoofdlijn.plan import (
    Activity,
    ActivityKind,
    Basis,
    Contribution,
    Objective,
    Plan,
    Planning,
    Remainder,
    Target,
    VisionLink,
)

NOWHERE = Place(paragraph=1, quote="", spans=())


def planned(text: str) -> Planning:
    """Return the planning that `text` reads as."""
    return Planning(text=text, phases=read_planning(text, SCHEME.period.days).phases)


LAB = Activity(
    id="p1",
    title="Technieklab inrichten",
    purposes=("Leerlingen werken met echte machines:\n- lassen\n- draaien", "Meer instroom"),
    details=("Bij de Vaartschool",),
    serves=("k1", "k2"),
    planning=planned("voorbereiden in 2025, uitvoeren 2026 t/m 2028"),
)
OPEN_DAY = Activity(
    id="p2",
    title="Open dag",
    kind=ActivityKind.SUPPORTING,
    serves=("k2",),
    planning=planned("jaarlijks in het najaar"),
)
UNPLANNED = Activity(id="p3", title="Gastlessen", serves=("k2",))
FULL = Plan(
    scheme=SCHEME.id,
    title="Samen aan het werk",
    region="Waterlinge",
    objectives=(
        Objective(
            id="k1",
            number="A",
            label="Programmalijn",
            title="Ruimte voor techniek",
            statement="Elke school heeft een lab.\n\nDat draagt bij aan een dekkend aanbod.",
            contributions=(
                Contribution(element="aanbod", evidence="Dat draagt bij aan een dekkend aanbod.", basis=Basis.STATED),
            ),
            vision_links=(VisionLink(anchor=SCHEME.anchors[0].id, evidence="Zo staat het in onze visie."),),
            current="Twee labs.",
            desired="Vijf labs, voor 1.250 leerlingen.",
            targets=(
                Target(
                    text="Vijf labs, voor 1.250 leerlingen.",
                    baseline=Decimal(2),
                    value=Decimal("5.5"),
                    unit="labs",
                    by=date(2029, 1, 1),
                ),
            ),
            activities=(LAB,),
        ),
        Objective(id="k2", statement="Meisjes kiezen techniek.", activities=(OPEN_DAY, UNPLANNED)),
    ),
    remainder=(
        Remainder(text="Een los eind.", place=NOWHERE, under="objectives/k1"),
        Remainder(text="Nog een.", place=NOWHERE),
    ),
)
