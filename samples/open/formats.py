"""Open shapes in other file formats than Word's: the same compositions, written otherwise."""

from samples.content import Action, Content, Goal
from samples.flow import Block, Boxed, Flow, Item, Line, Run, heading, item, line
from samples.open.lists import HEAVY_NOISE, headings, planning_in_title, questions, run_in_labels
from samples.open.tables import effect_tables, part_rows, school_year_tables, year_tables
from samples.shapes import Facts, Shape
from samples.shapes.pieces import bulleted, joined, lines, title_line, told


def as_agency(content: Content) -> Flow:
    """The agency's form with its guidance still before it, as authors leave it standing."""
    flow = run_in_labels(content)
    return Flow(
        title=flow.title,
        blocks=flow.blocks,
        header=flow.header,
        footer=flow.footer,
        seed=flow.seed,
        noise=HEAVY_NOISE,
    )


def boxed(content: Content) -> Flow:
    """Headings and paragraphs, with a text box about the region that is no part of the plan."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, f"{content.label} {index} {goal.title}"),
            line("Doelstelling en bijdrage aan de regeling", underline=True),
            *told(goal),
            line("Huidige situatie", underline=True),
            line(goal.current),
            line("Gewenste situatie", underline=True),
            line(goal.desired),
            line("Activiteiten en planning", underline=True),
            *joined(bulleted(action) for action in goal.actions),
        )

    box = Boxed(
        blocks=(
            line("Wie zijn wij?", bold=True),
            line(f"STO {content.region} is een samenwerking van scholen en bedrijven."),
        )
    )
    return Flow(
        title=content.title,
        blocks=(
            title_line(content),
            *lines(content.before),
            box,
            *joined(chapter(n, goal) for n, goal in enumerate(content.goals, 1)),
            *lines(content.after),
        ),
        header=f"Activiteitenplan {content.region}",
        footer="versie 1.2 - blad",
        seed=f"boxed {content.key}",
        noise=HEAVY_NOISE,
    )


def typed_bullets(content: Content) -> Flow:
    """No lists at all: bullets and indents typed by hand, a line break between purpose and planning."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        acts = (
            Line(
                runs=(
                    Run(text=f"- {action.title}\n"),
                    Run(text=f"\tDoel: {'; '.join(action.purposes)}\n"),
                    Run(text=f"\tPlanning: {action.when.text}"),
                )
            )
            for action in goal.actions
        )
        return (
            Line(runs=(Run(text=f"{content.label.upper()} {index}: {goal.title}", bold=True, underline=True),)),
            *told(goal),
            Line(runs=(Run(text="Huidig: ", bold=True), Run(text=goal.current))),
            Line(runs=(Run(text="Gewenst: ", bold=True), Run(text=goal.desired))),
            line("Activiteiten:", bold=True),
            *acts,
        )

    return Flow(
        title=content.title,
        blocks=(
            line(content.title, bold=True),
            *lines(content.before),
            *joined(chapter(n, goal) for n, goal in enumerate(content.goals, 1)),
        ),
        footer="",
        seed=f"typed {content.key}",
        noise=HEAVY_NOISE,
    )


def soft_lines(content: Content) -> Flow:
    """One bullet an activity, what it is for and when it happens on lines of their own inside the bullet, no labels."""

    def bullet(action: Action) -> Item:
        return item(1, "\n".join((action.title, *action.purposes, action.when.text)))

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, f"{content.label} {index}: {goal.title}"),
            *told(goal),
            heading(2, "Huidige situatie"),
            line(goal.current),
            heading(2, "Gewenste situatie"),
            line(goal.desired),
            heading(2, "Activiteiten"),
            *(bullet(action) for action in goal.actions),
        )

    return Flow(
        title=content.title,
        blocks=(
            title_line(content),
            *lines(content.before),
            *joined(chapter(n, goal) for n, goal in enumerate(content.goals, 1)),
        ),
        header=content.region,
        seed=f"soft {content.key}",
        noise=HEAVY_NOISE,
    )


def lettered_items(content: Content) -> Flow:
    """Objectives as headings, activities numbered, their planning behind a dash in the same line."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        acts = (
            item(1, f"{action.title} – {action.when.text}", ordered=True, starts=n == 0)
            for n, action in enumerate(goal.actions)
        )
        return (
            heading(2, f"{content.label} {index}: {goal.title}"),
            *told(goal),
            heading(3, "Situatie nu"),
            line(goal.current),
            heading(3, "Situatie in 2028"),
            line(goal.desired),
            heading(3, "Acties"),
            *acts,
        )

    return Flow(
        title=content.title,
        blocks=(
            title_line(content),
            *lines(content.before),
            *joined(chapter(n, goal) for n, goal in enumerate(content.goals, 1)),
        ),
        header=content.region,
        seed=f"dashes {content.key}",
        noise=HEAVY_NOISE,
    )


_NO_TITLES = Facts(titles=False)
_MARKS = Facts(purposes=False, planning="years")

FORMAT_SHAPES = (
    Shape(
        key="als-format-odt",
        format="odt",
        about="de vorm van het format zelf, als ODT met wijzigingen en opmerkingen",
        compose=as_agency,
        contents=("waterlinge", "zuidermarke", "klaverland"),
        facts=_NO_TITLES,
    ),
    Shape(
        key="rij-per-onderdeel-odt",
        format="odt",
        about="tabel per doelstelling, als ODT",
        compose=part_rows,
        contents=("zuidermarke",),
    ),
    Shape(
        key="tekstvak",
        format="docx",
        about="onderstreepte tussenkopjes, tekstvak, alle rommel van Word",
        compose=boxed,
        contents=("waterlinge", "heideroo"),
    ),
    Shape(
        key="getypte-streepjes",
        format="docx",
        about="geen lijsten: getypte streepjes, tabs en zachte regeleinden",
        compose=typed_bullets,
        contents=("heideroo", "zuidermarke", "klaverland"),
    ),
    Shape(
        key="zachte-regels",
        format="docx",
        about="een opsommingsteken per activiteit, effect en planning daarbinnen op eigen regels",
        compose=soft_lines,
        contents=("heideroo", "zuidermarke"),
    ),
    Shape(
        key="zachte-regels-tekst",
        format="text-windows",
        about="platte tekst in Windows-1252, effect en planning op eigen regels binnen het streepje",
        compose=soft_lines,
        contents=("heideroo",),
    ),
    Shape(
        key="streepje-planning",
        format="docx",
        about="genummerde activiteiten met de planning achter een streepje",
        compose=lettered_items,
        contents=("zuidermarke", "waterlinge"),
        facts=Facts(purposes=False),
    ),
    Shape(
        key="als-format-beschadigd",
        format="damaged",
        about="de vorm van het format als beschadigde Markdown",
        compose=run_in_labels,
        contents=("waterlinge", "heideroo", "zuidermarke"),
        facts=_NO_TITLES,
    ),
    Shape(
        key="koppen-markdown",
        format="markdown",
        about="koppen en opsommingen in schone Markdown",
        compose=headings,
        contents=("zuidermarke", "heideroo"),
    ),
    Shape(
        key="kolom-per-jaar-html",
        format="html",
        about="tabel met een kolom per jaar op een webpagina",
        compose=year_tables,
        contents=("waterlinge",),
        facts=_MARKS,
    ),
    Shape(
        key="kolom-per-jaar-pdf",
        format="pdf",
        about="PDF, tabel met een kolom per jaar en kruisjes",
        compose=year_tables,
        contents=("heideroo", "klaverland"),
        facts=_MARKS,
    ),
    Shape(
        key="kolom-per-schooljaar-odt",
        format="odt",
        about="ODT, tabel met schooljaren onder één kop, samengevoegde cellen",
        compose=school_year_tables,
        contents=("klaverland",),
        facts=Facts(planning="school_years"),
    ),
    Shape(
        key="koppen-word-html",
        format="word-html",
        about="koppen en opsommingen in de gefilterde HTML van Word",
        compose=headings,
        contents=("heideroo", "zuidermarke", "klaverland"),
    ),
    Shape(
        key="koppen-tekst",
        format="text",
        about="platte tekst, regels van 78 tekens",
        compose=headings,
        contents=("waterlinge",),
    ),
    Shape(
        key="vragen-utf16",
        format="text-utf16",
        about="platte tekst in UTF-16, een regel per alinea",
        compose=questions,
        contents=("heideroo",),
        facts=Facts(naming=lambda _content, _index: ("", "")),
    ),
    Shape(
        key="koppen-pdf",
        format="pdf",
        about="PDF met kop- en voetregels, woorden afgebroken aan het regeleinde",
        compose=headings,
        contents=("waterlinge", "zuidermarke", "klaverland"),
    ),
    Shape(
        key="planning-in-titel-pdf-kolommen",
        format="pdf-columns",
        about="PDF in twee kolommen, planning in de titel",
        compose=planning_in_title,
        contents=("waterlinge",),
        facts=Facts(purposes=False, planning_in_title=True),
    ),
    Shape(
        key="activiteit-effect-planning-pdf",
        format="pdf",
        about="PDF met tabellen Activiteit, Effect, Planning",
        compose=effect_tables,
        contents=("zuidermarke",),
    ),
)
