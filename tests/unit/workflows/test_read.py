from pathlib import Path

import pytest

from hoofdlijn.errors import TooLarge, UnreadableFile
from hoofdlijn.workflows import files, read
from hoofdlijn.workflows.read import read_plan_file

PLAN = """# Plan

## Doelstelling 1: Techniek dichtbij

Huidige situatie: er is nu één lokaal. Gewenste situatie: over vier jaar zijn het er drie.

Activiteiten:

- Lokaal inrichten
  - 2025
- Lokaal openen
  - 2026
"""


def test_a_plan_with_more_than_any_plan_holds_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.md"
    path.write_text(PLAN, encoding="utf-8")
    assert len(read_plan_file(path, scheme_id="sto-2025").plan.activities) == 2
    monkeypatch.setattr(read, "MAX_ACTIVITIES", 1)
    with pytest.raises(TooLarge):
        read_plan_file(path, scheme_id="sto-2025")


def test_no_more_of_a_file_is_read_than_the_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.md"
    path.write_bytes(b"x" * 11)
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 10)
    with pytest.raises(TooLarge):
        files.read_bytes(path)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        files.read_bytes(tmp_path)
