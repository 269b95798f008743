"""Reading: what a planning text says, with the patterns that made it."""

from dataclasses import dataclass

from hoofdlijn.phrases.phase import Phase


@dataclass(frozen=True, slots=True)
class PatternUse:
    """One use of a named pattern: `start` inclusive and `end` exclusive offsets into the text that was read.

    `children` are the patterns whose results this one was made of, in text order.
    """

    name: str
    start: int
    end: int
    children: tuple["PatternUse", ...] = ()


@dataclass(frozen=True, slots=True)
class Derivation:
    """Where a phase came from: `start` inclusive, `end` exclusive offsets of its words, the verb included."""

    start: int
    end: int
    patterns: PatternUse


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says about time.

    `phases` stand in text order and `derivations` run parallel to them.
    """

    text: str
    phases: tuple[Phase, ...] = ()
    derivations: tuple[Derivation, ...] = ()
    is_planning: bool = False
    """Whether the text as a whole is a planning, as against prose that mentions a date."""
    unread: tuple[str, ...] = ()
    """Pieces that speak of time but give no dates ("na 7 mnd", "nader te bepalen"), in text order."""

    @property
    def span(self) -> tuple[int, int] | None:
        """Offsets (start inclusive, end exclusive) of all words that phases came from; None without phases."""
        if not self.derivations:
            return None
        return min(d.start for d in self.derivations), max(d.end for d in self.derivations)
