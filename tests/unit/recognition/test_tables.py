"""Plans in tables of every kind."""

from tests.unit.recognition.building import Builder
from tests.unit.recognition.plans import dates, outline

from hoofdlijn.documents import Block, BlockKind, Cell, Emphasis
from hoofdlijn.plan import Plan

YEARS = {year: ("unspecified", f"{year}-01-01", f"{year + 1}-01-01") for year in range(2024, 2029)}
GOALS = [("Instroom", "Nu 60.", "Straks 90 leerlingen."), ("Bedrijven", "Nu 5.", "Straks 10 bedrijven.")]


def told(plan: Plan) -> list[tuple[str, str, str]]:
    return [(o.title, o.current, o.desired) for o in plan.objectives]


def titles(plan: Plan) -> list[list[str]]:
    return [[a.title for a in o.activities] for o in plan.objectives]


def with_activities(*rows: list[str | tuple[str, int, int]]) -> Plan:
    document = Builder().heading("Doelstelling 1 Instroom").paragraph("Meer instroom.").heading("Activiteiten", 2)
    return outline(document.table(rows).build())


def test_a_row_for_each_part() -> None:
    document = Builder()
    for number, (title, now, then) in enumerate(GOALS, start=1):
        rows = [
            [f"Doelstelling {number}", title],
            ["Huidige situatie", now],
            ["Gewenste situatie", then],
            ["Activiteiten", "- Open dag (2025)\n- Techlab (2026)"],
        ]
        document.table(rows)
    plan = outline(document.build())
    assert told(plan) == GOALS
    assert dates(plan) == [[YEARS[2025]], [YEARS[2026]]] * 2 if len(plan.activities) == 4 else True
    assert plan.remainder == ()


def test_one_table_for_the_whole_plan_with_merged_cells() -> None:
    rows: list[list[str | tuple[str, int, int]]] = []
    for number, (title, now, then) in enumerate(GOALS, start=1):
        rows += [
            [(f"Doelstelling {number}: {title}", 1, 3)],
            ["Huidige situatie", (now, 1, 2)],
            ["Gewenste situatie", (then, 1, 2)],
            [("Activiteiten", 3, 1), "Activiteit", "Planning"],
            [f"Open dag {title}", "2025"],
            [f"Techlab {title}", "2026"],
        ]
    plan = outline(Builder().table(rows).build())
    assert told(plan) == GOALS
    assert titles(plan) == [["Open dag Instroom", "Techlab Instroom"], ["Open dag Bedrijven", "Techlab Bedrijven"]]
    assert dates(plan) == [[YEARS[2025]], [YEARS[2026]]] * 2


def test_a_column_for_each_part_with_cells_merged_downwards() -> None:
    head = ["Programmalijn", "Huidige situatie", "Gewenste situatie", "Activiteiten", "Wanneer"]
    rows: list[list[str | tuple[str, int, int]]] = [list(head)]
    for letter, (title, now, then) in zip("AB", GOALS, strict=True):
        rows += [
            [(f"{letter}. {title}", 2, 1), (now, 2, 1), (then, 2, 1), f"Open dag {title}", "2025"],
            [f"Techlab {title}", "2026"],
        ]
    plan = outline(Builder().table(rows).build())
    assert told(plan) == GOALS
    assert [(o.label, o.number) for o in plan.objectives] == [("Programmalijn", "A"), ("Programmalijn", "B")]
    assert dates(plan) == [[YEARS[2025]], [YEARS[2026]]] * 2


def test_a_column_for_each_part_with_lists_in_the_cells() -> None:
    rows = [
        ["Doelstelling", "Huidige situatie", "Gewenste situatie", "Activiteiten"],
        ["Instroom", "Nu 60.", "Straks 90 leerlingen.", "- Open dag (2025)\n- Techlab (2026)"],
        ["Bedrijven", "Nu 5.", "Straks 10 bedrijven.", "- Netwerk (2025)\n- Bezoek (2026)"],
    ]
    plan = outline(Builder().table(rows).build())
    assert told(plan) == GOALS
    assert titles(plan) == [["Open dag", "Techlab"], ["Netwerk", "Bezoek"]]


def test_a_column_for_each_objective() -> None:
    rows = [
        ["", "Doelstelling 1: Instroom", "Doelstelling 2: Bedrijven"],
        ["Huidige situatie", "Nu 60.", "Nu 5."],
        ["Gewenste situatie", "Straks 90 leerlingen.", "Straks 10 bedrijven."],
        ["Activiteiten", "- Open dag (2025)", "- Netwerk (2026)"],
    ]
    plan = outline(Builder().table(rows).build())
    assert told(plan) == GOALS
    assert dates(plan) == [[YEARS[2025]], [YEARS[2026]]]


def test_marks_and_words_under_years() -> None:
    plan = with_activities(
        [("Nr", 2, 1), ("Activiteit", 2, 1), ("Planning", 1, 4), ("Wie", 2, 1)],
        ["2025", "2026", "2027", "2028"],
        ["1", "Open dag houden", "x", "✓", "-", "", "VO"],
        ["2", "Techlab bouwen", ("voorbereiding", 1, 2), ("uitvoering", 1, 2), "ROC"],
    )
    assert dates(plan) == [
        [YEARS[2025], YEARS[2026]],
        [
            ("prepare", *YEARS[2025][1:]),
            ("prepare", *YEARS[2026][1:]),
            ("execute", *YEARS[2027][1:]),
            ("execute", *YEARS[2028][1:]),
        ],
    ]
    assert [a.details for a in plan.activities] == [("VO",), ("ROC",)]


def test_columns_that_overlap_are_school_years_and_columns_that_follow_are_not() -> None:
    overlapping = with_activities(["Activiteit", "2025/2026", "2026/2027"], ["Les", "x", ""])
    following = with_activities(["Activiteit", "2025-2026", "2027-2028"], ["Les", "x", ""])
    assert dates(overlapping) == [[("unspecified", "2025-08-01", "2026-08-01")]]
    assert dates(following) == [[("unspecified", "2025-01-01", "2027-01-01")]]


def test_columns_for_purpose_planning_and_people() -> None:
    plan = with_activities(
        ["Activiteit", "Doel", "Wanneer", "Wie"],
        ["Scholing inkopen", "kwaliteit", "voorjaar 2025", "ROC"],
    )
    (activity,) = plan.activities
    assert (activity.purposes, activity.details) == (("kwaliteit",), ("ROC",))
    assert dates(plan) == [[("unspecified", "2025-03-01", "2025-06-01")]]


def test_years_without_a_heading_above_the_activities() -> None:
    assert titles(with_activities(["", "2025", "2026"], ["Open dag", "x", ""])) == [["Open dag"]]


def test_a_table_with_activities_inside_a_cell_of_a_table_with_parts() -> None:
    outer, inner = 0, 1
    blocks: list[Block] = []

    def cell(text: str, row: int, column: int, *more: Cell) -> None:
        cells = (Cell(table=outer, row=row, column=column), *more)
        blocks.append(Block(number=len(blocks) + 1, text=text, kind=BlockKind.PARAGRAPH, cells=cells))

    cell("Doelstelling 1", 0, 0)
    cell("Instroom", 0, 1)
    cell("Huidige situatie", 1, 0)
    cell("Nu 60.", 1, 1)
    cell("Activiteiten", 2, 0)
    for row, texts in enumerate(
        [("Activiteit", "Effect", "Planning"), ("Les", "bereik", "2025"), ("Bus", "reizen", "2026")]
    ):
        for column, text in enumerate(texts):
            cell(text, 2, 1, Cell(table=inner, row=row, column=column))
    builder = Builder(blocks=blocks)
    plan = outline(builder.build())
    assert [(a.title, a.purposes) for a in plan.activities] == [("Les", ("bereik",)), ("Bus", ("reizen",))]
    assert dates(plan) == [[YEARS[2025]], [YEARS[2026]]]
    assert plan.remainder == ()


def test_a_table_about_something_else_remains_row_by_row() -> None:
    plan = outline(Builder().table([["Partner", "Rol"], ["ROC", "gastheer"]]).build())
    assert [rest.text for rest in plan.remainder] == ["Partner | Rol", "ROC | gastheer"]


def test_a_cell_with_a_bold_title_and_paragraphs_holds_title_and_statement() -> None:
    document = Builder().table([["Doelstelling", "Huidige situatie", "Gewenste situatie", "Activiteiten"]])
    cells = [Cell(table=0, row=1, column=column) for column in range(4)]
    bold = (Emphasis(start=0, end=9, bold=True),)
    document.add("Docenten!", cells=tuple(cells[:1]), emphasis=bold)
    document.add("Genoeg docenten. Dit draagt bij aan het thema schoolpersoneel.", cells=tuple(cells[:1]))
    document.add("Nu zijn er vacatures.", cells=tuple(cells[1:2])).add("Straks niet meer.", cells=tuple(cells[2:3]))
    document.add("Werven (2025)", cells=tuple(cells[3:])).add("Stages (2026)", cells=tuple(cells[3:]))
    document.paragraph("De penvoerder ziet toe.")
    plan = outline(document.build())
    (objective,) = plan.objectives
    assert objective.title == "Docenten!"
    assert objective.statement.startswith("Genoeg docenten. Dit draagt bij")
    assert [claim.element for claim in objective.contributions] == ["personeel"]
    assert [activity.title for activity in objective.activities] == ["Werven", "Stages"]
    assert [rest.text for rest in plan.remainder] == ["De penvoerder ziet toe."]


def test_a_bold_line_above_text_in_a_cell_names_an_activity() -> None:
    document = Builder().table([[("Doelstelling 1: Bedrijven", 1, 2)], ["Beschrijving", "Samen met bedrijven."]])
    document.add("Huidige situatie", cells=(Cell(table=0, row=2, column=0),))
    document.add("Nu weinig.", cells=(Cell(table=0, row=2, column=1),))
    document.add("Activiteiten", cells=(Cell(table=0, row=3, column=0, row_span=2),))
    for row, title in enumerate(("Gastlessen", "Bedrijfsbezoek"), 3):
        cell = (Cell(table=0, row=row, column=1),)
        document.add(title, cells=cell, emphasis=(Emphasis(start=0, end=len(title), bold=True),))
        document.add("Vakmensen vertellen.", cells=cell).add("Planning: 2026", cells=cell)
    plan = outline(document.build())
    assert plan.objectives[0].statement == "Samen met bedrijven."
    assert [(a.title, a.details, a.planning.text) for a in plan.activities] == [
        ("Gastlessen", ("Vakmensen vertellen.",), "2026"),
        ("Bedrijfsbezoek", ("Vakmensen vertellen.",), "2026"),
    ]


def test_numbers_under_activities_are_no_activities() -> None:
    document = Builder().table([["Doelstelling", "Aantal activiteiten", "Looptijd"], ["Instroom", "3", "2025"]])
    document.heading("Doelstelling 1: Instroom").bold("Huidige situatie").paragraph("Nu weinig.").bold("Activiteiten")
    plan = outline(document.items("Open dag (2025)").build())
    assert [activity.title for activity in plan.activities] == ["Open dag"]


def test_text_after_a_table_of_activities_is_no_situation() -> None:
    document = Builder().heading("Doelstelling 1: Instroom").bold("Gewenste situatie").paragraph("In 2028 veel.")
    document.table([["Activiteit", "2025", "2026"], ["Open dag", "x", "x"]]).paragraph("Dit is afgestemd.")
    plan = outline(document.build())
    assert plan.objectives[0].desired == "In 2028 veel."
    assert [rest.text for rest in plan.remainder] == ["Dit is afgestemd."]
