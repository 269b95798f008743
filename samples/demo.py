"""The demonstration: make a sample plan as a Word file, check it, annotate it, write it out, and say what happened.

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
FORMS = ("docx", "pdf", "html", "xlsx", "ics", "svg")

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

Het verslag van de toets om af te drukken of door te sturen:
  {report}

En het plan zelf, opnieuw uitgeschreven:
{written}

Hoe verder?
  1. Open die kopie in Word of LibreOffice en loop de opmerkingen langs.
  2. Pas het plan aan en toets het opnieuw:  ./run check {plan}
  3. Toets een eigen plan:                   ./run check MIJN-PLAN.docx --annotate MIJN-PLAN-opmerkingen.docx
  4. Uitleg bij een bevinding:               ./run rule outside-period
  5. Schrijf een eigen plan uit:             ./run write MIJN-PLAN.docx --to pdf,html,xlsx
"""
_WHAT = {
    "docx": "om in Word verder te schrijven; Hoofdlijn leest het weer in",
    "pdf": "om door te sturen, in te dienen en te bewaren",
    "html": "voor een website of telefoon",
    "xlsx": "om te filteren en te rekenen",
    "ics": "voor in de agenda",
    "svg": "de tijdlijn",
}
_FAILED = "Het voorbeeld ging niet zoals bedoeld (uitgangscode {code}). Meld dit als fout van Hoofdlijn.\n"


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
    report = plan.with_suffix(".bevindingen.pdf")
    written = {form: plan.with_suffix(".hoofdlijn.docx" if form == "docx" else f".{form}") for form in FORMS}
    made = (annotated, report, *written.values())
    for path in made:
        path.unlink(missing_ok=True)
    _say(_OPENING.format(plan=_shown(plan)))
    code = _run("check", plan, "--annotate", annotated, expected=_BLOCKED, is_shown=True)
    code = code or _run("check", plan, "--format", "pdf", expected=_BLOCKED)
    code = code or _run("write", plan, "--to", ",".join(FORMS))
    if code or not all(path.is_file() for path in made):
        return 2
    width = max(len(_shown(path)) for path in written.values())
    lines = "\n".join(f"  {_shown(path):{width}}  {_WHAT[form]}" for form, path in written.items())
    _say("")
    _say(_CLOSING.format(plan=_shown(plan), annotated=_shown(annotated), report=_shown(report), written=lines))
    return 0


def _run(*arguments: object, expected: int = 0, is_shown: bool = False) -> int:
    """Run the program; return 0 when it ended as it should, else its exit code after a line about it."""
    command = [sys.executable, "-m", "hoofdlijn", *map(str, arguments)]
    code = subprocess.run(command, stdout=None if is_shown else subprocess.DEVNULL, check=False).returncode
    if code == expected:
        return 0
    sys.stderr.write(_FAILED.format(code=code))
    return code or 2


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
