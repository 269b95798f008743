"""The page of an OpenDocument text, with its head and its foot."""

from hoofdlijn.language import Text
from hoofdlijn.writing import palette
from hoofdlijn.writing.odt_text import as_characters
from hoofdlijn.writing.publication import Publication

_PAGE = Text("Bladzijde {number} van {count}", "Page {number} of {count}")
_EDGE = 12.0
"""Millimetres between the edge of the paper and the head or foot."""
_GAP = 5.0
"""Millimetres between the head or foot and the text."""


def margins(publication: Publication) -> tuple[str, str]:
    """Return the automatic styles and the master pages: a title page that is bare, and all pages after it."""
    layouts = _layout("First", bare=True) + _layout("Following", bare=False)
    styles = _style("Head", bottom=True) + _style("Foot", bottom=False)
    first = (
        '<style:master-page style:name="First_20_Page" style:display-name="First Page"'
        ' style:page-layout-name="First" style:next-style-name="Standard"/>'
    )
    others = (
        '<style:master-page style:name="Standard" style:page-layout-name="Following">'
        f"<style:header>{_head(publication)}</style:header><style:footer>{_foot(publication)}</style:footer>"
        "</style:master-page>"
    )
    return layouts + styles, others + first


def _head(publication: Publication) -> str:
    return f'<text:p text:style-name="Head"><text:title>{as_characters(publication.title)}</text:title></text:p>'


def _foot(publication: Publication) -> str:
    before, middle = _PAGE.in_language(publication.language).split("{number}")
    between, after = middle.split("{count}")
    subject = f"<text:subject>{as_characters(publication.subject)}</text:subject>" if publication.subject else ""
    return (
        f'<text:p text:style-name="Foot">{subject}<text:tab/>{before}'
        '<text:page-number text:select-page="current">2</text:page-number>'
        f"{between}<text:page-count>2</text:page-count>{after}</text:p>"
    )


def _layout(name: str, *, bare: bool) -> str:
    top = palette.TOP_MARGIN if bare else _EDGE
    bottom = palette.BOTTOM_MARGIN if bare else _EDGE
    extra = "" if bare else f"{_strip('header', 'bottom')}{_strip('footer', 'top')}"
    return (
        f'<style:page-layout style:name="{name}"><style:page-layout-properties'
        f' fo:page-width="{palette.PAGE_WIDTH:g}mm" fo:page-height="{palette.PAGE_HEIGHT:g}mm"'
        f' style:print-orientation="portrait" fo:margin-top="{top:g}mm" fo:margin-bottom="{bottom:g}mm"'
        f' fo:margin-left="{palette.SIDE_MARGIN:g}mm" fo:margin-right="{palette.SIDE_MARGIN:g}mm"'
        f' style:writing-mode="lr-tb"/>{extra}</style:page-layout>'
    )


def _strip(part: str, side: str) -> str:
    height = palette.TOP_MARGIN - _EDGE
    return (
        f'<style:{part}-style><style:header-footer-properties fo:min-height="{height:g}mm"'
        f' fo:margin-{side}="{_GAP:g}mm" style:dynamic-spacing="false"/></style:{part}-style>'
    )


def _style(name: str, *, bottom: bool) -> str:
    side, other = ("bottom", "top") if bottom else ("top", "bottom")
    return (
        f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard">'
        f'<style:paragraph-properties fo:padding-{side}="1mm" fo:border-left="none" fo:border-right="none"'
        f' fo:border-{other}="none" fo:border-{side}="0.5pt solid {palette.HAIRLINE}">'
        f'<style:tab-stops><style:tab-stop style:position="{palette.TEXT_WIDTH:g}mm" style:type="right"/>'
        "</style:tab-stops></style:paragraph-properties>"
        f'<style:text-properties fo:font-size="{palette.NOTE_SIZE:g}pt" fo:color="{palette.QUIET}"/></style:style>'
    )
