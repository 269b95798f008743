"""The table of contents of an OpenDocument text, filled in, so that it is there before anybody updates it."""

from collections.abc import Iterable

from hoofdlijn.writing.odt_flow import anchor_name
from hoofdlijn.writing.odt_text import as_attribute, as_characters
from hoofdlijn.writing.publication import Heading

LEVELS = 3
"""Levels of headings that it lists, parts that every chapter has left out (ADR 0072)."""


def contents_of(title: str, headings: Iterable[Heading]) -> str:
    """Return the table of contents; entries link to their heading and show its page."""
    name = as_attribute(title)
    return "".join((
        f'<text:table-of-content text:style-name="Contents" text:protected="false" text:name="{name}">',
        _source(title),
        f'<text:index-body><text:index-title text:style-name="Contents" text:name="{name} 0">',
        f'<text:p text:style-name="Contents_20_Heading">{as_characters(title)}</text:p></text:index-title>',
        *(_entry(heading) for heading in headings if heading.level <= LEVELS and not heading.is_part),
        "</text:index-body></text:table-of-content>",
    ))  # fmt: skip


def _source(title: str) -> str:
    templates = "".join(
        f'<text:table-of-content-entry-template text:outline-level="{level}" text:style-name="Contents_20_{level}">'
        '<text:index-entry-link-start text:style-name="Index_20_Link"/><text:index-entry-text/>'
        '<text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/>'
        "<text:index-entry-link-end/></text:table-of-content-entry-template>"
        for level in range(1, LEVELS + 1)
    )
    # by the styles of headings, not by their levels: parts have styles of their own
    styles = "".join(
        f'<text:index-source-styles text:outline-level="{level}">'
        f'<text:index-source-style text:style-name="Heading_20_{level}"/></text:index-source-styles>'
        for level in range(1, LEVELS + 1)
    )
    return (
        f'<text:table-of-content-source text:outline-level="{LEVELS}" text:use-outline-level="false"'
        ' text:use-index-marks="false" text:use-index-source-styles="true">'
        f'<text:index-title-template text:style-name="Contents_20_Heading">{as_characters(title)}'
        f"</text:index-title-template>{templates}{styles}</text:table-of-content-source>"
    )


def _entry(heading: Heading) -> str:
    words = as_characters(" ".join("".join(run.text for run in heading.runs).split()))
    shown = f"{words}{_page(heading.anchor)}"
    if heading.anchor:
        shown = (
            f'<text:a xlink:type="simple" xlink:href="#{anchor_name(heading.anchor)}" text:style-name="Index_20_Link"'
            f' text:visited-style-name="Index_20_Link">{shown}</text:a>'
        )
    return f'<text:p text:style-name="Contents_20_{heading.level}">{shown}</text:p>'


def _page(anchor: str) -> str:
    """Return the page as a reference, which an application fills in when it lays out the pages."""
    if not anchor:
        return ""
    return (
        '<text:tab/><text:bookmark-ref text:reference-format="page"'
        f' text:ref-name="{anchor_name(anchor)}"> </text:bookmark-ref>'
    )
