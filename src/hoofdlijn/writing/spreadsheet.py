"""A plan as a workbook (xlsx): objectives, activities by year, coverage, findings and targets."""

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO

from hoofdlijn.findings import Report
from hoofdlijn.phrases import say_day
from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.writing import spreadsheet_words as say
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.spreadsheet_activities import activities_sheet
from hoofdlijn.writing.spreadsheet_book import Book, properties, safe
from hoofdlijn.writing.spreadsheet_sheets import (
    coverage_sheet,
    findings_sheet,
    last_day,
    objectives_sheet,
    remainder_sheet,
    targets_sheet,
)

CREATED = datetime(2025, 1, 1)  # noqa: DTZ001 - the properties of a workbook know no time zone
"""When the file says it was made, where nobody says another moment: same input, same bytes."""

_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}


def plan_as_xlsx(plan: Plan, report: Report, scheme: Scheme, language: str, *, created: datetime = CREATED) -> bytes:
    """Return the plan and what the check found as a workbook, without macros and formulas.

    Its sheets: what it is, objectives, activities, coverage, findings, targets, and what was not placed, if anything.

    Args:
        plan: the plan; its texts stay as they are.
        report: what checking this plan gave.
        scheme: gives the names of elements, the period, the tranches and the reservation.
        language: "nl" or "en", of all words that are not the author's.
        created: the moment in the document's properties.
    """
    from xlsxwriter.workbook import Workbook  # noqa: PLC0415 - only who asks for a workbook pays for it

    names = PlanNames(plan, scheme, language)
    title = safe(" ".join(plan.title.split()), language) or names.plan_name
    sheets = {
        "objectives": objectives_sheet(plan, names),
        "activities": activities_sheet(plan, names),
        "coverage": coverage_sheet(plan, names),
        "findings": findings_sheet(plan, report, names),
        "targets": targets_sheet(plan, names),
    }
    if plan.remainder:
        sheets["remainder"] = remainder_sheet(plan, names)
    data = BytesIO()
    workbook = Workbook(data, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    reservation = scheme.reservation.text.in_language(language)
    workbook.set_properties(properties(title, names.say(scheme.name), reservation, created))
    workbook.set_custom_property("Language", _LANGUAGES[language])
    book = Book(workbook, language, title)
    about = [(sheet.name, names.say(say.ABOUT_SHEETS[key])) for key, sheet in sheets.items()]
    book.write_about(names.say(say.ABOUT), [*_about(plan, report, names), *about])
    for sheet in sheets.values():
        book.write(sheet)
    workbook.close()
    return data.getvalue()


def _about(plan: Plan, report: Report, names: PlanNames) -> Iterator[tuple[str, str]]:
    scheme, language = names.scheme, names.language
    if plan.region.strip():
        yield names.say(say.REGION), plan.region
    version = names.say(say.VERSION).format(name=names.say(scheme.name), since=say_day(scheme.valid_from, language))
    yield names.say(say.SCHEME), version
    days = scheme.period.days
    yield names.say(say.PERIOD), f"{say_day(days.start, language)} – {say_day(last_day(days.end), language)}"
    for tranche in scheme.tranches:
        by = names.say(say.TRANCHE_BY).format(id=tranche.id, day=say_day(tranche.deadline, language))
        yield names.say(say.TRANCHE), by
    yield names.say(say.RESERVATION), names.say(scheme.reservation.text)
    yield names.say(say.DATES), f"{names.say(say.DATES_NOTE)} {names.say(say.DOUBT_NOTE)}"
    yield names.say(say.PROGRAM), f"Hoofdlijn {report.program}"
