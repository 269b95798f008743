"""From an address to the place in the document that shows it best."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hoofdlijn.documents import QUOTE_LENGTH, Place, Span
from hoofdlijn.plan import Activity, Objective, Plan

_MARK = "- "


class PlaceFinder:
    """Finds the places of one plan; what an address needs of the plan is looked up once."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._objectives = {objective.id: objective for objective in plan.objectives}
        self._activities = {activity.id: activity for activity in plan.activities}
        self._owners = {activity.id: one for one in plan.objectives for activity in one.activities}

    def find(self, address: str, quote: str = "") -> Place | None:
        """Return the place of `address`, narrowed to `quote` where those words are found in the value there.

        A part that does not stand in the document takes the place of what it belongs to: the activity or objective,
        and the title for the plan as a whole. None for a plan that did not come from a document, or has no title.
        """
        for candidate in self._fallbacks(address):
            place = self._place_at(candidate)
            if place is not None:
                return _narrow(place, self._value_at(candidate), quote) if quote and candidate == address else place
        return None

    def find_others(self, addresses: Iterable[str], first: Place | None) -> tuple[Place, ...]:
        """Return the places of `addresses` in their order, each once and without `first`; not all have one."""
        found = (self.find(address) for address in addresses)
        return tuple(dict.fromkeys(place for place in found if place is not None and place != first))

    def _place_at(self, address: str) -> Place | None:
        room, _, number = address.partition("/")
        if room == "remainder" and number.isdigit() and int(number) < len(self._plan.remainder):
            return self._plan.remainder[int(number)].place
        return self._plan.places.get(address)

    def _fallbacks(self, address: str) -> Iterator[str]:
        """Yield the address itself, then ever wider ones."""
        yield address
        room, _, rest = address.partition("/")
        name = rest.partition("/")[0]
        owner = self._objectives.get(name) if room == "objectives" else None
        if room == "activities":
            yield from (f"activities/{name}", f"activities/{name}/title", f"activities/{name}/planning")
            owner = self._owners.get(name)
        if owner is not None:
            parts = ("", "title", "statement", "current", "desired")
            yield from (owner.address_of(part) for part in parts)
            yield from (activity.address_of("title") for activity in owner.activities)
        yield from ("title", "region")

    def _value_at(self, address: str) -> str:
        """Return the text of the value at `address`, "" for what is no single text."""
        room, _, rest = address.partition("/")
        name, _, part = rest.partition("/")
        if room == "objectives" and name in self._objectives:
            return _text_of_objective(self._objectives[name], part)
        if room == "activities" and name in self._activities:
            return _text_of_activity(self._activities[name], part)
        if room == "remainder":
            return self._plan.remainder[int(name)].text
        return self._plan.title if address == "title" else ""


def _text_of_objective(objective: Objective, part: str) -> str:
    texts = {
        "title": objective.title,
        "statement": objective.statement,
        "current": objective.current,
        "desired": objective.desired,
    }
    return texts.get(part, "")


def _text_of_activity(activity: Activity, part: str) -> str:
    texts = {
        "title": activity.title,
        "purposes": "\n".join(activity.purposes),
        "details": "\n".join(activity.details),
        "planning": activity.planning.text,
    }
    return texts.get(part, "")


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
