"""Open shapes made of headings, paragraphs and lists."""

from samples.content import Action, Content, Goal
from samples.flow import Block, Contents, Flow, Item, Line, Run, heading, item, line
from samples.shapes import Facts, Shape
from samples.shapes.pieces import bulleted, joined, lines, run_in, title_line, told

WORD_NOISE = frozenset({"split", "bookmarks", "smart_tags"})
HEAVY_NOISE = WORD_NOISE | {"tracked", "comments", "soft", "hidden", "controls"}


def _flow(content: Content, key: str, *parts: tuple[Block, ...], noise: frozenset[str] = WORD_NOISE) -> Flow:
    return Flow(
        title=content.title,
        blocks=(title_line(content), *joined(parts), *lines(content.after)),
        header=f"STO {content.region}",
        footer="pagina",
        seed=f"{key} {content.key}",
        noise=noise,
    )


def headings(content: Content) -> Flow:
    """Real headings for objectives and parts, bullets with sub-bullets, a table of contents."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, f"{content.label} {index}: {goal.title}"),
            heading(2, "Doelstelling"),
            *told(goal),
            heading(2, "Huidige en gewenste situatie"),
            line(goal.current),
            line(goal.desired),
            heading(2, "Te ondernemen activiteiten"),
            *joined(bulleted(action) for action in goal.actions),
        )

    before: tuple[Block, ...] = (Contents(), heading(1, "Inleiding"), *lines(content.before))
    return _flow(content, "headings", before, *(chapter(n, goal) for n, goal in enumerate(content.goals, 1)))


def bold_lines(content: Content) -> Flow:
    """No heading styles at all: bold paragraphs do the work."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            line(f"{content.label} {index} – {goal.title}", bold=True),
            *told(goal),
            line("Huidige situatie", bold=True),
            line(goal.current),
            line("Gewenste situatie", bold=True),
            line(goal.desired),
            line("Activiteiten", bold=True),
            *joined(bulleted(action, planning="Planning: {}") for action in goal.actions),
        )

    chapters = (chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    return _flow(content, "bold", lines(content.before), *chapters, noise=HEAVY_NOISE)


def run_in_labels(content: Content) -> Flow:
    """The form of the agency's own examples: *1. Doelstelling:* and so on, run in."""

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(2, f"{content.label} {index}"),
            run_in("1. Doelstelling:", goal.statement, italic=True),
            *lines(goal.explanation),
            run_in("2. Huidige en gewenste situatie:", goal.current, italic=True),
            line(goal.desired),
            Line(runs=(Run(text="3. Te ondernemen activiteiten:", italic=True),)),
            *joined(bulleted(action) for action in goal.actions),
        )

    before: tuple[Block, ...] = (heading(1, content.title), *lines(content.before))
    return _flow(content, "runin", before, *(chapter(n, goal) for n, goal in enumerate(content.goals, 1)))


def questions(content: Content) -> Flow:
    """Parts headed by plain questions."""

    def chapter(goal: Goal) -> tuple[Block, ...]:
        return (
            heading(1, goal.title, numbered=True),
            heading(2, "Wat willen we bereiken?", numbered=True),
            *told(goal),
            heading(2, "Waar staan we nu?", numbered=True),
            line(goal.current),
            heading(2, "Waar willen we over vier jaar staan?", numbered=True),
            line(goal.desired),
            heading(2, "Wat gaan we doen en wanneer?", numbered=True),
            *joined(bulleted(action, purpose="Doel: {}", planning="Wanneer: {}") for action in goal.actions),
        )

    return _flow(content, "questions", lines(content.before), *(chapter(goal) for goal in content.goals))


def planning_in_title(content: Content) -> Flow:
    """One bullet an activity, its planning in brackets behind the title."""

    def bullet(action: Action) -> Item:
        return item(1, f"{action.title} ({action.when.text})")

    def chapter(index: int, goal: Goal) -> tuple[Block, ...]:
        return (
            heading(2, f"{content.label} {index}. {goal.title}"),
            *told(goal),
            run_in("Huidige situatie:", goal.current, bold=True),
            run_in("Gewenste situatie:", goal.desired, bold=True),
            line("Activiteiten:", bold=True),
            *(bullet(action) for action in goal.actions),
        )

    chapters = (chapter(n, goal) for n, goal in enumerate(content.goals, 1))
    return _flow(content, "intitle", lines(content.before), *chapters, noise=HEAVY_NOISE)


def one_paragraph(content: Content) -> Flow:
    """Everything about an objective in one paragraph, activities counted with letters in the running text."""

    def paragraph(index: int, goal: Goal) -> tuple[Block, ...]:
        acts = "; ".join(
            f"{letter}) {action.title}, {_lower(action.when.text)}"
            for letter, action in zip("abcdefghij", goal.actions, strict=False)
        )
        texts = (goal.statement, *goal.explanation, goal.current, goal.desired, f"Activiteiten: {acts}.")
        return (run_in(f"{content.label} {index}: {goal.title}.", " ".join(texts), bold=True),)

    return _flow(
        content, "paragraph", lines(content.before), *(paragraph(n, goal) for n, goal in enumerate(content.goals, 1))
    )


def _lower(text: str) -> str:
    return text if text[:2].isupper() or text[:2] == "Q2" else text[0].lower() + text[1:]


LIST_SHAPES = (
    Shape(
        key="koppen",
        format="docx",
        about="koppen voor doelstelling en onderdelen, opsomming met subopsomming, inhoudsopgave",
        compose=headings,
        contents=("waterlinge", "zuidermarke", "klaverland"),
    ),
    Shape(
        key="vette-regels",
        format="docx",
        about="vette regels in plaats van koppen; wijzigingen bijgehouden, opmerkingen",
        compose=bold_lines,
        contents=("heideroo", "waterlinge"),
    ),
    Shape(
        key="als-format",
        format="docx",
        about="de vorm van het format zelf: *1. Doelstelling:* in de regel",
        compose=run_in_labels,
        contents=("waterlinge", "heideroo"),
        facts=Facts(titles=False),
    ),
    Shape(
        key="vragen",
        format="docx",
        about="genummerde koppen met vragen (Waar staan we nu?)",
        compose=questions,
        contents=("zuidermarke", "heideroo", "klaverland"),
        facts=Facts(naming=lambda _content, index: ("", str(index + 1))),
    ),
    Shape(
        key="planning-in-titel",
        format="docx",
        about="planning tussen haakjes in de titel van de activiteit",
        compose=planning_in_title,
        contents=("zuidermarke", "waterlinge", "klaverland"),
        facts=Facts(purposes=False, planning_in_title=True),
    ),
    Shape(
        key="een-alinea",
        format="docx",
        about="alles over een doelstelling in één alinea",
        compose=one_paragraph,
        contents=("heideroo", "zuidermarke"),
        facts=Facts(purposes=False, title_in_text=True),
    ),
)
