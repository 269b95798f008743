"""Bad input for the readers: sound files of every format to be damaged, and files built to do harm."""

import zipfile
from collections.abc import Callable
from functools import cache
from io import BytesIO
from random import Random

from samples.flow import Contents, Flow, Grid, GridCell, Heading, Item, Line, Run
from samples.writers.docx import write_docx
from samples.writers.html import write_html, write_word_html
from samples.writers.markdown import write_damaged_markdown, write_markdown
from samples.writers.odt import write_odt
from samples.writers.pdf import write_pdf, write_pdf_two_columns
from samples.writers.text import write_text, write_text_utf16, write_text_windows

WRITERS: dict[str, Callable[[Flow], bytes]] = {
    "docx": write_docx,
    "odt": write_odt,
    "pdf": write_pdf,
    "pdf-columns": write_pdf_two_columns,
    "html": write_html,
    "word-html": write_word_html,
    "markdown": write_markdown,
    "damaged": write_damaged_markdown,
    "text": write_text,
    "text-utf16": write_text_utf16,
    "text-windows": write_text_windows,
}
TEXT_FORMATS = tuple(key for key in WRITERS if key not in {"docx", "odt", "pdf", "pdf-columns"})

Mutation = tuple[str, float, int]
"""What to do (cut, flip, insert, delete, repeat, zero), where (0 to 1 of the file), and a number for it."""
ACTIONS = ("cut", "flip", "insert", "delete", "repeat", "zero", "number")


def _runs(text: str, *, bold: bool = False, italic: bool = False) -> tuple[Run, ...]:
    return (Run(text=text, bold=bold, italic=italic),)


@cache
def flow() -> Flow:
    """Return a small plan with everything in it that readers have a branch for."""
    cell = [
        [GridCell(blocks=(Line(runs=_runs(text)),)) for text in row]
        for row in (("Activiteit", "2025"), ("Lessen", "x"))
    ]
    return Flow(
        title="Plan regio Zuid",
        blocks=(
            Line(runs=_runs("Activiteitenplan regio Zuid"), role="title"),
            Contents(),
            Heading(level=1, runs=_runs("Doelstelling 1")),
            Line(runs=(*_runs("Huidige situatie:", bold=True), *_runs(" nu volgen 75 tot 80 leerlingen techniek."))),
            Line(runs=_runs("Gewenste situatie: in 2028 zijn het er 100.", italic=True)),
            Item(level=1, runs=_runs("Gastlessen in de onderbouw")),
            Item(level=2, runs=_runs("Opzetten in 2025, uitvoeren 2026 t/m 2028")),
            Item(level=1, runs=_runs("Open dag"), ordered=True),
            Grid(rows=tuple(tuple(row) for row in cell), headers=1),
        ),
        header="Regio Zuid",
        footer="versie 1",
        seed="hostile",
    )


@cache
def sound(key: str) -> bytes:
    """Return a sound file of that format."""
    return WRITERS[key](flow())


def mutated(data: bytes, mutations: tuple[Mutation, ...]) -> bytes:
    """Return the bytes after every mutation, at most four times as long."""
    changed = bytearray(data)
    for action, where, number in mutations:
        at = int(where * len(changed))
        size = number % 64 + 1
        if action == "cut":
            del changed[at:]
        elif action == "flip" and at < len(changed):
            changed[at] ^= 1 << number % 8
        elif action == "insert":
            changed[at:at] = number.to_bytes(4, "big")
        elif action == "delete":
            del changed[at : at + size]
        elif action == "repeat" and len(changed) < 4 * len(data):
            changed[at:at] = changed[at : at + size] * (number % 50)
        elif action == "zero":
            changed[at : at + size] = bytes(len(changed[at : at + size]))
        elif action == "number":
            changed[at : at + 4] = b"9999"
    return bytes(changed)


def mutated_part(data: bytes, mutations: tuple[Mutation, ...], choice: int) -> bytes:
    """Return a zip of which one part is mutated and packed again, so that damage gets past the checksums."""
    sink = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as target:
        names = [name for name in source.namelist() if name.endswith(".xml")]
        wanted = names[choice % len(names)]
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, mutated(content, mutations) if name == wanted else content)
    return sink.getvalue()


def any_mutation(random: Random) -> Mutation:
    """Return a mutation drawn from `random`."""
    return random.choice(ACTIONS), random.random(), random.getrandbits(31)


def with_part(key: str, part: str, content: bytes) -> bytes:
    """Return the sound docx or odt with one part replaced."""
    sink = BytesIO()
    with zipfile.ZipFile(BytesIO(sound(key))) as source, zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, content if name == part else source.read(name))
    return sink.getvalue()


MAIN = {"docx": "word/document.xml", "odt": "content.xml"}

LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(12))
    + b"]><l>&m;</l>"
)
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/hostname">]><l>&x;</l>'


def _bomb(key: str, part: str) -> bytes:
    """Return a file of which one part unpacks to 200 MB."""
    sink = BytesIO()
    with zipfile.ZipFile(BytesIO(sound(key))) as source, zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name != part:
                target.writestr(name, source.read(name))
        with target.open(part, "w") as stream:
            stream.write(b"<a>")
            for _ in range(200):
                stream.write(b" " * 1_000_000)
    return sink.getvalue()


def _deep(key: str, depth: int) -> bytes:
    if key == "docx":
        space = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        return b"<w:document %s><w:body>%s</w:body></w:document>" % (space, b"<w:tbl><w:tr><w:tc>" * depth)
    return b"<a>" * depth


def _overlapping(count: int) -> bytes:
    """Return a zip whose many entries all point at one packed part."""
    sink = BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"\0" * 1_000_000)
        first = package.filelist[0]
        for number in range(count):
            info = zipfile.ZipInfo(f"word/{number}.xml")
            info.header_offset, info.CRC = first.header_offset, first.CRC
            info.compress_size, info.file_size = first.compress_size, first.file_size
            info.compress_type = first.compress_type
            package.filelist.append(info)
            package.NameToInfo[info.filename] = info
    return sink.getvalue()


def _scattered_pdf(count: int) -> bytes:
    """Return a PDF of one page with short words all over it, and a drawn line for each tenth."""
    random = Random(7)
    words = [f"{random.randrange(600)} {random.randrange(800)} Td (w{number % 10})" for number in range(count)]
    lines = [f"{random.randrange(600)} {random.randrange(800)} 90 0.5 re" for _ in range(count // 10)]
    return _drawn_pdf(words, lines, pages=1)


def _drawn_pdf(words: list[str], lines: list[str], *, pages: int) -> bytes:
    """Return a PDF that shows the same words and lines on every page."""
    stream = "\n".join([*(f"BT /F1 6 Tf {word} Tj ET" for word in words), *(f"{line} f" for line in lines)]).encode()
    kids = b" ".join(b"%d 0 R" % number for number in range(5, 5 + pages))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 842]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>>>"
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages),
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *[page] * pages,
    ]
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj%sendobj\n" % (n, part) for n, part in enumerate(parts, 1))
    return body + b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF" % (len(parts) + 1)


def _package_harm(key: str, part: str) -> dict[str, Callable[[], bytes]]:
    def changed(content: bytes) -> Callable[[], bytes]:
        return lambda: with_part(key, part, content)

    return {
        f"{key}: billion laughs": changed(LAUGHS),
        f"{key}: outside entity": changed(OUTSIDE),
        f"{key}: bomb": lambda: _bomb(key, part),
        f"{key}: many elements": lambda: with_part(key, part, b"<a>" + b"<b/>" * 4_000_000 + b"</a>"),
        f"{key}: deep": changed(_deep(key, 100_000)),
        f"{key}: deep, closed": changed(b"<a>" * 100_000 + b"</a>" * 100_000),
        f"{key}: nothing": changed(b""),
    }


_LOOP = b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[%s]/Count %d>>endobj trailer<</Root 1 0 R>>"

HARMFUL: dict[str, Callable[[], bytes]] = {
    **_package_harm("docx", MAIN["docx"]),
    **_package_harm("odt", MAIN["odt"]),
    "zip: overlapping": lambda: _overlapping(2_000),
    "html: entities": lambda: b"<!DOCTYPE html [<!ENTITY a 'x'>]><p>&a;&b;&#0;&#x110000;" + b"&amp;" * 500_000,
    "html: deep": lambda: b"<div>" * 200_000,
    "html: attributes": lambda: b"<p " + b" ".join(b"a%d=b" % number for number in range(500_000)) + b">x",
    "html: comment": lambda: b"<p>x<!--" + b"-" * 5_000_000,
    "html: styles": lambda: b"<style>" + b".a{b:c}" * 500_000 + b"</style><p class=a>x",
    "html: cells": lambda: b"<table>" + b"<tr><td rowspan=9999 colspan=9999>x" * 20_000,
    "html: paragraphs": lambda: b"<h2>Doel</h2><p>Wij willen in 2026 meer.</p><ul><li>Les in 2027</ul>" * 13_000,
    "markdown: brackets": lambda: b"# x\n" + b"[" * 2_000_000,
    "markdown: stars": lambda: b"# x\n" + b"*a **b " * 300_000,
    "markdown: quotes": lambda: b"# x\n" + b">" * 1_000_000 + b"x",
    "markdown: lists": lambda: b"# x\n" + b"".join(b" " * depth + b"- x\n" for depth in range(2_000)),
    "markdown: table": lambda: b"# x\n" + b"|a" * 20_000 + b"\n" + b"|-" * 20_000 + b"\n|x\n" * 100,
    "markdown: items": lambda: b"# Doelstelling 1\n\nActiviteiten\n\n" + b"- Les\n  - o In 2026\n" * 19_000,
    "markdown: headings": lambda: b"## Doelstelling 1\n\nIn 2026.\n\n" * 19_000,
    "text: lines": lambda: b"x\n" * 2_000_000,
    "text: tabs": lambda: b"x\t" * 500_000,
    "text: one line": lambda: b"woord " * 450_000,
    "text: bars": lambda: b"a | b | c\n" * 100_000,
    "text: hundred megabytes": lambda: b"woorden " * 13_000_000,
    "text: plannings": lambda: b"Activiteit: in 2026 voorbereiden, uitvoeren in 2027 en evalueren.\n" * 39_000,
    "text: sentences": lambda: b"Wij willen in 2026 meer leerlingen bereiken. " * 65_000,
    "pdf: pages that loop": lambda: _LOOP % (b"2 0 R", 9),
    "pdf: count": lambda: _LOOP % (b"", 999_999_999),
    "pdf: letters everywhere": lambda: _scattered_pdf(30_000),
    "pdf: gutters": lambda: _drawn_pdf(
        [f"{x} {20 + 4 * y} Td (w{y}x{x})" for y in range(200) for x in range(20, 580, 70)], [], pages=60
    ),
    "pdf: lines": lambda: _drawn_pdf(
        ["20 400 Td (a)", "90 400 Td (b)"],
        [f"{x * 9} 0 0.5 800 re" for x in range(60)] + [f"0 {y / 2} 600 0.5 re" for y in range(1500)],
        pages=40,
    ),
}
"""Files that would cost much time or memory, or reach outside, by name; made when asked for."""
