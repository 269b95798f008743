"""Blocks that several compositions lay out alike."""

from collections.abc import Iterable

from samples.content import Action, Content, Goal
from samples.flow import Block, Grid, GridCell, Item, Line, Run, cell, item, line, words
from samples.shapes.marks import YEARS, school_year_marks, year_marks


def title_line(content: Content) -> Line:
    """Return the title in the title style."""
    return Line(runs=words(content.title), role="title")


def lines(texts: Iterable[str]) -> tuple[Line, ...]:
    """Return a paragraph for each text."""
    return tuple(line(text) for text in texts)


def told(goal: Goal) -> tuple[Line, ...]:
    """Return the statement and its explanation, a paragraph each."""
    return lines((goal.statement, *goal.explanation))


def run_in(label: str, text: str, **looks: bool) -> Line:
    """Return a paragraph that begins with its own label."""
    return Line(runs=(Run(text=label, **looks), Run(text=f" {text}")))


def bulleted(action: Action, *, purpose: str = "{}", planning: str = "{}") -> tuple[Item, ...]:
    """Return an action as a bullet with sub-bullets for what it is for and when it happens."""
    below = [purpose.format(text) for text in action.purposes]
    below += [*action.details, planning.format(action.when.text)]
    return (item(1, action.title), *(item(2, text) for text in below))


def effect_grid(actions: Iterable[Action]) -> Grid:
    """Return a table Activiteit | Effect | Planning."""
    return Grid(
        rows=(
            tuple(cell(text, bold=True) for text in ("Activiteit", "Effect", "Planning")),
            *((cell(a.title), cell(*a.purposes, *a.details), cell(a.when.text)) for a in actions),
        ),
        headers=1,
        widths=(4, 4, 3),
    )


def year_grid(actions: Iterable[Action], *, mark: str = "x") -> Grid:
    """Return a table with a column a year and marks in it."""
    head = (cell("Activiteit", bold=True), *(cell(str(y), bold=True) for y in YEARS))
    return Grid(
        rows=(head, *((cell(a.title), *_marked(year_marks(a), mark)) for a in actions)),
        headers=1,
        widths=(6, 1, 1, 1, 1),
    )


def school_year_grid(actions: Iterable[Action], *, mark: str = "X") -> Grid:
    """Return a table with the school years under one heading, and marks in it."""
    top = (
        cell("Activiteit", bold=True, rows=2),
        cell("Wat levert het op?", bold=True, rows=2),
        cell("Schooljaar", bold=True, columns=4),
    )
    under = tuple(cell(f"{y}-{y + 1}", bold=True) for y in YEARS)
    body = ((cell(a.title), cell(*a.purposes), *_marked(school_year_marks(a), mark)) for a in actions)
    return Grid(rows=(top, under, *body), headers=2, widths=(5, 5, 2, 2, 2, 2))


def _marked(years: tuple[int, ...], mark: str) -> tuple[GridCell, ...]:
    return tuple(cell(mark if y in years else "") for y in YEARS)


def joined(parts: Iterable[Iterable[Block]]) -> tuple[Block, ...]:
    """Return the blocks of all parts in one row."""
    return tuple(block for part in parts for block in part)
