"""What a check found. A rule yields findings and questions; the report keeps them with code, texts and place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from hoofdlijn.documents import Place
from hoofdlijn.language import Text
from hoofdlijn.scheme import Citation

NO_TEXT = Text("", "")


class Severity(StrEnum):
    """How heavy an outcome weighs, heaviest first."""

    BLOCKING = "blocking"
    IMPORTANT = "important"
    ADVICE = "advice"
    QUESTION = "question"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The plan breaks a rule. `observed` and `asked` fill the rule's message."""

    address: str
    observed: Text
    asked: Text
    source: Citation
    also_at: tuple[str, ...] = ()
    """Other addresses that belong to it (the second of two that contradict)."""
    quote: str = ""
    """Words inside the value at `address` that it is about; narrows the place where they can be found there."""
    help: Text = NO_TEXT
    """What helps in this very case; empty for what the rule says helps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The rule cannot be judged, or only a person can; the same fields as a finding."""

    address: str
    observed: Text
    asked: Text
    source: Citation
    also_at: tuple[str, ...] = ()
    quote: str = ""
    help: Text = NO_TEXT


Outcome = Finding | Question


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """One finding or question as the report shows it."""

    code: str
    name: str
    severity: Severity
    address: str
    place: Place | None
    message: Text
    observed: Text
    asked: Text
    source: Text
    help: Text
    also_at: tuple[str, ...] = ()
    title: Text = NO_TEXT
    """What the rule is about, in a few words: a heading for the message."""
    objective: str = ""
    """Id of the objective it belongs to; "" for the plan as a whole."""
    other_places: tuple[Place, ...] = ()
    """Where the values at `also_at` stand in the document, in that order, each once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """One row of the coverage matrix: an objective and, for each element of the scheme, how it contributes."""

    objective: str
    """Objective id."""
    name: str
    elements: Mapping[str, str]
    """Element id → "stated", "shown" or "" (not), in the order of the scheme."""
    label: str = ""
    """The author's own word for the level ("Programmalijn"); "" where there is none."""
    number: str = ""
    """As the author numbers it, else its position in the plan from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearRow:
    """One row of the year table: an activity and the kinds of work in each calendar year of the period.

    An activity that serves several objectives has a row with each of them.
    """

    activity: str
    """Activity id."""
    objective: str
    title: str
    years: Mapping[str, tuple[str, ...]]
    """"2025" → kinds of its phases with at least one day in that year, in order, each once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The outcome of a check. It points out and explains; it never approves, rejects or scores."""

    scheme: str
    scheme_valid_from: date
    program: str
    """Version of the program."""
    plan_title: str
    region: str
    findings: tuple[ReportLine, ...]
    """By objective in the order of the plan, worst first; those on the whole plan come first."""
    coverage: tuple[Coverage, ...]
    years: tuple[YearRow, ...]
    counts: Mapping[str, int] = field(default_factory=dict)
    """objectives, activities, phases, remainder (texts not placed), and one for each severity."""
    reservation: Text
    scheme_name: Text = NO_TEXT
    element_names: Mapping[str, Text] = field(default_factory=dict)
    """Element id → its short name, in the order of the scheme."""

    @property
    def is_blocked(self) -> bool:
        """Tell whether any finding is blocking."""
        return any(line.severity is Severity.BLOCKING for line in self.findings)
