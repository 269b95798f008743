"""docx → blocks: ours against a bare pass and the libraries a developer would reach for."""

import io

from bench.floor import read_floor
from bench.plans import plan_docx
from bench.timing import Timing, print_table, time_calls
from hoofdlijn.reading.docx import read_docx


def measure(rounds: int) -> dict[str, float]:
    """Print the tables and return the ratios that have an aim."""
    plain, noisy = plan_docx(46), plan_docx(46, noisy=True)
    long = plan_docx(483, noisy=True)
    on_plain = _contest(plain, rounds)
    on_noisy = _contest(noisy, rounds)
    on_long = time_calls(
        {"hoofdlijn": lambda: read_docx(long, name="long"), "bare zipfile + lxml pass": lambda: read_floor(long)},
        max(3, rounds // 2),
    )
    aims = {"bare zipfile + lxml pass": "ours <= 2 x", "python-docx": "ours >= 5 x faster"}
    print_table("Reading 46 pages, clean", on_plain, "hoofdlijn", aims)
    print_table("Reading 46 pages, as Word leaves them", on_noisy, "hoofdlijn", aims)
    print_table(
        "Reading 483 pages, as Word leaves them", on_long, "hoofdlijn", {"bare zipfile + lxml pass": "ours <= 2 x"}
    )
    growth = on_long["hoofdlijn"].median / on_noisy["hoofdlijn"].median
    print(f"\n  483 pages / 46 pages: {growth:.1f} x the time for {483 / 46:.1f} x the pages (aim: linear, <= 12)")
    return {
        "reading, clean / bare pass (<= 2)": _ratio(on_plain, "bare zipfile + lxml pass"),
        "reading, Word noise / bare pass (<= 2)": _ratio(on_noisy, "bare zipfile + lxml pass"),
        "python-docx / reading, clean (>= 5)": 1 / _ratio(on_plain, "python-docx"),
        "python-docx / reading, Word noise (>= 5)": 1 / _ratio(on_noisy, "python-docx"),
        "483 / 46 pages (<= 12)": growth,
    }


def _ratio(timings: dict[str, Timing], other: str) -> float:
    return timings["hoofdlijn"].median / timings[other].median


def _contest(data: bytes, rounds: int) -> dict[str, Timing]:
    import docx
    import mammoth

    def with_python_docx() -> list[tuple[str, str]]:
        document = docx.Document(io.BytesIO(data))
        return [
            (paragraph.style.name if paragraph.style else "", paragraph.text) for paragraph in document.paragraphs
        ]

    return time_calls(
        {
            "hoofdlijn": lambda: read_docx(data, name="plan"),
            "bare zipfile + lxml pass": lambda: read_floor(data),
            "python-docx": with_python_docx,
            "mammoth (to HTML)": lambda: mammoth.convert_to_html(io.BytesIO(data)),
        },
        rounds,
    )
