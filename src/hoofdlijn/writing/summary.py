"""Many reports in few lines: for somebody who checks a folder of plans."""

from collections.abc import Sequence
from dataclasses import dataclass

from hoofdlijn.findings import Report, Severity
from hoofdlijn.interchange import report_to_json
from hoofdlijn.language import Text
from hoofdlijn.writing.severity_words import count_of

REPORTS_FORMAT = "hoofdlijn-reports/1"

_COUNTED = {
    "objectives": (Text("{} doelstelling", "{} objective"), Text("{} doelstellingen", "{} objectives")),
    "activities": (Text("{} activiteit", "{} activity"), Text("{} activiteiten", "{} activities")),
}
_FILES = (Text("{} bestand", "{} file"), Text("{} bestanden", "{} files"))
_WRITTEN = Text("verslag: {}", "report: {}")
_SUMMARY = Text(
    "{files}: {clean} zonder blokkerende bevinding, {blocked} met, {unreadable} onleesbaar.",
    "{files}: {clean} without a blocking finding, {blocked} with, {unreadable} unreadable.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One of several files: its report, and what was wrong with it."""

    name: str
    report: Report | None
    """None where the file could not be read."""
    trouble: str = ""
    """Why it could not be read, or why its copy could not be written; "" where all went well."""
    written: str = ""
    """The file that its report went to; "" where it went into none."""


def line_of(row: Row, language: str) -> str:
    """Return one line on one file."""
    if row.report is None:
        return f"! {row.name}: {row.trouble}"
    numbers = row.report.counts
    counted = [_count(numbers.get(key, 0), forms, language) for key, forms in _COUNTED.items()]
    counted += [count_of(numbers[severity], severity, language) for severity in Severity if numbers.get(severity)]
    line = f"{'x' if row.report.is_blocked else '-'} {row.name}: {', '.join(counted)}"
    lines = [line, f"  {_WRITTEN.in_language(language).format(row.written)}" if row.written else ""]
    return "\n".join(part for part in (*lines, f"! {row.trouble}" if row.trouble else "") if part)


def summary_of(rows: Sequence[Row], language: str) -> str:
    """Return the last lines: how many files, how they came out, and the reservation every output carries."""
    reports = [row.report for row in rows if row.report]
    blocked = sum(report.is_blocked for report in reports)
    line = _SUMMARY.in_language(language).format(
        files=_count(len(rows), _FILES, language),
        clean=len(reports) - blocked,
        blocked=blocked,
        unreadable=len(rows) - len(reports),
    )
    return "\n".join([line, *reservations_of(reports, language)])


def reservations_of(reports: Sequence[Report], language: str) -> list[str]:
    """Return what the schemes of these reports say of any check, each once."""
    return list(dict.fromkeys(report.reservation.in_language(language) for report in reports))


def reports_to_json(rows: Sequence[Row]) -> bytes:
    """Return all reports as one JSON object: `format`, and `reports[]` with `file`, `report` and `error`.

    `report` is null for a file that could not be read, `error` is "" where all went well.
    """
    import msgspec  # noqa: PLC0415 - only for this form

    items = [
        {
            "file": row.name,
            "report": msgspec.Raw(report_to_json(row.report)) if row.report else None,
            "error": row.trouble,
        }
        for row in rows
    ]
    return msgspec.json.format(msgspec.json.encode({"format": REPORTS_FORMAT, "reports": items}), indent=2) + b"\n"


def _count(number: int, forms: tuple[Text, Text], language: str) -> str:
    return forms[number != 1].in_language(language).format(number)
