"""Which lines open an objective, and where its chapter ends."""

import pytest
from tests.unit.recognition.building import Builder
from tests.unit.recognition.plans import outline, plan_of


def test_numbered_words_open_objectives_and_keep_the_authors_word() -> None:
    plan = plan_of("""
        # Programmalijn A – Techniek dichtbij
        ## Huidige situatie
        Nu niets.
        ## Activiteiten
        - Techlab bouwen (2025)
        # Programmalijn B – Docenten
        ## Huidige situatie
        Nu te weinig.
        ## Activiteiten
        - Docenten werven (2026)
        """)
    assert [(o.label, o.number, o.title) for o in plan.objectives] == [
        ("Programmalijn", "A", "Techniek dichtbij"),
        ("Programmalijn", "B", "Docenten"),
    ]


@pytest.mark.parametrize(
    ("opening", "label", "number", "title"),
    [
        ("Doelstelling 1: Meer instroom", "Doelstelling", "1", "Meer instroom"),
        ("Doelstelling 1 – Meer instroom", "Doelstelling", "1", "Meer instroom"),
        ("Doelstelling nr. 1. Meer instroom", "Doelstelling", "1", "Meer instroom"),
        ("1. Pijler 1 | Meer instroom", "Pijler", "1", "Meer instroom"),
        ("Eerste doelstelling: Meer instroom", "doelstelling", "1", "Meer instroom"),
        ("Mijlpaal II – Meer instroom", "Mijlpaal", "II", "Meer instroom"),
        ("Doelstelling 2.1 Meer instroom", "Doelstelling", "2.1", "Meer instroom"),
        ("Thema drie: Meer instroom", "Thema", "3", "Meer instroom"),
        ("Voorbeeld 1", "Voorbeeld", "1", ""),
    ],
)
def test_an_opening_is_read_in_many_spellings(opening: str, label: str, number: str, title: str) -> None:
    document = (
        Builder().bold(opening).bold("Huidige situatie").paragraph("Nu.").bold("Activiteiten").items("Les (2025)")
    )
    (objective,) = outline(document.build()).objectives
    assert (objective.label, objective.number, objective.title) == (label, number, title)


def test_a_heading_without_any_word_is_an_objective_when_parts_stand_under_it() -> None:
    plan = plan_of("""
        # 1 Inleiding
        Over het plan.
        # 2 Visie op techniekonderwijs
        ## Huidige situatie
        De visie gaat over nu.
        # 3 Uitwerking
        ## 3.1 Techniek bereikbaar
        ### Huidige situatie
        Nu is er geen aanbod.
        ### Activiteiten
        - Busvervoer regelen (2025)
        ## 3.2 Goede docenten
        ### Huidige situatie
        Nu vier vacatures.
        ### Activiteiten
        - Stages voor docenten (2026)
        # 4 Organisatie
        De stuurgroep vergadert.
        """)
    assert [(o.number, o.title) for o in plan.objectives] == [
        ("3.1", "Techniek bereikbaar"),
        ("3.2", "Goede docenten"),
    ]
    assert "De visie gaat over nu." in [rest.text for rest in plan.remainder]
    assert ("De stuurgroep vergadert.", "") in [(rest.text, rest.under) for rest in plan.remainder]


def test_labels_alone_open_objectives() -> None:
    plan = plan_of("""
        Doelstelling: meer instroom.

        Nu: 60 leerlingen.

        Activiteiten:
        - Les (2025)

        Doelstelling: meer docenten.

        Nu: 4 docenten.

        Activiteiten:
        - Werven (2026)
        """)
    assert [o.statement for o in plan.objectives] == ["meer instroom.", "meer docenten."]
    assert [len(o.activities) for o in plan.objectives] == [1, 1]


def test_a_list_of_objectives_in_the_introduction_is_not_a_second_set() -> None:
    plan = plan_of("""
        # Inleiding
        Er zijn twee doelstellingen:
        - Doelstelling 1: Instroom
        - Doelstelling 2: Docenten
        # Doelstelling 1: Instroom
        ## Huidige situatie
        Nu 60.
        ## Activiteiten
        - Les (2025)
        # Doelstelling 2: Docenten
        ## Huidige situatie
        Nu 4.
        ## Activiteiten
        - Werven (2026)
        """)
    assert [o.title for o in plan.objectives] == ["Instroom", "Docenten"]
    assert "- Doelstelling 1: Instroom" in [rest.text for rest in plan.remainder]


def test_parts_of_all_objectives_together_are_put_under_each() -> None:
    plan = plan_of("""
        # 1 Doelstellingen
        ## Doelstelling 1 Instroom
        Wij willen meer instroom.
        ## Doelstelling 2 Docenten
        Wij willen meer docenten.
        # 2 Huidige en gewenste situatie
        ## Doelstelling 1
        Nu 60 leerlingen. Straks 90 leerlingen.
        ## Doelstelling 2
        Nu 5 docenten. Straks 10 docenten.
        # 3 Activiteiten
        ## Doelstelling 1
        - Open dag (2025)
        ## Doelstelling 2
        - Werven (2026)
        """)
    assert [(o.title, o.statement, o.current, o.desired) for o in plan.objectives] == [
        ("Instroom", "Wij willen meer instroom.", "Nu 60 leerlingen.", "Straks 90 leerlingen."),
        ("Docenten", "Wij willen meer docenten.", "Nu 5 docenten.", "Straks 10 docenten."),
    ]
    assert [[a.title for a in o.activities] for o in plan.objectives] == [["Open dag"], ["Werven"]]
    assert plan.remainder == ()


def test_the_inner_of_two_levels_is_the_objective_when_it_holds_the_parts() -> None:
    plan = plan_of("""
        # Programmalijn 1 Onderwijs
        Over onderwijs.
        ## Doelstelling 1.1 Instroom
        ### Huidige situatie
        Nu 60.
        ### Activiteiten
        - Les (2025)
        ## Doelstelling 1.2 Docenten
        ### Huidige situatie
        Nu 4.
        ### Activiteiten
        - Werven (2026)
        """)
    assert [(o.label, o.number) for o in plan.objectives] == [("Doelstelling", "1.1"), ("Doelstelling", "1.2")]


def test_a_document_without_anything_of_a_plan_is_all_remainder() -> None:
    plan = plan_of("Beste lezer,\n\nDit is een brief.\n\nGroeten")
    assert plan.objectives == ()
    assert [rest.text for rest in plan.remainder] == ["Beste lezer,", "Dit is een brief.", "Groeten"]


def test_a_typed_table_of_contents_is_furniture() -> None:
    plan = plan_of("""
        # Plan

        Doelstelling 1: Instroom ........ 3

        Doelstelling 2: Docenten ........ 5

        # Doelstelling 1: Instroom
        ## Activiteiten
        - Les (2025)
        # Doelstelling 2: Docenten
        ## Activiteiten
        - Werven (2026)
        """)
    assert [o.title for o in plan.objectives] == ["Instroom", "Docenten"]
    assert plan.furniture == len("Doelstelling1:Instroom........3Doelstelling2:Docenten........5")


def test_title_and_region_come_from_the_front_page() -> None:
    document = (
        Builder()
        .heading("Activiteitenplan op hoofdlijnen STO-regio De Waterlinge 2025-2028")
        .heading("Doelstelling 1: Instroom")
        .heading("Activiteiten", 2)
        .items("Les (2025)")
        .build("verouderde eigenschap")
    )
    plan = outline(document)
    assert plan.title == "Activiteitenplan op hoofdlijnen STO-regio De Waterlinge 2025-2028"
    assert plan.region == "De Waterlinge"
    assert plan.places["region"].cited


def test_the_region_is_found_in_a_table_on_the_front_page() -> None:
    document = Builder().table([["Naam regio", "Zuidoost"], ["Penvoerder", "Stichting X"]]).build("Ons plan")
    plan = outline(document)
    assert (plan.title, plan.region) == ("Ons plan", "Zuidoost")
    assert [rest.text for rest in plan.remainder] == ["Penvoerder | Stichting X"]


def test_objectives_as_items_of_a_list_hold_the_items_below_them() -> None:
    plan = plan_of("""
        1. **Doelstelling: meer instroom**
           - Huidige situatie: nu 60 leerlingen
           - Activiteiten:
             - Open dag (2025)
        2. **Doelstelling: meer docenten**
           - Huidige situatie: nu 4 docenten
           - Activiteiten:
             - Werving via bedrijven (2025)
        """)
    assert [(o.number, o.title, o.current) for o in plan.objectives] == [
        ("1", "meer instroom", "nu 60 leerlingen"),
        ("2", "meer docenten", "nu 4 docenten"),
    ]


def test_a_word_that_also_names_a_part_opens_an_objective_when_it_has_a_number() -> None:
    plan = plan_of(
        "# Ambitie 1 - Techniek leeft\n\nWij doen mee.\n\n## Ambitie\n\nStraks doen allen mee.\n\n## Acties\n\n- Les (2025)\n"
    )
    (objective,) = plan.objectives
    assert (objective.label, objective.title, objective.desired) == (
        "Ambitie",
        "Techniek leeft",
        "Straks doen allen mee.",
    )


def test_labels_in_capitals_run_in() -> None:
    plan = plan_of(
        "PIJLER 1: INSTROOM\n\nHUIDIGE SITUATIE Er zijn nu 60 leerlingen.\n\nACTIVITEITEN\n\n- Les (2025)\n"
    )
    (objective,) = plan.objectives
    assert (objective.title, objective.current) == ("INSTROOM", "Er zijn nu 60 leerlingen.")


def test_a_document_that_is_no_plan_gets_no_objectives() -> None:
    document = Builder().heading("Jaarverslag").heading("Organisatie", 2)
    document.heading("Huidige situatie", 3).paragraph("Er werken 12 mensen.").heading("Activiteiten", 3)
    document.items("Overleg (2025)").heading("Kosten", 2)
    document.table([["Onderdeel", "Inhoud", "Planning"], ["Inleiding", "Ruimte voor een inleiding.", "2025"]])
    assert outline(document.build()).objectives == ()


def test_a_heading_with_one_part_under_it_is_no_objective() -> None:
    document = Builder().heading("De regio").heading("Huidige situatie", 2).paragraph("Nu zijn er zes scholen.")
    assert outline(document.build()).objectives == ()


@pytest.mark.parametrize(
    ("title", "text", "region"),
    [
        ("Activiteitenplan op hoofdlijnen", "In de regio Westhoek e.o. werken scholen samen.", "Westhoek e.o."),
        ("Activiteitenplan op hoofdlijnen Techniek Westhoek", "Een plan.", "Techniek Westhoek"),
        ("Activiteitenplan op hoofdlijnen: De Peel en omstreken, 2025-2028", "Een plan.", "De Peel en omstreken"),
        ("Activiteitenplan op hoofdlijnen 2025-2028", "Een plan.", ""),
        ("Activiteitenplan op hoofdlijnen Sterk techniekonderwijs 2025-2028", "Een plan.", ""),
    ],
)
def test_the_region_may_stand_in_running_text_or_at_the_end_of_the_title(title: str, text: str, region: str) -> None:
    plan = plan_of(f"# {title}\n\n{text}\n\n## Doelstelling 1: A\n\n### Activiteiten\n\n- Les (2025)\n")
    assert (plan.title, plan.region) == (title, region)


def test_paragraphs_that_each_tell_of_an_objective_are_a_plan() -> None:
    plan = plan_of("""
        Onze eerste doelstelling is dat elke leerling techniek leert kennen. Dat draagt bij aan een dekkend aanbod. Op dit
        moment doet de helft van de scholen mee. Over vier jaar doen alle scholen mee. Daarvoor gaan wij in 2025 een
        techniekbus kopen. Vanaf 2026 rijdt de bus langs de scholen.

        Onze tweede doelstelling gaat over docenten. Nu zijn er vacatures. Over vier jaar zijn er geen vacatures. Wij
        werven in 2025 zij-instromers. In 2026 leiden we hen op.
        """)
    assert [(each.label, each.number) for each in plan.objectives] == [("doelstelling", "1"), ("doelstelling", "2")]
    assert [each.current for each in plan.objectives] == [
        "Op dit moment doet de helft van de scholen mee.",
        "Nu zijn er vacatures.",
    ]
    assert [len(each.activities) for each in plan.objectives] == [2, 2]
