"""Sheets as a workbook for Excel and LibreOffice, with xlsxwriter.

Every text is written as a text: nothing that a person wrote becomes a formula, a number or a link. What a cell cannot
hold is said in the cell.
"""

import math
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hoofdlijn.documents import writable
from hoofdlijn.phrases import say_day
from hoofdlijn.writing import spreadsheet_words as say
from hoofdlijn.writing.palette import ACCENT, HAIRLINE, HEAD, INK, OFFICE_FONT, PHASES, TONES, WHITE
from hoofdlijn.writing.spreadsheet_model import Shaded, Sheet, Value
from hoofdlijn.writing.timeline_letters import wrap

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

CELL = 32_767
"""UTF-16 units that a cell holds."""
SHEET_NAME = 31
"""Characters that the name of a sheet has at most."""
_FIRST_DAY = date(1900, 3, 1)
"""Before it Excel counts a day that never was; earlier days are written as words."""
_DATE_FORMATS = {"nl": "[$-413]d mmmm yyyy", "en": "[$-809]d mmmm yyyy"}
_A4 = 9
_FOOTER = 100
"""Characters of the title in a footer, which holds 255 with its signs."""
_SHADED = "shaded-"
_SHADES = {meaning.value: shade for meaning, shade in [*PHASES.items(), *TONES.items()]}
_PRINTED = 240
"""Characters beside each other that are still readable on a landscape page."""
_CHARACTER = 5.25
"""Width in points of the digit that widths of columns count in."""
_LINE = 15.0
_SURELY = 0.42
"""Letters that fit a column for each character of its width, even wide ones."""
_MOST_LINES = 27
"""Rows are at most 409 points high."""
_BASE: dict[str, Any] = {"font_name": OFFICE_FONT, "font_size": 11, "font_color": INK, "valign": "top"}
# xlsxwriter's options are of any type


class Book:
    """A workbook while it is written, in one language."""

    def __init__(self, workbook: "Workbook", language: str, title: str) -> None:
        self._workbook = workbook
        self._language = language
        self._title = title
        self._formats: dict[str, Format] = {}

    def write(self, sheet: Sheet) -> None:
        """Add a sheet: a frozen head with filters, and its rows."""
        page: Worksheet = self._workbook.add_worksheet(sheet.name[:SHEET_NAME])
        last = len(sheet.columns) - 1
        for index, column in enumerate(sheet.columns):
            page.set_column(index, index, column.width)
            page.write_string(0, index, column.title, self._format("head"))
        page.set_row(
            0,
            _height(
                [column.title for column in sheet.columns],
                [column.width - 3 for column in sheet.columns],
                self._language,
            ),
        )
        for number, row in enumerate(sheet.rows, start=1):
            page.set_row(number, _height(row, [column.width for column in sheet.columns], self._language))
            for index, value in enumerate(row):
                self._write_cell(page, number, index, value)
        if sheet.rows:
            page.autofilter(0, 0, len(sheet.rows), last)
        else:
            page.write_string(1, 0, say.NONE.in_language(self._language), self._format("text"))
        page.freeze_panes(1, sheet.frozen_columns)
        page.repeat_rows(0)
        if sheet.repeated_columns:
            page.repeat_columns(0, sheet.repeated_columns - 1)
        self._set_up(page, sum(column.width for column in sheet.columns))

    def write_about(self, name: str, lines: list[tuple[str, str]]) -> None:
        """Add the first sheet: the title, then what each thing is, in two columns."""
        page = self._workbook.add_worksheet(name[:SHEET_NAME])
        page.set_column(0, 0, 22)
        page.set_column(1, 1, 88)
        page.hide_gridlines(2)
        page.write_string(0, 0, safe(self._title, self._language), self._format("title"))
        for number, (term, text) in enumerate(lines, start=2):
            page.set_row(number, _height((term, text), (22, 88), self._language))
            page.write_string(number, 0, term, self._format("term"))
            page.write_string(number, 1, safe(text, self._language), self._format("plain"))
        self._set_up(page, 110)

    def _set_up(self, page: "Worksheet", width: float) -> None:
        page.set_landscape()
        page.set_paper(_A4)
        page.fit_to_pages(math.ceil(width / _PRINTED), 0)
        page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        title = safe(self._title, self._language)[:_FOOTER].replace("&", "&&").replace("\n", " ")
        page.set_footer(f"&L{title}&R{say.PAGE.in_language(self._language)}")
        page.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})

    def _write_cell(self, page: "Worksheet", row: int, column: int, value: Value) -> None:
        if value is None or value == "":
            page.write_blank(row, column, None, self._format("text"))
        elif isinstance(value, Shaded):
            look = f"{_SHADED}{value.meaning.value}" if value.meaning else "text"
            page.write_string(row, column, safe(value.text, self._language), self._format(look))
        elif isinstance(value, date):
            self._write_day(page, row, column, value)
        elif isinstance(value, int | Decimal):
            self._write_number(page, row, column, value)
        else:
            text = safe(value, self._language)
            page.write_string(row, column, text, self._format("quoted" if text[0] in "=+-@" else "text"))

    def _write_day(self, page: "Worksheet", row: int, column: int, day: date) -> None:
        if day < _FIRST_DAY:
            page.write_string(row, column, say_day(day, self._language), self._format("text"))
        else:
            page.write_datetime(row, column, day, self._format("date"))

    def _write_number(self, page: "Worksheet", row: int, column: int, value: int | Decimal) -> None:
        """Write a number; one that Excel would round stays as it was written, in words."""
        exact = Decimal(value)
        if exact.is_finite() and Decimal(repr(float(exact))) == exact and len(exact.as_tuple().digits) <= 15:
            page.write_number(row, column, float(exact), self._format("number"))
        else:
            page.write_string(row, column, str(value), self._format("text"))

    def _format(self, look: str) -> "Format":
        if look not in self._formats:
            self._formats[look] = self._workbook.add_format(_BASE | _look(look, self._language))
        return self._formats[look]


def safe(text: str, language: str) -> str:
    """Return `text` as a cell can hold it, and where it is cut off, that it is."""
    shown = writable(text.replace("\r\n", "\n").replace("\r", "\n")).replace("\x7f", "\N{REPLACEMENT CHARACTER}")
    if shown.startswith("<r>"):
        shown = f" {shown}"  # xlsxwriter would take it for its own markup
    if _units(shown) <= CELL:
        return shown
    note = say.CUT.in_language(language)
    room = CELL - _units(note)
    return shown.encode("utf-16-le")[: room * 2].decode("utf-16-le", "ignore") + note


def _height(row: Sequence[Value], widths: Sequence[float], language: str) -> float:
    """Return the height in points at which the fullest cell shows all its lines, as far as a row can be that high."""
    return _LINE * max(_lines(value, width, language) for value, width in zip(row, widths, strict=True))


def _lines(value: Value, width: float, language: str) -> int:
    text = value.text if isinstance(value, Shaded) else value
    if not isinstance(text, str) or (len(text) < width * _SURELY and "\n" not in text and "\r" not in text):
        return 1
    count = 0
    for paragraph in safe(text, language).split("\n"):
        count += max(len(wrap(paragraph, width * _CHARACTER, 11, lines=_MOST_LINES)), 1)
        if count >= _MOST_LINES:
            return _MOST_LINES
    return count


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _look(look: str, language: str) -> dict[str, Any]:  # xlsxwriter's options are of any type
    lines = {"bottom": 1, "bottom_color": HAIRLINE}
    wrapped = lines | {"text_wrap": True}
    if look.startswith(_SHADED):
        shade = _SHADES[look.removeprefix(_SHADED)]
        return wrapped | {"bg_color": shade.fill, "font_color": shade.ink, "border": 1, "border_color": WHITE}
    looks: dict[str, dict[str, Any]] = {  # the same
        "text": wrapped,
        "quoted": wrapped | {"quote_prefix": True},
        "number": lines | {"num_format": "General", "align": "right", "indent": 1},
        "date": lines | {"num_format": _DATE_FORMATS[language], "align": "left"},
        "head": {
            "bold": True,
            "text_wrap": True,
            "bg_color": HEAD,
            "font_color": ACCENT,
            "bottom": 2,
            "bottom_color": ACCENT,
        },
        "title": {"bold": True, "font_size": 18, "font_color": ACCENT},
        "term": {"bold": True, "text_wrap": True},
        "plain": {"text_wrap": True},
    }
    return looks[look]


def properties(title: str, subject: str, comments: str, created: datetime) -> dict[str, Any]:
    """Return the document properties; dates in them have no time zone, as the format wants."""
    return {
        "title": writable(title)[:255],
        "subject": writable(subject)[:255],
        "author": "Hoofdlijn",
        "comments": comments,
        "created": created.replace(tzinfo=None),
    }
