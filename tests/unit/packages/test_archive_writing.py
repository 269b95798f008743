"""Archives that are written in one go: what every program reads back, and the same bytes each time."""

import io
import zipfile

from hoofdlijn.packages.archive import open_archive
from hoofdlijn.packages.archive_writing import archive_of, packed, stored

PARTS = (packed("a.xml", "<a>é</a>" * 50), stored("b.png", b"\x89PNG\x00\xff"), packed("c/d.xml", "", level=9))


def test_python_and_our_own_reader_find_every_part() -> None:
    data = archive_of(PARTS)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["a.xml", "b.png", "c/d.xml"]
        assert archive.read("a.xml").decode() == "<a>é</a>" * 50
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    ours = open_archive(data, name="x.docx")
    assert [ours.read(name) for name in ours.names] == ["<a>é</a>".encode() * 50, b"\x89PNG\x00\xff", b""]


def test_the_same_parts_give_the_same_bytes() -> None:
    assert archive_of(PARTS) == archive_of((packed("a.xml", "<a>é</a>" * 50), *PARTS[1:]))
