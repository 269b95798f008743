"""What to call the parts of two plans in a sentence, in Dutch and in English."""

from collections.abc import Mapping
from dataclasses import dataclass

from hoofdlijn.language import Text
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.scheme import PartKind, Scheme

LONGEST = 90
"""Characters of a title or sentence that is quoted in a line."""

UNNAMED = Text("(zonder titel)", "(without a title)")


def same(text: str) -> Text:
    """Return a text that is the same in both languages."""
    return Text(text, text)


def quoted(text: str) -> Text:
    """Return words of the author between quotes, on one line, cut where they are long."""
    line = " ".join(text.split())
    if not line:
        return UNNAMED
    return same(f"‘{line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + '…'}’")


@dataclass(frozen=True, slots=True)
class Names:
    """Names of objectives, elements and anchors."""

    objectives: Mapping[str, Text]
    """Id → "programmalijn 3", for use inside a sentence."""
    headings: Mapping[str, Text]
    """Id → "Programmalijn 3 · title", for use above a group."""
    elements: Mapping[str, Text]
    anchors: Mapping[str, Text]
    situations: Mapping[str, Text]
    """"current" and "desired" → what the scheme calls them, lower case."""

    @classmethod
    def of(cls, plan: Plan, scheme: Scheme) -> "Names":
        """Return the names in one plan."""
        return cls(
            objectives={
                objective.id: _reference(objective, position, scheme)
                for position, objective in enumerate(plan.objectives, start=1)
            },
            headings={
                objective.id: _heading(objective, position, scheme)
                for position, objective in enumerate(plan.objectives, start=1)
            },
            elements={element.id: element.name for element in scheme.elements},
            anchors={anchor.id: anchor.title for anchor in scheme.anchors},
            situations={kind.value: scheme.part(kind).name for kind in (PartKind.CURRENT, PartKind.DESIRED)},
        )


def _reference(objective: Objective, position: int, scheme: Scheme) -> Text:
    label = _label(objective, scheme)
    if objective.number or not objective.name:
        number = objective.number or str(position)
        return Text(f"{_lowered(label.nl)} {number}", f"{_lowered(label.en)} {number}")
    title = quoted(objective.name).nl
    return Text(f"{_lowered(label.nl)} {title}", f"{_lowered(label.en)} {title}")


def _heading(objective: Objective, position: int, scheme: Scheme) -> Text:
    label, number = _label(objective, scheme), objective.number or str(position)
    name = " ".join(objective.name.split())
    tail = f" · {name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + '…'}" if name else ""
    return Text(f"{_raised(label.nl)} {number}{tail}", f"{_raised(label.en)} {number}{tail}")


def _label(objective: Objective, scheme: Scheme) -> Text:
    """Return the author's own word for the level, which is no word of ours to translate; else the scheme's."""
    own = " ".join(objective.label.split())
    return same(own) if own else scheme.objective.name


def _lowered(word: str) -> str:
    """Return a word for the midst of a sentence; an abbreviation keeps its capitals."""
    return word[:1].lower() + word[1:] if word[1:] == word[1:].lower() else word


def _raised(word: str) -> str:
    return word[:1].upper() + word[1:]
