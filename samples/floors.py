"""Raise the floors of `tests/corpus/shape-floors.tsv` to what is read right now: `python -m samples.floors`."""

import csv
from pathlib import Path

from samples.reading_scores import read_samples, scores_per_shape
from samples.scoring import COUNTED, Score

FLOORS = Path(__file__).resolve().parent.parent / "tests" / "corpus" / "shape-floors.tsv"
_EXTRA = tuple(f"{name}_extra" for name in COUNTED)


def raised(old: dict[str, str] | None, score: Score) -> dict[str, int]:
    """Return the floors of a shape: never lower than the old ones, extras never more."""
    made = {name: max(score.right[name], int(old[name]) if old else 0) for name in COUNTED}
    for name, column in zip(COUNTED, _EXTRA, strict=True):
        made[column] = min(score.extra[name], int(old[column]) if old else score.extra[name])
    return made


def main() -> None:
    """Write the file anew."""
    with FLOORS.open(encoding="utf-8", newline="") as lines:
        old = {row["shape"]: row for row in csv.DictReader(lines, delimiter="\t")}
    rows = ["\t".join(("shape", *COUNTED, *_EXTRA))]
    for key, (_, score) in sorted(scores_per_shape(read_samples()).items()):
        floors = raised(old.get(key), score)
        rows.append("\t".join((key, *(str(floors[name]) for name in (*COUNTED, *_EXTRA)))))
    FLOORS.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
