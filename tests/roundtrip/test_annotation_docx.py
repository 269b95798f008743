"""Comments in Word files of every shape: the right words are marked, and the rest is what it was, byte for byte."""

import io

import docx as python_docx
import pytest
from tests.roundtrip.noise_docx import BOX, RUN, SHAPES
from tests.roundtrip.papers import (
    MAIN,
    PREFIXES,
    STRICT,
    W,
    docx,
    pack,
    part_of,
    place_at,
    read_docx_plainly,
    with_part,
)
from tests.roundtrip.proofs import (
    assert_only_inserted,
    assert_same_text_docx,
    assert_valid_docx,
    comments_docx,
    marked_docx,
)

from hoofdlijn.documents import Block, Document, Origin, Place, Source
from hoofdlijn.packages.ooxml import open_word
from hoofdlijn.writing.comments_docx import annotate_docx, plan_docx_comments
from hoofdlijn.writing.notes import Note


def annotated(data, document, notes, **options):
    """Annotate, and check everything that holds of any copy."""
    name = "plan.docx"
    result = annotate_docx(data, document, notes, name=name, **options)
    edit = plan_docx_comments(open_word(data, name=name), document, notes, author=options.get("author", "Hoofdlijn"))
    assert_only_inserted(data, result, edit)
    assert_same_text_docx(data, result)
    assert annotate_docx(data, document, notes, name=name, **options) == result
    return result


@pytest.mark.parametrize(
    ("body", "number", "words", "marked"), [shape[1:] for shape in SHAPES], ids=[s[0] for s in SHAPES]
)
def test_the_words_meant_are_marked_and_nothing_else_changes(body, number, words, marked):
    comments = f'<w:comments xmlns:w="{W}"><w:comment w:id="4" w:author="A"><w:p/></w:comment></w:comments>'
    data = docx(body, **(with_part("comments", comments) if "commentReference" in body else {}))
    document = read_docx_plainly(data)
    result = annotated(data, document, [Note(place_at(document, number, words), ("Let op",))])
    used = assert_valid_docx(result)
    assert marked_docx(result, used[-1] if "5" not in used else "5") == (words if marked is None else marked)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "iso-8859-1"])
def test_every_encoding_that_xml_may_have_keeps_its_bytes(codec):
    declared = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(codec, codec)
    mark = "\ufeff" if codec in {"utf-16-le", "utf-16-be"} else ""
    text = (
        f'{mark}<?xml version="1.0" encoding="{declared}"?><w:document {PREFIXES}><w:body>'
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Eén café &amp; één idée voor élke leerling</w:t></w:r></w:p>"
        "</w:body></w:document>"
    )
    data = docx("", document=text.encode(codec))
    document = read_docx_plainly(data)
    result = annotated(data, document, [Note(place_at(document, 1, "& één idée"), ("Let op € 🛠",))])
    assert marked_docx(result, assert_valid_docx(result)[0]) == "& één idée"


@pytest.mark.parametrize(
    "paragraph", ["<w:p/>", '<w:p w:rsidR="00AA" />', "<w:p></w:p>", "<w:p><w:pPr/></w:p>", "<w:p><!--/--></w:p>"]
)
def test_an_empty_paragraph_takes_a_comment_too(paragraph):
    data = docx(paragraph)
    result = annotated(data, read_docx_plainly(data), [Note(None, ("Leeg",)), Note(None, ("Nog eens",))])
    assert len(assert_valid_docx(result)) == 2
    assert [lines for *_, lines in comments_docx(result)] == [["Leeg"], ["Nog eens"]]


def test_notes_at_one_place_stand_in_their_order_and_overlaps_nest_freely():
    data = docx(f"<w:p>{RUN.format('een twee drie vier vijf')}</w:p>")
    document = read_docx_plainly(data)
    words = ["twee drie", "twee drie", "drie vier", "een twee drie vier vijf", "drie", "vijf"]
    result = annotated(data, document, [Note(place_at(document, 1, one), (str(n),)) for n, one in enumerate(words)])
    assert len(assert_valid_docx(result)) == len(words)
    for number, one in enumerate(words):
        assert marked_docx(result, number) == one
    text = part_of(result, MAIN).decode()
    assert text.index('commentReference w:id="0"') < text.index('commentReference w:id="1"')


def test_a_reference_stands_outside_a_tracked_insertion_that_may_be_refused():
    body = (
        f'<w:p><w:ins w:id="1" w:author="A"><w:hyperlink w:anchor="x"><w:ins w:id="2" w:author="B">'
        f"{RUN.format('gaan samen werken')}</w:ins></w:hyperlink></w:ins></w:p>"
    )
    data = docx(body)
    document = read_docx_plainly(data)
    result = annotated(data, document, [Note(place_at(document, 1, "samen"), ("x",))])
    assert marked_docx(result, 0) == "samen"
    text = part_of(result, MAIN).decode()
    assert text.index("commentReference") > text.rindex("</w:ins>")


@pytest.mark.parametrize(
    ("properties", "early"),
    [("<w:sdtPr/>", True), ("", True), ("<w:sdtPr><w:docPartObj/></w:sdtPr>", False)],
    ids=["control", "without properties", "building block"],
)
def test_the_first_reference_in_a_content_control_opens_its_first_paragraph(properties, early):
    paragraphs = f"<w:p>{RUN.format('een twee drie')}</w:p><w:p>{RUN.format('vier vijf')}</w:p>"
    data = docx(f"<w:sdt>{properties}<w:sdtContent>{paragraphs}</w:sdtContent></w:sdt><w:sdt/><w:p/>")
    document = read_docx_plainly(data)
    places = [place_at(document, 1, "twee"), place_at(document, 1, "drie"), place_at(document, 2, "vijf")]
    result = annotated(data, document, [Note(place, ("let op",)) for place in places])
    assert_valid_docx(result)
    assert [marked_docx(result, number) for number in range(3)] == ["twee", "drie", "vijf"]
    assert [lines for *_, lines in comments_docx(result)] == [
        ["", "let op"] if early else ["let op"],
        *[["let op"]] * 2,
    ]
    text = part_of(result, MAIN).decode()
    assert (text.index('commentReference w:id="0"') < text.index("een")) is early
    assert text.index('commentReference w:id="1"') > text.index("drie")


@pytest.mark.parametrize(
    "shape",
    [
        (
            f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing></mc:Choice>"
            f"<mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
        ),
        f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>",
    ],
)
def test_what_stands_in_a_text_box_hangs_on_the_paragraph_that_carries_it(shape):
    data = docx(f"<w:p>{RUN.format('Ervoor')}</w:p><w:p>{RUN.format('Gastheer ')}<w:r>{shape}</w:r></w:p>")
    document = read_docx_plainly(data)
    boxed = next(block.number for block in document.blocks if block.text.startswith("Kader"))
    notes = [Note(place_at(document, boxed, "techniek"), ("x",))]
    unaware = annotated(data, document, notes)
    blocks = tuple(
        Block(number=b.number, text=b.text, source=b.source, origin=Origin.TEXT_BOX, host=2)
        if b.number == boxed
        else b
        for b in document.blocks
    )
    aware = annotated(data, Document(format="docx", blocks=blocks), notes)
    for result in (unaware, aware):
        assert_valid_docx(result)
        assert marked_docx(result, 0).startswith("Gastheer")


@pytest.mark.parametrize(
    ("origin", "part", "host"),
    [(Origin.FOOTNOTE, "word/footnotes.xml", 2), (Origin.HEADER, "word/header1.xml", None)],
)
def test_what_no_comment_can_reach_hangs_on_its_host_or_else_on_the_first_text(origin, part, host):
    data = docx(f"<w:p/><w:p>{RUN.format('Titel')}</w:p><w:p>{RUN.format('Tekst')}</w:p>")
    texts = ["", "Titel", "Tekst"]
    blocks = [Block(number=n, text=t, source=Source(part=MAIN, ordinal=n - 1)) for n, t in enumerate(texts, 1)]
    away = Block(
        number=4, text="ver weg", origin=origin, host=3 if host else None, source=Source(part=part, ordinal=0)
    )
    document = Document(format="docx", blocks=(*blocks, away))
    result = annotated(data, document, [Note(place_at(document, 4, "weg"), ("x",)), Note(None, ("y",))])
    assert marked_docx(result, 0) == ("Tekst" if host else "Titel")
    assert marked_docx(result, 1) == "Titel"


def test_comments_that_are_there_stay_and_no_id_is_used_twice():
    comments = (
        f'<?xml version="1.0"?>\n<x:comments xmlns:x="{W}"><x:comment x:id="0" x:author="Jan" x:initials="J">'
        '<x:p><x:r><x:t>Mooi</x:t></x:r></x:p></x:comment><x:comment x:id="7" x:author="Jan"/></x:comments>\n'
    )
    parts = with_part("comments", comments, target="opm/comments9.xml")
    parts["extra"]["word/commentsExtended.xml"] = "<ext/>"
    data = docx('<w:p><w:r><w:t>een</w:t></w:r><w:r><w:commentReference w:id="31"/></w:r></w:p>', **parts)
    result = annotated(data, read_docx_plainly(data), [Note(None, ("a",)), Note(None, ("b",))])
    found = comments_docx(result, "word/opm/comments9.xml")
    assert [(one[0], one[1]) for one in found] == [
        ("0", "Jan"),
        ("7", "Jan"),
        ("32", "Hoofdlijn"),
        ("33", "Hoofdlijn"),
    ]
    assert part_of(result, "word/commentsExtended.xml") == b"<ext/>"
    assert part_of(result, "[Content_Types].xml") == part_of(data, "[Content_Types].xml")


@pytest.mark.parametrize(
    "root", [f'<w:comments xmlns:w="{W}"/>', f'<comments xmlns="{W}"\n/>', f'<w:comments xmlns:w="{W}"></w:comments>']
)
def test_an_empty_part_with_comments_is_filled(root):
    data = docx(f"<w:p>{RUN.format('een')}</w:p>", **with_part("comments", root))
    result = annotated(data, read_docx_plainly(data), [Note(None, ("a", "b"))])
    assert comments_docx(result) == [("0", "Hoofdlijn", "H", ["a", "b"])]


def test_ids_at_the_end_of_their_range_do_not_run_over():
    comments = f'<w:comments xmlns:w="{W}"><w:comment w:id="2147483647" w:author="A"/><w:comment w:id="0" w:author="B"/></w:comments>'
    data = docx(f"<w:p>{RUN.format('een')}</w:p>", **with_part("comments", comments))
    result = annotated(data, read_docx_plainly(data), [Note(None, ("a",)), Note(None, ("b",))])
    assert [one[0] for one in comments_docx(result)] == ["2147483647", "0", "1", "2"]


def test_a_relationship_that_leads_nowhere_is_filled_in():
    parts = with_part("comments", "")
    data = docx(f"<w:p>{RUN.format('een')}</w:p>", relations=parts["relations"])
    result = annotated(data, read_docx_plainly(data), [Note(None, ("a",))])
    assert len(comments_docx(result)) == 1
    assert part_of(result, "[Content_Types].xml").count(b"/word/comments.xml") == 1


def test_a_file_without_relationships_of_its_text_gets_them():
    full = docx(f"<w:p>{RUN.format('een')}</w:p>")
    names = ["[Content_Types].xml", "_rels/.rels", MAIN]
    data = pack({name: part_of(full, name) for name in names})
    result = annotated(data, read_docx_plainly(data), [Note(None, ("a",))])
    assert len(list(python_docx.Document(io.BytesIO(result)).comments)) == 1


@pytest.mark.parametrize("prefix", ["w", "ns0", ""])
def test_the_strict_form_and_other_prefixes_work(prefix):
    tag = f"{prefix}:" if prefix else ""
    colon = f":{prefix}" if prefix else ""
    text = (
        f'<{tag}document xmlns{colon}="{STRICT}"><{tag}body><{tag}p><{tag}r><{tag}t>een twee drie</{tag}t></{tag}r>'
        f"</{tag}p></{tag}body></{tag}document>"
    )
    data = docx("", document=text)
    document = read_docx_plainly(data)
    result = annotated(data, document, [Note(place_at(document, 1, "twee"), ("a",))])
    assert_valid_docx(result)
    assert marked_docx(result, 0) == "twee"
    assert STRICT.encode() in part_of(result, "word/comments.xml")
    assert b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in part_of(
        result, "word/_rels/document.xml.rels"
    )


def test_python_docx_sees_every_comment_and_its_lines():
    data = docx(f"<w:p>{RUN.format('een twee')}</w:p>")
    document = read_docx_plainly(data)
    notes = [
        Note(
            place_at(document, 1, "twee"), ("Belangrijk: <geen> & \x00\ud800doel\ufffe", "tweede\tregel\n hier"), "en"
        )
    ]
    result = annotated(data, document, notes, author="  Regio Zuid  Oost a b c d e f g h i j ")
    (comment,) = python_docx.Document(io.BytesIO(result)).comments
    assert comment.text == "Belangrijk: <geen> & doel\ntweede regel hier"
    assert (comment.author, comment.initials) == ("Regio Zuid Oost a b c d e f g h i j", "RZOABCDEF")
    assert comment.timestamp is None


def test_without_notes_the_copy_is_the_file_itself():
    data = docx(f"<w:p>{RUN.format('een')}</w:p>")
    assert annotate_docx(data, read_docx_plainly(data), [], name="x") == data


def test_a_place_that_the_file_does_not_have_falls_back_to_the_first_text():
    data = docx(f"<w:p>{RUN.format('Titel')}</w:p>")
    document = read_docx_plainly(data)
    lost = Place(paragraph=99, quote="weg", spans=())
    strange = Document(format="docx", blocks=(Block(number=1, text="x", source=Source(part=MAIN, ordinal=500)),))
    for one in (document, strange, Document(format="docx", blocks=())):
        result = annotated(data, one, [Note(lost, ("a",))])
        assert marked_docx(result, 0) == "Titel"
