"""Plan → OpenDocument → plan: nothing is lost on the way, also after a person worked on it in LibreOffice."""

from hypothesis import given, settings
from tests.examples import examples
from tests.roundtrip.plans import SCHEME, essence, plans

from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication_odt import publication_as_odt


def written(plan, language="nl"):
    return publication_as_odt(plan_publication(plan, SCHEME, language, editable=True))


def read(data):
    return recognise(read_document(data, name="plan.odt"), SCHEME)


@settings(max_examples=examples(100))
@given(plans())
def test_any_plan_comes_back(plan):
    assert essence(read(written(plan))) == essence(plan)
