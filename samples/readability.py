"""The page `docs/reference/leesbaarheid-per-vorm.md`: per shape, how much of it is read right.

`python -m samples.readability` writes the page anew; a test fails while it is out of date.
"""

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

Deze bladzijde komt uit `python -m samples.readability`.
"""
_HEAD = "| vorm | bestand | hoe het eruitziet | doelstellingen | activiteiten | fasen | elementen | overig |"
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
        rows = [_row(shape.key, _FORMATS[shape.format], shape.about, score) for shape, score in chosen]
        parts.append("\n".join([f"## {title}\n", _HEAD, _LINE, *rows, _row("**samen**", "", "", total), ""]))
    return "\n".join(parts)


def _total(scores: Iterable[Score]) -> Score:
    total = Score()
    for score in scores:
        total += score
    return total


def _row(name: str, form: str, about: str, score: Score) -> str:
    counts = [_share(score.right[each], score.asked[each], score.extra[each]) for each in COUNTED]
    rest = _share(sum(score.right[each] for each in PARTS), sum(score.asked[each] for each in PARTS), 0)
    return f"| {' | '.join((name, form, about, *counts, rest))} |"


def _share(right: int, asked: int, extra: int) -> str:
    return f"{right}/{asked}" + (f" +{extra}" if extra else "")


if __name__ == "__main__":
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(scores_per_shape(read_samples())), encoding="utf-8")
