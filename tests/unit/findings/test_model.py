"""Reports: what blocks, and in which order severities weigh."""

from dataclasses import replace
from datetime import date

import pytest

from hoofdlijn.findings import Report, ReportLine, Severity
from hoofdlijn.language import Text

SAID = Text("iets", "something")


def line(severity: Severity) -> ReportLine:
    return ReportLine(
        code="S101",
        name="single-objective",
        severity=severity,
        address="plan",
        place=None,
        message=SAID,
        observed=SAID,
        asked=SAID,
        source=SAID,
        help=SAID,
    )


def report(*lines: ReportLine) -> Report:
    return Report(
        scheme="sto-2025",
        scheme_valid_from=date(2026, 8, 1),
        program="1",
        plan_title="",
        region="",
        findings=lines,
        coverage=(),
        years=(),
        reservation=SAID,
    )


@pytest.mark.parametrize("severity", list(Severity))
def test_only_a_blocking_line_blocks(severity):
    assert report(line(severity)).is_blocked is (severity is Severity.BLOCKING)


def test_one_blocking_line_among_others_blocks():
    assert report(*(line(severity) for severity in reversed(Severity))).is_blocked


def test_a_report_without_lines_blocks_nothing():
    assert not report().is_blocked


def test_severities_stand_heaviest_first():
    assert [severity.value for severity in Severity] == ["blocking", "important", "advice", "question"]


def test_what_a_writer_needs_may_be_left_out_by_who_makes_a_line():
    bare = line(Severity.ADVICE)
    assert (bare.also_at, bare.other_places, bare.objective, bare.title.nl) == ((), (), "", "")
    assert replace(bare, objective="k1") != bare
