"""Scheme: the regulation, its format and its assessment framework, as frozen data.

Everything a rule or the recogniser must know of one particular subsidy stands here and nowhere in code.
Lists keep the order of the scheme file. Word lists are lower case lemmas or phrases, matched on whole words.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hoofdlijn.language import Text
from hoofdlijn.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where the scheme says something: what a finding shows as its source."""

    id: str
    """Key by which rules ask for it, for instance "period"."""
    label: Text
    """Short, for instance "format, activiteiten, tweede punt; Regeling STO art. 1.3"."""
    requirement: str = ""
    """Reference number of the requirement ("F12"); "" where there is none."""
    url: str = ""
    """Web address of the regulation or document, https."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubsidyPeriod:
    """The subsidised days."""

    days: Period
    """First day, and the day after the last."""
    source: str
    """Id of the citation."""

    def covers(self, other: Period) -> bool:
        """Tell whether every day of `other` is subsidised."""
        return self.days.covers(other)


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A level of the plan (objective, activity) and the words authors use for it."""

    name: Text
    """The scheme's own word, singular, lower case."""
    plural: Text
    """Its plural."""
    aliases: tuple[str, ...]
    """Other Dutch words for one of them, singular, lower case ("programmalijn", "pijler")."""
    alias_plurals: tuple[str, ...]
    """The plurals of name and aliases, lower case ("doelstellingen", "programmalijnen")."""


class PartKind(StrEnum):
    """What a part of an objective's description holds."""

    STATEMENT = "statement"
    """The objective itself and how it contributes."""
    SITUATION = "situation"
    """Current and desired situation under one heading."""
    CURRENT = "current"
    """Where the region stands now."""
    DESIRED = "desired"
    """Where it wants to be in four years."""
    ACTIVITIES = "activities"
    """What is done for it."""
    PURPOSE = "purpose"
    """What an activity is for (within an activity)."""
    PLANNING = "planning"
    """When an activity happens (within an activity)."""
    CONTRIBUTION = "contribution"
    """How the objective contributes, under a heading of its own."""
    VISION = "vision"
    """What of the regional vision the objective follows from, under a heading of its own."""
    TARGET = "target"
    """Targets under a heading of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the description of an objective or activity, with the headings authors give it."""

    kind: PartKind
    """Which part; every kind stands in the file once."""
    name: Text
    """What the scheme calls it, lower case, for messages."""
    headings: tuple[str, ...]
    """Headings and run-in labels seen, lower case, without number and colon ("waar staan we nu")."""
    cues: tuple[str, ...] = ()
    """Cues that tell it inside running text ("momenteel", "over vier jaar"), lower case."""
    guidance: Text = Text("", "")  # noqa: RUF009 - frozen
    """What to write in it, for an empty plan that is to be filled in."""
    example: Text = Text("", "")  # noqa: RUF009 - frozen
    """An example that shows the level of detail, in words of our own."""
    example_row: tuple[Text, ...] = ()
    """Of the targets: the same example by column, as what, now, then, unit and when."""
    source: str
    """Id of the citation, which a finding on a missing part shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """Words that point to an element, anchor or kind. Lower case; a phrase of several words may hold "…" for a gap.

    `strong` is enough by itself, `weak` only together with another weak one, `never` takes away a match.
    """

    strong: tuple[str, ...]
    """Cues of which one is enough."""
    weak: tuple[str, ...] = ()
    """Cues that count only beside another, different one in the same sentence."""
    never: tuple[str, ...] = ()
    """Phrases in which the words mean something else: a match that shares a letter with one does not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One of the things an objective can contribute to."""

    id: str
    """Key in plans and reports, for good ("aanbod")."""
    point: str
    """The point of the format it stands under: "a" … "e", themes "d1" … "d3"."""
    name: Text
    """Its name in the scheme."""
    short: Text
    """A word or two, for the head of a column."""
    is_theme: bool
    """True for a social theme."""
    cues: Cues
    """What points to it in the sentences of an objective."""
    source: str
    """Id of the citation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A heading of the regional vision from which an objective follows."""

    id: str
    """Key in plans and reports, for good ("route")."""
    title: Text
    """Title of the heading."""
    headings: tuple[str, ...]
    """Heading numbers accepted for it ("2.2", "3.2"); the title decides."""
    cues: Cues
    """What points to it in the sentences of an objective."""
    source: str
    """Id of the citation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tranche:
    """Years that are worked out together."""

    id: str
    """Key, for instance its years ("2025-2026")."""
    days: Period
    """The days it covers, within the subsidy period."""
    deadline: date
    """Last day on which it may be handed in."""
    source: str
    """Id of the citation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeDate:
    """Any other date of the scheme: `first` inclusive, `last` inclusive (equal for a single day)."""

    id: str
    """Key ("progress-report-1")."""
    name: Text
    """What happens then."""
    first: date
    """First day."""
    last: date
    """Last day; the same as `first` for a single day."""
    source: str
    """Id of the citation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordCount:
    """The size of one example: words a part, activities, phases."""

    example: str
    """Its number in the format."""
    statement: int
    """Words of the objective itself."""
    situation: int
    """Words of present and wanted situation together."""
    activities: int
    """Words of the whole part with activities."""
    activity_count: int
    """Activities."""
    phase_count: int
    """Phases in the plannings of all its activities, one for each year named apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """The level of detail wanted, as shown by the examples, and how far a plan may differ before it is said."""

    examples: tuple[WordCount, ...]
    """The sizes of the examples that the format shows."""
    thinner_factor: float
    """A part smaller than the smallest example times this is far thinner."""
    longer_factor: float
    """A part larger than the largest example times this is far longer."""
    min_objectives: int
    """Objectives that a plan has at least."""
    min_activities: int
    """Activities that an objective has at least."""
    min_elements: int
    """Elements that an objective serves at least."""
    source: str
    """Id of the citation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One criterion of the assessment framework; pass or fail."""

    id: str
    """Key ("b1-4a")."""
    framework: str
    """"bijlage-1" or "bijlage-2"."""
    name: Text
    """Number and name."""
    asks: Text
    """What it asks, short."""
    source: str
    """Id of the citation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """What every output says: the outcome is no promise of a positive assessment."""

    text: Text
    """The sentence or two."""
    source: str
    """Id of the citation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A scheme as it holds from `valid_from` on."""

    id: str
    """Key of the scheme, the same in all its versions ("sto-2025"); also the name of its folder."""
    valid_from: date
    """Day from which this version holds; also the name of its file."""
    name: Text
    """The scheme's name."""
    short_name: str
    """What people call it."""
    regulation: str
    """Identifier of the regulation ("BWBR0049520")."""
    url: str
    """Web address of the regulation, https."""
    plan_name: Text
    """What the plan is called ("activiteitenplan op hoofdlijnen")."""
    region_names: tuple[str, ...]
    """Words that introduce the name of the region, lower case ("regio", "sto-regio")."""
    objective: Level
    """The upper level."""
    activity: Level
    """The level below it."""
    parts: tuple[Part, ...]
    """The parts of an objective and of an activity, each kind once."""
    period: SubsidyPeriod
    """The subsidised days."""
    elements: tuple[Element, ...]
    """What objectives can contribute to, in the order of the format."""
    anchors: tuple[Anchor, ...]
    """The headings that objectives follow from."""
    anchor_words: tuple[str, ...]
    """Words that name the document the plan follows from ("regiovisie", "visie")."""
    tranches: tuple[Tranche, ...]
    """Years worked out together; they do not overlap."""
    dates: tuple[SchemeDate, ...]
    """All other dates."""
    detail: Detail
    """The level of detail wanted."""
    contribution_cues: tuple[str, ...]
    """Words by which an author states that an objective contributes ("draagt bij aan", "past bij het doel")."""
    supporting: Cues
    """Words that make an activity a supporting one."""
    already_begun: tuple[str, ...]
    """Words by which an author says that an activity already runs ("al mee begonnen")."""
    template_texts: tuple[str, ...]
    """Openings of the format's own guidance and place holders, which must not be left in a plan."""
    example_headings: tuple[str, ...]
    """Headings under which the format itself shows an objective ("voorbeeld")."""
    criteria: tuple[Criterion, ...]
    """The assessment framework."""
    reservation: Reservation
    """What every report and export says of itself."""
    citations: tuple[Citation, ...]
    """Where the scheme says what; every `source` names one of these."""

    def source(self, key: str) -> Citation:
        """Return the citation with id `key`.

        Raises:
            KeyError: if the scheme file has none; its reader makes sure that those in use exist.
        """
        for citation in self.citations:
            if citation.id == key:
                return citation
        raise KeyError(key)

    def part(self, kind: PartKind) -> Part:
        """Return the part of that kind."""
        for part in self.parts:
            if part.kind is kind:
                return part
        raise KeyError(kind)

    def element(self, element_id: str) -> Element:
        """Return the element with that id."""
        for element in self.elements:
            if element.id == element_id:
                return element
        raise KeyError(element_id)

    def anchor(self, anchor_id: str) -> Anchor:
        """Return the vision anchor with that id."""
        for anchor in self.anchors:
            if anchor.id == anchor_id:
                return anchor
        raise KeyError(anchor_id)
