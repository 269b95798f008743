"""Changes to the XML of a Word file, each as Word makes it when a person works in it."""

import io
import re
import zipfile
from collections.abc import Callable
from copy import deepcopy

from lxml import etree
from tests.unit.packages.zips import zipped

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RSID = "00AB12CD"
_DATE = "2026-03-01T10:00:00Z"


def edited(data: bytes, *edits: Callable[[etree._Element], None]) -> bytes:
    """Return the file with these changes made to the root of its text."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    root = etree.fromstring(parts["word/document.xml"])
    for edit in edits:
        edit(root)
    parts["word/document.xml"] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return zipped(parts)


def with_part(data: bytes, name: str, content: str, *, kind: str) -> bytes:
    """Return the file with one more part that the text refers to."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {found: archive.read(found) for found in archive.namelist()}
    parts[f"word/{name}.xml"] = content.encode()
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationship Id="rIdMore" Type="{office}/{kind}" Target="{name}.xml"/></Relationships>'
    rels = "word/_rels/document.xml.rels"
    parts[rels] = parts[rels].replace(b"</Relationships>", relation.encode())
    return zipped(parts)


def control(root: etree._Element, address: str, number: int = 0) -> etree._Element:
    """Return a control by its address; an address may have several."""
    found = [
        sdt
        for sdt in root.iter(W + "sdt")
        if (tag := sdt.find(f"{W}sdtPr/{W}tag")) is not None and tag.get(W + "val") == address
    ]
    return found[number]


def paragraph_of(element: etree._Element) -> etree._Element:
    """Return the paragraph around an element."""
    return element if element.tag == W + "p" else next(element.iterancestors(W + "p"))


def run(text: str, *, rsid: str = "", deleted: bool = False) -> etree._Element:
    """Return a run as Word writes it."""
    made = etree.Element(W + "r")
    if rsid:
        made.set(W + "rsidR", rsid)
    words = etree.SubElement(made, W + ("delText" if deleted else "t"))
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    words.text = text
    return made


def fill(address: str, text: str, number: int = 0) -> Callable[[etree._Element], None]:
    """Type in a control, over what it shows, a prompt included: that goes, with the note that it is one."""

    def change(root: etree._Element) -> None:
        sdt = control(root, address, number)
        prompt = sdt.find(f"{W}sdtPr/{W}showingPlcHdr")
        if prompt is not None:
            prompt.getparent().remove(prompt)
        content = sdt.find(W + "sdtContent")
        for child in list(content):
            content.remove(child)
        content.append(run(text, rsid=_RSID))

    return change


def split_runs(address: str) -> Callable[[etree._Element], None]:
    """Leave the text as it is, in runs of three characters with proofing marks between, as Word does in time."""

    def change(root: etree._Element) -> None:
        content = control(root, address).find(W + "sdtContent")
        text = "".join(content.itertext())
        for child in list(content):
            content.remove(child)
        for start in range(0, len(text), 3):
            content.append(run(text[start : start + 3], rsid=f"00AB{start:04X}"))
            etree.SubElement(content, W + "proofErr").set(W + "type", "spellStart")

    return change


def track(address: str, *, gone: str, come: str) -> Callable[[etree._Element], None]:
    """Replace words inside a control while changes are tracked."""

    def change(root: etree._Element) -> None:
        content = control(root, address).find(W + "sdtContent")
        before, _, after = "".join(content.itertext()).partition(gone)
        for child in list(content):
            content.remove(child)
        deletion, insertion = (etree.Element(W + name) for name in ("del", "ins"))
        for number, mark in enumerate((deletion, insertion)):
            mark.set(W + "id", str(9000 + number))
            mark.set(W + "author", "Lezer")
            mark.set(W + "date", _DATE)
        deletion.append(run(gone, deleted=True))
        insertion.append(run(come))
        content.extend([run(before), deletion, insertion, run(after)])

    return change


def type_after(address: str, text: str, number: int = 0) -> Callable[[etree._Element], None]:
    """Type just behind a control, with the cursor outside it."""
    return lambda root: control(root, address, number).addnext(run(text, rsid=_RSID))


def type_before(address: str, text: str, number: int = 0) -> Callable[[etree._Element], None]:
    """Type just before a control."""
    return lambda root: control(root, address, number).addprevious(run(text, rsid=_RSID))


def split_paragraph(address: str, text: str) -> Callable[[etree._Element], None]:
    """Press Enter at the end of a control that fills its paragraph and type on: Word moves it around both paragraphs."""

    def change(root: etree._Element) -> None:
        inner = control(root, address)
        first = paragraph_of(inner)
        content = inner.find(W + "sdtContent")
        for child in list(content):
            inner.addprevious(child)
        second = etree.Element(W + "p")
        properties = first.find(W + "pPr")
        if properties is not None:
            second.append(deepcopy(properties))
        second.append(run(text, rsid=_RSID))
        inner.getparent().remove(inner)
        first.addprevious(inner)
        content.extend([first, second])

    return change


def new_paragraph(address: str, text: str, number: int = 0) -> Callable[[etree._Element], None]:
    """Press Enter behind a control, outside it, and type."""

    def change(root: etree._Element) -> None:
        first = paragraph_of(control(root, address, number))
        second = etree.Element(W + "p")
        properties = first.find(W + "pPr")
        if properties is not None:
            second.append(deepcopy(properties))
        second.append(run(text, rsid=_RSID))
        first.addnext(second)

    return change


def stretch(root: etree._Element, first: str, end: str) -> list[etree._Element]:
    """Return the blocks from the paragraph of one control up to that of another."""
    start, stop = paragraph_of(control(root, first)), paragraph_of(control(root, end))
    blocks = list(start.getparent())
    return blocks[blocks.index(start) : blocks.index(stop)]


def copy(first: str, end: str, before: str) -> Callable[[etree._Element], None]:
    """Copy blocks to before another: controls go with their tags and get numbers of their own, bookmarks stay behind."""

    def change(root: etree._Element) -> None:
        target = paragraph_of(control(root, before))
        for block in [deepcopy(found) for found in stretch(root, first, end)]:
            for mark in list(block.iter(W + "bookmarkStart", W + "bookmarkEnd")):
                mark.getparent().remove(mark)
            target.addprevious(block)
        for number, properties in enumerate(root.iter(W + "sdtPr"), 1):
            for old in properties.findall(W + "id"):
                properties.remove(old)
            made = etree.Element(W + "id")
            made.set(W + "val", str(number))
            tag = properties.find(W + "tag")
            (tag.addnext if tag is not None else properties.append)(made)

    return change


def move(first: str, end: str, before: str) -> Callable[[etree._Element], None]:
    """Cut blocks and paste them before another: bookmarks go with them."""

    def change(root: etree._Element) -> None:
        target = paragraph_of(control(root, before))
        for block in stretch(root, first, end):
            target.addprevious(block)

    return change


def delete(first: str, end: str) -> Callable[[etree._Element], None]:
    """Delete blocks."""

    def change(root: etree._Element) -> None:
        for block in stretch(root, first, end):
            block.getparent().remove(block)

    return change


def tick(address: str, *, ticked: bool) -> Callable[[etree._Element], None]:
    """Click on a tick box."""

    def change(root: etree._Element) -> None:
        sdt = control(root, address)
        word14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
        next(sdt.iter(word14 + "checked")).set(word14 + "val", str(int(ticked)))
        next(sdt.iter(W + "t")).text = "☒" if ticked else "☐"

    return change


def remark(data: bytes, address: str, text: str) -> bytes:
    """Return the file with a comment on all words of a control, as Word anchors it: inside the control."""

    def change(root: etree._Element) -> None:
        content = control(root, address).find(W + "sdtContent")
        start, end = etree.Element(W + "commentRangeStart"), etree.Element(W + "commentRangeEnd")
        for mark in (start, end):
            mark.set(W + "id", "7")
        content.insert(0, start)
        content.append(end)
        reference = etree.SubElement(etree.SubElement(content, W + "r"), W + "commentReference")
        reference.set(W + "id", "7")

    comments = (
        f'<w:comments xmlns:w="{W[1:-1]}"><w:comment w:id="7" w:author="Lezer" w:date="{_DATE}"><w:p><w:r>'
        f"<w:t>{text}</w:t></w:r></w:p></w:comment></w:comments>"
    )
    return with_part(edited(data, change), "comments", comments, kind="comments")


def as_saved_by_word(data: bytes) -> bytes:
    """Return the file with the noise that Word adds: numbers for controls, revision marks, a language on every run."""

    def change(root: etree._Element) -> None:
        for number, properties in enumerate(root.iter(W + "sdtPr"), 1):
            made = etree.Element(W + "id")
            made.set(W + "val", str(-number))
            tag = properties.find(W + "tag")
            (tag.addnext if tag is not None else properties.append)(made)
        for element in root.iter(W + "r"):
            element.set(W + "rsidR", _RSID)
            properties = element.find(W + "rPr")
            if properties is None:
                properties = etree.Element(W + "rPr")
                element.insert(0, properties)
            etree.SubElement(properties, W + "lang").set(W + "val", "nl-NL")
        for element in root.iter(W + "p"):
            element.set(W + "rsidR", _RSID)

    return edited(data, change)


def prompts_of(data: bytes) -> list[str]:
    """Return what the prompts of a file say."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        text = archive.read("word/document.xml").decode()
    return re.findall(r"<w:showingPlcHdr/>.*?<w:t[^>]*>([^<]*)</w:t>", text)
