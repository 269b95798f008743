"""Formats are told by their bytes; what is not read is named."""

import struct
import zipfile
from io import BytesIO

import pytest
import typst

from hoofdlijn.errors import (
    DamagedFile,
    DocumentError,
    EmptyDocument,
    PasswordProtected,
    TooLarge,
    UnknownFormat,
    UnsafeFile,
    describe,
)
from hoofdlijn.reading import Format, read_document, sniff_format
from hoofdlijn.reading.bounds import MAX_FILE_BYTES
from hoofdlijn.reading.sniffing_text import looks_like_markdown

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512
ODF = "application/vnd.oasis.opendocument."
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{}</manifest:manifest>'
)
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/{}" '
    'ContentType="application/vnd.{}+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{}"/></Relationships>'
)


def zipped(parts: dict[str, str]) -> bytes:
    sink = BytesIO()
    with zipfile.ZipFile(sink, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return sink.getvalue()


def office(main: str, kind: str, **more: str) -> bytes:
    return zipped(
        {"[Content_Types].xml": TYPES.format(main, kind), "_rels/.rels": RELATIONS.format(main), main: "<a/>"} | more
    )


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (office("word/document.xml", "openxmlformats-officedocument.wordprocessingml.document.main"), Format.DOCX),
        (zipped({"mimetype": ODF + "text", "content.xml": "<a/>"}), Format.ODT),
        (
            b'<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
            Format.ODT,
        ),
        (b"%PDF-1.7\n", Format.PDF),
        (b"\xef\xbb\xbf  \n%PDF-1.4", Format.PDF),
        (b"<!DOCTYPE html><p>x", Format.HTML),
        (b"\n <!-- x --><HTML><body>", Format.HTML),
        (b'<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', Format.HTML),
        ("<html><p>x".encode("utf-16"), Format.HTML),
        (b"<p class=MsoNormal>x</p>", Format.HTML),
        (b"# Plan\n\nTekst", Format.MARKDOWN),
        (b"Tekst\n\n*1. Doelstelling:* meer", Format.MARKDOWN),
        (b"- een\n  - o twee\n", Format.MARKDOWN),
        (b"|a|b|\n|-|-|\n|1|2|", Format.MARKDOWN),
        (b"---\ntitle: x\n---\ntekst", Format.MARKDOWN),
        ("# Plan\r\n\r\nTekst".encode("utf-16"), Format.MARKDOWN),
        (b"Plan\n\n- een\n- twee\n", Format.TEXT),
        (b"<naam van de school> wil 5 * 3 * 2 lokalen", Format.TEXT),
        (b"[Invullen] {nog}", Format.TEXT),
        (b"MZ en BM zijn afkortingen.", Format.TEXT),
        ("één".encode("cp1252"), Format.TEXT),
    ],
)
def test_each_format_is_told_by_its_bytes(data: bytes, expected: Format) -> None:
    assert sniff_format(data, name="plan.onzin") is expected


@pytest.mark.parametrize(
    ("data", "error", "word"),
    [
        (b"", EmptyDocument, "leeg"),
        (b" \r\n\t ", EmptyDocument, "leeg"),
        (b"\xff\xfe \x00", EmptyDocument, "leeg"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), PasswordProtected, "wachtwoord"),
        (OLE + "WordDocument".encode("utf-16-le"), UnknownFormat, ".doc"),
        (OLE + "Workbook".encode("utf-16-le"), UnknownFormat, ".xls"),
        (OLE, UnknownFormat, "Office"),
        (b"{\\rtf1 tekst}", UnknownFormat, "RTF"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, UnknownFormat, "afbeelding"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", UnknownFormat, "afbeelding"),
        (b"RIFF\0\0\0\0WEBPVP8 ", UnknownFormat, "afbeelding"),
        (b"\0\0\0\x18ftypheic", UnknownFormat, "afbeelding"),
        (b"BM\x00\x00\x00\x00", UnknownFormat, "afbeelding"),
        (b"Rar!\x1a\x07\x00", UnknownFormat, "archief"),
        (b"\x1f\x8b\x08\x00", UnknownFormat, "archief"),
        (b"x" * 257 + b"ustar\x0000", UnknownFormat, "archief"),
        (zipped({"lees.txt": "x"}), UnknownFormat, "zip"),
        (zipped({"META-INF/container.xml": "x", "mimetype": "application/epub+zip"}), UnknownFormat, "boek"),
        (b"MZ\x90\x00\x03", UnknownFormat, "programma"),
        (b"\x7fELF\x02", UnknownFormat, "programma"),
        (b'{"format": "hoofdlijn-plan/1"}', UnknownFormat, "JSON"),
        (b'<?xml version="1.0"?><gegevens/>', UnknownFormat, "XML"),
        (b'<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>', UnknownFormat, "Word-XML"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; x\n\n", UnknownFormat, "webarchief"),
        (bytes(range(256)) * 4, UnknownFormat, "geen tekst"),
        (zipped({"mimetype": ODF + "spreadsheet", "content.xml": "<a/>"}), UnknownFormat, "werkblad"),
        (zipped({"mimetype": ODF + "presentation", "content.xml": "<a/>"}), UnknownFormat, "presentatie"),
        (office("xl/workbook.xml", "openxmlformats-officedocument.spreadsheetml.sheet.main"), UnknownFormat, "Excel"),
        (
            office("ppt/presentation.xml", "openxmlformats-officedocument.presentationml.presentation.main"),
            UnknownFormat,
            "PowerPoint",
        ),
        (office("word/document.xml", "ms-word.document.macroEnabled.main"), UnsafeFile, "macro"),
        (
            zipped(
                {
                    "mimetype": ODF + "text",
                    "content.xml": "<a/>",
                    "META-INF/manifest.xml": MANIFEST.format(
                        "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
                    ),
                }
            ),
            PasswordProtected,
            "wachtwoord",
        ),
        (b"PK\x03\x04 afgebroken", DamagedFile, "beschadigd"),
        (zipped({"mimetype": ODF + "text", "content.xml": "<a/>"})[:-30], DamagedFile, "beschadigd"),
    ],
)
def test_what_is_not_read_is_refused_in_one_sentence(data: bytes, error: type[DocumentError], word: str) -> None:
    with pytest.raises(error) as caught:
        read_document(data, name="plan.docx")
    for language in ("nl", "en"):
        sentence, hint = describe(caught.value, language)
        assert "plan.docx" in sentence
        assert sentence.endswith(".")
        assert hint
        assert "{" not in sentence + hint
    assert word in describe(caught.value, "nl")[0]


def test_a_zip_whose_parts_need_a_password_says_so() -> None:
    data = bytearray(zipped({"word/document.xml": "<a/>"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(signature) + offset
        data[at : at + 2] = struct.pack("<H", 1)
    with pytest.raises(PasswordProtected):
        read_document(bytes(data), name="x")


def test_the_name_of_a_file_decides_nothing() -> None:
    pdf: bytes = typst.compile(b"Een plan.", format="pdf")
    assert read_document(pdf, name="plan.docx").format == "pdf"
    assert read_document(b"# Plan", name="plan.pdf").format == "markdown"
    assert read_document(b"<p>Plan</p>", name="plan.txt").format == "html"


def test_a_hundred_megabytes_are_refused_before_anything_is_read() -> None:
    with pytest.raises(TooLarge) as caught:
        read_document(b"woorden " * (MAX_FILE_BYTES // 8 + 1), name="groot.txt")
    assert "64 MB" in describe(caught.value, "nl")[0]


def test_a_list_nested_far_too_deep_is_told_apart_in_linear_work() -> None:
    text = "".join("  " * depth + "- punt\n" for depth in range(2_000))
    assert not looks_like_markdown(text)
