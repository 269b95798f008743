"""What every test may ask for."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the agency's real documents; the test skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the real documents (../shared) are not beside this project")
    return SHARED
