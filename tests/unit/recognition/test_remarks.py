"""Comments in a file, by the address of what they are about."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.unit.recognition.building import Builder
from tests.unit.recognition.schemes import SCHEME
from tests.unit.recognition.test_carried_conservation import marked

from hoofdlijn.documents import Comment, Document, Tag, generated_address
from hoofdlijn.recognition import recognise
from hoofdlijn.recognition.remarks import comments_by_address
from hoofdlijn.writing.remarks import remarks_as_text

HEADING = "Doelstelling 1: Instroom"
DOCUMENT = (
    Builder()
    .paragraph("Samen techniek")
    .heading(HEADING)
    .heading("Huidige situatie", 2)
    .paragraph("Nu is er niets. En straks alles.")
    .paragraph("Les 2026")
    .build()
)


def tagged(*comments: Comment) -> Document:
    tags = {
        1: (Tag(start=0, end=14, address="title"),),
        2: (
            Tag(start=0, end=12, address="objectives/k3/label"),
            Tag(start=16, end=24, address="objectives/k3/title"),
        ),
        3: (Tag(start=0, end=16, address=generated_address("Huidige situatie")),),
        4: (
            Tag(start=0, end=15, address="objectives/k3/current"),
            Tag(start=16, end=32, address="objectives/k3/desired"),
        ),
        5: (
            Tag(start=0, end=3, address="activities/p1/title"),
            Tag(start=4, end=8, address="activities/p1/planning"),
        ),
    }
    blocks = tuple(replace(block, tags=tags[block.number]) for block in DOCUMENT.blocks)
    return replace(DOCUMENT, blocks=blocks, comments=comments)


def address_of(paragraph: int, start: int = 0, end: int = 0) -> str:
    document = tagged(Comment(author="Jan", text="Hoe?", paragraph=paragraph, start=start, end=end))
    (remark,) = comments_by_address(document, recognise(document, SCHEME))
    return remark.address


@pytest.mark.parametrize(
    ("paragraph", "start", "end", "address"),
    [
        (1, 0, 5, "title"),
        (2, 16, 24, "objectives/k3/title"),
        (2, 0, 12, "objectives/k3/title"),
        (4, 3, 5, "objectives/k3/current"),
        (4, 12, 30, "objectives/k3/desired"),
        (4, 20, 20, "objectives/k3/desired"),
        (5, 0, 3, "activities/p1/title"),
        (5, 4, 8, "activities/p1/planning"),
    ],
)
def test_a_comment_is_about_the_value_it_covers_most_of(paragraph, start, end, address):
    assert address_of(paragraph, start, end) == address


def test_a_comment_on_words_of_the_writer_is_about_the_part_above():
    assert address_of(3, 0, 7) == "objectives/k3"


def test_a_comment_before_everything_is_about_the_plan():
    document = Builder().tagged("Inhoud", generated_address("Inhoud")).tagged("Samen", "title").build()
    document = replace(document, comments=(Comment(author="", text="Mooi", paragraph=1),))
    (remark,) = comments_by_address(document, recognise(document, SCHEME))
    assert remark.address == "plan"


def test_a_comment_on_text_that_was_not_placed_names_it():
    document = Builder().tagged("Rest", "remainder/4").build()
    document = replace(document, comments=(Comment(author="", text="Waar hoort dit?", paragraph=1, end=4),))
    (remark,) = comments_by_address(document, recognise(document, SCHEME))
    assert remark.address == "remainder/0"


def test_comments_in_a_document_of_others_have_addresses_too():
    document = (
        Builder().heading("Doelstelling 1: Instroom").heading("Huidige situatie", 2).paragraph("Niets.").build()
    )
    document = replace(document, comments=(Comment(author="", text="Echt?", paragraph=3, end=5),))
    plan = recognise(document, SCHEME)
    (remark,) = comments_by_address(document, plan)
    assert remark.address == f"objectives/{plan.objectives[0].id}/current"


@settings(max_examples=examples(100))
@given(marked(), st.lists(st.tuples(st.integers(1, 40), st.integers(0, 50), st.integers(0, 60)), max_size=5))
def test_every_comment_comes_out_once_in_order_with_an_address_of_the_plan(document, where):
    comments = tuple(
        Comment(author="", text=str(number), paragraph=paragraph, start=start, end=end)
        for number, (paragraph, start, end) in enumerate(where)
    )
    document = replace(document, comments=comments)
    plan = recognise(document, SCHEME)
    remarks = comments_by_address(document, plan)
    assert tuple(remark.comment for remark in remarks) == comments
    parts = {part.address_of() for part in (*plan.objectives, *plan.activities)}
    rests = {f"remainder/{number}" for number in range(len(plan.remainder))}
    assert {remark.address for remark in remarks} <= {"plan"} | parts | rests | set(plan.places)


def test_comments_are_shown_by_address_with_the_name_of_the_part():
    document = tagged(
        Comment(author="Jan de Vries", text="Kan dit\neerder?", paragraph=5, start=4, end=8),
        Comment(author="", text="Meer.\x1b[31m", paragraph=4, start=0, end=5),
        Comment(author="Els", text="Eens.", paragraph=5, start=5, end=7),
    )
    plan = recognise(document, SCHEME)
    remarks = comments_by_address(document, plan)
    assert remarks_as_text(remarks, plan, "nl").splitlines() == [
        "activities/p1/planning  Les",
        "  Jan de Vries (alinea 5): Kan dit eerder?",
        "  Els (alinea 5): Eens.",
        "objectives/k3/current  Instroom",
        "  zonder naam (alinea 4): Meer. [31m",
    ]
    assert "no name (paragraph 4)" in remarks_as_text(remarks, plan, "en")


def test_that_there_are_no_comments_is_said():
    plan = recognise(DOCUMENT, SCHEME)
    assert remarks_as_text((), plan, "nl") == "Geen opmerkingen in het bestand."
    assert remarks_as_text((), plan, "en") == "No comments in the file."
