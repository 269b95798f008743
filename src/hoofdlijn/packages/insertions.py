"""Insertions: bytes put between the bytes of a file's parts, none of which changes or goes away.

An `Edit` says everything that becomes of a package: what is put into which part, and which parts are new. It is
worked out first and applied last, so that a test can take it out again and compare.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Insertion:
    """Bytes to put in."""

    offset: int
    """Before which byte of the original part, from 0; its length puts them at the end."""
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What becomes of a package. Parts not named stay the same bytes."""

    insertions: Mapping[str, tuple[Insertion, ...]] = field(default_factory=dict)
    """Part name → insertions, by offset."""
    additions: Mapping[str, bytes] = field(default_factory=dict)
    """Name → content of parts that the package does not have yet, in the order in which they are added."""


def insert_bytes(data: bytes, insertions: Iterable[Insertion]) -> bytes:
    """Return `data` with all insertions; those at one offset in the order given.

    Raises:
        ValueError: if an offset lies outside `data`.
    """
    pieces: list[bytes] = []
    done = 0
    for insertion in sorted(insertions, key=lambda insertion: insertion.offset):
        if not 0 <= insertion.offset <= len(data):
            raise ValueError(f"offset {insertion.offset} outside 0..{len(data)}")
        pieces += (data[done : insertion.offset], insertion.content)
        done = insertion.offset
    pieces.append(data[done:])
    return b"".join(pieces)


def take_out_bytes(data: bytes, insertions: Iterable[Insertion]) -> bytes:
    """Return what `data` was before `insert_bytes` put these insertions in.

    Raises:
        ValueError: if one of them does not stand where it was put.
    """
    pieces: list[bytes] = []
    done = shift = 0
    for insertion in sorted(insertions, key=lambda insertion: insertion.offset):
        start = insertion.offset + shift
        end = start + len(insertion.content)
        if data[start:end] != insertion.content:
            raise ValueError(f"not found at byte {start}: {insertion.content[:80]!r}")
        pieces.append(data[done:start])
        done = end
        shift += len(insertion.content)
    pieces.append(data[done:])
    return b"".join(pieces)
