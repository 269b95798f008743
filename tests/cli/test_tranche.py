"""`hoofdlijn tranche`: what has to be worked out, and nothing missed."""

import json
from pathlib import Path

import click
import pytest
from tests.cli.test_diff import OLD

from hoofdlijn.cli.tranche import tranche_command
from hoofdlijn.reading import read_document
from hoofdlijn.workflows.tranche import TRANCHE_FORMS

PLAN = OLD.replace("- Gastlessen door bedrijven\n  - Uitvoeren in 2026\n", "- Gastlessen door bedrijven\n").replace(
    "Continu van 2025 tot 2029", "Uitvoeren 2026/2027"
)


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    path = tmp_path / "plan.md"
    path.write_text(PLAN, encoding="utf-8")
    return path


def test_activities_stand_by_objective_with_what_falls_in_the_years(hoofdlijn, plan_file: Path) -> None:
    done = hoofdlijn("tranche", "2027-2028", plan_file)
    assert done.returncode == 0
    said = " ".join(done.stdout.split())
    assert "Indienen uiterlijk 1 oktober 2026" in said
    assert "Techniekdagen voor groep 7 en 8 Uitvoeren in 2027" in said
    assert "1 andere activiteit valt buiten deze tranche." in said
    assert "Gastlessen door bedrijven Zelf nagaan: er staat geen planning bij" in said
    assert "Stages bij bedrijven in de regio" in said
    assert "Techlab" not in said


def test_json_tells_the_same(hoofdlijn, plan_file: Path) -> None:
    page = json.loads(hoofdlijn("tranche", "2025/2026", plan_file, "--format", "json").stdout)
    assert page["tranche"]["id"] == "2025-2026"
    assert page["tranche"]["deadline"] == "2025-04-15"
    first, second = page["files"][0]["work"]["objectives"]
    assert [each["title"] for each in first["activities"]] == ["Techlab inrichten voor de onderbouw"]
    assert [each["doubt"] for each in second["doubtful"]] == ["no_planning"]


def test_an_unknown_tranche_is_one_line_that_names_those_there_are(hoofdlijn, plan_file: Path) -> None:
    done = hoofdlijn("tranche", "2029-2030", plan_file)
    assert done.returncode == 2
    assert done.stderr == "De regeling sto-2025 heeft geen tranche 2029-2030. Wel: 2025-2026, 2027-2028.\n"


def test_a_file_that_cannot_be_read_does_not_stop_the_others(hoofdlijn, plan_file: Path, tmp_path: Path) -> None:
    done = hoofdlijn("tranche", "2027-2028", tmp_path / "weg.docx", plan_file)
    assert done.returncode == 2
    assert "! weg.docx: weg.docx kan niet worden geopend" in done.stdout
    assert "Techniekdagen" in done.stdout


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
def test_as_a_document_it_reads_the_same(hoofdlijn, plan_file: Path, tmp_path: Path, form: str) -> None:
    target = tmp_path / f"tranche.{form}"
    done = hoofdlijn("tranche", "2027-2028", plan_file, "--format", form, "-o", target)
    assert (done.returncode, done.stdout.strip()) == (0, str(target))
    assert target.stat().st_size > 2_000
    assert hoofdlijn("tranche", "2027-2028", plan_file, "--format", form, "-o", target).returncode == 2


def test_the_forms_on_the_command_line_are_those_there_are() -> None:
    (form,) = (option for option in tranche_command.params if option.name == "form")
    assert isinstance(form.type, click.Choice)
    assert tuple(form.type.choices) == TRANCHE_FORMS


def test_plans_of_one_name_are_told_apart_by_their_files(hoofdlijn, plan_file: Path, tmp_path: Path) -> None:
    (tmp_path / "later").mkdir()
    later, other = tmp_path / "later" / "plan.md", tmp_path / "tweede.md"
    for path in (later, other):
        path.write_bytes(plan_file.read_bytes())
    target = tmp_path / "tranche.html"
    done = hoofdlijn("tranche", "2027-2028", plan_file, later, other, "--format", "html", "-o", target)
    assert done.returncode == 0
    blocks = read_document(target.read_bytes(), name="x.html").blocks
    chapters = [block.text for block in blocks if block.text.startswith("Waterlinge") and block.level]
    assert chapters[:3] == [f"Waterlinge ({name})" for name in (plan_file, later, "tweede.md")]


def test_a_heading_longer_than_a_line_goes_on_on_the_next(hoofdlijn, plan_file: Path) -> None:
    title = "Meer leerlingen uit het hele gebied kiezen met plezier voor de techniek"
    plan_file.write_text(PLAN.replace("Meer leerlingen kiezen techniek", title), encoding="utf-8")
    said = hoofdlijn("tranche", "2027-2028", plan_file).stdout
    assert title in " ".join(said.split())
    assert max(map(len, said.splitlines())) <= 80


def test_english_says_whole_sentences(hoofdlijn, plan_file: Path) -> None:
    said = " ".join(hoofdlijn("tranche", "2027-2028", plan_file, "--language", "en").stdout.split())
    assert "of 1 activity it cannot be told whether it belongs to it" in said
