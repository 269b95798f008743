import sys
from pathlib import Path

import docx
import pytest
from samples.demo import write_demo_plan


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return write_demo_plan(tmp_path)


def test_every_finding_stands_as_a_comment_in_the_copy_and_the_plan_stays(
    hoofdlijn, plan: Path, tmp_path: Path
) -> None:
    before = plan.read_bytes()
    copy = tmp_path / "kopie.docx"
    assert hoofdlijn("check", plan, "--annotate", copy).returncode == 1
    comments = list(docx.Document(copy).comments)
    assert {comment.author for comment in comments} >= {"Hoofdlijn"}
    assert any("2029" in comment.text for comment in comments)
    assert plan.read_bytes() == before


def test_an_earlier_copy_is_replaced_by_the_same_bytes(hoofdlijn, plan: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.docx"
    hoofdlijn("check", plan, "--annotate", copy)
    first = copy.read_bytes()
    assert hoofdlijn("check", plan, "--annotate", copy).returncode == 1
    assert copy.read_bytes() == first


def test_a_file_of_somebody_else_is_not_overwritten(hoofdlijn, plan: Path, tmp_path: Path) -> None:
    roman = tmp_path / "roman.docx"
    docx.Document().save(str(roman))
    before = roman.read_bytes()
    result = hoofdlijn("check", plan, "--annotate", roman)
    assert result.returncode == 2
    assert "roman.docx" in result.stderr
    assert roman.read_bytes() == before


def test_a_copy_named_for_another_format_is_refused(hoofdlijn, plan: Path, tmp_path: Path) -> None:
    result = hoofdlijn("check", plan, "--annotate", tmp_path / "kopie.pdf")
    assert result.returncode == 2
    assert ".docx" in result.stderr
    assert not (tmp_path / "kopie.pdf").exists()


def test_two_plans_of_one_name_do_not_overwrite_each_others_copy(hoofdlijn, plan: Path, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "uit").mkdir()
    other = tmp_path / "sub" / plan.name
    other.write_bytes(plan.read_bytes())
    result = hoofdlijn("check", plan, other, "--annotate", tmp_path / "uit")
    assert result.returncode == 2
    assert not list((tmp_path / "uit").iterdir())


def test_several_plans_get_their_copies_in_the_folder(hoofdlijn, plan: Path, tmp_path: Path) -> None:
    (tmp_path / "uit").mkdir()
    other = tmp_path / "ander.docx"
    other.write_bytes(plan.read_bytes())
    hoofdlijn("check", plan, other, "--annotate", tmp_path / "uit")
    assert sorted(path.name for path in (tmp_path / "uit").iterdir()) == sorted([plan.name, other.name])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_output_that_cannot_be_written_is_one_line(plan: Path) -> None:
    import subprocess

    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "hoofdlijn", "check", str(plan)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert result.returncode == 2
    assert len(result.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "arguments", [["check"], ["nope"], ["check", "x.docx", "--at", "31-12-2025"], ["read", "x", "--to", "exe"]]
)
def test_a_command_that_is_wrong_is_one_line_too(hoofdlijn, arguments: list[str]) -> None:
    result = hoofdlijn(*arguments)
    assert result.returncode == 2
    assert len(result.stderr.strip().splitlines()) == 1
