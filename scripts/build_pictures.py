"""Make the pictures of docs/images from our own sample plan, as a user would see them.

Needs LibreOffice (`soffice`), Chromium (`chromium`) and Poppler (`pdftoppm`); says which is missing. Other versions and
type faces of those give other pixels, so that no test compares them.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from samples.demo import write_demo_plan  # noqa: E402 - after the path is set, as this file is run as a script

IMAGES = ROOT / "docs" / "images"
MOST_BYTES = 200_000
_TOOLS = {"soffice": "LibreOffice", "chromium": "Chromium", "pdftoppm": "Poppler"}
_PAGE_DPI = 66
_CHROMIUM = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--no-first-run",
)  # fmt: skip


def main() -> int:
    """Make every picture anew; return the exit code."""
    missing = [name for tool, name in _TOOLS.items() if shutil.which(tool) is None]
    if missing:
        print(f"build_pictures: needs {', '.join(missing)}", file=sys.stderr)
        return 2
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _make(folder)
    too_large = [path.name for path in IMAGES.glob("*.png") if path.stat().st_size > MOST_BYTES]
    if too_large:
        print(f"build_pictures: more than {MOST_BYTES} bytes: {', '.join(too_large)}", file=sys.stderr)
        return 1
    return 0


def _make(folder: Path) -> None:
    plan = write_demo_plan(folder)
    out = folder / "uit"
    out.mkdir()
    _hoofdlijn("write", plan, "--to", "docx,pdf,html,xlsx,svg", "-o", out)
    _hoofdlijn("check", plan, "--format", "pdf", "-o", out / "bevindingen.pdf", blocked=True)
    written = {path.suffix: path for path in out.iterdir() if path.name != "bevindingen.pdf"}
    printed = folder / "gedrukt"
    _page(_printed(plan, printed), _page_with(_printed(plan, printed), "iedereen maakt kennis"), "bron-word")
    word = _printed(written[".docx"], printed)
    _page(word, _page_with(word, "Hoogeind"), "uit-word")
    pdf = written[".pdf"]
    _page(pdf, 1, "uit-pdf-titel")
    _page(pdf, _page_with(pdf, "Huidige situatie"), "uit-pdf-hoofdstuk")
    _page(pdf, _page_with(pdf, "Planning in beeld", last=True), "uit-pdf-tijdlijn")
    _page(out / "bevindingen.pdf", _page_with(out / "bevindingen.pdf", "P107"), "uit-bevindingen")
    sheet = _printed(written[".xlsx"], printed)
    _page(sheet, _page_with(sheet, "Pendelbus", last=True), "uit-tabel", dpi=150, part=(40, 40, 1340, 420))
    _screen(written[".html"], 1280, 900, "uit-web-breed", scale=0.75)
    _screen(written[".html"], 360, 720, "uit-web-smal")
    _screen(written[".svg"], 400, 800, "uit-tijdlijn")


def _hoofdlijn(*arguments: object, blocked: bool = False) -> None:
    command = [sys.executable, "-m", "hoofdlijn", *map(str, arguments)]
    code = subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode
    if code != int(blocked):
        raise SystemExit(f"{' '.join(command)}: exit {code}")


def _printed(document: Path, folder: Path) -> Path:
    """Return the document as LibreOffice prints it."""
    profile = f"-env:UserInstallation={(folder.parent / 'profiel').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(document)]
    subprocess.run(command, check=True, capture_output=True)
    return folder / f"{document.stem}.pdf"


def _page_with(pdf: Path, words: str, *, last: bool = False) -> int:
    """Return the number of the first or last page after the contents on which the words stand; those of an outline do not count."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    pages = [
        number
        for number, page in enumerate(document, start=1)
        if number > 2 and words in " ".join(page.get_textpage().get_text_range().split())
    ]
    if not pages:
        raise SystemExit(f"{pdf.name}: no page with {words!r}")
    return pages[-1 if last else 0]


def _page(pdf: Path, number: int, name: str, *, dpi: int = _PAGE_DPI, part: tuple[int, ...] = ()) -> None:
    """Take a page, or of it the `part` that begins at x and y, so wide and so high, in pixels."""
    command = ["pdftoppm", "-png", "-r", str(dpi), "-f", str(number), "-l", str(number), "-singlefile"]
    for option, value in zip(("-x", "-y", "-W", "-H"), part, strict=False):
        command += [option, str(value)]
    subprocess.run([*command, str(pdf), str(IMAGES / name)], check=True, capture_output=True)


def _screen(page: Path, width: int, height: int, name: str, *, scale: float = 1) -> None:
    """Take what a window of that size shows, `scale` pixels a CSS pixel."""
    target = IMAGES / f"{name}.png"
    size = [f"--window-size={width},{height}", f"--force-device-scale-factor={scale}"]
    command = ["chromium", *_CHROMIUM, *size, f"--screenshot={target}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    raise SystemExit(main())
