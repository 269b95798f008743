"""A plan as a calendar (iCalendar, RFC 5545 and 7986): its phases and the dates of the scheme, as whole days."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hoofdlijn.documents import writable
from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.writing import agenda_words as say
from hoofdlijn.writing.agenda_events import Entry, calendar_uid, left_out, plan_entries, scheme_entries
from hoofdlijn.writing.plan_names import PlanNames

if TYPE_CHECKING:
    from icalendar import Event, vText

STAMP = datetime(2025, 1, 1, tzinfo=UTC)
"""The moment in every event where nobody says another: same input, same bytes."""

_PRODUCT = "-//Hoofdlijn//Hoofdlijn//NL"


def plan_as_calendar(
    plan: Plan, scheme: Scheme, language: str, *, stamp: datetime = STAMP, revision: int = 0
) -> bytes:
    """Return the plan as an iCalendar file: an event for each phase, deadline and other date of the scheme.

    Importing a later revision replaces the events of the earlier one. Phases that end before they start and activities
    without readable planning cannot be events; the description of the calendar names them.

    Args:
        plan: the plan.
        scheme: gives tranches, dates and the reservation.
        language: "nl" or "en", of all words that are not the author's.
        stamp: when the events were made; without a time zone it counts as UTC.
        revision: from 0, higher each time that the plan is handed on.

    Raises:
        ValueError: if `revision` is below 0.
    """
    from icalendar import Calendar  # noqa: PLC0415 - only who asks for a calendar pays for it

    if revision < 0:
        raise ValueError(f"a revision is 0 or higher, not {revision}")
    names = PlanNames(plan, scheme, language)
    moment = stamp.astimezone(UTC) if stamp.tzinfo else stamp.replace(tzinfo=UTC)
    calendar = Calendar()
    for name, text in _head(plan, names):
        calendar.add(name, _text(text, language if name in _SPOKEN else ""))
    for entry in _entries(plan, names):
        calendar.add_component(_event(entry, moment.replace(microsecond=0), revision, language))
    return bytes(calendar.to_ical())


_SPOKEN = frozenset({"NAME", "DESCRIPTION"})
"""Properties of the calendar that may say in which language they are."""


def _head(plan: Plan, names: PlanNames) -> Iterator[tuple[str, str]]:
    title = " ".join(plan.title.split()) or names.plan_name
    about = "\n".join(_about(plan, title, names))
    yield "VERSION", "2.0"
    yield "PRODID", _PRODUCT
    yield "CALSCALE", "GREGORIAN"
    yield "METHOD", "PUBLISH"
    yield "UID", calendar_uid(plan)
    yield "NAME", title
    yield "X-WR-CALNAME", title
    yield "DESCRIPTION", about
    yield "X-WR-CALDESC", about


def _about(plan: Plan, title: str, names: PlanNames) -> Iterator[str]:
    yield names.say(say.ABOUT).format(title=title)
    yield names.say(names.scheme.reservation.text)
    missing = list(left_out(plan, names))
    if missing:
        yield names.say(say.LEFT_OUT)
        yield from (f"- {line}" for line in missing)


def _entries(plan: Plan, names: PlanNames) -> Iterable[Entry]:
    yield from scheme_entries(names)
    yield from plan_entries(plan, names)


def _event(entry: Entry, stamp: datetime, revision: int, language: str) -> "Event":
    from icalendar import Event  # noqa: PLC0415 - as above

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", revision)
    event.add("dtstart", entry.start)
    event.add("dtend", entry.end)
    event.add("status", "TENTATIVE" if entry.is_tentative else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    event.add("categories", [_clean(entry.category)])
    event.add("SUMMARY", _text(entry.summary, language))
    event.add("DESCRIPTION", _text(entry.description, language))
    if entry.address:
        event.add("X-HOOFDLIJN-ADDRESS", _text(entry.address))
    return event


def _text(text: str, language: str = "") -> "vText":
    """Return a value named as text, because the library escapes nothing in properties that it does not know."""
    from icalendar import vText  # noqa: PLC0415 - as above

    return vText(_clean(text), params={"LANGUAGE": language} if language else {})


def _clean(text: str) -> str:
    """Return `text` without what the format does not allow; a line end is written as its own sign."""
    # of what XML holds the format bars one character, DEL
    return writable(text.replace("\r\n", "\n").replace("\r", "\n")).replace("\x7f", "\N{REPLACEMENT CHARACTER}")
