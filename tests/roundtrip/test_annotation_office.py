"""LibreOffice opens annotated copies, sees every comment at its words, and shows the same text as before."""

import html
import re
import shutil
import subprocess

import pytest
from tests.roundtrip import noise_docx, noise_odt
from tests.roundtrip.papers import W, docx, odt, place_at, read_docx_plainly, read_odt_plainly, with_part
from tests.roundtrip.proofs import annotations_odt, assert_valid_docx

from hoofdlijn.documents import Origin, Span, place_of
from hoofdlijn.writing.comments_docx import annotate_docx
from hoofdlijn.writing.comments_odt import annotate_odt
from hoofdlijn.writing.notes import Note

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


@pytest.fixture(scope="module")
def convert(tmp_path_factory):
    """Convert files to another format, several at once; return the paths of what came out."""
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def run(files, form):
        target = files[0].parent / f"as-{form.partition(':')[0]}"
        command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", form]
        subprocess.run(
            [*command, "--outdir", str(target), *map(str, files)], check=True, capture_output=True, timeout=240
        )
        return [target / f"{file.stem}.{form.partition(':')[0]}" for file in files]

    return run


def notes_everywhere(document, step):
    """Return a note on the middle words of every so many paragraphs."""
    notes = []
    for block in document.blocks:
        words = list(re.finditer(r"\S+", block.text))
        if block.number % step == 0 and len(words) > 2 and block.origin is Origin.BODY:
            span = Span(paragraph=block.number, start=words[1].start(), end=words[-2].end())
            notes.append(Note(place_of(document, [span]), (f"Bij {block.number}", block.text[span.start : span.end])))
    return notes


def plain(file):
    return file.read_text(encoding="utf-8-sig")


def folded(text):
    return " ".join(html.unescape(text).split())


def _position(name):
    return [shape[0] for shape in noise_docx.SHAPES].index(name)


def test_libreoffice_sees_each_comment_of_every_shape(tmp_path, convert):
    comments = f'<w:comments xmlns:w="{W}"><w:comment w:id="4" w:author="A"><w:p/></w:comment></w:comments>'
    before, after, wanted = [], [], []
    for number, (_, body, paragraph, words, marked) in enumerate(noise_docx.SHAPES):
        data = docx(body, **(with_part("comments", comments) if "commentReference" in body else {}))
        document = read_docx_plainly(data)
        copy = annotate_docx(data, document, [Note(place_at(document, paragraph, words), ("Let op",))], name="x")
        for files, content in ((before, data), (after, copy)):
            files.append(tmp_path / f"{'voor' if files is before else 'na'}{number}.docx")
            files[-1].write_bytes(content)
        # LibreOffice writes deleted text too, fills fields in anew, and knows no range of the first comment in a
        # content control
        is_odd = "<w:del " in body or "fldSimple" in body or "instrText" in body or body.startswith("<w:sdt>")
        wanted.append("" if is_odd else folded(words if marked is None else marked))
    for file, words in zip(convert(after, "fodt"), wanted, strict=True):
        ((covered, _, lines),) = [found for found in annotations_odt(file.read_bytes()) if found[1] == "Hoofdlijn"]
        assert folded(covered) == (words or folded(covered))
        # of a comment in a field over several paragraphs (a table of contents) it keeps no more than the author
        assert lines[-1] == (
            "" if file.stem == f"na{_position('a field that ends in another paragraph')}" else "Let op"
        )
    texts = [plain(file) for file in convert([*before, *after], "txt:Text (encoded):UTF8")]
    assert texts[len(before) :] == texts[: len(before)]


def test_libreoffice_sees_each_annotation_of_every_shape(tmp_path, convert):
    before, after = [], []
    for number, (_, body, paragraph, words, _covered) in enumerate(noise_odt.SHAPES):
        data = odt(body)
        document = read_odt_plainly(data)
        copy = annotate_odt(data, document, [Note(place_at(document, paragraph, words), ("Let op",))], name="x")
        for files, content in ((before, data), (after, copy)):
            files.append(tmp_path / f"{'voor' if files is before else 'na'}{number}.odt")
            files[-1].write_bytes(content)
    for file in convert(after, "fodt"):
        assert any(found[1:] == ("Hoofdlijn", ["Let op"]) for found in annotations_odt(file.read_bytes())), file
    texts = [plain(file) for file in convert([*before, *after], "txt:Text (encoded):UTF8")]
    assert texts[len(before) :] == texts[: len(before)]


def test_the_agencys_own_formats_take_comments_in_both_forms(tmp_path, convert, shared):
    sources = [tmp_path / file.name for file in sorted((shared / "formats").glob("*.odt"))]
    for source in sources:
        source.write_bytes((shared / "formats" / source.name).read_bytes())
    words = [file.rename(file.with_stem(f"{file.stem}-word")) for file in convert(sources, "docx")]
    copies, counts = [], []
    for file in [*sources, *words]:
        data = file.read_bytes()
        is_word = file.suffix == ".docx"
        document = read_docx_plainly(data) if is_word else read_odt_plainly(data)
        notes = notes_everywhere(document, 3)
        annotate = annotate_docx if is_word else annotate_odt
        copies.append(tmp_path / f"na-{file.name}")
        copies[-1].write_bytes(annotate(data, document, notes, name=file.name))
        counts.append(len(notes))
        if is_word:
            assert_valid_docx(copies[-1].read_bytes())
    for copy, count in zip(convert(copies, "fodt"), counts, strict=True):
        found = [one for one in annotations_odt(copy.read_bytes()) if one[1] == "Hoofdlijn"]
        assert len(found) == count > 10
        for covered, _, lines in found:
            assert folded(covered) == folded(lines[1])
    texts = [plain(file) for file in convert([*sources, *words, *copies], "txt:Text (encoded):UTF8")]
    assert texts[len(copies) :] == texts[: len(copies)]
