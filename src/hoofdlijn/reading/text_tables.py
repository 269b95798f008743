"""Tables in plain text: lines apart by tabs, as a spreadsheet copies them, or by bars."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from hoofdlijn.documents import Cell
from hoofdlijn.reading.text_blocks import Draft

_RULE: Final = re.compile(r"\s*[|+]?[-=:+|\s]*[-=]{3}[-=:+|\s]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of plain lines: for each line its cells, None for a rule between rows."""

    lines: tuple[tuple[str, ...] | None, ...]

    @property
    def height(self) -> int:
        """Return how many lines of the file it takes."""
        return len(self.lines)

    def drafts(self, number: int, line: int) -> Iterator[Draft]:
        """Yield its cells row by row; `number` is that of the table, `line` that of its first line in the file."""
        rule = self._rule_under_heads()
        row = 0
        for offset, cells in enumerate(self.lines):
            if cells is None:
                continue
            for column, text in enumerate(cells):
                cell = Cell(table=number, row=row, column=column, is_header=offset < rule)
                yield Draft(text=text, cells=(cell,), line=line + offset)
            row += 1

    def _rule_under_heads(self) -> int:
        """Return how many lines stand above the rule below the first row, 0 if there is no such rule."""
        first = next((index for index, cells in enumerate(self.lines) if cells is not None), 0)
        after = first + 1
        return after if after < len(self.lines) and self.lines[after] is None else 0


def find_table(lines: Sequence[str], index: int) -> Table | None:
    """Return the table that begins at `index`: at least two rows with the same number of tabs, or of bars."""
    separator = _separator_of(lines[index]) or (
        _separator_of(lines[index + 1]) if _RULE.match(lines[index]) and index + 1 < len(lines) else ""
    )
    if not separator:
        return None
    rows: list[tuple[str, ...] | None] = []
    width = 0
    for line in lines[index:]:
        cells = _cells_of(line, separator)
        if cells is None or (cells and width and len(cells) != width):
            break
        rows.append(cells or None)
        width = width or len(cells)
    while rows and rows[-1] is None:
        rows.pop()
    if sum(row is not None for row in rows) < 2:
        return None
    return Table(lines=tuple(rows))


def _separator_of(line: str) -> str:
    if "\t" in line.strip():
        return "\t"
    return "|" if line.count("|") >= 2 or " | " in line else ""


def _cells_of(line: str, separator: str) -> tuple[str, ...] | None:
    """Return the cells of a line, () for a rule, None where the table has ended."""
    if not line.strip():
        return None
    if separator == "|" and _RULE.match(line):
        return ()
    if separator not in line:
        return None
    body = line.strip(" ") if separator == "\t" else line.strip().removeprefix("|").removesuffix("|")
    return tuple(cell.strip() for cell in body.split(separator))
