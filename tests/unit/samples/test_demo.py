"""The demonstration shows what it promises."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from samples.demo import ANNOTATED_NAME, PLAN_NAME, main, write_demo_plan
from samples.demo_plan import SLIPS


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, str]]]:
    plan = write_demo_plan(tmp_path_factory.mktemp("demo"))
    command = [sys.executable, "-m", "hoofdlijn", "check", str(plan), "--format", "json"]
    return json.loads(subprocess.run(command, capture_output=True, check=False).stdout)


def test_the_demo_plan_is_a_word_file_that_another_program_opens(tmp_path: Path):
    document = docx.Document(str(write_demo_plan(tmp_path)))
    headings = [each.text for each in document.paragraphs if each.style.name.startswith("Heading 1")]
    assert [text for text in headings if text.startswith("Doelstelling")]
    assert len(document.tables) == 3


def test_the_demo_plan_has_the_same_bytes_every_time(tmp_path: Path):
    assert write_demo_plan(tmp_path / "a").read_bytes() == write_demo_plan(tmp_path / "b").read_bytes()


@pytest.mark.parametrize("name", SLIPS)
def test_every_slip_put_into_the_plan_is_found(name: str, report: dict[str, list[dict[str, str]]]):
    assert name in {finding["name"] for finding in report["findings"]}, SLIPS[name]


def test_nothing_blocks_but_the_slips(report: dict[str, list[dict[str, str]]]):
    blocking = {finding["name"] for finding in report["findings"] if finding["severity"] == "blocking"}
    assert blocking == {"outside-period", "missing-desired", "no-element"}


def test_the_demo_shows_findings_writes_the_copy_and_says_what_to_do_next(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
):
    assert main([str(tmp_path)]) == 0
    shown = capfd.readouterr().out
    for words in ("Buiten de subsidieperiode", "Wat is er gebeurd?", "Hoe verder?", ANNOTATED_NAME, PLAN_NAME):
        assert words in shown
    with zipfile.ZipFile(tmp_path / ANNOTATED_NAME) as annotated:
        assert b"w:comment " in annotated.read("word/comments.xml")
    begins = {"docx": b"PK", "pdf": b"%PDF", "html": b"<!", "xlsx": b"PK", "ics": b"BEGIN:VCALENDAR", "svg": b"<svg"}
    stem = PLAN_NAME.removesuffix(".docx")
    names = {form: f"{stem}.hoofdlijn.docx" if form == "docx" else f"{stem}.{form}" for form in begins}
    for form, name in names.items():
        assert name in shown
        assert (tmp_path / name).read_bytes().startswith(begins[form])
    assert f"{stem}.bevindingen.pdf" in shown
    assert (tmp_path / f"{stem}.bevindingen.pdf").read_bytes().startswith(b"%PDF")


def test_a_failing_check_makes_the_demo_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("samples.demo.write_demo_plan", lambda folder: folder / "weg.docx")
    assert main([str(tmp_path)]) == 2
