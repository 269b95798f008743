"""Comparison → JSON (`hoofdlijn-changes/1`)."""

from hoofdlijn.comparing import Comparison
from hoofdlijn.interchange.encoding import encode_with_format

CHANGES_FORMAT = "hoofdlijn-changes/1"


def changes_to_json(comparison: Comparison) -> bytes:
    """Return what changed as JSON, UTF-8, indented; the same comparison gives the same bytes."""
    return encode_with_format(comparison, CHANGES_FORMAT)
