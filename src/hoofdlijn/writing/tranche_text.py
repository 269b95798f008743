"""What a tranche asks, as text for a terminal."""

import textwrap
from collections.abc import Iterator, Sequence

from hoofdlijn.checking import TrancheObjective
from hoofdlijn.scheme import Scheme, Tranche
from hoofdlijn.writing import tranche_words as words
from hoofdlijn.writing.report_words import plain
from hoofdlijn.writing.tranche_words import TrancheFile

MIN_WIDTH = 40
_INDENT = "  "


def tranche_as_text(
    files: Sequence[TrancheFile], scheme: Scheme, tranche: Tranche, *, language: str, colour: bool, width: int
) -> str:
    """Return what has to be worked out as lines of at most `width` columns (40 and up), ending in a line break."""
    page = _Page(language, colour=colour, width=max(width, MIN_WIDTH))
    title = words.TITLE.in_language(language).format(tranche=tranche.id)
    lines = [
        *page.bold(title),
        *page.wrap(f"{words.years_of(tranche, language)} {words.deadline_of(scheme, tranche, language)}"),
    ]
    for file in files:
        lines.extend(_file(file, page))
    lines.extend(["", *page.wrap(scheme.reservation.text.in_language(language))])
    return "\n".join(lines) + "\n"


class _Page:
    """How lines are set: language, colour and width."""

    def __init__(self, language: str, *, colour: bool, width: int) -> None:
        self.language = language
        self.width = width
        self._colour = colour

    def bold(self, text: str) -> list[str]:
        lines = self.wrap(text)
        return [f"\x1b[1m{line}\x1b[0m" for line in lines] if self._colour else lines

    def wrap(self, text: str, *, first: str = "", indent: str = "") -> list[str]:
        return textwrap.wrap(plain(text), self.width, initial_indent=first or indent, subsequent_indent=indent)


def _file(file: TrancheFile, page: _Page) -> Iterator[str]:
    yield ""
    if file.work is None:
        yield from page.wrap(f"{file.name}: {file.trouble}", first="! ", indent=_INDENT)
        return
    told = " · ".join(part for part in (plain(file.name), plain(file.work.title), plain(file.work.region)) if part)
    yield from page.wrap(told)
    yield from page.wrap(words.counts_of(file.work, page.language), indent=_INDENT)
    for objective in file.work.objectives:
        yield from _objective(objective, page)


def _objective(objective: TrancheObjective, page: _Page) -> Iterator[str]:
    language = page.language
    yield ""
    yield from page.bold(objective.heading.in_language(language))
    if not objective.activities and not objective.doubtful:
        yield from page.wrap(words.NOTHING_HERE.in_language(language), indent=_INDENT)
    for activity in objective.activities:
        sign = "?" if activity.ambiguous else "-"
        title = plain(activity.title) or words.UNTITLED.in_language(language)
        yield from page.wrap(title, first=f"{_INDENT}{sign} ", indent=_INDENT * 2)
        yield from page.wrap(words.when_of(activity, language), indent=_INDENT * 3)
    for activity in objective.doubtful:
        title = plain(activity.title) or words.UNTITLED.in_language(language)
        quote = f": “{plain(activity.planning)}”" if plain(activity.planning) else ""
        yield from page.wrap(title, first=f"{_INDENT}? ", indent=_INDENT * 2)
        yield from page.wrap(
            f"{words.CHECK.in_language(language)}: {words.why_of(activity, language)}{quote}", indent=_INDENT * 3
        )
    if objective.others:
        yield from page.wrap(words.counted(words.OTHERS, objective.others, language), indent=_INDENT)
