"""Dutch words (lemmas, compounds, keywords), sentences and cues, and texts that exist in both languages."""

from hoofdlijn.language.compounds import split_compound
from hoofdlijn.language.cues import CueMatch, find_cues
from hoofdlijn.language.keywords import keywords, lemma, likeness, shared_keywords
from hoofdlijn.language.sentences import sentences
from hoofdlijn.language.texts import LANGUAGES, Text
from hoofdlijn.language.words import count_words, words

__all__ = [
    "LANGUAGES",
    "CueMatch",
    "Text",
    "count_words",
    "find_cues",
    "keywords",
    "lemma",
    "likeness",
    "sentences",
    "shared_keywords",
    "split_compound",
    "words",
]
