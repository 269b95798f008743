"""The look of the pages, as the template wants it."""

from hoofdlijn.writing import palette
from hoofdlijn.writing.pdf_fonts import FALLBACK, FAMILY

Json = dict[str, object]


def look() -> Json:
    """Return colours, sizes and fonts by the names that the template uses."""
    return {
        "ink": palette.INK,
        "quiet": palette.QUIET,
        "accent": palette.ACCENT,
        "hairline": palette.HAIRLINE,
        "soft": palette.SOFT,
        "head": palette.HEAD,
        "tones": {
            tone.value: {"fill": shade.fill, "ink": shade.ink, "edge": shade.edge}
            for tone, shade in palette.TONES.items()
        },
        "fonts": [FAMILY, FALLBACK],
        "fallback": FALLBACK,
        "size": palette.BODY_SIZE,
        "lead": palette.LEAD_SIZE,
        "note": palette.NOTE_SIZE,
        "table": palette.TABLE_SIZE,
        "headings": palette.HEADING_SIZES,
        "page": {
            "width": palette.PAGE_WIDTH,
            "height": palette.PAGE_HEIGHT,
            "side": palette.SIDE_MARGIN,
            "top": palette.TOP_MARGIN,
            "bottom": palette.BOTTOM_MARGIN,
        },
    }
