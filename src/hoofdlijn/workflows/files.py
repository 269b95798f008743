"""Opening and closing files: the one place where bytes come in and go out."""

import errno
import os
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path

from hoofdlijn.errors import FileInTheWay, OwnFileAtRisk, UnreadableFile, UnwritableFile
from hoofdlijn.reading.bounds import MAX_FILE_BYTES, file_too_large

_REASONS = {
    errno.ENOENT: {"nl": "het bestaat niet", "en": "it does not exist"},
    errno.EACCES: {"nl": "u hebt er geen toegang toe", "en": "you have no access to it"},
    errno.EPERM: {"nl": "dat is hier niet toegestaan", "en": "that is not allowed here"},
    errno.EISDIR: {"nl": "het is een map", "en": "it is a folder"},
    errno.ENOTDIR: {"nl": "de map bestaat niet", "en": "the folder does not exist"},
    errno.ENOSPC: {"nl": "de schijf is vol", "en": "the disk is full"},
    errno.EROFS: {"nl": "er kan daar niets worden opgeslagen", "en": "nothing can be stored there"},
    errno.ENAMETOOLONG: {"nl": "de naam is te lang", "en": "the name is too long"},
}
_NOT_A_FILE = {"nl": "het is geen gewoon bestand", "en": "it is no ordinary file"}
_NO_FOLDER = {"nl": "de map bestaat niet", "en": "the folder does not exist"}


def reason_of(failure: OSError) -> Mapping[str, str]:
    """Return in both languages why the system refused; its own words where we have none."""
    own = failure.strerror or type(failure).__name__
    return _REASONS.get(failure.errno or 0, {"nl": own, "en": own})


def read_bytes(path: Path) -> bytes:
    """Return the bytes of an ordinary file of at most MAX_FILE_BYTES.

    Raises:
        UnreadableFile: if it is no ordinary file (a pipe would keep us waiting) or the system refuses it.
        TooLarge: if it is larger; no more than the bound is ever read.
    """
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            reason = _REASONS[errno.EISDIR] if stat.S_ISDIR(mode) else _NOT_A_FILE
            raise UnreadableFile(name=path.name or str(path), reason=reason)
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as failure:  # ValueError: a name with a NUL in it
        known = reason_of(failure) if isinstance(failure, OSError) else _REASONS[errno.ENOENT]
        raise UnreadableFile(name=path.name or str(path), reason=known) from failure
    if len(data) > MAX_FILE_BYTES:
        raise file_too_large(path.name)
    return data


def write_bytes(path: Path, data: bytes, *, keep: Path | None = None, replace: bool = True) -> None:
    """Write a file whole or not at all; never over `keep`, the author's own file, or over what is no file.

    Args:
        path: the file.
        data: all its bytes.
        keep: a file that is never written over, whatever it is called here.
        replace: whether another file of that name may be replaced.

    Raises:
        UnwritableFile: if it is the author's own file (OwnFileAtRisk), is there and may not be replaced
            (FileInTheWay), or the system refuses it.
    """
    refuse_unwritable(path, keep=keep, replace=replace)
    try:
        _replace(path, data)
    except OSError as failure:
        raise UnwritableFile(name=path.name, reason=reason_of(failure)) from failure


def refuse_unwritable(path: Path, *, keep: Path | None = None, replace: bool = True) -> None:
    """Raise what `write_bytes` would, as far as that can be told before there are bytes to write.

    Raises:
        UnwritableFile: as `write_bytes` does.
    """
    try:
        if keep is not None and path.exists() and path.samefile(keep):
            raise OwnFileAtRisk(name=path.name)
        if path.is_file() and not replace:
            raise FileInTheWay(name=path.name)
        if path.exists() and not path.is_file():
            raise UnwritableFile(name=path.name or str(path), reason=_NOT_A_FILE)
        if not path.parent.is_dir():
            raise UnwritableFile(name=str(path), reason=_NO_FOLDER)
    except OSError as failure:
        raise UnwritableFile(name=path.name, reason=reason_of(failure)) from failure


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
