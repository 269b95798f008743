"""`./run bench [--rounds N] [commands|reading|phrases|writing …]`: measure, and print every ratio with its aim."""

import argparse
import compileall
from pathlib import Path

from bench import commands, phrases, reading, writing

_SUBJECTS = {
    "commands": commands.measure,
    "reading": reading.measure,
    "phrases": phrases.measure,
    "writing": writing.measure,
}


def main() -> None:
    """Measure what was asked, everything by default."""
    parser = argparse.ArgumentParser(prog="./run bench", description=__doc__)
    parser.add_argument("subjects", nargs="*", choices=[[], *_SUBJECTS], help="what to measure; all by default")
    parser.add_argument("--rounds", type=int, default=7, help="rounds to take the median of")
    asked = parser.parse_args()
    # as ./run leaves it for a user: compiled, also where the environment forbids Python to do that by itself
    compileall.compile_dir(Path(__file__).resolve().parent.parent / "src", quiet=1)
    ratios: dict[str, float] = {}
    for subject in asked.subjects or _SUBJECTS:
        ratios |= _SUBJECTS[subject](asked.rounds)
    print("\nRatios, with what is aimed at")
    for name, ratio in ratios.items():
        print(f"  {name:44} {ratio:8.2f}")


if __name__ == "__main__":
    main()
