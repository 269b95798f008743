"""The styles of an OpenDocument text, named as LibreOffice and Word know them, so that a person can change the look."""

from collections.abc import Iterator

from hoofdlijn.writing import palette
from hoofdlijn.writing.odt_flow import AUTHORS_STYLE
from hoofdlijn.writing.odt_margins import margins
from hoofdlijn.writing.odt_names import DECLARATION, NAMESPACES, VERSION
from hoofdlijn.writing.publication import Publication, Tone
from hoofdlijn.writing.spoken import AUTHORS_LANGUAGE

COUNTRIES = {"nl": "NL", "en": "GB"}

_INDENT = 6.0
"""Millimetres by which each level of a list stands in."""


def font_faces() -> str:
    """Return the declaration of the one font, with those that may stand in for it."""
    families = ", ".join(f"'{name}'" if " " in name else name for name in palette.OFFICE_FALLBACKS)
    return (
        f'<office:font-face-decls><style:font-face style:name="{palette.OFFICE_FONT}"'
        f' svg:font-family="{palette.OFFICE_FONT}, {families}" style:font-family-generic="swiss"'
        ' style:font-pitch="variable"/></office:font-face-decls>'
    )


def styles_part(publication: Publication) -> str:
    """Return styles.xml: every style, the page, its head and its foot."""
    automatic, master = margins(publication)
    return "".join((
        f"{DECLARATION}<office:document-styles {NAMESPACES} {VERSION}>",
        font_faces(),
        "<office:styles>",
        *_defaults(publication.language),
        *_texts(),
        *_headings(),
        *_cover(),
        *_contents(),
        *_tables(),
        *_boxes(),
        *_characters(publication.language),
        _outline(),
        _bullets(),
        "</office:styles>",
        f"<office:automatic-styles>{automatic}</office:automatic-styles>",
        f"<office:master-styles>{master}</office:master-styles></office:document-styles>",
    ))  # fmt: skip


def paragraph_style(  # noqa: PLR0913 - one argument for each thing a style can say
    name: str,
    *,
    parent: str = "Standard",
    follows: str = "",
    block: str = "",
    text: str = "",
    more: str = "",
    inside: str = "",
) -> str:
    """Return a paragraph style; spaces in its name are written as the format has them.

    Args:
        name: as a person sees it.
        parent: name in the file of the style it builds on; "" for none.
        follows: name in the file of the style of the paragraph after it.
        block: attributes of the paragraph.
        text: attributes of its characters.
        more: attributes of the style itself.
        inside: elements within the properties of the paragraph (tab stops).
    """
    own = name.replace(" ", "_20_")
    shown = f' style:display-name="{name}"' if own != name else ""
    inherited = f' style:parent-style-name="{parent}"' if parent else ""
    next_style = f' style:next-style-name="{follows}"' if follows else ""
    properties = f"<style:paragraph-properties {block}>{inside}</style:paragraph-properties>" if block else ""
    characters = f"<style:text-properties {text}/>" if text else ""
    return (
        f'<style:style style:name="{own}"{shown} style:family="paragraph"{inherited}{next_style}'
        f' style:class="text"{more}>{properties}{characters}</style:style>'
    )


def size(points: float) -> str:
    """Return the attribute for a size of letters."""
    return f'fo:font-size="{points:g}pt"'


def _space(above: float, below: float) -> str:
    return f'fo:margin-top="{above:g}mm" fo:margin-bottom="{below:g}mm"'


def _defaults(language: str) -> Iterator[str]:
    country = COUNTRIES[language]
    spoken = (
        f'fo:language="{language}" fo:country="{country}" style:language-asian="none" style:country-asian="none"'
        ' style:language-complex="none" style:country-complex="none"'
    )
    yield (
        '<style:default-style style:family="graphic"><style:graphic-properties svg:stroke-color="#000000"/>'
        "</style:default-style>"
        '<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"'
        ' style:tab-stop-distance="12.5mm" style:writing-mode="lr-tb"/>'
        f'<style:text-properties style:font-name="{palette.OFFICE_FONT}" {size(palette.BODY_SIZE)} {spoken}'
        f' fo:color="{palette.INK}" fo:hyphenate="false"/></style:default-style>'
        '<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/>'
        "</style:default-style>"
        '<style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="always"/>'
        "</style:default-style>"
    )


def _texts() -> Iterator[str]:
    height = f'fo:line-height="{palette.LINE_HEIGHT * 88:.0f}%"'
    yield paragraph_style("Standard", parent="")
    yield paragraph_style("Text body", block=f"{_space(0, 2.4)} {height}")
    yield paragraph_style("Lead", parent="Text_20_body", text=size(palette.LEAD_SIZE))
    yield paragraph_style(
        "Label",
        parent="Text_20_body",
        follows="Text_20_body",
        block=f'{_space(2.4, 0.8)} fo:keep-with-next="always"',
        text=f'fo:font-weight="bold" fo:color="{palette.ACCENT}"',
    )
    yield paragraph_style("Note", parent="Text_20_body", text=f'{size(palette.NOTE_SIZE)} fo:color="{palette.QUIET}"')
    yield paragraph_style("List Contents", parent="Text_20_body", block=_space(0, 1.2))
    yield paragraph_style("Picture", block=f'{_space(2, 1)} fo:keep-with-next="always"')
    yield paragraph_style(
        "Caption",
        block=_space(0, 4),
        text=f'{size(palette.NOTE_SIZE)} fo:color="{palette.QUIET}"',
    )
    yield paragraph_style("Illustration", parent="Caption")


def _headings() -> Iterator[str]:
    shared = 'fo:keep-with-next="always" fo:keep-together="always"'
    yield paragraph_style(
        "Heading",
        follows="Text_20_body",
        block=shared,
        text=f'fo:font-weight="bold" fo:color="{palette.ACCENT}"',
    )
    spaces = ((0.0, 5.0), (7.0, 2.4), (5.0, 1.6), (4.0, 1.2))
    for level in range(1, 7):
        chapter = ' fo:break-before="page"' if level == 1 else ""
        yield paragraph_style(
            f"Heading {level}",
            parent="Heading",
            follows="Text_20_body",
            block=f"{_space(*spaces[min(level, 4) - 1])}{chapter}",
            text=size(palette.heading_size(level)),
            more=f' style:default-outline-level="{level}" style:list-style-name=""',
        )
        # looks and counts the same, but the contents leave it out
        yield paragraph_style(
            f"Part {level}",
            parent=f"Heading_20_{level}",
            follows="Text_20_body",
            more=f' style:default-outline-level="{level}" style:list-style-name=""',
        )


def _cover() -> Iterator[str]:
    yield paragraph_style(
        "Title",
        follows="Subtitle",
        block=f'{_space(70, 8)} fo:padding-bottom="5mm" fo:border-left="none" fo:border-right="none"'
        f' fo:border-top="none" fo:border-bottom="2pt solid {palette.ACCENT}" fo:keep-with-next="always"',
        text=f'{size(palette.TITLE_SIZE)} fo:font-weight="bold" fo:color="{palette.ACCENT}"',
        more=' style:master-page-name="First_20_Page"',
    )
    yield paragraph_style("Subtitle", block=_space(0, 3), text=size(palette.LEAD_SIZE + 3))
    yield paragraph_style("Cover", block=_space(0, 2), text=size(palette.LEAD_SIZE))
    yield paragraph_style(
        "Cover Note",
        block=f'{_space(20, 0)} fo:line-height="115%"',
        text=f'{size(palette.NOTE_SIZE)} fo:color="{palette.QUIET}"',
    )


def _contents() -> Iterator[str]:
    yield paragraph_style(
        "Contents Heading",
        block=_space(0, 5),
        text=f'{size(palette.heading_size(1))} fo:font-weight="bold" fo:color="{palette.ACCENT}"',
        more=' style:master-page-name="Standard"',
    )
    stop = (
        f'<style:tab-stops><style:tab-stop style:position="{palette.TEXT_WIDTH:g}mm" style:type="right"'
        ' style:leader-style="dotted" style:leader-text="."/></style:tab-stops>'
    )
    for level, (above, indent) in enumerate(((2.0, 0.0), (0.0, _INDENT), (0.0, _INDENT)), start=1):
        # a stop counts from the indent of its paragraph
        own = stop.replace(f'"{palette.TEXT_WIDTH:g}mm"', f'"{palette.TEXT_WIDTH - indent:g}mm"')
        yield paragraph_style(
            f"Contents {level}",
            block=f'{_space(above, 0.8)} fo:margin-left="{indent:g}mm" fo:margin-right="0mm"',
            text='fo:font-weight="bold"' if level == 1 else "",
            inside=own,
        )


def _tables() -> Iterator[str]:
    small = size(palette.TABLE_SIZE)
    yield paragraph_style("Table Contents", block=f'{_space(0, 0)} fo:line-height="112%"', text=small)
    yield paragraph_style(
        "Table Centred", parent="Table_20_Contents", block='fo:text-align="center" style:justify-single-word="false"'
    )
    yield paragraph_style(
        "Table Heading",
        parent="Table_20_Contents",
        block='fo:keep-with-next="always"',
        text=f'fo:font-weight="bold" fo:color="{palette.INK}"',
    )
    yield paragraph_style(
        "Table Heading Centred",
        parent="Table_20_Heading",
        block='fo:text-align="center" style:justify-single-word="false"',
    )
    yield paragraph_style("Table Row", parent="Table_20_Contents")
    yield paragraph_style(
        "Table Group", parent="Table_20_Contents", block='fo:keep-with-next="always"', text='fo:font-weight="bold"'
    )
    yield paragraph_style(
        "Table",
        parent="Caption",
        block=f'{_space(3, 1.6)} fo:keep-with-next="always"',
        text=f'{size(palette.BODY_SIZE)} fo:font-weight="bold" fo:color="{palette.INK}"',
    )
    yield paragraph_style("After Table", block=_space(0, 1), text=size(6))


def _boxes() -> Iterator[str]:
    yield paragraph_style(
        "Callout",
        parent="Text_20_body",
        block=f'{_space(0, 0.8)} fo:line-height="112%"',
        text=size(palette.BODY_SIZE - 0.5),
    )
    for tone in Tone:
        yield paragraph_style(
            f"Callout Head {tone.value}",
            parent="Callout",
            block='fo:keep-with-next="always"',
            text=f'fo:color="{palette.TONES[tone].ink}"',
        )
    yield paragraph_style("After Box", block=_space(0, 0), text=size(7))


def _characters(language: str) -> Iterator[str]:
    yield _character("Strong Emphasis", 'fo:font-weight="bold"')
    yield _character("Quiet", f'fo:color="{palette.QUIET}"')
    yield _character(
        "Internet link",
        f'fo:color="{palette.ACCENT}" style:text-underline-style="solid" style:text-underline-width="auto"'
        ' style:text-underline-color="font-color"',
    )
    yield _character("Index Link", "")
    yield _character("Placeholder", f'fo:color="{palette.HINT}" fo:font-style="italic"')
    yield _character("Bullet Symbols", f'fo:color="{palette.ACCENT}"')
    if language != AUTHORS_LANGUAGE:
        spoken = f'fo:language="{AUTHORS_LANGUAGE}" fo:country="{COUNTRIES[AUTHORS_LANGUAGE]}"'
        yield _character(AUTHORS_STYLE, spoken)


def _character(name: str, text: str) -> str:
    own = name.replace(" ", "_20_")
    shown = f' style:display-name="{name}"' if own != name else ""
    properties = f"<style:text-properties {text}/>" if text else ""
    return f'<style:style style:name="{own}"{shown} style:family="text">{properties}</style:style>'


def _outline() -> str:
    """Return the outline without numbers: the author's own stand in the headings."""
    levels = "".join(
        f'<text:outline-level-style text:level="{level}" style:num-format="">'
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties>'
        "</text:outline-level-style>"
        for level in range(1, 11)
    )
    return f'<text:outline-style style:name="Outline">{levels}</text:outline-style>'


def _bullets() -> str:
    signs = ("•", "–", "▪")
    levels = "".join(
        f'<text:list-level-style-bullet text:level="{level}" text:style-name="Bullet_20_Symbols"'
        f' text:bullet-char="{signs[(level - 1) % len(signs)]}">'
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab"'
        f' text:list-tab-stop-position="{level * _INDENT:g}mm" fo:text-indent="-{_INDENT - 1:g}mm"'
        f' fo:margin-left="{level * _INDENT:g}mm"/></style:list-level-properties>'
        "</text:list-level-style-bullet>"
        for level in range(1, 11)
    )
    return f'<text:list-style style:name="Bullets">{levels}</text:list-style>'
