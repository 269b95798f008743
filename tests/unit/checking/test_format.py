"""What the rules say on the agency's own format, from the published file and from its damaged text."""

from pathlib import Path

import pytest
from tests.unit.rules.building import sto

from hoofdlijn.checking import check_plan
from hoofdlijn.findings import Report, Severity
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.writing.terminal import report_as_text

FILES = (
    "formats/sto-activiteitenplan-op-hoofdlijnen-2025-2028.odt",
    "format/000_98d22089dd365c2f.txt",
)
EXPECTED = {
    ("element-uncovered", Severity.IMPORTANT, 0, 4),
    ("no-vision-link", Severity.IMPORTANT, 0, 1),
    ("template-text-left", Severity.IMPORTANT, 0, 1),
    ("no-measurable-target", Severity.ADVICE, 0, 1),
    ("contradiction", Severity.QUESTION, 3, 1),
    ("ambiguous-planning", Severity.QUESTION, 3, 1),
    ("already-begun", Severity.QUESTION, 3, 1),
}
"""Rule, severity, position of the objective (0 = the whole plan), how many."""

pytestmark = pytest.mark.shared
each_file = pytest.mark.parametrize("name", FILES, ids=["odt", "damaged text"])


def report_on(path: Path) -> Report:
    return check_plan(recognise(read_document(path.read_bytes(), name=path.name), sto()), sto(), program="0")


def tally(report: Report) -> set[tuple[str, Severity, int, int]]:
    position = {row.objective: number for number, row in enumerate(report.coverage, start=1)}
    keys = [(line.name, line.severity, position.get(line.objective, 0)) for line in report.findings]
    return {(*key, keys.count(key)) for key in keys}


@each_file
def test_the_formats_own_examples_give_these_findings_and_no_others(shared, name):
    assert tally(report_on(shared / name)) == EXPECTED


@each_file
def test_the_contradiction_quotes_both_places(shared, name):
    (line,) = [line for line in report_on(shared / name).findings if line.name == "contradiction"]
    assert all(groups in line.message.nl for groups in ("6 en 7", "5 en 6", "7 en 8"))
    assert line.place is not None
    assert line.place.quote == "groep 7 en 8"
    assert len(line.other_places) >= 1


@each_file
def test_what_was_quoted_stands_in_the_document_at_that_place(shared, name):
    data = (shared / name).read_bytes()
    document = read_document(data, name=name)
    for line in report_on(shared / name).findings:
        if line.place is not None and line.place.cited:
            (span,) = line.place.spans
            text = document.block(span.paragraph).text[span.start : span.end]
            assert " ".join(text.split()) == line.place.quote


@each_file
def test_the_same_file_gives_the_same_text(shared, name):
    one, other = (report_as_text(report_on(shared / name), language="nl", colour=False, width=80) for _ in range(2))
    assert one == other
