"""What the writers write, other people's readers can read, and it is the same every time."""

import io

import docx
import odfdo
import pypdfium2
import pytest
from lxml import html
from samples.build import WRITERS, Sample, samples
from samples.flow import Flow, Grid, cell, heading, item, line

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FIRST_OF_EACH_FORMAT = {sample.shape.format: sample for sample in samples()}


def _of(form: str) -> list[Sample]:
    return [sample for sample in samples() if sample.shape.format == form]


def _flat(text: str) -> str:
    return "".join(text.split()).replace("\u00ad", "")


def _says_everything(sample: Sample, text: str) -> bool:
    whole = _flat(text)
    goals = sample.content.goals
    return all(_flat(words) in whole for goal in goals for words in (goal.statement, goal.current, goal.desired))


def test_every_format_has_a_sample():
    assert set(_FIRST_OF_EACH_FORMAT) == set(WRITERS)


@pytest.mark.parametrize("form", WRITERS)
def test_the_same_sample_has_the_same_bytes(form: str):
    sample = _FIRST_OF_EACH_FORMAT[form]
    assert sample.data() == sample.data()


@pytest.mark.parametrize("sample", _of("docx"), ids=lambda sample: sample.name)
def test_python_docx_opens_every_word_file(sample: Sample):
    assert docx.Document(io.BytesIO(sample.data())).paragraphs


@pytest.mark.parametrize("sample", _of("odt"), ids=lambda sample: sample.name)
def test_odfdo_finds_all_text_in_every_odt(sample: Sample):
    document = odfdo.Document(io.BytesIO(sample.data()))
    for aside in document.body.get_elements("//text:tracked-changes | //office:annotation"):
        aside.delete()
    text = "".join(each.text_recursive for each in document.body.get_elements("//text:p"))
    assert _says_everything(sample, text)


@pytest.mark.parametrize("sample", _of("html") + _of("word-html"), ids=lambda sample: sample.name)
def test_every_page_says_everything(sample: Sample):
    page = html.document_fromstring(sample.data())
    assert _says_everything(sample, page.text_content().replace("’", "'"))


@pytest.mark.parametrize("sample", _of("pdf")[:1] + _of("pdf-columns"), ids=lambda sample: sample.name)
def test_every_pdf_has_pages_with_text_and_words_broken_at_line_ends(sample: Sample):
    document = pypdfium2.PdfDocument(sample.data())
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    assert sample.content.goals[0].title.split()[0] in text
    assert "\u00ad" in text or "-\r\n" in text or "\ufffe" in text or "\x02" in text


def test_encodings_are_what_they_say():
    utf16, windows = _of("text-utf16")[0].data(), _of("text-windows")[0].data()
    assert utf16[:2] in {b"\xff\xfe", b"\xfe\xff"}
    assert "\r\n" in utf16.decode("utf-16")
    with pytest.raises(UnicodeDecodeError):
        windows.decode("utf-8")
    assert "é" in windows.decode("cp1252")


@pytest.mark.parametrize("form", ["docx", "odt", "html", "word-html"])
def test_merged_cells_keep_their_place(form: str):
    top = (cell("Activiteit", rows=2), cell("Schooljaar", columns=2))
    grid = Grid(rows=(top, (cell("een"), cell("twee")), (cell("Les"), cell("x"), cell(""))), headers=2)
    data = WRITERS[form][1](Flow(title="t", blocks=(heading(1, "Kop"), line("Tekst"), item(1, "Punt"), grid)))
    assert _rows(form, data) == [["Activiteit", "Schooljaar"], ["een", "twee"], ["Les", "x", ""]]


def _rows(form: str, data: bytes) -> list[list[str]]:
    if form == "docx":
        table = docx.Document(io.BytesIO(data)).tables[0]
        return [[_docx_text(each) for each in row._tr.tc_lst if not _is_continued(each)] for row in table.rows]
    if form == "odt":
        table = odfdo.Document(io.BytesIO(data)).body.get_elements("//table:table-row")
        return [[each.text_recursive.strip() for each in row.get_elements("table:table-cell")] for row in table]
    page = html.document_fromstring(data)
    return [[each.text_content().strip() for each in row.xpath("td|th")] for row in page.xpath("//tr")]


def _docx_text(cell_element) -> str:
    return "".join(each.text for each in cell_element.iter(f"{_W}t"))


def _is_continued(cell_element) -> bool:
    return any(mark.get(f"{_W}val") is None for mark in cell_element.iter(f"{_W}vMerge"))
