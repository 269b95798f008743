"""PDF: made by typst in the test, by LibreOffice from the real format, or by hand where they must be odd."""

import shutil
import subprocess
from functools import cache
from itertools import zip_longest
from pathlib import Path

import pypdfium2
import pytest
import typst

from hoofdlijn.documents import Block, BlockKind, Document, Origin
from hoofdlijn.errors import DamagedFile, NoText, PasswordProtected, TooLarge
from hoofdlijn.reading import pdf, read_document
from hoofdlijn.reading.pdf import read_pdf
from hoofdlijn.reading.pdf_hyphens import Hyphens

SET_UP = """\
#set page(paper: "a4", margin: 2.2cm)
#set text(lang: "nl", size: 10pt, hyphenate: true, font: "DejaVu Sans")
#set par(justify: true)
"""
PROSE = (
    "In onze regio werken scholen, techniekbedrijven en onderwijsinstellingen al jaren samen. De samenwerkingsovereenkomst "
    "loopt af en de verantwoordelijkheid ligt bij de stuurgroep. Met promotieactiviteiten, kennismakingsbijeenkomsten en "
    "bedrijfsbezoeken bereiken wij leerlingen van alle vmbo-vestigingen en de basisscholen in de omgeving. "
)


@cache
def made(body: str, set_up: str = SET_UP) -> bytes:
    data: bytes = typst.compile((set_up + body).encode(), format="pdf")
    return data


def read(body: str, set_up: str = SET_UP) -> Document:
    return read_pdf(made(body, set_up), name="plan.pdf")


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks if not block.origin.is_furniture]


def styles(block: Block) -> list[tuple[str, str]]:
    return [(block.text[run.start : run.end], "b" * run.bold + "i" * run.italic) for run in block.emphasis]


def test_lines_become_paragraphs_again_without_the_hyphens_of_the_typesetter() -> None:
    document = read(f"{PROSE * 2}\n\n{PROSE}")
    assert texts(document) == [(PROSE * 2).strip(), PROSE.strip()]


def test_narrow_columns_are_read_one_after_the_other() -> None:
    paragraphs = [f"Alinea {number}. {PROSE * 2}".strip() for number in range(1, 7)]
    body = "#text(size: 18pt)[Een titel]\n\n#columns(2)[" + "\n\n".join(paragraphs) + "]"
    assert texts(read(body)) == ["Een titel", *paragraphs]


def test_three_columns_are_read_one_after_the_other() -> None:
    words = [f"w{number}" for number in range(1, 1200)]
    document = read("#columns(3)[" + " ".join(words) + "]")
    assert " ".join(texts(document)).split() == words


def test_running_headers_footers_and_page_numbers_are_furniture() -> None:
    set_up = SET_UP.replace(
        "2.2cm)",
        "2.2cm, header: text(8pt)[STO Regio Zuid], footer: context text(8pt)[Pagina #counter(page).display() van 3])",
    )
    document = read("\n\n".join(["#lorem(300)"] * 5), set_up)
    furniture = [(block.text, block.origin) for block in document.blocks if block.origin.is_furniture]
    assert furniture == [
        row
        for page in (1, 2, 3)
        for row in (("STO Regio Zuid", Origin.HEADER), (f"Pagina {page} van 3", Origin.PAGE_NUMBER))
    ]
    assert not any("Zuid" in text or "Pagina" in text for text in texts(document))


@pytest.mark.parametrize("form", ["1", "- 1 -", "1/2", "blz. 1", "1 | 2", "Pagina 1 van 2"])
def test_page_numbers_in_every_form_are_known(form: str) -> None:
    footer = form.replace("1", "#counter(page).display()").replace("/", "\\/").replace("- ", "\\- ")
    set_up = SET_UP.replace("2.2cm)", f"2.2cm, footer: context align(center)[#[{footer}]])")
    document = read("#lorem(700)", set_up)
    assert [block.origin for block in document.blocks if block.origin.is_furniture] == [Origin.PAGE_NUMBER] * 2


def test_a_footer_that_names_its_page_is_furniture_on_a_single_page_too() -> None:
    set_up = SET_UP.replace("2.2cm)", "2.2cm, footer: [STO-regio Zuid | pagina 1])")
    document = read(PROSE, set_up)
    assert [block.text for block in document.blocks if block.origin.is_furniture] == ["STO-regio Zuid | pagina 1"]
    last_line = read("#v(1fr)\nZie ook de bijlage op pagina 7")
    assert texts(last_line) == ["Zie ook de bijlage op pagina 7"]


def test_headings_at_the_top_of_each_page_are_no_running_header() -> None:
    body = "#pagebreak()".join(f"#text(14pt, weight: 700)[Doelstelling {number}]\n\n{PROSE}" for number in (1, 2, 3))
    document = read(body)
    assert [text for text in texts(document) if text.startswith("Doel")] == [
        "Doelstelling 1",
        "Doelstelling 2",
        "Doelstelling 3",
    ]


def test_a_paragraph_that_goes_on_over_the_page_is_one() -> None:
    words = " ".join(f"woord{number}" for number in range(1100))
    (text,) = texts(read(words))
    assert text.split() == words.split()


def test_lists_keep_marker_and_level_and_their_wrapped_lines() -> None:
    body = f"Wij doen:\n- *Gastlessen* {PROSE}\n  - Doel: meer\n  - Planning: 2026\n- Stages\n\nDan:\n+ Een\n+ Twee\n"
    rows = [(block.kind, block.level, block.marker, block.text[:12]) for block in read(body).blocks]
    item = BlockKind.LIST_ITEM
    assert rows == [
        (BlockKind.PARAGRAPH, 0, "", "Wij doen:"),
        (item, 1, "•", "Gastlessen I"),
        (item, 2, "‣", "Doel: meer"),
        (item, 2, "‣", "Planning: 20"),
        (item, 1, "•", "Stages"),
        (BlockKind.PARAGRAPH, 0, "", "Dan:"),
        (item, 1, "1.", "Een"),
        (item, 1, "2.", "Twee"),
    ]


def test_a_number_that_was_typed_before_a_paragraph_stays_in_its_text() -> None:
    document = read(f"#emph[1\\. Doelstelling:] {PROSE}")
    (block,) = document.blocks
    assert block.kind is BlockKind.PARAGRAPH
    assert styles(block) == [("1. Doelstelling:", "i")]


def test_bold_and_italic_cover_exactly_their_words() -> None:
    (block,) = read("Een *vet woord* en _schuin_ einde.").blocks
    assert styles(block) == [("vet woord", "b"), ("schuin", "i")]


def test_headings_come_from_the_outline_with_their_level() -> None:
    document = read(f"= Plan\n\n{PROSE}\n\n== Doelstelling 1\n\n{PROSE}")
    assert [(block.level, block.text) for block in document.blocks if block.kind is BlockKind.HEADING] == [
        (1, "Plan"),
        (2, "Doelstelling 1"),
    ]


def test_without_an_outline_larger_letters_make_a_heading() -> None:
    document = read(f"#text(16pt)[Plan]\n\n{PROSE}\n\n#text(13pt)[Doel]\n\n{PROSE}")
    assert [(block.level, block.text) for block in document.blocks if block.kind is BlockKind.HEADING] == [
        (1, "Plan"),
        (2, "Doel"),
    ]


def cells(document: Document) -> list[tuple[int, int, int, int, int, str]]:
    return [
        (cell.table, cell.row, cell.column, cell.row_span, cell.column_span, block.text)
        for block in document.blocks
        for cell in block.cells
    ]


def test_ruled_tables_give_cells_with_wrapped_lines_and_merged_cells() -> None:
    body = (
        "Voor.\n#table(columns: (1fr, 2fr, 1fr), [A], table.cell(colspan: 2)[B], table.cell(rowspan: 2)[C], "
        f"[{PROSE}], [x], [D], [])\nNa."
    )
    document = read(body)
    assert cells(document) == [
        (0, 0, 0, 1, 1, "A"),
        (0, 0, 1, 1, 2, "B"),
        (0, 1, 0, 2, 1, "C"),
        (0, 1, 1, 1, 1, PROSE.strip()),
        (0, 1, 2, 1, 1, "x"),
        (0, 2, 1, 1, 1, "D"),
    ]
    assert (document.blocks[0].text, document.blocks[-1].text) == ("Voor.", "Na.")


def test_narrow_cells_that_touch_are_told_apart_by_their_border() -> None:
    years = ["2025-2026", "2026-2027", "2027-2028", "2028-2029"]
    body = "#set text(10pt)\n#table(columns: (1fr,) + (50pt,) * 4, inset: 1pt, align: center, [Activiteit], "
    document = read(body + ", ".join(f"[{year}]" for year in years) + ", [Lessen], [x], [], [x], [])")
    assert [row[5] for row in cells(document)] == ["Activiteit", *years, "Lessen", "x", "x"]


def test_a_table_over_two_pages_is_one_table_and_its_repeated_heads_are_furniture() -> None:
    rows = ", ".join(f"[Activiteit {number}], [{2025 + number % 4}]" for number in range(60))
    document = read(f"#table(columns: (2fr, 1fr), table.header([Wat], [Wanneer]), {rows})")
    found = cells(document)
    assert {row[0] for row in found} == {0}
    assert [row[1] for row in found if row[5].startswith("Activiteit")] == list(range(1, 61))
    assert [block.text for block in document.blocks if block.origin is Origin.HEADER] == ["Wat", "Wanneer"]


def test_aligned_columns_without_lines_make_a_table() -> None:
    document = read(
        "#table(columns: (6cm, 4cm), stroke: none, [Activiteit], [Jaar], [Lessen], [2025], [Stages], [2026])"
    )
    assert [row[1:3] + row[5:] for row in cells(document)] == [
        (0, 0, "Activiteit"),
        (0, 1, "Jaar"),
        (1, 0, "Lessen"),
        (1, 1, "2025"),
        (2, 0, "Stages"),
        (2, 1, "2026"),
    ]


def test_a_frame_around_text_is_no_table() -> None:
    document = read(f"#block(stroke: 1pt, inset: 8pt)[{PROSE}]")
    assert cells(document) == []
    assert texts(document) == [PROSE.strip()]


def test_a_table_of_contents_is_furniture() -> None:
    document = read(f"#outline(title: [Inhoud])\n\n= Doel een\n{PROSE}\n= Doel twee\n{PROSE}")
    contents = [block.text for block in document.blocks if block.origin is Origin.CONTENTS]
    assert contents[0] == "Inhoud"
    assert [text[:9] for text in contents[1:]] == ["Doel een ", "Doel twee"]


def test_every_block_says_its_page_and_its_box() -> None:
    document = read(f"{PROSE}\n#pagebreak()\nOp twee.")
    first, second = document.blocks
    assert (first.page, second.page) == (1, 2)
    assert first.box is not None
    left, top, right, bottom = first.box
    assert 60 < left < 65
    assert 55 < top < bottom < 130
    assert 525 < right < 540


def test_a_page_turned_on_its_side_is_read_as_it_is_shown() -> None:
    document = pypdfium2.PdfDocument(made("Een *regel* tekst.\n\nEn nog een."))
    document[0].set_rotation(90)
    path = _saved(document)
    blocks = read_pdf(path, name="x").blocks
    assert {word for block in blocks for word in block.text.split()} >= {"Een", "regel", "tekst.", "nog"}


def _saved(document: pypdfium2.PdfDocument) -> bytes:
    from io import BytesIO

    sink = BytesIO()
    document.save(sink)
    document.close()
    return sink.getvalue()


def test_no_word_is_lost_or_doubled_whatever_the_layout() -> None:
    words = [f"w{number}x" for number in range(1, 400)]
    body = (
        f"#columns(2)[{' '.join(words[:150])}]\n#table(columns: 3, {', '.join(f'[{w}]' for w in words[150:210])})\n"
        f"#place(top + right, dy: 10pt)[{words[210]}]\n#rotate(30deg)[{words[211]}]\n"
        + "\n".join(f"- {w}" for w in words[212:])
    )
    shown = [
        word for block in read(body).blocks for word in (block.marker + " " + block.text).split() if word[-1] == "x"
    ]
    assert sorted(shown) == sorted(words)


@pytest.mark.parametrize(
    ("line", "following", "glue"),
    [
        ("de activitei-", "ten zijn", ""),
        ("onze vmbo-", "scholen", "-"),
        ("de STO-", "regio", "-"),
        ("klas 1-", "leerlingen", "-"),
        ("in Noord-", "Brabant", "-"),
        ("leer-", "en werkplekken", "- "),
        ("de regio-", "bijeenkomst", ""),
    ],
)
def test_hyphens_at_the_end_of_a_line_are_kept_or_dropped_as_the_word_asks(
    line: str, following: str, glue: str
) -> None:
    assert Hyphens((), (("activitei-", "ten"),)).glue(line, following) == glue


def test_the_document_itself_decides_first_about_a_hyphen() -> None:
    assert Hyphens(["een regio-overleg en techniek-coach"], ()).glue("de techniek-", "coach") == "-"
    assert Hyphens(["een techniekcoach"], ()).glue("de techniek-", "coach") == ""


ENCRYPTED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"3 0 obj<</Filter/Standard/V 1/R 2/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")/P -4>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 3 0 R/ID[(aaaaaaaaaaaaaaaa)(aaaaaaaaaaaaaaaa)]>>\n%%EOF"
)


def test_a_pdf_with_a_password_says_so() -> None:
    with pytest.raises(PasswordProtected):
        read_pdf(ENCRYPTED, name="x")


def test_pictures_of_pages_have_no_text() -> None:
    with pytest.raises(NoText):
        read("#rect(width: 5cm, height: 5cm, fill: red)")


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"%PDF-1.7\nkapot", b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>"]
)
def test_a_broken_pdf_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedFile):
        read_pdf(data, name="x")


def test_too_many_pages_or_letters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_PAGES", 2)
    with pytest.raises(TooLarge):
        read("a\n#pagebreak()\nb\n#pagebreak()\nc")
    monkeypatch.setattr(pdf, "MAX_CHARACTERS", 100)
    with pytest.raises(TooLarge):
        read(PROSE)


@pytest.mark.slow
@pytest.mark.shared
def test_the_format_reads_nearly_the_same_from_libreoffices_pdf(shared: Path, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    source = shared / "formats" / "sto-activiteitenplan-op-hoofdlijnen-2025-2028.odt"
    subprocess.run(
        [
            office,
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(source),
        ],
        check=True,
        capture_output=True,
    )
    printed = read_document((tmp_path / f"{source.stem}.pdf").read_bytes(), name="printed")
    original = read_document(source.read_bytes(), name="original")
    # the lines of the original count: a soft break cannot be told from the end of a paragraph in print
    rows = [
        [
            (block.level if block.kind is BlockKind.LIST_ITEM else 0, " ".join(line.split()))
            for block in document.blocks
            if not block.origin.is_furniture
            for line in block.text.split("\n")
        ]
        for document in (original, printed)
    ]
    body = [[row for row in each if row[1] not in {"Format activiteitenplan", "op hoofdlijnen"}] for each in rows]
    different = [pair for pair in zip_longest(body[0], body[1][1:]) if pair[0] != pair[1]]
    assert different == []
