"""Write docs/reference/planning-patterns.md from the patterns themselves and the lines they own.

python scripts/build_planning_patterns_page.py
"""

import csv
from collections import defaultdict
from pathlib import Path

from hoofdlijn.phrases.catalogue import LEVELS

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "reference" / "planning-patterns.md"
LINES = ROOT / "tests" / "corpus" / "phrases-patterns.tsv"
_HEAD = """# Planningspatronen

Zo leest Hoofdlijn een planningszin: de woorden worden tekens, en de patronen hieronder maken daar van boven naar beneden tijden van.
Wat lager staat, bouwt op wat hoger staat; binnen een stap wint het eerste patroon dat past. `hoofdlijn phrase "…"` laat zien welke
patronen een zin lazen. Waarom zo gelezen wordt, staat in [de afspraken](../explanation/planning-conventions.md).

Deze pagina is gemaakt door `scripts/build_planning_patterns_page.py`.
"""


def page() -> str:
    """Return the whole page."""
    lines = _lines()
    parts = [_HEAD]
    for number, level in enumerate(LEVELS, start=1):
        parts.append(f"## Stap {number}\n\n| patroon | wat het zegt | wel | niet |\n| --- | --- | --- | --- |")
        for pattern in level:
            yes, no = lines[pattern.name, "+"], lines[pattern.name, "-"]
            parts.append(f"| `{pattern.name}` | {pattern.meaning} | {'<br>'.join(yes)} | {'<br>'.join(no)} |")
        parts.append("")
    return "\n".join(parts)


def _lines() -> dict[tuple[str, str], list[str]]:
    lines: dict[tuple[str, str], list[str]] = defaultdict(list)
    with LINES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            lines[row["pattern"], row["uses"]].append(row["line"])
    return lines


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
