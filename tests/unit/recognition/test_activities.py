"""How activities are told from their purposes, details and planning."""

import pytest
from tests.unit.recognition.building import Builder
from tests.unit.recognition.plans import dates, outline, plan_of

from hoofdlijn.plan import ActivityKind

HEAD = "# Doelstelling 1: Instroom\n\n## Huidige situatie\n\nNu 60 leerlingen.\n\n## Activiteiten\n\n"
YEAR_2025 = ("unspecified", "2025-01-01", "2026-01-01")
YEAR_2026 = ("unspecified", "2026-01-01", "2027-01-01")
PREPARE_2026 = ("prepare", "2026-01-01", "2027-01-01")
EXECUTE_2027 = ("execute", "2027-01-01", "2028-01-01")


def test_sub_bullets_hold_purpose_and_planning() -> None:
    plan = plan_of(
        HEAD + "- Techlab bouwen\n  - Meer leerlingen bereiken\n  - Voorbereiding in 2026, uitvoering in 2027\n"
    )
    (activity,) = plan.activities
    assert (activity.title, activity.purposes) == ("Techlab bouwen", ("Meer leerlingen bereiken",))
    assert activity.planning.text == "Voorbereiding in 2026, uitvoering in 2027"
    assert dates(plan) == [[PREPARE_2026, EXECUTE_2027]]


def test_several_planning_bullets_are_one_planning_of_several_lines() -> None:
    plan = plan_of(HEAD + "- Matching\n  - Opzetten: 2026, uitvoeren: 2027\n  - Elk jaar de aanpak evalueren\n")
    (activity,) = plan.activities
    assert activity.planning.text == "Opzetten: 2026, uitvoeren: 2027\nElk jaar de aanpak evalueren"
    assert [kind for kind, _, _ in dates(plan)[0]] == ["prepare", "execute", "evaluate"]


def test_labels_inside_an_activity_are_labels() -> None:
    plan = plan_of(HEAD + "1. Netwerk\n   - Doel: contact\n   - Planning: 2025\n   - Wie: penvoerder\n")
    (activity,) = plan.activities
    assert (activity.purposes, activity.details, activity.planning.text) == (
        ("contact",),
        ("Wie: penvoerder",),
        "2025",
    )
    assert {"Doel:", "Planning:"} <= {label.text for label in plan.labels}


@pytest.mark.parametrize(
    ("line", "title", "planning", "cited"),
    [
        ("Proeflessen organiseren (2025-2026)", "Proeflessen organiseren", "2025-2026", False),
        ("Proeflessen organiseren [2025]", "Proeflessen organiseren", "2025", False),
        ("Proeflessen organiseren (planning: 2025)", "Proeflessen organiseren", "2025", False),
        ("Techlab: voorbereiding 2026, uitvoering 2027", "Techlab", "voorbereiding 2026, uitvoering 2027", False),
        ("Techlab – vanaf 2026", "Techlab", "vanaf 2026", False),
        ("Open dagen en proeflessen, medio 2026", "Open dagen en proeflessen", "medio 2026", False),
        ("2025: netwerk opzetten", "netwerk opzetten", "2025", False),
        ("In 2026 openen we een techlab", "In 2026 openen we een techlab", "In 2026", True),
        ("Open dag in 2026 voor groep 8", "Open dag in 2026 voor groep 8", "in 2026", True),
        ("Workshop voor 75 tot 80 leerlingen", "Workshop voor 75 tot 80 leerlingen", "", False),
    ],
)
def test_planning_in_a_title_is_cut_from_it_where_that_leaves_a_title(
    line: str, title: str, planning: str, *, cited: bool
) -> None:
    plan = plan_of(f"{HEAD}- {line}\n")
    (activity,) = plan.activities
    assert (activity.title, activity.planning.text) == (title, planning)
    place = plan.places.get(activity.address_of("planning"))
    assert bool(place and place.cited) == cited


def test_a_planning_of_its_own_outweighs_a_date_inside_the_title() -> None:
    plan = plan_of(HEAD + "- Open dag in het najaar\n  - Planning: 2025\n")
    assert plan.activities[0].planning.text == "2025"


def test_a_flat_list_that_repeats_title_purpose_planning_is_read_in_groups() -> None:
    plan = plan_of(
        HEAD
        + "- Open dag\n- Meer leerlingen bereiken\n- Planning: 2025\n- Techlab\n- Kennismaken\n- Uitvoering 2027\n"
    )
    assert [(a.title, a.purposes) for a in plan.activities] == [
        ("Open dag", ("Meer leerlingen bereiken",)),
        ("Techlab", ("Kennismaken",)),
    ]
    assert dates(plan) == [[YEAR_2025], [EXECUTE_2027]]


def test_a_year_above_a_list_is_the_planning_of_each_item() -> None:
    plan = plan_of(
        HEAD + "2025:\n\n- Open dag houden\n- Techlab ontwerpen\n\n2026:\n\n- Open dag houden\n- Techlab bouwen\n"
    )
    assert [a.title for a in plan.activities] == ["Open dag houden", "Techlab ontwerpen", "Techlab bouwen"]
    assert dates(plan) == [[YEAR_2025, YEAR_2026], [YEAR_2025], [YEAR_2026]]


def test_named_activities_are_headings_with_text_under_them() -> None:
    plan = plan_of(
        HEAD
        + "### Activiteit 1.1 Open dagen\n\nDe scholen houden open dagen.\n\nPlanning: 2025\n\n"
        + "### Activiteit 1.2 Techlab\n\nWij bouwen een techlab.\n\nPlanning: 2026\n"
    )
    assert [(a.title, a.details) for a in plan.activities] == [
        ("Open dagen", ("De scholen houden open dagen.",)),
        ("Techlab", ("Wij bouwen een techlab.",)),
    ]
    assert dates(plan) == [[YEAR_2025], [YEAR_2026]]


def test_headings_that_only_group_are_no_activities() -> None:
    plan = plan_of(HEAD + "### Onderbouw\n\n- Lessen (2025)\n- Bezoek (2026)\n\n### Bovenbouw\n\n- Stage (2026)\n")
    assert [a.title for a in plan.activities] == ["Lessen", "Bezoek", "Stage"]


def test_running_text_with_plannings_in_brackets_names_activities() -> None:
    plan = plan_of(
        HEAD + "Daarvoor houden we open dagen (2025), bouwen we een techlab (2026) en geven we les (doorlopend).\n"
    )
    assert [a.title for a in plan.activities] == [
        "Daarvoor houden we open dagen",
        "bouwen we een techlab",
        "geven we les",
    ]


def test_numbered_text_in_one_paragraph_names_activities() -> None:
    document = Builder().paragraph(
        "Pijler 1. Instroom\nHuidige situatie: nu niets. Gewenste situatie: straks 90 leerlingen. "
        "Activiteiten: (1) open dagen houden (2025); (2) ambassadeurs werven (voorbereiding 2026, uitvoering 2027)."
    )
    plan = outline(document.build())
    (objective,) = plan.objectives
    assert (objective.current, objective.desired) == ("nu niets.", "straks 90 leerlingen.")
    assert [a.title for a in plan.activities] == ["open dagen houden", "ambassadeurs werven"]
    assert dates(plan) == [[YEAR_2025], [PREPARE_2026, EXECUTE_2027]]


def test_a_planning_under_its_own_label_is_divided_over_the_activities() -> None:
    rows = [["Doelstelling 1", "Instroom"], ["Activiteiten", "- Open dag\n- Techlab"], ["Planning", "2025\n2026"]]
    assert dates(outline(Builder().table(rows).build())) == [[YEAR_2025], [YEAR_2026]]


def test_one_planning_for_all_activities_is_cited_for_all_but_one() -> None:
    plan = plan_of(HEAD + "- Open dag\n- Techlab\n\n### Planning\n\n2025\n")
    assert dates(plan) == [[YEAR_2025], [YEAR_2025]]


def test_an_introduction_is_no_activity_and_remains_under_its_objective() -> None:
    plan = plan_of(HEAD + "Wij doen daarvoor het volgende:\n\n- Open dag (2025)\n")
    (objective,) = plan.objectives
    assert [a.title for a in objective.activities] == ["Open dag"]
    assert [(r.text, r.under) for r in plan.remainder] == [
        ("Wij doen daarvoor het volgende:", objective.address_of())
    ]


def test_promotion_supports_and_its_words_are_cited() -> None:
    plan = plan_of(HEAD + "- Promotieactiviteiten voor PIE (2025)\n- Techlab bouwen (2026)\n")
    assert [a.kind for a in plan.activities] == [ActivityKind.SUPPORTING, ActivityKind.DIRECT]
    assert plan.places[plan.activities[0].address_of("kind")].cited


TWO = """
# Doelstelling 1: Instroom

## Activiteiten

- Open dag houden (2025)
- Techlab bouwen

# Doelstelling 2: Docenten

## Activiteiten

- {second}
"""


def test_an_activity_serves_the_objectives_that_its_text_names() -> None:
    plan = plan_of(TWO.format(second="Docenten scholen, zie ook doelstelling 1 (2026)"))
    assert plan.activities[2].serves == (plan.objectives[1].id, plan.objectives[0].id)


def test_an_activity_that_returns_serves_both_objectives_and_is_not_doubled() -> None:
    plan = plan_of(TWO.format(second="Open dag houden (2025)"))
    assert [a.title for a in plan.activities] == ["Open dag houden", "Techlab bouwen"]
    assert plan.activities[0].serves == tuple(o.id for o in plan.objectives)


def test_an_activity_that_returns_with_another_planning_stays_two() -> None:
    plan = plan_of(TWO.format(second="Open dag houden (2027)"))
    first, _, second = plan.activities
    assert (first.serves, second.serves) == (first.serves, tuple(reversed(first.serves)))
    assert len(first.serves) == 2


def test_a_table_at_the_end_repeats_without_doubling_and_adds_what_was_missing() -> None:
    table = "\n# Overzicht\n\n| Activiteit | 2025 | 2026 |\n|---|---|---|\n| Open dag houden | x | |\n| Techlab bouwen | | x |\n"
    plan = plan_of(TWO.format(second="Scholen (2025)") + table)
    assert [a.title for a in plan.activities] == ["Open dag houden", "Techlab bouwen", "Scholen"]
    assert dates(plan) == [[YEAR_2025], [YEAR_2026], [YEAR_2025]]


def test_a_chapter_of_activities_at_the_end_names_its_objectives() -> None:
    plan = plan_of("""
        # Doelstelling 1: Instroom
        ## Huidige situatie
        Nu 60.
        # Doelstelling 2: Docenten
        ## Huidige situatie
        Nu 4.
        # Activiteiten

        | Activiteit | Doelstelling | Planning |
        |---|---|---|
        | Open dag houden | 1 | 2025 |
        | Bedrijven bezoeken | 1 en 2 | 2026 |
        | Scholen | Docenten | 2026 |
        | Iets anders | | 2026 |
        """)
    assert [[a.title for a in o.activities] for o in plan.objectives] == [
        ["Open dag houden", "Bedrijven bezoeken", "Iets anders"],
        ["Scholen"],
    ]
    both = tuple(o.id for o in plan.objectives)
    assert [activity.serves for activity in plan.activities] == [both[:1], both, both, both[1:]]
    assert plan.remainder == ()


def test_a_short_first_sentence_names_the_activity_of_its_paragraph() -> None:
    plan = plan_of(
        HEAD
        + "Techniekdagen. We ontvangen groep 7 en 8. Planning: 2025.\n\n"
        + "Bezoeken. In 2026 bezoeken klassen bedrijven in de regio.\n"
    )
    assert [a.title for a in plan.activities] == ["Techniekdagen", "Bezoeken"]
    assert plan.activities[0].details == ("We ontvangen groep 7 en 8.",)
    assert dates(plan) == [[YEAR_2025], [YEAR_2026]]


def test_bold_words_at_the_start_are_the_title_and_brackets_after_them_the_planning() -> None:
    plan = plan_of(HEAD + "- **Scholing docenten** (2026): docenten leren neutraal te begeleiden\n")
    (activity,) = plan.activities
    assert (activity.title, activity.details) == ("Scholing docenten", ("docenten leren neutraal te begeleiden",))
    assert dates(plan) == [[YEAR_2026]]


def test_thousands_of_alike_activities_get_ids_of_their_own() -> None:
    document = Builder().heading("Doelstelling 1").heading("Activiteiten", 2).items(*["Les (2025)"] * 3000)
    assert len({a.id for a in outline(document.build()).activities}) == 3000


def activities_of(*lines: str) -> list[tuple[str, str]]:
    """Return title and planning of the activities in lines of Markdown under a heading for activities."""
    plan = plan_of("# Doelstelling 1: Instroom\n\n## Activiteiten\n\n" + "\n".join(lines))
    return [(activity.title, activity.planning.text) for activity in plan.activities]


def test_all_years_of_a_list_belong_to_the_planning() -> None:
    plan = plan_of(
        "# Doelstelling 1: A\n\n## Activiteiten\n\n- Inzet van gasten in 2025, 2026 en 2027\n- Les (2025)\n"
    )
    title, years = plan.activities[0].title, [phase.start.year for phase in plan.activities[0].planning.phases]
    assert (title, years) == ("Inzet van gasten in 2025, 2026 en 2027", [2025, 2026, 2027])


def test_clauses_with_a_verb_each_after_a_dash_are_the_planning() -> None:
    assert activities_of("- techniekbus - aanschaf 2025, rijden 2026", "- docentendag - jaarlijks, okt") == [
        ("techniekbus", "aanschaf 2025, rijden 2026"),
        ("docentendag", "jaarlijks, okt"),
    ]


def test_beside_activities_with_a_planning_an_evaluation_is_an_activity_too() -> None:
    told = activities_of("- ontwikkelgroep - 2025", "- lessen draaien - vanaf 2026", "- evaluatie - medio 2028")
    assert [title for title, _ in told] == ["ontwikkelgroep", "lessen draaien", "evaluatie"]


def test_codes_count_activities_on_lines_of_their_own_and_in_one_paragraph() -> None:
    assert activities_of("A1.1 Vak invoeren", "  - Wat: twee uur per week", "  - Wanneer: 2025", "") == [
        ("Vak invoeren", "2025")
    ]
    assert activities_of("B1.1 Machines — 2025", "B1.2 Aanschaf — 2026 en 2027") == [
        ("Machines", "2025"),
        ("Aanschaf", "2026 en 2027"),
    ]


def test_one_item_that_counts_up_activities_holds_them_all() -> None:
    assert activities_of("- Werkplaats: a) lokaal vinden (2025) b) machines kopen (2026)", "- Open dag (2027)") == [
        ("lokaal vinden", "2025"),
        ("machines kopen", "2026"),
        ("Open dag", "2027"),
    ]


def test_planning_in_square_brackets_on_a_line_of_its_own_loses_them() -> None:
    assert activities_of(
        "- Open dagen\\", "  Zodat ouders komen\\", "  [planning: 2026 t/m 2028]", "- Les (2025)"
    ) == [
        ("Open dagen", "2026 t/m 2028"),
        ("Les", "2025"),
    ]


def test_a_sentence_after_the_title_may_hold_the_planning() -> None:
    assert activities_of("- Bezoek bedrijven. Dat gebeurt in 2026.", "- Les (2025)")[0] == (
        "Bezoek bedrijven",
        "2026",
    )


BOTH = """
# Doelstelling 1: Instroom
## Huidige situatie
Nu 60.
## Activiteiten
- Open dag (2025)
# Doelstelling 2: Docenten
## Huidige situatie
Nu te weinig.
## Activiteiten
- Werving bij bedrijven (2025)
"""


def test_general_activities_serve_all_objectives_and_stand_under_the_first() -> None:
    plan = plan_of(
        BOTH
        + "# Algemene activiteiten voor alle doelstellingen\n- Website maken (2025)\n- Stages, doelstelling 2 (2026)"
    )
    first, second = plan.objectives
    assert [activity.title for activity in first.activities] == ["Open dag", "Website maken"]
    assert first.activities[1].serves == (first.id, second.id)
    assert second.activities[1].serves == (second.id,)
    assert plan.remainder == ()


def test_a_chapter_of_activities_belongs_to_the_objective_that_its_heading_names() -> None:
    plan = plan_of(
        "# Doelstellingen\n## Doelstelling 1: Instroom\nMeer leerlingen.\n## Doelstelling 2: Docenten\nMeer docenten.\n"
        "# Uitwerking\n## Activiteiten bij doelstelling 1\n- Open dag (2025)\n- Les (2026)\n"
        "## Activiteiten bij doelstelling 2\n- Werving (2025)\n"
    )
    assert [[activity.title for activity in each.activities] for each in plan.objectives] == [
        ["Open dag", "Les"],
        ["Werving"],
    ]


def test_an_overview_of_activities_adds_none() -> None:
    plan = plan_of(
        BOTH + "# Overzicht activiteiten\n- Open dag (2025)\n- Werving bij bedrijven (2025)\n- Nog iets (2026)"
    )
    assert [activity.title for activity in plan.activities] == ["Open dag", "Werving bij bedrijven"]


@pytest.mark.parametrize(
    "told", ["Uitvoering doorlopend", "Minimaal twee keer per jaar", "Eens per kwartaal", "Elk schooljaar (november)"]
)
def test_a_rhythm_without_a_year_under_an_activity_is_its_planning(told: str) -> None:
    titles = activities_of("- Les geven", "  - Contact met bedrijven", f"  - {told}", "- Open dag (2025)")
    assert titles == [("Les geven", told), ("Open dag", "2025")]


@pytest.mark.parametrize("told", ["Werkgroep elke maand", "Bijeenkomsten elk kwartaal"])
def test_a_rhythm_with_what_is_done_is_no_planning_alone(told: str) -> None:
    titles = activities_of("- Les geven", f"  - {told}", "  - 2026", "- Open dag (2025)")
    assert titles[0] == ("Les geven", "2026")
