"""Word files as Word itself leaves them behind: split runs, revision ids, proofing marks, tracked changes, fields.

Noise, by name in `flow.noise`:
    split       runs broken anywhere, with revision ids and spelling marks between them
    bookmarks   bookmarks around and inside text, and the page breaks of the last rendering
    smart_tags  old smart tags around words
    tracked     words deleted and inserted with change tracking on
    comments    remarks of colleagues
    soft        soft hyphens inside long words, a soft break at the end of some lines
    hidden      hidden text
    controls    block content controls around paragraphs
"""

from random import Random

from samples.flow import Block, Boxed, Break, Contents, Flow, Grid, GridCell, Heading, Item, Line, Run, plain
from samples.writers import docx_parts as parts
from samples.writers.packing import packed, xml_text

TWIPS_WIDE = 9062
_REMARKS = (
    ("Petra de Wit", "Klopt dit nog na het overleg van dinsdag?"),
    ("Hans Mulder", "Graag nog even afstemmen met de penvoerder."),
    ("Petra de Wit", "Mooi zo."),
    ("Soraya el Idrissi", "Bron toevoegen?"),
)
_DROPPED = ("ongeveer ", "in principe ", "zoals besproken ", "(concept) ", "wellicht ")


def write_docx(flow: Flow) -> bytes:
    """Return the flow as a Word file."""
    return _Writer(flow).file()


class _Writer:
    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._random = Random(f"docx {flow.seed}")
        self._ordered = 0
        self._remarks: list[tuple[str, str]] = []
        self._mark = 0

    def file(self) -> bytes:
        body = "".join(self._block(block) for block in self._flow.blocks)
        names = ["styles", "numbering"] + ["comments"] * bool(self._remarks)
        names += ["header1"] * bool(self._flow.header) + ["footer1"]
        content: dict[str, str | bytes] = {
            "[Content_Types].xml": parts.content_types(names),
            "_rels/.rels": parts.package_relations(),
            "word/document.xml": self._document(body),
            "word/_rels/document.xml.rels": parts.document_relations(names, []),
            "word/styles.xml": parts.styles(),
            "word/numbering.xml": parts.numbering(self._ordered),
            "word/footer1.xml": self._footer(),
            "docProps/core.xml": parts.properties(self._flow.title),
        }
        if self._remarks:
            content["word/comments.xml"] = parts.comments(self._remarks)
        if self._flow.header:
            content["word/header1.xml"] = self._header()
        return packed(content)

    def _document(self, body: str) -> str:
        header = '<w:headerReference w:type="default" r:id="rIdHeader1"/>' if self._flow.header else ""
        return (
            f"{parts.HEAD}<w:document {parts.NAMESPACES}><w:body>{body}<w:sectPr>{header}"
            '<w:footerReference w:type="default" r:id="rIdFooter1"/><w:pgSz w:w="11906" w:h="16838"/>'
            '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" '
            'w:gutter="0"/></w:sectPr></w:body></w:document>'
        )

    def _header(self) -> str:
        return (
            f'{parts.HEAD}<w:hdr {parts.NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr>'
            f"<w:r><w:t>{xml_text(self._flow.header)}</w:t></w:r></w:p></w:hdr>"
        )

    def _footer(self) -> str:
        before = (
            f'<w:r><w:t xml:space="preserve">{xml_text(self._flow.footer)} </w:t></w:r>' if self._flow.footer else ""
        )
        return (
            f'{parts.HEAD}<w:ftr {parts.NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Voettekst"/><w:jc w:val="right"/></w:pPr>'
            f"{before}{_field('PAGE', '2')}</w:p></w:ftr>"
        )

    def _block(self, block: Block) -> str:
        if isinstance(block, Heading):
            number = f'<w:numPr><w:ilvl w:val="{block.level - 1}"/><w:numId w:val="{parts.HEADINGS}"/></w:numPr>'
            return self._paragraph(block.runs, f"Kop{block.level}", number if block.numbered else "")
        if isinstance(block, Line):
            return self._paragraph(block.runs, "Titel" if block.role == "title" else "", "")
        if isinstance(block, Item):
            return self._item(block)
        if isinstance(block, Grid):
            return self._grid(block)
        if isinstance(block, Contents):
            return self._contents()
        if isinstance(block, Boxed):
            return self._boxed(block)
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' if isinstance(block, Break) else ""

    def _item(self, block: Item) -> str:
        if block.ordered and (block.starts or not self._ordered):
            self._ordered += 1
        number = parts.FIRST_ORDERED + self._ordered - 1 if block.ordered else parts.BULLETS
        return self._paragraph(
            block.runs,
            "Lijstalinea",
            f'<w:numPr><w:ilvl w:val="{block.level - 1}"/><w:numId w:val="{number}"/></w:numPr>',
        )

    def _paragraph(self, runs: tuple[Run, ...], style: str, properties: str) -> str:
        named = f'<w:pStyle w:val="{style}"/>' if style else ""
        ppr = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
        inner = "".join(self._run(run) for run in runs if run.text)
        inner = self._commented(inner) if inner else inner
        if self._has("hidden") and inner and self._chance(0.08):
            inner += '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve"> [versie 3, niet tonen]</w:t></w:r>'
        mark = self._bookmark() if self._has("bookmarks") and self._chance(0.2) else ""
        paragraph = f'<w:p w:rsidR="{self._rsid()}" w:rsidRDefault="{self._rsid()}">{ppr}{mark}{inner}</w:p>'
        if self._has("controls") and inner and self._chance(0.1):
            return f'<w:sdt><w:sdtPr><w:id w:val="{self._random.randrange(10**8)}"/></w:sdtPr><w:sdtContent>{paragraph}</w:sdtContent></w:sdt>'
        return paragraph

    def _run(self, run: Run) -> str:
        looks = "".join(
            mark
            for wanted, mark in (
                (run.bold, "<w:b/><w:bCs/>"),
                (run.italic, "<w:i/><w:iCs/>"),
                (run.underline, '<w:u w:val="single"/>'),
            )
            if wanted
        )
        rpr = f"<w:rPr>{looks}</w:rPr>" if looks else ""
        pieces = self._pieces(run.text)
        return "".join(
            self._piece(piece, rpr, before[-1:]) for before, piece in zip(["", *pieces], pieces, strict=False)
        )

    def _pieces(self, text: str) -> list[str]:
        if not self._has("split") or len(text) < 4:
            return [text]
        cuts = sorted({self._cut(text) for _ in range(len(text) // 25)})
        return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]

    def _cut(self, text: str) -> int:
        """Return a place to break a run: mostly before a word, sometimes inside one."""
        place = self._random.randrange(1, len(text))
        space = text.find(" ", place)
        return space + 1 if self._chance(0.7) and 0 < space < len(text) - 1 else place

    def _piece(self, text: str, rpr: str, before: str) -> str:
        made = self._letters(text, rpr)
        if self._has("tracked") and before == " " and self._chance(0.09):
            made = self._tracked(made, rpr)
        elif self._has("smart_tags") and self._chance(0.05):
            made = f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="metricconverter">{made}</w:smartTag>'
        if self._has("split") and self._chance(0.15):
            made = f'<w:proofErr w:type="spellStart"/>{made}<w:proofErr w:type="spellEnd"/>'
        return made

    def _letters(self, text: str, rpr: str) -> str:
        start = (
            f'<w:r w:rsidRPr="{self._rsid()}">{rpr}' if self._has("split") and self._chance(0.5) else f"<w:r>{rpr}"
        )
        if self._has("bookmarks") and self._chance(0.02):
            start += "<w:lastRenderedPageBreak/>"
        inner = []
        for index, row in enumerate(text.split("\n")):
            inner.append("<w:br/>" if index else "")
            inner.append(self._tabbed(row))
        return f"{start}{''.join(inner)}</w:r>"

    def _tabbed(self, text: str) -> str:
        return "<w:tab/>".join(self._hyphenated(part) for part in text.split("\t"))

    def _hyphenated(self, text: str) -> str:
        if self._has("soft") and len(text) > 20 and self._chance(0.2):
            middle = len(text) // 2
            if text[middle - 1].isalpha() and text[middle].isalpha():
                return f"{_letters(text[:middle])}<w:softHyphen/>{_letters(text[middle:])}"
        return _letters(text) if text else ""

    def _tracked(self, made: str, rpr: str) -> str:
        who = 'w:author="Hans Mulder" w:date="2024-08-29T09:30:00Z"'
        self._mark += 2
        gone = self._random.choice(_DROPPED)
        return (
            f'<w:del w:id="{900 + self._mark}" {who}><w:r>{rpr}<w:delText xml:space="preserve">{gone}</w:delText></w:r>'
            f'</w:del><w:ins w:id="{901 + self._mark}" {who}>{made}</w:ins>'
        )

    def _commented(self, inner: str) -> str:
        if not self._has("comments") or not self._chance(0.07):
            return inner
        number = len(self._remarks)
        self._remarks.append(_REMARKS[number % len(_REMARKS)])
        return (
            f'<w:commentRangeStart w:id="{number}"/>{inner}<w:commentRangeEnd w:id="{number}"/><w:r><w:rPr>'
            f'<w:rStyle w:val="Verwijzingopmerking"/></w:rPr><w:commentReference w:id="{number}"/></w:r>'
        )

    def _bookmark(self) -> str:
        self._mark += 1
        return f'<w:bookmarkStart w:id="{self._mark}" w:name="_Hlk{170000000 + self._mark}"/><w:bookmarkEnd w:id="{self._mark}"/>'

    def _grid(self, grid: Grid) -> str:
        columns = max(sum(each.columns for each in row) for row in grid.rows)
        shares = grid.widths or (1,) * columns
        widths = [TWIPS_WIDE * share // sum(shares) for share in shares]
        body = "".join(_rows(self, grid, widths))
        columns_xml = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="Tabelraster"/><w:tblW w:w="0" w:type="auto"/>'
            '<w:tblLook w:val="04A0" w:firstRow="1" w:noVBand="1"/></w:tblPr>'
            f"<w:tblGrid>{columns_xml}</w:tblGrid>{body}</w:tbl><w:p/>"
        )

    def grid_cell(self, cell: GridCell, width: int, merge: str) -> str:
        span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
        inner = "".join(self._block(block) for block in cell.blocks)
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>{inner or "<w:p/>"}</w:tc>'

    def _contents(self) -> str:
        headings = [block for block in self._flow.blocks if isinstance(block, Heading) and block.level <= 2]
        rows = []
        for index, block in enumerate(headings):
            begin = (
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> '
                'TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            )
            anchor = f"_Toc{176000000 + index}"
            page = _field(f"PAGEREF {anchor} \\h", str(2 + index // 5))
            rows.append(
                f'<w:p><w:pPr><w:pStyle w:val="Inhopg{block.level}"/></w:pPr>{begin if index == 0 else ""}'
                f'<w:hyperlink w:anchor="{anchor}" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>'
                f"<w:t>{xml_text(plain(block))}</w:t></w:r><w:r><w:tab/></w:r>"
                f"{page}</w:hyperlink></w:p>"
            )
        return (
            '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
            '</w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Kopvaninhoudsopgave"/></w:pPr>'
            f"<w:r><w:t>Inhoud</w:t></w:r></w:p>{''.join(rows)}"
            '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>'
        )

    def _boxed(self, block: Boxed) -> str:
        inner = "".join(self._paragraph(each.runs, "", "") for each in block.blocks)
        fallback = "".join(f"<w:p><w:r><w:t>{xml_text(plain(each))}</w:t></w:r></w:p>" for each in block.blocks)
        size = '<wp:extent cx="2520000" cy="1080000"/>'
        return (
            '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>'
            f'{size}<wp:docPr id="{self._random.randrange(1, 9999)}" name="Tekstvak 2"/><a:graphic><a:graphicData '
            'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
            '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2520000" cy="1080000"/></a:xfrm><a:prstGeom prst="rect">'
            f"<a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr/>"
            "</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            f'<v:shape style="width:198pt;height:85pt"><v:textbox><w:txbxContent>{fallback}</w:txbxContent></v:textbox>'
            "</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        )

    def _has(self, noise: str) -> bool:
        return noise in self._flow.noise

    def _chance(self, share: float) -> bool:
        return self._random.random() < share

    def _rsid(self) -> str:
        return f"{self._random.randrange(16**6):08X}"


def _rows(writer: _Writer, grid: Grid, widths: list[int]) -> list[str]:
    """Return the rows; a cell that spans rows is followed by empty merged cells below it, as in Word."""
    below: dict[int, tuple[int, int]] = {}
    made = []
    for index, row in enumerate(grid.rows):
        cells, column, waiting = [], 0, list(row)
        while column < len(widths):
            if column in below:
                left, span = below.pop(column)
                cells.append(writer.grid_cell(GridCell(blocks=(), columns=span), widths[column], "<w:vMerge/>"))
                if left > 1:
                    below[column] = (left - 1, span)
                column += span
                continue
            if not waiting:
                break
            cell = waiting.pop(0)
            merge = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
            cells.append(writer.grid_cell(cell, sum(widths[column : column + cell.columns]), merge))
            if cell.rows > 1:
                below[column] = (cell.rows - 1, cell.columns)
            column += cell.columns
        properties = "<w:trPr><w:tblHeader/></w:trPr>" if index < grid.headers else ""
        made.append(f"<w:tr>{properties}{''.join(cells)}</w:tr>")
    return made


def _letters(text: str) -> str:
    return f'<w:t xml:space="preserve">{xml_text(text)}</w:t>'


def _field(instruction: str, shown: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
