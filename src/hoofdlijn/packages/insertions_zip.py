"""A zip archive in which some entries change and all others keep their very bytes.

`zipfile` can only unpack and pack again, which gives other bytes for every entry. Here the local records of entries
that stay are copied as they are, in their order, and their records in the directory too, apart from where they now
begin. Layout and field names: APPNOTE.TXT of PKWARE, 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (its end).
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hoofdlijn.errors import DamagedFile
from hoofdlijn.packages.archive import open_archive
from hoofdlijn.packages.insertions import Edit, insert_bytes

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_END_64 = struct.Struct("<4sQ2H2I4Q")
_LOCATOR_64 = struct.Struct("<4sIQI")
_ZIP64_EXTRA = 1
_STREAMED = 0x0008
_UTF8 = 0x0800
_FIRST_DAY = 0x21
"""1 January 1980, the earliest date a zip can tell: new entries say nothing about when they were made."""
_DEFLATED = 8


@dataclass(slots=True)
class _Entry:
    """An entry as the directory tells it."""

    name: str
    central: bytes
    start: int
    """Where its local record begins."""
    end: int = 0
    """Where the next record begins: everything up to there belongs to it."""


def apply_edit(package: bytes, edit: Edit, *, name: str) -> bytes:
    """Return the zip archive `package` with `edit` carried out.

    Args:
        package: the whole archive.
        edit: what is put in.
        name: the file's own name, for errors.

    Raises:
        DamagedFile: if the archive's directory does not fit its entries.
        DocumentError: as `open_archive` and `Archive.read`, which judge the archive before it is touched.
    """
    archive = open_archive(package, name=name)
    changed = {part: insert_bytes(archive.read(part), insertions) for part, insertions in edit.insertions.items()}
    try:
        return _rewritten(package, changed, edit.additions)
    except (struct.error, ValueError, IndexError) as fault:
        raise DamagedFile(name=name, part="zip") from fault


def _rewritten(package: bytes, changed: Mapping[str, bytes], additions: Mapping[str, bytes]) -> bytes:
    entries, comment = _read_directory(package)
    starts: dict[int, int] = {}
    written = bytearray(package[: min((entry.start for entry in entries), default=0)])
    renewed: dict[int, bytes] = {}
    for entry in sorted(entries, key=lambda entry: entry.start):
        starts[entry.start] = len(written)
        if entry.name in changed:
            local, renewed[entry.start] = _renewed(package, entry, changed[entry.name])
            written += local
        else:
            written += package[entry.start : entry.end]
    directory = [_moved(renewed.get(entry.start, entry.central), starts[entry.start]) for entry in entries]
    for part, content in additions.items():
        local, central = _new(part, content)
        directory.append(_moved(central, len(written)))
        written += local
    size = sum(map(len, directory))
    end = _END.pack(b"PK\5\6", 0, 0, len(directory), len(directory), size, len(written), len(comment))
    return b"".join((bytes(written), *directory, end, comment))


def _read_directory(package: bytes) -> tuple[list[_Entry], bytes]:
    """Return the entries in the order of the directory, and the archive's comment."""
    at = package.rfind(b"PK\5\6")
    *_, size, offset, comment_length = _END.unpack_from(package, at)
    begin = at - size
    if package[max(at - _LOCATOR_64.size, 0) :][:4] == b"PK\6\7":
        _, _, end_64, _ = _LOCATOR_64.unpack_from(package, at - _LOCATOR_64.size)
        *_, size, offset = _END_64.unpack_from(package, end_64)
        begin = end_64 - size
    # bytes before the archive (a stub, a mail header) move everything by the same distance
    shift = begin - offset
    entries = list(_entries(package, begin, size, shift))
    ordered = sorted(entries, key=lambda entry: entry.start)
    for entry, following in zip(ordered, [entry.start for entry in ordered[1:]] + [begin], strict=True):
        entry.end = following
    comment_start = at + _END.size
    return entries, package[comment_start : comment_start + comment_length]


def _entries(package: bytes, begin: int, size: int, shift: int) -> Iterator[_Entry]:
    at = begin
    while at < begin + size:
        fields = _CENTRAL.unpack_from(package, at)
        if fields[0] != b"PK\1\2":
            raise ValueError("no record of a directory")
        name_length, extra_length, comment_length = fields[10:13]
        name_start = at + _CENTRAL.size
        raw_name = package[name_start : name_start + name_length]
        extra = package[name_start + name_length : name_start + name_length + extra_length]
        length = _CENTRAL.size + name_length + extra_length + comment_length
        name = raw_name.decode("utf-8" if fields[3] & _UTF8 else "cp437")
        yield _Entry(name, package[at : at + length], _local_offset(fields, extra) + shift)
        at += length


def _local_offset(fields: tuple[int, ...], extra: bytes) -> int:
    """Return where the local record begins; zip64 keeps it last of those values that are too large for 32 bits."""
    compressed, plain, offset = fields[8], fields[9], fields[16]
    if offset != 0xFFFFFFFF:
        return offset
    wide = next(value for key, value in _extras(extra) if key == _ZIP64_EXTRA)
    position = 8 * sum(value == 0xFFFFFFFF for value in (plain, compressed))
    return int.from_bytes(wide[position : position + 8], "little")


def _extras(extra: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(extra):
        key, length = struct.unpack_from("<HH", extra, at)
        yield key, extra[at + 4 : at + 4 + length]
        at += 4 + length


def _without_zip64(extra: bytes) -> bytes:
    return b"".join(
        struct.pack("<HH", key, len(value)) + value for key, value in _extras(extra) if key != _ZIP64_EXTRA
    )


def _renewed(package: bytes, entry: _Entry, content: bytes) -> tuple[bytes, bytes]:
    """Return the local and the directory record of an entry with other content and otherwise the same facts."""
    *head, name_length, extra_length = _LOCAL.unpack_from(package, entry.start)
    names = package[entry.start + _LOCAL.size :][: name_length + extra_length]
    fields = list(_CENTRAL.unpack_from(entry.central))
    tail = entry.central[_CENTRAL.size :]
    extra = _without_zip64(tail[fields[10] : fields[10] + fields[11]])
    method, packed, sum_ = _packed(content, fields[4])
    local_extra = _without_zip64(names[name_length:])
    head[2] &= ~_STREAMED  # sizes stand in front, not behind
    head[3] = method
    local = _LOCAL.pack(*head[:6], sum_, len(packed), len(content), name_length, len(local_extra))
    central_tail = tail[: fields[10]] + extra + tail[fields[10] + fields[11] :]
    fields[3] &= ~_STREAMED
    fields[4], fields[7], fields[8], fields[9], fields[11] = method, sum_, len(packed), len(content), len(extra)
    return local + names[:name_length] + local_extra + packed, _CENTRAL.pack(*fields) + central_tail


def _new(part: str, content: bytes) -> tuple[bytes, bytes]:
    """Return the local and the directory record of a new entry."""
    name = part.encode()
    flags = 0 if part.isascii() else _UTF8
    method, packed, sum_ = _packed(content, _DEFLATED)
    facts = (flags, method, 0, _FIRST_DAY, sum_, len(packed), len(content), len(name), 0)
    local = _LOCAL.pack(b"PK\3\4", 20, *facts) + name + packed
    return local, _CENTRAL.pack(b"PK\1\2", 20, 20, *facts, 0, 0, 0, 0, 0) + name


def _packed(content: bytes, method: int) -> tuple[int, bytes, int]:
    """Return method, packed bytes and checksum; whatever was not merely stored is deflated."""
    if method == 0:
        return 0, content, zlib.crc32(content)
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return _DEFLATED, packer.compress(content) + packer.flush(), zlib.crc32(content)


def _moved(central: bytes, start: int) -> bytes:
    """Return a directory record that says its entry begins at `start`."""
    fields = list(_CENTRAL.unpack_from(central))
    tail = central[_CENTRAL.size :]
    if fields[16] == 0xFFFFFFFF:
        fields, tail = _narrowed(fields, tail)
    fields[16] = start
    return _CENTRAL.pack(*fields) + tail


def _narrowed(fields: list[int], tail: bytes) -> tuple[list[int], bytes]:
    """Return a zip64 record in the plain form: nothing we write is so large."""
    extra = tail[fields[10] : fields[10] + fields[11]]
    wide = next(value for key, value in _extras(extra) if key == _ZIP64_EXTRA)
    values = [int.from_bytes(wide[at : at + 8], "little") for at in range(0, len(wide) - 7, 8)]
    for index in (9, 8):
        if fields[index] == 0xFFFFFFFF:
            fields[index] = values.pop(0)
    kept = _without_zip64(extra)
    tail = tail[: fields[10]] + kept + tail[fields[10] + fields[11] :]
    fields[11] = len(kept)
    return fields, tail
