"""Word and OpenDocument files made by hand for tests of comments, and what a reader would say of them.

The documents are read here with lxml and nothing of ours, so that a fault shared by reader and annotator shows.
"""

import io
import zipfile

from lxml import etree

from hoofdlijn.documents import Block, Document, Origin, Place, Source, Span

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
MAIN = "word/document.xml"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

PREFIXES = (
    f'xmlns:w="{W}" xmlns:r="{_OFFICE_RELATIONS}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def pack(parts, *, stored=()):
    """Return a zip file of the parts, in their order, with dates that differ."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, content) in enumerate(parts.items()):
            info = zipfile.ZipInfo(name, (2024, 1, 1 + number % 28, 12, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)
    return buffer.getvalue()


def docx(body, *, extra=None, relations="", types="", document=None):
    """Return a Word file with `body` as the content of w:body."""
    document = document if document is not None else f"<w:document {PREFIXES}><w:body>{body}</w:body></w:document>"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
    parts = {
        "[Content_Types].xml": (
            f'{head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/{MAIN}" ContentType="{_WORD_TYPE}.document.main+xml"/>{types}</Types>'
        ),
        "_rels/.rels": (
            f'{head}<Relationships xmlns="{_RELATIONS}">'
            f'<Relationship Id="rId1" Type="{_OFFICE_RELATIONS}/officeDocument" Target="{MAIN}"/></Relationships>'
        ),
        MAIN: document if isinstance(document, bytes) else f"{head}{document}",
        "word/_rels/document.xml.rels": f'{head}<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>',
        "word/media/picture.bin": bytes(range(256)) * 4,
    }
    return pack({**parts, **(extra or {})}, stored={"word/media/picture.bin"})


def with_part(kind, content, *, target=None, type_name=None):
    """Return the arguments that give `docx` one more part of that kind ("comments", "settings" …)."""
    target = target or f"{kind}.xml"
    return {
        "extra": {f"word/{target}": content},
        "relations": f'<Relationship Id="rId7" Type="{_OFFICE_RELATIONS}/{kind}" Target="{target}"/>',
        "types": f'<Override PartName="/word/{target}" ContentType="{_WORD_TYPE}.{type_name or kind}+xml"/>',
    }


def odt(body, *, automatic="", version="1.3", extra=None, content=None):
    """Return an OpenDocument text with `body` as the content of office:text."""
    content = content or (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content xmlns:office="{OFFICE}" '
        f'xmlns:text="{TEXT}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
        'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'office:version="{version}"><office:automatic-styles>{automatic}</office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
        f'manifest:version="{version}">'
        '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "Configurations2/images/": "",
        "content.xml": content,
        "META-INF/manifest.xml": manifest,
    }
    return pack({**parts, **(extra or {})}, stored={"mimetype"})


def part_of(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def parse(data):
    """Return the root of the XML without comments, which say nothing."""
    return etree.fromstring(data, etree.XMLParser(remove_comments=True, remove_pis=True))


def read_docx_plainly(data, *, part=MAIN):
    """Return every w:p of the part as a block of the body, with the text that a reader would see."""
    root = parse(part_of(data, part))
    names = {
        f"{{{space}}}{local}": local for space in (W, STRICT) for local in ("p", "t", "tab", "br", "del", "moveFrom")
    }
    paragraphs = [element for element in root.iter() if names.get(element.tag) == "p"]
    contents = _docx_contents(root)
    return _document(
        "docx", part, [(_say(one, names), _origin(one, paragraphs, one in contents)) for one in paragraphs]
    )


def read_odt_plainly(data):
    """Return every text:p and text:h of the contents as a block of the body."""
    root = parse(part_of(data, "content.xml"))
    names = {f"{{{TEXT}}}{local}": local for local in ("p", "h", "note", "tab", "line-break", "s")}
    names[f"{{{OFFICE}}}annotation"] = "note"
    paragraphs = [element for element in root.iter() if names.get(element.tag) in {"p", "h"}]
    contents = {one for toc in root.iter(f"{{{TEXT}}}table-of-content") for one in toc.iter()}
    said = [(_say_odt(one, names), _origin(one, paragraphs, one in contents)) for one in paragraphs]
    return _document("odt", "content.xml", said)


def place_at(document, number, words):
    """Return the place of `words` in paragraph `number`."""
    start = document.block(number).text.index(words)
    return Place(paragraph=number, quote=words, spans=(Span(paragraph=number, start=start, end=start + len(words)),))


def _document(form, part, paragraphs):
    blocks = tuple(
        Block(number=number, text=text, origin=origin, host=host, source=Source(part=part, ordinal=number - 1))
        for number, (text, (origin, host)) in enumerate(paragraphs, 1)
    )
    return Document(format=form, blocks=blocks)


def _origin(paragraph, paragraphs, in_contents):
    """Return what the paragraph belongs to, and the number of the outermost paragraph around it."""
    around = [one for one in paragraph.iterancestors() if one in paragraphs]
    if around:
        return Origin.TEXT_BOX, paragraphs.index(around[-1]) + 1
    return (Origin.CONTENTS if in_contents else Origin.BODY), None


def _docx_contents(root):
    """Return the paragraphs from where a TOC field begins to where it ends."""
    found, depth, inside = set(), 0, None
    for element in root.iter(etree.Element):
        local = etree.QName(element).localname
        if local == "fldChar":
            kind = element.get(f"{{{W}}}fldCharType")
            depth += {"begin": 1, "end": -1}.get(kind, 0)
            inside = None if inside is not None and depth < inside else inside
        elif local == "instrText" and (element.text or "").strip().startswith("TOC") and inside is None:
            inside = depth
            found.update(element.iterancestors(f"{{{W}}}p"))
        elif local == "p" and inside is not None:
            found.add(element)
    return found


def _say(element, names):
    said = []
    for child in element:
        local = names.get(child.tag)
        if local == "t":
            said.append(child.text or "")
        elif local in {"tab", "br"}:
            said.append("\t" if local == "tab" else "\n")
        elif local not in {"p", "del", "moveFrom"}:
            said.append(_say(child, names))
    return "".join(said)


def _say_odt(element, names):
    said = [element.text or ""]
    for child in element:
        local = names.get(child.tag)
        if local in {"tab", "line-break", "s"}:
            said.append({"tab": "\t", "line-break": "\n", "s": " "}[local])
        elif local not in {"p", "h", "note"} and isinstance(child.tag, str):
            said.append(_say_odt(child, names))
        said.append(child.tail or "")
    return "".join(said)
