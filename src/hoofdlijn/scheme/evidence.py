"""What the words of a scheme point to in a text: the one meaning of strong, weak and never."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from hoofdlijn.language import CueMatch, find_cues, sentences
from hoofdlijn.language.words import word_spans
from hoofdlijn.scheme.model import Cues


def find_evidence(sentence: str, cues: Cues) -> tuple[CueMatch, ...]:
    """Return the matches in `sentence` that together point to what `cues` stand for, in order; none: empty.

    One strong cue is enough by itself, a weak one only beside another, different weak one that stands elsewhere. A
    match that shares a letter with a `never` cue does not count: "duurzame samenwerking" is no "duurzame …".
    """
    return weigh_evidence(find_cues(sentence, _kinds(cues)[0]), cues)


def weigh_evidence(found: Sequence[CueMatch], cues: Cues) -> tuple[CueMatch, ...]:
    """Return what of the matches in one sentence points to what `cues` stand for, as `find_evidence` does.

    Args:
        found: matches of these cues, and maybe of others, by start; all in one sentence.
        cues: what is asked about.
    """
    _, strong, weak, never = _kinds(cues)
    if not found:
        return ()
    barred = [match for match in found if match.cue in never]
    counted = [match for match in found if match.cue not in never]
    counted = _outside(counted, barred) if barred else counted
    convincing = tuple(match for match in counted if match.cue in strong)
    if convincing:
        return convincing
    hints = tuple(match for match in counted if match.cue in weak)
    return hints if _two_apart(hints) else ()


def find_template_texts(text: str, template_texts: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of each place holder or opening of guidance in `text`, in order, end exclusive.

    An entry is looked for at the start of each sentence; one that begins with a bracket, and one in capitals (found
    only in capitals), anywhere.
    """
    openings, anywhere, capitals = _templates(template_texts)
    spans = {
        (match.start, match.end) for match in find_cues(text, capitals) if text[match.start : match.end].isupper()
    }
    lowered = text.lower() if anywhere and len(text.lower()) == len(text) else text
    for entry in anywhere:
        position = lowered.find(entry)
        while position >= 0:
            spans.add((position, position + len(entry)))
            position = lowered.find(entry, position + len(entry))
    starts = {begin + _first_word(text[begin:end]) for begin, end in sentences(text)}
    spans.update((match.start, match.end) for match in find_cues(text, openings) if match.start in starts)
    return _widest(sorted(spans, key=lambda span: (span[0], -span[1])))


def _widest(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return spans in order, each that lies wholly or partly in the one before left out."""
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)


@lru_cache(maxsize=128)
def _kinds(cues: Cues) -> tuple[tuple[str, ...], frozenset[str], frozenset[str], frozenset[str]]:
    """Return all cues in one list, and the strong, the weak and the barred ones as sets."""
    together = cues.strong + cues.weak + cues.never
    return together, frozenset(cues.strong), frozenset(cues.weak), frozenset(cues.never)


@lru_cache(maxsize=8)
def _templates(entries: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the openings, what is found anywhere as written, and the words in capitals."""
    anywhere = tuple(entry for entry in entries if entry[0] in "[<")
    capitals = tuple(entry for entry in entries if entry.rstrip("*").isupper() and entry not in anywhere)
    openings = tuple(entry for entry in entries if entry not in anywhere and entry not in capitals)
    return openings, anywhere, capitals


def _first_word(sentence: str) -> int:
    """Return where the first word of a sentence begins, after its number ("1.", "2.1") if it has one."""
    return next((start for word, start, _ in word_spans(sentence) if not word.isdigit()), 0)


def _outside(matches: list[CueMatch], barred: list[CueMatch]) -> list[CueMatch]:
    """Return the matches that share no letter with a barred one; both are in order."""
    starts = [match.start for match in barred]
    reach = list(accumulate((match.end for match in barred), max))
    kept = []
    for match in matches:
        before = bisect_left(starts, match.end)
        if before == 0 or reach[before - 1] <= match.start:
            kept.append(match)
    return kept


def _two_apart(matches: tuple[CueMatch, ...]) -> bool:
    """Tell whether two different cues stand in different places; matches are in order."""
    first_end: dict[str, int] = {}
    for match in matches:
        if any(end <= match.start for cue, end in first_end.items() if cue != match.cue):
            return True
        first_end.setdefault(match.cue, match.end)
    return False
