"""What every form of a report says in the same words: its chapters, names, counts and places."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from hoofdlijn.documents import Place
from hoofdlijn.findings import Coverage, Report, ReportLine
from hoofdlijn.writing.report_words import (
    COUNTED,
    MORE,
    OBJECTIVE,
    PAGE,
    PARAGRAPH,
    PARAGRAPHS,
    plain,
)

OTHERS_SHOWN = 12
"""More places than these are counted, not listed."""


def chapters(report: Report) -> Iterator[tuple[Coverage | None, list[ReportLine]]]:
    """Yield the plan as a whole (None), then every objective in the order of the plan, each with its lines."""
    rows = {row.objective: row for row in report.coverage}
    lines: dict[str, list[ReportLine]] = {"": [], **{objective: [] for objective in rows}}
    for line in report.findings:
        lines[line.objective if line.objective in rows else ""].append(line)
    for objective, found in lines.items():
        yield rows.get(objective), found


def by_rule(lines: Iterable[ReportLine]) -> Iterator[list[ReportLine]]:
    """Yield neighbouring lines of one rule and weight together."""
    for _, same in groupby(lines, key=lambda line: (line.code, line.severity)):
        yield list(same)


def name_of(row: Coverage, language: str) -> str:
    """Return an objective's own word, number and title, "Programmalijn B · Techniek voor allen"."""
    label = row.label or OBJECTIVE.in_language(language)
    return " ".join(part for part in (label, row.number, f"· {row.name}" if row.name else "") if part)


def short_names(rows: Sequence[Coverage]) -> list[str]:
    """Return what to call each objective in a table: its own number, or its position where those are not unique."""
    numbers = [row.number for row in rows]
    if len(set(numbers)) == len(numbers) and all(0 < len(number) <= 6 for number in numbers):
        return numbers
    return [str(position) for position in range(1, len(rows) + 1)]


def count_parts(report: Report, language: str) -> list[str]:
    """Return how many parts of each sort the plan has, "4 doelstellingen", "1 activiteit" and so on."""
    counts = ((report.counts.get(key, 0), names) for key, names in COUNTED[language])
    return [f"{number} {names[number != 1]}" for number, names in counts]


def say_place(line: ReportLine, language: str) -> str:
    """Return page, paragraph and the words there; "" for the plan as a whole, which needs no place."""
    if line.place is None or line.address == "plan":
        return ""
    quote = plain(line.place.quote)
    return say_paragraph(line.place, language) + (f": “{quote}”" if quote else "")


def say_paragraph(place: Place, language: str) -> str:
    """Return the page, where the document has pages, and the paragraph."""
    parts = [PAGE.in_language(language).format(number=place.page)] if place.page else []
    parts.append(PARAGRAPH.in_language(language).format(number=place.paragraph))
    return ", ".join(parts)


def say_other_places(line: ReportLine, language: str) -> str:
    """Return the paragraphs of the other places of a line; "" where there are none or the plan as a whole is meant."""
    if line.place is None or line.address == "plan":
        return ""
    numbers = sorted({place.paragraph for place in line.other_places} - {line.place.paragraph})
    if not numbers:
        return ""
    shown, rest = numbers[:OTHERS_SHOWN], len(numbers) - OTHERS_SHOWN
    also = (PARAGRAPHS if len(numbers) > 1 else PARAGRAPH).in_language(language)
    also = also.format(number=shown[0], numbers=", ".join(str(number) for number in shown))
    return f"{also} {MORE.in_language(language).format(number=rest)}" if rest > 0 else also
