"""Whatever the bytes: a document, or one clear sentence why not. Never another exception.

How long and how much memory is bounded by the program's own limits; `scripts/fuzz.py` measures that, for longer.
"""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.hostile.inputs import (
    ACTIONS,
    HARMFUL,
    MAIN,
    TEXT_FORMATS,
    WRITERS,
    Mutation,
    mutated,
    mutated_part,
    sound,
)

from hoofdlijn.documents import Document
from hoofdlijn.errors import DocumentError, TooLarge, UnsafeFile, describe
from hoofdlijn.reading import read_document

BOUNDED = settings(max_examples=examples(300))
MUTATIONS = st.lists(
    st.tuples(st.sampled_from(ACTIONS), st.floats(0, 1, exclude_max=True), st.integers(0, 2**31 - 1)), max_size=6
).map(tuple)


def outcome(data: bytes) -> Document | DocumentError:
    """Read `data`, and look at what came out as anyone who uses it would."""
    try:
        document = read_document(data, name="plan.docx")
    except DocumentError as refusal:
        for language in ("nl", "en"):
            sentence, hint = describe(refusal, language)
            assert "\n" not in sentence + hint
            assert "plan.docx" in sentence
        return refusal
    check(document)
    return document


def check(document: Document) -> None:
    """Tell whether the document keeps its promises: numbers, offsets, hosts, and text to be seen."""
    blocks = document.blocks
    assert blocks
    assert blocks[0].number == 1
    assert all(following.number == block.number + 1 for block, following in pairwise(blocks))
    for block in blocks:
        assert all(0 <= run.start < run.end <= len(block.text) for run in block.emphasis)
        assert all(0 <= tag.start <= tag.end <= len(block.text) for tag in block.tags)
        assert block.host is None or 1 <= block.host <= len(blocks)
        block.text.encode("utf-8")
    assert all(1 <= comment.paragraph <= len(blocks) for comment in document.comments)


@pytest.mark.parametrize("key", WRITERS)
def test_sound_files_are_read(key: str) -> None:
    assert isinstance(outcome(sound(key)), Document)


@BOUNDED
@given(st.sampled_from(sorted(WRITERS)), MUTATIONS)
def test_damaged_files_are_read_or_refused(key: str, mutations: tuple[Mutation, ...]) -> None:
    outcome(mutated(sound(key), mutations))


@BOUNDED
@given(st.sampled_from(sorted(MAIN)), MUTATIONS, st.integers(0, 100))
def test_damage_inside_a_package_is_read_or_refused(key: str, mutations: tuple[Mutation, ...], choice: int) -> None:
    outcome(mutated_part(sound(key), mutations, choice))


@BOUNDED
@given(st.binary(max_size=300))
@example(b"\xff\xfe\x00\xd8")
@example(b"%PDF-")
@example(b"PK\x03\x04")
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    outcome(data)


@BOUNDED
@given(
    st.sampled_from([b"<p>", b"# ", b"%PDF-1.4\n", b"PK\x03\x04", b"\xef\xbb\xbf", b"\xff\xfe", b"<?xml ?>"]),
    st.binary(max_size=200),
)
def test_bytes_that_begin_as_a_format_are_read_or_refused(start: bytes, rest: bytes) -> None:
    outcome(start + rest)


@BOUNDED
@given(st.sampled_from(TEXT_FORMATS), st.text(max_size=400))
def test_any_text_is_read_or_refused(key: str, text: str) -> None:
    start = {"html": "<p>", "word-html": "<html><p>", "markdown": "# Plan\n\n", "damaged": "- o x\n"}.get(key, "")
    outcome((start + text).encode("utf-16" if key == "text-utf16" else "utf-8", "surrogatepass"))


@pytest.mark.parametrize("key", WRITERS)
def test_every_length_of_a_broken_off_file_is_read_or_refused(key: str) -> None:
    data = sound(key)
    for length in range(0, len(data), max(1, len(data) // 40)):
        outcome(data[:length])


@pytest.mark.slow
@pytest.mark.parametrize("name", HARMFUL)
def test_files_built_to_harm_are_read_or_refused(name: str) -> None:
    result = outcome(HARMFUL[name]())
    if "laughs" in name or "outside" in name:
        assert isinstance(result, UnsafeFile)
    if "bomb" in name or "hundred" in name:
        assert isinstance(result, UnsafeFile | TooLarge)
    if "overlapping" in name:
        assert isinstance(result, DocumentError)
