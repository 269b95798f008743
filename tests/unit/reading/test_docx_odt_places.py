"""A block's ordinal counts every paragraph of its part: what a plain pass over the part finds there is its text."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from tests.examples import examples
from tests.unit.reading import open_files, word_files
from tests.unit.reading.word_files import cell, p, r, raw, row, table, text_box

from hoofdlijn.documents import Document
from hoofdlijn.reading.docx import read_docx
from hoofdlijn.reading.odt import read_odt

W = f"{{{word_files.W}}}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def own_text(paragraph: etree._Element, box: str) -> str:
    """Return the text of a paragraph without that of boxes in it, white space folded."""
    if paragraph.tag == box:
        return ""
    inner = "".join(own_text(child, box) + (child.tail or "") for child in paragraph)
    return (paragraph.text or "") + inner


def check_places(document: Document, data: bytes, tags: tuple[str, ...], box: str) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for block in document.blocks:
            assert block.source is not None
            root = etree.fromstring(archive.read(block.source.part))
            paragraph = list(root.iter(*tags))[block.source.ordinal]
            assert "".join(own_text(paragraph, box).split()) == "".join(block.text.split())


letters = st.text("abc ", min_size=1, max_size=5)


def word_blocks(depth: int = 0) -> st.SearchStrategy[str]:
    plain = letters.map(p)
    boxed = st.builds(lambda text, inner: raw(r(text) + text_box(inner)), letters, letters.map(p))
    deleted = letters.map(lambda text: f"<w:del>{p(text)}</w:del>")
    unread = letters.map(lambda text: f"<w:onbekend>{p(text)}</w:onbekend>")
    prompt = letters.map(
        lambda text: f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p(text)}</w:sdtContent></w:sdt>"
    )
    kinds = [plain, boxed, deleted, unread, prompt, st.just(p())]
    if depth < 2:
        inner = st.lists(word_blocks(depth + 1), min_size=1, max_size=2).map("".join)
        gone = st.booleans().map(lambda is_gone: "<w:del/>" if is_gone else "")
        kinds.append(st.builds(lambda content, mark: table(row(cell(content), properties=mark)), inner, gone))
    return st.one_of(kinds)


@settings(max_examples=examples(150))
@given(body=st.lists(word_blocks(), max_size=5).map("".join))
def test_in_word_every_place_leads_back_to_the_text(body: str) -> None:
    data = word_files.word_file(body + p("slot"))
    check_places(read_docx(data, name="x"), data, (W + "p",), W + "txbxContent")


def open_blocks(depth: int = 0) -> st.SearchStrategy[str]:
    plain = letters.map(open_files.p)
    heading = letters.map(open_files.h)
    boxed = letters.map(
        lambda text: open_files.p(f"a<draw:frame><draw:text-box>{open_files.p(text)}</draw:text-box></draw:frame>")
    )
    hidden = letters.map(lambda text: f'<text:section text:display="none">{open_files.p(text)}</text:section>')
    noted = letters.map(
        lambda text: open_files.p(f"b<text:note><text:note-body>{open_files.p(text)}</text:note-body></text:note>")
    )
    kinds = [plain, heading, boxed, hidden, noted, st.just(open_files.p())]
    if depth < 2:
        inner = st.lists(open_blocks(depth + 1), min_size=1, max_size=2).map("".join)
        kinds.append(inner.map(lambda content: open_files.items(f"<text:section>{content}</text:section>")))
        kinds.append(
            inner.map(
                lambda content: (
                    f"<table:table><table:table-row><table:table-cell>{content}</table:table-cell>"
                    "</table:table-row></table:table>"
                )
            )
        )
    return st.one_of(kinds)


@settings(max_examples=examples(150))
@given(body=st.lists(open_blocks(), max_size=5).map("".join))
def test_in_opendocument_every_place_leads_back_to_the_text(body: str) -> None:
    data = open_files.text_file(body + open_files.p("slot"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = archive.read("content.xml")
    paragraphs = list(etree.fromstring(content).iter(TEXT + "p", TEXT + "h"))
    for block in read_odt(data, name="x").blocks:
        assert block.source is not None
        paragraph = paragraphs[block.source.ordinal]
        inner = {TEXT + "note-body", "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}text-box"}
        for found in list(paragraph.iter(*inner)):
            found.clear()
        assert "".join("".join(paragraph.itertext()).split()) == "".join(block.text.split())
        paragraphs = list(etree.fromstring(content).iter(TEXT + "p", TEXT + "h"))


@pytest.mark.parametrize("levels", [10, 60])
def test_tables_in_tables_are_read_as_deep_as_xml_may_go(levels: int) -> None:
    body = p("kern")
    for _ in range(levels):
        body = table(row(cell(body)))
    block = read_docx(word_files.word_file(body), name="x").block(1)
    assert (block.text, len(block.cells)) == ("kern", levels)
