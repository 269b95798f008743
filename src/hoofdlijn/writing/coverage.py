"""The coverage matrix: which objective contributes to which element of the scheme, by sign and by word.

A row each element under its full name and a column each objective: the short columns then hold short words, and a
plan with many objectives gets a second table instead of columns too narrow to read.
"""

from collections.abc import Iterator, Sequence

from hoofdlijn.findings import Coverage
from hoofdlijn.findings.tables import cover_elements
from hoofdlijn.plan import Plan
from hoofdlijn.writing import page_words as words
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.publication import Cell, Column, Paragraph, Row, Table, Tone, generated
from hoofdlijn.writing.report_lines import short_names

MOST_OBJECTIVES = 6
"""Columns of one table; of more than NAMED, each has only its number at its head."""
NAMED = 4
_WIDEST = 15
_FOR_OBJECTIVES = 66
"""Share of the width that columns take together, at most."""
_TONES = {"stated": Tone.STATED, "shown": Tone.SHOWN, "": Tone.MISSING}


def coverage_tables(plan: Plan, names: PlanNames) -> Iterator[Table]:
    """Yield the matrix, in parts of about equal size where there are many objectives; nothing without objectives."""
    rows = cover_elements(plan, names.scheme)
    if not rows:
        return
    heads = short_names(rows)
    parts = -(-len(rows) // MOST_OBJECTIVES)
    for part in range(parts):
        first, after = part * len(rows) // parts, (part + 1) * len(rows) // parts
        yield _table(rows[first:after], heads[first:after], names, is_one_of_many=parts > 1)


def _table(rows: Sequence[Coverage], heads: Sequence[str], names: PlanNames, *, is_one_of_many: bool) -> Table:
    width = min(_WIDEST, _FOR_OBJECTIVES // len(rows))
    caption = names.say(words.COVERAGE_TABLE)
    if is_one_of_many:
        caption = f"{caption} ({heads[0]}–{heads[-1]})"
    return Table(
        caption=(generated(caption),),
        columns=(
            Column(runs=(generated(names.say(words.ELEMENT)),), width=100 - width * len(rows)),
            *(
                Column(
                    runs=(generated(_head(row, head, names, whole=len(rows) <= NAMED)),), width=width, centred=True
                )
                for row, head in zip(rows, heads, strict=True)
            ),
        ),
        rows=tuple(_row(element.id, rows, names) for element in names.scheme.elements),
    )


def _head(row: Coverage, head: str, names: PlanNames, *, whole: bool) -> str:
    return f"{row.label or names.level_word} {head}" if whole else head


def _row(element: str, rows: Sequence[Coverage], names: PlanNames) -> Row:
    name = Cell(blocks=(Paragraph(runs=(generated(names.element(element)),)),), is_head=True)
    return Row(cells=(name, *(_cell(row.elements[element], names) for row in rows)))


def _cell(basis: str, names: PlanNames) -> Cell:
    return Cell(blocks=(Paragraph(runs=(generated(names.say(words.COVERED[basis])),)),), tone=_TONES[basis])
