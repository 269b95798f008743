"""Planning phrases: ours against dateparser's search_dates, on both corpora of the repository.

One was written with the grammar at hand, the other by someone who had not read it; the ratio on each is printed. Both
contestants have read every phrase before, as they will have in a plan that is checked a second time.
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
CORPORA = {"own corpus": _CORPORA / "phrases.tsv", "unseen corpus": _CORPORA / "phrases-unseen.tsv"}


def measure(rounds: int) -> dict[str, float]:
    """Print a table for each corpus and return the ratio that has an aim: the lower of the two."""
    return {
        "dateparser / phrases (>= 20)": min(_ratio(name, _phrases(path), rounds) for name, path in CORPORA.items())
    }


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


def _phrases(path: Path) -> list[str]:
    """Return every phrase of a corpus once, those without planning too: a plan is full of such lines."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return list(dict.fromkeys(row["phrase"].replace("\\n", "\n") for row in rows))
