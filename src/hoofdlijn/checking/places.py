"""From an address to the place in the document that shows it best."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hoofdlijn.documents import QUOTE_LENGTH, Place, Span
from hoofdlijn.plan import Plan

_MARK = "- "


def find_place(plan: Plan, address: str, quote: str) -> Place | None:
    """Return the place of `address`, narrowed to `quote` where those words are found in the value there.

    A part that does not stand in the document takes the place of what it belongs to: the activity or objective, and
    the title for the plan as a whole. None for a plan that did not come from a document, or without a title.
    """
    for candidate in _fallbacks(plan, address):
        place = _place_at(plan, candidate)
        if place is not None:
            return _narrow(place, _value_at(plan, candidate), quote) if quote and candidate == address else place
    return None


def find_other_places(plan: Plan, addresses: Iterable[str], first: Place | None) -> tuple[Place, ...]:
    """Return the places of `addresses` in their order, each once and without `first`; those without a place fall out."""
    found = (find_place(plan, address, "") for address in addresses)
    return tuple(dict.fromkeys(place for place in found if place is not None and place != first))


def _place_at(plan: Plan, address: str) -> Place | None:
    room, _, number = address.partition("/")
    if room == "remainder" and number.isdigit() and int(number) < len(plan.remainder):
        return plan.remainder[int(number)].place
    return plan.places.get(address)


def _fallbacks(plan: Plan, address: str) -> Iterator[str]:
    """Yield the address itself, then ever wider ones."""
    yield address
    room, _, rest = address.partition("/")
    name = rest.partition("/")[0]
    if room == "activities":
        yield from (f"activities/{name}", f"activities/{name}/title", f"activities/{name}/planning")
        owner = next((one for one in plan.objectives if any(child.id == name for child in one.activities)), None)
        name = owner.id if owner else ""
    if room in {"objectives", "activities"} and name:
        parts = ("", "/title", "/statement", "/current", "/desired")
        yield from (f"objectives/{name}{part}" for part in parts)
        owner = next((one for one in plan.objectives if one.id == name), None)
        if owner:
            yield from (activity.address_of("title") for activity in owner.activities)
    yield from ("title", "region")


def _value_at(plan: Plan, address: str) -> str:
    """Return the text of the value at `address`, "" for what is no single text."""
    room, _, rest = address.partition("/")
    name, _, part = rest.partition("/")
    if room == "objectives":
        objective = next((one for one in plan.objectives if one.id == name), None)
        texts = {"title", "statement", "current", "desired"}
        return str(getattr(objective, part)) if objective and part in texts else ""
    if room == "activities":
        activity = next((one for one in plan.activities if one.id == name), None)
        if activity is None:
            return ""
        if part == "planning":
            return activity.planning.text
        if part in {"purposes", "details"}:
            return "\n".join(activity.purposes if part == "purposes" else activity.details)
        return activity.title if part == "title" else ""
    if room == "remainder":
        return plan.remainder[int(name)].text
    return plan.title if address == "title" else ""


def _narrow(place: Place, value: str, quote: str) -> Place:
    """Return the part of `place` that holds `quote`, or `place` where the value's lines do not fit its spans."""
    lines = [line.strip().removeprefix(_MARK) for line in value.split("\n") if line.strip()]
    spans = place.spans
    if len(spans) == 1 and spans[0].end - spans[0].start == len(value):
        lines = [value]
    if len(lines) != len(spans):
        return place
    for line, span in zip(lines, spans, strict=True):
        offset = line.find(quote)
        if offset >= 0 and len(line) == span.end - span.start:
            start = span.start + offset
            narrowed = Span(paragraph=span.paragraph, start=start, end=start + len(quote))
            return replace(place, paragraph=span.paragraph, quote=_cut(quote), spans=(narrowed,), cited=True)
    return place


def _cut(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= QUOTE_LENGTH else words[: QUOTE_LENGTH - 1].rstrip() + "…"
