"""Publications as Word files: valid in Word's eyes, whole in ours, and the same bytes each time."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from tests.examples import examples
from tests.unit.packages.zips import zipped
from tests.unit.writing.docx_order import W, faults_of
from tests.unit.writing.publications import BLOCKS, CALLOUT, FIGURE, TABLE, WHOLE, publication

from hoofdlijn.documents import Document, Origin, Tag
from hoofdlijn.reading.docx import read_docx
from hoofdlijn.writing.publication import Block, Callout, Figure, Heading, Item, Paragraph, Run, Table, generated
from hoofdlijn.writing.publication_docx import publication_as_docx

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def root_of(data: bytes, part: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(parts_of(data)[part])


def body_of(document: Document) -> list[tuple[str, tuple[Tag, ...]]]:
    return [(block.text, block.tags) for block in document.blocks if not block.origin.is_furniture]


@pytest.fixture(scope="module")
def whole() -> bytes:
    return publication_as_docx(WHOLE)


# what Word asks of a file


def test_elements_stand_in_the_order_of_the_schema(whole: bytes) -> None:
    parts = parts_of(whole)
    for name, content in parts.items():
        if name.endswith(".xml"):
            assert faults_of(etree.fromstring(content)) == [], name
    assert {"word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml"} <= set(parts)


def test_the_check_of_the_order_sees_a_wrong_order() -> None:
    wrong = etree.fromstring(f'<p xmlns="{W[1:-1]}"><pPr><jc/><keepNext/></pPr><r><t/><rPr/></r></p>')
    assert len(faults_of(wrong)) == 2


@given(blocks=st.lists(BLOCKS, min_size=1, max_size=5))
@settings(max_examples=examples(60))
def test_any_publication_keeps_to_the_schema(blocks: list[Block]) -> None:
    assert faults_of(root_of(publication_as_docx(publication(*blocks)))) == []


def test_every_part_has_a_type_and_every_relation_a_part(whole: bytes) -> None:
    parts = parts_of(whole)
    types = etree.fromstring(parts["[Content_Types].xml"])
    overrides = {element.get("PartName", "").lstrip("/") for element in types if element.get("PartName")}
    defaults = {element.get("Extension") for element in types if element.get("Extension")}
    assert overrides <= set(parts)
    assert {name.rpartition(".")[2] for name in parts if name not in overrides} <= {*defaults, "xml"}
    relations = {element.get("Id"): element for element in etree.fromstring(parts["word/_rels/document.xml.rels"])}
    inner = {f"word/{found.get('Target')}" for found in relations.values() if found.get("TargetMode") != "External"}
    assert inner <= set(parts)
    used = set(re.findall(rb'r:(?:id|embed)="([^"]+)"', parts["word/document.xml"]))
    assert {one.decode() for one in used} <= set(relations)


def test_styles_that_are_used_exist(whole: bytes) -> None:
    known = {style.get(W + "styleId") for style in root_of(whole, "word/styles.xml").iter(W + "style")}
    for part in ("word/document.xml", "word/styles.xml", "word/header.xml", "word/footer.xml", "word/numbering.xml"):
        for name in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            assert {element.get(W + "val") for element in root_of(whole, part).iter(W + name)} <= known


def test_bookmarks_are_unique_and_closed(whole: bytes) -> None:
    root = root_of(whole)
    starts = [element.get(W + "id") for element in root.iter(W + "bookmarkStart")]
    names = [str(element.get(W + "name")).lower() for element in root.iter(W + "bookmarkStart")]
    ends = [element.get(W + "id") for element in root.iter(W + "bookmarkEnd")]
    assert len(starts) == len(set(starts)) == len(set(names))
    assert sorted(map(str, starts)) == sorted(map(str, ends))
    assert all(len(name) <= 40 for name in names)


def test_controls_say_nothing_that_libreoffice_cannot_save(whole: bytes) -> None:
    # 7.4 writes XML that nothing can open from w:text, and wraps a control with a number once more at each saving
    for properties in root_of(whole).iter(W + "sdtPr"):
        assert not {W + "text", W + "id"} & {child.tag for child in properties}


def test_controls_stand_within_paragraphs(whole: bytes) -> None:
    for control in root_of(whole).iter(W + "sdt"):
        if control.find(f"{W}sdtPr/{W}docPartObj") is None:
            assert not list(control.iter(W + "p"))


def test_python_docx_opens_it(whole: bytes) -> None:
    document = docx.Document(io.BytesIO(whole))
    styles = [paragraph.style.name for paragraph in document.paragraphs if paragraph.style is not None]
    assert "Heading 1" in styles
    assert "Heading 2" in styles
    assert "Title" in styles
    assert document.core_properties.title == "Plan <Regio> & co"
    assert document.core_properties.language == "nl-NL"
    assert document.core_properties.subject == "Sterk techniekonderwijs"
    assert document.core_properties.modified == datetime(2025, 1, 1, tzinfo=UTC)
    assert [len(row.cells) for row in document.tables[0].rows] == [3, 3, 3, 3]
    assert len(document.inline_shapes) == 1


# what is in it


def test_the_same_publication_gives_the_same_bytes(whole: bytes) -> None:
    assert publication_as_docx(WHOLE) == whole
    assert publication_as_docx(WHOLE, modified=datetime(2026, 5, 1, 12, 30, tzinfo=UTC)) != whole


def test_a_given_moment_stands_in_the_properties() -> None:
    later = publication_as_docx(WHOLE, modified=datetime(2026, 5, 1, 12, 30, tzinfo=UTC))
    assert b"2026-05-01T12:30:00Z" in parts_of(later)["docProps/core.xml"]


def test_the_language_is_told_and_spoken(whole: bytes) -> None:
    assert b'w:val="nl-NL"' in parts_of(whole)["word/styles.xml"]
    assert "Pagina" in "".join(root_of(whole, "word/footer.xml").itertext())
    english = publication_as_docx(
        publication_in_english := WHOLE.__class__(
            language="en", title="Plan", cover=(), blocks=(), contents_title="Contents"
        )
    )
    assert publication_in_english.language == "en"
    assert b'w:val="en-GB"' in parts_of(english)["word/styles.xml"]
    assert "Page" in "".join(root_of(english, "word/footer.xml").itertext())


def test_contents_list_the_headings_that_word_takes_when_it_renews_them() -> None:
    headings = (
        Heading(runs=(Run("Doelstelling 1"),), level=1, anchor="d"),
        Heading(runs=(Run("Huidige situatie"),), level=3, anchor="nu", is_part=True),
        Heading(runs=(Run("Les geven"),), level=3, anchor="les"),
    )
    made = publication_as_docx(replace(WHOLE, cover=(), blocks=headings))
    root = root_of(made)
    (instruction,) = [text for found in root.iter(W + "instrText") if "TOC" in (text := "".join(found.itertext()))]
    # \o takes Word's own heading styles; with \u it would take every style that has a level
    assert instruction.split() == ["TOC", "\\o", '"1-3"', "\\h", "\\z"]
    styles = {p.text: p.style for p in docx.Document(io.BytesIO(made)).paragraphs if p.text}
    listed = [block.text for block in read_docx(made, name="x").blocks if block.origin is Origin.CONTENTS]
    own = [text for text, style in styles.items() if style is not None and style.name.startswith("Heading")]
    assert listed == ["Inhoud", *(f"{text}\t" for text in own)]
    # still a heading for readers, of the same level
    levels = {block.text: block.level for block in read_docx(made, name="x").blocks if block.level}
    assert levels == {"Doelstelling 1": 1, "Huidige situatie": 3, "Les geven": 3}


def test_the_field_of_the_contents_ends_in_its_last_entry(whole: bytes) -> None:
    (contents,) = [
        found for found in root_of(whole).iter(W + "sdt") if found.find(f"{W}sdtPr/{W}docPartObj") is not None
    ]
    last = list(contents.iter(W + "p"))[-1]
    assert "Bevindingen" in "".join(last.itertext())
    assert list(last.iter(W + "fldChar"))[-1].getparent().getparent() is last


def test_the_contents_are_a_field_with_its_entries(whole: bytes) -> None:
    root = root_of(whole)
    instructions = ["".join(found.itertext()) for found in root.iter(W + "instrText")]
    assert any("TOC" in found for found in instructions)
    names = {found.get(W + "name") for found in root.iter(W + "bookmarkStart")}
    links = [found.get(W + "anchor") for found in root.iter(W + "hyperlink") if found.get(W + "anchor")]
    assert len(links) == 3
    assert set(links) <= names
    listed = [block.text for block in read_docx(whole, name="x").blocks if block.origin is Origin.CONTENTS]
    assert listed == ["Inhoud", "Doelstelling 1: Techniek dichtbij\t", "Bevindingen\t"]
    kinds = [found.get(W + "fldCharType") for found in root.iter(W + "fldChar")]
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end")


def test_tables_repeat_their_head_and_say_what_they_are(whole: bytes) -> None:
    table = next(root_of(whole).iter(W + "tbl"))
    rows = list(table.iter(W + "tr"))
    assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
    assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in rows[1:])
    assert next(table.iter(W + "tblCaption")).get(W + "val") == "Bijdrage aan de regeling"
    assert next(table.iter(W + "tblDescription")).get(W + "val") == "Ja, Element, Waaruit dat blijkt"
    grid = [int(str(column.get(W + "w"))) for column in table.iter(W + "gridCol")]
    assert [round(100 * width / sum(grid)) for width in grid] == [10, 30, 60]
    for row in rows:
        widths = [int(str(found.get(W + "w"))) for found in row.iter(W + "tcW")]
        assert sum(widths) == sum(grid)


def test_pictures_have_words_and_both_forms(whole: bytes) -> None:
    parts = parts_of(whole)
    assert parts["word/media/image1.png"].startswith(b"\x89PNG")
    assert parts["word/media/image1.svg"].decode() == FIGURE.drawing.svg
    told = re.findall(r'<wp:docPr [^>]*descr="([^"]*)"', parts["word/document.xml"].decode())
    assert told == ["Tijdlijn met &quot;één&quot; balk &amp; meer"]


def test_tick_boxes_can_be_ticked(whole: bytes) -> None:
    boxes = [(found.get(W14 + "val")) for found in root_of(whole).iter(W14 + "checked")]
    assert boxes == ["1", "0"]
    document = read_docx(whole, name="x")
    ticks = [block.text for block in document.blocks if any(tag.address.endswith("/ticked") for tag in block.tags)]
    assert ticks == ["☒", "☐"]


def test_a_hint_is_shown_and_never_read(whole: bytes) -> None:
    assert "Vul in: regio" in "".join(root_of(whole).itertext())
    assert all("Vul in" not in block.text for block in read_docx(whole, name="x").blocks)


def test_levels_of_lists_are_real() -> None:
    blocks = [Item(runs=(Run(f"punt {level}"),), level=level) for level in range(1, 10)]
    document = read_docx(publication_as_docx(publication(*blocks)), name="x")
    body = [block for block in document.blocks if not block.origin.is_furniture]
    assert [block.level for block in body] == list(range(1, 10))
    assert all(block.marker for block in body)


def test_links_point_at_headings_and_at_the_web(whole: bytes) -> None:
    relations = {
        found.get("Id"): found.get("Target")
        for found in etree.fromstring(parts_of(whole)["word/_rels/document.xml.rels"])
    }
    root = root_of(whole)
    web = [found.get(f"{{{root.nsmap['r']}}}id") for found in root.iter(W + "hyperlink")]
    assert [relations[one] for one in web if one] == ["https://voorbeeld.nl/?a=1&b=2"]


def test_what_no_xml_may_hold_becomes_a_sign_for_it() -> None:
    data = publication_as_docx(publication(Paragraph(runs=(Run("a\x00b\x0bc\ufffed\ud800e", "title"),))))
    assert body_of(read_docx(data, name="x"))[0][0] == "a\ufffdb\ufffdc\ufffdd\ufffde"


def test_a_box_says_its_sign_first() -> None:
    for callout in (CALLOUT, Callout(tone=CALLOUT.tone, sign="Vraag", blocks=CALLOUT.blocks[1:])):
        data = publication_as_docx(publication(callout, callout))
        words = [text for text, _ in body_of(read_docx(data, name="x"))]
        assert words[0].startswith(callout.sign) or callout.sign in words[-1]
        assert len(list(root_of(data).iter(W + "tbl"))) == 2


# what is read back


def expected(blocks: tuple[Block, ...]) -> Iterator[tuple[str, tuple[Tag, ...]]]:
    """Yield text and tags of each paragraph that shows something, as a reader should hand them over."""
    for runs in _paragraphs(blocks):
        text = "".join(run.text for run in runs)
        tags: list[Tag] = []
        position = 0
        for run in runs:
            end = position + len(run.text)
            if run.address and position < end:
                tags.append(Tag(start=position, end=end, address=run.address))
            position = end
        # around addresses a reader leaves out soft hyphens, and then a paragraph in which nothing shows
        if "".join(run.text if run.address else run.text.replace("\xad", "") for run in runs).strip():
            yield text, tuple(tags)


def _paragraphs(blocks: tuple[Block, ...]) -> Iterator[tuple[Run, ...]]:
    for block in blocks:
        if isinstance(block, Table):
            yield block.caption
            for column in block.columns:
                yield column.runs
            for row in block.rows:
                for cell in row.cells:
                    yield from (inner.runs for inner in cell.blocks)
        elif isinstance(block, Figure):
            yield block.caption
        elif isinstance(block, (Heading, Item, Paragraph)):
            yield block.runs


def without_controls_tags(data: bytes) -> bytes:
    """Return the file as LibreOffice 7.4 leaves it: the controls without their tags."""
    parts = parts_of(data)
    parts["word/document.xml"] = re.sub(rb'<w:tag w:val="[^"]*"/>', b"", parts["word/document.xml"])
    return zipped(parts)


@given(blocks=st.lists(BLOCKS, min_size=1, max_size=6).map(tuple))
@settings(max_examples=examples(300))
def test_text_and_tags_come_back_character_for_character(blocks: tuple[Block, ...]) -> None:
    marked = publication_as_docx(publication(*blocks, Paragraph(runs=(Run("slot"),))))
    assert addressed(body_of(read_docx(marked, name="x"))) == addressed(expected(blocks))


def addressed(paragraphs: Iterable[tuple[str, tuple[Tag, ...]]]) -> list[list[tuple[str, str]]]:
    """Return what stands under each address; around it, a reader folds what does not show."""
    found = []
    for text, tags in paragraphs:
        pieces: list[tuple[str, str]] = []
        last = None
        for tag in tags:
            words = text[tag.start : tag.end]
            if pieces and last == tag.start and pieces[-1][1] == tag.address:
                pieces[-1] = (pieces[-1][0] + words, tag.address)
            else:
                pieces.append((words, tag.address))
            last = tag.end
        if pieces:
            found.append(pieces)
    return found


@given(blocks=st.lists(BLOCKS, min_size=1, max_size=6).map(tuple))
@settings(max_examples=examples(200))
def test_bookmarks_alone_tell_the_same(blocks: tuple[Block, ...]) -> None:
    marked = without_controls_tags(publication_as_docx(publication(*blocks, Paragraph(runs=(Run("slot"),)))))
    assert addressed(body_of(read_docx(marked, name="x"))) == addressed(expected(blocks))


def test_a_value_of_several_paragraphs_has_one_bookmark() -> None:
    data = publication_as_docx(WHOLE)
    names = [str(found.get(W + "name")) for found in root_of(data).iter(W + "bookmarkStart")]
    assert sum(name.startswith("_hlOk3_statement") for name in names) == 1
    tagged = [
        block.text
        for block in read_docx(without_controls_tags(data), name="x").blocks
        if any(tag.address == "objectives/k3/statement" for tag in block.tags)
    ]
    assert tagged == ["Eerste alinea.", "Tweede\nalinea.", "punt", "dieper"]


def test_generated_words_keep_their_mark() -> None:
    label = generated("Planning: ")
    document = read_docx(
        publication_as_docx(publication(Paragraph(runs=(label, Run("2026", "activities/p7/planning"))))), name="x"
    )
    assert body_of(document)[0] == (
        "Planning: 2026",
        (Tag(start=0, end=10, address=label.address), Tag(start=10, end=14, address="activities/p7/planning")),
    )


def test_the_table_is_read_as_a_table() -> None:
    document = read_docx(publication_as_docx(publication(TABLE)), name="x")
    cells = [(block.cells[0].row, block.cells[0].column, block.text) for block in document.blocks if block.cells]
    assert cells[:4] == [(0, 0, "Ja"), (0, 1, "Element"), (0, 2, "Waaruit dat blijkt"), (1, 0, "Thema's")]
    assert all(block.cells[0].is_header for block in document.blocks if block.cells and block.cells[0].row == 0)
