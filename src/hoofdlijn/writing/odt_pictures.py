"""Pictures of an OpenDocument text: as SVG for those who show it, as PNG for all others, with words for the blind."""

from hoofdlijn.writing import palette
from hoofdlijn.writing.drawings import drawing_as_png
from hoofdlijn.writing.odt_text import as_attribute, as_plain
from hoofdlijn.writing.publication import Drawing

_POINT = 25.4 / 72
"""Millimetres."""
_ROOM = 235.0
"""Millimetres of height for a picture, so that its caption still stands under it."""
_SHARPNESS = 2.0
"""Pixels of the PNG per point; enough for print at reading distance."""


class Pictures:
    """Collects the pictures of one file."""

    def __init__(self) -> None:
        self.parts: dict[str, bytes] = {}
        """Name in the package → contents."""

    def frame(self, drawing: Drawing) -> str:
        """Return the frame that shows `drawing` in the line, no larger than a page allows."""
        number = len(self.parts) // 2 + 1
        vector, pixels = f"Pictures/{number}.svg", f"Pictures/{number}.png"
        self.parts[vector] = drawing.svg.encode()
        self.parts[pixels] = drawing_as_png(drawing, scale=_SHARPNESS)
        width, height = drawing.width * _POINT, drawing.height * _POINT
        scale = min(1.0, palette.TEXT_WIDTH / width, _ROOM / height)
        alt = as_plain(drawing.alt)
        return (
            f'<draw:frame draw:style-name="Picture" draw:name="{as_attribute(f"Picture {number}")}"'
            f' text:anchor-type="as-char" svg:width="{width * scale:.2f}mm" svg:height="{height * scale:.2f}mm"'
            f' draw:z-index="{number - 1}">{_image(vector, "image/svg+xml")}{_image(pixels, "image/png")}'
            f"<svg:title>{alt.splitlines()[0] if alt else ''}</svg:title><svg:desc>{alt}</svg:desc></draw:frame>"
        )


def _image(part: str, kind: str) -> str:
    return (
        f'<draw:image xlink:href="{part}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"'
        f' draw:mime-type="{kind}"/>'
    )
