"""Contributions: which elements of the scheme an objective contributes to, with the sentence that shows it."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from hoofdlijn.language import CueMatch, find_cues, sentences, words
from hoofdlijn.plan import Basis
from hoofdlijn.recognition.passages import Passage
from hoofdlijn.scheme import Cues, Element, Scheme, weigh_evidence

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


class ContributionFinder:
    """Finds the elements that texts contribute to; made once for a document, because a scheme has many cues."""

    def __init__(self, scheme: Scheme) -> None:
        self._elements = scheme.elements
        self._owners: dict[str, list[Element]] = {}
        for element in scheme.elements:
            for cue in element.cues.strong + element.cues.weak:
                self._owners.setdefault(cue, []).append(element)
        self._known = {
            element.id: frozenset(element.cues.strong + element.cues.weak + element.cues.never)
            for element in scheme.elements
        }
        self._claiming = frozenset(scheme.contribution_cues)
        self._every = tuple(
            dict.fromkeys(cue for cues in (*self._known.values(), self._claiming) for cue in sorted(cues))
        )
        self._level_words = tuple(words(name)[-1] for name in (scheme.objective.name.nl, *scheme.objective.aliases))

    def find(self, told: Sequence[Passage], declared: Passage) -> list[Claim]:
        """Return a claim for each element found, in the order of the scheme.

        Args:
            told: statement with its explanation, and title. A sentence that says that it contributes makes a stated
                claim; one that only shows it, a shown one. Of several the surest counts, of equals the first.
            declared: text under a heading for contributions: all of it is stated.
        """
        best: dict[str, tuple[int, Claim]] = {}
        for text in told:
            self._claim(text, best, is_declared=False)
        self._claim(declared, best, is_declared=True)
        return [best[element.id][1] for element in self._elements if element.id in best]

    def _claim(self, text: Passage, best: dict[str, tuple[int, Claim]], *, is_declared: bool) -> None:
        """Put into `best` what the sentences of a text say more surely than those before."""
        spans = sentences(text.text)
        starts = [start for start, _ in spans]
        matches: dict[int, list[CueMatch]] = {}
        for match in find_cues(text.text, self._every):
            matches.setdefault(bisect_right(starts, match.start) - 1, []).append(match)
        for index, found in matches.items():
            start, end = spans[index]
            touched = {element.id: element for match in found for element in self._owners.get(match.cue, ())}
            for key, element in touched.items():
                seen = weigh_evidence([match for match in found if match.cue in self._known[key]], element.cues)
                if not seen:
                    continue
                doubt = _STATED if is_declared else self._doubt(text.text[start:end], seen, found, element)
                if key not in best or doubt < best[key][0]:
                    basis = Basis.STATED if doubt < _SHOWN else Basis.SHOWN
                    best[key] = (doubt, Claim(key, text.cut(start, end), basis))

    def _doubt(self, sentence: str, seen: Sequence[CueMatch], found: Sequence[CueMatch], element: Element) -> int:
        """Return how far a sentence is from saying that the objective contributes to what it names."""
        last = max(match.end for match in seen)
        claims = [match for match in found if match.cue in self._claiming]
        if any(claim.start < last for claim in claims) or self._speaks_of_objective(sentence):
            return _STATED
        if claims:
            return _SAID_OTHERWISE
        return _SHOWN if any(match.cue in element.cues.strong for match in seen) else _HINTED

    def _speaks_of_objective(self, sentence: str) -> bool:
        """Tell whether a sentence says what is done with the objective itself ("Met deze lijn werken we aan …")."""
        opening = words(sentence[:_OPENING])[:3]
        if len(opening) < 3 or opening[0] != "met" or opening[1] not in _POINTING:
            return False
        # authors go on to call a "programmalijn" a "lijn"
        return len(opening[2]) > 3 and any(name.endswith(opening[2]) for name in self._level_words)


def told_sentences(text: Passage, cues: Mapping[str, Cues]) -> list[Told]:
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
        Told(text.cut(*spans[index]), frozenset(keys))
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
