import importlib.util
from pathlib import Path


def _script(root: Path, name: str):
    spec = importlib.util.spec_from_file_location(name, root / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_of_commands_is_the_one_the_program_makes(root: Path) -> None:
    made = _script(root, "build_cli_page").page()
    assert (root / "docs" / "reference" / "opdrachten.md").read_text("utf-8") == made, (
        "stale: run python scripts/build_cli_page.py"
    )


def test_every_command_has_a_summary_in_the_list() -> None:
    from hoofdlijn.cli.shell import _COMMANDS, _SUMMARIES

    assert list(_COMMANDS) == list(_SUMMARIES)
