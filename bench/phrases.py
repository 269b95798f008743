"""Planning phrases: ours against dateparser's search_dates, on the corpus that was written without the grammar."""

import csv
from datetime import date
from pathlib import Path

from bench.timing import print_table, time_calls
from hoofdlijn.periods import Period
from hoofdlijn.phrases import read_planning

PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))
REPEATS = 10
CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus" / "phrases-unseen.tsv"


def measure(rounds: int) -> dict[str, float]:
    """Print the table and return the ratio that has an aim."""
    from dateparser.search import search_dates

    phrases = _phrases()

    def ours() -> None:
        for _ in range(REPEATS):
            for phrase in phrases:
                read_planning(phrase, PERIOD)

    def theirs() -> None:
        for phrase in phrases:
            search_dates(phrase, languages=["nl"])

    timings = time_calls({"hoofdlijn": ours, "dateparser search_dates": theirs}, rounds)
    print_table(f"{len(phrases)} planning phrases (ours {REPEATS} times over)", timings, "hoofdlijn", {})
    ratio = timings["dateparser search_dates"].median * REPEATS / timings["hoofdlijn"].median
    print(f"\n  per phrase {timings['hoofdlijn'].median / REPEATS / len(phrases) * 1e6:.0f} µs, "
          f"{ratio:.0f} x faster than dateparser (aim: >= 20)")  # fmt: skip
    return {"dateparser / phrases (>= 20)": ratio}


def _phrases() -> list[str]:
    """Return every phrase of the corpus once, those without planning too: a plan is full of such lines."""
    with CORPUS.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return list(dict.fromkeys(row["phrase"] for row in rows))
