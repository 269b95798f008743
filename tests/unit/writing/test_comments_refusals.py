"""Files that take no comments: one clear sentence each, in both languages."""

import pytest
from tests.roundtrip.papers import W, docx, odt, pack, part_of, read_docx_plainly, read_odt_plainly, with_part

from hoofdlijn.documents import Document
from hoofdlijn.errors import (
    AnnotationError,
    DamagedFile,
    NoCommentsInFormat,
    NowhereToComment,
    ProtectedFile,
    SignedFile,
    UnsafeFile,
    describe,
)
from hoofdlijn.writing.comments_docx import annotate_docx
from hoofdlijn.writing.comments_odt import annotate_odt
from hoofdlijn.writing.notes import Note

NOTES = [Note(None, ("x",))]
BODY = "<w:p><w:r><w:t>een</w:t></w:r></w:p>"
ORIGIN = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"


def settings(protection):
    return with_part("settings", f'<w:settings xmlns:w="{W}"><w:zoom/>{protection}</w:settings>')


@pytest.mark.parametrize("value", ["1", "true", "on"])
@pytest.mark.parametrize("edit", ["readOnly", "comments", "trackedChanges", "forms"])
def test_a_word_file_whose_author_allows_no_changes_is_left_alone(edit, value):
    data = docx(BODY, **settings(f'<w:documentProtection w:edit="{edit}" w:enforcement="{value}"/>'))
    with pytest.raises(ProtectedFile) as caught:
        annotate_docx(data, read_docx_plainly(data), NOTES, name="plan.docx")
    assert caught.value.fields == {"name": "plan.docx"}


@pytest.mark.parametrize(
    "protection",
    ["", '<w:documentProtection w:edit="readOnly"/>', '<w:documentProtection w:edit="forms" w:enforcement="0"/>'],
)
def test_protection_that_is_not_switched_on_is_no_obstacle(protection):
    data = docx(BODY, **settings(protection))
    assert annotate_docx(data, read_docx_plainly(data), NOTES, name="x") != data


def test_a_signed_word_file_is_left_alone():
    plain = docx(BODY)
    by_part = docx(BODY, extra={"_xmlsignatures/origin.sigs": ""})
    names = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
    parts = {name: part_of(plain, name) for name in names}
    relation = f'<Relationship Id="s" Type="{ORIGIN}" Target="sig/origin.sigs"/></Relationships>'.encode()
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"</Relationships>", relation)
    for data in (by_part, pack(parts)):
        with pytest.raises(SignedFile):
            annotate_docx(data, read_docx_plainly(data), NOTES, name="x")


def test_a_word_file_without_any_paragraph_has_nowhere_to_comment():
    data = docx("<w:tbl/>")
    with pytest.raises(NowhereToComment):
        annotate_docx(data, Document(format="docx", blocks=()), NOTES, name="x")


def test_a_signed_open_document_is_left_alone():
    data = odt("<text:p>een</text:p>", extra={"META-INF/documentsignatures.xml": "<x/>"})
    with pytest.raises(SignedFile):
        annotate_odt(data, read_odt_plainly(data), NOTES, name="x")


def test_an_open_document_with_a_protected_section_is_left_alone():
    data = odt('<text:p>een</text:p><text:section text:protected="true"><text:p>twee</text:p></text:section>')
    with pytest.raises(ProtectedFile):
        annotate_odt(data, read_odt_plainly(data), NOTES, name="x")


def test_a_protected_table_of_contents_is_how_they_are_always_made():
    data = odt(
        '<text:table-of-content text:protected="true"><text:index-body/></text:table-of-content><text:p>een</text:p>'
    )
    assert annotate_odt(data, read_odt_plainly(data), NOTES, name="x") != data


def test_an_open_document_without_any_paragraph_has_nowhere_to_comment():
    data = odt("")
    with pytest.raises(NowhereToComment):
        annotate_odt(data, Document(format="odt", blocks=()), NOTES, name="x")


@pytest.mark.parametrize("document", [b"<w:document", b"<a></b>", b"\xff\xfe<"])
def test_a_text_that_is_no_xml_is_damaged(document):
    data = docx("", document=document)
    with pytest.raises(DamagedFile):
        annotate_docx(data, Document(format="docx", blocks=()), NOTES, name="x")


def test_a_document_type_is_never_read():
    bomb = f'<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="{W}"><w:body><w:p>&a;</w:p></w:body></w:document>'
    data = docx("", document=bomb)
    with pytest.raises(UnsafeFile):
        annotate_docx(data, Document(format="docx", blocks=()), NOTES, name="x")


@pytest.mark.parametrize("failure", AnnotationError.__subclasses__())
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_reason_is_one_sentence_and_one_hint_in_both_languages(failure, language):
    for said in describe(failure(name="plan.docx"), language):
        assert said.endswith(".")
        assert "\n" not in said
    assert "plan.docx" in describe(failure(name="plan.docx"), language)[0]
    assert NoCommentsInFormat in AnnotationError.__subclasses__()
