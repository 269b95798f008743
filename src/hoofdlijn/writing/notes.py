"""Notes: what a report says, cut into remarks for the margin of the author's own file."""

import re
from collections import Counter
from dataclasses import dataclass

from hoofdlijn.documents import Place
from hoofdlijn.findings import Report, ReportLine, Severity
from hoofdlijn.language import Text
from hoofdlijn.rules.wording import say_day
from hoofdlijn.writing.severity_words import SEVERITIES, count_of


@dataclass(frozen=True, slots=True)
class Note:
    """One remark: where it hangs and what it says, a paragraph a line."""

    place: Place | None
    """None: on the document as a whole; it hangs on the first paragraph with text."""
    lines: tuple[str, ...]
    language: str = "nl"
    """The language of the lines, "nl" or "en"."""


_SEEN = Text("Gezien", "Seen")
_ASKED = Text("Gevraagd", "Asked")
_SOURCE = Text("Bron", "Source")
_ALSO = Text("Zie ook", "See also")
_HELP = Text("Wat helpt", "What helps")
_OPENING = Text(
    "Hoofdlijn {program} heeft dit plan naast de regeling gelegd: {scheme}, zoals die geldt vanaf {day}.",
    "Hoofdlijn {program} held this plan against the scheme: {scheme}, in force from {day}.",
)
_BESIDE = Text("Bij de tekst staan deze opmerkingen: {counts}.", "These comments stand beside the text: {counts}.")
_NOTHING = Text("Er zijn geen bevindingen en geen open vragen.", "There are no findings and no open questions.")
_WHOLE_PLAN = frozenset({"plan", "title"})


def notes_of(report: Report, language: str) -> tuple[Note, ...]:
    """Return an opening note with scheme, counts and reservation, then each line of the report as a note, in order.

    Every line has a note of its own, also where several hang on the same words: each can then be answered and
    resolved by itself in Word. Notes on the whole plan hang on its title, as far as the report knows where that stands.

    Args:
        report: the outcome of a check.
        language: "nl" or "en".
    """
    title = next((line.place for line in report.findings if line.address in _WHOLE_PLAN and line.place), None)
    opening = Note(title, _opening_lines(report, language), language)
    return (
        opening,
        *(Note(line.place or title, _lines_of(line, language), language) for line in report.findings),
    )


def _opening_lines(report: Report, language: str) -> tuple[str, ...]:
    opening = _OPENING.in_language(language).format(
        program=report.program,
        scheme=report.scheme_name.in_language(language) or report.scheme,
        day=say_day(report.scheme_valid_from).in_language(language),
    )
    return (opening, _counts(report, language), report.reservation.in_language(language))


def _counts(report: Report, language: str) -> str:
    """Return how many there are of each weight, heaviest first; those of which there is none are not named."""
    seen = Counter(line.severity for line in report.findings)
    counts = [count_of(seen[severity], severity, language) for severity in Severity if seen[severity]]
    if not counts:
        return _NOTHING.in_language(language)
    return _BESIDE.in_language(language).format(counts=", ".join(counts))


def _lines_of(line: ReportLine, language: str) -> tuple[str, ...]:
    message = line.message.in_language(language)
    lines = [_heading(line, language), message]
    # most messages hold observed, asked and source already: nobody wants to read them twice
    for label, text in ((_SEEN, line.observed), (_ASKED, line.asked), (_SOURCE, line.source)):
        words = text.in_language(language)
        if words and not _says(message, words):
            lines.append(f"{label.in_language(language)}: {words}")
    lines += [f"{_ALSO.in_language(language)}: “{place.quote}”" for place in line.other_places]
    if line.help.nl:
        lines.append(f"{_HELP.in_language(language)}: {line.help.in_language(language)}")
    return tuple(words for words in lines if words)


def _heading(line: ReportLine, language: str) -> str:
    title = line.title.in_language(language)
    heading = f"{title} ({line.name})" if title else line.name
    return f"{SEVERITIES[line.severity].in_language(language)}: {heading}"


def _says(message: str, words: str) -> bool:
    """Tell whether `words` stand in the message, whole."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", message) is not None


def initials_of(author: str) -> str:
    """Return the first letters of the author's names as capitals, at most the nine that Word allows."""
    return "".join(word[0] for word in author.split() if word).upper()[:9] or "H"
