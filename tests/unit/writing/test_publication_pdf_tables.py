"""Tables of every form in a PDF: groups, heads and cells over several columns, short rows, long names."""

import page
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.unit.writing.pdf_structure import all_tags
from tests.unit.writing.publications import publication

from hoofdlijn.writing.publication import Cell, Column, Item, Paragraph, Row, Run, Table, Tone
from hoofdlijn.writing.publication_pdf import publication_as_pdf

TEXTS = st.sampled_from(["", "a", "woorden hier", "x" * 700, "samenwerkingsverband 123456789012345", "☒", "\n"])
FLOWS = st.lists(
    st.builds(lambda text: Paragraph(runs=(Run(text),)), TEXTS)
    | st.builds(lambda text, level: Item(runs=(Run(text),), level=level), TEXTS, st.integers(1, 4)),
    max_size=3,
).map(tuple)


def group(text, span=2):
    return Row(cells=(Cell(blocks=(Paragraph(runs=(Run(text),)),), span=span),), is_group=True)


def row(*texts):
    return Row(cells=tuple(Cell(blocks=(Paragraph(runs=(Run(text),)),)) for text in texts))


def table(*rows, columns=2):
    heads = tuple(Column(runs=(Run(f"kop {number}"),), width=100 // columns) for number in range(columns))
    return Table(caption=(Run("Tabel"),), columns=heads, rows=rows)


@st.composite
def rows_of(draw, columns):
    if draw(st.integers(0, 3)) == 0:
        return group(draw(TEXTS), span=columns)
    cells, left = [], columns
    while left and not (cells and draw(st.integers(0, 9)) == 0):
        span = draw(st.integers(1, left))
        tone, is_head = draw(st.sampled_from(Tone)), draw(st.booleans())
        cells.append(Cell(blocks=draw(FLOWS), span=span, is_head=is_head, tone=tone))
        left -= span
    return Row(cells=tuple(cells))


@st.composite
def tables(draw):
    columns = draw(st.integers(1, 8))
    return table(*draw(st.lists(rows_of(columns), max_size=10)), columns=columns)


@settings(max_examples=examples(50))
@given(st.lists(tables(), min_size=1, max_size=3))
def test_any_table_makes_a_valid_file(made):
    pdf = publication_as_pdf(publication(*made))

    for profile in ("ua1", "2a"):
        report = page.validate_pdf_bytes(pdf, profile=profile)
        assert report.is_compliant, [failure.message for failure in report.failures]


@pytest.mark.parametrize(
    "rows",
    [
        (group("g"), group("h"), row("x", "y")),
        (row("x", "y"), group("g"), group("h")),
        (group("g"), row("x", "y"), group("h")),
        (group("g" * 400), row("x", "y")),
    ],
)
def test_a_group_without_rows_and_one_with_a_long_name_are_shown_too(rows):
    said = "".join(tag.text for tag in all_tags(publication_as_pdf(publication(table(*rows)))))

    for one in rows:
        for cell in one.cells:
            assert cell.blocks[0].runs[0].text in said.replace("\u200b", "").replace("\r\n", "")


def test_a_row_that_ends_early_takes_no_cell_of_the_next():
    pdf = publication_as_pdf(publication(table(row("kort"), row("x", "y"))))
    rows = [tag.words().split() for tag in all_tags(pdf) if tag.kind == "TR"]

    assert rows == [["kop", "0", "kop", "1"], ["kort"], ["x", "y"]]
