"""Titles: what the plan is called and for which region it is, from the pages before the first objective."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from hoofdlijn.documents import BlockKind, Document
from hoofdlijn.language import find_cues, words
from hoofdlijn.recognition.drafts import single, words_of
from hoofdlijn.recognition.lines import Line
from hoofdlijn.recognition.passages import Passage, Piece
from hoofdlijn.recognition.vocabulary import heading_key
from hoofdlijn.scheme import Scheme

_FRONT_LINES = 60
_LONGEST = 25
_TITLE_STYLES = frozenset({"title", "titel", "documenttitel"})
_NAME = (
    r"(?:(?:[Dd]e|[Dd]en|[Hh]et|['’]t|'s|[Vv]an)\s+)*[A-ZÀ-Þ'’][\w'’&-]*"
    r"(?:(?:\s+(?:en|aan|op|bij|de|den|der|het|van|in)){0,3}[\s/–]+(?:[A-ZÀ-Þ&][\w'’&-]*))*(?:\s+(?:e\.o\.?|en omstreken))?"
)
_LAST_WORDS = re.compile(
    rf"[\s:,.|–—-]*(?:(?:20\d\d)?[\s/–—-]*(?:20\d\d)?[\s:,.|–—-]+)?(?:voor|van|in)?\s*(?P<name>{_NAME})"
    r"(?=[\s:,.|(–—-]*(?:20\d\d.*)?\Z)"
)
"""What follows the plan's name in the title, up to the years."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Title and region, each with where it stands; a title from the file's properties stands nowhere."""

    title: Passage
    title_text: str
    region: Passage
    region_cited: bool
    labels: tuple[Piece, ...]


def find_front_matter(document: Document, lines: Sequence[Line], scheme: Scheme) -> FrontMatter:
    """Return title and region.

    Args:
        document: what was read; its own title is the last resort.
        lines: the lines before the first objective, in order.
        scheme: tells what the plan is called and which words introduce a region.
    """
    front = [line for line in lines[:_FRONT_LINES] if not line.template]
    title_line = _title_line(document, front, scheme)
    title = words_of(title_line, title_line.body) if title_line is not None else Passage()
    region, cited, labels = _find_region(front, title_line, scheme)
    return FrontMatter(title, title.text or document.title.strip(), region, cited, labels)


def _title_line(document: Document, lines: Sequence[Line], scheme: Scheme) -> Line | None:
    short = [line for line in lines if _is_short(line) and not line.cells]
    plan_name = scheme.plan_name.nl
    named = [line for line in short if find_cues(line.text, (plan_name, f"{plan_name.split()[0]}*"))]
    own = [line for line in named if words(line.text)[:1] != ("format",)]
    named = own or named
    styled = [line for line in short if document.block(line.paragraph).style.lower() in _TITLE_STYLES]
    for candidates in (
        [line for line in styled if line in named],
        styled,
        [line for line in named if line.rank or line.kind is BlockKind.HEADING],
        named[:1],
        [
            line
            for line in short[:1]
            if line.rank and line is lines[0] and not (line.parts or line.number or line.head)
        ],
    ):
        if candidates:
            return candidates[0]
    return None


def _is_short(line: Line) -> bool:
    text = line.text.rstrip()
    return len(words(text)) <= _LONGEST and not text.endswith((".", ":", ";", ",")) and not line.is_item


def _find_region(
    lines: Sequence[Line], title: Line | None, scheme: Scheme
) -> tuple[Passage, bool, tuple[Piece, ...]]:
    """Return the region's name, whether it stands inside the title, and the words that introduce it."""
    names = sorted(scheme.region_names, key=len, reverse=True)
    either = "|".join(re.escape(name).replace(r"\ ", r"\s+").replace(r"\-", r"[\s-]?") for name in names)
    label = re.compile(
        rf"(?:naam\s+(?:van\s+)?(?:de\s+)?)?(?:{either})\s*(?:\((?:naam|nr)\))?\s*(?P<colon>:\s*|\Z)", re.IGNORECASE
    )
    inline = re.compile(rf"(?<![\w-])(?P<word>(?i:{either}))\s+(?P<name>{_NAME})")
    for line, following in zip_longest(lines, lines[1:]):
        found = label.match(line.text, line.body)
        if found is None or (title is line):
            continue
        if found.end() < len(line.text):
            return words_of(line, found.end()), False, _pieces(line, found.end())
        if following is not None and following.beside and following.row == line.row:
            return words_of(following, following.body), False, _pieces(line, None)
    ordered = ([title] if title is not None else []) + [line for line in lines if _is_short(line)]
    for line in ordered:
        found = inline.search(line.text)
        if found is None:
            continue
        bare = found["word"].lower() != "sto"
        name = words_of(line, found.start("name") if bare else found.start("word"), found.end("name"))
        return name, line is title, _pieces(line, found.start("name")) if line is not title and bare else ()
    return _region_in_text(lines, title, inline, scheme), True, ()


def _region_in_text(lines: Sequence[Line], title: Line | None, inline: re.Pattern[str], scheme: Scheme) -> Passage:
    """Return the region that running text names ("in de regio Westhoek e.o."), else the last words of the title."""
    for line in lines:
        found = inline.search(line.text)
        if found is not None and found["word"].lower() != "sto":
            return words_of(line, found.start("name"), found.end("name"))
    if title is None:
        return Passage()
    said = re.search(r"\s+".join(map(re.escape, scheme.plan_name.nl.split())), title.text, re.IGNORECASE)
    start = said.end() if said is not None else len(title.text)
    name = _LAST_WORDS.match(title.text, start)
    if name is None or heading_key(name["name"]) in heading_key(scheme.name.nl):
        return Passage()
    return words_of(title, name.start("name"), name.end("name"))


def _pieces(line: Line, end: int | None) -> tuple[Piece, ...]:
    return single([line.piece(0, end)]).pieces
