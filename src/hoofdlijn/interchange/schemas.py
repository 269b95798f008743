"""The published JSON Schemas (2020-12), made from the types themselves."""

from collections.abc import Mapping
from typing import Any

import msgspec

from hoofdlijn.comparing import Comparison
from hoofdlijn.findings import Report
from hoofdlijn.interchange.changes import CHANGES_FORMAT
from hoofdlijn.interchange.plans import PLAN_FORMAT
from hoofdlijn.interchange.reports import REPORT_FORMAT
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan


def plan_schema() -> bytes:
    """Return the JSON Schema of a plan, indented."""
    return _schema(Plan, PLAN_FORMAT, "An outline plan as Hoofdlijn reads and writes it.", last={"reservation": Text})


def report_schema() -> bytes:
    """Return the JSON Schema of a check report, indented."""
    return _schema(Report, REPORT_FORMAT, "What a check found; it never approves or rejects.")


def changes_schema() -> bytes:
    """Return the JSON Schema of what changed between two versions of a plan, indented."""
    return _schema(Comparison, CHANGES_FORMAT, "What changed from one version of a plan to another.")


def _schema(noun: type, format_name: str, description: str, *, last: Mapping[str, type] | None = None) -> bytes:
    """Return the schema of a noun whose JSON may end with the keys of `last`."""
    more = last or {}
    shapes, definitions = msgspec.json.schema_components([noun, *more.values()], ref_template="#/$defs/{name}")
    for definition in definitions.values():
        _close(definition)
    root = definitions.pop(noun.__name__)
    root["properties"] = {
        "format": {"const": format_name},
        **root["properties"],
        **dict(zip(more, shapes[1:], strict=True)),
    }
    root["required"] = ["format", *root.get("required", [])]
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:hoofdlijn:{format_name.replace('/', ':')}",
        "title": format_name,
        "description": description,
        **{key: value for key, value in root.items() if key not in {"title", "description"}},
        "$defs": dict(sorted(definitions.items())),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"


def _close(definition: dict[str, Any]) -> None:  # Any: a JSON Schema is a tree of any JSON
    """Forbid keys we do not know, say decimals as we write them, and cut the docstring to its first line: the rest speaks to programmers."""
    if "properties" in definition:
        definition["additionalProperties"] = False
    if "description" in definition:
        definition["description"] = definition["description"].split("\n", 1)[0]
    for shape in definition.get("properties", {}).values():
        for choice in shape.get("anyOf", []):
            if choice.get("format") == "decimal":
                # our encoder writes a Decimal as a number, which msgspec's schema does not know
                choice.clear()
                choice["type"] = "number"
