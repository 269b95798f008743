"""The coverage matrix holds every objective and element once, whatever their number."""

import pytest
from tests.unit.rules.building import objective, plan, sto

from hoofdlijn.plan import Basis, Contribution
from hoofdlijn.writing.coverage import MOST_OBJECTIVES, coverage_tables
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.publication import Table, Tone


def tables(count: int) -> list[Table]:
    of = plan(*(objective(f"k{number}", number=str(number)) for number in range(1, count + 1)))
    return list(coverage_tables(of, PlanNames(of, sto(), "nl")))


def heads(table: Table) -> list[str]:
    return ["".join(run.text for run in column.runs) for column in table.columns][1:]


@pytest.mark.parametrize("count", [1, 2, 4, 5, 6, 7, 12, 13, 40])
def test_every_objective_has_one_column_and_every_table_all_elements(count):
    found = tables(count)
    numbers = [head.split()[-1] for table in found for head in heads(table)]
    assert numbers == [str(number) for number in range(1, count + 1)]
    for table in found:
        assert len(heads(table)) <= MOST_OBJECTIVES
        assert len(table.rows) == len(sto().elements)
        assert sum(column.width for column in table.columns) == 100
        assert all(len(row.cells) == len(table.columns) for row in table.rows)


def test_many_objectives_are_spread_evenly_and_the_captions_tell_the_tables_apart():
    found = tables(13)
    assert [len(heads(table)) for table in found] == [4, 4, 5]
    captions = ["".join(run.text for run in table.caption) for table in found]
    assert len(set(captions)) == len(captions)


def test_a_cell_says_by_sign_word_and_tone_how_sure_a_contribution_is():
    first, second = sto().elements[:2]
    said = (
        Contribution(element=first.id, evidence="Dat staat er.", basis=Basis.STATED),
        Contribution(element=second.id, evidence="Dat blijkt.", basis=Basis.SHOWN),
    )
    of = plan(objective("k1", contributions=said), objective("k2"))
    (table,) = coverage_tables(of, PlanNames(of, sto(), "en"))
    cells = [(row.cells[1].tone, row.cells[1].blocks[0].runs[0].text) for row in table.rows]
    assert cells[:3] == [(Tone.STATED, "● stated"), (Tone.SHOWN, "○ shown"), (Tone.MISSING, "· not")]


def test_a_plan_without_objectives_has_no_matrix():
    of = plan()
    empty = type(of)(scheme=of.scheme)
    assert list(coverage_tables(empty, PlanNames(empty, sto(), "nl"))) == []
