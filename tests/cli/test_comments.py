"""`hoofdlijn read --comments`, and --earlier on a file of ours."""

import io
import json
import zipfile
from pathlib import Path

import docx
import pytest

PLAN = """# Samen techniek

## Doelstelling 1: Instroom

### Huidige situatie

Nu kiezen 60 leerlingen techniek.

### Activiteiten

- Open dagen (2026)
"""


@pytest.fixture
def written(hoofdlijn, tmp_path: Path) -> Path:
    source = tmp_path / "plan.md"
    source.write_text(PLAN, encoding="utf-8")
    assert hoofdlijn("write", source, "--to", "docx", "-o", tmp_path / "uit.docx").returncode == 0
    return tmp_path / "uit.docx"


def test_comments_of_a_word_file_are_listed_by_address(hoofdlijn, written: Path) -> None:
    document = docx.Document(str(written))
    paragraph = next(one for one in document.paragraphs if "60" in "".join(one._p.itertext()))
    control_runs = [docx.text.run.Run(run, paragraph) for run in paragraph._p.iter("{*}r")]
    document.add_comment(control_runs, text="Waar komt dit vandaan?", author="Els")
    buffer = io.BytesIO()
    document.save(buffer)
    written.write_bytes(buffer.getvalue())
    result = hoofdlijn("read", written, "--comments")
    assert (result.returncode, result.stderr) == (0, "")
    address, remark = result.stdout.splitlines()
    assert address.endswith("/current  Instroom")
    assert remark.endswith(": Waar komt dit vandaan?")
    assert remark.startswith("  Els (alinea ")


def test_a_file_without_comments_says_so(hoofdlijn, written: Path) -> None:
    result = hoofdlijn("read", written, "--comments", "--language", "en")
    assert result.stdout == "No comments in the file.\n"


def test_a_plan_json_has_no_comments(hoofdlijn, written: Path, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_text(hoofdlijn("read", written).stdout, encoding="utf-8")
    assert hoofdlijn("read", path, "--comments").stdout == "Geen opmerkingen in het bestand.\n"


def test_ids_of_an_earlier_plan_are_taken_over_by_a_file_of_ours(hoofdlijn, written: Path, tmp_path: Path) -> None:
    plan = json.loads(hoofdlijn("read", written).stdout)
    text = json.dumps(plan).replace(plan["objectives"][0]["id"], "oud1")
    earlier = tmp_path / "eerder.json"
    earlier.write_text(text.replace(plan["objectives"][0]["activities"][0]["id"], "oud2"), encoding="utf-8")
    result = hoofdlijn("read", written, "--earlier", earlier)
    assert result.returncode == 0
    taken = json.loads(result.stdout)
    assert taken["objectives"][0]["id"] == "oud1"
    assert taken["objectives"][0]["activities"][0]["id"] == "oud2"
    assert taken["objectives"][0]["activities"][0]["serves"] == ["oud1"]
    assert "activities/oud2/planning" in taken["places"]


def test_a_word_file_keeps_its_ids_without_an_earlier_plan(hoofdlijn, written: Path, tmp_path: Path) -> None:
    first = json.loads(hoofdlijn("read", written).stdout)
    assert hoofdlijn("write", written, "--to", "docx", "-o", tmp_path / "nog.docx").returncode == 0
    again = json.loads(hoofdlijn("read", tmp_path / "nog.docx").stdout)
    assert [one["id"] for one in again["objectives"]] == [one["id"] for one in first["objectives"]]
    assert zipfile.is_zipfile(tmp_path / "nog.docx")
