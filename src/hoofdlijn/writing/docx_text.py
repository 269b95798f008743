"""Paragraphs and headings of a Word file: runs, links, and values in their controls."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from hoofdlijn.writing.docx_marks import TICK_LOOK, Marks
from hoofdlijn.writing.docx_revisions import Revisions
from hoofdlijn.writing.docx_runs import attribute, run_content
from hoofdlijn.writing.docx_styles import LEVELS, LIST, LOCALES
from hoofdlijn.writing.publication import Heading, Revision, Run
from hoofdlijn.writing.spoken import AUTHORS_LANGUAGE, is_foreign_run

CLOSED: Final = "</w:sdtContent></w:sdt>"
_DEEPEST_HEADING: Final = 6
_ITEMS: Final = tuple(
    f'<w:p><w:pPr><w:pStyle w:val="%s"/><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{LIST}"/></w:numPr>'
    for level in range(LEVELS)
)
_LOOKS: Final = {
    # strong, quiet, link
    (False, False, False): "<w:r>",
    (True, False, False): '<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr>',
    (False, True, False): '<w:r><w:rPr><w:rStyle w:val="Quiet"/></w:rPr>',
    (True, True, False): '<w:r><w:rPr><w:rStyle w:val="Quiet"/><w:b/><w:bCs/></w:rPr>',
    (False, False, True): '<w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>',
    (True, False, True): '<w:r><w:rPr><w:rStyle w:val="Hyperlink"/><w:b/><w:bCs/></w:rPr>',
    (False, True, True): '<w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>',
    (True, True, True): '<w:r><w:rPr><w:rStyle w:val="Hyperlink"/><w:b/><w:bCs/></w:rPr>',
}
_DUTCH: Final = f'<w:lang w:val="{LOCALES[AUTHORS_LANGUAGE]}"/></w:rPr>'
_DUTCH_LOOKS: Final = {
    key: look.replace("</w:rPr>", _DUTCH) if "</w:rPr>" in look else f"{look}<w:rPr>{_DUTCH}"
    for key, look in _LOOKS.items()
}
"""Of the author's words in a file in another language, so that Word reads and spells them as what they are."""
_HINT: Final = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>'


class TextWriter:
    """Writes paragraphs into the pieces of one document."""

    def __init__(self, out: list[str], anchors: dict[str, str], revisions: Revisions, language: str) -> None:
        """Begin with the pieces, the bookmarks of headings by their anchor, what tracks changes, and the language."""
        self._language = language
        self.out = out
        self.marks = Marks(out)
        self.anchors = anchors
        self.revisions = revisions
        self.links: dict[str, int] = {}
        """Web addresses by their number, in the order in which they first stood."""
        self._known: dict[tuple[str, str, bool, bool, str], str] = {}
        """Controls that stood before, by all that makes them: labels stand in a plan hundreds of times."""

    def paragraph(
        self, runs: Sequence[Run], style: str, *, more: str = "", sign: str = "", change: Revision | None = None
    ) -> None:
        """Write a paragraph.

        Args:
            runs: its words.
            style: id of its style.
            more: what else is said of it, in the order of the schema.
            sign: runs that stand before its words, as XML.
            change: whether it came or went as a whole.
        """
        mark = self.revisions.paragraph(change) if change else ""
        self.out.append(f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}{mark}</w:pPr>')
        if sign:
            self.out.append(sign)
            self.marks.leave()
        self._runs(runs, change)
        self.out.append("</w:p>")

    def item(self, runs: Sequence[Run], level: int, style: str, *, change: Revision | None = None) -> None:
        """Write an item of a list; `level` counts from 1."""
        self.out.append(f"{_ITEMS[min(level, LEVELS) - 1] % style}{self.revisions.paragraph(change)}</w:pPr>")
        self._runs(runs, change)
        self.out.append("</w:p>")

    def heading(self, heading: Heading, *, opens_page: bool) -> None:
        """Write a heading, with the bookmark that links point at."""
        level = min(heading.level, _DEEPEST_HEADING)
        page = "<w:pageBreakBefore/>" if opens_page else ""
        mark = self.revisions.paragraph(heading.change)
        style = f"{'Part' if heading.is_part else 'Heading'}{level}"
        self.out.append(f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{page}{mark}</w:pPr>')
        name = self.anchors.get(heading.anchor, "")
        start, end = self.marks.anchor(name) if name else ("", "")
        self.out.append(start)
        self._runs(heading.runs, heading.change)
        self.out.append(f"{end}</w:p>")
        self.marks.leave()

    def _runs(self, runs: Sequence[Run], change: Revision | None) -> None:
        position = 0
        while position < len(runs):
            run = runs[position]
            start = position
            position += 1
            if not run.address:
                self._plain(run)
                continue
            while position < len(runs) and runs[position].address == run.address:
                position += 1
            if position < len(runs) and _is_prompt(runs[position]) and run.text.endswith(" "):
                self._before_prompt(runs[start:position], change)
            elif position - start == 1 and run.text and run.ticked is None and not (run.link or run.change or change):
                self.marks.wrap(run.address, self._known_control(run))
            else:
                self._value(runs[start:position], change)

    def _before_prompt(self, runs: Sequence[Run], change: Revision | None) -> None:
        """Write words with the blank behind them outside their control.

        LibreOffice 7.4 takes a prompt that stands right behind another control for text.
        """
        last = replace(runs[-1], text=runs[-1].text.rstrip(" "))
        self._value((*runs[:-1], last), change)
        self._plain(Run(" " * (len(runs[-1].text) - len(last.text)), change=last.change))

    def _plain(self, run: Run) -> None:
        if run.text:
            self.out.append(self._run(run))
            self.marks.leave()

    def _known_control(self, run: Run) -> str:
        """Return the control around one run of mere words."""
        key = (run.address, run.text, run.strong, run.quiet, run.name)
        xml = self._known.get(key)
        if xml is None:
            words = f"{self._look(run)}{run_content(run.text)}</w:r>"
            xml = self._known[key] = f"{self.marks.control(run.address, run.name)}{words}{CLOSED}"
        return xml

    def _value(self, runs: Sequence[Run], change: Revision | None) -> None:
        first = runs[0]
        is_empty = not any(run.text for run in runs)
        hint = ""
        if is_empty and not first.hint:
            return
        if first.ticked is not None:
            start = self.marks.tick_box(first.address, first.name, ticked=first.ticked)
            content = "".join([self._tick(run) for run in runs])
        elif is_empty:
            start = self.marks.control(first.address, first.name, is_empty=True)
            hint = first.hint
            content = f"{_HINT}{run_content(hint)}</w:r>"
        else:
            start = self.marks.control(first.address, first.name)
            content = "".join([self._run(run) for run in runs])
        # what came or went as a whole has no control, which would stay behind when the change is undone
        self.marks.wrap(first.address, content if change else f"{start}{content}{CLOSED}", hint)

    def _tick(self, run: Run) -> str:
        return self.revisions.run(run.change, f"<w:r>{TICK_LOOK}{run_content(run.text)}</w:r>")

    def _run(self, run: Run) -> str:
        words = self.revisions.run(run.change, f"{self._look(run)}{run_content(run.text)}</w:r>")
        if not run.link:
            return words
        if run.link.startswith("#"):
            name = self.anchors.get(run.link[1:], "")
            return f'<w:hyperlink w:anchor="{name}" w:history="1">{words}</w:hyperlink>' if name else words
        number = self.links.setdefault(run.link, len(self.links))
        return f'<w:hyperlink r:id="rIdL{number}" w:history="1">{words}</w:hyperlink>'

    def _look(self, run: Run) -> str:
        looks = _DUTCH_LOOKS if is_foreign_run(run, self._language) else _LOOKS
        return looks[run.strong, run.quiet, bool(run.link)]


def _is_prompt(run: Run) -> bool:
    return bool(run.hint and not run.text)


def plain_text(runs: Sequence[Run]) -> str:
    """Return the words of runs in one line, without those that went; of a field that is empty, what stands before it."""
    words = "".join([run.text for run in runs if run.change is not Revision.DELETED])
    if any(_is_prompt(run) for run in runs):
        words = words.rstrip(" :") or "".join([run.hint for run in runs])
    return attribute(words)
