"""Named patterns and how they are applied: a regular expression over symbols, and a pure production.

A pattern is written in symbols ("PART VAN? YEAR"). Each symbol is one character to the machine, and what a pattern
cannot do without is known before it is tried: of all patterns only the few for which a text has the symbols are
compiled and run over it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

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
        self._codes: dict[str, tuple[str, int]] = {}

    def character(self, symbol: str) -> str:
        """Return the character of `symbol`."""
        return self._code(symbol)[0]

    def bit(self, symbol: str) -> int:
        """Return the bit of `symbol`."""
        return self._code(symbol)[1]

    def _code(self, symbol: str) -> tuple[str, int]:
        number = len(self._codes)
        return self._codes.setdefault(symbol, (chr(0xC0 + number), 1 << number))

    def encode(self, pattern: str) -> str:
        """Turn a pattern written in symbols into a regular expression over their characters."""
        spelled = _SYMBOL.sub(lambda m: self.character(m.group()), pattern).replace(" ", "")
        bounded = spelled.replace("*", f"{{0,{_REPEATS}}}").replace("+", f"{{1,{_REPEATS}}}")
        return bounded.replace("(", "(?:").replace("(?:?", "(?")

    def spell(self, nodes: Iterable[Node]) -> tuple[str, int]:
        """Write nodes as their characters, and return these with the bits of all symbols among them."""
        codes, spelled, mask = self._codes, "", 0
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
        ways: list[list[int]] = [[]]
        while tokens and (piece := tokens.pop()) != ")":
            if piece == "|":
                ways.append([])
                continue
            need = _any_of(self._ways(tokens)) if piece[0] == "(" else self.bit(piece)
            repeat = tokens.pop() if tokens and tokens[-1][0] in "?*+{" else ""
            if need and repeat not in ("?", "*") and piece[:2] != "(?":
                ways[-1].append(need)
        return ways


def _any_of(ways: list[list[int]]) -> int:
    """Return bits of which one at least occurs wherever one of `ways` fits; 0 where there are none such."""
    if not all(ways):
        return 0
    bits = 0
    for way in ways:
        bits |= way[0]
    return bits


_UNKNOWN = ("\n", 0)
"""The code of a symbol that no pattern asks for."""
_SYMBOL = re.compile("[A-Z_]+")
_TOKEN = re.compile(r"[A-Z_]+|\(\?<?[=!]|\{[0-9,]+\}|[()|?*+]")


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

    def ready(self) -> "_Ready":
        """Return its search, production and name."""
        if self._search is None:
            self._search = re.compile(self._alphabet.encode(self.pattern.pattern)).search
        return self._search, self.pattern.production, self.pattern.name


_Search = Callable[[str, int], re.Match[str] | None]
"""From an offset on: where a pattern next fits."""
_Ready = tuple[_Search, Production, str]
_Fit = tuple[int, int, tuple[Node, ...]]
"""Where a stretch of nodes begins and stops, and what takes its place."""


class Line:
    """A text's nodes while they are reduced, with their characters and the bits of all symbols met."""

    __slots__ = ("mask", "nodes", "symbols")

    def __init__(self, nodes: list[Node], alphabet: Alphabet) -> None:
        """Spell `nodes`."""
        self.nodes = nodes
        self.symbols, self.mask = alphabet.spell(nodes)


class Level:
    """Patterns that are tried together, the first that fits wins, left to right over the text."""

    def __init__(self, patterns: Iterable[Pattern], alphabet: Alphabet) -> None:
        """Make `patterns` ready over the symbols of `alphabet`."""
        self._alphabet = alphabet
        self._rules = tuple(_Rule(p, alphabet) for p in patterns)
        self._mask = 0
        for rule in self._rules:
            self._mask |= rule.mask
        self._fitting: dict[int, tuple[_Ready, ...]] = {}

    def apply(self, line: Line, period: Period) -> None:
        """Replace every stretch of `line` that a pattern fits and holds for by what it makes."""
        known = line.mask & self._mask
        rules = self._fitting.get(known)
        if rules is None:
            rules = tuple(rule.ready() for rule in self._rules if rule.may_fit(known))
            if len(self._fitting) < _KEPT:
                self._fitting[known] = rules
        if not rules:
            return
        symbols, nodes, spell = line.symbols, line.nodes, self._alphabet.spell
        done: list[Node] = []
        spelled = ""
        here = 0
        fits = _fits_of_one(line, rules[0], period) if len(rules) == 1 else _fits(line, rules, period)
        for begin, stop, made in fits:
            characters, mask = spell(made)
            done += nodes[here:begin]
            done += made
            spelled += symbols[here:begin] + characters
            line.mask |= mask
            here = stop
        if here:
            done += nodes[here:]
            line.nodes = done
            line.symbols = spelled + symbols[here:]


def _fits_of_one(line: Line, rule: _Ready, period: Period) -> Iterator[_Fit]:
    """Do as `_fits` for one pattern alone."""
    search, production, name = rule
    symbols, nodes = line.symbols, line.nodes
    match = search(symbols, 0)
    while match is not None:
        begin, stop = match.span()
        matched = nodes[begin:stop]
        made = production(matched, period)
        if made:
            _fill_in(made, name, matched)
            yield begin, stop, made
        resume = stop if made else begin + 1
        match = search(symbols, resume) if resume < len(symbols) else None


def _fits(line: Line, rules: tuple[_Ready, ...], period: Period) -> Iterator[_Fit]:
    """Give, left to right, where a pattern fits and holds, and what it makes.

    Leftmost first, and of those that begin together the pattern listed first.
    """
    symbols, nodes = line.symbols, line.nodes
    ahead = []
    for order, rule in enumerate(rules):
        match = rule[0](symbols, 0)
        if match is not None:
            ahead.append((match.start(), order, match.end()))
    here = 0
    while ahead:
        best = min(ahead) if len(ahead) > 1 else ahead[0]
        ahead.remove(best)
        begin, order, stop = best
        search, production, name = rules[order]
        resume = here
        if begin >= here:
            matched = nodes[begin:stop]
            made = production(matched, period)
            resume = stop if made else begin + 1
            if made:
                here = stop
                _fill_in(made, name, matched)
                yield begin, stop, made
        match = search(symbols, resume) if resume < len(symbols) else None
        if match is not None:
            ahead.append((match.start(), order, match.end()))


def _fill_in(made: tuple[Node, ...], name: str, matched: list[Node]) -> None:
    """Give each new node the name of its pattern and what it was made of."""
    if len(made) == 1:
        node = made[0]
        node.name = name
        node.children = tuple(matched)
        node.leaves = sum([m.leaves for m in matched])
        return
    untouched = {id(n) for n in matched}
    below = matched[:_CHILDREN]
    for node in made:
        if id(node) not in untouched:
            node.name = name
            node.children = tuple([m for m in below if m.start < node.end and node.start < m.end])
            node.leaves = sum([m.leaves for m in node.children]) or 1
