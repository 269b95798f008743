"""Our Word file in the hands of a person with LibreOffice, saved as docx and as odt, with and without tracking."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from lxml import etree
from tests.roundtrip.office import Job, Office, is_installed
from tests.roundtrip.plans import SCHEME
from tests.roundtrip.test_odt_edited_office import EDITS, PLAN, known, mark, read, retyped

from hoofdlijn.packages.ooxml_marks import address_of_bookmark
from hoofdlijn.plan import Activity, Objective
from hoofdlijn.writing.new_publication import empty_plan, new_publication
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication_docx import publication_as_docx
from hoofdlijn.writing.publication_odt import publication_as_odt

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not is_installed(), reason="LibreOffice is not installed")]


TYPED = {
    "title": "Techniek dichtbij",
    "region": "Waterlinge",
    "objectives/d1/title": "Een werkplaats voor elke school",
    "objectives/d1/statement": "Elke leerling werkt met gereedschap.",
    "objectives/d1/targets/0/value": "6",
    "activities/a1/title": "Lokalen zoeken",
    "activities/a1/planning": "in 2025",
    "activities/a2/purposes": "Ruimte vinden",
}
"""What is typed over the hints of an empty plan."""


COPIED = [
    f'SelectFromTo "{mark("activities/a1/title")}", "{mark("activities/a2")}" : Command "Copy"',
    f'GoToMark "{mark("activities/a2")}" : Command "Paste"',
]
"""Steps that copy an activity of an empty plan."""
ALL_COPIED = ['Command "SelectAll" : Command "Copy" : Command "GoToEndOfDoc" : Command "Paste"']


def name_in(path, address):
    """Return the name of the bookmark of a value in a Word file of ours."""
    with zipfile.ZipFile(path) as archive:
        names = re.findall(r'w:name="(_hl\w+)"', archive.read("word/document.xml").decode())
    return next(name for name in names if address_of_bookmark(name) == address)


@pytest.fixture(scope="module")
def copied(tmp_path_factory):
    """Return the folder in which empty plans stand of which something was copied."""
    folder = tmp_path_factory.mktemp("copied")
    pages = new_publication(SCHEME, "nl")
    (folder / "new.docx").write_bytes(publication_as_docx(pages))
    (folder / "new.odt").write_bytes(publication_as_odt(pages))
    title = name_in(folder / "new.docx", "activities/a1/title")
    typed = [*COPIED, f'SelectMark "{title} Copy 1" : TypeText "Zelf bedacht"']
    jobs = [
        Job(folder / f"new.{source}", steps, {form: folder / f"{name} {source}.{form}" for form in ("docx", "odt")})
        for source in ("docx", "odt")
        for name, steps in (("activity", COPIED), ("all", ALL_COPIED))
    ]
    jobs.append(Job(folder / "new.docx", typed, {form: folder / f"typed.{form}" for form in ("docx", "odt")}))
    Office(tmp_path_factory.mktemp("office")).work(jobs)
    return folder


@pytest.fixture(scope="module")
def edited(tmp_path_factory):
    """Return the folder in which every edit of the plan stands, saved in both forms, tracked and not."""
    folder = tmp_path_factory.mktemp("edited")
    source = folder / "plan.docx"
    source.write_bytes(publication_as_docx(plan_publication(PLAN, SCHEME, "nl", editable=True)))
    jobs = [
        Job(source, steps, {form: folder / f"{name} {tracked}.{form}" for form in ("docx", "odt")}, tracked=tracked)
        for name, (steps, _) in EDITS.items()
        for tracked in (False, True)
    ]
    remark = [f'SelectMark "{mark("objectives/k1/current")}" : Remark "Klopt dit nog?"']
    jobs.append(Job(source, remark, {form: folder / f"remark.{form}" for form in ("docx", "odt")}))
    jobs.append(Job(folder / "untouched False.docx", [], {"docx": folder / "again.docx"}))
    new = folder / "new.docx"
    new.write_bytes(publication_as_docx(new_publication(SCHEME, "nl")))
    jobs.append(Job(new, [], {form: folder / f"new saved.{form}" for form in ("docx", "odt")}))
    typed = [step for address, words in TYPED.items() for step in retyped(address, words)]
    jobs.append(Job(new, typed, {form: folder / f"new typed.{form}" for form in ("docx", "odt")}))
    Office(tmp_path_factory.mktemp("office")).work(jobs)
    return folder


@pytest.mark.parametrize("tracked", [False, True], ids=["plain", "tracked"])
@pytest.mark.parametrize("form", ["docx", "odt"])
@pytest.mark.parametrize("name", EDITS)
def test_an_edit_comes_back_as_the_change_it_is(edited, name, form, tracked):
    _, plan = read(edited / f"{name} {tracked}.{form}")
    assert known(plan) == EDITS[name][1]


def test_a_file_that_was_saved_twice_still_says_the_same(edited):
    assert read(edited / "again.docx")[1] == PLAN


@pytest.mark.parametrize("name", [*EDITS])
def test_what_libreoffice_saves_can_be_opened(edited, name):
    for tracked in (False, True):
        with zipfile.ZipFile(io.BytesIO((edited / f"{name} {tracked}.docx").read_bytes())) as archive:
            assert etree.fromstring(archive.read("word/document.xml")) is not None


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_a_comment_stands_at_the_value_it_is_about_and_changes_nothing(edited, form):
    document, plan = read(edited / f"remark.{form}")
    (comment,) = document.comments
    assert comment.text == "Klopt dit nog?"
    block = document.block(comment.paragraph)
    assert "objectives/k1/current" in [tag.address for tag in block.tags if tag.start <= comment.start <= tag.end]
    assert plan == PLAN


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_no_hint_of_an_empty_plan_becomes_a_value(edited, form):
    assert read(edited / f"new saved.{form}")[1] == empty_plan(SCHEME)


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_what_is_typed_over_the_hints_is_read_and_nothing_else(edited, form):
    plan = read(edited / f"new typed.{form}")[1]
    assert (plan.title, plan.region, plan.remainder) == ("Techniek dichtbij", "Waterlinge", ())
    (objective,) = plan.objectives
    assert (objective.title, objective.statement) == (TYPED["objectives/d1/title"], TYPED["objectives/d1/statement"])
    assert (objective.current, objective.desired, objective.contributions) == ("", "", ())
    assert [target.value for target in objective.targets] == [6]
    first, second = objective.activities
    assert (first.title, first.planning.text, first.purposes) == ("Lokalen zoeken", "in 2025", ())
    assert (second.title, second.planning.text, second.purposes) == ("", "", ("Ruimte vinden",))


@pytest.mark.parametrize("form", ["docx", "odt"])
@pytest.mark.parametrize("source", ["docx", "odt"])
def test_a_copied_activity_of_an_empty_plan_is_as_empty(copied, source, form):
    plan = read(copied / f"activity {source}.{form}")[1]
    (objective,) = plan.objectives
    assert [one.id for one in objective.activities if one.id in {"a1", "a2"}] == ["a1", "a2"]
    assert len(objective.activities) == 3
    activities = tuple(Activity(id=one.id, title="", serves=("d1",)) for one in objective.activities)
    empty = empty_plan(SCHEME)
    assert plan == replace(empty, objectives=(replace(empty.objectives[0], activities=activities),))


@pytest.mark.parametrize("form", ["docx", "odt"])
@pytest.mark.parametrize("source", ["docx", "odt"])
def test_an_empty_plan_copied_as_a_whole_holds_no_hint(copied, source, form):
    plan = read(copied / f"all {source}.{form}")[1]
    assert (plan.title, plan.region, plan.remainder) == ("", "", ())
    first, second = plan.objectives
    assert first == empty_plan(SCHEME).objectives[0]
    assert [(one.title, one.purposes, one.details, one.planning.text) for one in second.activities] == [
        ("", (), (), "")
    ] * 2
    activities = tuple(Activity(id=one.id, title="", serves=(second.id,)) for one in second.activities)
    assert second == Objective(id=second.id, activities=activities)


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_what_is_typed_over_a_copied_hint_is_read(copied, form):
    (objective,) = read(copied / f"typed.{form}")[1].objectives
    assert [one.title for one in objective.activities if one.title] == ["Zelf bedacht"]
    assert not any(one.purposes or one.details or one.planning.text for one in objective.activities)
