"""What every test may ask for."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests.examples import QUICK, WHOLE

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

# No clock fails a test, and the same code meets the same examples every time; see docs/decisions/0100. `./run test` asks
# for "whole"; who looks for faults that nobody knows of asks for "search"
settings.register_profile(
    "quick",
    max_examples=QUICK,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("whole", settings.get_profile("quick"), max_examples=WHOLE)
settings.register_profile("search", settings.get_profile("whole"), max_examples=10 * WHOLE, derandomize=False)
settings.load_profile("quick")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the agency's real documents; the test skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the real documents (../shared) are not beside this project")
    return SHARED
