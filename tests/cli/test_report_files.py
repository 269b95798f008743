"""A check report as a file: beside the plan, complete, and never over somebody's work."""

from pathlib import Path

import pytest
from samples.demo import write_demo_plan
from tests.examples import one_in_three

from hoofdlijn.cli.check import _AS_DOCUMENT
from hoofdlijn.reading import read_document
from hoofdlijn.workflows.report import REPORT_FORMS

FORMS = ("docx", "html", "pdf")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return write_demo_plan(tmp_path)


def words(path: Path) -> str:
    document = read_document(path.read_bytes(), name=path.name)
    return " ".join(" ".join(block.text for block in document.blocks).split())


def test_the_forms_offered_are_those_that_can_be_written() -> None:
    assert set(_AS_DOCUMENT) == set(REPORT_FORMS)


@pytest.mark.parametrize("form", one_in_three(FORMS))
def test_the_report_stands_beside_the_plan_and_the_plan_stays(hoofdlijn, plan: Path, form: str) -> None:
    before = plan.read_bytes()
    result = hoofdlijn("check", plan, "--format", form)
    assert result.returncode == 1
    assert result.stderr == ""
    target = plan.with_name(f"{plan.stem}.bevindingen.{form}")
    assert str(target) in result.stdout
    assert plan.read_bytes() == before
    said = words(target)
    for part in ("Bevindingen bij het plan", "Buiten de subsidieperiode", "P103", "Blokkerend", "geen oordeel"):
        assert part in said
    assert "Schooljaar 2029/2030" in said
    assert "genoemd" in said


@pytest.mark.parametrize("form", one_in_three(FORMS))
def test_an_earlier_report_is_replaced_by_the_same_bytes(hoofdlijn, plan: Path, form: str) -> None:
    target = plan.with_name(f"verslag.{form}")
    assert hoofdlijn("check", plan, "--format", form, "-o", target).returncode == 1
    first = target.read_bytes()
    assert hoofdlijn("check", plan, "--format", form, "-o", target).returncode == 1
    assert target.read_bytes() == first


def test_a_report_in_english_is_named_and_written_in_english(hoofdlijn, plan: Path) -> None:
    assert hoofdlijn("check", plan, "--format", "html", "--language", "en").returncode == 1
    said = words(plan.with_name(f"{plan.stem}.findings.html"))
    assert "Findings on the plan" in said
    assert "Blocking" in said


@pytest.mark.parametrize("content", [b"<html><title>Mijn roman</title><p>Er was eens.</p></html>", b"\x00\x01 ruis"])
def test_a_file_of_somebody_else_is_not_overwritten(hoofdlijn, plan: Path, content: bytes) -> None:
    other = plan.with_name("roman.html")
    other.write_bytes(content)
    result = hoofdlijn("check", plan, "--format", "html", "-o", other)
    assert result.returncode == 2
    assert "roman.html" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert other.read_bytes() == content


def test_the_plan_itself_is_never_written_over(hoofdlijn, plan: Path) -> None:
    before = plan.read_bytes()
    assert hoofdlijn("check", plan, "--format", "docx", "-o", plan).returncode == 2
    assert plan.read_bytes() == before


def test_a_report_named_for_another_form_is_refused(hoofdlijn, plan: Path) -> None:
    result = hoofdlijn("check", plan, "--format", "html", "-o", plan.with_name("verslag.pdf"))
    assert result.returncode == 2
    assert ".html" in result.stderr
    assert not plan.with_name("verslag.pdf").exists()


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_file_for_what_goes_to_the_screen_is_a_mistake(hoofdlijn, plan: Path, form: str) -> None:
    result = hoofdlijn("check", plan, "--format", form, "-o", plan.with_name("verslag.txt"))
    assert result.returncode == 2
    assert len(result.stderr.strip().splitlines()) == 1
    assert not plan.with_name("verslag.txt").exists()


def test_several_plans_get_a_report_each_and_one_that_cannot_be_read_stops_none(
    hoofdlijn, plan: Path, tmp_path: Path
) -> None:
    other = plan.with_name("ander.docx")
    other.write_bytes(plan.read_bytes())
    broken = plan.with_name("kapot.docx")
    broken.write_bytes(b"PK\x03\x04")
    (tmp_path / "uit").mkdir()
    result = hoofdlijn("check", plan, broken, other, "--format", "html", "-o", tmp_path / "uit")
    assert result.returncode == 2
    assert sorted(path.name for path in (tmp_path / "uit").iterdir()) == [
        f"{plan.stem}.bevindingen.html",
        "ander.bevindingen.html",
    ]


def test_several_plans_do_not_go_into_one_file(hoofdlijn, plan: Path) -> None:
    other = plan.with_name("ander.docx")
    other.write_bytes(plan.read_bytes())
    result = hoofdlijn("check", plan, other, "--format", "html", "-o", plan.with_name("alles.html"))
    assert result.returncode == 2
    assert not plan.with_name("alles.html").exists()


def test_two_plans_whose_reports_would_have_one_name_are_refused(hoofdlijn, plan: Path) -> None:
    (plan.parent / "sub").mkdir()
    other = plan.parent / "sub" / plan.name
    other.write_bytes(plan.read_bytes())
    (plan.parent / "uit").mkdir()
    result = hoofdlijn("check", plan, other, "--format", "html", "-o", plan.parent / "uit")
    assert result.returncode == 2
    assert not list((plan.parent / "uit").iterdir())


def test_report_and_annotated_copy_come_from_one_check(hoofdlijn, plan: Path) -> None:
    copy = plan.with_name("kopie.docx")
    assert hoofdlijn("check", plan, "--format", "html", "--annotate", copy).returncode == 1
    assert copy.is_file()
    assert plan.with_name(f"{plan.stem}.bevindingen.html").is_file()
