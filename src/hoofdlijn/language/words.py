"""Words: how a text falls apart into words, and how words are compared.

A word is a run of letters and digits; an apostrophe inside it belongs to it ("collega's"), a hyphen or slash parts
two words ("vmbo-leerlingen", "PIE/BWI"). Everything in this room sees words in this one way.
"""

import re
import unicodedata
from functools import lru_cache

# letters and digits, with what may sit between them: apostrophes, combining accents, soft hyphens
_WORD = re.compile(r"[^\W_]+(?:(?:[\u0300-\u036f\u00ad]+|['’](?=[^\W_]))[^\W_]*)*")
_ASCII_WORD = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")
_IGNORABLE = re.compile(r"[\u0300-\u036f\u00ad]")


@lru_cache(maxsize=64)
def words(text: str) -> tuple[str, ...]:
    """Return the words of `text` in order, lower case and without accents ("één" → "een")."""
    if text.isascii():
        return tuple(_ASCII_WORD.findall(text.lower()))
    return tuple(map(fold, _WORD.findall(text)))


@lru_cache(maxsize=16)
def word_spans(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return (word, start, end) for each word in order, lower case and without accents; ends are exclusive."""
    if text.isascii():
        return tuple((found[0].lower(), found.start(), found.end()) for found in _WORD.finditer(text))
    return tuple((fold(found[0]), found.start(), found.end()) for found in _WORD.finditer(text))


def fold(word: str) -> str:
    """Return a word as it is compared: lower case, without accents and soft hyphens, with a straight apostrophe."""
    lowered = word.lower()
    if lowered.isascii():
        return lowered
    return _IGNORABLE.sub("", unicodedata.normalize("NFKD", lowered)).replace("’", "'")


def count_words(text: str) -> int:
    """Count words as a word processor does: runs between white space that hold a letter or digit."""
    return sum(1 for run in text.split() if _WORD.search(run))
