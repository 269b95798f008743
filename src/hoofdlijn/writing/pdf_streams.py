r"""Streams of a PDF whose last byte could be taken for part of a line end (docs/decisions/0083-put-right-in-the-finished-file.md).

Typst puts a line feed between the bytes of a stream and `endstream`. Where the last byte happens to be a carriage return,
as in one of 256 compressed streams, that reads as one line end of two bytes, and a validator counts a byte too few.
"""

import re

_DOUBTFUL = b"\r\nendstream"
_OPENING = re.compile(rb"<</Length (\d+)(?=[/>])([^\r\n]*/Filter/FlateDecode[^\r\n]*>>)\nstream\n\Z")
_LONGEST_OPENING = 600


def end_streams_clearly(pdf: bytes) -> bytes:
    """Return the file with a space behind the data of every such stream; nothing else moves.

    What unpacks the data stops at their own end, so the space is never seen. The room for it comes from the line end
    before `stream`, which no PDF needs.
    """
    parts: list[bytes] = []
    done = 0
    found = pdf.find(_DOUBTFUL)
    while found >= 0:
        end = found + 1
        start = pdf.rfind(b">>\nstream\n", done, end)
        opening = _OPENING.search(pdf, max(done, start - _LONGEST_OPENING), start + 10) if start >= 0 else None
        if opening and opening.end() + int(opening[1]) == end and set(opening[1]) != {ord("9")}:
            longer = str(int(opening[1]) + 1).encode()
            parts += (pdf[done : opening.start()], b"<</Length ", longer, opening[2], b"stream\n")
            parts += (pdf[opening.end() : end], b" ")
            done = end
        found = pdf.find(_DOUBTFUL, end)
    return b"".join(parts) + pdf[done:] if parts else pdf
