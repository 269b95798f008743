"""Short ways to a plan in a test. Whatever a test reads, nothing of it may be lost."""

from textwrap import dedent

from tests.unit.recognition.schemes import SCHEME
from tests.unit.recognition.test_conservation import check

from hoofdlijn.documents import Document
from hoofdlijn.plan import Plan
from hoofdlijn.reading import read_document


def plan_of(text: str) -> Plan:
    """Return the plan in a Markdown text, indented or not."""
    return outline(read_document(dedent(text).strip("\n").encode(), name="plan.md"))


def outline(document: Document) -> Plan:
    """Return the plan in a document, after the proof that all of it is accounted for."""
    return check(document)


def dates(plan: Plan) -> list[list[tuple[str, str, str]]]:
    """Return kind, start and end of every phase, by activity."""
    return [
        [(phase.kind.value, str(phase.start), str(phase.end)) for phase in activity.planning.phases]
        for activity in plan.activities
    ]


__all__ = ["SCHEME", "dates", "outline", "plan_of"]
