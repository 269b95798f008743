"""Phases in the making, and what is known of the line they stand in."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hoofdlijn.periods import Period
from hoofdlijn.phrases.nodes import Node, Span
from hoofdlijn.phrases.phase import Alternative, Phase, PhaseKind, Recurrence
from hoofdlijn.phrases.readings import Derivation, PatternUse


@dataclass(slots=True)
class Draft:
    """A phase in the making: its days, its verb, and the nodes it came from."""

    span: Span
    sources: tuple[Node, ...]
    verb: Node | None = None
    recurrence: Recurrence | None = None
    explicit: bool = True
    """Whether it says a time by itself, as against "doorlopend" or "hele periode" in the midst of other words."""
    seasonal: bool = False

    @property
    def nodes(self) -> list[Node]:
        """All nodes it came from, in text order."""
        if self.verb is None or self.verb in self.sources:
            return sorted(self.sources, key=by_start) if len(self.sources) > 1 else list(self.sources)
        return sorted((*self.sources, self.verb), key=by_start)


def by_start(node: Node) -> int:
    """Order nodes as they stand in the text."""
    return node.start


@dataclass(slots=True)
class Line:
    """What is known while one text is read, sentence after sentence."""

    text: str
    folded: str
    period: Period
    drafts: list[Draft] = field(default_factory=list)
    unplaced: list[Node] = field(default_factory=list)
    """Parts of a year whose year stands nowhere."""
    last: Span | None = None
    """The last dates met, also in an earlier sentence."""

    def word(self, node: Node) -> str:
        """Return the node's words, folded."""
        return self.folded[node.start : node.end]


def finished(draft: Draft, text: str) -> tuple[Phase, Derivation]:
    """Return the finished phase, and where it came from."""
    span, verb, nodes = draft.span, draft.verb, draft.nodes
    start, end = nodes[0].start, max([n.end for n in nodes])
    kind = PhaseKind.UNSPECIFIED
    if verb is not None and verb.kind is not None:
        kind = verb.kind
    elif draft.recurrence is not None and not draft.seasonal and verb is None:
        kind = PhaseKind.CONTINUOUS
    phase = Phase(
        kind=kind,
        label=text[verb.start : verb.end] if verb is not None else "",
        text=text[start:end],
        start=span.start,
        end=span.end,
        open=span.open,
        recurrence=draft.recurrence,
        ambiguous=span.ambiguous,
        alternatives=tuple([Alternative(start=a, end=b) for a, b in span.others if a < b]) if span.others else (),
    )
    return phase, Derivation(start, end, PatternUse("phase", start, end, _uses(nodes)))


def _uses(nodes: Sequence[Node]) -> tuple[PatternUse, ...]:
    """Return the patterns that made `nodes`, and the verbs among them, each with those below it."""
    uses: list[PatternUse] = []
    for node in nodes:
        if node.name:
            uses.append(PatternUse(node.name, node.start, node.end, _uses(node.children)))
        elif node.symbol == "VERB":
            uses.append(PatternUse("verb: " + (node.kind or PhaseKind.UNSPECIFIED), node.start, node.end))
    return tuple(uses)
