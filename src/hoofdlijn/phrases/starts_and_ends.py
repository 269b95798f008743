"""Phases that only say when other work starts or ends, joined to that work."""

from dataclasses import replace
from datetime import timedelta

from hoofdlijn.phrases.arithmetic import bounded, due, opened, started, with_others
from hoofdlijn.phrases.drafts import Draft, Line
from hoofdlijn.phrases.nodes import Grain, Span
from hoofdlijn.phrases.phase import Open, PhaseKind
from hoofdlijn.phrases.segments import Piece
from hoofdlijn.phrases.verbs import ENDS, FINISHES, RUNS, STARTS


def pair_start_and_end(line: Line, here: int) -> None:
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


def open_last_start(line: Line, here: int) -> None:
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


def start_going_on(drafts: list[Draft], piece: Piece, line: Line) -> None:
    """Make "doorlopend vanaf start in 2026" go on from there, and "…, doorlopend tot 2028" from where the phase before starts."""
    if len(drafts) != 1 or drafts[0].verb is None or drafts[0].verb.kind is not PhaseKind.CONTINUOUS:
        return
    draft = drafts[0]
    if draft.span.open is Open.START and line.drafts and piece.joined != "THEN" and _says_no_start(draft):
        since = line.drafts[-1].span.start
        draft.span = started(draft.span, since) if since < draft.span.end else draft.span
    starts = any(line.word(v) in STARTS for v in piece.verbs)
    if starts and draft.span.open is None and not draft.recurrence and draft.span.start < draft.span.end:
        draft.span = opened(draft.span, draft.span.start, line.period)


def _says_no_start(draft: Draft) -> bool:
    """Tell work that goes on up to an end from a deadline, which says nothing of what stands before it."""
    return not any(n.name == "at the latest" for n in draft.sources)


def bound_going_on(line: Line, here: int) -> None:
    """Make "doorlopend, start september 2025" and "structureel; einddatum 1 juli 2027" one phase that goes on."""
    position = max(here, 1)
    while position < len(line.drafts):
        before, draft = line.drafts[position - 1], line.drafts[position]
        going_on, other = (draft, before) if _goes_on(draft) and not _goes_on(before) else (before, draft)
        bound = _bound_by(other, line) if _goes_on(going_on) else _end_of(before, draft, line)
        if bound is None:
            position += 1
            continue
        going_on.span, going_on.explicit = bound, True
        going_on.sources = (*going_on.sources, *other.nodes)
        line.drafts.remove(other)


def _goes_on(draft: Draft) -> bool:
    """Tell whether it goes on, without any dates of its own."""
    return (
        draft.verb is not None
        and draft.verb.kind is PhaseKind.CONTINUOUS
        and (draft.span.open is None or bool(draft.span.others))
        and all(n.symbol in ("VERB", "RECUR") for n in draft.sources)
    )


def _end_of(before: Draft, draft: Draft, line: Line) -> Span | None:
    """Return the days of work that goes on from a start to the end that `draft` tells; None for other work."""
    ongoing = before.verb is not None and before.verb.kind is PhaseKind.CONTINUOUS and before.span.open is Open.END
    if not ongoing or draft.span.open is Open.END or draft.recurrence or not _is(draft, ENDS, line):
        return None
    return before.span._replace(end=draft.span.end, open=None) if before.span.start < draft.span.end else None


def _bound_by(draft: Draft, line: Line) -> Span | None:
    """Return the days of work that goes on from the start, or up to the end, that `draft` tells; None for other work."""
    span = draft.span
    if draft.recurrence or span.end <= span.start:
        return None
    if _is(draft, STARTS, line) and span.open is not Open.START:
        return opened(span, span.start, line.period)
    if _is(draft, ENDS, line) and span.open is not Open.END:
        return due(span, span.end, line.period)
    return None


def _is(draft: Draft, words: frozenset[str], line: Line) -> bool:
    if draft.verb is None:
        return False
    word = line.word(draft.verb)
    return word in words or (words is STARTS and word.startswith(("voor het eerst", "eerste keer")))
