"""Annotations in OpenDocument texts: the right words are covered, and the rest is what it was, byte for byte."""

import pytest
from odfdo import Document as OdfdoDocument
from tests.roundtrip.noise_odt import SHAPES
from tests.roundtrip.papers import OFFICE, TEXT, odt, parse, part_of, place_at, read_odt_plainly
from tests.roundtrip.proofs import annotations_odt, assert_only_inserted, text_odt

from hoofdlijn.documents import Block, Document, Origin, Source
from hoofdlijn.packages.insertions import take_out_bytes
from hoofdlijn.packages.odf import open_text
from hoofdlijn.writing.comments_odt import annotate_odt, plan_odt_annotations
from hoofdlijn.writing.notes import Note


def annotated(data, document, notes, **options):
    """Annotate, and check everything that holds of any copy."""
    name = "plan.odt"
    result = annotate_odt(data, document, notes, name=name, **options)
    edit = plan_odt_annotations(
        open_text(data, name=name), data, document, notes, author=options.get("author", "Hoofdlijn")
    )
    assert_only_inserted(data, result, edit)
    assert text_odt(result) == text_odt(data)
    assert annotate_odt(data, document, notes, name=name, **options) == result
    return result


@pytest.mark.parametrize(
    ("body", "number", "words", "covered"), [shape[1:] for shape in SHAPES], ids=[shape[0] for shape in SHAPES]
)
def test_the_words_meant_are_covered_and_nothing_else_changes(body, number, words, covered):
    data = odt(body)
    document = read_odt_plainly(data)
    result = annotated(data, document, [Note(place_at(document, number, words), ("Let op",))])
    ours = [found for found in annotations_odt(result) if found[1] == "Hoofdlijn"]
    assert ours == [(words if covered is None else covered, "Hoofdlijn", ["Let op"])]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "iso-8859-1"])
def test_every_encoding_that_xml_may_have_keeps_its_bytes(codec):
    declared = {"utf-8-sig": "utf-8", "utf-16-be": "utf-16"}.get(codec, codec)
    mark = "\ufeff" if codec == "utf-16-be" else ""
    content = (
        f'{mark}<?xml version="1.0" encoding="{declared}"?><o:document-content xmlns:o="{OFFICE}" xmlns:t="{TEXT}">'
        "<o:body><o:text><t:p>Eén café &amp; één idée</t:p></o:text></o:body></o:document-content>"
    )
    data = odt("", content=content.encode(codec))
    document = read_odt_plainly(data)
    result = annotated(data, document, [Note(place_at(document, 1, "& één"), ("Let op € 🛠",))])
    assert annotations_odt(result) == [("& één", "Hoofdlijn", ["Let op € 🛠"])]


@pytest.mark.parametrize(
    "paragraph", ["<text:p/>", '<text:p text:style-name="P1" />', "<text:p></text:p>", "<text:p><!--/--></text:p>"]
)
def test_an_empty_paragraph_takes_an_annotation_too(paragraph):
    data = odt(paragraph)
    result = annotated(data, read_odt_plainly(data), [Note(None, ("een",)), Note(None, ("twee",))])
    assert annotations_odt(result) == [("", "Hoofdlijn", ["een"]), ("", "Hoofdlijn", ["twee"])]


def test_overlapping_annotations_each_keep_their_own_end():
    data = odt('<text:p>een twee <text:span text:style-name="T">drie</text:span> vier</text:p>')
    document = read_odt_plainly(data)
    words = ["twee drie", "drie vier", "een twee drie vier", "twee drie", "drie"]
    result = annotated(data, document, [Note(place_at(document, 1, one), (one,)) for one in words])
    found = annotations_odt(result)
    assert sorted(one[0] for one in found) == sorted(words)
    assert all(one[0] == one[2][0] for one in found)


def test_a_name_that_another_annotation_has_is_not_used_again():
    data = odt(SHAPES[18][1])
    document = read_odt_plainly(data)
    result = annotated(data, document, [Note(None, ("a",)), Note(None, ("b",))])
    root = parse(part_of(result, "content.xml"))
    names = [one.get(f"{{{OFFICE}}}name") for one in root.iter(f"{{{OFFICE}}}annotation")]
    assert len(names) == len(set(names)) == 3


def test_what_stands_in_a_frame_or_note_hangs_on_its_host():
    data = odt(
        "<text:p/><text:p>Gastheer<draw:frame><draw:text-box><text:p>in het kader</text:p></draw:text-box></draw:frame>"
        ' en<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        "<text:p>voetnoot</text:p></text:note-body></text:note></text:p>"
    )
    document = read_odt_plainly(data)
    notes = [Note(place_at(document, 3, "kader"), ("a",)), Note(place_at(document, 4, "voetnoot"), ("b",))]
    origins = {3: Origin.TEXT_BOX, 4: Origin.FOOTNOTE}
    told = Document(
        format="odt",
        blocks=tuple(
            Block(
                number=b.number,
                text=b.text,
                source=b.source,
                origin=origins.get(b.number, Origin.BODY),
                host=2 if b.number > 2 else None,
            )
            for b in document.blocks
        ),
    )
    for one in (document, told):
        result = annotated(data, one, notes)
        root = parse(part_of(result, "content.xml"))
        parents = [found.getparent() for found in root.iter(f"{{{OFFICE}}}annotation")]
        assert [parent.text for parent in parents] == [None, None]
        assert len(set(parents)) == 1
        assert "Gastheer" in "".join(parents[0].itertext())


def test_a_place_in_a_header_hangs_on_the_first_text():
    data = odt("<text:p/><text:h>Titel</text:h>")
    document = read_odt_plainly(data)
    header = Block(number=3, text="kop", origin=Origin.HEADER, source=Source(part="styles.xml", ordinal=0))
    document = Document(format="odt", blocks=(*document.blocks, header))
    result = annotated(data, document, [Note(place_at(document, 3, "kop"), ("a",)), Note(None, ("b",))])
    assert [one[0] for one in annotations_odt(result)] == ["Titel", "Titel"]


@pytest.mark.parametrize(("version", "known"), [("1.2", False), ("1.3", True), ("1.4", True), ("", False)])
def test_initials_are_written_where_the_version_of_the_file_knows_them(version, known):
    data = odt("<text:p>een</text:p>", version=version)
    result = annotated(data, read_odt_plainly(data), [Note(None, ("a",))], author="Regio Zuid")
    assert (b"<meta:creator-initials>RZ</meta:creator-initials>" in part_of(result, "content.xml")) is known


def test_a_flat_file_is_annotated_as_well():
    body = "<text:p>een twee drie</text:p>"
    content = part_of(odt(body), "content.xml").decode()
    flat = content.replace("document-content", "document").replace(
        " office:version", ' office:mimetype="application/vnd.oasis.opendocument.text" office:version'
    )
    master = "<office:master-styles><text:p>kop</text:p></office:master-styles>"
    data = flat.replace("<office:body>", f"{master}<office:body>").encode()
    document = Document(
        format="odt", blocks=(Block(number=1, text="een twee drie", source=Source(part="content.xml", ordinal=1)),)
    )
    notes = [Note(place_at(document, 1, "twee"), ("a",)), Note(None, ("b",))]
    result = annotate_odt(data, document, notes, name="plan.fodt")
    edit = plan_odt_annotations(open_text(data, name="x"), data, document, notes, author="Hoofdlijn")
    assert take_out_bytes(result, edit.insertions["content.xml"]) == data
    assert sorted(one[0] for one in annotations_odt(result)) == ["een twee drie", "twee"]


def test_odfdo_sees_every_annotation(tmp_path):
    data = odt("<text:p>een twee</text:p>")
    document = read_odt_plainly(data)
    file = tmp_path / "plan.odt"
    file.write_bytes(annotated(data, document, [Note(place_at(document, 1, "twee"), ("Let <op> &\x00\ud800", "nu"))]))
    # its own get_annotations leaves out those without a date
    (found,) = OdfdoDocument(file).body.get_elements("//office:annotation")
    assert (found.dc_creator, found.note_body) == ("Hoofdlijn", "Let <op> &\nnu")
    assert found.dc_date is None
