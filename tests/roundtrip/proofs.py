"""What must hold of every annotated copy, told from the bytes with nothing of ours but the list of insertions."""

import io
import zipfile

from lxml import etree
from tests.roundtrip.papers import MAIN, OFFICE, STRICT, TEXT, W, parse, part_of

from hoofdlijn.packages.insertions import take_out_bytes

# CT_P, CT_Hyperlink, CT_RunTrackChange, CT_SmartTagRun, CT_CustomXmlRun, CT_Dir, CT_Bdo of ISO/IEC 29500-1 annex A
_MAY_HOLD_MARKS = {"p", "hyperlink", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo"}
_RUN_CHILDREN_WITHOUT_RUNS = {"r", "t"}


def raw_entries(data):
    """Return name → (packed bytes, facts) of every entry, in the order of the directory."""
    entries = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        for info in archive.infolist():
            begin = info.header_offset
            names = int.from_bytes(data[begin + 26 : begin + 28], "little")
            extra = int.from_bytes(data[begin + 28 : begin + 30], "little")
            start = begin + 30 + names + extra
            facts = (info.date_time, info.compress_type, info.external_attr, info.create_system, info.extra)
            entries[info.filename] = (data[begin:start] + data[start : start + info.compress_size], facts)
    return entries


def assert_only_inserted(original, annotated, edit):
    """Check that every part is the old one with insertions taken out, and all others the same packed bytes."""
    before, after = raw_entries(original), raw_entries(annotated)
    assert list(after) == [*before, *edit.additions]
    for name, entry in before.items():
        if name in edit.insertions:
            assert take_out_bytes(part_of(annotated, name), edit.insertions[name]) == part_of(original, name)
            assert after[name][1] == entry[1]
        else:
            assert after[name] == entry
    for name, content in edit.additions.items():
        assert part_of(annotated, name) == content


def assert_same_text_docx(original, annotated):
    """Check that every character keeps its properties and what it stands in, also in what a parser makes of it."""
    before = [_characters(paragraph) for paragraph in _paragraphs(original)]
    after = [_characters(paragraph) for paragraph in _paragraphs(annotated)]
    assert after == before


def assert_valid_docx(annotated, part=MAIN):
    """Check the order and nesting rules of the schema that a comment could break."""
    root = parse(part_of(annotated, part))
    starts, ends, references = [], [], []
    for element in root.iter(etree.Element):
        local = _local(element)
        if local in {"commentRangeStart", "commentRangeEnd"}:
            assert _local(element.getparent()) in _MAY_HOLD_MARKS
            (starts if local == "commentRangeStart" else ends).append(_attribute(element, "id"))
        elif local == "commentReference":
            assert _local(element.getparent()) == "r"
            assert _local(element.getparent().getparent()) in _MAY_HOLD_MARKS
            references.append(_attribute(element, "id"))
        elif (local == "pPr" and _local(element.getparent()) == "p") or (
            local == "rPr" and _local(element.getparent()) == "r"
        ):
            assert element.getparent()[0] is element
        elif local == "r":
            assert _local(element.getparent()) not in _RUN_CHILDREN_WITHOUT_RUNS
    assert sorted(starts) == sorted(ends) == sorted(references)
    assert len(set(starts)) == len(starts)
    return references


def marked_docx(annotated, number):
    """Return the text that the comment with that id covers."""
    return _between(
        parse(part_of(annotated, MAIN)),
        lambda element: _local(element) == "commentRangeStart" and _attribute(element, "id") == str(number),
        lambda element: _local(element) == "commentRangeEnd" and _attribute(element, "id") == str(number),
        lambda element: element.text or "" if _local(element) == "t" else "",
    )


def comments_docx(annotated, part="word/comments.xml"):
    """Return (id, author, initials, paragraphs) of every comment in the part."""
    found = []
    for comment in parse(part_of(annotated, part)):
        lines = ["".join(paragraph.itertext()) for paragraph in comment if _local(paragraph) == "p"]
        found.append(
            (_attribute(comment, "id"), _attribute(comment, "author"), _attribute(comment, "initials"), lines)
        )
    return found


def annotations_odt(annotated):
    """Return (words covered, author, lines) of every annotation, in the order of the text."""
    root = parse(annotated if annotated[:1] == b"<" else part_of(annotated, "content.xml"))
    found = []
    for annotation in root.iter(f"{{{OFFICE}}}annotation"):
        name = annotation.get(f"{{{OFFICE}}}name")
        author = annotation.findtext("{http://purl.org/dc/elements/1.1/}creator")
        lines = ["".join(line.itertext()) for line in annotation.iter(f"{{{TEXT}}}p")]
        found.append((_covered(root, annotation, name), author, lines))
    return found


def text_odt(data):
    """Return what the contents say without any annotation: (characters, what each stands in) in order."""
    root = parse(part_of(data, "content.xml"))
    return list(_odt_characters(root, ()))


def _covered(root, annotation, name):
    if name is None:
        return ""
    said, on = [], False
    for event, element in etree.iterwalk(root, ("start", "end")):
        if element is annotation and event == "end":
            on = True
            said.append(element.tail or "")
        elif not on or not isinstance(element.tag, str) or _in_annotation(element):
            continue
        elif element.tag == f"{{{OFFICE}}}annotation-end" and element.get(f"{{{OFFICE}}}name") == name:
            return "".join(said)
        elif event == "start" and element.tag != f"{{{OFFICE}}}annotation":
            said.append(" " if element.tag == f"{{{TEXT}}}s" else element.text or "")
        elif event == "end":
            said.append(element.tail or "")
    raise AssertionError(f"annotation {name} has no end")


def _in_annotation(element):
    return any(True for _ in element.iterancestors(f"{{{OFFICE}}}annotation"))


def _odt_characters(element, chain):
    if element.tag in {f"{{{OFFICE}}}annotation", f"{{{OFFICE}}}annotation-end"}:
        return
    here = (*chain, (element.tag, tuple(sorted(element.attrib.items())))) if isinstance(element.tag, str) else chain
    if isinstance(element.tag, str):
        yield ("", here)
        yield from ((character, here) for character in element.text or "")
    for child in element:
        yield from _odt_characters(child, here)
        yield from ((character, here) for character in child.tail or "")


def _paragraphs(data):
    return [element for element in parse(part_of(data, MAIN)).iter(etree.Element) if _local(element) == "p"]


def _characters(paragraph):
    """Return every visible thing of the paragraph: character or element, run properties, chain of what holds it."""
    found = []
    for run in paragraph.iter(etree.Element):
        if _local(run) != "r":
            continue
        properties = next((etree.tostring(child) for child in run if _local(child) == "rPr"), b"")
        if any(_local(child) == "commentReference" for child in run):
            continue
        chain = tuple(_local(one) for one in run.iterancestors() if _local(one))
        attributes = tuple(sorted(run.attrib.items()))
        for child in run:
            if _local(child) == "t":
                text = child.text or ""
                kept = child.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
                found += [(one, properties, attributes, chain) for one in (text if kept else text.strip(" \t\r\n"))]
            elif isinstance(child.tag, str) and _local(child) != "rPr":
                found.append((child.tag, properties, attributes, chain))
    return found


def _between(root, opens, closes, say):
    said, on = [], False
    for element in root.iter(etree.Element):
        if opens(element):
            on = True
        elif closes(element):
            return "".join(said)
        elif on:
            said.append(say(element))
    raise AssertionError("the comment has no range")


def _local(element):
    if element is None or not isinstance(element.tag, str):
        return ""
    name = etree.QName(element)
    return name.localname if name.namespace in {W, STRICT} else ""


def _attribute(element, local):
    return element.get(f"{{{etree.QName(element).namespace}}}{local}")
