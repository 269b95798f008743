"""The scheme that the tests of this room read with: the newest one that comes with the program."""

from pathlib import Path

import hoofdlijn
from hoofdlijn.scheme import load_shipped_scheme

_FILES = sorted((Path(hoofdlijn.__file__).parent / "schemes" / "sto-2025").glob("*.toml"))
SCHEME = load_shipped_scheme(_FILES[-1].read_bytes())
