import io
import struct
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.packages.zips import directory_at, patched, zipped

from hoofdlijn.errors import DamagedFile, PasswordProtected, TooLarge, UnsafeFile
from hoofdlijn.packages import archive as room
from hoofdlijn.packages.archive import is_archive, open_archive

TEXT = b"Een plan op hoofdlijnen. " * 40

names = st.text("abcdefghij/._-", min_size=1, max_size=12).filter(
    lambda name: not name.startswith("/") and not name.endswith("/") and ".." not in name.split("/")
)


@given(parts=st.dictionaries(names, st.binary(max_size=300), min_size=1, max_size=6))
def test_every_part_comes_out_as_it_went_in(parts: dict[str, bytes]) -> None:
    for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
        archive = open_archive(zipped(parts, method=method), name="plan.docx")
        assert {name: archive.read(name) for name in archive.names} == parts


def test_a_streamed_zip_keeps_its_sizes_behind_the_parts_and_is_read() -> None:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.written = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, piece: bytes) -> int:
            self.written += piece
            return len(piece)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", TEXT)
    assert open_archive(bytes(pipe.written), name="x").read("word/document.xml") == TEXT


def test_sizes_in_the_zip64_field_are_read() -> None:
    whole = zipped({"a.xml": TEXT})
    start = directory_at(whole)
    packed, size = struct.unpack_from("<2L", whole, start + 20)
    extra = struct.pack("<2H2Q", 1, 16, size, packed)
    narrow = patched(whole, start + 20, struct.pack("<2L", 0xFFFFFFFF, 0xFFFFFFFF))
    narrow = patched(narrow, start + 30, struct.pack("<H", len(extra)))
    name_end = start + 46 + len("a.xml")
    wide = narrow[:name_end] + extra + narrow[name_end:]
    end = wide.rfind(b"PK\x05\x06")
    wide = patched(wide, end + 12, struct.pack("<L", end - start))
    assert open_archive(wide, name="x").read("a.xml") == TEXT


def test_names_are_found_without_regard_to_case() -> None:
    archive = open_archive(zipped({"Word/Document.xml": TEXT}), name="x")
    assert archive.spelling("word/document.XML") == "Word/Document.xml"
    assert archive.spelling("word/other.xml") == "word/other.xml"


def test_only_a_zip_begins_as_a_zip() -> None:
    assert is_archive(zipped({"a": b"b"}))
    assert not is_archive(b"%PDF-1.7")


def test_a_file_broken_off_anywhere_is_damaged_not_half_read() -> None:
    whole = zipped({"a.xml": TEXT, "b.xml": TEXT})
    for length in range(4, len(whole) - 1, 7):
        with pytest.raises(DamagedFile):
            open_archive(whole[:length], name="x")


def test_a_changed_byte_in_a_part_is_noticed() -> None:
    whole = zipped({"a.xml": TEXT}, method=zipfile.ZIP_STORED)
    bent = patched(whole, whole.index(b"hoofdlijnen"), b"H")
    with pytest.raises(DamagedFile):
        open_archive(bent, name="x").read("a.xml")


def test_a_size_that_lies_is_noticed() -> None:
    whole = zipped({"a.xml": TEXT})
    bent = patched(whole, directory_at(whole) + 24, struct.pack("<L", len(TEXT) + 1))
    with pytest.raises(DamagedFile):
        open_archive(bent, name="x").read("a.xml")


def test_a_bomb_is_stopped_by_what_comes_out_whatever_its_header_says() -> None:
    packed = zipped({"a.xml": b"\0" * 30_000_000})
    honest = patched(packed, directory_at(packed) + 24, struct.pack("<L", 1000))
    for data in (packed, honest):
        with pytest.raises(UnsafeFile):
            open_archive(data, name="x").read("a.xml")


def test_a_part_that_grows_past_its_bound_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MAX_PART_BYTES", 500)
    with pytest.raises(TooLarge):
        open_archive(zipped({"a.xml": TEXT}), name="x").read("a.xml")


def test_parts_share_one_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MAX_TOTAL_BYTES", len(TEXT) + 500)
    archive = open_archive(zipped({"a.xml": TEXT, "b.xml": TEXT}), name="x")
    assert archive.read("a.xml") == TEXT
    with pytest.raises(TooLarge):
        archive.read("b.xml")


def test_a_small_part_may_be_packed_as_tight_as_it_will() -> None:
    blank = b" " * 1_000_000
    assert open_archive(zipped({"a.xml": blank}), name="x").read("a.xml") == blank


def test_thousands_of_entries_are_refused_before_they_are_read() -> None:
    many = zipped({f"{number}": b"" for number in range(room.MAX_ENTRIES + 1)})
    with pytest.raises(TooLarge):
        open_archive(many, name="x")


def test_an_encrypted_part_asks_for_a_password() -> None:
    whole = zipped({"a.xml": TEXT})
    bent = patched(whole, directory_at(whole) + 8, struct.pack("<H", 1))
    with pytest.raises(PasswordProtected):
        open_archive(bent, name="x")


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/etc/a", "..\\a"])
def test_a_name_that_points_outside_is_unsafe(name: str) -> None:
    with pytest.raises(UnsafeFile):
        open_archive(zipped({name: TEXT}), name="x")


def test_a_name_with_dots_inside_is_ordinary() -> None:
    assert open_archive(zipped({"a..b/c...d": TEXT}), name="x").read("a..b/c...d") == TEXT


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("second", ["a.xml", "A.XML"])
def test_two_entries_of_one_name_are_unsafe(second: str) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.xml", TEXT)
        archive.writestr(second, b"something else")
    with pytest.raises(UnsafeFile):
        open_archive(file.getvalue(), name="x")


def test_entries_that_share_their_bytes_are_unsafe() -> None:
    # the second record is bent to a whole local header inside the first part: only the overlap gives it away
    inner = zipped({"b.xml": TEXT}, method=zipfile.ZIP_STORED)
    nested = zipped({"a.xml": inner, "b.xml": TEXT}, method=zipfile.ZIP_STORED)
    second = directory_at(nested) + 46 + len("a.xml")
    bent = patched(nested, second + 42, struct.pack("<L", 30 + len("a.xml")))
    with pytest.raises(UnsafeFile):
        open_archive(bent, name="x")


def test_a_local_header_of_another_name_is_damaged() -> None:
    whole = zipped({"a.xml": TEXT})
    with pytest.raises(DamagedFile):
        open_archive(patched(whole, 30, b"b"), name="x")


def test_an_unknown_method_is_damaged() -> None:
    whole = zipped({"a.xml": TEXT})
    with pytest.raises(DamagedFile):
        open_archive(patched(whole, directory_at(whole) + 10, struct.pack("<H", 14)), name="x")


def test_bytes_behind_the_packed_part_are_damage() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(TEXT) + packer.flush() + b"hidden"
    whole = zipped({"a.xml": packed}, method=zipfile.ZIP_STORED)
    start = directory_at(whole)
    bent = patched(whole, start + 10, struct.pack("<H", 8))
    bent = patched(bent, start + 16, struct.pack("<LLL", zlib.crc32(TEXT), len(packed), len(TEXT)))
    with pytest.raises(DamagedFile):
        open_archive(bent, name="x").read("a.xml")
