"""A zip file from a stranger: opened without trusting one number in it.

Own code instead of the standard library's `zipfile`, because a hostile file must be refused before anything of
its size is built: the directory is bounded before it is read, every part is inflated in steps against a bound,
and entries that overlap, repeat a name or leave the archive are refused (ADR 0020). It also keeps each entry's
own bytes, so that a copy with one part changed leaves all others as they were.
"""

import struct
import zlib
from dataclasses import dataclass
from typing import Final

from hoofdlijn.errors import DamagedFile, PasswordProtected, TooLarge, UnsafeFile

MAX_ENTRIES: Final = 4_096
"""A plan with a thousand pictures stays below it."""
MAX_PART_BYTES: Final = 48 * 1024 * 1024
"""Of one part, unpacked. A text of 483 Word pages is about 20 MB of XML."""
MAX_TOTAL_BYTES: Final = 96 * 1024 * 1024
"""Of all parts that are read from one file together, unpacked."""
MAX_RATIO: Final = 400
"""How many times larger than packed a part may become; XML of plans stays below 100, deflate itself ends at 1032."""
RATIO_FLOOR: Final = 4 * 1024 * 1024
"""Below this size no ratio is judged."""
MAX_DIRECTORY_BYTES: Final = 4 * 1024 * 1024

STORED: Final = 0
DEFLATED: Final = 8

_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_UTF8_NAMES = 0x800
_MAX_COMMENT = 0xFFFF
_NARROW = 0xFFFFFFFF
_ZIP64 = 1
_STEP = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One part as the archive's directory lists it; sizes are what the file claims, checked on reading."""

    name: str
    method: int
    """STORED or DEFLATED."""
    crc: int
    packed_size: int
    size: int
    start: int
    """Offset of its local header."""
    data_start: int
    """Offset of its packed bytes."""


class Archive:
    """An opened zip file; parts are unpacked only when asked for."""

    def __init__(self, data: bytes, name: str, entries: tuple[Entry, ...]) -> None:
        self.name = name
        self.entries = entries
        self._data = data
        self._by_name = {entry.name: entry for entry in entries}
        self._by_lower_name = {entry.name.lower(): entry.name for entry in entries}
        self._unpacked = 0

    def __contains__(self, part: str) -> bool:
        return part in self._by_name

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all parts, in the order of the directory."""
        return tuple(self._by_name)

    def spelling(self, part: str) -> str:
        """Return the name as the archive spells it, found without regard to case; `part` itself if it is absent."""
        return part if part in self._by_name else self._by_lower_name.get(part.lower(), part)

    def read(self, part: str) -> bytes:
        """Return the bytes of a part, unpacked.

        Raises:
            KeyError: if there is no such part.
            DamagedFile: if it does not unpack, or not to what its checksum says.
            TooLarge: if it, or all that was read so far, passes a bound.
            UnsafeFile: if it grows as only a bomb does.
        """
        entry = self._by_name[part]
        packed = memoryview(self._data)[entry.data_start : entry.data_start + entry.packed_size]
        unpacked = bytes(packed) if entry.method == STORED else self._inflate(packed, part)
        self._unpacked += len(unpacked)
        if len(unpacked) > MAX_PART_BYTES or self._unpacked > MAX_TOTAL_BYTES:
            raise _too_large(self.name)
        if len(unpacked) != entry.size or zlib.crc32(unpacked) != entry.crc:
            raise DamagedFile(name=self.name, part=part)
        return unpacked

    def _inflate(self, packed: memoryview, part: str) -> bytes:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        room = min(MAX_PART_BYTES, MAX_TOTAL_BYTES - self._unpacked)
        bomb = max(RATIO_FLOOR, MAX_RATIO * len(packed))
        pieces: list[bytes] = []
        size = 0
        pending: bytes | memoryview = packed
        try:
            while not inflater.eof:
                piece = inflater.decompress(pending, _STEP)
                pending = inflater.unconsumed_tail
                if not piece and not pending:
                    break
                pieces.append(piece)
                size += len(piece)
                if size > bomb:
                    raise UnsafeFile(name=self.name, seen=_BOMB)
                if size > room:
                    raise _too_large(self.name)
        except zlib.error as failure:
            raise DamagedFile(name=self.name, part=part) from failure
        if not inflater.eof or inflater.unused_data:
            raise DamagedFile(name=self.name, part=part)
        return b"".join(pieces)


def is_archive(data: bytes) -> bool:
    """Tell whether the bytes begin as a zip file does."""
    return data[:4] in {b"PK\x03\x04", b"PK\x05\x06"}


def open_archive(data: bytes, *, name: str) -> Archive:
    """Open a zip file of at most MAX_ENTRIES parts; nothing is unpacked yet.

    Raises:
        DamagedFile: if its directory is missing, broken or at odds with the parts.
        PasswordProtected: if a part is encrypted.
        TooLarge: if it has more entries than allowed.
        UnsafeFile: if entries overlap, share a name or point outside the archive.
    """
    count, size, start = _directory_of(data, name)
    if count > MAX_ENTRIES or size > MAX_DIRECTORY_BYTES:
        raise TooLarge(name=name, bound={"nl": f"{MAX_ENTRIES} onderdelen", "en": f"{MAX_ENTRIES} parts"})
    entries: list[Entry] = []
    seen: set[str] = set()
    position = start
    for _ in range(count):
        entry, position = _entry_at(data, position, start, name)
        # a folder's own entry holds nothing
        if entry.name.endswith("/") and not entry.size:
            continue
        key = entry.name.lower()
        if key in seen or not _is_inside(entry.name):
            raise UnsafeFile(name=name, seen=_TWISTED)
        seen.add(key)
        entries.append(entry)
    if position > start + size:
        raise DamagedFile(name=name, part=_DIRECTORY)
    _refuse_overlap(entries, name)
    return Archive(data, name, tuple(entries))


_DIRECTORY: Final = {"nl": "de inhoudsopgave van het bestand", "en": "the file's directory"}
_BOMB: Final = {
    "nl": "het wordt bij uitpakken honderden keren zo groot",
    "en": "it grows hundreds of times larger when unpacked",
}
_TWISTED: Final = {
    "nl": "de onderdelen van het bestand overlappen elkaar of wijzen naar buiten",
    "en": "parts of the file overlap each other or point outside it",
}


def _directory_of(data: bytes, name: str) -> tuple[int, int, int]:
    """Return count, size and offset of the directory, as the end record claims and the length allows."""
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - _END.size - _MAX_COMMENT))
    if at < 0 or at + _END.size > len(data):
        raise DamagedFile(name=name, part=_DIRECTORY)
    _, disk, first_disk, here, count, size, start, _ = _END.unpack_from(data, at)
    # one disk only, and no zip64 directory: a document above 4 GB or 65534 parts is none of ours
    if disk or first_disk or here != count or start + size > at:
        raise DamagedFile(name=name, part=_DIRECTORY)
    return count, size, start


def _entry_at(data: bytes, position: int, directory: int, archive: str) -> tuple[Entry, int]:
    """Return the entry whose record stands at `position`, and where the next one stands."""
    try:
        fields = _ENTRY.unpack_from(data, position)
    except struct.error as failure:
        raise DamagedFile(name=archive, part=_DIRECTORY) from failure
    signature, _, _, flags, method, _, _, crc, packed, size, names, extra, comment, *_, start = fields
    tail = position + _ENTRY.size
    end = tail + names + extra + comment
    if signature != b"PK\x01\x02" or end > len(data):
        raise DamagedFile(name=archive, part=_DIRECTORY)
    if flags & _ENCRYPTED:
        raise PasswordProtected(name=archive)
    size, packed, start = _wide(data[tail + names : tail + names + extra], size, packed, start)
    raw_name = data[tail : tail + names]
    part = raw_name.decode("utf-8" if flags & _UTF8_NAMES else "cp437", "replace").replace("\\", "/")
    entry = Entry(
        name=part,
        method=method,
        crc=crc,
        packed_size=packed,
        size=size,
        start=start,
        data_start=_data_start(data, start, raw_name, archive),
    )
    if method not in {STORED, DEFLATED} or entry.data_start + packed > directory:
        raise DamagedFile(name=archive, part=part)
    return entry, end


def _wide(extra: bytes, *narrow: int) -> tuple[int, ...]:
    """Return size, packed size and offset, those that do not fit 32 bits from the zip64 extra field."""
    if _NARROW not in narrow:
        return narrow
    values: list[int] = []
    at = 0
    while at + 4 <= len(extra) and not values:
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == _ZIP64:
            field = extra[at + 4 : at + 4 + length]
            values = list(struct.unpack(f"<{len(field) // 8}Q", field[: len(field) // 8 * 8]))
        at += 4 + length
    return tuple(values.pop(0) if value == _NARROW and values else value for value in narrow)


def _data_start(data: bytes, start: int, raw_name: bytes, archive: str) -> int:
    """Return where the packed bytes begin; the local header must name the same part as the directory."""
    try:
        signature, *_, names, extra = _LOCAL.unpack_from(data, start)
    except struct.error as failure:
        raise DamagedFile(name=archive, part=_DIRECTORY) from failure
    after = start + _LOCAL.size
    if signature != b"PK\x03\x04" or data[after : after + names] != raw_name:
        raise DamagedFile(name=archive, part=_DIRECTORY)
    return after + int(names) + int(extra)


def _is_inside(part: str) -> bool:
    return bool(part) and "\0" not in part and not part.startswith("/") and ".." not in part.split("/")


def _refuse_overlap(entries: list[Entry], name: str) -> None:
    reached = 0
    for entry in sorted(entries, key=lambda entry: entry.start):
        if entry.start < reached:
            raise UnsafeFile(name=name, seen=_TWISTED)
        reached = entry.data_start + entry.packed_size


def _too_large(name: str) -> TooLarge:
    megabytes = MAX_PART_BYTES // (1024 * 1024)
    return TooLarge(name=name, bound={"nl": f"{megabytes} MB uitgepakt", "en": f"{megabytes} MB unpacked"})
