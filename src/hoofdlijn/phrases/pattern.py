"""Named patterns and how they are applied: a regular expression over symbols, and a pure production.

A pattern is written in symbols ("PART VAN? YEAR"). Each symbol is one character to the machine, and what a pattern
cannot do without is known before it is tried: of all patterns only the few for which a text has the symbols are
compiled and run over it.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hoofdlijn.periods import Period
from hoofdlijn.phrases.nodes import Node

Nodes = Sequence[Node]
Production = Callable[[Nodes, Period], tuple[Node, ...]]
"""Matched nodes and the scheme's period → the nodes that take their place; none means that it does not hold.

What it makes is new; of the nodes it was given it may only return several together.
"""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way in which authors write a time."""

    name: str
    pattern: str
    """Symbols, with `|`, `?`, `*`, `+`, `{n,}`, brackets and look-ahead as in regular expressions."""
    production: Production
    meaning: str
    """What it says, one line, for the reference page."""


_REPEATS = 40
"""What `*` and `+` mean at most: no author lists more, and a hostile text stays linear."""
_CHILDREN = 2 * _REPEATS
"""Nodes that are looked through for the children of each result."""
_KEPT = 4096
"""Sets of symbols for which a level remembers which patterns they allow."""


class Alphabet:
    """One character and one bit for each symbol, given out as patterns ask for them."""

    def __init__(self) -> None:
        self.codes: dict[str, tuple[str, int]] = {}

    def character(self, symbol: str) -> str:
        """Return the character of `symbol`."""
        return self._code(symbol)[0]

    def bit(self, symbol: str) -> int:
        """Return the bit of `symbol`."""
        return self._code(symbol)[1]

    def _code(self, symbol: str) -> tuple[str, int]:
        number = len(self.codes)
        return self.codes.setdefault(symbol, (chr(_FIRST + number), 1 << number))

    def encode(self, pattern: str) -> str:
        """Turn a pattern written in symbols into a regular expression over their characters."""
        spelled = _SYMBOL.sub(lambda m: self.character(m.group()), pattern).replace(" ", "")
        bounded = spelled.replace("*", f"{{0,{_REPEATS}}}").replace("+", f"{{1,{_REPEATS}}}")
        return bounded.replace("(", "(?:").replace("(?:?", "(?")

    def spell(self, nodes: Iterable[Node]) -> tuple[str, int]:
        """Write nodes as their characters, and return these with the bits of all symbols among them."""
        codes, spelled, mask = self.codes, "", 0
        for node in nodes:
            character, bit = codes.get(node.symbol, _UNKNOWN)
            spelled += character
            mask |= bit
        return spelled, mask

    def needs(self, pattern: str) -> list[list[int]]:
        """Return for each way to fit `pattern` what it cannot do without: of the bits of each number at least one."""
        return self._ways(_TOKEN.findall(pattern)[::-1])

    def _ways(self, tokens: list[str]) -> list[list[int]]:
        """Read tokens, last first, up to the bracket that closes; what is optional or looked ahead to is no need."""
        ways: list[list[int]] = []
        here: list[list[int]] = [[]]
        while tokens and (piece := tokens.pop()) != ")":
            if piece == "|":
                ways, here = ways + here, [[]]
                continue
            needs = self._ways(tokens) if piece[0] == "(" else [[self.bit(piece)]]
            repeat = tokens.pop() if tokens and tokens[-1][0] in "?*+{" else ""
            if repeat not in ("?", "*") and piece[:2] != "(?":
                needs = needs if len(here) * len(needs) <= _WAYS else [[_any_of(needs)]]
                here = [way + more for way in here for more in _simplest(needs)]
        return ways + here


_WAYS = 24
"""Ways to fit a pattern that are told apart; of more only what they share is looked at."""


def _simplest(ways: list[list[int]]) -> list[list[int]]:
    """Return one way with one need where all ways have one ("a | b"), and none where one of them needs nothing."""
    if not all(ways):
        return [[]]
    return [[_any_of(ways)]] if all(len(way) == 1 for way in ways) else ways


def _any_of(ways: list[list[int]]) -> int:
    """Return bits of which one at least occurs wherever one of `ways` fits; 0 where there are none such."""
    if not all(ways):
        return 0
    bits = 0
    for way in ways:
        bits |= way[0]
    return bits


_FIRST = 0xC0
"""The character of the first symbol."""
_UNKNOWN = ("\n", 0)
"""The code of a symbol that no pattern asks for."""
_SYMBOL = re.compile("[A-Z_]+")
_TOKEN = re.compile(r"[A-Z_]+|\(\?<?[=!]|\{[0-9,]+\}|[()|?*+]")


@lru_cache(maxsize=4096)
def _mask(symbols: str) -> int:
    """Return the bits of the symbols that characters stand for."""
    mask = 0
    for character in set(symbols):
        if character != _UNKNOWN[0]:
            mask |= 1 << ord(character) - _FIRST
    return mask


class _Rule:
    """A pattern made ready: compiled when a text first has what it cannot do without."""

    __slots__ = ("_alphabet", "_needs", "_search", "pattern")

    def __init__(self, pattern: Pattern, alphabet: Alphabet) -> None:
        self.pattern = pattern
        self._needs = alphabet.needs(pattern.pattern)
        self._alphabet = alphabet
        self._search: _Search | None = None

    @property
    def mask(self) -> int:
        """The bits of all symbols that are looked at to tell whether it may fit."""
        mask = 0
        for way in self._needs:
            for need in way:
                mask |= need
        return mask

    def may_fit(self, mask: int) -> bool:
        """Tell whether a text with these symbols has what the pattern cannot do without."""
        return any(all(mask & need for need in way) for way in self._needs)

    def ready(self) -> "Ready":
        """Return its search, production and name."""
        if self._search is None:
            self._search = re.compile(self._alphabet.encode(self.pattern.pattern)).search
        return self._search, self.pattern.production, self.pattern.name


_Search = Callable[[str, int], re.Match[str] | None]
"""From an offset on: where a pattern next fits."""
Ready = tuple[_Search, Production, str]


class Line:
    """A text's nodes while they are reduced, with their characters and the bits of all symbols met."""

    __slots__ = ("codes", "mask", "nodes", "symbols")

    def __init__(self, nodes: list[Node], alphabet: Alphabet) -> None:
        """Spell `nodes`."""
        self.nodes = nodes
        self.codes = alphabet.codes
        self.symbols, self.mask = alphabet.spell(nodes)

    def look_again(self) -> None:
        """Forget the symbols that are gone."""
        self.mask = _mask(self.symbols)


class Level:
    """Patterns that are tried together, the first that fits wins, left to right over the text."""

    def __init__(self, patterns: Iterable[Pattern], alphabet: Alphabet) -> None:
        """Make `patterns` ready over the symbols of `alphabet`."""
        self._rules = tuple(_Rule(p, alphabet) for p in patterns)
        self._mask = 0
        for rule in self._rules:
            self._mask |= rule.mask
        self._fitting: dict[int, tuple[Ready, ...]] = {}

    def fitting(self, mask: int) -> tuple[Ready, ...]:
        """Return the patterns that may fit a text with these symbols, in their order."""
        known = mask & self._mask
        rules = self._fitting.get(known)
        if rules is None:
            rules = tuple(rule.ready() for rule in self._rules if rule.may_fit(known))
            if len(self._fitting) < _KEPT:
                self._fitting[known] = rules
        return rules


def apply(rules: tuple[Ready, ...], line: Line, period: Period) -> None:
    """Replace every stretch of `line` that one of `rules` fits and holds for by what it makes.

    Leftmost first, and of those that begin together the pattern listed first.
    """
    symbols, nodes, codes = line.symbols, line.nodes, line.codes
    ahead = [
        (match.start(), order, match.end())
        for order, (search, _, _) in enumerate(rules)
        if (match := search(symbols, 0)) is not None
    ]
    length, here = len(symbols), 0
    done: list[Node] = []
    spelled = ""
    while ahead:
        best = ahead.pop() if len(ahead) == 1 else min(ahead)
        if ahead:
            ahead.remove(best)
        begin, order, stop = best
        search, production, name = rules[order]
        resume = here
        if begin >= here:
            matched = nodes[begin:stop]
            made = production(matched, period)
            resume = begin + 1
            if made:
                _fill_in(made, name, matched)
                done += nodes[here:begin]
                done += made
                spelled += symbols[here:begin]
                for node in made:
                    character, bit = codes.get(node.symbol, _UNKNOWN)
                    spelled += character
                    line.mask |= bit
                resume = here = stop
        if resume < length and (match := search(symbols, resume)) is not None:
            ahead.append((match.start(), order, match.end()))
    if here:
        done += nodes[here:]
        line.nodes = done
        line.symbols = spelled + symbols[here:]


def _fill_in(made: tuple[Node, ...], name: str, matched: list[Node]) -> None:
    """Give each new node the name of its pattern and what it was made of."""
    if len(made) == 1:
        node = made[0]
        node.name = name
        node.children = tuple(matched)
        node.leaves = matched[0].leaves if len(matched) == 1 else sum([m.leaves for m in matched])
        return
    untouched = {id(n) for n in matched}
    below = matched[:_CHILDREN]
    for node in made:
        if id(node) not in untouched:
            node.name = name
            node.children = tuple([m for m in below if m.start < node.end and node.start < m.end])
            node.leaves = sum([m.leaves for m in node.children]) or 1
