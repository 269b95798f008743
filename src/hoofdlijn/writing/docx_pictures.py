"""Pictures of a Word file: PNG for every program, and the drawing itself for those that show SVG."""

from typing import Final

from hoofdlijn.packages.archive_writing import Packed, packed, stored
from hoofdlijn.writing.docx_runs import attribute
from hoofdlijn.writing.docx_styles import TEXT_WIDTH
from hoofdlijn.writing.docx_text import TextWriter
from hoofdlijn.writing.drawings import drawing_as_png
from hoofdlijn.writing.publication import Drawing, Figure

_EMU: Final = 12_700
"""English metric units in a point."""
_SHARPNESS: Final = 2.0
"""Pixels of the PNG for each point."""
_HIGHEST: Final = 690.0
"""Points that fit a page under a caption."""
_SVG: Final = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"


class Pictures:
    """Collects the pictures of one document."""

    def __init__(self) -> None:
        self.names: list[str] = []
        """Names within the folder of the text, in the order of their relations."""
        self.parts: list[Packed] = []
        self._shown = 0

    def write(self, text: TextWriter, figure: Figure) -> None:
        """Write a picture with its caption under it."""
        drawing = figure.drawing
        scale = min(1.0, TEXT_WIDTH / 20 / drawing.width, _HIGHEST / drawing.height)
        size = f'cx="{round(drawing.width * scale * _EMU)}" cy="{round(drawing.height * scale * _EMU)}"'
        number = self._add(drawing)
        self._shown += 1
        name, told = f"Figure {self._shown}", attribute(drawing.alt)
        text.marks.leave()
        text.out.append(
            '<w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" '
            f'distR="0"><wp:extent {size}/><wp:docPr id="{self._shown}" name="{name}" descr="{told}"/>'
            '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
            '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
            f'<pic:cNvPr id="{self._shown}" name="{name}" descr="{told}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
            f'<a:blip r:embed="rIdP{number}"><a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">'
            f'<asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="rIdP{number + 1}"/></a:ext></a:extLst></a:blip>'
            f'<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/>'
            '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing></w:r></w:p>"
        )
        if figure.caption:
            text.paragraph(figure.caption, "Caption")

    def _add(self, drawing: Drawing) -> int:
        """Return the number of the PNG's relation; the SVG has the next one."""
        number = len(self.names)
        names = (f"media/image{number // 2 + 1}.png", f"media/image{number // 2 + 1}.svg")
        self.names += names
        self.parts += (
            stored(f"word/{names[0]}", drawing_as_png(drawing, scale=_SHARPNESS)),
            packed(f"word/{names[1]}", drawing.svg),
        )
        return number
