"""The page `docs/reference/leesbaarheid-per-vorm.md`: per shape, how much of it is read right.

`python -m samples.readability` writes the page anew; a test fails while it is out of date.
"""

import csv
from collections.abc import Iterable
from pathlib import Path

from samples.reading_scores import read_samples, scores_per_shape
from samples.scoring import COUNTED, PARTS, Score
from samples.shapes import Shape

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "leesbaarheid-per-vorm.md"

_OPENING = """\
# Leesbaarheid per vorm

Regio's schrijven hun activiteitenplan in heel verschillende vormen. Deze tabel laat zien wat Hoofdlijn van elke vorm
goed leest. De voorbeeldplannen en wat er goed heet, zijn gemaakt los van het leesprogramma (`samples/`).

- **Open** vormen mochten worden bekeken bij het maken van de herkenning.
- **Blinde** vormen zijn geschreven door iemand die de herkenning niet had gelezen, met plannen die in geen open vorm
  voorkomen. Ze zijn er om eerlijk te meten.

Elk getal is *goed gelezen / te lezen*; `+n` staat voor wat ten onrechte extra werd gelezen. Een doelstelling is goed
als titel en omschrijving kloppen, een activiteit als de titel klopt en zij onder de juiste doelstelling staat, een fase
als soort en data kloppen, een element als de juiste doelstelling het heeft. *Overig* telt de rest: titel, regio,
naam en nummer van de doelstelling, huidige en gewenste situatie, effecten, planningstekst, soort activiteit, welke
doelstellingen zij dient, grondslag en bewijszin van een element, verwijzing naar de visie en streefwaarden.

De blinde vormen zijn één keer echt blind gemeten: bij hun eerste lezing. Dat staat onder *eerst*. Daarna zijn woorden en
regels verbeterd door wie de totalen van die meting kende (niet de plannen zelf). Wat onder *nu* staat, is daarom zwakker
bewijs: het zegt dat de zwakke plekken zijn aangepakt, niet hoe een volgend onbekend plan wordt gelezen. Een vorm die
later is toegevoegd, heeft geen eerste meting.

Deze bladzijde komt uit `python -m samples.readability`.
"""
_FIRST = Path(__file__).with_name("first-measure.tsv")
"""Per blind shape, what was read right of what was asked when it was read for the first time."""
_HEAD = "| vorm | bestand | hoe het eruitziet | doelstellingen | activiteiten | fasen | elementen | overig |"
_BLIND_HEAD = (
    "| vorm | bestand | hoe het eruitziet | doelstellingen eerst | nu | activiteiten eerst | nu | fasen eerst | nu"
    " | elementen eerst | nu | overig nu |"
)
_LINE = "| --- | --- | --- | --- | --- | --- | --- | --- |"
_FORMATS = {
    "docx": "Word",
    "odt": "ODT",
    "markdown": "Markdown",
    "damaged": "beschadigde Markdown",
    "html": "HTML",
    "word-html": "HTML uit Word",
    "text": "tekst, UTF-8",
    "text-utf16": "tekst, UTF-16",
    "text-windows": "tekst, Windows-1252",
    "pdf": "PDF",
    "pdf-columns": "PDF, twee kolommen",
}


def page(scores: dict[str, tuple[Shape, Score]]) -> str:
    """Return the page as Markdown."""
    parts = [_OPENING]
    for title, blind in (("Open vormen", False), ("Blinde vormen", True)):
        chosen = [pair for pair in scores.values() if pair[0].blind is blind]
        total = _total(score for _, score in chosen)
        first = first_measure() if blind else None
        rows = [
            _row(shape.key, _FORMATS[shape.format], shape.about, score, _first_of(first, shape.key))
            for shape, score in chosen
        ]
        rows.append(_row("**samen**", "", "", total, _sum(first)))
        head, line = (_BLIND_HEAD, _LINE + " --- |" * len(COUNTED)) if blind else (_HEAD, _LINE)
        parts.append("\n".join([f"## {title}\n", head, line, *rows, ""]))
    return "\n".join(parts)


def first_measure() -> dict[str, list[str]]:
    """Return, by the key of a blind shape, what was read right at its first reading: "right/asked" for each count."""
    with _FIRST.open(encoding="utf-8", newline="") as lines:
        return {row["shape"]: [row[name] for name in COUNTED] for row in csv.DictReader(lines, delimiter="\t")}


def _first_of(first: dict[str, list[str]] | None, key: str) -> list[str]:
    return [] if first is None else first.get(key, ["–"] * len(COUNTED))


def _sum(first: dict[str, list[str]] | None) -> list[str]:
    if first is None:
        return []
    columns = zip(*first.values(), strict=True)
    counts = [[tuple(map(int, cell.split("/"))) for cell in column] for column in columns]
    return [f"{sum(right for right, _ in column)}/{sum(asked for _, asked in column)}" for column in counts]


def _total(scores: Iterable[Score]) -> Score:
    total = Score()
    for score in scores:
        total += score
    return total


def _row(name: str, form: str, about: str, score: Score, first: list[str]) -> str:
    counts = [_share(score.right[each], score.asked[each], score.extra[each]) for each in COUNTED]
    if first:
        counts = [cell for pair in zip(first, counts, strict=True) for cell in pair]
    rest = _share(sum(score.right[each] for each in PARTS), sum(score.asked[each] for each in PARTS), 0)
    return f"| {' | '.join((name, form, about, *counts, rest))} |"


def _share(right: int, asked: int, extra: int) -> str:
    return f"{right}/{asked}" + (f" +{extra}" if extra else "")


if __name__ == "__main__":
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(scores_per_shape(read_samples())), encoding="utf-8")
