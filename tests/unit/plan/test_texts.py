"""A text as paragraphs and list items, and back, character for character."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.roundtrip.plans import TEXTS

from hoofdlijn.plan import DEEPEST, TextBlock, text_blocks, text_of

NEAR_LISTS = st.lists(
    st.sampled_from(
        ["a", "b c", "- ", "-", "  ", "    ", " ", "\n", "\n\n", "\n\n\n", "\t", "- x", "  - y", "\r", "-  z"]
    ),
    max_size=12,
).map("".join)
BLOCKS = st.builds(
    TextBlock,
    st.text(alphabet="ab -\n\t\u00a0", min_size=1).filter(lambda text: bool(text.strip())),
    st.integers(0, DEEPEST),
)


@settings(max_examples=examples(1500))
@given(TEXTS | NEAR_LISTS | st.text())
def test_a_text_comes_back_from_its_blocks_as_it_was(text):
    assert text_of(text_blocks(text)) == (text if text.strip() else "")


@settings(max_examples=examples(500))
@given(TEXTS | NEAR_LISTS | st.text())
def test_every_block_shows_something_and_no_list_is_deeper_than_word_has_levels(text):
    for block in text_blocks(text):
        assert block.text.strip()
        assert 0 <= block.level <= DEEPEST


@settings(max_examples=examples(500))
@given(st.lists(BLOCKS, max_size=5))
def test_what_blocks_become_comes_back_as_the_same_text_however_it_is_cut(blocks):
    text = text_of(blocks)
    assert text_of(text_blocks(text)) == text


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", ()),
        (" \n\n\t", ()),
        ("een", (TextBlock("een"),)),
        ("een\ntwee", (TextBlock("een\ntwee"),)),
        ("een\n\ntwee", (TextBlock("een"), TextBlock("twee"))),
        ("een\n- a\n  - b\n- c", (TextBlock("een"), TextBlock("a", 1), TextBlock("b", 2), TextBlock("c", 1))),
        ("- a\n\ntwee", (TextBlock("a", 1), TextBlock("twee"))),
        (" een ", (TextBlock(" een "),)),
    ],
)
def test_paragraphs_and_lists_are_told_apart(text, blocks):
    assert text_blocks(text) == blocks


@pytest.mark.parametrize(
    "text",
    ["een\n- a\ntwee", "een\n   - a", "een\n- b\n- ", "een\n" + "  " * 9 + "- te diep", "een\n\n- los van de alinea"],
)
def test_what_is_no_list_as_a_plan_writes_it_stays_text(text):
    assert all(block.level == 0 for block in text_blocks(text))


def test_blank_lines_stay_with_what_shows():
    text = "\n\neen\n\n\n\ntwee\n\n"
    assert [block.text.strip() for block in text_blocks(text)] == ["een", "twee"]
    assert text_of(text_blocks(text)) == text


def test_a_long_text_is_cut_in_time_in_proportion():
    text = "\n\n".join(["alinea\n- een\n  - twee"] * 20_000)
    assert len(text_blocks(text)) == 60_000
    assert text_of(text_blocks(text)) == text
    assert text_of(text_blocks("\n\n" * 50_000 + "een")) == "\n\n" * 50_000 + "een"
