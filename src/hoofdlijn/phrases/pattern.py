"""Named patterns and how they are applied: a regular expression over symbols, and a pure production.

A pattern is written in symbols ("PART VAN? YEAR"). Each symbol is one character to the machine, so that a whole
level of patterns is one compiled expression that runs over a text's symbols once.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hoofdlijn.periods import Period
from hoofdlijn.phrases.nodes import Node

Nodes = Sequence[Node]
Production = Callable[[Nodes, Period], tuple[Node, ...]]
"""Matched nodes and the scheme's period → the nodes that take their place; none means that it does not hold."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way in which authors write a time."""

    name: str
    pattern: str
    """Symbols, with `|`, `?`, `*`, `+`, `{n,}`, brackets and look-ahead as in regular expressions."""
    production: Production
    meaning: str
    """What it says, one line, for the reference page."""


class Level:
    """Patterns that are tried together, the first that fits wins, left to right over the text."""

    def __init__(self, patterns: Iterable[Pattern], alphabet: "Alphabet") -> None:
        """Compile `patterns` into one expression over the symbols of `alphabet`."""
        self.patterns = tuple(patterns)
        self._encoded = [alphabet.encode(p.pattern) for p in self.patterns]
        self._expression = re.compile("|".join(f"({encoded})" for encoded in self._encoded))

    def apply(self, line: "Spelled", period: Period) -> "Spelled":
        """Return `line` with every stretch that a pattern fits and holds for replaced by what it makes."""
        nodes, symbols, alphabet = line
        search = self._expression.search
        match = search(symbols)
        if match is None:
            return line
        done: list[Node] = []
        spelled: list[str] = []
        here = 0
        while match is not None:
            begin = match.start()
            made, stop = self._produce(match, symbols, nodes, period)
            if made:
                done += nodes[here:begin]
                done += made
                spelled += (symbols[here:begin], alphabet.spell(made))
                here = stop
            match = search(symbols, stop if made else begin + 1)
        done += nodes[here:]
        spelled.append(symbols[here:])
        return Spelled(done, "".join(spelled), alphabet)

    def _produce(
        self, match: re.Match[str], symbols: str, nodes: list[Node], period: Period
    ) -> tuple[tuple[Node, ...], int]:
        """Return what the first pattern that fits here and holds makes, and where it stops."""
        first = (match.lastindex or 1) - 1
        found: re.Match[str] | None = match
        for index in range(first, len(self.patterns)):
            if index > first:
                # the pattern that fits did not hold (40 September): let the others try at the same place
                found = re.compile(self._encoded[index]).match(symbols, match.start())
            if found is None or found.end() == found.start():
                continue
            pattern, matched = self.patterns[index], nodes[found.start() : found.end()]
            made = pattern.production(matched, period)
            if len(made) == 1:
                return (made[0]._replace(name=pattern.name, children=tuple(matched)),), found.end()
            if made:
                untouched = {id(n) for n in matched}
                below = matched[:_CHILDREN]
                return tuple(n if id(n) in untouched else _named(n, pattern.name, below) for n in made), found.end()
        return (), match.start()


_REPEATS = 40
"""What `*` and `+` mean at most: no author lists more, and a hostile text stays linear."""
_CHILDREN = 2 * _REPEATS
"""Nodes that are looked through for the children of each result."""


def _named(node: Node, name: str, nodes: Nodes) -> Node:
    below = tuple(m for m in nodes if m.start < node.end and node.start < m.end)
    return node._replace(name=name, children=below)


class Alphabet:
    """One character for each symbol, given out as patterns and words ask for them."""

    def __init__(self) -> None:
        self._characters: dict[str, str] = {}

    def character(self, symbol: str) -> str:
        """Return the character of `symbol`."""
        return self._characters.setdefault(symbol, chr(0xC0 + len(self._characters)))

    def encode(self, pattern: str) -> str:
        """Turn a pattern written in symbols into a regular expression over their characters."""
        spelled = _SYMBOL.sub(lambda m: self.character(m.group()), pattern).replace(" ", "")
        bounded = spelled.replace("*", f"{{0,{_REPEATS}}}").replace("+", f"{{1,{_REPEATS}}}")
        return bounded.replace("(", "(?:").replace("(?:?", "(?")

    def spell(self, nodes: Iterable[Node]) -> str:
        """Write nodes as their characters."""
        characters = self._characters
        return "".join([characters.get(n.symbol, "\n") for n in nodes])


class Spelled(NamedTuple):
    """Nodes with their symbols, one character each."""

    nodes: list[Node]
    symbols: str
    alphabet: Alphabet


_SYMBOL = re.compile(r"[A-Z_]+")
