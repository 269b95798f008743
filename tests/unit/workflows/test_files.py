import os
import stat
from pathlib import Path

import pytest

from hoofdlijn.errors import OwnFileAtRisk, UnreadableFile, UnwritableFile, describe
from hoofdlijn.workflows.files import read_bytes, write_bytes


def test_what_was_written_is_read_and_others_may_read_it_too(tmp_path: Path) -> None:
    path = tmp_path / "kopie.docx"
    write_bytes(path, b"abc", keep=tmp_path / "plan.docx")
    assert read_bytes(path) == b"abc"
    assert not list(tmp_path.glob(".*"))
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o666 & ~mask


def test_the_plan_itself_is_never_overwritten_under_any_of_its_names(tmp_path: Path) -> None:
    plan = tmp_path / "plan.docx"
    plan.write_bytes(b"plan")
    link = tmp_path / "zelfde.docx"
    link.symlink_to(plan)
    for target in (plan, link):
        with pytest.raises(OwnFileAtRisk):
            write_bytes(target, b"kopie", keep=plan)
    assert plan.read_bytes() == b"plan"


def test_a_device_or_pipe_is_no_place_for_a_copy(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    with pytest.raises(UnwritableFile):
        write_bytes(pipe, b"kopie", keep=tmp_path / "plan.docx")
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    with pytest.raises(UnreadableFile):
        read_bytes(pipe)


@pytest.mark.parametrize("path", ["er-is-niets.docx", "map/er-is-niets.docx", "naam\0met-nul", "x" * 5000])
def test_why_a_file_cannot_be_opened_is_said_in_both_languages(tmp_path: Path, path: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read_bytes(tmp_path / path)
    dutch, english = (describe(refused.value, language)[0] for language in ("nl", "en"))
    assert "kan niet worden geopend" in dutch
    assert "cannot be opened" in english
    assert "No such file" not in dutch


def test_a_copy_needs_a_folder_that_exists(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile):
        write_bytes(tmp_path / "geen-map" / "kopie.docx", b"kopie", keep=tmp_path / "plan.docx")
