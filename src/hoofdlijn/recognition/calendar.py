"""Calendar: the cells of a table that tell when an activity is done, under years or under a start and an end."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from hoofdlijn.periods import Period
from hoofdlijn.phrases import PhaseKind, reading_of
from hoofdlijn.recognition.columns import Side, names_kind, side_of
from hoofdlijn.recognition.drafts import ActivityDraft, PlanningBit, single, words_of
from hoofdlijn.recognition.lines import Line
from hoofdlijn.recognition.passages import Piece
from hoofdlijn.recognition.timing import is_planning
from hoofdlijn.scheme import PartKind

_MARKS = frozenset(["x", "v", "ja", "j", "xx", "xxx", "o", "yes", "y", "waar"])
_NO_MARKS = frozenset(["-", "–", "—", "--", "nee", "n", "0", "☐", "□", "n.v.t.", "nvt", "/", ".", "…", "...", "?"])
_LONGEST_MARK = 12
_AND = re.compile(r"\s*[/,;+&]\s*|\s+en\s+", re.IGNORECASE)
_MOST_KINDS = 5
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")


def read_years(draft: ActivityDraft, lines: Iterable[Line], labels: list[Piece], period: Period) -> None:
    """Read the cells under years: a mark means that year, words or signs of a legend tell what is done in it."""
    told: dict[str, list[Line]] = {}
    for line in lines:
        sign = line.text.strip().lower()
        if sign in _NO_MARKS and not line.sense:
            labels.extend(piece for piece in (line.piece(0),) if piece is not None)
            continue
        for spoken in line.sense or _spoken(line.text, sign, period):
            told.setdefault(spoken, []).append(line)
    if told:
        draft.bits = [bit for bit in draft.bits if not bit.cited]
    for spoken, cells in told.items():
        captions = [" ".join(caption.split()) for line in cells for caption in line.caption.split("\n")]
        draft.bits.append(PlanningBit(single(line.piece(0) for line in cells), _phrase(spoken, captions)))


def _spoken(text: str, sign: str, period: Period) -> tuple[str, ...]:
    """Return what a cell says is done: "" for a mark, each word where it names several kinds of work."""
    drawn = len(sign) <= _LONGEST_MARK and not any(character.isalnum() for character in sign)
    if drawn or sign in _MARKS:
        return ("",)
    whole = " ".join(text.split())
    parts = [part for part in _AND.split(whole) if part]
    kinds = {_kind(part, period) for part in parts} if 1 < len(parts) <= _MOST_KINDS else set()
    return tuple(parts) if len(kinds) == len(parts) and PhaseKind.UNSPECIFIED not in kinds else (whole,)


def _kind(words: str, period: Period) -> PhaseKind:
    """Return the kind of work that words name when a year follows them."""
    if any(character.isdigit() for character in words):
        return PhaseKind.UNSPECIFIED
    phases = reading_of(f"{words} {period.start.year}", period).phases
    return phases[0].kind if len(phases) == 1 else PhaseKind.UNSPECIFIED


def _kinds(text: str, period: Period) -> set[PhaseKind]:
    """Return the kinds of work that a planning names itself."""
    return {phase.kind for phase in reading_of(text, period).phases} - {PhaseKind.UNSPECIFIED}


def _phrase(spoken: str, captions: Iterable[str]) -> str:
    """Return the columns as one planning phrase: a row of times that look alike, else a line for each."""
    times = list(dict.fromkeys(captions))
    alike = len({_LETTERS.sub("a", _DIGITS.sub("0", time)) for time in times}) == 1
    return "\n".join(f"{spoken} {time}".lstrip() for time in ([", ".join(times)] if alike else times))


def add_interval(draft: ActivityDraft, lines: Sequence[Line], period: Period) -> None:
    """Add the cells of the columns for planning: a start and an end make one interval, others speak for themselves."""
    sides: dict[Side, list[Line]] = {}
    for caption, group in groupby(lines, key=lambda line: line.caption):
        cells = list(group)
        side = side_of(caption)
        text = " ".join(line.text for line in cells)
        if side is not None and side not in sides and is_planning(text, period):
            sides[side] = cells
        elif names_kind(caption, period) and is_planning(text, period) and not _kinds(text, period):
            draft.add_planning(single(line.piece(line.body) for line in cells), f"{caption.lower()} {_said(cells)}")
        else:
            _add_cells(draft, cells)
    if len(sides) == 2:
        start, end = sides[Side.START], sides[Side.END]
        phrase = f"{_said(start)} t/m {_said(end)}"
        draft.add_planning(single(line.piece(line.body) for line in (*start, *end)), phrase)
        return
    for side, cells in sides.items():
        opening = "vanaf" if side is Side.START else "uiterlijk"
        spoken = _said(cells)
        alone = spoken[:1].isdigit() or len(spoken.split()) <= 2
        draft.add_planning(
            single(line.piece(line.body) for line in cells), f"{opening} {spoken}" if alone else spoken
        )


def _said(cells: Sequence[Line]) -> str:
    return " ".join(" ".join(line.text[line.body :].split()) for line in cells)


def _add_cells(draft: ActivityDraft, cells: Sequence[Line]) -> None:
    """Add a cell of planning, each of its lines apart, without a label that repeats the heading."""
    words = single(line.piece(line.label_end if PartKind.PLANNING in line.parts else line.body) for line in cells)
    phrase = "\n".join(words_of(line, line.body).text for line in cells)
    draft.add_planning(words, phrase if len(cells) > 1 else "")
