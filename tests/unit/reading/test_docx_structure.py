"""Word: tables, tracked changes, content controls, notes, comments, headers and footers."""

from tests.unit.reading.word_files import (
    abstract,
    cell,
    field,
    level,
    num,
    p,
    r,
    raw,
    read,
    row,
    style,
    table,
    text_box,
    texts,
)

from hoofdlijn.documents import BlockKind, Cell, Comment, Document, Origin, Tag, generated_address
from hoofdlijn.packages.ooxml_marks import bookmark_name


def grid(document: Document) -> list[tuple[str, int, int, int, int]]:
    """Text, row, column, row span and column span of each block's innermost cell."""
    found = [(block.text, block.cells[-1]) for block in document.blocks]
    return [(text, at.row, at.column, at.row_span, at.column_span) for text, at in found]


# tables


def test_each_paragraph_knows_its_cell() -> None:
    document = read(p("voor") + table(row("a", "b"), row("c", "d")) + table(row("e")))
    assert document.block(1).cells == ()
    assert grid(Document(format="docx", blocks=document.blocks[1:])) == [
        ("a", 0, 0, 1, 1),
        ("b", 0, 1, 1, 1),
        ("c", 1, 0, 1, 1),
        ("d", 1, 1, 1, 1),
        ("e", 0, 0, 1, 1),
    ]
    assert [block.cells[0].table for block in document.blocks[1:]] == [0, 0, 0, 0, 1]


def test_merged_cells_span_columns_and_rows() -> None:
    wide = cell(p("breed"), '<w:gridSpan w:val="2"/>')
    high = cell(p("hoog"), '<w:vMerge w:val="restart"/>')
    below = cell(p(), "<w:vMerge/>")
    document = read(table(row(wide, "c"), row(high, "b", "c"), row(below, "b", "c"), row("x", "y", "z")))
    assert grid(document)[:4] == [("breed", 0, 0, 1, 2), ("c", 0, 2, 1, 1), ("hoog", 1, 0, 2, 1), ("b", 1, 1, 1, 1)]
    assert grid(document)[-3:] == [("x", 3, 0, 1, 1), ("y", 3, 1, 1, 1), ("z", 3, 2, 1, 1)]


def test_a_continued_cell_under_nothing_is_a_cell_of_its_own() -> None:
    assert grid(read(table(row(cell(p("wees"), "<w:vMerge/>"))))) == [("wees", 0, 0, 1, 1)]


def test_old_horizontal_merges_are_one_cell() -> None:
    first = cell(p("één"), '<w:hMerge w:val="restart"/>')
    assert grid(read(table(row(first, cell(p(), "<w:hMerge/>"), "c")))) == [("één", 0, 0, 1, 2), ("c", 0, 2, 1, 1)]


def test_a_row_may_begin_later() -> None:
    assert grid(read(table(row("a", properties='<w:gridBefore w:val="2"/>')))) == [("a", 0, 2, 1, 1)]


def test_tables_in_cells_keep_both_places() -> None:
    inner = table(row("binnen"))
    document = read(table(row("a", cell(p("buiten") + inner + p("na")))))
    assert [[(at.table, at.row, at.column) for at in block.cells] for block in document.blocks] == [
        [(0, 0, 0)],
        [(0, 0, 1)],
        [(0, 0, 1), (1, 0, 0)],
        [(0, 0, 1)],
    ]


def test_header_rows_are_known_by_their_mark_and_by_the_table_style() -> None:
    marked = table(row("kop", properties="<w:tblHeader/>"), row("a"))
    unmarked = table(row("kop", properties='<w:tblHeader w:val="0"/>'), row("a"))
    first_row = '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
    styled = table(row("kop"), row("a"), properties='<w:tblStyle w:val="T"/><w:tblLook w:val="04A0"/>')
    unused = table(row("kop"), row("a"), properties='<w:tblStyle w:val="T"/><w:tblLook w:val="0480"/>')
    document = read(marked + unmarked + styled + unused, styles=style("T", "Raster", first_row, kind="table"))
    assert [block.cells[0].is_header for block in document.blocks] == [
        True,
        False,
        False,
        False,
        True,
        False,
        False,
        False,
    ]
    assert [block.is_bold for block in document.blocks] == [False, False, False, False, True, False, False, False]


def test_lists_count_on_through_cells() -> None:
    numbering = abstract(1, level(0, "decimal", "%1.")) + num(1, 1)
    item = p("x", number=(1, 0))
    document = read(item + table(row(cell(item), cell(item))) + item, numbering=numbering)
    assert [block.marker for block in document.blocks] == ["1.", "2.", "3.", "4."]


# tracked changes


def test_insertions_count_and_deletions_do_not() -> None:
    body = raw(
        r("a ")
        + f'<w:ins w:id="1">{r("erbij")}</w:ins>'
        + '<w:del w:id="2"><w:r><w:delText>eraf</w:delText></w:r></w:del>'
        + f'<w:moveTo w:id="3">{r(" hierheen")}</w:moveTo><w:moveFrom w:id="4">{r("hiervandaan")}</w:moveFrom>'
        + f'<w:ins w:id="5"><w:del w:id="6"><w:r><w:delText>toch niet</w:delText></w:r></w:del>{r("!")}</w:ins>'
    )
    assert texts(read(body)) == ["a erbij hierheen!"]


DELETED = '<w:del w:id="9"/>'


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    document = read(p("Voor", mark=DELETED) + p("bereiding") + p("slot"))
    assert texts(document) == ["Voorbereiding", "slot"]
    assert [block.source.ordinal for block in document.blocks if block.source] == [0, 2]


def test_an_inserted_paragraph_mark_stays() -> None:
    assert texts(read(p("a", mark='<w:ins w:id="1"/>') + p("b"))) == ["a", "b"]


def test_a_joined_paragraph_keeps_its_form_unless_nothing_of_it_is_left() -> None:
    numbering = abstract(1, level(0, "decimal", "%1.")) + num(1, 1)
    gone = f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>{DELETED}</w:rPr></w:pPr>'
    gone += '<w:del w:id="1"><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>'
    kept = p("kop", style="Kop1", mark=DELETED)
    document = read(gone + p("x", number=(1, 0)) + kept + p(" verder") + p("y", number=(1, 0)), numbering=numbering)
    assert [(block.text, block.marker, block.kind) for block in document.blocks] == [
        ("x", "1.", BlockKind.LIST_ITEM),
        ("kop verder", "", BlockKind.HEADING),
        ("y", "2.", BlockKind.LIST_ITEM),
    ]


def test_three_paragraphs_may_become_one() -> None:
    document = read(p(mark=DELETED) + p("a", style="Kop2", mark=DELETED) + p("b", mark=DELETED) + p("c"))
    assert [(block.text, block.level) for block in document.blocks] == [("abc", 2)]


def test_a_deleted_mark_before_a_table_or_the_end_joins_nothing() -> None:
    assert texts(read(p("a", mark=DELETED) + table(row("b")) + p("c", mark=DELETED))) == ["a", "b", "c"]


def test_deleted_rows_and_cells_are_gone() -> None:
    rows = table(
        row("a", cell(p("weg"), '<w:cellDel w:id="1"/>'), "b"),
        row("weg", properties=DELETED),
        row("verborgen", properties="<w:hidden/>"),
        row("c", properties='<w:ins w:id="2"/>'),
    )
    document = read(rows + p("daarna"))
    assert texts(document) == ["a", "b", "c", "daarna"]
    assert document.block(3).cells[0].row == 1
    assert [block.source.ordinal for block in document.blocks if block.source] == [0, 2, 5, 6]


# content controls


def control(content: str, tag: str = "", *, prompt: bool = False) -> str:
    shown = "<w:showingPlcHdr/>" if prompt else ""
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/>{shown}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def test_a_control_within_a_paragraph_tags_its_characters() -> None:
    document = read(raw(r("1. ") + control(r("Titel"), "objectives/k3/title") + r(".")))
    assert document.block(1).text == "1. Titel."
    assert document.block(1).tags == (Tag(start=3, end=8, address="objectives/k3/title"),)


def test_a_control_around_blocks_tags_each_of_them() -> None:
    document = read(control(p("a") + table(row("bc")) + control(p("d"), "activities/p7/planning"), "objectives/k3"))
    assert [[tag.address for tag in block.tags] for block in document.blocks] == [
        ["objectives/k3"],
        ["objectives/k3"],
        ["objectives/k3", "activities/p7/planning"],
    ]
    assert document.block(2).tags == (Tag(start=0, end=2, address="objectives/k3"),)


def test_controls_around_rows_and_cells_are_read() -> None:
    document = read(table(control(row("a", control(cell(p("b")), "activities/p7")), "objectives/k3")))
    assert [[tag.address for tag in block.tags] for block in document.blocks] == [
        ["objectives/k3"],
        ["objectives/k3", "activities/p7"],
    ]


def test_other_tags_are_none_of_ours() -> None:
    for tag in (
        "Naam",
        "objectives",
        "objectives/K3",
        "objectives/k3/" + "x" * 60,
        "activities/p7/planning/en/nog/meer",
    ):
        assert read(raw(control(r("a"), tag))).block(1).tags == ()


def test_a_prompt_is_no_text() -> None:
    prompt = control(r("Klik hier"), prompt=True)
    rows = table(control(row("Klik hier"), prompt=True), row("a"))
    document = read(raw(r("a") + prompt) + control(p("Klik hier"), prompt=True) + rows + p("b"))
    assert texts(document) == ["a", "a", "b"]
    assert [block.source.ordinal for block in document.blocks if block.source] == [0, 3, 4]


HINT = "Schrijf in één zin waarvoor."


def copied_hint(words: str, hint: str = HINT) -> str:
    """A value whose hint was copied, as LibreOffice 7.4 writes it: the control says nothing, the run has the style."""
    name = f"{bookmark_name('activities/p7/purposes', hint=hint)}_Copy_1"
    look = '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>'
    lines = "<w:br/>".join(f"<w:t>{line}</w:t>" for line in words.split("\n"))
    return (
        f'<w:sdt><w:sdtPr></w:sdtPr><w:sdtContent><w:bookmarkStart w:id="9" w:name="{name}"/><w:r>{look}</w:r>'
        f'<w:r>{look}{lines}</w:r></w:sdtContent></w:sdt><w:bookmarkEnd w:id="9"/>'
    )


def test_a_hint_that_was_copied_counts_as_words_of_the_writer() -> None:
    for hint in (HINT, f"{HINT}\nBijvoorbeeld: Leren."):
        (block,) = read(raw(r("Voor: ") + copied_hint(hint, hint) + r("."))).blocks
        assert block.tags == (
            Tag(start=6, end=6 + len(hint), address=generated_address(hint)),
            Tag(start=6, end=6, address="activities/p7/purposes"),
        )


def test_what_a_person_wrote_in_the_style_of_a_hint_is_text() -> None:
    for words in ("Leren lassen.", f"{HINT} Leren lassen.", HINT[:-1]):
        (block,) = read(raw(copied_hint(words))).blocks
        assert block.tags == (Tag(start=0, end=len(words), address="activities/p7/purposes"),)


def test_words_of_a_person_that_are_those_of_a_hint_are_text_where_no_hint_stood() -> None:
    (block,) = read(raw(copied_hint(HINT, hint=""))).blocks
    assert block.tags == (Tag(start=0, end=len(HINT), address="activities/p7/purposes"),)


# notes


def note_reference(identity: int, kind: str = "footnote", more: str = "") -> str:
    return f'<w:r><w:{kind}Reference w:id="{identity}"{more}/></w:r>'


def note(identity: int, content: str, kind: str = "footnote", more: str = "") -> str:
    return f'<w:{kind} w:id="{identity}"{more}>{content}</w:{kind}>'


def test_notes_come_after_the_text_in_the_order_of_their_references() -> None:
    footnotes = note(0, p(), more=' w:type="separator"') + note(2, p("tweede")) + note(1, p("eerste") + p("meer"))
    document = read(
        raw(r("a") + note_reference(1) + r("b"))
        + raw(r("c") + note_reference(2) + note_reference(3, "endnote"))
        + p("d"),
        footnotes=footnotes,
        endnotes=note(3, p("eind"), "endnote"),
    )
    assert [(block.text, block.origin, block.host, block.marker) for block in document.blocks] == [
        ("ab", Origin.BODY, None, ""),
        ("c", Origin.BODY, None, ""),
        ("d", Origin.BODY, None, ""),
        ("eerste", Origin.FOOTNOTE, 1, "1"),
        ("meer", Origin.FOOTNOTE, 1, ""),
        ("tweede", Origin.FOOTNOTE, 2, "2"),
        ("eind", Origin.ENDNOTE, 2, "i"),
    ]
    places = [(block.source.part, block.source.ordinal) for block in document.blocks[3:] if block.source]
    assert places == [
        ("word/footnotes.xml", 2),
        ("word/footnotes.xml", 3),
        ("word/footnotes.xml", 1),
        ("word/endnotes.xml", 0),
    ]


def test_a_reference_to_no_note_or_twice_to_one_is_harmless() -> None:
    document = read(
        raw(r("a") + note_reference(1) + note_reference(1) + note_reference(8)), footnotes=note(1, p("noot"))
    )
    assert texts(document) == ["a", "noot"]
    assert texts(read(raw(r("a") + note_reference(1)))) == ["a"]


def test_a_note_with_a_mark_of_its_own_is_not_counted() -> None:
    first = note_reference(1, more=' w:customMarkFollows="1"')
    document = read(raw(r("a") + first + note_reference(2)), footnotes=note(1, p("ster")) + note(2, p("noot")))
    assert [block.marker for block in document.blocks] == ["", "", "1"]


# comments


def comment(identity: int, text: str, author: str = "Anna") -> str:
    return f'<w:comment w:id="{identity}" w:author="{author}">{p(text)}{p("En nog iets.")}</w:comment>'


def start(identity: int) -> str:
    return f'<w:commentRangeStart w:id="{identity}"/>'


def end(identity: int) -> str:
    return f'<w:commentRangeEnd w:id="{identity}"/><w:r><w:commentReference w:id="{identity}"/></w:r>'


def test_comments_are_kept_apart_with_their_range() -> None:
    document = read(
        p("kop") + raw(r("een ") + start(0) + r("twee") + end(0) + r(" drie")), comments=comment(0, "Welk jaar?")
    )
    assert texts(document) == ["kop", "een twee drie"]
    assert document.comments == (
        Comment(author="Anna", text="Welk jaar?\nEn nog iets.", paragraph=2, start=4, end=8),
    )


def test_a_comment_over_paragraphs_runs_to_the_end_of_its_first() -> None:
    body = start(0) + raw(r("a") + start(1) + r("bc")) + raw(r("d") + end(0) + end(1)) + raw(r("e") + end(2))
    found = read(body, comments=comment(0, "x") + comment(1, "y") + comment(2, "z")).comments
    assert [(remark.paragraph, remark.start, remark.end) for remark in found] == [(1, 0, 3), (1, 1, 3), (3, 1, 1)]


def test_a_comment_on_nothing_that_is_shown_stays() -> None:
    document = read(p("a") + raw(start(0) + end(0)), comments=comment(0, "x") + comment(7, "nergens"))
    assert [remark.paragraph for remark in document.comments] == [1, 1]


# headers and footers


def sections(*references: tuple[str, str]) -> str:
    inner = "".join(f'<w:{kind}Reference r:id="{part}"/>' for kind, part in references)
    return f"<w:sectPr>{inner}</w:sectPr>"


def test_headers_and_footers_are_furniture_once_each_at_the_end() -> None:
    first = raw(f"<w:pPr>{sections(('header', 'header1'))}</w:pPr>" + r("a"))
    document = read(
        first + p("b") + sections(("header", "header1"), ("header", "header2"), ("footer", "footer1")),
        header1=p("Regio Noord"),
        header2=p("Regio Noord"),
        footer1=raw(r("Pagina ") + field("PAGE", "2") + r(" van ") + field("NUMPAGES", "14")) + p("Vertrouwelijk"),
    )
    assert [(block.text, block.origin) for block in document.blocks] == [
        ("a", Origin.BODY),
        ("b", Origin.BODY),
        ("Regio Noord", Origin.HEADER),
        ("Pagina 2 van 14", Origin.PAGE_NUMBER),
        ("Vertrouwelijk", Origin.FOOTER),
    ]
    assert document.blocks[-1].source is not None
    assert (document.blocks[-1].source.part, document.blocks[-1].source.ordinal) == ("word/footer1.xml", 1)


def test_a_footer_that_says_more_than_a_number_is_a_footer() -> None:
    footer = raw(r("Plan regio Noord, pagina ") + field("PAGE", "2"))
    document = read(p("a") + sections(("footer", "footer1")), footer1=footer)
    assert document.block(2).origin is Origin.FOOTER


def test_tables_and_boxes_in_a_header_are_furniture_too() -> None:
    header = table(row("logo")) + raw(text_box(p("vak")))
    document = read(table(row("a")) + sections(("header", "header1")), header1=header)
    assert {block.origin for block in document.blocks[1:]} == {Origin.HEADER}
    assert document.block(2).cells == (Cell(table=1, row=0, column=0),)


def test_a_header_that_no_section_uses_is_not_read() -> None:
    assert texts(read(p("a"), header1=p("oud"))) == ["a"]


def test_what_the_reader_does_not_know_is_passed_over_but_counted() -> None:
    unknown = f'<w:altChunk r:id="x"/><w:onbekend>{p("weg")}</w:onbekend>'
    document = read(p("a") + unknown + raw(r("b") + f"<w:vreemd>{r('weg')}</w:vreemd>"))
    assert texts(document) == ["a", "b"]
    assert [block.source.ordinal for block in document.blocks if block.source] == [0, 2]
