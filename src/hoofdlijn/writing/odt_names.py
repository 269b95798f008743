"""Namespaces of the parts of an OpenDocument text, as the writer declares them."""

from typing import Final

VERSION: Final = 'office:version="1.3"'
DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
MIMETYPE: Final = "application/vnd.oasis.opendocument.text"

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES: Final = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in (
        ("office", f"{_OASIS}:office:1.0"),
        ("style", f"{_OASIS}:style:1.0"),
        ("text", f"{_OASIS}:text:1.0"),
        ("table", f"{_OASIS}:table:1.0"),
        ("draw", f"{_OASIS}:drawing:1.0"),
        ("fo", f"{_OASIS}:xsl-fo-compatible:1.0"),
        ("svg", f"{_OASIS}:svg-compatible:1.0"),
        ("meta", f"{_OASIS}:meta:1.0"),
        ("xlink", "http://www.w3.org/1999/xlink"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
    )
)
MANIFEST_NAMESPACE: Final = f'xmlns:manifest="{_OASIS}:manifest:1.0"'
