"""Pages become a file of every form, and Typst is kept to one thread wherever it is asked."""

import os

import pytest
from tests.unit.writing.publications import WHOLE

from hoofdlijn.reading import read_document
from hoofdlijn.workflows.rendering import PAGE_FORMS, rendered
from hoofdlijn.workflows.report import REPORT_FORMS
from hoofdlijn.workflows.tranche import TRANCHE_FORMS


@pytest.mark.parametrize("form", PAGE_FORMS)
def test_every_form_shows_the_pages(form: str) -> None:
    blocks = read_document(rendered(WHOLE, form), name=f"bladen.{form}").blocks
    assert "Techniek dichtbij" in " ".join(block.text for block in blocks)


def test_typst_sets_pages_in_one_thread_unless_the_owner_said_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAYON_NUM_THREADS", "3")
    rendered(WHOLE, "html")
    assert os.environ["RAYON_NUM_THREADS"] == "3"
    monkeypatch.delenv("RAYON_NUM_THREADS")
    rendered(WHOLE, "html")
    assert os.environ["RAYON_NUM_THREADS"] == "1"


def test_reports_and_tranches_ask_for_forms_that_there_are() -> None:
    assert set(REPORT_FORMS) <= set(PAGE_FORMS)
    assert set(TRANCHE_FORMS) - {"text", "json"} <= set(PAGE_FORMS)
