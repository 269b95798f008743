"""The pages of a check report: what stands out, what was found by objective, and the tables that go with it.

It points out and explains in the words of the rules; it never approves (F1), and says so on its first page.
"""

from collections.abc import Iterator

from hoofdlijn.findings import Report, Severity
from hoofdlijn.phrases import say_day
from hoofdlijn.plan import Plan, text_blocks
from hoofdlijn.scheme import Scheme
from hoofdlijn.writing import page_words
from hoofdlijn.writing import report_words as words
from hoofdlijn.writing.coverage import coverage_tables
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.plan_tables import year_table
from hoofdlijn.writing.publication import Block, Heading, Item, Paragraph, Publication, Role, Run
from hoofdlijn.writing.report_callouts import Callouts
from hoofdlijn.writing.report_lines import chapters, count_parts, say_paragraph
from hoofdlijn.writing.report_summary import summary_blocks
from hoofdlijn.writing.report_words import plain
from hoofdlijn.writing.severity_words import count_of
from hoofdlijn.writing.unmarked import unmarked


def report_publication(report: Report, plan: Plan, scheme: Scheme, language: str) -> Publication:
    """Return the pages of a report on `plan`, all words that are not the author's in `language` ("nl" or "en").

    After the title page: a summary, the findings on the plan as a whole and on each objective (worst first, questions
    apart), which objective contributes to what, what happens in which year, and the texts that were not placed.
    """
    names = PlanNames(plan, scheme, language)
    title = plain(report.plan_title) or names.plan_name
    blocks: list[Block] = list(summary_blocks(report, names))
    blocks.extend(_findings(report, names))
    blocks.extend(_tables(plan, names))
    blocks.extend(_remainder(plan, names))
    blocks.append(_heading(names.say(page_words.RESERVATION), 1, "reservation"))
    blocks.append(Paragraph(runs=(Run(names.say(report.reservation)),)))
    return Publication(
        language=language,
        title=f"{names.say(words.TITLE)}: {title}",
        cover=tuple(_cover(report, names, title)),
        blocks=tuple(blocks),
        contents_title=names.say(page_words.CONTENTS),
        subject=names.say(scheme.name),
    )


def _cover(report: Report, names: PlanNames, title: str) -> Iterator[Paragraph]:
    """Yield what was checked against what, by which program, and what came out in numbers."""
    language = names.language
    yield Paragraph(runs=(Run(names.say(words.TITLE)),), role=Role.LEAD)
    yield Paragraph(runs=(Run(title, strong=True),))
    if plain(report.region):
        yield _labelled(names.say(page_words.REGION), plain(report.region))
    yield _labelled(names.say(words.READ), ", ".join(count_parts(report, language)))
    found = [
        count_of(report.counts[severity], severity, language) for severity in Severity if report.counts.get(severity)
    ]
    yield _labelled(names.say(words.FOUND), ", ".join(found) or names.say(words.NOTHING))
    version = names.say(words.VERSION).format(
        scheme=report.scheme, since=say_day(report.scheme_valid_from, language), program=report.program
    )
    yield _labelled(names.say(words.BESIDE), f"{names.say(report.scheme_name)} ({version})")
    yield Paragraph(runs=(Run(names.say(report.reservation)),), role=Role.NOTE)


def _findings(report: Report, names: PlanNames) -> Iterator[Block]:
    """Yield a part for the plan as a whole and one for each objective, also where nothing was pointed out."""
    callouts = Callouts(names)
    yield _heading(names.say(words.FINDINGS), 1, "findings")
    for row, lines in chapters(report):
        if row is None and not lines:
            continue
        name = names.objective_names[row.objective] if row else names.say(words.WHOLE_PLAN)
        yield _heading(name, 2, f"objectives-{row.objective}" if row else "plan")
        found = [line for line in lines if line.severity is not Severity.QUESTION]
        asked = [line for line in lines if line.severity is Severity.QUESTION]
        if not lines:
            yield Paragraph(runs=(Run(names.say(words.NOTHING_HERE)),))
        yield from callouts.of(found)
        if asked:
            yield _heading(names.say(words.QUESTIONS), 3, f"questions-{row.objective}" if row else "questions-plan")
        yield from callouts.of(asked)


def _tables(plan: Plan, names: PlanNames) -> Iterator[Block]:
    if not plan.objectives:
        return
    yield _heading(names.say(words.TABLES), 1, "tables")
    yield _heading(names.say(words.COVERAGE), 2, "coverage")
    yield from (unmarked(table) for table in coverage_tables(plan, names))
    if plan.activities:
        yield _heading(names.say(words.YEARS), 2, "years")
        yield unmarked(year_table(plan, names))


def _remainder(plan: Plan, names: PlanNames) -> Iterator[Block]:
    if not plan.remainder:
        return
    yield _heading(names.say(page_words.REMAINDER), 1, "remainder")
    yield Paragraph(runs=(Run(names.say(page_words.REMAINDER_NOTE)),), role=Role.NOTE)
    for rest in plan.remainder:
        where = say_paragraph(rest.place, names.language)
        owner = names.objective_names.get(rest.under.removeprefix("objectives/"), "")
        said = f"{where[:1].upper()}{where[1:]} · {owner}" if owner else f"{where[:1].upper()}{where[1:]}"
        yield Paragraph(runs=(Run(said),), role=Role.LABEL)
        for block in text_blocks(rest.text):
            runs = (Run(block.text),)
            yield Item(runs=runs, level=block.level) if block.level else Paragraph(runs=runs)


def _heading(text: str, level: int, anchor: str) -> Heading:
    return Heading(runs=(Run(text),), level=level, anchor=anchor)


def _labelled(label: str, text: str) -> Paragraph:
    return Paragraph(runs=(Run(f"{label}: ", strong=True), Run(text)))
