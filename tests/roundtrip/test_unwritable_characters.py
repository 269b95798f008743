"""A plan with characters that no XML holds, in every field: every form can be written, and ours are read back."""

import io
import unicodedata
import zipfile
from dataclasses import replace
from datetime import date

import icalendar
import pytest
from lxml import etree
from python_calamine import CalamineWorkbook
from tests.roundtrip.plans import NOWHERE, SCHEME, essence, read
from tests.roundtrip.test_round_trip import LANGUAGES, read_back, written

from hoofdlijn.checking import check_plan
from hoofdlijn.interchange import plan_from_json
from hoofdlijn.plan import Activity, Basis, Contribution, Objective, Plan, Planning, Remainder, Target, VisionLink
from hoofdlijn.writing.publication_docx import publication_as_docx
from hoofdlijn.writing.publication_html import publication_as_html
from hoofdlijn.writing.publication_pdf import publication_as_pdf
from hoofdlijn.writing.report_publication import report_publication

SIGN = "\N{REPLACEMENT CHARACTER}"
NEVER = ["\x00", "\x01", "\x08", "\x0b", "\x0c", "\x1b", "\x1c", "\x1f", "\ufffe", "\uffff"]
HALVES = ["\ud800", "\udfff"]


def plan_with(character: str) -> Plan:
    """Return a plan with the character inside each of its texts, and where nothing else is said at both ends."""

    def said(text: str) -> str:
        return f"{text[:3]}{character}{text[3:]}"

    return Plan(
        scheme=SCHEME.id,
        title=said("Plan van de regio"),
        region=said("Noord"),
        objectives=(
            Objective(
                id="k3",
                number=said("III"),
                label=said("Doelstelling"),
                title=said("Instroom"),
                statement=f"{character}{said('Meer leerlingen.')}{character}",
                contributions=(
                    Contribution(element="aanbod", evidence=said("Een breed aanbod."), basis=Basis.SHOWN),
                ),
                vision_links=(VisionLink(anchor="route", evidence=said("Een doorgaande route.")),),
                current=said("Nu is er weinig."),
                desired=said("Straks is er veel.\n\nEn meer."),
                targets=(Target(text=said("Meer lessen."), unit=said("lessen"), by=date(2028, 1, 1)),),
                activities=(
                    Activity(
                        id="p1",
                        title=said("Lessen geven"),
                        purposes=(said("Voor leerlingen."),),
                        details=(said("In het lokaal."),),
                        serves=("k3",),
                        planning=replace(read("In 2027 (eens)"), text=f"In 2027 ({character}eens)"),
                    ),
                    Activity(
                        id="p2", title=said("Zonder planning"), serves=("k3",), planning=Planning(text=said("Ooit"))
                    ),
                ),
            ),
        ),
        remainder=(Remainder(text=said("Wat nergens bij hoort."), place=NOWHERE),),
    )


def words_in(data: bytes) -> str:
    """Return all characters of a file; of a package those of its parts, which must be sound XML."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [archive.read(name) for name in archive.namelist() if name.endswith((".xml", ".rels", ".svg"))]
    return "".join("".join(etree.fromstring(part).itertext()) for part in parts)


def is_clean(text: str) -> bool:
    return not any(
        one not in "\t\r\n" and (unicodedata.category(one) in {"Cc", "Cs"} or one in "\ufffe\uffff") for one in text
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["docx", "odt", "html", "md"])
def test_what_no_file_holds_comes_back_as_a_sign_that_something_stood_there(form: str, language: str) -> None:
    expected = essence(plan_with(SIGN))
    for character in [*NEVER, *HALVES, "".join(NEVER)]:
        data = written(plan_with(character), form, language)
        assert is_clean(words_in(data)), ascii(character)
        signs = essence(plan_with(SIGN * len(character))) if len(character) > 1 else expected
        assert essence(read_back(data, form)) == signs, ascii(character)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_in_json_keeps_such_characters_and_then_goes_into_every_form(language: str) -> None:
    plan = plan_with("".join(NEVER))
    kept = plan_from_json(written(plan, "json", language), name="plan.json")
    assert essence(kept) == essence(plan)
    assert essence(read_back(written(kept, "docx", language), "docx")) == essence(plan_with(SIGN * len(NEVER)))


@pytest.mark.parametrize("character", [*NEVER, *HALVES], ids=ascii)
def test_tables_calendars_and_drawings_are_sound_with_the_same_sign(character: str) -> None:
    plan = plan_with(character)
    drawing = written(plan, "svg", "nl")
    assert f"Les{SIGN}sen geven" in "".join(etree.fromstring(drawing).itertext())
    calendar = written(plan, "ics", "nl")
    assert is_clean(calendar.decode())
    events = icalendar.Calendar.from_ical(calendar).walk("VEVENT")
    assert any(f"Les{SIGN}sen geven" in event["SUMMARY"] for event in events)
    book = written(plan, "xlsx", "nl")
    assert is_clean(words_in(book))
    sheets = CalamineWorkbook.from_filelike(io.BytesIO(book))
    cells = [
        str(cell) for name in sheets.sheet_names for row in sheets.get_sheet_by_name(name).to_python() for cell in row
    ]
    assert any(f"Les{SIGN}sen geven" in cell for cell in cells)


def test_a_pdf_and_the_report_in_every_form_are_written_with_the_same_sign() -> None:
    plan = plan_with("\x01")
    same = plan_with(SIGN)
    assert written(plan, "pdf", "nl") == written(same, "pdf", "nl")
    pages = report_publication(check_plan(plan, SCHEME, program="1"), plan, SCHEME, "nl")
    for write in (publication_as_html, publication_as_docx):
        words = words_in(write(pages))
        assert is_clean(words), write.__name__
        assert SIGN in words, write.__name__
    assert publication_as_pdf(pages).startswith(b"%PDF-")
