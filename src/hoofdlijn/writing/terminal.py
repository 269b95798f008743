"""A report as text for a terminal: calm, aligned, and just as clear without colour."""

import textwrap
from collections.abc import Iterator, Sequence

from hoofdlijn.findings import Report, ReportLine, Severity
from hoofdlijn.language import Text
from hoofdlijn.phrases import say_day
from hoofdlijn.writing.report_lines import (
    by_rule,
    chapters,
    count_parts,
    name_of,
    say_other_places,
    say_place,
)
from hoofdlijn.writing.report_words import (
    LABELS,
    NOTHING,
    SYMBOLS,
    VERSION,
    WHOLE_PLAN,
    cut,
    plain,
)
from hoofdlijn.writing.severity_words import SEVERITIES, count_of
from hoofdlijn.writing.terminal_tables import write_coverage, write_years

MIN_WIDTH = 40
_INDENT = "  "
_CODES = {Severity.BLOCKING: "1;31", Severity.IMPORTANT: "33", Severity.ADVICE: "36", Severity.QUESTION: "35"}


def report_as_text(report: Report, *, language: str, colour: bool, width: int) -> str:
    """Return the whole report as lines of at most `width` columns (40 and up), ending in a line break.

    The same report, language, colour and width give the same text. `colour` adds ANSI codes and changes nothing
    else: what a colour says stands in a word and a symbol too.
    """
    page = _Page(language, colour=colour, width=max(width, MIN_WIDTH))
    lines = [
        *_write_head(report, page),
        *_write_findings(report, page),
        *write_coverage(report, language, page.width, page.heading),
        *write_years(report, language, page.width, page.heading),
        "",
        *page.wrap(report.reservation.in_language(language)),
    ]
    return "\n".join(lines) + "\n"


class _Page:
    """How lines are set: language, colour and width."""

    def __init__(self, language: str, *, colour: bool, width: int) -> None:
        self.language = language
        self.width = width
        self._colour = colour

    def say(self, text: Text) -> str:
        return plain(text.in_language(self.language))

    def paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour and text else text

    def heading(self, text: str) -> list[str]:
        """Return a heading in bold after an empty line, on one line, a rule filling what is left of it."""
        line = cut(text, self.width)
        fill = self.width - len(line) - 1
        return ["", self.paint(line, "1") + (self.paint(f" {'─' * fill}", "2") if fill > 1 else "")]

    def wrap(self, text: str, *, first: str = "", indent: str = "") -> list[str]:
        return textwrap.wrap(plain(text), self.width, initial_indent=first or indent, subsequent_indent=indent)

    def labelled(self, label: str, text: str, indent: str) -> list[str]:
        """Return `text` beside its label, aligned with the other labels."""
        column = max(len(word.in_language(self.language)) for word in LABELS.values()) + 2
        lines = self.wrap(text, indent=indent + " " * column)
        if not lines:
            return []
        name = self.paint(label.ljust(column), "2")
        return [indent + name + lines[0][len(indent) + column :], *lines[1:]]


def _write_head(report: Report, page: _Page) -> Iterator[str]:
    """Yield title, region, scheme and program with their versions, and the counts."""
    title = " · ".join(part for part in (plain(report.plan_title), plain(report.region)) if part)
    for line in page.wrap(title):
        yield page.paint(line, "1")
    since = say_day(report.scheme_valid_from, page.language)
    version = page.say(VERSION).format(scheme=report.scheme, since=since, program=report.program)
    name = page.say(report.scheme_name)
    yield from page.wrap(f"{name} ({version})" if name else version)
    yield ""
    yield from _columns([(part, "") for part in count_parts(report, page.language)], page)
    yield from _columns(_severities(report, page), page)


def _severities(report: Report, page: _Page) -> list[tuple[str, str]]:
    counts = ((severity, report.counts.get(severity.value, 0)) for severity in Severity)
    return [
        (f"{SYMBOLS[severity]} {count_of(number, severity, page.language)}", _CODES[severity])
        for severity, number in counts
        if number
    ]


def _columns(cells: Sequence[tuple[str, str]], page: _Page) -> Iterator[str]:
    """Yield the (text, colour) cells side by side, as many as fit on a line."""
    line, used = "", 0
    for text, code in cells:
        gap = "   " if used else _INDENT
        if used and used + len(gap) + len(text) > page.width:
            yield line
            line, used, gap = "", 0, _INDENT
        line += gap + (page.paint(text, code) if code else text)
        used += len(gap) + len(text)
    if line:
        yield line


def _write_findings(report: Report, page: _Page) -> Iterator[str]:
    """Yield what was found, by objective, lines of one rule together."""
    if not report.findings:
        yield ""
        yield from page.wrap(page.say(NOTHING))
    for row, lines in chapters(report):
        if not lines:
            continue
        yield from page.heading(name_of(row, page.language) if row else page.say(WHOLE_PLAN))
        for same in by_rule(lines):
            yield ""
            yield from _write_rule(same, page)


def _write_rule(lines: list[ReportLine], page: _Page) -> Iterator[str]:
    """Yield all lines of one rule under one head: what differs for each, what is the same once."""
    first = lines[0]
    symbol, word = SYMBOLS[first.severity], page.say(SEVERITIES[first.severity])
    head = f"{symbol} {word}"
    title = f" · {page.say(first.title)}  ({first.code})"
    wrapped = page.wrap(head + title, first=_INDENT, indent=_INDENT + "  ")
    start = len(_INDENT) + len(head)
    yield (
        _INDENT
        + page.paint(wrapped[0][len(_INDENT) : start], _CODES[first.severity])
        + page.paint(wrapped[0][start:], "1")
    )
    yield from (page.paint(line, "1") for line in wrapped[1:])
    indent = _INDENT + "  "
    if len(lines) == 1:
        yield from page.wrap(page.say(first.message), indent=indent)
        yield from _write_place(first, page, indent)
    else:
        for line in lines:
            yield from page.wrap(page.say(line.observed), first=f"{indent}- ", indent=indent + "  ")
            yield from _write_place(line, page, indent + "  ")
        for asked in dict.fromkeys(page.say(line.asked) for line in lines):
            yield from page.wrap(asked, indent=indent)
    for source in dict.fromkeys(page.say(line.source) for line in lines):
        yield from page.labelled(page.say(LABELS["source"]), source, indent)
    for advice in dict.fromkeys(page.say(line.help) for line in lines):
        yield from page.labelled(page.say(LABELS["help"]), advice, indent)


def _write_place(line: ReportLine, page: _Page, indent: str) -> Iterator[str]:
    """Yield where it stands: page, paragraph and the words there. The plan as a whole needs no place."""
    where, also = say_place(line, page.language), say_other_places(line, page.language)
    if where:
        yield from page.labelled(page.say(LABELS["place"]), where, indent)
    if also:
        yield from page.labelled(page.say(LABELS["others"]), also, indent)
