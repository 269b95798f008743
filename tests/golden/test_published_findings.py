"""The findings on the agency's own format, from both its files: codes, addresses and places, no sentence of it."""

from collections import Counter
from pathlib import Path

import pytest

from hoofdlijn.findings import Report, ReportLine, Severity
from hoofdlijn.workflows.check import check_plan_file

FILES = {
    "odt": "formats/sto-activiteitenplan-op-hoofdlijnen-2025-2028.odt",
    "damaged": "format/000_98d22089dd365c2f.txt",
}


@pytest.fixture(params=FILES)
def report(request: pytest.FixtureRequest, shared: Path) -> Report:
    return check_plan_file(shared / FILES[request.param], scheme_id="sto-2025").report


def _named(report: Report, name: str) -> list[ReportLine]:
    return [line for line in report.findings if line.name == name]


def test_nothing_blocks_in_the_format_itself(report: Report) -> None:
    assert not report.is_blocked
    assert report.counts["objectives"] == 3
    assert report.counts["activities"] == 13


def test_the_four_elements_that_no_example_names_are_uncovered(report: Report) -> None:
    covered = {element for row in report.coverage for element, basis in row.elements.items() if basis}
    assert covered == {"aanbod", "kennismaking", "samenwerking"}
    assert len(_named(report, "element-uncovered")) == 4


def test_that_no_example_names_the_vision_is_one_finding(report: Report) -> None:
    assert len(_named(report, "no-vision-link")) == 1
    assert not _named(report, "vision-anchor-unused")


def test_the_third_example_contradicts_itself_on_groups(report: Report) -> None:
    found = _named(report, "contradiction")
    assert [line.severity for line in found] == [Severity.QUESTION]
    assert "7" in found[0].observed.nl
    assert "6" in found[0].observed.nl


def test_the_pair_of_years_is_ambiguous_and_the_activity_has_begun(report: Report) -> None:
    assert len(_named(report, "ambiguous-planning")) == 1
    assert len(_named(report, "already-begun")) == 1


def test_guidance_that_was_left_in_is_said_once(report: Report) -> None:
    assert len(_named(report, "template-text-left")) == 1


def test_two_of_three_examples_give_no_number_to_reach(report: Report) -> None:
    targets = _named(report, "no-measurable-target")
    mentioned = {line.objective for line in targets} | {address for line in targets for address in line.also_at}
    assert targets
    assert len(mentioned) <= 3


def test_every_finding_has_its_place_source_and_help_in_both_languages(report: Report) -> None:
    for line in report.findings:
        for text in (line.message, line.asked, line.source, line.help):
            assert text.nl
            assert text.en
        assert line.place is not None


def test_both_files_give_the_same_findings(shared: Path) -> None:
    reports = [check_plan_file(shared / name, scheme_id="sto-2025").report for name in FILES.values()]
    counted = [Counter((line.code, line.address) for line in report.findings) for report in reports]
    loose = {"S108", "S109"}  # where the guidance stands differs with the damage
    first, second = ({key: count for key, count in one.items() if key[0] not in loose} for one in counted)
    assert first == second
