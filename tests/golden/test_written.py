"""Both published documents and every sample plan, written in every form: valid, and the same plan when read back."""

import shutil
import subprocess
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import icalendar
import page
import pytest
from lxml import etree
from python_calamine import CalamineWorkbook
from samples.build import Sample, samples

from hoofdlijn.plan import Plan
from hoofdlijn.workflows.read import ReadPlan, read_plan_file
from hoofdlijn.workflows.write import FORMS, Writing, write_plan

PUBLISHED = (
    "format/000_98d22089dd365c2f.txt",
    "formats/sto-activiteitenplan-op-hoofdlijnen-2025-2028.odt",
)
PAGES = ("docx", "odt", "html", "md", "json")


@cache
def plans() -> dict[str, Sample]:
    """Return one sample of each plan, the first one in Word."""
    found: dict[str, Sample] = {}
    for sample in samples():
        if sample.shape.format == "docx":
            found.setdefault(sample.content.key, sample)
    return found


def content(plan: Plan) -> Plan:
    nowhere = tuple(replace(rest, place=plan.remainder[0].place) for rest in plan.remainder)
    return replace(plan, places={}, labels=(), furniture=0, remainder=nowhere)


def texts(plan: Plan) -> list[tuple[str, str]]:
    return [(rest.text, rest.under) for rest in plan.remainder]


def hold(read: ReadPlan, language: str, folder: Path) -> None:
    """Write the plan in every form and look at each the way its readers do."""
    reservation = read.scheme.reservation.text.in_language(language)
    for form in FORMS:
        data = write_plan(read.plan, read.scheme, form, Writing(language=language))
        path = folder / f"uit.{form}"
        path.write_bytes(data)
        if form in PAGES:
            back = read_plan_file(path, scheme_id="sto-2025").plan
            assert replace(content(back), remainder=()) == replace(content(read.plan), remainder=()), form
            assert texts(back) == texts(read.plan), form
        elif form == "pdf":
            for profile in ("ua1", "2a"):
                outcome = page.validate_pdf_bytes(data, profile=profile)
                assert outcome.is_compliant, [failure.message for failure in outcome.failures]
        elif form == "ics":
            calendar = icalendar.Calendar.from_ical(data)
            uids = [str(event["UID"]) for event in calendar.walk("VEVENT")]
            assert len(uids) == len(set(uids)) > 0
            assert reservation in str(calendar["X-WR-CALDESC"]).replace("\\,", ",")
        elif form == "svg":
            drawing = "".join(etree.fromstring(data).itertext())
            assert "".join(reservation.split()) in "".join(drawing.split())
        else:
            book = CalamineWorkbook.from_filelike(BytesIO(data))
            cells = {
                str(cell)
                for name in book.sheet_names
                for row in book.get_sheet_by_name(name).to_python()
                for cell in row
            }
            assert reservation in cells
            assert {activity.title for activity in read.plan.activities} <= cells


@pytest.mark.slow
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("key", plans())
def test_a_sample_plan_in_every_form(key: str, language: str, tmp_path: Path) -> None:
    sample = plans()[key]
    path = tmp_path / sample.name
    path.write_bytes(sample.data())
    hold(read_plan_file(path, scheme_id="sto-2025"), language, tmp_path)


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", PUBLISHED)
def test_a_published_document_in_every_form(name: str, language: str, shared: Path, tmp_path: Path) -> None:
    hold(read_plan_file(shared / name, scheme_id="sto-2025"), language, tmp_path)


@pytest.mark.slow
@pytest.mark.shared
def test_libreoffice_opens_what_was_written_of_a_published_document(shared: Path, tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed here")
    read = read_plan_file(shared / PUBLISHED[1], scheme_id="sto-2025")
    for form in ("docx", "odt", "xlsx"):
        (tmp_path / f"uit-{form}.{form}").write_bytes(write_plan(read.plan, read.scheme, form, Writing()))
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            *(str(tmp_path / f"uit-{form}.{form}") for form in ("docx", "odt", "xlsx")),
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    for form in ("docx", "odt", "xlsx"):
        assert (tmp_path / f"uit-{form}.pdf").read_bytes().startswith(b"%PDF-")
