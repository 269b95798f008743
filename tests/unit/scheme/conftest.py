from pathlib import Path

import pytest

from hoofdlijn.scheme import Scheme, load_shipped_scheme

VERSIONS = ("2024-04-03", "2026-08-01")


@pytest.fixture(scope="session")
def shipped(root: Path) -> dict[str, bytes]:
    """The shipped files of sto-2025 by the day from which they hold."""
    folder = root / "src/hoofdlijn/schemes/sto-2025"
    return {version: (folder / f"{version}.toml").read_bytes() for version in VERSIONS}


@pytest.fixture(scope="session")
def scheme(shipped: dict[str, bytes]) -> Scheme:
    return load_shipped_scheme(shipped["2026-08-01"])
