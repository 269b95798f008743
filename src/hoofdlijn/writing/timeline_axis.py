"""The axis of a timeline: days to places, years, school years, tranches and deadlines."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from hoofdlijn.periods import SCHOOL_YEAR_MONTH
from hoofdlijn.phrases import say_dates
from hoofdlijn.scheme import Scheme
from hoofdlijn.writing import timeline_words as say
from hoofdlijn.writing.palette import ACCENT, HAIRLINE, HEAD, INK, QUIET, SOFT, TONES, WHITE
from hoofdlijn.writing.publication import Tone
from hoofdlijn.writing.timeline_letters import width_of
from hoofdlijn.writing.timeline_shapes import box, element, line, words

SIDE = 15.0
"""Room beside the axis for arrows of what goes on outside the period."""
SMALL = 11.0
"""Size of the smallest words, which are still readable on a telephone."""
DEADLINE = TONES[Tone.BLOCKING].edge

_DAY = timedelta(days=1)
_BAND = 17.0
_YEAR = 18.0
_CIRCLE = 7.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """What has to be done by the end of `day`; several for one day stand together."""

    day: date
    names: tuple[str, ...]
    number: int
    """From 1 within the period; 0 outside."""


class Axis:
    """The period of a scheme on the width of the drawing, in one language."""

    def __init__(self, scheme: Scheme, language: str, width: float) -> None:
        self.width = width
        self.room = width - 2 * SIDE
        self.scheme = scheme
        self.language = language
        self.start, self.end = scheme.period.days.start, scheme.period.days.end
        self.left, self.right = SIDE, width - SIDE
        self._day_width = (self.right - self.left) / (self.end - self.start).days
        self.deadlines = tuple(self._deadlines())
        self._tracks: dict[float, str] = {}

    def x(self, day: date) -> float:
        """Return where `day` begins, also beyond the edges of the drawing."""
        return self.left + (day - self.start).days * self._day_width

    def inside(self, day: date) -> float:
        """Return where `day` begins, or the nearest edge of the period."""
        return min(max(self.x(day), self.left), self.right)

    def track(self, height: float) -> str:
        """Return the ground of a row of bars: the years, their borders, and the deadlines that pass."""
        if height not in self._tracks:
            self._tracks[height] = self._track(height)
        return self._tracks[height]

    def _track(self, height: float) -> str:
        ground = box(self.left, 0, self.right - self.left, height, fill=SOFT)
        borders = "".join(
            line(self.x(day), 0, self.x(day), height, HAIRLINE, stroke_width=1.6 if self._opens_tranche(day) else 0.8)
            for day in self._new_years()
        )
        return ground + borders + "".join(self._passing(one, 0, height) for one in self.deadlines if one.number)

    def strip(self) -> tuple[str, float]:
        """Return the years in one row, and its height: repeated where the head is far away."""
        return self._years(0, 13.0, strong=False), 18.0

    def head(self) -> tuple[str, float]:
        """Return tranches, years, school years and deadlines, and their height."""
        pieces: list[str] = []
        y = 0.0
        if self.scheme.tranches:
            pieces.append(self._tranches(y))
            y += _BAND
        pieces.append(self._years(y, _YEAR - 5, strong=True))
        y += _YEAR
        school_years, height = self._school_years(y)
        pieces.append(school_years)
        y += height
        markers, height = self._markers(y)
        return "".join(pieces) + markers, y + height

    def _new_years(self) -> Iterator[date]:
        for year in self.scheme.period.days.years[1:]:
            yield date(year, 1, 1)

    def _opens_tranche(self, day: date) -> bool:
        return any(tranche.days.start == day for tranche in self.scheme.tranches)

    def _passing(self, deadline: Deadline, top: float, bottom: float) -> str:
        x = self.x(deadline.day + _DAY)
        return line(x, top, x, bottom, DEADLINE, stroke_width=1.2, stroke_dasharray="2.5 2")

    def _tranches(self, y: float) -> str:
        pieces = []
        for tranche in self.scheme.tranches:
            left, right = self.inside(tranche.days.start), self.inside(tranche.days.end)
            text = _first_fitting(
                (say.TRANCHE.in_language(self.language).format(years=tranche.id), tranche.id), right - left - 4
            )
            pieces.append(box(left, y, right - left, _BAND - 2, fill=HEAD, stroke=WHITE, stroke_width=1.5))
            pieces.append(words(text, (left + right) / 2, y + 11.5, SMALL, fill=ACCENT, anchor="middle"))
        return "".join(pieces)

    def _years(self, y: float, base: float, *, strong: bool) -> str:
        """Return the years; in a long period only every second, fifth or tenth, so that they stay apart."""
        pieces = []
        step = next((step for step in (1, 2, 5) if step * 365 * self._day_width > 16), 10)
        for year in self.scheme.period.days.years:
            left, right = self.inside(date(year, 1, 1)), self.inside(date(year + 1, 1, 1))
            text = _first_fitting((str(year), f"’{year % 100:02}"), (right - left) * step - 2)
            if year % step == 0:
                pieces.append(
                    words(
                        text,
                        (left + right) / 2,
                        y + base,
                        13.0 if strong and step == 1 else SMALL,
                        strong=strong,
                        anchor="middle",
                        fill=INK if strong else QUIET,
                    )
                )
        return "".join(pieces)

    def _school_years(self, y: float) -> tuple[str, float]:
        """Return the school years and their height: in one line with their name, else under it."""
        named = say.SCHOOL_YEAR.in_language(self.language)
        full = self.x(date(self.start.year + 1, 1, 1)) - self.x(date(self.start.year, 1, 1)) - 4
        is_one_line = width_of(f"{named} 2025-2026", SMALL) <= full
        height = _BAND if is_one_line else _BAND + 12
        pieces = [line(self.left, y, self.right, y, QUIET, stroke_width=0.8)]
        for year in range(self.start.year - 1, self.end.year + 1):
            left = self.inside(date(year, SCHOOL_YEAR_MONTH, 1))
            right = self.inside(date(year + 1, SCHOOL_YEAR_MONTH, 1))
            if right - left < 4:
                continue
            short = f"{year}-{year + 1}"
            texts = (short, f"’{year % 100:02}-’{(year + 1) % 100:02}")
            lines = [(f"{named} {short}", *texts)] if is_one_line else [(named,), texts]
            for index, options in enumerate(lines):
                text, middle = _first_fitting(options, right - left - 4), (left + right) / 2
                pieces.append(words(text, middle, y + 12 + 12 * index, SMALL, fill=QUIET, anchor="middle"))
            if left > self.left:
                pieces.append(line(left, y, left, y + height - 2, QUIET, stroke_width=0.8))
        return "".join(pieces), height + 2

    def _markers(self, y: float) -> tuple[str, float]:
        """Return a numbered circle for each deadline, on as many levels as keep them apart, and the height of all."""
        ends: list[float] = []
        placed: list[tuple[Deadline, int]] = []
        for one in self.deadlines:
            if not one.number:
                continue
            x = self.x(one.day + _DAY)
            level = next((index for index, end in enumerate(ends) if x - _CIRCLE > end), len(ends))
            ends[level : level + 1] = [x + _CIRCLE + 1]
            placed.append((one, level))
        height = len(ends) * (2 * _CIRCLE + 2) + (2 if ends else 0)
        lines = "".join(self._passing(one, y + level * 16 + 14, y + height) for one, level in placed)
        return lines + "".join(self._marker(one, y + level * 16 + _CIRCLE + 0.5) for one, level in placed), height

    def _marker(self, deadline: Deadline, y: float) -> str:
        return numbered(deadline.number, self.x(deadline.day + _DAY), y)

    def _deadlines(self) -> Iterator[Deadline]:
        named: dict[date, list[str]] = {}
        for tranche in self.scheme.tranches:
            years = say_dates(tranche.days.start, tranche.days.end, self.language)
            named.setdefault(tranche.deadline, []).append(
                say.ELABORATED.in_language(self.language).format(years=years)
            )
        for one in self.scheme.dates:
            if one.first == one.last:
                named.setdefault(one.first, []).append(one.name.in_language(self.language))
        count = 0
        for day in sorted(named):
            within = self.start <= day < self.end
            count += within
            yield Deadline(day=day, names=tuple(named[day]), number=count if within else 0)


def numbered(number: int, x: float, y: float) -> str:
    """Return the sign of a deadline, its middle at (`x`, `y`)."""
    circle = element("circle", cx=x, cy=y, r=_CIRCLE, fill=WHITE, stroke=DEADLINE, stroke_width=1.2)
    return circle + words(str(number), x, y + 3.8, SMALL, strong=True, anchor="middle", fill=DEADLINE)


def _first_fitting(texts: tuple[str, ...], room: float) -> str:
    """Return the first text that fits, "" where none does."""
    return next((text for text in texts if width_of(text, SMALL) <= room), "")
