"""What the tutorial shows is what a user sees, and doing what it says has the effect it says."""

import json
import re
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from samples.demo import main, write_demo_plan

_FENCE = re.compile(r"```text demo\n(.*?)```", re.DOTALL)


@pytest.fixture(scope="module")
def tutorial(root: Path) -> str:
    return (root / "docs" / "tutorial" / "eerste-controle.md").read_text(encoding="utf-8")


def _blocking(plan: Path) -> set[str]:
    command = [sys.executable, "-m", "hoofdlijn", "check", str(plan), "--format", "json"]
    report = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    return {finding["name"] for finding in report["findings"] if finding["severity"] == "blocking"}


def test_every_line_quoted_from_the_demo_is_shown_by_the_demo(
    tutorial: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
):
    main([str(tmp_path)])
    shown = capfd.readouterr().out
    quoted = [line for block in _FENCE.findall(tutorial) for line in block.splitlines()]
    assert quoted
    assert [line for line in quoted if line not in shown] == []


def test_the_correction_of_the_tutorial_takes_the_finding_away(tutorial: str, tmp_path: Path):
    plan = write_demo_plan(tmp_path)
    before = _blocking(plan)
    document = docx.Document(str(plan))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    wrong = [cell for cell in cells if cell.text == "Schooljaar 2029/2030"]
    for cell in wrong:
        assert cell.text in tutorial
        cell.text = "Schooljaar 2025/2026"
    document.save(str(plan))
    assert len(wrong) == 1
    assert _blocking(plan) == before - {"outside-period"}


def test_files_and_links_named_in_the_tutorial_exist(tutorial: str, root: Path):
    links = re.findall(r"\]\(([^)]+)\)", tutorial)
    assert links
    assert [link for link in links if not (root / "docs" / "tutorial" / link).exists()] == []
