"""The styles and lists of a Word file: names that Word shows in the reader's own language, and a look of our own.

A style is found by its built-in name ("heading 1" is "Kop 1" in a Dutch Word), so that the navigation pane, the
contents and screen readers know what it is. Colours and sizes are those of the palette.
"""

from functools import cache
from typing import Final

from hoofdlijn.writing import palette
from hoofdlijn.writing.publication import Role, Tone

LOCALES: Final = {"nl": "nl-NL", "en": "en-GB"}
LIST: Final = 1
"""Number of the one list with bullets."""
LEVELS: Final = 9
_PART: Final = {"nl": "Onderdeel", "en": "Part"}
"""Begins the names of the styles of headings that every chapter has."""

ROLES: Final = {Role.BODY: "BodyText", Role.LEAD: "Lead", Role.LABEL: "Label", Role.NOTE: "Note"}
"""Style of a paragraph by its role."""

_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BULLETS: Final = ("•", "–", "▪", "•", "–", "▪", "•", "–", "▪")
_STEP: Final = 340
"""Twentieths of a point by which each level of a list stands further in."""
_HEADING_SPACE: Final = ((480, 160), (360, 100), (280, 80), (240, 60), (220, 60), (220, 60))
"""Before and after headings, in twentieths of a point, by level."""


@cache
def styles_xml(language: str) -> str:
    """Return the part with the styles, for a text in "nl" or "en"."""
    return "".join(
        (
            _HEAD,
            f"<w:styles {_W}>",
            _defaults(LOCALES[language]),
            *_text_styles(),
            *_headings(),
            *_parts(language),
            *_contents(),
            *_table_styles(),
            *_character_styles(),
            "</w:styles>",
        )
    )


@cache
def numbering_xml() -> str:
    """Return the part with the list: bullets on nine levels."""
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        f"{'<w:pStyle w:val=' + chr(34) + 'ListBullet' + chr(34) + '/>' if not level else ''}"
        f'<w:lvlText w:val="{_BULLETS[level]}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{_STEP * (level + 1)}" w:hanging="{_STEP - 60}"/></w:pPr>'
        f"<w:rPr>{_font()}{_colour(palette.ACCENT)}</w:rPr></w:lvl>"
        for level in range(LEVELS)
    )
    return (
        f'{_HEAD}<w:numbering {_W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{levels}'
        f'</w:abstractNum><w:num w:numId="{LIST}"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def hexadecimal(colour: str) -> str:
    """Return a colour of the palette as Word writes it: without the sign before it, in capitals."""
    return colour.removeprefix("#").upper()


def tone_style(tone: Tone) -> str:
    """Return the style of the sign of a callout."""
    return f"Sign{tone.value.capitalize()}"


def _defaults(locale: str) -> str:
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_font()}{_size(palette.BODY_SIZE)}"
        f'<w:lang w:val="{locale}" w:eastAsia="{locale}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{_spacing(0, 120)}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def _text_styles() -> tuple[str, ...]:
    quiet = _colour(palette.QUIET)
    return (
        _style(
            "Normal",
            "Normal",
            "<w:widowControl/><w:suppressAutoHyphens/>",
            # among the defaults, LibreOffice would put it above character styles in tables
            _colour(palette.INK),
            is_default=True,
            quick=True,
        ),
        _style("BodyText", "Body Text", "", quick=True),
        _style("Lead", "Lead", _spacing(0, 160), f"{_colour(palette.ACCENT)}{_size(palette.LEAD_SIZE)}", quick=True),
        _style("Label", "Label", f"<w:keepNext/>{_spacing(160, 40)}", "<w:b/><w:bCs/>" + quiet, quick=True),
        _style("Note", "Note", _spacing(60, 100, lines=260), quiet + _size(palette.NOTE_SIZE), quick=True),
        _style(
            "Title",
            "Title",
            f"<w:keepNext/>{_edge('bottom', 18, 14)}{_spacing(3600, 360, lines=240)}",
            f"<w:b/><w:bCs/>{_colour(palette.ACCENT)}{_size(palette.TITLE_SIZE)}",
            quick=True,
        ),
        _style("Subtitle", "Subtitle", _spacing(0, 120), quiet + _size(16), quick=True),
        _style(
            "ListBullet",
            "List Bullet",
            f'<w:numPr><w:numId w:val="{LIST}"/></w:numPr>{_spacing(0, 80)}<w:contextualSpacing/>',
            based_on="BodyText",
            quick=True,
        ),
        _style(
            "Caption", "caption", _spacing(200, 80, lines=240), f"<w:b/><w:bCs/>{quiet}{_size(palette.NOTE_SIZE)}"
        ),
        _style("Figure", "Figure", f"<w:keepNext/>{_spacing(120, 60, lines=240)}"),
        _style("AfterTable", "After Table", _spacing(0, 0, lines=200, rule="exact"), _size(4)),
        _style(
            "Header",
            "header",
            f'{_edge("bottom", 4, 6, palette.HAIRLINE)}<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'
            f"{_spacing(0, 0, lines=240)}",
            quiet + _size(palette.NOTE_SIZE),
        ),
        _style(
            "Footer", "footer", f'{_spacing(0, 0, lines=240)}<w:jc w:val="right"/>', quiet + _size(palette.NOTE_SIZE)
        ),
    )


def _headings() -> tuple[str, ...]:
    return tuple(
        _style(
            f"Heading{level}",
            f"heading {level}",
            f'<w:keepNext/><w:keepLines/>{_spacing(*_HEADING_SPACE[level - 1], lines=252)}<w:outlineLvl w:val="{level - 1}"/>',
            f"<w:b/><w:bCs/>{_colour(palette.ACCENT if level < 4 else palette.INK)}{_size(palette.heading_size(level))}",
            follow="BodyText",
            quick=True,
        )
        for level in range(1, 7)
    )


def _parts(language: str) -> tuple[str, ...]:
    """Return headings that look and count like Word's own, but that its table of contents does not take."""
    return tuple(
        _style(
            f"Part{level}",
            f"{_PART[language]} {level}",
            f'<w:outlineLvl w:val="{level - 1}"/>',
            based_on=f"Heading{level}",
            follow="BodyText",
            quick=True,
        )
        for level in range(1, 7)
    )


def _contents() -> tuple[str, ...]:
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'
    looks = (
        ("", _spacing(160, 40, lines=250), "<w:b/><w:bCs/>"),
        *[(f'<w:ind w:left="{_STEP}" w:right="567"/>', _spacing(0, 40, lines=250), "")] * 2,
    )
    return (
        _style(
            "TOCHeading",
            "TOC Heading",
            f"<w:keepNext/><w:pageBreakBefore/>{_spacing(0, 240, lines=252)}",
            f"<w:b/><w:bCs/>{_colour(palette.ACCENT)}{_size(palette.heading_size(1))}",
        ),
        *(
            _style(f"TOC{level}", f"toc {level}", f"{tab}{spacing}{indent}", look)
            for level, (indent, spacing, look) in enumerate(looks, 1)
        ),
    )


def _table_styles() -> tuple[str, ...]:
    small = _size(palette.TABLE_SIZE)
    return (
        _style("TableText", "Table Text", f'<w:suppressAutoHyphens w:val="0"/>{_spacing(30, 30, lines=250)}', small),
        _style("TableHead", "Table Head", "<w:keepNext/>", "<w:b/><w:bCs/>", based_on="TableText"),
        _style("TableList", "Table List", "<w:contextualSpacing/>", based_on="TableText"),
        (
            '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
            '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
            '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
            '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        ),
        (
            '<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="Plan Table"/>'
            f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{_lines()}</w:tblBorders><w:tblCellMar>'
            '<w:top w:w="30" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/>'
            '<w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/>'
            f'</w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{_ACCENT}"/></w:tcBorders>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{hexadecimal(palette.HEAD)}"/></w:tcPr></w:tblStylePr></w:style>'
        ),
    )


def _character_styles() -> tuple[str, ...]:
    link = f'{_colour(palette.ACCENT)}<w:u w:val="single"/>'
    signs = {tone: shade.ink for tone, shade in palette.TONES.items() if tone is not Tone.PLAIN}
    return (
        (
            '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
            '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        ),
        _style("Strong", "Strong", "", "<w:b/><w:bCs/>", kind="character", quick=True),
        _style("Quiet", "Quiet", "", _colour(palette.QUIET), kind="character"),
        _style("Hyperlink", "Hyperlink", "", link, kind="character"),
        _style("PlaceholderText", "Placeholder Text", "", f"<w:i/><w:iCs/>{_colour(palette.HINT)}", kind="character"),
        *(
            _style(tone_style(tone), f"Sign {tone.value}", "", f"<w:b/><w:bCs/>{_colour(ink)}", kind="character")
            for tone, ink in signs.items()
        ),
    )


def _style(  # noqa: PLR0913 - one argument for each thing that a style is
    identity: str,
    name: str,
    paragraph: str = "",
    text: str = "",
    *,
    kind: str = "paragraph",
    based_on: str = "",
    follow: str = "",
    is_default: bool = False,
    quick: bool = False,
) -> str:
    parent = based_on or ("" if is_default else {"paragraph": "Normal"}.get(kind, "DefaultParagraphFont"))
    return "".join(
        (
            f'<w:style w:type="{kind}"',
            ' w:default="1"' if is_default else "",
            "" if name in _BUILT_IN or name.startswith(("heading ", "toc ")) else ' w:customStyle="1"',
            f' w:styleId="{identity}"><w:name w:val="{name}"/>',
            f'<w:basedOn w:val="{parent}"/>' if parent else "",
            f'<w:next w:val="{follow}"/>' if follow else "",
            "<w:qFormat/>" if quick else "",
            f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "",
            f"<w:rPr>{text}</w:rPr>" if text else "",
            "</w:style>",
        )
    )


_BUILT_IN: Final = frozenset(
    {
        "Normal",
        "Body Text",
        "Title",
        "Subtitle",
        "List Bullet",
        "caption",
        "header",
        "footer",
        "TOC Heading",
        "Strong",
        "Hyperlink",
        "Placeholder Text",
    }
)


def _twips(millimetres: float) -> int:
    return round(millimetres / 25.4 * 1440)


TEXT_WIDTH: Final = _twips(palette.TEXT_WIDTH)
"""Of the text on a page, in twentieths of a point."""
PAGE: Final = (
    f'<w:pgSz w:w="{_twips(palette.PAGE_WIDTH)}" w:h="{_twips(palette.PAGE_HEIGHT)}"/>'
    f'<w:pgMar w:top="{_twips(palette.TOP_MARGIN)}" w:right="{_twips(palette.SIDE_MARGIN)}" '
    f'w:bottom="{_twips(palette.BOTTOM_MARGIN)}" w:left="{_twips(palette.SIDE_MARGIN)}" '
    'w:header="624" w:footer="624" w:gutter="0"/>'
)
"""Size and margins of the page."""
_ACCENT: Final = palette.ACCENT.removeprefix("#").upper()
_FONT: Final = palette.OFFICE_FONT


def _font() -> str:
    return f'<w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" w:eastAsia="{_FONT}" w:cs="{_FONT}"/>'


def _colour(colour: str) -> str:
    return f'<w:color w:val="{hexadecimal(colour)}"/>'


def _size(points: float) -> str:
    halves = round(points * 2)
    return f'<w:sz w:val="{halves}"/><w:szCs w:val="{halves}"/>'


def _spacing(
    before: int, after: int, *, lines: int = round(240 * palette.LINE_HEIGHT / 1.22), rule: str = "auto"
) -> str:
    """Return the space around and between lines; the font's own line is 1.22 times its size."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{lines}" w:lineRule="{rule}"/>'


def _edge(side: str, eighths: int, space: int, colour: str = palette.ACCENT) -> str:
    return f'<w:pBdr><w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{hexadecimal(colour)}"/></w:pBdr>'


def _lines() -> str:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{hexadecimal(palette.HAIRLINE)}"'
    return f"<w:top {line}/><w:bottom {line}/><w:insideH {line}/>"
