"""Items: the lines about activities as an outline, each with its depth, and which depth holds the activities."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from hoofdlijn.documents import BlockKind
from hoofdlijn.periods import Period
from hoofdlijn.recognition.lines import Line
from hoofdlijn.recognition.parts import WITHIN_ACTIVITY
from hoofdlijn.recognition.timing import is_nothing_but_planning, is_planning, tells_time
from hoofdlijn.scheme import PartKind

EXPLICIT = 0
LEAD = 900
"""A bold title at the head of a cell: below every heading, above lists."""
LIST = 1000
TEXT = 100_000
_OTHER_LABEL = re.compile(
    r"(?:wat|wie|hoe|waar|met wie|voor wie|kosten|budget|partners?|betrokken\w*|trekker|doelgroep|locatie)\s*:",
    re.IGNORECASE,
)
"""Labels of what is no planning, though it may speak of a rhythm ("Wat: twee uur per week")."""
_STYLES = 8
"""Different bullets at one level that are told apart."""


@dataclass(slots=True)
class Item:
    """A line about activities. A smaller depth stands above a larger one."""

    line: Line
    start: int
    """Where its words begin, after number, bullet or label."""
    depth: int
    kinds: tuple[PartKind, ...] = ()
    """What its label says that it holds."""
    is_timed: bool = False
    """Whether its words as a whole are a planning."""

    @property
    def text(self) -> str:
        """Its words."""
        return self.line.text[self.start :]

    @property
    def is_text(self) -> bool:
        """Tell whether it is a paragraph of running text."""
        return self.depth >= TEXT

    @property
    def is_listed(self) -> bool:
        """Tell whether it is an item of a list."""
        return LIST <= self.depth < TEXT


def items_of(lines: Sequence[Line], period: Period) -> list[Item]:
    """Return the items of a stretch of lines, in order."""
    styles: dict[int, list[str]] = {}
    items: list[Item] = []
    for line in lines:
        kinds, start = _label_of(line)
        items.append(Item(line, start, _depth(line, styles, items), kinds))
    top = min((item.depth for item in items if not item.kinds and item.depth >= LIST), default=TEXT)
    for item in items:
        told = is_planning if item.depth > top else is_nothing_but_planning
        labelled = PartKind.PLANNING in item.kinds or _OTHER_LABEL.match(item.text)
        item.is_timed = not labelled and told(item.text.rstrip(" :"), period)
    return items


def _label_of(line: Line) -> tuple[tuple[PartKind, ...], int]:
    """Return what a label inside an activity says, and where the words begin after it."""
    kinds = tuple(kind for kind in line.parts if kind in WITHIN_ACTIVITY)
    if kinds:
        return kinds, line.label_end
    if line.step is not None:
        return (), line.step.title_start
    return (), line.body


def _depth(line: Line, styles: dict[int, list[str]], before: list[Item]) -> int:
    if line.step is not None and (line.step.number or line.step.separated) and not line.parts:
        return EXPLICIT
    if line.rank and not line.is_item:
        return line.rank
    if line.leads and not line.is_item:
        return LEAD
    if line.soft and before and not line.marker:
        return max(before[-1].depth, LIST) + (0 if before[-1].line.soft else 1)
    if line.is_item:
        known = styles.setdefault(line.level, [])
        style = _style(line)
        if style not in known and len(known) < _STYLES:
            known.append(style)
        deeper = known.index(style) if style in known else _STYLES
        return LIST + line.level * (_STYLES + 1) + deeper
    return TEXT


def _style(line: Line) -> str:
    """Return a word for the kind of number or bullet; bullets of a real list all look alike, whatever their glyph."""
    marker = line.marker.strip(" ().")
    if re.fullmatch(r"\d+(\.\d+)*", marker):
        return "1"
    if marker[:1].isalpha() and marker != "o":
        return "a"
    return "•" if line.kind is BlockKind.LIST_ITEM else marker


def activity_depth(items: Sequence[Item], period: Period) -> int:
    """Return the depth at which the activities stand: named ones, else headings, list items or paragraphs."""
    depths = [item.depth for item in items if not item.kinds and not item.is_timed]
    if not depths:
        return TEXT
    if EXPLICIT in depths:
        return EXPLICIT
    headings = [depth for depth in depths if depth < LIST]
    listed = [depth for depth in depths if LIST <= depth < TEXT]
    if headings and not (listed and _are_groups(items, period)):
        return max(set(headings), key=lambda depth: (headings.count(depth), depth))
    return min(listed) if listed else TEXT


def _are_groups(items: Sequence[Item], period: Period) -> bool:
    """Tell whether headings only group the list items under them: those have a planning each, the headings none."""
    top = min(item.depth for item in items if item.is_listed and not item.kinds)
    own = listed = timed = 0
    under_item = False
    for item in items:
        if item.depth < LIST:
            under_item = False
            own += tells_time(item.text, period)
        elif item.is_listed and item.depth == top and not item.kinds and not item.is_timed:
            under_item = True
            listed += 1
            timed += tells_time(item.text, period)
        elif (item.is_timed or PartKind.PLANNING in item.kinds) and under_item and item.depth > top:
            timed += 1
    return own == 0 and listed > 0 and timed * 2 >= listed
