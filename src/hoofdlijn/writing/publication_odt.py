"""A publication as OpenDocument text (ODF 1.3): title page, contents, headings, lists, tables, pictures, marks.

Written as strings: the parts that are the same for all files come from the palette, the rest from the blocks, in one
pass. Every value stands in a bookmark whose name tells its address (`packages/odf_marks.py`).
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache

from hoofdlijn.packages.archive_writing import Packed, archive_of, packed, stored
from hoofdlijn.writing import palette
from hoofdlijn.writing.odt_body import Body
from hoofdlijn.writing.odt_names import DECLARATION, MANIFEST_NAMESPACE, MIMETYPE, NAMESPACES, VERSION
from hoofdlijn.writing.odt_styles import COUNTRIES, font_faces, styles_part
from hoofdlijn.writing.odt_text import as_plain
from hoofdlijn.writing.publication import Publication, Tone

FIXED = datetime(2025, 1, 1, tzinfo=UTC)
"""The moment in the properties of a file for which nobody named another."""

_KINDS = {"svg": "image/svg+xml", "png": "image/png"}


def publication_as_odt(publication: Publication, *, modified: datetime = FIXED) -> bytes:
    """Return the publication as a file; the same publication and moment give the same bytes.

    Args:
        publication: what the pages show.
        modified: when the file was made and last changed, as its properties say.
    """
    body = Body(publication)
    written = body.written()
    pictures = body.pictures.parts
    return archive_of((
        stored("mimetype", MIMETYPE.encode()),
        packed("content.xml", _content(written, body.tables.styles())),
        packed("styles.xml", styles_part(publication)),
        packed("meta.xml", _meta(publication, modified)),
        *(_picture(name, data) for name, data in pictures.items()),
        packed("META-INF/manifest.xml", _manifest(pictures)),
    ))  # fmt: skip


def _content(body: str, columns: str) -> str:
    return "".join((
        f"{DECLARATION}<office:document-content {NAMESPACES} {VERSION}>{font_faces()}",
        f"<office:automatic-styles>{_automatic_styles()}{columns}</office:automatic-styles>",
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
    ))  # fmt: skip


@cache
def _automatic_styles() -> str:
    """Return what LibreOffice looks for beside the text: tables, cells, pictures."""
    line = f"0.5pt solid {palette.HAIRLINE}"
    shades = {tone.value: palette.TONES[tone].fill for tone in Tone}
    cells = "".join(_cell(name, fill, line) for name, fill in (*shades.items(), ("group", palette.SOFT)))
    return (
        '<style:style style:name="Contents" style:family="section"><style:section-properties style:editable="false"/>'
        "</style:style>"
        f'<style:style style:name="Table" style:family="table"><style:table-properties'
        f' style:width="{palette.TEXT_WIDTH:g}mm" table:align="margins" table:border-model="collapsing"'
        ' style:may-break-between-rows="true"/></style:style>'
        '<style:style style:name="Row" style:family="table-row"><style:table-row-properties'
        ' fo:keep-together="always"/></style:style>'
        f"{_box_styles()}{cells}{_cell('head', palette.HEAD, line, bottom=f'1pt solid {palette.ACCENT}')}"
        '<style:style style:name="Picture" style:family="graphic"><style:graphic-properties'
        ' style:vertical-pos="top" style:vertical-rel="baseline" fo:padding="0mm" fo:border="none"'
        ' style:wrap="none"/></style:style>'
    )


def _cell(name: str, fill: str, line: str, *, bottom: str = "") -> str:
    return (
        f'<style:style style:name="Cell-{name}" style:family="table-cell"><style:table-cell-properties'
        f' fo:background-color="{fill}" fo:padding-top="1.2mm" fo:padding-bottom="1.2mm" fo:padding-left="1mm" fo:padding-right="1mm" fo:border-left="none" fo:border-right="none"'
        f' fo:border-top="{line}" fo:border-bottom="{bottom or line}" style:vertical-align="top"/></style:style>'
    )


def _box_styles() -> str:
    cells = "".join(
        f'<style:style style:name="Box-{tone.value}" style:family="table-cell"><style:table-cell-properties'
        f' fo:background-color="{palette.TONES[tone].fill}" fo:padding="2.4mm" fo:border-left="3pt solid'
        f' {palette.TONES[tone].edge}" fo:border-right="none" fo:border-top="none" fo:border-bottom="none"/>'
        "</style:style>"
        for tone in Tone
    )
    width = f"{palette.TEXT_WIDTH:g}mm"
    return (
        f'<style:style style:name="Box" style:family="table"><style:table-properties style:width="{width}"'
        ' table:align="margins" table:border-model="collapsing"/></style:style>'
        '<style:style style:name="Box" style:family="table-column"><style:table-column-properties'
        f' style:column-width="{width}" style:rel-column-width="65535*"/></style:style>{cells}'
    )


def _meta(publication: Publication, modified: datetime) -> str:
    moment = modified.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    subject = f"<dc:subject>{as_plain(publication.subject)}</dc:subject>" if publication.subject else ""
    return (
        f"{DECLARATION}<office:document-meta {NAMESPACES} {VERSION}><office:meta>"
        f"<meta:generator>Hoofdlijn</meta:generator><dc:title>{as_plain(publication.title)}</dc:title>{subject}"
        f"<meta:creation-date>{moment}</meta:creation-date><dc:date>{moment}</dc:date>"
        f"<dc:language>{publication.language}-{COUNTRIES[publication.language]}</dc:language>"
        "</office:meta></office:document-meta>"
    )


def _manifest(pictures: Mapping[str, bytes]) -> str:
    parts = dict.fromkeys(("content.xml", "styles.xml", "meta.xml"), "text/xml")
    parts |= {name: _KINDS[name.rpartition(".")[2]] for name in pictures}
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in parts.items()
    )
    return (
        f'{DECLARATION}<manifest:manifest {MANIFEST_NAMESPACE} manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{MIMETYPE}"/>'
        f"{entries}</manifest:manifest>"
    )


def _picture(name: str, data: bytes) -> Packed:
    return packed(name, data) if name.endswith(".svg") else stored(name, data)
