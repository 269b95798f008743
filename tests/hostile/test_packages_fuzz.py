"""Bent and hostile Word and OpenDocument files: a DocumentError or a reading, never anything else.

The number of cases is fixed and each is made from a fixed seed. Bounds are proved by the error they raise, never by
a clock.
"""

import io
import random
import zipfile
from collections.abc import Callable

import pytest
from tests.unit.packages.zips import zipped
from tests.unit.reading import open_files
from tests.unit.reading.word_files import abstract, field, level, num, p, r, raw, row, table, text_box, word_file

from hoofdlijn.documents import Document
from hoofdlijn.errors import DamagedFile, DocumentError, TooLarge, UnsafeFile
from hoofdlijn.reading.docx import read_docx
from hoofdlijn.reading.odt import read_odt

Reader = Callable[..., Document]

WORD = word_file(
    p("Doelstelling 1", style="Kop1")
    + p("een", number=(1, 0))
    + p("weg", mark='<w:del w:id="1"/>')
    + raw(
        r("veld ", "<w:b/>") + field("PAGE", "2") + text_box(p("vak")) + '<w:r><w:footnoteReference w:id="1"/></w:r>'
    )
    + table(row("a", "b", properties="<w:tblHeader/>"), row("c"))
    + f'<w:sdt><w:sdtPr><w:tag w:val="objectives/k1"/></w:sdtPr><w:sdtContent>{p("x")}</w:sdtContent></w:sdt>'
    + '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>',
    parts={
        "styles": '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>',
        "numbering": abstract(1, level(0, "decimal", "%1.")) + num(1, 1),
        "footnotes": f'<w:footnote w:id="1">{p("noot")}</w:footnote>',
        "header1": p("kop"),
    },
)
OPEN = open_files.text_file(
    open_files.h("Doelstelling 1")
    + open_files.items("een", open_files.p("twee") + open_files.items("drie"), style="L1")
    + open_files.p(
        f'a<text:s text:c="3"/>{open_files.span("b", "T1")}<text:note><text:note-body>{open_files.p("n")}</text:note-body></text:note>'
    )
    + '<table:table><table:table-row table:number-rows-repeated="2"><table:table-cell '
    + f'table:number-columns-spanned="2">{open_files.p("cel")}</table:table-cell></table:table-row></table:table>',
    automatic=open_files.list_style("L1", open_files.number_level(1))
    + open_files.run_style("T1", 'fo:font-weight="bold"'),
    styles=open_files.paragraph_style("Kop1"),
)
FILES = [
    pytest.param(WORD, read_docx, "word/document.xml", id="docx"),
    pytest.param(OPEN, read_odt, "content.xml", id="odt"),
]


def read_or_refuse(read: Reader, data: bytes) -> bool:
    """Return whether it could be read; any error but our own ends the test."""
    try:
        read(data, name="plan")
    except DocumentError:
        return False
    return True


def repacked(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return zipped({name: change(name, archive.read(name)) for name in archive.namelist()})


@pytest.mark.parametrize(("data", "read", "part"), FILES)
def test_broken_off_files_are_refused(data: bytes, read: Reader, part: str) -> None:
    for length in range(0, len(data), max(1, len(data) // 200)):
        assert not read_or_refuse(read, data[:length])


@pytest.mark.parametrize(("data", "read", "part"), FILES)
def test_files_with_changed_bits_are_read_or_refused(data: bytes, read: Reader, part: str) -> None:
    chance = random.Random(20250101)
    refused = 0
    for _ in range(400):
        bent = bytearray(data)
        for _ in range(chance.choice((1, 1, 2, 8))):
            bent[chance.randrange(len(bent))] ^= 1 << chance.randrange(8)
        refused += not read_or_refuse(read, bytes(bent))
    assert refused > 100


@pytest.mark.parametrize(("data", "read", "part"), FILES)
def test_parts_with_changed_bytes_are_read_or_refused(data: bytes, read: Reader, part: str) -> None:
    chance = random.Random(20260801)

    def bend(name: str, content: bytes) -> bytes:
        bent = bytearray(content)
        if name.endswith((".xml", ".rels")) and chance.random() < 0.5 and bent:
            for _ in range(chance.choice((1, 2, 4))):
                bent[chance.randrange(len(bent))] = chance.choice(b'<>/="0 9w:x')
        return bytes(bent)

    assert {read_or_refuse(read, repacked(data, bend)) for _ in range(300)} == {True, False}


@pytest.mark.parametrize(("data", "read", "part"), FILES)
def test_parts_with_pieces_out_of_order_are_read_or_refused(data: bytes, read: Reader, part: str) -> None:
    """Whole tags change places, vanish or double: well-formed or not, and mostly sense or not."""
    chance = random.Random(7)

    def shuffle(name: str, content: bytes) -> bytes:
        if name != part:
            return content
        pieces = content.split(b"<")
        for _ in range(chance.choice((1, 2, 3))):
            at, other = chance.randrange(1, len(pieces)), chance.randrange(1, len(pieces))
            kind = chance.randrange(3)
            if kind == 0:
                pieces[at], pieces[other] = pieces[other], pieces[at]
            elif kind == 1:
                del pieces[at]
            else:
                pieces.insert(at, pieces[other])
        return b"<".join(pieces)

    for _ in range(300):
        read_or_refuse(read, repacked(data, shuffle))


def swap(data: bytes, part: str, content: bytes) -> bytes:
    return repacked(data, lambda name, old: content if name == part else old)


@pytest.mark.parametrize(("data", "read", "part"), FILES)
def test_entities_are_never_resolved(data: bytes, read: Reader, part: str) -> None:
    laughs = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;</a>'
    outside = b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]><a>&a;</a>'
    remote = b'<!DOCTYPE a SYSTEM "http://localhost:1/a.dtd"><a/>'
    for attack in (laughs, outside, remote):
        with pytest.raises(UnsafeFile):
            read(swap(data, part, attack), name="plan")


@pytest.mark.parametrize(("data", "read", "part"), FILES)
@pytest.mark.parametrize("unit", [b"<a/>", b'<a b="" c="" d=""/>', b"<a>x</a>"])
def test_a_part_that_would_fill_memory_is_too_large(data: bytes, read: Reader, part: str, unit: bytes) -> None:
    # packed with little gain, so that it is the tree and not the zip that is refused
    many = b"<a>" + unit * 3_500_000 + b"</a>"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, many if name == part else content)
    with pytest.raises(TooLarge):
        read(file.getvalue(), name="plan")


@pytest.mark.parametrize(("data", "read", "part"), FILES)
def test_a_bomb_in_any_part_is_refused(data: bytes, read: Reader, part: str) -> None:
    with pytest.raises(UnsafeFile):
        read(swap(data, part, b" " * 40_000_000), name="plan")


@pytest.mark.slow
def test_endless_empty_paragraphs_are_too_large() -> None:
    with pytest.raises(TooLarge):
        read_docx(word_file("<w:p/>" * 300_000), name="plan")
    with pytest.raises(TooLarge):
        read_odt(open_files.text_file("<text:p/>" * 300_000), name="plan")


WRAPPERS = [
    (p("kern"), ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), 80),
    (p("kern"), ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), 120),
    (p("kern"), ("<w:customXml>", "</w:customXml>"), 240),
    (p("kern"), ("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>"), 120),
    (p("kern"), ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"), 60),
]


@pytest.mark.parametrize(("inner", "around", "levels"), WRAPPERS)
def test_word_may_nest_as_deep_as_xml_may(inner: str, around: tuple[str, str], levels: int) -> None:
    body = around[0] * levels + inner + around[1] * levels
    assert [block.text for block in read_docx(word_file(body), name="plan").blocks if block.text] == ["kern"]
    with pytest.raises(DamagedFile):
        read_docx(word_file(around[0] * 300 + inner + around[1] * 300), name="plan")


RUN_WRAPPERS = [
    ("<w:ins>", "</w:ins>", 240),
    ("<w:hyperlink>", "</w:hyperlink>", 240),
    ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 120),
    ("<w:r><w:ruby><w:rubyBase>", "</w:rubyBase></w:ruby></w:r>", 80),
]


@pytest.mark.parametrize(("before", "behind", "levels"), RUN_WRAPPERS)
def test_runs_may_nest_as_deep_as_xml_may(before: str, behind: str, levels: int) -> None:
    body = raw(before * levels + r("kern") + behind * levels)
    assert read_docx(word_file(body), name="plan").block(1).text == "kern"


OPEN_WRAPPERS = [
    ("<text:section>", "</text:section>", 240),
    ("<text:list><text:list-item>", "</text:list-item></text:list>", 120),
    ("<table:table><table:table-row><table:table-cell>", "</table:table-cell></table:table-row></table:table>", 80),
    ("<text:p><draw:frame><draw:text-box>", "</draw:text-box></draw:frame></text:p>", 80),
    ("<text:p><text:note><text:note-body>", "</text:note-body></text:note></text:p>", 80),
]


@pytest.mark.parametrize(("before", "behind", "levels"), OPEN_WRAPPERS)
def test_opendocument_may_nest_as_deep_as_xml_may(before: str, behind: str, levels: int) -> None:
    body = before * levels + open_files.p("kern") + behind * levels
    document = read_odt(open_files.text_file(body), name="plan")
    assert [block.text for block in document.blocks if block.text] == ["kern"]


def test_spans_may_nest_as_deep_as_xml_may() -> None:
    body = open_files.p('<text:span text:style-name="T1">' * 240 + "kern" + "</text:span>" * 240)
    assert read_odt(open_files.text_file(body), name="plan").block(1).text == "kern"


def test_numbers_beyond_all_measure_do_no_harm() -> None:
    huge = "9" * 40
    body = (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{huge}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="{huge}"/></w:pPr>'
        f'{r("a")}</w:p><w:tbl><w:tr><w:trPr><w:gridBefore w:val="{huge}"/></w:trPr>'
        f'<w:tc><w:tcPr><w:gridSpan w:val="{huge}"/></w:tcPr>{p("b")}</w:tc></w:tr></w:tbl>'
    )
    numbering = abstract(1, f'<w:lvl w:ilvl="0"><w:start w:val="{huge}"/><w:lvlText w:val="%1"/></w:lvl>') + num(1, 1)
    assert len(read_docx(word_file(body, parts={"numbering": numbering}), name="plan").blocks) == 2
    odd = open_files.h("a", 1).replace('"1"', f'"{huge}"') + open_files.p(f'b<text:s text:c="{huge}"/>')
    assert len(read_odt(open_files.text_file(odd), name="plan").blocks) == 2
