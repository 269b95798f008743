"""Whatever a paragraph is made of and whatever words are meant: bytes go in, nothing else changes, all stays valid."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.roundtrip.papers import docx, odt, read_docx_plainly, read_odt_plainly
from tests.roundtrip.proofs import (
    annotations_odt,
    assert_only_inserted,
    assert_same_text_docx,
    assert_valid_docx,
    marked_docx,
    text_odt,
)

from hoofdlijn.documents import Origin, Span, place_of
from hoofdlijn.packages.odf import open_text
from hoofdlijn.packages.ooxml import open_word
from hoofdlijn.writing.comments_docx import annotate_docx, plan_docx_comments
from hoofdlijn.writing.comments_odt import annotate_odt, plan_odt_annotations
from hoofdlijn.writing.notes import Note

EXAMPLES = 60

_MARKUP = st.sampled_from(
    ["a", "bb", " ", "  ", "é", "🛠", "&amp;", "&#233;", "<![CDATA[x <y> z]]>", "<!-- - -->", "\n", ">"]
)
_TEXTS = st.lists(_MARKUP, max_size=6).map("".join)
_W_TEXT = st.builds(
    "<w:t{}>{}</w:t>".format, st.sampled_from(["", ' xml:space="preserve"', ' xml:space="default"']), _TEXTS
)
_W_CHILD = st.one_of(
    _W_TEXT,
    _W_TEXT,
    st.sampled_from(["<w:tab/>", "<w:br/>", "<w:t/>", "<w:softHyphen/>", '<w:fldChar w:fldCharType="begin"/>']),
    st.sampled_from(
        ['<w:fldChar w:fldCharType="end"/>', "<w:instrText>REF</w:instrText>", "<w:drawing><w:p/></w:drawing>"]
    ),
)
_W_PROPERTIES = st.sampled_from(
    [
        "",
        "",
        "<w:rPr/>",
        '<w:rPr><w:b/><w:sz w:val="20"/></w:rPr>',
        '<w:rPr><w:rPrChange w:id="1"/></w:rPr>',
        "<w:rPr><w:vanish/></w:rPr>",
    ]
)
_W_RUN = st.builds(
    "<w:r{}>{}{}</w:r>".format,
    st.sampled_from(["", ' w:rsidR="00>A"']),
    _W_PROPERTIES,
    st.lists(_W_CHILD, max_size=4).map("".join),
)
_W_HOLDERS = [
    '<w:ins w:id="8" w:author="A">{}</w:ins>',
    "<w:hyperlink>{}</w:hyperlink>",
    "<w:smartTag>{}</w:smartTag>",
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    '<w:fldSimple w:instr="X">{}</w:fldSimple>',
]
_W_FLOW = st.recursive(
    st.one_of(_W_RUN, _W_RUN, st.sampled_from(['<w:bookmarkStart w:id="1" w:name="a"/>', "<w:r/>", "\r\n"])),
    lambda inner: st.builds(str.format, st.sampled_from(_W_HOLDERS), st.lists(inner, max_size=3).map("".join)),
    max_leaves=6,
)
_W_PARAGRAPH = st.one_of(
    st.just("<w:p/>"),
    st.builds(
        "<w:p>{}{}</w:p>".format, st.sampled_from(["", "<w:pPr/>"]), st.lists(_W_FLOW, max_size=5).map("".join)
    ),
)
_O_FLOW = st.recursive(
    st.one_of(
        _TEXTS,
        st.sampled_from(
            ['<text:s text:c="2"/>', "<text:tab/>", "<text:date>a b</text:date>", '<text:bookmark text:name="x"/>']
        ),
    ),
    lambda inner: st.builds(
        str.format,
        st.sampled_from(
            [
                "<text:span>{}</text:span>",
                "<text:a>{}</text:a>",
                "<text:ruby><text:ruby-base>{}</text:ruby-base></text:ruby>",
            ]
        ),
        st.lists(inner, max_size=3).map("".join),
    ),
    max_leaves=6,
)
_O_PARAGRAPH = st.one_of(
    st.just("<text:p/>"), st.lists(_O_FLOW, max_size=5).map(lambda parts: f"<text:p>{''.join(parts)}</text:p>")
)


def _notes(document, data):
    """Return notes at stretches of the text, drawn freely."""
    notes = []
    for block in document.blocks:
        if block.origin is Origin.BODY:
            for _ in range(data.draw(st.integers(0, 3))):
                start = data.draw(st.integers(0, len(block.text)))
                end = data.draw(st.integers(start, len(block.text)))
                span = Span(paragraph=block.number, start=start, end=end)
                notes.append(Note(place_of(document, [span]), (str(len(notes)),)))
    return notes


def _meant(document, note):
    span = note.place.spans[0]
    return "".join(document.block(span.paragraph).text[span.start : span.end].split())


@settings(max_examples=examples(EXAMPLES))
@given(st.lists(_W_PARAGRAPH, min_size=1, max_size=3).map("".join), st.data())
def test_any_word_file(body, data):
    file = docx(body)
    document = read_docx_plainly(file)
    notes = _notes(document, data)
    result = annotate_docx(file, document, notes, name="x")
    assert_only_inserted(
        file, result, plan_docx_comments(open_word(file, name="x"), document, notes, author="Hoofdlijn")
    )
    assert_same_text_docx(file, result)
    assert len(assert_valid_docx(result)) == len(notes)
    for number, note in enumerate(notes):
        assert _meant(document, note) in "".join(marked_docx(result, number).split())


@settings(max_examples=examples(EXAMPLES))
@given(st.lists(_O_PARAGRAPH, min_size=1, max_size=3).map("".join), st.data())
def test_any_open_document(body, data):
    file = odt(body)
    document = read_odt_plainly(file)
    notes = _notes(document, data)
    result = annotate_odt(file, document, notes, name="x")
    edit = plan_odt_annotations(open_text(file, name="x"), file, document, notes, author="Hoofdlijn")
    assert_only_inserted(file, result, edit)
    assert text_odt(result) == text_odt(file)
    found = {one[2][0]: one[0] for one in annotations_odt(result)}
    assert len(found) == len(notes)
    for note in notes:
        assert _meant(document, note) in "".join(found[note.lines[0]].split())
