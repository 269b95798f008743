"""What a sample plan says, apart from any document: the truth that the expected values come from.

A content is written by hand, in the voice of an imagined author. Renderers turn it into files; `shapes.expected`
turns it into the plan that a careful reader would see. Neither knows anything of the program's own reader.

Days are ISO strings and ends are exclusive, as everywhere in the project.
"""

from dataclasses import dataclass

PERIOD_START = "2025-01-01"
PERIOD_END = "2029-01-01"

ANY = "any"
"""For a field on which careful readers may differ: it is not compared."""

Days = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One phase that a careful reader sees in a planning phrase."""

    kind: str
    start: str
    end: str
    open: str | None = None
    recurrence: str | None = None
    ambiguous: bool = False
    alternatives: tuple[Days, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """The planning of an activity: the author's words and what they mean."""

    text: str
    stages: tuple[Stage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """An element that an objective contributes to, with the sentence that shows it."""

    element: str
    sentence: str
    basis: str
    """ "stated" or "shown"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A measurable value to reach, with the sentence that holds it."""

    sentence: str
    value: str
    unit: str
    baseline: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An activity."""

    title: str
    when: When
    purposes: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    supporting: bool | None = False
    """None where careful readers may differ."""
    also_serves: tuple[int, ...] = ()
    """Other objectives (counted from 0) that its own text names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """An objective. `claims` and `vision` quote sentences of `statement` or `explanation`."""

    title: str
    statement: str
    explanation: tuple[str, ...]
    claims: tuple[Claim, ...]
    current: str
    desired: str
    actions: tuple[Action, ...]
    maybe: tuple[str, ...] = ()
    """Elements that a careful reader may see or not see: neither asked for nor counted as wrong."""
    vision: tuple[tuple[str, str], ...] = ()
    """Pairs of a vision anchor and the sentence that names it."""
    targets: tuple[Aim, ...] = ()

    def __post_init__(self) -> None:
        told = " ".join((self.statement, *self.explanation))
        quotes = [claim.sentence for claim in self.claims] + [sentence for _, sentence in self.vision]
        situation = f"{self.current} {self.desired} {told}"
        for quote in quotes:
            if quote not in told:
                raise ValueError(f"not a sentence of objective {self.title!r}: {quote!r}")
        for aim in self.targets:
            if aim.sentence not in situation:
                raise ValueError(f"not a sentence of objective {self.title!r}: {aim.sentence!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A whole plan as its author means it."""

    key: str
    voice: str
    """Who wrote it, for people who read the samples."""
    title: str
    region: str
    label: str
    """The author's own word for an objective."""
    goals: tuple[Goal, ...]
    before: tuple[str, ...] = ()
    """Paragraphs before the first objective, which are no part of any."""
    after: tuple[str, ...] = ()
    """Paragraphs after the last objective."""
    general: tuple[Action, ...] = ()
    """Activities that stand in a chapter of their own and serve all objectives; not every shape has that chapter."""


def year(first: int, last: int | None = None) -> Days:
    """Return 1 January of `first` up to the end of `last` (or of `first`)."""
    return (f"{first}-01-01", f"{(last or first) + 1}-01-01")


def school(first: int, last: int | None = None) -> Days:
    """Return the school years that begin on 1 August of `first` up to that of `last`."""
    return (f"{first}-08-01", f"{(last or first) + 1}-08-01")


def since(start: str) -> Days:
    """Return the days from `start` to the end of the subsidy period."""
    return (start, PERIOD_END)


def stage(
    kind: str, days: Days, *, either: Days | None = None, left_open: str | None = None, every: str | None = None
) -> Stage:
    """Return a phase; `either` is the other careful reading, which makes it ambiguous."""
    return Stage(
        kind=kind,
        start=days[0],
        end=days[1],
        open=left_open,
        recurrence=every,
        ambiguous=either is not None,
        alternatives=(either,) if either else (),
    )


def when(text: str, *stages: Stage) -> When:
    """Return a planning."""
    return When(text=text, stages=stages)


def stated(element: str, sentence: str) -> Claim:
    """Return a contribution that the author states."""
    return Claim(element=element, sentence=sentence, basis="stated")


def shown(element: str, sentence: str) -> Claim:
    """Return a contribution that the text shows without saying so."""
    return Claim(element=element, sentence=sentence, basis="shown")
