"""Publications as Markdown: every text comes back character for character, under its address."""

from hypothesis import HealthCheck, given, settings
from tests.unit.writing.publications import publications, texts_of, texts_read

from hoofdlijn.reading import read_document
from hoofdlijn.writing.publication import Publication
from hoofdlijn.writing.publication_markdown import publication_as_markdown


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(publications())
def test_every_text_comes_back_under_its_address(publication: Publication) -> None:
    data = publication_as_markdown(publication).encode()
    assert texts_read(read_document(data, name="plan.md")) == texts_of(publication)
