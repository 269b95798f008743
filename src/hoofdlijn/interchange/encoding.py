"""One way to write any of our nouns as JSON: the dataclass itself, with the name of the format before it."""

from collections.abc import Mapping

import msgspec

_ENCODER = msgspec.json.Encoder(decimal_format="number", order=None)


def encode_with_format(noun: object, format_name: str, *, last: Mapping[str, object] | None = None) -> bytes:
    """Return `noun` (a dataclass) as indented JSON whose first key is `format`, ending in a line break.

    Keys stand in the order of the dataclass, then those of `last`; dates are ISO 8601, half-open ends stay exclusive.
    """
    body = _ENCODER.encode(noun)
    head = _ENCODER.encode(format_name)
    tail = b"".join(b"," + _ENCODER.encode({key: value})[1:-1] for key, value in (last or {}).items())
    return msgspec.json.format(b'{"format":' + head + b"," + body[1:-1] + tail + b"}", indent=2) + b"\n"
