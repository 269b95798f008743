"""From the grammar's nodes to segments: a piece of a line with its times and its verbs.

A sentence is cut at commas and *en*, and where a second verb or date begins a new thought. What stands in brackets is
a sentence of its own when it has both a verb and a date ("(voorbereiding 2026)"), a repetition when it only says the
date before it in other words, and part of the line otherwise.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from hoofdlijn.phrases.arithmetic import YEAR_LIKE
from hoofdlijn.phrases.nodes import Node
from hoofdlijn.phrases.phase import PhaseKind
from hoofdlijn.phrases.verbs import SEPARABLE, is_light, is_noun

DATED = frozenset({"CYEAR", "SCHOOLYEAR", "PAIR", "UNIT", "PERIOD"})
PARTIAL = frozenset({"PART", "DAYPART", "PARTS"})
TIMES = DATED | PARTIAL | {"RECUR"}
FOREIGN = frozenset(
    {
        "WORD",
        "COUNTED",
        "NUMBERED",
        "LABELLED",
        "BIG",
        "SEPVERB",
        "PARTICLE",
        "PROJECT",
        "NUM",
        "ORD",
        "NOT",
        "EXCEPT",
        "EXCLUDED",
    }
)
_STOPS = frozenset({"NL", "SEMI", "DOT"})
_CUTS = _STOPS | {"LP", "RP"}
_IN_BRACKETS = 200
"""Nodes within which a bracket must close."""
_NEAR = 16
"""Nodes within which the particle of a separable verb, or the verb before a bracket, is looked for."""


@dataclass(slots=True)
class Segment:
    """A piece of a line. `joined` is the word or mark before it: COMMA, AND, THEN or ""."""

    joined: str
    nodes: list[Node] = field(default_factory=list)

    def has(self, symbol: str) -> bool:
        """Tell whether a node with that symbol stands in it."""
        return symbol in [n.symbol for n in self.nodes]

    def has_any(self, symbols: frozenset[str]) -> bool:
        """Tell whether a node with one of `symbols` stands in it."""
        return not symbols.isdisjoint([n.symbol for n in self.nodes])

    @property
    def foreign(self) -> int:
        """How many of its words say nothing about time or work."""
        return sum([n.symbol in FOREIGN for n in self.nodes])


class Piece:
    """A segment of which nothing changes any more: its nodes by what they are, each in order."""

    __slots__ = (
        "dated",
        "first_time",
        "foreign",
        "joined",
        "nodes",
        "partial",
        "recurring",
        "symbols",
        "times",
        "verbs",
    )

    def __init__(self, segment: Segment) -> None:
        """Sort the nodes of `segment`."""
        self.joined = segment.joined
        self.nodes = nodes = segment.nodes
        self.symbols = [n.symbol for n in nodes]
        self.times: list[Node] = []
        """Whatever speaks of time: `dated`, `partial` and rhythms."""
        self.dated: list[Node] = []
        self.partial: list[Node] = []
        self.verbs: list[Node] = []
        self.recurring: Node | None = None
        self.foreign = 0
        self.first_time = -1
        """Where its first date begins, or its first rhythm where it has no date; -1 without either."""
        for node in nodes:
            symbol = node.symbol
            if symbol == "VERB":
                self.verbs.append(node)
            elif symbol in TIMES:
                self.times.append(node)
                if symbol == "RECUR":
                    self.recurring = self.recurring or node
                    continue
                if self.first_time < 0:
                    self.first_time = node.start
                (self.dated if symbol in DATED else self.partial).append(node)
            elif symbol in FOREIGN:
                self.foreign += 1
        if self.first_time < 0 and self.times:
            self.first_time = self.times[0].start

    def verbs_before_dates(self) -> list[Node]:
        """Return its verbs; where some stand between a colon and the first date, not those of the title before it."""
        verbs, first = self.verbs, self.first_time
        if not verbs or "COLON" not in self.symbols:
            return verbs
        colons = [n.start for n in self.nodes if n.symbol == "COLON" and n.start < first]
        beside = [v for v in verbs if colons and colons[-1] < v.start < first]
        return [v for v in verbs if v in beside or v.start > first] if beside else verbs


def sentences(nodes: list[Node]) -> Iterator[list[Node]]:
    """Cut at full stops, semicolons and line ends; brackets with a planning of their own come as sentences too."""
    if _CUTS.isdisjoint([n.symbol for n in nodes]):
        yield nodes
        return
    sentence: list[Node] = []
    own: list[list[Node]] = []
    position = 0
    while position < len(nodes):
        node = nodes[position]
        if node.symbol in ("LP", "RP"):
            stop = _closing(nodes, position) if node.symbol == "LP" else position
            if stop > position:
                inside = [n for n in nodes[position + 1 : stop] if n.symbol not in ("LP", "RP")]
                _place_brackets(sentence, inside, own)
            position = stop
        elif node.symbol in _STOPS and not (node.symbol == "NL" and sentence and sentence[-1].symbol == "COLON"):
            yield sentence
            yield from own
            sentence, own = [], []
        else:
            sentence.append(node)
        position += 1
    yield sentence
    yield from own


def _closing(nodes: list[Node], opening: int) -> int:
    """Return where the bracket closes; where it does not, soon and on its line, the opening one itself."""
    depth = 0
    for position in range(opening, min(len(nodes), opening + _IN_BRACKETS)):
        symbol = nodes[position].symbol
        depth += (symbol == "LP") - (symbol == "RP")
        if depth == 0:
            return position
        if symbol == "NL":
            break
    return opening


def _place_brackets(sentence: list[Node], inside: list[Node], own: list[list[Node]]) -> None:
    has_verb = any(n.symbol == "VERB" for n in inside)
    times = [n for n in inside if n.symbol in TIMES]
    dates = [n for n in times if n.symbol in DATED]
    before = sentence[-1] if sentence else None
    goes_on = before is None or before.symbol not in TIMES
    if has_verb and (times or (goes_on and not any(n.symbol in FOREIGN for n in inside))):
        own.append(inside)
    elif dates and before is not None and before.symbol in DATED | {"DURATION", "UNCLEAR"}:
        _say_again(sentence, before, inside)
    elif (dates and not has_verb and any(n.symbol == "RECUR" for n in sentence[-_NEAR:])) or (
        has_verb and not goes_on and not _verb_since_comma(sentence)
    ):
        sentence += inside
    elif has_verb or not times:
        sentence += [n for n in inside if n.symbol in ("HEDGE", "UNCLEAR")]
    elif (goes_on and dates and _recurs_in_part(inside) and not _verb_since_comma(sentence)) or (
        goes_on and not dates and not any(n.symbol in FOREIGN for n in inside) and not _verb_since_comma(sentence)
    ):
        own.append(inside)
    elif before is None or (before.symbol not in PARTIAL and not _is_exact(before)):
        sentence += inside


def _recurs_in_part(nodes: list[Node]) -> bool:
    """Tell whether nodes say by themselves in what part of which years something comes back."""
    symbols = {n.symbol for n in nodes}
    return "RECUR" in symbols and not symbols.isdisjoint(PARTIAL)


def _is_exact(node: Node) -> bool:
    """Tell whether a node has days finer than a year, to which brackets with a week or month add nothing."""
    return node.symbol in DATED and node.spans[0].grain not in YEAR_LIKE


def _say_again(sentence: list[Node], before: Node, inside: list[Node]) -> None:
    """Keep the more exact of two ways to say the same: dates beside "het hele project", the first of two otherwise."""
    if before.symbol in ("DURATION", "UNCLEAR") or all(s.relative for s in before.spans):
        sentence[-1:] = inside


def _verb_since_comma(sentence: list[Node]) -> bool:
    for node in reversed(sentence[-_NEAR:]):
        if node.symbol == "VERB":
            return True
        if node.symbol in ("COMMA", "AND"):
            return False
    return False


def segments(sentence: list[Node]) -> list[Segment]:
    """Cut a sentence into segments, and those where a verb or a date begins something new once more."""
    if not sentence:
        return []
    if _JOINTS.isdisjoint([n.symbol for n in sentence]):
        return list(_cut(Segment("", list(sentence))))
    result = [Segment("")]
    for position, node in enumerate(sentence):
        symbol = node.symbol
        if symbol not in _JOINTS or (symbol == "DASH" and not _is_wide_dash(sentence, position)):
            result[-1].nodes.append(node)
        elif symbol == "THEN" and _only_verb(result[-1]):
            result[-1].joined = "THEN"
        elif symbol in ("THEN", "AND"):
            result.append(Segment(symbol))
        else:
            result.append(Segment("COMMA" if result[-1].nodes else result[-1].joined))
    return [piece for s in result if s.nodes or s.joined == "THEN" for piece in _cut(s)]


_JOINTS = frozenset({"COMMA", "AND", "ARROW", "DASH", "THEN"})


def _only_verb(segment: Segment) -> bool:
    """Tell whether *erna* stands behind the verb it goes with ("uitvoering erna")."""
    return segment.has("VERB") and not segment.has_any(TIMES) and segment.foreign <= 1


def _is_wide_dash(sentence: list[Node], position: int) -> bool:
    """A dash with blanks round it sets apart ("voorbereiding – 2026"); between letters it only joins."""
    node = sentence[position]
    if node.symbol != "DASH" or position == 0 or position + 1 == len(sentence):
        return False
    before, after = sentence[position - 1], sentence[position + 1]
    wide = before.end < node.start and node.end < after.start
    return wide and not {before.symbol, after.symbol} & TIMES


def _cut(segment: Segment) -> Iterator[Segment]:
    """Cut "voorbereiding 2025 uitvoering 2026" and "2025 werven 2026 inrichten" between the pairs."""
    if sum([n.symbol in DATED for n in segment.nodes]) < 2:
        yield segment
        return
    piece = Segment(segment.joined)
    verb_first: bool | None = None
    seen: set[str] = set()
    last_date = max([i for i, n in enumerate(segment.nodes) if n.symbol in DATED])
    for position, node in enumerate(segment.nodes):
        role = "V" if node.symbol == "VERB" else "D" if node.symbol in DATED else ""
        if role and verb_first is None:
            verb_first = role == "V"
        turns = (role == "V" and verb_first and "D" in seen and position < last_date) or (
            role == "D" and not verb_first and "V" in seen
        )
        if turns:
            yield piece
            piece = Segment("COMMA")
            seen = set()
        piece.nodes.append(node)
        seen.add(role)
    yield piece


def with_separable(segment: Segment, folded: str) -> None:
    """Put one verb in the place of a separable verb whose particle follows ("voeren we in 2026 uit")."""
    for position, node in enumerate(segment.nodes):
        if node.symbol != "SEPVERB":
            continue
        part = folded[node.start : node.end]
        for index in range(position + 1, min(position + _NEAR, len(segment.nodes))):
            later = segment.nodes[index]
            kind = SEPARABLE.get((part, folded[later.start : later.end]))
            leads_a_date = index + 1 < len(segment.nodes) and segment.nodes[index + 1].symbol in TIMES
            if kind is not None and not leads_a_date:
                segment.nodes[position] = replace(node, symbol="VERB", kind=kind)
                break


def unknown_verb(piece: Piece, folded: str) -> Node | None:
    """Return as work of no known kind the infinitive that alone stands right before dates: "rijden 2026 t/m 2028"."""
    word = piece.nodes[0]
    if word.symbol != "WORD" or piece.foreign != 1 or piece.verbs or len(piece.nodes) < 2:
        return None
    beside = next((n for n in piece.nodes[1:] if n.symbol not in ("IN", "COLON")), word)
    spelled = folded[word.start : word.end]
    if beside.symbol not in TIMES or not spelled.endswith(_INFINITIVES) or spelled in _NO_VERBS:
        return None
    return replace(word, symbol="VERB", kind=PhaseKind.UNSPECIFIED)


_INFINITIVES = ("en", "gaan", "staan", "slaan", "doen", "zien")
_NO_VERBS = frozenset(
    {"alleen", "allen", "samen", "buiten", "boven", "beneden", "eigen", "enkelen", "sommigen", "velen"}
)
"""Words that merely end as verbs do, and may stand before a date."""


def chosen_verb(verbs: list[Node], first_time: int, folded: str) -> Node | None:
    """Return the verb that says what kind of work it is.

    Light words ("start", "uitvoeren") yield to all others, and words of going on ("doorlopend") to all but light ones. Of
    equals one before the date wins, then a verb over a noun (its object: "pilot evalueren"), then the first.
    """
    if len(verbs) < 2:
        return verbs[0] if verbs else None
    best: tuple[int, bool, bool] | None = None
    chosen = None
    for verb in verbs:
        word = folded[verb.start : verb.end]
        rank = 2 if is_light(word) else 1 if verb.kind is PhaseKind.CONTINUOUS else 0
        if rank == 2 and verb.kind is PhaseKind.UNSPECIFIED:
            rank = 3
        score = (rank, verb.start > first_time, is_noun(word))
        if best is None or score < best:
            best, chosen = score, verb
    return chosen
