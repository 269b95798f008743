"""What changed on a terminal and on pages: complete, in signs and words, the same without colour."""

import re
from dataclasses import replace

import pytest
from tests.roundtrip.test_tracked_changes import later_plan, region_plan
from tests.unit.rules.building import sto

from hoofdlijn.comparing import Comparison, Fate, Stretch, comparison_of, near_changes
from hoofdlijn.plan import Plan
from hoofdlijn.writing.changes_publication import changes_publication
from hoofdlijn.writing.changes_text import changes_as_text
from hoofdlijn.writing.publication import Heading, Item, Revision

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def compared(old: Plan, new: Plan) -> Comparison:
    return comparison_of(("oud.docx", old), ("nieuw.docx", new), sto(), program="1")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("width", [40, 60, 100])
def test_colour_adds_nothing_but_colour_and_no_line_is_too_wide(language: str, width: int) -> None:
    comparison = compared(region_plan(), later_plan())
    plain = changes_as_text(comparison, language=language, colour=False, width=width)
    painted = changes_as_text(comparison, language=language, colour=True, width=width)
    assert ANSI.sub("", painted) == plain
    assert painted != plain
    assert all(len(line) <= width for line in plain.splitlines())


def test_every_line_of_the_comparison_is_shown() -> None:
    comparison = compared(region_plan(), later_plan())
    text = " ".join(changes_as_text(comparison, language="nl", colour=False, width=200).split())
    told = [line.line.nl for group in comparison.groups for line in group.lines]
    assert len(told) > 5
    assert [line for line in told if " ".join(line.split()) not in text] == []


def test_a_document_cannot_steer_the_terminal() -> None:
    old = region_plan()
    new = Plan(scheme=old.scheme, title="Plan \x1b[2J\u202e", region="\x07", objectives=old.objectives)
    text = changes_as_text(compared(old, new), language="nl", colour=False, width=80)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", text)


def test_what_stayed_is_cut_to_the_words_near_a_change() -> None:
    many = " ".join(f"woord{number}" for number in range(40))
    stretches = (Stretch(Fate.KEPT, f"{many} "), Stretch(Fate.INSERTED, "nieuw "), Stretch(Fate.KEPT, many))
    first, middle, last = near_changes(stretches)
    assert first.text == "… woord32 woord33 woord34 woord35 woord36 woord37 woord38 woord39 "
    assert middle.text == "nieuw "
    assert last.text == "woord0 woord1 woord2 woord3 woord4 woord5 woord6 woord7 …"


def test_pages_have_a_chapter_for_each_group_and_mark_what_went_and_came() -> None:
    old = region_plan()
    first, second = old.objectives
    long = "De scholen zien dat ouders de metaal slecht kennen, dat bedrijven zelden komen en dat leraren weggaan."
    other = long.replace("slecht", "nauwelijks").replace("zelden", "nooit").replace("leraren", "docenten")
    old = replace(old, objectives=(replace(first, current=long), second))
    new = replace(old, objectives=(replace(first, current=other), second))
    pages = changes_publication(compared(old, new), "nl")
    headings = ["".join(run.text for run in block.runs) for block in pages.blocks if isinstance(block, Heading)]
    assert headings == ["Programmalijn 1 · Meer leerlingen kiezen techniek", "Voorbehoud"]
    runs = [run for block in pages.blocks if isinstance(block, Item) for run in block.runs]
    assert [run.text for run in runs if run.change is Revision.DELETED] == ["slecht", "zelden", "leraren"]
    assert [run.text for run in runs if run.change is Revision.INSERTED] == ["nauwelijks", "nooit", "docenten"]


def test_nothing_changed_is_said() -> None:
    comparison = compared(region_plan(), region_plan())
    assert "Er is niets veranderd." in changes_as_text(comparison, language="nl", colour=False, width=80)
    assert "Nothing changed." in changes_as_text(comparison, language="en", colour=False, width=80)
