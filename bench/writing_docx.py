"""A plan of 46 pages as a Word file: ours against python-docx and docxtpl.

All three get the same pages ready and write their words in headings, paragraphs, lists and tables. Theirs do without
table of contents, content controls and bookmarks. What laying a plan out and drawing its timeline add is printed too.
"""

import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bench.contents import LANGUAGE, chapters, our_pages, plan, said, scheme, words_of
from bench.timing import print_table, time_calls
from hoofdlijn.writing.publication import Block, Heading, Item, Paragraph, Publication, Table

MOMENT = datetime(2025, 1, 1, tzinfo=UTC)


def measure(rounds: int, folder: Path) -> dict[str, float]:
    """Print the table and return the ratios."""
    from hoofdlijn.writing.plan_publication import plan_publication
    from hoofdlijn.writing.publication_docx import publication_as_docx

    pages = our_pages(editable=True)
    template = folder / "template.docx"
    template.write_bytes(_template(pages))
    context = _context(pages)

    def from_the_plan() -> bytes:
        return publication_as_docx(our_pages(editable=True), modified=MOMENT)

    def with_pictures() -> bytes:
        return publication_as_docx(plan_publication(plan(), scheme(), LANGUAGE, editable=True), modified=MOMENT)

    contestants: dict[str, Callable[[], bytes]] = {
        "hoofdlijn": lambda: publication_as_docx(pages, modified=MOMENT),
        "python-docx": lambda: _with_python_docx(pages),
        "docxtpl": lambda: _with_docxtpl(template, context),
        "hoofdlijn, laying the plan out too": from_the_plan,
        "hoofdlijn, drawing the timeline too": with_pictures,
    }
    _same_words(pages, {name: call() for name, call in contestants.items() if "too" not in name})
    timings = time_calls(contestants, max(3, rounds // 2))
    aims = {"python-docx": "ours >= 20 x faster", "docxtpl": "ours >= 3 x faster"}
    print_table(f"Writing {words_of(pages)} words as docx, in this process", timings, "hoofdlijn", aims)
    own = timings["hoofdlijn"].median
    return {
        "python-docx / docx (>= 20)": timings["python-docx"].median / own,
        "docxtpl / docx (>= 3)": timings["docxtpl"].median / own,
    }


def _same_words(pages: Publication, files: dict[str, bytes]) -> None:
    """Stop where a contestant wrote fewer of the words than the pages hold; ours adds hints and contents."""
    import docx

    wanted = words_of(pages)
    for name, data in files.items():
        body = docx.Document(io.BytesIO(data)).element.body
        found = sum(
            len("".join(text.text or "" for text in paragraph.iter(f"{{{body.nsmap['w']}}}t")).split())
            for paragraph in body.iter(f"{{{body.nsmap['w']}}}p")
        )
        if found < wanted * 0.99:
            raise SystemExit(f"{name} wrote {found} of {wanted} words: no fair contest")


def _with_python_docx(pages: Publication) -> bytes:
    import docx

    document = docx.Document()
    for paragraph in pages.cover:
        _add_runs(document.add_paragraph(), paragraph)
    for block in pages.blocks:
        _add(document, block)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _add(document, block: Block) -> None:  # noqa: ANN001 - python-docx has no types
    match block:
        case Heading():
            document.add_heading(said(block), min(block.level, 9))
        case Item():
            style = "List Bullet" if block.level == 1 else f"List Bullet {min(block.level, 3)}"
            _add_runs(document.add_paragraph(style=style), block)
        case Paragraph():
            _add_runs(document.add_paragraph(), block)
        case Table():
            _add_table(document, block)


def _add_runs(paragraph, block: Paragraph | Item) -> None:  # noqa: ANN001
    for run in block.runs:
        added = paragraph.add_run(run.text)
        if run.strong:
            added.bold = True


def _add_table(document, block: Table) -> None:  # noqa: ANN001
    document.add_paragraph("".join(run.text for run in block.caption), style="Caption")
    table = document.add_table(rows=1, cols=len(block.columns), style="Table Grid")
    for cell, column in zip(table.rows[0].cells, block.columns, strict=True):
        cell.text = "".join(run.text for run in column.runs)
    for row in block.rows:
        cells = table.add_row().cells
        if row.is_group:
            cells[0].merge(cells[-1]).text = said(row.cells[0])
            continue
        for cell, ours in zip(cells, row.cells, strict=True):
            cell.text = said(ours)


def _with_docxtpl(template: Path, context: dict[str, object]) -> bytes:
    from docxtpl import DocxTemplate

    document = DocxTemplate(template)
    document.render(context, autoescape=True)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _context(pages: Publication) -> dict[str, object]:
    """The pages as data for the template."""
    return {
        "cover": [said(paragraph) for paragraph in pages.cover],
        "chapters": [
            {"title": chapter.title, "blocks": [_for_template(block) for block in chapter.blocks]}
            for chapter in chapters(pages)
        ],
    }


def _for_template(block: Block) -> dict[str, object]:
    if isinstance(block, Table):
        width = len(block.columns)
        rows = [[said(cell) for cell in row.cells] for row in block.rows]
        return {
            "kind": f"table{width}",
            "text": "".join(run.text for run in block.caption),
            "head": ["".join(run.text for run in column.runs) for column in block.columns],
            "rows": [[*row, *[""] * (width - len(row))] for row in rows],
        }
    kinds = {Heading: "heading", Item: "item"}
    level = min(getattr(block, "level", 0), 3)
    return {"kind": f"{kinds.get(type(block), 'paragraph')}{level or ''}", "text": said(block)}  # type: ignore[arg-type]


def _template(pages: Publication) -> bytes:
    """A Word template as docxtpl wants it: loops over chapters and what stands in them, a table for each width."""
    import docx

    document = docx.Document()
    for text in ("{%p for line in cover %}", "{{ line }}", "{%p endfor %}", "{%p for chapter in chapters %}"):
        document.add_paragraph(text)
    document.add_heading("{{ chapter.title }}", 1)
    document.add_paragraph("{%p for block in chapter.blocks %}")
    styles = {f"heading{level}": f"Heading {level}" for level in (2, 3)}
    styles |= {"item1": "List Bullet", "item2": "List Bullet 2", "item3": "List Bullet 3", "paragraph": "Normal"}
    for kind, style in styles.items():
        document.add_paragraph(f"{{%p if block.kind == '{kind}' %}}")
        document.add_paragraph("{{ block.text }}", style=style)
        document.add_paragraph("{%p endif %}")
    for width in sorted({len(block.columns) for block in pages.blocks if isinstance(block, Table)}):
        document.add_paragraph(f"{{%p if block.kind == 'table{width}' %}}")
        document.add_paragraph("{{ block.text }}", style="Caption")
        _template_table(document, width)
        document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _template_table(document, width: int) -> None:  # noqa: ANN001
    table = document.add_table(rows=4, cols=width, style="Table Grid")
    table.rows[1].cells[0].text = "{%tr for row in block.rows %}"
    table.rows[3].cells[0].text = "{%tr endfor %}"
    for column in range(width):
        table.rows[0].cells[column].text = f"{{{{ block.head[{column}] }}}}"
        table.rows[2].cells[column].text = f"{{{{ row[{column}] }}}}"
