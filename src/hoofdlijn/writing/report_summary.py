"""The first chapter of a report: how much was pointed out, where to begin, and how to read what follows."""

from collections import Counter
from collections.abc import Iterator

from hoofdlijn.findings import Report, ReportLine, Severity
from hoofdlijn.writing import report_words as words
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.publication import Block, Cell, Column, Heading, Item, Paragraph, Role, Row, Run, Table
from hoofdlijn.writing.report_callouts import TONES
from hoofdlijn.writing.report_lines import by_rule, chapters
from hoofdlijn.writing.report_words import plain
from hoofdlijn.writing.severity_words import SEVERITIES, count_of

STARTS_SHOWN = 8
"""More places to begin than these are counted, not listed."""
_HEAD_WIDTH = 44
_COUNT_WIDTH = 14


def summary_blocks(report: Report, names: PlanNames) -> Iterator[Block]:
    """Yield the chapter, its heading first."""
    yield Heading(runs=(Run(names.say(words.STANDS_OUT)),), level=1, anchor="summary")
    seen = Counter(line.severity for line in report.findings)
    if not seen:
        yield Paragraph(runs=(Run(names.say(words.NOTHING)),), role=Role.LEAD)
        return
    said = [count_of(seen[severity], severity, names.language) for severity in Severity if seen[severity]]
    yield Paragraph(runs=(Run(names.say(words.POINTED_OUT).format(counts=_listed(said, names))),), role=Role.LEAD)
    yield from _starts(report, names)
    yield _table(report, names)
    yield Paragraph(runs=(Run(names.say(words.WEIGHTS)),), role=Role.LABEL)
    for severity in Severity:
        name = names.say(SEVERITIES[severity])
        meaning = names.say(words.MEANINGS[severity])
        yield Item(runs=(Run(f"{words.SYMBOLS[severity]} {name}: ", strong=True), Run(meaning)))


def _listed(parts: list[str], names: PlanNames) -> str:
    """Return "a, b en c"."""
    return f" {names.say(words.AND)} ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part)


def _starts(report: Report, names: PlanNames) -> Iterator[Block]:
    """Yield the heaviest of what was found, each with a link to where it is explained."""
    worst = min(report.findings, key=lambda line: list(Severity).index(line.severity)).severity
    starts = [
        same for _, lines in chapters(report) for same in by_rule(line for line in lines if line.severity is worst)
    ]
    yield Paragraph(runs=(Run(names.say(words.BEGIN_WITH)),), role=Role.LABEL)
    yield from (_start(same, names) for same in starts[:STARTS_SHOWN])
    if len(starts) > STARTS_SHOWN:
        more = names.say(words.MORE).format(number=len(starts) - STARTS_SHOWN)
        yield Item(runs=(Run(more, quiet=True),))


def _start(lines: list[ReportLine], names: PlanNames) -> Item:
    first = lines[0]
    known = first.objective in names.objective_names
    where = names.objective_names[first.objective] if known else names.say(words.WHOLE_PLAN)
    anchor = f"#objectives-{first.objective}" if known else "#plan"
    times = f" ({len(lines)}×)" if len(lines) > 1 else ""
    return Item(
        runs=(Run(f"{plain(names.say(first.title)) or first.name}{times}. ", strong=True), Run(where, link=anchor))
    )


def _table(report: Report, names: PlanNames) -> Table:
    """Return how many there are of each weight, for the plan as a whole and each objective."""
    columns = (
        Column(runs=(Run(names.say(words.PART)),), width=_HEAD_WIDTH),
        *(
            Column(runs=(Run(names.say(SEVERITIES[severity])),), width=_COUNT_WIDTH, centred=True)
            for severity in Severity
        ),
    )
    rows = []
    for row, lines in chapters(report):
        if row is None and not lines:
            continue
        name = names.objective_names[row.objective] if row else names.say(words.WHOLE_PLAN)
        link = f"#objectives-{row.objective}" if row else "#plan"
        seen = Counter(line.severity for line in lines)
        head = Cell(blocks=(Paragraph(runs=(Run(name, link=link),)),), is_head=True)
        rows.append(Row(cells=(head, *(_count(severity, seen[severity]) for severity in Severity))))
    return Table(caption=(Run(names.say(words.BY_PART)),), columns=columns, rows=tuple(rows))


def _count(severity: Severity, number: int) -> Cell:
    if not number:
        return Cell(blocks=(Paragraph(runs=(Run("–"),)),))
    return Cell(blocks=(Paragraph(runs=(Run(f"{words.SYMBOLS[severity]} {number}"),)),), tone=TONES[severity])
