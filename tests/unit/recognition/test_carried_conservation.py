"""However a person edits a file of ours, and whatever marks a hostile one has: every visible character comes back once."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.roundtrip.pages import document_of
from tests.roundtrip.plans import plans
from tests.unit.recognition.schemes import SCHEME
from tests.unit.recognition.test_conservation import TEXT, check, documents

from hoofdlijn.documents import Block, BlockKind, Document, Origin, Tag, generated_address
from hoofdlijn.recognition import recognise
from hoofdlijn.writing.plan_publication import plan_publication

ADDRESSES = [
    "title", "region", "plan", "labels/0", "objectives/k3", "objectives/k3/label", "objectives/k3/number",
    "objectives/k3/title", "objectives/k4/title", "objectives/k3/statement", "objectives/k3/current",
    "objectives/k4/desired", "objectives/k5/current", "objectives/k3/contributions/aanbod",
    "objectives/k3/contributions/aanbod/ticked", "objectives/k3/contributions/aanbod/basis",
    "objectives/k3/contributions/bestaat-niet", "objectives/k3/contributions/bestaat-niet/ticked",
    "objectives/k3/vision_links/route", "objectives/k3/vision_links/route/ticked", "objectives/k3/targets/0",
    "objectives/k3/targets/0/value", "objectives/k3/targets/7/by", "objectives/k3/targets/0/unit", "objectives/k3/foo",
    "activities/p7", "activities/p7/title", "activities/p8/title", "activities/p7/purposes", "activities/p8/details",
    "activities/p9/details", "activities/p7/planning", "activities/p7/kind", "activities/p7/serves",
    "activities/p7/serves/k4", "activities/p7/serves/weg", "activities/p7/phases/0", "activities/p7/phases/0/1a2b3c4d",
    "remainder/0", "remainder/1", "remainder/0/under/k3", "remainder/0/under/weg", "generated/1a2b3c4d",
    generated_address("Huidige situatie"), generated_address("1."), "objectives/veeltelang123/title", "x" * 200, "", "a/b",
]  # fmt: skip


@st.composite
def marked(draw: st.DrawFn) -> Document:
    """Return any document with any marks: nested, overlapping, repeated, of nothing and of no plan."""
    document = draw(documents())
    blocks = []
    for block in document.blocks:
        ends = st.integers(-2, len(block.text) + 2)
        tags = st.builds(Tag, start=ends, end=ends, address=st.sampled_from(ADDRESSES))
        whole = st.builds(Tag, start=st.just(0), end=st.just(len(block.text)), address=st.sampled_from(ADDRESSES))
        blocks.append(replace(block, tags=tuple(draw(st.lists(tags | whole, max_size=4)))))
    return replace(document, blocks=tuple(blocks))


@settings(max_examples=examples(500))
@given(marked())
def test_no_marks_make_a_character_come_back_twice_or_not_at_all(document: Document) -> None:
    check(document)
    assert recognise(document, SCHEME) == recognise(document, SCHEME)


Edit = Callable[[st.DrawFn, list[Block]], None]


def _delete(draw: st.DrawFn, blocks: list[Block]) -> None:
    start, end = _stretch(draw, blocks)
    del blocks[start:end]


def _copy(draw: st.DrawFn, blocks: list[Block]) -> None:
    start, end = _stretch(draw, blocks)
    to = draw(st.integers(0, len(blocks)))
    blocks[to:to] = blocks[start:end]


def _move(draw: st.DrawFn, blocks: list[Block]) -> None:
    start, end = _stretch(draw, blocks)
    cut = blocks[start:end]
    del blocks[start:end]
    to = draw(st.integers(0, len(blocks)))
    blocks[to:to] = cut


def _type_paragraph(draw: st.DrawFn, blocks: list[Block]) -> None:
    kind = draw(st.sampled_from(BlockKind))
    level = 0 if kind is BlockKind.PARAGRAPH else draw(st.integers(1, 3))
    origin = draw(st.sampled_from([Origin.BODY] * 4 + [Origin.FOOTNOTE, Origin.TEXT_BOX, Origin.HEADER]))
    host = draw(st.integers(1, len(blocks))) if origin is Origin.FOOTNOTE and blocks else None
    block = Block(number=1, text=draw(TEXT), kind=kind, level=level, origin=origin, host=host)
    blocks.insert(draw(st.integers(0, len(blocks))), block)


def _type_words(draw: st.DrawFn, blocks: list[Block]) -> None:
    index = draw(st.integers(0, len(blocks) - 1))
    block = blocks[index]
    at, words = draw(st.integers(0, len(block.text))), draw(TEXT)
    inside = draw(st.booleans())

    def moved(tag: Tag) -> Tag:
        start = tag.start if tag.start < at or (inside and tag.start == at) else tag.start + len(words)
        end = tag.end + len(words) if tag.end > at or (inside and tag.end == at) else tag.end
        return replace(tag, start=start, end=max(start, end))

    text = block.text[:at] + words + block.text[at:]
    blocks[index] = replace(block, text=text, tags=tuple(moved(tag) for tag in block.tags))


def _drop_marks(draw: st.DrawFn, blocks: list[Block]) -> None:
    start, end = _stretch(draw, blocks)
    blocks[start:end] = [replace(block, tags=()) for block in blocks[start:end]]


def _stretch(draw: st.DrawFn, blocks: list[Block]) -> tuple[int, int]:
    start = draw(st.integers(0, len(blocks)))
    return start, draw(st.integers(start, min(len(blocks), start + 6)))


EDITS: list[Edit] = [_delete, _copy, _move, _type_paragraph, _type_words, _type_words, _drop_marks]


@st.composite
def edited(draw: st.DrawFn) -> Document:
    """Return a file of ours after a few edits of a person."""
    plan = draw(plans(most_objectives=2, most_activities=2))
    pages = plan_publication(plan, SCHEME, draw(st.sampled_from(["nl", "en"])), editable=draw(st.booleans()))
    document = document_of(pages)
    blocks = list(document.blocks)
    for edit in draw(st.lists(st.sampled_from(EDITS), min_size=1, max_size=5)):
        if blocks:
            edit(draw, blocks)
    hosts = range(1, len(blocks) + 1)
    numbered = (
        replace(block, number=number, host=block.host if block.host in hosts else None)
        for number, block in enumerate(blocks, start=1)
    )
    return replace(document, blocks=tuple(numbered))


@settings(max_examples=examples(300))
@given(edited())
def test_no_edit_of_a_person_loses_a_character(document: Document) -> None:
    plan = check(document)
    assert recognise(document, SCHEME) == plan
