"""The shape of a scheme file, read with cattrs: unknown and missing keys, wrong types and bad dates, all at once."""

from collections.abc import Callable, Iterator
from dataclasses import is_dataclass
from datetime import date, datetime
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import Any, get_origin

from cattrs import BaseValidationError, Converter, ForbiddenExtraKeysError
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.errors import AttributeValidationNote, IterableValidationNote
from cattrs.gen import make_dict_structure_fn

from hoofdlijn.language import Text
from hoofdlijn.periods import Period
from hoofdlijn.scheme.faults import Fault, Wrong
from hoofdlijn.scheme.model import Scheme
from hoofdlijn.scheme.tables import Table, shape_of

Hook = Callable[[Any, Any], Any]
"""What cattrs calls with a parsed value and the type wanted."""

_PLAIN = {
    str: Text("tekst tussen aanhalingstekens", "text in quotes"),
    bool: Text("true of false", "true or false"),
    int: Text("een geheel getal", "a whole number"),
    float: Text("een getal", "a number"),
    date: Text("een datum zoals 2025-01-31, zonder aanhalingstekens", "a date such as 2025-01-31, without quotes"),
}
_LIST = Text("een lijst tussen [ en ]", "a list between [ and ]")
_TABLE = Text("een tabel met sleutels", "a table with keys")
_REVERSED = Text("eindigt niet na het begin", "does not end after it starts")
_LATER_END = Text(
    "kies een einde na het begin; het einde telt niet mee", "choose an end after the start; it is exclusive"
)


def structure_strictly(table: Table) -> tuple[Scheme | None, tuple[Fault, ...]]:
    """Return the scheme that a parsed file holds and no faults, or no scheme and every fault of shape.

    The one thing of shape left to `sense.py` is an empty text, so where the scheme is None the faults may be empty.
    """
    try:
        return _converter().structure(table, Scheme), ()
    except BaseValidationError as failure:
        return None, tuple(_faults(failure, ""))


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    for plain in _PLAIN:
        converter.register_structure_hook(plain, _plain)

    def list_hook(kind: Any) -> Hook:  # noqa: ANN401 - cattrs hands over types of any form
        return _expecting(list, _LIST, homogenous_tuple_structure_factory(kind, converter))

    def table_hook(kind: Any) -> Hook:  # noqa: ANN401 - as above
        return _expecting(dict, _TABLE, make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True))

    converter.register_structure_hook_factory(_is_list, list_hook)
    converter.register_structure_hook_factory(is_dataclass, table_hook)
    return converter


def _is_list(kind: Any) -> bool:  # noqa: ANN401 - as above
    return get_origin(kind) is tuple


def _expecting(wanted: type, wanted_text: Text, hook: Hook) -> Hook:
    """Return a hook that refuses what is not `wanted` before it calls `hook`."""

    def structure(value: object, kind: object) -> object:
        if not isinstance(value, wanted):
            raise _mistaken(value, wanted_text)
        return hook(value, kind)

    return structure


def _plain(value: object, kind: type) -> object:
    """Return a text, number, truth value or date just as it is: nothing is turned into something else."""
    if issubclass(kind, StrEnum):  # cattrs takes the hook of str for these too
        return _member(value, kind)
    allowed = (int, float) if kind is float else kind
    number_for_truth = isinstance(value, bool) and kind is not bool
    if not isinstance(value, allowed) or number_for_truth or isinstance(value, datetime):
        raise _mistaken(value, _PLAIN[kind])
    return value


def _member(value: object, kind: type[StrEnum]) -> object:
    names = tuple(str(member) for member in kind)
    if value not in names:
        listed = ", ".join(names)
        raise Wrong(
            Text(f"kent geen waarde {value!r}", f"has no value {value!r}"),
            Text(f"kies uit {listed}", f"choose from {listed}"),
        )
    return kind(value)


def _mistaken(value: object, wanted: Text) -> Wrong:
    seen = next(
        (text for plain, text in _SEEN if isinstance(value, plain)), Text(type(value).__name__, type(value).__name__)
    )
    return Wrong(Text(f"is {seen.nl}", f"is {seen.en}"), Text(f"verwacht: {wanted.nl}", f"expected: {wanted.en}"))


_SEEN = (
    (bool, Text("true of false", "true or false")),
    (str, Text("tekst", "text")),
    ((int, float), Text("een getal", "a number")),
    (datetime, Text("een datum met tijd", "a date with a time")),
    (date, Text("een datum", "a date")),
    (list, Text("een lijst", "a list")),
    (dict, Text("een tabel", "a table")),
)


def _faults(failure: BaseValidationError, path: str) -> Iterator[Fault]:
    """Walk through what cattrs gathered, with the place of each."""
    for cause in failure.exceptions:
        here = _place(cause, path)
        if isinstance(cause, BaseValidationError):
            yield from _faults(cause, here)
        elif isinstance(cause, ForbiddenExtraKeysError):
            yield from _unknown_keys(cause, path)
        elif isinstance(cause, Wrong):
            yield Fault(here, cause.problem, cause.hint)
        elif isinstance(cause, KeyError):
            yield Fault(here, Text("ontbreekt", "is missing"), _format_page())
        elif failure.cl is Period:
            yield Fault(here, _REVERSED, _LATER_END)


def _place(cause: BaseException, path: str) -> str:
    for note in getattr(cause, "__notes__", ()):
        if isinstance(note, IterableValidationNote):
            return f"{path}[{note.index}]"
        if isinstance(note, AttributeValidationNote):
            return f"{path}.{note.name}" if path else note.name
    return path


def _unknown_keys(cause: ForbiddenExtraKeysError, path: str) -> Iterator[Fault]:
    known = tuple(shape_of(cause.cl))
    for key in sorted(cause.extra_fields):
        meant = get_close_matches(key, known, n=1)
        listed = ", ".join(known)
        hint = (
            Text(f"bedoeld is misschien {meant[0]}", f"perhaps {meant[0]} is meant")
            if meant
            else Text(f"bekend zijn {listed}", f"known are {listed}")
        )
        yield Fault(f"{path}.{key}" if path else key, Text("onbekende sleutel", "unknown key"), hint)


def _format_page() -> Text:
    return Text(
        "wat er staat te komen: docs/reference/scheme-format.md", "what it holds: docs/reference/scheme-format.md"
    )
