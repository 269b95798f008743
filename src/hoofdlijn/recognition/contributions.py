"""Contributions: which elements of the scheme an objective contributes to, with the sentence that shows it."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from hoofdlijn.language import CueMatch, find_cues, sentences, words
from hoofdlijn.plan import Basis
from hoofdlijn.recognition.passages import Passage
from hoofdlijn.scheme import Cues, Element, Scheme, find_evidence

_STATED, _SAID_OTHERWISE, _SHOWN, _HINTED = range(4)
_POINTING = frozenset({"deze", "dit"})
_OPENING = 80
"""Characters in which the first three words of a sentence are looked for."""


@dataclass(frozen=True, slots=True)
class Claim:
    """An element (or anchor), the words that show it, and how surely."""

    key: str
    evidence: Passage
    basis: Basis = Basis.SHOWN


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, and which elements (or anchors) have a cue in it."""

    words: Passage
    touched: frozenset[str]
    is_declared: bool = False
    """Whether it stands under a heading that says what it is about."""


def find_contributions(told: Sequence[Passage], declared: Passage, scheme: Scheme) -> list[Claim]:
    """Return a claim for each element found, in the order of the scheme.

    Args:
        told: statement with its explanation, and title. A sentence that says that it contributes makes a stated
            claim; one that only shows it, a shown one.
        declared: text under a heading for contributions: all of it is stated.
        scheme: the scheme with its elements and cue words.
    """
    cues = {element.id: element.cues for element in scheme.elements}
    spoken = [sentence for text in told for sentence in told_sentences(text, cues)]
    spoken += told_sentences(declared, cues, is_declared=True)
    claims = [_strongest(element, spoken, scheme) for element in scheme.elements]
    return [claim for claim in claims if claim is not None]


def told_sentences(text: Passage, cues: Mapping[str, Cues], *, is_declared: bool = False) -> list[Told]:
    """Return the sentences of a text in which a cue stands, each with whose cues they are.

    All cues are looked for at once, so that time hardly grows with their number.
    """
    spans = sentences(text.text)
    starts = [start for start, _ in spans]
    owners = _owners(tuple(cues.items()))
    hints: dict[int, dict[str, set[str]]] = {}
    for match in find_cues(text.text, tuple(owners)):
        said = hints.setdefault(bisect_right(starts, match.start) - 1, {})
        for key in owners[match.cue]:
            said.setdefault(key, set()).add(match.cue)
    touched = {index: {key for key in said if _is_enough(said[key], cues[key])} for index, said in hints.items()}
    return [
        Told(text.cut(*spans[index]), frozenset(keys), is_declared)
        for index, keys in sorted(touched.items())
        if index >= 0 and keys
    ]


def _is_enough(found: Set[str], cues: Cues) -> bool:
    """Tell whether cues may point to something together: one strong one, or two that are weak."""
    return len(found) > 1 or not found.isdisjoint(_strong(cues))


@lru_cache(maxsize=128)
def _strong(cues: Cues) -> frozenset[str]:
    return frozenset(cues.strong)


@lru_cache(maxsize=8)
def _owners(cues: tuple[tuple[str, Cues], ...]) -> dict[str, list[str]]:
    """Return for each strong or weak cue the keys it belongs to."""
    owners: dict[str, list[str]] = {}
    for key, own in cues:
        for cue in own.strong + own.weak:
            owners.setdefault(cue, []).append(key)
    return owners


def _strongest(element: Element, told: Sequence[Told], scheme: Scheme) -> Claim | None:
    """Return the claim of the sentence that says it most surely; of equals the first."""
    best: tuple[int, Passage] | None = None
    for sentence in told:
        if element.id not in sentence.touched:
            continue
        text = sentence.words.text
        matches = find_evidence(text, element.cues)
        if not matches:
            continue
        doubt = _STATED if sentence.is_declared else _doubt(text, matches, element, scheme)
        if best is None or doubt < best[0]:
            best = (doubt, sentence.words)
        if doubt == _STATED:
            break
    return None if best is None else Claim(element.id, best[1], Basis.STATED if best[0] < _SHOWN else Basis.SHOWN)


def _doubt(text: str, matches: Sequence[CueMatch], element: Element, scheme: Scheme) -> int:
    """Return how far a sentence is from saying that the objective contributes to what it names."""
    last = max(match.end for match in matches)
    claims = find_cues(text, scheme.contribution_cues)
    if any(claim.start < last for claim in claims) or _speaks_of_objective(text, scheme):
        return _STATED
    if claims:
        return _SAID_OTHERWISE
    return _SHOWN if any(match.cue in element.cues.strong for match in matches) else _HINTED


def _speaks_of_objective(text: str, scheme: Scheme) -> bool:
    """Tell whether a sentence says what is done with the objective itself ("Met deze lijn werken we aan …")."""
    opening = words(text[:_OPENING])[:3]
    if len(opening) < 3 or opening[0] != "met" or opening[1] not in _POINTING:
        return False
    # authors go on to call a "programmalijn" a "lijn"
    return len(opening[2]) > 3 and any(name.endswith(opening[2]) for name in _level_words(scheme))


@lru_cache(maxsize=8)
def _level_words(scheme: Scheme) -> tuple[str, ...]:
    return tuple(words(name)[-1] for name in (scheme.objective.name.nl, *scheme.objective.aliases))
