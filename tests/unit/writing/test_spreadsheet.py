"""A plan as a workbook: read back with another library, every value in its place and of its kind."""

import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from python_calamine import CalamineWorkbook
from tests.unit.rules.building import loose, sto
from tests.unit.rules.building import objective as sound_objective
from tests.unit.writing import schedules
from tests.unit.writing.schedules import activity, phase, plan

from hoofdlijn.checking import check_plan
from hoofdlijn.plan import Basis, Contribution, Objective, Plan, Target
from hoofdlijn.writing.spreadsheet import plan_as_xlsx
from hoofdlijn.writing.spreadsheet_book import CELL, safe

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def written(of: Plan, language: str = "nl", **more: object) -> bytes:
    return plan_as_xlsx(of, check_plan(of, sto(), program="0.1.0"), sto(), language, **more)


def sheets(of: Plan, language: str = "nl") -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(written(of, language)))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def rows(of: Plan, sheet: str, language: str = "nl") -> list[dict[str, object]]:
    head, *body = sheets(of, language)[sheet]
    return [dict(zip(head, row, strict=True)) for row in body]


def part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def test_the_sheets_stand_in_order_and_the_first_says_what_it_is():
    made = sheets(replace(schedules.EVERYTHING, remainder=(loose("Los zinnetje"),)))
    assert list(made) == [
        "Leeswijzer",
        "Doelstellingen",
        "Activiteiten",
        "Dekking",
        "Bevindingen",
        "Streefwaarden",
        "Niet geplaatst",
    ]
    about = "\n".join(str(cell) for row in made["Leeswijzer"] for cell in row)
    assert "Techniek dichtbij" in about
    assert "Waterlinge" in about
    assert sto().reservation.text.nl in about
    assert sto().name.nl in about


def test_the_sheets_have_english_names_too():
    assert list(sheets(schedules.EVERYTHING, "en")) == [
        "About",
        "Objectives",
        "Activities",
        "Coverage",
        "Findings",
        "Targets",
    ]


def test_each_activity_is_a_row_with_real_dates_of_which_the_last_is_inclusive():
    (row,) = rows(plan(schedules.PLAIN), "Activiteiten")
    assert row["Id"] == "p1"
    assert row["Doelstelling"] == "Programmalijn B: Lab & les"
    assert row["Activiteit"] == "Technieklab inrichten"
    assert row["Eerste dag"] == date(2025, 1, 1)
    assert row["Laatste dag (hoort erbij)"] == date(2028, 12, 31)
    assert row["Planning in het plan"] == "zie fasen"
    assert row["Zo gelezen"] == "Opzetten in 2025, uitvoeren van 2026 tot en met 2028"


def test_the_name_of_an_activity_stays_in_view_and_its_id_stands_last():
    made = written(plan(schedules.PLAIN))
    pane = part(made, "xl/worksheets/sheet3.xml").find(f".//{MAIN}pane")
    assert (pane.get("xSplit"), pane.get("ySplit")) == ("2", "1")
    head = sheets(plan(schedules.PLAIN))["Activiteiten"][0]
    assert head[:2] == ["Doelstelling", "Activiteit"]
    assert head[-1] == "Id"


def test_each_year_and_school_year_has_a_column_with_the_kinds_of_work():
    (row,) = rows(plan(schedules.PLAIN), "Activiteiten")
    assert [row[str(year)] for year in range(2025, 2029)] == ["voorbereiden", *["uitvoeren"] * 3]
    assert row["Schooljaar 2024-2025"] == "voorbereiden"
    assert row["Schooljaar 2025-2026"] == "voorbereiden, uitvoeren"
    assert row["Schooljaar 2028-2029"] == "uitvoeren"
    assert row["Tranche"] == "2025-2026\n2027-2028"


def test_a_decision_by_a_day_fills_only_the_year_of_that_day():
    (row,) = rows(plan(schedules.DEADLINE), "Activiteiten")
    assert [row[str(year)] for year in range(2025, 2029)] == ["", "", "besluiten", ""]
    assert row["Eerste dag"] == row["Laatste dag (hoort erbij)"] == date(2027, 2, 1)
    assert row["Tranche"] == "2027-2028"


def test_work_outside_the_period_gets_columns_of_its_own_when_there_is_any():
    (inside,) = rows(plan(schedules.PLAIN), "Activiteiten")
    assert "Vóór de periode" not in inside
    (beyond,) = rows(plan(schedules.BEYOND), "Activiteiten")
    assert beyond["Vóór de periode"] == beyond["Na de periode"] == "doorlopend"
    assert beyond["Eerste dag"] == date(2023, 9, 1)


def test_doubt_stands_behind_the_work_and_the_other_reading_in_words():
    (row,) = rows(plan(schedules.DOUBTFUL), "Activiteiten")
    assert row["2026"] == "voorbereiden?"
    assert row["Kan ook gelezen worden als"] == "2025 tot en met 2026"


def test_what_has_no_days_says_why():
    unplanned, unread, crooked = rows(plan(schedules.UNPLANNED, schedules.UNREAD, schedules.REVERSED), "Activiteiten")
    assert unplanned["Zo gelezen"] == "Geen planning in het plan"
    assert unplanned["Soort"] == "ondersteunend"
    assert unplanned["Hoort ook bij"] == "Doelstelling 2: Netwerk"
    assert unread["Zo gelezen"] == "Niet te lezen"
    assert unread["Planning in het plan"] == "zodra het <kan> & mag"
    assert "Einde ligt niet na het begin: 1 mei 2027 tot 1 maart 2026" in crooked["Zo gelezen"]
    assert crooked["Eerste dag"] == ""


def test_coverage_says_how_each_objective_contributes_and_what_shows_it():
    elements = [element.id for element in sto().elements]
    stated = Contribution(element=elements[0], evidence="Dit draagt bij.", basis=Basis.STATED)
    shown = Contribution(element=elements[1], evidence="Beter.", basis=Basis.SHOWN)
    strange = Contribution(element="onbekend", evidence="Van elders.", basis=Basis.SHOWN)
    (row,) = rows(
        Plan(scheme="sto-2025", objectives=(Objective(id="k1", contributions=(stated, shown, strange)),)), "Dekking"
    )
    values = list(row.values())
    assert values[1].endswith(": Dit draagt bij.")
    assert values[2].endswith(": Beter.")
    assert values[1].split(":")[0] != values[2].split(":")[0]
    assert len(set(values[3:-1])) == 1
    assert row["Onbekend"].endswith(": Van elders.")


def test_every_finding_of_the_report_is_a_row():
    crooked = replace(schedules.REVERSED, serves=())
    of = replace(
        Plan(scheme="sto-2025", title="Plan"),
        objectives=(sound_objective("k1", crooked, replace(schedules.UNPLANNED, serves=())), sound_objective("k2")),
    )
    report = check_plan(of, sto(), program="0.1.0")
    found = rows(of, "Bevindingen")
    assert [(row["Regel"], row["Adres"], row["Bevinding of vraag"]) for row in found] == [
        (line.code, line.address, line.message.nl) for line in report.findings
    ]
    assert any(row["Waar in het plan"] == "Achterstevoren" for row in found)
    assert any(
        row["Doelstelling"] == "Doelstelling 1: Een sterk netwerk tussen scholen en bedrijven" for row in found
    )
    assert all(row["Wat helpt"] and row["Bron"] for row in found)


def test_targets_are_real_numbers_and_dates():
    target = Target(
        text="Van 12,5 naar 80 procent", baseline=Decimal("12.5"), value=Decimal(80), unit="%", by=date(2029, 1, 1)
    )
    exact = Target(text="Heel precies", value=Decimal("0.1234567890123456789"))
    of = Plan(scheme="sto-2025", objectives=(Objective(id="k1", targets=(target, exact)),))
    first, second = rows(of, "Streefwaarden")
    assert (first["Nu"], first["Straks"], first["Eenheid"]) == (12.5, 80.0, "%")
    assert first["Uiterlijk op (hoort erbij)"] == date(2028, 12, 31)
    assert second["Straks"] == "0.1234567890123456789"
    assert second["Nu"] == ""


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+31 6 1234", "-5 graden", "@naam", "=HYPERLINK(\"https://example.org\")", "{=A1}", "https://example.org",
     "<r><t>x</t></r>", "_x0041_", "007", " spatie ", "a\nb", "mailto:iemand"],
)  # fmt: skip
def test_what_a_person_wrote_stays_text(text):
    data = written(plan(activity("p1", text, text=text)))
    book = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name("Activiteiten").to_python()
    assert text.strip() in [str(cell).strip() for cell in book[1]]
    sheet = part(data, "xl/worksheets/sheet3.xml")
    assert not list(sheet.iter(f"{MAIN}f"))
    assert not list(sheet.iter(f"{MAIN}hyperlink"))


def test_text_that_looks_like_a_formula_stays_text_when_its_cell_is_edited():
    data = written(plan(activity("p1", "=1+1")))
    assert part(data, "xl/styles.xml").find(f".//{MAIN}xf[@quotePrefix='1']") is not None


def test_there_are_no_macros_links_or_formulas_in_the_file():
    with zipfile.ZipFile(io.BytesIO(written(schedules.EVERYTHING))) as archive:
        names = archive.namelist()
        assert not [name for name in names if "vba" in name.lower() or "external" in name.lower()]
        for name in names:
            assert b"<f>" not in archive.read(name)


def test_a_text_longer_than_a_cell_says_that_it_was_cut():
    (row,) = rows(plan(activity("p1", "x" * 40_000)), "Activiteiten")
    assert len(row["Activiteit"]) == CELL
    assert row["Activiteit"].endswith("De hele tekst staat in het plan.]")
    assert row["Activiteit"].startswith("xxx")


@given(st.text(min_size=1, max_size=60), st.integers(min_value=1, max_value=1200))
def test_a_safe_text_fits_a_cell_and_is_xml(text, times):
    shown = safe(text * times, "nl")
    assert len(shown.encode("utf-16-le")) // 2 <= CELL
    etree.fromstring(f"<a>{shown.replace('&', '&amp;').replace('<', '&lt;')}</a>".encode())


def test_control_characters_show_as_a_sign_that_something_stood_there():
    assert safe("a\x07b\x7fc\ud800", "nl") == "a\ufffdb\ufffdc\ufffd"
    assert safe("a\r\nb\rc\td", "nl") == "a\nb\nc\td"


@given(st.text(max_size=60))
def test_any_text_gives_a_workbook_that_opens(text):
    odd = plan(activity("p1", text, text=text), title=text, region=text)
    assert "Activiteiten" in sheets(odd)


def test_a_long_title_full_of_ampersands_fits_the_footer():
    data = written(plan(title="&" * 300))
    footer = part(data, "xl/worksheets/sheet2.xml").find(f".//{MAIN}oddFooter").text
    assert footer.startswith("&L&&&&")
    assert len(footer) <= 255


def test_every_table_has_a_frozen_head_and_filters():
    data = written(schedules.EVERYTHING)
    for number in range(2, 6):
        sheet = part(data, f"xl/worksheets/sheet{number}.xml")
        pane = sheet.find(f".//{MAIN}pane")
        assert (pane.get("state"), pane.get("ySplit")) == ("frozen", "1")
        assert sheet.find(f"{MAIN}autoFilter") is not None
        assert sheet.find(f"{MAIN}pageSetup").get("orientation") == "landscape"
        assert sheet.find(f"{MAIN}pageSetup").get("paperSize") == "9"


def test_heads_of_a_sheet_are_never_alike():
    for head, *_ in sheets(replace(schedules.EVERYTHING, remainder=(loose("Los"),))).values():
        named = [cell for cell in head if cell]
        assert len(named) == len(set(named))


def test_the_properties_name_plan_language_and_moment():
    data = written(schedules.EVERYTHING, created=datetime(2026, 3, 4, 5, 6, tzinfo=UTC))
    core = etree.tostring(part(data, "docProps/core.xml"), encoding="unicode")
    assert "Techniek dichtbij" in core
    assert "2026-03-04T05:06:00Z" in core
    assert "nl-NL" in etree.tostring(part(data, "docProps/custom.xml"), encoding="unicode")


def test_dates_show_in_the_language_of_the_workbook():
    formats = {
        language: etree.tostring(part(written(plan(schedules.PLAIN), language), "xl/styles.xml"), encoding="unicode")
        for language in ("nl", "en")
    }
    assert "[$-413]d mmmm yyyy" in formats["nl"]
    assert "[$-809]d mmmm yyyy" in formats["en"]


def test_days_before_excel_counts_right_are_words():
    (row,) = rows(plan(activity("p1", "Oud", phase("execute", "1850-01-01", "1851-01-01"))), "Activiteiten")
    assert row["Eerste dag"] == "1 januari 1850"


def test_a_plan_without_anything_says_so_on_every_sheet():
    made = sheets(Plan(scheme="sto-2025"))
    assert made["Activiteiten"][1][0] == made["Doelstellingen"][1][0] == "Geen"


def test_the_same_input_gives_the_same_bytes():
    sound = Plan(scheme="sto-2025", objectives=(sound_objective("k1"),))
    assert written(sound) == written(sound)
    with zipfile.ZipFile(io.BytesIO(written(sound))) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


@pytest.mark.slow
def test_a_plan_of_four_hundred_activities_keeps_a_row_each():
    assert len(rows(schedules.many(400), "Activiteiten")) == 400


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it_and_shows_dates_as_dates(tmp_path: Path):
    (tmp_path / "plan.xlsx").write_bytes(written(plan(schedules.PLAIN, activity("p2", "=1+1"))))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to",
         "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,3",
         "--outdir", str(tmp_path), str(tmp_path / "plan.xlsx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    shown = next(tmp_path.glob("*.csv")).read_text(encoding="utf-8")
    assert "01-01-2025;31-12-2028" in shown
    assert "=1+1" in shown
