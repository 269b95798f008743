"""Report → JSON (`hoofdlijn-report/1`)."""

from hoofdlijn.findings import Report
from hoofdlijn.interchange.encoding import encode_with_format

REPORT_FORMAT = "hoofdlijn-report/1"


def report_to_json(report: Report) -> bytes:
    """Return the report as JSON, UTF-8, indented; the same report gives the same bytes."""
    return encode_with_format(report, REPORT_FORMAT)
