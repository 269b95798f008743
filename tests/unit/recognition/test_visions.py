"""Vision links: from a row or label of their own, and from a sentence above the objectives that tells them of all."""

import pytest
from tests.unit.recognition.plans import plan_of

from hoofdlijn.plan import Plan

OBJECTIVES = """
## Programmalijn {}: Bus

Er komt een bus.

### Activiteiten

- Rijden (2025)
"""


def read(above: str) -> Plan:
    return plan_of(f"# Plan\n\n{above}\n" + OBJECTIVES.format(1) + OBJECTIVES.format(2))


def links(plan: Plan) -> list[list[str]]:
    return [[link.anchor for link in objective.vision_links] for objective in plan.objectives]


@pytest.mark.parametrize(
    "label", ["Komt voort uit", "Volgt uit", "Aansluiting regiovisie", "Gebaseerd op", "Volgt uit de visie"]
)
@pytest.mark.parametrize("form", ["{}: {}", "### {}\n\n{}", "| Nu | Niets. |\n|---|---|\n| {} | {} |"])
def test_a_label_for_the_vision_tells_from_which_heading_an_objective_follows(label: str, form: str) -> None:
    link = form.format(label, "Regiovisie 4.5 Doelen aanbod techniekonderwijs")
    (told,) = plan_of(f"## Programmalijn 1: Bus\n\nEr komt een bus.\n\n{link}\n").objectives
    assert "aanbod-doelen" in {found.anchor for found in told.vision_links}


@pytest.mark.parametrize(
    "above",
    [
        "Onze programmalijnen volgen uit de route naar gewenste kwaliteit (3.2) en de doelen voor het aanbod (4.5).",
        "Hieronder staan onze twee lijnen. Ze volgen uit de route naar gewenste kwaliteit en de doelen aanbod.",
        "Dit plan is gebaseerd op de route naar gewenste kwaliteit en de doelen voor het aanbod.",
    ],
)
def test_what_a_sentence_says_of_all_objectives_holds_for_each(above: str) -> None:
    plan = read(above)
    assert links(plan) == [["route", "aanbod-doelen"]] * 2
    address = plan.objectives[1].address_of("vision_links/route")
    assert plan.places[address].cited
    assert plan.objectives[1].vision_links[0].evidence in above


@pytest.mark.parametrize(
    "above",
    [
        "Dit plan hoort bij de regiovisie, met een route naar gewenste kwaliteit.",
        "Programmalijn 1 volgt uit de route naar gewenste kwaliteit.",
        "De scholen werken samen. Ze volgen de route naar gewenste kwaliteit.",
    ],
)
def test_a_sentence_that_does_not_speak_of_all_objectives_links_none(above: str) -> None:
    assert links(read(above)) == [[], []]
