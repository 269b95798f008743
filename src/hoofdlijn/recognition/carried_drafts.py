"""Drafts of the parts of a plan while they are gathered from the marks of a file: which stretches make which value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from hoofdlijn.documents import BlockKind, Document, Place, Span
from hoofdlijn.plan import Activity, Objective, TextBlock, text_of
from hoofdlijn.recognition.carried_stretches import Stretch


@dataclass(slots=True)
class Value:
    """The stretches of one value, in the order of the document."""

    stretches: list[Stretch] = field(default_factory=list)
    levels: dict[int, int] = field(default_factory=dict)
    """By paragraph: the level in a list that its words have here, whatever that of the paragraph is."""

    def add(self, stretch: Stretch) -> None:
        """Append a stretch; one without text only says that the value is there."""
        if stretch.end > stretch.start:
            self.stretches.append(stretch)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where it stands, sorted."""
        return tuple(sorted(Span(paragraph=one.paragraph, start=one.start, end=one.end) for one in self.stretches))

    def blocks(self, document: Document) -> list[TextBlock]:
        """Return its paragraphs and list items in which something shows, character for character."""
        texts: dict[int, list[str]] = {}
        for span in self.spans:
            texts.setdefault(span.paragraph, []).append(document.block(span.paragraph).text[span.start : span.end])
        return [
            TextBlock(text, self.levels.get(paragraph, _level(document, paragraph)))
            for paragraph, parts in texts.items()
            if (text := "".join(parts)).strip()
        ]

    def text(self, document: Document) -> str:
        """Return it as a text of the plan."""
        return text_of(self.blocks(document))

    def line(self, document: Document) -> str:
        """Return it as a text that stands in one paragraph; of several a person made, the words on one line."""
        return " ".join(block.text for block in self.blocks(document))

    def texts(self, document: Document) -> tuple[str, ...]:
        """Return it as a list of texts: each begins with an item of the first level."""
        groups: list[list[TextBlock]] = []
        for block in self.blocks(document):
            if not groups or block.level == 1:
                groups.append([TextBlock(block.text)])
            else:
                groups[-1].append(TextBlock(block.text, block.level and block.level - 1))
        return tuple(text_of(group) for group in groups)


@dataclass(slots=True)
class PartDraft:
    """An objective or activity, or the plan itself: its values by what stands after its id in their address."""

    source: str
    """The id in the file; "" for a part that a person typed without marks."""
    is_copy: bool = False
    is_open: bool = False
    """Whether its heading has been met; a value of it may have been moved to above that."""
    opened_in: int = 0
    """Number of the paragraph in which it opens."""
    values: dict[str, Value] = field(default_factory=dict)
    rows: dict[str, str] = field(default_factory=dict)
    """Number of a target in the file → what it is kept under: a row that was copied is a target of its own."""
    read_places: dict[str, Place] = field(default_factory=dict)
    """Of a part that was read from words: what stands after its id in an address → its place."""

    def value(self, key: str) -> Value:
        """Return the value under `key`, an empty one if it was not met before."""
        return self.values.setdefault(key, Value())


@dataclass(slots=True)
class ActivityDraft(PartDraft):
    """An activity."""

    read: Activity | None = None
    """One that a person typed without marks, as it is read from its words."""
    mates: Mapping[str, "ObjectiveDraft"] = field(default_factory=dict)
    """Which objectives the ids in `read.serves` mean."""


@dataclass(slots=True)
class ObjectiveDraft(PartDraft):
    """An objective."""

    activities: list[ActivityDraft] = field(default_factory=list)
    read: Objective | None = None
    """One that a person typed without marks, as it is read from its words; its activities stand in `activities`."""
    level: int = 0
    """Level of its heading; 0 where it is no heading."""


@dataclass(slots=True)
class Loose:
    """Text that belongs to no value, and the objective in whose chapter it stands."""

    value: Value
    under: ObjectiveDraft | None = None
    under_id: str = ""
    """The objective it says it stood with, as the file names it."""


@dataclass(slots=True)
class PlanDraft(PartDraft):
    """What was gathered."""

    objectives: list[ObjectiveDraft] = field(default_factory=list)
    homeless: list[ActivityDraft] = field(default_factory=list)
    """Activities that stand before any objective."""
    remainder: dict[str, Loose] = field(default_factory=dict)
    """By their number in the file."""
    loose: list[Loose] = field(default_factory=list)
    labels: list[Stretch] = field(default_factory=list)
    furniture: int = 0
    """Visible characters in what was read from words that only list the text."""

    def add_loose(self, stretches: Iterable[Stretch], under: ObjectiveDraft | None) -> Value:
        """Keep text that belongs to no value, and return it, because more may follow."""
        value = Value()
        for stretch in stretches:
            value.add(stretch)
        self.loose.append(Loose(value, under))
        return value


def _level(document: Document, paragraph: int) -> int:
    block = document.block(paragraph)
    return min(block.level, 9) if block.kind is BlockKind.LIST_ITEM else 0
