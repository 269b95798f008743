"""Word: numbers and bullets as Word shows them."""

import pytest
from tests.unit.reading.word_files import abstract, level, num, p, raw, read, style

from hoofdlijn.documents import BlockKind, Document

DECIMALS = abstract(
    1,
    level(0, "decimal", "%1."),
    level(1, "decimal", "%1.%2"),
    level(2, "lowerLetter", "%3)"),
    level(3, "upperRoman", "%4"),
)


def markers(document: Document) -> list[str]:
    return [block.marker for block in document.blocks]


def items(*places: tuple[int, int]) -> str:
    return "".join(p("x", number=place) for place in places)


def test_levels_count_and_restart_under_a_higher_one() -> None:
    document = read(
        items((1, 0), (1, 1), (1, 1), (1, 2), (1, 2), (1, 0), (1, 1), (1, 2), (1, 3)), numbering=DECIMALS + num(1, 1)
    )
    assert markers(document) == ["1.", "1.1", "1.2", "a)", "b)", "2.", "2.1", "a)", "I"]
    assert [(block.kind, block.level) for block in document.blocks[:3]] == [
        (BlockKind.LIST_ITEM, 1),
        (BlockKind.LIST_ITEM, 2),
        (BlockKind.LIST_ITEM, 2),
    ]


@pytest.mark.parametrize(
    ("number_format", "expected"),
    [
        ("decimal", ["1", "2", "3"]),
        ("decimalZero", ["01", "02", "03"]),
        ("lowerLetter", ["a", "b", "c"]),
        ("upperLetter", ["A", "B", "C"]),
        ("lowerRoman", ["i", "ii", "iii"]),
        ("upperRoman", ["I", "II", "III"]),
        ("ordinal", ["1e", "2e", "3e"]),
        ("unheardOf", ["1", "2", "3"]),
    ],
)
def test_number_formats(number_format: str, expected: list[str]) -> None:
    numbering = abstract(1, level(0, number_format, "%1")) + num(1, 1)
    assert markers(read(items((1, 0), (1, 0), (1, 0)), numbering=numbering)) == expected


def test_letters_and_romans_go_on_past_the_alphabet() -> None:
    numbering = abstract(1, level(0, "lowerLetter", "%1", start=26), level(1, "lowerRoman", "%2", start=48)) + num(
        1, 1
    )
    assert markers(read(items((1, 0), (1, 0), (1, 1), (1, 1), (1, 1)), numbering=numbering)) == [
        "z",
        "aa",
        "xlviii",
        "xlix",
        "l",
    ]


@pytest.mark.parametrize(
    ("sign", "font", "expected"),
    [
        ("\uf0b7", "Symbol", "•"),
        ("\uf0a7", "Wingdings", "▪"),
        ("\uf0fc", "Wingdings", "✓"),
        ("\uf0d8", "Wingdings", "➢"),
        ("o", "Courier New", "o"),
        ("-", "", "-"),
        ("•", "", "•"),
        ("\uf012", "Wingdings", "•"),
    ],
)
def test_bullets_are_shown_as_their_font_shows_them(sign: str, font: str, expected: str) -> None:
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>'
    numbering = abstract(1, level(0, "bullet", sign, fonts)) + num(1, 1)
    block = read(items((1, 0)), numbering=numbering).block(1)
    assert (block.marker, block.kind) == (expected, BlockKind.LIST_ITEM)


def test_a_picture_as_bullet_is_a_bullet() -> None:
    numbering = abstract(1, level(0, "bullet", "", '<w:lvlPicBulletId w:val="0"/>')) + num(1, 1)
    assert markers(read(items((1, 0)), numbering=numbering)) == ["•"]


def test_a_list_that_shows_nothing_makes_paragraphs() -> None:
    numbering = abstract(1, level(0, "none", ""), level(1, "none", "%2")) + num(1, 1)
    document = read(items((1, 0), (1, 1)), numbering=numbering)
    assert [(block.kind, block.level, block.marker) for block in document.blocks] == [
        (BlockKind.PARAGRAPH, 0, "")
    ] * 2


def test_a_format_of_none_may_still_show_words() -> None:
    numbering = abstract(1, level(0, "none", "Let op:")) + num(1, 1)
    assert markers(read(items((1, 0)), numbering=numbering)) == ["Let op:"]


def test_lists_of_one_definition_count_on_and_one_with_a_start_of_its_own_begins_anew() -> None:
    anew = num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    numbering = DECIMALS + num(1, 1) + num(2, 1) + anew
    assert markers(read(items((1, 0), (1, 0), (2, 0), (3, 0), (3, 0), (1, 0)), numbering=numbering)) == [
        "1.",
        "2.",
        "3.",
        "1.",
        "2.",
        "3.",
    ]


def test_lists_of_two_definitions_know_nothing_of_each_other() -> None:
    numbering = DECIMALS + abstract(2, level(0, "decimal", "%1)")) + num(1, 1) + num(2, 2)
    assert markers(read(items((1, 0), (2, 0), (1, 0), (2, 0)), numbering=numbering)) == ["1.", "1)", "2.", "2)"]


def test_a_list_may_define_a_level_anew() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1.", start=3)}</w:lvlOverride>'
    assert markers(read(items((1, 0), (1, 0)), numbering=DECIMALS + num(1, 1, override))) == ["C.", "D."]


def test_a_level_may_refuse_to_restart() -> None:
    def marked(restart: int) -> list[str]:
        second = level(1, "decimal", "%1.%2", f'<w:lvlRestart w:val="{restart}"/>')
        third = level(2, "decimal", "%3)", f'<w:lvlRestart w:val="{restart}"/>')
        numbering = abstract(1, level(0, "decimal", "%1."), second, third) + num(1, 1)
        return markers(
            read(items((1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1), (1, 2)), numbering=numbering)
        )

    assert marked(0) == ["1.", "1.1", "1)", "1.2", "2)", "2.", "2.3", "3)"]
    # only the first level sets the third one back
    assert marked(1) == ["1.", "1.1", "1)", "1.2", "2)", "2.", "2.1", "1)"]


def test_legal_numbering_shows_digits_only() -> None:
    numbering = abstract(1, level(0, "upperRoman", "%1."), level(1, "lowerLetter", "%1.%2", "<w:isLgl/>")) + num(1, 1)
    assert markers(read(items((1, 0), (1, 1)), numbering=numbering)) == ["I.", "1.1"]


def test_a_level_without_one_above_it_shows_where_that_would_begin() -> None:
    assert markers(read(items((1, 1), (1, 1)), numbering=DECIMALS + num(1, 1))) == ["1.1", "1.2"]


def test_an_empty_paragraph_in_a_list_takes_its_number_along() -> None:
    document = read(items((1, 0)) + p(number=(1, 0)) + items((1, 0)), numbering=DECIMALS + num(1, 1))
    assert markers(document) == ["1.", "3."]


def test_a_list_that_does_not_exist_makes_no_items() -> None:
    document = read(items((7, 0)), numbering=DECIMALS + num(1, 1))
    assert document.block(1).kind is BlockKind.PARAGRAPH
    assert read(items((7, 0))).block(1).marker == ""


# numbering through styles

HEADINGS = (
    style("Kop1", "heading 1", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>')
    + style(
        "Kop2",
        "heading 2",
        '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>',
    )
    + style("Bijlage", "Bijlage", based_on="Kop1")
)
OUTLINE = abstract(
    1, level(0, "decimal", "%1", '<w:pStyle w:val="Kop1"/>'), level(1, "decimal", "%1.%2", '<w:pStyle w:val="Kop2"/>')
) + num(1, 1)


def test_headings_are_numbered_through_their_style_and_stay_headings() -> None:
    document = read(
        p("a", style="Kop1") + p("b", style="Kop2") + p("c", style="Bijlage"), styles=HEADINGS, numbering=OUTLINE
    )
    assert [(block.kind, block.level, block.marker) for block in document.blocks] == [
        (BlockKind.HEADING, 1, "1"),
        (BlockKind.HEADING, 2, "1.1"),
        (BlockKind.HEADING, 1, "2"),
    ]


def test_a_paragraph_may_take_the_number_of_its_style_away() -> None:
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    document = read(p("a", style="Kop1", more=none) + p("b", style="Kop1"), styles=HEADINGS, numbering=OUTLINE)
    assert markers(document) == ["", "1"]


def test_a_style_may_take_the_number_of_its_parent_away() -> None:
    plain = style("Los", "Los", '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', based_on="Kop1")
    assert markers(read(p("a", style="Los"), styles=HEADINGS + plain, numbering=OUTLINE)) == [""]


def test_a_paragraph_may_give_only_its_level() -> None:
    second = '<w:numPr><w:ilvl w:val="1"/></w:numPr>'
    document = read(p("a", style="Kop1") + p("b", style="Kop1", more=second), styles=HEADINGS, numbering=OUTLINE)
    assert markers(document) == ["1", "1.1"]


def test_a_numbering_style_leads_to_its_list() -> None:
    linked = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
    styles = style("Lijst", "Lijst", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', kind="numbering")
    numbering = DECIMALS + linked + num(1, 1) + num(2, 5)
    assert markers(read(items((2, 0), (2, 1)), styles=styles, numbering=numbering)) == ["1.", "1.1"]


def test_a_list_paragraph_without_a_list_is_a_paragraph() -> None:
    document = read(p("a", style="Lijstalinea"), styles=style("Lijstalinea", "List Paragraph"))
    assert (document.block(1).kind, document.block(1).style) == (BlockKind.PARAGRAPH, "List Paragraph")


def test_numbers_in_the_file_that_are_none_do_no_harm() -> None:
    odd = raw('<w:pPr><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r>')
    broken = abstract(
        1, level(0, "decimal", "%1.", start=-5), '<w:lvl w:ilvl="x"><w:numFmt w:val="decimal"/></w:lvl>'
    )
    assert read(odd + items((1, 0)), numbering=broken + num(1, 1)).block(2).text == "x"
