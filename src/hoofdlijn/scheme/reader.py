"""From the bytes of a scheme file to a Scheme: the strict reader, and the quick one for files of our own.

`load_scheme` finds every fault at once: the shape (keys, types, dates) with cattrs, the sense of the contents in
`sense.py`. `load_shipped_scheme` gives an equal Scheme without looking for faults: the files that come with the program
are read strictly by its tests, and loading cattrs would cost each run of the program more than all its reading
(`docs/decisions/0011-two-ways-to-load-a-scheme.md`).
"""

import re
import tomllib
from dataclasses import is_dataclass
from enum import EnumType
from typing import Any, TypeVar, get_args, get_origin

from hoofdlijn.errors import InvalidScheme
from hoofdlijn.language import Text
from hoofdlijn.scheme.faults import Fault
from hoofdlijn.scheme.model import Scheme
from hoofdlijn.scheme.tables import Table, shape_of

MAX_BYTES = 500_000
"""A scheme file is some sixty kilobytes; what is eight times that is no scheme file."""
MAX_DOTS = 100
"""On one line. A key of thousands of dotted parts costs tomllib their square in memory."""

Shape = TypeVar("Shape")


def load_scheme(data: bytes, name: str) -> Scheme:
    """Return the scheme in a TOML file; `name` is the file's own name, for messages.

    Raises:
        InvalidScheme: with every fault of the file in its field `faults` (tuple of `Fault`, in the order found).
    """
    from hoofdlijn.scheme.sense import find_senseless  # noqa: PLC0415 - only strict reading needs these two
    from hoofdlijn.scheme.shape import structure_strictly  # noqa: PLC0415

    try:
        table, faults = _parse(data)
        scheme, misshapen = structure_strictly(table) if not faults else (None, ())
        faults += misshapen + (find_senseless(table) if table else ())
    except RecursionError:
        scheme, faults = None, (_unreadable("file", "[[[…", "maak lijsten minder diep", "nest lists less deeply"),)
    if scheme is None or faults:
        raise _invalid(name, faults)
    return scheme


def load_shipped_scheme(data: bytes) -> Scheme:
    """Return the scheme in a file that is known to be valid, such as those that come with the program."""
    return _structure(tomllib.loads(data.decode("utf-8")), Scheme)


def _parse(data: bytes) -> tuple[Table, tuple[Fault, ...]]:
    if len(data) > MAX_BYTES:
        size = Text(f"hoogstens {MAX_BYTES} bytes", f"at most {MAX_BYTES} bytes")
        return {}, (Fault("file", Text("te groot", "too large"), size),)
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.count(b".") > MAX_DOTS:
            return {}, (_unreadable(f"line {number}", "...", "verdeel over meer regels", "use more lines"),)
    try:
        return tomllib.loads(data.decode("utf-8-sig")), ()
    except UnicodeDecodeError as failure:
        number = data.count(b"\n", 0, failure.start) + 1
        return {}, (_unreadable(f"line {number}", "UTF-8", "bewaar het bestand als UTF-8", "save the file as UTF-8"),)
    except ValueError as failure:
        return {}, (_syntax_fault(str(failure)),)


def _unreadable(path: str, seen: str, nl: str, en: str) -> Fault:
    return Fault(path, Text(f"niet te lezen ({seen})", f"cannot be read ({seen})"), Text(nl, en))


def _syntax_fault(said: str) -> Fault:
    """Return the fault that tomllib speaks of in "… (at line 3, column 5)"."""
    where = re.search(r" \(at (line \d+, column \d+|end of document)\)$", said)
    reason = said[: where.start()] if where else said
    return Fault(
        where[1] if where else "file",
        Text(f"geen geldige TOML ({reason})", f"no valid TOML ({reason})"),
        Text("vergelijk met een bestand dat wel klopt", "compare with a file that is right"),
    )


def _invalid(name: str, faults: tuple[Fault, ...]) -> InvalidScheme:
    return InvalidScheme(
        name=name,
        faults=faults,
        count=len(faults),
        first_nl=faults[0].in_language("nl"),
        first_en=faults[0].in_language("en"),
    )


def _structure(value: Any, shape: type[Shape]) -> Shape:  # noqa: ANN401 - parsed TOML
    """Return `value` in the shape of a type of the model; keys and types are taken on trust."""
    if get_origin(shape) is tuple:
        return tuple(_structure(item, get_args(shape)[0]) for item in value)  # type: ignore[return-value]  # shape says so
    if is_dataclass(shape):
        kinds = shape_of(shape)
        return shape(**{key: _structure(item, kinds[key]) for key, item in value.items()})
    return shape(value) if isinstance(shape, EnumType) else value  # type: ignore[no-any-return]  # trusted
