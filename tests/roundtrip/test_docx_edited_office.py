"""Our Word file in the hands of a person with LibreOffice, saved as docx and as odt, with and without tracking."""

import io
import zipfile

import pytest
from lxml import etree
from tests.roundtrip.office import Job, Office, is_installed
from tests.roundtrip.plans import SCHEME
from tests.roundtrip.test_odt_edited_office import EDITS, PLAN, known, mark, read, retyped

from hoofdlijn.writing.new_publication import empty_plan, new_publication
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication_docx import publication_as_docx

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
