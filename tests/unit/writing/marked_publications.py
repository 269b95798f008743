"""Publications at random for formats that are read back: any text under any address, in every kind of block."""

from itertools import groupby

from hypothesis import strategies as st

from hoofdlijn.documents import Block as ReadBlock
from hoofdlijn.documents import Document, Origin, is_generated
from hoofdlijn.writing.publication import (
    Block,
    Cell,
    Column,
    Heading,
    Item,
    Paragraph,
    Publication,
    Role,
    Row,
    Run,
    Table,
    generated,
)

SYNTAX = "\n \t*_`#>-+=|~<>[]()!&;:.\\'\"$%o1x•–·☒\r\x85\u2028\u2029\xa0\xad\u200b\u3000\ufeff\x7f\x9f\u202e\ufdd0\U0001fffeab"
"""Signs that some format takes for more than themselves."""
SNIPPETS = st.sampled_from(
    [
        "<!-- hoofdlijn: title -->", "<!-- / -->", "-->", "&amp;", "&#13;", "&nbsp;", "<br>", "\n\n", "\r\n", "  \n", "* ", "- o ",
        "1. ", "2026. ", "***", "---", "===", "|-|", ":-", "[x] ", "[^1]: ", "![a](b)", "](", "**a **b", "__a__", "%PDF-", "data:image/png;base64,AAAA",
        "<script>", "</span>", "Planning: ", "Gelezen als: ", "o ", "# a #", "```", "~~~", "    a", "https://example.org/a_b",
    ]
)  # fmt: skip
ANY = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff", include_characters="\t\n\r\x7f\x85"
    ),
    max_size=12,
)
TEXTS = (
    st.lists(st.one_of(ANY, st.text(alphabet=SYNTAX, max_size=8), SNIPPETS), min_size=1, max_size=4)
    .map("".join)
    .filter(str.strip)
)
"""Every text that XML 1.0 allows and in which something shows."""
WORDS = st.lists(
    st.sampled_from(["Planning", "Nu:", "60", "(zie", "2.1)", "·", "*", "a_b", "1."]), min_size=1, max_size=3
).map(" ".join)
ADDRESSES = st.one_of(
    st.sampled_from(["title", "region", "remainder/0", "remainder/1/under/k3"]),
    st.tuples(
        st.sampled_from(["objectives", "activities"]),
        st.text(alphabet="abk13", min_size=1, max_size=3),
        st.sampled_from(["title", "current", "targets/0/value", "contributions/aanbod", "planning", "purposes"]),
    ).map("/".join),
)


@st.composite
def runs(draw: st.DrawFn) -> tuple[Run, ...]:
    """Values with words of the writer between them."""
    pieces: list[Run] = []
    for index in range(draw(st.integers(1, 3))):
        if index or draw(st.booleans()):
            words = draw(st.sampled_from(["", " "])) + draw(WORDS) + draw(st.sampled_from(["", ": ", " "]))
            pieces.append(generated(words, strong=draw(st.booleans())))
        if draw(st.booleans()) or index == 0:
            pieces.append(Run(draw(TEXTS), draw(ADDRESSES), strong=draw(st.booleans())))
    return tuple(pieces)


PARAGRAPHS = st.builds(Paragraph, runs=runs(), role=st.sampled_from(list(Role)), change=st.none())
ITEMS = st.builds(Item, runs=runs(), level=st.integers(1, 4), change=st.none())
HEADINGS = st.builds(Heading, runs=runs(), level=st.integers(1, 4), anchor=st.just(""), change=st.none())
CELLS = st.builds(Cell, blocks=st.lists(PARAGRAPHS, max_size=1).map(tuple), is_head=st.booleans(), span=st.just(1))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    count = draw(st.integers(1, 3))
    columns = tuple(Column(runs=(generated(draw(WORDS)),), width=100 // count) for _ in range(count))
    rows = st.lists(CELLS, min_size=count, max_size=count).map(lambda cells: Row(cells=tuple(cells)))
    found = draw(st.lists(rows, min_size=1, max_size=2))
    return Table(caption=(generated(draw(WORDS)),), columns=columns, rows=tuple(found))


@st.composite
def long_values(draw: st.DrawFn) -> tuple[Block, ...]:
    """One value of several paragraphs and list items."""
    address = draw(ADDRESSES)
    levels = draw(st.lists(st.integers(0, 3), min_size=2, max_size=4))
    return tuple(
        Item(runs=(Run(draw(TEXTS), address),), level=level)
        if level
        else Paragraph(runs=(Run(draw(TEXTS), address),))
        for level in levels
    )


BLOCKS = st.one_of(HEADINGS, PARAGRAPHS, ITEMS, tables()).map(lambda block: (block,))


@st.composite
def publications(draw: st.DrawFn) -> Publication:
    groups = draw(st.lists(st.one_of(BLOCKS, long_values()), min_size=1, max_size=4))
    region = Paragraph(runs=(generated("Regio: "), Run(draw(TEXTS), "region")))
    return Publication(
        language=draw(st.sampled_from(["nl", "en"])),
        title="Plan",
        cover=(Paragraph(runs=(Run(draw(TEXTS), "title"),)), region),
        blocks=tuple(block for group in groups for block in group),
        contents_title="Inhoud",
    )


def texts_of(publication: Publication) -> list[list[tuple[str, str]]]:
    """Return for each paragraph its stretches with their address; words of the writer under "", blanks folded."""
    shown: list[tuple[Run, ...]] = [paragraph.runs for paragraph in publication.cover]
    for block in publication.blocks:
        shown.extend(_runs_in(block))
    return [_stretches([(run.address, run.text) for run in found]) for found in shown]


def texts_read(document: Document) -> list[list[tuple[str, str]]]:
    """Return the same of a document that was read; what carries no mark stands under "?"."""
    return [_read_stretches(block) for block in document.blocks if block.origin is Origin.BODY]


def shapes_of(publication: Publication) -> list[int]:
    """Return for each paragraph of a value outside tables how deep in a list it stands, 0 for not."""
    return [
        block.level if isinstance(block, Item) else 0
        for block in publication.blocks
        if isinstance(block, Item | Paragraph) and len(block.runs) == 1
    ]


def _runs_in(block: Block) -> list[tuple[Run, ...]]:
    if isinstance(block, Table):
        found = [block.caption, *(column.runs for column in block.columns)]
        return found + [inner.runs for row in block.rows for cell in row.cells for inner in cell.blocks]
    if isinstance(block, Heading | Paragraph | Item):
        return [block.runs]
    raise TypeError(block)


def _read_stretches(block: ReadBlock) -> list[tuple[str, str]]:
    marked: list[tuple[str, str]] = []
    position = 0
    for tag in sorted(block.tags, key=lambda tag: (tag.start, tag.end)):
        if block.text[position : tag.start].strip():
            marked.append(("?", block.text[position : tag.start]))
        marked.append((tag.address, block.text[tag.start : tag.end]))
        position = tag.end
    if block.text[position:].strip():
        marked.append(("?", block.text[position:]))
    return _stretches(marked)


def _stretches(marked: list[tuple[str, str]]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for address, group in groupby(marked, key=lambda pair: "" if is_generated(pair[0]) else pair[0]):
        text = "".join(words for _, words in group)
        folded = text if address else " ".join(text.split())
        if folded:
            found.append((address, folded))
    return found
