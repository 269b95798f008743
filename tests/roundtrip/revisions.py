"""Accepting and rejecting all tracked changes of a Word file, as Word does it."""

import io
import zipfile

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
INS, DEL = f"{{{W}}}ins", f"{{{W}}}del"
P, R_PR, P_PR, TR = f"{{{W}}}p", f"{{{W}}}rPr", f"{{{W}}}pPr", f"{{{W}}}tr"


def accept_all(data: bytes) -> bytes:
    """Return the file with every change taken over."""
    return _settled(data, keep=INS, drop=DEL)


def reject_all(data: bytes) -> bytes:
    """Return the file with every change undone."""
    return _settled(data, keep=DEL, drop=INS)


def document_of(data: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def _settled(data: bytes, *, keep: str, drop: str) -> bytes:
    source = zipfile.ZipFile(io.BytesIO(data))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(content)
                _settle(root, keep, drop)
                content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            package.writestr(name, content)
    return target.getvalue()


def _settle(root: etree._Element, keep: str, drop: str) -> None:
    _drop_rows(root, drop)
    for paragraph in list(root.iter(P)):
        _drop_words(paragraph, drop)
    for mark in list(root.iter(keep)):
        parent = mark.getparent()
        if parent.tag in {R_PR, f"{{{W}}}trPr"}:
            parent.remove(mark)
            continue
        for child in list(mark):
            for text in child.iter(f"{{{W}}}delText"):
                text.tag = f"{{{W}}}t"
            mark.addprevious(child)
        parent.remove(mark)


def _drop_rows(root: etree._Element, drop: str) -> None:
    for row in list(root.iter(TR)):
        if row.find(f"{{{W}}}trPr/{drop}") is not None:
            row.getparent().remove(row)
    for table in list(root.iter(f"{{{W}}}tbl")):
        if table.find(TR) is None:
            table.getparent().remove(table)


def _drop_words(paragraph: etree._Element, drop: str) -> None:
    mark = paragraph.find(f"{P_PR}/{R_PR}/{drop}")
    for gone in list(paragraph.iter(drop)):
        if gone is not mark:
            gone.getparent().remove(gone)
    if mark is not None:
        assert not "".join(paragraph.itertext(f"{{{W}}}t", f"{{{W}}}delText")), "only whole paragraphs come or go"
        _keep_bookmarks(paragraph)
        paragraph.getparent().remove(paragraph)


def _keep_bookmarks(paragraph: etree._Element) -> None:
    """Leave the edges of bookmarks where the paragraph was, as Word does; those inside it alone go with it."""
    starts = {mark.get(f"{{{W}}}id"): mark for mark in paragraph.iter(f"{{{W}}}bookmarkStart")}
    ends = {mark.get(f"{{{W}}}id"): mark for mark in paragraph.iter(f"{{{W}}}bookmarkEnd")}
    for number, mark in {**starts, **ends}.items():
        if number not in starts or number not in ends:
            paragraph.addprevious(mark)
