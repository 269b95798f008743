import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.documents import Block, Document, Origin, Place, Source, Span
from hoofdlijn.writing.anchors import Anchor, find_anchor, locate

MAIN = "word/document.xml"


def block(number, text="tekst", origin=Origin.BODY, part=MAIN, host=None):
    return Block(number=number, text=text, origin=origin, host=host, source=Source(part=part, ordinal=number + 10))


def place(*spans):
    return Place(paragraph=spans[0][0], quote="", spans=tuple(Span(paragraph=p, start=s, end=e) for p, s, e in spans))


def document(*blocks):
    return Document(format="docx", blocks=blocks)


def test_a_place_in_the_body_is_its_paragraph_from_its_first_to_its_last_character():
    found = find_anchor(document(block(1), block(2, "een twee drie vier")), place((2, 4, 8), (2, 9, 13)), MAIN)
    assert (found.ordinal, found.text[found.start : found.end]) == (12, "twee drie")


def test_a_place_over_several_paragraphs_is_cut_off_at_the_end_of_the_first():
    found = find_anchor(document(block(1, "een twee"), block(2, "drie")), place((1, 4, 8), (2, 0, 4)), MAIN)
    assert (found.ordinal, found.text[found.start : found.end]) == (11, "twee")


@pytest.mark.parametrize("origin", [Origin.TEXT_BOX, Origin.FOOTNOTE, Origin.ENDNOTE])
def test_what_a_paragraph_carries_hangs_on_all_of_it(origin):
    found = find_anchor(document(block(1), block(2), block(3, origin=origin, host=2)), place((3, 0, 2)), MAIN)
    assert (found.ordinal, found.start, found.end) == (12, 0, 0)


def test_a_box_in_a_note_hangs_on_the_host_of_the_host():
    blocks = document(
        block(1, ""), block(2), block(3, origin=Origin.FOOTNOTE, host=2), block(4, origin=Origin.TEXT_BOX, host=3)
    )
    assert find_anchor(blocks, place((4, 0, 1)), MAIN).ordinal == 12


def test_hosts_that_carry_each_other_end_at_the_first_text():
    around = document(
        block(1, origin=Origin.TEXT_BOX, host=2), block(2, origin=Origin.TEXT_BOX, host=1), block(3, " "), block(4)
    )
    assert find_anchor(around, place((1, 0, 1)), MAIN).ordinal == 14


@pytest.mark.parametrize("origin", [Origin.HEADER, Origin.FOOTER, Origin.CONTENTS, Origin.PAGE_NUMBER])
def test_what_can_carry_no_comment_hangs_on_the_first_paragraph_with_text(origin):
    assert (
        find_anchor(document(block(1, " "), block(2), block(3, origin=origin)), place((3, 0, 2)), MAIN).ordinal == 12
    )


@pytest.mark.parametrize("number", [0, 2, 99])
def test_a_paragraph_that_is_not_there_is_no_trouble(number):
    assert find_anchor(document(block(1)), place((number, 0, 1)), MAIN).ordinal == 11


def test_an_empty_document_leaves_it_to_the_file():
    assert find_anchor(document(), None, MAIN).ordinal is None


@pytest.mark.parametrize(
    ("text", "reader", "words", "found"),
    [
        ("een twee", "een twee", "twee", "twee"),
        ("een\n   twee  drie", "een twee drie", "twee drie", "twee  drie"),
        ("een\u00adtwee vijf", "eentwee vijf", "vijf", "vijf"),
        ("twee\u2011jarig", "twee-jarig", "jarig", "jarig"),
        ("geheim een twee", "een twee", "een twee", "een twee"),
        ("jaar geheim jaar", "jaar jaar", "jaar", "jaar"),
    ],
)
def test_words_are_found_though_the_file_spaces_or_hides_them_otherwise(text, reader, words, found):
    start = reader.index(words)
    first, last = locate(text, Anchor(ordinal=0, text=reader, start=start, end=start + len(words)))
    assert text[first : last + 1] == found


def test_of_several_places_the_nearest_is_taken():
    anchor = Anchor(ordinal=0, text="a jaar b jaar c", start=9, end=13)
    assert locate("x a jaar b jaar c", anchor) == (11, 14)


@pytest.mark.parametrize(
    "anchor", [Anchor(ordinal=0, text="een", start=0, end=0), Anchor(ordinal=0, text="weg", start=0, end=3)]
)
def test_what_is_not_there_means_all_of_it(anchor):
    assert locate("een twee", anchor) is None


@given(st.text(alphabet="ab \n\u00ad\u2011-é", max_size=40), st.data())
def test_every_stretch_of_the_very_same_text_is_found_at_its_own_place(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = locate(text, Anchor(ordinal=0, text=text, start=start, end=end))
    kept = [i for i in range(start, end) if not text[i].isspace() and text[i] != "\u00ad"]
    assert found == ((kept[0], kept[-1]) if kept else None)
