"""How a sample looks, apart from any file format: what a composition makes and a writer turns into bytes."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Characters that look alike."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A real heading, in a heading style."""

    level: int
    runs: tuple[Run, ...]
    numbered: bool = False
    """Whether the application counts it (the number is not in the text)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph."""

    runs: tuple[Run, ...]
    role: str = ""
    """"title" for the title of the document, else ""."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A paragraph in a list; `level` from 1."""

    level: int
    runs: tuple[Run, ...]
    ordered: bool = False
    starts: bool = False
    """Whether a new list begins here, so that its numbers begin anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GridCell:
    """A cell of a table."""

    blocks: tuple["Block", ...]
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table; the first `headers` rows are header rows. A cell that spans rows is given once, in its first row."""

    rows: tuple[tuple[GridCell, ...], ...]
    headers: int = 0
    widths: tuple[int, ...] = ()
    """Relative widths of the columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A page break."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A table of contents over the headings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxed:
    """A text box hanging on the paragraph before it."""

    blocks: tuple[Line, ...]


Block = Heading | Line | Item | Grid | Break | Contents | Boxed


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A whole document."""

    title: str
    blocks: tuple[Block, ...]
    header: str = ""
    footer: str = ""
    """Text before the page number; the writer adds the number."""
    seed: str = ""
    """What the noise of the writer grows from."""
    noise: frozenset[str] = field(default_factory=frozenset)
    """Which noise a writer adds, by name; see the writers."""


def words(text: str, **looks: bool) -> tuple[Run, ...]:
    """Return one run."""
    return (Run(text=text, **looks),)


def line(text: str, **looks: bool) -> Line:
    """Return a paragraph of one run."""
    return Line(runs=words(text, **looks))


def heading(level: int, text: str, *, numbered: bool = False) -> Heading:
    """Return a heading."""
    return Heading(level=level, runs=words(text), numbered=numbered)


def item(level: int, text: str, *, ordered: bool = False, starts: bool = False) -> Item:
    """Return a list item."""
    return Item(level=level, runs=words(text), ordered=ordered, starts=starts)


def cell(*texts: str, columns: int = 1, rows: int = 1, bold: bool = False) -> GridCell:
    """Return a cell with a paragraph for each text."""
    return GridCell(blocks=tuple(line(text, bold=bold) for text in texts) or (line(""),), columns=columns, rows=rows)


def plain(block: Block) -> str:
    """Return the characters of a heading, line or item."""
    return "".join(run.text for run in block.runs) if isinstance(block, Heading | Line | Item) else ""
