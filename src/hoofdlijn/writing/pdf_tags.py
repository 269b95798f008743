"""Row heads in the tags of a PDF (docs/decisions/0083-put-right-in-the-finished-file.md).

Typst tags the cells of a table's head as heads of their columns, and has no way yet to say that a cell names its row.
The tags stand in the file as plain objects, so they are put right in place, byte for byte of the same length.
"""

import re
from collections.abc import Sequence

_CELL = re.compile(rb"/S/TD(/P \d+ 0 R(?:/(?:ID|Lang)\([^()]*\))*/A\[<</O/Table[^<>]*?)(/Headers\[[^\]]*\])")
_ROW_SCOPE = b"/Scope/Row"


def mark_row_heads(pdf: bytes, heads: Sequence[bool]) -> bytes:
    """Return the file with those cells tagged as heads of their rows.

    The references from cells to the heads of their columns go: with them a reader would not look for a row head; without
    them it finds both by their scope.

    Args:
        pdf: as Typst makes it.
        heads: for each cell of every table in reading order, heads of columns and groups left out, whether it names
            its row.

    Raises:
        ValueError: if the file has another number of cells.
    """
    found = len(_CELL.findall(pdf))
    if found != len(heads):
        raise ValueError(f"{len(heads)} cells were written, {found} are in the file")
    if not any(heads):
        return pdf
    order = iter(heads)
    return _CELL.sub(lambda match: _marked(match, is_head=next(order)), pdf)


def _marked(match: re.Match[bytes], *, is_head: bool) -> bytes:
    before, headers = match.groups()
    if is_head:
        return b"/S/TH" + bytes(before) + _ROW_SCOPE.ljust(len(headers))
    return b"/S/TD" + bytes(before) + b" " * len(headers)
