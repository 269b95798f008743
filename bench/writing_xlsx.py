"""A plan of 46 pages as a spreadsheet: ours against openpyxl with the same cells, look, widths and filters.

Ours starts from the plan; openpyxl gets the cells ready, read back from our file.
"""

import io
from copy import copy
from dataclasses import dataclass
from datetime import UTC, datetime

from bench.contents import LANGUAGE, plan, scheme
from bench.timing import print_table, time_calls
from hoofdlijn.checking import check_plan

MOMENT = datetime(2025, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Sheet:
    title: str
    rows: list[list[tuple[object, dict[str, object]]]]
    """Value and look: font, fill, border, alignment and number format, shared between cells that look alike."""
    widths: dict[str, float]
    heights: dict[int, float]
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

    looks: dict[tuple[str, str], object] = {}
    return [
        _Sheet(
            title=sheet.title,
            rows=[[(cell.value, _look(cell, looks)) for cell in row] for row in sheet.iter_rows()],
            widths={letter: size.width for letter, size in sheet.column_dimensions.items()},
            heights={number: size.height for number, size in sheet.row_dimensions.items() if size.height},
            filters=sheet.auto_filter.ref,
            frozen=sheet.freeze_panes,
            merged=[str(area) for area in sheet.merged_cells.ranges],
        )
        for sheet in openpyxl.load_workbook(io.BytesIO(data)).worksheets
    ]


def _look(cell: object, looks: dict[tuple[str, str], object]) -> dict[str, object]:
    parts = {name: copy(getattr(cell, name)) for name in ("font", "fill", "border", "alignment")}
    shared = {name: looks.setdefault((name, repr(part)), part) for name, part in parts.items()}
    return shared | {"number_format": getattr(cell, "number_format", "General")}


def _with_openpyxl(sheets: list[_Sheet]) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet.title)
        for number, row in enumerate(sheet.rows, start=1):
            for column, (value, look) in enumerate(row, start=1):
                cell = page.cell(number, column, value)
                for name, part in look.items():
                    setattr(cell, name, part)
        for letter, width in sheet.widths.items():
            page.column_dimensions[letter].width = width
        for number, height in sheet.heights.items():
            page.row_dimensions[number].height = height
        page.auto_filter.ref = sheet.filters
        page.freeze_panes = sheet.frozen
        for area in sheet.merged:
            page.merge_cells(area)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()
