"""Serving: which objectives an activity serves, and activities that return in another place."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from hoofdlijn.language import words
from hoofdlijn.recognition.drafts import ActivityDraft, single
from hoofdlijn.recognition.grids import is_grid_line
from hoofdlijn.recognition.lines import Line
from hoofdlijn.recognition.meaning import Meaning, read_activities
from hoofdlijn.recognition.passages import Piece
from hoofdlijn.recognition.vocabulary import NUMBER_WORDS, Vocabulary, heading_key

_NUMBER = r"(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]\b|[IVX]{1,4}\b)"
_NUMBERS = re.compile(rf"{_NUMBER}")
_ONLY_NUMBERS = re.compile(rf"\s*{_NUMBER}(?:\s*(?:,|;|/|&|\+|en|\s)\s*{_NUMBER})*\s*\Z")
_LEAST_WORDS = 2
"""Titles of one word ("Evaluatie") may be alike and yet mean something else."""


def place_shared(lines: Sequence[Line], meanings: Sequence[Meaning], vocabulary: Vocabulary) -> list[Piece]:
    """Put the activities of chapters and tables for all objectives under the objectives they name.

    An activity that an objective already has is not doubled; it may bring the planning that was missing. What a
    heading names holds for all activities under it. Those of a chapter of activities that names no objective serve
    them all and stand under the first; an overview of activities described elsewhere adds none.

    Returns:
        the labels among those lines.
    """
    if not lines or not meanings:
        return []
    labels: list[Piece] = []
    names = _Names(meanings, vocabulary)
    known = {_key(draft): draft for meaning in reversed(meanings) for draft in reversed(meaning.activities)}
    for stretch in _stretches(lines):
        drafts, found = read_activities([stretch.lines], vocabulary.scheme)
        owned = names.named_in(stretch.heading) if stretch.heading else []
        if not owned and stretch.heading and not _repeats(drafts, known):
            owned = list(range(len(meanings)))
        placed = [said for draft in drafts if (said := _place(draft, known, meanings, names, owned)) is not None]
        if placed:
            labels.extend([*stretch.headings, *found, *(piece for said in placed for piece in said)])
    return labels


def _repeats(drafts: Sequence[ActivityDraft], known: Mapping[str, ActivityDraft]) -> bool:
    """Tell whether a stretch sums up activities that were described before."""
    return sum(_key(draft) in known for draft in drafts) * 2 >= max(len(drafts), 1)


def join_repeated(meanings: Sequence[Meaning], vocabulary: Vocabulary) -> list[Piece]:
    """Say for every activity which objectives it serves; join those that return under another objective.

    Returns:
        the words of the repetitions, which say nothing new.
    """
    labels: list[Piece] = []
    names = _Names(meanings, vocabulary)
    first: dict[str, ActivityDraft] = {}
    for position, meaning in enumerate(meanings):
        kept: list[ActivityDraft] = []
        for draft in meaning.activities:
            _serve(draft, position, *names.named_by(draft))
            earlier = first.get(_key(draft))
            if earlier is None or len(_key(draft).split()) < _LEAST_WORDS:
                first.setdefault(_key(draft), draft)
                kept.append(draft)
            elif next(iter(earlier.serves)) == position and not (earlier.is_grouped and draft.is_grouped):
                kept.append(draft)
            elif _may_join(earlier, draft):
                labels.extend(_join(earlier, draft))
                _serve(earlier, *draft.serves)
            else:
                _serve(earlier, *draft.serves)
                _serve(draft, *earlier.serves)
                kept.append(draft)
        meaning.activities = kept
    return labels


class _Names:
    """By what words objectives are named: their number after the word for them, or their title."""

    def __init__(self, meanings: Sequence[Meaning], vocabulary: Vocabulary) -> None:
        self._by_number = {meaning.draft.number.lower(): position for position, meaning in enumerate(meanings)}
        self._by_number.pop("", None)
        self._by_title = {
            heading_key(meaning.title.text): position for position, meaning in enumerate(meanings) if meaning.title
        }
        known = vocabulary.objective_words | vocabulary.objective_plurals
        self._last_words = frozenset(word.rsplit(" ", 1)[-1] for word in known)
        either = "|".join(sorted(map(re.escape, known), key=lambda word: (-len(word), word)))
        ordinals = "|".join(sorted((word for word in NUMBER_WORDS if word.isalpha()), key=len, reverse=True))
        self._named = re.compile(
            rf"\b(?i:{either})\s+(?P<numbers>{_NUMBER}(?:\s*(?:,|;|/|&|en|\s)\s*{_NUMBER})*|(?i:{ordinals})\b)"
        )

    def named_by(self, draft: ActivityDraft) -> list[int]:
        """Return the positions of the objectives that the words of an activity name, in order."""
        texts = chain((draft.title, *draft.purposes, *draft.details), (bit.words for bit in draft.bits))
        spoken = [found for mention in draft.mentions for found in self._in_cell(mention)]
        return spoken + [found for text in texts for found in self._in_text(text.text)]

    def named_in(self, heading: str) -> list[int]:
        """Return the positions of the objectives that a heading names by number or title, in order."""
        return list(dict.fromkeys(self._in_cell(heading)))

    def _in_text(self, text: str) -> Iterator[int]:
        if self._last_words.isdisjoint(words(text)):
            return
        for found in self._named.finditer(text):
            yield from self._numbered(found["numbers"])

    def _in_cell(self, text: str) -> Iterator[int]:
        """Yield what the cell of a column for objectives names: numbers alone, words and number, or a title."""
        if _ONLY_NUMBERS.match(text):
            yield from self._numbered(text)
            return
        yield from self._in_text(text)
        key = heading_key(text)
        for title, position in self._by_title.items():
            if title and (title in key or (len(key) > 8 and key in title)):
                yield position

    def _numbered(self, numbers: str) -> Iterator[int]:
        spoken = NUMBER_WORDS.get(numbers.lower())
        for number in [spoken] if spoken else _NUMBERS.findall(numbers):
            if number.lower() in self._by_number:
                yield self._by_number[number.lower()]


@dataclass(slots=True)
class _Stretch:
    """Lines of one table, or running lines, and the heading above them that speaks of activities."""

    heading: str
    headings: list[Piece]
    lines: list[Line] = field(default_factory=list)


def _stretches(lines: Iterable[Line]) -> list[_Stretch]:
    """Return the lines of each table, and those between tables and headings, as stretches of their own."""
    stretches: list[_Stretch] = []
    last: tuple[bool, int] | None = None
    heading, headings = "", list[Piece]()
    for line in lines:
        if line.lists_activities and not line.cells:
            heading, headings, last = line.text, [*single([line.piece(0)]).pieces], None
            continue
        here = (is_grid_line(line), line.cells[0].table if line.cells else -1)
        if here != last:
            stretches.append(_Stretch(heading, headings))
        stretches[-1].lines.append(line)
        last = here
    return stretches


def _place(
    draft: ActivityDraft,
    known: dict[str, ActivityDraft],
    meanings: Sequence[Meaning],
    names: _Names,
    owned: Sequence[int],
) -> list[Piece] | None:
    """Put a draft into the activity it repeats, or under the objective that it or its heading names.

    Returns:
        the words that only repeat; None where it is neither.
    """
    key = _key(draft)
    earlier = known.get(key)
    if earlier is not None and (len(key.split()) >= _LEAST_WORDS or not owned):
        earlier.mentions.extend(draft.mentions)
        return list(_join(earlier, draft))
    named = names.named_by(draft) or list(owned)
    if not named:
        return None
    _serve(draft, *named)
    meanings[named[0]].activities.append(draft)
    known[key] = draft
    return []


def _serve(draft: ActivityDraft, *positions: int) -> None:
    draft.serves.update(dict.fromkeys(position for position in positions if position not in draft.serves))


def _key(draft: ActivityDraft) -> str:
    return heading_key(draft.title.text)


def _may_join(earlier: ActivityDraft, draft: ActivityDraft) -> bool:
    """Tell whether two activities of one title do not contradict each other: one has no planning, or both the same."""
    if earlier.is_grouped and draft.is_grouped:
        return True
    plannings = {_spoken(earlier), _spoken(draft)}
    return "" in plannings or len(plannings) == 1


def _spoken(draft: ActivityDraft) -> str:
    return heading_key(draft.planning_text)


def _join(earlier: ActivityDraft, draft: ActivityDraft) -> Iterator[Piece]:
    """Add to an activity what its repetition brings, and yield the words that only repeat."""
    yield from draft.title.pieces
    own = [bit for bit in draft.bits if not bit.cited]
    if not earlier.bits or (earlier.is_grouped and draft.is_grouped):
        earlier.bits.extend(draft.bits)
    elif _spoken(earlier) == _spoken(draft):
        for bit in own:
            yield from bit.words.pieces
    if not earlier.said:
        earlier.said.update(heading_key(text.text) for text in (*earlier.purposes, *earlier.details))
    for texts, more in ((earlier.purposes, draft.purposes), (earlier.details, draft.details)):
        for text in more:
            key = heading_key(text.text)
            if key in earlier.said:
                yield from text.pieces
            else:
                earlier.said.add(key)
                texts.append(text)
