"""Paragraphs of OpenDocument texts with every kind of noise, and the words in them that a comment is meant for."""

# name, body, the paragraph and the words that are meant, the words that must be covered (None: those meant)
SHAPES = [
    ("plain", "<text:p>Wij willen dat elke leerling techniek ziet</text:p>", 1, "elke leerling", None),
    ("the whole", '<text:h text:outline-level="1">Doelstelling</text:h>', 1, "Doelstelling", None),
    ("spans", '<text:p>een <text:span text:style-name="T1">twee drie</text:span> vier</text:p>', 1, "drie vi", None),
    (
        "a span in a span",
        '<text:p><text:span text:style-name="T1">een <text:span text:style-name="T2">twee</text:span></text:span></text:p>',
        1,
        "n twe",
        None,
    ),
    ("a link", '<text:p>zie <text:a xlink:href="x">de visie</text:a> hier</text:p>', 1, "visie", None),
    ("entities", "<text:p>Zorg &amp; welzijn &#233;&#xE9;n</text:p>", 1, "& welzijn é", None),
    ("letters outside the basic plane", "<text:p>Wij 𝒽ebben 🛠 techniek</text:p>", 1, "🛠 tech", None),
    ("CDATA", "<text:p>a <![CDATA[b <c> d]]> e f</text:p>", 1, "<c>", None),
    ("the end of CDATA", "<text:p>a <![CDATA[b <c> d]]> e f</text:p>", 1, "<c> d", None),
    ("out of CDATA", "<text:p>a <![CDATA[b <c> d]]> e f</text:p>", 1, "d e", None),
    ("comments", "<text:p>een <!-- < > --><?pi x?>twee</text:p>", 1, "twee", None),
    (
        "spaces and tabs",
        '<text:p>een<text:s text:c="3"/>twee<text:tab/>drie<text:line-break/>vier</text:p>',
        1,
        "twee\tdrie",
        "tweedrie",
    ),
    ("spaces at the edges of the words", "<text:p>een   twee   drie</text:p>", 1, "  twee  ", "twee"),
    (
        "a field",
        '<text:p>op <text:date text:fixed="true">1 mei 2025</text:date> start</text:p>',
        1,
        "mei",
        "1 mei 2025",
    ),
    ("a written number", "<text:h><text:number>1.</text:number>Doel</text:h>", 1, "Doel", None),
    (
        "a note in between",
        (
            '<text:p>een<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
            "<text:p>voet twee</text:p></text:note-body></text:note> twee</text:p>"
        ),
        1,
        "een twee",
        "een1voet twee twee",
    ),
    (
        "a tracked change",
        (
            '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>weg twee</text:p></text:deletion>'
            '</text:changed-region></text:tracked-changes><text:p>een <text:change text:change-id="c1"/>twee drie</text:p>'
        ),
        2,
        "twee",
        None,
    ),
    (
        "a cell in a table in a list",
        (
            "<text:list><text:list-item><text:p>x</text:p></text:list-item></text:list><table:table><table:table-row>"
            "<table:table-cell><text:p>Activiteit een</text:p></table:table-cell></table:table-row></table:table>"
        ),
        2,
        "een",
        None,
    ),
    (
        "an annotation across the words",
        (
            '<text:p>een <office:annotation office:name="Hoofdlijn1"><dc:creator>Jan</dc:creator><text:p>twee</text:p>'
            '</office:annotation>twee<office:annotation-end office:name="Hoofdlijn1"/> drie</text:p>'
        ),
        1,
        "twee drie",
        None,
    ),
    ("pretty printed", "\n <text:p\n>\n  een twee\n  drie\n</text:p>", 1, "twee\n  drie", None),
    (
        "a bookmark and ruby",
        (
            '<text:p><text:bookmark text:name="a"/>een <text:ruby><text:ruby-base>twee</text:ruby-base><text:ruby-text>2'
            "</text:ruby-text></text:ruby></text:p>"
        ),
        1,
        "een",
        None,
    ),
]
