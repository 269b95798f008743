"""Findings and questions of a check, and the report that holds them."""

from hoofdlijn.findings.model import (
    Coverage,
    Finding,
    Outcome,
    Question,
    Report,
    ReportLine,
    Severity,
    YearRow,
)

__all__ = [
    "Coverage",
    "Finding",
    "Outcome",
    "Question",
    "Report",
    "ReportLine",
    "Severity",
    "YearRow",
]
