"""Where files go that are written from a plan: never over the plan, never two in one."""

from pathlib import Path

import pytest

from hoofdlijn.errors import OneFileForSeveral, OtherForm
from hoofdlijn.workflows.write import FORMS, find_targets


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "Plan 2025.v2.docx"
    path.write_bytes(b"plan")
    return path


def test_without_a_place_files_go_beside_the_plan_under_its_name(plan: Path) -> None:
    assert find_targets(plan, ("pdf", "html"), None) == {
        "pdf": plan.with_name("Plan 2025.v2.pdf"),
        "html": plan.with_name("Plan 2025.v2.html"),
    }


def test_a_form_that_is_asked_for_twice_counts_once_and_the_first_stays_first(plan: Path) -> None:
    assert list(find_targets(plan, ("svg", "ics", "svg"), None)) == ["svg", "ics"]


def test_a_form_that_is_asked_for_twice_may_go_into_one_file(plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "uit.pdf"
    assert find_targets(plan, ("pdf", "pdf"), out) == {"pdf": out}


@pytest.mark.parametrize("name", ["plan", "Plan", "plan.hoofdlijn", "plan.docx"])
@pytest.mark.parametrize("extension", [*FORMS, *map(str.upper, FORMS)])
def test_no_target_is_the_plan_or_another_target(tmp_path: Path, name: str, extension: str) -> None:
    source = tmp_path / f"{name}.{extension}"
    targets = find_targets(source, FORMS, None)
    assert list(targets) == list(FORMS)
    assert all(target.suffix == f".{form}" for form, target in targets.items())
    # names that differ only in capitals are one file on Windows and Mac
    names = [path.name.casefold() for path in (source, *targets.values())]
    assert len(set(names)) == len(names)


def test_in_its_own_form_the_plan_gets_a_name_beside_it(plan: Path) -> None:
    assert find_targets(plan, ("docx",), None) == {"docx": plan.with_name("Plan 2025.v2.hoofdlijn.docx")}


def test_a_folder_gets_every_file_and_elsewhere_the_name_is_free(plan: Path, tmp_path: Path) -> None:
    folder = tmp_path / "uit"
    folder.mkdir()
    assert find_targets(plan, ("docx", "pdf"), folder) == {
        "docx": folder / "Plan 2025.v2.docx",
        "pdf": folder / "Plan 2025.v2.pdf",
    }


def test_the_folder_of_the_plan_is_known_by_any_way_to_it(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = tmp_path / "zelfde"
    link.symlink_to(tmp_path, target_is_directory=True)
    assert find_targets(plan, ("docx",), link) == {"docx": link / "Plan 2025.v2.hoofdlijn.docx"}
    monkeypatch.chdir(tmp_path)
    assert find_targets(plan, ("docx",), Path()) == {"docx": Path("Plan 2025.v2.hoofdlijn.docx")}
    assert find_targets(Path(plan.name), ("docx",), tmp_path) == {"docx": tmp_path / "Plan 2025.v2.hoofdlijn.docx"}


def test_several_forms_do_not_go_into_one_file(plan: Path, tmp_path: Path) -> None:
    with pytest.raises(OneFileForSeveral) as refused:
        find_targets(plan, ("pdf", "html"), tmp_path / "uit.pdf")
    assert "uit.pdf" in str(refused.value)


@pytest.mark.parametrize("form", FORMS)
def test_a_name_may_not_say_another_form_and_may_say_its_own_or_none(plan: Path, tmp_path: Path, form: str) -> None:
    for other in FORMS.keys() - {form}:
        for extension in (other, other.upper()):
            with pytest.raises(OtherForm):
                find_targets(plan, (form,), tmp_path / f"uit.{extension}")
    for name in (f"uit.{form}", f"uit.{form.upper()}", "uit", "-", "uit.txt", "verslag 1.2"):
        assert find_targets(plan, (form,), tmp_path / name) == {form: tmp_path / name}
