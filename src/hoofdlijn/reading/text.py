"""Plain text → Document."""

from hoofdlijn.documents import Document
from hoofdlijn.reading.text_blocks import Draft, Drafts
from hoofdlijn.reading.text_encoding import decode_text, split_lines


def read_text(data: bytes, *, name: str) -> Document:
    """Read a plain text file: a paragraph for each line."""
    drafts = Drafts(name)
    for number, line in enumerate(split_lines(decode_text(data, name=name)), 1):
        drafts.add(Draft(text=line.strip(), line=number))
    return Document(format="text", blocks=drafts.finish())
