"""Which file something goes to, and what is refused before anything is written."""

from pathlib import Path

import pytest

from hoofdlijn.errors import Namesakes, NotAFolder, OneFileForSeveral, OtherForm
from hoofdlijn.workflows.targets import choose_targets

FORMS = ("docx", "pdf", "txt")


def chosen(own: dict[str, str], out: Path | None) -> dict[str, str]:
    paths = {key: Path(name) for key, name in own.items()}
    found = choose_targets(paths, out, extensions=FORMS, several=NotAFolder)
    return {key: path.name for key, path in found.items()}


def test_without_a_named_file_everything_goes_by_its_own_name(tmp_path: Path) -> None:
    own = {"a": "a.pdf", "b": "b.pdf"}
    assert chosen(own, None) == own
    assert chosen(own, tmp_path) == own


def test_one_thing_goes_to_the_file_that_was_named(tmp_path: Path) -> None:
    assert chosen({"a": "a.pdf"}, tmp_path / "uit.pdf") == {"a": "uit.pdf"}
    assert chosen({"a": "a.pdf"}, tmp_path / "uit.PDF") == {"a": "uit.PDF"}
    # nobody's extension
    assert chosen({"a": "a.pdf"}, tmp_path / "uit.v2") == {"a": "uit.v2"}


def test_several_things_need_a_folder(tmp_path: Path) -> None:
    own = {"docx": Path("a.docx"), "pdf": Path("a.pdf")}
    with pytest.raises(OneFileForSeveral, match="uit"):
        choose_targets(own, tmp_path / "uit", extensions=FORMS, several=OneFileForSeveral)


@pytest.mark.parametrize("name", ["uit.docx", "uit.DOCX", "uit.txt"])
def test_the_name_of_another_form_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(OtherForm):
        chosen({"a": "a.pdf"}, tmp_path / name)


def test_two_things_never_get_one_name() -> None:
    with pytest.raises(Namesakes):
        chosen({"a": "Plan.pdf", "b": "plan.pdf"}, None)
