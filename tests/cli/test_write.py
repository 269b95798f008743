"""`hoofdlijn write` as a user calls it."""

import json
import os
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from hoofdlijn.cli.write import _FORMS
from hoofdlijn.workflows.write import FORMS

PLAN = """# Samen vooruit

Regio: Waterlinge

## Programmalijn 1: Meer leerlingen kiezen techniek

Wij willen meer leerlingen. Dit draagt bij aan een dekkend en doelmatig aanbod van techniekonderwijs.

### Huidige situatie

Momenteel volgen 60 leerlingen een techniekprofiel.

### Gewenste situatie

Over vier jaar zijn dat er 90.

### Activiteiten

- Techlab inrichten voor de onderbouw
  - Doel: leerlingen maken kennis met techniek
  - Planning: voorbereiding in 2025, uitvoering in 2026
- Proeflessen op elke locatie
  - Planning: opzetten schooljaar 2025/2026, uitvoeren vanaf 2027
"""

MAGIC = {
    "docx": b"PK",
    "odt": b"PK",
    "pdf": b"%PDF-",
    "html": b"<!DOCTYPE html>",
    "md": b"",
    "json": b"{",
    "xlsx": b"PK",
    "ics": b"BEGIN:VCALENDAR",
    "svg": b"<svg",
}


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    path = tmp_path / "plan.md"
    path.write_text(PLAN, encoding="utf-8")
    return path


def test_the_help_text_names_every_form_there_is() -> None:
    assert set(_FORMS) == set(FORMS) == set(MAGIC)


@pytest.mark.slow
def test_every_form_is_written_beside_the_plan_and_none_over_it(hoofdlijn: Run, plan_file: Path) -> None:
    done = hoofdlijn("write", plan_file, "--to", ",".join(_FORMS))
    assert (done.returncode, done.stderr) == (0, "")
    assert plan_file.read_text(encoding="utf-8") == PLAN
    written = [Path(line) for line in done.stdout.splitlines()]
    assert {path.name for path in written} == {
        *(f"plan.{form}" for form in _FORMS if form != "md"),
        "plan.hoofdlijn.md",
    }
    for path in written:
        assert path.read_bytes().lstrip().startswith(MAGIC[path.suffix.removeprefix(".")]), path.name


@pytest.mark.slow
@pytest.mark.parametrize("form", _FORMS)
def test_the_same_plan_gives_the_same_bytes_in_another_process(hoofdlijn: Run, plan_file: Path, form: str) -> None:
    made = []
    for name in ("a", "b"):
        out = plan_file.with_name(f"{name}.{form}")
        environment = {**os.environ, "PYTHONHASHSEED": "1" if name == "a" else "2"}
        assert hoofdlijn("write", plan_file, "--to", form, "-o", out, env=environment).returncode == 0
        made.append(out.read_bytes())
    assert made[0] == made[1]


@pytest.mark.slow
@pytest.mark.parametrize("form", ["docx", "odt", "html", "md", "json"])
def test_what_was_written_reads_back_as_the_same_plan(hoofdlijn: Run, plan_file: Path, form: str) -> None:
    out = plan_file.with_name(f"uit.{form}")
    assert hoofdlijn("write", plan_file, "--to", form, "-o", out).returncode == 0
    first, second = (json.loads(hoofdlijn("read", path).stdout) for path in (plan_file, out))
    for key in ("scheme", "title", "region", "objectives"):
        assert first[key] == second[key]


def test_a_file_in_the_way_stays_until_replacing_is_asked_for(hoofdlijn: Run, plan_file: Path) -> None:
    target = plan_file.with_suffix(".json")
    target.write_text("van iemand", encoding="utf-8")
    refused = hoofdlijn("write", plan_file, "--to", "json")
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert "plan.json bestaat al" in refused.stderr
    assert target.read_text(encoding="utf-8") == "van iemand"
    assert hoofdlijn("write", plan_file, "--to", "json", "--replace").returncode == 0
    assert json.loads(target.read_text(encoding="utf-8"))["title"] == "Samen vooruit"


def test_the_plan_itself_is_never_written_over(hoofdlijn: Run, plan_file: Path) -> None:
    refused = hoofdlijn("write", plan_file, "--to", "md", "-o", plan_file, "--replace")
    assert refused.returncode == 2
    assert "is het plan zelf" in refused.stderr
    assert plan_file.read_text(encoding="utf-8") == PLAN


def test_several_forms_do_not_go_into_one_file(hoofdlijn: Run, plan_file: Path) -> None:
    refused = hoofdlijn("write", plan_file, "--to", "json", "--to", "md", "-o", plan_file.with_name("uit.json"))
    assert refused.returncode == 2
    assert "is geen map" in refused.stderr


def test_a_name_that_says_another_form_is_refused(hoofdlijn: Run, plan_file: Path) -> None:
    refused = hoofdlijn("write", plan_file, "--to", "json", "-o", plan_file.with_name("uit.docx"))
    assert refused.returncode == 2
    assert ".json" in refused.stderr


def test_an_unknown_form_is_one_line_that_names_those_there_are(hoofdlijn: Run, plan_file: Path) -> None:
    refused = hoofdlijn("write", plan_file, "--to", "wps")
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert all(form in refused.stderr for form in _FORMS)


def test_a_form_can_go_to_the_screen(hoofdlijn: Run, plan_file: Path) -> None:
    shown = hoofdlijn("write", plan_file, "--to", "json", "-o", "-")
    assert json.loads(shown.stdout)["region"] == "Waterlinge"


def test_nothing_is_stored_when_one_of_several_targets_is_in_the_way(hoofdlijn: Run, plan_file: Path) -> None:
    plan_file.with_name("plan.hoofdlijn.md").write_text("van iemand", encoding="utf-8")
    refused = hoofdlijn("write", plan_file, "--to", "json,md")
    assert refused.returncode == 2
    assert not plan_file.with_suffix(".json").exists()


def test_a_document_that_cannot_be_read_is_one_line(hoofdlijn: Run, tmp_path: Path) -> None:
    broken = tmp_path / "stuk.docx"
    broken.write_bytes(b"PK\x03\x04 geen zip")
    refused = hoofdlijn("write", broken, "--to", "json")
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize("text", ["[]", "{ }", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"])
def test_data_that_is_no_document_is_one_line(hoofdlijn: Run, tmp_path: Path, text: str) -> None:
    data = tmp_path / "data.txt"
    data.write_text(text, encoding="utf-8")
    refused = hoofdlijn("write", data, "--to", "md", "-o", "-")
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert "geen document dat Hoofdlijn leest" in refused.stderr


def test_a_plan_for_another_scheme_is_not_taken_for_one_of_this(hoofdlijn: Run, plan_file: Path) -> None:
    assert hoofdlijn("write", plan_file, "--to", "json").returncode == 0
    other = plan_file.with_suffix(".json")
    other.write_text(other.read_text(encoding="utf-8").replace('"sto-2025"', '"ander-2030"', 1), encoding="utf-8")
    refused = hoofdlijn("write", other, "--to", "md", "-o", "-")
    assert refused.returncode == 2
    assert "ander-2030" in refused.stderr


def test_a_missing_option_is_called_by_the_name_a_user_types(hoofdlijn: Run, plan_file: Path) -> None:
    refused = hoofdlijn("write", plan_file)
    assert refused.returncode == 2
    assert "--to" in refused.stderr
