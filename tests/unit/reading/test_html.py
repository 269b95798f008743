"""Web pages: clean ones, Word's, LibreOffice's, and broken ones."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.documents import Block, BlockKind, Document, Origin
from hoofdlijn.errors import DocumentError, EmptyDocument, NoText, TooLarge
from hoofdlijn.reading import read_document
from hoofdlijn.reading.html import read_html


def read(body: str) -> Document:
    return read_html(body.encode(), name="plan.html")


def only(body: str) -> Block:
    (block,) = read(body).blocks
    return block


def shapes(body: str) -> list[tuple[str, int, str, str]]:
    return [(block.kind.value, block.level, block.marker, block.text) for block in read(body).blocks]


def styles(block: Block) -> list[tuple[str, str]]:
    return [
        (block.text[run.start : run.end], "b" * run.bold + "i" * run.italic + "u" * run.underline)
        for run in block.emphasis
    ]


def cells(body: str) -> list[tuple[int, int, int, int, int, bool, str]]:
    return [
        (cell.table, cell.row, cell.column, cell.row_span, cell.column_span, cell.is_header, block.text)
        for block in read(body).blocks
        for cell in block.cells[-1:]
    ]


def test_headings_paragraphs_and_bare_text_are_blocks() -> None:
    body = "<title> Plan \n Zuid </title><h1>Plan</h1>los <div>een<p>twee</p>drie</div><h3>Doel</h3>"
    assert shapes(body) == [
        ("heading", 1, "", "Plan"),
        ("paragraph", 0, "", "los"),
        ("paragraph", 0, "", "een"),
        ("paragraph", 0, "", "twee"),
        ("paragraph", 0, "", "drie"),
        ("heading", 3, "", "Doel"),
    ]
    assert read(body).title == "Plan Zuid"


def test_white_space_folds_as_in_a_browser() -> None:
    assert only("<p>\n  Een \t <b> twee </b>\n drie&nbsp;vier<br>\n  vijf </p>").text == "Een twee drie\xa0vier\nvijf"


def test_preformatted_text_keeps_its_lines() -> None:
    assert only("<pre>a\n  b</pre>").text == "a\n  b"


def test_two_breaks_in_a_row_part_paragraphs() -> None:
    assert [block.text for block in read("een<br>twee<br><br>drie").blocks] == ["een\ntwee", "drie"]


def test_emphasis_comes_from_elements_attributes_and_style_sheets() -> None:
    body = (
        "<style>.c1{font-weight:700} p.c2 { font-style : italic }</style>"
        "<p><b>vet</b> <em>schuin</em> <u>streep</u> <span style='font-weight: bold'>css</span>"
        " <span class=c1>klas</span> <b>dik <span style='font-weight:normal'>niet</span></b></p><p class=c2>hele</p>"
    )
    first, second = read(body).blocks
    assert styles(first) == [
        ("vet", "b"),
        ("schuin", "i"),
        ("streep", "u"),
        ("css", "b"),
        ("klas", "b"),
        ("dik ", "b"),
    ]
    assert styles(second) == [("hele", "i")]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>weg</script>",
        "<style>p{color:red} weg</style>",
        "<template><p>weg</p></template>",
        "<p hidden>weg</p>",
        "<div style='DISPLAY: none'><p>weg</p></div>",
        "<span style='visibility:hidden'>weg</span>",
        "<span style='mso-hide:all'>weg</span>",
        "<p><del>weg</del></p>",
        "<!-- weg --><!--[if gte mso 9]><xml>weg</xml><![endif]-->",
        "<style>.x{display:none}</style><p class=x>weg</p>",
        "<noscript>weg</noscript>",
    ],
)
def test_what_a_reader_does_not_see_is_left_out(hidden: str) -> None:
    assert [block.text for block in read(f"{hidden}<p>blijft</p>").blocks] == ["blijft"]


def test_inserted_text_counts() -> None:
    assert only("<p>een <ins>twee</ins></p>").text == "een twee"


def test_lists_know_their_depth_and_number() -> None:
    body = (
        "<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>"
        "<ol start=3><li>e<li>f</ol><ol type=a><li>g</ol><ol type=I><li value=4>h</ol><ol reversed start=2><li>i<li>j</ol>"
    )
    assert [row[1:] for row in shapes(body)] == [
        (1, "•", "a"),
        (2, "◦", "b"),
        (3, "▪", "c"),
        (1, "•", "d"),
        (1, "3.", "e"),
        (1, "4.", "f"),
        (1, "a.", "g"),
        (1, "IV.", "h"),
        (1, "2.", "i"),
        (1, "1.", "j"),
    ]


def test_a_second_paragraph_in_an_item_is_a_plain_paragraph() -> None:
    assert [row[:3] for row in shapes("<ul><li><p>a</p><p>b</p></li></ul>")] == [
        ("list_item", 1, "•"),
        ("paragraph", 0, ""),
    ]


def test_lists_of_google_docs_know_their_level_by_class() -> None:
    body = "<ul class='lst-kix_abc-0'><li>a</li></ul><ul class='lst-kix_abc-1'><li>b</li></ul>"
    assert [row[1] for row in shapes(body)] == [1, 2]


def test_merged_cells_move_what_comes_after_them() -> None:
    body = (
        "<table><thead><tr><td>A</td><td colspan=2>B</td></tr></thead>"
        "<tr><th rowspan=2>C</th><td>D</td><td>E</td></tr><tr><td>F</td><td></td></tr></table>"
    )
    assert cells(body) == [
        (0, 0, 0, 1, 1, True, "A"),
        (0, 0, 1, 1, 2, True, "B"),
        (0, 1, 0, 2, 1, True, "C"),
        (0, 1, 1, 1, 1, False, "D"),
        (0, 1, 2, 1, 1, False, "E"),
        (0, 2, 1, 1, 1, False, "F"),
    ]


def test_tables_in_cells_keep_both_cells() -> None:
    inner = read("<table><tr><td>a</td><td><table><tr><td>b</td></tr></table>c</td></tr></table>").blocks[1]
    assert [(cell.table, cell.row, cell.column) for cell in inner.cells] == [(0, 0, 1), (1, 0, 0)]


def test_absurd_spans_are_bounded() -> None:
    body = "<table>" + "<tr><td rowspan=99999999 colspan=99999999>x</td></tr>" * 50 + "</table>"
    assert len(read(body).blocks) == 50


def test_the_frame_of_a_page_is_furniture() -> None:
    body = (
        "<header>Regio Zuid</header><nav><a href=#a>Doel 1</a></nav><main><header>Door ons</header><p>Tekst</p></main>"
        "<footer>Pagina 1</footer>"
    )
    assert [(block.origin, block.text) for block in read(body).blocks] == [
        (Origin.HEADER, "Regio Zuid"),
        (Origin.CONTENTS, "Doel 1"),
        (Origin.BODY, "Door ons"),
        (Origin.BODY, "Tekst"),
        (Origin.FOOTER, "Pagina 1"),
    ]


def test_a_header_that_holds_the_title_is_text() -> None:
    body = "<header><h1>Plan Zuid</h1><p>2025</p></header><p>Tekst</p>"
    assert {block.origin for block in read(body).blocks} == {Origin.BODY}


def test_addresses_mark_the_text_of_their_element() -> None:
    body = (
        "<section data-address='objectives/k3'><h2>Doel</h2><p>Zie <span data-address='activities/p7'>les</span> hier</p>"
        "</section>"
    )
    heading, paragraph = read(body).blocks
    assert [(tag.address, tag.start, tag.end) for tag in heading.tags] == [("objectives/k3", 0, 4)]
    assert sorted((tag.address, tag.start, tag.end) for tag in paragraph.tags) == [
        ("activities/p7", 4, 7),
        ("objectives/k3", 0, 12),
    ]


WORD = """<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<style><!-- p.MsoListParagraph {margin-left:36.0pt;} --></style></head><body lang=NL><div class=WordSection1>
<p class=MsoToc1><a href="#_Toc1">Doelstelling 1<span>....</span>2</a></p>
<h2><span>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>Doelstelling</h2>
<p class=MsoNormal>Meer leerlingen \x96 samen<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt'><span style='font-family:Symbol'>\xb7<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span>Gastlessen</p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt'><span>o<span>&nbsp;&nbsp;
</span></span><b>Planning</b>: 2026</p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>Uitvoering<o:p></o:p></p>
<p class=MsoHeader>Regio Zuid</p><p class=MsoFooter>Pagina 1</p></div>
<div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Eigen telling.</p></div>
</body></html>"""


def test_what_word_saves_is_read_as_word_shows_it() -> None:
    document = read_html(WORD.encode("latin-1"), name="plan.htm")
    rows = [
        (block.kind.value, block.level, block.marker, block.text, block.origin.value) for block in document.blocks
    ]
    assert rows == [
        ("paragraph", 0, "", "Doelstelling 1....2", "contents"),
        ("heading", 2, "1.", "Doelstelling", "body"),
        ("paragraph", 0, "", "Meer leerlingen – samen[1].", "body"),
        ("list_item", 1, "•", "Gastlessen", "body"),
        ("list_item", 2, "o", "Planning: 2026", "body"),
        ("list_item", 2, "o", "Uitvoering", "body"),
        ("paragraph", 0, "", "Regio Zuid", "header"),
        ("paragraph", 0, "", "Pagina 1", "footer"),
        ("paragraph", 0, "", "[1] Eigen telling.", "footnote"),
    ]
    assert document.blocks[-1].host == 3
    assert styles(document.blocks[4]) == [("Planning", "b")]


def test_comments_of_word_are_kept_apart() -> None:
    body = (
        "<p>Een</p><p>Twee<span class=MsoCommentReference><a class=msocomanchor href='#_msocom_1'>[A1]</a></span></p>"
        "<div><a name='_msocom_1'></a><div class=msocomtxt><p class=MsoCommentText>Klopt dit?</p></div></div>"
    )
    document = read(body)
    assert [block.text for block in document.blocks] == ["Een", "Twee"]
    assert [(comment.text, comment.paragraph) for comment in document.comments] == [("Klopt dit?", 2)]


def test_larger_letters_make_headings_where_the_page_has_none() -> None:
    body = (
        "<p style='font-size:18pt'>Plan</p>" + "<p style='font-size:10pt'>Een alinea tekst van de schrijver.</p>" * 3
    )
    assert [row[:2] for row in shapes(body)][:2] == [("heading", 1), ("paragraph", 0)]


@pytest.mark.parametrize(
    "data",
    [
        '<meta charset="utf-8"><p>één – twee'.encode(),
        '<meta charset="windows-1252"><p>één – twee'.encode("cp1252"),
        '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>één – twee'.encode("cp1252"),
        '<?xml version="1.0" encoding="utf-8"?><html><p>één – twee'.encode(),
        "<p>één – twee".encode(),
        "<p>één – twee".encode("cp1252"),
        "<p>één – twee".encode("utf-16"),
        '<meta charset="utf-16"><p>één – twee'.encode(),
        '<meta charset="onbekend"><p>één – twee'.encode(),
        b"<p>&eacute;&eacute;n &ndash; twee",
    ],
)
def test_pages_are_read_in_the_encoding_they_are_in(data: bytes) -> None:
    assert [block.text for block in read_html(data, name="x").blocks] == ["één – twee"]


@pytest.mark.parametrize("body", ["<html></html>", "<p> &nbsp; </p>", "<nav>menu</nav>", "<!-- x -->"])
def test_a_page_without_text_is_empty(body: str) -> None:
    with pytest.raises(EmptyDocument):
        read(body)


def test_a_page_of_pictures_has_no_text() -> None:
    with pytest.raises(NoText):
        read("<p><img src='scan1.png'></p>")


@pytest.mark.slow
def test_nesting_without_end_is_read_through() -> None:
    assert only("<div>" * 50_000 + "diep").text == "diep"
    assert only("<b>" * 50_000 + "diep").text == "diep"
    assert only("<table><tr><td>" * 3_000 + "diep").text == "diep"


@pytest.mark.slow
@pytest.mark.parametrize(
    "body",
    [
        "<p>" * 350_000 + "x",
        "<p>x" * 70_000,
        "<p>" + "woord " * 800_000,
        "<p>" + "&amp;" * 3_100_000,
        "<p>" + "woord " * 1_900_000,
        "<p>x</p>" + "<!-- -->" * 3_100_000,
    ],
    ids=["elements", "blocks", "characters", "entities", "one text", "source"],
)
def test_more_than_the_bounds_allow_is_refused(body: str) -> None:
    with pytest.raises(TooLarge):
        read(body)


@pytest.mark.slow
def test_attributes_without_end_cost_no_more_than_their_length() -> None:
    # libxml2's tree takes quadratic time here, more than half an hour
    assert only("<p " + " ".join(f"a{index}=b" for index in range(900_000)) + ">x").text == "x"


MARKUP = st.sampled_from(
    [
        "<p>",
        " ",
        "\n",
        "</p>",
        "<b>",
        "</b>",
        "<ul>",
        "<li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<h1>",
        "</h1>",
        "<br>",
        "<div>",
        "</div>",
        "<span>",
        "&nbsp;",
        "<",
        ">",
        "&",
        "-",
    ]
)


@given(st.lists(st.one_of(MARKUP, st.sampled_from(["qx", "xq", "q"])), max_size=40))
def test_no_letter_is_ever_lost_or_doubled(pieces: list[str]) -> None:
    body = "".join(pieces)
    try:
        shown = "".join(block.marker + block.text for block in read(body).blocks)
    except DocumentError:
        shown = ""
    written = "".join(piece for piece in pieces if piece in {"qx", "xq", "q"})
    # a "<" right before a letter opens an element of the author's own, as in a browser
    if not any(first == "<" for first in pieces):
        assert [letter for letter in shown if letter in "qx"] == list(written)


@pytest.mark.slow
@pytest.mark.shared
def test_the_format_reads_the_same_from_libreoffices_page(shared: Path, tmp_path: Path) -> None:
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
            "html",
            "--outdir",
            str(tmp_path),
            str(source),
        ],
        check=True,
        capture_output=True,
    )
    page = read_document((tmp_path / f"{source.stem}.html").read_bytes(), name="page")
    original = read_document(source.read_bytes(), name="original")
    bodies = [
        [
            (" ".join(block.text.split()), block.kind is BlockKind.LIST_ITEM)
            for block in each.blocks
            if not block.origin.is_furniture
        ]
        for each in (page, original)
    ]
    assert bodies[0] == bodies[1]


def test_text_under_an_address_keeps_every_blank() -> None:
    block = only(
        "<p>Nu: <span data-address='objectives/k3/current'> a  b\t<b>c\nd</b><br> &#13; </span> en  verder </p>"
    )
    assert [(tag.address, block.text[tag.start : tag.end]) for tag in block.tags] == [
        ("objectives/k3/current", " a  b\tc\nd\n \r ")
    ]
    assert block.text.endswith(" en verder")


def test_a_heading_under_an_address_keeps_what_looks_like_a_number() -> None:
    block = only("<h2 data-address='objectives/k3/title'>1.\xa0 Instroom</h2>")
    assert (block.marker, block.text) == ("", "1.\xa0 Instroom")


def test_only_addresses_of_ours_are_kept() -> None:
    assert only("<p data-address='https://example.org'>a</p>").tags == ()
