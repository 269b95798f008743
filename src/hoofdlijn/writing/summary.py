"""Many reports in few lines: for somebody who checks a folder of plans."""

from collections.abc import Sequence

from hoofdlijn.findings import Report, Severity
from hoofdlijn.interchange import report_to_json
from hoofdlijn.language import Text

REPORTS_FORMAT = "hoofdlijn-reports/1"

Row = tuple[str, Report | None, str]
"""File name, its report or None, and what was wrong with the file ("" where it could be read)."""

_COUNTS = Text(
    "{objectives} doelstellingen, {activities} activiteiten; {blocking} blokkerend, {important} belangrijk, "
    "{advice} advies, {question} vragen",
    "{objectives} objectives, {activities} activities; {blocking} blocking, {important} important, "
    "{advice} advice, {question} questions",
)
_SUMMARY = Text(
    "{files} bestanden: {clean} zonder blokkerende bevinding, {blocked} met, {unreadable} onleesbaar.",
    "{files} files: {clean} without a blocking finding, {blocked} with, {unreadable} unreadable.",
)


def line_of(name: str, report: Report | None, failure: str, language: str) -> str:
    """Return one line on one file."""
    if report is None:
        return f"! {name}: {failure}"
    counts = {severity.value: report.counts.get(severity.value, 0) for severity in Severity}
    text = _COUNTS.in_language(language).format(
        objectives=report.counts.get("objectives", 0), activities=report.counts.get("activities", 0), **counts
    )
    return f"{'x' if report.is_blocked else '-'} {name}: {text}"


def summary_of(rows: Sequence[Row], language: str) -> str:
    """Return the last line: how many files, how they came out, and the reservation every output carries."""
    reports = [report for _, report, _ in rows if report]
    blocked = sum(report.is_blocked for report in reports)
    line = _SUMMARY.in_language(language).format(
        files=len(rows), clean=len(reports) - blocked, blocked=blocked, unreadable=len(rows) - len(reports)
    )
    reservations = dict.fromkeys(report.reservation.in_language(language) for report in reports)
    return "\n".join([line, *reservations])


def reports_to_json(rows: Sequence[Row]) -> bytes:
    """Return all reports as one JSON object: `format`, and `reports[]` with `file` and `report` or `error`."""
    import msgspec  # noqa: PLC0415 - only for this form

    items = [
        {"file": name, "report": msgspec.Raw(report_to_json(report))} if report else {"file": name, "error": failure}
        for name, report, failure in rows
    ]
    return msgspec.json.format(msgspec.json.encode({"format": REPORTS_FORMAT, "reports": items}), indent=2) + b"\n"
