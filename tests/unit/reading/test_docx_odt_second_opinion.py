"""Our readers beside python-docx and odfdo, where those are right, and beside each other through LibreOffice."""

import io
import shutil
import subprocess
from pathlib import Path

import docx
import odfdo
import pytest
from tests.unit.reading import open_files
from tests.unit.reading.word_files import abstract, level, num, p, r, raw, read, row, table, word_file

from hoofdlijn.documents import Block, Origin
from hoofdlijn.reading.docx import read_docx
from hoofdlijn.reading.odt import read_odt


def test_python_docx_finds_the_same_paragraphs_styles_and_bold_runs() -> None:
    made = docx.Document()
    made.add_heading("Plan", 0)
    made.add_heading("Doelstelling", 1)
    paragraph = made.add_paragraph("Huidige situatie: ")
    paragraph.add_run("nu").bold = True
    paragraph.add_run("\tdan\nstraks")
    made.add_paragraph("Voorbereiding in 2026", style="List Bullet 2")
    file = io.BytesIO()
    made.save(file)
    ours = read_docx(file.getvalue(), name="x")
    theirs = docx.Document(io.BytesIO(file.getvalue())).paragraphs
    assert [block.text for block in ours.blocks] == [paragraph.text for paragraph in theirs]
    names = [block.style.lower() for block in ours.blocks]
    assert names == [(paragraph.style.name or "").lower() for paragraph in theirs if paragraph.style]
    bold = [[block.text[run.start : run.end] for run in block.emphasis if run.bold] for block in ours.blocks]
    assert bold[2] == [run.text for run in theirs[2].runs if run.bold]
    # python-docx cannot tell that this is a bullet; the style's list can
    assert ours.blocks[3].marker


def test_python_docx_finds_the_same_grid() -> None:
    made = docx.Document()
    grid = made.add_table(3, 3)
    for index, found in enumerate(grid._cells):
        found.text = str(index)
    grid.cell(0, 0).merge(grid.cell(1, 1)).text = "samen"
    file = io.BytesIO()
    made.save(file)
    blocks = read_docx(file.getvalue(), name="x").blocks
    again = docx.Document(io.BytesIO(file.getvalue())).tables[0]
    for block in blocks:
        at = block.cells[0]
        for down in range(at.row_span):
            for right in range(at.column_span):
                assert again.cell(at.row + down, at.column + right).text == block.text
    assert sum(block.cells[0].row_span * block.cells[0].column_span for block in blocks) == 9


def test_odfdo_finds_the_same_paragraphs() -> None:
    made = odfdo.Document("text")
    made.body.clear()
    made.body.append(odfdo.Header(1, "Doelstelling 1"))
    made.body.append(odfdo.Paragraph("Huidige  situatie\nen de gewenste"))
    made.body.append(odfdo.List(["één", "twee"]))
    file = io.BytesIO()
    made.save(file)
    ours = read_odt(file.getvalue(), name="x")
    again = odfdo.Document(io.BytesIO(file.getvalue()))
    theirs = [element.inner_text for element in again.body.get_elements("descendant::text:p|descendant::text:h")]
    assert sorted(block.text for block in ours.blocks) == sorted(text for text in theirs if text.strip())


def looks(block: Block) -> tuple[object, ...]:
    cells = tuple((at.row, at.column, at.row_span, at.column_span, at.is_header) for at in block.cells)
    return (block.kind, block.level, block.marker, block.text, block.origin, block.host, cells, block.emphasis)


def converted(folder: Path, files: list[Path], form: str) -> dict[str, bytes]:
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [soffice, profile, "--headless", "--convert-to", form, "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return {file.stem: (folder / f"{file.stem}.{form}").read_bytes() for file in files}


@pytest.mark.slow
def test_the_real_formats_read_the_same_as_odt_and_as_word_file(shared: Path, tmp_path: Path) -> None:
    files = sorted((shared / "formats").glob("*.odt"))
    assert len(files) >= 7
    for name, data in converted(tmp_path, files, "docx").items():
        open_blocks = read_odt((shared / "formats" / f"{name}.odt").read_bytes(), name=name).blocks
        word_blocks = read_docx(data, name=name).blocks
        # headers, footers and page numbers come in another order, and another page is the last one
        ours, theirs = (
            [looks(block) for block in blocks if not block.origin.is_furniture or block.origin is Origin.CONTENTS]
            for blocks in (open_blocks, word_blocks)
        )
        assert ours == theirs, name


@pytest.mark.slow
def test_a_word_file_of_ours_reads_the_same_after_libreoffice(tmp_path: Path) -> None:
    numbering = (
        abstract(1, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"))
        + abstract(2, level(0, "bullet", "•"))
        + num(1, 1)
        + num(2, 2)
    )
    body = (
        p("Doelstelling 1", style="Kop1")
        + p("doel", number=(1, 0))
        + p("a", number=(1, 1))
        + p("b", number=(1, 1))
        + p("doel", number=(1, 0))
        + p("punt", number=(2, 0))
        + raw(r("vet", "<w:b/>") + r(" en gewoon") + "<w:r><w:br/></w:r>" + r("regel"))
        + table(row("a", "b"), row("c", "d"))
        + p("weg", mark='<w:del w:id="1" w:author="x"/>')
        + p(" en verder")
        + p("slot")
    )
    styles = (
        '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/>'
        '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    )
    source = tmp_path / "plan.docx"
    source.write_bytes(word_file(body, parts={"styles": styles, "numbering": numbering}))
    ours = read(body, styles=styles, numbering=numbering)
    assert [block.marker for block in ours.blocks][:6] == ["", "1.", "a)", "b)", "2.", "•"]
    open_blocks = read_odt(converted(tmp_path, [source], "odt")["plan"], name="x").blocks
    assert [looks(block) for block in open_blocks] == [looks(block) for block in ours.blocks]


def test_a_flat_file_of_ours_has_one_root() -> None:
    assert read_odt(open_files.flat_file(open_files.p("a")), name="x").block(1).text == "a"
