"""A report can be written in every form, whatever stands in the plan."""

from dataclasses import replace

import pytest
from tests.unit.rules.building import activity, loose, objective, plan, sto

from hoofdlijn.checking import check_plan
from hoofdlijn.documents import Place
from hoofdlijn.reading import read_document
from hoofdlijn.workflows.check import CheckedPlan
from hoofdlijn.workflows.read import ReadPlan
from hoofdlijn.workflows.report import REPORT_FORMS, report_as

ODD = "nul \x00 tab \x0b sturen \x1b[2J om \u202e geen teken \ufffe 漢字 😀 <b>&amp; #let x = 1 $y$ @z"


def odd() -> CheckedPlan:
    first = objective("k1", activity("a", title=ODD, text=ODD), title=ODD, label=ODD, number=ODD, current=ODD)
    of = replace(plan(first, objective("k2"), region=ODD, remainder=(loose(ODD, "objectives/k1"),)), title=ODD)
    of = replace(of, places={"objectives/k1": Place(paragraph=3, quote=ODD, spans=(), page=2)})
    read = ReadPlan(plan=of, scheme=sto(), data=b"", document=None)
    return CheckedPlan(read=read, report=check_plan(of, sto(), program="1.2.3"))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("form", REPORT_FORMS)
def test_odd_characters_stop_no_report_and_do_not_become_markup(form: str, language: str) -> None:
    data = report_as(odd(), form=form, language=language)
    said = " ".join(block.text for block in read_document(data, name=f"verslag.{form}").blocks)
    assert "<b>&amp;" in said
    assert "#let x = 1 $y$" in said
