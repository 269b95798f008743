"""The demonstration: make a sample plan as a Word file, check it, annotate it, and say what happened.

Run as `./run demo [OUTDIR]`; writes into `out/` beside this folder unless another folder is named. Exit code 0 when
the demonstration went as meant (the plan itself has blocking findings, that is its point), 2 when it did not.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from samples.demo_plan import demo_flow  # noqa: E402 - after the path is set, as this file is run as a script
from samples.writers.docx import write_docx  # noqa: E402

_BLOCKED = 1
PLAN_NAME = "activiteitenplan-lindewaard.docx"
ANNOTATED_NAME = "activiteitenplan-lindewaard-met-opmerkingen.docx"

_OPENING = """\
Hoofdlijn leest een activiteitenplan, legt het naast de regeling en wijst aan wat opvalt.
Het voorbeeld is een plan van de (verzonnen) regio Lindewaard, als Word-bestand:
  {plan}
Er zitten expres een paar fouten in. Dit is wat Hoofdlijn ervan zegt:
"""
_CLOSING = """\
Wat is er gebeurd?
  Het plan is gelezen, in doelstellingen en activiteiten verdeeld en getoetst aan de regeling sto-2025.
  Het oordeel is niet aan Hoofdlijn: het wijst aan en legt uit, de schrijver beslist.

Elke bevinding staat ook als opmerking in een kopie van het Word-bestand, op de plaats waar het over gaat:
  {annotated}

Hoe verder?
  1. Open die kopie in Word of LibreOffice en loop de opmerkingen langs.
  2. Pas het plan aan en toets het opnieuw:  ./run check {plan}
  3. Toets een eigen plan:                   ./run check MIJN-PLAN.docx --annotate MIJN-PLAN-opmerkingen.docx
  4. Uitleg bij een bevinding:               ./run rule outside-period
"""
_FAILED = "Het voorbeeld kon niet worden getoetst (uitgangscode {code}). Meld dit als fout van Hoofdlijn.\n"


def write_demo_plan(folder: Path) -> Path:
    """Write the sample plan into `folder`, which is made where needed; return the file."""
    folder.mkdir(parents=True, exist_ok=True)
    plan = folder / PLAN_NAME
    plan.write_bytes(write_docx(demo_flow()))
    return plan


def main(arguments: list[str]) -> int:
    """Run the demonstration in the folder named, or in `out/`; return the exit code."""
    folder = Path(arguments[0]) if arguments else ROOT / "out"
    plan = write_demo_plan(folder)
    annotated = folder / ANNOTATED_NAME
    annotated.unlink(missing_ok=True)
    _say(_OPENING.format(plan=_shown(plan)))
    command = [sys.executable, "-m", "hoofdlijn", "check", str(plan), "--annotate", str(annotated)]
    code = subprocess.run(command, check=False).returncode
    if code != _BLOCKED or not annotated.is_file():
        sys.stderr.write(_FAILED.format(code=code))
        return 2
    _say("")
    _say(_CLOSING.format(plan=_shown(plan), annotated=_shown(annotated)))
    return 0


def _shown(path: Path) -> str:
    """Return the path as a person would type it from where they are."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _say(text: str) -> None:
    """Print at once, so that what the program prints itself comes in between."""
    print(text, flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
