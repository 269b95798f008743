"""The two tables of the terminal report: elements by objective, and activities by year."""

import textwrap
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from hoofdlijn.findings import Coverage, Report, YearRow
from hoofdlijn.writing.report_lines import short_names
from hoofdlijn.writing.report_words import (
    BASES,
    BASIS_LEGEND,
    COVERAGE,
    KINDS,
    NOTHING_PLANNED,
    OBJECTIVE,
    YEARS,
    cut,
)

Heading = Callable[[str], list[str]]

_INDENT = "  "
_NAME_SHARE = 0.4
"""At most this part of the width is for the names of elements."""


def write_coverage(report: Report, language: str, width: int, heading: Heading) -> Iterator[str]:
    """Yield the matrix with a row for each element and a column for each objective, in as many parts as needed."""
    if not report.coverage:
        return
    names = {key: text.in_language(language) for key, text in report.element_names.items()}
    names = {key: names.get(key, key) for key in report.coverage[0].elements}
    column = min(max(len(name) for name in names.values()), int(width * _NAME_SHARE)) + 2
    heads = short_names(report.coverage)
    cell = max(max(len(head) for head in heads) + 2, 4)
    per_part = max(1, (width - len(_INDENT) - column) // cell)
    yield from heading(COVERAGE.in_language(language))
    for first in range(0, len(report.coverage), per_part):
        part = report.coverage[first : first + per_part]
        yield ""
        yield _INDENT + " " * column + "".join(head.rjust(cell) for head in heads[first : first + per_part])
        for element, name in names.items():
            marks = "".join(BASES[row.elements.get(element, "")].rjust(cell) for row in part)
            yield _INDENT + cut(name, column - 2).ljust(column) + marks
    yield ""
    yield from textwrap.wrap(
        BASIS_LEGEND.in_language(language), width, initial_indent=_INDENT, subsequent_indent=_INDENT
    )


def write_years(report: Report, language: str, width: int, heading: Heading) -> Iterator[str]:
    """Yield the table with a row for each activity and a column for each year, objective by objective."""
    if not report.years:
        return
    years = list(report.years[0].years)
    letters = KINDS[language]
    cells = {row.activity: _cells(row, letters) for row in report.years}
    cell = max(6, *(len(mark) + 2 for marks in cells.values() for mark in marks))
    column = max(width - len(_INDENT) - cell * len(years), 16)
    yield from heading(YEARS.in_language(language))
    yield ""
    yield _INDENT + " " * column + "".join(year.rjust(cell) for year in years)
    rows = {row.objective: row for row in report.coverage}
    heads = dict(zip(rows, short_names(report.coverage), strict=True))
    for objective, activities in groupby(report.years, key=lambda row: row.objective):
        yield from _objective_head(rows.get(objective), heads.get(objective, ""), language, width)
        for row in activities:
            marks = cells[row.activity]
            tail = "".join(mark.rjust(cell) for mark in marks)
            yield (_INDENT * 2 + cut(row.title, column - 4)).ljust(column + len(_INDENT)) + tail
    yield ""
    yield from _legend([*letters.values(), ("·", NOTHING_PLANNED.in_language(language))], width)


def _cells(row: YearRow, letters: dict[str, tuple[str, str]]) -> list[str]:
    return ["".join(letters[kind][0] for kind in kinds) or "·" for kinds in row.years.values()]


def _objective_head(row: Coverage | None, head: str, language: str, width: int) -> Iterator[str]:
    if row is None:
        return
    name = f"{row.label or OBJECTIVE.in_language(language)} {head}"
    yield cut(f"{_INDENT}{name} · {row.name}" if row.name else f"{_INDENT}{name}", width)


def _legend(letters: Sequence[tuple[str, str]], width: int) -> list[str]:
    # a letter and its word stay together on a line: the space between them does not break
    words = "   ".join(f"{letter}\u00a0{word.replace(' ', chr(0xA0))}" for letter, word in letters)
    lines = textwrap.wrap(words, width, initial_indent=_INDENT, subsequent_indent=_INDENT)
    return [line.replace("\u00a0", " ") for line in lines]
