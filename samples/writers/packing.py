"""Zip files that come out the same every time."""

import io
import zipfile
from xml.sax.saxutils import escape

_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def packed(parts: dict[str, str | bytes], *, stored: tuple[str, ...] = ()) -> bytes:
    """Return a zip of the parts in the order given; those named in `stored` are not compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, date_time=_LONG_AGO)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


def xml_text(text: str) -> str:
    """Return `text` as XML character data."""
    return escape(text)


def xml_value(text: str) -> str:
    """Return `text` as the inside of a double-quoted attribute."""
    return escape(text, {'"': "&quot;"})
