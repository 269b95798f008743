"""OpenDocument: lists, outline numbers and tables."""

import pytest
from tests.unit.reading.open_files import h, items, list_style, number_level, p, paragraph_style, read, texts

from hoofdlijn.documents import BlockKind, Document
from hoofdlijn.errors import TooLarge

SUFFIX = ' style:num-suffix="."'
DECIMALS = list_style(
    "L1",
    number_level(1, more=SUFFIX),
    number_level(2, more=' text:display-levels="2"'),
    number_level(3, "a", ' style:num-prefix="(" style:num-suffix=")" text:start-value="2"'),
)
GOES_ON = ' text:continue-numbering="true"'


def markers(document: Document) -> list[str]:
    return [block.marker for block in document.blocks]


def test_nested_lists_count_and_know_their_depth() -> None:
    body = items("a", p("b") + items("c", p("d") + items("e", "f")), "g", style="L1")
    document = read(body, automatic=DECIMALS)
    assert markers(document) == ["1.", "2.", "2.1", "2.2", "(b)", "(c)", "3."]
    assert [(block.kind, block.level) for block in document.blocks][:5] == [
        (BlockKind.LIST_ITEM, 1),
        (BlockKind.LIST_ITEM, 1),
        (BlockKind.LIST_ITEM, 2),
        (BlockKind.LIST_ITEM, 2),
        (BlockKind.LIST_ITEM, 3),
    ]


def test_a_list_begins_anew_unless_it_goes_on() -> None:
    body = items("a", "b", style="L1") + items("c", style="L1") + items("d", style="L1", more=GOES_ON)
    assert markers(read(body, automatic=DECIMALS)) == ["1.", "2.", "1.", "2."]


def test_a_list_goes_on_only_after_one_of_its_own_style() -> None:
    other = list_style("L2", number_level(1, "A"))
    body = items("a", style="L1") + items("b", style="L2", more=GOES_ON) + items("c", style="L1", more=GOES_ON)
    assert markers(read(body, automatic=DECIMALS + other)) == ["1.", "A", "2."]


def test_a_list_may_continue_one_by_its_id() -> None:
    body = (
        items("a", style="L1", more=' xml:id="l1"')
        + items("b", style="L1", more=' xml:id="l2"')
        + items("c", style="L1", more=' text:continue-list="l1"')
    )
    assert markers(read(body, automatic=DECIMALS)) == ["1.", "1.", "2."]


def test_an_item_may_begin_at_its_own_number_and_a_header_has_none() -> None:
    body = (
        '<text:list text:style-name="L1"><text:list-header>' + p("kop") + "</text:list-header>"
        '<text:list-item text:start-value="5">' + p("a") + "</text:list-item>"
        "<text:list-item>" + p("b") + p("vervolg") + "</text:list-item></text:list>"
    )
    document = read(body, automatic=DECIMALS)
    assert [(block.text, block.marker, block.kind) for block in document.blocks] == [
        ("kop", "", BlockKind.PARAGRAPH),
        ("a", "5.", BlockKind.LIST_ITEM),
        ("b", "6.", BlockKind.LIST_ITEM),
        ("vervolg", "", BlockKind.PARAGRAPH),
    ]


def test_an_item_that_only_holds_a_list_is_not_counted() -> None:
    body = items(items("a"), p("b") + items("c"), style="L1")
    assert markers(read(body, automatic=DECIMALS)) == ["1.1", "1.", "1.1"]


def test_a_second_list_in_an_item_begins_anew_unless_it_goes_on() -> None:
    anew = items(p("a") + items("b") + p("tussen") + items("c"), style="L1")
    on = items(p("a") + items("b") + p("tussen") + items("c", more=GOES_ON), style="L1")
    assert markers(read(anew, automatic=DECIMALS)) == ["1.", "1.1", "", "1.1"]
    assert markers(read(on, automatic=DECIMALS)) == ["1.", "1.1", "", "1.2"]


@pytest.mark.parametrize(
    ("sign", "font", "expected"),
    [
        ("•", "", "•"),
        ("\uf0a7", "Wingdings", "▪"),
        ("\uf0b7", "Symbol", "•"),
        ("o", "Courier New", "o"),
        ("-", "", "-"),
    ],
)
def test_bullets_are_shown_as_their_font_shows_them(sign: str, font: str, expected: str) -> None:
    level = (
        f'<text:list-level-style-bullet text:level="1" text:bullet-char="{sign}">'
        f'<style:text-properties style:font-name="{font}"/></text:list-level-style-bullet>'
    )
    assert markers(read(items("a", style="L"), automatic=list_style("L", level))) == [expected]


def test_a_list_that_shows_nothing_makes_paragraphs() -> None:
    document = read(items("a", style="L"), automatic=list_style("L", number_level(1, "")))
    assert (document.block(1).kind, document.block(1).marker) == (BlockKind.PARAGRAPH, "")


def test_a_list_of_an_unknown_style_has_bullets() -> None:
    assert markers(read(items("a"))) == ["•"]


def test_the_style_of_a_paragraph_may_name_the_list() -> None:
    styles = paragraph_style("Opsomming", more=' style:list-style-name="L1"')
    body = f"<text:list><text:list-item>{p('a', 'Opsomming')}</text:list-item></text:list>" + p("los", "Opsomming")
    document = read(body, automatic=DECIMALS, styles=styles)
    assert [(block.marker, block.kind) for block in document.blocks] == [
        ("1.", BlockKind.LIST_ITEM),
        ("", BlockKind.PARAGRAPH),
    ]


def test_a_numbered_paragraph_counts_in_its_list() -> None:
    numbered = f'<text:numbered-paragraph text:list-id="x" text:style-name="L1">{p("a")}</text:numbered-paragraph>'
    assert markers(read(numbered + p("b") + numbered, automatic=DECIMALS)) == ["1.", "", "2."]


# headings

OUTLINE = (
    '<text:outline-style style:name="Outline">'
    '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'
    '<text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>'
)


def test_headings_are_numbered_by_the_outline() -> None:
    body = (
        h("a")
        + h("b", 2)
        + h("c", 2)
        + h("d")
        + h("e", 2)
        + h("f", 3)
        + h("g", 1, ' text:is-list-header="true"')
        + h("h")
    )
    document = read(body, styles=OUTLINE)
    assert markers(document) == ["1.", "1.1", "1.2", "2.", "2.1", "", "", "3."]
    assert {block.kind for block in document.blocks} == {BlockKind.HEADING}


def test_a_heading_may_begin_at_its_own_number() -> None:
    again = ' text:restart-numbering="true" text:start-value="7"'
    assert markers(read(h("a") + h("b", 1, again) + h("c"), styles=OUTLINE)) == ["1.", "7.", "8."]


def test_headings_in_a_list_are_numbered_by_it_and_stay_headings() -> None:
    body = items(h("a"), style="L1") + p("tekst") + items(items(h("b", 2)), style="L1", more=GOES_ON)
    body += items(items(h("c", 2)), style="L1", more=GOES_ON)
    document = read(body, automatic=DECIMALS, styles=OUTLINE)
    assert [(block.marker, block.kind, block.level) for block in document.blocks] == [
        ("1.", BlockKind.HEADING, 1),
        ("", BlockKind.PARAGRAPH, 0),
        ("1.1", BlockKind.HEADING, 2),
        ("1.2", BlockKind.HEADING, 2),
    ]


# tables


def cell(content: str, more: str = "") -> str:
    return f"<table:table-cell{more}>{p(content)}</table:table-cell>"


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row{more}>{''.join(cells)}</table:table-row>"


def table(*rows: str) -> str:
    return (
        f"<table:table><table:table-columns><table:table-column/></table:table-columns>{''.join(rows)}</table:table>"
    )


COVERED = "<table:covered-table-cell/>"


def grid(document: Document) -> list[tuple[str, int, int, int, int]]:
    found = [(block.text, block.cells[-1]) for block in document.blocks]
    return [(text, at.row, at.column, at.row_span, at.column_span) for text, at in found]


def test_merged_cells_span_columns_and_rows() -> None:
    wide = cell("breed", ' table:number-columns-spanned="2"')
    high = cell("hoog", ' table:number-rows-spanned="2"')
    body = table(row(wide, COVERED, cell("c")), row(high, cell("b"), cell("c")), row(COVERED, cell("b"), cell("c")))
    assert grid(read(body)) == [
        ("breed", 0, 0, 1, 2),
        ("c", 0, 2, 1, 1),
        ("hoog", 1, 0, 2, 1),
        ("b", 1, 1, 1, 1),
        ("c", 1, 2, 1, 1),
        ("b", 2, 1, 1, 1),
        ("c", 2, 2, 1, 1),
    ]


def test_header_rows_are_known_and_groups_are_see_through() -> None:
    body = table(
        f"<table:table-header-rows>{row(cell('kop'))}</table:table-header-rows>",
        f"<table:table-rows>{row(cell('a'))}</table:table-rows>",
        f"<table:table-row-group>{row(cell('b'))}</table:table-row-group>",
    )
    document = read(body)
    assert [(block.text, block.cells[0].row, block.cells[0].is_header) for block in document.blocks] == [
        ("kop", 0, True),
        ("a", 1, False),
        ("b", 2, False),
    ]


def test_tables_in_cells_keep_both_places() -> None:
    inner = f"<table:table-cell>{p('buiten')}{table(row(cell('binnen')))}{items('punt')}</table:table-cell>"
    document = read(table(row(cell("a"), inner)))
    assert [[(at.table, at.row, at.column) for at in block.cells] for block in document.blocks] == [
        [(0, 0, 0)],
        [(0, 0, 1)],
        [(0, 0, 1), (1, 0, 0)],
        [(0, 0, 1)],
    ]


def test_repeated_cells_and_rows_are_written_out() -> None:
    again = cell("x", ' table:number-columns-repeated="2"')
    body = table(row(again, cell("y"), more=' table:number-rows-repeated="2"'), row(cell("z")))
    document = read(body)
    assert grid(document) == [
        ("x", 0, 0, 1, 1),
        ("x", 0, 1, 1, 1),
        ("y", 0, 2, 1, 1),
        ("x", 1, 0, 1, 1),
        ("x", 1, 1, 1, 1),
        ("y", 1, 2, 1, 1),
        ("z", 2, 0, 1, 1),
    ]
    assert [block.source.ordinal for block in document.blocks if block.source] == [0, 0, 1, 0, 0, 1, 2]


def test_empty_repetition_only_moves_on() -> None:
    blank = ' table:number-columns-repeated="1000"'
    empty_rows = row(cell("", blank), more=' table:number-rows-repeated="1000000"')
    assert grid(read(table(row(cell("", blank), cell("a")), empty_rows, row(cell("b"))))) == [
        ("a", 0, 1000, 1, 1),
        ("b", 1_000_001, 0, 1, 1),
    ]


def test_a_bomb_of_repetition_is_too_large() -> None:
    bomb = cell("boem", ' table:number-columns-repeated="100000"')
    with pytest.raises(TooLarge):
        read(table(row(bomb, more=' table:number-rows-repeated="100000"')))


def test_a_bomb_of_nested_repetition_is_too_large() -> None:
    inner = table(row(cell("boem")))
    for _ in range(20):
        nested = f'<table:table-cell table:number-columns-repeated="10">{inner}</table:table-cell>'
        inner = table(row(nested))
    with pytest.raises(TooLarge):
        read(inner)


def test_the_text_after_a_table_is_outside_it() -> None:
    document = read(table(row(cell("a"))) + p("b"))
    assert texts(document) == ["a", "b"]
    assert document.block(2).cells == ()
