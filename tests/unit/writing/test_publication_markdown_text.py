"""Publications as Markdown: every text comes back character for character, under its address."""

from hypothesis import given, settings
from tests.examples import examples
from tests.unit.writing.marked_publications import long_values, publications, texts_of, texts_read

from hoofdlijn.documents import BlockKind, Origin
from hoofdlijn.reading import read_document
from hoofdlijn.writing.publication import Block, Heading, Item, Paragraph, Publication, Run, generated
from hoofdlijn.writing.publication_markdown import publication_as_markdown

_MANY = settings(max_examples=examples(300))


@_MANY
@given(publications())
def test_every_text_comes_back_under_its_address(publication: Publication) -> None:
    data = publication_as_markdown(publication).encode()
    assert texts_read(read_document(data, name="plan.md")) == texts_of(publication)


@_MANY
@given(long_values(), long_values())
def test_paragraphs_and_list_items_of_a_value_stay_what_they_are(
    first: tuple[Block, ...], second: tuple[Block, ...]
) -> None:
    heading = Heading(runs=(generated("Kop"),), level=1)
    blocks = (heading, *first, heading, *second)
    publication = Publication(
        language="nl", title="P", cover=(Paragraph(runs=(Run("P", "title"),)),), blocks=blocks, contents_title="I"
    )
    read = read_document(publication_as_markdown(publication).encode(), name="plan.md").blocks[1:]
    shown = [block for block in read if block.origin is Origin.BODY and block.kind is not BlockKind.HEADING]
    assert [block.level for block in shown] == [
        block.level if isinstance(block, Item) else 0 for block in (*first, *second)
    ]
