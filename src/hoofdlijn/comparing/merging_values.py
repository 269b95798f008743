"""One value in three versions: what both sides make of it together, and when they are at odds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from hoofdlijn.language import Text

Value = TypeVar("Value")
Name = TypeVar("Name")


@dataclass(frozen=True, slots=True)
class Sides(Generic[Value]):
    """A value as it was, and as each side has it."""

    base: Value
    ours: Value
    theirs: Value

    @property
    def are_at_odds(self) -> bool:
        """Tell whether both sides changed it, and differently."""
        return self.base not in (self.ours, self.theirs) and self.ours != self.theirs

    @property
    def merged(self) -> Value:
        """What it becomes: what the one side that changed it made of it; ours where both did."""
        return self.theirs if self.ours == self.base else self.ours


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """What both sides changed differently. Values are as people read them; "" for what is not there."""

    address: str
    objective: str
    """Id of the objective in whose chapter it stands; "" for the plan as a whole."""
    activity: str = ""
    """Id of the activity it is about; "" where it is about none."""
    name: str = ""
    """Title of that activity or objective."""
    base: Text
    ours: Text
    theirs: Text
    ours_gone: bool = False
    """Whether we dropped what they worked on."""
    theirs_gone: bool = False
    """Whether they dropped what we worked on."""


def merged_order(
    base: Sequence[Name], ours: Sequence[Name], theirs: Sequence[Name], kept: set[Name]
) -> tuple[tuple[Name, ...], bool]:
    """Return `kept` in the order that both sides make together, and whether they are at odds about it.

    The order of the side that moved things is followed, ours where both did; what only the other side has stands
    behind what it stood behind there.
    """
    common = set(base) & set(ours) & set(theirs)
    was, here, there = ([name for name in order if name in common] for order in (base, ours, theirs))
    at_odds = was not in (here, there) and here != there
    lead, rest = (theirs, ours) if here == was else (ours, theirs)
    order = [name for name in lead if name in kept]
    placed = set(order)
    before: Name | None = None
    for name in rest:
        if name not in kept:
            continue
        if name not in placed:
            place = order.index(before) + 1 if before is not None else 0
            order.insert(place, name)
            placed.add(name)
        before = name
    return tuple(order), at_odds
