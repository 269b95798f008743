"""The tags of a PDF as a tree with their words, read by PDFium: what a screen reader goes by."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

_STRINGS = (pdfium.FPDF_OBJECT_STRING, pdfium.FPDF_OBJECT_NAME)


@dataclass
class Tag:
    kind: str
    alt: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    """The words right under it."""
    language: str = ""
    """As the tag itself says it; "" where it is that of what it stands in."""
    pieces: list[tuple[str, str]] = field(default_factory=list)
    """The words right under it, each with the language that it says of itself."""
    children: list["Tag"] = field(default_factory=list)

    def walk(self) -> Iterator["Tag"]:
        """Yield it and all under it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def words(self) -> str:
        """Return the words under it, however deep."""
        return "".join(tag.text for tag in self.walk())

    def spoken(self, language: str) -> Iterator[tuple[str, str]]:
        """Yield the words right under it and then those deeper, each with its language, `language` being that around."""
        language = self.language or language
        yield from ((text, own or language) for text, own in self.pieces)
        for child in self.children:
            yield from child.spoken(language)


def tags_of(pdf: bytes) -> list[Tag]:
    """Return the tags of all pages, one root a page, in reading order."""
    document = pypdfium2.PdfDocument(pdf)
    return [tag for page in document for tag in _page(page)]


def all_tags(pdf: bytes) -> list[Tag]:
    """Return every tag in reading order."""
    return [tag for root in tags_of(pdf) for tag in root.walk()]


def _page(page: pypdfium2.PdfPage) -> Iterator[Tag]:
    texts = _texts(page)
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    for index in range(pdfium.FPDF_StructTree_CountChildren(tree)):
        yield _tag(pdfium.FPDF_StructTree_GetChildAtIndex(tree, index), texts)
    pdfium.FPDF_StructTree_Close(tree)


def _texts(page: pypdfium2.PdfPage) -> dict[int, tuple[str, str]]:
    """Return the words of each marked content of the page, and the language that it says."""
    textpage = page.get_textpage()
    texts: dict[int, tuple[str, str]] = {}
    for item in page.get_objects([pdfium.FPDF_PAGEOBJ_TEXT]):
        number = pdfium.FPDFPageObj_GetMarkedContentID(item)
        if number >= 0:
            said = _wide(lambda buffer, size, one=item: pdfium.FPDFTextObj_GetText(one, textpage, buffer, size) * 1)
            texts[number] = (texts.get(number, ("", ""))[0] + said, _language(item))
    return texts


def _language(item) -> str:
    """Return the language that the marks around a text say."""
    length = ctypes.c_ulong()
    for index in range(pdfium.FPDFPageObj_CountMarks(item)):
        mark = pdfium.FPDFPageObj_GetMark(item, index)
        buffer = ctypes.create_string_buffer(64)
        short = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
        if pdfium.FPDFPageObjMark_GetParamStringValue(mark, b"Lang", short, 64, length):
            return buffer.raw[: max(length.value - 2, 0)].decode("utf-16-le")
    return ""


def _tag(element, texts) -> Tag:
    tag = Tag(
        kind=_string(pdfium.FPDF_StructElement_GetType, element),
        alt=_string(pdfium.FPDF_StructElement_GetAltText, element),
        attributes=_attributes(element),
        language=_string(pdfium.FPDF_StructElement_GetLang, element),
    )
    for index in range(pdfium.FPDF_StructElement_GetMarkedContentIdCount(element)):
        number = pdfium.FPDF_StructElement_GetMarkedContentIdAtIndex(element, index)
        piece = texts.get(number, ("", ""))
        tag.text += piece[0]
        tag.pieces.append(piece)
    for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
        if child:
            tag.children.append(_tag(child, texts))
    return tag


def _attributes(element) -> dict[str, str]:
    found: dict[str, str] = {}
    length = ctypes.c_ulong()
    for index in range(pdfium.FPDF_StructElement_GetAttributeCount(element)):
        attribute = pdfium.FPDF_StructElement_GetAttributeAtIndex(element, index)
        for position in range(pdfium.FPDF_StructElement_Attr_GetCount(attribute)):
            name = ctypes.create_string_buffer(128)
            pdfium.FPDF_StructElement_Attr_GetName(attribute, position, name, 128, length)
            value = pdfium.FPDF_StructElement_Attr_GetValue(attribute, name.value)
            if pdfium.FPDF_StructElement_Attr_GetType(value) in _STRINGS:
                words = ctypes.create_string_buffer(256)
                pdfium.FPDF_StructElement_Attr_GetStringValue(value, words, 256, length)
                found[name.value.decode()] = words.raw[: max(length.value - 2, 0)].decode("utf-16-le")
    return found


def _string(get, element) -> str:
    return _wide(lambda buffer, size: get(element, buffer, size))


def _wide(fill) -> str:
    size = fill(None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    fill(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)) if fill.__defaults__ else buffer, size)
    return buffer.raw[: size - 2].decode("utf-16-le")
