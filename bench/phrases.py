"""Planning phrases: ours against dateparser's search_dates, on phrases of our own corpus."""

from datetime import date

from bench.timing import print_table, time_calls
from hoofdlijn.periods import Period
from hoofdlijn.phrases import read_planning

PHRASES = (
    "Voorbereiding in 2025, uitvoering vanaf 2026",
    "Doorlopend van 2025 tot 2029",
    "Opzetten schooljaar 2026/2027, uitvoeren vanaf schooljaar 2027/2028",
    "Inrichten: 2025, draaien: 2026, 2027 en 2028",
    "In 2026 en in 2028",
    "Ontwikkelen najaar 2025, pilot voorjaar 2026",
    "van 1 maart 2026 tot en met 30 juni 2026",
    "uiterlijk 1 oktober 2026",
    "eerste kwartaal 2026 t/m medio 2027",
    "Jaarlijks in het voorjaar",
)
PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))
REPEATS = 20


def measure(rounds: int) -> dict[str, float]:
    """Print the table and return the ratio that has an aim."""
    from dateparser.search import search_dates

    def ours() -> None:
        for _ in range(REPEATS):
            for phrase in PHRASES:
                read_planning(phrase, PERIOD)

    def theirs() -> None:
        for phrase in PHRASES:
            search_dates(phrase, languages=["nl"])

    timings = time_calls({"hoofdlijn": ours, "dateparser search_dates": theirs}, rounds)
    print_table(f"{len(PHRASES)} planning phrases (ours {REPEATS} times over)", timings, "hoofdlijn", {})
    ratio = timings["dateparser search_dates"].median * REPEATS / timings["hoofdlijn"].median
    print(f"\n  per phrase {timings['hoofdlijn'].median / REPEATS / len(PHRASES) * 1e6:.0f} µs, "
          f"{ratio:.0f} x faster than dateparser (aim: >= 20)")  # fmt: skip
    return {"dateparser / phrases (>= 20)": ratio}
