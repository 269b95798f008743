"""The sense of a scheme file's contents: words, ids, sources and dates that cannot be right, all at once.

Works on the parsed file itself, so that it also finds these where the shape is wrong elsewhere; what is not of the
shape a check needs is left to `shape.py`.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any, TypeGuard

from hoofdlijn.language import Text
from hoofdlijn.language.cues import cue_words
from hoofdlijn.scheme.faults import Fault
from hoofdlijn.scheme.model import PartKind
from hoofdlijn.scheme.tables import Table

RULE_CITATIONS = (
    "objectives", "vision", "activities", "elements", "coverage", "supporting", "parts", "part-statement",
    "part-situation", "part-current", "part-desired", "part-activities", "targets", "planning", "relation", "period",
    "feasible", "already-begun", "detail", "consistency", "guidance", "reservation",
)  # fmt: skip
"""Citations that rules ask for by id, so that every scheme must have them."""

_CUE_LISTS = frozenset({"strong", "weak", "never", "cues", "contribution_cues", "already_begun"})
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_POINT = re.compile(r"[a-z]\d?\Z")
_LISTS_WITH_IDS = ("elements", "anchors", "tranches", "dates", "criteria", "citations")
_Values = Iterator[tuple[str, str, Any]]


def find_senseless(table: Table) -> tuple[Fault, ...]:
    """Return every fault in the sense of a parsed scheme file, ordered by kind, then by place."""
    values = tuple(_walk(table, ""))
    return (
        *_words(values),
        *_ids(table, values),
        *_parts(table),
        *_sources(table, values),
        *_times(table),
        *_sizes(table),
    )


def _walk(value: object, path: str, key: str = "") -> _Values:
    """Yield (path, key, value) for every value in the file, tables and lists included, in file order."""
    yield path, key, value
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _walk(item, f"{path}.{name}" if path else name, name)
    elif isinstance(value, list):
        for position, item in enumerate(value):
            yield from _walk(item, f"{path}[{position}]", key)


def _rows(table: Table, key: str) -> Iterator[tuple[str, Table]]:
    """Yield (path, table) for each table in the list under `key`, as far as it is one."""
    rows = table.get(key)
    for position, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, dict):
            yield f"{key}[{position}]", row


def _words(values: tuple[tuple[str, str, Any], ...]) -> Iterator[Fault]:
    for path, key, value in values:
        if isinstance(value, str) and (not value.strip() or value != value.strip()):
            yield _fault(path, "is leeg of heeft spaties aan de rand", "is empty or has spaces at its ends",
                         "vul in, of laat de sleutel weg", "fill in, or leave the key out")  # fmt: skip
        elif isinstance(value, list):
            yield from _word_list(path, key, value)


def _word_list(path: str, key: str, entries: list[Any]) -> Iterator[Fault]:
    if not entries:
        yield _fault(path, "is een lege lijst", "is an empty list",
                     "vul de lijst, of laat de sleutel weg", "fill the list, or leave the key out")  # fmt: skip
    seen: set[str] = set()
    for position, entry in enumerate(entries):
        if not isinstance(entry, str):
            continue
        here = f"{path}[{position}]"
        if entry in seen:
            yield _fault(here, f"staat er al: {entry!r}", f"is there already: {entry!r}",
                         "haal er een weg", "take one out")  # fmt: skip
        seen.add(entry)
        if entry != entry.lower() and not (key == "template_texts" and entry == entry.upper()):
            yield _fault(here, f"heeft hoofdletters: {entry!r}", f"has capitals: {entry!r}",
                         "schrijf woorden klein", "write words in lower case")  # fmt: skip
        if key in _CUE_LISTS and not _is_cue(entry):
            yield _fault(here, f"is geen zoekwoord: {entry!r}", f"is no cue: {entry!r}",
                         "begin en eindig met een woord; … staat tussen woorden",
                         "begin and end with a word; … stands between words")  # fmt: skip


def _is_cue(entry: str) -> bool:
    try:
        return bool(cue_words(entry))
    except ValueError:
        return False


def _ids(table: Table, values: tuple[tuple[str, str, Any], ...]) -> Iterator[Fault]:
    for path, key, value in values:
        if key == "id" and isinstance(value, str) and not _ID.match(value):
            yield _fault(path, f"is geen id: {value!r}", f"is no id: {value!r}",
                         "kleine letters en cijfers, met streepjes ertussen", "lower case letters and digits, hyphens between")  # fmt: skip
        elif key == "point" and isinstance(value, str) and not _POINT.match(value):
            yield _fault(path, f"is geen punt van het format: {value!r}", f"is no point of the format: {value!r}",
                         "een letter, eventueel met een cijfer (d1)", "a letter, perhaps with a digit (d1)")  # fmt: skip
        elif key == "url" and isinstance(value, str) and not value.startswith("https://"):
            yield _fault(path, f"is geen webadres: {value!r}", f"is no web address: {value!r}",
                         "begin met https://", "begin with https://")  # fmt: skip
    for key in _LISTS_WITH_IDS:
        yield from _duplicates(table, key, "id")
    yield from _duplicates(table, "elements", "point")


def _duplicates(table: Table, key: str, unique: str) -> Iterator[Fault]:
    seen: set[str] = set()
    for path, row in _rows(table, key):
        value = row.get(unique)
        if not isinstance(value, str):
            continue
        if value in seen:
            yield _fault(f"{path}.{unique}", f"komt al voor: {value!r}", f"is used already: {value!r}",
                         "geef elk een eigen waarde", "give each a value of its own")  # fmt: skip
        seen.add(value)


_COLUMNS = 5
"""Of a target."""


def _parts(table: Table) -> Iterator[Fault]:
    if not isinstance(table.get("parts"), list):
        return
    yield from _duplicates(table, "parts", "kind")
    for path, row in _rows(table, "parts"):
        pieces = row.get("example_row")
        if isinstance(pieces, list) and len(pieces) != _COLUMNS:
            yield _fault(f"{path}.example_row", f"heeft {len(pieces)} delen", f"has {len(pieces)} pieces",
                         "wat, nu, straks, eenheid en wanneer", "what, now, then, unit and when")  # fmt: skip
    kinds = Counter(row.get("kind") for _, row in _rows(table, "parts") if isinstance(row.get("kind"), str))
    missing = [str(kind) for kind in PartKind if not kinds[str(kind)]]
    if missing:
        listed = ", ".join(missing)
        yield _fault("parts", f"mist {listed}", f"lacks {listed}",
                     "elk deel heeft een eigen [[parts]]", "each part has a [[parts]] of its own")  # fmt: skip


def _sources(table: Table, values: tuple[tuple[str, str, Any], ...]) -> Iterator[Fault]:
    known = {row.get("id") for _, row in _rows(table, "citations") if isinstance(row.get("id"), str)}
    for path, key, value in values:
        if key == "source" and isinstance(value, str) and value.strip() and value not in known:
            yield _fault(path, f"geen bron met id {value!r}", f"no citation with id {value!r}",
                         "voeg een [[citations]] met deze id toe", "add a [[citations]] with this id")  # fmt: skip
    missing = [key for key in RULE_CITATIONS if key not in known]
    if missing and isinstance(table.get("citations"), list):
        listed = ", ".join(missing)
        yield _fault("citations", f"mist {listed}", f"lacks {listed}",
                     "regels van Hoofdlijn verwijzen hiernaar", "rules of Hoofdlijn refer to these")  # fmt: skip


def _times(table: Table) -> Iterator[Fault]:
    period = _days(table.get("period"))
    covered: list[tuple[date, date, str]] = []
    for path, tranche in _rows(table, "tranches"):
        days = _days(tranche)
        if days is None:
            continue
        yield from _tranche(path, tranche, days, period)
        overlapping = next((other for start, end, other in covered if days[0] < end and start < days[1]), None)
        if overlapping:
            yield _fault(f"{path}.days", f"overlapt {overlapping}", f"overlaps {overlapping}",
                         "laat elk jaar in één tranche vallen", "let each year lie in one tranche")  # fmt: skip
        covered.append((*days, path))
    for path, row in _rows(table, "dates"):
        first, last = row.get("first"), row.get("last")
        if _is_day(first) and _is_day(last) and last < first:
            yield _fault(f"{path}.last", "ligt voor first", "lies before first",
                         "beide dagen tellen mee; neem dezelfde dag voor één dag",
                         "both days count; take the same day twice for one day")  # fmt: skip


def _tranche(path: str, tranche: Table, days: tuple[date, date], period: tuple[date, date] | None) -> Iterator[Fault]:
    if period and not (period[0] <= days[0] and days[1] <= period[1]):
        yield _fault(f"{path}.days", "valt buiten period", "lies outside period",
                     "blijf binnen period.days", "stay within period.days")  # fmt: skip
    deadline = tranche.get("deadline")
    if _is_day(deadline) and deadline >= days[1]:
        yield _fault(f"{path}.deadline", "ligt na het einde van de tranche", "lies after the end of the tranche",
                     "een plan wordt uitgewerkt voordat het is uitgevoerd", "a plan is worked out before it is carried out")  # fmt: skip


def _days(row: object) -> tuple[date, date] | None:
    """Return start and end of the days of a period or tranche, None where they are not two dates in order."""
    days = row.get("days") if isinstance(row, dict) else None
    if not isinstance(days, dict):
        return None
    start, end = days.get("start"), days.get("end")
    return (start, end) if _is_day(start) and _is_day(end) and start < end else None


def _is_day(value: object) -> TypeGuard[date]:
    """Tell whether a value is a date; TOML's date with a time is another type, that does not compare with one."""
    return type(value) is date


def _sizes(table: Table) -> Iterator[Fault]:
    detail = table.get("detail")
    if not isinstance(detail, dict):
        return
    thinner, longer = detail.get("thinner_factor"), detail.get("longer_factor")
    if _is_number(thinner) and not 0 < thinner < 1:
        yield _fault("detail.thinner_factor", "ligt niet tussen 0 en 1", "does not lie between 0 and 1",
                     "0.5 is half het kleinste voorbeeld", "0.5 is half the smallest example")  # fmt: skip
    if _is_number(longer) and not longer > 1:
        yield _fault("detail.longer_factor", "is niet groter dan 1", "is not above 1",
                     "4 is vier maal het grootste voorbeeld", "4 is four times the largest example")  # fmt: skip
    for key, value in detail.items():
        if key.startswith("min_") and _is_number(value) and value < 1:
            yield _fault(f"detail.{key}", "is kleiner dan 1", "is below 1", "neem 1 of meer", "take 1 or more")
    for path, example in _rows(detail, "examples"):
        for key, value in example.items():
            if _is_number(value) and value < 1:
                yield _fault(f"detail.{path}.{key}", "is kleiner dan 1", "is below 1",
                             "tel het voorbeeld na", "count the example again")  # fmt: skip


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _fault(path: str, nl: str, en: str, hint_nl: str, hint_en: str) -> Fault:
    return Fault(path, Text(nl, en), Text(hint_nl, hint_en))
