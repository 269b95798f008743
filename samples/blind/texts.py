"""Blind shapes made of headings, paragraphs and lists."""

from samples.content import Action, Content, Goal
from samples.flow import Block, Contents, Flow, heading, item, line
from samples.shapes import Facts, Shape, lettered, unnumbered
from samples.shapes.pieces import bulleted, joined, lines, run_in, title_line, told

NOISE = frozenset({"split", "bookmarks", "tracked", "comments", "soft"})


def flow(content: Content, key: str, *parts: tuple[Block, ...], footer: str = "") -> Flow:
    """Return the parts as a document under its title."""
    return Flow(
        title=content.title,
        blocks=(title_line(content), *joined(parts), *lines(content.after)),
        header=f"Sterk techniekonderwijs {content.region}",
        footer=footer,
        seed=f"blind {key} {content.key}",
        noise=NOISE,
    )


def pillars(content: Content) -> Flow:
    """Lettered objectives, activities numbered with the letter in the text itself."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        letter = "ABCDEFGHIJ"[index]
        acts = (
            (
                line(f"{letter}{n}. {action.title}", bold=True),
                *lines(action.purposes),
                run_in("Planning:", action.when.text, italic=True),
            )
            for n, action in enumerate(goal.actions, 1)
        )
        return (
            heading(1, f"{content.label} {letter} - {goal.title}"),
            *told(goal),
            heading(2, "Uitgangssituatie"),
            line(goal.current),
            heading(2, "Ambitie 2028"),
            line(goal.desired),
            heading(2, "Activiteiten"),
            *joined(acts),
        )

    chapters = (chapter(n, goal) for n, goal in enumerate(content.goals))
    return flow(content, "pillars", lines(content.before), *chapters, footer="versie 2.0")


def activity_headings(content: Content) -> Flow:
    """Every activity under a numbered heading of its own, with run-in labels below it."""

    def act(number: str, action: Action) -> tuple[Block, ...]:
        return (
            heading(3, f"Activiteit {number} {action.title}"),
            *(run_in("Beoogd effect:", purpose, bold=True) for purpose in action.purposes),
            run_in("Wanneer:", action.when.text, bold=True),
        )

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, f"{content.label} {index}: {goal.title}"),
            heading(2, "Wat willen we en waarom?"),
            *told(goal),
            heading(2, "Stand van zaken en ambitie"),
            line(goal.current),
            line(goal.desired),
            heading(2, "Activiteiten"),
            *joined(act(f"{index}.{n}", action) for n, action in enumerate(goal.actions, 1)),
        )

    before: tuple[Block, ...] = (Contents(), heading(1, "Vooraf"), *lines(content.before))
    return flow(content, "acts", before, *(chapter(n, goal) for n, goal in enumerate(content.goals, 1)))


def general_chapter(content: Content) -> Flow:
    """Objectives with their own activities, and a last chapter with activities that serve all of them."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, f"{content.label} {index}. {goal.title}"),
            *told(goal),
            heading(2, "Huidige situatie"),
            line(goal.current),
            heading(2, "Gewenste situatie over vier jaar"),
            line(goal.desired),
            heading(2, "Wat gaan we doen?"),
            *joined(bulleted(action) for action in goal.actions),
        )

    general: tuple[Block, ...] = (
        heading(1, "Algemene activiteiten"),
        line("De volgende activiteiten ondersteunen alle doelstellingen."),
        *joined(bulleted(action) for action in content.general),
    )
    chapters = (chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    return flow(content, "general", lines(content.before), *chapters, general)


def telegram(content: Content) -> Flow:
    """A few words a line, labels in capitals, planning behind the activity after a comma or dash."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        why = " ".join(goal.explanation)
        return (
            line(f"{index}. {goal.title}", bold=True),
            line(f"DOEL: {goal.statement} {why}".strip()),
            line(f"NU: {goal.current}"),
            line(f"STRAKS: {goal.desired}"),
            line("ACTIES:"),
            *(item(1, f"{action.title}: {action.when.text}") for action in goal.actions),
        )

    chapters = (chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    return flow(content, "telegram", lines(content.before), *chapters)


def flat_numbered(content: Content) -> Flow:
    """Numbered chapters as Word numbers them; nested ordered lists; planning in italics under the activity."""

    def act(action: Action, *, first: bool) -> tuple[Block, ...]:
        return (
            item(1, action.title, ordered=True, starts=first),
            *(item(2, purpose, ordered=True) for purpose in action.purposes),
            item(2, f"Uitvoeringsperiode: {action.when.text}", ordered=True),
        )

    def chapter(goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, goal.title, numbered=True),
            heading(2, "Omschrijving doelstelling", numbered=True),
            *told(goal),
            heading(2, "Huidige situatie", numbered=True),
            line(goal.current),
            heading(2, "Gewenste situatie", numbered=True),
            line(goal.desired),
            heading(2, "Activiteiten", numbered=True),
            *joined(act(action, first=n == 0) for n, action in enumerate(goal.actions)),
        )

    return flow(content, "flat", lines(content.before), *(chapter(goal) for goal in content.goals))


def running_text(content: Content) -> Flow:
    """Two paragraphs an objective: what and where we stand; then what is done, counted in words."""
    counted = (
        "Ten eerste",
        "Ten tweede",
        "Ten derde",
        "Ten vierde",
        "Ten vijfde",
        "Ten zesde",
        "Ten zevende",
        "Tot slot",
    )

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        acts = " ".join(
            f"{word}: {action.title} ({action.when.text})."
            for word, action in zip(counted, goal.actions, strict=False)
        )
        story = " ".join((goal.statement, *goal.explanation, goal.current, goal.desired))
        return (
            heading(2, f"{content.label} {index}: {goal.title}"),
            line(story),
            line(f"We gaan het volgende doen. {acts}"),
        )

    return flow(
        content, "running", lines(content.before), *(chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    )


def capitals(content: Content) -> Flow:
    """As pasted from a mail: capitals for headings, stars for bullets, brackets for planning on a line of its own."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        acts = (
            line("\n  ".join((f"* {action.title}", *action.purposes, f"[{action.when.text}]")))
            for action in goal.actions
        )
        return (
            line(f"{content.label} {index}: {goal.title}".upper()),
            *told(goal),
            line("HUIDIGE SITUATIE"),
            line(goal.current),
            line("GEWENSTE SITUATIE"),
            line(goal.desired),
            line("ACTIVITEITEN"),
            *acts,
        )

    return flow(
        content, "capitals", lines(content.before), *(chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    )


TEXT_SHAPES = (
    Shape(
        key="pijlers-met-letters",
        format="docx",
        about="doelstellingen met een letter, activiteiten A1, A2 als vette regels",
        compose=pillars,
        contents=("merwaal", "duinrade"),
        facts=Facts(naming=lettered),
        blind=True,
    ),
    Shape(
        key="activiteit-als-kop",
        format="docx",
        about="elke activiteit onder een eigen genummerde kop",
        compose=activity_headings,
        contents=("duinrade", "merwaal"),
        blind=True,
    ),
    Shape(
        key="algemeen-hoofdstuk",
        format="docx",
        about="apart hoofdstuk met activiteiten die alle doelstellingen ondersteunen",
        compose=general_chapter,
        contents=("duinrade",),
        facts=Facts(general=True),
        blind=True,
    ),
    Shape(
        key="telegramstijl",
        format="docx",
        about="enkele woorden per regel: DOEL, NU, STRAKS, ACTIES",
        compose=telegram,
        contents=("berkenzoom",),
        facts=Facts(purposes=False, naming=lambda _content, index: ("", str(index + 1))),
        blind=True,
    ),
    Shape(
        key="genummerde-hoofdstukken-odt",
        format="odt",
        about="ODT met hoofdstukken zonder woord voor doelstelling, genummerde lijsten in lijsten",
        compose=flat_numbered,
        contents=("merwaal", "duinrade"),
        facts=Facts(naming=unnumbered),
        blind=True,
    ),
    Shape(
        key="lopende-tekst",
        format="docx",
        about="twee alinea's per doelstelling; ten eerste, ten tweede",
        compose=running_text,
        contents=("duinrade", "merwaal"),
        facts=Facts(purposes=False),
        blind=True,
    ),
    Shape(
        key="uit-een-mail",
        format="text-windows",
        about="platte tekst in Windows-1252, hoofdletters als koppen, sterretjes",
        compose=capitals,
        contents=("berkenzoom", "duinrade"),
        blind=True,
    ),
    Shape(
        key="activiteit-als-kop-pdf",
        format="pdf",
        about="PDF, elke activiteit onder een eigen kop",
        compose=activity_headings,
        contents=("merwaal",),
        blind=True,
    ),
    Shape(
        key="pijlers-beschadigd",
        format="damaged",
        about="beschadigde Markdown, doelstellingen met een letter",
        compose=pillars,
        contents=("duinrade",),
        facts=Facts(naming=lettered),
        blind=True,
    ),
)
