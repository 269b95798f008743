"""A plan written as a Word file is the same plan when it is read, whatever is in it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.roundtrip.plans import SCHEME, essence, plans
from tests.unit.writing.test_publication_docx import without_controls_tags

from hoofdlijn.plan import Plan
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication_docx import publication_as_docx


def read(data: bytes) -> Plan:
    return essence(recognise(read_document(data, name="plan.docx"), SCHEME))


def written(plan: Plan, language: str) -> bytes:
    pages = plan_publication(plan, SCHEME, language, editable=True)
    return publication_as_docx(pages)


@pytest.mark.slow
@settings(max_examples=examples(150))
@given(plan=plans(), language=st.sampled_from(["nl", "en"]))
def test_a_plan_comes_back_from_word_as_it_was(plan: Plan, language: str) -> None:
    if plan.objectives or plan.title or plan.region or plan.remainder:
        assert read(written(plan, language)) == essence(plan)


@pytest.mark.slow
@settings(max_examples=examples(60))
@given(plan=plans())
def test_a_plan_comes_back_from_its_bookmarks_alone(plan: Plan) -> None:
    if plan.objectives or plan.title or plan.region or plan.remainder:
        assert read(without_controls_tags(written(plan, "nl"))) == essence(plan)
