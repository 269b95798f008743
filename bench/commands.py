"""Whole commands, Python's start included: a check against pandoc's mere reading, `--help` against a click stub."""

import sys
import tempfile
from pathlib import Path

from bench.plans import plan_docx
from bench.timing import print_table, time_commands

_CLICK_STUB = """
import click
@click.group()
def cli(): pass
@cli.command()
@click.argument("plan", type=click.Path(exists=True))
@click.option("--scheme", default="sto-2025")
def check(plan, scheme): click.echo(plan)
cli(["--help"])
"""


def measure(rounds: int) -> dict[str, float]:
    """Print the tables and return the ratios that have an aim."""
    import pypandoc

    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "plan.docx"
        plan.write_bytes(plan_docx(46, noisy=True))
        long = Path(folder) / "long.docx"
        long.write_bytes(plan_docx(483, noisy=True))
        program = [sys.executable, "-m", "hoofdlijn"]
        checks = time_commands(
            {
                "hoofdlijn check": [*program, "check", str(plan)],
                "pandoc -t json": [pypandoc.get_pandoc_path(), "-f", "docx", "-t", "json", str(plan)],
                "hoofdlijn check, 483 pages": [*program, "check", str(long)],
            },
            rounds,
        )
        starts = time_commands(
            {"hoofdlijn --help": [*program, "--help"], "click stub --help": [sys.executable, "-c", _CLICK_STUB]},
            rounds,
        )
    print_table("Checking 46 pages, whole command", checks, "hoofdlijn check", {"pandoc -t json": "ours <= 0.6 x"})
    print_table("Start-up, whole command", starts, "hoofdlijn --help", {"click stub --help": "ours <= 1.5 x"})
    return {
        "check / pandoc's reading (<= 0.6)": checks["hoofdlijn check"].median / checks["pandoc -t json"].median,
        "check, 483 / 46 pages (<= 12)": checks["hoofdlijn check, 483 pages"].median
        / checks["hoofdlijn check"].median,
        "--help / click stub (<= 1.5)": starts["hoofdlijn --help"].median / starts["click stub --help"].median,
    }
