"""A plan of 46 pages as a PDF: whole processes against LibreOffice and WeasyPrint, and against bare Typst.

Each starts from what it takes in: we from the plan as JSON, LibreOffice from our Word file of it, WeasyPrint from our web
page of it, both with PDF/UA. All draw the timeline. Reading the plan back from that Word file first is printed too.
Bare Typst compiles a plain source of the same words, headings, lists and tables, with the same fonts and standards; the
difference is what our layout and design cost. Each compiles once in a process of its own, because Typst remembers what
it compiled before, and only that call is measured: pages without pictures, from the plan in ours.
"""

import importlib.util
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from bench.contents import our_pages, plan, said, words_of
from bench.timing import Timing, print_table, time_commands
from hoofdlijn.interchange import plan_to_json
from hoofdlijn.writing.publication import Block, Heading, Item, Paragraph, Publication, Table

MOMENT = datetime(2025, 1, 1, tzinfo=UTC)
_FONTS = Path(__file__).resolve().parent.parent / "src" / "hoofdlijn" / "writing" / "fonts"
_STANDARDS = ["ua-1", "a-2a"]
_OFFICE_PDF = (
    'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},'
    '"SelectPdfVersion":{"type":"long","value":"2"}}'
)
"""Tagged, with what LibreOffice offers of PDF/UA-1 and PDF/A-2."""
_SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in "\\#$*_<>@=-+/~[]`'\""})


def measure_processes(rounds: int, folder: Path) -> dict[str, float]:
    """Print the table of whole processes and return the ratios; a rival that is absent is left out with a reason."""
    program = [sys.executable, "-m", "hoofdlijn", "write"]
    (folder / "plan.json").write_bytes(plan_to_json(plan()))
    for form in ("docx", "html"):
        _run([*program, str(folder / "plan.json"), "--to", form, "-o", str(folder / f"plan.{form}")])
    target = str(folder / "out.pdf")
    contestants = {
        "hoofdlijn": [*program, str(folder / "plan.json"), "--to", "pdf", "-o", target, "--replace"],
        **_libreoffice(folder),
        **_weasyprint(folder),
        "hoofdlijn, reading a docx first": [
            *program,
            str(folder / "plan.docx"),
            "--to",
            "pdf",
            "-o",
            target,
            "--replace",
        ],
    }
    timings = time_commands(contestants, max(2, rounds // 3))
    aims = {"LibreOffice, from docx": "ours >= 8 x faster", "WeasyPrint, from html": "ours >= 10 x faster"}
    print_table("A plan of 46 pages to PDF, whole process", timings, "hoofdlijn", aims)
    return {
        **_ratio(timings, "LibreOffice, from docx", "LibreOffice / pdf (>= 8)"),
        **_ratio(timings, "WeasyPrint, from html", "WeasyPrint / pdf (>= 10)"),
    }


def measure_typst(rounds: int, folder: Path) -> dict[str, float]:
    """Print the table of single calls and return the ratio."""
    pages = our_pages(editable=False)
    source = folder / "plain.typ"
    source.write_text(_plain(pages), encoding="utf-8")
    ours = Timing(rounds=tuple(_once("ours", source) for _ in range(rounds)))
    bare = Timing(rounds=tuple(_once("bare", source) for _ in range(rounds)))
    print_table(
        f"Writing {words_of(pages)} words as PDF/UA-1 and PDF/A-2a, one call in a process of its own",
        {"hoofdlijn": ours, "bare Typst, same words": bare},
        "hoofdlijn",
        {"bare Typst, same words": "ours <= 1.3 x"},
    )
    return {"pdf / bare Typst (<= 1.3)": ours.median / bare.median}


def _once(contestant: str, source: Path) -> float:
    command = [sys.executable, "-m", "bench.writing_pdf", contestant, str(source)]
    root = Path(__file__).resolve().parent.parent
    return float(subprocess.run(command, check=True, capture_output=True, text=True, cwd=root).stdout)


def _time_once(contestant: str, source: str) -> float:
    """Return the CPU seconds of one call, the first in this process; what it imports is loaded before."""
    import typst

    from hoofdlijn.writing.publication_pdf import publication_as_pdf

    plan()
    start = time.process_time()
    if contestant == "ours":
        publication_as_pdf(our_pages(editable=False), created=MOMENT)
    else:
        typst.compile(
            source, format="pdf", font_paths=[str(_FONTS)], ignore_system_fonts=True, pdf_standards=_STANDARDS
        )
    return time.process_time() - start


def _libreoffice(folder: Path) -> dict[str, list[str]]:
    office = shutil.which("soffice")
    if office is None:
        print("\nLibreOffice is left out: there is no soffice on this machine")
        return {}
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = [
        "--headless",
        "--convert-to",
        _OFFICE_PDF,
        "--outdir",
        str(folder / "office"),
        str(folder / "plan.docx"),
    ]
    return {"LibreOffice, from docx": [office, profile, *convert]}


def _weasyprint(folder: Path) -> dict[str, list[str]]:
    if importlib.util.find_spec("weasyprint") is None:
        print("\nWeasyPrint is left out: it is not installed")
        return {}
    if subprocess.run([sys.executable, "-c", "import weasyprint"], capture_output=True, check=False).returncode:
        print("\nWeasyPrint is left out: it cannot be loaded here (it needs the system's pango)")
        return {}
    paths = [str(folder / "plan.html"), str(folder / "weasyprint.pdf")]
    return {"WeasyPrint, from html": [sys.executable, "-m", "weasyprint", "-q", "--pdf-variant", "pdf/ua-1", *paths]}


def _ratio(timings: dict[str, Timing], theirs: str, name: str) -> dict[str, float]:
    return {name: timings[theirs].median / timings["hoofdlijn"].median} if theirs in timings else {}


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _plain(pages: Publication) -> str:
    """The words as anybody would write them for Typst."""
    lines = [
        '#set document(title: "Plan")',
        '#set text(lang: "nl", font: "Source Sans 3", size: 11pt)',
        '#set page(numbering: "1")',
        *(_escaped(said(paragraph)) + "\n" for paragraph in pages.cover),
        '#outline(title: "Inhoud")',
    ]
    for block in pages.blocks:
        lines.extend(_typst(block))
    return "\n".join(lines) + "\n"


def _typst(block: Block) -> list[str]:
    match block:
        case Heading():
            return ["", f"{'=' * block.level} {_escaped(said(block))}", ""]
        case Item():
            return [f"{'  ' * (block.level - 1)}- {_escaped(said(block))}"]
        case Paragraph():
            return ["", _escaped(said(block)), ""]
        case Table():
            return _typst_table(block)
    return []


def _typst_table(table: Table) -> list[str]:
    widths = ", ".join(f"{column.width}fr" for column in table.columns)
    heads = ", ".join(f"[{_escaped(''.join(run.text for run in column.runs))}]" for column in table.columns)
    rows = [
        ", ".join(
            f"table.cell(colspan: {cell.span})[{_escaped(said(cell))}]"
            if cell.span > 1
            else f"[{_escaped(said(cell))}]"
            for cell in row.cells
        )
        for row in table.rows
    ]
    caption = _escaped("".join(run.text for run in table.caption))
    body = ",\n  ".join(rows)
    return ["", f"#figure(caption: [{caption}], table(columns: ({widths}), table.header({heads}),\n  {body}))", ""]


def _escaped(text: str) -> str:
    return text.translate(_SPECIAL).replace("\n", " \\\n")


if __name__ == "__main__":
    print(_time_once(*sys.argv[1:]))
