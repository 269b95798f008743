"""Hyphens at the end of a line: was the word broken there, or has it a hyphen of its own?

The document itself knows best: if it writes the word elsewhere, that decides. Else the word table does, and else
the parts: a hyphen stays after an abbreviation ("vmbo-scholen", "STO-regio") and before a capital or a digit, and
"leer- en werkplekken" keeps its hyphen and its space. What is left was broken by the typesetter.
"""

import re
from collections.abc import Iterable
from typing import Final

from hoofdlijn.language.compounds import split_compound
from hoofdlijn.language.lexicon import look_up
from hoofdlijn.language.words import fold

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_LAST: Final = re.compile(r"([^\W_]+)[-\u2010]$")
_FIRST: Final = re.compile(r"[^\W_]+")
_SUSPENDED: Final = frozenset({"en", "of", "tot", "als", "en/of", "dan", "naar"})
_VOWELS: Final = frozenset("aeiouyéëïóöü")
_ABBREVIATIONS: Final = frozenset(
    [
        "po",
        "vo",
        "mbo",
        "hbo",
        "vmbo",
        "havo",
        "vwo",
        "roc",
        "pie",
        "bwi",
        "sto",
        "ict",
        "it",
        "lob",
        "pro",
        "so",
        "vso",
        "mvi",
        "havo",
        "niet",
        "oud",
        "co",
    ]
)


HYPHENS: Final = "-\u2010"


class Hyphens:
    """Decides for one document, of which it has seen the words within lines and the words at their ends."""

    def __init__(self, texts: Iterable[str], breaks: Iterable[tuple[str, str]]) -> None:
        """Look at the document: `texts` are its lines, `breaks` the words around each hyphen at the end of one."""
        self._seen: set[str] = set()
        for text in texts:
            self._seen.update(word.lower() for word in _WORD.findall(text))
        self._breaks_words = any(self._is_syllable(*each) for each in breaks)

    def glue(self, line: str, following: str) -> str:
        """Return what stands between and at the end of two lines: "" (word broken), "-" or "- ".

        Args:
            line: ends in a hyphen.
            following: the line after it.
        """
        last, first = _LAST.search(line), _FIRST.match(following)
        if not last or not first:
            return "-"
        left, right = last[1], first[0]
        if right in _SUSPENDED:
            return "- "
        if not right[0].islower() or left[-1].isdigit() or (len(left) > 1 and left.isupper()):
            return "-"
        return "" if self._is_one_word(left.lower(), right.lower()) else "-"

    def _is_one_word(self, left: str, right: str) -> bool:
        whole = left + right
        if whole in self._seen:
            return True
        if f"{left}-{right}" in self._seen or left in _ABBREVIATIONS or not _VOWELS.intersection(left):
            return False
        if look_up(fold(whole)) or len(split_compound(whole)) > 1:
            return True
        # in a document that never cuts a syllable off, two words of their own were written with a hyphen
        return self._breaks_words or not (_is_word(left) and _is_word(right))

    def _is_syllable(self, last: str, first: str) -> bool:
        """Tell whether a word was plainly cut: before the hyphen stands no word, and the whole is one."""
        left, right = _LAST.search(last), _FIRST.match(first)
        if not left or not right or not right[0][0].islower() or left[1].lower() in _ABBREVIATIONS:
            return False
        whole = (left[1] + right[0]).lower()
        return not _is_word(left[1].lower()) and (whole in self._seen or look_up(fold(whole)) is not None)


def _is_word(text: str) -> bool:
    return len(text) > 3 and look_up(fold(text)) is not None
