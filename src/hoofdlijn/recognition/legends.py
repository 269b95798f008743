"""Legends: what the letters and signs in the cells of a table mean ("Legenda: V = voorbereiden, U = uitvoeren")."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from hoofdlijn.language.words import fold
from hoofdlijn.recognition.lines import Line

_TITLE = re.compile(
    r"\W*(?:legenda|legende|verklaring|betekenis|afkortingen|toelichting)\b[^:=]{0,40}(?::|\Z)\s*", re.IGNORECASE
)
_ENTRY = re.compile(
    r"(?:\A|(?<=[\s,;(.|]))(?P<sign>[^\W\d_]{1,3}|[^\w\s,;:=().|]{1,3})\s*(?P<joint>=|:|staat voor|betekent|[–—-](?=\s))\s*"
    r"(?P<words>[^\W\d_][^,;:=|()]{2,60}?)(?=\s*(?:[,;.|)]|\Z|\s(?:en\s+)?(?:[^\W\d_]{1,3}|[^\w\s]{1,3})\s*[=:]))"
)
_LONGEST = 400
_APART = re.compile(r"\s*(?:[/,;+&|]|\ben\b)\s*|\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Legend:
    """What signs mean, and the lines that say so."""

    meanings: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()

    def sense(self, text: str) -> tuple[str, ...]:
        """Return the meaning of each sign in a cell, in order; none where the cell holds anything else."""
        signs = [sign for sign in _APART.split(fold(text.strip())) if sign]
        known = [self.meanings.get(sign, "") for sign in signs]
        return tuple(dict.fromkeys(known)) if known and all(known) else ()


NO_LEGEND = Legend()


def find_legend(lines: Sequence[Line]) -> Legend:
    """Return the legend of the tables of a document; none where no cell uses its signs."""
    meanings: dict[str, str] = {}
    telling: list[Line] = []
    title: Line | None = None
    for line in lines:
        entries = _entries(line, titled=title is not None)
        if entries:
            telling += [title, line] if title is not None and title not in telling else [line]
            for sign, spoken in entries.items():
                meanings.setdefault(sign, spoken)
        named = _TITLE.match(line.text)
        continues = bool(entries) and title is not None
        title = line if named is not None and named.end() == len(line.text) else (title if continues else None)
    legend = Legend(meanings, tuple(telling))
    told = {id(line) for line in telling}
    used = bool(meanings) and any(line.cells and id(line) not in told and legend.sense(line.text) for line in lines)
    return legend if used else NO_LEGEND


def _entries(line: Line, *, titled: bool) -> dict[str, str]:
    """Return the signs that a line explains: under or after a word for a legend, or nothing but "sign = meaning"."""
    if len(line.text) > _LONGEST or not any(mark in line.text for mark in "=:–-|v"):
        return {}
    named = _TITLE.match(line.text)
    start = named.end() if named else 0
    found = list(_ENTRY.finditer(line.text, start))
    equal = bool(found) and all(entry["joint"] == "=" for entry in found)
    if not found or not (named or titled or equal) or not _is_whole(line.text, start, found):
        return {}
    return {fold(entry["sign"]): " ".join(entry["words"].split()) for entry in found}


def _is_whole(text: str, start: int, found: Iterable[re.Match[str]]) -> bool:
    """Tell whether entries are all there is in a text, but for punctuation and "en"."""
    left, position = "", start
    for entry in found:
        left += text[position : entry.start()]
        position = entry.end()
    left += text[position:]
    return not re.sub(r"\W|\ben\b", "", left)
