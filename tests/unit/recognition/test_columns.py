"""What the columns of a table hold: by their headings, and by what stands below them."""

import pytest
from tests.unit.recognition.building import Builder
from tests.unit.recognition.plans import dates, outline

from hoofdlijn.plan import Plan
from hoofdlijn.recognition.columns import Side, side_of

Rows = list[list[str | tuple[str, int, int]]]


def with_activities(rows: Rows, *, after: str = "") -> Plan:
    document = Builder().heading("Doelstelling 1 Instroom").paragraph("Meer instroom.").heading("Activiteiten", 2)
    document.table(rows)
    return outline((document.paragraph(after) if after else document).build())


def told(plan: Plan) -> list[tuple[str, str]]:
    return [(activity.title, activity.planning.text) for activity in plan.activities]


@pytest.mark.parametrize(
    ("heading", "side"),
    [
        ("Start", Side.START),
        ("Startdatum", Side.START),
        ("Begin", Side.START),
        ("Vanaf", Side.START),
        ("Gereed", Side.END),
        ("Einde", Side.END),
        ("t/m", None),
        ("Gereed in jaar", Side.END),
        ("Start - eind", None),
        ("Startpunt van de regio", None),
        ("", None),
    ],
)
def test_a_heading_names_one_end_of_an_interval_or_none(heading: str, side: Side | None) -> None:
    assert side_of(heading) is side


@pytest.mark.parametrize(
    ("start", "end"), [("Start", "Eind"), ("Begin", "Gereed"), ("Startdatum", "Einddatum"), ("Van", "Tot en met")]
)
def test_a_start_and_an_end_beside_each_other_are_one_interval(start: str, end: str) -> None:
    plan = with_activities([["Activiteit", start, end], ["Techlab bouwen", "jan 2025", "dec 2026"]])
    assert told(plan) == [("Techlab bouwen", "jan 2025 t/m dec 2026")]
    assert dates(plan) == [[("unspecified", "2025-01-01", "2027-01-01")]]


def test_only_a_start_goes_on_and_only_an_end_is_the_last_day() -> None:
    plan = with_activities([["Activiteit", "Start", "Gereed"], ["Les", "2026", ""], ["Bus", "", "1 juni 2027"]])
    assert told(plan) == [("Les", "vanaf 2026"), ("Bus", "uiterlijk 1 juni 2027")]


def test_a_start_without_any_date_below_it_is_no_planning() -> None:
    plan = with_activities([["Activiteit", "Wanneer", "Start"], ["Les", "2026", "na akkoord van alle scholen"]])
    assert told(plan) == [("Les", "2026")]
    assert plan.activities[0].details == ("na akkoord van alle scholen",)


@pytest.mark.parametrize("timing", ["Timing", "Wanneer", "Tijdpad", "Looptijd", "Termijn", "Start - eind"])
def test_one_known_heading_is_enough_where_the_others_are_as_short(timing: str) -> None:
    plan = with_activities([["Actie", "Toelichting", timing], ["Les", "locatie mbo", "Q2 2025"]])
    assert told(plan) == [("Les", "Q2 2025")]
    assert plan.activities[0].details == ("locatie mbo",)


def test_a_column_with_nothing_but_times_is_the_planning_whatever_it_is_called() -> None:
    plan = with_activities([["Activiteit", "Ronde"], ["Les", "voorjaar 2025"], ["Bus", "2026-2028"]])
    assert told(plan) == [("Les", "voorjaar 2025"), ("Bus", "2026-2028")]


def test_columns_of_which_nothing_is_known_are_details_and_never_a_planning() -> None:
    head = ["Nr", "Activiteit", "Resultaat", "Betrokkenen", "Kosten", "Trekker", "Wanneer", "Omschrijving"]
    plan = with_activities(
        [[*head], ["1", "Les", "meer bereik", "po, vo", "€ 10.000 in 2025", "ROC", "2026", "Elk jaar een dag."]]
    )
    (activity,) = plan.activities
    assert (activity.title, activity.planning.text, activity.purposes) == ("Les", "2026", ("meer bereik",))
    assert activity.details == ("po, vo", "€ 10.000 in 2025", "ROC", "Elk jaar een dag.")
    assert plan.objectives[0].statement == "Meer instroom."


def test_who_does_it_stands_first_and_is_not_what_is_done() -> None:
    plan = with_activities([["Wie", "Wat", "Tijdpad"], ["ROC", "Les", "2025"]])
    assert told(plan) == [("Les", "2025")]
    assert plan.activities[0].details == ("ROC",)


def test_parts_of_years_are_columns_too() -> None:
    plan = with_activities([["Actie", "2025 Q1-Q2", "2025 Q3-Q4", "Voorjaar 2026"], ["Les", "x", "", "●"]])
    assert dates(plan) == [[("unspecified", "2025-01-01", "2025-07-01"), ("unspecified", "2026-03-01", "2026-06-01")]]


@pytest.mark.parametrize(
    ("below", "first", "second"),
    [
        (["Q1", "Q2", "Q1", "Q2"], ("2025-04-01", "2025-07-01"), ("2026-01-01", "2026-04-01")),
        (["H1", "H2", "H1", "H2"], ("2025-07-01", "2026-01-01"), ("2026-01-01", "2026-07-01")),
        (
            ["1e helft", "2e helft", "1e helft", "2e helft"],
            ("2025-07-01", "2026-01-01"),
            ("2026-01-01", "2026-07-01"),
        ),
        (["jan", "feb", "jan", "feb"], ("2025-02-01", "2025-03-01"), ("2026-01-01", "2026-02-01")),
    ],
)
def test_parts_of_years_under_the_years_that_span_them(
    below: list[str], first: tuple[str, str], second: tuple[str, str]
) -> None:
    rows: Rows = [[("Activiteit", 2, 1), ("2025", 1, 2), ("2026", 1, 2), ("Wie", 2, 1)], [*below]]
    plan = with_activities([*rows, ["Les", "", "x", "ja", "", "ROC"]])
    assert dates(plan) == [[("unspecified", *first), ("unspecified", *second)]]
    assert plan.activities[0].details == ("ROC",)


def test_a_start_and_an_end_under_one_heading_for_the_planning() -> None:
    rows: Rows = [[("Wat", 2, 1), ("Planning", 1, 2), ("Door wie", 2, 1)], ["Start", "Eind"]]
    plan = with_activities([*rows, ["Les", "mei 2025", "mei 2026", "VO"]])
    assert told(plan) == [("Les", "mei 2025 t/m mei 2026")]


def test_a_title_over_the_whole_table_is_no_activity() -> None:
    plan = with_activities(
        [[("Planning activiteiten 2025-2028", 1, 3)], ["Activiteit", "Start", "Einde"], ["Les", "2025", "2026"]]
    )
    assert told(plan) == [("Les", "2025 t/m 2026")]


def test_rows_with_labels_are_no_columns_and_labels_that_are_not_known_make_details() -> None:
    rows: Rows = [["Activiteit", "Techlab bouwen"], ["Doel", "Meer ruimte."], ["Planning", "2025"]]
    plan = with_activities([*rows, ["Betrokkenen", "alle scholen"], ["Kosten:", "€ 40.000"]])
    (activity,) = plan.activities
    assert (activity.title, activity.planning.text, activity.purposes) == (
        "Techlab bouwen",
        "2025",
        ("Meer ruimte.",),
    )
    assert activity.details == ("Betrokkenen: alle scholen", "Kosten: € 40.000")


def test_a_number_without_a_stop_before_an_objective_in_its_column_is_its_number() -> None:
    head = ["Programmalijn", "Huidige situatie", "Gewenste situatie", "Wat gaan we doen"]
    rows: Rows = [
        [*head],
        ["1 Onderbouw", "Nu vijf.", "Straks negen.", "Leskisten (2025)\nTechniekweek: jaarlijks in mei"],
    ]
    (objective,) = outline(Builder().table(rows).build()).objectives
    assert (objective.number, objective.title) == ("1", "Onderbouw")
    assert [activity.title for activity in objective.activities] == ["Leskisten", "Techniekweek"]


def test_a_column_for_each_kind_of_work_tells_when_that_is_done() -> None:
    plan = with_activities(
        [["Activiteit", "Voorbereiding", "Uitvoering", "Evaluatie"], ["Les", "2025", "2026-2027", "2028"]]
    )
    assert [kind for kind, _, _ in dates(plan)[0]] == ["prepare", "execute", "evaluate"]


def test_what_when_and_who_under_one_heading_for_the_activities() -> None:
    rows: Rows = [
        [("Doelstelling", 2, 1), ("Huidige situatie", 2, 1), ("Gewenste situatie", 2, 1), ("Activiteiten", 1, 3)],
        ["Wat", "Wie", "Wanneer"],
        ["1. Instroom", "Nu 60.", "Straks 90.", "Open dag", "ROC", "2025"],
    ]
    plan = outline(Builder().table(rows).build())
    assert told(plan) == [("Open dag", "2025")]
    assert plan.remainder == ()


def test_a_row_that_says_its_objective_again_says_it_once() -> None:
    head = ["Doelstelling", "Huidige situatie", "Gewenste situatie", "Actie", "Wanneer"]
    own = ["1. Instroom", "Nu 60.", "Straks 90."]
    rows: Rows = [
        [*head],
        [*own, "Open dag", "2025"],
        [*own, "Techlab", "2025"],
        ["2. Bus", *own[1:], "Rijden", "2026"],
    ]
    plan = outline(Builder().table(rows).build())
    assert [(o.current, o.desired) for o in plan.objectives] == [("Nu 60.", "Straks 90.")] * 2
    assert told(plan) == [("Open dag", "2025"), ("Techlab", "2025"), ("Rijden", "2026")]


def test_headings_that_return_on_a_next_page_are_no_activity() -> None:
    head = ["Activiteit", "Wanneer", "Wie"]
    plan = with_activities([[*head], ["Les", "2025", "VO"], [*head], ["Bus", "2026", "ROC"]])
    assert told(plan) == [("Les", "2025"), ("Bus", "2026")]
    assert plan.remainder == ()


def test_every_item_of_a_list_in_a_cell_is_an_activity_with_the_planning_beside_it() -> None:
    plan = with_activities([["Activiteiten", "Planning"], ["- Open dag\n- Techlab", "2025-2028"]])
    assert told(plan) == [("Open dag", "2025-2028"), ("Techlab", "2025-2028")]


def test_a_year_in_the_heading_goes_with_the_months_below_it() -> None:
    plan = with_activities([["Activiteit", "Wanneer in 2026", "Wie"], ["Les", "mei", "ROC"]])
    assert dates(plan) == [[("unspecified", "2026-05-01", "2026-06-01")]]


def test_amounts_under_years_are_no_planning() -> None:
    plan = with_activities([["Activiteit", "Wanneer", "2025", "2026"], ["Les", "2026-2027", "€ 10.000", "€ 5.000"]])
    assert told(plan) == [("Les", "2026-2027")]
    assert plan.activities[0].details == ("€ 10.000", "€ 5.000")


def test_a_table_of_which_nothing_is_known_holds_no_activities() -> None:
    plan = with_activities([["Partner", "Rol", "Contactpersoon"], ["ROC", "gastheer", "Jan"]])
    assert plan.activities == ()
    assert [rest.text for rest in plan.remainder] == ["Partner | Rol | Contactpersoon", "ROC | gastheer | Jan"]


def test_amounts_a_year_are_no_activities() -> None:
    plan = with_activities([["Post", "2025", "2026"], ["Personeel", "€ 10.000", "€ 20.000"]])
    assert plan.activities == ()
    assert len(plan.remainder) == 2
