"""Opening and closing files: the one place where bytes come in and go out."""

import os
import tempfile
from pathlib import Path

from hoofdlijn.errors import OwnFileAtRisk, TooLarge, UnreadableFile, UnwritableFile

MAX_FILE_BYTES = 64 * 1024 * 1024
"""The largest file that is opened at all; a plan with many photographs stays far below it."""


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file of at most MAX_FILE_BYTES.

    Raises:
        UnreadableFile: if it is no ordinary file or the system refuses it.
        TooLarge: if it is larger; no more than the bound is ever read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as failure:
        raise UnreadableFile(name=path.name, reason=failure.strerror or "?") from failure
    if len(data) > MAX_FILE_BYTES:
        raise TooLarge(name=path.name, bound=f"{MAX_FILE_BYTES // 1024 // 1024} MB")
    return data


def write_bytes(path: Path, data: bytes, *, keep: Path) -> None:
    """Write a file whole or not at all; never over `keep`, the author's own file.

    Raises:
        UnwritableFile: if it is the author's own file (OwnFileAtRisk), or the system refuses it.
    """
    try:
        if path.exists() and path.samefile(keep):
            raise OwnFileAtRisk(name=path.name)
        _replace(path, data)
    except OSError as failure:
        raise UnwritableFile(name=path.name, reason=failure.strerror or "?") from failure


def _replace(path: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # mkstemp makes files for the owner alone; a copy for others follows the usual mask
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(0o666 & ~mask)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
