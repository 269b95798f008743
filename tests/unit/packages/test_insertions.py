import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from hoofdlijn.errors import DamagedFile
from hoofdlijn.packages.insertions import Edit, Insertion, insert_bytes, take_out_bytes
from hoofdlijn.packages.insertions_walk import PartWalk, encoding_of, escape
from hoofdlijn.packages.insertions_zip import apply_edit


@st.composite
def data_and_insertions(draw):
    data = draw(st.binary(max_size=60))
    places = st.tuples(st.integers(0, len(data)), st.binary(max_size=8))
    return data, [Insertion(*one) for one in draw(st.lists(places, max_size=8))]


@given(data_and_insertions())
def test_what_is_put_in_can_be_taken_out_again(given_):
    data, insertions = given_
    result = insert_bytes(data, insertions)
    assert len(result) == len(data) + sum(len(one.content) for one in insertions)
    assert take_out_bytes(result, insertions) == data


def test_insertions_at_one_offset_keep_their_order():
    assert insert_bytes(b"ad", [Insertion(1, b"b"), Insertion(1, b"c"), Insertion(0, b"_")]) == b"_abcd"


@pytest.mark.parametrize("offset", [-1, 3])
def test_an_offset_outside_is_refused(offset):
    with pytest.raises(ValueError, match="outside"):
        insert_bytes(b"ab", [Insertion(offset, b"x")])


def test_what_was_not_put_in_cannot_be_taken_out():
    with pytest.raises(ValueError, match="not found"):
        take_out_bytes(b"abc", [Insertion(1, b"x")])


def archive(**options):
    """Return an archive with stored, packed and streamed entries, a folder, a comment and names beyond ASCII."""

    class Unseekable(io.BytesIO):
        def seekable(self):
            return False

        def seek(self, *_):
            raise OSError

        def tell(self):
            raise OSError

    buffer = Unseekable() if options.get("streamed") else io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.comment = b"van een collega"
        for number, name in enumerate(["mimetype", "map/", "één.xml", "b.xml", "c.bin"]):
            info = zipfile.ZipInfo(name, (2021, 2, 3 + number, 4, 5, 6))
            info.compress_type = zipfile.ZIP_STORED if name in {"mimetype", "map/"} else zipfile.ZIP_DEFLATED
            info.extra = b"\xfe\xca\x02\x00ab" if name == "c.bin" else b""
            info.external_attr = 0o640 << 16
            with file.open(info, "w", force_zip64=options.get("zip64", False)) as part:
                part.write(b"" if name == "map/" else name.encode() * 30)
    return buffer.getvalue()


@pytest.mark.parametrize("options", [{}, {"streamed": True}, {"zip64": True}, {"streamed": True, "zip64": True}])
def test_other_entries_keep_their_very_bytes_and_all_their_facts(options):
    data = archive(**options)
    edit = Edit(
        insertions={"één.xml": (Insertion(0, b"<"),), "mimetype": (Insertion(3, b"_"),)},
        additions={"nieuw/ü.xml": b"x" * 50},
    )
    result = apply_edit(data, edit, name="x")
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(io.BytesIO(result)) as after:
        assert after.testzip() is None
        assert after.comment == before.comment
        assert after.namelist() == [*before.namelist(), "nieuw/ü.xml"]
        assert after.read("één.xml") == b"<" + before.read("één.xml")
        assert after.read("mimetype").startswith(b"mim_etype")
        for one, other in zip(before.infolist(), after.infolist(), strict=False):
            assert (one.date_time, one.external_attr, one.compress_type) == (
                other.date_time,
                other.external_attr,
                other.compress_type,
            )
            if one.filename not in edit.insertions:
                assert packed(data, one) == packed(result, other)
        assert after.infolist()[-1].date_time == (1980, 1, 1, 0, 0, 0)
    assert apply_edit(data, edit, name="x") == result


def packed(data, info):
    names, extra = struct.unpack_from("<HH", data, info.header_offset + 26)
    end = info.header_offset + 30 + names + extra + info.compress_size
    return data[info.header_offset : end]


def test_an_edit_of_nothing_gives_the_same_archive():
    assert apply_edit(archive(), Edit(), name="x") == archive()


def test_a_damaged_archive_is_said_to_be_so():
    with pytest.raises(DamagedFile):
        apply_edit(archive()[:-30], Edit(), name="x")


@given(st.text())
def test_whatever_is_escaped_is_well_formed_and_loses_only_what_xml_forbids(text):

    markup = f'<a b="{escape(text)}">{escape(text)}</a>'.encode()
    root = etree.fromstring(markup)
    kept = "".join(
        one
        for one in text
        if one in "\t\n\r" or (one >= " " and not "\ud800" <= one <= "\udfff" and one not in "\ufffe\uffff")
    )
    assert root.text == (kept.replace("\r\n", "\n").replace("\r", "\n") or None)


@pytest.mark.parametrize(
    ("data", "codec"),
    [
        (b"<a/>", "utf-8"),
        (b"\xef\xbb\xbf<?xml version='1.0' encoding='utf-8'?><a/>", "utf-8"),
        ("<a/>".encode("utf-16"), "utf-16-le"),
        ("\ufeff<a/>".encode("utf-16-be"), "utf-16-be"),
        ("<a/>".encode("utf-16-be"), "utf-16-be"),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?><a/>', "iso8859-1"),
        (b'<?xml version="1.0" encoding="no-such"?><a/>', "utf-8"),
    ],
)
def test_the_encoding_is_told_from_the_bytes(data, codec):
    assert encoding_of(data) == codec


def test_a_start_tag_of_any_length_and_content_is_found_whole():
    tag = "<w:p a='>\"' b=\"" + ">'" * 5000 + '"\n/>'
    walk = PartWalk(f"{tag}<x>".encode(), part="", name="")
    assert walk.tag_at(0) == ("w:p", tag.encode())
