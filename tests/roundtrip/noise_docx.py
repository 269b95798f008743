"""Paragraphs of Word files with every kind of noise, and the words in them that a comment is meant for."""

RUN = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
BOX = (
    "<w:txbxContent><w:p><w:r><w:t>Kader: werken aan techniek</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>tweede regel</w:t></w:r></w:p></w:txbxContent>"
)

# name, body, the paragraph and the words that are meant, the words that must be marked
SHAPES = [
    ("one run", f"<w:p>{RUN.format('Wij willen dat elke leerling techniek ziet')}</w:p>", 1, "elke leerling", None),
    (
        "a run that says nothing about spaces",
        "<w:p><w:r><w:t>Wij willen techniek</w:t></w:r></w:p>",
        1,
        "willen",
        None,
    ),
    ("from the first character", f"<w:p>{RUN.format('Wij willen techniek')}</w:p>", 1, "Wij willen", None),
    ("to the last character", f"<w:p>{RUN.format('Wij willen techniek')}</w:p>", 1, "techniek", None),
    (
        "a whole paragraph with properties",
        f'<w:p><w:pPr><w:jc w:val="both"/></w:pPr>{RUN.format("Doel")}</w:p>',
        1,
        "Doel",
        None,
    ),
    (
        "the end of words before a space",
        "<w:p><w:r><w:t>Wij  willen techniek</w:t></w:r></w:p>",
        1,
        "willen ",
        "willen",
    ),
    (
        "runs cut by spelling marks",
        (
            '<w:p><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Doel </w:t></w:r>'
            '<w:proofErr w:type="spellStart"/><w:r><w:t>stelling</w:t></w:r><w:proofErr w:type="spellEnd"/>'
            '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> een en twee</w:t></w:r></w:p>'
        ),
        1,
        "stelling een",
        None,
    ),
    (
        "bold cut in the middle",
        '<w:p><w:r w:rsidRPr="00B2"><w:rPr><w:b/><w:lang w:val="nl-NL"/></w:rPr><w:t>Huidige situatie: weinig</w:t></w:r></w:p>',
        1,
        "situatie",
        None,
    ),
    (
        "spaces at the edges that do not count",
        "<w:p><w:r><w:t>  Wij willen techniek  </w:t></w:r></w:p>",
        1,
        "willen",
        "  Wij willen techniek  ",
    ),
    (
        "entities and references",
        "<w:p><w:r><w:t>Zorg &amp; welzijn &lt;2027&gt; &#233;&#xE9;n jaar</w:t></w:r></w:p>",
        1,
        "welzijn <2027> één",
        None,
    ),
    (
        "letters outside the basic plane",
        f"<w:p>{RUN.format('Wij 𝒽ebben 🛠 techniek é nodig')}</w:p>",
        1,
        "🛠 techniek",
        None,
    ),
    (
        "a CDATA section",
        "<w:p><w:r><w:t>voor <![CDATA[de <vaste> ploeg & meer]]> na</w:t></w:r></w:p>",
        1,
        "<vaste> ploeg",
        None,
    ),
    ("from CDATA into text", "<w:p><w:r><w:t><![CDATA[een twee]]> drie vier</w:t></w:r></w:p>", 1, "twee drie", None),
    (
        "comments and instructions",
        '<w:p><w:r><w:t xml:space="preserve">een <!-- x > --><?pi y?>twee drie</w:t></w:r><!-- z --></w:p>',
        1,
        "twee",
        None,
    ),
    (
        "several children in a run",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>een</w:t><w:tab/><w:t>twee</w:t><w:br/><w:t>drie vier</w:t></w:r></w:p>",
        1,
        "twee\ndrie",
        "tweedrie",
    ),
    (
        "a child in the middle of a run",
        "<w:p><w:r><w:rPr/><w:t>een</w:t><w:tab/><w:t>twee</w:t><w:noBreakHyphen/><w:t>drie</w:t></w:r></w:p>",
        1,
        "twee",
        None,
    ),
    (
        "a hyperlink",
        (
            f'<w:p>{RUN.format("zie ")}<w:hyperlink r:id="rId9" w:history="1"><w:r><w:t>de regiovisie van Zuid</w:t></w:r>'
            f"</w:hyperlink>{RUN.format(' voor meer')}</w:p>"
        ),
        1,
        "regiovisie",
        None,
    ),
    (
        "from a hyperlink outwards",
        f'<w:p><w:hyperlink w:anchor="a"><w:r><w:t>de regiovisie</w:t></w:r></w:hyperlink>{RUN.format(" zegt meer")}</w:p>',
        1,
        "regiovisie zegt",
        None,
    ),
    (
        "a tracked insertion",
        f'<w:p>{RUN.format("Wij ")}<w:ins w:id="1" w:author="A"><w:r><w:t>gaan samen</w:t></w:r></w:ins>{RUN.format(" werken")}</w:p>',
        1,
        "gaan",
        None,
    ),
    (
        "beside a tracked deletion",
        (
            f'<w:p>{RUN.format("Wij doen ")}<w:del w:id="1" w:author="A" w:date="2025-01-01T10:00:00Z"><w:r><w:delText>niets</w:delText></w:r></w:del>'
            f'<w:ins w:id="2" w:author="A"><w:r><w:t>veel</w:t></w:r></w:ins>{RUN.format(" samen")}</w:p>'
        ),
        1,
        "doen veel samen",
        None,
    ),
    (
        "text moved from here",
        (
            '<w:p><w:moveFrom w:id="5" w:author="A"><w:r><w:t>oude plek </w:t></w:r></w:moveFrom>'
            '<w:moveTo w:id="6" w:author="A"><w:r><w:t>nieuwe plek</w:t></w:r></w:moveTo></w:p>'
        ),
        1,
        "plek",
        None,
    ),
    (
        "properties with a tracked change",
        (
            '<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="A"><w:rPr/></w:rPrChange></w:rPr>'
            "<w:t>een twee drie</w:t></w:r></w:p>"
        ),
        1,
        "twee",
        "een twee drie",
    ),
    (
        "a content control in the line",
        (
            f'<w:p>{RUN.format("Regio: ")}<w:sdt><w:sdtPr><w:tag w:val="region"/><w:text/></w:sdtPr><w:sdtContent>'
            f"{RUN.format('Zuidermarke Oost')}</w:sdtContent></w:sdt>{RUN.format(' en verder')}</w:p>"
        ),
        1,
        "Oost en",
        "Zuidermarke Oost en",
    ),
    (
        "a content control around paragraphs",
        f"<w:sdt><w:sdtPr/><w:sdtContent><w:p>{RUN.format('Wat willen wij bereiken')}</w:p></w:sdtContent></w:sdt>",
        1,
        "willen wij",
        None,
    ),
    (
        "a simple field",
        f'<w:p>{RUN.format("Pagina ")}<w:fldSimple w:instr="PAGE"><w:r><w:t>12 van 20</w:t></w:r></w:fldSimple></w:p>',
        1,
        "12",
        "12 van 20",
    ),
    (
        "a field of several runs",
        (
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>zie doelstelling twee</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        ),
        1,
        "doelstelling",
        "zie doelstelling twee",
    ),
    (
        "a link made of a field",
        (
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>zie doelstelling twee</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        ),
        1,
        "doelstelling",
        None,
    ),
    (
        "a field in a field, with text around",
        (
            f"<w:p>{RUN.format('op ')}"
            '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>bladzijde drie</w:t></w:r>'
            f'<w:r><w:fldChar w:fldCharType="end"/></w:r>{RUN.format(" staat meer")}</w:p>'
        ),
        1,
        "drie staat",
        "bladzijde drie staat",
    ),
    (
        "a field that ends in another paragraph",
        (
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE</w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{RUN.format("een twee")}</w:p>'
            f'<w:p>{RUN.format("drie")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        ),
        1,
        "twee",
        None,
    ),
    (
        "hidden text between",
        f"<w:p>{RUN.format('een ')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim </w:t></w:r>{RUN.format('twee drie')}</w:p>",
        1,
        "twee",
        None,
    ),
    (
        "a smart tag in a tag of another kind",
        f'<w:p><w:smartTag w:element="place"><w:customXml w:element="x">{RUN.format("Venlo en Weert")}</w:customXml></w:smartTag></w:p>',
        1,
        "Weert",
        "Venlo en Weert",
    ),
    (
        "a table cell with a table in it",
        (
            "<w:p/><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>"
            f"<w:p>{RUN.format('Activiteit een')}</w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl><w:p/>"
        ),
        2,
        "een",
        None,
    ),
    (
        "an existing comment across the words",
        (
            '<w:p><w:r><w:t xml:space="preserve">een </w:t></w:r><w:commentRangeStart w:id="4"/><w:r><w:t xml:space="preserve">twee </w:t></w:r>'
            '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r><w:r><w:t>drie</w:t></w:r></w:p>'
        ),
        1,
        "twee drie",
        None,
    ),
    (
        "white space between the tags",
        "<w:p>\r\n  <w:pPr/>\r\n  <w:r>\r\n <w:t>een twee</w:t>\r\n</w:r>\r\n</w:p>",
        1,
        "een twee",
        None,
    ),
    ("lines in the text", "<w:p><w:r><w:t>een\r\ntwee\rdrie\nvier</w:t></w:r></w:p>", 1, "twee\ndrie", None),
]
