"""A publication as OpenDocument text: what stands in it comes back, and the file is one that others accept."""

import io
import zipfile
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from lxml import etree
from tests.examples import examples
from tests.unit.writing.odt_publications import item, paragraph, publication, publications, table, texts

from hoofdlijn.documents import BlockKind, Origin, is_generated
from hoofdlijn.reading import read_document
from hoofdlijn.writing.publication import (
    Callout,
    Cell,
    Column,
    Drawing,
    Figure,
    Heading,
    Item,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
    Tone,
    generated,
)
from hoofdlijn.writing.publication_odt import publication_as_odt

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
TEXT = f"{{{_OASIS}:text:1.0}}"
TABLE = f"{{{_OASIS}:table:1.0}}"
STYLE = f"{{{_OASIS}:style:1.0}}"
DRAW = f"{{{_OASIS}:drawing:1.0}}"
SVG = f"{{{_OASIS}:svg-compatible:1.0}}"
XLINK = "{http://www.w3.org/1999/xlink}"

DRAWING = Drawing(
    svg='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 100"><path d="M0 0L1000 100"/></svg>',
    width=1000.0,
    height=100.0,
    alt="Een streep.\nVan links naar rechts & terug.",
)
FIGURE = Figure(drawing=DRAWING, caption=(Run("Een streep"),))
TONED = Table(
    caption=(),
    columns=(Column(runs=(Run("Kop"),), width=50, centred=True), Column(runs=(), width=50)),
    rows=tuple(
        Row(cells=(Cell(blocks=(paragraph("x"),), tone=tone, is_head=True), Cell(blocks=(item("y"),), tone=tone)))
        for tone in Tone
    ),
)


def read(made):
    return read_document(publication_as_odt(made), name="plan.odt")


def body(made):
    """Return the blocks after the title page."""
    return [block for block in read(made).blocks if block.origin is Origin.BODY][1:]


def tags(block):
    return [(block.text[tag.start : tag.end], tag.address) for tag in block.tags]


def part(made, name="content.xml"):
    with zipfile.ZipFile(io.BytesIO(publication_as_odt(made))) as archive:
        return etree.fromstring(archive.read(name))


# what a reader must find, told from the publication alone


def _flows(made):
    """Yield neighbouring paragraphs and items together, with what they are."""
    flow = []
    for block in made.blocks:
        if isinstance(block, Paragraph | Item):
            flow.append(block)
            continue
        yield flow
        flow = []
        if isinstance(block, Heading):
            yield [block]
        elif isinstance(block, Table):
            yield [Paragraph(runs=block.caption)]
            yield from ([Paragraph(runs=column.runs)] for column in block.columns)
            yield from (cell.blocks for row in block.rows for cell in row.cells)
    yield flow


def _expected(made):
    """Yield each block, its text, and the marks on it: one for each stretch of one address."""
    for flow in _flows(made):
        for block in flow:
            found, position, before = [], 0, ""
            for run in block.runs:
                end = position + len(run.text)
                if run.address == before and before and not is_generated(before):
                    found[-1][1] = end
                elif run.address:
                    found.append([position, end, run.address])
                before, position = run.address, end
            yield block, "".join(run.text for run in block.runs), [tuple(tag) for tag in found]


@settings(max_examples=examples(300))
@given(publications)
def test_every_character_and_every_address_comes_back(made):
    found = [block for block in read(made).blocks if block.origin is Origin.BODY]
    expected = [(Paragraph(runs=made.cover[0].runs), made.title, [])]
    expected += [one for one in _expected(made) if one[1] and not one[1].isspace()]
    assert [block.text for block in found] == [text for _, text, _ in expected]
    assert [[(tag.start, tag.end, tag.address) for tag in block.tags] for block in found] == [
        marks for _, _, marks in expected
    ]
    for block, (source, _, _) in zip(found[1:], expected[1:], strict=True):
        if isinstance(source, Item):
            assert (block.kind, block.level) == (BlockKind.LIST_ITEM, source.level)
        elif isinstance(source, Heading):
            assert (block.kind, block.level) == (BlockKind.HEADING, source.level)
        else:
            assert block.kind is BlockKind.PARAGRAPH


@settings(max_examples=examples(200))
@given(texts)
def test_any_text_is_kept_to_the_character(text):
    made = publication(Paragraph(runs=(Run("x"), Run(text, "title"), Run("x"))))
    ((found, address),) = tags(body(made)[0])
    assert (found, address) == (text, "title")


def test_what_xml_cannot_hold_leaves_a_sign_behind():
    (block,) = body(publication(paragraph("a\x00b\x0bc\ufffed\ud800e", "title")))
    assert tags(block) == [("a\ufffdb\ufffdc\ufffdd\ufffde", "title")]


# the file


def test_same_publication_same_bytes():
    made = publication(paragraph("tekst", "title"), table(((paragraph("a"),), (item("b"),))))
    assert publication_as_odt(made) == publication_as_odt(made)


def test_type_stands_first_and_unpacked_and_every_part_is_listed():
    data = publication_as_odt(publication(FIGURE))
    assert data[30:77] == b"mimetypeapplication/vnd.oasis.opendocument.text"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        manifest = etree.fromstring(archive.read("META-INF/manifest.xml"))
        dates = {info.date_time for info in archive.infolist()}
    listed = [entry.get(f"{{{_OASIS}:manifest:1.0}}full-path") for entry in manifest]
    assert names[0] == "mimetype"
    assert sorted(listed) == sorted(
        ["/", *(name for name in names if name not in {"mimetype", "META-INF/manifest.xml"})]
    )
    assert len(dates) == 1


def test_properties_tell_title_subject_language_and_the_moment_given():
    moment = datetime(2026, 9, 1, 12, 30, tzinfo=UTC)
    made = publication(paragraph("x"), title="Plan <1>", subject="Regeling", language="en")
    with zipfile.ZipFile(io.BytesIO(publication_as_odt(made, modified=moment))) as archive:
        meta = etree.fromstring(archive.read("meta.xml"))
        styles = etree.fromstring(archive.read("styles.xml"))
    said = {element.tag.rpartition("}")[2]: element.text for element in meta[0]}
    assert said == {
        "generator": "Hoofdlijn",
        "title": "Plan <1>",
        "subject": "Regeling",
        "creation-date": "2026-09-01T12:30:00Z",
        "date": "2026-09-01T12:30:00Z",
        "language": "en-GB",
    }
    fo = f"{{{_OASIS}:xsl-fo-compatible:1.0}}"
    (spoken,) = [
        one for one in styles.iterfind(f".//{STYLE}default-style/{STYLE}text-properties") if one.get(f"{fo}language")
    ]
    assert (spoken.get(f"{fo}language"), spoken.get(f"{fo}country")) == ("en", "GB")


@pytest.mark.parametrize(("language", "words"), [("nl", "Bladzijde 2 van 2"), ("en", "Page 2 of 2")])
def test_pages_after_the_first_have_a_head_and_a_foot_that_are_no_part_of_the_text(language, words):
    document = read(publication(paragraph("x"), title="Samen", subject="Regeling", language=language))
    margins = [block.text for block in document.blocks if block.origin in {Origin.HEADER, Origin.FOOTER}]
    assert margins == ["Samen", f"Regeling\t{words}"]
    masters = list(part(publication(paragraph("x")), "styles.xml").iter(f"{STYLE}master-page"))
    bare = {master.get(f"{STYLE}name"): len(master) for master in masters}
    assert bare == {"Standard": 2, "First_20_Page": 0}


def test_an_independent_reader_sees_headings_lists_and_tables():
    from odfdo import Document

    made = publication(
        Heading(runs=(Run("Hoofdstuk"),), level=1),
        item("een"),
        item("twee", level=2),
        table(((paragraph("a"),), (paragraph("b"),))),
    )
    opened = Document(io.BytesIO(publication_as_odt(made)))
    assert [heading.text_recursive for heading in opened.body.headers] == ["Hoofdstuk"]
    assert len(opened.body.lists) == 2
    assert opened.body.get_table(0).width == 2


# structure


def test_every_style_and_mark_that_is_used_is_there():
    made = publication(
        *(Heading(runs=(Run(f"Kop {level}"),), level=level, anchor=f"kop-{level}") for level in range(1, 8)),
        *(
            Paragraph(runs=(Run("x", strong=True), Run("y", quiet=True), Run("z", link="#kop-1")), role=role)
            for role in Role
        ),
        *(Callout(tone=tone, sign="Let op", blocks=(paragraph("a"), item("b"))) for tone in Tone),
        item("diep", level=9),
        TONED,
        FIGURE,
    )
    content, styles = part(made), part(made, "styles.xml")
    there = {one.get(f"{STYLE}name") for root in (content, styles) for one in root.iter() if one.get(f"{STYLE}name")}
    asked = {
        value
        for root in (content, styles)
        for element in root.iter()
        for name, value in element.attrib.items()
        if name.endswith(("}style-name", "}parent-style-name", "}next-style-name", "}master-page-name"))
    }
    assert asked - there == set()
    marks = {mark.get(f"{TEXT}name") for mark in content.iter(f"{TEXT}bookmark")}
    links = {link.get(f"{XLINK}href") for link in content.iter(f"{TEXT}a")}
    assert {link[1:] for link in links} <= marks
    references = {one.get(f"{TEXT}ref-name") for one in content.iter(f"{TEXT}bookmark-ref")}
    assert references <= marks


def test_marks_have_a_name_of_their_own_and_end_in_their_paragraph():
    made = publication(
        paragraph("een", "objectives/k3/current"),
        paragraph("twee", "objectives/k3/current"),
        Paragraph(runs=(Run("a", "title"), generated("b"), generated("b"), Run("c", "title"))),
    )
    content = part(made)
    names = [mark.get(f"{TEXT}name") for mark in content.iter(f"{TEXT}bookmark-start")]
    assert len(names) == 6
    assert len(set(names)) == 6
    for line in content.iter(f"{TEXT}p"):
        starts = [mark.get(f"{TEXT}name") for mark in line.iter(f"{TEXT}bookmark-start")]
        assert starts == [mark.get(f"{TEXT}name") for mark in line.iter(f"{TEXT}bookmark-end")]


def test_two_generated_words_in_a_row_keep_their_own_marks():
    (block,) = body(publication(Paragraph(runs=(generated("Planning"), generated("Planning")))))
    assert [words for words, _ in tags(block)] == ["Planning", "Planning"]


def test_contents_list_what_has_a_name_of_its_own_with_its_page():
    made = publication(
        Heading(runs=(Run("Een "), Run("twee")), level=1, anchor="een"),
        Heading(runs=(Run("Deel\ndaarvan"),), level=2, anchor="deel"),
        Heading(runs=(Run("Huidige situatie"),), level=3, anchor="nu", is_part=True),
        Heading(runs=(Run("Les geven"),), level=3, anchor="les"),
        Heading(runs=(Run("Te diep"),), level=4, anchor="diep"),
    )
    (index,) = part(made).iter(f"{TEXT}index-body")
    lines = ["".join(line.itertext()).strip() for line in index.iter(f"{TEXT}p")]
    assert lines == ["Inhoud", "Een twee", "Deel daarvan", "Les geven"]
    assert [link.get(f"{XLINK}href") for link in index.iter(f"{TEXT}a")] == ["#to-een", "#to-deel", "#to-les"]
    # an application that updates them goes by the styles, of which parts have their own
    (source,) = part(made).iter(f"{TEXT}table-of-content-source")
    assert source.get(f"{TEXT}use-outline-level") == "false"
    taken = {style.get(f"{TEXT}style-name") for style in source.iter(f"{TEXT}index-source-style")}
    styles = {"".join(found.itertext()): found.get(f"{TEXT}style-name") for found in part(made).iter(f"{TEXT}h")}
    assert [name for name, style in styles.items() if style not in taken] == ["Huidige situatie", "Te diep"]
    assert {block.text for block in read(made).blocks if block.origin is Origin.CONTENTS} >= {"Inhoud"}


def test_a_table_repeats_its_head_and_has_the_widths_asked():
    columns = tuple(Column(runs=(generated(name),), width=width) for name, width in (("A", 10), ("B", 30), ("C", 60)))
    rows = (
        Row(cells=(Cell(blocks=(paragraph("groep"),), span=3),), is_group=True),
        Row(cells=(Cell(blocks=(paragraph("kop"),), is_head=True), Cell(blocks=()), Cell(blocks=(item("c"),)))),
    )
    made = publication(Table(caption=(Run("Bijschrift"),), columns=columns, rows=rows))
    content = part(made)
    (grid,) = content.iter(f"{TABLE}table")
    assert [child.tag for child in grid[:4]] == [f"{TABLE}table-column"] * 3 + [f"{TABLE}table-header-rows"]
    assert [len(row) for row in grid.iter(f"{TABLE}table-row")] == [3, 3, 3]
    widths = {
        style.get(f"{STYLE}name"): style[0].get(f"{STYLE}column-width")
        for style in content.iter(f"{STYLE}style")
        if style.get(f"{STYLE}family") == "table-column"
    }
    named = [widths[column.get(f"{TABLE}style-name")] for column in grid.iter(f"{TABLE}table-column")]
    assert named == ["17.00mm", "51.00mm", "102.00mm"]
    cells = {block.text: block.cells[0] for block in read(made).blocks if block.cells}
    assert cells["A"].is_header
    assert (cells["groep"].row, cells["groep"].column_span) == (1, 3)
    assert (cells["c"].row, cells["c"].column) == (2, 2)


def test_a_picture_is_there_twice_and_says_what_it_shows():
    made = publication(FIGURE)
    content = part(made)
    (frame,) = content.iter(f"{DRAW}frame")
    images = [image.get(f"{XLINK}href") for image in frame.iter(f"{DRAW}image")]
    assert images == ["Pictures/1.svg", "Pictures/1.png"]
    assert frame.findtext(f"{SVG}title") == "Een streep."
    assert frame.findtext(f"{SVG}desc") == "Een streep.\nVan links naar rechts & terug."
    assert frame.get(f"{SVG}width") == "170.00mm"
    assert frame.get(f"{SVG}height") == "17.00mm"
    with zipfile.ZipFile(io.BytesIO(publication_as_odt(made))) as archive:
        assert archive.read("Pictures/1.svg") == DRAWING.svg.encode()
        assert archive.read("Pictures/1.png").startswith(b"\x89PNG")


def test_a_box_begins_with_its_sign():
    made = publication(
        Callout(tone=Tone.BLOCKING, sign="Blokkerend", blocks=(paragraph("Geen planning"), item("p1")))
    )
    first, second = body(made)
    assert first.text == "Blokkerend · Geen planning"
    assert first.style == "Callout Head blocking"
    assert (second.text, second.kind) == ("p1", BlockKind.LIST_ITEM)


def test_a_box_of_items_alone_has_a_line_for_its_sign():
    made = publication(Callout(tone=Tone.ADVICE, sign="Advies", blocks=(item("een"),)))
    assert [block.text for block in body(made)] == ["Advies", "een"]


def test_a_hint_is_no_text_and_its_place_is_kept():
    runs = (generated("Planning: "), Run("", "activities/p7/planning", hint="Vul in", name="Planning"))
    (block,) = body(publication(Paragraph(runs=runs)))
    assert block.text == "Planning: "
    assert tags(block) == [("Planning: ", runs[0].address), ("", "activities/p7/planning")]
    (hint,) = part(publication(Paragraph(runs=runs))).iter(f"{TEXT}placeholder")
    assert hint.text == "<Vul in>"


def test_a_list_that_begins_deep_keeps_its_level():
    levels = [(block.text, block.level) for block in body(publication(item("a", level=3), item("b", level=1)))]
    assert levels == [("a", 3), ("b", 1)]
