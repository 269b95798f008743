"""Findings and questions as boxes on a page: what was seen, what is asked, where, on what ground, what helps."""

from collections.abc import Iterable, Iterator

from hoofdlijn.findings import ReportLine, Severity
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.publication import Callout, Item, Paragraph, Run, Tone
from hoofdlijn.writing.report_lines import by_rule, say_other_places, say_place
from hoofdlijn.writing.report_words import LABELS, SYMBOLS, plain
from hoofdlijn.writing.severity_words import SEVERITIES

TONES = {
    Severity.BLOCKING: Tone.BLOCKING,
    Severity.IMPORTANT: Tone.IMPORTANT,
    Severity.ADVICE: Tone.ADVICE,
    Severity.QUESTION: Tone.QUESTION,
}


class Callouts:
    """Lays out the lines of a report."""

    def __init__(self, names: PlanNames) -> None:
        self._names = names
        self._links = {citation.label: citation.url for citation in names.scheme.citations}

    def of(self, lines: Iterable[ReportLine]) -> Iterator[Callout]:
        """Yield a box for each rule, in order: neighbouring lines of one rule share what is the same for all."""
        for same in by_rule(lines):
            first = same[0]
            yield Callout(
                tone=TONES[first.severity],
                sign=f"{SYMBOLS[first.severity]} {self._names.say(SEVERITIES[first.severity])}",
                blocks=tuple(self._blocks(same)),
            )

    def _blocks(self, lines: list[ReportLine]) -> Iterator[Paragraph | Item]:
        first, say = lines[0], self._names.say
        yield Paragraph(
            runs=(Run(plain(say(first.title)) or first.name, strong=True), Run(f" {first.code}", quiet=True))
        )
        if len(lines) == 1:
            yield Paragraph(runs=(Run(plain(say(first.message))),))
            yield from self._places(first)
        else:
            yield from (self._item(line) for line in lines)
            for asked in dict.fromkeys(plain(say(line.asked)) for line in lines):
                yield Paragraph(runs=(Run(asked),))
        for source in dict.fromkeys(line.source for line in lines):
            yield self._labelled("source", plain(say(source)), self._links.get(source, ""))
        for advice in dict.fromkeys(plain(say(line.help)) for line in lines):
            if advice:
                yield self._labelled("help", advice)

    def _item(self, line: ReportLine) -> Item:
        """Return what was seen in one of several places, with the place on a line of its own."""
        language = self._names.language
        runs = [Run(plain(self._names.say(line.observed)))]
        also = say_other_places(line, language)
        others = f"{self._names.say(LABELS['others']).lower()} {also}" if also else ""
        where = "; ".join(part for part in (say_place(line, language), others) if part)
        if where:
            runs.append(Run(f"\n{where[:1].upper()}{where[1:]}", quiet=True))
        return Item(runs=tuple(runs))

    def _places(self, line: ReportLine) -> Iterator[Paragraph]:
        where, also = say_place(line, self._names.language), say_other_places(line, self._names.language)
        if where:
            yield self._labelled("place", where)
        if also:
            yield self._labelled("others", also)

    def _labelled(self, label: str, text: str, link: str = "") -> Paragraph:
        return Paragraph(runs=(Run(f"{self._names.say(LABELS[label])}: ", strong=True), Run(text, link=link)))
