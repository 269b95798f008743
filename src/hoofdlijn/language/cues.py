"""Cues: words and phrases of a scheme, found in running text.

A cue is one word or several ("in aanraking"). A trailing `*` lets a word go on ("docent*" finds "docenten" and
"docententeam"); "…" stands for at most twelve words in between ("in aanraking … techniek*"). Case, accents, hyphens
and white space make no difference. A match never runs on from one sentence into the next.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from hoofdlijn.language.sentences import sentences
from hoofdlijn.language.words import fold, word_spans, words

GAP_WORDS = 12
"""A gap holds at most this many words: as far as a verb and its noun stand apart in a Dutch sentence."""

_CUE_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*\*?")
_Words = tuple[str, ...]
_Segment = tuple[str, ...]
_Cue = tuple[str, tuple[_Segment, ...]]


@dataclass(frozen=True, slots=True)
class CueMatch:
    """A cue found in a text: the cue as the scheme writes it, and where it stands (end exclusive)."""

    cue: str
    start: int
    end: int


def find_cues(text: str, cues: tuple[str, ...]) -> tuple[CueMatch, ...]:
    """Return every cue found in `text`, by start, then end; matches of one cue never overlap, those of two may.

    To look for many kinds at once, hand over one long tuple and tell the kinds apart by `CueMatch.cue`: time grows
    with the text and with what is found, hardly with the number of cues. The tuple is compiled once and kept.

    Raises:
        ValueError: if a cue holds no word or begins or ends with a gap.
    """
    starting_with = _index(cues).starting_with
    found: list[CueMatch] = []
    free_from: dict[str, int] = {}
    spoken = words(text)
    for position, word in enumerate(spoken):
        starts = starting_with(word)
        if starts is None:
            continue
        for cue, segments in starts.going_on(spoken[position + 1] if position + 1 < len(spoken) else ""):
            if position < free_from.get(cue, 0):
                continue
            last = _match(segments, spoken, position)
            if last is None:
                continue
            spans = word_spans(text)
            if not _in_one_sentence(text, spans[position][1], spans[last][1]):
                continue
            found.append(CueMatch(cue, spans[position][1], spans[last][2]))
            free_from[cue] = last + 1
    return tuple(sorted(found, key=lambda match: (match.start, match.end)))


def cue_words(cue: str) -> tuple[tuple[str, ...], ...]:
    """Return a cue's words, one tuple for each stretch between gaps, with their trailing `*`.

    Raises:
        ValueError: if a stretch holds no word.
    """
    segments = tuple(tuple(_CUE_WORD.findall(fold(part))) for part in re.split(r"…|\.\.\.", cue))
    if not all(segments):
        raise ValueError(f"a cue has words, also before and after a gap: {cue!r}")
    return segments


class _Index:
    """Cues by their first word, whole or beginning."""

    def __init__(self, cues: tuple[str, ...]) -> None:
        self._whole: defaultdict[str, list[_Cue]] = defaultdict(list)
        self._beginning: defaultdict[str, list[_Cue]] = defaultdict(list)
        for cue in dict.fromkeys(cues):
            segments = cue_words(cue)
            first = segments[0][0]
            (self._beginning if first.endswith("*") else self._whole)[first.rstrip("*")].append((cue, segments))
        self._lengths = sorted({len(beginning) for beginning in self._beginning})
        # the words of a language come back all the time, so what begins with each is sought once
        self.starting_with = lru_cache(maxsize=4096)(self._starting_with)

    def _starting_with(self, word: str) -> "_Starts | None":
        """Return the cues whose first word is `word` or the beginning of it, None where there are none."""
        cues = list(self._whole.get(word, ()))
        for length in self._lengths:
            if length > len(word):
                break
            cues += self._beginning.get(word[:length], ())
        return _Starts(cues) if cues else None


class _Starts:
    """Cues with the same first word, by the word that must follow it."""

    def __init__(self, cues: list[_Cue]) -> None:
        self._alone: tuple[_Cue, ...] = tuple(cue for cue in cues if len(cue[1][0]) == 1)
        self._pairs: defaultdict[str, tuple[_Cue, ...]] = defaultdict(tuple)
        self._stems: list[tuple[str, _Cue]] = []
        for cue in cues:
            if len(cue[1][0]) > 1:
                second = cue[1][0][1]
                if second.endswith("*"):
                    self._stems.append((second[:-1], cue))
                else:
                    self._pairs[second] += (cue,)

    def going_on(self, word: str) -> tuple[_Cue, ...]:
        """Return the cues that may stand where `word` is the next one."""
        fitting = self._alone + self._pairs.get(word, ()) if word in self._pairs else self._alone
        if self._stems:
            fitting += tuple(cue for stem, cue in self._stems if word.startswith(stem))
        return fitting


_MOST_KEPT = 256
_kept: dict[int, tuple[tuple[str, ...], _Index]] = {}
"""Indexes by the identity of their tuple: to hash hundreds of cues for every sentence costs more than to match them."""


def _index(cues: tuple[str, ...]) -> _Index:
    kept = _kept.get(id(cues))
    if kept is not None and kept[0] is cues:
        return kept[1]
    if len(_kept) >= _MOST_KEPT:
        _kept.clear()
    made = _made(cues)
    _kept[id(cues)] = (cues, made)
    return made


@lru_cache(maxsize=128)
def _made(cues: tuple[str, ...]) -> _Index:
    return _Index(cues)


def _match(segments: tuple[_Segment, ...], spoken: _Words, position: int) -> int | None:
    """Return the position of the last word of the match that begins at `position`, None where there is none."""
    first = segments[0]
    if len(first) > 1 and not _stands(first, spoken, position):
        return None
    last = position + len(first) - 1
    for segment in segments[1:]:
        following = _next_place(segment, spoken, last + 1)
        if following is None:
            return None
        last = following + len(segment) - 1
    return last


def _next_place(segment: _Segment, spoken: _Words, begin: int) -> int | None:
    """Return where a segment stands next, at most a gap further on."""
    wanted = segment[0]
    beginning = wanted[:-1] if wanted[-1] == "*" else ""
    for place in range(begin, min(begin + 1 + GAP_WORDS, len(spoken))):
        word = spoken[place]
        fits = word.startswith(beginning) if beginning else word == wanted
        if fits and (len(segment) == 1 or _stands(segment, spoken, place)):
            return place
    return None


def _stands(segment: _Segment, spoken: _Words, position: int) -> bool:
    """Tell whether the words of `segment` stand at `position`, one after the other."""
    if position + len(segment) > len(spoken):
        return False
    for place, wanted in enumerate(segment, position):
        word = spoken[place]
        if word != wanted and not (wanted[-1] == "*" and word.startswith(wanted[:-1])):
            return False
    return True


def _in_one_sentence(text: str, start: int, last_start: int) -> bool:
    """Tell whether the words that begin at `start` and `last_start` stand in the same sentence."""
    if start == last_start:
        return True
    spans = sentences(text)
    at = bisect_right(spans, (start, len(text) + 1)) - 1
    return at >= 0 and last_start < spans[at][1]
