"""Years that are excepted ("elk jaar behalve 2026"): cut out of the phases they stand with.

Where nothing can be cut, what is left is marked as ambiguous rather than read as if nothing were excepted.
"""

from dataclasses import replace
from datetime import date

from hoofdlijn.phrases.drafts import Draft
from hoofdlijn.phrases.nodes import Node, Span
from hoofdlijn.phrases.phase import Open

_STOPS = frozenset({"NL", "SEMI", "DOT"})
_MANY = 40
"""Exceptions, and phases they are cut out of, in one text; in a text with more all is ambiguous."""


def without_exceptions(nodes: list[Node]) -> list[Node]:
    """Return `nodes` without the excepted times and the comma before each, so that the rest reads as one."""
    kept: list[Node] = []
    for node in nodes:
        if node.symbol != "EXCEPTED":
            kept.append(node)
        elif kept and kept[-1].symbol == "COMMA":
            kept.pop()
    return kept


def cut_exceptions(nodes: list[Node], drafts: list[Draft]) -> list[Draft]:
    """Return `drafts` with the excepted and denied times among `nodes` cut out of those of the same sentence."""
    exceptions = [i for i, n in enumerate(nodes) if n.symbol in ("EXCEPTED", "DENIED")]
    if len(exceptions) > _MANY or (exceptions and len(drafts) > _MANY):
        return [_doubted(d) for d in drafts]
    for index in exceptions:
        node, here = nodes[index], _sentence(nodes, index)
        near = [d for d in drafts if here[0] <= d.sources[0].start < here[1]]
        following = nodes[index + 1] if index + 1 < len(nodes) else None
        concerned = _concerned(node, following, near)
        if concerned:
            drafts = _without(node, concerned, drafts, near)
        elif node.symbol == "EXCEPTED":
            drafts = [_doubted(d) if d in near else d for d in drafts]
    return drafts


def _sentence(nodes: list[Node], index: int) -> tuple[int, int]:
    first = next((n.end for n in reversed(nodes[:index]) if n.symbol in _STOPS), 0)
    return first, next((n.start for n in nodes[index:] if n.symbol in _STOPS), nodes[-1].end)


def _concerned(node: Node, following: Node | None, near: list[Draft]) -> list[Draft]:
    """Return what the exception overlaps: of the last work before it, else of other work before it, else after it."""
    touched = [d for d in near if any(_overlap(d.span, s) for s in node.spans)]
    before = [d for d in touched if d.sources[0].start < node.start]
    if node.symbol == "DENIED":
        if following is not None and following.symbol == "VERB":
            return [d for d in before if d.verb is None or d.verb.kind is following.kind]
        return before
    earlier = [d for d in near if d.sources[0].start < node.start]
    verb = max(earlier, key=lambda d: d.sources[0].start).verb if earlier else None
    return [d for d in before if d.verb is verb] or before or touched


def _overlap(span: Span, excepted: Span) -> bool:
    return span.start < excepted.end and excepted.start < span.end


def _without(node: Node, concerned: list[Draft], drafts: list[Draft], near: list[Draft]) -> list[Draft]:
    """Cut; a phase of which nothing is left goes, unless nothing is left of all the work it stands with."""
    cut = {id(d): _pieces(d, node) for d in concerned}
    working = {id(d.verb) for d in near if cut.get(id(d), [d])}
    result: list[Draft] = []
    for draft in drafts:
        pieces = cut.get(id(draft), [draft])
        if not pieces and id(draft.verb) not in working:
            pieces = [_doubted(replace(draft, sources=(*draft.sources, node)))]
        result += pieces
    return result


def _pieces(draft: Draft, node: Node) -> list[Draft]:
    """Return what is left of `draft` beside the times of `node`."""
    span = draft.span
    left: list[tuple[date, date]] = [(span.start, span.end)]
    for out in node.spans:
        left = [
            (a, b)
            for first, last in left
            for a, b in ((first, min(last, out.start)), (max(first, out.end), last))
            if a < b
        ]
    sources = (*draft.sources, node)
    doubtful = bool(node.parts) or any(s.ambiguous for s in node.spans)
    return [replace(draft, span=_left_over(span, days, doubtful=doubtful), sources=sources) for days in left]


def _left_over(span: Span, days: tuple[date, date], *, doubtful: bool) -> Span:
    """Return a piece of `span`; it is open, and has other readings, on the sides it shares with it."""
    first, last = days[0] == span.start, days[1] == span.end
    side = span.open if (span.open is Open.END and last) or (span.open is Open.START and first) else None
    others = dict.fromkeys((a if first else days[0], b if last else days[1]) for a, b in span.others)
    readings = tuple((a, b) for a, b in others if a < b and (a, b) != days)
    ambiguous = doubtful or bool(readings) or (span.ambiguous and not span.others)
    return span._replace(start=days[0], end=days[1], open=side, others=readings, ambiguous=ambiguous, relative=False)


def _doubted(draft: Draft) -> Draft:
    return replace(draft, span=draft.span._replace(ambiguous=True))
