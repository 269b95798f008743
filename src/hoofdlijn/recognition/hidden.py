"""Hidden activities: those that stand among an objective's other text, without a heading of their own."""

from collections.abc import Sequence

from hoofdlijn.language import find_cues, sentences
from hoofdlijn.periods import Period
from hoofdlijn.recognition.lines import Line
from hoofdlijn.recognition.parts import Entry, ObjectiveDraft
from hoofdlijn.recognition.prose import plans
from hoofdlijn.recognition.timing import tells_time
from hoofdlijn.scheme import PartKind, Scheme

_WHERE = (PartKind.STATEMENT, PartKind.DESIRED, PartKind.SITUATION)


def take_hidden_activities(draft: ObjectiveDraft, scheme: Scheme) -> None:
    """Move a list with a planning in it from the other parts to the activities, where an objective has no other."""
    if any(draft.regions):
        return
    for kind in _WHERE:
        entries = draft.buckets.get(kind, [])
        for start, end in _lists(entries):
            if _tells_time([entry.line for entry in entries[start:end]], scheme.period.days):
                draft.regions.append([entry.line for entry in entries[start:end]])
                draft.buckets[kind] = entries[:start] + entries[end:]
                return
    _take_sentences(draft, scheme)


def _lists(entries: Sequence[Entry]) -> list[tuple[int, int]]:
    """Return (start, end) of the runs of list items, with the lines that belong to an item."""
    runs: list[tuple[int, int]] = []
    for index, entry in enumerate(entries):
        inside = bool(runs) and runs[-1][1] == index
        item = entry.line.is_item and entry.start <= entry.line.body
        if inside and (item or entry.line.soft):
            runs[-1] = (runs[-1][0], index + 1)
        elif item:
            runs.append((index, index + 1))
    return runs


def _tells_time(lines: Sequence[Line], period: Period) -> bool:
    top = min(line.level for line in lines if line.is_item)
    items = sum(line.is_item and line.level == top for line in lines)
    timed = sum(tells_time(line.text[line.body :], period) for line in lines)
    return timed * 2 >= items


def _take_sentences(draft: ObjectiveDraft, scheme: Scheme) -> None:
    """Move the sentences that say when something will be done, from the first of them to the end of its paragraph."""
    for kind in _WHERE:
        entries = draft.buckets.get(kind, [])
        for index, entry in enumerate(entries):
            start = _first_action(entry, scheme)
            if start is None:
                continue
            line = entry.line
            draft.regions.append([_from(line, start)])
            kept = [Entry(line, entry.start, start)] if line.text[entry.start : start].strip() else []
            draft.buckets[kind] = [*entries[:index], *kept, *entries[index + 1 :]]
            return


def _first_action(entry: Entry, scheme: Scheme) -> int | None:
    """Return where the sentences begin that plan something, at least two in a row up to the end of the paragraph."""
    situation = scheme.part(PartKind.CURRENT).cues + scheme.part(PartKind.DESIRED).cues
    text = entry.text
    first: int | None = None
    planned = 0
    for start, end in reversed(sentences(text)):
        sentence = text[start:end]
        if not plans(sentence, scheme.period.days) or find_cues(sentence, situation):
            break
        first = start
        planned += max(1, sentence.count("("))
    return None if first is None or planned < 2 else entry.start + first


def _from(line: Line, start: int) -> Line:
    """Return the end of a line, from `start` on, as a paragraph of its own."""
    words = line.text[start:]
    return Line(
        index=line.index,
        paragraph=line.paragraph,
        start=line.start + start,
        text=words.rstrip(),
        kind=line.kind,
        cells=line.cells,
        row=line.row,
    )
