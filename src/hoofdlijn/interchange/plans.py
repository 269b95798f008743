"""Plan ⇄ JSON (`hoofdlijn-plan/1`)."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

import msgspec

from hoofdlijn.errors import PlanFileError
from hoofdlijn.interchange.encoding import encode_with_format
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan

PLAN_FORMAT = "hoofdlijn-plan/1"

_SNIFFED = 4096
_MOST_DIGITS = 400
"""Before or after the point of a number: written out, one of a billion digits would fill the memory."""


def plan_to_json(plan: Plan, *, reservation: Text | None = None) -> bytes:
    """Return the plan as JSON, UTF-8, indented; the same plan gives the same bytes.

    Args:
        plan: the plan.
        reservation: what the scheme says of every output, as the last key; it is no part of the plan, and reading
            passes it over.
    """
    return encode_with_format(plan, PLAN_FORMAT, last={"reservation": reservation} if reservation else {})


def is_plan_json(data: bytes) -> bool:
    """Tell whether these bytes are meant as a plan JSON of ours (whole and right or not)."""
    head = data[:_SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"{") and b'"hoofdlijn-plan/' in head


def plan_from_json(data: bytes, *, name: str) -> Plan:
    """Return the plan in `data`; keys that are left out take the defaults of the types.

    Raises:
        PlanFileError: if it is no JSON, of another format version, of the wrong shape, holds a key that we do not
            know (it would be lost in silence), or breaks an invariant such as unique ids. `name` is the file's name.
    """
    try:
        raw = _DECODER.decode(data.removeprefix(b"\xef\xbb\xbf"))
        _check_format(raw, name)
        plan = msgspec.convert(raw, Plan)
    except RecursionError as failure:
        raise PlanFileError(name=name, fault={"nl": "te diep genest", "en": "nested too deep"}) from failure
    except (msgspec.MsgspecError, UnicodeDecodeError) as failure:
        raise PlanFileError(name=name, fault=str(failure)) from failure
    stranger = _find_unknown_key(raw, msgspec.to_builtins(plan, builtin_types=()), "$")
    if stranger:
        raise PlanFileError(
            name=name, fault={"nl": f"{stranger}: onbekende sleutel", "en": f"{stranger}: unknown key"}
        )
    return plan


def _exact(digits: str) -> Decimal:
    """Return a number with a point or exponent digit for digit; as a float its last digits would be lost."""
    number = Decimal(digits)
    if abs(number.adjusted()) > _MOST_DIGITS:
        raise msgspec.ValidationError(f"a number of more than {_MOST_DIGITS} digits")
    return number


_DECODER = msgspec.json.Decoder(float_hook=_exact)


def _check_format(raw: object, name: str) -> None:
    if not isinstance(raw, dict) or raw.get("format") != PLAN_FORMAT:
        raise PlanFileError(name=name, fault=f'"format" is not "{PLAN_FORMAT}"')
    del raw["format"]
    if "reservation" in raw:
        # says nothing of the plan; only a shape that would hide something else is refused
        msgspec.convert(raw.pop("reservation"), Text)


def _find_unknown_key(raw: object, known: object, path: str) -> str:
    """Return the path of the first key in `raw` that did not come through into `known`, or ""."""
    if isinstance(raw, Mapping) and isinstance(known, Mapping):
        for key, value in raw.items():
            if key not in known:
                return f"{path}.{key}"
            found = _find_unknown_key(value, known[key], f"{path}.{key}")
            if found:
                return found
    elif isinstance(raw, list) and isinstance(known, Sequence) and not isinstance(known, str):
        for position, (one, other) in enumerate(zip(raw, known, strict=False)):
            found = _find_unknown_key(one, other, f"{path}[{position}]")
            if found:
                return found
    return ""
