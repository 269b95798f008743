"""The tables of a scheme file, as the types of the model describe them."""

from dataclasses import MISSING, fields
from functools import cache
from typing import Any, get_type_hints

# a parsed TOML table, of whatever shape its author gave it; only checks behind the reader's door know more
Table = dict[str, Any]


@cache
def shape_of(table: type) -> dict[str, Any]:
    """Return the type of each key of a table of the model, in the order of the model."""
    hints = get_type_hints(table)
    return {field.name: hints[field.name] for field in fields(table)}


@cache
def required_keys(table: type) -> frozenset[str]:
    """Return the keys that a table of the model cannot do without."""
    return frozenset(field.name for field in fields(table) if field.default is MISSING)
