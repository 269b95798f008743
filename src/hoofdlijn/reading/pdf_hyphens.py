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


class Hyphens:
    """Decides for one document, whose words within lines it has seen."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._seen: set[str] = set()
        for text in texts:
            self._seen.update(word.lower() for word in _WORD.findall(text))

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
        # two words of their own that make no compound were written with a hyphen; else a syllable was cut off
        return not (look_up(fold(left)) and look_up(fold(right)) and len(left) > 3 and len(right) > 3)
