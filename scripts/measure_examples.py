"""Measure the three examples in the agency's format: words a part, activities. Prints what a scheme file holds.

    python scripts/measure_examples.py FORMAT.odt

Words are counted as Hoofdlijn counts them everywhere (`count_words`), labels such as "1. Doelstelling:" left out.
Phases are counted by the planning reader, one for each year that is named apart.
"""

import re
import sys
import zipfile
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from lxml import etree

from hoofdlijn.language import count_words
from hoofdlijn.periods import Period
from hoofdlijn.phrases import find_plannings

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))
PARTS = {"Doelstelling": "statement", "Huidige en gewenste situatie": "situation", "Te ondernemen": "activities"}


@dataclass
class Example:
    """What is counted of one example."""

    words: dict[str, int] = field(default_factory=lambda: dict.fromkeys(PARTS.values(), 0))
    activities: int = 0
    phases: int = 0


def lines_of(path: Path) -> list[tuple[int, str]]:
    """Return (list level, text) of each paragraph in order; level 0 is running text."""
    with zipfile.ZipFile(path) as package:
        root = etree.fromstring(package.read("content.xml"), etree.XMLParser(resolve_entities=False, no_network=True))
    lines = []
    for paragraph in root.iter(f"{TEXT}p", f"{TEXT}h"):
        level = sum(1 for _ in paragraph.iterancestors(f"{TEXT}list"))
        spaced = "".join(piece if isinstance(piece, str) else "" for piece in _pieces(paragraph))
        lines.append((level, " ".join(spaced.split())))
    return lines


def _pieces(element: etree._Element) -> list[str]:
    pieces = [element.text or ""]
    for child in element:
        pieces.append(" " if child.tag in {f"{TEXT}s", f"{TEXT}tab", f"{TEXT}line-break"} else "")
        pieces.extend(_pieces(child))
        pieces.append(child.tail or "")
    return pieces


def measure(lines: list[tuple[int, str]]) -> list[Example]:
    """Return the size of each example, in order."""
    examples: list[Example] = []
    part = ""
    for level, line in lines:
        heading = re.match(r"Voorbeeld\s*\d", line)
        text = line[heading.end() :] if heading else line
        if heading:
            examples.append(Example())
            part = ""
        if not examples:
            continue
        label = re.match(r"\s*(?:\d\.\s*)?([A-Z][a-z ]+):", text)
        known = next((kind for words, kind in PARTS.items() if label and label[1].startswith(words)), "")
        part = known or part
        if part:
            count(examples[-1], part, level, text[label.end() :] if known and label else text)
    return examples


def count(example: Example, part: str, level: int, text: str) -> None:
    """Add one line to what is counted."""
    example.words[part] += count_words(text)
    if part == "activities" and text:
        example.activities += level == 1
        if level > 1:
            example.phases += sum(len(reading.phases) for _, _, reading in find_plannings(text, PERIOD))


if __name__ == "__main__":
    for number, example in enumerate(measure(lines_of(Path(sys.argv[1]))), 1):
        print(f"voorbeeld {number}: {example.words} activiteiten {example.activities} fasen {example.phases}")
