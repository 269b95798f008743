"""A publication as OpenDocument text: what stands in it comes back, and the file is one that others accept."""

import io
import zipfile

from hypothesis import given, settings
from lxml import etree
from tests.unit.writing.odt_publications import publication, publications, texts

from hoofdlijn.documents import BlockKind, Origin, is_generated
from hoofdlijn.reading import read_document
from hoofdlijn.writing.publication import (
    Heading,
    Item,
    Paragraph,
    Run,
    Table,
)
from hoofdlijn.writing.publication_odt import publication_as_odt

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
TEXT = f"{{{_OASIS}:text:1.0}}"
TABLE = f"{{{_OASIS}:table:1.0}}"
STYLE = f"{{{_OASIS}:style:1.0}}"
XLINK = "{http://www.w3.org/1999/xlink}"


def read(made):
    return read_document(publication_as_odt(made), name="plan.odt")


def body(made):
    """Return the blocks after the title page."""
    return [block for block in read(made).blocks if block.origin is Origin.BODY][1:]


def tags(block):
    return [(block.text[tag.start : tag.end], tag.address) for tag in block.tags]


def part(made, name="content.xml"):
    with zipfile.ZipFile(io.BytesIO(publication_as_odt(made))) as archive:
        return etree.fromstring(archive.read(name))


# what a reader must find, told from the publication alone


def _flows(made):
    """Yield neighbouring paragraphs and items together, with what they are."""
    flow = []
    for block in made.blocks:
        if isinstance(block, Paragraph | Item):
            flow.append(block)
            continue
        yield flow
        flow = []
        if isinstance(block, Heading):
            yield [block]
        elif isinstance(block, Table):
            yield [Paragraph(runs=block.caption)]
            yield from ([Paragraph(runs=column.runs)] for column in block.columns)
            yield from (cell.blocks for row in block.rows for cell in row.cells)
    yield flow


def _expected(made):
    """Yield each block, its text, and the marks on it: one for each stretch of one address."""
    for flow in _flows(made):
        for block in flow:
            found, position, before = [], 0, ""
            for run in block.runs:
                end = position + len(run.text)
                if run.address == before and before and not is_generated(before):
                    found[-1][1] = end
                elif run.address:
                    found.append([position, end, run.address])
                before, position = run.address, end
            yield block, "".join(run.text for run in block.runs), [tuple(tag) for tag in found]


@settings(max_examples=300, deadline=None)
@given(publications)
def test_every_character_and_every_address_comes_back(made):
    found = [block for block in read(made).blocks if block.origin is Origin.BODY]
    expected = [(Paragraph(runs=made.cover[0].runs), made.title, [])]
    expected += [one for one in _expected(made) if one[1] and not one[1].isspace()]
    assert [block.text for block in found] == [text for _, text, _ in expected]
    assert [[(tag.start, tag.end, tag.address) for tag in block.tags] for block in found] == [
        marks for _, _, marks in expected
    ]
    for block, (source, _, _) in zip(found[1:], expected[1:], strict=True):
        if isinstance(source, Item):
            assert (block.kind, block.level) == (BlockKind.LIST_ITEM, source.level)
        elif isinstance(source, Heading):
            assert (block.kind, block.level) == (BlockKind.HEADING, source.level)
        else:
            assert block.kind is BlockKind.PARAGRAPH


@settings(max_examples=200, deadline=None)
@given(texts)
def test_any_text_is_kept_to_the_character(text):
    made = publication(Paragraph(runs=(Run("x"), Run(text, "title"), Run("x"))))
    ((found, address),) = tags(body(made)[0])
    assert (found, address) == (text, "title")
