"""Zip files for tests: whole ones, and ones bent in one place."""

import io
import struct
import zipfile
from collections.abc import Mapping


def zipped(parts: Mapping[str, bytes | str], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip file of these parts, in their order."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), content, method)
    return file.getvalue()


def directory_at(data: bytes) -> int:
    """Return where the directory of a zip file begins."""
    return int(struct.unpack_from("<L", data, data.rfind(b"PK\x05\x06") + 16)[0])


def patched(data: bytes, at: int, new: bytes) -> bytes:
    """Return the bytes with those at `at` replaced."""
    return data[:at] + new + data[at + len(new) :]
