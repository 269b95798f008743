"""The pages that tell how to write a plan out are true: every command on them is run, in their order."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from samples.demo import write_demo_plan

FILES = {
    "plan-uitschrijven": (),
    "rapport-als-bestand": (),
    "leeg-plan": (),
    "bewerkt-bestand": (),
    "eerdere-versie": ("plan-2025.docx", "plan-2027.docx"),
    "map-met-plannen": (),
    "opmerkingen-in-word": (),
    "samenvoegen": ("plan.docx", "plan-anna.docx", "plan-bert.docx"),
    "tranche": ("plan.docx",),
    "wat-er-veranderd-is": ("plan-2025.docx", "plan-2027.docx", "oud.docx", "nieuw.docx"),
}
"""Page → the files it speaks of, beside `mijn-plan.docx` and the folder `plannen`."""
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
PROGRAM = f'"{sys.executable}" -m hoofdlijn'


@pytest.fixture
def desk(tmp_path: Path, page: str) -> Path:
    """A folder with the files that the page speaks of."""
    plan = write_demo_plan(tmp_path / "plannen")
    for name in ("mijn-plan.docx", "plannen/tweede.docx", *FILES[page]):
        (tmp_path / name).write_bytes(plan.read_bytes())
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("page", FILES)
def test_every_command_on_a_page_does_what_it_says(page: str, desk: Path, root: Path) -> None:
    before = (desk / "mijn-plan.docx").read_bytes()
    text = (root / "docs" / "how-to" / f"{page}.md").read_text("utf-8")
    commands = [line for block in BLOCK.findall(text) for line in block.splitlines()]
    assert commands
    assert not [command for command in commands if command.startswith("hoofdlijn")], "nobody has that on the path"
    for command in commands:
        line = command.replace("./run", PROGRAM)
        result = subprocess.run(line, shell=True, cwd=desk, capture_output=True, text=True, timeout=120, check=False)
        # 1: the sample plan has blocking findings, that is its point
        expected = {0, 1} if command.startswith("./run check") else {0}
        assert result.returncode in expected, f"{command}\n{result.stderr}"
    assert (desk / "mijn-plan.docx").read_bytes() == before
