"""The page on the scheme file says what the types say."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from hoofdlijn.scheme import Scheme
from hoofdlijn.scheme.tables import required_keys, shape_of


@pytest.fixture(scope="module")
def script(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "write_scheme_reference", root / "scripts/write_scheme_reference.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_up_to_date(root: Path, script: ModuleType) -> None:
    page = root / "docs/reference/scheme-format.md"
    assert page.read_text(encoding="utf-8") == script.page(), "run: python scripts/write_scheme_reference.py"


def test_every_key_has_a_meaning(script: ModuleType) -> None:
    page = script.page()
    for key in shape_of(Scheme):
        assert f"| `{key}` |" in page
    assert "|  |" not in page


def test_the_how_to_walks_past_every_required_table(root: Path) -> None:
    page = (root / "docs/how-to/regeling-toevoegen.md").read_text(encoding="utf-8")
    for key in required_keys(Scheme):
        assert f"`{key}`" in page, key
