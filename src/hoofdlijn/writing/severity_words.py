"""What each severity is called: at the head of a finding, and where findings are counted."""

from hoofdlijn.findings import Severity
from hoofdlijn.language import Text

SEVERITIES = {
    Severity.BLOCKING: Text("Blokkerend", "Blocking"),
    Severity.IMPORTANT: Text("Belangrijk", "Important"),
    Severity.ADVICE: Text("Advies", "Advice"),
    Severity.QUESTION: Text("Vraag", "Question"),
}
"""One of them, as a heading; in lower case beside a number."""
PLURALS = {
    Severity.BLOCKING: Text("blokkerend", "blocking"),
    Severity.IMPORTANT: Text("belangrijk", "important"),
    Severity.ADVICE: Text("adviezen", "pieces of advice"),
    Severity.QUESTION: Text("vragen", "questions"),
}
"""Several of them, beside their number."""


def count_of(number: int, severity: Severity, language: str) -> str:
    """Return for instance "1 vraag", "2 adviezen", "3 blokkerend"."""
    word = (
        SEVERITIES[severity].in_language(language).lower() if number == 1 else PLURALS[severity].in_language(language)
    )
    return f"{number} {word}"
