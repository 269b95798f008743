"""How deep a list item stands, where only its indent and its bullet tell."""

from dataclasses import dataclass, field
from typing import Final

SUB_BULLETS: Final = frozenset("o◦○–·")
"""Bullets that stand on the second level below another one."""


@dataclass(slots=True)
class Levels:
    """The indents of the lists a line may stand in, outermost first, each with the bullet that began it."""

    open: list[tuple[int, str]] = field(default_factory=list)

    def enter(self, indent: int, marker: str) -> int:
        """Return the depth, from 1, of an item with this indent and marker."""
        while self.open and indent < self.open[-1][0]:
            self.open.pop()
        if not self.open or indent > self.open[-1][0] + 1:
            self.open.append((indent, marker))
        elif len(self.open) == 1 and marker in SUB_BULLETS and self.open[0][1] != marker:
            # "o" below "•" is one step deeper also where text recognition lost the indent
            self.open.append((indent, marker))
        elif len(self.open) == 2 and self.open[0] == (indent, marker):
            self.open.pop()
        return len(self.open)
