"""Reading a planning text, and finding plannings in longer texts."""

from datetime import date
from functools import lru_cache

from hoofdlijn.periods import Period
from hoofdlijn.phrases.assembly import assemble
from hoofdlijn.phrases.catalogue import reduce
from hoofdlijn.phrases.drafts import Draft, Line, finished
from hoofdlijn.phrases.excepting import cut_exceptions, without_exceptions
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
    symbols = [n.symbol for n in nodes]
    for sentence in sentences(without_exceptions(nodes) if "EXCEPTED" in symbols else nodes):
        assemble(sentence, line)
        if len(line.drafts) > MAX_PHASES:
            break
    if "EXCEPTED" in symbols or "DENIED" in symbols:
        line.drafts = cut_exceptions(nodes, line.drafts)
    planning = _is_planning(nodes)
    drafts = [d for d in line.drafts if d.explicit or planning]
    if len(drafts) > 1:
        drafts.sort(key=_in_text_order)
    phases, derivations = zip(*[finished(d, joined) for d in drafts], strict=True) if drafts else ((), ())
    unread = _unread(nodes, line, planning=planning)
    reading = Reading(text, phases, derivations, planning and bool(line.drafts), unread)
    return reading if offsets is None else _at_offsets(reading, offsets)


@lru_cache(maxsize=2048)
def reading_of(text: str, period: Period) -> Reading:
    """Return what `read_planning` returns; kept, because many ask about one line more than once."""
    return read_planning(text, period)


def _in_text_order(draft: Draft) -> tuple[int, date]:
    return draft.sources[0].start, draft.span.start


def _unread(nodes: list[Node], line: Line, *, planning: bool) -> tuple[str, ...]:
    silent = [n for n in nodes if n.symbol == "UNCLEAR" or (n.symbol in ("THEN", "EXCEPTED") and not line.drafts)]
    if planning and line.unplaced:
        placed = {id(n) for d in line.drafts for n in d.sources}
        silent += [n for n in line.unplaced if id(n) not in placed]
    if not silent:
        return ()
    return tuple(line.text[n.start : n.end] for n in sorted(set(silent), key=lambda n: n.start))


def _is_planning(nodes: list[Node]) -> bool:
    """Tell a planning from prose that mentions a date, by the share of words that speak of time or work."""
    known = foreign = depth = 0
    for node in nodes:
        symbol = node.symbol
        if symbol in _TELLING:
            known += node.leaves
        elif symbol in FOREIGN:
            foreign += depth <= 0
        elif symbol == "LP":
            depth += 1
        elif symbol == "RP":
            depth -= 1
    if foreign <= 1 or foreign / (foreign + known) <= 0.5:
        return True
    return _begins_as_planning(nodes, foreign / (foreign + known))


_TELLING = TIMES | {"VERB", "HEDGE", "UNCLEAR", "SPANW", "DURATION", "EXCEPTED"}
"""Nodes that speak of time or work."""


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
