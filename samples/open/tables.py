"""Open shapes made of tables."""

from samples.content import Content, Goal
from samples.flow import Block, Flow, Grid, GridCell, cell, heading, item, line
from samples.open.lists import HEAVY_NOISE, WORD_NOISE
from samples.shapes import Facts, Shape
from samples.shapes.pieces import bulleted, effect_grid, joined, lines, school_year_grid, title_line, told, year_grid


def _flow(content: Content, key: str, *parts: tuple[Block, ...], noise: frozenset[str] = WORD_NOISE) -> Flow:
    return Flow(
        title=content.title,
        blocks=(title_line(content), *lines(content.before), *joined(parts), *lines(content.after)),
        header=content.title,
        footer="STO-regio " + content.region + " | pagina",
        seed=f"{key} {content.key}",
        noise=noise,
    )


def part_rows(content: Content) -> Flow:
    """A table for each objective, with a row a part."""

    def table(index: int, goal: Goal) -> Grid:
        acts = GridCell(blocks=joined(bulleted(action) for action in goal.actions))
        return Grid(
            rows=(
                (cell(f"{content.label} {index}: {goal.title}", columns=2, bold=True),),
                (cell("Doelstelling", bold=True), GridCell(blocks=told(goal))),
                (cell("Huidige situatie", bold=True), cell(goal.current)),
                (cell("Gewenste situatie", bold=True), cell(goal.desired)),
                (cell("Activiteiten", bold=True), acts),
            ),
            widths=(1, 4),
        )

    return _flow(content, "partrows", tuple(table(n, goal) for n, goal in enumerate(content.goals, 1)))


def tables_in_table(content: Content) -> Flow:
    """A table for each objective, with a row a part, and in the last cell a table with the activities."""

    def table(index: int, goal: Goal) -> Grid:
        return Grid(
            rows=(
                (cell(f"{content.label} {index}", bold=True), cell(goal.title, bold=True)),
                (cell("Omschrijving en bijdrage", bold=True), GridCell(blocks=told(goal))),
                (cell("Huidige situatie", bold=True), cell(goal.current)),
                (cell("Gewenste situatie", bold=True), cell(goal.desired)),
                (cell("Activiteiten", bold=True), GridCell(blocks=(effect_grid(goal.actions),))),
            ),
            widths=(1, 5),
        )

    return _flow(content, "nested", tuple(table(n, goal) for n, goal in enumerate(content.goals, 1)))


def effect_tables(content: Content) -> Flow:
    """Headings and paragraphs, then a table Activiteit | Effect | Planning."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, f"{content.label} {index}: {goal.title}"),
            *told(goal),
            heading(2, "Huidige situatie"),
            line(goal.current),
            heading(2, "Gewenste situatie"),
            line(goal.desired),
            heading(2, "Activiteiten"),
            effect_grid(goal.actions),
        )

    return _flow(content, "effect", *(chapter(n, goal) for n, goal in enumerate(content.goals, 1)), noise=HEAVY_NOISE)


def year_tables(content: Content) -> Flow:
    """Headings and paragraphs, then a table with a column a year and marks."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, f"{content.label} {index}: {goal.title}"),
            heading(2, "Beschrijving"),
            *told(goal),
            heading(2, "Huidige en gewenste situatie"),
            line(f"{goal.current} {goal.desired}"),
            heading(2, "Planning van de activiteiten"),
            year_grid(goal.actions),
        )

    return _flow(content, "years", *(chapter(n, goal) for n, goal in enumerate(content.goals, 1)))


def school_year_tables(content: Content) -> Flow:
    """Bold lines, then a table with school years under one heading and marks."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(2, f"{content.label} {index}"),
            line(goal.title, bold=True),
            *told(goal),
            line("Waar staan we nu?", bold=True),
            line(goal.current),
            line("Waar willen we heen?", bold=True),
            line(goal.desired),
            line("Wat gaan we doen?", bold=True),
            school_year_grid(goal.actions),
        )

    return _flow(content, "schoolyears", *(chapter(n, goal) for n, goal in enumerate(content.goals, 1)))


def summary_at_end(content: Content) -> Flow:
    """Headings and bullets, and at the end one table that repeats all activities."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, f"{content.label} {index}: {goal.title}"),
            *told(goal),
            heading(2, "Huidige situatie"),
            line(goal.current),
            heading(2, "Gewenste situatie"),
            line(goal.desired),
            heading(2, "Activiteiten"),
            *joined(
                (
                    item(1, action.title, ordered=True, starts=number == 0),
                    *(item(2, text) for text in (*action.purposes, *action.details, f"Planning: {action.when.text}")),
                )
                for number, action in enumerate(goal.actions)
            ),
        )

    rows = tuple(
        (cell(f"{index}.{number}"), cell(action.title), cell(action.when.text))
        for index, goal in enumerate(content.goals, 1)
        for number, action in enumerate(goal.actions, 1)
    )
    head = tuple(cell(text, bold=True) for text in ("Nr.", "Activiteit", "Planning"))
    overview: tuple[Block, ...] = (
        heading(1, "Overzicht van alle activiteiten"),
        line("Onderstaande tabel vat de activiteiten nog eens samen."),
        Grid(rows=(head, *rows), headers=1, widths=(1, 5, 5)),
    )
    chapters = (chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    return _flow(content, "summary", *chapters, overview)


TABLE_SHAPES = (
    Shape(
        key="rij-per-onderdeel",
        format="docx",
        about="tabel per doelstelling, een rij per onderdeel",
        compose=part_rows,
        contents=("waterlinge", "heideroo", "klaverland"),
    ),
    Shape(
        key="tabel-in-tabel",
        format="docx",
        about="tabel per doelstelling, met in een cel een tabel met de activiteiten",
        compose=tables_in_table,
        contents=("klaverland", "waterlinge"),
    ),
    Shape(
        key="activiteit-effect-planning",
        format="docx",
        about="tabel Activiteit, Effect, Planning onder koppen",
        compose=effect_tables,
        contents=("zuidermarke", "waterlinge", "klaverland"),
    ),
    Shape(
        key="kolom-per-jaar",
        format="docx",
        about="tabel met een kolom per jaar en kruisjes; nu en straks in één alinea",
        compose=year_tables,
        contents=("waterlinge", "heideroo"),
        facts=Facts(purposes=False, planning="years"),
    ),
    Shape(
        key="kolom-per-schooljaar",
        format="docx",
        about="tabel met schooljaren onder één kop en kruisjes, samengevoegde cellen",
        compose=school_year_tables,
        contents=("zuidermarke", "heideroo"),
        facts=Facts(planning="school_years"),
    ),
    Shape(
        key="overzicht-achteraan",
        format="docx",
        about="koppen en opsommingen, achteraan een tabel die alle activiteiten herhaalt",
        compose=summary_at_end,
        contents=("waterlinge", "zuidermarke"),
    ),
)
