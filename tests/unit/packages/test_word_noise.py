"""What is taken out of Word's XML before parsing may never change what is read."""

import io
import zipfile

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.unit.packages.zips import zipped
from tests.unit.reading.word_files import NAMESPACES, word_file

from hoofdlijn.documents import Document
from hoofdlijn.packages.word_noise import without_noise
from hoofdlijn.reading.docx import read_docx

HEX = "0A1B2C3D"
NOISE = (
    '<w:lang w:val="nl-NL"/>',
    '<w:rFonts w:ascii="Calibri" w:cs="Calibri"/>',
    '<w:color w:val="FF0000" w:themeColor="text1"/>',
    '<w:szCs w:val="22"/>',
    "<w:noProof/>",
    '<w14:ligatures w14:val="none"/>',
    "<w:bCs/>",
)
MEANT = (
    "<w:b/>",
    '<w:b w:val="0"/>',
    "<w:i/>",
    '<w:u w:val="single"/>',
    "<w:vanish/>",
    '<w:rStyle w:val="Sterk"/>',
    '<w:rFonts w:ascii="Wingdings"/>',
)
STYLES = '<w:style w:type="character" w:styleId="Sterk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'

words = st.text("ab ü\u00fc<&\"'=>", min_size=1, max_size=8).map(
    lambda text: text.replace("&", "&amp;").replace("<", "&lt;")
)
properties = st.lists(st.sampled_from(NOISE + MEANT), max_size=4, unique=True).map(
    lambda found: f"<w:rPr>{''.join(found)}</w:rPr>" if found else ""
)
marks = st.sampled_from(
    [
        "",
        "",
        '<w:proofErr w:type="spellStart"/>',
        '<w:bookmarkStart w:id="1" w:name="w:r"/><w:bookmarkEnd w:id="1"/>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        '<w:commentRangeStart w:id="0"/>',
        '<w:r w:rsidR="0A1B2C3D"><w:tab/></w:r>',
    ]
)
attributes = st.sampled_from(["", f' w:rsidR="{HEX}"', f' w:rsidR="{HEX}" w:rsidRPr="{HEX}"', f' w14:paraId="{HEX}"'])


@st.composite
def runs(draw: st.DrawFn) -> str:
    keeps = draw(st.sampled_from(['<w:t xml:space="preserve">', "<w:t>"]))
    return f"{draw(marks)}<w:r{draw(attributes)}>{draw(properties)}{keeps}{draw(words)}</w:t></w:r>"


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    mark = f"<w:pPr>{draw(properties)}</w:pPr>" if draw(st.booleans()) else ""
    return f"<w:p{draw(attributes)}>{mark}{''.join(draw(st.lists(runs(), max_size=6)))}</w:p>"


def with_comment(body: str) -> bytes:
    """Return the file in a form in which nothing is taken out: its main part holds a comment."""
    data = word_file(body, parts={"styles": STYLES})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/document.xml"] += b"<!-- as it is -->"
    return zipped(parts)


def seen(document: Document) -> list[object]:
    """Return all that a reader is told but where two runs met."""
    return [(block, "".join(sorted(str(tag) for tag in block.tags))) for block in document.blocks]


@settings(max_examples=examples(300))
@given(body=st.lists(paragraphs(), min_size=1, max_size=4).map("".join))
def test_a_text_reads_the_same_without_the_noise(body: str) -> None:
    whole = body + f'<w:p w:rsidR="{HEX}"><w:r><w:t>slot</w:t></w:r></w:p>'
    clean = read_docx(word_file(whole, parts={"styles": STYLES}), name="x")
    assert seen(clean) == seen(read_docx(with_comment(whole), name="x"))


def test_editing_noise_goes_and_split_runs_become_one() -> None:
    noisy = (
        f'<w:p w:rsidR="{HEX}" w14:paraId="{HEX}"><w:r w:rsidR="{HEX}"><w:rPr><w:lang w:val="nl-NL"/></w:rPr>'
        f'<w:t xml:space="preserve">Voor</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="{HEX}">'
        '<w:rPr><w:rFonts w:cs="Calibri"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">bereiding</w:t></w:r></w:p>'
    )
    assert without_noise(noisy.encode()) == b'<w:p><w:r><w:t xml:space="preserve">Voorbereiding</w:t></w:r></w:p>'


def test_what_is_shown_stays() -> None:
    bold = b'<w:p><w:r><w:rPr><w:b/><w:lang w:val="nl-NL"/></w:rPr><w:t>a</w:t></w:r></w:p>'
    assert without_noise(bold) == bold


def test_markup_in_a_character_section_is_text_and_is_left_alone() -> None:
    body = '<w:p><w:r><w:t><![CDATA[<w:proofErr w:type="x"/>]]></w:t></w:r></w:p>'
    assert without_noise(body.encode()) == body.encode()
    document = read_docx(word_file(body), name="x")
    assert document.block(1).text == '<w:proofErr w:type="x"/>'


def test_a_file_with_another_prefix_is_read_as_it_is() -> None:
    body = (
        f'<w:document {NAMESPACES}><w:body><w:p w:rsidR="{HEX}"><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>'
    )
    other = (
        body.replace("<w:", "<n:").replace("</w:", "</n:").replace("w:rsid", "n:rsid").replace("xmlns:w=", "xmlns:n=")
    )
    data = word_file("")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/document.xml"] = other.encode()
    assert without_noise(other.encode()) == other.encode()
    assert read_docx(zipped(parts), name="x").block(1).text == "a"
