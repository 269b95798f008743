"""From segments to phases: which verb goes with which dates, and what years the parts without a year lie in."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import pairwise

from hoofdlijn.periods import Period
from hoofdlijn.phrases.arithmetic import (
    YEAR_LIKE,
    bounded,
    opened,
    place,
    place_after,
    place_before,
    place_within,
    with_others,
)
from hoofdlijn.phrases.nodes import Grain, Node, Part, Span
from hoofdlijn.phrases.phase import Alternative, Open, Phase, PhaseKind, Recurrence
from hoofdlijn.phrases.readings import Derivation, PatternUse
from hoofdlijn.phrases.segments import (
    DATED,
    FOREIGN,
    PARTIAL,
    Piece,
    Segment,
    chosen_verb,
    segments,
    with_separable,
)
from hoofdlijn.phrases.verbs import ENDS, FINISHES, RUNS, STARTS


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
    doubtful: bool = False

    @property
    def nodes(self) -> list[Node]:
        """All nodes it came from, in text order."""
        if self.verb is None or self.verb in self.sources:
            return sorted(self.sources, key=_by_start) if len(self.sources) > 1 else list(self.sources)
        return sorted((*self.sources, self.verb), key=_by_start)


def _by_start(node: Node) -> int:
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


def assemble(sentence: list[Node], line: Line) -> None:
    """Add the phases of one sentence to `line`."""
    parts = segments(sentence)
    symbols = [n.symbol for n in sentence]
    if len(parts) > 1 and "RECUR" in symbols:
        parts = _merge(parts)
    if "SEPVERB" in symbols:
        for part in parts:
            with_separable(part, line.folded)
    here = len(line.drafts)
    _match_verbs([Piece(part) for part in parts], line)
    if len(line.drafts) > here:
        _pair_start_and_end(line, here)
        _open_last_start(line, here)


def _merge(parts: list[Segment]) -> list[Segment]:
    """Join segments that say one thing together: a bare rhythm and the dates beside it."""
    merged: list[Segment] = []
    for part in parts:
        before = merged[-1] if merged else None
        if before is not None and part.joined != "THEN" and (_completes(before, part) or _completes(part, before)):
            before.nodes += part.nodes
        else:
            merged.append(part)
    return merged


def _completes(rhythm: Segment, dates: Segment) -> bool:
    """Tell whether `rhythm` has a recurrence but no dates, and `dates` the dates of it."""
    if not rhythm.has("RECUR") or rhythm.has_any(DATED) or dates.has("RECUR"):
        return False
    if not dates.has_any(DATED) and not dates.has_any(PARTIAL):
        return False
    works = rhythm.has("VERB")
    return not (works and dates.has("VERB")) and not dates.foreign > 2 and not (works and rhythm.has_any(PARTIAL))


def _match_verbs(pieces: list[Piece], line: Line) -> None:
    """Give every stretch of dates its verb: the one beside it, else the one that the list it stands in began with."""
    state = _Verbs()
    for position, piece in enumerate(pieces):
        ahead = pieces[position + 1 : position + 1 + _AHEAD]
        if not piece.times:
            state.pending = _timeless(piece, state, ahead, line)
            state.doubtful = state.doubtful or _condition(piece)
            continue
        drafts = _times_of(piece, ahead, line)
        if state.doubtful:
            _doubt(drafts)
        if ahead and not ahead[0].times and _condition(ahead[0]):
            _doubt(drafts)
        state.doubtful = False
        if not piece.foreign:
            for draft in drafts:
                draft.explicit = True
        verb = _verb_for(piece, state, line, in_list=not _belongs_to_next(ahead))
        if verb is None and piece.foreign <= 2:
            state.waiting += drafts
        for draft in drafts:
            draft.verb = verb
        line.drafts += drafts
    for draft in state.waiting:
        draft.verb = draft.verb or state.last


_AHEAD = 12
"""Segments in which a year is looked for that parts before it may lie in."""


@dataclass(slots=True)
class _Verbs:
    """Which verbs are known while a sentence is read from left to right."""

    pending: Node | None = None
    """A verb whose dates are still to come."""
    last: Node | None = None
    date_first: bool = False
    """Whether the last dates stood before their verb."""
    doubtful: bool = False
    """Whether a condition was read to which the dates that follow are subject."""
    waiting: list[Draft] = field(default_factory=list)
    """Phases whose verb may still follow."""


def _verb_for(piece: Piece, state: _Verbs, line: Line, *, in_list: bool) -> Node | None:
    first_time = piece.first_time
    own = chosen_verb(piece.verbs_before_dates(), first_time, line.folded)
    pending, state.pending = state.pending, None
    if own is None and pending is None:
        return state.last if in_list and not state.date_first else None
    verb = own or pending
    if own is not None and pending is not None and piece.joined == "AND" and own.start < first_time:
        verb = chosen_verb([pending, own], first_time, line.folded)
    state.date_first = own is not None and own.start > first_time
    if state.date_first:
        for draft in state.waiting:
            draft.verb = verb
    if own is not None:
        state.waiting = []
    state.last = verb
    return verb


def _belongs_to_next(ahead: list[Piece]) -> bool:
    """Tell whether a bare date is the first of a list whose verb comes last ("2026 en 2027 uitvoeren")."""
    if not ahead or ahead[0].joined != "AND":
        return False
    verbs = ahead[0].verbs
    return bool(ahead[0].times and verbs) and verbs[0].start > ahead[0].first_time


def _timeless(piece: Piece, state: _Verbs, ahead: list[Piece], line: Line) -> Node | None:
    """Deal with a segment without times; return the verb that waits for the dates that follow."""
    verbs = piece.verbs
    verb = chosen_verb(verbs, len(line.text), line.folded)
    if verb is None:
        return state.pending
    if any(d.verb is None for d in state.waiting):
        for draft in state.waiting:
            draft.verb = draft.verb or verb
        state.waiting = []
        return state.pending
    if ahead and ahead[0].times and not ahead[0].verbs:
        return state.pending or verb
    if piece.joined == "THEN" and line.drafts:
        line.drafts.append(_afterwards(verb, line))
        return None
    going_on = [v for v in verbs if v.kind is PhaseKind.CONTINUOUS]
    if going_on:
        line.drafts.append(_going_on(going_on[0], verb, line))
        line.drafts[-1].explicit = not piece.foreign
        return None
    return state.pending or verb


def _afterwards(verb: Node, line: Line) -> Draft:
    span = opened(line.drafts[-1].span, line.drafts[-1].span.end, line.period)
    return Draft(span._replace(ambiguous=False, others=()), (verb,), verb)


def _going_on(word: Node, verb: Node, line: Line) -> Draft:
    whole = Span(line.period.start, line.period.end, Grain.RANGE)
    if line.drafts and line.drafts[-1].span.end < line.period.end:
        since = opened(whole, line.drafts[-1].span.end, line.period)
        return Draft(with_others(since, (whole.start, whole.end)), (word,), verb)
    return Draft(whole, (word,), verb, explicit=False)


def _times_of(piece: Piece, ahead: list[Piece], line: Line) -> list[Draft]:
    dated = piece.dated
    exact = [n for n in dated if not all(s.relative for s in n.spans)]
    dated = exact or dated
    partial, recurring = piece.partial, piece.recurring
    then = piece.joined == "THEN" and bool(line.drafts)
    if recurring is not None and partial:
        drafts = _every_year(recurring, partial, dated, line)
    elif recurring is not None and not dated:
        drafts = [_rhythm_alone(recurring, line, then=then)]
    else:
        drafts = _dated_drafts(dated, partial, recurring, ahead, line)
    if "OR" in piece.symbols or _condition(piece):
        _doubt(drafts)
    if then:
        _start_after_last(drafts, line)
    if drafts:
        line.last = drafts[-1].span
    return drafts


def _doubt(drafts: list[Draft]) -> None:
    for draft in drafts:
        draft.span = draft.span._replace(ambiguous=True)


def _condition(piece: Piece) -> bool:
    """Tell whether a date hangs on something else ("indien …", "na de fusie, 2026")."""
    if "HEDGE" in piece.symbols:
        return True
    return "AFTER" in piece.symbols and any(
        n.symbol == "AFTER" and following.symbol in FOREIGN | {"VERB"} for n, following in pairwise(piece.nodes)
    )


def _dated_drafts(
    dated: list[Node], partial: list[Node], recurring: Node | None, ahead: list[Piece], line: Line
) -> list[Draft]:
    container = (
        next((n for n in dated if n.spans[0].grain in YEAR_LIKE and not n.spans[0].open), None) if partial else None
    )
    rhythm = recurring.recurrence if recurring is not None else None
    extra = () if recurring is None else (recurring,)
    drafts: list[Draft] = []
    for node in sorted((*dated, *partial), key=_by_start) if partial else dated:
        if node is container:
            continue
        if node.symbol in DATED:
            explicit = not all(s.relative for s in node.spans)
            drafts += [Draft(s, (node, *extra), recurrence=rhythm, explicit=explicit) for s in node.spans]
            line.last = node.spans[-1]
            continue
        for part in node.parts:
            span = _placed(part, container, ahead, line)
            if span is None:
                line.unplaced.append(node)
                break
            sources = (node,) if container is None else (node, container)
            drafts.append(Draft(bounded(span, part.bound, line.period), (*sources, *extra), recurrence=rhythm))
            if container is None:
                line.last = span
    return drafts


def _placed(part: Part, container: Node | None, ahead: list[Piece], line: Line) -> Span | None:
    """Find the year of a part: that of the same segment, else of the dates before it, else of those behind it."""
    if container is not None:
        return place_within(part, container.spans[0])
    if line.last is not None:
        if line.last.grain in YEAR_LIKE and not line.last.open:
            return place_within(part, line.last)
        return place_after(part, line.last.start)
    following = next((n for piece in ahead for n in piece.dated), None)
    if following is None:
        return None
    if following.spans[0].grain in YEAR_LIKE and not following.spans[0].open:
        return place_within(part, following.spans[0])
    return place_before(part, following.spans[0].start)


def _every_year(recurring: Node, partial: list[Node], dated: list[Node], line: Line) -> list[Draft]:
    """One phase for each year named, or each year of the period, in which the part begins."""
    frames = [s for n in dated for s in n.spans] or [Span(line.period.start, line.period.end, Grain.RANGE)]
    drafts = []
    for node in partial[:_MANY]:
        for part in node.parts[:_MANY]:
            for frame in frames[:_MANY]:
                for year in range(frame.start.year, min(frame.end.year, frame.start.year + _MANY) + 1):
                    span = place(part._replace(bound=""), year)
                    if span is not None and frame.start <= span.start < frame.end:
                        sources = (recurring, node, *dated)
                        drafts.append(Draft(span, sources, recurrence=recurring.recurrence, seasonal=True))
    drafts.sort(key=lambda d: d.span.start)
    return drafts


_MANY = 20
"""Years, and parts of them, of one recurring phase; more is no planning."""


def _rhythm_alone(recurring: Node, line: Line, *, then: bool) -> Draft:
    whole = Span(line.period.start, line.period.end, Grain.RANGE)
    if then:
        whole = opened(whole, line.drafts[-1].span.end, line.period)
    return Draft(whole, (recurring,), recurrence=recurring.recurrence, explicit=then)


def _start_after_last(drafts: list[Draft], line: Line) -> None:
    """A deadline behind "daarna" begins where what stands before it ends."""
    end = line.drafts[-1].span.end
    for draft in drafts:
        if draft.span.open is Open.START and end < draft.span.end:
            draft.span = draft.span._replace(start=end)


def _pair_start_and_end(line: Line, here: int) -> None:
    """Make "start 1 maart 2026, einde 1 juli 2027" one phase."""
    drafts = line.drafts[here:]
    result: list[Draft] = []
    for draft in drafts:
        before = result[-1] if result else None
        if before is not None and _is(before, STARTS, line) and _ends_it(draft, before, line):
            span = Span(
                before.span.start,
                draft.span.end,
                Grain.RANGE,
                ambiguous=before.span.ambiguous or draft.span.ambiguous,
            )
            before.span = span
            before.verb = before.verb and replace(before.verb, kind=PhaseKind.UNSPECIFIED)
            before.sources = (*before.sources, *draft.nodes)
        else:
            result.append(draft)
    line.drafts[here:] = result


def _ends_it(draft: Draft, before: Draft, line: Line) -> bool:
    """Tell whether `draft` says when what began with `before` ends: "einde …", "looptijd tot en met …"."""
    if before.span.open is not None or draft.recurrence or before.recurrence:
        return False
    if _is(draft, ENDS, line):
        return draft.span.open is not Open.END
    goes_on = draft.verb is before.verb or _is(draft, RUNS, line)
    return draft.span.open is Open.START and goes_on and before.span.start < draft.span.end


def _is(draft: Draft, words: frozenset[str], line: Line) -> bool:
    if draft.verb is None:
        return False
    word = line.word(draft.verb)
    return word in words or (words is STARTS and word.startswith(("voor het eerst", "eerste keer")))


def _open_last_start(line: Line, here: int) -> None:
    """A start that nothing follows goes on: surely so after a day, perhaps so after a longer stretch.

    And what is ready "per" a day is due by it.
    """
    for draft in line.drafts[here:]:
        if draft.span.open is Open.END and _is(draft, FINISHES, line):
            first = draft.span.start
            draft.span = bounded(draft.span._replace(end=first + timedelta(days=1)), "latest", line.period)
    if len(line.drafts) != here + 1:
        return
    draft = line.drafts[-1]
    if draft.span.open is not None or draft.seasonal or not _is(draft, STARTS, line) or not draft.explicit:
        return
    if draft.verb is None or draft.verb.start > draft.sources[0].start or draft.span.end <= draft.span.start:
        return
    if draft.span.grain is Grain.DAY or draft.recurrence:
        draft.span = opened(draft.span, draft.span.start, line.period)
    elif draft.span.grain is not Grain.RANGE and draft.span.start < line.period.end:
        draft.span = with_others(draft.span, (draft.span.start, line.period.end))


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
        alternatives=tuple([Alternative(start=a, end=b) for a, b in span.others]) if span.others else (),
    )
    return phase, Derivation(start, end, PatternUse("phase", start, end, _uses(nodes)))


def _uses(nodes: Sequence[Node]) -> tuple[PatternUse, ...]:
    """Return the patterns that made `nodes`, and the verbs among them, each with those below it."""
    uses: list[PatternUse] = []
    for node in nodes:
        if node.name:
            uses.append(PatternUse(node.name, node.start, node.end, _uses(node.children)))
        elif node.symbol == "VERB":
            kind = node.kind or PhaseKind.UNSPECIFIED
            uses.append(PatternUse(f"verb: {kind.value}", node.start, node.end))
    return tuple(uses)
