"""Publications for the tests of writers: a small one that holds everything, and any at random."""

from hypothesis import strategies as st

from hoofdlijn.writing.publication import (
    Block,
    Callout,
    Cell,
    Column,
    Drawing,
    Figure,
    Heading,
    Item,
    Paragraph,
    Publication,
    Role,
    Row,
    Run,
    Table,
    Tone,
    generated,
)

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100" viewBox="0 0 400 100"><title>Tijdlijn</title>'
    '<rect x="10" y="10" width="300" height="40" fill="#0b5a5e"/></svg>'
)
FIGURE = Figure(
    drawing=Drawing(svg=SVG, width=400, height=100, alt='Tijdlijn met "één" balk & meer'),
    caption=(generated("Tijdlijn"),),
)
TABLE = Table(
    caption=(generated("Bijdrage aan de regeling"),),
    columns=(
        Column(runs=(generated("Ja"),), width=10, centred=True),
        Column(runs=(generated("Element"),), width=30),
        Column(runs=(generated("Waaruit dat blijkt"),), width=60),
    ),
    rows=(
        Row(cells=(Cell(blocks=(Paragraph(runs=(generated("Thema's"),)),), span=3),), is_group=True),
        Row(
            cells=(
                Cell(
                    blocks=(
                        Paragraph(
                            runs=(Run("☒", "objectives/k3/contributions/aanbod/ticked", ticked=True, name="Aanbod"),)
                        ),
                    )
                ),
                Cell(blocks=(Paragraph(runs=(generated("Aanbod"),)),), is_head=True),
                Cell(
                    blocks=(
                        Paragraph(runs=(Run("Een breed aanbod.", "objectives/k3/contributions/aanbod"),)),
                        Item(runs=(Run("met lessen", "objectives/k3/contributions/aanbod"),)),
                    ),
                    tone=Tone.STATED,
                ),
            )
        ),
        Row(
            cells=(
                Cell(
                    blocks=(
                        Paragraph(
                            runs=(
                                Run(
                                    "☐",
                                    "objectives/k3/contributions/kwaliteit/ticked",
                                    ticked=False,
                                    name="Kwaliteit",
                                ),
                            )
                        ),
                    )
                ),
                Cell(blocks=(Paragraph(runs=(generated("Kwaliteit"),)),), is_head=True),
                Cell(blocks=(), tone=Tone.MISSING),
            )
        ),
    ),
)
CALLOUT = Callout(
    tone=Tone.IMPORTANT,
    sign="Belangrijk",
    blocks=(
        Paragraph(runs=(Run("De planning ontbreekt", strong=True), Run(" (F9)", quiet=True))),
        Item(runs=(Run("Noem een jaar."),)),
        Item(runs=(Run("Of een schooljaar."),), level=2),
    ),
)
WHOLE = Publication(
    language="nl",
    title="Plan <Regio> & co",
    subject="Sterk techniekonderwijs",
    contents_title="Inhoud",
    cover=(
        Paragraph(runs=(Run("Plan <Regio> & co", "title", name="Titel"),), role=Role.LEAD),
        Paragraph(runs=(generated("Regio: "), Run("", "region", hint="Vul in: regio", name="Regio"))),
    ),
    blocks=(
        Heading(
            runs=(generated("Doelstelling 1: "), Run("Techniek dichtbij", "objectives/k3/title", name="Titel")),
            level=1,
            anchor="k3",
        ),
        Paragraph(runs=(Run("Eerste alinea.", "objectives/k3/statement", name="Doelstelling"),), role=Role.LEAD),
        Paragraph(runs=(Run("Tweede\nalinea.", "objectives/k3/statement"),)),
        Item(runs=(Run("punt", "objectives/k3/statement"),)),
        Item(runs=(Run("dieper", "objectives/k3/statement"),), level=9),
        Paragraph(
            runs=(
                generated("Zie "),
                Run("daar", link="#k3"),
                Run(" of "),
                Run("hier", link="https://voorbeeld.nl/?a=1&b=2"),
            )
        ),
        TABLE,
        FIGURE,
        Heading(runs=(generated("Bevindingen"),), level=2, anchor="bevindingen"),
        CALLOUT,
        CALLOUT,
        Paragraph(runs=(generated("Dit is een hulpmiddel."),), role=Role.NOTE),
    ),
)

ODD = (
    "\t",
    "\n",
    "\r",
    "\u00ad",
    "\u2011",
    "\u0085",
    "\u2028",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "  ",
    " ",
    "<",
    "&",
    '"',
    "]]>",
)
TEXTS = st.lists(
    st.sampled_from(ODD)
    | st.sampled_from(("Techniek", "x", "_x000D_", "&#13;", "é", "😀"))
    | st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff").filter(
        lambda character: character >= " " or character in "\t\n\r"
    ),
    max_size=8,
).map("".join)
ADDRESSES = st.sampled_from(
    (
        "title",
        "objectives/k3/current",
        "objectives/k3/statement",
        "objectives/k3/contributions/samenwerking",
        "objectives/k3/targets/0/by",
        "activities/p7/purposes",
        "activities/abcdefgh/serves/k3",
        "remainder/11/under/k3",
        "",
        "",
    )
)
RUNS = st.lists(st.builds(Run, TEXTS, ADDRESSES, strong=st.booleans()), min_size=1, max_size=4).map(tuple)
_PARAGRAPHS = st.builds(Paragraph, runs=RUNS, role=st.sampled_from(Role))
_ITEMS = st.builds(Item, runs=RUNS, level=st.integers(1, 9))
_HEADINGS = st.builds(Heading, runs=RUNS, level=st.integers(1, 4))
_CELLS = st.builds(Cell, blocks=st.lists(_PARAGRAPHS | _ITEMS, max_size=2).map(tuple))
_TABLES = st.builds(
    Table,
    caption=RUNS,
    columns=st.just((Column(runs=(Run("a"),), width=40), Column(runs=(Run("b"),), width=60))),
    rows=st.lists(st.builds(Row, cells=st.tuples(_CELLS, _CELLS)), max_size=2).map(tuple),
)
BLOCKS: st.SearchStrategy[Block] = _PARAGRAPHS | _PARAGRAPHS | _ITEMS | _HEADINGS | _TABLES


def publication(*blocks: Block) -> Publication:
    """Return these blocks as a publication without a title page."""
    return Publication(language="nl", title="Plan", cover=(), blocks=blocks, contents_title="Inhoud")
