"""Planning phrases: ours against dateparser's search_dates, on both corpora of the repository and on real ones.

One corpus was written with the grammar at hand, the other by someone who had not read it. Where the real documents lie
beside the project, the phrases of the published format and all that were collected from plans are measured too: that
is what the aim is about. dateparser is quick on very short lines, so corpora full of those give a lower ratio.
"""

import csv
from datetime import date
from pathlib import Path

from bench.timing import print_table, time_calls
from hoofdlijn.periods import Period
from hoofdlijn.phrases import read_planning

PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))
REPEATS = 10
_CORPORA = Path(__file__).resolve().parent.parent / "tests" / "corpus"
COLLECTED = Path(__file__).resolve().parent.parent.parent / "shared" / "guide" / "planning-phrases.tsv"
CORPORA = {"own corpus": _CORPORA / "phrases.tsv", "unseen corpus": _CORPORA / "phrases-unseen.tsv"}


def measure(rounds: int) -> dict[str, float]:
    """Print a table for each set of phrases and return the ratios."""
    sets = {name: _phrases(path) for name, path in CORPORA.items()}
    if COLLECTED.is_file():
        sets["the published format"] = _phrases(COLLECTED, "format ")
        sets["collected from plans"] = _phrases(COLLECTED)
    return {f"dateparser / {name} (>= 20)": _ratio(name, phrases, rounds) for name, phrases in sets.items()}


def _ratio(name: str, phrases: list[str], rounds: int) -> float:
    from dateparser.search import search_dates

    def ours() -> None:
        for _ in range(REPEATS):
            for phrase in phrases:
                read_planning(phrase, PERIOD)

    def theirs() -> None:
        for phrase in phrases:
            search_dates(phrase, languages=["nl"])

    timings = time_calls({"hoofdlijn": ours, "dateparser search_dates": theirs}, rounds)
    print_table(f"{len(phrases)} planning phrases, {name} (ours {REPEATS} times over)", timings, "hoofdlijn", {})
    ratio = timings["dateparser search_dates"].median * REPEATS / timings["hoofdlijn"].median
    print(f"\n  per phrase {timings['hoofdlijn'].median / REPEATS / len(phrases) * 1e6:.0f} µs, "
          f"{ratio:.1f} x faster than dateparser (aim: >= 20)")  # fmt: skip
    return ratio


def _phrases(path: Path, source: str = "") -> list[str]:
    """Return every phrase of a corpus once, those without planning too: a plan is full of such lines.

    With `source`, only those whose source begins with it.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        wanted = (row["phrase"] for row in rows if row.get("source", "").startswith(source))
        return list(dict.fromkeys(phrase.replace("\\n", "\n") for phrase in wanted))
