"""In a file in English the author's words are said to be Dutch, in every form of page; in a Dutch file nothing is."""

import io
import re
import zipfile
from dataclasses import replace

import page
import pytest
from lxml import etree
from tests.unit.writing.docx_order import faults_of
from tests.unit.writing.pdf_structure import tags_of
from tests.unit.writing.publications import publication

from hoofdlijn.writing.publication import Cell, Column, Heading, Item, Paragraph, Row, Run, Table, generated
from hoofdlijn.writing.publication_docx import publication_as_docx
from hoofdlijn.writing.publication_html import publication_as_html
from hoofdlijn.writing.publication_odt import publication_as_odt
from hoofdlijn.writing.publication_pdf import publication_as_pdf
from hoofdlijn.writing.spoken import is_foreign

_PARTS = {publication_as_docx: "word/document.xml", publication_as_odt: "content.xml"}
BLOCKS = (
    Heading(runs=(Run("Instroom", "objectives/k3/title"),), level=1, anchor="k3"),
    Paragraph(runs=(generated("Present", strong=True), Run(" loose "), Run("Weinig nu.", "objectives/k3/current"))),
    Paragraph(
        runs=(
            Run("☒", "objectives/k3/contributions/aanbod/ticked", ticked=True),
            Run("shown", "objectives/k3/contributions/aanbod/basis"),
            Run("Een breed aanbod.", "objectives/k3/contributions/aanbod"),
        )
    ),
    Item(
        runs=(
            Run("Sterk woord", "activities/p1/details", strong=True),
            Run(" stil", "activities/p1/details", quiet=True),
        )
    ),
    Table(
        caption=(generated("Targets"),),
        columns=(Column(runs=(generated("Target"),), width=50), Column(runs=(generated("Unit"),), width=50)),
        rows=(
            Row(
                cells=(
                    Cell(blocks=(Paragraph(runs=(Run("Meer lessen.", "objectives/k3/targets/0"),)),), is_head=True),
                    Cell(blocks=(Paragraph(runs=(Run("les", "objectives/k3/targets/0/unit"),)),)),
                )
            ),
        ),
    ),
)
COVER = (Paragraph(runs=(Run("Plan van de regio", "title"),)), Paragraph(runs=(Run("Noord", "region"),)))
DUTCH = {
    "Plan van de regio",
    "Noord",
    "Instroom",
    "Weinig nu.",
    "Een breed aanbod.",
    "Sterk woord",
    " stil",
    "Meer lessen.",
    "les",
}
OTHER = {"Present", "shown", "Targets", "Target", "Unit"}


def made(language):
    return replace(publication(*BLOCKS), language=language, cover=COVER)


def part(write, language, name=""):
    with zipfile.ZipFile(io.BytesIO(write(made(language)))) as archive:
        return etree.fromstring(archive.read(name or _PARTS[write]))


def name_of(element):
    return etree.QName(element).localname


def docx_languages(root):
    """Return the words of each run with their language, the contents left out."""
    said = {}
    for run in root.iter("{*}r"):
        language = run.find("{*}rPr/{*}lang")
        text = "".join(run.itertext("{*}t"))
        said.setdefault(text, set()).add("" if language is None else language.values()[0])
    return said


def test_word_reads_the_authors_words_as_dutch_and_all_others_as_english():
    root = part(publication_as_docx, "en")
    assert faults_of(root) == []
    said = docx_languages(root)
    assert all("nl-NL" in said[text] for text in DUTCH)
    assert all(said[text] == {""} for text in [*OTHER, "☒", " loose "])


def test_libreoffice_reads_the_authors_words_as_dutch_and_all_others_as_english():
    root = part(publication_as_odt, "en")
    spans = [span for span in root.iter("{*}span") if span.values() == ["Author"]]
    assert {"".join(_words(span)) for span in spans} == DUTCH
    styles = part(publication_as_odt, "en", "styles.xml")
    (style,) = (one for one in styles.iter("{*}style") if one.values()[0] == "Author")
    assert [sorted(child.values()) for child in style] == [["NL", "nl"]]


def _words(span):
    for node in span.iter():
        if name_of(node) == "s":
            yield " "
        yield node.text or ""
        if node is not span:
            yield node.tail or ""


def test_a_web_page_says_of_the_same_words_that_they_are_dutch():
    page = publication_as_html(made("en")).decode()
    said = re.findall(r'data-address="([^"]+)" lang="nl"', page)
    assert set(said) == {
        address for address in re.findall(r'data-address="([^"]+)"', page) if is_foreign(address, "en")
    }
    assert len(said) == 8


@pytest.mark.parametrize("write", [publication_as_docx, publication_as_odt])
def test_a_dutch_file_says_its_language_once(write):
    content = etree.tostring(part(write, "nl")).decode()
    assert "nl-NL" not in content
    assert "Author" not in content
    if write is publication_as_odt:
        assert "Author" not in etree.tostring(part(write, "nl", "styles.xml")).decode()


def pdf_languages(language):
    """Return the words of a PDF with their language, as its tags say it."""
    said = {}
    for tag in tags_of(publication_as_pdf(made(language))):
        for text, spoken in tag.spoken(""):
            said.setdefault(text.strip(), set()).add(spoken)
    return said


def test_the_tags_of_a_pdf_read_the_authors_words_as_dutch_and_all_others_as_english():
    said = pdf_languages("en")
    assert all(said[text.strip()] == {"nl-NL"} for text in DUTCH)
    assert all(said[text] <= {"", "en-GB"} for text in OTHER)


def test_the_tags_of_a_dutch_pdf_say_no_other_language():
    assert set().union(*pdf_languages("nl").values()) <= {"", "nl-NL"}


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_a_pdf_with_words_in_two_languages_is_still_accessible_and_made_to_last(profile):
    assert page.is_pdf_compliant_bytes(publication_as_pdf(made("en")), profile=profile)
