"""The words of a PDF: those of the publication, whatever somebody typed, and never a command."""

import re
import subprocess
import sys
from pathlib import Path

import page
import pypdfium2
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.unit.writing.pdf_structure import all_tags
from tests.unit.writing.publications import BLOCKS, CALLOUT, WHOLE, publication

from hoofdlijn.writing import publication_pdf
from hoofdlijn.writing.publication import (
    Callout,
    Cell,
    Column,
    Drawing,
    Figure,
    Heading,
    Item,
    Paragraph,
    Row,
    Run,
    Table,
)
from hoofdlijn.writing.publication_pdf import publication_as_pdf

HOSTILE = (
    '#read("/etc/passwd")',
    "#{panic()}",
    '#import "@preview/cetz:0.3.0"',
    '#eval("1 + 1")',
    "*vet* _schuin_ `code` $x^2$ @bron <label> ~ -- --- ...",
    "= Kop",
    "- punt",
    "+ een",
    "/ term: uitleg",
    "// weg /* ook weg */",
    "\\ \\u{1f600} \\#",
    '"); panic("',
    "]#panic()[",
    '"}]}',
    "{page} {pages} {sample}",
    "https://voorbeeld.nl/#x",
    "'enkel' \"dubbel\"",
    "</svg><script>alert(1)</script>",
    "&amp; &#x3c;",
    "%s %(a)s \\x00 \\n",
)
MARKERS = str.maketrans("", "", "•–·")


def paragraph(text, **facts):
    return Paragraph(runs=(Run(text, **facts),))


def pages_of(pdf):
    """Return the words of each page between its head and its foot."""
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        one = document[number]
        top = one.get_height() - (60 if number else 0)
        yield one.get_textpage().get_text_bounded(0, 64 if number else 0, one.get_width(), top)


def shown(pdf):
    """Return all words from the second page on; spaces and the marks of lists say nothing."""
    # PDFium tells a hyphen at the end of a line by a sign of its own
    return bare("".join(list(pages_of(pdf))[1:]).replace("\x02", "-"))


def bare(text):
    return re.sub(r"[\s\u200b\u00ad]+", "", text.translate(MARKERS))


def said(block):
    match block:
        case Table():
            columns = "".join(run.text for column in block.columns for run in column.runs)
            cells = "".join(said(one) for row in block.rows for cell in row.cells for one in cell.blocks)
            return "".join(run.text for run in block.caption) + columns + cells
        case Callout():
            return f"{block.sign}: " + "".join(map(said, block.blocks))
        case Figure():
            return "".join(run.text for run in block.caption)
        case _:
            return "".join(run.text for run in block.runs)


def test_the_text_of_a_pdf_is_that_of_the_publication():
    assert shown(publication_as_pdf(WHOLE)) == bare("".join(map(said, WHOLE.blocks)))


_LATIN = st.text(
    st.sampled_from("abc XYZ éëçñ €%&#@$*_`~^|\\/<>[]{}()\"'.,:;!?-+=0123456789 \n"), min_size=1, max_size=30
)
_RUNS = st.lists(st.builds(Run, _LATIN, strong=st.booleans(), quiet=st.booleans()), min_size=1, max_size=3).map(tuple)
_FLOW = st.builds(Paragraph, runs=_RUNS) | st.builds(Item, runs=_RUNS, level=st.integers(1, 4))
_CELLS = st.builds(Cell, blocks=st.lists(_FLOW, max_size=2).map(tuple), is_head=st.booleans())
_TABLES = st.builds(
    Table,
    caption=_RUNS,
    columns=st.just((Column(runs=(Run("a"),), width=50), Column(runs=(Run("b"),), width=50))),
    rows=st.lists(st.builds(Row, cells=st.tuples(_CELLS, _CELLS)), max_size=3).map(tuple),
)


@settings(max_examples=examples(60))
@given(st.lists(_FLOW | _TABLES, min_size=1, max_size=5))
def test_no_word_is_lost_or_added_or_moved(blocks):
    assert shown(publication_as_pdf(publication(*blocks))) == bare("".join(map(said, blocks)))


@settings(max_examples=examples(60))
@given(st.lists(BLOCKS, min_size=1, max_size=4))
def test_any_text_makes_a_valid_file(blocks):
    pdf = publication_as_pdf(publication(*blocks))

    for profile in ("ua1", "2a"):
        report = page.validate_pdf_bytes(pdf, profile=profile)
        assert report.is_compliant, [failure.message for failure in report.failures]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_never_a_command(text):
    cell = Cell(blocks=(paragraph(text), Item(runs=(Run(text),))), is_head=True)
    drawing = Drawing(
        svg='<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', width=9, height=9, alt=text
    )
    blocks = (
        Heading(runs=(Run(text),), level=1, anchor="kop"),
        paragraph(text, strong=True),
        Item(runs=(Run(text, quiet=True),)),
        Table(caption=(Run(text),), columns=(Column(runs=(Run(text),), width=100),), rows=(Row(cells=(cell,)),)),
        Figure(drawing=drawing, caption=(Run(text),)),
        Callout(tone=CALLOUT.tone, sign=text, blocks=(paragraph(text),)),
    )
    pdf = publication_as_pdf(publication(*blocks))

    assert shown(pdf) == bare("".join(map(said, blocks)))
    assert next(tag for tag in all_tags(pdf) if tag.kind == "Figure").alt == " ".join(text.split())


def test_a_hostile_title_is_the_title():
    title = '#read("/etc/passwd") *x* \\ "'
    made = publication(paragraph("tekst"))
    pdf = publication_as_pdf(
        type(made)(language="nl", title=title, cover=(), blocks=made.blocks, contents_title="#x")
    )

    assert pypdfium2.PdfDocument(pdf).get_metadata_dict()["Title"] == title
    assert bare(next(pages_of(pdf))) == bare(title)


def test_line_ends_and_spaces_of_a_text_stay():
    text = list(pages_of(publication_as_pdf(publication(paragraph("een\ntwee\r\ndrie\u2028vier")))))[1]

    assert text.split("\r\n")[:4] == ["een", "twee", "drie", "vier"]


def test_a_character_without_a_sign_stands_there_by_its_number_and_a_note_says_so():
    words = shown(publication_as_pdf(publication(paragraph("Plan 計 en 👍"))))

    assert words.startswith("Plan[U+8A08]en[U+1F44D]")
    assert words.endswith("hunnummerinUnicode,zoals[U+8A08].")


def test_no_note_where_all_characters_are_shown():
    assert shown(publication_as_pdf(publication(paragraph("☒ ☐ ■ ▲ ● ○ – — … “ ” € ĳ 😀 Ω Ж")))).count("Unicode") == 0


@pytest.mark.parametrize("text", ["שלום עולם", "مرحبا بالعالم", "Ελλάδα", "Київ", "ქართული"])
def test_other_scripts_of_the_second_font_are_shown(text):
    assert sorted(shown(publication_as_pdf(publication(paragraph(text))))) == sorted(bare(text))


def test_a_text_that_the_setter_refuses_is_set_once_more_without_signs_put_together(monkeypatch):
    compiled = publication_pdf._compiled

    def refusing(made, letters, created):
        if letters.fit("\u0302") == "\u0302":
            raise typst.TypstError("the text could not be displayed")
        return compiled(made, letters, created)

    monkeypatch.setattr(publication_pdf, "_compiled", refusing)
    words = shown(publication_as_pdf(publication(paragraph("x\u0302 en y"))))

    assert words.startswith("x[U+0302]eny")


@pytest.mark.parametrize("text", ["\ue000", "\uef00", "\uf8ff", "\U000f0000"])
def test_a_character_without_a_meaning_is_numbered(text):
    assert f"[U+{ord(text):04X}]" in shown(publication_as_pdf(publication(paragraph(f"a{text}b"))))


@pytest.mark.parametrize("text", ["\x00", "\x0b", "\x1c", "\ufffe", "\ud800"])
def test_what_no_file_can_hold_shows_as_a_sign_that_something_stood_there(text):
    assert shown(publication_as_pdf(publication(paragraph(f"a{text}b")))) == "a\ufffdb"


def test_marks_that_turn_the_direction_of_writing_are_left_out():
    assert shown(publication_as_pdf(publication(paragraph("a\u202eb\u2066c\ufeffd\x7fe")))) == "abcde"


def test_letters_that_a_picture_cannot_show_are_numbered_too():
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="20">\n\t<title>x</title>'
        '<text x="1" y="12" font-family="Source Sans 3" font-size="10">計 en\u202e zo</text></svg>'
    )
    figure = Figure(drawing=Drawing(svg=svg, width=200, height=20, alt="計"), caption=())

    assert "[U+8A08]" in shown(publication_as_pdf(publication(figure)))


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("x" * 5000, marks=pytest.mark.slow),
        "x" * 500,
        "https://voorbeeld.nl/" + "a1" * 300,
        "9" * 400,
        "é" * 60,
    ],
)
def test_an_overlong_word_breaks_and_stays_on_the_paper(word):
    column = (Column(runs=(Run(word),), width=15), Column(runs=(Run("b"),), width=85))
    table = Table(caption=(), columns=column, rows=(Row(cells=(Cell(blocks=(paragraph(word),)), Cell(blocks=()))),))
    blocks = (Heading(runs=(Run(word),), level=1), paragraph(word), Item(runs=(Run(word),), level=9), table)
    pdf = publication_as_pdf(publication(*blocks))

    document = pypdfium2.PdfDocument(pdf)
    assert shown(pdf).replace("-", "").count(word[:15]) >= 4
    for number in range(len(document)):
        one = document[number]
        assert all(item.get_bounds()[2] <= one.get_width() - 20 for item in one.get_objects() if item.type == 1)


def test_a_very_long_title_goes_on_under_the_coloured_part():
    title = "Plan van de regio met een lange naam " * 60
    pdf = publication_as_pdf(
        publication(paragraph("tekst")).__class__(
            language="nl",
            title=title,
            cover=(paragraph(title),),
            blocks=(paragraph("tekst"),),
            contents_title="Inhoud",
        )
    )

    assert bare(title) in bare("".join(pages_of(pdf)))


def test_a_very_long_text_and_cell_are_shown_whole():
    text = "Een zin van zeven woorden staat hier. " * 3000
    cells = (Cell(blocks=(paragraph(text),)), Cell(blocks=(paragraph("kort"),), is_head=True))
    columns = (Column(runs=(Run("a"),), width=60), Column(runs=(Run("b"),), width=40))
    table = Table(caption=(), columns=columns, rows=(Row(cells=cells),))
    pdf = publication_as_pdf(publication(Heading(runs=(Run("Kop"),), level=1), paragraph(text), table))

    assert shown(pdf).count("woorden") == 6000
    assert page.is_pdf_compliant_bytes(pdf, profile="2a")


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of a process is only told by Linux")
def test_a_plan_of_400_activities_stays_within_300_megabytes(root):
    program = """
from pathlib import Path
from bench.plans import plan_docx
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.workflows.schemes import open_scheme
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication_pdf import publication_as_pdf
scheme = open_scheme("sto-2025")
plan = recognise(read_document(plan_docx(98), name="plan"), scheme)
publication_as_pdf(plan_publication(plan, scheme, "nl"))
# not ru_maxrss, which a child takes over from the process that started it
peak = next(line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(len(plan.activities), peak)
"""
    run = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    activities, peak = map(int, run.stdout.split())

    assert activities >= 400
    assert peak <= 300 * 1024
