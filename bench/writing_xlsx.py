"""A plan of 46 pages as a spreadsheet: ours against openpyxl with the same cells, widths and filters.

Ours starts from the plan; openpyxl gets the cells ready, read back from our file.
"""

import io
from dataclasses import dataclass
from datetime import UTC, datetime

from bench.contents import LANGUAGE, plan, scheme
from bench.timing import print_table, time_calls
from hoofdlijn.checking import check_plan

MOMENT = datetime(2025, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Sheet:
    title: str
    rows: list[list[tuple[object, str, bool, bool]]]
    """Value, number format, bold, wrapped."""
    widths: dict[str, float]
    filters: str | None
    frozen: str | None
    merged: list[str]


def measure(rounds: int) -> dict[str, float]:
    """Print the table and return the ratio."""
    from hoofdlijn.writing.spreadsheet import plan_as_xlsx

    report = check_plan(plan(), scheme(), program="bench")

    def ours() -> bytes:
        return plan_as_xlsx(plan(), report, scheme(), LANGUAGE, created=MOMENT)

    sheets = _read_back(ours())
    timings = time_calls({"hoofdlijn": ours, "openpyxl": lambda: _with_openpyxl(sheets)}, rounds)
    cells = sum(len(row) for sheet in sheets for row in sheet.rows)
    print_table(
        f"Writing {len(sheets)} sheets with {cells} cells as xlsx, in this process",
        timings,
        "hoofdlijn",
        {"openpyxl": "ours >= 1.5 x faster"},
    )
    return {"openpyxl / xlsx (>= 1.5)": timings["openpyxl"].median / timings["hoofdlijn"].median}


def _read_back(data: bytes) -> list[_Sheet]:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data))
    return [
        _Sheet(
            title=sheet.title,
            rows=[
                [
                    (cell.value, cell.number_format, bool(cell.font.bold), bool(cell.alignment.wrap_text))
                    for cell in row
                ]
                for row in sheet.iter_rows()
            ],
            widths={letter: size.width for letter, size in sheet.column_dimensions.items()},
            filters=sheet.auto_filter.ref,
            frozen=sheet.freeze_panes,
            merged=[str(area) for area in sheet.merged_cells.ranges],
        )
        for sheet in book.worksheets
    ]


def _with_openpyxl(sheets: list[_Sheet]) -> bytes:
    import openpyxl
    from openpyxl.styles import Alignment, Font

    book = openpyxl.Workbook()
    book.remove(book.active)
    bold, wrapped = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    for sheet in sheets:
        page = book.create_sheet(sheet.title)
        for number, row in enumerate(sheet.rows, start=1):
            for column, (value, form, is_bold, wraps) in enumerate(row, start=1):
                if value is None:
                    continue
                cell = page.cell(number, column, value)
                if form != "General":
                    cell.number_format = form
                if is_bold:
                    cell.font = bold
                if wraps:
                    cell.alignment = wrapped
        for letter, width in sheet.widths.items():
            page.column_dimensions[letter].width = width
        page.auto_filter.ref = sheet.filters
        page.freeze_panes = sheet.frozen
        for area in sheet.merged:
            page.merge_cells(area)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()
