"""A timeline put together: all of it under each other, or cut into parts that fit a page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from textwrap import shorten

from hoofdlijn.phrases import say_day
from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.writing import timeline_words as say
from hoofdlijn.writing.palette import QUIET
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.publication import Drawing
from hoofdlijn.writing.timeline_axis import SIDE, Axis
from hoofdlijn.writing.timeline_legend import deadlines, legend
from hoofdlijn.writing.timeline_letters import one_line, wrap
from hoofdlijn.writing.timeline_marks import patterns
from hoofdlijn.writing.timeline_rows import Piece, Section, heading, note, sections
from hoofdlijn.writing.timeline_shapes import moved, picture, words

_TITLES_TOLD = 12
"""Titles of activities that the description names; a longer list is counted."""
_TITLE_TOLD = 120
"""Characters of such a title."""
_NEAR = 10.0
"""Points that parts may be higher than they could be."""
_FITTING = "max-width:100%;height:auto"
"""Of a file of its own, so that a telephone narrower than the drawing shows all of it."""
_DAY = timedelta(days=1)


@dataclass(slots=True)
class _Part:
    """A part while it fills: its pieces, and the titles on it by objective."""

    pieces: list[Piece]
    shown: dict[str, list[str]] = field(default_factory=dict)

    @property
    def height(self) -> float:
        return sum(piece.height for piece in self.pieces)


class Parts:
    """The pieces of one plan's timeline in one language."""

    def __init__(self, plan: Plan, scheme: Scheme, language: str, width: float) -> None:
        self._plan = plan
        self._language = language
        self._names = PlanNames(plan, scheme, language)
        self._axis = Axis(scheme, language, width)
        self._legend = legend(plan, self._names, self._axis)
        self._sections = sections(plan, self._names, self._axis)

    def whole(self, prefix: str, *, is_alone: bool) -> Drawing:
        """Return everything in one drawing; the years return above each objective."""
        part = _Part([*(self._title() if is_alone else ()), *self._opening()])
        strip = Piece(*self._axis.strip())
        for index, section in enumerate(self._sections):
            part.pieces += [heading(section.name, self._axis), *([strip] if index and section.count else ())]
            for row in section.rows:
                part.pieces += row.pieces
            part.shown[section.name] = [row.title for row in section.rows] if section.count else []
        if not self._sections:
            part.pieces.append(note(self._names.say(say.NO_ACTIVITIES), self._axis, top=6))
        if is_alone:
            part.pieces.append(
                note(self._axis.scheme.reservation.text.in_language(self._language), self._axis, top=6)
            )
        return self._drawing(part, prefix, self._named(), look=_FITTING if is_alone else "")

    def pages(self, prefix: str, height: float) -> tuple[Drawing, ...]:
        """Return parts of at most `height` points."""
        parts = self._balanced(height)
        named = self._named()
        return tuple(
            self._drawing(part, f"{prefix}-{index}", self._part_named(named, index, len(parts)))
            for index, part in enumerate(parts, start=1)
        )

    def _balanced(self, height: float) -> list[_Part]:
        """Return as few parts as can be, of which the fullest is as low as can be, so that no row is left over alone."""
        parts = list(self._parts(height, height))
        low, high = 0.0, height
        while len(parts) > 1 and high - low > _NEAR:
            middle = (low + high) / 2
            tried = list(self._parts(height, middle))
            if len(tried) <= len(parts):
                parts, high = tried, middle
            else:
                low = middle
        return parts

    def _parts(self, height: float, aim: float) -> Iterator[_Part]:
        """Yield parts of at most `height`; one that is as high as `aim` takes no further row."""
        part = _Part(self._opening())
        if not self._sections:
            part.pieces.append(note(self._names.say(say.NO_ACTIVITIES), self._axis, top=6))
        for section in self._sections:
            is_new = True
            for row in section.rows:
                opened = heading(section.name, self._axis).height if is_new else 0
                if part.shown and part.height + opened + row.height > aim:
                    yield part
                    part = self._next(section, is_new=is_new)
                elif is_new:
                    part.pieces.append(heading(section.name, self._axis))
                is_new = False
                part.shown.setdefault(section.name, []).extend([row.title] if section.count else [])
                for piece in row.pieces:
                    if part.height + piece.height > height and piece.content:
                        yield part
                        part = self._next(section, is_new=False)
                        part.shown.setdefault(section.name, [])
                    part.pieces.append(piece)
        yield part

    def _next(self, section: Section, *, is_new: bool) -> _Part:
        """Return a part that begins with an objective, or goes on with it."""
        name = section.name if is_new else self._names.say(say.CONTINUED).format(name=section.name)
        return _Part([self._legend, Piece(*self._axis.head()), heading(name, self._axis)])

    def _opening(self) -> list[Piece]:
        return [self._legend, deadlines(self._axis, self._names), Piece(*self._axis.head())]

    def _title(self) -> Iterator[Piece]:
        content, y = "", 4.0
        for line in wrap(self._named(), self._axis.room, 17, lines=4, strong=True):
            content += words(line, SIDE, y + 16, 17, strong=True)
            y += 21
        for line in wrap(self._plan.region, self._axis.room, 12.5, lines=2):
            content += words(line, SIDE, y + 12, 12.5, fill=QUIET)
            y += 16
        yield Piece(content=content, height=y + 6)

    def _named(self) -> str:
        title = one_line(self._plan.title)
        return self._names.say(say.TITLE_OF).format(title=title) if title else self._names.say(say.TITLE)

    def _part_named(self, title: str, part: int, parts: int) -> str:
        return self._names.say(say.PART).format(title=title, part=part, parts=parts) if parts > 1 else title

    def _drawing(self, part: _Part, prefix: str, title: str, *, look: str = "") -> Drawing:
        y, content = 0.0, [patterns()]
        for piece in part.pieces:
            content.append(moved(piece.content, y))
            y += piece.height
        told = self._told(part)
        svg = picture(
            "".join(content),
            width=self._axis.width,
            height=y,
            prefix=prefix,
            title=title,
            description=told,
            look=look,
        )
        return Drawing(svg=svg, width=self._axis.width, height=y, alt=f"{title}. {told}")

    def _told(self, part: _Part) -> str:
        """Return what the drawing shows, in words."""
        first, last = self._axis.start, self._axis.end - _DAY
        text = self._names.say(say.SHOWS)
        content = " ".join(self._listed(part.shown)) or self._names.say(say.NO_ACTIVITIES)
        return text.format(first=say_day(first, self._language), last=say_day(last, self._language), content=content)

    def _listed(self, shown: dict[str, list[str]]) -> Iterable[str]:
        """Yield each objective with its activities, or where they are many, how many there are."""
        many = sum(map(len, shown.values())) > _TITLES_TOLD
        for name, titles in shown.items():
            if many or not titles:
                told = self._counted(len(titles))
            else:
                told = "; ".join(shorten(one_line(title), _TITLE_TOLD, placeholder=" …") for title in titles)
            yield self._names.say(say.SHOWN).format(name=one_line(name), titles=told)

    def _counted(self, count: int) -> str:
        one, more = say.ACTIVITIES
        if count == 0:
            return self._names.say(say.NONE_HERE).lower()
        return self._names.say(one if count == 1 else more).format(count)
