"""The parts of a Word file that are not its text: styles, numbering, properties, relationships."""

from samples.writers.packing import xml_text

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = (
    f'xmlns:w="{W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def _style(
    style_id: str, name: str, *, based: str = "Standaard", ppr: str = "", rpr: str = "", more: str = ""
) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based}"/>{more}<w:qFormat/><w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>'
    )


def styles() -> str:
    """Return styles.xml as a Dutch Word writes it: Dutch ids, English built-in names."""
    heading_looks = ((32, "2F5496", 360), (26, "2F5496", 240), (24, "1F3763", 160))
    headings = "".join(
        _style(
            f"Kop{level}",
            f"heading {level}",
            ppr=(
                f'<w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="80"/>'
                f'<w:outlineLvl w:val="{level - 1}"/>'
            ),
            rpr=f'<w:b/><w:color w:val="{color}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>',
            more='<w:next w:val="Standaard"/><w:uiPriority w:val="9"/>',
        )
        for level, (size, color, before) in enumerate(heading_looks, start=1)
    )
    contents = "".join(
        _style(
            f"Inhopg{level}",
            f"toc {level}",
            ppr=f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9062"/></w:tabs><w:ind w:left="{(level - 1) * 220}"/>',
        )
        for level in (1, 2, 3)
    )
    return (
        f"{HEAD}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
        '<w:lang w:val="nl-NL" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="Standaardalinea-lettertype">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="table" w:styleId="Tabelraster"><w:name w:val="Table Grid"/>'
        f'<w:basedOn w:val="Standaardtabel"/><w:tblPr><w:tblBorders>{_borders()}</w:tblBorders></w:tblPr></w:style>'
        + _style(
            "Titel",
            "Title",
            ppr='<w:spacing w:before="600" w:after="240"/>',
            rpr='<w:sz w:val="52"/><w:szCs w:val="52"/>',
        )
        + headings
        + contents
        + _style("Kopvaninhoudsopgave", "TOC Heading", based="Kop1", ppr='<w:outlineLvl w:val="9"/>')
        + _style("Lijstalinea", "List Paragraph", ppr='<w:ind w:left="720"/><w:contextualSpacing/>')
        + _style(
            "Koptekst", "header", ppr='<w:spacing w:after="0"/>', rpr='<w:color w:val="7F7F7F"/><w:sz w:val="18"/>'
        )
        + _style(
            "Voettekst", "footer", ppr='<w:spacing w:after="0"/>', rpr='<w:color w:val="7F7F7F"/><w:sz w:val="18"/>'
        )
        + _style("Tekstopmerking", "annotation text", rpr='<w:sz w:val="20"/>')
        + '<w:style w:type="character" w:styleId="Verwijzingopmerking"><w:name w:val="annotation reference"/>'
        '<w:rPr><w:sz w:val="16"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style></w:styles>'
    )


def _borders() -> str:
    return "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )


def _level(index: int, form: str, text: str, indent: int, *, font: str = "", style: str = "") -> str:
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    looks = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr>' if font else ""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}<w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{indent}" w:hanging="360"/></w:pPr>{looks}</w:lvl>'
    )


BULLETS, HEADINGS = 1, 2
FIRST_ORDERED = 3


def numbering(ordered_lists: int) -> str:
    """Return numbering.xml: bullets, numbered headings, and a fresh number for each ordered list."""
    bullets = "".join(
        _level(index, "bullet", text, 720 * (index + 1), font=font)
        for index, (text, font) in enumerate((("\uf0b7", "Symbol"), ("o", "Courier New"), ("\uf0a7", "Wingdings")))
    )
    chapters = "".join(
        _level(
            index,
            "decimal",
            "%1" if index == 0 else ".".join(f"%{n + 1}" for n in range(index + 1)),
            432 + 144 * index,
            style=f"Kop{index + 1}",
        )
        for index in range(3)
    )
    ordered = (
        _level(0, "decimal", "%1.", 720)
        + _level(1, "lowerLetter", "%2)", 1440)
        + _level(2, "lowerRoman", "%3.", 2160)
    )
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{index}"><w:multiLevelType w:val="{kind}"/>{levels}</w:abstractNum>'
        for index, (kind, levels) in enumerate(
            (("hybridMultilevel", bullets), ("multilevel", chapters), ("hybridMultilevel", ordered)), start=1
        )
    )
    fixed = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (BULLETS, HEADINGS))
    fresh = "".join(
        f'<w:num w:numId="{FIRST_ORDERED + n}"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for n in range(ordered_lists)
    )
    return f"{HEAD}<w:numbering {NAMESPACES}>{abstract}{fixed}{fresh}</w:numbering>"


def comments(remarks: list[tuple[str, str]]) -> str:
    """Return comments.xml for pairs of author and text; their ids count from 0."""
    body = "".join(
        f'<w:comment w:id="{index}" w:author="{xml_text(author)}" w:initials="{author[0]}" w:date="2024-09-05T10:14:00Z">'
        '<w:p><w:pPr><w:pStyle w:val="Tekstopmerking"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Verwijzingopmerking"/></w:rPr>'
        f"<w:annotationRef/></w:r><w:r><w:t>{xml_text(text)}</w:t></w:r></w:p></w:comment>"
        for index, (author, text) in enumerate(remarks)
    )
    return f"{HEAD}<w:comments {NAMESPACES}>{body}</w:comments>"


def properties(title: str) -> str:
    """Return docProps/core.xml."""
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{xml_text(title)}</dc:title><dc:creator>STO-projectbureau</dc:creator><cp:revision>14</cp:revision>"
        '<dcterms:created xsi:type="dcterms:W3CDTF">2024-06-03T08:12:00Z</dcterms:created>'
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2024-09-16T15:47:00Z</dcterms:modified></cp:coreProperties>'
    )


def content_types(parts: list[str]) -> str:
    """Return [Content_Types].xml for the parts of the word folder."""
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{_kind(name)}+xml"/>' for name in parts
    )
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>{overrides}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _kind(name: str) -> str:
    return name.rstrip("0123456789")


def package_relations() -> str:
    """Return _rels/.rels."""
    return (
        f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/'
        'core-properties" Target="docProps/core.xml"/></Relationships>'
    )


def document_relations(parts: list[str], links: list[str]) -> str:
    """Return word/_rels/document.xml.rels: `rId<Name>` for each part, `rIdLink<n>` for each web address."""
    inner = "".join(
        f'<Relationship Id="rId{name.capitalize()}" Type="{_OFFICE}/{_kind(name)}" Target="{name}.xml"/>'
        for name in parts
    )
    outer = "".join(
        f'<Relationship Id="rIdLink{index}" Type="{_OFFICE}/hyperlink" Target="{xml_text(link)}" TargetMode="External"/>'
        for index, link in enumerate(links)
    )
    return (
        f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}{outer}'
        "</Relationships>"
    )
