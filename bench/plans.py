"""Synthetic plans as Word files, of any number of pages, plain or with the noise that Word leaves behind.

The text is Dutch planners' prose put together from parts with a fixed seed: the same bytes every time.
"""

import io
import random
import zipfile
from dataclasses import dataclass

WORDS_PER_PAGE = 400
"""Words on a page of such a plan, counted on a 46-page one printed by LibreOffice."""

_SUBJECTS = (
    "de vmbo-scholen in de regio", "het techlab", "de docenten techniek", "de basisscholen", "het mbo",
    "de bedrijven in de maakindustrie", "leerlingen uit de onderbouw", "de werkgroep docenten",
)  # fmt: skip
_VERBS = ("versterken", "bieden", "ontwikkelen", "delen", "bezoeken", "organiseren", "verbeteren", "onderzoeken")
_OBJECTS = (
    "een doorlopende leerlijn techniek", "praktijklessen met moderne machines", "gastlessen en bedrijfsbezoeken",
    "een gezamenlijk aanbod van keuzevakken", "scholing voor techniekdocenten", "lessen over duurzame energie",
    "een leskist voor groep 7 en 8", "stages bij bedrijven in de buurt",
)  # fmt: skip
_ENDS = (
    "zodat alle leerlingen kennismaken met techniek", "waardoor het aanbod in de hele regio bereikbaar blijft",
    "omdat het aantal leerlingen de komende jaren daalt", "met aandacht voor meisjes in de techniek",
    "in nauwe samenwerking met po, mbo en bedrijven", "en daarmee groeit de kwaliteit van het onderwijs",
)  # fmt: skip
_PLANNINGS = (
    "Voorbereiding in 2025, uitvoering vanaf 2026", "Doorlopend van 2025 tot 2029", "Schooljaar 2026/2027",
    "Opzetten: 2025, uitvoeren: 2026, 2027 en 2028", "In 2026 en in 2028", "Ontwikkelen najaar 2025, pilot voorjaar 2026",
    "Jaarlijks in het voorjaar", "Uiterlijk 1 oktober 2026", "2025 t/m 2028", "Vanaf schooljaar 2025-2026",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Paragraph:
    text: str
    style: str = ""
    level: int = -1


def plan_docx(pages: int, *, noisy: bool = False) -> bytes:
    """Return a .docx of about `pages` pages; `noisy` splits runs and adds the marks that Word adds."""
    paragraphs = _paragraphs(pages * WORDS_PER_PAGE)
    body = "".join(
        _noisy(paragraph, index) if noisy else _plain(paragraph) for index, paragraph in enumerate(paragraphs)
    )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in _parts(body).items():
            package.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _paragraphs(words: int) -> list[_Paragraph]:
    chance = random.Random(2025)
    paragraphs = [_Paragraph("Activiteitenplan op hoofdlijnen", "Title"), _Paragraph("Regio Zuidermarke")]
    written = objective = 0
    while written < words:
        objective += 1
        block = _objective(chance, objective)
        written += sum(len(paragraph.text.split()) for paragraph in block)
        paragraphs += block
    return paragraphs


def _objective(chance: random.Random, number: int) -> list[_Paragraph]:
    block = [
        _Paragraph(f"Doelstelling {number}: {_sentence(chance)}", "Heading1"),
        _Paragraph("Doelstelling", "Heading2"),
        _Paragraph(_prose(chance, 4)),
        _Paragraph("Deze doelstelling draagt bij aan een dekkend en doelmatig aanbod. " + _prose(chance, 2)),
        _Paragraph("Huidige situatie", "Heading2"),
        _Paragraph(f"Momenteel volgen {chance.randint(40, 90)} leerlingen een techniekprofiel. " + _prose(chance, 6)),
        _Paragraph("Gewenste situatie", "Heading2"),
        _Paragraph(f"Over vier jaar willen we {chance.randint(90, 140)} leerlingen bereiken. " + _prose(chance, 6)),
        _Paragraph("Te ondernemen activiteiten", "Heading2"),
    ]
    for _ in range(7):
        block += [
            _Paragraph(f"{_sentence(chance)}", level=0),
            _Paragraph(_prose(chance, 2), level=1),
            _Paragraph(chance.choice(_PLANNINGS), level=1),
        ]
    return block


def _sentence(chance: random.Random) -> str:
    subject, verb = chance.choice(_SUBJECTS), chance.choice(_VERBS)
    return f"{subject.capitalize()} {verb} {chance.choice(_OBJECTS)}"


def _prose(chance: random.Random, sentences: int) -> str:
    return " ".join(f"{_sentence(chance)}, {chance.choice(_ENDS)}." for _ in range(sentences))


def _properties(paragraph: _Paragraph) -> str:
    style = f'<w:pStyle w:val="{paragraph.style}"/>' if paragraph.style else ""
    if paragraph.level < 0:
        return f"<w:pPr>{style}</w:pPr>" if style else ""
    return f'<w:pPr>{style}<w:numPr><w:ilvl w:val="{paragraph.level}"/><w:numId w:val="1"/></w:numPr></w:pPr>'


def _plain(paragraph: _Paragraph) -> str:
    return f"<w:p>{_properties(paragraph)}<w:r><w:t>{paragraph.text}</w:t></w:r></w:p>"


def _noisy(paragraph: _Paragraph, index: int) -> str:
    """Split into runs of about two words, each with its revision marks, as Word does after some weeks of editing."""
    words = paragraph.text.split(" ")
    runs = []
    for position in range(0, len(words), 2):
        piece = " ".join(words[position : position + 2]) + (" " if position + 2 < len(words) else "")
        mark = '<w:proofErr w:type="spellStart"/>' if position % 10 == 0 else ""
        runs.append(
            f'{mark}<w:r w:rsidR="00{index % 9999:04d}AB" w:rsidRPr="00{position % 9999:04d}CD"><w:rPr>'
            f'<w:rFonts w:cstheme="minorHAnsi"/><w:szCs w:val="20"/><w:lang w:val="nl-NL"/></w:rPr>'
            f'<w:t xml:space="preserve">{piece}</w:t></w:r>'
        )
    return (
        f'<w:p w14:paraId="{index:08X}" w14:textId="77777777" w:rsidR="00{index % 9999:04d}AB" w:rsidRDefault="004A00AB">'
        f'{_properties(paragraph)}<w:bookmarkStart w:id="{index}" w:name="_b{index}"/>{"".join(runs)}'
        f'<w:bookmarkEnd w:id="{index}"/></w:p>'
    )


def _parts(body: str) -> dict[str, str]:
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/></w:style>'
        for style_id, name in (("Title", "Title"), ("Heading1", "heading 1"), ("Heading2", "heading 2"))
    )
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
        for level in range(3)
    )
    return {
        "[Content_Types].xml": f'{head}<Types xmlns="{package}/content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kind}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{kind}.styles+xml"/>'
        f'<Override PartName="/word/numbering.xml" ContentType="{kind}.numbering+xml"/></Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'{head}<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{office}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId2" Type="{office}/numbering" Target="numbering.xml"/></Relationships>',
        "word/styles.xml": f'{head}<w:styles xmlns:w="{main}">{styles}</w:styles>',
        "word/numbering.xml": f'{head}<w:numbering xmlns:w="{main}"><w:abstractNum w:abstractNumId="0">{levels}'
        f'</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        "word/document.xml": f'{head}<w:document xmlns:w="{main}" '
        f'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>{body}</w:body></w:document>',
    }
