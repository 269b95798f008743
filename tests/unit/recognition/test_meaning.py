"""What the parts of an objective say: situations, elements, vision, targets."""

from datetime import date
from decimal import Decimal

import pytest
from tests.unit.recognition.building import Builder
from tests.unit.recognition.plans import outline, plan_of

from hoofdlijn.plan import Basis, Objective


def objective_of(statement: str, situation: str = "Nu niets. Straks alles.") -> Objective:
    plan = plan_of(
        f"# Doelstelling 1\n\n{statement}\n\n## Huidige en gewenste situatie\n\n{situation}\n\n## Activiteiten\n\n- Les (2025)\n"
    )
    return plan.objectives[0]


# situations


def test_a_paragraph_is_split_at_the_sentence_that_speaks_of_the_future() -> None:
    told = objective_of(
        "Techlab.", "Momenteel is er één techlab. Het is vol. Over vier jaar zijn er twee. Mogelijk drie."
    )
    assert told.current == "Momenteel is er één techlab. Het is vol."
    assert told.desired == "Over vier jaar zijn er twee. Mogelijk drie."


def test_a_new_paragraph_begins_in_the_present_when_it_comes_to_the_future_later() -> None:
    told = objective_of(
        "Instroom.", "Nu is het stil. We willen meer.\n\nIn de regio volgen 75 leerlingen les. Ons streven is 90."
    )
    assert told.current == "Nu is het stil.\n\nIn de regio volgen 75 leerlingen les."
    assert told.desired == "We willen meer.\n\nOns streven is 90."


def test_a_sentence_broken_over_two_paragraphs_is_one() -> None:
    told = objective_of("Netwerk.", "Nu is het stil. We willen meer. Ook\n\nwillen we samenwerken.")
    assert told.desired == "We willen meer. Ook willen we samenwerken."


def test_labels_inside_the_shared_part_decide() -> None:
    told = objective_of("Netwerk.", "Huidige situatie: wij willen al jaren meer. Gewenste situatie: het is er.")
    assert (told.current, told.desired) == ("wij willen al jaren meer.", "het is er.")


def test_running_text_without_labels_is_divided_too() -> None:
    plan = plan_of("""
        ## Actielijn 1: Bedrijven

        Wij willen samenwerken met bedrijven. Nu doen er tien mee. Ons streven is dertig in 2028. In 2025 zetten we een
        netwerk op. In 2026 organiseren we bezoeken.
        """)
    (told,) = plan.objectives
    assert told.statement == "Wij willen samenwerken met bedrijven."
    assert (told.current, told.desired) == ("Nu doen er tien mee.", "Ons streven is dertig in 2028.")
    assert [a.title for a in told.activities] == [
        "In 2025 zetten we een netwerk op",
        "In 2026 organiseren we bezoeken",
    ]


# elements


def test_a_contribution_is_stated_where_the_author_says_so_and_else_shown() -> None:
    told = objective_of(
        "Dit draagt bij aan een dekkend aanbod van techniekonderwijs. Het netwerk versterkt de regionale samenwerking."
    )
    assert [(c.element, c.basis) for c in told.contributions] == [
        ("aanbod", Basis.STATED),
        ("samenwerking", Basis.SHOWN),
    ]
    assert told.contributions[0].evidence == "Dit draagt bij aan een dekkend aanbod van techniekonderwijs."


def test_situations_and_activities_alone_make_no_contribution() -> None:
    plan = plan_of("""
        # Doelstelling 1: Bus
        Er komt een bus.
        ## Huidige situatie
        Dit draagt nu bij aan regionale samenwerking.
        ## Gewenste situatie
        Straks draagt dit bij aan een dekkend aanbod van techniekonderwijs.
        ## Activiteiten
        - Genderstereotypen tegengaan (2025)
        """)
    assert plan.objectives[0].contributions == ()


def test_what_stands_under_a_heading_for_contributions_is_stated_and_kept() -> None:
    plan = plan_of("""
        # Doelstelling 1: Bus
        Er komt een bus.
        ## Bijdrage aan de regeling
        - Dekkend en doelmatig aanbod van techniekonderwijs
        ## Activiteiten
        - Rijden (2025)
        """)
    (told,) = plan.objectives
    assert [(c.element, c.basis) for c in told.contributions] == [("aanbod", Basis.STATED)]
    assert told.statement == "Er komt een bus.\n- Dekkend en doelmatig aanbod van techniekonderwijs"
    assert plan.places[told.address_of("contributions/aanbod")].cited


# vision


@pytest.mark.parametrize(
    ("sentence", "anchors"),
    [
        ("Dit volgt uit de visie op techniekonderwijs (regiovisie, hoofdstuk 2).", ["visie"]),
        ("Dit volgt uit de route naar gewenste kwaliteit (regiovisie 3.2).", ["route"]),
        ("Dit volgt uit de route naar gewenste kwaliteit (regiovisie, kopje 2.2).", ["route"]),
        ("Zie kopje 2.2 van de regiovisie.", ["visie", "route"]),
        ("Zie regiovisie, paragraaf 4.5, over de doelen aanbod.", ["aanbod-doelen"]),
        ("De geleerde lessen uit de vorige periode zijn verwerkt.", ["lessen"]),
        ("Er zijn 4.5 fte en 2.2 docenten.", []),
    ],
)
def test_the_title_of_a_heading_decides_and_numbers_need_the_vision_beside_them(
    sentence: str, anchors: list[str]
) -> None:
    found = {link.anchor for link in objective_of(f"Er komt een bus. {sentence}").vision_links}
    assert found - {"visie"} == set(anchors) - {"visie"}


# targets


@pytest.mark.parametrize(
    ("sentence", "value", "unit", "baseline", "by"),
    [
        ("Wij willen groeien van 60 naar 90 leerlingen in 2028.", 90, "leerlingen", 60, date(2029, 1, 1)),
        ("Over vier jaar is minimaal 80 % tevreden.", 80, "%", None, date(2029, 1, 1)),
        ("Straks zijn er 75 tot 80 leerlingen.", 80, "leerlingen", None, None),
        ("Straks is het aantal leerlingen gestegen van 142 naar 160.", 160, "leerlingen", 142, None),
        ("We willen het aantal stages verdubbelen.", None, "stages", None, None),
        ("Straks werkt het voor 1.200 leerlingen.", 1200, "leerlingen", None, None),
        ("We willen drie extra docenten.", 3, "docenten", None, None),
    ],
)
def test_targets_have_value_unit_baseline_and_time(
    sentence: str, value: int | None, unit: str, baseline: int | None, by: date | None
) -> None:
    (target,) = objective_of("Instroom.", f"Nu is het stil. {sentence}").targets
    assert (target.text, target.value, target.unit) == (sentence, value and Decimal(value), unit)
    assert (target.baseline, target.by) == (baseline and Decimal(baseline), by)


@pytest.mark.parametrize(
    "sentence",
    ["Wij willen groep 5 en 6 ontvangen.", "Straks, in 2028, is alles anders.", "Over 4 jaar is het goed."],
)
def test_groups_years_and_lengths_of_time_are_no_targets(sentence: str) -> None:
    assert objective_of("Instroom.", f"Nu is het stil. {sentence}").targets == ()


def test_the_baseline_may_stand_in_the_present_situation_when_it_is_the_only_one() -> None:
    told = objective_of("Instroom.", "Nu zijn er 60 leerlingen. Straks willen we 90 leerlingen.")
    assert [(target.baseline, target.value) for target in told.targets] == [(Decimal(60), Decimal(90))]
    unclear = objective_of(
        "Instroom.", "Nu zijn er 60 leerlingen, van wie 20 leerlingen in PIE. Straks willen we 90 leerlingen."
    )
    assert [(target.baseline, target.value) for target in unclear.targets] == [(None, Decimal(90))]


# identity


def test_ids_follow_from_what_is_written_and_not_from_where_it_stands() -> None:
    parts = {
        "A": "# Doelstelling 1: Instroom\n\n## Activiteiten\n\n- Open dag (2025)\n\n",
        "B": "# Doelstelling 2: Docenten\n\n## Activiteiten\n\n- Werven bij bedrijven (2025)\n\n",
    }
    one, other = plan_of(parts["A"] + parts["B"]), plan_of("Vooraf.\n\n" + parts["B"] + parts["A"])
    assert {o.id: o.title for o in one.objectives} == {o.id: o.title for o in other.objectives}
    assert {a.id for a in one.activities} == {a.id for a in other.activities}


def test_ids_that_the_file_carries_are_kept() -> None:
    plan = plan_of(
        "<!-- hoofdlijn: objectives/k3 -->\n# Doelstelling 1: Instroom\n\n## Activiteiten\n\n"
        "- Open dag (2025) <!-- hoofdlijn: activities/p7 -->\n- Techlab (2026)\n"
    )
    assert plan.objectives[0].id == "k3"
    assert plan.activities[0].id == "p7"


def test_an_id_that_two_carry_is_kept_by_the_first() -> None:
    document = Builder()
    for number in (1, 2):
        document.tagged(f"Doelstelling {number}: Doel {number}", "objectives/k3")
        document.paragraph("Activiteiten:").items(f"Les {number} (2025)")
    first, second = outline(document.build()).objectives
    assert first.id == "k3"
    assert second.id != "k3"


def test_two_alike_get_ids_of_their_own() -> None:
    plan = plan_of("# Doelstelling 1: Instroom\n\n## Activiteiten\n\n- Les (2025)\n- Les (2025)\n")
    assert len({a.id for a in plan.activities}) == 2
