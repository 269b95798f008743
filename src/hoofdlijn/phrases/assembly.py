"""From segments to phases: which verb goes with which dates, and what years the parts without a year lie in."""

from dataclasses import dataclass, field
from itertools import pairwise

from hoofdlijn.phrases.arithmetic import (
    YEAR_LIKE,
    bounded,
    opened,
    place,
    place_after,
    place_before,
    place_within,
    started,
    with_others,
)
from hoofdlijn.phrases.drafts import Draft, Line, by_start
from hoofdlijn.phrases.nodes import CONDITION, Grain, Node, Part, Span
from hoofdlijn.phrases.phase import Open, PhaseKind
from hoofdlijn.phrases.segments import (
    DATED,
    FOREIGN,
    PARTIAL,
    Piece,
    Segment,
    chosen_verb,
    segments,
    unknown_verb,
    with_separable,
)
from hoofdlijn.phrases.starts_and_ends import bound_going_on, open_last_start, pair_start_and_end, start_going_on


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
    pieces = [Piece(part) for part in parts]
    if len(pieces) == 1 and pieces[0].times:
        line.drafts += _all_in_one(pieces[0], line)
    else:
        _match_verbs(pieces, line)
    if len(line.drafts) > here:
        if len(line.drafts) > 1:
            bound_going_on(line, here)
            pair_start_and_end(line, here)
        open_last_start(line, here)


def _merge(parts: list[Segment]) -> list[Segment]:
    """Join segments that say one thing together: a bare rhythm and the dates beside it."""
    merged: list[Segment] = []
    for part in parts:
        before = merged[-1] if merged else None
        if before is not None and part.joined != "THEN" and _belong_together(before, part):
            before.nodes += part.nodes
        else:
            merged.append(part)
        while (
            len(merged) > 1
            and merged[-1].joined != "THEN"
            and (_ends_list(merged[-1], merged[-2]) or _recurs_after_years(merged[-1], merged[-2]))
        ):
            last = merged.pop()
            merged[-1].nodes += last.nodes
    return merged


def _belong_together(before: Segment, part: Segment) -> bool:
    if _completes(before, part) or _completes(part, before):
        return True
    return before.has("RECUR") and _only_years(part) and (_recurs_in_years(before) or _names_years(before))


def _ends_list(last: Segment, before: Segment) -> bool:
    return _recurs_in_years(last) and _only_years(before, or_work=not last.has("VERB"))


def _recurs_after_years(last: Segment, before: Segment) -> bool:
    """Tell whether a rhythm stands behind the last of several years ("2026 en 2027: jaarlijks overleg")."""
    if not last.has("RECUR") or not _names_years(last) or not _only_years(before):
        return False
    return next(n.symbol for n in last.nodes if n.symbol == "RECUR" or n.symbol in DATED) != "RECUR"


def _names_years(segment: Segment) -> bool:
    """Tell whether its dates are years, closed on both sides."""
    dated = [n for n in segment.nodes if n.symbol in DATED]
    return bool(dated) and all(n.spans[0].grain in YEAR_LIKE and not n.spans[0].open for n in dated)


def _recurs_in_years(segment: Segment) -> bool:
    """Tell whether it speaks of a part of each year, and of which years: "elk najaar in 2026", of which more may follow."""
    return segment.has("RECUR") and segment.has_any(PARTIAL)


def _only_years(segment: Segment, *, or_work: bool = False) -> bool:
    return all(
        n.symbol in ("IN", "COLON")
        or (or_work and n.symbol == "VERB")
        or (n.symbol in DATED and n.spans[0].grain in YEAR_LIKE and not n.spans[0].open)
        for n in segment.nodes
    )


def _completes(rhythm: Segment, dates: Segment) -> bool:
    """Tell whether `rhythm` has a recurrence but no dates, and `dates` the dates of it."""
    if not rhythm.has("RECUR") or rhythm.has_any(DATED) or dates.has("RECUR"):
        return False
    if not dates.has_any(DATED) and not dates.has_any(PARTIAL):
        return False
    works = rhythm.has("VERB")
    return not (works and dates.has("VERB")) and not dates.foreign > 2 and not (works and rhythm.has_any(PARTIAL))


def _all_in_one(piece: Piece, line: Line) -> list[Draft]:
    """Return the phases of a sentence of one piece: its times go with its one verb."""
    drafts = _times_of(piece, [], line)
    verb = chosen_verb(piece.verbs_before_dates(), piece.first_time, line.folded)
    if verb is None and line.drafts:
        verb = unknown_verb(piece, line.folded)
    for draft in drafts:
        draft.verb = verb
        draft.explicit = draft.explicit or not piece.foreign
    start_going_on(drafts, piece, line)
    return drafts


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
        start_going_on(drafts, piece, line)
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
    if own is None and pending is None and state.last is not None:
        own = unknown_verb(piece, line.folded)
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
    if len(dated) > 1:
        dated = [n for n in dated if not _is_relative(n)] or dated
    partial, recurring = piece.partial, piece.recurring
    then = piece.joined == "THEN" and bool(line.drafts)
    if recurring is not None and partial:
        drafts = _every_year(recurring, partial, dated, line)
    elif recurring is not None and not dated:
        drafts = [_rhythm_alone(recurring, line, then=then)]
    else:
        drafts = _dated_drafts(dated, partial, recurring, ahead, line)
    if "OR" in piece.symbols:
        _choose_between(drafts, piece)
    if _condition(piece):
        _doubt(drafts)
    if then:
        _start_after_last(drafts, line)
    if drafts:
        line.last = drafts[-1].span
    return drafts


def _is_relative(node: Node) -> bool:
    spans = node.spans
    return spans[0].relative if len(spans) == 1 else all(s.relative for s in spans)


def _doubt(drafts: list[Draft]) -> None:
    for draft in drafts:
        draft.span = draft.span._replace(ambiguous=True)


def _choose_between(drafts: list[Draft], piece: Piece) -> None:
    """Doubt all, and offer with "2026 of 2027" each as the other reading of the other."""
    _doubt(drafts)
    dates = [n for n in piece.nodes if n.symbol in DATED | {"OR"}]
    last = next((i for i, n in enumerate(dates) if n.symbol == "OR"), 0)
    if not 0 < last < len(dates) - 1 or len(drafts) > _CHOICES:
        return
    spans = [(d.span.start, d.span.end) for d in drafts]
    for draft in drafts:
        draft.span = with_others(draft.span, *spans)


_CHOICES = 6
"""Dates between which one may choose; a longer list is none of choices."""


def _condition(piece: Piece) -> bool:
    """Tell whether a date hangs on something else ("indien …", "na de fusie, 2026")."""
    if _CONDITIONAL.isdisjoint(piece.symbols):
        return False
    if "HEDGE" in piece.symbols:
        return True
    if "UNCLEAR" in piece.symbols and any(n.symbol == "UNCLEAR" and n.number == CONDITION for n in piece.nodes):
        return True
    return any(
        n.symbol == "AFTER" and following.symbol in FOREIGN | {"VERB"} for n, following in pairwise(piece.nodes)
    )


_CONDITIONAL = frozenset({"HEDGE", "UNCLEAR", "AFTER"})


def _dated_drafts(
    dated: list[Node], partial: list[Node], recurring: Node | None, ahead: list[Piece], line: Line
) -> list[Draft]:
    container = (
        next((n for n in dated if n.spans[0].grain in YEAR_LIKE and not n.spans[0].open), None) if partial else None
    )
    rhythm = recurring.recurrence if recurring is not None else None
    extra = () if recurring is None else (recurring,)
    drafts: list[Draft] = []
    for node in sorted((*dated, *partial), key=by_start) if partial else dated:
        if node is container:
            continue
        if node.symbol in DATED:
            explicit = not _is_relative(node)
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
            draft.span = started(draft.span, end)
