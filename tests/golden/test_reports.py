"""The report on every sample plan and on the published documents, in each form: valid, and with all that was found."""

from functools import cache
from pathlib import Path

import page
import pytest
from samples.build import Sample, samples

from hoofdlijn.reading import read_document
from hoofdlijn.workflows.check import CheckedPlan, check_plan_file
from hoofdlijn.workflows.report import REPORT_FORMS, report_as

PUBLISHED = (
    "format/000_98d22089dd365c2f.txt",
    "formats/sto-activiteitenplan-op-hoofdlijnen-2025-2028.odt",
    "formats/sto-regiovisie-op-hoofdlijnen-2025-2028.odt",
    "formats/iol-activiteitenplan-type-a-2025-2028.odt",
)


@cache
def one_of_each() -> dict[str, Sample]:
    """Return one sample of each plan, the first one in Word."""
    found: dict[str, Sample] = {}
    for sample in samples():
        if sample.shape.format == "docx":
            found.setdefault(sample.content.key, sample)
    return found


def words(data: bytes, name: str) -> str:
    document = read_document(data, name=name)
    return "".join("".join(block.text for block in document.blocks).split())


def hold(checked: CheckedPlan, language: str) -> None:
    """Every form holds every finding and the reservation, the PDF is valid, and the same check gives the same bytes."""
    lines = [checked.report.reservation, *(line.title for line in checked.report.findings)]
    for form in REPORT_FORMS:
        data = report_as(checked, form=form, language=language)
        assert data == report_as(checked, form=form, language=language)
        said = words(data, f"verslag.{form}")
        missing = [line.nl for line in lines if "".join(line.in_language(language).split()) not in said]
        assert missing == [], form
        if form == "pdf":
            for profile in ("ua1", "2a"):
                outcome = page.validate_pdf_bytes(data, profile=profile)
                assert outcome.is_compliant, [failure.message for failure in outcome.failures]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("key", one_of_each())
def test_the_report_on_a_sample_plan(key: str, language: str, tmp_path: Path) -> None:
    sample = one_of_each()[key]
    path = tmp_path / sample.name
    path.write_bytes(sample.data())
    hold(check_plan_file(path, scheme_id="sto-2025"), language)


@pytest.mark.shared
@pytest.mark.parametrize("name", PUBLISHED)
def test_the_report_on_a_published_document(name: str, shared: Path) -> None:
    hold(check_plan_file(shared / name, scheme_id="sto-2025"), "nl")
