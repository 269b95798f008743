"""Chapters of activities: headings under which an author puts those of all objectives together."""

from itertools import pairwise

from hoofdlijn.language import words
from hoofdlijn.recognition.vocabulary import Vocabulary

_ALL = frozenset({"alle", "beide", "elke", "iedere"})
_GENERAL = frozenset(
    words("algemeen algemene overkoepelend overkoepelende overstijgend overstijgende gezamenlijke gemeenschappelijke")
)
"""Words for what stands above the single objectives."""


def names_activities(heading: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a heading speaks of activities ("Overige activiteiten")."""
    return not vocabulary.activity_plurals.isdisjoint(words(heading))


def names_all_objectives(heading: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a heading speaks of what serves all objectives ("Algemene activiteiten", "voor alle doelen")."""
    spoken = words(heading)
    every = any(
        before in _ALL and (word in vocabulary.objective_plurals or word in vocabulary.objective_words)
        for before, word in pairwise(spoken)
    )
    return every or not _GENERAL.isdisjoint(spoken)
