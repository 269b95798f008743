"""A scheme as a page to read, and as JSON."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, timedelta
from textwrap import wrap

from hoofdlijn.language import Text
from hoofdlijn.periods import Period
from hoofdlijn.scheme import Level, Scheme

_WIDTH = 100

_HEADINGS = {
    "levels": Text("Woorden voor de niveaus", "Words for the levels"),
    "parts": Text("Delen van een doelstelling, met hun kopjes", "Parts of an objective, with their headings"),
    "elements": Text("Elementen: ten minste één per doelstelling, samen alle", "Elements: one or more for each objective, all of them together"),
    "anchors": Text("Regiovisie: waaruit een doelstelling volgt", "Regional vision: what an objective follows from"),
    "tranches": Text("Uitgewerkte plannen", "Elaborated plans"),
    "dates": Text("Andere data", "Other dates"),
    "detail": Text("Omvang van de voorbeelden", "Size of the examples"),
    "criteria": Text("Beoordelingskader: elk criterium voldoet of voldoet niet", "Assessment framework: each criterion is met or not"),
    "sources": Text("Bronnen", "Sources"),
    "reservation": Text("Voorbehoud", "Reservation"),
}  # fmt: skip


def scheme_as_json(scheme: Scheme) -> str:
    """Return the whole scheme as indented JSON: keys in the order of the scheme file's reference, dates ISO."""
    return json.dumps(asdict(scheme), indent=2, ensure_ascii=False, default=str) + "\n"


def scheme_as_text(scheme: Scheme, language: str) -> str:
    """Return the scheme as a page for a developer or adviser, in `language`."""
    return "\n".join(_page(scheme, language)) + "\n"


def _page(scheme: Scheme, language: str) -> Iterator[str]:
    yield f"{scheme.name.in_language(language)} ({scheme.id})"
    yield _said(language, f"Geldt vanaf {scheme.valid_from}", f"Holds from {scheme.valid_from}") + f". {scheme.url}"
    yield _said(language, "Subsidieperiode", "Subsidy period") + f": {_days(scheme.period.days, language)}"
    yield from _section("levels", _levels(scheme, language), language)
    yield from _section("parts", _parts(scheme, language), language)
    yield from _section("elements", _elements(scheme, language), language)
    yield from _section("anchors", _anchors(scheme, language), language)
    yield from _section("tranches", _tranches(scheme, language), language)
    yield from _section("dates", _dates(scheme, language), language)
    yield from _section("detail", _detail(scheme, language), language)
    yield from _section("criteria", _criteria(scheme, language), language)
    yield from _section("sources", _sources(scheme, language), language)
    yield from _section("reservation", iter([scheme.reservation.text.in_language(language)]), language)


def _section(key: str, lines: Iterator[str], language: str) -> Iterator[str]:
    yield ""
    yield _HEADINGS[key].in_language(language)
    for line in lines:
        yield from wrap(line, _WIDTH, initial_indent="  ", subsequent_indent="      ", break_long_words=False)


def _levels(scheme: Scheme, language: str) -> Iterator[str]:
    for level in (scheme.objective, scheme.activity):
        yield f"{level.name.in_language(language)}: {_aliases(level)}"


def _aliases(level: Level) -> str:
    return ", ".join(level.aliases)


def _parts(scheme: Scheme, language: str) -> Iterator[str]:
    for part in scheme.parts:
        yield f"{part.kind}  {part.name.in_language(language)}: {', '.join(part.headings)}"


def _elements(scheme: Scheme, language: str) -> Iterator[str]:
    for element in scheme.elements:
        yield f"{element.point:2}  {element.id}: {element.name.in_language(language)} [{element.source}]"


def _anchors(scheme: Scheme, language: str) -> Iterator[str]:
    for anchor in scheme.anchors:
        numbers = _said(language, " of ", " or ").join(anchor.headings)
        yield f"{anchor.id}: {anchor.title.in_language(language)} ({numbers}) [{anchor.source}]"


def _tranches(scheme: Scheme, language: str) -> Iterator[str]:
    for tranche in scheme.tranches:
        due = _said(language, "uiterlijk", "at the latest")
        yield f"{_days(tranche.days, language)}: {due} {_day(tranche.deadline)} [{tranche.source}]"


def _dates(scheme: Scheme, language: str) -> Iterator[str]:
    for dated in scheme.dates:
        days = _day(dated.first) if dated.first == dated.last else f"{_day(dated.first)} – {_day(dated.last)}"
        yield f"{days}  {dated.name.in_language(language)} [{dated.source}]"


def _detail(scheme: Scheme, language: str) -> Iterator[str]:
    detail = scheme.detail
    for size in detail.examples:
        yield _said(
            language,
            f"voorbeeld {size.example}: {size.statement} woorden doelstelling, {size.situation} situatie, "
            f"{size.activities} activiteiten; {size.activity_count} activiteiten, {size.phase_count} fasen",
            f"example {size.example}: {size.statement} words of objective, {size.situation} situation, "
            f"{size.activities} activities; {size.activity_count} activities, {size.phase_count} phases",
        )
    yield _said(
        language,
        f"veel magerder: kleiner dan {detail.thinner_factor:g} × het kleinste; "
        f"veel uitgebreider: groter dan {detail.longer_factor:g} × het grootste [{detail.source}]",
        f"far thinner: below {detail.thinner_factor:g} × the smallest; "
        f"far longer: above {detail.longer_factor:g} × the largest [{detail.source}]",
    )
    yield _said(
        language,
        f"ten minste {detail.min_objectives} doelstellingen, per doelstelling {detail.min_activities} activiteiten en "
        f"{detail.min_elements} element",
        f"at least {detail.min_objectives} objectives, for each {detail.min_activities} activities and "
        f"{detail.min_elements} element",
    )


def _criteria(scheme: Scheme, language: str) -> Iterator[str]:
    for criterion in scheme.criteria:
        yield f"{criterion.framework} {criterion.name.in_language(language)}: {criterion.asks.in_language(language)}"


def _sources(scheme: Scheme, language: str) -> Iterator[str]:
    for citation in scheme.citations:
        requirement = f" ({citation.requirement})" if citation.requirement else ""
        yield f"{citation.id}: {citation.label.in_language(language)}{requirement}"


def _days(days: Period, language: str) -> str:
    last = days.end - timedelta(days=1)
    return f"{_day(days.start)} {_said(language, 'tot en met', 'up to and including')} {_day(last)}"


def _day(day: date) -> str:
    return day.isoformat()


def _said(language: str, nl: str, en: str) -> str:
    return Text(nl, en).in_language(language)
