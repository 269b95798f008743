"""Openings: the lines with which objectives begin.

An author names an objective ("Doelstelling 2: …"), or shows it only by its form: a heading under which the parts of
a description stand. All ways of naming are gathered as families (one for each word used), and the family is chosen
whose sections hold what an objective holds. Only where no word is used do headings, columns or labels decide.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from hoofdlijn.documents import BlockKind
from hoofdlijn.language import words
from hoofdlijn.recognition.lines import BOLD_RANK, Column, Line
from hoofdlijn.recognition.vocabulary import heading_key
from hoofdlijn.scheme import PartKind

SITUATIONS = frozenset({PartKind.SITUATION, PartKind.CURRENT, PartKind.DESIRED})
PRESENT = frozenset({PartKind.SITUATION, PartKind.CURRENT})
WANTED = frozenset({PartKind.DESIRED})
_LONGEST_OWNER = 160
_LEAST_PARTS = 2
"""Parts of a description without which form alone makes no objective."""
_LEAST_TOLD = 2
"""Paragraphs that tell of an objective; one alone may only speak of it."""
_TIME = re.compile(r"\b20[2-3]\d\b|jaarlijks|doorlopend|schooljaar|wekelijks|maandelijks", re.IGNORECASE)
_CLOSING_CHAPTERS = frozenset(
    words(
        "begroting bijlage bijlagen colofon communicatie financien financiering inhoud inhoudsopgave inleiding kosten"
        " literatuur monitoring nawoord ondertekening organisatie projectorganisatie risico risico's samenvatting slot"
        " slotwoord voorwoord"
    )
)
"""First words of chapters that are about no objective, in whatever document; they count only as headings."""
_NO_OBJECTIVES = _CLOSING_CHAPTERS | frozenset(
    words(
        "aanleiding achtergrond auteurs bronnen contactgegevens contactpersoon context evaluatie governance"
        " kwaliteitsborging leeswijzer partners penvoerder planning risicoanalyse samenwerkingspartners toelichting"
        " verantwoording visie werkwijze"
    )
)
"""First words of headings that name no objective; inside one they may well stand."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A line with which an objective begins."""

    line: int
    number: str
    label: str
    title_start: int | None
    """Offset in the line's text; what stands before it is a label. None: the line is the first of the description."""
    key: str
    """What makes two openings the same objective: the number, else the title."""


class Evidence:
    """How many lines up to each one speak of the objective, of a situation, of activities or of time."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._situations = _counted(tells_situation(line) for line in lines)
        self._activities = _counted(tells_activities(line) for line in lines)

    @cached_property
    def _parts(self) -> tuple[list[int], ...]:
        """Lines that tell the objective and the present and wanted situation: asked where form alone must decide."""
        return (
            _counted(_tells_objective(line) for line in self._lines),
            _counted(_tells(line, PRESENT) for line in self._lines),
            _counted(_tells(line, WANTED) for line in self._lines),
        )

    @cached_property
    def _times(self) -> list[int]:
        return _counted(_tells_time(line) for line in self._lines)

    def has_situation(self, start: int, end: int) -> bool:
        """Tell whether a line from `start` up to `end` opens a situation."""
        return self._situations[end] > self._situations[start]

    def has_activities(self, start: int, end: int) -> bool:
        """Tell whether a line from `start` up to `end` opens activities."""
        return self._activities[end] > self._activities[start]

    def weight(self, start: int, end: int) -> int:
        """Return 0, 1 or 2: how much of a description stands there."""
        return int(self.has_situation(start, end)) + int(self.has_activities(start, end))

    def real_parts(self, start: int, end: int) -> int:
        """Return how many parts of a description stand there: what is wanted, both situations, planned activities."""
        planned = self.has_activities(start, end) and self._times[end] > self._times[start]
        return planned + sum(counts[end] > counts[start] for counts in self._parts)


def _counted(tells: Iterable[bool]) -> list[int]:
    return [0, *accumulate(map(int, tells))]


def _tells(line: Line, kinds: frozenset[PartKind]) -> bool:
    if line.template or line.is_caption:
        return False
    return bool(kinds.intersection(line.parts)) or line.column in kinds


def _tells_objective(line: Line) -> bool:
    """Tell whether the line says with the level's own word what the objective is."""
    if line.template or line.is_caption:
        return False
    return line.column in (Column.OBJECTIVE, PartKind.STATEMENT) or PartKind.STATEMENT in line.parts


def _tells_time(line: Line) -> bool:
    planned = line.column in (Column.YEAR, PartKind.PLANNING) or PartKind.PLANNING in line.parts
    return planned or _TIME.search(line.text) is not None


def tells_situation(line: Line) -> bool:
    """Tell whether the line opens or holds a situation."""
    return (
        not line.template
        and not line.is_caption
        and (bool(SITUATIONS.intersection(line.parts)) or line.column in SITUATIONS)
    )


def tells_activities(line: Line) -> bool:
    """Tell whether the line opens or holds activities."""
    if line.template or line.is_caption:
        return False
    return PartKind.ACTIVITIES in line.parts or line.column is Column.ACTIVITY or bool(line.step and line.step.number)


def find_openings(lines: Sequence[Line]) -> list[Opening]:
    """Return the openings of objectives in order; two with the same key are parts of one objective."""
    evidence = Evidence(lines)
    named = _best_family(_families(lines), len(lines), evidence)
    if named:
        return named
    told = _told(lines)
    if len(told) >= _LEAST_TOLD:
        return told
    bare = _bare_heads(lines)
    if _average(bare, len(lines), evidence) > 0:
        return bare
    columns = _column_openings(lines)
    owned = _owners(lines, evidence)
    if columns and _average(columns, len(lines), evidence) >= _average(owned, len(lines), evidence):
        owned, columns = columns, owned
    ways = [shaped for shaped in (owned, columns, _statements(lines)) if shaped] or [_first_part(lines)]
    return next(filter(None, (_with_real_parts(shaped, lines, evidence) for shaped in ways)), [])


def _with_real_parts(openings: Sequence[Opening], lines: Sequence[Line], evidence: Evidence) -> list[Opening]:
    """Return the openings that are no chapter of any document, where one of them at least is described well enough.

    Form alone is a weak sign: a table with a row "Inleiding" looks like one with a row for each objective.
    """
    parts = [
        (opening, evidence.real_parts(opening.line, until))
        for opening, until in _with_ends(openings, _end_of_last(openings, lines))
        if _first_word(lines[opening.line]) not in _NO_OBJECTIVES
    ]
    if max((count for _, count in parts), default=0) < _LEAST_PARTS:
        return []
    return [opening for opening, count in parts if count]


def _end_of_last(openings: Sequence[Opening], lines: Sequence[Line]) -> int:
    """Return where the last objective ends at the latest: before a heading as high as its own that names no part."""
    if not openings:
        return 0
    first = openings[-1].line
    floor = lines[first].rank if 0 < lines[first].rank < BOLD_RANK else BOLD_RANK - 1
    following = (line for line in lines[first + 1 :] if 0 < line.rank <= floor and not line.parts and not line.cells)
    return next((line.index for line in following), len(lines))


def is_closing_chapter(line: Line) -> bool:
    """Tell whether a heading is one of a chapter that is about no objective, in whatever document."""
    return _first_word(line) in _CLOSING_CHAPTERS


def _first_word(line: Line) -> str:
    return next(iter(words(line.text[line.body : line.body + 40])), "")


# families of words


def _families(lines: Sequence[Line]) -> dict[str, list[Opening]]:
    families: dict[str, list[Opening]] = {}
    for line in lines:
        head = line.head
        if head is None or not head.number or line.is_caption or line.template:
            continue
        if line.column is not None and line.column not in (Column.OBJECTIVE, PartKind.STATEMENT):
            continue
        opening = Opening(line.index, head.number, head.word, head.title_start, f"#{head.number.lower()}")
        families.setdefault(heading_key(head.word), []).append(opening)
    return families


def _best_family(families: dict[str, list[Opening]], end: int, evidence: Evidence) -> list[Opening]:
    """Return the openings of the word whose sections hold most; of equals that with most sections, then the first."""
    best: list[Opening] = []
    best_score = (-1.0, 0)
    for openings in families.values():
        score = (_average(openings, end, evidence), len(openings))
        if score > best_score:
            best, best_score = openings, score
    return best


def _average(openings: Sequence[Opening], end: int, evidence: Evidence) -> float:
    """Return how much of a description stands in the best section of each objective, on average."""
    weights: dict[str, int] = {}
    for opening, until in _with_ends(openings, end):
        weight = evidence.weight(opening.line, until)
        weights[opening.key] = max(weight, weights.get(opening.key, 0))
    return sum(weights.values()) / len(weights) if weights else 0.0


def _with_ends(openings: Sequence[Opening], end: int) -> Iterable[tuple[Opening, int]]:
    if not openings:
        return ()
    following = [opening.line for opening in openings[1:]] + [end]
    return zip(openings, following, strict=True)


def _bare_heads(lines: Sequence[Line]) -> list[Opening]:
    """Return lines that name an objective without a number ("Programmalijn: Instroom"), of words that name no part."""
    found: list[Opening] = []
    for line in lines:
        head = line.head
        if head is None or line.is_caption or line.template or line.column is not None:
            continue
        title = line.text[head.title_start :]
        if not heading_key(title) or len(title) > _LONGEST_OWNER:
            continue
        if PartKind.STATEMENT in line.parts and not _stands_above_parts(line, lines):
            continue
        if line.rank or line.parts or (head.separated and not line.is_item):
            found.append(Opening(line.index, line.number, head.word, head.title_start, heading_key(title)))
    return found


def _stands_above_parts(line: Line, lines: Sequence[Line]) -> bool:
    """Tell whether a heading or item such as "Doelstelling: …" stands above the other parts, instead of beside them."""
    if not (0 < line.rank < BOLD_RANK or line.is_item):
        return False
    following = next((lines[index] for index in range(line.index + 1, len(lines)) if lines[index].parts), None)
    if following is None:
        return False
    if line.is_item:
        return following.level > line.level
    return not following.rank or following.rank > line.rank


# running text


def _told(lines: Sequence[Line]) -> list[Opening]:
    """Return the paragraphs that each begin by telling of the next objective ("Onze tweede doelstelling is …")."""
    found = [
        Opening(line.index, line.told.number, line.told.word, None, f"#{line.told.number}")
        for line in lines
        if line.told is not None and not line.cells and not line.template
    ]
    numbers = [opening.number for opening in found]
    return found if len(set(numbers)) == len(numbers) else []


# columns of a table


def _column_openings(lines: Sequence[Line]) -> list[Opening]:
    """Return the rows of grids that hold an objective: a row of its own column, or of columns for its parts."""
    kinds: dict[int, set[object]] = {}
    for line in lines:
        if line.column is not None and not line.is_caption:
            kinds.setdefault(_table(line), set()).add(line.column)
    openings: list[Opening] = []
    seen: set[int] = set()
    for line in lines:
        if line.column is None or line.is_caption or line.row in seen:
            continue
        columns = kinds[_table(line)]
        described = columns & SITUATIONS
        own = Column.OBJECTIVE if Column.OBJECTIVE in columns else PartKind.STATEMENT
        opens = line.column is own if own in columns else line.opens_row
        if opens and (described or Column.OBJECTIVE in columns):
            seen.add(line.row)
            label = line.caption if line.column is own and len(line.caption.split()) == 1 else ""
            key = heading_key(line.text) or str(line.index)
            openings.append(Opening(line.index, line.number, label, line.body, key))
    return openings


def _table(line: Line) -> int:
    return line.cells[0].table if line.cells else -1


# headings that own parts


def _owners(lines: Sequence[Line], evidence: Evidence) -> list[Opening]:
    """Return the headings directly under which the parts of a description stand."""
    ranks: list[tuple[int, int]] = []
    owners: dict[int, Opening] = {}
    for line in lines:
        if line.template or line.is_caption or line.column is not None:
            continue
        if tells_situation(line) or PartKind.ACTIVITIES in line.parts or PartKind.STATEMENT in line.parts:
            owner = _owner_above(ranks, line)
            if owner is not None and owner not in owners:
                owners[owner] = _opening_of(lines[owner])
        elif line.rank and not line.parts and line.step is None and len(line.text) <= _LONGEST_OWNER:
            while ranks and ranks[-1][0] >= line.rank:
                ranks.pop()
            ranks.append((line.rank, line.index))
    found = [owners[index] for index in sorted(owners)] or _plain_owners(lines)
    return _sound_owners(found, lines, evidence)


def _owner_above(ranks: list[tuple[int, int]], line: Line) -> int | None:
    """Return the nearest heading above a part; above a part that is a heading itself, one of a higher rank."""
    for rank, index in reversed(ranks):
        if not line.rank or rank < line.rank or line.rank >= BOLD_RANK:
            return index
    return ranks[-1][1] if ranks else None


def _opening_of(line: Line) -> Opening:
    title = line.text[line.body :]
    return Opening(line.index, line.number, "", line.body, heading_key(title) or str(line.index))


def _plain_owners(lines: Sequence[Line]) -> list[Opening]:
    """Return short lines without a stop that stand right above the first part of a description."""
    found: list[Opening] = []
    for before, line in pairwise(lines):
        begins = (tells_situation(line) or PartKind.STATEMENT in line.parts) and not line.template
        short = len(before.text) <= 100 and not before.text.rstrip().endswith((".", ":", ";", ",", "?"))
        if begins and short and not before.parts and not before.cells and before.kind is BlockKind.PARAGRAPH:
            found.append(_opening_of(before))
    return found


def _sound_owners(owners: list[Opening], lines: Sequence[Line], evidence: Evidence) -> list[Opening]:
    """Leave out headings without activities where others have them: a chapter of the vision describes a situation too."""
    ends = list(_with_ends(owners, len(lines)))
    sound = [opening for opening, until in ends if evidence.has_activities(opening.line, until)]
    if not sound:
        sound = [opening for opening, until in ends if evidence.has_situation(opening.line, until)]
        return sound if len(sound) > 1 else []
    return _with_siblings(sound, lines)


def _with_siblings(owners: list[Opening], lines: Sequence[Line]) -> list[Opening]:
    """Add headings of the same rank that stand between objectives, under the same heading: thinner objectives."""
    rank = lines[owners[0].line].rank
    if not rank or any(lines[owner.line].rank != rank for owner in owners):
        return owners
    known = {owner.line for owner in owners}
    first, last = owners[0].line, owners[-1].line
    siblings = [
        _opening_of(line)
        for line in lines[first:last]
        if line.rank == rank and line.index not in known and not line.parts and not line.cells and line.step is None
    ]
    return sorted([*owners, *siblings], key=lambda opening: opening.line)


# labels alone


def _statements(lines: Sequence[Line]) -> list[Opening]:
    """Return the labels of a statement ("Doelstelling: …") where nothing stands above them."""
    found = [
        line
        for line in lines
        if PartKind.STATEMENT in line.parts
        and not line.template
        and not line.column
        and line.level < 2
        and not line.soft
    ]
    numbers = [line.number for line in found]
    counted = len(set(numbers)) == len(numbers)
    return [
        Opening(line.index, line.number if counted else "", _label_word(line), None, f"@{line.index}")
        for line in found
    ]


def _label_word(line: Line) -> str:
    return line.head.word if line.head is not None else ""


def _first_part(lines: Sequence[Line]) -> list[Opening]:
    """Return the first part of a description as the opening of the one objective there seems to be."""
    for line in lines:
        if (tells_situation(line) or tells_activities(line)) and not line.template:
            return [Opening(line.index, "", "", None, f"@{line.index}")]
    return []
