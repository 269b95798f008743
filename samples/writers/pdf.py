"""PDF files, set by typst: running headers and footers, page numbers, words broken at line ends; one column or two."""

from samples.flow import Block, Boxed, Contents, Flow, Grid, GridCell, Heading, Item, Line, Run, plain

_SPECIAL = set("\\#$*_`<>@=-+/[]\"'~()")


def write_pdf(flow: Flow) -> bytes:
    """Return the flow as a PDF with one column."""
    return _compiled(flow, columns=1)


def write_pdf_two_columns(flow: Flow) -> bytes:
    """Return the flow as a PDF with two columns under the title."""
    return _compiled(flow, columns=2)


def _compiled(flow: Flow, *, columns: int) -> bytes:
    import typst

    made: bytes = typst.compile(_source(flow, columns).encode(), format="pdf", timestamp=0)
    return made


def _source(flow: Flow, columns: int) -> str:
    titles = [block for block in flow.blocks if isinstance(block, Line) and block.role == "title"]
    rest = tuple(block for block in flow.blocks if block not in titles)
    head = (
        '#set page(paper: "a4", margin: 2.2cm, header: align(right)[#text(size: 8pt)[' + _safe(flow.header) + "]], "
        "footer: context align(center)[#text(size: 8pt)[" + _safe(flow.footer) + " #counter(page).display()]])\n"
        '#set text(lang: "nl", size: 10pt, hyphenate: true, font: "DejaVu Sans")\n'
        "#set par(justify: true)\n#set document(title: [" + _safe(flow.title) + "])\n"
        "#show heading: set block(above: 1.4em, below: 0.8em)\n"
    )
    top = "".join(f"#text(size: 20pt, weight: 500)[{_safe(plain(title))}]\n\n" for title in titles)
    body = "\n\n".join(_block(block) for block in rest)
    return head + top + (f"#columns({columns}, gutter: 8mm)[\n{body}\n]" if columns > 1 else body)


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"#heading(level: {block.level})[{_runs(block.runs)}]"
    if isinstance(block, Line):
        return _runs(block.runs)
    if isinstance(block, Item):
        return "  " * (block.level - 1) + ("+ " if block.ordered else "- ") + _runs(block.runs)
    if isinstance(block, Grid):
        return _table(block)
    if isinstance(block, Contents):
        return "#outline(title: [Inhoud], depth: 2)"
    if isinstance(block, Boxed):
        return "#block(stroke: 0.5pt, inset: 6pt)[" + " \\ ".join(_runs(each.runs) for each in block.blocks) + "]"
    return "#pagebreak(weak: true)"


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = _safe(run.text).replace("\n", " \\ ")
    if run.italic:
        text = f"#emph[{text}]"
    if run.underline:
        text = f"#underline[{text}]"
    return f"#strong[{text}]" if run.bold else text


def _table(grid: Grid) -> str:
    columns = max(sum(each.columns for each in row) for row in grid.rows)
    shares = grid.widths or (1,) * columns
    widths = ", ".join(f"{share}fr" for share in shares)
    rows = [", ".join(_cell(cell) for cell in row) for row in grid.rows]
    header = f"table.header({', '.join(rows[: grid.headers])})," if grid.headers else ""
    return f"#table(columns: ({widths},), align: left, {header} {', '.join(rows[grid.headers :])})"


def _cell(cell: GridCell) -> str:
    inner = "\n\n".join(_block(block) for block in cell.blocks)
    return f"table.cell(colspan: {cell.columns}, rowspan: {cell.rows})[{inner}]"


def _safe(text: str) -> str:
    return "".join(f"\\{character}" if character in _SPECIAL else character for character in text)
