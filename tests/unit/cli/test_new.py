"""`hoofdlijn new`: an empty plan in a file of its own, never over another."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from hoofdlijn.cli.new import new_command
from hoofdlijn.errors import NeverReplaced, OtherForm
from hoofdlijn.reading import read_document
from hoofdlijn.workflows.new import write_new_plan


def test_it_writes_the_file_and_says_its_name(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    result = CliRunner().invoke(new_command, ["-o", str(path)])
    assert result.exit_code == 0
    assert result.output.strip() == str(path)
    assert any("doelstelling" in block.text.lower() for block in read_document(path.read_bytes(), name="x").blocks)


def test_it_speaks_english_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    assert CliRunner().invoke(new_command, ["-o", str(path), "--language", "en"]).exit_code == 0
    texts = [block.text for block in read_document(path.read_bytes(), name="x").blocks]
    assert "How to fill in this plan" in texts


@pytest.mark.parametrize(("language", "words"), [("nl", "zeg met -o"), ("en", "say with -o")])
def test_without_a_name_it_asks_for_one(language: str, words: str) -> None:
    result = CliRunner().invoke(new_command, ["--language", language])
    assert result.exit_code == 2
    assert words in result.output


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(b"van mij")
    with pytest.raises(NeverReplaced):
        write_new_plan(path, scheme_id="sto-2025")
    assert path.read_bytes() == b"van mij"


def test_another_extension_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OtherForm):
        write_new_plan(tmp_path / "plan.pdf", scheme_id="sto-2025")
    assert not list(tmp_path.iterdir())


def test_the_same_plan_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.docx", "b.docx"):
        write_new_plan(tmp_path / name, scheme_id="sto-2025")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
