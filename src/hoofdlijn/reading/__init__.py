"""One file a format: bytes → Document. `read_document` tells by the bytes which of them it is."""

from importlib import import_module
from typing import Protocol

from hoofdlijn.documents import Document
from hoofdlijn.reading.sniffing import Format, sniff_format

__all__ = ["Format", "read_document", "sniff_format"]


def read_document(data: bytes, *, name: str) -> Document:
    """Read a file of any format that Hoofdlijn knows; its bytes decide which, never its name.

    Args:
        data: the whole file.
        name: what to call the file in messages.

    Raises:
        DocumentError: it cannot be read; each subclass says in one sentence why.
    """
    found = sniff_format(data, name=name)
    # a reader is imported when its format turns up: nobody waits for the PDF library to read a Word file
    read: _Reader = getattr(import_module(f"hoofdlijn.reading.{found}"), f"read_{found}")
    return read(data, name=name)


class _Reader(Protocol):
    def __call__(self, data: bytes, *, name: str) -> Document: ...
