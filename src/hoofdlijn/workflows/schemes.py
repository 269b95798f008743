"""Schemes as a user meets them: list those there are, open one, hold a file of one's own against the format."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from hoofdlijn.errors import UnknownScheme
from hoofdlijn.scheme import Scheme, load_scheme, load_shipped_scheme
from hoofdlijn.scheme.reader import MAX_BYTES

_SUFFIX = ".toml"


@dataclass(frozen=True, slots=True)
class SchemeEntry:
    """A version of a scheme that there is."""

    id: str
    valid_from: date
    """First day on which this version held."""
    valid_until: date | None
    """First day on which the next version held; None for the newest."""


def list_schemes() -> tuple[SchemeEntry, ...]:
    """Return every version of every scheme there is, by id, oldest version first."""
    return tuple(entry for scheme_id in _scheme_ids() for entry in _entries(scheme_id))


def open_scheme(scheme_id: str, at: date | None = None) -> Scheme:
    """Return the scheme with that id: its newest version, or the one that held on the day `at`.

    Raises:
        UnknownScheme: if there is no such scheme, or none that held yet on that day.
    """
    if scheme_id not in _scheme_ids():
        raise UnknownScheme(scheme=scheme_id, known=", ".join(_scheme_ids()))
    held = [start for start in _versions(scheme_id) if at is None or start <= at]
    if not held:
        first = _versions(scheme_id)[0]
        raise UnknownScheme(scheme=f"{scheme_id} ({at})", known=f"{scheme_id} ({first} …)")
    return load_shipped_scheme(scheme_bytes(scheme_id, held[-1]))


def scheme_bytes(scheme_id: str, valid_from: date) -> bytes:
    """Return the file of a version that `list_schemes` names, as it comes with the program."""
    return (_home() / scheme_id / f"{valid_from}{_SUFFIX}").read_bytes()


def validate_scheme_file(path: Path) -> Scheme:
    """Return the scheme in a file of the user's own.

    Raises:
        InvalidScheme: with every fault of the file.
        OSError: if the file cannot be opened.
    """
    with path.open("rb") as file:
        return load_scheme(file.read(MAX_BYTES + 1), path.name)


def _home() -> Traversable:
    return files("hoofdlijn") / "schemes"


def _scheme_ids() -> tuple[str, ...]:
    return tuple(sorted(folder.name for folder in _home().iterdir() if folder.is_dir() and any(_dates(folder))))


def _versions(scheme_id: str) -> tuple[date, ...]:
    return tuple(sorted(_dates(_home() / scheme_id)))


def _dates(folder: Traversable) -> Iterator[date]:
    for file in folder.iterdir():
        if file.name.endswith(_SUFFIX):
            yield date.fromisoformat(file.name.removesuffix(_SUFFIX))


def _entries(scheme_id: str) -> Iterator[SchemeEntry]:
    starts = _versions(scheme_id)
    for start, following in zip(starts, (*starts[1:], None), strict=True):
        yield SchemeEntry(scheme_id, start, following)
