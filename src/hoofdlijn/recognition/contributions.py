"""Contributions: which elements of the scheme an objective contributes to, with the sentence that shows it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hoofdlijn.language import find_cues, sentences
from hoofdlijn.plan import Basis
from hoofdlijn.recognition.passages import Passage
from hoofdlijn.scheme import Element, Scheme, find_evidence


@dataclass(frozen=True, slots=True)
class Claim:
    """An element (or anchor), the words that show it, and how surely."""

    key: str
    evidence: Passage
    basis: Basis = Basis.SHOWN


def find_contributions(told: Sequence[Passage], declared: Passage, scheme: Scheme) -> list[Claim]:
    """Return a claim for each element found, in the order of the scheme.

    Args:
        told: title and statement with its explanation. A sentence that says that it contributes makes a stated
            claim; one that only shows it, a shown one.
        declared: text under a heading for contributions: all of it is stated.
        scheme: the scheme with its elements and cue words.
    """
    sentences_told = [(sentence, False) for text in told for sentence in _sentences(text)]
    sentences_told += [(sentence, True) for sentence in _sentences(declared)]
    claims = [_strongest(element, sentences_told, scheme) for element in scheme.elements]
    return [claim for claim in claims if claim is not None]


def _strongest(element: Element, told: Sequence[tuple[Passage, bool]], scheme: Scheme) -> Claim | None:
    shown: Claim | None = None
    for sentence, is_declared in told:
        if not find_evidence(sentence.text, element.cues):
            continue
        if is_declared or find_cues(sentence.text, scheme.contribution_cues):
            return Claim(element.id, sentence, Basis.STATED)
        shown = shown or Claim(element.id, sentence, Basis.SHOWN)
    return shown


def _sentences(text: Passage) -> Iterator[Passage]:
    for start, end in sentences(text.text):
        yield text.cut(start, end)
