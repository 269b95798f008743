import zipfile

import pytest
from tests.unit.packages.zips import zipped

from hoofdlijn.errors import DamagedFile, DocumentError, PasswordProtected, UnknownFormat, UnsafeFile
from hoofdlijn.packages.odf import is_flat_text, open_text
from hoofdlijn.packages.ooxml import open_word

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
ODT = "application/vnd.oasis.opendocument.text"


def types(main: str = MAIN, part: str = "/word/document.xml") -> str:
    return f'<Types xmlns="{TYPES}"><Override PartName="{part}" ContentType="{main}"/></Types>'


def relations(*targets: tuple[str, str, str]) -> str:
    inner = "".join(f'<Relationship Id="{i}" Type="{kind}" Target="{target}"/>' for i, kind, target in targets)
    return f'<Relationships xmlns="{RELATIONS}">{inner}</Relationships>'


def word(**changed: str | None) -> bytes:
    parts: dict[str, str | None] = {
        "[Content_Types].xml": types(),
        "_rels/.rels": relations(("r1", f"{OFFICE}/officeDocument", "word/document.xml")),
        "word/document.xml": "<a/>",
    }
    parts |= changed
    return zipped({name: content for name, content in parts.items() if content is not None})


def test_the_main_part_is_found_by_relationship() -> None:
    data = zipped(
        {
            "[Content_Types].xml": types(part="/tekst/plan.xml"),
            "_rels/.rels": relations(("r1", f"{OFFICE}/officeDocument", "/Tekst/plan.xml")),
            "tekst/plan.xml": "<a/>",
            "tekst/_rels/plan.xml.rels": relations(
                ("r1", f"{OFFICE}/styles", "../stijl%20en%20zo.xml"), ("r2", f"{OFFICE}/image", "image1.png")
            ),
            "stijl en zo.xml": "<b/>",
        }
    )
    package = open_word(data, name="x")
    assert package.main == "tekst/plan.xml"
    assert package.related("styles") == "stijl en zo.xml"
    assert package.related("numbering") is None
    assert package.tree("tekst/ontbreekt.xml") is None


def test_a_strict_file_has_the_names_of_the_others() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    data = word(
        **{
            "_rels/.rels": relations(
                ("r1", "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument", "word/document.xml")
            ),
            "word/document.xml": f'<w:document xmlns:w="{strict}"/>',
        }
    )
    package = open_word(data, name="x")
    root = package.tree(package.main)
    assert root is not None
    assert root.tag == "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}document"


def test_a_template_is_read_like_a_document() -> None:
    template = MAIN.replace("document.main", "template.main")
    assert open_word(word(**{"[Content_Types].xml": types(template)}), name="x").main == "word/document.xml"


def test_macros_are_unsafe_by_type_and_by_part() -> None:
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    for data in (word(**{"[Content_Types].xml": types(macro)}), word(**{"word/vbaProject.bin": "x"})):
        with pytest.raises(UnsafeFile) as caught:
            open_word(data, name="x")
        assert "macro" in str(caught.value.fields)


@pytest.mark.parametrize(
    "main",
    [
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        "application/xml",
    ],
)
def test_other_office_files_are_not_taken_for_word(main: str) -> None:
    with pytest.raises(UnknownFormat):
        open_word(word(**{"[Content_Types].xml": types(main)}), name="x")


def test_a_word_file_without_its_text_is_damaged() -> None:
    with pytest.raises(DamagedFile):
        open_word(word(**{"word/document.xml": None}), name="x")


def test_a_zip_of_something_else_is_no_word_file() -> None:
    with pytest.raises(UnknownFormat):
        open_word(zipped({"foto.jpg": b"x"}), name="x")


def test_an_external_target_is_never_a_part() -> None:
    outside = (
        f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Type="{OFFICE}/attachedTemplate" '
        'Target="word/document.xml" TargetMode="External"/></Relationships>'
    )
    package = open_word(word(**{"word/_rels/document.xml.rels": outside}), name="x")
    assert package.related("attachedTemplate") is None


def odt(**changed: str | None) -> bytes:
    parts: dict[str, str | None] = {"mimetype": ODT, "content.xml": "<a/>"}
    parts |= changed
    return zipped({name: content for name, content in parts.items() if content is not None})


def test_an_odt_hands_out_its_parts() -> None:
    package = open_text(odt(), name="x")
    assert package.tree("content.xml") is not None
    assert package.tree("styles.xml") is None


def test_a_template_of_odt_is_read_too() -> None:
    assert open_text(odt(mimetype=ODT + "-template"), name="x").tree("content.xml") is not None


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (odt(mimetype="application/vnd.oasis.opendocument.spreadsheet"), UnknownFormat),
        (odt(mimetype=None), UnknownFormat),
        (odt(**{"content.xml": None}), DamagedFile),
        (odt(**{"Basic/Standard/Module1.xml": "<a/>"}), UnsafeFile),
        (odt(**{"Scripts/python/doe.py": "x"}), UnsafeFile),
        (
            odt(**{"META-INF/manifest.xml": f'<manifest xmlns="{MANIFEST}"><encryption-data/></manifest>'}),
            PasswordProtected,
        ),
    ],
)
def test_an_odt_that_cannot_be_read_says_why(data: bytes, error: type[DocumentError]) -> None:
    with pytest.raises(error):
        open_text(data, name="x")


def test_a_zip_that_is_not_packed_is_no_flat_file() -> None:
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    content = f'<office:document-content xmlns:office="{office}"/>'
    stored = zipped({"mimetype": ODT, "content.xml": content}, method=zipfile.ZIP_STORED)
    assert not is_flat_text(stored)
    assert open_text(stored, name="x").archive is not None
    assert is_flat_text(f'<?xml version="1.0"?>\n<office:document xmlns:office="{office}"/>'.encode())


def test_an_empty_macro_library_is_harmless() -> None:
    assert open_text(odt(**{"Basic/script-lc.xml": "<a/>", "Basic/Standard/script-lb.xml": "<a/>"}), name="x")


def test_an_old_manifest_with_a_document_type_is_harmless() -> None:
    manifest = f'<!DOCTYPE m PUBLIC "-//x" "Manifest.dtd"><m xmlns="{MANIFEST}"/>'
    assert open_text(odt(**{"META-INF/manifest.xml": manifest}), name="x")
