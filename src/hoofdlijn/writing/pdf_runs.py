"""Runs and lists as values for the template: a text that needs nothing is a string, all else a record."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby
from urllib.parse import urlsplit

from hoofdlijn.writing.pdf_letters import BODY_ROOM, Letters, is_visible
from hoofdlijn.writing.pdf_look import Json
from hoofdlijn.writing.publication import Item, Paragraph, Role, Run
from hoofdlijn.writing.spoken import AUTHORS_LANGUAGE, is_foreign_run

_WEB = frozenset({"http", "https", "mailto"})
Said = str | list[str | Json]


class Runs:
    """Turns runs into values; links lead only to headings that there are."""

    def __init__(self, letters: Letters, anchors: Collection[str], language: str) -> None:
        self._letters = letters
        self._language = language
        self._anchors = anchors
        self.linked: set[str] = set()
        """Anchors that a link leads to."""

    def said(self, runs: Iterable[Run], room: int = BODY_ROOM) -> Said:
        """Return runs as one string where nothing in them stands out."""
        pieces: list[str | Json] = []
        for run in runs:
            piece = self._piece(run, room)
            if isinstance(piece, str) and pieces and isinstance(pieces[-1], str):
                pieces[-1] += piece
            elif piece != "":
                pieces.append(piece)
        if not pieces:
            return ""
        return pieces[0] if len(pieces) == 1 and isinstance(pieces[0], str) else pieces

    def plain(self, runs: Iterable[Run], room: int = BODY_ROOM) -> str:
        """Return the words of runs on one line."""
        return " ".join(self._letters.fit("".join(run.text for run in runs), room).split())

    def flow(self, blocks: Iterable[Paragraph | Item], room: int = BODY_ROOM) -> Iterator[Json]:
        """Yield paragraphs and lists, neighbouring items as one list; what shows nothing is left out."""
        shown = (block for block in blocks if shows(block.runs))
        for is_list, group in groupby(shown, key=lambda block: isinstance(block, Item)):
            if is_list:
                yield {"kind": "items", "items": self._nested([one for one in group if isinstance(one, Item)], room)}
            else:
                paragraphs = [block for block in group if isinstance(block, Paragraph)]
                for block, after in zip(paragraphs, [*paragraphs[1:], None], strict=True):
                    made: Json = {"kind": "paragraph", "role": block.role.value, "runs": self.said(block.runs, room)}
                    if after and after.role is Role.NOTE and block.role is Role.BODY:
                        # an aside never stands on the next page alone
                        made["role"] = "kept"
                    yield made

    def _nested(self, items: Sequence[Item], room: int) -> list[Json]:
        """Return a flat row of items as a tree; an item without one above it counts as one of its own level."""
        made: list[Json] = []
        level = items[0].level
        position = 0
        while position < len(items):
            end = position + 1
            while end < len(items) and items[end].level > level:
                end += 1
            one: Json = {"runs": self.said(items[position].runs, room)}
            if end > position + 1:
                one["items"] = self._nested(items[position + 1 : end], room)
            made.append(one)
            level = min(level, items[end].level) if end < len(items) else level
            position = end
        return made

    def _piece(self, run: Run, room: int) -> str | Json:
        text = self._letters.fit(run.text, room)
        if not text:
            return ""
        made: Json = {}
        if run.ticked is not None:
            made["tick"] = run.ticked
        if run.strong:
            made["strong"] = True
        if run.quiet:
            made["quiet"] = True
        if is_foreign_run(run, self._language):
            made["lang"] = AUTHORS_LANGUAGE
        if run.link:
            made.update(self._link(run.link))
        return {"text": text, **made} if made else text

    def _link(self, link: str) -> Json:
        if link.startswith("#"):
            anchor = link[1:]
            if anchor not in self._anchors:
                return {}
            self.linked.add(anchor)
            return {"to": anchor}
        return {"web": link} if is_web(link) else {}


def shows(runs: Iterable[Run]) -> bool:
    """Tell whether runs show anything; what an editor would show in their place does not count."""
    return any(is_visible(run.text) for run in runs)


def is_web(link: str) -> bool:
    """Tell whether a link leads to a web or mail address, in letters that a PDF takes."""
    try:
        return link.isascii() and link.isprintable() and urlsplit(link).scheme in _WEB
    except ValueError:
        return False
