"""The plan and its parts: frozen, compared by value.

Texts are plain strings: paragraphs apart by an empty line, `- ` list lines indented two spaces per level, ` | `
between table cells. An empty text means that the document has none.

Addresses (`docs/reference/addresses.md`), at most 64 characters:
    plan                            the whole plan          title, region
    objectives/ID                   an objective            objectives/ID/title, …/statement, …/current,
                                                            …/desired, …/contributions, …/vision_links, …/targets
    objectives/ID/contributions/ELEMENT, …/vision_links/ANCHOR, …/targets/N   evidence (N from 0)
    activities/ID                   an activity, plan-wide  activities/ID/title, …/purposes, …/details,
                                                            …/planning, …/kind
    remainder/N, labels/N           what was not placed; headings and run-in words (N from 0)
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from hoofdlijn.documents import Place
from hoofdlijn.phrases import Phase

_ID = re.compile(r"[a-z0-9]{1,8}\Z")


class Basis(StrEnum):
    """How sure a contribution is."""

    STATED = "stated"
    """The author says that it contributes."""
    SHOWN = "shown"
    """The statement or its explanation makes it clear without saying so."""


class ActivityKind(StrEnum):
    """Whether an activity serves an objective itself or supports the region's work."""

    DIRECT = "direct"
    SUPPORTING = "supporting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """An element of the scheme that an objective contributes to, with the sentence that shows it."""

    element: str
    evidence: str
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class VisionLink:
    """A heading of the regional vision that an objective follows from, with the sentence that shows it."""

    anchor: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A measurable value to reach."""

    text: str
    """The sentence it was read from."""
    baseline: Decimal | None = None
    value: Decimal | None = None
    """The value to reach; of a range ("75 tot 80") its upper end."""
    unit: str = ""
    """"leerlingen", "%", …"""
    by: date | None = None
    """First day on which it must have been reached (exclusive end of the time named, as everywhere)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planning:
    """When an activity happens: the author's words, and how they were read, in the order of the text."""

    text: str = ""
    phases: tuple[Phase, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What is done for one objective or more."""

    id: str
    title: str
    purposes: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    kind: ActivityKind = ActivityKind.DIRECT
    serves: tuple[str, ...] = ()
    """Ids of the objectives it serves, the one it stands under first."""
    planning: Planning = field(default_factory=Planning)

    def __post_init__(self) -> None:
        _check_id(self.id)

    def address_of(self, part: str = "") -> str:
        """Return the address of the activity, or of one of its parts."""
        return f"activities/{self.id}/{part}" if part else f"activities/{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """What the region wants to reach."""

    id: str
    number: str = ""
    """As written or numbered in the document ("1", "B", "2.1"); "" where there is none."""
    label: str = ""
    """The author's own word for the level, as written ("Programmalijn"); "" where there is none."""
    title: str = ""
    statement: str = ""
    contributions: tuple[Contribution, ...] = ()
    vision_links: tuple[VisionLink, ...] = ()
    current: str = ""
    desired: str = ""
    targets: tuple[Target, ...] = ()
    activities: tuple[Activity, ...] = ()

    def __post_init__(self) -> None:
        _check_id(self.id)

    def address_of(self, part: str = "") -> str:
        """Return the address of the objective, or of one of its parts."""
        return f"objectives/{self.id}/{part}" if part else f"objectives/{self.id}"

    @property
    def name(self) -> str:
        """What to call it in a list: its title, else the first sentence of its statement."""
        return self.title or self.statement.split("\n", 1)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remainder:
    """Text that could not be placed."""

    text: str
    place: Place
    under: str = ""
    """Address of the objective in whose chapter it stood; "" before the first or after the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A heading or run-in word that names a part and is no value itself."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """An outline plan. Ids of objectives and activities are unique in it, `[a-z0-9]`, at most 8 characters.

    Raises:
        ValueError: if an id is used twice, or an activity serves an objective that the plan does not have.
    """

    scheme: str
    title: str = ""
    region: str = ""
    objectives: tuple[Objective, ...] = ()
    remainder: tuple[Remainder, ...] = ()
    labels: tuple[Label, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict, hash=False)
    """Address → where the value stood; empty for a plan that did not come from a document.

    Labels and remainder carry their own place and are not in here, so that every character counts once.
    """
    furniture: int = 0
    """Visible characters left out because they only repeat or list the text (headers, page numbers, contents)."""

    def __post_init__(self) -> None:
        _check_unique("objective", (objective.id for objective in self.objectives))
        _check_unique("activity", (activity.id for activity in self.activities))
        known = {objective.id for objective in self.objectives}
        for activity in self.activities:
            strangers = set(activity.serves) - known
            if strangers:
                raise ValueError(f"activity {activity.id} serves an unknown objective: {min(strangers)}")

    @property
    def activities(self) -> tuple[Activity, ...]:
        """All activities in document order, each once."""
        return tuple(activity for objective in self.objectives for activity in objective.activities)


def _check_id(candidate: str) -> None:
    if not _ID.match(candidate):
        raise ValueError(f"an id is 1 to 8 of a-z and 0-9, not {candidate!r}")


def _check_unique(noun: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for candidate in ids:
        if candidate in seen:
            raise ValueError(f"two of one id: {noun} {candidate}")
        seen.add(candidate)
