"""Blind shapes made of tables."""

from samples.blind.texts import flow
from samples.content import Action, Content, Goal
from samples.flow import Block, Flow, Grid, GridCell, cell, heading, item, line
from samples.shapes import Facts, Shape
from samples.shapes.marks import YEARS, letter_marks
from samples.shapes.pieces import joined, lines, run_in, told


def one_big_table(content: Content) -> Flow:
    """The whole plan in one table; what belongs to an objective is merged over the rows of its activities."""
    names = (content.label, "Huidige situatie", "Gewenste situatie", "Activiteit", "Effect", "Planning")
    rows: list[tuple[GridCell, ...]] = [tuple(cell(name, bold=True) for name in names)]
    for index, goal in enumerate(content.goals, 1):
        for n, action in enumerate(goal.actions):
            over = len(goal.actions)
            first = GridCell(blocks=(line(f"{index}. {goal.title}", bold=True), *told(goal)), rows=over)
            shared = (first, cell(goal.current, rows=over), cell(goal.desired, rows=over)) if n == 0 else ()
            rows.append((*shared, cell(action.title), cell(*action.purposes), cell(action.when.text)))
    table = Grid(rows=tuple(rows), headers=1, widths=(4, 4, 4, 3, 3, 3))
    return flow(content, "big", lines(content.before), (table,))


def letter_tables(content: Content) -> Flow:
    """Year columns with letters for the kind of work, and a legend."""

    def table(index: int, goal: Goal) -> Grid:
        head = tuple(cell(text, bold=True) for text in ("Nr.", "Activiteit", *map(str, YEARS)))
        rows = tuple(
            (cell(f"{index}.{n}"), cell(action.title), *(cell(letter_marks(action).get(y, "")) for y in YEARS))
            for n, action in enumerate(goal.actions, 1)
        )
        return Grid(rows=(head, *rows), headers=1, widths=(1, 6, 1, 1, 1, 1))

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, f"{content.label} {index}: {goal.title}"),
            *told(goal),
            run_in("Waar staan we?", goal.current, bold=True),
            run_in("Waar willen we naartoe?", goal.desired, bold=True),
            table(index, goal),
            line("V = voorbereiden, U = uitvoeren, E = evalueren, D = doorlopend", italic=True),
        )

    return flow(
        content, "letters", lines(content.before), *(chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    )


_WORDS = {"V": "voorbereiden", "U": "uitvoeren", "E": "evalueren", "D": "doorlopend"}


def word_tables(content: Content) -> Flow:
    """Year columns with a word for the kind of work in each cell."""

    def table(goal: Goal) -> Grid:
        head = tuple(cell(text, bold=True) for text in ("Activiteit", "Beoogd effect", *map(str, YEARS)))
        rows = tuple(
            (
                cell(action.title),
                cell(*action.purposes),
                *(cell(_WORDS.get(letter_marks(action).get(y, ""), "")) for y in YEARS),
            )
            for action in goal.actions
        )
        return Grid(rows=(head, *rows), headers=1, widths=(5, 4, 3, 3, 3, 3))

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, f"{content.label} {index}: {goal.title}"),
            *told(goal),
            heading(2, "Huidige situatie"),
            line(goal.current),
            heading(2, "Gewenste situatie"),
            line(goal.desired),
            heading(2, "Meerjarenplanning"),
            table(goal),
        )

    return flow(
        content, "words", lines(content.before), *(chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    )


def activities_at_end(content: Content) -> Flow:
    """First a chapter with all objectives, then one table with all activities and the number of their objective."""

    def part(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(2, f"{content.label} {index}: {goal.title}"),
            *told(goal),
            run_in("Huidige situatie.", goal.current, italic=True),
            run_in("Gewenste situatie.", goal.desired, italic=True),
        )

    head = tuple(cell(text, bold=True) for text in ("Nr.", content.label, "Activiteit", "Effect", "Planning"))
    rows = tuple(
        (
            cell(f"{index}.{n}"),
            cell(f"{index}. {goal.title}"),
            cell(action.title),
            cell(*action.purposes),
            cell(action.when.text),
        )
        for index, goal in enumerate(content.goals, 1)
        for n, action in enumerate(goal.actions, 1)
    )
    return flow(
        content,
        "atend",
        (heading(1, "Inleiding"), *lines(content.before), heading(1, "Wat willen we bereiken?")),
        *(part(n, goal) for n, goal in enumerate(content.goals, 1)),
        (heading(1, "Activiteiten"), Grid(rows=(head, *rows), headers=1, widths=(1, 3, 4, 4, 3))),
    )


def cards(content: Content) -> Flow:
    """A small table of two columns for every activity."""

    def card(number: str, action: Action) -> Grid:
        rows = (
            ("Activiteit", f"{number} {action.title}"),
            ("Doel", "\n".join(action.purposes)),
            ("Planning", action.when.text),
        )
        return Grid(rows=tuple((cell(name, bold=True), cell(text)) for name, text in rows if text), widths=(1, 4))

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, f"{content.label} {index}: {goal.title}"),
            heading(2, "Doelstelling"),
            *told(goal),
            heading(2, "Huidige en gewenste situatie"),
            run_in("Nu:", goal.current),
            run_in("Over vier jaar:", goal.desired),
            heading(2, "Activiteiten"),
            *(card(f"{index}.{n}", action) for n, action in enumerate(goal.actions, 1)),
        )

    return flow(
        content, "cards", lines(content.before), *(chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    )


def row_per_goal(content: Content) -> Flow:
    """One table, a row an objective; the activities as bullets in the last cell, planning in brackets."""
    names = ("Nr.", content.label, "Waar staan we nu?", "Waar staan we in 2028?", "Activiteiten en planning")
    rows = (
        (
            cell(str(index)),
            GridCell(blocks=(line(goal.title, bold=True), *told(goal))),
            cell(goal.current),
            cell(goal.desired),
            GridCell(blocks=tuple(item(1, f"{action.title} ({action.when.text})") for action in goal.actions)),
        )
        for index, goal in enumerate(content.goals, 1)
    )
    table = Grid(rows=(tuple(cell(name, bold=True) for name in names), *rows), headers=1, widths=(1, 4, 4, 4, 5))
    return flow(content, "rowgoal", lines(content.before), (table,))


def when_first(content: Content) -> Flow:
    """Tables with the planning in the first column and the activity with its purpose in one cell."""

    def table(goal: Goal) -> Grid:
        head = tuple(cell(text, bold=True) for text in ("Periode", "Actie en beoogd resultaat"))
        rows = tuple((cell(action.when.text), cell(action.title, *action.purposes)) for action in goal.actions)
        return Grid(rows=(head, *rows), headers=1, widths=(2, 5))

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(2, f"{content.label} {index}: {goal.title}"),
            *told(goal),
            heading(3, "Huidige situatie"),
            line(goal.current),
            heading(3, "Gewenste situatie"),
            line(goal.desired),
            heading(3, "Acties"),
            table(goal),
        )

    return flow(
        content, "first", lines(content.before), *(chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    )


def overview(content: Content) -> tuple[Block, ...]:
    """Return a table of all objectives, as plans have it at the start."""
    rows = tuple(
        (cell(str(n)), cell(goal.title), cell(str(len(goal.actions)))) for n, goal in enumerate(content.goals, 1)
    )
    head = tuple(cell(text, bold=True) for text in ("Nr.", content.label, "Aantal activiteiten"))
    return (heading(1, "Overzicht"), Grid(rows=(head, *rows), headers=1, widths=(1, 6, 3)))


def overview_first(content: Content) -> Flow:
    """A table of the objectives before the chapters, which then say everything in paragraphs and bullets."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        acts = (
            (item(1, action.title), *(item(2, purpose) for purpose in action.purposes), item(2, action.when.text))
            for action in goal.actions
        )
        return (
            heading(1, f"{content.label} {index}: {goal.title}"),
            *joined((block,) for block in told(goal)),
            heading(2, "Huidige situatie"),
            line(goal.current),
            heading(2, "Gewenste situatie"),
            line(goal.desired),
            heading(2, "Te ondernemen activiteiten"),
            *joined(acts),
        )

    chapters = (chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    return flow(content, "overview", lines(content.before), overview(content), *chapters)


TABLE_SHAPES = (
    Shape(
        key="een-grote-tabel",
        format="docx",
        about="het hele plan in één tabel met samengevoegde cellen",
        compose=one_big_table,
        contents=("duinrade", "berkenzoom"),
        facts=Facts(naming=lambda _content, index: ("*", str(index + 1))),
        blind=True,
    ),
    Shape(
        key="letters-per-jaar",
        format="docx",
        about="kolom per jaar met letters (V, U, E, D) en een legenda",
        compose=letter_tables,
        contents=("merwaal",),
        facts=Facts(purposes=False, planning="letters"),
        blind=True,
    ),
    Shape(
        key="woorden-per-jaar",
        format="docx",
        about="kolom per jaar met een woord voor het soort werk in elke cel",
        compose=word_tables,
        contents=("duinrade", "merwaal"),
        facts=Facts(planning="letters"),
        blind=True,
    ),
    Shape(
        key="activiteiten-achteraan",
        format="docx",
        about="eerst alle doelstellingen, dan één tabel met alle activiteiten en hun doelstelling",
        compose=activities_at_end,
        contents=("merwaal", "duinrade"),
        blind=True,
    ),
    Shape(
        key="woorden-per-jaar-pdf",
        format="pdf",
        about="PDF, kolom per jaar met een woord in elke cel",
        compose=word_tables,
        contents=("duinrade", "merwaal"),
        facts=Facts(planning="letters"),
        blind=True,
    ),
    Shape(
        key="activiteiten-achteraan-pdf",
        format="pdf",
        about="PDF, één tabel met alle activiteiten over meer bladzijden, kopregel herhaald",
        compose=activities_at_end,
        contents=("merwaal",),
        blind=True,
    ),
    Shape(
        key="activiteitenkaarten",
        format="docx",
        about="voor elke activiteit een tabelletje",
        compose=cards,
        contents=("duinrade", "merwaal"),
        blind=True,
    ),
    Shape(
        key="rij-per-doelstelling-html",
        format="word-html",
        about="gefilterde HTML van Word, een tabel met een rij per doelstelling",
        compose=row_per_goal,
        contents=("duinrade",),
        facts=Facts(purposes=False, naming=lambda _content, index: ("*", str(index + 1))),
        blind=True,
    ),
    Shape(
        key="planning-voorop",
        format="odt",
        about="ODT, tabel met de periode in de eerste kolom",
        compose=when_first,
        contents=("merwaal",),
        blind=True,
    ),
    Shape(
        key="overzicht-vooraf",
        format="html",
        about="webpagina met vooraf een tabel van de doelstellingen",
        compose=overview_first,
        contents=("berkenzoom", "merwaal"),
        blind=True,
    ),
)
