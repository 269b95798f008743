"""A publication as PDF: valid for archives and for readers' voices, with its properties, pages, tags and outline."""

from dataclasses import replace
from datetime import UTC, datetime

import page
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from tests.unit.writing.pdf_structure import all_tags, tags_of
from tests.unit.writing.publications import CALLOUT, FIGURE, TABLE, WHOLE, publication

from hoofdlijn.documents import BlockKind, Origin
from hoofdlijn.reading import read_document
from hoofdlijn.writing.publication import (
    Cell,
    Column,
    Heading,
    Item,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
)
from hoofdlijn.writing.publication_pdf import publication_as_pdf

SENTENCE = "De scholen in de regio werken samen aan een breed aanbod. "


def opened(pdf):
    return pypdfium2.PdfDocument(pdf)


def kinds(tag):
    return [child.kind for child in tag.children]


def paragraph(text, **facts):
    return Paragraph(runs=(Run(text),), **facts)


def heading(text, level=1, anchor=""):
    return Heading(runs=(Run(text),), level=level, anchor=anchor)


def text_of_page(pdf, number):
    return opened(pdf)[number].get_textpage().get_text_bounded()


@pytest.fixture(scope="module")
def whole():
    return publication_as_pdf(WHOLE)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_a_pdf_is_valid_for_voices_and_for_archives(whole, profile):
    report = page.validate_pdf_bytes(whole, profile=profile)

    assert report.is_compliant, [failure.message for failure in report.failures]
    assert report.checks.failed == 0


def test_the_validator_sees_what_is_wrong(whole):
    # a validator that finds nothing in a broken file proves nothing
    assert not page.is_pdf_compliant_bytes(whole.replace(b"/Lang(nl-NL)", b"/Bang(nl-NL)"), profile="ua1")


def test_properties_name_title_subject_language_and_the_moment_given():
    moment = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
    pdf = publication_as_pdf(WHOLE, created=moment)
    known = opened(pdf).get_metadata_dict()

    assert known["Title"] == "Plan <Regio> & co"
    assert known["Subject"] == known["Keywords"] == "Sterk techniekonderwijs"
    assert known["CreationDate"].startswith("D:20260304050607")
    assert b"/Lang(nl-NL)" in pdf
    assert b"/DisplayDocTitle true" in pdf


def test_english_pages_say_so():
    pdf = publication_as_pdf(replace(WHOLE, language="en", contents_title="Contents"))

    assert b"/Lang(en-GB)" in pdf
    assert "Page 2 of 2" in text_of_page(pdf, 1)


def test_the_same_input_gives_the_same_bytes_and_another_moment_only_another_date(whole):
    assert publication_as_pdf(WHOLE) == whole
    assert publication_as_pdf(WHOLE, created=datetime(2026, 1, 1, tzinfo=UTC)) != whole


def test_a_moment_without_a_zone_is_taken_for_utc():
    bare = datetime(2026, 1, 1, 12)  # noqa: DTZ001 - that is the point

    assert publication_as_pdf(WHOLE, created=bare) == publication_as_pdf(WHOLE, created=bare.replace(tzinfo=UTC))


def test_all_fonts_are_ours_and_inside_the_file(whole):
    fonts = set()
    for one in opened(whole):
        for item in one.get_objects([pdfium.FPDF_PAGEOBJ_TEXT]):
            font = item.get_font()
            fonts.add((font.get_base_name().partition("+")[2].partition("-Identity")[0], font.is_embedded))

    assert fonts == {("SourceSans3-Regular", True), ("SourceSans3-Semibold", True), ("DejaVuSans", True)}


def test_tags_stand_in_reading_order(whole):
    _, body = tags_of(whole)

    assert kinds(body) == [
        *("H1", "P", "P", "L", "P", "Table", "Div", "H2"),
        *("P", "L", "P", "L"),  # two callouts
        "P",
    ]
    assert body.children[0].words() == "Doelstelling 1: Techniek dichtbij"


def test_a_list_in_a_list_stays_one(whole):
    _, body = tags_of(whole)
    outer = body.children[3]
    inner = outer.children[1]

    assert kinds(outer) == ["LI", "L"]
    assert [tag.words().strip() for tag in outer.children[0].walk() if tag.kind == "LBody"] == ["punt"]
    assert [tag.words().strip() for tag in inner.walk() if tag.kind == "LBody"] == ["dieper"]


def test_cells_that_name_a_column_a_group_or_a_row_are_heads(whole):
    heads = [(tag.words().strip(), tag.attributes["Scope"]) for tag in all_tags(whole) if tag.kind == "TH"]

    assert heads == [
        ("Ja", "Column"),
        ("Element", "Column"),
        ("Waaruit dat blijkt", "Column"),
        ("Thema's", "Column"),
        ("Aanbod", "Row"),
        ("Kwaliteit", "Row"),
    ]


def test_the_head_of_a_table_and_its_caption_are_told_from_its_rows(whole):
    table = next(tag for tag in all_tags(whole) if tag.kind == "Table")

    assert kinds(table) == ["Caption", "THead", "TBody"]
    assert table.children[0].words() == "Bijdrage aan de regeling"
    # the last cell is empty, and the reader of these tags shows only what has marks on the page
    assert [kinds(row) for row in table.children[2].children] == [["TD", "TH", "TD"], ["TD", "TH"]]


def test_a_picture_says_what_it_shows_and_has_a_caption(whole):
    figures = [tag for tag in all_tags(whole) if tag.kind == "Figure"]

    assert [figure.alt for figure in figures] == ['Tijdlijn met "één" balk & meer']
    assert next(tag for tag in all_tags(whole) if tag.kind == "Div").words() == "Tijdlijn"


def test_links_lead_to_headings_and_to_the_web_and_nowhere_else():
    dangers = ("javascript:alert(1)", "file:///etc/passwd", "#nergens", "https://[", "http://é.nl")
    runs = (*(Run(f"w{number} ", link=link) for number, link in enumerate(dangers)), Run("ja", link="#k3"))
    pdf = publication_as_pdf(publication(heading("Kop", anchor="k3"), Paragraph(runs=runs)))

    assert [tag.words() for tag in all_tags(pdf) if tag.kind == "Link"] == ["ja"]
    assert b"javascript" not in pdf
    assert b"passwd" not in pdf


def test_web_links_keep_their_address(whole):
    assert b"https://voorbeeld.nl/?a=1&b=2" in whole
    assert {tag.words().strip() for tag in all_tags(whole) if tag.kind == "Link"} == {"daar", "hier"}


def test_bookmarks_are_the_headings(whole):
    marks = [(mark.level, mark.get_title()) for mark in opened(whole).get_toc()]

    assert marks == [(0, "Doelstelling 1: Techniek dichtbij"), (1, "Bevindingen")]


def chapters(count, *parts):
    for number in range(count):
        yield heading(f"Hoofdstuk {number}", anchor=f"h{number}")
        for part in parts:
            yield heading(part.format(number), level=2)
            yield paragraph(SENTENCE * 20)


def test_contents_list_chapters_and_named_parts_with_their_pages():
    pdf = publication_as_pdf(publication(*chapters(3, "Activiteiten", "Plan van {}")))
    listed = text_of_page(pdf, 1)

    assert [listed.count(name) for name in ("Hoofdstuk 0", "Hoofdstuk 2", "Plan van 1")] == [1, 1, 1]
    # a part that every chapter has tells nothing
    assert "Activiteiten" not in listed
    lines = listed.replace("\r", "").split("\n")
    for number in range(3):
        shown = int(next(line for line in lines if line.startswith(f"Hoofdstuk {number}")).split()[-1])
        assert f"Hoofdstuk {number}" in text_of_page(pdf, shown - 1)


def test_long_contents_list_chapters_only():
    pdf = publication_as_pdf(publication(*chapters(30, "Plan van {}", "Verslag van {}", "Rest van {}")))

    assert "Plan van" not in text_of_page(pdf, 1)
    assert "Hoofdstuk 29" in text_of_page(pdf, 1)


def test_every_page_but_the_first_has_the_title_and_its_number():
    pdf = publication_as_pdf(replace(publication(*chapters(2, "Plan van {}")), title="Plan van de regio"))
    document = opened(pdf)

    assert "Bladzijde" not in text_of_page(pdf, 0)
    for number in range(1, len(document)):
        text = text_of_page(pdf, number)
        assert "Plan van de regio" in text
        assert f"Bladzijde {number + 1} van {len(document)}" in text
    # heads and feet are no part of the text for who hears it
    assert not [tag for tag in all_tags(pdf) if "Bladzijde" in tag.words()]


def test_a_heading_never_stands_alone_at_the_foot_of_a_page():
    blocks = [heading("Begin")]
    for number in range(60):
        blocks += [heading(f"Kop{number}.", level=2), paragraph(f"Tekst{number}. " + SENTENCE * (number % 4 + 1))]
    pdf = publication_as_pdf(publication(*blocks))
    pages = [text_of_page(pdf, number) for number in range(len(opened(pdf)))]

    assert len(pages) > 5
    for number in range(60):
        with_heading = [position for position, text in enumerate(pages) if f"Kop{number}." in text and position > 2]
        with_text = [position for position, text in enumerate(pages) if f"Tekst{number}." in text and position > 2]
        assert with_heading == with_text


def wide_table(rows, columns=5, words="leerlingen"):
    heads = tuple(Column(runs=(Run(str(2025 + number)),), width=100 // columns) for number in range(columns))
    body = tuple(
        Row(cells=tuple(Cell(blocks=(paragraph(f"{words} {row}.{column}"),)) for column in range(columns)))
        for row in range(rows)
    )
    return Table(caption=(Run("Jaren"),), columns=heads, rows=body)


def test_a_long_table_goes_on_with_its_head_on_every_page():
    pdf = publication_as_pdf(publication(heading("Kop"), wide_table(150)))
    pages = [text_of_page(pdf, number) for number in range(1, len(opened(pdf)))]

    assert len(pages) > 3
    assert all("2025" in text and "2029" in text for text in pages)
    # once in the tags: a repeated head would be read out again and again
    assert sum(tag.words().strip() == "2025" for tag in all_tags(pdf) if tag.kind == "TH") == 1


def test_the_name_of_a_group_returns_where_its_rows_go_on():
    rows = wide_table(80).rows
    group = Row(cells=(Cell(blocks=(paragraph("De groep"),), span=5),), is_group=True)
    table = replace(wide_table(1), rows=(group, *rows))
    pdf = publication_as_pdf(publication(heading("Kop"), table))

    assert all("De groep" in text_of_page(pdf, number) for number in range(1, len(opened(pdf))))
    assert page.is_pdf_compliant_bytes(pdf, profile="ua1")


@pytest.mark.parametrize("columns", [1, 5, 9, 12])
def test_a_wide_table_stays_on_the_paper(columns):
    pdf = publication_as_pdf(publication(heading("Kop"), wide_table(3, columns, "samenwerkingsverbanden")))
    document = opened(pdf)
    last = document[len(document) - 1]
    right = max(item.get_bounds()[2] for item in last.get_objects([pdfium.FPDF_PAGEOBJ_TEXT]))

    assert right <= last.get_width() - 40


def test_headings_that_skip_levels_are_put_under_the_one_before():
    pdf = publication_as_pdf(publication(heading("Diep", level=3), heading("Dieper", level=9), heading("Boven")))

    assert [tag.kind for tag in all_tags(pdf) if tag.kind.startswith("H")] == ["H1", "H2", "H1"]


def test_what_shows_nothing_is_left_out():
    empty = Run("", "objectives/k3/current", hint="Vul in", name="Nu")
    blocks = (heading("\ufeff"), Paragraph(runs=(empty,)), Item(runs=(empty,)), paragraph("Er staat iets."))
    pdf = publication_as_pdf(publication(*blocks))

    assert "Vul in" not in text_of_page(pdf, 1)
    assert [tag.kind for tag in tags_of(pdf)[1].walk()] == ["Document", "P"]


def test_a_list_that_begins_deep_and_turns_back_keeps_its_items():
    levels = (3, 5, 2, 2, 4, 1, 9)
    items = tuple(Item(runs=(Run(f"i{number}"),), level=level) for number, level in enumerate(levels))
    pdf = publication_as_pdf(publication(*items))
    bodies = [tag.words().strip() for tag in all_tags(pdf) if tag.kind == "LBody"]

    assert bodies == [f"i{number}" for number in range(len(levels))]


def test_a_table_or_picture_without_a_caption_is_no_trouble():
    bare = (
        replace(TABLE, caption=()),
        replace(FIGURE, caption=()),
        replace(TABLE, rows=()),
        replace(TABLE, columns=()),
    )
    pdf = publication_as_pdf(publication(heading("Kop"), *bare[:3]))

    assert page.is_pdf_compliant_bytes(pdf, profile="ua1")
    assert "Table" not in {tag.kind for tag in all_tags(publication_as_pdf(publication(bare[3])))}


def test_a_picture_larger_than_the_page_is_made_to_fit():
    tall = replace(FIGURE, drawing=replace(FIGURE.drawing, height=4000, width=900))
    pdf = publication_as_pdf(publication(heading("Kop"), tall))

    assert len(opened(pdf)) == 2


def test_a_callout_says_its_weight_first():
    pdf = publication_as_pdf(publication(replace(CALLOUT, blocks=(Item(runs=(Run("een punt"),)),))))

    assert "".join(tag.words() for tag in tags_of(pdf)[1:]).startswith("Belangrijk: ")


def test_notes_are_set_smaller_and_chapters_larger():
    blocks = (heading("kop"), paragraph("groot"), paragraph("klein", role=Role.NOTE))
    body = opened(publication_as_pdf(publication(*blocks)))[1]
    sizes = {
        item.extract().strip(): round(item.get_font_size(), 1)
        for item in body.get_objects([pdfium.FPDF_PAGEOBJ_TEXT], textpage=body.get_textpage())
    }

    assert sizes["klein"] < sizes["groot"] < sizes["kop"]


def test_an_aside_stands_on_the_page_of_what_it_is_about():
    blocks = [heading("Begin")]
    for number in range(50):
        blocks += [
            paragraph(SENTENCE * (number % 5 + 1) + f"Zaak{number}."),
            paragraph(f"Bij{number}.", role=Role.NOTE),
        ]
    pdf = publication_as_pdf(publication(*blocks))
    pages = [text_of_page(pdf, number) for number in range(len(opened(pdf)))]

    assert len(pages) > 3
    for number in range(50):
        assert any(f"Zaak{number}." in text and f"Bij{number}." in text for text in pages)


def test_our_own_reader_tells_headings_and_contents():
    made = publication(*chapters(3, "Activiteiten", "Plan van {}"))
    blocks = read_document(publication_as_pdf(made), name="plan.pdf").blocks
    headings = [(one.text, one.level) for one in blocks if one.kind is BlockKind.HEADING]
    listed = [one.text for one in blocks if one.origin is Origin.CONTENTS]

    assert headings == [("".join(run.text for run in one.runs), one.level) for one in made.headings()]
    assert listed[0] == "Inhoud"
    assert len(listed) == 1 + 3 * 2


def lines_of(pdf, number):
    """The text of a page with the lower end of each line, in points from the foot of the page."""
    text = opened(pdf)[number].get_textpage()
    boxes = [text.get_rect(index) for index in range(text.count_rects())]
    return [(text.get_text_bounded(*box).strip(), box[1], box[3]) for box in boxes]


@pytest.mark.parametrize("length", [1, 5, 13, 28])
def test_a_title_of_any_length_stays_under_the_bars_of_the_title_page(length):
    title = "ontwikkeling " * (length - 1) + "techniekplan"
    pages = publication(heading("Kop"), paragraph("Tekst."))
    pages = replace(pages, title=title, cover=(paragraph(title, role=Role.LEAD), *pages.cover[1:]))
    pdf = publication_as_pdf(pages)
    shown = [top for text, _, top in lines_of(pdf, 0) if "ontwikkeling" in text or "techniekplan" in text]
    millimetres = 72 / 25.4
    assert shown
    # the bars end 56.5 mm from the top
    assert max(shown) < (297 - 57) * millimetres


def test_through_is_one_word_in_a_title():
    for filling in range(10, 40, 2):
        title = f"{'i' * filling} Techniek 2025 t/m 2028"
        pages = publication(heading("Kop"), paragraph("Tekst."))
        pages = replace(pages, title=title, cover=(paragraph(title, role=Role.LEAD), *pages.cover[1:]))
        assert "t/m" in text_of_page(publication_as_pdf(pages), 0)


def test_a_short_activity_stays_on_one_page():
    short = [heading("Het eerste deel"), *(paragraph(SENTENCE) for _ in range(4))]
    for filling in range(26, 42):
        above = [heading("Kop"), heading("Deel", 2), *(paragraph(SENTENCE) for _ in range(filling))]
        purposes = (Item(runs=(Run(f"Waarvoor {number}"),)) for number in range(4))
        activity = [heading("Gastlessen", 3), *purposes, paragraph("Planning: in 2026.")]
        pdf = publication_as_pdf(publication(*above, *activity, *short))
        pages = [text_of_page(pdf, number) for number in range(2, len(opened(pdf)))]
        assert [("Gastlessen" in page) for page in pages] == [("Planning: in" in page) for page in pages]
