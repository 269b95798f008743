"""What changed, as text for a terminal: a line a change, by objective, with the words where a line cannot hold them."""

import textwrap
from collections.abc import Iterator

from hoofdlijn.comparing import Change, ChangeKind, ChangeLine, Comparison, Fate, near_changes, says_all
from hoofdlijn.phrases import say_day
from hoofdlijn.writing import changes_words as words
from hoofdlijn.writing.report_words import cut, plain

MIN_WIDTH = 40
_INDENT = "  "
_BOLD, _DIM, _RED, _GREEN, _YELLOW = "1", "2", "31", "32", "33"
_COLOURS = {ChangeKind.ADDED: _GREEN, ChangeKind.REMOVED: _RED}


def changes_as_text(comparison: Comparison, *, language: str, colour: bool, width: int) -> str:
    """Return all changes as lines of at most `width` columns (40 and up), ending in a line break.

    The same comparison, language, colour and width give the same text. `colour` adds ANSI codes and changes nothing
    else: what a colour says stands in a sign too.
    """
    page = _Page(language, colour=colour, width=max(width, MIN_WIDTH))
    return "\n".join([*_head(comparison, page), *_groups(comparison, page), *_foot(comparison, page)]) + "\n"


class _Page:
    """How lines are set: language, colour and width."""

    def __init__(self, language: str, *, colour: bool, width: int) -> None:
        self.language = language
        self.width = width
        self._colour = colour

    def paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour and text else text

    def wrap(self, text: str, *, first: str = "", indent: str = "") -> list[str]:
        return textwrap.wrap(
            plain(text), self.width, initial_indent=first or indent, subsequent_indent=indent, break_on_hyphens=False
        )

    def heading(self, text: str) -> list[str]:
        line = cut(text, self.width)
        fill = self.width - len(line) - 1
        return ["", self.paint(line, _BOLD) + (self.paint(f" {'─' * fill}", _DIM) if fill > 1 else "")]


def _head(comparison: Comparison, page: _Page) -> Iterator[str]:
    yield page.paint(cut(words.TITLE.in_language(page.language), page.width), _BOLD)
    for name, version in ((words.FROM, comparison.before), (words.TO, comparison.after)):
        told = " · ".join(part for part in (plain(version.file), plain(version.title), plain(version.region)) if part)
        yield from page.wrap(f"{name.in_language(page.language)}: {told}", indent=_INDENT)
    yield ""
    counts = words.counts_of(comparison, page.language)
    yield from page.wrap(words.joined(counts) or words.NOTHING.in_language(page.language))


def _foot(comparison: Comparison, page: _Page) -> Iterator[str]:
    version = words.VERSION.in_language(page.language).format(
        scheme=comparison.scheme,
        since=say_day(comparison.scheme_valid_from, page.language),
        program=comparison.program,
    )
    yield ""
    yield from page.wrap(f"{comparison.scheme_name.in_language(page.language)} ({version})")
    yield from page.wrap(comparison.reservation.in_language(page.language))


def _groups(comparison: Comparison, page: _Page) -> Iterator[str]:
    for group in comparison.groups:
        yield from page.heading(plain(group.heading.in_language(page.language)))
        for line in group.lines:
            yield from _line(line, page)


def _line(line: ChangeLine, page: _Page) -> Iterator[str]:
    sign = words.sign_of(line.change)
    first, *others = page.wrap(
        line.line.in_language(page.language), first=f"{_INDENT}{sign} ", indent=_INDENT + " " * (len(sign) + 1)
    )
    painted = page.paint(sign, _COLOURS.get(line.change.kind, _YELLOW))
    yield _INDENT + painted + first[len(_INDENT) + len(sign) :]
    yield from others
    if line.change.words and not says_all(line.change.words):
        yield from _excerpt(line.change, page)


def _excerpt(change: Change, page: _Page) -> Iterator[str]:
    """Yield the words around each change, what went and what came between signs and, where there is colour, painted."""
    indent = _INDENT * 3
    room = page.width - len(indent)
    line, used = "", 0
    for word, fate, glued in _marked(change):
        gap = 1 if used and not glued else 0
        if used and used + gap + len(word) > room:
            yield indent + line
            line, used, gap = "", 0, 0
        line += " " * gap + _painted(cut(word, room), fate, page)
        used += gap + min(len(word), room)
    if line:
        yield indent + line


def _marked(change: Change) -> Iterator[tuple[str, Fate, bool]]:
    """Yield the words one by one, and whether no space stands before them.

    The first and last of those that went or came carry the signs.
    """
    glued = True
    for each in near_changes(change.words):
        pieces = plain(each.text).split()
        starts_apart = each.text[:1].isspace()
        if each.fate is not Fate.KEPT and pieces:
            before, after = ("[-", "-]") if each.fate is Fate.REMOVED else ("{+", "+}")
            pieces[0] = before + pieces[0]
            pieces[-1] += after
        for number, piece in enumerate(pieces):
            yield piece, each.fate, number == 0 and glued and not starts_apart
        glued = not each.text[-1:].isspace()


def _painted(word: str, fate: Fate, page: _Page) -> str:
    return page.paint(word, {Fate.KEPT: _DIM, Fate.REMOVED: _RED, Fate.INSERTED: _GREEN}[fate])
