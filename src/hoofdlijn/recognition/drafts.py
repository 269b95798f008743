"""Activities while they are being read."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from hoofdlijn.recognition.lines import Line
from hoofdlijn.recognition.passages import SPACE, Passage, Piece, passage


@dataclass(slots=True)
class PlanningBit:
    """One stretch of planning: its words in the document, and how they are read."""

    words: Passage
    phrase: str
    """What the plan writes and what is read: the words, with the column heading they stood under."""
    cited: bool = False
    """Whether the words also belong to another value or a label."""


@dataclass(slots=True)
class ActivityDraft:
    """An activity while it is being read."""

    title: Passage
    line: Line
    purposes: list[Passage] = field(default_factory=list)
    details: list[Passage] = field(default_factory=list)
    bits: list[PlanningBit] = field(default_factory=list)
    mentions: list[str] = field(default_factory=list)
    """Words that name objectives it serves, such as the cell of a column for them."""
    serves: dict[int, None] = field(default_factory=dict)
    """Positions of the objectives it serves, its own first."""
    support: Passage = field(default_factory=Passage)
    """The words that make it a supporting activity; none for a direct one."""
    is_grouped: bool = False
    """Whether it stood under a heading that groups activities by year."""
    said: set[str] = field(default_factory=set)
    """Purposes and details by their words, once it has been joined with a repetition."""
    after_planning: bool = False
    """Whether its planning has been read, so that what follows explains and is no purpose."""

    def add_planning(self, words: Passage, phrase: str = "", *, cited: bool = False) -> None:
        """Add a stretch of planning, read as `phrase` or as it is written; it outweighs a date inside the title."""
        if words:
            if not cited and not self.is_grouped:
                self.bits = [bit for bit in self.bits if not bit.cited]
            self.bits.append(PlanningBit(words, phrase or words.text, cited))
            self.after_planning = True

    @property
    def planning_text(self) -> str:
        """The planning as the plan writes it, one stretch a line."""
        return "\n".join(bit.phrase for bit in self.bits)


def single(pieces: Iterable[Piece | None]) -> Passage:
    """Return the passage of what there is of `pieces`, on one line."""
    return passage(Piece(piece.span, piece.text.replace("\n", " "), SPACE) for piece in pieces if piece is not None)


def words_of(line: Line, start: int, end: int | None = None) -> Passage:
    """Return the words of a line from `start` to `end` as a passage of its own."""
    return single([line.piece(start, end)])
