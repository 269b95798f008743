"""Writing a plan of 46 pages out, beside what a user would pick instead, and the memory of every writer."""

import sys
import tempfile
from pathlib import Path

from bench import writing_docx, writing_pdf, writing_xlsx
from bench.contents import PAGES_OF_400, plan
from bench.timing import time_commands
from hoofdlijn.interchange import plan_to_json

FORMS = ("docx", "odt", "pdf", "html", "md", "json", "xlsx", "ics", "svg")
REPORTS = ("docx", "pdf", "html")
MOST_MEGABYTES = 300


def measure(rounds: int) -> dict[str, float]:
    """Print the tables and return the ratios that have an aim; whole processes first, while this one is small."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return {
            **_measure_memory(folder),
            **writing_pdf.measure_processes(rounds, folder),
            **writing_docx.measure(rounds, folder),
            **writing_pdf.measure_typst(rounds, folder),
            **writing_xlsx.measure(rounds),
        }


def _measure_memory(folder: Path) -> dict[str, float]:
    """Print what each writer takes at its peak for a plan of 400 activities, Python and the reading of JSON included."""
    large = plan(PAGES_OF_400)
    source = folder / "large.json"
    source.write_bytes(plan_to_json(large))
    program = [sys.executable, "-m", "hoofdlijn"]
    out = str(folder / "out")
    commands = {
        f"write --to {form}": [*program, "write", str(source), "--to", form, "-o", out, "--replace"] for form in FORMS
    }
    commands |= {
        f"check --format {form}": [*program, "check", str(source), "--format", form, "-o", f"{out}.{form}"]
        for form in REPORTS
    }
    timings = time_commands(commands, 1)
    print(f"\nWriting a plan of {len(large.activities)} activities, whole process (aim: peak <= {MOST_MEGABYTES} MB)")
    for command, timing in timings.items():
        print(f"  {command:34} {timing.median * 1000:9.0f} cpu ms   peak {timing.peak_megabytes:4.0f} MB")
    return {f"most memory of a writer, MB (<= {MOST_MEGABYTES})": max(t.peak_megabytes for t in timings.values())}
