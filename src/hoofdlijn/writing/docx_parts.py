"""The parts of a Word file around its text: types, relations, settings, properties, head and foot of the page.

What is the same in every document of one language is packed once and kept.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from typing import Final

from hoofdlijn.packages.archive_writing import Packed, packed
from hoofdlijn.writing.docx_runs import attribute, escaped
from hoofdlijn.writing.docx_styles import LOCALES, numbering_xml, styles_xml

FIXED: Final = datetime(2025, 1, 1, tzinfo=UTC)
"""The moment told where nobody gives another, so that the same input gives the same bytes."""

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PAGE_WORDS: Final = {"nl": ("Pagina", "van"), "en": ("Page", "of")}
NAMESPACES: Final = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in (
        ("w", _WORD),
        ("r", _OFFICE),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
        ("w15", "http://schemas.microsoft.com/office/word/2012/wordml"),
    )
)
"""Of the part with the text."""
_RELATED: Final = ("styles", "numbering", "settings", "fontTable", "header", "footer")
HEADER_RELATION: Final = "rId5"
FOOTER_RELATION: Final = "rId6"


@cache
def fixed_parts(language: str) -> tuple[Packed, ...]:
    """Return the parts that every document in "nl" or "en" shares, packed."""
    return (
        packed("[Content_Types].xml", _content_types(), level=9),
        packed("_rels/.rels", _package_relations(), level=9),
        packed("word/styles.xml", styles_xml(language), level=9),
        packed("word/numbering.xml", numbering_xml(), level=9),
        packed("word/settings.xml", _settings(language), level=9),
        packed("word/fontTable.xml", _fonts(), level=9),
        packed("word/footer.xml", _footer(language), level=9),
        packed("docProps/app.xml", _application(), level=9),
    )


def own_parts(title: str, subject: str, language: str, modified: datetime) -> tuple[Packed, ...]:
    """Return properties and header of one document, packed.

    Args:
        title: of the document, for its properties and the head of each page.
        subject: for its properties; may be empty.
        language: "nl" or "en".
        modified: with a time zone; seconds count, what is smaller does not.
    """
    return (
        packed("docProps/core.xml", _properties(title, subject, language, modified)),
        packed("word/header.xml", _header(title)),
    )


def relations_xml(links: Iterable[str], pictures: Iterable[str]) -> str:
    """Return the relations of the text: the fixed ones, then web links ("rIdL0" …), then pictures ("rIdP0" …)."""
    return "".join(
        (
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">',
            *(_relation(f"rId{number}", kind, f"{kind}.xml") for number, kind in enumerate(_RELATED, 1)),
            *_web_links(links),
            *(_relation(f"rIdP{number}", "image", name) for number, name in enumerate(pictures)),
            "</Relationships>",
        )
    )


def _web_links(links: Iterable[str]) -> Iterator[str]:
    for number, link in enumerate(links):
        yield (
            f'<Relationship Id="rIdL{number}" Type="{_OFFICE}/hyperlink" Target="{attribute(link)}" '
            'TargetMode="External"/>'
        )


def _relation(identity: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{identity}" Type="{_OFFICE}/{kind}" Target="{target}"/>'


def _content_types() -> str:
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>'
        + "".join(f'<Override PartName="/word/{kind}.xml" ContentType="{_TYPE}.{kind}+xml"/>' for kind in _RELATED)
        + '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'
    )


def _package_relations() -> str:
    return (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        f'<Relationship Id="rId3" Type="{_OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>'
    )


def _settings(language: str) -> str:
    decimal, separator = (",", ";") if language == "nl" else (".", ",")
    return (
        f'{_HEAD}<w:settings xmlns:w="{_WORD}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
        '<w:autoHyphenation/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        f'</w:compat><w:themeFontLang w:val="{LOCALES[language]}"/><w:decimalSymbol w:val="{decimal}"/>'
        f'<w:listSeparator w:val="{separator}"/></w:settings>'
    )


def _fonts() -> str:
    fonts = (("Calibri", "020F0502020204030204", "swiss"), ("MS Gothic", "020B0609070205080204", "modern"))
    return (
        f'{_HEAD}<w:fonts xmlns:w="{_WORD}">'
        + "".join(
            f'<w:font w:name="{name}"><w:panose1 w:val="{panose}"/><w:family w:val="{family}"/></w:font>'
            for name, panose, family in fonts
        )
        + "</w:fonts>"
    )


def _header(title: str) -> str:
    return (
        f'{_HEAD}<w:hdr xmlns:w="{_WORD}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>{attribute(title)}'
        "</w:t></w:r></w:p></w:hdr>"
    )


def _footer(language: str) -> str:
    page, of = _PAGE_WORDS[language]
    return (
        f'{_HEAD}<w:ftr xmlns:w="{_WORD}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{_words(f"{page} ")}'
        f"{_field('PAGE')}{_words(f' {of} ')}{_field('NUMPAGES')}</w:p></w:ftr>"
    )


def _words(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _field(instruction: str) -> str:
    return f'<w:fldSimple w:instr=" {instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _properties(title: str, subject: str, language: str, modified: datetime) -> str:
    moment = modified.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    about = f"<dc:subject>{escaped(subject)}</dc:subject>" if subject else ""
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{escaped(title)}</dc:title>{about}'
        f"<dc:language>{LOCALES[language]}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified></cp:coreProperties>'
    )


def _application() -> str:
    return (
        f'{_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>Hoofdlijn</Application></Properties>"
    )
