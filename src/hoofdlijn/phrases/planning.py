"""Reading a planning text, and finding plannings in longer texts."""

from hoofdlijn.periods import Period
from hoofdlijn.phrases.assembly import Draft, Line, as_phase, assemble
from hoofdlijn.phrases.catalogue import reduce
from hoofdlijn.phrases.lexer import compose, fold, lex, speaks_of_time
from hoofdlijn.phrases.nodes import Node
from hoofdlijn.phrases.phase import PhaseKind
from hoofdlijn.phrases.readings import Derivation, PatternUse, Reading
from hoofdlijn.phrases.segments import DATED, FOREIGN, PARTIAL, TIMES, sentences

MAX_LENGTH = 20_000
"""Characters of one planning text; a longer one is prose, in which `find_plannings` looks."""
MAX_PHASES = 1_000
"""Where one text holds more phases than this, reading it stops: no planning does."""


def read_planning(text: str, period: Period) -> Reading:
    """Read a whole planning text into phases.

    Args:
        text: the author's words, one line or several.
        period: the scheme's period; whatever is open or relative is resolved against it.

    Returns:
        The phases in text order with where they came from; none where the text says nothing about time.
    """
    if not speaks_of_time(text):
        return Reading(text)
    joined, offsets = compose(text)
    folded = fold(joined)
    nodes = reduce(lex(joined, folded), period)
    line = Line(joined, folded, period)
    for sentence in sentences(nodes):
        assemble(sentence, line)
        if len(line.drafts) > MAX_PHASES:
            break
    planning = bool(line.drafts) and _is_planning(nodes)
    drafts = [d for d in line.drafts if d.explicit or planning]
    drafts.sort(key=lambda d: (d.sources[0].start, d.span.start))
    phases = tuple(as_phase(d, joined) for d in drafts)
    derivations = tuple(_derivation(d) for d in drafts)
    reading = Reading(text, phases, derivations, planning, _unread(nodes, line))
    return reading if offsets is None else _at_offsets(reading, offsets)


def _derivation(draft: Draft) -> Derivation:
    nodes = draft.nodes
    start, end = nodes[0].start, max([n.end for n in nodes])
    children = tuple(use for node in nodes for use in _uses(node))
    return Derivation(start, end, PatternUse("phase", start, end, children))


def _uses(node: Node) -> tuple[PatternUse, ...]:
    below = tuple(use for child in node.children for use in _uses(child))
    if node.name:
        return (PatternUse(node.name, node.start, node.end, below),)
    if node.symbol == "VERB":
        return (PatternUse(f"verb: {(node.kind or PhaseKind.UNSPECIFIED).value}", node.start, node.end),)
    return below


def _unread(nodes: list[Node], line: Line) -> tuple[str, ...]:
    placed = {id(n) for d in line.drafts for n in d.sources}
    silent = [n for n in nodes if n.symbol == "UNCLEAR" or (n.symbol == "THEN" and not line.drafts)]
    if _is_planning(nodes):
        silent += [n for n in line.unplaced if id(n) not in placed]
    return tuple(line.text[n.start : n.end] for n in sorted(set(silent), key=lambda n: n.start))


def _is_planning(nodes: list[Node]) -> bool:
    """Tell a planning from prose that mentions a date, by the share of words that speak of time or work."""
    known = foreign = depth = 0
    for node in nodes:
        depth += (node.symbol == "LP") - (node.symbol == "RP")
        if node.symbol in TIMES or node.symbol in ("VERB", "HEDGE", "UNCLEAR", "SPANW", "DURATION"):
            known += max(_leaves(node), 1)
        elif node.symbol in FOREIGN and depth <= 0:
            foreign += 1
    if foreign <= 1 or foreign / (foreign + known) <= 0.5:
        return True
    return _begins_as_planning(nodes, foreign / (foreign + known))


def _leaves(node: Node) -> int:
    return sum(_leaves(c) for c in node.children) if node.children else 1


def _begins_as_planning(nodes: list[Node], share: float) -> bool:
    """Tell whether a verb or rhythm opens the text and dates follow soon, without a sentence in between."""
    opening = next((n for n in nodes if n.symbol not in ("IN", "DASH", "NL", "FOR")), None)
    if opening is None or share > 0.7:
        return False
    going_on = opening.symbol == "RECUR" or (opening.symbol == "VERB" and opening.kind is PhaseKind.CONTINUOUS)
    if going_on:
        return any(n.symbol == "VERB" for n in nodes)
    if opening.symbol != "VERB":
        return False
    gap = 0
    for node in nodes:
        if node.symbol in DATED or node.symbol in PARTIAL:
            return gap <= 6
        gap += node.symbol in FOREIGN
    return False


def _at_offsets(reading: Reading, offsets: list[int]) -> Reading:
    """Move a reading of a text whose accents were joined to the offsets of the text as written."""

    def moved(use: PatternUse) -> PatternUse:
        return PatternUse(use.name, offsets[use.start], offsets[use.end], tuple(moved(c) for c in use.children))

    derivations = tuple(Derivation(offsets[d.start], offsets[d.end], moved(d.patterns)) for d in reading.derivations)
    return Reading(reading.text, reading.phases, derivations, reading.is_planning, reading.unread)
