"""Drawings as pictures of dots, for what cannot show SVG."""

from functools import lru_cache

from hoofdlijn.writing.pdf_fonts import load_fonts
from hoofdlijn.writing.publication import Drawing

_DOTS = 72.0
"""Dots an inch at a scale of 1: one for each point."""
_SOURCE = """
#set page(width: float(sys.inputs.width) * 1pt, height: float(sys.inputs.height) * 1pt, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", width: 100%, height: 100%)
"""


def drawing_as_png(drawing: Drawing, *, scale: float = 2.0) -> bytes:
    """Return the drawing as PNG of `scale` dots for each point, set in the shipped fonts only.

    The same drawing gives the same bytes; the last few are remembered. Letters that no shipped font has show as an
    empty box.

    Raises:
        ValueError: if `scale` is not above zero.
    """
    if scale <= 0:
        raise ValueError(f"a scale is above zero, not {scale}")
    return _png(drawing.svg, drawing.width, drawing.height, scale)


@lru_cache(maxsize=32)
def _png(svg: str, width: float, height: float, scale: float) -> bytes:
    import typst  # noqa: PLC0415 - only who asks for a picture pays for it

    compiler = typst.Compiler(
        _SOURCE.encode(), font_paths=load_fonts(), sys_inputs={"svg": svg, "width": str(width), "height": str(height)}
    )
    png = compiler.compile(format="png", ppi=_DOTS * scale)
    return png if isinstance(png, bytes) else b"".join(page for page in png or ())
