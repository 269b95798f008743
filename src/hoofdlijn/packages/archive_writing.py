"""A zip archive from its parts, the same bytes for the same parts.

`zipfile` asks the clock and packs every part anew. Here a part that is the same in every document is packed once and
kept (`Packed`), and nothing is told of when a part was made (ADR 0070).
"""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_LOCAL: Final = struct.Struct("<4s5H3I2H")
_CENTRAL: Final = struct.Struct("<4s6H3I5H2I")
_END: Final = struct.Struct("<4s4H2IH")
_VERSION: Final = 20
_FIRST_DAY: Final = 0x21
"""1 January 1980, the earliest date a zip can tell."""
_DEFLATED: Final = 8


@dataclass(frozen=True, slots=True)
class Packed:
    """A part as it stands in the archive."""

    name: str
    method: int
    """0 stored, 8 deflated."""
    checksum: int
    size: int
    """Unpacked, in bytes."""
    data: bytes


def packed(name: str, content: str | bytes, *, level: int = 6) -> Packed:
    """Return a part, deflated.

    Args:
        name: its name in the archive, ASCII.
        content: text is written in UTF-8.
        level: 1 is fast, 9 is small.
    """
    raw = content.encode() if isinstance(content, str) else content
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    data = packer.compress(raw) + packer.flush()
    return Packed(name, _DEFLATED, zlib.crc32(raw), len(raw), data)


def stored(name: str, content: bytes) -> Packed:
    """Return a part that is kept as it is: a picture that is packed by itself, or a type that others look for."""
    return Packed(name, 0, zlib.crc32(content), len(content), content)


def archive_of(parts: Iterable[Packed]) -> bytes:
    """Return the zip archive with these parts, in their order; together less than 4 GB, at most 65535."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    position = 0
    for part in parts:
        name = part.name.encode("ascii")
        facts = (0, part.method, 0, _FIRST_DAY, part.checksum, len(part.data), part.size, len(name), 0)
        pieces += (_LOCAL.pack(b"PK\3\4", _VERSION, *facts), name, part.data)
        directory += (_CENTRAL.pack(b"PK\1\2", _VERSION, _VERSION, *facts, 0, 0, 0, 0, position), name)
        position += _LOCAL.size + len(name) + len(part.data)
    count = len(directory) // 2
    size = sum(map(len, directory))
    return b"".join((*pieces, *directory, _END.pack(b"PK\5\6", 0, 0, count, count, size, position, 0)))
