"""The floor under reading a Word file in Python: zipfile and lxml, one pass, style and list level of each paragraph.

It leaves out all that makes a reader right (tables, tracked changes, numbering, notes, hidden text), so it bounds
from below what any reader in Python can cost; no reader should need more than twice of it.
"""

import io
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_floor(data: bytes) -> list[tuple[str, int, str]]:
    """Return style name, list level (-1 outside lists) and text of each paragraph of a docx."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        styles = etree.fromstring(archive.read("word/styles.xml"))
        document = etree.fromstring(archive.read("word/document.xml"))
    names = {style.get(W + "styleId"): style.find(W + "name").get(W + "val") for style in styles.iter(W + "style")}
    found = []
    for paragraph in document.iter(W + "p"):
        properties = paragraph.find(W + "pPr")
        style, level = "", -1
        if properties is not None:
            named = properties.find(W + "pStyle")
            listed = properties.find(W + "numPr")
            style = names.get(named.get(W + "val"), "") if named is not None else ""
            if listed is not None:
                indent = listed.find(W + "ilvl")
                level = int(indent.get(W + "val")) if indent is not None else 0
        text = "".join(run.text or "" for run in paragraph.iter(W + "t"))
        found.append((style, level, text))
    return found
